"""Sentences for the user, translated where a translator was set; the engine itself knows no Qt.

Templates are literals in the call, ``say("The {name} is {value:g}.", name=name, value=value)``, because
``make translations`` reads them from the source. What goes into files that programs read stays English.
"""

from __future__ import annotations

import os
import string
from collections.abc import Iterable
from functools import reduce
from typing import Any, Callable

from .plain_text import one_line

Translate = Callable[[str], str]

_translate: Translate = str  # English


class Said(str):
    """A text in the user's language that remembers its English, which ``english`` gives."""

    english: str

    def __new__(cls, text: str, english: str | None = None) -> Said:
        said = super().__new__(cls, text)
        said.english = text if english is None else english
        return said


def set_translator(translate: Translate | None) -> None:
    """Have templates translated from now on; None = English again."""
    global _translate
    _translate = str if translate is None else translate


def say(template: str, /, **values: object) -> Said:
    """A sentence in the user's language.

    A translation that does not hold the placeholders of the template is left unused: an error message must not end in
    another error.

    Args:
        template: English, with named placeholders, which may have format specifications.
        values: of the placeholders; texts among them may have been said before. Names of files, bands and models come from
            strangers: what a terminal or a label would obey instead of showing becomes "?".
    """
    values = {name: _fit(value) for name, value in values.items()}
    in_english = template.format(**{name: english(value) for name, value in values.items()})
    translated = _translate(template)
    try:
        if placeholders(translated) != placeholders(template):
            translated = template
        return Said(translated.format(**values), in_english)
    except (ValueError, TypeError, LookupError, AttributeError):
        return Said(template.format(**values), in_english)


def _fit(value: Any) -> Any:
    """A value for a sentence: a text on one line, numbers as they are."""
    in_english = english(value)
    if in_english is not value:
        return Said(one_line(str(value)), one_line(in_english))
    return one_line(str(value)) if isinstance(value, (str, BaseException, os.PathLike)) else value


def english(value: Any) -> Any:
    """The English of a text, or of an error's; anything else as it is."""
    if isinstance(value, BaseException) and len(value.args) == 1 and isinstance(value.args[0], Said):
        value = value.args[0]
    return value.english if isinstance(value, Said) else value


def placeholders(template: str) -> set[str]:
    """Names of the placeholders in a template; ValueError where its braces are broken."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def each(change: Callable[[str], str], text: str) -> Said:
    """The text changed, in the user's language and in English."""
    return Said(change(str(text)), change(str(english(text))))


def joined(separator: str, texts: Iterable[str]) -> Said:
    """Texts one after another."""
    texts = list(texts)
    return Said(separator.join(texts), separator.join(english(text) for text in texts))


def listed(names: Iterable[str]) -> str:
    """Names as in "HH and HV"; "" where there are none."""
    names = list(names)
    if not names:
        return ""
    return reduce(lambda first, last: say("{first} and {last}", first=first, last=last), names)
