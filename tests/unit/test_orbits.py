"""Images of different orbits are told by the time of day, the track and the direction in names and metadata."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from sar_landslide_plugin.core.bands import assign_roles, bands_of_image
from sar_landslide_plugin.core.orbits import Orbit, orbit_in, orbit_notes, orbit_of_file
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from tests.conftest import synthetic_power, write_raster

EVENING, MORNING = 20 * 3600 + 42 * 60 + 12, 8 * 3600 + 53 * 60 + 2
TIMES = st.one_of(st.none(), st.integers(1, 86_399))
ORBITS = st.builds(
    Orbit, TIMES, st.one_of(st.none(), st.integers(1, 175)), st.sampled_from(["", "ascending", "descending"])
)


@pytest.mark.parametrize(
    ("name", "orbit"),
    [
        ("S1A_IW_GRDH_1SDV_20180906T204212_20180906T204237_023567_029123_98A1_VV", Orbit(EVENING)),
        ("s1a-iw-grd-vv-20180906t204212-20180906t204237-023567-029123-001", Orbit(EVENING)),
        ("S1A_IW_20180906T204212_DVP_RTC30_G_gpuned_8F2D_VV", Orbit(EVENING)),
        ("OPERA_L2_RTC-S1_T107-228602-IW3_20180906T204212Z_20240101T000001Z_S1A_30_v1.0_VV", Orbit(EVENING, 107)),
        ("VV 2018-09-06T20:42:12", Orbit(EVENING)),
        ("VV 2018-09-06T00:00:00", Orbit()),  # a date, as programs write it
        ("2018-09-06-00:00_2018-09-06-23:59_Sentinel-1_VV", Orbit()),
        ("S1_20180906_204212_VV", Orbit()),  # as well another date
        ("S1_20180906T254212_VV", Orbit()),
        ("Gamma0_VV_desc_20180906", Orbit(direction="descending")),
        ("VH_ASCENDING", Orbit(direction="ascending")),
        ("S1_asc_desc_mean_VV", Orbit(is_mixed=True)),
        ("s1a_33NWB_vv_DES_080_20180918txxxxxx", Orbit(None, 80, "descending")),
        ("S1_A_20180906_VV", Orbit()),  # of a lone letter nobody knows what it means
        ("ASC_001_VV", Orbit(None, None, "ascending")),
        ("S1A__IW___A_20180906T204212_VV_gamma0-rtc", Orbit(EVENING)),
        ("20180906T20-42-12_VV", Orbit(EVENING)),
        ("06-SEP-2018 20:42:12.123456", Orbit(EVENING)),
        ("20180801 20181001 mean", Orbit()),  # a second date is no time
        ("VV_20180825 20180825", Orbit()),
        ("20180825_processed_20240101T101500", Orbit()),  # not of the first date
        ("description_of_a_basin_d_20180906", Orbit()),
        ("S1_T32TMT_20180906_VV", Orbit()),  # a tile of Sentinel-2's grid
    ],
)
def test_names_of_products_are_read(name, orbit):
    assert orbit_in(name) == orbit


@pytest.mark.parametrize(
    ("items", "orbit"),
    [
        ({"ORBIT_PASS_DIRECTION": "Ascending", "TRACK_NUMBER": "9"}, Orbit(EVENING, 9, "ascending")),
        ({"ORBIT_PASS_DIRECTION": "D", "TRACK_NUMBER": "0"}, Orbit(EVENING, None, "descending")),
        ({"ORBIT_DIRECTION": "A"}, Orbit(EVENING, None, "ascending")),
        ({"orbitProperties_pass": " d "}, Orbit(EVENING, None, "descending")),
        ({"relativeOrbitNumber_start": "70", "relativeOrbitNumber_stop": "71"}, Orbit(EVENING, 70)),
        ({"relativeOrbitNumber_start": "70.0"}, Orbit(EVENING, 70)),
        ({"NC_GLOBAL#track_number": "70", "ABS_ORBIT": "23"}, Orbit(EVENING, 70)),
        ({"REL_ORBIT": "70"}, Orbit(EVENING, 70)),
        ({"sat:relative_orbit": "70", "sat:absolute_orbit": "23456"}, Orbit(EVENING, 70)),
        ({"relative_orbit_number": "70", "TRACK_NUMBER": "9"}, Orbit(EVENING)),
        ({"sat:orbit_state": "descending"}, Orbit(EVENING, None, "descending")),
        ({"NC_GLOBAL#flightDirection": "ASC"}, Orbit(EVENING, None, "ascending")),
        ({"PASS": "DES", "ORBIT_PASS": "DESCENDING"}, Orbit(EVENING, None, "descending")),
        ({"ORBIT_DIRECTION": "A", "PASS_DIRECTION": "D"}, Orbit(EVENING)),
        ({"DIRECTION": "A", "ORBIT": "D", "SURPASS": "A", "FLIGHT": "A"}, Orbit(EVENING)),
        ({"TRACK_NUMBER": "²", "ORBIT_PASS_DIRECTION": "north"}, Orbit(EVENING)),
        ({"ACQUISITION_DATE": "2018-09-06 08:53:02"}, Orbit(EVENING)),
    ],
)
def test_metadata_are_read(items, orbit):
    assert orbit_of_file(items, "S1A_20180906T204212", is_dated=False) == orbit


def test_the_time_is_that_of_the_date_which_counts():
    items = {"ACQUISITION_DATE": "2018-09-06 08:53:02"}
    assert orbit_of_file(items, "made_20240101T101500", is_dated=True) == Orbit(MORNING)
    assert orbit_of_file({"ACQUISITION_DATE": "2018-09-06"}, "made_20240101T101500", is_dated=True) == Orbit()


@given(ORBITS, ORBITS)
def test_no_order_matters_and_nothing_differs_from_itself_or_the_unknown(one, other):
    assert one.differs(other) == other.differs(one)
    assert not one.differs(one) and not one.differs(Orbit())


@given(st.integers(1, 86_399), st.integers(-43_200, 43_200))
def test_times_count_around_midnight(second, later):
    other = Orbit((second + later) % 86_400 or 1)
    assert Orbit(second).differs(other) == (abs(later) > 240) or abs(abs(later) - 240) <= 1


def test_a_neighbouring_orbit_is_told_and_another_frame_of_the_same_pass_is_not():
    """360 / 175 degrees of longitude are 493 s; a frame lasts 25 s."""
    assert Orbit(EVENING).differs(Orbit(EVENING + 493)) and Orbit(EVENING).differs(Orbit(EVENING - 493))
    assert not Orbit(EVENING).differs(Orbit(EVENING + 60))


def test_the_track_counts_for_more_than_the_time():
    assert not Orbit(EVENING, 9).differs(Orbit(MORNING, 9)) and Orbit(None, 9).differs(Orbit(EVENING, 10))


def test_a_pass_across_the_equator_has_two_tracks():
    assert not Orbit(EVENING, 8).differs(Orbit(EVENING + 3, 9)) and Orbit(EVENING, 8).differs(Orbit(MORNING, 9))


def images(tmp_path, before, after, bands=("VV", "VH")):
    """A request of images with these names."""
    paths = [
        [str(write_raster(tmp_path / f"{name}.tif", np.ones((len(bands), 20, 20)), names=bands)) for name in names]
        for names in (before, after)
    ]
    return SceneRequest(pre=tuple(paths[0]), post=tuple(paths[1]))


def notes_of(request):
    return orbit_notes(assign_roles(request)[0])


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (
            ["S1A_20180901T204212"],
            ["S1B_20180907T085302"],
            ["2018-09-01 (20:42 UTC)", "2018-09-07 (08:53 UTC)", "different orbits"],
        ),
        (["S1A_20180901T204212", "S1A_20180820T085302"], ["S1B_20180907T204213"], ["08:53", "20:42"]),
        (["S1A_20180901T204212"], ["S1B_20180907T204213", "S1B_20180908T085302"], ["20:42", "08:53"]),
        (["VV_asc_20180901"], ["VV_desc_20180907"], ["2018-09-01 (ascending)", "2018-09-07 (descending)"]),
        (
            ["OPERA_RTC-S1_T107-228602-IW3_20180901T204212Z"],
            ["OPERA_RTC-S1_T034-071234-IW1_20180907T085302Z"],
            ["(track 107)", "(track 34)"],
        ),
    ],
)
def test_different_orbits_are_named(tmp_path, before, after, words):
    (note,) = notes_of(images(tmp_path, before, after))
    assert all(word in note for word in words)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["S1A_20180901T204212"], ["S1B_20180907T204131"]),
        (["S1A_20180901T235950"], ["S1B_20180907T000015"]),
        (["S1A_20180901T204212"], ["S1_20180907"]),
        (["before"], ["after"]),
    ],
)
def test_one_orbit_or_none_that_is_known_is_no_matter(tmp_path, before, after):
    assert notes_of(images(tmp_path, before, after)) == []


@pytest.mark.parametrize(
    ("before", "after", "days"),
    [
        (["openEO_2018-08-27Z"], ["openEO_2018-09-06Z"], ("2018-08-27", "2018-09-06", 10)),
        (["2018-08-27-00_00_2018-08-27-23_59_S1"], ["2018-09-06-00_00_2018-09-06-23_59_S1"], ("2018-08-27", "2018-09-06", 10)),
        (["S1A_20180827T204212"], ["S1_20180906"], ("2018-08-27", "2018-09-06", 10)),
        (["S1_asc_20180827"], ["S1_asc_20180906"], ("2018-08-27", "2018-09-06", 10)),
        (["S1_20180825", "S1_20180827"], ["S1_20180906"], ("2018-08-27", "2018-09-06", 10)),
        (["S1_20180801"], ["S1_20180906"], None),
        (["S1_20180801"], ["S1_20180807", "S1_20180813"], None),
        (["S1_20180825"], ["S1_20180831"], None),
        (["S1A_20180827T204212"], ["S1A_20180906T204212"], None),  # the time tells
        (["T107-228602-IW3_20180827"], ["T107-228602-IW3_20180906"], None),
        (["mean_20180801_20180827"], ["S1_20180906"], None),
        (["S1_20180827_processed_20240102"], ["S1_20180906"], None),  # which of them is the day of the image?
        (["S1_20180801"], ["S1_20181001"], None),  # as well months
        (["before"], ["S1_20180906"], None),
    ],
)
def test_days_that_no_orbit_has_both_of_are_told(tmp_path, before, after, days):
    notes = notes_of(images(tmp_path, before, after))
    if days is None:
        assert notes == []
    else:
        assert len(notes) == 1 and "The images {} and {} are {} days apart. ".format(*days) in notes[0]
        assert "probably from different orbits" in notes[0] and "compare their relative orbit numbers" in notes[0]


def test_days_of_one_side_are_told_too_and_what_is_sure_comes_first(tmp_path):
    (note,) = notes_of(images(tmp_path, ["S1_20180820", "S1_20180830"], ["after"]))
    assert "2018-08-20 and 2018-08-30 are 10 days apart" in note
    (note,) = notes_of(images(tmp_path, ["S1_asc_20180827", "S1_20180826"], ["S1_desc_20180906"]))
    assert "(ascending)" in note


def test_days_of_bands_of_one_stack_are_compared(tmp_path):
    names = [f"{polarisation}_{day}" for day in ("20180827", "20180906") for polarisation in ("VV", "VH")]
    scene = write_raster(tmp_path / "stack.tif", np.ones((4, 20, 20)), names=names)
    assert "10 days apart" in notes_of(SceneRequest(rasters=(str(scene),)))[0]


def test_bands_of_one_raster_are_told_apart(tmp_path):
    times = {"pre": "20180901T204212", "post": "20180907T085302"}
    names = [f"{side}_{polarisation}_{times[side]}" for side, polarisation in itertools.product(times, ("VV", "VH"))]
    scene = write_raster(tmp_path / "scene.tif", np.ones((4, 20, 20)), names=names)
    assert "different orbits" in notes_of(SceneRequest(rasters=(str(scene),)))[0]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("asc_desc_20180825", ("VV",)), ("asc_desc_20180918", ("VV",))),
        (("20180825", ("VV ascending+descending",)), ("20180918", ("VV",))),
        (("asc_desc_stack", ("VV_20180825", "VV_20180918")), None),
    ],
)
def test_what_is_named_after_both_directions_is_told(tmp_path, before, after):
    paths = [str(write_raster(tmp_path / f"{image[0]}.tif", np.ones((len(image[1]), 20, 20)), names=image[1])) for image in (before, after) if image]
    request = SceneRequest(pre=tuple(paths[:1]), post=tuple(paths[1:])) if after else SceneRequest(rasters=tuple(paths))
    (note,) = orbit_notes(assign_roles(request)[0])
    assert note.startswith(f"By its name {before[0]}.tif is of ascending and descending orbits together")


def test_bands_of_one_direction_are_so_in_a_file_that_is_named_after_both(tmp_path):
    names = ("VV_asc_20180825", "VV_asc_20180918", "VV_desc_20180825", "VV_desc_20180918")
    stack = str(write_raster(tmp_path / "asc_desc.tif", np.ones((4, 20, 20)), names=names))
    chosen = SceneRequest(rasters=(stack,), bands=(("pre_VV", 1), ("post_VV", 2)))
    assert orbit_notes(assign_roles(chosen)[0]) == []
    assert "(ascending) and 2018-09-18 (descending)" in orbit_notes(assign_roles(SceneRequest(rasters=(stack,)))[0])[0]
    twins = SceneRequest(rasters=(stack,), bands=(("pre_VV", 1), ("pre_VV", 3), ("post_VV", 2)))
    assert "band 1 of asc_desc.tif" not in orbit_notes(assign_roles(twins)[0])[0], "days tell them apart"
    undated = str(write_raster(tmp_path / "undated.tif", np.ones((2, 20, 20)), names=("pre_VV_asc", "post_VV_desc")))
    (note,) = orbit_notes(assign_roles(SceneRequest(rasters=(undated,)))[0])
    assert "band 1 of undated.tif (ascending) and band 2 of undated.tif (descending)" in note


def test_the_name_of_a_raster_of_both_sides_tells_neither(tmp_path):
    names = [f"{side}_{polarisation}" for side, polarisation in itertools.product(("pre", "post"), ("VV", "VH"))]
    scene = write_raster(tmp_path / "S1A_20180901T204212_20180907T085302.tif", np.ones((4, 20, 20)), names=names)
    assert notes_of(SceneRequest(rasters=(str(scene),))) == []


def test_a_band_of_another_day_was_not_taken_when_the_file_says(tmp_path):
    request = images(tmp_path, ["stack_20180901T204212"], ["S1B_20180907T085302"], ("VV_20180813", "VH_20180813"))
    assert notes_of(request) == []


def test_track_and_direction_hold_for_bands_of_any_day(tmp_path):
    request = images(tmp_path, ["S1_asc_stack"], ["S1_desc_stack"], ("VV_20180813", "VH_20180813"))
    assert "(ascending)" in notes_of(request)[0]


@pytest.mark.parametrize(
    ("folder", "file"), [("S1A_IW_GRDH_1SDV_{}_Orb_TC.data", "Gamma0_VV"), ("S1A_IW_GRDH_1SDV_{}_rtc/measurement", "iw-vv.rtc")]
)
def test_the_folder_of_a_product_tells_where_the_file_does_not(tmp_path, folder, file):
    paths = []
    for day in ("20180901T204212", "20180907T085302"):
        (tmp_path / folder.format(day)).mkdir(parents=True)
        path = tmp_path / folder.format(day) / f"{file}.tif"
        paths.append(str(write_raster(path, np.ones((1, 20, 20)), names=("",))))
    bands = assign_roles(SceneRequest(pre=(paths[0],), post=(paths[1],), event="2018-09-04"))[0]
    assert [band.date for band in bands] == ["2018-09-01", "2018-09-07"] and "different orbits" in orbit_notes(bands)[0]


@pytest.mark.parametrize(
    ("folder", "day", "orbit"),
    [
        ("S1A_IW_GRDH_1SDV_20180906T204212_20180906T204237_023567_029123_98A1.SAFE", "2018-09-06", Orbit(EVENING)),
        ("S1A_IW_GRDH_1SDV_20180906T235950_20180907T000015_023567_029123_98A1_Orb_Cal_TC.data", "2018-09-06", Orbit(86_390)),
        ("Subset_S1B_EW_GRDM_1SDH_20180906T204212_20180906T204237_023567.data", "2018-09-06", Orbit(EVENING)),
        ("S1A_S3_GRDH_1SDV_20180906T204212_20180906T204237_023567_029123_98A1", "2018-09-06", Orbit(EVENING)),
        ("s1a_iw_nrb__1sdv_20180906t204212_023567_029123_33tul_98a1", "2018-09-06", Orbit(EVENING)),
        ("S1A_20180906_10TET_ASC", "2018-09-06", Orbit(direction="ascending")),
        ("S1A_Hokkaido_20180825_20180906", None, Orbit()),
        ("S1A_Hokkaido_20180906", None, Orbit()),
        ("S1A_IW_20180906", None, Orbit()),
        ("S1A_IW_GRDH_1SDV_20180825T204212_20180906T204237_Stack.data", None, Orbit()),
        ("S1A_20180906_event_ASC", None, Orbit()),
    ],
)
def test_folders_of_projects_are_no_products(tmp_path, folder, day, orbit):
    (tmp_path / folder).mkdir()
    path = write_raster(tmp_path / folder / "gamma0.tif", np.ones((2, 20, 20)), names=("VV", "VH"))
    bands = bands_of_image(str(path))
    assert {(band.date, band.orbit) for band in bands} == {(day, orbit)}


def test_metadata_of_files_are_heard_and_bands_told_by_the_user_keep_them(tmp_path):
    request = images(tmp_path, ["before"], ["after"], ("one", "two"))
    for (path,), direction in ((request.pre, "ascending"), (request.post, "descending")):
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("ORBIT_PASS_DIRECTION", direction)
        dataset = None
    told = SceneRequest(pre=request.pre, post=request.post, bands=(("VV", 1), ("VH", 2)))
    assert "before.tif (ascending) and after.tif (descending)" in notes_of(told)[0]


def test_when_a_file_says_it_was_taken_counts_more_than_its_name(tmp_path):
    path = write_raster(tmp_path / "made_20240101T101500_VV.tif", np.ones((1, 20, 20)))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("ACQUISITION_DATE", "2018-09-06 20:42:12")
    dataset = None
    (band,) = bands_of_image(str(path))
    assert (band.date, band.orbit) == ("2018-09-06", Orbit(EVENING))


def test_whoever_opens_the_scene_is_told(tmp_path):
    power = synthetic_power(200, 300)
    before, after = (
        str(write_raster(tmp_path / f"S1A_{name}.tif", values, names=("VV", "VH")))
        for name, values in (("20180901T204212", power[:2]), ("20180907T085302", power[2:]))
    )
    with Scene.open(SceneRequest(pre=(before,), post=(after,))) as scene:
        assert sum("different orbits" in note for note in scene.summary.notes) == 1
