"""GeoPackages: the chips as rectangles, and whatever else is drawn from shapes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from osgeo import gdal, ogr

from .chip_table import COLUMNS, Chip
from .gdal_calls import checked, closing, spatial_reference, writing
from .reviews import REVIEW_COLUMNS

_TEXT_COLUMNS = ("chip_id", *REVIEW_COLUMNS)
_WHOLE_COLUMNS = ("rank", "row", "col", "flagged", "landslide_pixels", "id", "pixels", "runs_found", "runs_observed")


def write_geopackage(
    path: Path,
    layer: str,
    wkt: str,
    geometry: int,
    columns: Sequence[str],
    features: Iterable[tuple[ogr.Geometry, dict[str, object]]],
) -> int:
    """Write a GeoPackage with one layer of geometries with attributes.

    Returns:
        How many features there are.

    Raises:
        OutputError: the file cannot be written.
    """
    with writing(path.name), new_geopackage(path, layer, wkt, geometry, columns) as dataset:
        return _add_features(dataset, features)


@contextlib.contextmanager
def new_geopackage(
    path: Path, layer: str, wkt: str, geometry: int, columns: Sequence[str]
) -> Iterator[gdal.Dataset]:
    """A new GeoPackage with one empty layer, closed at the end of the block; raises GdalFailure where it cannot be written.

    Args:
        wkt: of the reference system; empty where ``geometry`` is none.
    """
    created = checked(gdal.GetDriverByName("GPKG").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    with closing(created) as dataset:
        table = checked(
            dataset.CreateLayer, layer, spatial_reference(wkt) if wkt else None, geometry, ["GEOMETRY_NAME=geom", "FID=fid"]
        )
        for column in columns:
            checked(table.CreateField, _field(column))
        table = None  # must not be used once the data set is closed
        yield dataset


def _field(column: str) -> ogr.FieldDefn:
    if column in _TEXT_COLUMNS:
        return ogr.FieldDefn(column, ogr.OFTString)
    field = ogr.FieldDefn(column, ogr.OFTInteger64 if column in _WHOLE_COLUMNS else ogr.OFTReal)
    if column == "flagged":
        field = ogr.FieldDefn(column, ogr.OFTInteger)
        field.SetSubType(ogr.OFSTBoolean)
    return field


def _add_features(
    dataset: gdal.Dataset, features: Iterable[tuple[ogr.Geometry, dict[str, object]]]
) -> int:
    """Add features to the only layer in one transaction. Returns how many."""
    layer = dataset.GetLayer(0)
    definition, count = layer.GetLayerDefn(), 0
    index = {definition.GetFieldDefn(number).GetName(): number for number in range(definition.GetFieldCount())}
    checked(dataset.StartTransaction)
    for geometry, attributes in features:
        feature = ogr.Feature(definition)
        feature.SetGeometry(geometry)
        for name, value in attributes.items():
            feature.SetField(index[name], value)
        checked(layer.CreateFeature, feature)
        count += 1
    checked(dataset.CommitTransaction)
    checked(dataset.FlushCache)
    return count


def write_chips(path: Path, chips: Sequence[Chip], wkt: str) -> None:
    """Write chips.gpkg, layer ``chips``: the rows of chips.csv with the chips' rectangles, and room for reviews."""
    features = ((_rectangle(chip), vars(chip)) for chip in chips)
    write_geopackage(path, "chips", wkt, ogr.wkbPolygon, (*COLUMNS, *REVIEW_COLUMNS), features)


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
