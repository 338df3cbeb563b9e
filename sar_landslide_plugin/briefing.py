"""A run on one page of paper: map, the worst places, how it was made, and what not to believe."""

from __future__ import annotations

import contextlib
import math
import os
import tempfile
from pathlib import Path

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor

from .briefing_map import BriefingMap, ground_of, landslide_symbol, rejected_symbol
from .briefing_page import A4_MM, FAINT_INK, Box, Page, Table, fit, page_font, text_height_mm
from .briefing_text import caveats_text, dates_text, heading_text, method_text, provenance_lines, tr
from .core.area import M2_PER_HECTARE
from .core.chip_export import ChipRow, is_flagged, is_worth_a_look, read_chip_rows
from .core.errors import OutputError
from .core.outline_marks import outlined_by_chip
from .core.output_folder import check_is_no_result
from .core.paths import resources_dir
from .core.run_record import read_record, searches_a_part
from .core.scene_name import place_of
from .local_numbers import grouped
from .mark_words import mark_words
from .probability_ramp import PROBABILITY_CLASSES

TOP = 20
DPI = 200
LEFT, WIDTH = 12.0, 186.0
ACCENT = "#6a1157"
MAP_TOP, MAP_WIDTH, LEGEND_WIDTH = 44.0, 134.0, 48.0
ROW_MM, MOST_NOTE_LINES, MOST_TABLE_MM = 4.3, 3, 125.0  # of each note as many lines as leave room for the map
NOTES_WIDTH, NOTES_BOTTOM = WIDTH * 0.55, A4_MM[1] - 8
NOTES_SIZE, LEAST_NOTES_SIZE = 6.2, 5.0  # points
CAVEATS_BELOW = 25.7  # mm below the rule above the notes
LEAST_CAVEATS, MOST_CAVEATS = 17.3, 33.0  # mm of height
SMALLEST_LOCATOR, LARGEST_LOCATOR = 8.0, 30.0  # mm


def export_briefing(folder: Path, path: Path, title: str = "") -> None:
    """Write the briefing of a finished run as PDF. To be called on the main thread.

    Parameters
    ----------
    title
        Heading; made from the name of the image where it is empty.

    Raises
    ------
    InputError
        The folder is not that of a finished run.
    OutputError
        The file cannot be written; what was there before still is.
    """
    folder, path = Path(folder), Path(path)
    check_is_no_result(path)
    partial = path.with_name(f".{path.stem}.partial.pdf")
    if not path.parent.is_dir():  # QGIS would make it
        raise OutputError(
            tr("The folder {path} does not exist; choose another folder.").format(path=path.parent)
        )
    try:
        with tempfile.TemporaryDirectory(prefix="sar_landslide_") as work:
            page = make_briefing(folder, Path(work), title)
            settings = QgsLayoutExporter.PdfExportSettings()
            settings.dpi = DPI
            result = QgsLayoutExporter(page.layout).exportToPdf(str(partial), settings)
            del page  # before the files of its layers
        if result != QgsLayoutExporter.ExportResult.Success:
            raise OutputError(
                tr("The briefing {path} cannot be written; choose another folder.").format(path=path)
            )
        os.replace(partial, path)
    except OSError as error:
        raise OutputError(
            tr("The briefing {path} cannot be written ({reason}); choose another folder.").format(
                path=path, reason=error.strerror
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()


def make_briefing(folder: Path, work: Path, title: str = "") -> Page:
    """The page of a run; ``work`` is a folder for files that its map draws from. Raises InputError."""
    record, rows = read_record(folder), read_chip_rows(folder)
    return _Briefing(folder, work, record, rows, title).page


class _Briefing:
    """Fills the page from top to bottom."""

    def __init__(self, folder, work, record, rows, title):
        self._record, self._rows = record, rows
        self._rejected = [row["chip_id"] for row in rows if row["review"] == "rejected"]
        self._outlined = outlined_by_chip(folder)
        found = [row for row in rows if row["review"] != "rejected" and is_worth_a_look(row)]
        self._top = found[:TOP]
        self._expected_area_m2 = sum(float(row["expected_area_m2"]) for row in rows if row["review"] != "rejected")
        title = title or heading_text(record, place_of(str(folder / "probability.tif")))
        self.page = Page(title)
        self._caveats = caveats_text(record, self._expected_area_m2, NOTES_WIDTH, MOST_CAVEATS, NOTES_SIZE)
        self._caveats_height = max(text_height_mm(self._caveats, NOTES_WIDTH, NOTES_SIZE) + 0.1, LEAST_CAVEATS)
        self._notes_top = NOTES_BOTTOM - self._caveats_height - CAVEATS_BELOW
        # A short table, and a scene without doubts, leave their room to the map.
        tables = (_table(self._top, lines) for lines in range(MOST_NOTE_LINES, 0, -1))
        self._table = next(table for table in tables if table.height_mm <= MOST_TABLE_MM)
        self._table_top = self._notes_top - 3.5 - self._table.height_mm
        self._map_height = self._table_top - 8.5 - MAP_TOP
        self._add_heading(title)
        self._add_figures()
        shown = [row["chip_id"] for row in self._top]
        paper_mm = MAP_WIDTH, self._map_height
        self._map = BriefingMap(folder, work, shown, self._rejected, ground_of(found or rows), paper_mm)
        self._add_map()
        self._add_legend()
        self._add_table()
        self._add_notes()
        self.page.map_layers = self._map.layers  # the layout only refers to them

    def _add_heading(self, title):
        page = self.page
        page.rule(0, 0, A4_MM[0], ACCENT, 3.0)
        page.text("title", title, Box(LEFT, 7.5, WIDTH, 8.5), 18, 11, bold=True)
        scene = self._record.get("scene", {})
        before, after = (dates_text(scene.get(f"{side}_dates", ())) for side in ("pre", "post"))
        images = (
            tr("Sentinel-1 images before ({before}) and after ({after})").format(before=before, after=after)
            if before and after
            else tr("Sentinel-1 images before and after the event")
        )
        event = self._record.get("request", {}).get("event")
        if scene.get("is_simulated"):
            images = tr("Simulated scene: none of these landslides is real")
        if event:
            # Where no image told its date, nothing was checked against the event: it may be that of another scene.
            words = tr("Event on {date}") if before or after else tr("Event on {date} (no image names a date to check it by)")
            images = " · ".join([words.format(date=event), images])
        page.text("subtitle", images, Box(LEFT, 16.2, WIDTH, 4.6), 9, 6.5, colour=FAINT_INK)
        caution = tr("Screening by radar, to be checked before acting")
        page.text("caution", caution, Box(LEFT, 20.6, WIDTH, 4.6), 9, 6.5, colour=FAINT_INK)

    def _add_figures(self):
        """Five numbers in a row."""
        rows = self._rows
        seen = sum(float(row["observed_fraction"]) for row in rows) / len(rows) if rows else 0.0
        confirmed, rejected = self._count("confirmed"), len(self._rejected)
        marked = [tr("{count} confirmed").format(count=confirmed)] if confirmed else []
        marked += [tr("{count} rejected").format(count=rejected)] if rejected else []
        kept = self._outlined.keys() - set(self._rejected)
        outlined = [found for chip_id, found in self._outlined.items() if chip_id in kept]
        figures = (
            (
                grouped(sum(number for number, _ in outlined)),
                tr("number of landslides outlined, without rejected chips")
                if rejected
                else tr("number of landslides outlined"),
            ),
            (
                _hectares(sum(area for _, area in outlined)),
                tr("mapped area, without rejected chips") if rejected else tr("mapped area"),
            ),
            (
                _hectares(self._expected_area_m2),
                tr("expected area, summed over all chips but the rejected ones")
                if rejected
                else tr("expected area, summed over all chips"),
            ),
            (
                tr("{flagged} of {count}").format(
                    flagged=grouped(sum(map(is_flagged, rows))), count=grouped(len(rows))
                ),
                ", ".join([tr("chips flagged"), *marked]),
            ),
            (f"{100 * seen:.0f} %", tr("of these chips seen and searched")),
        )
        width = WIDTH / len(figures)
        size = min(fit(words, width - 3, 8.2, 7, 5.5)[1] for _, words in figures)  # of one size, however long they are
        for number, (value, words) in enumerate(figures):
            left = LEFT + number * width
            self.page.rule(left, 26, width - 3, ACCENT, 0.5)
            self.page.text(f"figure{number}", value, Box(left, 27.5, width - 3, 6.5), 13, 8, bold=True)
            self.page.text(f"words{number}", words, Box(left, 34, width - 3, 8.2), size, 5.5, colour=FAINT_INK)

    def _count(self, mark):
        return sum(row["review"] == mark for row in self._rows)

    def _add_map(self):
        item = QgsLayoutItemMap(self.page.layout)
        item.setId("map")
        item.setCrs(self._map.crs)
        item.setLayers(self._map.layers)
        item.setKeepLayerSet(True)
        # Size and extent before the item joins the layout: an empty extent would become NaN there.
        item.setRect(0, 0, MAP_WIDTH, self._map_height)
        item.setExtent(self._map.extent)
        item.setBackgroundColor(QColor("#f1f2f4"))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor("#8a8d91"))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
        self.page.place(item, Box(LEFT, MAP_TOP, MAP_WIDTH, self._map_height))
        item.zoomToExtent(self._map.extent)
        arrow = QgsLayoutItemPicture(self.page.layout)
        arrow.setId("north")
        arrow.setPicturePath(str(resources_dir() / "north_arrow.svg"))
        arrow.setLinkedMap(item)
        arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
        legend_left = LEFT + MAP_WIDTH + 4
        self.page.place(arrow, Box(legend_left + LEGEND_WIDTH - 9, MAP_TOP, 9, 13))
        bar = QgsLayoutItemScaleBar(self.page.layout)
        bar.setId("scalebar")
        bar.setStyle("Single Box")
        bar.setLinkedMap(item)
        self._set_scale(bar)
        bar.setHeight(1.4)
        bar.setBoxContentSpace(0)
        bar.setLabelBarSpace(0.8)
        text = QgsTextFormat()
        text.setFont(page_font(7))
        text.setSize(7)
        text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
        bar.setTextFormat(text)
        self.page.place(bar, Box(legend_left, MAP_TOP + 4, 30, 8))

    def _set_scale(self, bar):
        """Two segments of a round length that fit beside the north arrow."""
        half = 1000 * self._map.size_km(self._map.extent)[0] / MAP_WIDTH * 14.0
        power = 10.0 ** math.floor(math.log10(half))
        step = max(factor * power for factor in (1, 2, 5) if factor * power <= half)
        is_far = step >= 500
        bar.setUnits(
            QgsUnitTypes.DistanceUnit.DistanceKilometers
            if is_far
            else QgsUnitTypes.DistanceUnit.DistanceMeters
        )
        bar.setUnitLabel("km" if is_far else "m")
        bar.setMapUnitsPerScaleBarUnit(1.0)
        bar.setUnitsPerSegment(step / 1000 if is_far else step)
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)

    def _add_legend(self):
        left, top = LEFT + MAP_WIDTH + 4, MAP_TOP + 18
        page = self.page
        page.text("legend", tr("Legend"), Box(left, top, LEGEND_WIDTH, 5), 9, bold=True)
        top += 6.5
        page.text("ramp", tr("Landslide probability"), Box(left, top, LEGEND_WIDTH, 4), 7.5, 5.5)
        top += 4.5
        shown = [entry for entry in PROBABILITY_CLASSES if entry[2]]
        for number, (_, colour, opacity, label) in enumerate(shown):
            shade = QColor(colour)
            width = LEGEND_WIDTH / len(shown)
            symbol = QgsFillSymbol.createSimple(
                {"color": f"{shade.red()},{shade.green()},{shade.blue()},{opacity}", "outline_style": "no"}
            )
            page.rectangle(Box(left + number * width, top, width, 4), symbol)
            page.text(
                f"ramp{number}", label, Box(left + number * width, top + 4.4, width, 3.5), 6.5, centred=True
            )
        top += 10.5
        entries = [
            (landslide_symbol(), tr("Outline of a landslide")),
            (
                self._map.chips.renderer().symbol().clone(),
                tr("Chip with its rank"),
            ),
        ]
        if self._rejected:
            entries.append((rejected_symbol(), tr("Rejected after looking")))
        if self._map.gaps is not None:
            is_part = searches_a_part(self._record)
            gaps = tr("Not observed or not searched") if is_part else tr("Not observed by the images")
            entries.append((self._map.gaps.renderer().symbol().clone(), gaps))
        if self._map.image is not None:
            grey = QgsFillSymbol.createSimple({"color": "#8f8f8f", "outline_style": "no"})
            entries.append((grey, tr("Radar image after the event")))
        for symbol, words in entries:
            page.rectangle(Box(left, top + 0.3, 7, 4.4), symbol)
            page.text("entry", words, Box(left + 9, top + 0.8, LEGEND_WIDTH - 9, 5.5), 7.5, 5.5)
            top += 6.4
        if self._map.image is None:
            words = tr("The radar images are not where they were: no background is drawn.")
            page.text("gone", words, Box(left, top, LEGEND_WIDTH, 9), 7, 5.5, colour=FAINT_INK)
            top += 10.0
        if self._map.is_part:
            self._add_locator(left, top)

    def _add_locator(self, left, top):
        """How large a part of the run the map shows, and where there is room, where in it that is."""
        whole, part = self._map.whole, self._map.extent.intersect(self._map.whole)
        shown, of = (" × ".join(grouped(length, _digits(length)) for length in self._map.size_km(ground)) for ground in (part, whole))
        words = tr("The map shows {part} km of {whole} km.").format(part=shown, whole=of)
        self.page.text("part", words, Box(left, top + 0.8, LEGEND_WIDTH, 5.5), 7, 5.5, colour=FAINT_INK)
        top += 7.0
        mm = min(LARGEST_LOCATOR / whole.width(), (MAP_TOP + self._map_height - top) / whole.height())
        if mm * max(whole.width(), whole.height()) < SMALLEST_LOCATOR:
            return
        for ground, symbol in (
            (whole, {"color": "#f1f2f4", "outline_color": "#8a8d91", "outline_width": "0.2"}),
            (part, {"color": ACCENT, "outline_color": ACCENT, "outline_width": "0.6"}),  # seen, however small
        ):
            x, y = (ground.xMinimum() - whole.xMinimum()) * mm, (whole.yMaximum() - ground.yMaximum()) * mm
            box = Box(left + x, top + y, ground.width() * mm, ground.height() * mm)
            self.page.rectangle(box, QgsFillSymbol.createSimple(symbol))

    def _add_table(self):
        page = self.page
        heading = tr("Where to look first")
        if self._rejected:
            heading += tr(" (left out after looking: {count})").format(count=len(self._rejected))
        page.text("tableHeading", heading, Box(LEFT, self._table_top - 6, WIDTH, 5), 10, 7, bold=True)
        if not self._top:
            words = tr("No chip is flagged, and no landslide area is expected. That does not prove that there is none.")
            page.text("nothing", words, Box(LEFT, self._table_top, WIDTH, ROW_MM), 7)
            return
        page.table(Box(LEFT, self._table_top, WIDTH, self._table.height_mm + 1.0), self._table)

    def _add_notes(self):
        page, top = self.page, self._notes_top
        page.rule(LEFT, top, WIDTH)
        right = LEFT + NOTES_WIDTH + 6
        notes = (
            (tr("Method"), method_text(self._record), Box(LEFT, top + 6.2, NOTES_WIDTH, 15)),
            (tr("Caveats"), self._caveats, Box(LEFT, top + CAVEATS_BELOW, NOTES_WIDTH, self._caveats_height)),
            (
                tr("Provenance"),
                "\n".join(provenance_lines(self._record)),
                Box(right, top + 6.2, LEFT + WIDTH - right, NOTES_BOTTOM - top - 6.2),
            ),
        )
        for number, (heading, text, box) in enumerate(notes):
            above = Box(box.left, box.top - 4.2, box.width, 4)
            page.text(f"notesHeading{number}", heading, above, 8, bold=True)
            page.text(f"notes{number}", text, box, NOTES_SIZE, LEAST_NOTES_SIZE)


def _digits(length):
    return 0 if length >= 10 else 1


def _table(rows, note_lines):
    """The places to look at first; without any it has but its titles, in whose place something else is said."""
    titles = (
        tr("Rank"),
        tr("Area [ha]"),
        tr("90 % interval [ha]"),
        tr("Chance"),
        tr("Seen"),
        tr("Latitude, longitude"),
        tr("Mark"),
        tr("Note"),
    )
    widths = (11.0, 17.0, 29.0, 15.0, 13.0, 36.0, 19.0, 46.0)
    numbers = (True, True, True, True, True, False, False, False)
    return Table(titles, widths, numbers, [_table_row(row) for row in rows], ROW_MM, 7.0, note_lines)


def _table_row(row: ChipRow) -> tuple[str, ...]:
    return (
        row["rank"],
        grouped(float(row["expected_area_m2"]) / M2_PER_HECTARE, 2),
        " – ".join(grouped(float(row[name]) / M2_PER_HECTARE, 2) for name in ("area_low_m2", "area_high_m2")),
        f"{100 * float(row['landslide_probability']):.0f} %",
        f"{100 * float(row['observed_fraction']):.0f} %",
        f"{float(row['look_lat']):.5f}, {float(row['look_lon']):.5f}",  # as maps take them, in any language
        mark_words()[row["review"]] if row["review"] else "",
        row["review_note"],
    )


def _hectares(area_m2):
    hectares = area_m2 / M2_PER_HECTARE
    return f"{grouped(hectares, 1 if hectares < 1000 else 0)} ha"
