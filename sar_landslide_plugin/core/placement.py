"""Polygons of any reference system on the map of a grid."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from osgeo import ogr, osr

from .gdal_calls import GdalFailure, checked, spatial_reference
from .grid import FARTHEST_COORDINATE, Grid, full_turn
from .words import say

_STEPS = 64  # straight edges are cut in so many pieces before they are bent into another reference system
_FAR = 30 / 360  # of a turn around the Earth: of larger polygons the part near the grid is placed alone
_AROUND = 0.05  # of the grid's own size: what is kept around it of a polygon that reaches beyond the grid's reference system


class Placement:
    """The way from a reference system to the map of a grid.

    Args:
        wkt: reference system of the polygons, None = that of the grid.

    Raises:
        GdalFailure: there is no way between the two.
    """

    def __init__(self, wkt: str | None, grid: Grid) -> None:
        self._grid = grid
        target = spatial_reference(grid.wkt)
        self._turn = full_turn(grid.wkt)
        self._there: osr.CoordinateTransformation | None = None
        if wkt is not None:
            source = spatial_reference(wkt)
            if not source.IsSame(target):
                self._there = osr.CoordinateTransformation(source, target)
                self._back = osr.CoordinateTransformation(target, source)
            # Of the whole Earth a map shows a part, and the rest comes out anywhere.
            turn = full_turn(wkt)
            self._far = None if turn is None else _FAR * turn

    def place(self, wkb: bytes) -> ogr.Geometry:
        """A polygon in map coordinates of the grid: without curves and heights, straight edges bent as the map bends them, longitudes
        counted as the grid counts them; empty where it lies beyond what the map can show.

        Raises:
            GdalFailure: it is no geometry, or its coordinates are of no place on Earth.
        """
        geometry = checked(ogr.CreateGeometryFromWkb, wkb)
        if geometry is None:
            raise GdalFailure("not a geometry")
        geometry = geometry.GetLinearGeometry()
        geometry.FlattenTo2D()
        if not all(abs(value) <= FARTHEST_COORDINATE for value in geometry.GetEnvelope()):
            raise GdalFailure(say("coordinates far beyond the Earth"))
        if self._there is not None:
            geometry = self._bent(geometry)
        if self._turn is not None:
            self._count_longitudes(geometry)
        return geometry

    def _bent(self, geometry: ogr.Geometry) -> ogr.Geometry:
        x_min, x_max, y_min, y_max = geometry.GetEnvelope()
        geometry.Segmentize(max(x_max - x_min, y_max - y_min) / _STEPS)
        reaches_far = self._far is not None and max(x_max - x_min, y_max - y_min) > self._far
        if not reaches_far:
            whole = geometry.Clone()
            with contextlib.suppress(GdalFailure):
                if not checked(whole.Transform, self._there):
                    return whole
        near = self._near(geometry)
        if near is None or (not near.IsEmpty() and checked(near.Transform, self._there)):
            raise GdalFailure("no way from one reference system to the other")
        return near

    def _near(self, geometry: ogr.Geometry) -> ogr.Geometry | None:
        """What of a polygon is near the grid, in its own reference system; None where that cannot be told."""
        x_min, y_min, x_max, y_max = self._grid.bounds(self._grid.window)
        x_more, y_more = (_AROUND * (high - low) for low, high in ((x_min, x_max), (y_min, y_max)))
        frame = rectangle(x_min - x_more, y_min - y_more, x_max + x_more, y_max + y_more)
        frame.Segmentize(max(x_max - x_min, y_max - y_min) / _STEPS)
        try:
            if checked(frame.Transform, self._back):
                return None
            left, right, low, high = frame.GetEnvelope()
            sound = geometry if geometry.IsValid() else checked(geometry.MakeValid) or geometry
            return checked(sound.Intersection, rectangle(left, low, right, high))
        except GdalFailure:
            return None

    def _count_longitudes(self, geometry: ogr.Geometry) -> None:
        """Turn each part of a polygon around the Earth to where it is nearest to the middle of the grid, in place."""
        if geometry.GetGeometryName() in ("MULTIPOLYGON", "GEOMETRYCOLLECTION"):
            for index in range(geometry.GetGeometryCount()):
                self._count_longitudes(geometry.GetGeometryRef(index))
            return
        x_min, x_max, _, _ = geometry.GetEnvelope()
        left, _, right, _ = self._grid.bounds(self._grid.window)
        shift = self._turn * round(((left + right) - (x_min + x_max)) / 2 / self._turn)
        if shift:
            move_points(geometry, lambda x, y: (x + shift, y))


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
