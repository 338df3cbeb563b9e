"""Fuzzed rasters: every size, type, layout, fill value and kind of damage that images come in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from tests.conftest import in_unit, synthetic_power

from .choices import Choices
from .places import spoil_place, tie_down

TYPES = tuple(
    getattr(gdal, f"GDT_{name}")
    for name in (
        *(
            "Byte",
            "UInt16",
            "Int16",
            "UInt32",
            "Int32",
            "Float64",
            "CInt16",
            "CInt32",
            "CFloat32",
            "CFloat64",
        ),
        *("Int64", "UInt64", "Int8", "Float16"),  # where GDAL is new enough
    )
    if hasattr(gdal, f"GDT_{name}")
)
NAMES = (
    ("pre_VV", "pre_VH", "post_VV", "post_VH"),
    ("VV_20180901", "VH_20180901", "VV_20180913", "VH_20180913"),
    ("post_VH", "post_VV", "pre_VH", "pre_VV"),
    ("pre_VV", "post_VV", "angle", "mask"),
    ("", "", "", ""),
    ("HH", "HV", "HH", "HV"),
)
_LAYOUTS = (
    ("GTiff",),
    ("GTiff", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"),
    ("GTiff", "TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2"),
    ("GTiff", "COMPRESS=LZW", "INTERLEAVE=BAND"),
    ("GTiff", "COMPRESS=ZSTD", "INTERLEAVE=PIXEL"),
    ("GTiff", "COMPRESS=PACKBITS", "BLOCKYSIZE=1"),
    ("GTiff", "BIGTIFF=YES", "SPARSE_OK=TRUE"),
    ("GTiff", "ENDIANNESS=BIG"),
    ("GTiff", "PROFILE=GeoTIFF"),
    ("ENVI",),
    ("ENVI", "INTERLEAVE=BIP"),
    ("HFA",),
    ("HFA", "COMPRESSED=YES"),
    ("netCDF",),
    ("EHdr",),
)
_SUFFIX = {"GTiff": ".tif", "ENVI": ".img", "HFA": ".img", "netCDF": ".nc", "EHdr": ".bil"}


@dataclass
class Image:
    """What is to be written: values (bands, height, width) and everything said about them."""

    values: np.ndarray
    names: tuple[str, ...]
    wkt: str
    transform: tuple[float, ...] | None
    data_type: int = gdal.GDT_Float32
    layout: tuple[str, ...] = ("GTiff",)
    nodata: float | None = None
    scale: float | None = None
    offset: float | None = None


def draw_size(choices: Choices) -> tuple[int, int]:
    """Height and width, 1 to 300, often at the borders of chips."""
    sides = (1, 2, 15, 16, 17, 40, 64, 100, 127, 128, 129, 255, 256, 257, 300)
    height, width = (
        choices.one_of(sides) if choices.chance(40) else choices.integer(1, 300) for _ in range(2)
    )
    return height, width


def draw_values(choices: Choices, count: int, height: int, width: int) -> np.ndarray:
    """Backscatter of a plausible scene in some unit, or something else."""
    power = synthetic_power(height, width, seed=choices.integer(0, 99))
    values = np.concatenate([power] * 3)[:count] if count else power[:0]
    kind = choices.one_of(
        ("linear",) * 16 + ("db", "db", "amplitude", "dn", "constant", "ones", "mixed", "huge", "noise")
    )
    if kind in ("db", "amplitude"):
        values = in_unit(values, kind)
    elif kind == "dn":
        values = np.sqrt(values) * 1000
    elif kind == "constant":
        values = np.full(values.shape, choices.odd_number() if choices.chance(50) else 0.1)
    elif kind == "ones":
        values = np.ones_like(values)
    elif kind == "mixed" and count:
        values[count // 2 :] = in_unit(values[count // 2 :], "db")
    elif kind == "huge":
        values = values.astype(np.float64) * 10.0 ** choices.integer(-320, 300)
    elif kind == "noise":
        values = np.random.default_rng(choices.integer(0, 99)).normal(
            0, 10 ** choices.integer(-3, 3), values.shape
        )
    return sprinkle(choices, values.astype(np.float64))


def sprinkle(choices: Choices, values: np.ndarray) -> np.ndarray:
    """Odd numbers at some pixels, and blocks of them."""
    random = np.random.default_rng(choices.integer(0, 999))
    for _ in range(choices.one_of((0, 0, 1, 2, 4))):
        if not values.size:
            break
        odd, share = choices.odd_number(), choices.one_of((0.001, 0.02, 0.3, 0.9))
        if choices.chance(50):
            values[random.random(values.shape) < share] = odd
        else:
            band = choices.integer(0, len(values) - 1)
            rows, columns = (int(side * choices.real(0, 1)) for side in values.shape[1:])
            values[band, rows:, : columns + 1] = odd
    return values


def draw_image(choices: Choices, count: int, wkt: str, transform: tuple[float, ...], calm: int = 1) -> Image:
    """An image of ``count`` bands at a place, with some of what can be unusual about it; less where ``calm`` is larger."""
    height, width = draw_size(choices)
    names = (choices.one_of(NAMES[:3]) if choices.chance(94) else choices.one_of(NAMES)) * 3
    image = Image(draw_values(choices, count, height, width), names[:count], wkt, transform)
    if choices.chance(4 // calm):
        image.names = tuple(choices.odd_text() for _ in range(count))
    if choices.chance(15 // calm):
        image.wkt, image.transform = spoil_place(choices, wkt, transform)
    if choices.chance(15 // calm):
        image.data_type = choices.one_of(TYPES)
    if choices.chance(50 // calm):
        image.layout = choices.one_of(_LAYOUTS)
    if choices.chance(35):
        image.nodata = choices.odd_number() if choices.chance(70) else choices.one_of((0.0, -9999.0))
    if choices.chance(8):
        image.scale = choices.odd_number() if choices.chance(30) else choices.one_of((0.5, 2.0, 0.001, -1.0))
        image.offset = choices.odd_number() if choices.chance(30) else choices.one_of((0.0, 0.1, -30.0))
    return image


def write_image(image: Image, stem: Path) -> Path:
    """Write an image with the driver of its layout; the path has that driver's suffix."""
    driver_name, *options = image.layout
    path = stem.with_suffix(_SUFFIX[driver_name])
    count, height, width = image.values.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, count, image.data_type)
    for number in range(1, count + 1):
        band = memory.GetRasterBand(number)
        with np.errstate(all="ignore"):
            band.WriteArray(_stored(image.values[number - 1], image.data_type))
        if image.names[number - 1 : number]:
            band.SetDescription(image.names[number - 1])
        if image.nodata is not None:
            _set_nodata(band, image.nodata)
        if image.scale is not None and image.offset is not None:
            band.SetScale(image.scale)
            band.SetOffset(image.offset)
    if image.transform is not None:
        memory.SetGeoTransform(image.transform)
    if image.wkt:
        memory.SetProjection(image.wkt)
    driver = gdal.GetDriverByName(driver_name)
    written = driver.CreateCopy(str(path), memory, False, options)
    if written is None:  # the driver cannot hold such an image: any other can
        written = gdal.GetDriverByName("GTiff").CreateCopy(str(path), memory, False)
    written = None
    return path


def _set_nodata(band: gdal.Band, nodata: float) -> None:
    """Declare nodata; a type of 64 bits takes whole numbers of its own range only."""
    kind = gdal.GetDataTypeName(band.DataType)
    if kind in ("Int64", "UInt64"):
        low = 0 if kind == "UInt64" else -(2**63)
        if np.isfinite(nodata) and low <= nodata < low + 2**63:
            band.SetNoDataValue(int(nodata))
    else:
        band.SetNoDataValue(nodata)


def _stored(values: np.ndarray, data_type: int) -> np.ndarray:
    """Values as a type can hold them, so that writing does not decide what is tested."""
    kinds = {
        gdal.GDT_Byte: np.uint8,
        gdal.GDT_UInt16: np.uint16,
        gdal.GDT_Int16: np.int16,
        gdal.GDT_UInt32: np.uint32,
        gdal.GDT_Int32: np.int32,
        gdal.GDT_Float32: np.float32,
    }
    kind = kinds.get(data_type)
    if kind is None or kind is np.float32:
        return values.astype(kind or np.float64)
    limits = np.iinfo(kind)
    return np.clip(np.nan_to_num(values, nan=0.0), limits.min, limits.max).astype(kind)


def _in_place(path: Path, change: Callable[[gdal.Dataset], None]) -> None:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    if dataset is not None:
        change(dataset)


def add_mask(choices: Choices, path: Path) -> None:
    """A mask inside the file or beside it, for all bands or one."""
    inside, per_dataset = choices.chance(50), choices.chance(70)

    def change(dataset: gdal.Dataset) -> None:
        holder = dataset if per_dataset or not dataset.RasterCount else dataset.GetRasterBand(1)
        holder.CreateMaskBand(gdal.GMF_PER_DATASET if per_dataset else 0)
        if dataset.RasterCount:
            mask = dataset.GetRasterBand(1).GetMaskBand()
            seen = np.full((dataset.RasterYSize, dataset.RasterXSize), 255, np.uint8)
            seen[: dataset.RasterYSize // 3] = 0
            mask.WriteArray(seen)

    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES" if inside else "NO")
    try:
        _in_place(path, change)
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)


def _size(path: Path) -> tuple[int, int]:
    dataset = gdal.Open(str(path))
    return (dataset.RasterXSize, dataset.RasterYSize) if dataset is not None else (0, 0)


def decorate(choices: Choices, path: Path) -> None:
    """Alpha, colour tables, overviews, control points and files beside the image."""
    how = choices.one_of(
        ("mask", "mask", "alpha", "palette", "overviews", "tied", "aux", "world file", "hdr")
    )
    if how == "mask":
        add_mask(choices, path)
    elif how == "alpha":
        _in_place(
            path,
            lambda dataset: (
                dataset.RasterCount
                and dataset.GetRasterBand(dataset.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)
            ),
        )
    elif how == "palette":
        table = gdal.ColorTable()
        table.SetColorEntry(0, (1, 2, 3, 0))
        _in_place(path, lambda dataset: dataset.RasterCount and dataset.GetRasterBand(1).SetColorTable(table))
    elif how == "overviews" and path.suffix == ".tif":
        if min(_size(path)) < 64:
            return
        levels = [choices.integer(2, 9)]  # GDAL 3.6 itself never ends building some combinations of many
        _in_place(
            path, lambda dataset: dataset.BuildOverviews(choices.one_of(("NEAREST", "AVERAGE")), levels)
        )
    elif how == "tied":
        _in_place(path, lambda dataset: tie_down(choices, dataset))
    elif how == "world file":
        numbers = [str(choices.odd_number()) for _ in range(6)]
        path.with_suffix(".tfw").write_text("\n".join(numbers), encoding="utf-8")
    elif how == "hdr":
        path.with_suffix(".hdr").write_text(
            "ENVI\nsamples = 99999\nlines = -3\nbands = 2\n", encoding="utf-8"
        )
    else:
        bomb = (
            '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>' if choices.chance(50) else ""
        )
        body = choices.one_of(
            (
                "<PAMDataset><PAMRasterBand band='1'><NoDataValue>&b;</NoDataValue></PAMRasterBand></PAMDataset>",
                "<PAMDataset><SRS>&b;</SRS><GeoTransform>1,2,3</GeoTransform></PAMDataset>",
                "<PAMDataset><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>nowhere.tif</MDI></Metadata></PAMDataset>",
                "<PAMDataset>",
                "\x00\xff",
            )
        )
        path.with_name(path.name + ".aux.xml").write_text(bomb + body, encoding="latin-1")


def damage(choices: Choices, path: Path) -> None:
    """Cut a file, or change some of its bytes."""
    if not path.exists():  # no driver could write such an image
        return
    content = bytearray(path.read_bytes())
    how = choices.one_of(("cut", "cut", "flip", "flip", "flip head", "empty", "grow", "swap"))
    if how == "cut":
        content = content[: choices.integer(0, len(content))]
    elif how == "empty":
        content = bytearray()
    elif how == "grow":
        content += bytes(1000)
    elif how == "swap":
        middle = len(content) // 2
        content = content[middle:] + content[:middle]
    else:
        end = min(400, len(content)) if how == "flip head" else len(content)
        for _ in range(choices.integer(1, 12) if end else 0):
            content[choices.integer(0, end - 1)] = choices.integer(0, 255)
    path.write_bytes(bytes(content))
