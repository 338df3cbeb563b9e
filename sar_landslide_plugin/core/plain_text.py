"""Texts from strangers (names of files, bands, models) made fit for a line of a message, a record or a table."""

from __future__ import annotations

import unicodedata

# Other: control characters, signs that turn the direction of writing or cannot be seen, halves of characters, line ends.
_UNFIT = ("Cc", "Cf", "Cs", "Zl", "Zp")
_NO_CHARACTERS = "\ufffe\uffff"  # in no category of those, but a file of XML that holds one is refused
_JOINERS = "\u200c\u200d"  # part of the spelling of many languages


def one_line(text: str, longest: int = 2000) -> str:
    """The text without anything that a terminal or a label obeys instead of showing; such characters become "?".

    Args:
        longest: characters from which on it is cut, in the middle.
    """
    if not text.isprintable():
        text = "".join(
            "?" if sign in _NO_CHARACTERS or (unicodedata.category(sign) in _UNFIT and sign not in _JOINERS) else sign for sign in text
        )
    if len(text) <= longest:
        return text
    return f"{text[: longest // 2]} … {text[-longest // 2 :]}"
