"""Flat ground, by an elevation model: where no slope can fail, and fields, rivers and floods change as landslides do.

Slopes are those of the ground over some 100 m, so that the errors of an elevation model (a metre or two between neighbours, forests'
edges) do not make a plain steep. What lies near steeper ground is not flat: there landslides come to rest.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable

import numpy as np
from osgeo import gdal

from .area import local_vectors_m, pixel_spacing_m
from .bands import BandRole
from .errors import InputError
from .gdal_calls import open_raster, short_name
from .grid import Grid, Window
from .sources import RasterSource, StoredBand, raster_grid
from .units import ValueRule
from .words import say

COARSEST_M = 100.0  # spacing of an elevation model: in larger pixels slopes vanish, and with them the ground to search
REACH_M = 100.0  # from steeper ground
NEARLY_ALL = 0.9  # share of flat ground from which on it is doubted that the raster holds heights
_CELL_M = 30.0
_BLOCK, _MOST_BLOCKS = 256, 64  # cells on a side, and how many such squares are kept: 16 MB
_TOLERANCE_PX = 0.125  # of positions in an elevation model, as GDAL has it by default
_AROUND = 2  # cells on each side of one that its slope is made of: one that means are, and one between which heights differ
_DEEPEST_M, _HIGHEST_M = -500.0, 9000.0  # the shore of the Dead Sea, Everest; what lies beyond stands for what is not known
_FOOT, _SURVEY_FOOT = 0.3048, 1200 / 3937
_UNITS_M = {
    **dict.fromkeys(("", "m", "metre", "metres", "meter", "meters"), 1.0),
    **dict.fromkeys(("ft", "foot", "feet", "international foot"), _FOOT),
    **dict.fromkeys(("us survey foot", "us survey feet", "survey foot", "us-ft", "us_ft", "ftus", "foot_us", "us foot"), _SURVEY_FOOT),
}


class _Elevation(ValueRule):
    """Metres above sea level, NaN where not known, where images have linear power."""

    def linear_power(self, stored: np.ndarray) -> np.ndarray:
        """Elevations: float32, same shape."""
        values = self.values(stored)
        with np.errstate(invalid="ignore"):
            values[~((values > _DEEPEST_M) & (values < _HIGHEST_M))] = np.nan
        return values


class FlatGround:
    """Tells which pixels of a scene lie in flat ground. As a dataset of GDAL's it bears one thread at a time.

    Args:
        path: elevation model in any reference system, in metres or, where it says so, in feet.
        grid: of the scene.
        least_slope_deg: ground is flat where it is less steep, and all within ``REACH_M``, too.

    Raises:
        InputError: it is no elevation model, too coarse to tell slopes, or of another place.
    """

    def __init__(self, path: str, grid: Grid, least_slope_deg: float) -> None:
        self.name, self._grid = short_name(path), grid
        self._least, self._least_deg = math.tan(math.radians(least_slope_deg)), least_slope_deg
        dataset = open_raster(path)
        self._own_grid = raster_grid(dataset, self.name)
        unit_m = _check_is_elevation(dataset, self.name)
        _check_spacing(self._own_grid, self.name)
        if not self._own_grid.meets(grid):
            raise InputError(
                say("The elevation model {name} is not of the place of the images: give one of the same place.", name=self.name)
            )
        across_m, down_m = pixel_spacing_m(grid)
        self._step = max(1, round(_CELL_M / math.sqrt(across_m * down_m)))
        self._reach = math.ceil(REACH_M / (self._step * down_m)), math.ceil(REACH_M / (self._step * across_m))
        self._margin = max(self._reach) + _AROUND
        self._cells = _in_cells(grid, self._step, self._margin)
        band = StoredBand(BandRole(path, 1, "", ""), dataset, None)
        rule = _Elevation("linear", band.scale * unit_m, band.offset * unit_m, band.stored_nodata)
        self._source = RasterSource([band], [rule], self._own_grid, self._cells, _TOLERANCE_PX)
        self._blocks: dict[tuple[int, int], np.ndarray] = {}  # no cache of functools': it would keep the file open until Python tidies up

    def notes(self, searched: Window) -> tuple[str, ...]:
        """What whoever reads the results must know, where only a window of the scene is searched."""
        notes = [
            say(
                "Flat ground is left out: what is less than {slope:g}° steep by {name}, and nowhere near what is steeper.",
                slope=self._least_deg,
                name=self.name,
            )
        ]
        if not self._own_grid.holds(self._grid.part(searched)):
            notes.append(
                say("The elevation model {name} does not cover all that is searched: beyond it nothing is left out.", name=self.name)
            )
        return tuple(notes)

    def doubt(self) -> str:
        """What to say where nearly all of the ground is flat."""
        return say("Nearly all of the ground is flat by {name}: check that it holds heights in metres.", name=self.name)

    def read(self, window: Window) -> np.ndarray:
        """Which pixels of a window of the scene are flat: bool (height, width), False where the elevation is not known.

        Raises:
            InputError: the file is damaged.
        """
        rows, columns = (
            (start // self._step, -(-(start + length) // self._step))
            for start, length in ((window.y0, window.height), (window.x0, window.width))
        )
        # Counted from the corner of the cells with their margin, one margin more on each side is needed.
        around = Window(columns[0], rows[0], columns[1] - columns[0] + 2 * self._margin, rows[1] - rows[0] + 2 * self._margin)
        slope = self._slope(self._heights(around), around)
        with np.errstate(invalid="ignore"):
            is_steep = slope >= self._least
        spare = self._margin - _AROUND
        core = (slice(spare, slope.shape[0] - spare), slice(spare, slope.shape[1] - spare))
        is_flat = np.isfinite(slope[core]) & ~_widened(is_steep, self._reach, spare)
        pixels = is_flat.repeat(self._step, axis=0).repeat(self._step, axis=1)
        top, left = window.y0 - rows[0] * self._step, window.x0 - columns[0] * self._step
        return pixels[top : top + window.height, left : left + window.width]

    def _heights(self, around: Window) -> np.ndarray:
        """Heights of a window of cells, put together from squares that do not depend on it: positions in them are approximate."""
        heights = np.empty((around.height, around.width), np.float32)
        rows, columns = (
            range(start // _BLOCK, -(-(start + length) // _BLOCK))
            for start, length in ((around.y0, around.height), (around.x0, around.width))
        )
        for row in rows:
            for column in columns:
                part = Window(column * _BLOCK, row * _BLOCK, _BLOCK, _BLOCK).within(around)
                inside = (slice(part.y0 - row * _BLOCK, None), slice(part.x0 - column * _BLOCK, None))
                there = self._block((row, column))[inside][: part.height, : part.width]
                heights[part.y0 - around.y0 :, part.x0 - around.x0 :][: part.height, : part.width] = there
        return heights

    def _block(self, place: tuple[int, int]) -> np.ndarray:
        """Heights of the square in a row and column of squares; those that were read last are kept."""
        if place not in self._blocks:
            row, column = place
            window = Window(column * _BLOCK, row * _BLOCK, _BLOCK, _BLOCK).clipped(self._cells.width, self._cells.height)
            heights = self._source.read(window)
            if len(self._blocks) >= _MOST_BLOCKS:
                del self._blocks[next(iter(self._blocks))]
            self._blocks[place] = np.full((window.height, window.width), np.nan, np.float32) if heights is None else heights[0]
        return self._blocks[place]

    def _slope(self, heights: np.ndarray, around: Window) -> np.ndarray:
        """Tangents of the slopes of cells, without the outermost ones; NaN where not known."""
        rows_of_three = heights[:-2] + heights[1:-1] + heights[2:]
        means = (rows_of_three[:, :-2] + rows_of_three[:, 1:-1] + rows_of_three[:, 2:]) / np.float32(9)
        right, down = ((means[1:-1, 2:] - means[1:-1, :-2]) / 2, (means[2:, 1:-1] - means[:-2, 1:-1]) / 2)
        rows = around.y0 + _AROUND + np.arange(around.height - 2 * _AROUND) + 0.5
        vectors = local_vectors_m(self._cells, np.full(rows.shape, self._cells.width / 2), rows)
        # Steps right and down need be neither as long nor at right angles on the ground.
        area = vectors[0] * vectors[3] - vectors[1] * vectors[2]
        east_right, north_right, east_down, north_down = ((vector / area).astype(np.float32)[:, None] for vector in vectors)
        return np.hypot(right * north_down - down * north_right, down * east_right - right * east_down)


def check_is_no_image(path: str, images: Iterable[str]) -> None:
    """Raise InputError where a raster that is given as an elevation model is one of the images."""
    for image in images:
        is_same = path == image or (os.path.exists(path) and os.path.exists(image) and os.path.samefile(path, image))
        if is_same:
            raise InputError(
                say("The elevation model {name} is one of the images: give a raster of heights in metres.", name=short_name(path))
            )


def bounds_of_chips(wanted: np.ndarray | None, grid: Grid) -> Window:
    """The window around all wanted chips, None for all of the scene."""
    if wanted is None:
        return grid.window
    rows, columns = np.nonzero(wanted)
    first, last = (grid.chip_window(int(end(rows)), int(end(columns))) for end in (np.min, np.max))
    return first.around(last)


def _in_cells(grid: Grid, step: int, margin: int) -> Grid:
    """The cells of ``step`` x ``step`` pixels that a grid has, with so many more on each side."""
    gt = grid.geotransform
    x_map, y_map = grid.map_xy(np.array(-margin * step), np.array(-margin * step))
    scaled = (float(x_map), gt[1] * step, gt[2] * step, float(y_map), gt[4] * step, gt[5] * step)
    return Grid(-(-grid.width // step) + 2 * margin, -(-grid.height // step) + 2 * margin, scaled, grid.wkt)


def _widened(mask: np.ndarray, reach: tuple[int, int], spare: int) -> np.ndarray:
    """True where a rectangle of so many cells, down and across, on each side holds True; without the outermost ``spare`` cells."""
    for axis, cells in enumerate(reach):
        inner = slice(spare - cells, mask.shape[axis] - spare + cells)
        mask = mask[inner] if axis == 0 else mask[:, inner]
        mask = np.lib.stride_tricks.sliding_window_view(mask, 2 * cells + 1, axis).any(axis=-1)
    return mask


def _check_is_elevation(dataset: gdal.Dataset, name: str) -> float:
    """Metres in a unit of a raster's heights; raises InputError where it cannot be an elevation model."""
    band = dataset.GetRasterBand(1)
    if dataset.RasterCount != 1:
        raise InputError(
            say(
                "{name} has {count} bands, but an elevation model has one: give a raster of heights in metres.",
                name=name,
                count=dataset.RasterCount,
            )
        )
    if band.DataType == gdal.GDT_Byte or gdal.DataTypeIsComplex(band.DataType):
        raise InputError(
            say(
                "{name} holds {kind} values, which are no heights, as those of a hillshade: give a raster of heights in metres.",
                name=name,
                kind=gdal.GetDataTypeName(band.DataType),
            )
        )
    unit = " ".join(band.GetUnitType().split())
    if unit.lower() not in _UNITS_M:
        raise InputError(
            say("The values of {name} are in “{unit}”: give a raster of heights in metres or feet.", name=name, unit=unit[:40])
        )
    return _UNITS_M[unit.lower()]


def _check_spacing(grid: Grid, name: str) -> None:
    """Raise InputError where the pixels of an elevation model are too large."""
    spacing = max(pixel_spacing_m(grid))
    if not spacing <= COARSEST_M:
        raise InputError(
            say(
                "The pixels of the elevation model {name} are {spacing:.3g} m wide, in which slopes vanish: give one of {most:g} m or less, "
                "such as Copernicus GLO-30 or SRTM.",
                name=name,
                spacing=spacing,
                most=COARSEST_M,
            )
        )
