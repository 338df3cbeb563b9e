"""Images before and after as a virtual raster of two bands in decibel, on the grid of a run.

For looking only: several dates are averaged by GDAL itself, in the unit they are stored in, over pixels that all of them
observed, and other grids are warped before that. The engine reads its images otherwise (scene.py).
"""

from __future__ import annotations

import html
import math
import os
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from .bands import POLARISATIONS, SIDES, BandRole, assign_roles
from .errors import InputError
from .gdal_calls import checked, open_raster
from .grid import Grid
from .request import SceneRequest
from .sources import StoredBand, raster_grid
from .units import zero_db_is_fill
from .words import say

_NOTHING = {gdal.GDT_Byte: 0.0, gdal.GDT_UInt16: 65535.0, gdal.GDT_Int16: -32768.0, gdal.GDT_Int32: -(2.0**31), gdal.GDT_UInt32: 2.0**32 - 1}
_DECIBEL_FACTOR = {"linear": 10, "amplitude": 20}


def change_vrt(request: SceneRequest, grid: Grid, path: Path) -> str:
    """Write the virtual raster; returns the polarisation that it shows, VH where both sides have it.

    Args:
        request: with the unit as it was decided for the run.
        path: of the file; files that it needs are put beside it.

    Raises:
        InputError: the images are gone, or what their bands are cannot be told.
        GdalFailure, OSError: a file cannot be written.
    """
    roles, _ = assign_roles(request)
    present = {(role.side, role.polarisation) for role in roles}
    both = [name for name in POLARISATIONS if all((side, name) in present for side in SIDES)]
    if not both:
        raise InputError(say("No polarisation is there both before and after: check the images of the run."))
    polarisation = both[-1]
    used = [role for role in roles if role.polarisation == polarisation]
    files = {
        raster: _on_grid(raster, grid, path.with_name(f"warped_{number}.vrt"), request)
        for number, raster in enumerate(dict.fromkeys(role.path for role in used), 1)
    }
    bands: list[str] = []
    for side in SIDES:
        dates = [role for role in used if role.side == side]
        name = f"{side}_{polarisation} in decibel"
        sources = [_source(role, files[role.path], grid, request, len(dates)) for role in dates]
        factor = _DECIBEL_FACTOR.get(request.unit)
        if len(dates) > 1 and factor is not None:
            mean = path.with_name(f"mean_{side}.vrt")
            _write(mean, grid, [_band(1, f"mean of {side}", sources, "sum")])
            sources = [_plain_source(mean, 1, grid)]
        if factor is not None:
            bands.append(_band(len(bands) + 1, name, sources, "dB", f'fact="{factor}"'))
        else:
            bands.append(_band(len(bands) + 1, name, sources, "sum" if len(dates) > 1 else ""))
    _write(path, grid, bands)
    return polarisation


def _write(path: Path, grid: Grid, bands: Sequence[str]) -> None:
    numbers = ", ".join(repr(float(number)) for number in grid.geotransform)
    text = (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">\n'
        f'<SRS dataAxisToSRSAxisMapping="1,2">{html.escape(grid.wkt)}</SRS>\n'
        f"<GeoTransform>{numbers}</GeoTransform>\n" + "\n".join(bands) + "\n</VRTDataset>\n"
    )
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(text, encoding="utf-8")
    os.replace(partial, path)


def _band(number: int, name: str, sources: Sequence[str], function: str, arguments: str = "") -> str:
    kind = ' subClass="VRTDerivedRasterBand"' if function else ""
    computing = ""
    if function:
        computing = f"<PixelFunctionType>{function}</PixelFunctionType>"
        computing += f"<PixelFunctionArguments {arguments}/>" if arguments else ""
        computing += "<SourceTransferType>Float32</SourceTransferType>"
    return (
        f'<VRTRasterBand dataType="Float32" band="{number}"{kind}><Description>{html.escape(name)}</Description>'
        f"<NoDataValue>nan</NoDataValue>{computing}{''.join(sources)}</VRTRasterBand>"
    )


def _source(role: BandRole, file: str, grid: Grid, request: SceneRequest, dates: int) -> str:
    """A band of a raster as a share of the mean over dates."""
    dataset = open_raster(role.path)
    band = dataset.GetRasterBand(role.number)
    scale, offset = band.GetScale() or 1.0, band.GetOffset() or 0.0
    nodata = (_nodata if file == role.path else _fill)(dataset, role.path, role.number, request)
    return _complex_source(file, role.number, grid, scale / dates, offset / dates, nodata)


def _plain_source(file: Path, number: int, grid: Grid) -> str:
    return _complex_source(str(file), number, grid, 1.0, 0.0, None)


def _complex_source(
    file: str, number: int, grid: Grid, scale: float, offset: float, nodata: float | None
) -> str:
    rectangle = f'xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"'
    no_value = "" if nodata is None else f"<NODATA>{nodata!r}</NODATA>"
    return (
        f'<ComplexSource><SourceFilename relativeToVRT="0">{html.escape(file)}</SourceFilename>'
        f"<SourceBand>{number}</SourceBand><SrcRect {rectangle}/><DstRect {rectangle}/>"
        f"<ScaleOffset>{offset!r}</ScaleOffset><ScaleRatio>{scale!r}</ScaleRatio>{no_value}</ComplexSource>"
    )


def _nodata(dataset: gdal.Dataset, raster: str, number: int, request: SceneRequest) -> float | None:
    """The one value that a virtual raster can leave out: the declared one, the user's, or 0 where that means nothing."""
    band = StoredBand(BandRole(raster, number, "", ""), dataset, request.nodata)
    if band.stored_nodata:
        return band.stored_nodata[0]
    return 0.0 if request.unit != "db" or zero_db_is_fill(band.sample()) else None  # as the run itself finds out


def _fill(dataset: gdal.Dataset, raster: str, number: int, request: SceneRequest) -> float:
    """What stands for nothing in a warped band: as in the band itself, or else a value that no backscatter has."""
    nodata = _nodata(dataset, raster, number, request)
    return _NOTHING.get(dataset.GetRasterBand(number).DataType, math.nan) if nodata is None else nodata


def _on_grid(raster: str, grid: Grid, warped: Path, request: SceneRequest) -> str:
    """The raster itself, or a virtual one that warps it to the grid."""
    dataset = open_raster(raster)
    own = raster_grid(dataset, raster)
    if (own.width, own.height, own.wkt) == (grid.width, grid.height, grid.wkt) and all(
        abs(a - b) < 1e-9 * max(abs(a), 1.0) for a, b in zip(own.geotransform, grid.geotransform)
    ):
        return raster
    fills = " ".join(repr(_fill(dataset, raster, number, request)) for number in range(1, dataset.RasterCount + 1))
    gt = grid.geotransform
    bounds = gt[0], gt[3] + gt[5] * grid.height, gt[0] + gt[1] * grid.width, gt[3]
    options = gdal.WarpOptions(
        format="VRT",
        dstSRS=grid.wkt,
        outputBounds=bounds,
        width=grid.width,
        height=grid.height,
        resampleAlg="bilinear",
        srcNodata=fills,
        dstNodata=fills,
    )
    written = checked(gdal.Warp, str(warped), dataset, options=options)
    checked(written.FlushCache)
    return str(warped)
