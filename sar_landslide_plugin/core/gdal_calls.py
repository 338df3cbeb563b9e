"""GDAL without noise and without touching its global state.

QGIS, other plugins and this engine share one GDAL in one process. Whether GDAL raises exceptions is a switch
for all of them, so nothing here turns it: calls are checked in a way that works with the switch on or off.
"""

from __future__ import annotations

import contextlib
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from typing import Any, Callable

import numpy as np
from osgeo import gdal, osr

from .errors import InputError, OutputError
from .products import refuse_product
from .raster_names import DRIVERS, check_name, check_opened, format_name, remote_is_allowed
from .words import say


class GdalFailure(Exception):
    """A GDAL call failed; the text is GDAL's own."""


_REMOTE_FILTER = "CPL_VSIL_CURL_ALLOWED_FILENAME"  # set to something, it keeps every other file of the network out
_nested = threading.local()


@contextlib.contextmanager
def quiet_gdal() -> Iterator[None]:
    """Keep GDAL's messages of this thread off stderr, and GDAL, in this thread, off the network."""
    depth = _nested.depth = getattr(_nested, "depth", 0) + 1
    if depth == 1 and not remote_is_allowed():
        gdal.SetThreadLocalConfigOption(_REMOTE_FILTER, "none")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        _nested.depth -= 1
        if not _nested.depth:
            gdal.SetThreadLocalConfigOption(_REMOTE_FILTER, None)


def all_cores() -> contextlib.AbstractContextManager[None]:
    """Let GDAL work with all cores in what this thread calls."""
    return _configured("GDAL_NUM_THREADS", "ALL_CPUS")


def overview_blocks(side: int) -> contextlib.AbstractContextManager[None]:
    """Let GDAL make overviews with blocks of so many pixels in what this thread calls."""
    return _configured("GDAL_TIFF_OVR_BLOCKSIZE", str(side))


@contextlib.contextmanager
def _configured(option: str, value: str) -> Iterator[None]:
    gdal.SetThreadLocalConfigOption(option, value)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(option, None)


def checked(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """What a GDAL, OGR or OSR call returns; raises GdalFailure where it failed, with exceptions on or off."""
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            result = function(*args, **kwargs)
        except RuntimeError as error:
            raise GdalFailure(_in_short(str(error))) from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise GdalFailure(_in_short(gdal.GetLastErrorMsg()) or "unknown failure")
    return result


def may_hold_values(band: gdal.Band, *box: int) -> bool:
    """Whether a file may hold values of a band in a box (x0, y0, width, height), as far as its format tells without reading."""
    try:
        flags, _share = checked(band.GetDataCoverageStatus, *box)
    except GdalFailure:  # as of a virtual raster whose file lacks the band: reading it tells
        return True
    return bool(flags & (gdal.GDAL_DATA_COVERAGE_STATUS_DATA | gdal.GDAL_DATA_COVERAGE_STATUS_UNIMPLEMENTED))


def read_block(band: gdal.Band, name: str, x0: int, y0: int, width: int, height: int, **options: Any) -> np.ndarray:
    """Stored values of a box of a band of the raster ``name``: (height, width). Raises InputError where the file is damaged.

    Args:
        options: of GDAL's ``ReadAsArray``.
    """
    try:
        stored = checked(band.ReadAsArray, x0, y0, width, height, **options)
    except GdalFailure as error:
        raise InputError(
            say(
                "{raster} cannot be read at row {row}: the file is damaged ({reason}).",
                raster=name,
                row=y0,
                reason=error,
            )
        ) from error
    if stored is None:
        raise InputError(
            say(
                "{raster} cannot be read at row {row}: the file is damaged.",
                raster=name,
                row=y0,
            )
        )
    return stored


def _in_short(message: str) -> str:
    """GDAL's message without the statement that SQLite could not execute."""
    return re.sub(r"^sqlite3_\w+\(.*\) failed: ", "", message, flags=re.DOTALL)


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


@contextlib.contextmanager
def closing(dataset: gdal.Dataset) -> Iterator[gdal.Dataset]:
    """Close a dataset that is written to when the block ends; raises GdalFailure where what it still had to write is lost.

    Left to Python's memory management, a dataset on a full disk would print a traceback where GDAL raises exceptions, and
    hide its failure where it does not. Nothing that belongs to the dataset may be used afterwards.
    """
    try:
        yield dataset
    except BaseException:
        with contextlib.suppress(GdalFailure):  # the first failure is the one to tell
            close(dataset)
        raise
    close(dataset)


def close(dataset: gdal.Dataset) -> None:
    """Close a dataset; raises GdalFailure where that fails."""
    if hasattr(dataset, "Close"):  # GDAL >= 3.8
        checked(dataset.Close)
    elif dataset.thisown:
        checked(type(dataset).__swig_destroy__, dataset)


def short_name(path: str) -> str:
    """The file's name without its folder, for messages; with the variable, where it names one of a file as GDAL does."""
    variable = re.fullmatch(r'\w+:"(.+)":(.+)', path)
    if variable:
        return f"{file_name(variable[1])}: {variable[2]}"
    return file_name(path) or path


def file_name(path: str) -> str:
    """The last part of a path of whichever system: runs are handed on from Windows to others."""
    return (PureWindowsPath(path) if re.match(r"[A-Za-z]:[\\/]|\\\\", path) else Path(path)).name


def file_stem(path: str) -> str:
    """The same without its suffix."""
    return Path(file_name(path)).stem


def open_raster(path: str) -> gdal.Dataset:
    """Open a raster of this computer for reading; raises InputError with one sentence where that fails."""
    with quiet_gdal():
        check_name(path)
    dataset = _opened(path)
    if dataset is not None and dataset.RasterCount:
        with quiet_gdal():
            with contextlib.suppress(RuntimeError):
                dataset.GetProjection()  # read only now from a GeoTIFF: what GDAL has to complain of, it does once
            check_opened(dataset, path)
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
    refuse_product(path)
    with quiet_gdal():
        other = format_name(path)
    if dataset is None and other:
        raise InputError(
            say(
                "{raster} is in the format {format}, which the plugin does not open: export the image as a GeoTIFF.",
                raster=short_name(path),
                format=other,
            )
        )
    is_plain = "://" not in path and ":" not in path[2:] and not path.startswith("/vsi")
    if is_plain and not os.path.exists(path):  # unlike Path.exists, False where a folder may not be searched
        raise InputError(say("The raster {path} does not exist: check its name and folder.", path=path))
    if is_plain and os.path.isdir(path):
        raise InputError(say("The folder {path} is no raster: give the images in it, each by its name.", path=path))
    raise InputError(
        say(
            "{raster} cannot be read as a raster: give a file that GDAL can open, such as a GeoTIFF.",
            raster=short_name(path),
        )
    )


def _opened(name: str) -> gdal.Dataset | None:
    try:
        return checked(gdal.OpenEx, name, gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=list(DRIVERS))
    except GdalFailure:
        return None


def listed_files(name: str) -> list[str]:
    """Names of the files that GDAL lists for a raster whose name was checked; its own alone where it cannot be opened."""
    dataset = _opened(name)
    return [name] if dataset is None else dataset.GetFileList() or []


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """Spatial reference with x (or longitude) first, whatever the authority says."""
    reference = osr.SpatialReference()
    checked(reference.ImportFromWkt, wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def crs_name(wkt: str) -> str:
    """Authority code such as "EPSG:32654", or the name of the reference system."""
    reference = spatial_reference(wkt)
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{authority}:{code}" if authority and code else reference.GetName() or "unnamed"


def epsg_reference(code: int) -> osr.SpatialReference:
    """Spatial reference of an EPSG code with x (or longitude) first."""
    reference = osr.SpatialReference()
    checked(reference.ImportFromEPSG, code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
