"""Fuzzed scenes: requests with the rasters they name, some of them hostile."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from sar_landslide_plugin.core.detect import DetectOptions
from sar_landslide_plugin.core.request import SceneRequest
from tests.conftest import synthetic_power

from .choices import Choices
from .images import NAMES, Image, damage, decorate, draw_image, draw_size, draw_values, write_image
from .places import draw_place, other_place, wkt_of


def draw_request(choices: Choices, **rasters: tuple[str, ...]) -> SceneRequest:
    """A request for these rasters, with overrides now and then."""
    unit, nodata, bands = "auto", None, []
    if choices.chance(12):
        unit = choices.one_of(("linear", "amplitude", "db", "auto", "volts"))
    if choices.chance(15):
        nodata = choices.odd_number()
    if choices.chance(6):
        roles = ("pre_VV", "pre_VH", "post_VV", "post_VH", "VV", "VH", "", "post", "x" * 50)
        bands = [(choices.one_of(roles), choices.integer(-1, 13)) for _ in range(choices.integer(1, 5))]
    return SceneRequest(**rasters, unit=unit, nodata=nodata, bands=tuple(bands))


def draw_options(choices: Choices) -> DetectOptions:
    """Options within and, seldom, beyond their ranges."""
    threshold = (
        choices.one_of((None, None, 0.0, 0.3, 0.999, 1.0)) if choices.chance(90) else choices.odd_number()
    )
    return DetectOptions(
        threshold=threshold,
        gate=choices.one_of((None, 0.0, 0.5, 1.0)),
        segment=choices.one_of(("gated", "all")),
        minimum_mapping_unit_px=choices.one_of((None, 0, 1, 10**9)),
        tile_size=choices.one_of((128, 256, 384, 512)),
    )


def draw_elevation(choices: Choices, request: SceneRequest, folder: Path) -> str:
    """An elevation model, mostly of the place of the first image, or what is none."""
    images = (*request.rasters, *request.pre, *request.post)
    kind = choices.integer(0, 11)
    if kind == 0:
        return choices.one_of((*_SOURCES, choices.odd_text()))
    if kind == 1:
        return choices.one_of(images)
    place = place_of(images[0]) or draw_place(choices)
    image = draw_image(choices, choices.one_of((1,) * 12 + (0, 2)), *(place if choices.chance(70) else other_place(choices, *place)), calm=4)
    if choices.chance(70):
        with np.errstate(all="ignore"):
            image.values = image.values * 10.0 ** choices.integer(1, 4)
    path = _written(choices, image, folder / "heights")
    if choices.chance(25):
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
        if dataset is not None and dataset.RasterCount:
            dataset.GetRasterBand(1).SetUnitType(choices.one_of(("ft", "m", "metre", "", "furlong", choices.odd_text())))
        dataset = None
    return str(path)


def place_of(name: str) -> tuple[str, tuple[float, ...]] | None:
    """Reference system and geotransform of a file, None where it has none that can be drawn from."""
    dataset = gdal.OpenEx(name, gdal.OF_RASTER, allowed_drivers=["GTiff", "HFA"]) if Path(name).is_file() else None
    if dataset is None or not dataset.GetProjection() or dataset.GetGeoTransform(can_return_null=True) is None:
        return None
    return dataset.GetProjection(), tuple(dataset.GetGeoTransform())


def one_raster(choices: Choices, folder: Path) -> SceneRequest:
    """One raster with, mostly, both sides."""
    count = 4 if choices.chance(88) else choices.integer(0, 12)
    image = draw_image(choices, count, *draw_place(choices))
    return draw_request(choices, rasters=(str(_written(choices, image, folder / "scene")),))


def both_sides(choices: Choices, folder: Path) -> SceneRequest:
    """Rasters of both sides, on one grid or not."""
    wkt, transform = draw_place(choices)
    paths: dict[str, list[str]] = {"pre": [], "post": []}
    size = draw_size(choices)
    for side, names in paths.items():
        for date in range(choices.one_of((1, 1, 1, 2, 3))):
            place = (wkt, transform) if side == "pre" and not date else other_place(choices, wkt, transform)
            image = draw_image(choices, choices.one_of((2,) * 8 + (1, 4)), *place, calm=3)
            if choices.chance(50):
                image.values = synthetic_power(*size, seed=choices.integer(0, 99))[
                    : len(image.values)
                ].astype(float)
            elif choices.chance(70):
                image.values = draw_values(choices, len(image.values), *size)
            image.names = (("VV", "VH") * 2)[: len(image.values)] if choices.chance(95) else image.names
            stem = folder / f"{side}_{choices.one_of(('VV', 'VH', 'x'))}_2018090{date + 1}"
            names.append(str(_written(choices, image, stem)))
    return draw_request(choices, pre=tuple(paths["pre"]), post=tuple(paths["post"]))


def _written(choices: Choices, image: Image, stem: Path) -> Path:
    path = write_image(image, stem)
    if choices.chance(18):
        decorate(choices, path)
    if choices.chance(7):
        damage(choices, path)
    return path


def _plain(choices: Choices, folder: Path) -> Path:
    """A raster with nothing wrong about it."""
    values = synthetic_power(60, 70, seed=choices.integer(0, 9)).astype(float)
    return write_image(Image(values, NAMES[0], *draw_place(Choices(3))), folder / "plain")


_SOURCES = (
    "plain.tif",
    "gone.tif",
    "scene.vrt",
    "/vsicurl/http://127.0.0.1:9/x.tif",
    "http://127.0.0.1:9/x.tif",
    "/vsis3/bucket/x.tif",
    "/vsizip//vsicurl/http://127.0.0.1:9/x.zip/x.tif",
    "/etc/passwd",
    "WMS:http://127.0.0.1:9/wms",
    "MEM:::DATAPOINTER=1234,PIXELS=100,LINES=100,BANDS=1,DATATYPE=Byte",
    "vrt://plain.tif?bands=1",
    "../../../../etc/shadow",
    'NETCDF:"http://127.0.0.1:9/x.nc":a',
    "<GDAL_WMS><Service name='TMS'><ServerUrl>http://127.0.0.1:9/</ServerUrl></Service></GDAL_WMS>",
    "",
    "\u202e",
)


def virtual_raster(choices: Choices, folder: Path) -> SceneRequest:
    """A VRT of good, missing, remote and absurd parts."""
    _plain(choices, folder)
    kinds = ("SimpleSource",) * 3 + ("ComplexSource", "KernelFilteredSource", "AveragedSource", "NoSource")
    bands = []
    for number, name in enumerate(NAMES[0], 1):
        source = "plain.tif" if choices.chance(93) else choices.one_of(_SOURCES)
        kind = choices.one_of(kinds)
        text = source.replace("&", "&amp;").replace("<", "&lt;")
        extra = "<ScaleRatio>2</ScaleRatio><NODATA>0</NODATA>" if kind == "ComplexSource" else ""
        raw = choices.chance(4)
        inner = (
            f'<SourceFilename relativeToVRT="{choices.integer(0, 1) if choices.chance(20) else 1}">{text}</SourceFilename>'
            f"<SourceBand>{number if choices.chance(90) else choices.integer(-1, 9)}</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" xSize="{choices.one_of((70,) * 12 + (7, 10**9, -5))}" ySize="60"/>'
            f'<DstRect xOff="{choices.one_of((0, 0, 0, -30, 30))}" yOff="0" xSize="70" ySize="60"/>{extra}'
        )
        derived = ' subClass="VRTDerivedRasterBand"' if choices.chance(5) else ""
        code = (
            "<PixelFunctionType>a.b</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
            "<PixelFunctionCode>import os</PixelFunctionCode>"
            if derived
            else ""
        )
        if raw:
            derived, code = ' subClass="VRTRawRasterBand"', ""
            inner, kind = f"<SourceFilename>{text}</SourceFilename><ImageOffset>0</ImageOffset>", "NoSource"
        body = inner if raw else (f"<{kind}>{inner}</{kind}>" if kind != "NoSource" else "")
        bands.append(
            f'<VRTRasterBand dataType="{choices.one_of(("Float32",) * 20 + ("Byte", "CFloat32", "Nonsense"))}" '
            f'band="{number}"{derived}><Description>{name}</Description>{code}{body}</VRTRasterBand>'
        )
    wkt, transform = draw_place(Choices(3))
    head = choices.one_of(
        ("", "", "", "", "", "", '<!DOCTYPE lol [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n')
    )
    system = "&b;" if head else wkt.replace('"', "&quot;")
    warped = ' subClass="VRTWarpedDataset"' if choices.chance(4) else ""
    text = (
        f'{head}<VRTDataset rasterXSize="{choices.one_of((70,) * 8 + (300, 0, -1, 2**31 - 1))}" rasterYSize="60"{warped}>'
        f"<SRS>{system}</SRS><GeoTransform>{','.join(map(str, transform))}</GeoTransform>{''.join(bands)}</VRTDataset>"
    )
    if choices.chance(5):
        text = text * 2 if choices.chance(50) else text[: choices.integer(0, len(text))]
    if choices.chance(5):
        return draw_request(choices, rasters=(text,))
    (folder / "scene.vrt").write_text(text, encoding="utf-8")
    return draw_request(choices, rasters=(str(folder / "scene.vrt"),))


def sparse_raster(choices: Choices, folder: Path) -> SceneRequest:
    """A raster that declares a huge size and holds nothing, or next to nothing."""
    width, height = (choices.one_of((300, 5_000, 30_000, 250_001, 2_000_000)) for _ in range(2))
    if width * height > 4e12:
        height = 300
    path = folder / "sparse.tif"
    block = choices.one_of(("TILED=YES", "BLOCKYSIZE=64"))
    options = [block, "SPARSE_OK=TRUE", "BIGTIFF=YES"]
    if block == "TILED=YES":
        options += ["BLOCKXSIZE=4096", "BLOCKYSIZE=4096"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 4, gdal.GDT_Float32, options)
    if dataset is not None:
        dataset.SetProjection(wkt_of(32654))
        dataset.SetGeoTransform((3e5, 10, 0, 5e6, 0, -10))
        for number, name in enumerate(NAMES[0], 1):
            dataset.GetRasterBand(number).SetDescription(name)
            if choices.chance(50):
                dataset.GetRasterBand(number).SetNoDataValue(choices.one_of((0.0, float("nan"), -9999.0)))
        if choices.chance(30) and width <= 300 and height <= 5000:
            values = draw_values(Choices(1), 4, 40, 40)
            dataset.WriteArray(values, 100, 100)
    dataset = None
    return draw_request(choices, rasters=(str(path),))


def hostile_name(choices: Choices, folder: Path) -> SceneRequest:
    """Names that are no files, or reach for what they should not."""
    plain = str(_plain(choices, folder))
    name = choices.one_of(
        (
            *(
                *_SOURCES,
                choices.odd_text(),
                plain + "\n",
                plain + "\0",
                f"GTIFF_DIR:1:{plain}",
                f"vrt://{plain}",
            ),
            *(
                f"vrt://{plain}?bands=1,2,3,4",
                "PG:host=127.0.0.1",
                "/vsistdin/",
                "/dev/zero",
                "/dev/null",
                "~",
                "//",
            ),
            *(
                "DERIVED_SUBDATASET:AMPLITUDE:" + plain,
                "/vsimem/x",
                "x" * 5000,
                "%2Fvsicurl%2Fhttp://x",
                ":",
                ".",
            ),
        )
    )
    if choices.chance(50):
        return draw_request(choices, rasters=(name,))
    return draw_request(choices, pre=(plain, name), post=(name,))


SCENES = (one_raster,) * 10 + (both_sides,) * 8 + (virtual_raster,) * 4 + (sparse_raster, hostile_name)
