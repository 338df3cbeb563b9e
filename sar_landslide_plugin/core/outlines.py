"""Outlines of landslides as they are now: people draw, split, reshape and delete them, and nothing then changes the numbers beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from .chip_table import chip_id
from .errors import unreadable_run
from .gdal_calls import GdalFailure, checked, closing, open_raster, quiet_gdal
from .grid import Grid
from .options import CHIP_SIZE
from .polygon_area import polygon_area_m2
from .reviews import open_table
from .sources import raster_grid
from .words import say

_NEEDED = ("chip_id", "area_m2", "mean_probability")
_TOLERANCE_PX = 0.1  # of an outline along the edges of its pixels


@dataclass(frozen=True)
class Outline:
    """One landslide.

    Attributes:
        geometry: (multi)polygon in the reference system of the run.
        chip_id: chip of its most probable pixel; of one that somebody drew that of a point in it, "" where that is beside all chips.
        area_m2: ground area: as the run summed it, or of its shape where that was changed since.
        mean_probability: None of one that somebody drew.
    """

    geometry: ogr.Geometry
    chip_id: str
    area_m2: float
    mean_probability: float | None


def read_outlines(folder: Path) -> tuple[list[Outline], str]:
    """The outlines of a run, in the order of the file, and their reference system (WKT).

    Raises:
        InputError: landslides.gpkg or probability.tif of the run cannot be read.
    """
    path = Path(folder) / "landslides.gpkg"
    with quiet_gdal():
        try:
            with closing(open_table(path, gdal.OF_READONLY)) as dataset:
                layer = checked(dataset.GetLayerByName, "landslides")
                if layer is None:
                    raise GdalFailure(say("it has no layer named landslides"))
                lacking = {*_NEEDED} - {field.GetName() for field in layer.schema}
                if lacking:
                    raise GdalFailure(say("it has no column named {column}", column=min(lacking)))
                if layer.GetSpatialRef() is None:
                    raise GdalFailure(say("it has no coordinate reference system"))
                wkt = layer.GetSpatialRef().ExportToWkt()
                grid = raster_grid(open_raster(str(Path(folder) / "probability.tif")), "probability.tif")
                found = [_outline(feature, grid, wkt) for feature in layer if feature.GetGeometryRef() is not None]
                layer = None  # must not be used once the data set is closed
                return found, wkt
        except GdalFailure as error:
            raise unreadable_run(path, error) from error


def _outline(feature: ogr.Feature, grid: Grid, wkt: str) -> Outline:
    geometry = feature.GetGeometryRef().Clone()
    given = {name: feature.GetFieldAsDouble(name) for name in _numbers_of(feature)}
    gt = grid.geotransform
    drawn_px = geometry.GetArea() / abs(gt[1] * gt[5] - gt[2] * gt[4])
    is_as_made = "area_m2" in given and abs(drawn_px - given.get("pixels", -1)) < _TOLERANCE_PX
    return Outline(
        geometry,
        feature.GetField("chip_id") or _chip_of(geometry, grid),
        given["area_m2"] if is_as_made else polygon_area_m2(bytes(geometry.ExportToWkb()), wkt),
        given.get("mean_probability"),
    )


def _numbers_of(feature: ogr.Feature) -> list[str]:
    """Those of the columns with numbers that have one."""
    return [
        name
        for name in ("area_m2", "pixels", "mean_probability")
        if feature.GetFieldIndex(name) >= 0 and feature.IsFieldSetAndNotNull(feature.GetFieldIndex(name))
    ]


def _chip_of(geometry: ogr.Geometry, grid: Grid) -> str:
    point = geometry.PointOnSurface() or geometry.Centroid()
    if point is None or point.IsEmpty():
        return ""
    x_px, y_px = (float(at[0]) for at in grid.pixel_xy(np.array([point.GetX()]), np.array([point.GetY()])))
    is_inside = 0 <= x_px < grid.width and 0 <= y_px < grid.height
    return chip_id(int(y_px // CHIP_SIZE), int(x_px // CHIP_SIZE)) if is_inside else ""
