"""The ranked table of chips: who needs help first."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from .cards import ModelCard
from .chip_sums import ChipSums
from .errors import InputError, unreadable_run
from .grid import Grid
from .plain_text import one_line
from .words import say


@dataclass(frozen=True)
class Chip:
    """One row of chips.csv: x and y in the scene's reference system, lon and lat of the centre (WGS 84), look_lon and look_lat of the
    place to look at: on the outline that covers most of the chip, or else its most probable pixel, or of a chip that was not mapped
    its centre."""

    rank: int
    chip_id: str
    row: int
    col: int
    x_min: float
    y_min: float
    x_max: float
    y_max: float
    lon: float
    lat: float
    observed_fraction: float
    landslide_probability: float
    flagged: int
    landslide_pixels: int
    landslide_area_m2: float
    expected_area_m2: float
    area_low_m2: float
    area_high_m2: float
    look_lon: float
    look_lat: float


COLUMNS = tuple(field.name for field in fields(Chip))
LOOK_COLUMNS = {"look_lon": "lon", "look_lat": "lat"}  # with what stands in for them in runs from before there were any
_WHOLE_COLUMNS = ("rank", "row", "col")
_PLACE_COLUMNS = ("lon", "lat", *LOOK_COLUMNS)  # NaN where a reference system knows none

ChipRow = dict[str, str]  # values as text by column


def chip_id(row: int, col: int) -> str:
    """Name of a chip: r0003c0012."""
    return f"r{row:04d}c{col:04d}"


def lon_lat_degrees(grid: Grid, x_map: np.ndarray, y_map: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Longitude, -180 to 180 degrees, and latitude (WGS 84) of map coordinates; NaN where undefined."""
    longitude, latitude = grid.lon_lat(x_map, y_map)
    return np.where(np.abs(longitude) > 180.0, (longitude + 180.0) % 360.0 - 180.0, longitude), latitude  # some images count on


def chip_table(grid: Grid, sums: ChipSums, points_px: np.ndarray, card: ModelCard, flag_from: float) -> list[Chip]:
    """All observed chips, ranked by expected landslide area, ties by chip probability, then by place.

    Args:
        points_px: float (2, chip rows, chip columns), x and y of a point on an outline in each chip, NaN in chips without one.
        flag_from: chip probability from which on a chip is flagged.
    """
    rows, columns = np.nonzero(sums.is_observed)
    expected_areas = np.array([round(area, 2) for area in sums.expected_area_m2[rows, columns].tolist()])
    order = np.lexsort((columns, rows, -sums.chip_probability[rows, columns], -expected_areas))
    rows, columns = rows[order], columns[order]
    windows = [grid.chip_window(int(row), int(col)) for row, col in zip(rows, columns)]
    bounds = np.array([grid.bounds(window) for window in windows])
    centre = (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2
    longitude, latitude = lon_lat_degrees(grid, *centre)
    points_px = np.where(np.isnan(points_px), sums.peak_px, points_px)[:, rows, columns]
    look = np.where(np.isnan(points_px), centre, grid.map_xy(*points_px))
    look_longitude, look_latitude = lon_lat_degrees(grid, *look)
    low_px, high_px = card.interval.around(
        *(values[rows, columns] for values in (sums.expected_px, sums.variance_px, sums.observed_px))
    )
    is_mapped = sums.segmented[rows, columns]  # others stand with 0 to 0: nobody looked at them in detail
    low_px, high_px = np.where(is_mapped, low_px, 0.0), np.where(is_mapped, high_px, 0.0)
    chips = []
    for index, (row, col) in enumerate(zip(rows.tolist(), columns.tolist())):
        observed = float(sums.observed_px[row, col])
        pixel_area = sums.observed_area_m2[row, col] / observed
        expected_area = float(sums.expected_area_m2[row, col])
        probability = float(sums.chip_probability[row, col])
        chips.append(
            Chip(
                rank=index + 1,
                chip_id=chip_id(row, col),
                row=row,
                col=col,
                x_min=round(float(bounds[index, 0]), 9),
                y_min=round(float(bounds[index, 1]), 9),
                x_max=round(float(bounds[index, 2]), 9),
                y_max=round(float(bounds[index, 3]), 9),
                lon=round(float(longitude[index]), 7),
                lat=round(float(latitude[index]), 7),
                observed_fraction=round(observed / (windows[index].width * windows[index].height), 6),
                landslide_probability=round(probability, 6),
                flagged=int(probability >= flag_from),
                landslide_pixels=int(sums.landslide_px[row, col]),
                landslide_area_m2=round(float(sums.landslide_area_m2[row, col]), 2),
                expected_area_m2=round(expected_area, 2),
                area_low_m2=round(min(float(low_px[index]) * pixel_area, expected_area), 2),
                area_high_m2=round(max(float(high_px[index]) * pixel_area, expected_area), 2),
                look_lon=round(float(look_longitude[index]), 7),
                look_lat=round(float(look_latitude[index]), 7),
            )
        )
    return chips


def write_csv(path: Path, chips: Sequence[Chip]) -> None:
    """Write chips.csv: UTF-8, comma-separated, a point as decimal sign, sorted by rank."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(vars(chip).values() for chip in chips)


def read_chip_table(folder: Path, columns: Sequence[str] = COLUMNS) -> list[ChipRow]:
    """Rows of chips.csv, by rank, whose numbers are some: strangers may have written them.

    Args:
        columns: those that are needed; others need not be there.

    Raises:
        InputError: the folder is not that of a finished run.
    """
    path = Path(folder) / "chips.csv"
    try:
        with open(path, newline="", encoding="utf-8") as file:
            reader = csv.DictReader(file)
            present = reader.fieldnames or ()
            source = {name: name if name in present else LOOK_COLUMNS.get(name, name) for name in columns}
            missing = [name for name in source.values() if name not in present]
            if missing:
                raise InputError(
                    say("{path} has no column named {column}: choose the folder of a finished run.", path=path, column=missing[0])
                )
            rows = [{name: row[source[name]] or "" for name in columns} for row in reader]
        for row in rows:
            _check_numbers(row)
    except (OSError, ValueError, OverflowError, csv.Error) as error:
        raise unreadable_run(path, getattr(error, "strerror", None) or one_line(str(error), longest=120)) from error
    return rows


def _check_numbers(row: ChipRow) -> None:
    """Raise ValueError where a column of a row does not hold what it should."""
    for name, text in row.items():
        if name in _WHOLE_COLUMNS:
            int(text)
        elif name not in ("chip_id", "flagged") and not (math.isfinite(float(text)) or name in _PLACE_COLUMNS):
            raise ValueError(f"{name}: {text}")
