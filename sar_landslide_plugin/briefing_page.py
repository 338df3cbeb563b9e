"""A printed page: texts that never leave their boxes, swatches, tables and maps on a QGIS print layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

A4_MM = (210.0, 297.0)
INK, FAINT_INK, LINE = "#1d1d1f", "#5f6368", "#d5d7da"
MM_PER_POINT = 25.4 / 72
LINE_SPACING = 1.32  # of the font size
SAFETY = 0.97  # of a width: printers and screens measure letters a little differently
_MEASURE = 50.0  # letters are measured this much larger, because fonts are hinted at small sizes
CELL_MARGIN, CELL_LINE = 0.9, 0.15  # mm
MILLIMETERS = QgsUnitTypes.LayoutUnit.LayoutMillimeters


@dataclass(frozen=True)
class Box:
    """A rectangle on the page in mm."""

    left: float
    top: float
    width: float
    height: float


def page_font(size_pt: float, bold: bool = False) -> QFont:
    """A plain sans serif, whichever of these the computer has."""
    font = QFont()
    font.setFamilies(["Open Sans", "Noto Sans", "Segoe UI", "Arial", "DejaVu Sans"])
    font.setPointSizeF(size_pt)
    font.setBold(bold)
    return font


def text_width_mm(text: str, size_pt: float, bold: bool = False) -> float:
    """Width of one line of text."""
    font = page_font(size_pt, bold)
    font.setPixelSize(max(round(size_pt * _MEASURE), 1))
    return QFontMetricsF(font).horizontalAdvance(text) / font.pixelSize() * size_pt * MM_PER_POINT


def shorten(text: str, width_mm: float, size_pt: float, bold: bool = False) -> str:
    """One line that fits: the end gives way to an ellipsis."""
    text = " ".join(text.split())
    if text_width_mm(text, size_pt, bold) <= width_mm * SAFETY:
        return text
    while text and text_width_mm(text + "…", size_pt, bold) > width_mm * SAFETY:
        text = text[:-1]
    return text.rstrip() + "…"


def few_lines(text: str, width_mm: float, size_pt: float, most: int) -> list[str]:
    """Lines that fit, as many as there may be; the last one ends in an ellipsis where there would be more."""
    return _cut_off(wrap(" ".join(text.split()), width_mm, size_pt), width_mm, size_pt, most)


def _cut_off(lines: list[str], width_mm: float, size_pt: float, most: int, bold: bool = False) -> list[str]:
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], shorten(f"{lines[most - 1]} …", width_mm, size_pt, bold)]


def wrap(text: str, width_mm: float, size_pt: float, bold: bool = False) -> list[str]:
    """Lines that fit; a word that is longer than a line, a file name for example, is broken."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if text_width_mm(longer, size_pt, bold) <= width_mm * SAFETY:
                line = longer
                continue
            if line:
                lines.append(line)
            while text_width_mm(word, size_pt, bold) > width_mm * SAFETY and len(word) > 1:
                cut = len(word) - 1
                while cut > 1 and text_width_mm(word[:cut], size_pt, bold) > width_mm * SAFETY:
                    cut -= 1
                lines.append(word[:cut])
                word = word[cut:]
            line = word
        lines.append(line)
    return lines


def fit(
    text: str, width_mm: float, height_mm: float, size_pt: float, least_pt: float, bold: bool = False
) -> tuple[list[str], float]:
    """Lines and the font size at which they fit into a box; what does not fit even at the least size ends in an ellipsis."""
    size = size_pt
    while True:
        lines = wrap(text, width_mm, size, bold)
        room = max(int(height_mm / (size * MM_PER_POINT * LINE_SPACING)), 1)
        if len(lines) <= room or size <= least_pt:
            return _cut_off(lines, width_mm, size, room, bold), size
        size = max(size - 0.25, least_pt)


def as_many_as_fit(
    first: str, rest: Sequence[str], more: Callable[[int], str], width_mm: float, height_mm: float, size_pt: float
) -> str:
    """A text, and below it as many of others as there is room for; ``more`` says of a number of others that they are left out."""
    for count in range(len(rest), 0, -1):
        shown = [*rest[:count], *([more(len(rest) - count)] if count < len(rest) else [])]
        text = f"{first}\n{' '.join(shown)}"
        if text_height_mm(text, width_mm, size_pt) <= height_mm:
            return text
    return f"{first} {more(len(rest))}" if rest else first


def text_height_mm(text: str, width_mm: float, size_pt: float) -> float:
    """Height of a text in lines of this width."""
    return len(wrap(text, width_mm, size_pt)) * size_pt * MM_PER_POINT * LINE_SPACING


class Page:
    """One A4 page, upright."""

    def __init__(self, title: str):
        self.project = QgsProject()
        metadata = self.project.metadata()
        metadata.setTitle(title)
        metadata.setAuthor("SAR Landslide")  # QGIS would write the name of the computer's user into the PDF
        self.project.setMetadata(metadata)
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName(title)
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*A4_MM, MILLIMETERS))

    def place(self, item: QgsLayoutItem, box: Box) -> None:
        """Put an item on the page."""
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(box.left, box.top, MILLIMETERS))
        item.attemptResize(QgsLayoutSize(box.width, box.height, MILLIMETERS))

    def text(
        self,
        name: str,
        text: str,
        box: Box,
        size_pt: float,
        least_pt: float | None = None,
        bold: bool = False,
        colour: str = INK,
        centred: bool = False,
    ) -> QgsLayoutItemLabel:
        """Add a text that fits into its box."""
        lines, size = fit(text, box.width, box.height, size_pt, least_pt or size_pt, bold)
        label = QgsLayoutItemLabel(self.layout)
        label.setId(name)
        label.setText("\n".join(lines))
        set_label_font(label, page_font(size, bold), colour)
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        self.place(label, box)
        return label

    def rectangle(self, box: Box, symbol: QgsFillSymbol) -> None:
        """Add a rectangle."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(symbol)
        self.place(shape, box)

    def rule(self, left: float, top: float, width: float, colour: str = LINE, height: float = 0.25) -> None:
        """Add a thin line across."""
        self.rectangle(
            Box(left, top, width, height),
            QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}),
        )

    def table(self, box: Box, table: Table) -> QgsLayoutItemManualTable:
        """Add a table; of one that is higher than its box the end is not seen."""
        item = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(item)
        item.setCellMargin(CELL_MARGIN)
        item.setGridColor(QColor(LINE))
        item.setGridStrokeWidth(CELL_LINE)
        item.setVerticalGrid(False)
        item.setContentTextFormat(_text_format(table.size_pt))
        contents = []
        for number, row in enumerate(table.rows):
            cells = []
            for text, is_number in zip(row, table.numbers):
                cell = QgsTableCell(text)
                cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft)
                cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
                cell.setTextFormat(_text_format(table.size_pt, bold=number == 0))
                if number == 0:
                    cell.setBackgroundColor(QColor("#eceef1"))
                cells.append(cell)
            contents.append(cells)
        item.setTableContents(contents)
        item.setRowHeights([height - 2 * CELL_MARGIN - CELL_LINE for height in table.heights])
        item.setColumnWidths([width - 2 * CELL_MARGIN for width in table.widths])
        frame = QgsLayoutFrame(self.layout, item)
        frame.attemptMove(QgsLayoutPoint(box.left, box.top, MILLIMETERS))
        frame.attemptResize(QgsLayoutSize(box.width, box.height, MILLIMETERS))
        item.addFrame(frame)
        return item


class Table:
    """Texts that fit into their cells: one line each, but for those of the last column, which may have more.

    Args:
        widths: of the columns in mm; where a title needs more, the last column gives way.
        numbers: which columns are flush right.
        row_mm: height of a row of one line.
        most_lines: of a cell in the last column.

    Attributes:
        rows: texts of the titles and of all rows; ``heights`` and ``widths`` in mm.
    """

    def __init__(
        self,
        titles: Sequence[str],
        widths: Sequence[float],
        numbers: Sequence[bool],
        rows: Sequence[Sequence[str]],
        row_mm: float,
        size_pt: float,
        most_lines: int,
    ):
        needed = [text_width_mm(title, size_pt, bold=True) / SAFETY + 2 * CELL_MARGIN + 0.01 for title in titles]
        firsts = [max(width, title) for width, title in zip(widths[:-1], needed)]
        self.widths = [*firsts, max(sum(widths) - sum(firsts), needed[-1])]
        self.numbers, self.size_pt = numbers, size_pt
        room = [width - 2 * CELL_MARGIN for width in self.widths]
        self.rows = [[shorten(title, width, size_pt, bold=True) for title, width in zip(titles, room)]]
        self.heights = [row_mm]
        for row in rows:
            lines = few_lines(row[-1], room[-1], size_pt, most_lines)
            texts = [shorten(text, width, size_pt) for text, width in zip(row[:-1], room)]
            self.rows.append([*texts, "\n".join(lines)])
            self.heights.append(row_mm + (len(lines) - 1) * size_pt * MM_PER_POINT * LINE_SPACING)

    @property
    def height_mm(self) -> float:
        """Of all rows."""
        return sum(self.heights)


def set_label_font(label: QgsLayoutItemLabel, font: QFont, colour: str) -> None:
    """Font and colour of a label: QGIS 3.24 introduced another way and will drop the former one."""
    if hasattr(label, "setTextFormat"):
        label.setTextFormat(_format_of(font, colour))
    else:
        label.setFont(font)
        label.setFontColor(QColor(colour))


def _text_format(size_pt: float, bold: bool = False) -> QgsTextFormat:
    return _format_of(page_font(size_pt, bold), INK)


def _format_of(font: QFont, colour: str) -> QgsTextFormat:
    text_format = QgsTextFormat()
    text_format.setFont(font)
    text_format.setSize(font.pointSizeF())
    text_format.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text_format.setColor(QColor(colour))
    return text_format
