"""The table of chips as one sees it: as narrow as its texts, content with a few rows, and with keys of its own."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from .area_delegate import AreaDelegate
from .chip_table import ChipProxyModel
from .review_bar import MARK_KEYS

LEAST_ROWS, GOOD_ROWS = 3, 5  # rows that are always seen, and those that one works well with
WIDEST_COLUMN_PX = 220
ARROW_PX = 24
_KEYS = {getattr(Qt.Key, f"Key_{letter}"): mark for mark, letter in MARK_KEYS.items()}
_CLEAR_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ChipView(QTableView):
    """Shows a :class:`ChipProxyModel`; letters ask for marks, Delete to take them back, and Ctrl+C copies the selected rows."""

    toggled = pyqtSignal(str)  # the mark whose letter was pressed
    cleared = pyqtSignal()

    def __init__(self, proxy: ChipProxyModel, area_column: int, parent=None):
        super().__init__(parent)
        self.setObjectName("chipTable")
        self.setModel(proxy)
        self.setItemDelegateForColumn(area_column, AreaDelegate(self))
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leads on to the marks
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(20)
        header.setResizeContentsPrecision(50)  # rows to measure; a large scene has 30,000
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def sizeHint(self):
        """The height of a few rows; where there is more room, the layout gives it to the table."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self):
        """The height of a few rows."""
        around = self.horizontalHeader().sizeHint().height() + self.horizontalScrollBar().sizeHint().height()
        rows = LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), around + rows + 2 * self.frameWidth())

    def good_height(self) -> int:
        """The height to work well with, where the screen has room for it."""
        return self.minimumSizeHint().height() + (GOOD_ROWS - LEAST_ROWS) * self.verticalHeader().defaultSectionSize()

    def keyPressEvent(self, event):
        """Keys of its own; all others are Qt's."""
        has_modifier = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        is_mark = event.key() in (*_KEYS, *_CLEAR_KEYS) and not has_modifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif not is_mark:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():  # the same letter again would take back what the first one did
            return
        elif event.key() in _KEYS:
            self.toggled.emit(_KEYS[event.key()])
        else:
            self.cleared.emit()

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as a spreadsheet takes them, with a heading."""
        QApplication.clipboard().setText(self.model().as_text(self.selected_rows()))

    def selected_rows(self) -> list[int]:
        """Numbers of the selected rows, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select rows, given in ascending order, and no others.

        All at once: each change of the selection is told, and answered by looking at all that is selected.
        """
        selection = self.selectionModel()
        selection.clearSelection()
        if not rows:
            return
        wanted = QItemSelection()
        for _gap, run in itertools.groupby(enumerate(rows), lambda numbered: numbered[1] - numbered[0]):
            together = [row for _number, row in run]
            wanted.select(self.model().index(together[0], 0), self.model().index(together[-1], 0))
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(self.model().index(rows[0], 0), flags.NoUpdate)
        selection.select(wanted, flags.Select | flags.Rows)
        self.scrollTo(self.model().index(rows[0], 0))

    def fit_columns(self) -> None:
        """As narrow as texts allow: a header as Qt measures it keeps room for an arrow, which a narrow dock has not."""
        measure = self.horizontalHeader().fontMetrics()
        for number in range(self.model().columnCount()):
            title = self.model().headerData(number, Qt.Orientation.Horizontal)
            room = ARROW_PX if number == 0 else 10  # the table comes sorted by the first column
            width = max(self.sizeHintForColumn(number), measure.horizontalAdvance(title) + room)
            self.setColumnWidth(number, min(width, WIDEST_COLUMN_PX))
