"""What only serves to look at a run: pictures of chips, unobserved ground, the change of the images."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from sar_landslide_plugin.core import map_view
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.map_view import write_change_view, write_map_views, write_not_observed
from sar_landslide_plugin.core.previews import PreviewSource, stretch_limits, to_grey
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from tests.conftest import (
    BAND_NAMES,
    UTM_54_SOUTHLESS,
    FakeModels,
    in_unit,
    make_card,
    synthetic_power,
    write_raster,
)

MARGIN_PX = 32  # a quarter of a chip
OPTIONS = DetectOptions(segment="all")


def make_run(folder, request):
    detect(request, folder / "out", OPTIONS, models=FakeModels())
    return folder / "out"


def scene_with_gap(folder, unit="linear", name="scene.tif"):
    power = synthetic_power(300, 400)
    power[:, :, 350:] = np.nan
    power[:, 100:120, 40:70] = np.nan
    return write_raster(folder / name, in_unit(power, unit), names=BAND_NAMES), power


def two_sides(folder, dates=1, shift=0, unit="linear"):
    """Rasters of each side; those after the event may lie ``shift`` pixels beside those before."""
    paths = {"pre": [], "post": []}
    for number in range(dates):
        power = in_unit(synthetic_power(300, 400, seed=number), unit)
        for side, bands, offset in (("pre", power[:2], 0), ("post", power[2:], shift)):
            place = (761460.0 + 30.0 * offset, 30.0, 0.0, -594480.0, 0.0, -30.0)
            path = folder / f"{side}_2024010{number + 1}.tif"
            write_raster(path, bands, names=("VV", "VH"), geotransform=place)
            paths[side].append(str(path))
    return SceneRequest(pre=tuple(paths["pre"]), post=tuple(paths["post"]), unit=unit)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("views")
    path, _ = scene_with_gap(folder)
    return make_run(folder, SceneRequest(rasters=(str(path),)))


def test_a_preview_is_what_the_scene_and_the_map_hold(run):
    probability = gdal.Open(str(run / "probability.tif")).ReadAsArray()
    scene = json.loads((run / "run.json").read_text())["request"]["rasters"][0]
    with PreviewSource(run) as source, Scene.open(SceneRequest(rasters=(scene,))) as images:
        preview = source.read(1, 1)
        pre, post = images.read(128 - MARGIN_PX, 128 - MARGIN_PX, 192, 192)
    window = slice(128 - MARGIN_PX, 256 + MARGIN_PX)
    np.testing.assert_allclose(preview.pre_db, 10 * np.log10(pre[1]), rtol=1e-5)
    np.testing.assert_allclose(preview.post_db, 10 * np.log10(post[1]), rtol=1e-5)
    np.testing.assert_array_equal(preview.probability, probability[window, window])
    assert (preview.outline.x0, preview.outline.y0, preview.outline.width) == (MARGIN_PX, MARGIN_PX, 128)
    assert preview.polarisation == "VH" and preview.problem == ""
    assert preview.width_m == pytest.approx(192 * 30, rel=0.01)


def test_a_preview_at_the_border_is_filled_with_nothing(run):
    with PreviewSource(run) as source:
        preview = source.read(2, 3)  # 16 columns and 44 rows of it are in the scene
    assert preview.probability.shape == preview.pre_db.shape == (66, 66), "44, and a quarter of it around"
    outline = preview.outline
    assert (outline.x0, outline.y0, outline.width, outline.height) == (25, 11, 16, 44)
    assert np.isnan(preview.probability[-1]).all() and np.isnan(preview.pre_db[-1]).all()


@pytest.mark.parametrize("unit", ["linear", "db", "amplitude"])
def test_many_dates_before_and_after(tmp_path, unit):
    run = make_run(tmp_path, two_sides(tmp_path, dates=3, unit=unit))
    with PreviewSource(run) as source:
        preview = source.read(0, 0)
    assert preview.dates == (("2024-01-01", "2024-01-02", "2024-01-03"),) * 2
    power = np.mean([synthetic_power(300, 400, seed=seed) for seed in range(3)], axis=0)
    inner = preview.pre_db[MARGIN_PX:-MARGIN_PX, MARGIN_PX:-MARGIN_PX]
    np.testing.assert_allclose(inner, 10 * np.log10(power[1, :128, :128]), atol=1e-3)


def test_images_that_have_gone_are_told_plainly(tmp_path):
    path, _ = scene_with_gap(tmp_path)
    run = make_run(tmp_path, SceneRequest(rasters=(str(path),)))
    path.unlink()
    with PreviewSource(run) as source:
        preview = source.read(0, 0)
    assert preview.pre_db is None and np.isfinite(preview.probability).any()
    assert preview.problem.startswith("The images of this run cannot be shown. The raster ")
    assert "does not exist" in preview.problem


def test_images_that_were_changed_are_told(tmp_path):
    path, power = scene_with_gap(tmp_path)
    run = make_run(tmp_path, SceneRequest(rasters=(str(path),)))
    write_raster(path, power.astype(np.float64), names=BAND_NAMES, data_type=gdal.GDT_Float64)
    with PreviewSource(run) as source:
        assert "scene.tif has changed since the run" in source.read(0, 0).problem
    path.unlink()
    write_raster(path, power[:, :200, :200], names=BAND_NAMES)
    with PreviewSource(run) as source:
        preview = source.read(0, 0)
    assert preview.pre_db is None and "not the ones that the run looked at" in preview.problem


@pytest.mark.parametrize(("dates", "shift"), [(1, 0), (2, 0), (2, 7)])
def test_a_project_that_was_moved_keeps_its_pictures(tmp_path, dates, shift):
    """With its images beside the results, as a project on a stick that goes from hand to hand."""
    project = tmp_path / "project"
    (project / "images").mkdir(parents=True)
    request = two_sides(project / "images", dates, shift)
    run = Path("runs", "valley", "one")
    detect(request, project / run, OPTIONS, models=FakeModels())
    before = gdal.Open(str(write_change_view(project / run).path)).ReadAsArray()
    with PreviewSource(project / run) as source:
        seen = source.read(0, 0)
    moved = tmp_path / "elsewhere" / "copy"
    shutil.move(str(project), str(moved))
    np.testing.assert_array_equal(gdal.Open(str(moved / run / "map_layers" / "change.vrt")).ReadAsArray(), before)
    with PreviewSource(moved / run) as source:
        again = source.read(0, 0)
        assert again.problem == ""
    np.testing.assert_array_equal(again.pre_db, seen.pre_db)
    shutil.rmtree(moved / run / "map_layers")
    assert not np.isnan(gdal.Open(str(write_change_view(moved / run).path)).ReadAsArray()).all()


def test_results_that_were_moved_alone_still_find_their_images(tmp_path):
    path, _ = scene_with_gap(tmp_path)
    folder = make_run(tmp_path / "far", SceneRequest(rasters=(str(path),)))
    shutil.move(str(folder), str(tmp_path / "there"))
    with PreviewSource(tmp_path / "there") as source:
        assert source.read(0, 0).problem == ""


def test_another_file_of_the_same_name_is_not_taken_for_an_image_that_was_moved(tmp_path):
    path, _ = scene_with_gap(tmp_path)
    folder = make_run(tmp_path, SceneRequest(rasters=(str(path),)))
    path.unlink()
    for other in (np.ones((4, 200, 400), np.float32), np.ones((4, 300, 400), np.float32)):  # also one of the same size
        write_raster(folder / path.name, other, names=BAND_NAMES)
        with PreviewSource(folder) as source:
            assert "does not exist" in source.read(0, 0).problem


def test_folders_that_cannot_be_searched_are_no_failure(tmp_path, monkeypatch):
    path, _ = scene_with_gap(tmp_path)
    folder = make_run(tmp_path, SceneRequest(rasters=(str(path),)))
    record = json.loads((folder / "run.json").read_text())
    for place in (f"/{'n' * 300}/scene.tif", r"C:\maps\valley\scene.tif"):
        record["request"]["rasters"] = [place]
        record["inputs"][0]["raster"] = record["inputs"][0]["files"][0]["path"] = place
        (folder / "run.json").write_text(json.dumps(record))
        with PreviewSource(folder) as source:
            told = source.read(0, 0).problem
        assert "does not exist" in told or "cannot be" in told or told == "", told
    assert told == "", "of a project that came from Windows"


def test_a_run_made_from_a_relative_path_is_found_from_elsewhere(tmp_path, monkeypatch):
    scene_with_gap(tmp_path)
    monkeypatch.chdir(tmp_path)
    run = make_run(tmp_path, SceneRequest(rasters=("scene.tif",)))
    monkeypatch.chdir("/")
    with PreviewSource(run) as source:
        assert source.read(0, 0).problem == ""
    assert write_change_view(run).polarisation == "VH"


@pytest.mark.parametrize("kind", ["recorded", "of an earlier version", "absurd"])
def test_images_are_shown_on_the_grid_of_models_that_know_other_spacings(tmp_path, kind):
    path, _ = scene_with_gap(tmp_path)
    models = FakeModels()
    models.segmenter_card = make_card(pixel_spacing_m=[5, 20] if kind == "recorded" else [10, 30])
    result = detect(SceneRequest(rasters=(str(path),)), tmp_path / "out", OPTIONS, models=models)
    assert result.summary.resampled == (kind == "recorded")
    record = json.loads(result.run_json.read_text())
    if kind == "of an earlier version":
        del record["used"]["spacing_range_m"]
    if kind == "absurd":
        record["used"]["spacing_range_m"] = [-1, "a"]
    result.run_json.write_text(json.dumps(record))
    with PreviewSource(result.folder) as source:
        preview = source.read(0, 0)
    assert preview.problem == "" and preview.pre_db.shape == preview.probability.shape


def test_records_without_images_are_refused_in_one_sentence(run, tmp_path):
    copy = Path(shutil.copytree(run, tmp_path / "copy"))
    (copy / "run.json").write_text("{}")
    with PreviewSource(copy) as source:
        assert "does not name its images" in source.read(0, 0).problem
    with pytest.raises(InputError, match="choose the folder of a finished run"):
        PreviewSource(tmp_path)


def test_both_images_are_stretched_alike():
    images = np.stack([np.linspace(-30, -10, 10_000), np.linspace(-25, -5, 10_000)]).reshape(2, 100, 100)
    low, high = stretch_limits(images)
    assert -30 < low < -28 and -7 < high < -5
    assert stretch_limits(np.full((2, 3, 3), -12.0)) == (-13.5, -10.5), (
        "even ground is not stretched into snow"
    )
    assert stretch_limits(np.full((2, 3, 3), np.nan)) == (-25.0, 0.0)
    grey = to_grey(np.array([-40.0, low, high, 0.0, np.nan]), (low, high))
    assert grey.tolist() == [1, 1, 255, 255, 0]


def area_px(path):
    """Area of all outlines in pixels of 30 m."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    return sum(feature.GetGeometryRef().GetArea() for feature in layer) / 900


def test_unobserved_ground_is_outlined(run, tmp_path):
    found = write_not_observed(run, tmp_path / "into")
    assert found.cell_px == 1
    assert area_px(found.path) == pytest.approx(50 * 300 + 20 * 30)
    assert not list((tmp_path / "into").glob(".*")), "no half-written file stays"


def test_outlines_of_a_large_scene_are_generalised(run, tmp_path, monkeypatch):
    monkeypatch.setattr(map_view, "LARGEST_SIDE_PX", 100)
    found = write_not_observed(run, tmp_path / "into")
    assert found.cell_px == 4
    assert area_px(found.path) == pytest.approx(50 * 300 + 20 * 30, rel=0.05)
    dataset = gdal.OpenEx(str(found.path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    assert layer.GetGeomType() == ogr.wkbPolygon and layer.GetFeatureCount() <= 3


def test_a_scene_seen_whole_has_no_outlines(tmp_path):
    path = write_raster(tmp_path / "scene.tif", synthetic_power(200, 200), names=BAND_NAMES)
    assert write_not_observed(make_run(tmp_path, SceneRequest(rasters=(str(path),)))) is None


def test_outlines_of_results_that_were_replaced_go(run, tmp_path):
    folder = Path(shutil.copytree(run, tmp_path / "run"))
    old = write_not_observed(folder).path
    whole = write_raster(tmp_path / "whole.tif", synthetic_power(300, 400), names=BAND_NAMES)
    detect(SceneRequest(rasters=(str(whole),)), folder, replace(OPTIONS, overwrite=True), models=FakeModels())
    assert not old.exists() and write_not_observed(folder) is None and not old.exists()


def test_what_others_kept_beside_a_view_goes_with_it(run, tmp_path):
    """The write-ahead log of the former outlines would be laid over the new ones, which are then no database any more."""
    folder = Path(shutil.copytree(run, tmp_path / "run"))
    for make in (write_not_observed, write_change_view):
        path = make(folder).path
        kept = [path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", ".ovr", ".aux.xml")]
        for file in kept:
            file.write_bytes(b"old")
        make(folder)
        assert path.exists() and not any(file.exists() for file in kept)


def test_what_others_kept_beside_outlines_goes_where_nothing_is_outlined_any_more(tmp_path):
    path = write_raster(tmp_path / "scene.tif", synthetic_power(200, 200), names=BAND_NAMES)
    (tmp_path / "map_layers").mkdir()
    for name in ("not_observed.gpkg", "not_observed.gpkg-wal"):
        (tmp_path / "map_layers" / name).write_bytes(b"old")
    assert write_not_observed(make_run(tmp_path, SceneRequest(rasters=(str(path),))), tmp_path / "map_layers") is None
    assert not list((tmp_path / "map_layers").iterdir())


def test_outlines_that_cannot_be_removed_are_a_problem_and_no_failure(tmp_path, monkeypatch):
    path = write_raster(tmp_path / "scene.tif", synthetic_power(200, 200), names=BAND_NAMES)
    folder = make_run(tmp_path, SceneRequest(rasters=(str(path),)))

    def in_use(_path):
        raise PermissionError(13, "Permission denied")  # as on Windows, where QGIS shows them

    monkeypatch.setattr(map_view, "take_away", in_use)
    views = write_map_views(folder)
    assert views.change is not None and "not_observed.gpkg cannot be written (Permission denied)" in views.problems[0]


@pytest.mark.parametrize("unit", ["linear", "db", "amplitude"])
def test_the_change_view_computes_decibels_without_copying(tmp_path, unit):
    path, power = scene_with_gap(tmp_path, unit)
    view = write_change_view(make_run(tmp_path, SceneRequest(rasters=(str(path),), unit=unit)))
    dataset = gdal.Open(str(view.path))
    values = dataset.ReadAsArray()
    expected = 10 * np.log10(power[[1, 3]])
    np.testing.assert_allclose(values, expected, atol=1e-3)
    assert view.limits_db[0] < np.nanmean(expected) < view.limits_db[1]
    assert "pre_VH" in dataset.GetRasterBand(1).GetDescription()
    assert sum(file.stat().st_size for file in view.path.parent.glob("*.vrt")) < 20_000


@pytest.mark.parametrize("unit", ["linear", "amplitude", "db"])
def test_the_change_view_averages_power(tmp_path, unit):
    view = write_change_view(make_run(tmp_path, two_sides(tmp_path, dates=3, unit=unit)))
    values = gdal.Open(str(view.path)).ReadAsArray()
    powers = np.stack([synthetic_power(300, 400, seed=seed) for seed in range(3)])[:, [1, 3]]
    np.testing.assert_allclose(values, 10 * np.log10(powers.mean(0)), atol=1e-3)


@pytest.mark.parametrize("unit", ["linear", "amplitude", "db"])
def test_dates_that_cover_different_ground_are_averaged_where_they_do(tmp_path, unit):
    dates = []
    for number, seen in enumerate((np.s_[:, :250], np.s_[:, 150:], np.s_[100:200, 20:390])):
        power = np.full((4, 300, 400), np.nan, np.float32)
        power[:, seen[0], seen[1]] = synthetic_power(300, 400, seed=number)[:, seen[0], seen[1]]
        power[:, 280:] = np.nan  # where no date saw anything
        dates.append(in_unit(power, unit))
    request = SceneRequest(
        pre=tuple(
            str(write_raster(tmp_path / f"pre_2024010{n}.tif", date[:2], names=("VV", "VH"))) for n, date in enumerate(dates, 1)
        ),
        post=tuple(
            str(write_raster(tmp_path / f"post_2024020{n}.tif", date[2:], names=("VV", "VH")))
            for n, date in enumerate(dates[:2], 1)
        ),
        unit=unit,
    )
    view = gdal.Open(str(write_change_view(make_run(tmp_path, request)).path)).ReadAsArray()
    with Scene.open(replace(request, even_out_wetness=False)) as scene:
        sides = scene.read(0, 0, scene.width, scene.height)
    for shown, (_, power) in zip(view, sides):
        assert np.array_equal(np.isfinite(shown), np.isfinite(power)) and np.isfinite(shown).mean() > 0.9
        np.testing.assert_allclose(shown, 10 * np.log10(power), atol=2e-3)


@pytest.mark.parametrize("unit", ["linear", "amplitude", "db"])
def test_finer_images_are_averaged_in_the_change_view_as_the_engine_does(tmp_path, unit):
    power = synthetic_power(300, 400)
    fine = np.repeat(np.repeat(power[2:], 2, axis=1), 2, axis=2) * np.random.default_rng(1).gamma(4, 1 / 4, (2, 600, 800)).astype(np.float32)
    left, size, _, top, *_ = UTM_54_SOUTHLESS
    pre = write_raster(tmp_path / "pre.tif", in_unit(power[:2], unit), names=("VV", "VH"))
    post = write_raster(
        tmp_path / "post.tif", in_unit(fine, unit), names=("VV", "VH"), geotransform=(left, size / 2, 0.0, top, 0.0, -size / 2)
    )
    shown = gdal.Open(str(write_change_view(make_run(tmp_path, SceneRequest(pre=(str(pre),), post=(str(post),), unit=unit))).path)).ReadAsArray()
    expected = fine[1].reshape(300, 2, 400, 2).mean(axis=(1, 3))
    np.testing.assert_allclose(shown[1], 10 * np.log10(expected), atol=2e-3)
    np.testing.assert_allclose(shown[0], 10 * np.log10(power[1]), atol=2e-3)


def test_the_change_view_warps_other_grids(tmp_path):
    view = write_change_view(make_run(tmp_path, two_sides(tmp_path, shift=10)))
    pre, post = gdal.Open(str(view.path)).ReadAsArray()
    power = synthetic_power(300, 400)
    np.testing.assert_allclose(pre, 10 * np.log10(power[1]), atol=1e-3)
    np.testing.assert_allclose(post[:, 10:], 10 * np.log10(power[3, :, :-10]), atol=1e-3)
    assert np.isnan(post[:, :9]).all()


def test_decibels_without_declared_nodata_show_nothing_where_an_image_ends(tmp_path):
    power = in_unit(synthetic_power(300, 400), "db")
    before = [str(write_raster(tmp_path / "pre_20240101.tif", power[:2], names=("VV", "VH")))]
    narrow = (761467.0, 30.0, 0.0, -594480.0, 0.0, -30.0)  # beside the grid by a part of a pixel, and narrower
    before.append(str(write_raster(tmp_path / "pre_20240102.tif", power[:2, :, :200], names=("VV", "VH"), geotransform=narrow)))
    after = [str(write_raster(tmp_path / "post_20240103.tif", power[2:, :150], names=("VV", "VH"), geotransform=narrow))]
    run = make_run(tmp_path, SceneRequest(pre=tuple(before), post=tuple(after), unit="db"))
    view = gdal.Open(str(write_change_view(run).path))
    shown = [view.GetRasterBand(number).ReadAsArray() for number in (1, 2)]
    np.testing.assert_allclose(shown[0][:, 210:], power[1, :, 210:], atol=1e-3, err_msg="of the only date that observed it")
    assert np.isfinite(shown[0][10:290, 10:190]).all()
    assert np.isnan(shown[1][160:]).all() and np.nanmax(shown[1]) < -1


@pytest.mark.parametrize("kind", ["many", "few", "integers", "integers not stored"])
def test_zeros_that_fill_decibels_are_not_shown_as_ground(tmp_path, kind):
    values = in_unit(synthetic_power(1536, 200), "db")
    start = {"few": 1480, "many": 768, "integers": 1480, "integers not stored": 768}[kind]
    values[:, start:] = 0.0
    stored = {}
    if "integers" in kind:
        values, stored = np.round(values / 0.01), {"data_type": gdal.GDT_Int16, "scale_offset": (0.01, 0.0)}
    if "not stored" in kind:
        stored["options"] = ["TILED=YES", "SPARSE_OK=TRUE"]
    request = SceneRequest(rasters=(str(write_raster(tmp_path / "scene.tif", values, names=BAND_NAMES, **stored)),), unit="db")
    view = gdal.Open(str(write_change_view(make_run(tmp_path, request)).path)).ReadAsArray()
    with Scene.open(request) as scene:
        sides = scene.read(0, 0, 200, 1536)
    assert all(np.array_equal(np.isfinite(shown), np.isfinite(power[1])) for shown, power in zip(view, sides))
    assert np.isnan(view[0, start:]).all() or kind == "integers", "of which only their share in the sample tells"


def test_the_stretch_is_that_of_ground_that_was_observed_however_little_that_is(tmp_path):
    power = np.full((4, 1500, 1500), np.nan, np.float32)
    power[:, 700:720, 1100:1120] = 0.02
    power[2:, 705:715, 1100:1120] = 0.002
    path = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)
    view = write_change_view(make_run(tmp_path, SceneRequest(rasters=(str(path),))))
    low, high = 10 * np.log10(0.002), 10 * np.log10(0.02)
    assert view.limits_db == (pytest.approx(low, abs=0.1), pytest.approx(high, abs=0.1))


def test_fill_values_are_not_shown_as_ground(tmp_path):
    power = synthetic_power(200, 200)
    power[:, :, 150:] = 0
    path = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)
    view = write_change_view(make_run(tmp_path, SceneRequest(rasters=(str(path),))))
    values = gdal.Open(str(view.path)).ReadAsArray()
    assert np.isnan(values[:, :, 150:]).all() and np.isfinite(values[:, :, :150]).all()


def masked(folder, kind):
    """A file of two bands, with a way to say that columns from 150 were not observed."""
    power = synthetic_power(200, 200)[:2]
    path, seen = folder / "pre_20240101.tif", np.ones((200, 200), bool)
    seen[:, 150:] = False
    if kind == "alpha":
        write_raster(path, np.stack([*power, seen * 255.0]), names=("VV", "VH", ""))
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(3).SetColorInterpretation(gdal.GCI_AlphaBand)
    elif kind == "mask":
        write_raster(path, power, names=("VV", "VH"))
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(seen * np.uint8(255))
    elif kind == "two fill values":
        write_raster(path, np.where(seen, power, np.where(np.arange(200) < 175, -9999.0, 0.0)), names=("VV", "VH"), nodata=-9999.0)
    else:  # integers, which cannot say less than their offset
        stored = np.maximum(np.round((np.where(seen, power, 0.0) - OFFSETS[kind]) / 1e-4), 0)
        write_raster(path, stored, names=("VV", "VH"), data_type=gdal.GDT_UInt16, scale_offset=(1e-4, OFFSETS[kind]))
    return str(path)


OFFSETS = {"zero is ground": 0.01, "zero is stored as 500": -0.05}


@pytest.mark.parametrize("shift", [0.0, 7.0])
@pytest.mark.parametrize("kind", ["alpha", "mask", "two fill values", *OFFSETS])
def test_the_change_view_shows_what_the_engine_observes(tmp_path, kind, shift):
    masked_one = masked(tmp_path, kind)
    moved = gdal.Open(masked_one).GetGeoTransform()
    moved = (moved[0] + shift, *moved[1:])
    first = str(write_raster(tmp_path / "pre_20231220.tif", synthetic_power(200, 200)[2:], names=("VV", "VH"), geotransform=moved))
    request = SceneRequest(pre=(first,), post=(masked_one,), unit="linear")  # which is the one that is warped
    with Scene.open(request) as scene:
        _, expected = scene.read(0, 0, scene.width, scene.height)
    view = gdal.Open(str(write_change_view(make_run(tmp_path, request)).path)).ReadAsArray()[1]
    inner = np.s_[2:-2, 2:-2]
    assert np.array_equal(np.isfinite(view[inner]), np.isfinite(expected[1][inner]))
    np.testing.assert_allclose(view[inner], 10 * np.log10(expected[1][inner]), atol=1e-3)


def test_views_never_fail(run, tmp_path):
    copy = Path(shutil.copytree(run, tmp_path / "copy"))
    (copy / "run.json").write_text("{}")
    views = write_map_views(copy)
    assert views.change is None and views.not_observed is not None
    assert len(views.problems) == 1 and "does not name its images" in views.problems[0]


def test_views_do_not_fail_at_a_defect_either(run, tmp_path, monkeypatch):
    copy = Path(shutil.copytree(run, tmp_path / "copy"))
    monkeypatch.setattr(map_view, "change_vrt", lambda *_arguments: 1 / 0)
    views = write_map_views(copy)
    assert views.not_observed is not None and "a defect of the plugin (ZeroDivisionError" in views.problems[0]
