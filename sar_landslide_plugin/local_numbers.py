"""Numbers as people read them in the language that QGIS is set to."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale


def grouped(value: float, decimals: int = 0) -> str:
    """A number with thousands set apart: ``1,234.6`` in English."""
    return _locale(QLocale.NumberOption.DefaultNumberOptions).toString(float(value), "f", decimals)


def ungrouped(value: float, decimals: int = 0) -> str:
    """A number for columns, which spreadsheets of that language read, too: ``1234.6``."""
    return _locale(QLocale.NumberOption.OmitGroupSeparator).toString(float(value), "f", decimals)


def significant(value: float, digits: int = 3) -> str:
    """A number with as many digits, and no zeros behind them: ``12.5``."""
    return _locale(QLocale.NumberOption.DefaultNumberOptions).toString(float(value), "g", digits)


def localised(number: str) -> str:
    """A number as English writes it, such as ``1,234.6``, with the signs of the language."""
    locale = _locale(QLocale.NumberOption.DefaultNumberOptions)
    return number.translate(str.maketrans({",": locale.groupSeparator(), ".": locale.decimalPoint()}))


def _locale(options):
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # of computers, not of people
        locale = QLocale(QLocale.Language.English)
    locale.setNumberOptions(options)
    return locale
