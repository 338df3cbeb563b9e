"""Polygons of any reference system on the map of a grid."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator

import numpy as np
from osgeo import ogr, osr

from .gdal_calls import GdalFailure, checked, quiet_gdal, spatial_reference
from .grid import FARTHEST_COORDINATE, Grid, full_turn, transform_points
from .words import say

_STEPS = 64  # straight edges are cut in so many pieces before they are bent into another reference system
_AROUND = 0.05  # of the grid's own size: what is kept around it of a polygon that reaches beyond it
_CELLS = 32  # along each side of the grid, by which is found where it lies in the reference system of the polygons
_MOST_COPIES = 8  # of a polygon around the Earth; none that is meant is wider than two turns

Frame = tuple[float, float, float, float]  # x_min, y_min, x_max, y_max


class Placement:
    """The way from a reference system to the map of a grid.

    Args:
        wkt: reference system of the polygons, None = that of the grid.

    Raises:
        GdalFailure: there is no way between the two.
    """

    def __init__(self, wkt: str | None, grid: Grid) -> None:
        self._grid, self._wkt = grid, wkt or grid.wkt
        source, target = spatial_reference(self._wkt), spatial_reference(grid.wkt)
        self._there = None if source.IsSame(target) else osr.CoordinateTransformation(source, target)
        self._turn = full_turn(grid.wkt)
        self._middle = float(grid.map_xy(np.array(grid.width / 2), np.array(grid.height / 2))[0])
        self._turn_there = turn_of_map(self._wkt)
        # What lies near the grid on the map of the polygons, and nothing else, can be bent without coming out anywhere.
        is_flat = self._there is None and self._turn_there is None
        self._frames = None if is_flat else self._find_frames()

    def place(self, wkb: bytes) -> ogr.Geometry:
        """A polygon in map coordinates of the grid, as a multipolygon: without curves and heights, straight edges bent as the map bends
        them, longitudes counted as the grid counts them. What is far from the grid is left out.

        Raises:
            GdalFailure: it is no geometry, or its coordinates are of no place on Earth.
        """
        placed = ogr.Geometry(ogr.wkbMultiPolygon)
        for polygon in read_polygons(wkb):
            for piece in self._near(polygon):
                placed.AddGeometry(self._bent(piece))
        return placed

    def _near(self, polygon: ogr.Geometry) -> Iterator[ogr.Geometry]:
        """What of a polygon is near the grid, in its own reference system, as often as it goes around the Earth."""
        if self._frames is None:
            yield polygon
            return
        x_min, x_max, y_min, y_max = polygon.GetEnvelope()
        whole: ogr.Geometry | None = None
        for left, low, right, high in self._frames:
            if y_min > high or y_max < low:
                continue
            for shift in self._shifts(left - x_max, right - x_min):
                if left <= x_min + shift and x_max + shift <= right and low <= y_min and y_max <= high:
                    yield _moved(polygon, shift)
                    continue
                if whole is None:
                    whole = sound(polygon)
                cut = checked(whole.Intersection, rectangle(left - shift, low, right - shift, high))
                for piece in polygons_in(cut):
                    yield _moved(piece, shift)

    def _shifts(self, least: float, most: float) -> list[float]:
        """By what to move a polygon along x so that it comes near the grid."""
        turn = self._turn_there
        if turn is None:
            return [0.0] if least <= 0 <= most else []
        first, last = math.ceil(least / turn), math.floor(most / turn)
        if last - first >= _MOST_COPIES:
            raise GdalFailure(say("coordinates far beyond the Earth"))
        return [number * turn for number in range(first, last + 1)]

    def _bent(self, piece: ogr.Geometry) -> ogr.Geometry:
        if self._there is not None:
            x_min, x_max, y_min, y_max = piece.GetEnvelope()
            piece.Segmentize(max(x_max - x_min, y_max - y_min) / _STEPS)
            if checked(piece.Transform, self._there):
                raise GdalFailure("no way from one reference system to the other")
        turn, middle = self._turn, self._middle
        if turn is not None and any(abs(x - middle) > turn / 2 for x in piece.GetEnvelope()[:2]):
            move_points(piece, lambda x, y: (x + turn * round((middle - x) / turn), y))
        return piece

    def _find_frames(self) -> list[Frame]:
        """Rectangles of the polygons' map that hold the grid's ground, and little else.

        One where that map repeats itself around the Earth; else one on each side of its edge, where the grid lies across it.
        """
        grid = self._grid
        across, down = (np.linspace(-_AROUND, 1 + _AROUND, _CELLS + 1) * length for length in (grid.width, grid.height))
        x, y = self._back(*grid.map_xy(*np.meshgrid(across, down)))
        known = np.isfinite(x) & np.isfinite(y)
        if not known.any():
            return []
        turn = self._turn_there
        if turn is None:
            return self._frames_beside_edges(x, y)
        centre = x[_CELLS // 2, _CELLS // 2]
        middle = float(centre if np.isfinite(centre) else np.median(x[known]))
        x = x + turn * np.round((middle - x) / turn)
        # A pole, or the way around it, may lie between the points.
        x_more, y_more = (max(float(np.nanmax(np.abs(np.diff(values, axis=axis)), initial=0.0)) for axis in (0, 1)) for values in (x, y))
        left, right = max(np.nanmin(x) - x_more, middle - turn / 2), min(np.nanmax(x) + x_more, middle + turn / 2)
        low, high = np.nanmin(y) - y_more, np.nanmax(y) + y_more
        if full_turn(self._wkt) is not None:
            low, high = max(low, -turn / 4), min(high, turn / 4)
        return [(float(left), float(low), float(right), float(high))]

    def _frames_beside_edges(self, x: np.ndarray, y: np.ndarray) -> list[Frame]:
        corners = [np.stack([values[i : i - 1 or None, j : j - 1 or None] for i in (0, 1) for j in (0, 1)]) for values in (x, y)]
        (x_min, x_max), (y_min, y_max) = ((values.min(axis=0), values.max(axis=0)) for values in corners)
        # Where a cell lies across an edge, the middle of its corners is anywhere on Earth, but not in it.
        x_px, y_px = self._grid.pixel_xy_of(Grid(1, 1, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), self._wkt), *(values.mean(axis=0) for values in corners))
        steps = (1 + 2 * _AROUND) / _CELLS
        rows, columns = np.indices(x_px.shape) + 0.5
        is_whole = np.abs(x_px / self._grid.width + _AROUND - columns * steps) < steps
        is_whole &= np.abs(y_px / self._grid.height + _AROUND - rows * steps) < steps
        cells = ogr.Geometry(ogr.wkbMultiPolygon)
        for row, column in np.argwhere(is_whole):
            left, right, low, high = (float(values[row, column]) for values in (x_min, x_max, y_min, y_max))
            cells.AddGeometry(rectangle(2 * left - right, 2 * low - high, 2 * right - left, 2 * high - low))
        if cells.IsEmpty():
            return []
        envelopes = [part.GetEnvelope() for part in polygons_in(checked(cells.UnionCascaded))]
        return [(left, low, right, high) for left, right, low, high in envelopes]

    def _back(self, x_map: np.ndarray, y_map: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates on the polygons' map of those on the grid's."""
        return (x_map, y_map) if self._there is None else transform_points(self._grid.wkt, self._wkt, x_map, y_map)


def turn_of_map(wkt: str) -> float | None:
    """Once around the Earth along x, where a map repeats itself after that, as longitudes do and Mercator; None for others."""
    turn = full_turn(wkt)
    if turn is not None:
        return turn
    reference = spatial_reference(wkt)
    middle = reference.GetNormProjParm(osr.SRS_PP_CENTRAL_MERIDIAN, 0.0)
    degrees = reference.CloneGeogCS().ExportToWkt()
    longitudes, latitudes = np.meshgrid(middle + np.array([0.0, 1.0, 60.0]), [0.0, 50.0])
    x, _ = transform_points(degrees, wkt, longitudes, latitudes)
    step = x[0, 1] - x[0, 0]
    is_even = step > 0 and np.allclose((x - x[0, 0]) / step, [0.0, 1.0, 60.0], rtol=0, atol=1e-6)
    return 360 * float(step) if is_even else None


def read_polygons(wkb: bytes) -> list[ogr.Geometry]:
    """The polygons of a geometry, without curves and heights.

    Raises:
        GdalFailure: it is no geometry, or its coordinates are of no place on Earth.
    """
    geometry = checked(ogr.CreateGeometryFromWkb, wkb)
    if geometry is None:
        raise GdalFailure("not a geometry")
    geometry = geometry.GetLinearGeometry()
    geometry.FlattenTo2D()
    geometry.CloseRings()
    if not all(abs(value) <= FARTHEST_COORDINATE for value in geometry.GetEnvelope()):
        raise GdalFailure(say("coordinates far beyond the Earth"))
    return list(polygons_in(geometry))


def polygons_in(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """Copies of the polygons that a geometry consists of; points and lines among them are left out."""
    if geometry.GetDimension() < 2 or geometry.IsEmpty():
        return
    if geometry.GetGeometryName() in ("POLYGON", "TRIANGLE"):
        yield ogr.ForceToPolygon(geometry.Clone())
        return
    for index in range(geometry.GetGeometryCount()):
        yield from polygons_in(geometry.GetGeometryRef(index))


def sound(polygon: ogr.Geometry) -> ogr.Geometry:
    """A polygon that does not cross itself, the same where it cannot be mended."""
    with quiet_gdal(), contextlib.suppress(GdalFailure):
        return polygon if polygon.IsValid() else checked(polygon.MakeValid) or polygon
    return polygon


def rectangle(x_min: float, y_min: float, x_max: float, y_max: float) -> ogr.Geometry:
    """A rectangle as a polygon."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((x_min, y_min), (x_max, y_min), (x_max, y_max), (x_min, y_max), (x_min, y_min)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def move_points(geometry: ogr.Geometry, move: Callable[[float, float], tuple[float, float]]) -> None:
    """Move every point of a geometry, in place."""
    for index in range(geometry.GetGeometryCount()):
        move_points(geometry.GetGeometryRef(index), move)
    for index in range(geometry.GetPointCount() if not geometry.GetGeometryCount() else 0):
        geometry.SetPoint_2D(index, *move(geometry.GetX(index), geometry.GetY(index)))


def _moved(polygon: ogr.Geometry, shift: float) -> ogr.Geometry:
    copy = polygon.Clone()
    if shift:
        move_points(copy, lambda x, y: (x + shift, y))
    return copy
