"""GDAL without noise and without touching its global state.

QGIS, other plugins and this engine share one GDAL in one process. Whether GDAL raises exceptions is a switch
for all of them, so nothing here turns it: calls are checked in a way that works with the switch on or off.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from osgeo import gdal, osr

from .errors import InputError, OutputError
from .words import say


class GdalFailure(Exception):
    """A GDAL call failed; the text is GDAL's own."""


@contextlib.contextmanager
def quiet_gdal() -> Iterator[None]:
    """Keep GDAL's messages of this thread off stderr."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def checked(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """What a GDAL, OGR or OSR call returns; raises GdalFailure where it failed, with exceptions on or off."""
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            result = function(*args, **kwargs)
        except RuntimeError as error:
            raise GdalFailure(str(error)) from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise GdalFailure(gdal.GetLastErrorMsg() or "unknown failure")
    return result


@contextlib.contextmanager
def writing(name: str) -> Iterator[None]:
    """Turn a GdalFailure into the OutputError of a file that cannot be written."""
    try:
        yield
    except GdalFailure as error:
        raise OutputError(
            say(
                "{name} cannot be written ({reason}): check the free space of the output folder.",
                name=name,
                reason=error,
            )
        ) from error


def short_name(path: str) -> str:
    """The file's name without its folder, for messages."""
    return Path(path).name or path


def open_raster(path: str) -> gdal.Dataset:
    """Open a raster for reading; raises InputError with one sentence where that fails."""
    try:
        dataset = checked(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY)
    except GdalFailure:
        dataset = None
    if dataset is not None and dataset.RasterCount:
        return dataset
    if dataset is not None and dataset.GetSubDatasets():
        first = dataset.GetSubDatasets()[0][0]
        raise InputError(
            say(
                "{raster} holds several rasters: name one of them, such as {first}.",
                raster=short_name(path),
                first=first,
            )
        )
    is_plain = "://" not in path and ":" not in path[2:] and not path.startswith("/vsi")
    if is_plain and not os.path.exists(path):  # unlike Path.exists, False where a folder may not be searched
        raise InputError(say("The raster {path} does not exist: check its name and folder.", path=path))
    raise InputError(
        say(
            "{raster} cannot be read as a raster: give a file that GDAL can open, such as a GeoTIFF.",
            raster=short_name(path),
        )
    )


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """Spatial reference with x (or longitude) first, whatever the authority says."""
    reference = osr.SpatialReference()
    checked(reference.ImportFromWkt, wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def epsg_reference(code: int) -> osr.SpatialReference:
    """Spatial reference of an EPSG code with x (or longitude) first."""
    reference = osr.SpatialReference()
    checked(reference.ImportFromEPSG, code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
