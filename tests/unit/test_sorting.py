"""Images of many dates are sorted by an event as a careful user would: one orbit, the dates next to it, nothing unsure."""

import json
import os
import random
import re
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from sar_landslide_plugin.cli import main
from sar_landslide_plugin.core.area_of_interest import extent_area
from sar_landslide_plugin.core.bands import assign_roles
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.orbits import orbit_notes
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.sorting import MOST_DATES, sort_by_event
from tests.conftest import TEST_MODELS, synthetic_power, write_raster

EVENT = "2018-09-06"
PAIR = ["--models", str(TEST_MODELS / "pair")]


@pytest.fixture
def images(tmp_path):
    """Makes rasters with names, and gives their paths."""

    def make(names, bands=("VV", "VH")):
        return [
            str(write_raster(tmp_path / f"{name}.tif", np.ones((len(bands), 8, 8)), names=bands)) for name in names
        ]

    return make


def stems(paths):
    return [re.sub(r".*[/\\]|\.tif$", "", path) for path in paths]


def test_sides_are_told_by_the_event_and_ordered_by_date(images):
    found = sort_by_event(images(["20181012", "20180825", "20180918", "20180813"]), EVENT)
    assert (stems(found.pre), stems(found.post)) == (["20180813", "20180825"], ["20180918", "20181012"])
    assert found.left_out == ()


def test_what_cannot_be_told_is_left_out(images, tmp_path):
    sure = images(["20180825", "20180918"])
    unsure = images(["undated", "20180906", "mean_20180801_20181001"])
    unsure += images(["20180826_HH"], ("HH", "HV")) + images(["20180827_three"], ("red", "green", "blue"))
    unsure += images(["stack"], ("VV_20180813", "VH_20180813", "VV_20180918", "VH_20180918"))
    unsure += images(["both_20180828"], ("pre_VV", "pre_VH", "post_VV", "post_VH"))
    (tmp_path / "20180829_VV.tif").write_bytes(b"no raster")
    unsure += [str(tmp_path / "20180829_VV.tif"), str(tmp_path / "gone_20180830_VV.tif")]
    found = sort_by_event([*unsure, *sure], EVENT)
    assert ([*found.pre], [*found.post], {*found.left_out}) == (sure[:1], sure[1:], {*unsure})


def test_it_is_told_why_images_are_left_out(images, tmp_path):
    sure = images(["20180825", "20180918"])
    place = (9e5, 30.0, 0.0, -594480.0, 0.0, -30.0)
    far = write_raster(tmp_path / "far_20180918.tif", np.ones((2, 8, 8)), names=("VV", "VH"), geotransform=place)
    raw = write_raster(tmp_path / "raw_20180813.tif", np.full((2, 8, 8), 90), names=("VV", "VH"), data_type=gdal.GDT_Int16)
    bare = write_raster(tmp_path / "bare_20180813.tif", np.ones((2, 8, 8)), names=("VV", "VH"), geotransform=None)
    (tmp_path / "bad_20180829_VV.tif").write_bytes(b"no raster")
    why = {
        **dict.fromkeys(images(["undated"]), "no date as 2015-04-25 in the name"),
        **dict.fromkeys(images(["20180906"]), "of the event day itself"),
        **dict.fromkeys(images(["mean_20180801_20181001"]), "its dates and its name do not tell one side"),
        **dict.fromkeys(images(["20180826_HH"], ("HH", "HV")), "neither VV nor VH in the names"),
        **dict.fromkeys(images(["20180827_three"], ("red", "green", "blue")), "neither VV nor VH in the names"),
        **dict.fromkeys(images(["20180827_coh"]), "no radar image by its name"),
        **dict.fromkeys(images(["OPERA_20180825_mask", "S1A_20180825_ls_map", "S1A_20180825_dem"], ("",)), "no radar image by its name"),
        **dict.fromkeys(images(["stack"], ("VV_20180813", "VH_20180813", "VV_20180918", "VH_20180918")), "several dates in one file"),
        **dict.fromkeys(images(["20180825_both"], ("VV_asc", "VV_desc")), "several orbits in one file"),
        **dict.fromkeys(images(["20180825_VV"], ("VV",)), "another one shows the same"),
        **dict.fromkeys(images(["20171005"]), "farther from the event than those used"),
        **dict.fromkeys(images(["20180824"]), "another orbit, by the days between"),
        str(far): "another place",
        str(raw): "not calibrated",
        str(bare): "not georeferenced",
        str(tmp_path / "bad_20180829_VV.tif"): "cannot be read",
    }
    found = sort_by_event([*why, *sure], EVENT)
    assert dict(found.reasons) == why and [*found.left_out] == [*why]
    told = found.lines_left_out
    assert (told[0], told[5]) == ("Left out, no radar image by its name: 4", "Left out, neither VV nor VH in the names: 2")
    assert told[6:8] == ["  20180826_HH.tif", "  20180827_three.tif"]


def test_an_image_that_cannot_be_read_is_not_lost_among_files_that_come_with_images(images, tmp_path):
    names = [f"S1A_20180825_{ending}" for ending in ("VV.tif.xml", "a.iso.xml", "a.h5", "a.README.md.txt", "a.log", "a_BROWSE.PNG", "VV.tif")]
    for name in names:
        (tmp_path / name).write_bytes(b"no raster")
    found = sort_by_event([*(str(tmp_path / name) for name in names), *images(["20180825", "20180918"])], EVENT)
    assert found.lines_left_out[0] == "Left out, no radar image by its name: 6"
    assert found.lines_left_out[-2:] == ["Left out, cannot be read: 1", "  S1A_20180825_VV.tif"]


def test_files_of_one_name_are_told_apart_by_their_folders(images, tmp_path):
    folders = [tmp_path / f"S1A_IW_{day}T204212_TC.data" for day in ("20180720", "20180801")]
    for folder in folders:
        folder.mkdir()
    others = images([*(f"{folder.name}/layover_shadow_mask" for folder in folders), "dem"], ("",))
    found = sort_by_event([*others, *images(["20180825", "20180918"])], EVENT)
    names = [f"  {os.path.join(folder.name, 'layover_shadow_mask.tif')}" for folder in folders]
    assert found.lines_left_out == ["Left out, no radar image by its name: 3", *names, "  dem.tif"]


def test_images_of_other_orbits_are_told_with_the_one_that_is_compared(images):
    burst = "OPERA_L2_RTC-S1_T{}-228602-IW3_{}Z_S1A_30"
    kept = [burst.format(107, time) for time in ("20180901T204212", "20180913T204212")]
    other = [burst.format("034", f"201808{day:02}T085302") for day in range(3, 12)]
    found = sort_by_event(images([*kept, *other]), EVENT)
    assert found.lines_left_out == ["Left out, another orbit, track 34: 9", *(f"  {name}.tif" for name in other[:5]), "  and 4 more"]
    assert found.notes == (
        "Images of other orbits were left out: 9. From each orbit slopes look different, so one is compared: the one that looked before the "
        "event and first after it (2018-09-13, track 107). A run on the others can be combined with this one.",
    )
    found = sort_by_event(images(["asc_20180825", "asc_20180918", "20180907_desc"]), EVENT)
    assert {*found.reasons.values()} == {"another orbit, descending"}
    assert "one that looked before the event and after it (2018-09-18, ascending)" in found.notes[0], "the other looked sooner, but only after it"
    found = sort_by_event(images(["S1A_20180825T204212", "S1A_20180826T085302", "S1A_20180918T204212"]), EVENT)
    assert {*found.reasons.values()} == {"another orbit, by the time of day"} and "(2018-09-18, 20:42 UTC)" in found.notes[0]


def test_a_mean_of_days_on_one_side_is_taken(images):
    found = sort_by_event(images(["mean_20180701_20180801", "mean_20180910_20181001"]), EVENT)
    assert len(found.pre) == len(found.post) == 1


def test_the_day_of_processing_is_not_that_of_the_image(images):
    names = [
        f"OPERA_L2_RTC-S1_T107-228602-IW3_{day}T204212Z_20240101T000001Z_S1A_30_v1.0_{polarisation}"
        for day in ("20180901", "20180913")
        for polarisation in ("VH", "VV")
    ]
    found = sort_by_event(images(names, ("",)), EVENT)
    assert (stems(found.pre), stems(found.post)) == (names[:2], names[2:])


def test_the_orbit_that_first_looked_after_the_event_is_taken_if_it_looked_before(images):
    evening = ["S1A_20180825T204212", "S1A_20180813T204211", "S1B_20180912T204213"]
    morning = ["S1A_20180826T085302", "S1B_20180907T085302"]
    found = sort_by_event(images([*evening, *morning]), EVENT)
    assert (stems(found.pre), stems(found.post)) == ([morning[0]], [morning[1]]) and len(found.left_out) == 3
    found = sort_by_event(images([*evening, morning[1]]), EVENT)
    assert (stems(found.pre), stems(found.post)) == ([evening[1], evening[0]], [evening[2]]) and len(found.left_out) == 1


def test_an_unknown_orbit_fits_but_does_not_mix_others(images):
    names = ["S1_20180819", "S1_20180825T204212", "S1_20180826T085302", "S1_20180912", "S1_20180918T204213", "S1_20180919T085302"]
    found = sort_by_event(images(names), EVENT)
    assert (stems(found.pre), stems(found.post)) == ([names[0], names[1]], [names[3], names[4]])


EVENING_DAYS, MORNING_DAYS = ["20180819", "20180825", "20180831", "20180912", "20180918"], ["20180821", "20180902", "20180908", "20180920"]


@pytest.mark.parametrize(
    "name", ["openEO_{}Z", "S1_{}_VVVH", "{0}-00_00_{0}-23_59_Sentinel-1_IW_VV+VH_(Raw)", "s1_rtc_N13E025_{}"]
)
def test_dates_alone_tell_orbits_apart(images, name):
    """Sentinel-1 comes back to an orbit after 12 days, with two satellites after 6."""
    names = [name.format(f"{day[:4]}-{day[4:6]}-{day[6:]}") for day in sorted(EVENING_DAYS + MORNING_DAYS)]
    evening, morning = ([one for one in names if re.sub("-", "", re.search(r"\d{4}-\d\d-\d\d", one)[0]) in days] for days in (EVENING_DAYS, MORNING_DAYS))
    found = sort_by_event(images(names), EVENT)
    assert (stems(found.pre), stems(found.post)) == (morning[:2], morning[2:]), "the orbit that first looked after the event"
    assert sorted(stems(found.left_out)) == evening
    found = sort_by_event(images([*evening, morning[2]]), EVENT)
    assert (stems(found.pre), stems(found.post)) == (evening[:3], evening[3:]), "the one that looked before, too"


@pytest.mark.parametrize(
    "names",
    [
        ["20180821", "20180825", "20180907", "20180919"],  # no two of both sides fit
        ["mean_20180801_20180813", "mean_20180907_20180920"],
        ["VV_20180601", "VV_20180701", "VV_20180801", "VV_20181001", "VV_20181101"],  # months
        ["S1A_20180825T204212", "S1A_20180907T204212"],  # times tell more
        ["S1_T107-228602-IW3_20180825", "S1_T107-228602-IW3_20180907"],
    ],
)
def test_dates_alone_do_not_hinder_a_comparison(images, names):
    found = sort_by_event(images(names), EVENT)
    assert found.left_out == () and len(found.pre) + len(found.post) == len(names)


def test_days_do_not_send_the_search_to_another_place(images, tmp_path):
    here, place = images(["20180825", "20180907"]), (9e5, 30.0, 0.0, -594480.0, 0.0, -30.0)
    far = [
        str(write_raster(tmp_path / f"far_{day}.tif", np.ones((2, 8, 8)), names=("VV", "VH"), geotransform=place))
        for day in ("20180825", "20180918")
    ]
    found = sort_by_event([*far, *here], EVENT, {here[1]: 1.0, far[1]: 2.0})
    assert [*found.pre, *found.post] == here


def test_no_more_than_eight_dates_a_side_are_taken_those_next_to_the_event(images):
    days = [f"{date(2018, 9, 3) - timedelta(6 * number):%Y%m%d}" for number in reversed(range(18))]
    later = [f"{date(2018, 10, 3) + timedelta(6 * number):%Y%m%d}" for number in range(18)]
    names = [f"{day}_{polarisation}" for day in (*days, *later) for polarisation in ("VV", "VH")]
    found = sort_by_event(images(names, ("",)), EVENT)
    assert sorted(stems(found.pre)) == sorted(names[2 * (len(days) - MOST_DATES) : 2 * len(days)])
    assert sorted(stems(found.post)) == sorted(names[2 * len(days) :][: 2 * MOST_DATES])


def test_other_seasons_are_left_out_where_there_is_a_nearer_date(images):
    names = ["20150918", "20170901", "20180620", "20180825", "20180918", "20230918"]
    found = sort_by_event(images(names), EVENT)
    assert (stems(found.pre), stems(found.post)) == (names[2:4], names[4:5])
    found = sort_by_event(images(["20150801", "20150912", "20230918"]), EVENT)
    assert len(found.pre) == 2 and len(found.post) == 1, "far ones are better than none"


@pytest.mark.parametrize(
    "kind",
    ["_NP", "_SD", "_Cal_Spk_TerrCorr", "_terrain_corr", "_no_noise", "_clip_mask", " Clipped (mask)", "_pre-processed", "_postProcessed"],
)
def test_names_of_countries_and_of_processing_are_no_hindrance(images, kind):
    paths = images([f"S1A_{day}{kind}" for day in ("20180825", "20180918")])
    found = sort_by_event(paths, EVENT)
    assert [*found.pre, *found.post] == paths


@pytest.mark.parametrize(
    ("other", "bands"),
    [
        ("20180826_coh_VV", ("",)),
        ("20180826_VV_BorderMask", ("",)),
        ("s1a-20180826t204212-np-vh", ("",)),
        ("S1_20180826_VV_VH_ratio", ("",)),
        ("S1_20180826_VVminus_VH_VV_dividedby", ("",)),
        ("S1_INT80_20180826_VV_unw_phase", ("",)),
        ("20180826_VV_corr", ("",)),
        ("post_VV_20180826", ("",)),
        ("20180826", ("post_VV", "post_VH")),
        ("20180826_coherence", ("VV", "VH")),
        ("20180826_VV_mask", ("VV",)),
    ],
)
def test_what_is_no_image_or_named_for_the_other_side_is_left_out(images, other, bands):
    sure, unsure = images(["20180825", "20180918"]), images([other], bands)
    assert sort_by_event([*unsure, *sure], EVENT).left_out == tuple(unsure)


def test_whole_numbers_that_are_not_calibrated_are_left_out(images, tmp_path):
    sure = images(["20180825", "20180918"])
    raw = write_raster(tmp_path / "20180826.tif", np.full((2, 8, 8), 300), names=("VV", "VH"), data_type=gdal.GDT_UInt16)
    assert sort_by_event([str(raw), *sure], EVENT).left_out == (str(raw),)


def test_of_complex_numbers_it_is_told_what_they_are(images, tmp_path):
    sure = images(["20180825", "20180918"])
    name = tmp_path / "slc_20180912.tif"
    complex_image = str(write_raster(name, np.ones((2, 8, 8)), names=("VV", "VH"), data_type=gdal.GDT_CFloat32))
    assert sort_by_event([*sure, complex_image], EVENT).reasons == {complex_image: "not calibrated"}
    with pytest.raises(InputError, match=r"Band 1 of slc_20180912\.tif holds complex numbers"):
        sort_by_event([sure[0], complex_image], EVENT)


def test_of_twins_one_is_taken_the_same_on_both_sides(images):
    names = [f"{day}_{polarisation}{kind}" for day in ("20180825", "20180918") for polarisation in ("VV", "VH") for kind in ("", "_dB")]
    found = sort_by_event(images(names, ("",)), EVENT)
    assert len(found.left_out) == 4 and all(name.endswith("_dB") for name in stems(found.left_out))


def test_the_twin_in_decibels_is_told_by_the_names_of_hyp3_too(images):
    names = [f"S1A_IW_{day}T204212_DVP_RTC30_G_g{unit}uned_1234" for day in ("20180825", "20180918") for unit in "dp"]
    found = sort_by_event(images(names), EVENT)
    assert all("gduned" in name for name in stems(found.left_out)) and len(found.left_out) == 2


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        (("Gamma0_{}", "Sigma0_{}"), ("Sigma0_{}",), "Sigma0"),
        (("Sigma0_{}",), ("Gamma0_{}", "Sigma0_{}"), "Sigma0"),
        (("Gamma0_{}", "Sigma0_{}"), ("Sigma0_{}", "Gamma0_{}"), "Gamma0"),
        (("S1_RTC30_G_gpuned_{}", "S1_RTC30_G_spuned_{}"), ("S1_RTC30_G_spuned_{}",), "_spuned"),
        (("Gamma0_{}_linear", "Gamma0_{}_db"), ("Gamma0_{}_db",), "_db"),
        (("Gamma0_{}", "Sigma0_{}"), ("scene_{}",), "Gamma0"),
        (("Amplitude_{}", "Intensity_{}", "Sigma0_{}"), ("Amplitude_{}", "Intensity_{}", "Sigma0_{}"), "Sigma0"),
    ],
)
def test_of_two_calibrations_of_an_image_that_is_taken_which_both_sides_have(images, before, after, kept):
    names = [f"{kind.format(day)}_{pol}" for kinds, day in ((before, "20180825"), (after, "20180918")) for kind in kinds for pol in ("VV", "VH")]
    found = sort_by_event(images(names, ("",)), EVENT)
    assert len(found.pre) == len(found.post) == 2
    assert all(kept in name for name in stems([*found.pre, *found.post]) if "scene" not in name)


def test_a_clip_beside_the_whole_image_is_left_out(images, tmp_path):
    whole = images(["S1A_20180825T204212", "S1A_20180918T204212"])
    x, step, _, y, _, _ = gdal.Open(whole[0]).GetGeoTransform()
    place = (x + 2 * step, step, 0.0, y - 2 * step, 0.0, -step)
    names = ["S1A_20180825T204212_clip", "S1A_20180918T204212_clip", "S1A_20180825T204237"]
    clips = [str(write_raster(tmp_path / f"{name}.tif", np.ones((1, 4, 4)), names=("VV",), geotransform=place)) for name in names]
    found = sort_by_event([*clips[:2], *whole], EVENT, distances={clips[0]: 0.0})
    assert ([*found.pre], [*found.post], [*found.left_out]) == (whole[:1], whole[1:], clips[:2])
    found = sort_by_event([*clips, whole[1]], EVENT)
    assert [*found.pre] == [clips[0], clips[2]], "of another second: the next slice of the pass"
    assert [*found.post] == whole[1:]


def test_images_of_other_ground_are_left_out(images, tmp_path):
    here = images(["S1A_20180825T204212", "S1A_20180918T204212"])
    place = (9e5, 30.0, 0.0, -594480.0, 0.0, -30.0)
    frames = [
        str(write_raster(tmp_path / f"S1A_{day}T204237.tif", np.ones((2, 8, 8)), names=("VV", "VH"), geotransform=place))
        for day in ("20180825", "20180918")
    ]
    found = sort_by_event([*here, *frames], EVENT)
    assert ([*found.pre], [*found.post], {*found.left_out}) == (here[:1], here[1:], {*frames})
    assert len(found.notes) == 1 and "another place" in found.notes[0]
    found = sort_by_event([*here, *frames], EVENT, dict.fromkeys(frames, 1.0))
    assert ([*found.pre], [*found.post], {*found.left_out}) == (frames[:1], frames[1:], {*here})
    assert sort_by_event([*here, *frames], EVENT, {**dict.fromkeys(frames, 2.0), here[1]: 1.0}).post == (here[1],), "the nearest"
    found = sort_by_event([*here, frames[1]], EVENT, dict.fromkeys(frames, 0.0))
    assert [*found.pre, *found.post] == here and not found.notes, "the nearest place has no image before"
    there = extent_area(9e5 + 60, -594480 - 120, 9e5 + 90, -594480 - 60)
    assert sort_by_event([*here, *frames], EVENT, dict.fromkeys(here, 0.0), there).post == (frames[1],), "where it is to be searched"
    assert sort_by_event([*here, *frames], EVENT, area=extent_area(0, 0, 1, 1)).post == (here[1],), "none is there"


def test_bursts_of_a_pass_are_one_place_though_the_outer_ones_do_not_meet(tmp_path):
    bursts = []
    for day in ("20180825", "20180918"):
        for burst, second, place in (("019294", "47", 0), ("019295", "50", 1), ("019296", "53", 2), ("019300", "59", 9)):
            path = tmp_path / f"OPERA_L2_RTC-S1_T009-{burst}-IW2_{day}T2009{second}Z_S1A_30_v1.0.tif"
            transform = (761460.0, 30.0, 0.0, -594480.0 - 180.0 * place, 0.0, -30.0)
            bursts.append(str(write_raster(path, np.ones((2, 8, 8)), names=("VV", "VH"), geotransform=transform)))
    found = sort_by_event(bursts[::-1], EVENT)
    assert ({*found.pre}, {*found.post}, {*found.left_out}) == ({*bursts[:3]}, {*bursts[4:7]}, {bursts[3], bursts[7]})
    assert len(found.notes) == 1 and "Images of another place were left out" in found.notes[0]


@pytest.fixture
def tiles(tmp_path):
    """Makes rasters of a name, one beside the other, which share an edge."""

    def make(name, places, bands=("VV", "VH")):
        found = []
        for place in places:
            path = tmp_path / f"{name}-0000000000-{8 * place:010}.tif"
            transform = (761460.0 + 240.0 * place, 30.0, 0.0, -594480.0, 0.0, -30.0)
            found.append(str(write_raster(path, np.ones((len(bands), 8, 8)), names=bands, geotransform=transform)))
        return found

    return make


def test_tiles_that_share_an_edge_are_one_place(tiles):
    before, after = tiles("S1_20180825T204212", range(3)), tiles("S1_20180918T204212", range(3))
    found = sort_by_event([*after, *before], EVENT)
    assert (sorted(found.pre), sorted(found.post), found.notes) == (before, after, ())


def test_tiles_that_only_share_an_edge_are_not_compared(tiles):
    before, after = tiles("S1_20180825T204212", [0]), tiles("S1_20180918T204212", [1])
    with pytest.raises(InputError, match="of the same orbit and ground"):
        sort_by_event([*before, *after], EVENT)
    other = tiles("S1_20180918T204212_VH", [0], ("VH",))
    assert sorted(sort_by_event([*before, *after, *other], EVENT).post) == sorted([*after, *other])


def test_two_spellings_of_a_path_are_one_image(images, tmp_path):
    found = sort_by_event([*images(["20180825", "20180918"]), f"{tmp_path}/./20180825.tif"], EVENT)
    assert (stems(found.pre), stems(found.post), found.left_out) == (["20180825"], ["20180918"], ())


@pytest.mark.parametrize(
    "name", ["20180801 20181001 mean", "20180801_20181001_mean", "S1A_20180825T204212_S1B_20180918T204213_mean"]
)
def test_a_mean_over_the_event_is_on_neither_side(images, name):
    sure, mean = images(["20180825", "20180918"]), images([name])
    assert sort_by_event([*mean, *sure], EVENT).left_out == tuple(mean)


def test_orbits_are_gathered_while_choosing(images):
    """The first tells a direction, the last a time: the second contradicts the first, not the last."""
    names = ["S1_asc_20180819", "S1_desc_20180825", "S1_20180918T204212"]
    found = sort_by_event(images(names), EVENT)
    assert (stems(found.pre), stems(found.post)) == (names[:1], names[2:])


def test_an_image_of_several_orbits_is_no_measure_of_the_others(images):
    found = sort_by_event(images(["asc_20180824", "desc_20180825", "asc_desc_20180912", "asc_20180917"]), EVENT)
    assert (stems(found.pre), stems(found.post)) == (["asc_20180824"], ["asc_20180917"])


@pytest.mark.parametrize("names", [["asc_desc_20180801", "20180918"], ["20180801", "asc_desc_20180918"], ["asc_desc_20180801", "asc_desc_20180918"]])
def test_an_image_of_several_orbits_fits_but_does_not_mix_others(images, names):
    found = sort_by_event(images([names[0], "asc_20180813", "desc_20180825", names[1]]), EVENT)
    assert (stems(found.pre), stems(found.post)) == ([names[0], "asc_20180813"], names[1:])


def test_an_orbit_without_a_common_polarisation_is_not_taken(images):
    lone = images(["S1_20180825T085302_VH", "S1_20180907T085302_VV"], ("",))
    whole = images(["S1_20180825T204212_VV", "S1_20180918T204212_VV"], ("",))
    found = sort_by_event([*lone, *whole], EVENT)
    assert (found.pre, found.post) == (tuple(whole[:1]), tuple(whole[1:]))


def test_an_image_of_an_unknown_orbit_is_better_than_none(images):
    names = ["S1_20180825T204212", "S1_20180912", "S1_20180907T085302"]
    found = sort_by_event(images(names), EVENT)
    assert (stems(found.pre), stems(found.post)) == (names[:1], names[1:2])


@pytest.mark.parametrize(
    ("names", "event", "words"),
    [
        (["20180825", "20180901"], EVENT, "of 2018-08-25 to 2018-09-01, are from before the event on 2018-09-06: add images from after it, put .* as 2015-04-25"),
        (["20180925", "undated"], EVENT, "of 2018-09-25, are from after the event on 2018-09-06: add images from before it, put .* as 2015-04-25"),
        (["24-05-2018"], EVENT, r"24-05-2018.tif, for one: no date as 2015-04-25 in the name. Names must tell .* or give the images before and after"),
        (["20180816_VV_processed_20240101", "20180925"], EVENT, r"before it, .* Left out, for one, is 2018.*1.tif: its dates and its name do not tell one side"),
        (["20180825"], "6.9.2018", "month and day as 2015-04-25"),
        (["20180825"], None, "event day is missing"),
        (["S1A_20180825T204212", "S1A_20180907T085302"], EVENT, "of the same orbit"),
    ],
)
def test_what_cannot_be_sorted_is_told(images, names, event, words):
    with pytest.raises(InputError, match=words):
        sort_by_event(images(names), event)


def test_what_comes_with_images_is_not_named_as_what_hinders(images, tmp_path):
    """An elevation model is left out as it should be; that all images are of one side is what is wrong."""
    heights = images(["S1A_IW_20180825T204212_DVP_RTC30_G_gpuned_0001_dem"], ("",))
    with pytest.raises(InputError, match=r"All images .* of 2018-08-25, are from before .*") as told:
        sort_by_event([*heights, *images(["20180825"])], EVENT)
    assert "Left out" not in str(told.value)


def test_two_bands_without_names_are_told_as_what_they_are(images):
    with pytest.raises(InputError, match=r"S1_VV_VH_20180816.tif, for one: its bands are not named VV and VH"):
        sort_by_event(images(["S1_VV_VH_20180816"], ("", "")), EVENT)


def test_of_an_image_processed_twice_the_later_one_is_taken(images):
    older, newer = (f"OPERA_L2_RTC-S1_T070-149815-IW3_20180825T204212Z_{day}T120000Z_S1A_30_v1.0" for day in ("20240101", "20250101"))
    after = "OPERA_L2_RTC-S1_T070-149815-IW3_20180918T204212Z_20240101T120000Z_S1A_30_v1.0"
    found = sort_by_event(images([older, newer, after]), EVENT)
    assert (stems(found.pre), stems(found.post)) == ([newer], [after])


def test_where_nothing_can_be_used_it_is_told_why(images, tmp_path):
    with pytest.raises(InputError, match=r"\*\.tif does not exist"):  # a pattern that matched nothing
        sort_by_event([str(tmp_path / "*.tif")], EVENT)
    with pytest.raises(InputError, match="holds HH and HV"):
        sort_by_event(images(["20180825"], ("HH", "HV")), EVENT)


def test_what_hinders_images_whose_names_tell_all_is_told(images, tmp_path):
    before = images(["20180813", "20180825"])
    whole = [
        str(write_raster(tmp_path / f"{day}.tif", np.full((2, 8, 8), -1200), names=("VV", "VH"), data_type=gdal.GDT_Int16))
        for day in ("20180918", "20180930")
    ]
    with pytest.raises(InputError, match=r"20180918\.tif are integers without scale and offset: .* as gdal_translate -a_scale does"):
        sort_by_event([*before, *whole], EVENT)
    with pytest.raises(InputError, match=r"20180906\.tif is of the event day itself"):
        sort_by_event([*before, *images(["20180906"])], EVENT)
    stack = images(["stack"], ("VV_20180813", "VH_20180813", "VV_20180918", "VH_20180918"))
    with pytest.raises(InputError, match=r"stack\.tif holds several dates, which are not sorted: give it alone"):
        sort_by_event(stack, EVENT)
    with pytest.raises(InputError, match=r"20180912\.tif holds bands of different orbits \(ascending and descending\), .*: split it by orbit"):
        sort_by_event([*before, *images(["20180912"], ("VV_asc", "VV_desc"))], EVENT)
    stacks = images(["bago_VV", "bago_VH"], ("20180813", "20180918"))
    with pytest.raises(InputError, match=r"bago_VV\.tif holds several dates, which are not sorted: give it and the one of the other polarisation both as before and as after"):
        sort_by_event(stacks, EVENT)
    scene = images(["scene"], ("pre_VV", "post_VV"))
    with pytest.raises(InputError, match=r"scene\.tif holds several dates, which are not sorted: give it alone"):
        sort_by_event(scene, EVENT)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6))
def test_whatever_is_chosen_is_of_one_orbit_and_on_the_right_sides(images, seed):
    draw = random.Random(seed)
    times = ["T204212", "T204249", "T085302", ""]
    names = {f"S1_{draw.randrange(20180801, 20180829)}{draw.choice(times)}" for _ in range(6)}
    names |= {f"S1_{draw.randrange(20180901, 20180930)}{draw.choice(times)}" for _ in range(6)}
    paths = images(sorted(names))
    draw.shuffle(paths)
    try:
        found = sort_by_event(paths, EVENT)
    except InputError:
        return
    bands, _ = assign_roles(SceneRequest(pre=found.pre, post=found.post, event=EVENT))
    timed = [band for band in bands if band.orbit.second is not None]
    assert orbit_notes(timed) == []
    assert sorted([*found.pre, *found.post, *found.left_out]) == sorted(paths)
    again = sort_by_event(sorted(paths), EVENT)
    assert (found.pre, found.post) == (again.pre, again.post)


def test_the_command_line_sorts_too(tmp_path, capsys):
    power = synthetic_power(200, 300)
    for name, values in (("20180813", power[:2]), ("20180825", power[:2]), ("20180918", power[2:]), ("other", power[2:])):
        write_raster(tmp_path / f"{name}.tif", values, names=("VV", "VH"))
    files, folder = sorted(map(str, tmp_path.glob("*.tif"))), tmp_path / "out"
    assert main(["detect", "--images", *files, "--event", EVENT, "--output", str(folder), *PAIR]) == 0
    assert "Files before the event: 2, after it: 1, left out: 1\nLeft out, no date as 2015-04-25 in the name: 1\n  other.tif\n" in capsys.readouterr().out
    record = json.loads((folder / "run.json").read_text())
    assert stems(record["request"]["pre"]) == ["20180813", "20180825"] and record["request"]["event"] == EVENT
    assert main(["detect", "--images", *files, "--output", str(tmp_path / "x"), *PAIR]) == 2
    assert "--images needs --event" in capsys.readouterr().err
    assert main(["detect", "--images", *files, "--event", EVENT, "--band", "VV=1", "--output", str(tmp_path / "x"), *PAIR]) == 2
    assert "--images takes bands by their names, so --band does not go with it" in capsys.readouterr().err
    assert main(["detect", "--pre", files[0], "--images", *files, "--output", str(tmp_path / "x"), *PAIR]) == 2
    assert "--images are sorted by --event" in capsys.readouterr().err and not (tmp_path / "x").exists()


def test_the_command_line_searches_the_place_of_the_area(images, tmp_path, capsys):
    here = images(["S1A_20180825T204212", "S1A_20180918T204212"])
    place = (9e5, 30.0, 0.0, -594480.0, 0.0, -30.0)
    power = synthetic_power(64, 64)
    frames = [
        str(write_raster(tmp_path / f"S1A_{day}T204237.tif", power[side : side + 2], names=("VV", "VH"), geotransform=place))
        for day, side in (("20180825", 0), ("20180918", 2))
    ]
    asked = ["detect", "--images", *here, *frames, "--event", EVENT, "--output", str(tmp_path / "out"), *PAIR]
    assert main([*asked, "--extent", "900300", "-595500", "900600", "-595200"]) == 0, capsys.readouterr()
    assert {entry["raster"] for entry in json.loads((tmp_path / "out" / "run.json").read_text())["inputs"]} == {*frames}
