"""The pixel grid of a scene, its chips, and walks over them.

A chip is a cell of 128 x 128 pixels counted from the raster's origin: map units play no part. Chips and tiles
at the right and lower border are clipped to the raster.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from osgeo import osr

from .gdal_calls import GdalFailure, checked, epsg_reference, quiet_gdal, spatial_reference
from .options import CHIP_SIZE

BLOCK_SIZE = 256  # px, side of the blocks of the result rasters
_SAMPLE_STEPS, SAMPLE_PX = 5, 80  # windows per axis and their side: 160,000 pixels in all
_GOLDEN = 0.618  # the golden ratio's multiples spread evenly between whole numbers

FARTHEST_COORDINATE = 1e9  # in any unit of a map: many times around the Earth
_ALIGNED_PX = 0.01  # grids that differ by less than this count as the same
_ROUNDING_PX = 1.01  # what tiles may lie apart, or overlap, that were cut to share an edge: a pixel that one of them rounded away
_FARTHEST_LONGITUDE = 540.0  # some images count on beyond 180 degrees, or from 0 to 360

GeoTransform = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Window:
    """Rectangle of pixels; may reach outside the raster."""

    x0: int
    y0: int
    width: int
    height: int

    def clipped(self, width: int, height: int) -> Window:
        """The part inside a raster of this size; width and height are 0 where there is none."""
        return self.within(Window(0, 0, width, height))

    def within(self, other: Window) -> Window:
        """The part inside another window; width and height are 0 where there is none."""
        x0, y0 = max(self.x0, other.x0), max(self.y0, other.y0)
        x1 = min(self.x0 + self.width, other.x0 + other.width)
        y1 = min(self.y0 + self.height, other.y0 + other.height)
        return Window(x0, y0, max(x1 - x0, 0), max(y1 - y0, 0))

    def slices(self, part: Window) -> tuple[slice, slice]:
        """Rows and columns of a part inside this window, counted from its corner."""
        top, left = part.y0 - self.y0, part.x0 - self.x0
        return slice(top, top + part.height), slice(left, left + part.width)

    def around(self, other: Window) -> Window:
        """The smallest window that holds this one and another one."""
        x0, y0 = min(self.x0, other.x0), min(self.y0, other.y0)
        x1 = max(self.x0 + self.width, other.x0 + other.width)
        y1 = max(self.y0 + self.height, other.y0 + other.height)
        return Window(x0, y0, x1 - x0, y1 - y0)

    def padded(self, margin: int) -> Window:
        """The window with ``margin`` more pixels on each side."""
        return Window(self.x0 - margin, self.y0 - margin, self.width + 2 * margin, self.height + 2 * margin)

    @property
    def chips(self) -> tuple[slice, slice]:
        """Rows and columns of the chips that the window touches."""
        rows, columns = (
            slice(max(start, 0) // CHIP_SIZE, -(-(start + length) // CHIP_SIZE))
            for start, length in ((self.y0, self.height), (self.x0, self.width))
        )
        return rows, columns


def sample_windows(width: int, height: int) -> list[Window]:
    """Small windows spread over a raster, all of a small one.

    Each lies in one block of a tiled file, and whoever samples a raster again finds the blocks decoded. The columns are
    staggered, so that straight edges of what was observed are not over-counted; the rows are not, because a file
    stored in strips is decoded row by row.
    """
    if max(width, height) <= _SAMPLE_STEPS * SAMPLE_PX:
        return [Window(0, 0, width, height)]
    return [
        Window(
            _sample_start((column + _GOLDEN * (row + 1) % 1.0) / _SAMPLE_STEPS, width),
            _sample_start((row + 0.5) / _SAMPLE_STEPS, height),
            min(width, SAMPLE_PX),
            min(height, SAMPLE_PX),
        )
        for row, column in np.ndindex(_SAMPLE_STEPS, _SAMPLE_STEPS)
    ]


def _sample_start(share: float, length: int) -> int:
    """Where a window begins along an axis, about this share from its start."""
    start = int(share * max(length - SAMPLE_PX, 0))
    return start // BLOCK_SIZE * BLOCK_SIZE if length >= _SAMPLE_STEPS * BLOCK_SIZE else start


@dataclass(frozen=True)
class Grid:
    """Size, geotransform (GDAL's six numbers) and reference system (WKT) of a raster."""

    width: int
    height: int
    geotransform: GeoTransform
    wkt: str

    @property
    def chip_columns(self) -> int:
        return -(-self.width // CHIP_SIZE)

    @property
    def chip_rows(self) -> int:
        return -(-self.height // CHIP_SIZE)

    @property
    def window(self) -> Window:
        """All pixels."""
        return Window(0, 0, self.width, self.height)

    def chip_window(self, row: int, col: int) -> Window:
        """Pixels of a chip, clipped to the raster."""
        return Window(col * CHIP_SIZE, row * CHIP_SIZE, CHIP_SIZE, CHIP_SIZE).clipped(self.width, self.height)

    def map_xy(self, x_px: np.ndarray, y_px: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Map coordinates of pixel coordinates (0, 0 = outer corner of the first pixel)."""
        gt = self.geotransform
        return gt[0] + gt[1] * x_px + gt[2] * y_px, gt[3] + gt[4] * x_px + gt[5] * y_px

    def pixel_xy(self, x_map: np.ndarray, y_map: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pixel coordinates of map coordinates: the inverse of ``map_xy``."""
        gt = self.geotransform
        determinant = gt[1] * gt[5] - gt[2] * gt[4]
        dx, dy = np.asarray(x_map) - gt[0], np.asarray(y_map) - gt[3]
        return (gt[5] * dx - gt[2] * dy) / determinant, (gt[1] * dy - gt[4] * dx) / determinant

    def pixel_xy_of(self, other: Grid, x_px: np.ndarray, y_px: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pixel coordinates here of pixel coordinates of another grid, in whichever reference system; NaN where undefined."""
        x_map, y_map = transform_points(other.wkt, self.wkt, *other.map_xy(x_px, y_px))
        return self.pixel_xy(self.counted(x_map), y_map)

    def counted(self, x_map: np.ndarray) -> np.ndarray:
        """Longitudes as this grid counts them: PROJ counts to 180 degrees, an image across them goes on. Others stay."""
        turn = full_turn(self.wkt)
        if turn is None:
            return x_map
        middle = float(self.map_xy(np.array(self.width / 2), np.array(self.height / 2))[0])
        return x_map + turn * np.round((middle - x_map) / turn)

    def about_its_middle(self) -> Grid:
        """The same grid with longitudes counted from its middle, if some lie beyond 180 degrees, where PROJ gives none; or itself."""
        turn = full_turn(self.wkt)
        if turn is None:
            return self
        x_min, _, x_max, _ = self.bounds(self.window)
        if -turn / 2 <= x_min and x_max <= turn / 2:
            return self
        middle = round((x_min + x_max) / 2 * 360 / turn)
        system = spatial_reference(self.wkt).ExportToProj4()
        if " +pm=" in system:
            return self
        reference = osr.SpatialReference()
        checked(reference.ImportFromProj4, f"{system} +pm={(middle + 180) % 360 - 180}")
        gt = self.geotransform
        moved = gt[0] - middle * turn / 360, gt[1], gt[2], gt[3], gt[4], gt[5]
        return Grid(self.width, self.height, moved, reference.ExportToWkt())

    def meets(self, other: Grid) -> bool:
        """Whether another grid, in whichever reference system, has ground in common with this one: of a pixel, not what rounding makes."""
        return self._is_near(other, -_ROUNDING_PX)

    def adjoins(self, other: Grid) -> bool:
        """Whether another grid meets this one or lies beside it, as tiles of one image do, but for a gap that rounding makes."""
        return self._is_near(other, _ROUNDING_PX)

    def _is_near(self, other: Grid, within_px: float) -> bool:
        x_px, y_px = self._spread_over(other)
        if not np.isfinite(x_px).any():
            return False
        is_beside = np.nanmin(x_px) >= self.width + within_px or np.nanmax(x_px) <= -within_px
        return not (is_beside or np.nanmin(y_px) >= self.height + within_px or np.nanmax(y_px) <= -within_px)

    def holds(self, other: Grid) -> bool:
        """Whether all of another grid's ground is that of this one, too, but for a pixel at its edges."""
        x_px, y_px = self._spread_over(other)
        return bool(((x_px >= -1) & (x_px <= self.width + 1) & (y_px >= -1) & (y_px <= self.height + 1)).all())

    def _spread_over(self, other: Grid) -> tuple[np.ndarray, np.ndarray]:
        """Points spread over another grid, edges included, in pixels of this one."""
        return self.pixel_xy_of(other, *np.meshgrid(np.linspace(0, other.width, 17), np.linspace(0, other.height, 17)))

    def box_of(self, other: Grid) -> Window | None:
        """The pixels of this grid, and of what it is a part of, that another one lies on; None where no point of it can be told."""
        x_px, y_px = self._spread_over(other)
        if not np.isfinite(x_px).any():
            return None
        x0, y0, x1, y1 = (round(float(edge)) for edge in (np.nanmin(x_px), np.nanmin(y_px), np.nanmax(x_px), np.nanmax(y_px)))
        return Window(x0, y0, x1 - x0, y1 - y0)

    def bounds(self, window: Window) -> tuple[float, float, float, float]:
        """x_min, y_min, x_max, y_max of a window in map units."""
        x_px = np.array([window.x0, window.x0 + window.width] * 2, float)
        y_px = np.array([window.y0] * 2 + [window.y0 + window.height] * 2, float)
        x_map, y_map = self.map_xy(x_px, y_px)
        return float(x_map.min()), float(y_map.min()), float(x_map.max()), float(y_map.max())

    def lon_lat(self, x_map: np.ndarray, y_map: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude (WGS 84, degrees) of map coordinates; NaN where undefined."""
        longitude, latitude = transform_points(self.wkt, None, x_map, y_map)
        # From degrees to degrees PROJ passes on what lies beyond a pole or many times around the Earth.
        on_earth = (np.abs(latitude) <= 90) & (np.abs(longitude) <= _FARTHEST_LONGITUDE)
        return np.where(on_earth, longitude, np.nan), np.where(on_earth, latitude, np.nan)

    def part(self, window: Window) -> Grid:
        """The grid of a window of this grid."""
        x_map, y_map = self.map_xy(np.array([window.x0]), np.array([window.y0]))
        gt = self.geotransform
        return Grid(
            window.width,
            window.height,
            (float(x_map[0]), gt[1], gt[2], float(y_map[0]), gt[4], gt[5]),
            self.wkt,
        )


def adjoining(first: Grid, grids: Iterable[Grid]) -> list[Grid]:
    """Of some grids, each once, those that adjoin ``first``, or one that does, as the bursts of a pass and the tiles of an image do."""
    found, waiting = [first], list(dict.fromkeys(grids))
    for grid in found:
        reached = [other for other in waiting if other == grid or grid.adjoins(other)]
        waiting = [other for other in waiting if other not in reached]
        found += reached
    return found[1:]


def aligned_offset(grid: Grid, scene_grid: Grid) -> tuple[int, int] | None:
    """Whole pixels between two grids that share their pixels, or None where a raster must be warped."""
    if grid.wkt != scene_grid.wkt and not spatial_reference(grid.wkt).IsSame(
        spatial_reference(scene_grid.wkt)
    ):
        return None
    corners_x = np.array([0.0, scene_grid.width, 0.0])
    corners_y = np.array([0.0, 0.0, scene_grid.height])
    x_map, y_map = scene_grid.map_xy(corners_x, corners_y)
    x_px, y_px = grid.pixel_xy(grid.counted(x_map), y_map)
    offset_x, offset_y = round(float(x_px[0])), round(float(y_px[0]))
    distance = max(np.abs(x_px - corners_x - offset_x).max(), np.abs(y_px - corners_y - offset_y).max())
    return (offset_x, offset_y) if distance < _ALIGNED_PX else None


@functools.lru_cache(maxsize=64)
def full_turn(wkt: str) -> float | None:
    """Once around the Earth in the unit of a reference system of longitudes and latitudes, None for others."""
    reference = spatial_reference(wkt)
    return 2 * math.pi / reference.GetAngularUnits() if reference.IsGeographic() else None


def transform_points(
    from_wkt: str, to_wkt: str | None, x_from: np.ndarray, y_from: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates in another reference system (None = WGS 84 longitude and latitude); NaN where undefined."""
    target = spatial_reference(to_wkt) if to_wkt else epsg_reference(4326)
    coordinates = np.column_stack([np.ravel(x_from), np.ravel(y_from)]).astype(float)
    # GDAL takes 360 degrees off a longitude again and again until it fits: of 1e300 it would never end.
    coordinates[~(np.abs(coordinates) <= FARTHEST_COORDINATE)] = np.nan
    points = coordinates.tolist()
    with quiet_gdal():
        try:
            transformation = osr.CoordinateTransformation(spatial_reference(from_wkt), target)
            transformed = np.array(_transformed(transformation, points), float).reshape(-1, 3)  # also of no points
        except (RuntimeError, TypeError, ValueError, GdalFailure):  # no path between the two systems
            transformed = np.full((len(points), 2), np.nan)
    transformed[~np.isfinite(transformed)] = np.nan
    shape = np.shape(x_from)
    return transformed[:, 0].reshape(shape), transformed[:, 1].reshape(shape)


def _transformed(transformation: osr.CoordinateTransformation, points: list[list[float]]) -> list[tuple]:
    """All points at once; where OSR raises because some have no place in the target system, one by one."""
    try:
        return transformation.TransformPoints(points)
    except RuntimeError:
        one_by_one = []
        for x, y in points:
            try:
                one_by_one.append(transformation.TransformPoint(x, y))
            except RuntimeError:
                one_by_one.append((np.nan, np.nan, np.nan))
        return one_by_one


def tiles(window: Window, side: int) -> Iterator[Window]:
    """Squares that cover a window, row by row, clipped to it."""
    for y0 in range(window.y0, window.y0 + window.height, side):
        for x0 in range(window.x0, window.x0 + window.width, side):
            yield Window(x0, y0, side, side).within(window)


def sum_chips(values: np.ndarray) -> np.ndarray:
    """Sums over cells of 128 x 128 pixels from the first one on, the last ones cut short; int64 of bool, float64 of numbers."""
    kind = np.int64 if values.dtype == bool else np.float64
    columns = np.add.reduceat(values, np.arange(0, values.shape[1], CHIP_SIZE), axis=1, dtype=kind)
    return np.add.reduceat(columns, np.arange(0, values.shape[0], CHIP_SIZE), axis=0)
