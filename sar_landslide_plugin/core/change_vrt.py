"""Images before and after as a virtual raster of two bands in decibel, on the grid of a run.

For looking only: GDAL itself turns values into power where they are averaged, several dates at each pixel that they observed, or warped from
other grids. The engine reads its images otherwise (scene.py).
"""

from __future__ import annotations

import html
import math
import os
from collections.abc import Sequence
from pathlib import Path, PurePath, PurePosixPath

from osgeo import gdal

from .area import pixel_spacing_m
from .bands import POLARISATIONS, SIDES, BandRole, alpha_bands, assign_roles
from .errors import InputError
from .gdal_calls import checked, open_raster
from .grid import Grid
from .layover import MaskFile, masks_beside
from .request import SceneRequest
from .sampling import zero_is_nodata
from .sources import StoredBand, raster_grid
from .whole_file import put_in_place
from .words import say

_FOLDERS_UP = 3  # from that in the folder of the results to that of a project, with one folder or two between
_PRODUCT = "mul"
_AVERAGED_FROM = 1.5  # pixels of an image in one of the grid: fewer are interpolated


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
    masks = masks_beside(role.path for role in roles) if request.leave_out_layover else {}
    rasters = list(dict.fromkeys(role.path for role in used))
    # Decibels of one date on the grid of the run are shown as they are.
    is_power = request.unit != "db" or len(used) > len(SIDES) or not all(_is_on(grid, raster_grid(open_raster(raster), raster)) for raster in rasters)
    places = {
        place: source
        for number, raster in enumerate(rasters, 1)
        for place, source in _observed(
            raster, [role for role in used if role.path == raster], grid, path, number, request, masks.get(raster), is_power
        ).items()
    }
    bands: list[str] = []
    for side in SIDES:
        dates = [role for role in used if role.side == side]
        name = f"{side}_{polarisation} in decibel"
        images = [places[role.path, role.number] for role in dates]
        sources = [_complex_source(*images[0], grid)] if len(images) == 1 else _mean(images, grid, path, side)
        if len(sources) > 1:
            mean = path.with_name(f"mean_{side}.vrt")
            _write(mean, grid, [_band(1, f"mean of {side}", sources, _PRODUCT)])
            sources = [_complex_source(Path(mean.name), 1, grid)]
        bands.append(_band(len(bands) + 1, name, sources, *(("dB", 'fact="10"') if is_power else ("",))))
    _write(path, grid, bands)
    return polarisation


def _mean(images: Sequence[tuple[Path, int]], grid: Grid, path: Path, side: str) -> list[str]:
    """Two sources whose product is the mean of several at each pixel, without those that are NaN there: sum and inverse of number."""
    gathered, share = (path.with_name(f"{name}_{side}.vrt") for name in ("gathered", "share"))
    # In a band without a value for nodata, a source that has none at a pixel counts as 0 there.
    values, ones = (
        [_complex_source(*image, grid, scale, 1 - scale, nodata=math.nan) for image in images] for scale in (1.0, 0.0)
    )
    names = f"sum of {side}", f"number of {side}"
    _write(gathered, grid, [_band(n, name, part, "sum", nodata=False) for n, name, part in zip((1, 2), names, (values, ones))])
    _write(share, grid, [_band(1, f"share of {side}", [_complex_source(Path(gathered.name), 2, grid, nodata=0.0)], "inv")])
    return [_complex_source(Path(file.name), 1, grid) for file in (gathered, share)]


def _write(path: Path, grid: Grid, bands: Sequence[str]) -> None:
    numbers = ", ".join(repr(float(number)) for number in grid.geotransform)
    text = (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">\n'
        f'<SRS dataAxisToSRSAxisMapping="1,2">{html.escape(grid.wkt)}</SRS>\n'
        f"<GeoTransform>{numbers}</GeoTransform>\n" + "\n".join(bands) + "\n</VRTDataset>\n"
    )
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(text, encoding="utf-8")
    put_in_place(partial, path)


def _band(
    number: int, name: str, sources: Sequence[str], function: str, arguments: str = "", nodata: bool = True
) -> str:
    """A band that is NaN, or where it shall have no value for nodata 0, where no source has a value."""
    kind = ' subClass="VRTDerivedRasterBand"' if function else ""
    computing = ""
    if function:
        # From GDAL 3.12 on a product leaves out what is nodata, unless it is told not to.
        arguments = 'propagateNoData="true"' if function == _PRODUCT else arguments
        computing = f"<PixelFunctionType>{function}</PixelFunctionType>"
        computing += f"<PixelFunctionArguments {arguments}/>" if arguments else ""
        computing += "<SourceTransferType>Float32</SourceTransferType>"
    return (
        f'<VRTRasterBand dataType="Float32" band="{number}"{kind}><Description>{html.escape(name)}</Description>'
        f"{'<NoDataValue>nan</NoDataValue>' if nodata else ''}{computing}{''.join(sources)}</VRTRasterBand>"
    )


def _seen_from(image: str, folder: Path) -> PurePath | str:
    """How a virtual raster in a folder refers to an image: by its relative path where that lies in the same project, which may be moved or
    copied as a whole, or else as it is named."""
    here = folder.absolute()
    above = here.parents[: _FOLDERS_UP + 1][-1]
    is_near = os.path.isfile(image) and above != above.parent and above in Path(os.path.abspath(image)).parents
    if not is_near or os.path.realpath(here) != str(here):  # up from a linked folder is elsewhere
        return image
    return PurePosixPath(Path(os.path.relpath(image, here)).as_posix())  # Linux does not read what Windows writes otherwise


def _complex_source(
    file: PurePath | str, band: int | str, grid: Grid, scale: float = 1.0, offset: float = 0.0, nodata: float | None = None
) -> str:
    """A source of a band; a path is relative to the folder of the virtual raster, a text is what GDAL opens."""
    rectangle = f'xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"'
    no_value = "" if nodata is None else f"<NODATA>{nodata!r}</NODATA>"
    return (
        f'<ComplexSource><SourceFilename relativeToVRT="{int(isinstance(file, PurePath))}">{html.escape(str(file))}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand><SrcRect {rectangle}/><DstRect {rectangle}/>"
        f"<ScaleOffset>{offset!r}</ScaleOffset><ScaleRatio>{scale!r}</ScaleRatio>{no_value}</ComplexSource>"
    )


def _observed(
    raster: str,
    roles: Sequence[BandRole],
    grid: Grid,
    path: Path,
    number: int,
    request: SceneRequest,
    layover: MaskFile | None,
    is_power: bool,
) -> dict[tuple[str, int], tuple[Path, int]]:
    """Where the used bands of a raster are found on the grid, NaN where not observed: file and number by raster and number.

    Args:
        is_power: whether they shall be linear power, not as they are stored.
    """
    dataset = open_raster(raster)
    own = raster_grid(dataset, raster)
    file = path.with_name(f"observed_{number}.vrt")
    bands = [StoredBand(role, dataset, request.nodata, layover) for role in roles]
    masks = []
    if layover is not None:
        shown = path.with_name(f"layover_{number}.vrt")
        _write(shown, own, [_band(1, "1, and 0 in layover and shadow", [_looked_up(layover, own, path.parent)], "", nodata=False)])
        masks = [_complex_source(Path(shown.name), 1, own, 0.0, 1.0, 0.0)]
    _write(file, own, [_observed_band(place, band, own, request, masks, path.parent) for place, band in enumerate(bands, 1)])
    if request.unit == "db" and is_power:
        stored, file = file, path.with_name(f"power_{number}.vrt")
        converted = [(place, band.name, [_complex_source(Path(stored.name), place, own)], "dB2pow") for place, band in enumerate(bands, 1)]
        _write(file, own, [_band(*parts) for parts in converted])
    if not _is_on(grid, own):
        file = _warped(file, own, grid, path.with_name(f"warped_{number}.vrt"))
    return {(raster, role.number): (Path(file.name), place) for place, role in enumerate(roles, 1)}


def _is_on(grid: Grid, own: Grid) -> bool:
    """Whether a raster's own grid is that of the run."""
    return (own.width, own.height, own.wkt) == (grid.width, grid.height, grid.wkt) and all(
        abs(a - b) < 1e-9 * max(abs(a), 1.0) for a, b in zip(own.geotransform, grid.geotransform)
    )


def _observed_band(
    place: int, band: StoredBand, own: Grid, request: SceneRequest, masks: Sequence[str], folder: Path
) -> str:
    """The values of a band times 1 where it was observed, for each way to say that it was not: a source leaves out one value. Amplitudes
    are squared.

    Args:
        masks: further sources that are 1 where it was observed.
        folder: of the virtual raster.
    """
    role, image = band.role, _seen_from(band.role.path, folder)
    nodata = list(dict.fromkeys(band.stored_nodata))
    if zero_is_nodata(band, request.unit, band.sample()):  # as the run itself finds out
        nodata.append(_stored_zero(band))
    sources = [_complex_source(image, role.number, own, band.scale, band.offset)] * (2 if request.unit == "amplitude" else 1)
    sources += [_complex_source(image, role.number, own, 0.0, 1.0, value) for value in nodata]
    sources += masks
    if band.mask is not None:
        mask = next(iter(alpha_bands(band.dataset)), f"mask,{role.number}")
        sources.append(_complex_source(image, mask, own, 0.0, 1.0, 0.0))
    return _band(place, band.name, sources, _PRODUCT if len(sources) > 1 else "")


def _looked_up(layover: MaskFile, grid: Grid, folder: Path) -> str:
    """A source that is 0 where a mask of layover and shadow leaves a pixel out, else 1."""
    table = ",".join(f"{value}:{0 if value in layover.left_out else 1}" for value in range(256))
    return _complex_source(_seen_from(layover.path, folder), 1, grid).replace("</ComplexSource>", f"<LUT>{table}</LUT></ComplexSource>")


def _stored_zero(band: StoredBand) -> float:
    """How a band stores the value 0."""
    stored = -band.offset / band.scale
    return float(round(stored)) if abs(stored - round(stored)) < 1e-6 else stored


def _warped(file: Path, own: Grid, grid: Grid, warped: Path) -> Path:
    """A virtual raster that warps another one, which has its own grid, to the grid; where that is much coarser, pixels are averaged."""
    gt = grid.geotransform
    is_finer = math.prod(pixel_spacing_m(grid)) > _AVERAGED_FROM**2 * math.prod(pixel_spacing_m(own))
    bounds = gt[0], gt[3] + gt[5] * grid.height, gt[0] + gt[1] * grid.width, gt[3]
    options = gdal.WarpOptions(
        format="VRT",
        dstSRS=grid.wkt,
        outputBounds=bounds,
        width=grid.width,
        height=grid.height,
        resampleAlg="average" if is_finer else "bilinear",
        srcNodata="nan",
        dstNodata="nan",
    )
    written = checked(gdal.Warp, str(warped), open_raster(str(file)), options=options)
    checked(written.FlushCache)
    return warped
