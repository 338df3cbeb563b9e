"""The context menu of a chip in the table."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QApplication, QMenu, QWidget

from ..core.reviews import MARKS
from ..mark_words import mark_words
from .chip_table import decimal_place, place_text


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ChipMenu", text)


def chip_menu(parent: QWidget, chip: dict, copy_rows: Callable[[], None], mark: Callable[[str], None]) -> QMenu:
    """Copying the place of a chip or the selected rows, and marking; it deletes itself when it is closed."""
    menu = QMenu(parent)
    clipboard = QApplication.clipboard()
    for text in (decimal_place(chip), place_text(chip)):
        action = menu.addAction(tr("Copy “{text}”").format(text=text))
        action.triggered.connect(lambda _checked=False, text=text: clipboard.setText(text))
    menu.addAction(tr("Copy Rows")).triggered.connect(lambda _checked=False: copy_rows())
    menu.addSeparator()
    words = mark_words()
    for name in MARKS:
        menu.addAction(words[name]).triggered.connect(lambda _checked=False, name=name: mark(name))
    menu.addAction(tr("Take Mark Back")).triggered.connect(lambda _checked=False: mark(""))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
