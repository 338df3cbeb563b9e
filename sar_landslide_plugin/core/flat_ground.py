"""Flat ground, by an elevation model: where no slope can fail, and fields, rivers and floods change as landslides do.

Slopes are those of the ground over some 100 m, so that the errors of an elevation model (a metre or two between neighbours, forests'
edges) do not make a plain steep. What lies near steeper ground is not flat: there landslides come to rest.
"""

from __future__ import annotations

import math

import numpy as np
from osgeo import gdal

from .area import ground_steps_m, pixel_spacing_m
from .bands import BandRole
from .errors import InputError
from .gdal_calls import open_raster, short_name
from .grid import Grid, Window
from .sources import RasterSource, StoredBand, raster_grid
from .units import ValueRule
from .words import say

COARSEST_M = 100.0  # spacing of an elevation model: in larger pixels slopes vanish, and with them the ground to search
REACH_M = 100.0  # from steeper ground
_CELL_M = 30.0
_SMOOTHING, _GRADIENT = 1, 1  # cells on each side that a mean, and a slope, are made of
_DEEPEST_M, _HIGHEST_M = -500.0, 9000.0  # the shore of the Dead Sea, Everest; what lies beyond stands for what is not known
_METRES = {"ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "us survey foot": 1200 / 3937, "us-ft": 1200 / 3937}


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
        self._least = math.tan(math.radians(least_slope_deg))
        self._least_deg = least_slope_deg
        dataset = open_raster(path)
        own_grid = raster_grid(dataset, self.name)
        _check_is_elevation(dataset, self.name)
        _check_spacing(own_grid, self.name)
        self._covered = _covered_share(own_grid, grid)
        if self._covered == 0:
            raise InputError(
                say("The elevation model {name} is not of the place of the images: give one of the same place.", name=self.name)
            )
        self._step = max(1, round(_CELL_M / math.sqrt(math.prod(pixel_spacing_m(grid)))))
        self._reach = math.ceil(REACH_M / (self._step * min(pixel_spacing_m(grid))))
        self._margin = _SMOOTHING + _GRADIENT + self._reach
        self._cells = _in_cells(grid, self._step, self._margin)
        band = StoredBand(BandRole(path, 1, "", ""), dataset, None)
        feet = _METRES.get(band.band.GetUnitType().strip().lower(), 1.0)
        rule = _Elevation("linear", band.scale * feet, band.offset * feet, band.stored_nodata)
        self._source = RasterSource([band], [rule], own_grid, self._cells)

    @property
    def notes(self) -> tuple[str, ...]:
        """What whoever reads the results must know."""
        notes = [
            say(
                "Flat ground is left out: what is less than {slope:g}° steep by {name}, and nowhere near what is steeper.",
                slope=self._least_deg,
                name=self.name,
            )
        ]
        if self._covered < 1:
            notes.append(
                say("The elevation model {name} does not cover all of the images: beyond it nothing is left out.", name=self.name)
            )
        return tuple(notes)

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
        heights = self._source.read(around)
        if heights is None:
            return np.zeros((window.height, window.width), bool)
        slope = self._slope(heights[0], around)
        with np.errstate(invalid="ignore"):
            is_near_slope = _widened(slope >= self._least, self._reach)
        core = slope[self._reach : -self._reach, self._reach : -self._reach]
        is_flat = np.isfinite(core) & ~is_near_slope
        pixels = is_flat.repeat(self._step, axis=0).repeat(self._step, axis=1)
        top, left = window.y0 - rows[0] * self._step, window.x0 - columns[0] * self._step
        return pixels[top : top + window.height, left : left + window.width]

    def _slope(self, heights: np.ndarray, around: Window) -> np.ndarray:
        """Tangents of the slopes of cells, without the outermost ones; NaN where not known."""
        means = _sum_of_three(_sum_of_three(heights.astype(np.float64), 0), 1) / 9
        inner = around.padded(-_SMOOTHING - _GRADIENT)
        rows = inner.y0 + np.arange(inner.height) + 0.5
        across_m, down_m = (step[:, None] for step in ground_steps_m(self._cells, np.full(rows.shape, self._cells.width / 2), rows))
        east = (means[1:-1, 2:] - means[1:-1, :-2]) / (2 * across_m)
        south = (means[2:, 1:-1] - means[:-2, 1:-1]) / (2 * down_m)
        return np.hypot(east, south)


def _in_cells(grid: Grid, step: int, margin: int) -> Grid:
    """The cells of ``step`` x ``step`` pixels that a grid has, with so many more on each side."""
    gt = grid.geotransform
    x_map, y_map = grid.map_xy(np.array(-margin * step), np.array(-margin * step))
    scaled = (float(x_map), gt[1] * step, gt[2] * step, float(y_map), gt[4] * step, gt[5] * step)
    return Grid(-(-grid.width // step) + 2 * margin, -(-grid.height // step) + 2 * margin, scaled, grid.wkt)


def _sum_of_three(values: np.ndarray, axis: int) -> np.ndarray:
    """Sums of each value and its neighbours along an axis, without the outermost ones."""
    before, own, after = (values.take(range(start, values.shape[axis] - 2 + start), axis) for start in range(3))
    return before + own + after


def _widened(mask: np.ndarray, reach: int) -> np.ndarray:
    """True where a square of so many cells on each side holds True, without the outermost ``reach`` cells."""
    for axis in (0, 1):
        views = np.lib.stride_tricks.sliding_window_view(mask, 2 * reach + 1, axis)
        mask = views.any(axis=-1)
    return mask


def _covered_share(elevation: Grid, scene: Grid) -> float:
    """Share of points spread over a scene that lie in the grid of an elevation model."""
    across, down = (np.linspace(0, length, 33) for length in (scene.width, scene.height))
    x_px, y_px = elevation.pixel_xy_of(scene, *np.meshgrid(across, down))
    with np.errstate(invalid="ignore"):
        is_inside = (x_px >= -1) & (x_px <= elevation.width + 1) & (y_px >= -1) & (y_px <= elevation.height + 1)
    return float(is_inside.mean())


def _check_is_elevation(dataset: gdal.Dataset, name: str) -> None:
    """Raise InputError where a raster cannot be an elevation model."""
    if dataset.RasterCount != 1:
        raise InputError(
            say(
                "{name} has {count} bands, but an elevation model has one: give a raster of heights in metres.",
                name=name,
                count=dataset.RasterCount,
            )
        )
    kind = dataset.GetRasterBand(1).DataType
    if kind == gdal.GDT_Byte or gdal.DataTypeIsComplex(kind):
        raise InputError(
            say(
                "{name} holds {kind} values, which are no heights, as those of a hillshade: give a raster of heights in metres.",
                name=name,
                kind=gdal.GetDataTypeName(kind),
            )
        )


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
