"""Ranked chips with people's marks: read together, chosen from, and written as CSV or GeoPackage for others."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

from .area import M2_PER_HECTARE
from .chip_table import COLUMNS, ChipRow, read_chip_table
from .csv_text import harmless
from .errors import InputError
from .gdal_calls import GdalFailure, checked, quiet_gdal
from .outline_marks import mark_outlines
from .reviews import MARKS, REVIEW_COLUMNS, Review, chip_filter, open_table, read_reviews
from .whole_file import whole_file
from .words import say

EXPORT_COLUMNS = (*COLUMNS, *REVIEW_COLUMNS)
_TEXT_COLUMNS = ("chip_id", "flagged", *REVIEW_COLUMNS)  # which a stranger may have filled with formulas


@dataclass(frozen=True)
class ChipSelection:
    """Which chips to hand on; all by default.

    Attributes:
        flagged_only: leave out chips below the model's threshold.
        marks: keep chips with one of these marks; "" stands for chips without a mark; empty = all.
        top: keep so many of what is left, best rank first; None = all.
        chip_ids: exactly these chips, in this order; the other conditions hold for them, too.
    """

    flagged_only: bool = False
    marks: tuple[str, ...] = ()
    top: int | None = None
    chip_ids: tuple[str, ...] | None = None

    def choose(self, rows: Sequence[ChipRow]) -> list[ChipRow]:
        """The rows of chips.csv that fit, in their order. Raises InputError for a mark or a number that makes no sense."""
        unknown = [mark for mark in self.marks if mark and mark not in MARKS]
        if unknown:
            raise InputError(
                say("'{mark}' is no mark: choose {marks}.", mark=unknown[0], marks=", ".join(MARKS))
            )
        if self.top is not None and self.top < 1:
            raise InputError(say("The number of chips is {count}: give 1 or more.", count=self.top))
        if self.chip_ids is not None:
            by_id = {row["chip_id"]: row for row in rows}
            missing = [chip_id for chip_id in self.chip_ids if chip_id not in by_id]
            if missing:
                raise InputError(say("The run has no chip {chip}: open its table again.", chip=missing[0]))
            rows = [by_id[chip_id] for chip_id in self.chip_ids]
        chosen = [
            row
            for row in rows
            if (not self.flagged_only or is_flagged(row)) and (not self.marks or row["review"] in self.marks)
        ]
        return chosen if self.top is None else chosen[: self.top]


def is_flagged(row: ChipRow) -> bool:
    """Whether the chip's probability reaches the model's threshold."""
    return row["flagged"].strip().lower() in ("1", "true")


def is_worth_a_look(row: ChipRow) -> bool:
    """Whether a chip is flagged, or has an expected area that does not round to .00 ha."""
    return is_flagged(row) or round(float(row["expected_area_m2"]) / M2_PER_HECTARE, 2) > 0


def read_chip_rows(folder: Path) -> list[ChipRow]:
    """Rows of chips.csv, by rank, each with the columns of its review ("" where there is none).

    Raises:
        InputError: the folder is not that of a finished run.
    """
    rows = read_chip_table(folder)
    reviews = read_reviews(folder)
    for row in rows:
        row.update(reviews.get(row["chip_id"], Review()).columns())
    return rows


def export_csv(
    folder: Path, path: Path, selection: ChipSelection = ChipSelection(), columns: Sequence[str] = ()
) -> int:
    """Write chips of a run as CSV: UTF-8, comma-separated, a point as decimal sign.

    Args:
        columns: of ``EXPORT_COLUMNS``, in their stable order whatever the order given; empty = all.

    Returns:
        Number of chips written.

    Raises:
        InputError: the folder is not that of a run, or the selection or a column is not known.
        OutputError: the file cannot be written; what was there before still is.
    """
    unknown = [name for name in columns if name not in EXPORT_COLUMNS]
    if unknown:
        raise InputError(
            say(
                "'{name}' is no column: choose among {columns}.",
                name=unknown[0],
                columns=", ".join(EXPORT_COLUMNS),
            )
        )
    names = [name for name in EXPORT_COLUMNS if not columns or name in columns]
    rows = selection.choose(read_chip_rows(folder))
    with whole_file(path) as partial, open(partial, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        for row in rows:
            writer.writerow(harmless(row[name]) if name in _TEXT_COLUMNS else row[name] for name in names)
    return len(rows)


def export_geopackage(folder: Path, path: Path, selection: ChipSelection = ChipSelection()) -> int:
    """Write chips with their marks and all landslide outlines of a run into one GeoPackage.

    Layers: ``ranked_chips`` and ``landslides``, whose column ``review`` has the mark of the chip that each outline belongs to.

    Returns:
        Number of chips written.

    Raises:
        InputError: the folder is not that of a run, or the selection is not known.
        OutputError: the file cannot be written; what was there before still is.
    """
    folder = Path(folder)
    known = read_chip_rows(folder)
    rows = selection.choose(known)
    wanted = chip_filter([row["chip_id"] for row in rows])
    with quiet_gdal(), whole_file(path) as partial:
        for source, layer, where, mode in (
            ("chips", "ranked_chips", wanted, None),
            ("landslides", "landslides", None, "update"),
        ):
            _copy_layer(folder / f"{source}.gpkg", partial, layer, where, mode)
        mark_outlines(partial, {row["chip_id"]: row["review"] for row in known})
    return len(rows)


def _copy_layer(source: Path, target: Path, layer: str, where: str | None, mode: str | None) -> None:
    # The one layer: QGIS may have saved styles in a table beside it.
    options = gdal.VectorTranslateOptions(format="GPKG", accessMode=mode, layers=[source.stem], where=where, layerName=layer)
    written = checked(gdal.VectorTranslate, str(target), open_table(source, gdal.OF_READONLY), options=options)
    if written is None:
        raise GdalFailure(f"{source.name} was not copied")
    checked(written.FlushCache)
