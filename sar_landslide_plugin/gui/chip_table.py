"""Table model of the ranked chips and of what people said about them: numbers sort as numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qgis.core import QgsCoordinateFormatter, QgsRectangle
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QFont

from ..core.area import M2_PER_HECTARE
from ..core.chip_export import is_flagged
from ..core.csv_text import harmless
from ..core.reviews import MARKS, Review
from ..local_numbers import ungrouped
from ..mark_words import mark_words

INTERVAL_ROLE = Qt.ItemDataRole.UserRole  # (low, expected, high, largest of all chips) in hectares
TOP_RANKS = 10
# As whole numbers, which item models and painters take in Qt 6 as in Qt 5.
RIGHT, LEFT, CENTRE = (
    int(getattr(flags, "value", flags))
    for flags in (
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
    )
)
MARK_SIGNS = {"confirmed": "✓", "rejected": "✗", "unsure": "?", "": ""}
NOTE_SIGN = "✎"
_MARK_ORDER = {"confirmed": 0, "unsure": 1, "": 2, "rejected": 3}


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ChipTable", text)


@dataclass(frozen=True)
class Column:
    """One column of the table.

    ``value`` gives what is sorted, ``text`` what is shown, both from a row of the run; ``tip`` explains one cell.
    """

    key: str
    title: str
    tool_tip: str
    value: Callable[[dict], object]
    text: Callable[[dict], str]
    alignment: int = RIGHT
    tip: Callable[[dict], str] | None = None


def hectares(row: dict, key: str) -> float:
    """Area in hectares of a column in square metres."""
    return float(row[key]) / M2_PER_HECTARE


def area_text(row: dict, key: str) -> str:
    """Area in hectares with as many digits as are worth reading."""
    area = hectares(row, key)
    return ungrouped(area, 2 if area < 100 else 1)


def place_text(row: dict) -> str:
    """Where to look in a chip, as people read it out: ``5°22.83′S 143°21.97′E``."""
    style = QgsCoordinateFormatter.Format.FormatDegreesMinutes
    latitude = QgsCoordinateFormatter.formatY(float(row["look_lat"]), style, 2)
    return f"{latitude} {QgsCoordinateFormatter.formatX(float(row['look_lon']), style, 2)}"


def decimal_place(row: dict) -> str:
    """Where to look in a chip, as navigation devices and web maps take it: latitude, longitude."""
    return f"{float(row['look_lat']):.5f}, {float(row['look_lon']):.5f}"


def columns() -> tuple[Column, ...]:
    """Columns from left to right: the first four fit a dock of 300 pixels."""
    return (
        Column(
            "rank",
            "#",
            tr("Rank: 1 is the chip with the largest expected area"),
            lambda r: int(r["rank"]),
            lambda r: r["rank"],
        ),
        Column(
            "area",
            tr("Area [ha]"),
            tr("Expected landslide area in hectares; the bar is its 90 % interval"),
            lambda r: hectares(r, "expected_area_m2"),
            lambda r: area_text(r, "expected_area_m2"),
            tip=lambda r: tr("{area} ha (90 % interval {low} to {high} ha)").format(
                area=area_text(r, "expected_area_m2"),
                low=area_text(r, "area_low_m2"),
                high=area_text(r, "area_high_m2"),
            ),
        ),
        Column(
            "chance",
            tr("Chance"),
            tr("Probability that the chip holds a landslide"),
            lambda r: float(r["landslide_probability"]),
            lambda r: f"{100 * float(r['landslide_probability']):.0f} %",
        ),
        Column(
            "mark",
            tr("Mark"),
            tr(
                "What you found when you looked: confirmed ✓, rejected ✗, unsure ?, and ✎ where there is a note"
            ),
            lambda r: (_MARK_ORDER[r["review"]], r["review_note"]),
            lambda r: MARK_SIGNS[r["review"]] + (NOTE_SIGN if r["review_note"] else ""),
            LEFT,
            lambda r: "\n".join(filter(None, (mark_words()[r["review"]], r["review_note"]))),
        ),
        Column(
            "seen",
            tr("Seen"),
            tr("Share of the chip that was seen and searched: where it is low, no landslide found does not mean no landslide"),
            lambda r: float(r["observed_fraction"]),
            lambda r: f"{100 * float(r['observed_fraction']):.0f} %",
        ),
        Column(
            "place",
            tr("Place"),
            tr("Where to look: a point on the largest outline in the chip, or where it is most probable; WGS 84, the context menu copies it"),
            lambda r: (float(r["look_lat"]), float(r["look_lon"])),
            place_text,
            LEFT,
            decimal_place,
        ),
        Column(
            "chip",
            tr("Chip"),
            tr("Row and column of the chip in the scene"),
            lambda r: r["chip_id"],
            lambda r: r["chip_id"],
            LEFT,
        ),
        Column(
            "note",
            tr("Note"),
            tr("Your note"),
            lambda r: r["review_note"].casefold(),
            lambda r: r["review_note"].replace("\n", " "),
            LEFT,
            lambda r: r["review_note"],
        ),
    )


class ChipTableModel(QAbstractTableModel):
    """Rows of chips.csv with their reviews."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._columns = columns()
        self._rows: list[dict] = []
        self._row_of: dict[str, int] = {}
        self._largest_ha = 0.0

    def show(self, rows: list[dict]) -> None:
        """Show the chips of a run."""
        self.beginResetModel()
        self._rows = rows
        self._row_of = {row["chip_id"]: number for number, row in enumerate(rows)}
        self._largest_ha = max((hectares(row, "area_high_m2") for row in rows), default=0.0)
        self.endResetModel()

    def chip(self, row: int) -> dict:
        """All values of a row, as text by column name."""
        return self._rows[row]

    def chip_ids(self) -> list[str]:
        """chip_id of all chips."""
        return list(self._row_of)

    def column_of(self, key: str) -> int:
        """Number of a column."""
        return next(number for number, column in enumerate(self._columns) if column.key == key)

    def review(self, chip_id: str) -> Review:
        """What was said of a chip."""
        row = self._rows[self._row_of[chip_id]]
        return Review(row["review"], row["review_note"], row["reviewed_at"])

    def rejected_ids(self) -> list[str]:
        """chip_id of the chips that were rejected."""
        return [row["chip_id"] for row in self._rows if row["review"] == "rejected"]

    def set_reviews(self, reviews: Mapping[str, Review]) -> None:
        """Show what was said of these chips."""
        last = len(self._columns) - 1
        for chip_id, review in reviews.items():
            number = self._row_of[chip_id]
            self._rows[number].update(review.columns())
            self.dataChanged.emit(self.index(number, 0), self.index(number, last))

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
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._columns[section].alignment
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """Text, interval, alignment, explanation and font of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == INTERVAL_ROLE:
            names = ("area_low_m2", "expected_area_m2", "area_high_m2")
            return (*(hectares(row, name) for name in names), self._largest_ha)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        if role == Qt.ItemDataRole.FontRole:
            return self._font(row, column)
        return None

    @staticmethod
    def _font(row, column):
        is_rejected = row["review"] == "rejected"
        if is_rejected and column.key in ("mark", "note"):
            return None  # these say why, and must stay readable
        is_top = is_flagged(row) and int(row["rank"]) <= TOP_RANKS
        if not is_rejected and not is_top:
            return None
        font = QFont()
        font.setBold(is_top and not is_rejected)
        font.setStrikeOut(is_rejected)
        return font

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        """Sort by the values of a column; equal ones by rank."""
        self.layoutAboutToBeChanged.emit()
        indexes = self.persistentIndexList()
        chips = [self._rows[index.row()]["chip_id"] for index in indexes]
        value = self._columns[column].value
        self._rows.sort(key=lambda row: int(row["rank"]))
        self._rows.sort(key=value, reverse=order == Qt.SortOrder.DescendingOrder)
        self._row_of = {row["chip_id"]: number for number, row in enumerate(self._rows)}
        moved = [self.index(self._row_of[chip], index.column()) for chip, index in zip(chips, indexes)]
        self.changePersistentIndexList(indexes, moved)
        self.layoutChanged.emit()

    def flagged_count(self) -> int:
        """Number of flagged chips."""
        return sum(is_flagged(row) for row in self._rows)

    def mark_counts(self) -> dict[str, int]:
        """Number of chips with each mark."""
        return {mark: sum(row["review"] == mark for row in self._rows) for mark in MARKS}

    def expected_area_ha(self) -> float:
        """Expected landslide area of all chips together, but for those where people saw that there is none."""
        return sum(hectares(row, "expected_area_m2") for row in self._rows if row["review"] != "rejected")

    def outline_count(self, by_chip: Mapping[str, tuple[int, float]]) -> int:
        """Number of outlines, by chip as from ``outlined_by_chip``, in all chips but those that were rejected."""
        return sum(number for chip_id, (number, _) in by_chip.items() if not self._is_rejected(chip_id))

    def _is_rejected(self, chip_id):
        row = self._row_of.get(chip_id)
        return row is not None and self._rows[row]["review"] == "rejected"


@dataclass(frozen=True)
class ChipFilter:
    """Which chips the table shows.

    ``marks`` holds the marks to show, "" for chips without one, and nothing for all; ``extent`` is in the chips'
    reference system.
    """

    flagged_only: bool = False
    text: str = ""
    least_ha: float = 0.0
    marks: tuple[str, ...] = ()
    extent: QgsRectangle | None = None

    def fits(self, row: dict) -> bool:
        """Whether a chip is shown."""
        if self.flagged_only and not is_flagged(row):
            return False
        if self.marks and row["review"] not in self.marks:
            return False
        if hectares(row, "expected_area_m2") < self.least_ha:
            return False
        if self.text and not self._holds_text(row):
            return False
        return self.extent is None or self.extent.intersects(chip_rectangle(row))

    def _holds_text(self, row):
        texts = (row["rank"], row["chip_id"], place_text(row), decimal_place(row), row["review_note"])
        return any(self.text.casefold() in text.casefold() for text in texts)


def chip_rectangle(row: dict) -> QgsRectangle:
    """Where a chip is, in the reference system of the run."""
    return QgsRectangle(*(float(row[key]) for key in ("x_min", "y_min", "x_max", "y_max")))


class ChipProxyModel(QSortFilterProxyModel):
    """Hides chips that do not fit a filter."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._filter = ChipFilter()

    def set_filter(self, chip_filter: ChipFilter) -> None:
        """Show the chips that fit."""
        if chip_filter != self._filter:
            self._filter = chip_filter
            self.invalidateFilter()

    def filterAcceptsRow(self, source_row, source_parent):
        """Whether a chip is shown."""
        return self._filter.fits(self.sourceModel().chip(source_row))

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        """Let the chips themselves be sorted: Python does it at once, Qt would ask for two values at each comparison."""
        if column >= 0:
            self.sourceModel().sort(column, order)

    def chips(self) -> list[dict]:
        """All chips shown, from top to bottom."""
        source = self.sourceModel()
        return [source.chip(self.mapToSource(self.index(row, 0)).row()) for row in range(self.rowCount())]

    def as_text(self, rows: list[int]) -> str:
        """Rows below a heading, as a spreadsheet takes them."""
        columns = range(self.columnCount())
        titles = [self.headerData(number, Qt.Orientation.Horizontal) for number in columns]
        lines = [[self.index(row, number).data() for number in columns] for row in rows]
        return "\n".join("\t".join(map(harmless, line)) for line in [titles, *lines])
