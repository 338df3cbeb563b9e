"""Ranked chips and outlines as KML, for phones and Google Earth: places to look at, with their figures, and what was outlined."""

from __future__ import annotations

import html
import math
import uuid
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from osgeo import gdal, ogr, osr

from .area import M2_PER_HECTARE
from .chip_export import ChipRow, ChipSelection, is_worth_a_look, read_chip_rows
from .gdal_calls import GdalFailure, checked, closing, quiet_gdal, spatial_reference
from .outlines import Outline, read_outlines
from .placement import sound
from .plain_text import one_line
from .run_record import read_record, recorded_sentence
from .whole_file import whole_file
from .words import say

_DRIVERS = ("LIBKML", "KML")  # the first one writes colours, too; the second is part of every GDAL
_OUTLINE = "PEN(c:#E31A1CFF,w:2px);BRUSH(fc:#E31A1C40)"
_AT_ONCE_BYTES = 1 << 20
_ALL = ChipSelection()
_FIGURES = ("rank", "expected_area_m2", "area_low_m2", "area_high_m2", "landslide_probability", "look_lon", "look_lat")


class _Placemark(NamedTuple):
    name: str
    description: str  # HTML
    geometry: ogr.Geometry
    style: str = ""


def export_kml(folder: Path, path: Path, selection: ChipSelection = _ALL) -> int:
    """Write chips of a run and its landslide outlines as KML (WGS 84), in the user's language.

    Layers: ``places``, for each chip in which anything is to be looked at that point, named by rank and expected area; and
    ``landslides``. Both are without rejected chips: nobody is to go there.

    Returns:
        Number of places written.

    Raises:
        InputError: the folder is not that of a run, or the selection is not known.
        OutputError: the file cannot be written; what was there before still is.
    """
    folder = Path(folder)
    known = read_chip_rows(folder)
    rows = [row for row in selection.choose(known) if row["review"] != "rejected"]
    caution = _caution(read_record(folder))
    places = [_place(row, caution) for row in rows if is_worth_a_look(row)]
    marks = {row["chip_id"]: row["review"] for row in known}
    with quiet_gdal(), whole_file(path) as partial:
        outlines = _outlines(folder, marks, caution)
        _write(partial, {"places": places, "landslides": outlines})
    return len(places)


def _caution(record: dict[str, Any]) -> list[str]:
    """What whoever gets a placemark, without the run, must know of it."""
    scene = record.get("scene")
    if isinstance(scene, dict) and scene.get("is_simulated"):
        return [say("Simulated scene: none of these landslides is real")]
    return [say("Screening by radar, to be checked before acting"), recorded_sentence(record)]


def _place(row: ChipRow, caution: list[str]) -> _Placemark:
    """A chip as the point that is to be looked at."""
    figures = {name: float(row[name]) for name in _FIGURES}
    expected, low, high = (figures[name] / M2_PER_HECTARE for name in ("expected_area_m2", "area_low_m2", "area_high_m2"))
    lines = [
        say("Expected landslide area: {area:.1f} ha (90 % interval {low:.1f} to {high:.1f} ha)", area=expected, low=low, high=high),
        say("Probability that the chip holds landslides: {probability:.2f}", probability=figures["landslide_probability"]),
        *([_mark_words(row["review"])] if row["review"] else []),
        *([one_line(" ".join(row["review_note"].split()))] if row["review_note"] else []),
        say("Chip {chip}", chip=row["chip_id"]),
        *caution,
    ]
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(figures["look_lon"], figures["look_lat"])
    return _Placemark(say("{rank}: {area:.1f} ha", rank=int(figures["rank"]), area=expected), _as_html(lines), point)


def _mark_words(mark: str) -> str:
    words = {"confirmed": say("Confirmed"), "unsure": say("Unsure")}
    return words.get(mark, mark)


def _as_html(lines: Iterable[str]) -> str:
    """Lines as programs for KML show them: notes come from strangers, too."""
    return "<br>".join(html.escape(str(line)) for line in lines)


def _outlines(folder: Path, marks: Mapping[str, str], caution: list[str]) -> list[_Placemark]:
    """The outlines of a run, without those of rejected chips, the largest first."""
    outlines, wkt = read_outlines(folder)
    shown = [outline for outline in outlines if marks.get(outline.chip_id) != "rejected" and outline.area_m2 > 0]
    to_wgs84 = _to_wgs84(wkt)
    return [_outlined(outline, to_wgs84, caution) for outline in sorted(shown, key=lambda outline: -outline.area_m2)]


def _outlined(outline: Outline, to_wgs84: ogr.GeomTransformer, caution: list[str]) -> _Placemark:
    geometry = checked(to_wgs84.Transform, sound(outline.geometry))
    hectares = outline.area_m2 / M2_PER_HECTARE
    lines = [
        say("Outlined: {area:.2f} ha", area=hectares),
        say("Drawn by hand")
        if outline.mean_probability is None
        else say("Mean probability in it: {probability:.2f}", probability=outline.mean_probability),
        *([say("Chip {chip}", chip=outline.chip_id)] if outline.chip_id else []),
        *caution,
    ]
    return _Placemark(say("{area:.2f} ha", area=hectares), _as_html(lines), geometry, _OUTLINE)


def _to_wgs84(wkt: str) -> ogr.GeomTransformer:
    """Into longitude and latitude, in this order. What lies across 180 degrees is cut there: else it would reach around the Earth."""
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return checked(ogr.GeomTransformer, checked(osr.CoordinateTransformation, spatial_reference(wkt), wgs84), ["WRAPDATELINE=YES"])


def _write(path: Path, layers: Mapping[str, Iterable[_Placemark]]) -> None:
    """Write a file by way of memory: on a full disk neither driver notices that what it writes is lost."""
    made = f"/vsimem/{uuid.uuid4().hex}.kml"
    try:
        _make(made, layers)
        source = checked(gdal.VSIFOpenL, made, "rb")
        try:
            with open(path, "wb") as file:
                while part := gdal.VSIFReadL(1, _AT_ONCE_BYTES, source):
                    file.write(part)
        finally:
            gdal.VSIFCloseL(source)
    finally:
        gdal.Unlink(made)


def _make(path: str, layers: Mapping[str, Iterable[_Placemark]]) -> None:
    driver = next(filter(None, map(gdal.GetDriverByName, _DRIVERS)), None)
    if driver is None:
        raise GdalFailure(say("this GDAL writes no KML"))
    with closing(checked(driver.Create, path, 0, 0, 0, gdal.GDT_Unknown)) as dataset:
        for name, placemarks in layers.items():
            layer = checked(dataset.CreateLayer, name)
            for field in ("Name", "Description"):
                checked(layer.CreateField, ogr.FieldDefn(field, ogr.OFTString))
            for placemark in _on_earth(placemarks):
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetField("Name", str(placemark.name))
                feature.SetField("Description", placemark.description)
                feature.SetGeometry(placemark.geometry)
                feature.SetStyleString(placemark.style)
                checked(layer.CreateFeature, feature)
            layer = feature = None  # must not be used once the data set is closed


def _on_earth(placemarks: Iterable[_Placemark]) -> Iterator[_Placemark]:
    """Those that have coordinates: parts of some maps lie nowhere."""
    for placemark in placemarks:
        if all(map(math.isfinite, placemark.geometry.GetEnvelope())):
            yield placemark
