"""What people's marks of chips mean for outlines.

An outline has the mark of the chip that holds its most probable pixel (``chip_id``), whatever others it reaches into.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from osgeo import gdal, ogr

from .errors import unreadable_run
from .gdal_calls import GdalFailure, checked, closing, quiet_gdal
from .reviews import MARKS, chip_filter, open_table


def outlined_by_chip(folder: Path) -> dict[str, tuple[int, float]]:
    """Number of a run's outlines and their ground area in m2, by the chip_id of the chips that have any.

    Raises:
        InputError: landslides.gpkg of the run cannot be read.
    """
    path = Path(folder) / "landslides.gpkg"
    with quiet_gdal():
        try:
            with closing(open_table(path, gdal.OF_READONLY)) as dataset:
                text = "SELECT chip_id, COUNT(*) AS number, SUM(area_m2) AS area_m2 FROM landslides GROUP BY chip_id"
                rows = checked(dataset.ExecuteSQL, text)
                found = {row.GetField("chip_id"): (row.GetField("number"), row.GetField("area_m2")) for row in rows}
                dataset.ReleaseResultSet(rows)
                return found
        except GdalFailure as error:
            raise unreadable_run(path, error) from error


def mark_outlines(path: Path, marks: Mapping[str, str]) -> None:
    """Add a column ``review`` to the layer ``landslides`` of a GeoPackage, by chip_id of marked chips; GdalFailure where that fails."""
    with closing(open_table(path, gdal.OF_UPDATE)) as dataset:
        checked(dataset.GetLayerByName("landslides").CreateField, ogr.FieldDefn("review", ogr.OFTString))
        for mark in MARKS:
            chips = [chip_id for chip_id, given in marks.items() if given == mark]
            if chips:
                change = f"UPDATE landslides SET review = '{mark}' WHERE {chip_filter(chips)}"  # nosec B608 (names are quoted there)
                checked(dataset.ExecuteSQL, change)
