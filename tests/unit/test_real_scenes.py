"""Real Sentinel-1 images go through from end to end. How well they are judged is measured elsewhere."""

import json

import numpy as np
import pytest

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from tests.benchmarks.flat_ground import shares_of_mapped
from tests.conftest import BAND_NAMES, REPOSITORY, SHARED_DATA, FakeModels, in_unit, read_maps, write_raster

ENGA = SHARED_DATA / "enga_2024_landslide"
needs_enga = pytest.mark.skipif(not ENGA.is_dir(), reason=f"the real data are not at {SHARED_DATA}")
DEMO = REPOSITORY / "resources" / "demo" / "demo_scene.tif"
SCENES = ("enga_track9_pre8_post5.tif", "enga_track9_20240522_20240627.tif")


@needs_enga
@pytest.mark.parametrize("name", SCENES)
def test_the_enga_scene_gives_all_files_and_one_ranked_chip(tmp_path, plugin_models, name):
    result = detect(SceneRequest(rasters=(str(ENGA / name),)), tmp_path / "out", models=plugin_models)
    assert result.chip_count == 1
    assert result.summary.unit == "linear" and result.summary.crs == "EPSG:32654"
    maps = read_maps(result.folder)
    assert maps.probability.shape == (50, 50) and np.isfinite(maps.probability).all()
    lines = result.chips_csv.read_text().splitlines()
    assert len(lines) == 2 and lines[1].startswith("1,r0000c0000,")
    assert json.loads(result.run_json.read_text())["counts"]["chips"] == 1


@needs_enga
@pytest.mark.parametrize("name", SCENES)
def test_the_enga_mask_is_the_same_in_every_unit(tmp_path, plugin_models, name):
    with Scene.open(SceneRequest(rasters=(str(ENGA / name),))) as scene:
        power = np.concatenate(scene.read(0, 0, 50, 50))
    masks = []
    for unit in ("linear", "amplitude", "db"):
        path = write_raster(tmp_path / f"{unit}.tif", in_unit(power, unit), names=BAND_NAMES)
        result = detect(
            SceneRequest(rasters=(str(path),)),
            tmp_path / unit,
            DetectOptions(segment="all"),
            models=plugin_models,
        )
        assert result.summary.unit == unit
        masks.append(read_maps(result.folder).mask)
    np.testing.assert_array_equal(masks[0], masks[1])
    np.testing.assert_array_equal(masks[0], masks[2])


@pytest.mark.skipif(not DEMO.is_file(), reason="the demo scene is not in resources/demo")
def test_the_demo_mask_is_the_same_in_every_unit(tmp_path):
    with Scene.open(SceneRequest(rasters=(str(DEMO),))) as scene:
        power = np.concatenate(scene.read(0, 0, scene.width, scene.height))
    masks = []
    for unit in ("linear", "amplitude", "db"):
        path = write_raster(tmp_path / f"{unit}.tif", in_unit(power, unit), names=BAND_NAMES)
        result = detect(SceneRequest(rasters=(str(path),)), tmp_path / unit, models=FakeModels())
        assert result.summary.unit == unit
        masks.append(read_maps(result.folder).mask)
    assert (masks[0] == 1).any()
    np.testing.assert_array_equal(masks[0], masks[1])
    np.testing.assert_array_equal(masks[0], masks[2])


@needs_enga
def test_dated_one_band_files_of_both_polarisations_are_one_scene():
    files = sorted(str(path) for path in (ENGA / "pre_event_rtc_despeckled").glob("*.tif"))
    with Scene.open(SceneRequest(pre=tuple(files[:12]), post=tuple(files[12:]))) as scene:
        assert scene.summary.polarisations == ("VV", "VH")
        assert scene.summary.pre_dates[-1] == "2024-03-23" and scene.summary.post_dates[0] == "2024-04-04"
        pre, post = scene.read(0, 0, scene.width, scene.height)
        assert np.isfinite(pre).all() and np.isfinite(post).all()


BALAKOT = SHARED_DATA / "balakot_dem_and_landslides"


@pytest.mark.skipif(not BALAKOT.is_dir(), reason=f"the real data are not at {SHARED_DATA}")
def test_no_mapped_landslide_lies_in_flat_ground_and_the_broad_valley_does():
    for slope, (ground, slides) in shares_of_mapped(BALAKOT, (5.0, 15.0)).items():
        assert slides < 1e-5 and ground > 0.0003, f"below {slope} degrees"
