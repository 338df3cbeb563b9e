"""What people's marks of chips mean for outlines.

An outline has the mark of the chip that holds its most probable pixel (``chip_id``), whatever others it reaches into.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from osgeo import gdal, ogr

from .gdal_calls import checked, closing
from .outlines import read_outlines
from .reviews import MARKS, chip_filter, open_table


def outlined_by_chip(folder: Path) -> dict[str, tuple[int, float]]:
    """Number of a run's outlines and their ground area in m2, by the chip_id of the chips that have any.

    Raises:
        InputError: the outlines of the run cannot be read.
    """
    found: dict[str, tuple[int, float]] = {}
    for outline in read_outlines(folder)[0]:
        number, area_m2 = found.get(outline.chip_id, (0, 0.0))
        found[outline.chip_id] = number + 1, area_m2 + outline.area_m2
    return found


def mark_outlines(path: Path, marks: Mapping[str, str]) -> None:
    """Add a column ``review`` to the layer ``landslides`` of a GeoPackage, by chip_id of marked chips; GdalFailure where that fails."""
    with closing(open_table(path, gdal.OF_UPDATE)) as dataset:
        checked(dataset.GetLayerByName("landslides").CreateField, ogr.FieldDefn("review", ogr.OFTString))
        for mark in MARKS:
            chips = [chip_id for chip_id, given in marks.items() if given == mark]
            if chips:
                change = f"UPDATE landslides SET review = '{mark}' WHERE {chip_filter(chips)}"  # nosec B608 (names are quoted there)
                checked(dataset.ExecuteSQL, change)
