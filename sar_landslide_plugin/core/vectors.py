"""GeoPackages: the chips as rectangles, and whatever else is drawn from shapes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from osgeo import gdal, ogr

from .chip_table import COLUMNS, Chip
from .gdal_calls import checked, spatial_reference, writing
from .reviews import REVIEW_COLUMNS

_TEXT_COLUMNS = ("chip_id", *REVIEW_COLUMNS)
_WHOLE_COLUMNS = ("rank", "row", "col", "flagged", "landslide_pixels", "id", "pixels")


def create_geopackage(
    path: Path, layer: str, wkt: str, geometry: int, columns: Sequence[str]
) -> gdal.Dataset:
    """A new GeoPackage with one empty layer; raises OutputError where it cannot be written."""
    with writing(path.name):
        dataset = checked(gdal.GetDriverByName("GPKG").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
        table = checked(
            dataset.CreateLayer, layer, spatial_reference(wkt), geometry, ["GEOMETRY_NAME=geom", "FID=fid"]
        )
        for column in columns:
            checked(table.CreateField, _field(column))
    return dataset


def _field(column: str) -> ogr.FieldDefn:
    if column in _TEXT_COLUMNS:
        return ogr.FieldDefn(column, ogr.OFTString)
    field = ogr.FieldDefn(column, ogr.OFTInteger64 if column in _WHOLE_COLUMNS else ogr.OFTReal)
    if column == "flagged":
        field = ogr.FieldDefn(column, ogr.OFTInteger)
        field.SetSubType(ogr.OFSTBoolean)
    return field


def write_features(
    dataset: gdal.Dataset, path: Path, features: Iterable[tuple[ogr.Geometry, dict[str, object]]]
) -> int:
    """Write geometries with attributes in one transaction and close the file. Returns how many."""
    layer = dataset.GetLayer(0)
    count = 0
    with writing(path.name):
        checked(dataset.StartTransaction)
        for geometry, attributes in features:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(geometry)
            for name, value in attributes.items():
                feature.SetField(name, value)
            checked(layer.CreateFeature, feature)
            count += 1
        checked(dataset.CommitTransaction)
        checked(dataset.FlushCache)
    return count


def write_chips(path: Path, chips: Sequence[Chip], wkt: str) -> None:
    """Write chips.gpkg, layer ``chips``: the rows of chips.csv with the chips' rectangles, and room for reviews."""
    dataset = create_geopackage(path, "chips", wkt, ogr.wkbPolygon, (*COLUMNS, *REVIEW_COLUMNS))
    write_features(dataset, path, ((_rectangle(chip), asdict(chip)) for chip in chips))


def _rectangle(chip: Chip) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    corners = (
        (chip.x_min, chip.y_max),
        (chip.x_max, chip.y_max),
        (chip.x_max, chip.y_min),
        (chip.x_min, chip.y_min),
    )
    for x, y in (*corners, corners[0]):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon
