"""Texts for CSV tables, which people open in spreadsheets: none of them may become a formula there."""

from __future__ import annotations

from .plain_text import one_line

# A cell that begins so is computed by Excel, LibreOffice or Google Sheets; full-width forms count as their plain ones.
_FORMULA_STARTS = tuple("=+-@|%\uff1d\uff0b\uff0d\uff20")


def harmless(text: str) -> str:
    """The text for a cell: one line, spaces for line ends and tabs, an apostrophe before what a spreadsheet would compute.

    Numbers are to be written as numbers, not through here: "-3" is a formula, too.
    """
    line = one_line(" ".join(text.split()))
    return f"'{line}" if line.lstrip(" ?'\"\u00a0").startswith(_FORMULA_STARTS) else line
