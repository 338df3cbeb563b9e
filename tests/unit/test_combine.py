"""Runs on one event, put together."""

import csv
import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from sar_landslide_plugin.core import combine as combine_module
from sar_landslide_plugin.core import run_on_grid
from sar_landslide_plugin.core.chip_export import export_csv, export_geopackage
from sar_landslide_plugin.core.combine import MOST_RUNS, combine
from sar_landslide_plugin.core.comparison import compare_with_inventory
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import Cancelled, InputError, ModelError, OutputError
from sar_landslide_plugin.core.joining import CHIP_BEFORE, joined
from sar_landslide_plugin.core.kept_run import copy_run
from sar_landslide_plugin.core.kml_export import export_kml
from sar_landslide_plugin.core.map_view import write_map_views
from sar_landslide_plugin.core.output_folder import COVERAGE, RESULT_FILES
from sar_landslide_plugin.core.previews import PreviewSource
from sar_landslide_plugin.core.request import Area
from sar_landslide_plugin.core.reviews import Review, save_reviews
from sar_landslide_plugin.core.run_record import read_record, recorded_images, recorded_notes, searches_a_part
from sar_landslide_plugin.core.scene import SceneRequest
from sar_landslide_plugin.core.zones import rank_zones
from tests.conftest import (
    BAND_NAMES,
    UTM_54_SOUTHLESS,
    FakeModels,
    make_card,
    read_maps,
    synthetic_power,
    write_raster,
)

LEFT, TOP = UTM_54_SOUTHLESS[0], UTM_54_SOUTHLESS[3]


@pytest.fixture(autouse=True)
def _card_of_the_fakes(monkeypatch):
    monkeypatch.setattr(combine_module, "read_card", lambda stage, folder=None: make_card(stage))


def ground(seed=0):
    """Linear power of 500 x 600 pixels that runs look at parts of; the same slides, and speckle by the seed."""
    power = synthetic_power(500, 600, seed=seed, slides=0)
    for row, column in ((60, 80), (200, 300), (330, 420), (250, 40), (440, 200)):
        power[3, row : row + 40, column : column + 50] *= 10**-0.8
    return power


def make_run(folder, name, power, x0=0, y0=0, spacing=30.0, epsg=32654, options=None, models=None, origin=None):
    """A finished run on an image whose upper left pixel is that many pixels from a corner."""
    left, top = origin or (LEFT, TOP)
    geotransform = (left + x0 * spacing, spacing, 0.0, top - y0 * spacing, 0.0, -spacing)
    scene = write_raster(folder / f"{name}.tif", power, names=BAND_NAMES, geotransform=geotransform, epsg=epsg)
    options = options or DetectOptions(segment="all")
    detect(SceneRequest(rasters=(str(scene),)), folder / name, options, models=models or FakeModels())
    return folder / name


def make_two(folder):
    """Runs on the same pixels, of which the first lacks some columns and the second some rows."""
    first, second = ground(1), ground(2)
    first[:, :, :70], second[:, 400:] = np.nan, np.nan
    return make_run(folder, "first", first), make_run(folder, "second", second)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_two(tmp_path_factory.mktemp("made"))


@pytest.fixture
def two(made, tmp_path):
    """Copies of the two runs, whose images all tests share."""
    return tuple(Path(shutil.copytree(run, tmp_path / run.name)) for run in made)


def probability_of(folder):
    return gdal.Open(str(folder / "probability.tif")).ReadAsArray()


def coverage_of(folder):
    return gdal.Open(str(folder / COVERAGE)).ReadAsArray()


def table_of(folder):
    with open(folder / "chips.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def outlines_of(folder):
    dataset = ogr.Open(str(folder / "landslides.gpkg"))
    return [feature.items() for feature in dataset.GetLayerByName("landslides")]


def test_pixels_have_the_joined_probability_and_the_mask_its_threshold(two, tmp_path):
    result = combine(two, tmp_path / "out")
    maps, expected = read_maps(result.folder), joined([probability_of(run) for run in two])
    np.testing.assert_array_equal(maps.probability, expected)
    with np.errstate(invalid="ignore"):
        np.testing.assert_array_equal(maps.mask == 1, expected >= 0.5)
    np.testing.assert_array_equal(maps.mask == 255, np.isnan(expected))
    assert sorted(os.listdir(result.folder)) == sorted([*RESULT_FILES, COVERAGE])


def test_what_one_run_does_not_observe_is_the_others_alone(two, tmp_path):
    combine(two, tmp_path / "out")
    found, first, second = (probability_of(folder) for folder in (tmp_path / "out", *two))
    np.testing.assert_array_equal(found[400:, 70:], first[400:, 70:])
    np.testing.assert_array_equal(found[:400, :70], second[:400, :70])
    assert np.isnan(found[400:, :70]).all()


def test_the_coverage_counts_who_observed_and_who_finds(two, tmp_path):
    combine(two, tmp_path / "out")
    parts = np.stack([probability_of(run) for run in two])
    observed, found, whose = coverage_of(tmp_path / "out")
    np.testing.assert_array_equal(observed, (~np.isnan(parts)).sum(axis=0))
    with np.errstate(invalid="ignore"):
        np.testing.assert_array_equal(found, (parts >= 0.5).sum(axis=0))
    expected = np.where(np.isnan(parts).all(axis=0), 0, 1 + np.argmax(np.nan_to_num(parts, nan=-1), axis=0))
    np.testing.assert_array_equal(whose, expected)
    assert set(np.unique(observed)) == {0, 1, 2} and (found == 2).any()


def test_outlines_tell_how_many_runs_find_them(two, tmp_path):
    combine(two, tmp_path / "out")
    outlines = outlines_of(tmp_path / "out")
    assert {(outline["runs_found"], outline["runs_observed"]) for outline in outlines} >= {(2, 2)}
    assert any(outline["runs_observed"] == 1 for outline in outlines)
    assert "runs_found" not in outlines_of(two[0])[0]


def test_chips_are_summed_and_ranked_as_those_of_a_run(two, tmp_path):
    result = combine(two, tmp_path / "out")
    rows, probability = table_of(tmp_path / "out"), probability_of(tmp_path / "out")
    areas = [float(row["expected_area_m2"]) for row in rows]
    assert areas == sorted(areas, reverse=True) and [int(row["rank"]) for row in rows] == list(range(1, len(rows) + 1))
    assert sum(areas) == pytest.approx(np.nansum(probability.astype(float)) * 899.1, rel=1e-3)
    assert result.chip_count == len(rows) and result.expected_area_m2 == pytest.approx(sum(areas))
    assert all(float(row["area_low_m2"]) <= area <= float(row["area_high_m2"]) for row, area in zip(rows, areas))
    of_run, of_other = ({row["chip_id"]: max(float(row["landslide_probability"]), 1e-6) for row in table_of(run)} for run in two)
    for row in rows:
        expected = joined([np.array([of.get(row["chip_id"], np.nan)], np.float32) for of in (of_run, of_other)], CHIP_BEFORE)
        assert float(row["landslide_probability"]) == pytest.approx(float(expected[0]), rel=1e-3, abs=1e-3)


def test_the_order_of_the_folders_does_not_matter(two, tmp_path):
    combine(two, tmp_path / "out")
    combine(two[::-1], tmp_path / "other")
    np.testing.assert_allclose(probability_of(tmp_path / "out"), probability_of(tmp_path / "other"), atol=1e-6)
    assert [row["chip_id"] for row in table_of(tmp_path / "out")] == [row["chip_id"] for row in table_of(tmp_path / "other")]


def test_the_window_does_not_matter(two, tmp_path, monkeypatch):
    combine(two, tmp_path / "out")
    monkeypatch.setattr(combine_module, "_WINDOW_PX", 256)
    combine(two, tmp_path / "other")
    np.testing.assert_array_equal(probability_of(tmp_path / "out"), probability_of(tmp_path / "other"))
    np.testing.assert_array_equal(coverage_of(tmp_path / "out"), coverage_of(tmp_path / "other"))
    first, second = table_of(tmp_path / "out"), table_of(tmp_path / "other")
    assert [row["chip_id"] for row in first] == [row["chip_id"] for row in second]
    for row, other in zip(first, second):
        assert float(row["expected_area_m2"]) == pytest.approx(float(other["expected_area_m2"]), rel=1e-5)
        assert row["landslide_probability"] == other["landslide_probability"]


def test_runs_that_overlap_become_one_map_of_both(tmp_path):
    whole = ground(3)
    left = make_run(tmp_path, "left", whole[:, :300, :400])
    right = make_run(tmp_path, "right", whole[:, 150:, 250:], 250, 150)
    up = make_run(tmp_path, "up", whole[:, :200, :300], -70, -200)
    combine([left, right, up], tmp_path / "out")
    found = gdal.Open(str(tmp_path / "out" / "probability.tif"))
    # Of the smallest pixels, all alike, the first run's: its chips remain, so whole chips are added above and to the left.
    assert found.GetGeoTransform()[0] == LEFT - 128 * 30 and found.GetGeoTransform()[3] == TOP + 256 * 30
    assert (found.RasterXSize, found.RasterYSize) == (600 + 128, 500 + 256)
    expected = []
    for run, x0, y0 in ((left, 0, 0), (right, 250, 150), (up, -70, -200)):
        own, plane = probability_of(run), np.full((756, 728), np.nan, np.float32)
        plane[256 + y0 : 256 + y0 + own.shape[0], 128 + x0 : 128 + x0 + own.shape[1]] = own
        expected.append(plane)
    np.testing.assert_array_equal(found.ReadAsArray(), joined(expected))


def test_chips_that_lie_otherwise_keep_their_flags(tmp_path):
    """A slide in one corner of a run's chip flags the chip of the map that it lies in, and no neighbour without any of it."""
    power = synthetic_power(384, 384, slides=0)
    power[3, 140:180, 140:180] *= 10**-0.8
    models = FakeModels(chip_logit=lambda chips: -0.01 * (chips < -4).sum(axis=(1, 2)) * -1 - 3.0)
    base = make_run(tmp_path, "base", power, models=models)
    shifted = make_run(tmp_path, "shifted", power[:, 64:, 64:], 64, 64, models=models)
    assert {row["chip_id"] for row in table_of(shifted) if row["flagged"] == "1"} == {"r0000c0000"}
    combine([base, shifted], tmp_path / "out")
    assert {row["chip_id"] for row in table_of(tmp_path / "out") if row["flagged"] == "1"} == {"r0001c0001"}


def test_other_pixels_and_reference_systems_are_laid_on_the_smallest_pixels(tmp_path):
    fine = synthetic_power(600, 600, seed=4, slides=0)
    fine[3, 150:270, 240:390] *= 10**-0.8
    coarse = fine.reshape(4, 200, 3, 200, 3).mean(axis=(2, 4))
    first = make_run(tmp_path, "coarse", coarse, spacing=30.0)
    second = make_run(tmp_path, "fine", fine, spacing=10.0)
    degrees = tmp_path / "degrees.tif"
    gdal.Warp(str(degrees), str(tmp_path / "coarse.tif"), dstSRS="EPSG:4326", dstNodata="nan", resampleAlg="bilinear")
    detect(SceneRequest(rasters=(str(degrees),)), tmp_path / "third", DetectOptions(segment="all"), models=FakeModels())
    combine([first, second, tmp_path / "third"], tmp_path / "out")
    found = gdal.Open(str(tmp_path / "out" / "probability.tif"))
    assert found.GetGeoTransform()[1] == 10.0
    assert read_record(tmp_path / "out")["scene"]["resampled"] is True
    slide = found.ReadAsArray()[found.RasterYSize - 600 :, found.RasterXSize - 600 :] if found.RasterXSize > 600 else found.ReadAsArray()
    inside = slide[170:250, 260:370]
    assert (inside > 0.9).mean() > 0.95
    assert (coverage_of(tmp_path / "out")[1] == 3).sum() > 0.8 * 120 * 150


def test_what_is_found_in_rejected_chips_does_not_count(two, tmp_path):
    worst = table_of(two[0])[0]["chip_id"]
    save_reviews(two[0], {worst: Review("rejected", "a quarry")})
    combine(two, tmp_path / "out")
    combine(two, tmp_path / "with", counts_rejected=True)
    row, col = int(worst[1:5]) * 128, int(worst[6:]) * 128
    chip = slice(row, row + 128), slice(col, col + 128)
    parts = [probability_of(run) for run in two]
    parts[0][chip] *= -1
    np.testing.assert_array_equal(probability_of(tmp_path / "out"), joined(parts))
    np.testing.assert_array_equal(probability_of(tmp_path / "with"), joined([probability_of(run) for run in two]))
    records = read_record(tmp_path / "out"), read_record(tmp_path / "with")
    assert [record["used"]["rejected_chips_left_out"] for record in records] == [1, 0]
    assert [record["options"]["counts_rejected"] for record in records] == [False, True]


def test_rejecting_chips_of_a_run_that_found_nothing_raises_nothing(two, tmp_path):
    quiet = tmp_path / "quiet.tif"
    write_raster(quiet, synthetic_power(*probability_of(two[1]).shape, seed=8, slides=0), names=BAND_NAMES)
    detect(SceneRequest(rasters=(str(quiet),)), tmp_path / "quiet", DetectOptions(segment="all"), models=FakeModels())
    runs = [tmp_path / "quiet", two[1]]
    combine(runs, tmp_path / "before")
    save_reviews(tmp_path / "quiet", {row["chip_id"]: Review("rejected", "") for row in table_of(tmp_path / "quiet")})
    combine(runs, tmp_path / "out")
    before, after = ({row["chip_id"]: row for row in table_of(tmp_path / name)} for name in ("before", "out"))
    assert after.keys() == before.keys()
    for column in ("landslide_probability", "expected_area_m2"):
        assert all(float(after[chip][column]) <= float(before[chip][column]) * (1 + 1e-4) + 1e-6 for chip in after)
    assert (probability_of(tmp_path / "out") <= probability_of(tmp_path / "before") + 1e-5).all()


def test_the_record_tells_of_all_runs(two, tmp_path):
    combine(two, tmp_path / "out")
    record = read_record(tmp_path / "out")
    assert [entry["folder"] for entry in record["combined"]] == [str(run) for run in two]
    assert [entry["record"] for entry in record["combined"]] == [read_record(run) for run in two]
    assert record["scene"]["sentence"].startswith("runs combined: 2, VV+VH") and record["scene"]["runs_combined"] == 2
    assert len(record["inputs"]) == 2 and record["counts"]["chips"] == len(table_of(tmp_path / "out"))
    assert not searches_a_part(record)


def test_notes_of_the_runs_are_told_once(two, tmp_path):
    for run in two:
        record = read_record(run)
        record["scene"]["notes"], record["scene"]["notes_kept"] = ["Look here."], ["Look here."]
        (run / "run.json").write_text(json.dumps(record), encoding="utf-8")
    assert combine(two, tmp_path / "out").summary.notes == ("Look here.",)
    assert recorded_notes(read_record(tmp_path / "out")) == ["Look here."]


def test_runs_that_searched_a_part_make_results_that_did(two, tmp_path):
    record = read_record(two[1])
    record["options"]["elevation"] = "dem.tif"
    (two[1] / "run.json").write_text(json.dumps(record), encoding="utf-8")
    combine(two, tmp_path / "out")
    assert searches_a_part(read_record(tmp_path / "out"))


def dated(run, before, after):
    record = read_record(run)
    record["scene"]["pre_dates"], record["scene"]["post_dates"] = [before], [after]
    (run / "run.json").write_text(json.dumps(record), encoding="utf-8")


def test_runs_on_different_events_are_doubted(two, tmp_path):
    dated(two[0], "2024-05-01", "2024-05-13")
    dated(two[1], "2024-05-05", "2024-05-17")
    summary = combine(two, tmp_path / "out").summary
    assert not any("events" in note for note in summary.notes) and "dates: 2 until 2024-05-05, 2 from 2024-05-13" in summary.sentence()
    dated(two[1], "2024-05-15", "2024-05-27")
    note = combine(two, tmp_path / "other").summary.notes[0]
    assert note.startswith("The images before the event of second reach to 2024-05-15, those after it of first begin on 2024-05-13")


def test_different_days_of_the_event_are_doubted(two, tmp_path):
    for run, day in zip(two, ("2024-05-10", "2019-01-01")):
        change_record(run, "request", "event", value=day)
    notes = combine(two, tmp_path / "out").summary.notes
    assert notes[0].startswith("The event of first is of 2024-05-10, that of second of 2019-01-01: the runs may be on different events")
    assert read_record(tmp_path / "out")["request"]["event"] == "2024-05-10"


def test_runs_on_the_same_images_are_doubted(made, two, tmp_path):
    assert not any("same image" in note for note in combine(two, tmp_path / "out").summary.notes)
    scene = made[0].with_suffix(".tif")
    detect(SceneRequest(rasters=(str(scene),)), tmp_path / "again", DetectOptions(segment="all"), models=FakeModels())
    notes = combine([two[0], tmp_path / "again"], tmp_path / "other").summary.notes
    assert notes[0].startswith("first and again looked at the same image (first.tif): what both find is no more certain for that.")


def test_what_has_no_data_is_counted_where_runs_searched(tmp_path):
    """Not beyond them, where a map of several is wider than each, and not outside an area that they were given."""
    power = ground(1)
    first = make_run(tmp_path, "first", power[:, :384, :384])
    second = make_run(tmp_path, "second", power[:, 60:444, 60:444] * np.float32(1.01), -60, -60)
    holes = power.copy()
    holes[:, :128] = np.nan
    third = make_run(tmp_path, "third", holes * np.float32(0.99))
    assert combine([first, second], tmp_path / "out").summary.nodata_fraction < 0.01
    assert combine([third, third_copy(tmp_path, holes)], tmp_path / "other").summary.nodata_fraction == pytest.approx(128 / 500, abs=0.01)
    corner = ogr.CreateGeometryFromWkt(
        f"POLYGON (({LEFT} {TOP}, {LEFT + 3000} {TOP}, {LEFT + 3000} {TOP - 3000}, {LEFT} {TOP - 3000}, {LEFT} {TOP}))"
    )
    area = Area((bytes(corner.ExportToWkb()),), None, "corner")
    parts = [
        make_run(tmp_path, f"part{number}", power * np.float32(number), options=DetectOptions(segment="all", area=area)) for number in (1, 2)
    ]
    assert combine(parts, tmp_path / "parts").summary.nodata_fraction < 0.01


def third_copy(folder, power):
    return make_run(folder, "copy", power * np.float32(1.02))


def test_chips_of_a_run_whose_pixels_lie_otherwise_keep_their_probabilities(tmp_path):
    fine = synthetic_power(768, 768, seed=5, slides=0)
    fine[3, 300:372, 280:360] *= 10**-0.8
    coarse = fine.reshape(4, 384, 2, 384, 2).mean(axis=(2, 4))
    chip_logit = lambda chips: np.where((chips < -4).sum(axis=(1, 2)) > 100, 3.0, -3.0)  # noqa: E731
    first = make_run(tmp_path, "fine", fine, spacing=10.0, models=FakeModels(chip_logit=chip_logit))
    second = make_run(tmp_path, "coarse", coarse, spacing=20.0, models=FakeModels(chip_logit=chip_logit))
    combine([first, second], tmp_path / "out")
    slide = {row["chip_id"] for row in table_of(first) if row["flagged"] == "1"}
    assert slide == {"r0002c0002"} and {row["chip_id"] for row in table_of(tmp_path / "out") if row["flagged"] == "1"} == slide
    assert table_of(second)[0]["flagged"] == "1"


def test_rejected_chips_are_left_out_of_windows_that_begin_inside_them(tmp_path, monkeypatch):
    """A run that is shifted by 64 pixels is read from amid its chips."""
    power = ground(3)
    base = make_run(tmp_path, "base", power[:, :384, :384])
    shifted = make_run(tmp_path, "shifted", power[:, 64:448, 64:448] * np.float32(1.01), 64, 64)
    save_reviews(shifted, {"r0001c0001": Review("rejected", "")})
    combine([base, shifted], tmp_path / "out")
    own = probability_of(shifted)
    own[128:256, 128:256] *= -1
    plane = np.full((448, 448), np.nan, np.float32)
    plane[64:, 64:] = own
    other = np.full((448, 448), np.nan, np.float32)
    other[:384, :384] = probability_of(base)
    np.testing.assert_array_equal(probability_of(tmp_path / "out"), joined([other, plane]))


def test_small_outlines_and_flags_follow_the_runs(two, tmp_path):
    change_record(two[1], "used", "minimum_mapping_unit_px", value=10**6)
    change_record(two[1], "used", "flag_from", value=0.999)
    result = combine(two, tmp_path / "out")
    assert result.landslide_count == 0 and read_record(tmp_path / "out")["used"]["flag_from"] == 0.999
    rows = table_of(tmp_path / "out")
    assert all((row["flagged"] == "1") == (float(row["landslide_probability"]) >= 0.999) for row in rows)


def test_everything_that_reads_results_reads_these(two, tmp_path):
    combine(two, tmp_path / "out")
    out = tmp_path / "out"
    assert export_csv(out, tmp_path / "chips.csv") == len(table_of(out))
    export_geopackage(out, tmp_path / "all.gpkg")
    export_kml(out, tmp_path / "all.kml")
    views = write_map_views(out)
    assert views.problems == () and views.not_observed is not None and views.change is not None
    wkt = gdal.Open(str(out / "mask.tif")).GetProjection()
    box = ogr.CreateGeometryFromWkt(f"POLYGON (({LEFT} {TOP}, {LEFT + 9000} {TOP}, {LEFT + 9000} {TOP - 9000}, {LEFT} {TOP - 9000}, {LEFT} {TOP}))")
    (zone,) = rank_zones(out, [(1, bytes(box.ExportToWkb()))], wkt)
    assert zone.expected_area_m2 > 0 and compare_with_inventory(out, [bytes(box.ExportToWkb())], wkt).mapped_area_m2 > 0
    names = sorted(path.relative_to(out / "map_layers").as_posix() for path in (out / "map_layers").rglob("change.vrt"))
    assert names == ["change.vrt", "run_1/change.vrt", "run_2/change.vrt"]
    copy_run(out, tmp_path / "kept")
    assert (tmp_path / "kept" / COVERAGE).read_bytes() == (out / COVERAGE).read_bytes()


def test_the_change_on_the_map_is_that_of_all_runs(two, tmp_path):
    combine(two, tmp_path / "out")
    change = gdal.Open(str(write_map_views(tmp_path / "out").change.path)).ReadAsArray()
    own = [gdal.Open(str(write_map_views(run).change.path)).ReadAsArray() for run in two]
    np.testing.assert_allclose(change, np.where(np.isfinite(own[0]), own[0], own[1]), atol=1e-4)
    assert np.isfinite(change[:, 10, 10]).all() and np.isfinite(change[:, 450, 300]).all() and np.isnan(change[:, 450, 10]).all()


def test_the_change_on_the_map_does_without_images_that_are_gone(tmp_path):
    runs = make_two(tmp_path)
    combine(runs, tmp_path / "out")
    (tmp_path / "first.tif").unlink()
    change = gdal.Open(str(write_map_views(tmp_path / "out").change.path)).ReadAsArray()
    assert np.isfinite(change[:, 10, 10]).all() and np.isnan(change[:, 450, 300]).all()
    (tmp_path / "second.tif").unlink()
    views = write_map_views(tmp_path / "out")
    assert views.change is None and len(views.problems) == 1


def test_results_are_named_after_the_images_of_all_runs(two, tmp_path):
    combine(two, tmp_path / "out")
    record = read_record(tmp_path / "out")
    assert [name.rsplit("/", 1)[1] for name in recorded_images(record).rasters] == ["first.tif", "second.tif"]
    assert record["request"]["rasters"] == list(recorded_images(record).rasters)


def test_pictures_are_of_the_run_that_finds_a_place_most_probable(two, tmp_path):
    combine(two, tmp_path / "out")
    with PreviewSource(tmp_path / "out") as previews, PreviewSource(two[0]) as first, PreviewSource(two[1]) as second:
        only_first, only_second = previews.read(3, 2), previews.read(1, 0)
        for found, own in ((only_first, first.read(3, 2)), (only_second, second.read(1, 0))):
            assert found.problem == "" and found.polarisation == own.polarisation == "VH"
            inside = np.isfinite(own.pre_db) & np.isfinite(found.pre_db)
            assert inside.mean() > 0.5
            np.testing.assert_allclose(found.pre_db[inside], own.pre_db[inside], atol=1e-3)
            np.testing.assert_allclose(found.post_db[inside], own.post_db[inside], atol=1e-3)
            assert found.width_m == pytest.approx(own.width_m) and found.outline == own.outline


def test_pictures_without_the_images_say_so(tmp_path):
    combine(make_two(tmp_path), tmp_path / "out")
    (tmp_path / "second.tif").unlink()
    with PreviewSource(tmp_path / "out") as previews:
        assert previews.read(3, 2).problem == ""
        found = previews.read(1, 0)
    assert found.pre_db is None and found.problem.startswith("The images of this run cannot be shown.")
    assert np.isfinite(found.probability).any()


def test_pictures_do_not_need_the_folders_of_the_runs(two, tmp_path):
    combine(two, tmp_path / "out")
    for run in two:
        for file in run.iterdir():
            file.unlink()
    with PreviewSource(tmp_path / "out") as previews:
        assert previews.read(1, 1).pre_db is not None


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_are_refused(two, tmp_path, count):
    with pytest.raises(InputError, match=f"^Runs to combine: {count}; give the folders of at least two different ones.$"):
        combine(two[:count], tmp_path / "out")


def test_the_same_run_twice_is_one(two, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(two[0])
    with pytest.raises(InputError, match="Runs to combine: 1;"):
        combine([two[0], link, tmp_path / "." / "first"], tmp_path / "out")


def test_a_folder_is_one_run_whatever_name_it_goes_by(two, tmp_path, monkeypatch):
    """As where a disk is mounted twice, or does not tell capitals from others: names differ, the folder is one."""
    monkeypatch.setattr(combine_module.os.path, "realpath", lambda name, **_: str(name))
    other = tmp_path / "other"
    other.symlink_to(two[0])
    with pytest.raises(InputError, match="Runs to combine: 1;"):
        combine([two[0], other], tmp_path / "out")
    with pytest.raises(InputError, match="other holds a run that is to be combined"):
        combine(two, other, overwrite=True)


def test_the_record_of_a_run_stands_for_its_folder(two, tmp_path):
    combine([run / "run.json" for run in two], tmp_path / "out")
    assert len(read_record(tmp_path / "out")["combined"]) == 2


def test_too_many_are_refused(two, tmp_path):
    with pytest.raises(InputError, match=f"Runs to combine: {MOST_RUNS + 1}; give no more than {MOST_RUNS}"):
        combine([tmp_path / str(number) for number in range(MOST_RUNS + 1)], tmp_path / "out")


def change_record(run, *way, value):
    record = read_record(run)
    entry = record
    for name in way[:-1]:
        entry = entry[name]
    entry[way[-1]] = value
    (run / "run.json").write_text(json.dumps(record), encoding="utf-8")


def test_other_models_or_thresholds_are_refused(two, tmp_path):
    change_record(two[1], "models", "segmenter", "pair_id", value="another")
    with pytest.raises(InputError, match=r"were made with different models \(fake and another\)"):
        combine(two, tmp_path / "out")
    change_record(two[1], "models", "segmenter", "pair_id", value="fake")
    change_record(two[1], "used", "threshold", value=0.35)
    with pytest.raises(InputError, match=r"were cut at different thresholds \(0.5 and 0.35\): detect again at the same"):
        combine(two, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("way", [("used",), ("models",), ("used", "flag_from"), ("models", "segmenter")])
@pytest.mark.parametrize("value", [None, "nothing", [], float("nan")])
def test_a_record_that_does_not_tell_is_refused(two, tmp_path, way, value):
    change_record(two[0], *way, value=value)
    with pytest.raises(InputError, match=r"The record of the run in .*first does not tell how it was made|different models"):
        combine(two, tmp_path / "out")


def test_models_that_are_gone_are_told(two, tmp_path, monkeypatch):
    monkeypatch.setattr(combine_module, "read_card", lambda stage, folder=None: make_card(stage, pair_id="newer"))
    with pytest.raises(ModelError, match=r"The models of the runs \(pair fake\) are not where they were"):
        combine(two, tmp_path / "out")


def test_runs_far_apart_are_refused(two, tmp_path):
    far = make_run(tmp_path, "far", ground(5)[:, :200, :200], 5000, 0)
    with pytest.raises(InputError, match=r"first and .*far have no ground in common, nor is another run between them"):
        combine([two[0], far], tmp_path / "out")


@pytest.mark.parametrize("factor", [1e-6, 0.05, 30.0, 1e4])
def test_pixels_of_absurdly_different_size_are_refused(two, tmp_path, factor):
    dataset = gdal.Open(str(two[1] / "probability.tif"), gdal.GA_Update)
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    dataset.SetGeoTransform((x0, factor * dx, 0.0, y0, 0.0, factor * dy))
    dataset = None
    with pytest.raises(InputError, match=r"The map of all runs would have .* pixels, most of them of no run|lie outside its reference system"):
        combine(two, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_what_is_no_run_is_refused(two, tmp_path):
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "nowhere", tmp_path / "empty" / "run.json"):
        with pytest.raises(InputError, match="choose the folder of a finished run"):
            combine([two[0], folder], tmp_path / "out")


def test_a_table_of_another_run_is_refused(two, tmp_path):
    small = make_run(tmp_path, "small", ground(6)[:, :100, :100])
    os.replace(two[1] / "chips.csv", small / "chips.csv")
    with pytest.raises(InputError, match=r"chips.csv and probability.tif in .*small are not of one run"):
        combine([two[0], small], tmp_path / "out")


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("row", "x", r"chips.csv cannot be read \(invalid literal"),
        ("landslide_probability", "", r"chips.csv cannot be read \(could not convert"),
        ("landslide_probability", "nan", r"cannot be read \(landslide_probability: nan\)"),
        ("col", "-1", "are not of one run"),
        ("row", "1e400", r"chips.csv cannot be read \("),
    ],
)
def test_a_damaged_table_is_refused(two, tmp_path, column, value, told):
    rows = table_of(two[0])
    rows[3][column] = value
    with open(two[0] / "chips.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    with pytest.raises(InputError, match=told):
        combine(two, tmp_path / "out")


@pytest.mark.parametrize("way", [("request",), ("request", "rasters"), ("inputs",), ("scene",), ("scene", "pre_dates"), ("scene", "notes_kept"), ("options",)])
@pytest.mark.parametrize("value", [None, 7, "text", [7], {"a": 7}, True])
def test_what_a_record_of_other_hands_lacks_is_left_out(two, tmp_path, way, value):
    change_record(two[0], *way, value=value)
    result = combine(two, tmp_path / "out")
    assert result.chip_count == len(table_of(tmp_path / "out")) > 0
    write_map_views(tmp_path / "out")
    with PreviewSource(tmp_path / "out") as previews:
        assert np.isfinite(previews.read(1, 1).probability).any()


def test_combined_results_are_not_combined_again(two, tmp_path):
    combine(two, tmp_path / "out")
    with pytest.raises(InputError, match="out was combined of other runs: give those instead"):
        combine([two[0], tmp_path / "out"], tmp_path / "again")


def test_a_run_is_not_replaced_by_what_is_made_of_it(two, tmp_path):
    before = (two[0] / "run.json").read_bytes()
    with pytest.raises(InputError, match="first holds a run that is to be combined: choose another output folder"):
        combine(two, two[0], overwrite=True)
    assert (two[0] / "run.json").read_bytes() == before


def test_results_are_replaced_only_where_that_is_allowed(two, tmp_path):
    third = make_run(tmp_path, "third", ground(7))
    with pytest.raises(OutputError, match="already holds results"):
        combine(two, third)
    combine(two, third, overwrite=True)
    assert (third / COVERAGE).exists() and read_record(third)["combined"]
    options = DetectOptions(segment="all", overwrite=True)
    make_run(tmp_path, "third", ground(7), options=options)
    assert sorted(os.listdir(third)) == sorted(RESULT_FILES)  # the coverage does not stay beside results that it is not of


def test_cancelling_leaves_nothing(two, tmp_path):
    told = []
    with pytest.raises(Cancelled):
        combine(two, tmp_path / "out", progress=lambda share, text: told.append(text), is_cancelled=lambda: len(told) > 2)
    assert not (tmp_path / "out").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"first", "second"}


def test_progress_rises_to_its_end(two, tmp_path):
    told = []
    combine(two, tmp_path / "out", progress=lambda share, text: told.append((share, text)))
    shares = [share for share, _ in told]
    assert shares == sorted(shares) and shares[0] == 0 and told[-1] == (1.0, "Done")


def test_a_run_that_changes_meanwhile_is_told(two, tmp_path, monkeypatch):
    read = run_on_grid.FinishedRunOnGrid.read

    def read_and_change(self, *arguments):
        os.utime(two[1] / "run.json", (1, 1))
        return read(self, *arguments)

    monkeypatch.setattr(run_on_grid.FinishedRunOnGrid, "read", read_and_change)
    with pytest.raises(InputError, match=r"The run in .*second was changed while it was read"):
        combine(two, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_runs_that_observed_nothing_in_common_still_make_a_map(tmp_path):
    first, second = ground(1), ground(2)
    first[:, :, 300:], second[:, :, :300] = np.nan, np.nan
    runs = make_run(tmp_path, "west", first), make_run(tmp_path, "east", second)
    combine(runs, tmp_path / "out")
    expected = np.where(np.arange(600) < 300, probability_of(runs[0]), probability_of(runs[1]))
    np.testing.assert_array_equal(probability_of(tmp_path / "out"), expected)
    assert set(np.unique(coverage_of(tmp_path / "out")[0])) == {1}
