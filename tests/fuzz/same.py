"""Differential cases: the same data told in two ways must give the same map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.request import SceneRequest
from tests.conftest import in_unit, synthetic_power

from .choices import Choices
from .images import NAMES, Image, write_image
from .oracle import check_results, demand
from .places import wkt_of

_LAYOUTS = (
    ("GTiff", "TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"),
    ("GTiff", "INTERLEAVE=BAND", "COMPRESS=LZW", "PREDICTOR=3"),
    ("GTiff", "BIGTIFF=YES", "ENDIANNESS=BIG"),
    ("ENVI", "INTERLEAVE=BIL"),
    ("HFA", "COMPRESSED=YES"),
)


def draw_twins(choices: Choices, folder: Path) -> tuple[str, list[SceneRequest], list[DetectOptions], float]:
    """A name for the difference, two requests that mean the same, their options, and how far their maps may differ."""
    height, width = (choices.integer(130, 300) for _ in range(2))
    power = synthetic_power(height, width, seed=choices.integer(0, 999))
    if choices.chance(60):
        power[:, : choices.integer(1, height // 2), : choices.integer(1, width // 2)] = np.nan
    transform = choices.one_of(
        ((761460.0, 30.0, 0.0, -594480.0, 0.0, -30.0), (3e5, 10.0, 0.0, 5e6, 0.0, -10.0))
    )
    plain = Image(power.astype(np.float64), NAMES[0], wkt_of(32654), transform)
    first = SceneRequest(rasters=(str(write_image(plain, folder / "first")),))
    kind = choices.one_of(
        (
            "db",
            "amplitude",
            "scaled",
            "south-up",
            "layout",
            "tiles",
            "sides",
            "order",
            "fill",
            "mask",
            "float64",
            "override",
        )
    )
    options = [DetectOptions(segment="all"), DetectOptions(segment="all")]
    other, tolerance = plain, 0.0
    second = None
    if kind in ("db", "amplitude"):
        other, tolerance = replace(plain, values=in_unit(power, kind).astype(np.float64)), 2e-4
    elif kind == "scaled":
        stored = np.nan_to_num(np.round(10 * np.log10(power.astype(np.float64)) * 1e5), nan=-(2.0**31))
        other = replace(
            plain, values=stored, data_type=gdal.GDT_Int32, scale=1e-5, offset=0.0, nodata=-(2.0**31)
        )
        tolerance = 2e-4
    elif kind == "south-up":
        x, dx, _, y, _, dy = transform
        other = replace(
            plain, values=plain.values[:, ::-1], transform=(x, dx, 0.0, y + dy * height, 0.0, -dy)
        )
        tolerance = 1e-4
    elif kind == "layout":
        other = replace(plain, layout=choices.one_of(_LAYOUTS))
    elif kind == "tiles":
        options[1] = replace(options[1], tile_size=choices.one_of((128, 256)))
        tolerance = 1e-4
    elif kind == "order":
        order = [2, 0, 3, 1]
        other = replace(plain, values=plain.values[order], names=tuple(NAMES[0][index] for index in order))
    elif kind == "fill":
        fill = choices.one_of((0.0, -9999.0, 1e-7, float("inf"), -1.0))
        other = replace(plain, values=np.nan_to_num(plain.values, nan=fill, posinf=fill))
        other.nodata = fill if fill == -9999.0 else None
    elif kind == "float64":
        other = replace(plain, data_type=gdal.GDT_Float64)
    elif kind == "sides":
        paths = [
            str(
                write_image(
                    replace(plain, values=plain.values[start : start + 2], names=("VV", "VH")), folder / side
                )
            )
            for side, start in (("pre", 0), ("post", 2))
        ]
        second = SceneRequest(pre=(paths[0],), post=(paths[1],))
    elif kind == "override":
        other = replace(plain, names=("", "", "", ""))
        roles = tuple((name, number) for number, name in enumerate(NAMES[0], 1))
        second = SceneRequest(
            rasters=(str(write_image(other, folder / "second")),), bands=roles, unit="linear"
        )
    if kind == "mask":
        second = SceneRequest(rasters=(str(_masked(plain, folder / "second")),))
    if second is None:
        second = SceneRequest(rasters=(str(write_image(other, folder / "second")),))
    return kind, [first, second], options, tolerance


def _masked(image: Image, stem: Path) -> Path:
    """The image with a mask beside it, where there were NaN in all bands, and plausible values below the mask."""
    seen = np.isfinite(image.values).all(axis=0)
    path = write_image(replace(image, values=np.nan_to_num(image.values, nan=0.07)), stem)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(seen, 255, 0).astype(np.uint8))
    return path


def check_twins(choices: Choices, folder: Path, models: Any) -> str:
    """Run both and compare their maps."""
    kind, requests, options, tolerance = draw_twins(choices, folder / "in")
    maps = []
    for number, (request, option) in enumerate(zip(requests, options)):
        output = folder / f"out{number}"
        detect(request, output, option, models=models)
        check_results(output)
        maps.append(gdal.Open(str(output / "probability.tif")).ReadAsArray())
    demand(maps[0].shape == maps[1].shape, f"{kind}: sizes {maps[0].shape} and {maps[1].shape}")
    demand(bool((np.isnan(maps[0]) == np.isnan(maps[1])).all()), f"{kind}: other pixels are observed")
    difference = float(np.nanmax(np.abs(maps[0] - maps[1])))
    demand(difference <= tolerance, f"{kind}: probabilities differ by {difference:.3g}")
    return f"same ({kind})"
