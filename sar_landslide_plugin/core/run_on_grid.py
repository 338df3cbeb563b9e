"""A finished run read on the grid of several that are combined."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .area import pixel_areas_m2, pixel_spacing_m
from .bands import BandRole
from .chip_export import read_chip_rows
from .errors import InputError, unreadable_run
from .gdal_calls import open_raster
from .grid import Grid, Window, sum_chips
from .options import CHIP_SIZE
from .plain_text import one_line
from .run_record import read_record
from .sources import RasterSource, StoredBand, raster_grid
from .units import ValueRule
from .words import say

_AS_STORED = ValueRule("linear")
_CELL_PX = 8  # side of the cells of the common grid, each of which counts as lying in one chip of a run
_MOST_CERTAIN = 1 - 1e-6  # tables round to six digits


@dataclass(frozen=True)
class Seen:
    """What a run says about a window of whole chips.

    Attributes:
        probability: float32 (height, width), NaN where it observed nothing.
        chip_probability: (chip rows, chip columns), NaN where it has no chip.
    """

    probability: np.ndarray
    chip_probability: np.ndarray


class _ProbabilityBand(StoredBand):
    """Probabilities, which are no power: 0 is a value. In rejected chips nothing counts as found."""

    rejected: np.ndarray

    def read_power(self, window: Window, rule: ValueRule) -> np.ndarray:
        probability = self.read_values(window)
        here = self.rejected[window.chips].repeat(CHIP_SIZE, 0).repeat(CHIP_SIZE, 1)
        top, left = window.y0 % CHIP_SIZE, window.x0 % CHIP_SIZE
        here = here[top : top + window.height, left : left + window.width]
        probability[here & ~np.isnan(probability)] = 0
        return probability


class FinishedRunOnGrid:
    """A finished run that is to be combined with others.

    Attributes:
        spacing_m: ground length of a pixel along x and y at the centre.

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
        if self.record.get("combined"):
            raise InputError(say("{folder} was combined of other runs: give those instead.", folder=self.folder))
        self._path = str(self.folder / "probability.tif")
        self._dataset = open_raster(self._path)
        self.grid = raster_grid(self._dataset, self._path)
        self.spacing_m = pixel_spacing_m(self.grid)
        if not all(0 < spacing < math.inf for spacing in self.spacing_m):
            raise InputError(
                say(
                    "The coordinates of {name} lie outside its reference system: check its georeferencing.",
                    name=self._path,
                )
            )
        shape = self.grid.chip_rows, self.grid.chip_columns
        self._rejected = np.zeros(shape, bool)
        self._evidence, self._is_mapped = np.zeros(shape), np.zeros(shape, bool)  # -ln(1 - probability) of a chip for each m2 that counts
        try:
            for row in read_chip_rows(self.folder):
                self._take_chip(row, counts_rejected)
        except (ValueError, OverflowError) as error:
            raise unreadable_run(self.folder / "chips.csv", one_line(str(error))) from error
        self._source: RasterSource

    def _take_chip(self, row: dict[str, str], counts_rejected: bool) -> None:
        place, probability = (int(row["row"]), int(row["col"])), float(row["landslide_probability"])
        is_inside = all(0 <= at < length for at, length in zip(place, self._rejected.shape))
        if not is_inside or not 0 <= probability <= 1:
            raise InputError(
                say(
                    "chips.csv and {raster} in {folder} are not of one run: choose the folder of a finished "
                    "run.",
                    raster="probability.tif",
                    folder=self.folder,
                )
            )
        self._rejected[place] = row["review"] == "rejected" and not counts_rejected
        expected_m2, chip = float(row["expected_area_m2"]), self.grid.chip_window(*place)
        observed_m2 = float(row["observed_fraction"]) * chip.width * chip.height * math.prod(self.spacing_m)
        counted_m2 = expected_m2 if expected_m2 > 0 else observed_m2
        self._is_mapped[place] = expected_m2 > 0
        if counted_m2 > 0 and not self._rejected[place]:
            self._evidence[place] = -math.log1p(-min(probability, _MOST_CERTAIN)) / counted_m2

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

    def read(self, window: Window) -> Seen | None:
        """What the run says about a window of whole chips on that grid; None where it observed nothing.

        Its own chips may lie otherwise. That one holds a landslide counts for a chip of the window by the share of its expected area that
        lies in there, or where it was not mapped in detail, of its ground: shares of -ln(1 - probability) add up.
        """
        read = self._source.read(window)
        if read is None or np.isnan(read).all():
            return None
        probability = np.clip(read[0], 0.0, 1.0)  # an interpolation may end a rounding beyond
        areas_m2, observed = pixel_areas_m2(self._source.scene_grid, window), ~np.isnan(probability)
        expected_m2, observed_m2 = (_cells(part * areas_m2) for part in (np.nan_to_num(probability), observed))
        evidence, is_mapped = self._at_cells(window, expected_m2.shape)
        of_cells = evidence * np.where(is_mapped, expected_m2, observed_m2)
        chips = 1 - np.exp(-_cells(of_cells, CHIP_SIZE // _CELL_PX))
        return Seen(probability, np.where(sum_chips(observed) > 0, chips, np.nan))

    def _at_cells(self, window: Window, shape: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
        """Evidence for each m2, and whether that is of expected area, at the middles of the cells of a window; 0 where the run has no chip."""
        rows, columns = ((np.arange(count) + 0.5) * _CELL_PX for count in shape)
        x_px, y_px = np.meshgrid(window.x0 + columns, window.y0 + rows)
        source = self._source
        if source.offset is not None:
            own_x, own_y = x_px + source.offset[0], y_px + source.offset[1]
        else:
            own_x, own_y = self.grid.pixel_xy_of(source.scene_grid, x_px, y_px)
        with np.errstate(invalid="ignore"):
            is_known = (own_x > -_CELL_PX) & (own_x < self.grid.width + _CELL_PX) & (own_y > -_CELL_PX) & (own_y < self.grid.height + _CELL_PX)
        own_row = np.clip(np.where(is_known, own_y, 0) // CHIP_SIZE, 0, self.grid.chip_rows - 1).astype(int)
        own_column = np.clip(np.where(is_known, own_x, 0) // CHIP_SIZE, 0, self.grid.chip_columns - 1).astype(int)
        return np.where(is_known, self._evidence[own_row, own_column], 0), is_known & self._is_mapped[own_row, own_column]


def _cells(values: np.ndarray, side: int = _CELL_PX) -> np.ndarray:
    """Sums over squares of a side, the last ones cut short: float64."""
    rows, columns = (np.arange(0, length, side) for length in values.shape)
    return np.add.reduceat(np.add.reduceat(values, columns, axis=1, dtype=np.float64), rows, axis=0)
