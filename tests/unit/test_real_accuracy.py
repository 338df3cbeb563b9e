"""What the shipped models reach on real Sentinel-1: one landslide, and places where nothing happened.

``pytest tests/unit/test_real_accuracy.py -rP`` prints the figures of the model card.
"""

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core.detect import detect
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import BAND_NAMES, SHARED_DATA, read_maps, write_raster

ENGA = SHARED_DATA / "enga_2024_landslide"
SOCAL = SHARED_DATA / "socal_rtc_stack" / "socal_rtc_gamma0_linear_30m.npz"
MYANMAR = SHARED_DATA / "myanmar_s1_stack" / "myanmar_s1_sigma0_db_30m.npz"
MEANS, PAIR = "enga_track9_pre8_post5.tif", "enga_track9_20240522_20240627.tif"
pytestmark = pytest.mark.skipif(not SHARED_DATA.is_dir(), reason=f"the real data are not at {SHARED_DATA}")


def average_precision(score, truth):
    """Mean precision at the ranks of the true pixels."""
    hit = truth.ravel()[np.argsort(-score.ravel(), kind="stable")]
    return float((np.cumsum(hit) / np.arange(1, hit.size + 1))[hit].mean())


@pytest.fixture
def enga(request, tmp_path, plugin_models):
    """Probability, mask and truth of an Enga scene."""
    path = ENGA / request.param
    maps = read_maps(detect(SceneRequest((str(path),)), tmp_path / "out", models=plugin_models).folder)
    truth = gdal.Open(str(ENGA / "png_enga_landslide_mask.tif")).ReadAsArray() > 0
    return maps.probability, maps.mask == 1, truth


@pytest.mark.parametrize(("enga", "least"), [(MEANS, 0.94), (PAIR, 0.88)], indirect=["enga"])
def test_the_landslide_stands_out(enga, least):
    """Further than from the smoothed VH log-ratio, which reaches .828 and .850."""
    probability, _, truth = enga
    reached = average_precision(probability, truth)
    print(f"average precision {reached:.3f}")
    assert reached >= least


@pytest.mark.parametrize("enga", [MEANS, PAIR], indirect=True)
def test_the_mask_covers_the_landslide(enga):
    _, mask, truth = enga
    reached = (mask & truth).sum() / (mask | truth).sum()
    print(f"intersection over union {reached:.2f}")
    assert reached >= 0.6


def test_hardly_anything_is_flagged_where_nothing_happened(tmp_path, plugin_models):
    data = np.load(SOCAL)
    shares = []
    for place, stack in zip(data["cover"], data["gamma0"]):
        for dates, split in ((1, 15), (4, 15), (8, 8)):
            if place == "ocean":
                continue
            sides = stack[split - dates : split].mean(0), stack[split : split + dates].mean(0)
            name = f"{place}_{dates}"
            path = write_raster(tmp_path / f"{name}.tif", np.concatenate(sides), names=BAND_NAMES)
            result = detect(SceneRequest((str(path),), unit="linear"), tmp_path / name, models=plugin_models)
            shares.append((read_maps(result.folder).mask == 1).mean())
            print(f"{name}: {shares[-1]:.2%}")
    assert np.mean(shares) <= 0.001 and max(shares) <= 0.005


@pytest.mark.parametrize("dates", [1, 4])
def test_hardly_anything_is_flagged_in_unchanged_forest(tmp_path, plugin_models, dates):
    data = np.load(MYANMAR)
    whole = np.isfinite(data["db"]).all((1, 2, 3)) & (
        data["dates"] < "20151201"
    )  # before the dated disturbances
    stack = 10 ** (data["db"][whole] / 10)
    split = len(stack) // 2
    sides = stack[split - dates : split].mean(0), stack[split : split + dates].mean(0)
    path = write_raster(tmp_path / "scene.tif", np.concatenate(sides).astype(np.float32), names=BAND_NAMES)
    result = detect(SceneRequest((str(path),), unit="linear"), tmp_path / "out", models=plugin_models)
    share = (read_maps(result.folder).mask == 1).mean()
    print(f"myanmar_{dates}: {share:.2%}")
    assert share <= 0.001


def test_the_wet_date_of_a_city_is_told_and_evened_out(tmp_path, plugin_models):
    """Four dates a side: that of 1 January 2023 raises the mean before, and dark ground that dried then looks like a slide."""
    data = np.load(SOCAL)
    stack = data["gamma0"][list(data["cover"]).index("urban")]
    paths = [
        str(write_raster(tmp_path / f"S1_{data['dates'][at]}.tif", stack[at], names=("VV", "VH"))) for at in range(11, 19)
    ]
    every = SceneRequest(pre=tuple(paths[:4]), post=tuple(paths[4:]), unit="linear")
    as_it_is = replace(every, even_out_wetness=False)
    without = replace(as_it_is, pre=tuple(paths[1:4]))
    shares = {}
    for name, request in (("evened out", every), ("as it is", as_it_is), ("without", without)):
        result = detect(request, tmp_path / name, models=plugin_models)
        shares[name] = (read_maps(result.folder).mask == 1).mean()
        notes = result.summary.notes
        assert [note for note in notes if "than the other" in note] == [
            "Brighter than the other images from before the event, as after rain: 2023-01-01 by 1.6 dB. Leave such images out if the others suffice."
        ] * (name != "without")
        assert [note for note in notes if "evens" in note] == [
            "Dark ground darkened more than the rest in 100 % of the scene, as when it dries: detecting evens out a part of this."
        ] * (name == "evened out")
    print({name: f"{share:.2%}" for name, share in shares.items()})
    assert shares["evened out"] == shares["without"] == 0 and shares["as it is"] > 0.005
