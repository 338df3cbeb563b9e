"""A scene gives linear power on one grid, whatever the rasters are like."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core import gdal_calls, sampling, sources
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from tests.conftest import BAND_NAMES, UTM_54_SOUTHLESS, in_unit, synthetic_power, wkt_of, write_raster


def read_whole(scene):
    return np.concatenate(scene.read(0, 0, scene.width, scene.height))


def open_scene(path, **changes):
    return Scene.open(SceneRequest(rasters=(str(path),), **changes))


@pytest.mark.parametrize("unit", ["linear", "amplitude", "db"])
def test_each_unit_gives_the_same_power(tmp_path, unit):
    power = synthetic_power(60, 70)
    with open_scene(write_raster(tmp_path / "scene.tif", in_unit(power, unit), names=BAND_NAMES)) as scene:
        assert scene.summary.unit == unit
        np.testing.assert_allclose(read_whole(scene), power, rtol=1e-5)


def test_the_order_of_bands_does_not_matter(tmp_path):
    power, order = synthetic_power(40, 40), [3, 0, 2, 1]
    names = tuple(BAND_NAMES[index] for index in order)
    with open_scene(write_raster(tmp_path / "scene.tif", power[order], names=names)) as scene:
        np.testing.assert_array_equal(read_whole(scene), power)


def test_windows_reach_outside_and_are_nan_there(tmp_path):
    power = synthetic_power(40, 50)
    with open_scene(write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)) as scene:
        pre, post = scene.read(-5, 30, 60, 20)
        assert pre.shape == post.shape == (2, 20, 60)
        assert pre.dtype == post.dtype == np.float32
        np.testing.assert_array_equal(pre[:, :10, 5:55], power[:2, 30:, :])
        assert (
            np.isnan(pre[:, 10:]).all() and np.isnan(pre[:, :, :5]).all() and np.isnan(post[:, :, 55:]).all()
        )
        assert np.isnan(scene.read(500, 500, 8, 8)[0]).all()


def test_an_absent_polarisation_is_nan(tmp_path):
    power = synthetic_power(40, 50)[[1, 3]]
    with open_scene(write_raster(tmp_path / "scene.tif", power, names=("pre_VH", "post_VH"))) as scene:
        pre, post = scene.read(0, 0, 50, 40)
        assert np.isnan(pre[0]).all() and np.isnan(post[0]).all()
        np.testing.assert_array_equal(post[1], power[1])
        assert scene.summary.polarisations == ("VH",)


def test_nodata_of_every_kind_is_nan_and_counted(tmp_path):
    power = synthetic_power(64, 64)
    power[:, 0, :] = 0
    power[:, 1, :] = -9999
    power[:, 2, :] = np.nan
    power[:, 3, :] = 0.77
    path = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES, nodata=-9999)
    with open_scene(path, nodata=0.77) as scene:
        values = read_whole(scene)
        assert np.isnan(values[:, :4]).all()
        np.testing.assert_array_equal(values[:, 4:], power[:, 4:])
        assert scene.summary.nodata_fraction == pytest.approx(4 / 64, abs=0.05)


def test_mask_bands_are_honoured(tmp_path):
    power = synthetic_power(64, 64)
    path = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    valid = np.full((64, 64), 255, np.uint8)
    valid[10:20] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(valid)
    dataset = None
    with open_scene(path) as scene:
        np.testing.assert_array_equal(np.isnan(read_whole(scene)), np.broadcast_to(valid == 0, (4, 64, 64)))


def test_scale_and_offset_are_honoured(tmp_path):
    power = synthetic_power(64, 64)
    stored = np.round((in_unit(power, "db") + 40) / 0.001)
    path = write_raster(
        tmp_path / "scene.tif",
        stored,
        names=BAND_NAMES,
        data_type=gdal.GDT_UInt16,
        scale_offset=(0.001, -40.0),
    )
    with open_scene(path) as scene:
        assert scene.summary.unit == "db"
        np.testing.assert_allclose(read_whole(scene), power, rtol=2e-4)


def sides(tmp_path, power, **pre_changes):
    pre = write_raster(tmp_path / "pre.tif", power[:2], names=("VV", "VH"))
    post = write_raster(tmp_path / "post.tif", power[2:], names=("VV", "VH"), **pre_changes)
    return SceneRequest(pre=(str(pre),), post=(str(post),))


def test_several_dates_are_averaged_in_linear_power_over_the_valid_ones(tmp_path):
    first, second = synthetic_power(40, 40, seed=1), synthetic_power(40, 40, seed=2)
    second[0, :5] = np.nan
    paths = [
        str(write_raster(tmp_path / f"{name}.tif", in_unit(power, "db"), names=("VV", "VH")))
        for name, power in (("a", first[:2]), ("b", second[:2]), ("c", first[2:]))
    ]
    with Scene.open(SceneRequest(pre=tuple(paths[:2]), post=(paths[2],))) as scene:
        pre, _ = scene.read(0, 0, 40, 40)
        np.testing.assert_allclose(pre[0, 5:], (first[0, 5:] + second[0, 5:]) / 2, rtol=1e-5)
        np.testing.assert_allclose(pre[0, :5], first[0, :5], rtol=1e-5)


def test_a_shifted_extent_on_the_same_pixels_is_copied_not_resampled(tmp_path):
    power = synthetic_power(60, 60)
    gt = UTM_54_SOUTHLESS
    request = sides(tmp_path, power, geotransform=(gt[0] + 300, 30.0, 0.0, gt[3] - 600, 0.0, -30.0))
    with Scene.open(request) as scene:
        _, post = scene.read(0, 0, 60, 60)
        np.testing.assert_array_equal(post[:, 20:, 10:], power[2:, :40, :50])
        assert np.isnan(post[:, :20]).all() and np.isnan(post[:, :, :10]).all()


def smooth_field(height, width):
    y, x = np.mgrid[0:height, 0:width].astype(float)
    field = 0.1 + 0.02 * np.sin(x / 9) + 0.02 * np.cos(y / 7)
    return np.stack([field, field / 4, field, field / 4]).astype(np.float32)


def test_another_resolution_is_resampled_onto_the_first_raster(tmp_path):
    power = smooth_field(120, 120)
    coarse = power[2:].reshape(2, 60, 2, 60, 2).mean(axis=(2, 4))
    pre = write_raster(
        tmp_path / "pre.tif", power[:2], names=("VV", "VH"), geotransform=(761460, 15, 0, -594480, 0, -15)
    )
    post = write_raster(tmp_path / "post.tif", coarse, names=("VV", "VH"))
    with Scene.open(SceneRequest(pre=(str(pre),), post=(str(post),))) as scene:
        _, values = scene.read(0, 0, 120, 120)
        np.testing.assert_allclose(values[:, 4:-4, 4:-4], power[2:, 4:-4, 4:-4], rtol=0.02)
        assert any("resampled" in note for note in scene.summary.notes)


def reprojected(path, target, epsg, **changes):
    options = {"resampleAlg": "cubic", "srcNodata": "nan", "dstNodata": "nan", **changes}
    gdal.Warp(str(target), str(path), dstSRS=f"EPSG:{epsg}", **options)
    dataset = gdal.Open(str(target), gdal.GA_Update)
    for index, name in enumerate(("VV", "VH"), 1):
        dataset.GetRasterBand(index).SetDescription(name)
    return target


@pytest.mark.parametrize("epsg", [4326, 32754, 3857])
def test_another_reference_system_is_warped_and_windows_agree(tmp_path, epsg):
    power = smooth_field(100, 100)
    pre = write_raster(tmp_path / "pre.tif", power[:2], names=("VV", "VH"))
    post = reprojected(
        write_raster(tmp_path / "own.tif", power[2:], names=("VV", "VH")), tmp_path / "post.tif", epsg
    )
    with Scene.open(SceneRequest(pre=(str(pre),), post=(str(post),))) as scene:
        _, whole = scene.read(0, 0, 100, 100)
        np.testing.assert_allclose(whole[:, 6:-6, 6:-6], power[2:, 6:-6, 6:-6], rtol=0.02)
        _, part = scene.read(37, 21, 40, 30)
        np.testing.assert_allclose(part, whole[:, 21:51, 37:77], rtol=1e-5)


def test_fill_values_do_not_bleed_into_warped_neighbours(tmp_path):
    power = synthetic_power(60, 60) * 0 + 0.1
    power[3] = power[1] = 0.025
    power[2:, :, :20] = 0
    request = sides(tmp_path, power, geotransform=(761460 + 11.0, 30.0, 0.0, -594480 - 7.0, 0.0, -30.0))
    with Scene.open(request) as scene:
        _, post = scene.read(0, 0, 60, 60)
        np.testing.assert_allclose(post[0][np.isfinite(post[0])], 0.1, rtol=1e-5)
        np.testing.assert_allclose(post[1][np.isfinite(post[1])], 0.025, rtol=1e-5)


def test_large_sources_are_warped_in_parts_with_the_same_result(tmp_path, monkeypatch):
    power = smooth_field(100, 100)
    request = sides(tmp_path, power, geotransform=(761460 + 11.0, 30.0, 0.0, -594480 - 7.0, 0.0, -30.0))
    with Scene.open(request) as scene:
        whole = read_whole(scene)
        monkeypatch.setattr("sar_landslide_plugin.core.sources._LARGEST_WARP_SOURCE_PX", 30)
        np.testing.assert_allclose(read_whole(scene), whole, rtol=1e-5)


@pytest.mark.parametrize(("spacing_m", "expected_m"), [(5.0, 10.0), (90.0, 30.0), (10.0, 10.0), (33.0, 33.0)])
def test_spacings_outside_the_trained_range_are_resampled_and_told(tmp_path, spacing_m, expected_m):
    path = write_raster(
        tmp_path / "scene.tif",
        smooth_field(96, 96),
        names=BAND_NAMES,
        geotransform=(500000, spacing_m, 0, 4e6, 0, -spacing_m),
    )
    with open_scene(path) as scene:
        assert scene.summary.pixel_spacing_m == pytest.approx((expected_m, expected_m), rel=0.01)
        assert scene.summary.resampled == (spacing_m != expected_m)
        assert any("resampled" in note for note in scene.summary.notes) == scene.summary.resampled
        values = read_whole(scene)
        assert 0.09 < np.nanmean(values[0]) < 0.11
        assert np.isfinite(values).mean() > 0.97


def test_oblong_geographic_pixels_are_brought_to_utm(tmp_path):
    path = write_raster(
        tmp_path / "scene.tif",
        smooth_field(128, 128),
        names=BAND_NAMES,
        geotransform=(20.0, 1e-4, 0, 65.0, 0, -1e-4),
        epsg=4326,
    )
    with open_scene(path) as scene:
        assert scene.summary.crs == "EPSG:32634"
        assert scene.summary.pixel_spacing_m == pytest.approx((10.0, 10.0), rel=0.01)
        assert np.isfinite(read_whole(scene)).any()


def test_ordinary_geographic_pixels_stay(tmp_path):
    path = write_raster(
        tmp_path / "scene.tif",
        smooth_field(64, 64),
        names=BAND_NAMES,
        geotransform=(100.0, 1e-4, 0, 5.0, 0, -1e-4),
        epsg=4326,
    )
    with open_scene(path) as scene:
        assert (scene.summary.crs, scene.summary.resampled) == ("EPSG:4326", False)
        assert scene.grid.wkt == gdal.Open(str(path)).GetProjection()


def test_a_south_up_raster_is_turned_without_a_change_of_values(tmp_path):
    power = synthetic_power(40, 50)
    path = write_raster(
        tmp_path / "scene.tif",
        power[:, ::-1],
        names=BAND_NAMES,
        geotransform=(761460, 30, 0, -594480 - 40 * 30, 0, 30),
    )
    with open_scene(path) as scene:
        assert scene.grid.geotransform == UTM_54_SOUTHLESS
        np.testing.assert_allclose(read_whole(scene), power, rtol=1e-5)


def test_a_rotated_raster_is_turned_north_up(tmp_path):
    c, s = 30 * np.cos(0.3), 30 * np.sin(0.3)
    path = write_raster(
        tmp_path / "scene.tif",
        smooth_field(80, 80),
        names=BAND_NAMES,
        geotransform=(761460, c, s, -594480, s, -c),
    )
    with open_scene(path) as scene:
        assert scene.grid.geotransform[2] == scene.grid.geotransform[4] == 0
        assert 0.4 < np.isfinite(read_whole(scene)).mean() < 0.95
        assert any("north" in note for note in scene.summary.notes)


def test_the_summary_tells_dates_and_doubts(tmp_path):
    names = ("pre_VV_20180901", "pre_VH_20180906", "post_VV_20180906", "post_VH_20180906")
    with open_scene(write_raster(tmp_path / "scene.tif", synthetic_power(40, 40), names=names)) as scene:
        assert scene.summary.pre_dates == ("2018-09-01", "2018-09-06")
        assert any("overlap: check which image is which" in note for note in scene.summary.notes)
        assert scene.summary.unit_was_guessed
        assert not any("judged" in note for note in scene.summary.notes), "who reads of it later cannot choose any more"
        assert scene.summary.advice == ("If the values are not linear power, choose the unit yourself.",), "that it was judged is told above"
        assert scene.summary.sentence().count("judged") == 1
        assert "VV+VH, linear power" in scene.summary.sentence()
        assert scene.summary.sentence().endswith(", about 0 % no data"), "a few windows were looked at"
        assert "dates: 2 until 2018-09-06, 1 from 2018-09-06" in scene.summary.sentence()
    assert wkt_of(4326)


@pytest.mark.parametrize(
    ("share", "told"), [(0.0, "0"), (1e-5, "0.001"), (0.064, "6"), (0.996, "99.6"), (0.9999826, "99.998"), (1.0, "100")]
)
def test_the_share_without_data_is_not_rounded_to_nothing_or_to_all(tmp_path, share, told):
    with open_scene(write_raster(tmp_path / "scene.tif", synthetic_power(40, 40), names=BAND_NAMES)) as scene:
        summary = replace(scene.summary, nodata_fraction=share, nodata_was_measured=True)
    assert summary.sentence().endswith(f", {told} % no data")


def test_the_summary_counts_the_dates_where_there_are_several(tmp_path):
    power = synthetic_power(40, 40)
    sides = {
        side: tuple(
            str(write_raster(tmp_path / f"{date}_{name}.tif", power[first + band : first + band + 1]))
            for date in dates
            for band, name in enumerate(("VV", "VH"))
        )
        for side, first, dates in (("pre", 0, ("20180801", "20180813", "20180825")), ("post", 2, ("20180906",)))
    }
    with Scene.open(SceneRequest(**sides)) as scene:
        assert "dates: 3 until 2018-08-25, 1 from 2018-09-06" in scene.summary.sentence()


def test_a_byte_band_that_names_its_polarisation_is_data_though_gdal_calls_it_alpha(tmp_path):
    power = synthetic_power(64, 64)
    stored = np.round((in_unit(power, "db") + 40) / 0.2)
    path = write_raster(
        tmp_path / "scene.tif", stored, names=BAND_NAMES, data_type=gdal.GDT_Byte, scale_offset=(0.2, -40.0)
    )
    dataset = gdal.Open(str(path))
    assert dataset.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    with open_scene(path) as scene:
        assert scene.summary.polarisations == ("VV", "VH")
        np.testing.assert_allclose(read_whole(scene), power, rtol=0.03)


def test_alpha_bands_are_masks(tmp_path):
    power = np.concatenate([synthetic_power(64, 64), np.ones((1, 64, 64), np.float32)])
    power[4, :20] = 0
    path = write_raster(tmp_path / "scene.tif", power, names=(*BAND_NAMES, ""))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(5).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    with open_scene(path) as scene:
        values = read_whole(scene)
        assert np.isnan(values[:, :20]).all() and np.isfinite(values[:, 20:]).all()


@pytest.mark.parametrize("spacing_m", [20.3, 25.0])
def test_windows_agree_where_a_finer_raster_is_warped(tmp_path, spacing_m):
    """At 20.3 m the pixels per window lie around the limit between two ways to resample."""
    power = synthetic_power(200, 200)
    pre = write_raster(tmp_path / "pre.tif", power[:2], names=("VV", "VH"))
    own = write_raster(tmp_path / "own.tif", power[2:], names=("VV", "VH"))
    post = reprojected(own, tmp_path / "post.tif", 32655, xRes=spacing_m, yRes=spacing_m)
    with Scene.open(SceneRequest(pre=(str(pre),), post=(str(post),))) as scene:
        _, whole = scene.read(0, 0, 200, 200)
        for x0, y0, width, height in ((0, 0, 50, 50), (37, 21, 130, 30), (150, 90, 20, 100)):
            _, part = scene.read(x0, y0, width, height)
            np.testing.assert_allclose(part, whole[:, y0 : y0 + height, x0 : x0 + width], rtol=1e-5)


def test_a_band_on_both_sides_is_told(tmp_path):
    path = str(write_raster(tmp_path / "scene.tif", synthetic_power(40, 40)[:2], names=("VV", "VH")))
    with Scene.open(SceneRequest(pre=(path,), post=(path,))) as scene:
        assert any("both before and after" in note for note in scene.summary.notes)


def date_files(folder, interleave="BAND", dates=2, size=(700, 600)):
    """A file of VV and VH for each date, and the request for them."""
    paths = {"pre": [], "post": []}
    for number in range(2 * dates):
        side = "pre" if number < dates else "post"
        power = synthetic_power(*size, seed=number)[:2]
        power[:, : 100 * number] = 0  # each has something else that is not observed
        path = folder / f"S1A_2024010{number + 1}_{side}.tif"
        write_raster(path, power, names=("VV", "VH"), options=[f"INTERLEAVE={interleave}"])
        paths[side].append(str(path))
    return SceneRequest(pre=tuple(paths["pre"]), post=tuple(paths["post"]))


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
def test_opening_decodes_each_sampled_window_once(tmp_path, monkeypatch, interleave):
    request, calls, really = date_files(tmp_path, interleave), [], gdal_calls.checked

    def counting(function, *arguments, **options):
        calls.append(getattr(function, "__name__", "") == "ReadAsArray")
        return really(function, *arguments, **options)

    monkeypatch.setattr(gdal_calls, "checked", counting)
    with Scene.open(request) as scene:
        assert sum(calls) == 8 * 25  # bands, windows
        assert scene.summary.nodata_fraction == pytest.approx(94 / 400)  # of the rows sampled
        before = sum(calls)
        scene.read(0, 0, 80, 80)
        assert sum(calls) == before + 8  # nothing is kept once the scene is open


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
def test_what_a_scene_is_does_not_depend_on_how_many_files_are_read_at_once(tmp_path, monkeypatch, interleave):
    request = date_files(tmp_path, interleave)
    monkeypatch.setattr(sampling.os, "cpu_count", lambda: 4)
    with Scene.open(request) as at_once:
        monkeypatch.setattr(sampling.os, "cpu_count", lambda: 1)
        with Scene.open(request) as in_turn:
            assert in_turn.summary == at_once.summary
            np.testing.assert_array_equal(read_whole(in_turn), read_whole(at_once))


def test_of_several_damaged_files_the_first_is_named(tmp_path):
    request = date_files(tmp_path)
    for path in (*request.pre[1:], *request.post):
        with open(path, "r+b") as file:
            file.truncate(40_000)
    with pytest.raises(InputError, match=r"^S1A_20240102_pre\.tif .*damaged"):
        Scene.open(request)


def noted_threads(monkeypatch):
    """The threads that bands will be sampled in, each holding out until another one has begun, for a moment."""
    threads, really = set(), sources.StoredBand.sample

    def noting(band):
        threads.add(threading.get_ident())
        time.sleep(0.05)
        return really(band)

    monkeypatch.setattr(sampling.os, "cpu_count", lambda: 4)
    monkeypatch.setattr(sources.StoredBand, "sample", noting)
    return threads


def test_files_are_sampled_at_once_as_far_as_the_cache_has_room(tmp_path, monkeypatch):
    request, before = date_files(tmp_path), gdal.GetCacheMax()
    threads = noted_threads(monkeypatch)
    with Scene.open(request):
        assert len(threads) == 4
    threads.clear()
    strips = 2 * (80 + 3) * 600 * 4  # twice what one file needs: rows of windows and a block, float32
    gdal.SetCacheMax(strips + 1)
    try:
        with Scene.open(request):
            assert len(threads) == 1
    finally:
        gdal.SetCacheMax(before)


def test_virtual_rasters_of_one_file_are_sampled_in_turn(tmp_path, monkeypatch):
    whole = write_raster(tmp_path / "all.tif", synthetic_power(500, 600), names=BAND_NAMES)
    for side, bands in (("pre", [1, 2]), ("post", [3, 4])):
        gdal.Translate(str(tmp_path / f"{side}.vrt"), str(whole), format="VRT", bandList=bands)
    threads = noted_threads(monkeypatch)
    names = {"pre": (str(tmp_path / "pre.vrt"),), "post": (str(tmp_path / "post.vrt"),)}
    with Scene.open(SceneRequest(**names)) as scene:
        assert len(threads) == 1
        np.testing.assert_array_equal(read_whole(scene), read_whole(open_scene(whole)))


def test_a_scene_that_says_it_is_simulated_is_told_as_such(tmp_path):
    path = str(write_raster(tmp_path / "scene.tif", synthetic_power(64, 64), names=BAND_NAMES))
    with Scene.open(SceneRequest(rasters=(path,))) as scene:
        assert not scene.summary.is_simulated and "simulated" not in scene.summary.sentence()
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("SYNTHETIC", "yes")
    dataset = None
    with Scene.open(SceneRequest(rasters=(path,))) as scene:
        assert scene.summary.is_simulated and scene.summary.sentence().endswith(", simulated")
