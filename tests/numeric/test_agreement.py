"""The result files of one run tell one story, at every pixel, and the same story each time."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil

import numpy as np
import pytest
from osgeo import ogr

from sar_landslide_plugin.core.area import pixel_areas_m2
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.output_folder import RESULT_FILES
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from tests.conftest import (
    BAND_NAMES,
    TEST_MODELS,
    FakeModels,
    lasting_content,
    make_card,
    read_maps,
    synthetic_power,
    write_raster,
)

GRIDS = {
    "UTM": {},
    "longitude and latitude": {"epsg": 4326, "geotransform": (143.2, 2.7e-4, 0, -5.3, 0, -2.7e-4)},
    "far north": {"epsg": 4326, "geotransform": (20.0, 6e-4, 0, 69.0, 0, -2.6e-4)},
}


def power(seed=7, height=430, width=610):
    """A scene with holes, speckles of landslide and slides across chips."""
    values = synthetic_power(height, width, seed=seed, slides=6)
    values[3, 120:136, 20:400] *= 0.12
    values[:, 250:300, 100:260] = np.nan
    values[:2, 5:60, 500:] = 0
    return values


def run(folder, name="out", grid="UTM", models=None, **options):
    path = folder / "scene.tif"
    if not path.exists():
        write_raster(path, power(), names=BAND_NAMES, **GRIDS[grid])
    request = SceneRequest(rasters=(str(path),))
    result = detect(request, folder / name, DetectOptions(**options), models=models or FakeModels())
    with Scene.open(request) as scene:
        return result, scene.grid


def polygons_of(result):
    dataset = ogr.Open(str(result.landslides))
    return [feature.items() for feature in dataset.GetLayer(0)]


def table_of(result):
    with open(result.chips_csv, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("segment", ["all", "gated"])
@pytest.mark.parametrize("threshold", [0.2, 0.5])
def test_all_files_agree(tmp_path, grid, segment, threshold):
    result, scene_grid = run(
        tmp_path, grid=grid, segment=segment, threshold=threshold, gate=0.4, minimum_mapping_unit_px=0, tile_size=256
    )
    maps = read_maps(result.folder)
    areas = pixel_areas_m2(scene_grid, scene_grid.window)
    is_slide = maps.mask == 1
    # the mask is the probability at the threshold, everywhere
    with np.errstate(invalid="ignore"):
        np.testing.assert_array_equal(is_slide, maps.probability >= np.float32(threshold))
    np.testing.assert_array_equal(maps.mask == 255, np.isnan(maps.probability))
    assert set(np.unique(maps.mask)) == {0, 1, 255}
    # polygons add up to the mask
    polygons = polygons_of(result)
    assert sum(polygon["pixels"] for polygon in polygons) == is_slide.sum()
    assert sum(polygon["area_m2"] for polygon in polygons) == pytest.approx(
        areas[is_slide].sum(), rel=1e-7, abs=0.005 * len(polygons)
    )
    assert result.landslide_area_m2 == pytest.approx(areas[is_slide].sum(), rel=1e-7)
    assert result.landslide_count == len(polygons)
    # each chip's row is the sum over its pixels
    segmented_area = 0.0
    for row in table_of(result):
        y, x = 128 * int(row["row"]), 128 * int(row["col"])
        chip = np.s_[y : y + 128, x : x + 128]
        p, a = maps.probability[chip].astype(float), areas[chip]
        assert int(row["landslide_pixels"]) == is_slide[chip].sum()
        assert float(row["landslide_area_m2"]) == pytest.approx(a[is_slide[chip]].sum(), rel=1e-7, abs=0.0051)
        assert float(row["expected_area_m2"]) == pytest.approx(np.nansum(p * a), rel=1e-7, abs=0.0051)
        assert float(row["observed_fraction"]) == pytest.approx(np.isfinite(p).mean(), abs=6e-7)
        assert float(row["area_high_m2"]) <= a[np.isfinite(p)].sum() * (1 + 1e-6)
        segmented_area += float(row["expected_area_m2"])
    assert segmented_area == pytest.approx(np.nansum(maps.probability.astype(float) * areas), rel=1e-6)
    record = json.loads(result.run_json.read_text(encoding="utf-8"))
    assert record["counts"]["expected_area_m2"] == pytest.approx(segmented_area, abs=0.5)
    assert record["counts"]["landslide_area_m2"] == pytest.approx(result.landslide_area_m2, abs=0.01)
    # chips left out hold nothing that was observed
    listed = {(int(row["row"]), int(row["col"])) for row in table_of(result)}
    for row, column in np.ndindex(scene_grid.chip_rows, scene_grid.chip_columns):
        is_seen = np.isfinite(maps.probability[128 * row : 128 * (row + 1), 128 * column : 128 * (column + 1)]).any()
        assert is_seen == ((row, column) in listed)


def test_polygons_lack_exactly_those_below_the_smallest_that_is_mapped(tmp_path):
    whole, _ = run(tmp_path, "whole", segment="all", minimum_mapping_unit_px=0)
    large, _ = run(tmp_path, "large", segment="all", minimum_mapping_unit_px=5000)

    def shapes(result):
        return sorted((polygon["pixels"], polygon["area_m2"], polygon["chip_id"]) for polygon in polygons_of(result))

    kept = [shape for shape in shapes(whole) if shape[0] >= 5000]
    assert 0 < len(kept) < len(shapes(whole))
    assert shapes(large) == kept
    dropped = [shape for shape in shapes(whole) if shape[0] < 5000]
    is_slide = read_maps(large.folder).mask == 1
    assert sum(shape[0] for shape in kept) == is_slide.sum() - sum(shape[0] for shape in dropped)


def without_times(folder):
    """Contents of the result files, with what tells the time taken out."""
    contents = {}
    for name in RESULT_FILES:
        content = lasting_content(folder / name)
        if name == "run.json":
            record = json.loads(content)
            del record["finished"], record["timings_s"], record["options"]["overwrite"]
            content = json.dumps(record).encode()
        contents[name] = hashlib.sha256(content).hexdigest()
    return contents


@pytest.mark.parametrize("grid", GRIDS)
def test_the_same_run_twice_gives_the_same_bytes_but_for_the_time(tmp_path, grid):
    pytest.importorskip("onnxruntime")
    options = {"segment": "all", "models": TEST_MODELS / "pair", "tile_size": 128}
    path = write_raster(tmp_path / "scene.tif", power(), names=BAND_NAMES, **GRIDS[grid])
    request, found = SceneRequest(rasters=(str(path),)), []
    for name in ("a", "b"):
        detect(request, tmp_path / name, DetectOptions(**options))
        found.append(without_times(tmp_path / name))
        shutil.rmtree(tmp_path / name)
    assert found[0] == found[1]


def test_the_same_run_of_the_models_of_the_plugin_gives_the_same_bytes(tmp_path, plugin_models):
    found = []
    for name in ("a", "b"):
        run(tmp_path, name, models=plugin_models, segment="all")
        found.append(without_times(tmp_path / name))
    assert found[0] == found[1]


@pytest.mark.parametrize("other", [{"threads": 2}, {"tile_size": 128}, {"tile_size": 1024, "threads": 2}], ids=str)
def test_threads_and_tile_size_change_no_result_beyond_the_tolerance(tmp_path, plugin_models, other):
    from sar_landslide_plugin.core.models import load_models

    pairs = {threads: load_models(provider="cpu", threads=threads) for threads in (1, other.get("threads", 1))}
    first, _ = run(tmp_path, "first", models=pairs[1], segment="all", minimum_mapping_unit_px=0)
    second, _ = run(
        tmp_path,
        "second",
        models=pairs[other.get("threads", 1)],
        segment="all",
        minimum_mapping_unit_px=0,
        tile_size=other.get("tile_size", 512),
    )
    one, two = read_maps(first.folder), read_maps(second.folder)
    np.testing.assert_allclose(one.probability, two.probability, atol=1e-4)
    near = np.abs(one.probability - plugin_models.segmenter_card.pixel_threshold) < 1e-4
    np.testing.assert_array_equal(one.mask[~near], two.mask[~near])
    for mine, theirs in zip(table_of(first), table_of(second)):
        assert float(mine["expected_area_m2"]) == pytest.approx(float(theirs["expected_area_m2"]), rel=1e-4, abs=1)


def test_chips_with_the_same_expected_area_are_ranked_by_probability_then_place(tmp_path):
    class Same(FakeModels):
        """Every pixel 0.5 in every chip; chip probabilities that differ, but for two."""

        def __init__(self):
            super().__init__(chip_logit=lambda chips: np.array([0.0, 2.0, 1.0, 2.0], np.float32)[: len(chips)])
            self.classifier_card = make_card("classifier", halo_px=0)
            self.segmenter_card = make_card("segmenter", halo_px=0)

        def segment(self, pre, post, embedding):
            return np.zeros((1, *pre.shape[-2:]), np.float32)

    geotransform = (4_321_000.0, 20.0, 0.0, 3_210_000.0, 0.0, -20.0)
    scene = write_raster(
        tmp_path / "scene.tif", synthetic_power(128, 512), names=BAND_NAMES, epsg=3035, geotransform=geotransform
    )
    options = DetectOptions(segment="all", tile_size=512)
    result = detect(SceneRequest(rasters=(str(scene),)), tmp_path / "out", options, models=Same())
    table = table_of(result)
    assert [float(row["expected_area_m2"]) for row in table] == [pytest.approx(128 * 128 * 200.0, rel=1e-6)] * 4
    assert [row["col"] for row in table] == ["1", "3", "2", "0"]
