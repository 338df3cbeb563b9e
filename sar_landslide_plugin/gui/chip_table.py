"""Table model of the ranked chips, read from chips.csv: numbers sort as numbers, export as written."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QFont

SORT_ROLE = Qt.ItemDataRole.UserRole
TOP_RANKS = 10
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ALIGNMENT = _RIGHT.value if hasattr(_RIGHT, "value") else int(_RIGHT)  # Qt 6, Qt 5
M2_PER_HECTARE = 10_000.0


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ChipTable", text)


@dataclass(frozen=True)
class Column:
    """One column of the table.

    ``value`` gives what is sorted, ``text`` what is shown, both from a row of chips.csv.
    """

    title: str
    tool_tip: str
    value: Callable[[dict], object]
    text: Callable[[dict], str]


def hectares(row: dict, key: str) -> float:
    """Area in hectares of a column in square metres."""
    return float(row[key]) / M2_PER_HECTARE


def columns() -> tuple[Column, ...]:
    """Columns from left to right: the first three fit a dock of 300 pixels."""
    return (
        Column(
            tr("Rank"),
            tr("1 is the chip with the largest expected area"),
            lambda r: int(r["rank"]),
            lambda r: r["rank"],
        ),
        Column(
            tr("Area [ha]"),
            tr("Expected landslide area in hectares"),
            lambda r: hectares(r, "expected_area_m2"),
            lambda r: f"{hectares(r, 'expected_area_m2'):.2f}",
        ),
        Column(
            tr("Range"),
            tr("90 % interval of the landslide area in hectares"),
            lambda r: hectares(r, "area_high_m2"),
            lambda r: f"{hectares(r, 'area_low_m2'):.1f}–{hectares(r, 'area_high_m2'):.1f}",
        ),
        Column(
            tr("Chance"),
            tr("Probability that the chip holds a landslide"),
            lambda r: float(r["landslide_probability"]),
            lambda r: f"{100 * float(r['landslide_probability']):.0f} %",
        ),
        Column(
            tr("Longitude"),
            tr("Centre of the chip, WGS 84"),
            lambda r: float(r["lon"]),
            lambda r: f"{float(r['lon']):.4f}",
        ),
        Column(
            tr("Latitude"),
            tr("Centre of the chip, WGS 84"),
            lambda r: float(r["lat"]),
            lambda r: f"{float(r['lat']):.4f}",
        ),
        Column(
            tr("Chip"),
            tr("Row and column of the chip in the scene"),
            lambda r: r["chip_id"],
            lambda r: r["chip_id"],
        ),
    )


def is_flagged(row: dict) -> bool:
    """Whether the chip's probability exceeds the model's threshold."""
    return row["flagged"].strip().lower() in ("1", "true")


class ChipTableModel(QAbstractTableModel):
    """Rows of chips.csv."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._columns = columns()
        self._names: list[str] = []
        self._rows: list[dict] = []

    def load(self, chips_csv: Path) -> None:
        """Show the chips of a run. Raises OSError or ValueError if the file cannot be read."""
        with open(chips_csv, newline="", encoding="utf-8") as file:
            reader = csv.DictReader(file)
            rows = list(reader)
            names = list(reader.fieldnames or [])
        if "rank" not in names:
            raise ValueError(tr("{file} has no column named rank").format(file=chips_csv))
        self.beginResetModel()
        self._names, self._rows = names, rows
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def chip(self, row: int) -> dict:
        """All values of a row of chips.csv, as text by column name."""
        return self._rows[row]

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 (Qt)
        """Number of chips."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008 (Qt)
        """Number of columns shown."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        """Titles and their explanations."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.ToolTipRole:
                return self._columns[section].tool_tip
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """Text, sort value, alignment and font of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == SORT_ROLE:
            return column.value(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENT
        if role == Qt.ItemDataRole.FontRole and is_flagged(row) and int(row["rank"]) <= TOP_RANKS:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def flagged_count(self) -> int:
        """Number of flagged chips."""
        return sum(is_flagged(row) for row in self._rows)

    def expected_area_ha(self) -> float:
        """Expected landslide area of all chips together."""
        return sum(hectares(row, "expected_area_m2") for row in self._rows)

    def write_csv(self, path: Path, rows: list[int]) -> None:
        """Write these rows, in this order, with all columns of chips.csv. Raises OSError."""
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, self._names, lineterminator="\n")
            writer.writeheader()
            writer.writerows(self._rows[row] for row in rows)


class ChipProxyModel(QSortFilterProxyModel):
    """Sorts by number and can hide the chips that are not flagged."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setSortRole(SORT_ROLE)
        self._flagged_only = False

    def set_flagged_only(self, flagged_only: bool) -> None:
        """Show flagged chips only, or all."""
        self._flagged_only = flagged_only
        self.invalidateFilter()

    def filterAcceptsRow(self, source_row, source_parent):
        """Whether a chip is shown."""
        return not self._flagged_only or is_flagged(self.sourceModel().chip(source_row))
