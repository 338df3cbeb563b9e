"""Sentences for the user, translated where a translator was set; the engine itself knows no Qt.

Templates are literals in the call, ``say("The {name} is {value:g}.", name=name, value=value)``, because
``make translations`` reads them from the source. What goes into files that programs read stays English.
"""

from __future__ import annotations

import os
import re
import string
from collections.abc import Iterable, Mapping
from functools import reduce
from numbers import Integral, Real
from typing import Any, Callable

from .plain_text import one_line

Translate = Callable[[str], str]

_translate: Translate = str  # English
_localise: Translate = str


class Said(str):
    """A text in the user's language that remembers its English, which ``english`` gives, and what it was made of."""

    english: str
    template: str  # "" where it is no sentence of its own
    values: dict[str, object]

    def __new__(
        cls, text: str, english: str | None = None, template: str = "", values: Mapping[str, object] | None = None
    ) -> Said:
        said = super().__new__(cls, text)
        said.english = text if english is None else english
        said.template, said.values = template, dict(values or {})
        return said


def set_translator(translate: Translate | None, localise: Translate | None = None) -> None:
    """Have templates translated, and numbers as English writes them localised, from now on; None = English again."""
    global _translate, _localise
    _translate, _localise = translate or str, localise or str


def say(template: str, /, **values: object) -> Said:
    """A sentence in the user's language.

    A translation that does not hold the placeholders of the template is left unused: an error message must not end in
    another error.

    Args:
        template: English, with named placeholders, which may have format specifications.
        values: of the placeholders; texts among them may have been said before. Names of files, bands and models come from
            strangers: what a terminal or a label would obey instead of showing becomes "?".
    """
    return _filled(template, values)


def _filled(template: str, values: Mapping[str, object]) -> Said:
    values = {name: _fit(value) for name, value in values.items()}
    in_english = template.format(**{name: english(value) for name, value in values.items()})
    shown = {name: _Number(value) if isinstance(value, Real) else value for name, value in values.items()}
    translated = _translate(template)
    try:
        if placeholders(translated) != placeholders(template):
            translated = template
        return Said(translated.format(**shown), in_english, template, values)
    except (ValueError, TypeError, LookupError, AttributeError):
        return Said(template.format(**shown), in_english, template, values)


class _Number:
    """A number that a template formats in the user's language."""

    def __init__(self, value: Real) -> None:
        self._value = value

    def __format__(self, form: str) -> str:
        return _localise(format(self._value, form))


def _fit(value: Any) -> Any:
    """A value for a sentence: a text on one line, numbers as they are."""
    said = _said_in(value)
    if said is not None:
        return Said(one_line(str(said)), one_line(said.english), said.template, said.values)
    return one_line(str(value)) if isinstance(value, (str, BaseException, os.PathLike)) else value


def english(value: Any) -> Any:
    """The English of a text, or of an error's; anything else as it is."""
    said = _said_in(value)
    return value if said is None else said.english


def _said_in(value: Any) -> Said | None:
    """A text that was said, or an error's; None for anything else."""
    if isinstance(value, BaseException) and len(value.args) == 1:
        value = value.args[0]
    return value if isinstance(value, Said) else None


def kept(text: Any) -> Any:
    """What a record keeps of a text so that ``told_again`` can tell it in another language: plain values."""
    if isinstance(text, Said):
        values = {name: kept(value) for name, value in text.values.items()}
        return {"english": text.english, "template": text.template, "values": values} if text.template else text.english
    if isinstance(text, Integral):
        return int(text)
    return float(text) if isinstance(text, Real) else str(text)


def told_again(entry: Any) -> Any:
    """What ``kept`` kept, in the user's language, or in English where it is no sentence that this engine could have said: a record may
    come from strangers, and templates can ask for more than a value."""
    if not isinstance(entry, Mapping):
        return entry if isinstance(entry, (str, int, float)) else str(entry)
    template, values, in_english = (entry.get(name) for name in ("template", "values", "english"))
    try:
        if isinstance(template, str) and isinstance(values, Mapping) and _is_plain(template):
            return _filled(template, {str(name): told_again(value) for name, value in values.items()})
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        pass
    return str(in_english)


def _is_plain(template: str) -> bool:
    """Whether placeholders are names with formats as the engine has them, and nothing that costs time or looks into values."""
    parts = [(name, form, change) for _, name, form, change in string.Formatter().parse(template) if name is not None]
    return all(name.isidentifier() and not change and re.fullmatch(r",?(\.\d)?[a-z]?", form or "") for name, form, change in parts)


def placeholders(template: str) -> set[str]:
    """Names of the placeholders in a template; ValueError where its braces are broken."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def each(change: Callable[[str], str], text: str) -> Said:
    """The text changed, in the user's language and in English."""
    return Said(change(str(text)), change(str(english(text))))


def number(value: float, form: str) -> Said:
    """A number in the user's language, by a format specification."""
    text = format(value, form)
    return Said(_localise(text), text, f"{{value:{form}}}", {"value": value})


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
