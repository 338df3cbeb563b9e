"""The grid a scene is analysed on: the first raster's own, grown to what other images cover, too, or one with a spacing the models know.

The models were trained for a range of pixel spacings. Images outside that range, with oblong pixels, or
turned against north are resampled on the fly to a north-up grid within the range.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable

import numpy as np

from .area import pixel_spacing_m, point_areas_m2
from .errors import InputError
from .gdal_calls import epsg_reference, spatial_reference
from .grid import Grid, Window, transform_points
from .request import spacing_words
from .words import say

SPACING_TOLERANCE = 0.2  # the models' range is widened by this share before a scene is resampled
LARGEST_ANISOTROPY = 1.5
SMALLEST_SIDE_PX = 16
_NARROWEST = 0.01  # area of a pixel as a share of its sides' product, below which it is a line
_COARSEST = (
    10  # times the models' largest spacing: beyond it resampling would invent what is not in the image
)
_FINEST = 1000  # times finer than the models' smallest spacing: no radar sees a centimetre, and averaging would not end
_LARGEST_SIDE_PX = (
    250_000  # at 10 m the breadth of Africa's Sahara; rows this long are what memory is needed for
)


def check_size(grid: Grid, name: str) -> None:
    """Raise InputError where a raster is too small for a landslide to be seen in it, or too large for memory."""
    if min(grid.width, grid.height) < SMALLEST_SIDE_PX:
        raise InputError(
            say(
                "{name} has {width} x {height} pixels, which is too small: "
                "give at least {smallest} x {smallest} pixels.",
                name=name,
                width=grid.width,
                height=grid.height,
                smallest=SMALLEST_SIDE_PX,
            )
        )
    if max(grid.width, grid.height) > _LARGEST_SIDE_PX:
        raise InputError(
            say(
                "{name} has {width} x {height} pixels, which is too large: give at most {limit:,} on a side.",
                name=name,
                width=grid.width,
                height=grid.height,
                limit=_LARGEST_SIDE_PX,
            )
        )


def analysis_grid(grid: Grid, spacing_range_m: tuple[float, float], name: str) -> tuple[Grid, list[str]]:
    """The grid to work on, and notes for the user where it is not the raster's own.

    Args:
        grid: grid of the raster that defines the extent.
        spacing_range_m: smallest and largest pixel spacing the models were trained for.

    Raises:
        InputError: the raster's place on Earth is undefined, or resampling leaves too few pixels.
    """
    x_spacing, y_spacing = _placed_spacing_m(grid, name)
    check_spacing(grid, spacing_range_m, name)
    nominal = math.sqrt(x_spacing * y_spacing)
    low, high = spacing_range_m
    is_trained = low * (1 - SPACING_TOLERANCE) <= nominal <= high * (1 + SPACING_TOLERANCE)
    is_square = max(x_spacing, y_spacing) <= LARGEST_ANISOTROPY * min(x_spacing, y_spacing)
    target = min(max(nominal, low), high)
    if is_trained and is_square:
        return _north_up(grid)
    if is_square and not spatial_reference(grid.wkt).IsGeographic():
        resampled = _rescaled(_north_up(grid)[0], target / nominal)
        where = say("in its own reference system")
    else:
        resampled = _utm(grid, target)
        where = say("in {reference_system}", reference_system=spatial_reference(resampled.wkt).GetName())
    check_size(
        resampled, say("Resampled to the {target:g} m that the models know, {name}", target=target, name=name)
    )
    return resampled, [
        say(
            "The pixel spacing of {name} is {spacing}, but the models know {low:g} to {high:g} m: "
            "it is resampled to {target:.3g} m {where}.",
            name=name,
            spacing=spacing_words((x_spacing, x_spacing) if is_square else (x_spacing, y_spacing)),
            low=low,
            high=high,
            target=target,
            where=where,
        )
    ]


def grown_grid(grid: Grid, before: Iterable[Grid], after: Iterable[Grid]) -> Grid:
    """A grid with more of its pixels on each side, as far as images reach that are there both before and after the event.

    So bursts or frames of one pass need not be joined. What is less than a strip of ``SMALLEST_SIDE_PX`` is not worth
    another origin: frames of different dates end a few pixels apart.

    Args:
        before, after: grids of the images of either side, in whichever reference systems.

    Raises:
        InputError: the images together are too large.
    """
    boxes = [[box for box in map(grid.box_of, dict.fromkeys(grids)) if box is not None] for grids in (before, after)]
    if not all(boxes):
        return grid
    covered = [functools.reduce(Window.around, side) for side in boxes]
    both = covered[0].within(covered[1])
    if not both.width or not both.height:
        return grid
    own, whole = grid.window, grid.window.around(both)
    left, top = -whole.x0, -whole.y0
    right, bottom = whole.width - left - own.width, whole.height - top - own.height
    left, top, right, bottom = (side if side >= SMALLEST_SIDE_PX else 0 for side in (left, top, right, bottom))
    grown = grid.part(Window(-left, -top, left + own.width + right, top + own.height + bottom))
    check_size(grown, say("All that the images cover together"))
    return grown


def check_spacing(grid: Grid, spacing_range_m: tuple[float, float], name: str) -> None:
    """Raise InputError where the pixels of a raster are far larger or smaller than what the models know."""
    spacings = pixel_spacing_m(grid)
    nominal = math.sqrt(math.prod(spacings))
    low, high = spacing_range_m
    if nominal > _COARSEST * high:
        raise InputError(
            say(
                "The pixel spacing of {name} is {spacing:.3g} m, in which no landslide can be seen: give an image of {high:g} m "
                "or less, and check its georeferencing.",
                name=name,
                spacing=nominal,
                high=high,
            )
        )
    if min(spacings) * _FINEST < low:
        raise InputError(
            say(
                "The pixel spacing of {name} is {spacing:.3g} m, finer than any radar image: check its georeferencing.",
                name=name,
                spacing=min(spacings),
            )
        )


def _placed_spacing_m(grid: Grid, name: str) -> tuple[float, float]:
    """Pixel spacing along x and y; InputError where pixels have no place or no area."""
    x_spacing, y_spacing = pixel_spacing_m(grid)
    longitude, _latitude = grid.lon_lat(*_outline(grid))
    centre = np.array([grid.width / 2]), np.array([grid.height / 2])
    if not (
        np.isfinite([x_spacing, y_spacing, *longitude]).all()
        and point_areas_m2(grid, *centre)[0] > _NARROWEST * x_spacing * y_spacing > 0
    ):
        raise InputError(
            say(
                "The coordinates of {name} lie outside its reference system: check its georeferencing.",
                name=name,
            )
        )
    return x_spacing, y_spacing


def _outline(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Map coordinates of points along the border of a grid."""
    along = np.linspace(0, 1, 33)
    x_px = np.concatenate([along, along, np.zeros(33), np.ones(33)]) * grid.width
    y_px = np.concatenate([np.zeros(33), np.ones(33), along, along]) * grid.height
    return grid.map_xy(x_px, y_px)


def _covering(x_map: np.ndarray, y_map: np.ndarray, step_x: float, step_y: float, wkt: str) -> Grid:
    """North-up grid over the points."""
    x0, x1, y0, y1 = np.nanmin(x_map), np.nanmax(x_map), np.nanmin(y_map), np.nanmax(y_map)
    width = max(math.ceil((x1 - x0) / step_x - 1e-6), 1)
    height = max(math.ceil((y1 - y0) / step_y - 1e-6), 1)
    return Grid(width, height, (float(x0), step_x, 0.0, float(y1), 0.0, -step_y), wkt)


def _north_up(grid: Grid) -> tuple[Grid, list[str]]:
    """The grid itself, or for a turned or mirrored raster a north-up grid with the same pixel size."""
    gt = grid.geotransform
    if gt[2] == 0 and gt[4] == 0 and gt[1] > 0 and gt[5] < 0:
        return grid, []
    step_x, step_y = math.hypot(gt[1], gt[4]), math.hypot(gt[2], gt[5])
    turned = _covering(*_outline(grid), step_x, step_y, grid.wkt)
    return turned, [
        say("The raster's rows do not run from north to south: it is resampled to a north-up grid.")
    ]


def _rescaled(grid: Grid, factor: float) -> Grid:
    """A north-up grid over the same extent with pixels ``factor`` times as large."""
    gt = grid.geotransform
    width, height = (
        max(math.ceil(grid.width / factor - 1e-6), 1),
        max(math.ceil(grid.height / factor - 1e-6), 1),
    )
    return Grid(width, height, (gt[0], gt[1] * factor, 0.0, gt[3], 0.0, gt[5] * factor), grid.wkt)


def _utm(grid: Grid, spacing_m: float) -> Grid:
    """A grid over the same extent in the UTM zone (or the polar stereographic system) of its centre."""
    centre = grid.map_xy(np.array([grid.width / 2]), np.array([grid.height / 2]))
    longitude, latitude = (float(value[0]) for value in grid.lon_lat(*centre))
    if latitude > 84 or latitude < -80:
        code = 32661 if latitude > 0 else 32761
    else:
        code = (32600 if latitude >= 0 else 32700) + int((longitude + 180) % 360 // 6) + 1
    wkt = epsg_reference(code).ExportToWkt()
    x_map, y_map = transform_points(grid.wkt, wkt, *_outline(grid))
    snapped = _covering(x_map, y_map, spacing_m, spacing_m, wkt)
    return snapped
