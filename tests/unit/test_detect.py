"""What holds for any models and any scene."""

import csv
import json
import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.output_folder import RESULT_FILES
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import (
    BAND_NAMES,
    FakeModels,
    in_unit,
    make_card,
    read_maps,
    synthetic_power,
    write_raster,
)


def run(scene, output, models=None, **options):
    return detect(
        SceneRequest(rasters=(str(scene),)), output, DetectOptions(**options), models=models or FakeModels()
    )


def read_table(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read_layer(path, name):
    dataset = ogr.Open(str(path))
    return [
        {**feature.items(), "geometry": feature.GetGeometryRef().Clone()}
        for feature in dataset.GetLayerByName(name)
    ]


@pytest.mark.parametrize("unit", ["amplitude", "db"])
def test_the_same_scene_in_another_unit_gives_the_same_mask(tmp_path, scene_file, unit):
    other = write_raster(tmp_path / "other.tif", in_unit(synthetic_power(200, 300), unit), names=BAND_NAMES)
    first, second = (read_maps(run(path, tmp_path / path.stem).folder) for path in (scene_file, other))
    assert (first.mask == 1).any()
    np.testing.assert_array_equal(first.mask, second.mask)
    np.testing.assert_allclose(first.probability, second.probability, atol=1e-4)


def test_the_order_of_bands_does_not_matter(tmp_path, scene_file):
    order = [2, 3, 1, 0]
    names = tuple(BAND_NAMES[index] for index in order)
    other = write_raster(tmp_path / "other.tif", synthetic_power(200, 300)[order], names=names)
    first, second = (read_maps(run(path, tmp_path / path.stem).folder) for path in (scene_file, other))
    np.testing.assert_array_equal(first.probability, second.probability)


@pytest.mark.parametrize("segment", ["all", "gated"])
def test_the_tile_size_does_not_matter(tmp_path, segment):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(400, 530, seed=3), names=BAND_NAMES)
    maps = [
        read_maps(run(scene, tmp_path / str(size), segment=segment, tile_size=size).folder)
        for size in (128, 256, 384, 512, 1024)
    ]
    for other in maps[1:]:
        np.testing.assert_allclose(other.probability, maps[0].probability, atol=1e-4)


def test_the_tile_size_does_not_matter_with_the_plugin_models(tmp_path, plugin_models):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(260, 390, seed=4), names=BAND_NAMES)
    first, second = (
        read_maps(run(scene, tmp_path / str(size), plugin_models, segment="all", tile_size=size).folder)
        for size in (128, 512)
    )
    np.testing.assert_allclose(first.probability, second.probability, atol=1e-4)


def test_how_many_patches_are_computed_at_a_time_does_not_matter(tmp_path):
    """Not by a single byte: they are finished in order."""

    class Uneven(FakeModels):
        workers = 3

        def segment(self, pre, post, embedding):
            time.sleep(0.05 * (len(self.windows) % 3 == 0))
            return super().segment(pre, post, embedding)

    scene = write_raster(tmp_path / "scene.tif", synthetic_power(400, 700), names=BAND_NAMES)
    one, three = (
        run(scene, tmp_path / str(models.workers), models, tile_size=128, segment="all").folder
        for models in (FakeModels(), Uneven())
    )
    for name in ("probability.tif", "mask.tif", "chips.csv"):
        assert (one / name).read_bytes() == (three / name).read_bytes()


def test_the_extent_asked_for_does_not_matter(tmp_path):
    """A scene cut off by whole chips, farther away than the halo, has the same pixels."""
    power = synthetic_power(256, 512, seed=5)
    whole = read_maps(
        run(write_raster(tmp_path / "a.tif", power, names=BAND_NAMES), tmp_path / "a", segment="all").folder
    )
    part = read_maps(
        run(
            write_raster(tmp_path / "b.tif", power[:, :, 128:], names=BAND_NAMES),
            tmp_path / "b",
            segment="all",
        ).folder
    )
    np.testing.assert_allclose(part.probability[:, 20:], whole.probability[:, 148:], atol=1e-4)


def test_a_chip_does_not_depend_on_whether_its_neighbours_passed_the_gate(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(256, 640, seed=6), names=BAND_NAMES)
    everything = read_maps(run(scene, tmp_path / "all", segment="all").folder)
    table = read_table(run(scene, tmp_path / "gated", gate=0.3).chips_csv)
    gated = read_maps(tmp_path / "gated")
    passed = {row["chip_id"] for row in table if float(row["landslide_probability"]) >= 0.3}
    assert 0 < len(passed) < len(table)
    for row in table:
        y, x = 128 * int(row["row"]), 128 * int(row["col"])
        box = np.s_[y : y + 128, x : x + 128]
        if row["chip_id"] in passed:
            np.testing.assert_allclose(gated.probability[box], everything.probability[box], atol=1e-5)
        else:
            assert (gated.probability[box] == 0).all()


@pytest.mark.parametrize(
    ("height", "width"),
    [(16, 16), (50, 50), (127, 129), (128, 128), (129, 127), (256, 256), (17, 300), (300, 17)],
)
def test_ugly_sizes(tmp_path, height, width):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(height, width), names=BAND_NAMES)
    result = run(scene, tmp_path / "out", segment="all")
    maps = read_maps(result.folder)
    assert maps.probability.shape == maps.mask.shape == (height, width)
    assert np.isfinite(maps.probability).all()
    assert result.chip_count == -(-height // 128) * -(-width // 128)


@given(
    seed=st.integers(0, 50),
    threshold=st.floats(0.01, 0.99),
    height=st.integers(20, 150),
    width=st.integers(20, 150),
)
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_mask_probability_table_and_polygons_agree(tmp_path_factory, seed, threshold, height, width):
    folder = tmp_path_factory.mktemp("agree")
    power = synthetic_power(height, width, seed=seed)
    power[:, : height // 4, : width // 3] = np.nan
    scene = write_raster(folder / "scene.tif", power, names=BAND_NAMES)
    result = run(scene, folder / "out", segment="all", threshold=threshold, minimum_mapping_unit_px=1)
    maps = read_maps(result.folder)
    observed = np.isfinite(power).all(axis=0)
    np.testing.assert_array_equal(np.isfinite(maps.probability), observed)
    with np.errstate(invalid="ignore"):
        np.testing.assert_array_equal(maps.mask == 1, maps.probability >= threshold)
    np.testing.assert_array_equal(maps.mask == 255, ~observed)
    table = read_table(result.chips_csv)
    assert sum(int(row["landslide_pixels"]) for row in table) == (maps.mask == 1).sum()
    polygons = read_layer(result.landslides, "landslides")
    assert len(polygons) == result.landslide_count
    assert sum(polygon["pixels"] for polygon in polygons) == (maps.mask == 1).sum()
    assert sum(polygon["area_m2"] for polygon in polygons) == pytest.approx(
        sum(float(row["landslide_area_m2"]) for row in table), rel=1e-5, abs=1
    )
    mapped = {row["chip_id"] for row in table if int(row["landslide_pixels"])}
    assert all(polygon["chip_id"] in mapped for polygon in polygons)
    assert all(polygon["geometry"].IsValid() for polygon in polygons)
    assert sum(polygon["geometry"].GetArea() for polygon in polygons) == pytest.approx(
        (maps.mask == 1).sum() * 900
    )


def test_the_table_is_ranked_and_the_same_in_csv_and_geopackage(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(300, 500, seed=8), names=BAND_NAMES)
    result = run(scene, tmp_path / "out")
    table, layer = read_table(result.chips_csv), read_layer(result.chips, "chips")
    assert (
        [int(row["rank"]) for row in table]
        == list(range(1, len(table) + 1))
        == [row["rank"] for row in layer]
    )
    keys = [(-float(row["expected_area_m2"]), -float(row["landslide_probability"])) for row in table]
    assert keys == sorted(keys)
    for row, feature in zip(table, layer):
        assert row["chip_id"] == feature["chip_id"] == f"r{int(row['row']):04d}c{int(row['col']):04d}"
        for column in set(row) - {"chip_id"}:
            assert float(row[column]) == pytest.approx(float(feature[column]), rel=1e-12)
        assert float(row["area_low_m2"]) <= float(row["expected_area_m2"]) <= float(row["area_high_m2"])
        x_min, x_max, y_min, y_max = feature["geometry"].GetEnvelope()
        assert (x_min, y_min, x_max, y_max) == tuple(
            float(row[name]) for name in ("x_min", "y_min", "x_max", "y_max")
        )
    assert list(table[0]) == [
        "rank",
        "chip_id",
        "row",
        "col",
        "x_min",
        "y_min",
        "x_max",
        "y_max",
        "lon",
        "lat",
        "observed_fraction",
        "landslide_probability",
        "flagged",
        "landslide_pixels",
        "landslide_area_m2",
        "expected_area_m2",
        "area_low_m2",
        "area_high_m2",
        "look_lon",
        "look_lat",
    ]


def test_expected_area_is_the_sum_of_probability_times_ground_area(tmp_path):
    scene = write_raster(
        tmp_path / "scene.tif",
        synthetic_power(150, 200),
        names=BAND_NAMES,
        geotransform=(20.0, 1e-4, 0, 40.0, 0, -1e-4),
        epsg=4326,
    )
    result = run(scene, tmp_path / "out", segment="all")
    pixel_m2 = 8.5393e0 * 11.1034e0  # 1e-4 degrees at 40 north on WGS 84
    total = sum(float(row["expected_area_m2"]) for row in read_table(result.chips_csv))
    assert total == pytest.approx(
        np.nansum(read_maps(result.folder).probability, dtype=float) * pixel_m2, rel=2e-3
    )


def test_chips_without_an_observed_pixel_are_left_out(tmp_path):
    power = synthetic_power(128, 384)
    power[:, :, :128] = np.nan
    power[:, :64, 128:256] = 0
    scene = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)
    result = run(scene, tmp_path / "out")
    table = {row["chip_id"]: row for row in read_table(result.chips_csv)}
    assert set(table) == {"r0000c0001", "r0000c0002"}
    assert float(table["r0000c0001"]["observed_fraction"]) == 0.5
    assert result.summary.nodata_fraction == 0.5, "no estimate any more: one whole chip and half of the next one"
    assert json.loads(result.run_json.read_text())["scene"]["sentence"].endswith(", 50 % no data")


def test_the_minimum_mapping_unit_drops_polygons_but_not_pixels(tmp_path, scene_file):
    everything = run(scene_file, tmp_path / "a", minimum_mapping_unit_px=0)
    large = run(scene_file, tmp_path / "b", minimum_mapping_unit_px=200)
    np.testing.assert_array_equal(read_maps(everything.folder).mask, read_maps(large.folder).mask)
    sizes = [polygon["pixels"] for polygon in read_layer(large.landslides, "landslides")]
    assert sizes and min(sizes) >= 200
    assert large.landslide_count <= everything.landslide_count
    polygons = read_layer(everything.landslides, "landslides")
    assert [polygon["id"] for polygon in polygons] == list(range(1, len(polygons) + 1))
    assert all(0.5 <= polygon["mean_probability"] <= polygon["max_probability"] <= 1 for polygon in polygons)


def test_the_chip_of_a_bent_outline_holds_some_of_it(tmp_path):
    power = np.full((4, 384, 384), 0.1, np.float32)
    ring = np.zeros((384, 384), bool)
    ring[60:324, 60:324] = True
    ring[90:294, 90:294] = False  # its middle lies in the middle chip, of which it has a little on no side
    ring[128:256, 128:256] = False
    power[3, ring] /= 10
    power[3, 70:80, 270:280] /= 10  # the surest part
    scene = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)
    result = run(scene, tmp_path / "out", segment="all", minimum_mapping_unit_px=1)
    largest = read_layer(result.landslides, "landslides")[0]
    assert largest["pixels"] > 10_000 and largest["chip_id"] == "r0000c0002"


def test_where_to_look_is_on_the_outline_that_covers_most_of_the_chip(tmp_path):
    power = np.full((4, 256, 256), 0.1, np.float32)
    power[3, 100:120, 6:40] /= 5  # a slide in a corner of the first chip, some of it in the one below
    power[3, 120:140, 6:20] /= 5
    power[3, 10:13, 100:103] /= 40  # surer, and smaller
    scene = write_raster(
        tmp_path / "scene.tif", power, names=BAND_NAMES, geotransform=(20.0, 1e-4, 0, 40.0, 0, -1e-4), epsg=4326
    )
    result = run(scene, tmp_path / "out", segment="all", minimum_mapping_unit_px=1)
    outlines = read_layer(result.landslides, "landslides")
    for outline in outlines:
        place = ogr.CreateGeometryFromWkt(f"POINT ({outline['lon']} {outline['lat']})")
        assert outline["geometry"].Contains(place)
    table = {row["chip_id"]: row for row in read_table(result.chips_csv)}
    probability = read_maps(result.folder).probability
    for name, rows in (("r0000c0000", slice(0, 128)), ("r0001c0000", slice(128, 256))):
        lon, lat = float(table[name]["look_lon"]), float(table[name]["look_lat"])
        x, y = int((lon - 20) / 1e-4), int((40 - lat) / 1e-4)
        assert 100 <= y < 145 and x < 45 and y // 128 == rows.start // 128, "on the larger slide, in this very chip"
        assert outlines[0]["geometry"].Contains(ogr.CreateGeometryFromWkt(f"POINT ({lon} {lat})"))
        assert probability[y, x] == probability[rows, :50][max(0, 90 - rows.start) :].max()
    few = run(scene, tmp_path / "few", segment="all", minimum_mapping_unit_px=100_000)
    lone = next(row for row in read_table(few.chips_csv) if row["chip_id"] == "r0000c0000")
    x, y = (float(lone["look_lon"]) - 20) / 1e-4, (40 - float(lone["look_lat"])) / 1e-4
    assert read_layer(few.landslides, "landslides") == []
    assert probability[int(y), int(x)] == probability[:128, :128].max(), "without an outline the most probable pixel"


def test_a_scene_without_landslides_still_has_all_files(tmp_path, scene_file):
    result = run(scene_file, tmp_path / "out", threshold=1.0, gate=1.0)
    assert (result.landslide_count, result.flagged_count) == (0, 0)
    assert read_layer(result.landslides, "landslides") == []
    assert sorted(path.name for path in result.folder.iterdir()) == sorted(RESULT_FILES)


def test_rasters_are_compressed_tiled_with_overviews_and_a_note(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(300, 600), names=BAND_NAMES)
    result = run(scene, tmp_path / "out")
    for path, data_type in ((result.probability, gdal.GDT_Float32), (result.mask, gdal.GDT_Byte)):
        dataset = gdal.Open(str(path))
        band = dataset.GetRasterBand(1)
        assert band.DataType == data_type
        assert band.GetBlockSize() == [256, 256]
        assert band.GetOverviewCount() == 2
        assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
        assert dataset.GetMetadataItem("THRESHOLD") == "0.5" and "Fake" in dataset.GetMetadataItem("MODEL")
        assert dataset.GetGeoTransform() == gdal.Open(str(scene)).GetGeoTransform()
        assert dataset.GetProjection() == gdal.Open(str(scene)).GetProjection()
    assert np.isnan(gdal.Open(str(result.probability)).GetRasterBand(1).GetNoDataValue())
    assert gdal.Open(str(result.mask)).GetRasterBand(1).GetNoDataValue() == 255


def test_the_record_tells_how_to_make_the_map_again(tmp_path, scene_file):
    import hashlib

    result = run(scene_file, tmp_path / "out", threshold=0.4)
    record = json.loads(result.run_json.read_text(encoding="utf-8"))
    assert record["inputs"][0]["files"][0]["sha256"] == hashlib.sha256(scene_file.read_bytes()).hexdigest()
    assert record["used"]["threshold"] == 0.4
    assert record["provider"] == "cpu"
    assert record["counts"]["chips"] == result.chip_count
    assert {"read", "stage_1", "stage_2", "write", "total"} <= set(record["timings_s"])
    assert record["scene"]["unit"] == "linear"


def test_progress_rises_to_one_in_plain_words(tmp_path, scene_file):
    seen = []
    detect(
        SceneRequest(rasters=(str(scene_file),)),
        tmp_path / "out",
        progress=lambda fraction, text: seen.append((fraction, text)),
        models=FakeModels(),
    )
    fractions = [fraction for fraction, _ in seen]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    assert any(text.startswith("Detecting: chip") for _, text in seen)


def test_progress_counts_the_chips_with_data_as_the_result_does(tmp_path):
    power = synthetic_power(256, 512)
    power[:, :, 256:] = np.nan
    scene = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)
    seen = []
    result = detect(
        SceneRequest(rasters=(str(scene),)), tmp_path / "out", progress=lambda _fraction, text: seen.append(text), models=FakeModels()
    )
    assert result.chip_count == 4
    assert [text for text in seen if text.startswith("Detecting")][-1].startswith("Detecting: chip 8 of 8, 4 with data, ")


def test_large_files_are_told_apart_by_their_ends(tmp_path, monkeypatch):
    from sar_landslide_plugin.core import provenance
    from sar_landslide_plugin.core.progress import Watch

    monkeypatch.setattr(provenance, "LARGEST_WHOLE_BYTES", 10)
    monkeypatch.setattr(provenance, "END_BYTES", 4)
    path = tmp_path / "file"
    path.write_bytes(b"abcd-----wxyz")
    described = provenance.describe_file(str(path), Watch(None, None))
    path.write_bytes(b"abcd+++++wxyz")
    assert provenance.describe_file(str(path), Watch(None, None))["sha256"] == described["sha256"]
    assert "first and last" in described["sha256_covers"]


def test_options_are_values(tmp_path):
    assert replace(DetectOptions(), threshold=0.2).threshold == 0.2


@pytest.mark.parametrize("nodata", [float("nan"), float("inf")])
def test_the_record_is_json_whatever_the_nodata_value(tmp_path, scene_file, nodata):
    request = SceneRequest(rasters=(str(scene_file),), nodata=nodata)
    result = detect(request, tmp_path / "out", models=FakeModels())
    record = json.loads(result.run_json.read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert record["request"]["nodata"] == str(nodata)


def test_the_halo_fits_the_strides_of_both_models(tmp_path, scene_file):
    models = FakeModels()
    models.classifier_card = make_card("classifier", stride=32, halo_px=32)
    models.segmenter_card = make_card("segmenter", stride=8, halo_px=40)
    run(scene_file, tmp_path / "out", models, segment="all")
    assert all(height % 32 == width % 32 == 0 for height, width in models.windows)
