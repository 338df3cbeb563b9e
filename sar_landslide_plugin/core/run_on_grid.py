"""A finished run read on the grid of several that are combined."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from .area import pixel_areas_m2, pixel_spacing_m
from .bands import BandRole
from .chip_export import read_chip_rows
from .errors import InputError, not_of_one_run, unreadable_run
from .gdal_calls import open_raster
from .grid import Grid, Window, sum_chips
from .options import CHIP_SIZE
from .plain_text import one_line
from .run_record import read_record, searches_a_part
from .sources import RasterSource, StoredBand, raster_grid
from .units import ValueRule
from .words import say

_AS_STORED = ValueRule("linear")
_CELL_PX = 8  # side of cells of the common grid, each of which counts as lying in one chip of a run whose pixels lie otherwise
_LEAST, _MOST = 1e-6, 1 - 1e-6  # probabilities of chips, which tables round to six digits
_LEAST_TOLD_M2 = 1.0  # smaller expected areas are rounded too much to be shared out


@dataclass(frozen=True)
class Seen:
    """What a run says about a window of whole chips.

    Attributes:
        searched: bool (height, width), what it searched, whether it observed it or not.
        probability: float32 (height, width), NaN where it observed nothing; None where that is everywhere. Negative where a person
            rejected it.
        chip_probability: (chip rows, chip columns), NaN where it has no chip; None likewise. Negative where all that it tells was rejected.
    """

    searched: np.ndarray
    probability: np.ndarray | None = None
    chip_probability: np.ndarray | None = None


class _ProbabilityBand(StoredBand):
    """Probabilities, which are no power: 0 is a value. In rejected chips they are negative."""

    rejected: np.ndarray

    def read_power(self, window: Window, rule: ValueRule) -> np.ndarray:
        probability = self.read_values(window)
        here = self.rejected[window.chips].repeat(CHIP_SIZE, 0).repeat(CHIP_SIZE, 1)
        top, left = window.y0 % CHIP_SIZE, window.x0 % CHIP_SIZE
        here = here[top : top + window.height, left : left + window.width]
        probability[here] *= -1
        return probability


class FinishedRunOnGrid:
    """A finished run that is to be combined with others.

    Attributes:
        pixel_m2: ground area of a pixel at the centre.

    Args:
        folder: of the run.
        counts_rejected: whether what was found in rejected chips counts like the rest.

    Raises:
        InputError: the folder is not that of a finished run, or of one that was combined of others itself.
        OutputError: another program has locked its table of chips.
    """

    def __init__(self, folder: Path, counts_rejected: bool) -> None:
        self.folder = Path(folder)
        self._state = self._files_now()
        self.record: dict[str, Any] = read_record(self.folder)
        self._searches_a_part = searches_a_part(self.record)
        if self.record.get("combined"):
            raise InputError(say("{folder} was combined of other runs: give those instead.", folder=self.folder))
        self._path = str(self.folder / "probability.tif")
        self._dataset = open_raster(self._path)
        if self._dataset.RasterCount != 1 or self._dataset.GetRasterBand(1).DataType != gdal.GDT_Float32:
            raise not_of_one_run("probability.tif", self.folder)
        self.grid = raster_grid(self._dataset, self._path)
        self.pixel_m2 = math.prod(pixel_spacing_m(self.grid))
        if not 0 < self.pixel_m2 < math.inf:
            raise InputError(
                say(
                    "The coordinates of {name} lie outside its reference system: check its georeferencing.",
                    name=self._path,
                )
            )
        shape = self.grid.chip_rows, self.grid.chip_columns
        self._rejected, self._is_mapped, self._is_told = (np.zeros(shape, bool) for _ in range(3))
        self._evidence = np.zeros(shape)  # -ln(1 - probability) of a chip for each m2 that counts, negative where it was rejected
        try:
            for row in read_chip_rows(self.folder):
                self._take_chip(row, counts_rejected)
        except (ValueError, OverflowError) as error:
            raise unreadable_run(self.folder / "chips.csv", one_line(str(error), longest=120)) from error
        self._source: RasterSource

    def _take_chip(self, row: dict[str, str], counts_rejected: bool) -> None:
        place, probability = (int(row["row"]), int(row["col"])), float(row["landslide_probability"])
        expected_m2, observed_share = float(row["expected_area_m2"]), float(row["observed_fraction"])
        is_inside = all(0 <= at < length for at, length in zip(place, self._rejected.shape))
        if not (is_inside and 0 <= probability <= 1 and 0 <= expected_m2 < math.inf and 0 < observed_share <= 1):
            raise not_of_one_run("probability.tif", self.folder)
        chip = self.grid.chip_window(*place)
        self._rejected[place] = row["review"] == "rejected" and not counts_rejected
        self._is_told[place], self._is_mapped[place] = True, expected_m2 > _LEAST_TOLD_M2 and not self._rejected[place]
        observed_m2 = observed_share * chip.width * chip.height * self.pixel_m2
        told = -math.log1p(-min(max(probability, _LEAST), _MOST)) / (expected_m2 if self._is_mapped[place] else observed_m2)
        self._evidence[place] = -told if self._rejected[place] else told

    @property
    def rejected_count(self) -> int:
        """How many chips there are in which nothing counts."""
        return int(self._rejected.sum())

    def _files_now(self) -> list[tuple[int, int]]:
        """Size and time of the files that other results would replace; none of those that are not there."""
        paths = [self.folder / name for name in ("probability.tif", "chips.csv", "run.json")]
        return [(status.st_size, status.st_mtime_ns) for status in (os.stat(path) for path in paths if path.exists())]

    def has_changed(self) -> bool:
        """Whether other results have come into the folder since it was opened."""
        return self._files_now() != self._state

    def lay_on(self, grid: Grid) -> None:
        """Choose the grid of the windows that are read; where pixels lie otherwise, probabilities are interpolated."""
        band = _ProbabilityBand(BandRole(self._path, 1, "", ""), self._dataset, None)
        band.rejected = self._rejected
        self._source = RasterSource([band], [_AS_STORED], self.grid, grid)

    def read(self, window: Window) -> Seen:
        """What the run says about a window of whole chips on that grid.

        Its own chips may lie otherwise. That one holds a landslide counts for a chip of the window by the share of its expected area that
        lies in there, or where it was not mapped in detail, of its ground: shares of -ln(1 - probability) add up.
        """
        side = _CELL_PX if self._source.offset is None else 1
        rows, columns, is_inside = self._own_chips(window, side)
        cells = is_inside & self._is_told[rows, columns] if self._searches_a_part else is_inside
        searched = cells.repeat(side, 0).repeat(side, 1)[: window.height, : window.width] if side > 1 else cells
        read = self._source.read(window)
        if read is None or np.isnan(read).all():
            return Seen(searched)
        probability = np.clip(read[0], -1.0, 1.0)  # an interpolation may end a rounding beyond
        areas_m2, observed = pixel_areas_m2(self._source.scene_grid, window), ~np.isnan(probability)
        found = np.maximum(np.nan_to_num(probability), 0)
        expected_m2, observed_m2 = (_cells(part * areas_m2, side) for part in (found, observed))
        of_cells = self._evidence[rows, columns] * np.where(self._is_mapped[rows, columns], expected_m2, observed_m2)
        counted, rejected = (_cells(np.maximum(part, 0), CHIP_SIZE // side) for part in (of_cells, -of_cells))
        chips = np.where(counted > 0, 1 - np.exp(-counted), np.exp(-rejected) - 1)
        return Seen(searched, probability, np.where(sum_chips(observed) > 0, chips, np.nan))

    def _own_chips(self, window: Window, side: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Rows and columns of the run's chips at the middles of the cells of a window, of the nearest where there is none, and whether there is one;
        rows and columns are to be broadcast against each other."""
        down, across = ((np.arange(-(-length // side)) + 0.5) * side for length in (window.height, window.width))
        source = self._source
        if source.offset is not None:  # a row and a column of numbers tell all
            own_x, own_y = (window.x0 + source.offset[0] + across)[None], (window.y0 + source.offset[1] + down)[:, None]
        else:
            own_x, own_y = self.grid.pixel_xy_of(source.scene_grid, *np.meshgrid(window.x0 + across, window.y0 + down))
        with np.errstate(invalid="ignore"):
            is_inside = ((own_x >= 0) & (own_x < self.grid.width)) & ((own_y >= 0) & (own_y < self.grid.height))
        rows, columns = (
            np.clip(np.nan_to_num(own) // CHIP_SIZE, 0, count - 1).astype(int)
            for own, count in ((own_y, self.grid.chip_rows), (own_x, self.grid.chip_columns))
        )
        return rows, columns, is_inside


def _cells(values: np.ndarray, side: int) -> np.ndarray:
    """Sums over squares of a side, the last ones cut short."""
    if side == 1:
        return values
    rows, columns = (np.arange(0, length, side) for length in values.shape)
    return np.add.reduceat(np.add.reduceat(values, columns, axis=1, dtype=np.float64), rows, axis=0)
