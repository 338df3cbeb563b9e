"""Small scenes made by code, and models whose results are known in advance."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))  # for a plain ``pytest``, which does not add the working folder

# Before any test imports onnxruntime: the plugin's import keeps it from reporting to its makers.
from sar_landslide_plugin.core.cards import ModelCard, parse_card  # noqa: E402

TEST_MODELS = REPOSITORY / "tests" / "data" / "models"
SHARED_DATA = REPOSITORY.parent / "shared" / "data"
BAND_NAMES = ("pre_VV", "pre_VH", "post_VV", "post_VH")
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z")
UTM_54_SOUTHLESS = (761460.0, 30.0, 0.0, -594480.0, 0.0, -30.0)  # the Enga landslide: negative northings


def wkt_of(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write_raster(
    path: Path,
    bands: np.ndarray,
    *,
    names: tuple[str, ...] | None = None,
    geotransform: tuple[float, ...] | None = UTM_54_SOUTHLESS,
    epsg: int | None = 32654,
    nodata: float | None = None,
    data_type: int = gdal.GDT_Float32,
    scale_offset: tuple[float, float] | None = None,
    options: Sequence[str] = (),
) -> Path:
    """Write bands (n, height, width) as a GeoTIFF."""
    count, height, width = bands.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, data_type, list(options))
    if geotransform is not None:
        dataset.SetGeoTransform(geotransform)
    if epsg is not None:
        dataset.SetProjection(wkt_of(epsg))
    for index in range(count):
        band = dataset.GetRasterBand(index + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if scale_offset is not None:
            band.SetScale(scale_offset[0])
            band.SetOffset(scale_offset[1])
        if names is not None:
            band.SetDescription(names[index])
        band.WriteArray(bands[index])
    dataset = None
    return path


def virtual_twice(path: Path, is_warped: bool = False) -> Path:
    """A virtual raster, cut or warped, of a virtual raster of a file, beside it; both keep names and most pixels of the bands."""
    inner, outer = path.with_name("mosaic.vrt"), path.with_name("part.vrt")
    gdal.Translate(str(inner), str(path), format="VRT").FlushCache()
    if is_warped:
        gdal.Warp(str(outer), str(inner), format="VRT").FlushCache()
    else:
        gdal.Translate(str(outer), str(inner), format="VRT", srcWin=[0, 0, 200, 150]).FlushCache()
    return outer


def synthetic_power(height: int, width: int, seed: int = 0, slides: int = 3) -> np.ndarray:
    """Linear power (4, height, width), order of BAND_NAMES: forest with speckle, slides darken VH by 8 dB."""
    random = np.random.default_rng(seed)
    level = np.array([0.12, 0.03, 0.12, 0.03])[:, None, None]
    power = level * random.gamma(20.0, 1 / 20.0, (4, height, width))
    for _ in range(slides):
        size_y, size_x = max(height // 8, 4), max(width // 10, 4)
        y0, x0 = (
            int(random.integers(0, max(height - size_y, 1))),
            int(random.integers(0, max(width - size_x, 1))),
        )
        power[3, y0 : y0 + size_y, x0 : x0 + size_x] *= 10**-0.8
    return power.astype(np.float32)


def lasting_content(path: Path) -> bytes:
    """A file's bytes, of a GeoPackage without what says when and in how many transactions it was made.

    SQLite counts transactions in two places of the header; GDAL makes one more now and then.
    """
    content = path.read_bytes()
    if path.suffix != ".gpkg":
        return content
    return _TIME.sub(b"(time)", content[:24] + bytes(4) + content[28:92] + bytes(4) + content[96:])


def in_unit(power: np.ndarray, unit: str) -> np.ndarray:
    """Linear power in another unit."""
    if unit == "db":
        return (10 * np.log10(power.astype(np.float64))).astype(np.float32)
    return np.sqrt(power.astype(np.float64)).astype(np.float32) if unit == "amplitude" else power


def make_card(stage: str = "segmenter", **changes: Any) -> ModelCard:
    """A valid card with some entries changed."""
    raw = {
        "schema_version": 1,
        "stage": stage,
        "name": "Fake",
        "version": "1",
        "pair_id": "fake",
        "polarisations": ["VV", "VH"],
        "pixel_spacing_m": [10, 30],
        "chip_size": 128,
        "stride": 8,
        "halo_px": 16,
        "thresholds": {"gate": 0.1, "chip": 0.5, "pixel": 0.5},
        "interval": {
            "coverage": 0.9,
            "k_px": 25.0,
            "bins": [{"max_expected_px": None, "q_low": -2, "q_high": 2}],
        },
        "minimum_mapping_unit_px": 5,
        **changes,
    }
    return parse_card(json.dumps(raw), stage, "fake.onnx")


def vh_log_ratio_db(pre: np.ndarray, post: np.ndarray) -> np.ndarray:
    """10 log10 of VH after over before, 0 where unknown: (N, H, W)."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.nan_to_num(10 * np.log10(post[:, 1] / pre[:, 1]), nan=0.0).astype(np.float32)


class FakeModels:
    """Models that judge by the VH log-ratio, averaged over a neighbourhood narrower than the card's halo."""

    provider_used, provider_note = "cpu", ""
    workers = 1

    def __init__(self, radius: int = 6, chip_logit: Callable[[np.ndarray], np.ndarray] | None = None) -> None:
        self.classifier_card, self.segmenter_card = make_card("classifier"), make_card("segmenter")
        self.radius, self._chip_logit = radius, chip_logit
        self.windows: list[tuple[int, int]] = []

    def classify(
        self, pre: np.ndarray, post: np.ndarray, margin: int, left_out: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        inner = slice(margin, -margin or None)
        ratio = vh_log_ratio_db(pre, post)[0, inner, inner]
        rows, columns = (length // 128 for length in ratio.shape)
        chips = ratio.reshape(rows, 128, columns, 128).swapaxes(1, 2).reshape(-1, 128, 128)
        logit = self._chip_logit(chips) if self._chip_logit else -4 * chips.mean(axis=(1, 2)) - 1
        embedding = np.zeros((1, 1, pre.shape[2] // 4, pre.shape[3] // 4), np.float32)
        return embedding, logit.reshape(rows, columns)

    def segment(self, pre: np.ndarray, post: np.ndarray, embedding: np.ndarray) -> np.ndarray:
        self.windows.append(pre.shape[-2:])
        ratio = np.pad(vh_log_ratio_db(pre, post), ((0, 0), (self.radius,) * 2, (self.radius,) * 2))
        side = 2 * self.radius + 1
        sums = np.pad(ratio, ((0, 0), (1, 0), (1, 0))).astype(np.float64).cumsum(1).cumsum(2)
        box = (
            sums[:, side:, side:] - sums[:, :-side, side:] - sums[:, side:, :-side] + sums[:, :-side, :-side]
        )
        return (-1.5 * (box / side**2 + 3)).astype(np.float32)

    def describe(self) -> dict[str, Any]:
        return {"classifier": {"name": "Fake", "pair_id": "fake"}, "segmenter": {"name": "Fake", "pair_id": "fake"}}


@dataclass(frozen=True)
class Maps:
    """Result rasters read whole."""

    probability: np.ndarray
    mask: np.ndarray


def read_maps(folder: Path) -> Maps:
    return Maps(
        gdal.Open(str(folder / "probability.tif")).ReadAsArray(),
        gdal.Open(str(folder / "mask.tif")).ReadAsArray(),
    )


@pytest.fixture
def fake_models() -> FakeModels:
    return FakeModels()


@pytest.fixture
def scene_file(tmp_path: Path) -> Path:
    """A scene of 300 x 200 pixels with landslides, linear power."""
    return write_raster(tmp_path / "scene.tif", synthetic_power(200, 300), names=BAND_NAMES)


@pytest.fixture(scope="session")
def plugin_models() -> Any:
    """The models that come with the plugin."""
    from sar_landslide_plugin.core.models import load_models
    from sar_landslide_plugin.core.paths import models_dir

    pytest.importorskip("onnxruntime")
    if not (models_dir() / "segmenter.onnx").is_file():
        pytest.skip("the models folder holds no models yet")
    return load_models(threads=2)
