"""The part of a scene that a run looks at: polygons or a rectangle in any reference system, and the chips they touch."""

from __future__ import annotations

import os

import numpy as np
from osgeo import gdal, ogr

from .errors import InputError
from .gdal_calls import GdalFailure, checked, short_name
from .grid import Grid, Window
from .options import CHIP_SIZE
from .placement import Placement, move_points, polygons_in, read_polygons, rectangle, sound
from .plain_text import one_line
from .request import Area
from .scene import crs_name
from .words import say

# Polygons as people keep them. GML, for one, may ask the network for its schema.
_DRIVERS = ("GPKG", "GeoJSON", "ESRI Shapefile", "FlatGeobuf", "KML", "LIBKML")
_INSIDE_PX = 1e-3  # a chip that an area touches by its border only is not in it


def extent_area(x_min: float, y_min: float, x_max: float, y_max: float, wkt: str | None = None) -> Area:
    """A rectangle as an area; InputError where it has no size.

    Args:
        wkt: its reference system, None = that of the images.
    """
    if not (x_min < x_max and y_min < y_max) or not np.isfinite([x_min, y_min, x_max, y_max]).all():
        raise InputError(
            say(
                "The extent {x_min:g} {y_min:g} {x_max:g} {y_max:g} has no size: give the smaller x and y first, then the "
                "larger ones.",
                x_min=x_min,
                y_min=y_min,
                x_max=x_max,
                y_max=y_max,
            )
        )
    box = f"POLYGON (({x_min!r} {y_min!r}, {x_max!r} {y_min!r}, {x_max!r} {y_max!r}, {x_min!r} {y_max!r}, {x_min!r} {y_min!r}))"
    wkb = bytes(ogr.CreateGeometryFromWkt(box).ExportToWkb())
    return Area((wkb,), wkt, f"extent {x_min:.9g} {y_min:.9g} {x_max:.9g} {y_max:.9g}")


def read_area(path: str) -> Area:
    """The polygons of a vector file: of its one layer that has any, or of all folders of a KML file.

    Raises:
        InputError: the file cannot be read whole, holds several layers of polygons or none, or no reference system.
    """
    name = short_name(path)
    if not os.path.exists(path):
        raise InputError(say("The area {path} does not exist: check its name and folder.", path=path))
    try:
        dataset = checked(
            gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=list(_DRIVERS)
        )
    except GdalFailure:
        dataset = None
    if dataset is None:
        raise InputError(
            say(
                "{name} cannot be read as polygons: give a file that GDAL can open, such as a GeoPackage.",
                name=name,
            )
        )
    try:
        layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
        found = [(layer, polygons) for layer in layers if (polygons := _polygons(layer))]
    except GdalFailure as error:
        raise InputError(
            say("{name} cannot be read to its end ({reason}): export or copy the file again.", name=name, reason=error)
        ) from error
    if not found:
        raise InputError(say("{name} holds no polygons: give a polygon layer as the area.", name=name))
    if len(found) > 1 and "KML" not in dataset.GetDriver().ShortName:
        raise InputError(
            say(
                "{name} holds several layers of polygons ({layers}): give a file with the one to search.",
                name=name,
                layers=", ".join(one_line(layer.GetName()) for layer, _ in found),
            )
        )
    reference = found[0][0].GetSpatialRef()
    whole = tuple(polygon for _, part in found for polygon in part)
    return Area(whole, reference.ExportToWkt() if reference is not None else "", name, path)


def _polygons(layer: ogr.Layer) -> list[bytes]:
    """Polygons of a layer; GdalFailure where fewer features can be read than it says to have."""
    found = []
    layer.ResetReading()
    while (feature := checked(layer.GetNextFeature)) is not None:
        geometry = feature.GetGeometryRef()
        if geometry is not None and geometry.GetDimension() == 2 and not geometry.IsEmpty():
            found.append(bytes(geometry.ExportToWkb()))
    return found


def chips_in_area(area: Area, grid: Grid) -> np.ndarray:
    """Which chips of a scene an area touches: bool (chip rows, chip columns).

    Raises:
        InputError: the area holds no polygons, has no reference system, or lies elsewhere.
    """
    if not area.polygons:
        raise InputError(
            say("The area ({source}) holds no polygons: choose or select at least one.", source=area.source)
        )
    if area.wkt == "":
        raise InputError(
            say(
                "The area ({source}) has no coordinate reference system: assign the right one to its layer.",
                source=area.source,
            )
        )
    found = np.zeros((grid.chip_rows, grid.chip_columns), bool)
    try:
        placement = Placement(area.wkt, grid)
        for wkb in area.polygons:
            for polygon in polygons_in(placement.place(wkb)):
                _mark(found, _in_pixels(polygon, grid), grid)
    except (GdalFailure, RuntimeError) as error:
        raise InputError(
            say(
                "The area ({source}) cannot be placed on the map of the images ({reason}): check its reference system.",
                source=area.source,
                reason=error,
            )
        ) from error
    if not found.any():
        raise InputError(
            say(
                "The area ({source}) and the images do not overlap: choose an area inside the images, and check the "
                "reference systems of both (that of the images is {crs}).",
                source=area.source,
                crs=crs_name(grid.wkt),
            )
        )
    return found


def _mark(found: np.ndarray, geometry: ogr.Geometry, grid: Grid) -> None:
    """Set the chips that a polygon in pixel coordinates touches."""
    x_min, x_max, y_min, y_max = geometry.GetEnvelope()
    box = Window(0, 0, grid.chip_columns, grid.chip_rows)
    first_column, first_row = (int(np.clip(low // CHIP_SIZE, 0, 1e9)) for low in (x_min, y_min))
    end_column, end_row = (int(np.clip(high // CHIP_SIZE + 1, 0, 1e9)) for high in (x_max, y_max))
    span = Window(
        first_column, first_row, max(end_column - first_column, 0), max(end_row - first_row, 0)
    ).within(box)
    prepared = geometry.CreatePreparedGeometry()
    for row in range(span.y0, span.y0 + span.height):
        for column in range(span.x0, span.x0 + span.width):
            if not found[row, column] and prepared.Intersects(_inside_of_chip(grid.chip_window(row, column))):
                found[row, column] = True


def _inside_of_chip(chip: Window) -> ogr.Geometry:
    left, right = chip.x0 + _INSIDE_PX, chip.x0 + chip.width - _INSIDE_PX
    top, bottom = chip.y0 + _INSIDE_PX, chip.y0 + chip.height - _INSIDE_PX
    return rectangle(left, top, right, bottom)


def _in_pixels(geometry: ogr.Geometry, grid: Grid) -> ogr.Geometry:
    """A polygon in pixel coordinates of the scene."""
    inverse = gdal.InvGeoTransform(grid.geotransform)
    move_points(geometry, lambda x, y: gdal.ApplyGeoTransform(inverse, x, y))
    return sound(geometry)


def describe_area(area: Area) -> dict[str, object]:
    """What the record of a run says about its area, of which chips were found: source, reference system, bounds, and the polygons
    themselves, without curves and heights.
    """
    collection = ogr.Geometry(ogr.wkbMultiPolygon)
    for wkb in area.polygons:
        for polygon in read_polygons(wkb):
            collection.AddGeometry(polygon)
    x_min, x_max, y_min, y_max = collection.GetEnvelope()
    return {
        "source": area.source,
        "crs": area.wkt,
        "bounds": [x_min, y_min, x_max, y_max],
        "geometry": collection.ExportToWkt(),
    }
