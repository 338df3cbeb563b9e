"""True ground area of polygons in any reference system, however large.

The area on the ellipsoid (WGS 84) under a line is the integral of a function of latitude over longitude (Snyder 1987, Map Projections: A
Working Manual, eq. 3-12). So no map is needed on which a continent would be torn.
"""

from __future__ import annotations

import contextlib

import numpy as np
from osgeo import ogr

from .area import ECCENTRICITY_SQUARED, SEMI_MAJOR_AXIS_M
from .gdal_calls import GdalFailure, checked
from .grid import transform_points
from .placement import polygons_in, read_polygons, sound

_STEPS = 64  # edges are straight on the polygon's own map: so many points along its longer side


def polygon_area_m2(wkb: bytes, wkt: str) -> float:
    """Ground area of a polygon; what overlaps in it counts once; 0 where it has no place on Earth.

    Raises:
        GdalFailure: it is no geometry.
    """
    parts: list[ogr.Geometry] = []
    for polygon in read_polygons(wkb):
        parts += polygons_in(sound(polygon))
    if len(parts) > 1:
        together = ogr.Geometry(ogr.wkbMultiPolygon)
        for part in parts:
            together.AddGeometry(part)
        with contextlib.suppress(GdalFailure):
            parts = list(polygons_in(checked(together.UnionCascaded)))
    return sum(_area_m2(part, wkt) for part in parts)


def _area_m2(polygon: ogr.Geometry, wkt: str) -> float:
    x_min, x_max, y_min, y_max = polygon.GetEnvelope()
    size = max(x_max - x_min, y_max - y_min)
    if not size:
        return 0.0
    polygon.Segmentize(size / _STEPS)
    outer, *holes = (_ring_area_m2(polygon.GetGeometryRef(index), wkt) for index in range(polygon.GetGeometryCount()))
    return max(outer - sum(holes), 0.0)


def _ring_area_m2(ring: ogr.Geometry, wkt: str) -> float:
    points = np.array(ring.GetPoints())
    longitude, latitude = transform_points(wkt, None, points[:, 0], points[:, 1])
    on_earth = np.isfinite(longitude) & (np.abs(latitude) <= 90 + 1e-9)
    longitude, latitude = np.radians(longitude[on_earth]), np.radians(latitude[on_earth])
    if longitude.size < 3:
        return 0.0
    # As the ring goes on, whatever the counting; around a pole it comes back a full turn away.
    steps = (np.diff(longitude) + np.pi) % (2 * np.pi) - np.pi
    height = _area_from_equator(latitude)
    pole = np.copysign(_area_from_equator(np.array(np.pi / 2)), latitude.mean())
    return abs(float((steps * (pole - (height[1:] + height[:-1]) / 2)).sum()))


def _area_from_equator(latitude: np.ndarray) -> np.ndarray:
    """Area in m2 between the equator and a latitude, in radians, of a strip one radian wide."""
    eccentricity = np.sqrt(ECCENTRICITY_SQUARED)
    sine = np.sin(latitude)
    stretched = eccentricity * sine
    return SEMI_MAJOR_AXIS_M**2 * (1 - ECCENTRICITY_SQUARED) / 2 * (sine / (1 - stretched**2) + np.arctanh(stretched) / eccentricity)
