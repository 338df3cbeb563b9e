"""The day of an event tells the side of dates, and whether an image is on the wrong one."""

import json
from dataclasses import replace

import numpy as np
import pytest

from sar_landslide_plugin.cli import main
from sar_landslide_plugin.core.bands import assign_roles
from sar_landslide_plugin.core.compose import compose_dates
from sar_landslide_plugin.core.dates import date_notes, dates_in
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.previews import recorded_request
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from tests.conftest import TEST_MODELS, synthetic_power, write_raster

PAIR = ["--models", str(TEST_MODELS / "pair")]
DAYS = ("20180813", "20180825", "20180906", "20180918", "20180930", "20181012")


@pytest.fixture
def series(tmp_path):
    """A raster of six dates, whose bands name no side."""
    names = [f"{polarisation}_{day}" for day in DAYS for polarisation in ("VV", "VH")]
    return write_raster(tmp_path / "series.tif", np.ones((12, 20, 20)), names=names)


def sides(request):
    """Days of each side, and the notes."""
    bands, notes = assign_roles(request)
    return [sorted({band.date for band in bands if band.side == side and band.date}) for side in ("pre", "post")], notes


def test_without_an_event_the_middle_is_taken_and_the_remedy_told(series):
    (pre, post), notes = sides(SceneRequest(rasters=(str(series),)))
    assert (pre[-1], post[0]) == ("2018-09-06", "2018-09-18")
    assert "Give the event day" in notes[0]
    bands, _ = assign_roles(SceneRequest(rasters=(str(series),)))
    assert all(band.side_was_guessed for band in bands)
    assert not any(band.side_was_guessed for band in assign_roles(SceneRequest(rasters=(str(series),), event="2018-08-27"))[0])


@pytest.mark.parametrize("event", ["2018-08-15", "2018-08-27", "2018-10-10"])
def test_the_event_parts_the_dates(series, event):
    (pre, post), notes = sides(SceneRequest(rasters=(str(series),), event=event))
    assert pre[-1] < event < post[0] and len(pre) + len(post) == len(DAYS)
    assert event in notes[0] and len(notes) == 1


def test_an_event_may_be_written_as_in_the_names_of_images(series):
    days = [sides(SceneRequest(rasters=(str(series),), event=event))[0] for event in ("20180827", " 2018-08-27 ")]
    assert days[0] == days[1]


def test_a_file_on_both_sides_is_told_as_that(tmp_path):
    one = pair(tmp_path, "20180820", "20180912", "2018-09-03")
    both = (*one.pre, *one.post)
    with pytest.raises(InputError, match=r"post_20180912\.tif is of 2018-09-12 and is given as from before and as from after .*: give it on one side only"):
        assign_roles(replace(one, pre=both, post=both))


STACK_DAYS = ("2018-08-20", "2018-09-01", "2018-09-12")


@pytest.fixture
def stacks(tmp_path):
    """One raster of all dates for each polarisation, and the same as one raster."""
    power = np.concatenate([synthetic_power(150, 160, seed=seed)[:2] for seed in range(len(STACK_DAYS))])
    for number, polarisation in enumerate(("VV", "VH")):
        write_raster(tmp_path / f"stk_{polarisation}.tif", power[number::2], names=STACK_DAYS)
    write_raster(tmp_path / "all.tif", power, names=tuple(f"{polarisation}_{day}" for day in STACK_DAYS for polarisation in ("VV", "VH")))
    return tuple(str(tmp_path / f"stk_{polarisation}.tif") for polarisation in ("VV", "VH")), str(tmp_path / "all.tif")


@pytest.mark.parametrize("event", ["2018-09-06", "2018-08-25", None])
def test_stacks_of_one_polarisation_each_are_parted_by_date_as_one_of_both_is(stacks, event):
    """As Earth Engine and openEO write them; they are given on both sides."""
    apart, together = stacks
    with Scene.open(SceneRequest(pre=apart, post=apart, event=event)) as scene, Scene.open(SceneRequest((together,), event=event)) as whole:
        assert (scene.summary.pre_dates, scene.summary.post_dates) == (whole.summary.pre_dates, whole.summary.post_dates)
        assert scene.summary.notes == whole.summary.notes and scene.summary.split_was_guessed == whole.summary.split_was_guessed
        for one, other in zip(scene.read(0, 0, 160, 150), whole.read(0, 0, 160, 150)):
            np.testing.assert_array_equal(one, other)


def test_stacks_all_of_one_side_of_the_event_are_refused(stacks):
    with pytest.raises(InputError, match="All dates, 2018-08-20 to 2018-09-12, are from before the event on 2019-01-01"):
        assign_roles(SceneRequest(pre=stacks[0], post=stacks[0], event="2019-01-01"))


def test_images_beside_stacks_stay_on_their_side(stacks, tmp_path):
    extra = str(write_raster(tmp_path / "VV_2018-09-24.tif", synthetic_power(150, 160)[:1]))
    bands, _ = assign_roles(SceneRequest(pre=stacks[0], post=(*stacks[0], extra), event="2018-09-06"))
    sides = {(band.date, band.polarisation): band.side for band in bands}
    assert sides == {(day, name): "pre" if day < "2018-09-06" else "post" for day in STACK_DAYS for name in ("VV", "VH")} | {("2018-09-24", "VV"): "post"}


def test_the_day_itself_is_on_neither_side(series):
    (pre, post), notes = sides(SceneRequest(rasters=(str(series),), event="2018-09-06"))
    assert (len(pre), len(post)) == (2, 3)
    assert "left out" in notes[1]


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("2018-10-13", "All dates, 2018-08-13 to 2018-10-12, are from before the event"),
        ("2018-10-12", "name their bands post"),
        ("2019-01-01", "add images from after it"),
        ("2018-08-13", "name their bands pre"),
        ("2018-01-01", "add images from before it"),
        ("2018906", "write year, month and day as 2015-04-25"),
        ("2018-02-30", "'2018-02-30' is not understood as a date"),
        ("20180230", "'20180230' is not understood as a date"),
        ("06.09.2018", "write year, month and day as 2015-04-25"),
    ],
)
def test_an_event_that_cannot_be_is_refused(series, event, words):
    with pytest.raises(InputError, match=words):
        assign_roles(SceneRequest(rasters=(str(series),), event=event))


def pair(tmp_path, before, after, event):
    """A request of one image per side, dated by its name; "" = not dated."""
    paths = [
        str(write_raster(tmp_path / f"{side}_{day}.tif", np.ones((2, 20, 20)), names=("VV", "VH")))
        for side, day in (("pre", before), ("post", after))
    ]
    return SceneRequest(pre=(paths[0],), post=(paths[1],), event=event)


def test_lists_are_checked_by_it(tmp_path):
    assert sides(pair(tmp_path, "20180901", "20180906", "2018-09-03"))[1] == []
    with pytest.raises(InputError, match=r"pre_20180904\.tif is of 2018-09-04, after the event on 2018-09-03"):
        assign_roles(pair(tmp_path, "20180904", "20180906", "2018-09-03"))
    with pytest.raises(InputError, match=r"post_20180901\.tif is of 2018-09-01, before the event on 2018-09-03"):
        assign_roles(pair(tmp_path, "20180820", "20180901", "2018-09-03"))


@pytest.mark.parametrize("event", [None, "2018-09-03"])
def test_swapped_sides_are_refused_with_their_dates(tmp_path, event):
    with pytest.raises(InputError, match=r"\(up to 2018-09-01\) is all older .* \(from 2018-09-06\): give the older images as before"):
        assign_roles(pair(tmp_path, "20180906", "20180901", event))
    names = [f"{side}_{polarisation}_{day}" for side, day in (("pre", DAYS[1]), ("post", DAYS[0])) for polarisation in ("VV", "VH")]
    scene = write_raster(tmp_path / "scene.tif", np.ones((4, 20, 20)), names=names)
    with pytest.raises(InputError, match="give the older images as before"):
        assign_roles(SceneRequest(rasters=(str(scene),), event=event))


def test_a_mean_that_reaches_beyond_the_other_side_is_not_swapped(tmp_path):
    assign_roles(pair(tmp_path, "20180801", "20180701_20180930", None))


def test_what_could_not_be_checked_is_said(tmp_path):
    assert "could not be checked" in sides(pair(tmp_path, "", "", "2018-09-03"))[1][0]


def test_bands_that_name_their_side_are_checked_too(tmp_path):
    names = [f"{side}_VV_{day}" for side, day in (("pre", DAYS[0]), ("post", DAYS[1]))]
    scene = write_raster(tmp_path / "scene.tif", np.ones((2, 20, 20)), names=names)
    assign_roles(SceneRequest(rasters=(str(scene),), event="2018-08-20"))
    with pytest.raises(InputError, match=r"Band 2 of scene\.tif is of 2018-08-25, before the event on 2018-08-30"):
        assign_roles(SceneRequest(rasters=(str(scene),), event="2018-08-30"))


def test_local_days_are_doubted(tmp_path):
    """An event of the evening of 5 September in UTC is of the 6th in Japan."""
    notes = sides(pair(tmp_path, "20180824", "20180905", "2018-09-04"))[1]
    assert len(notes) == 1 and "2018-09-05 is a day from the event: is the event day in UTC" in notes[0]


@pytest.mark.parametrize(
    ("before", "after", "notes"),
    [
        ("20180825", "20180906", ["post_20180906.tif is of the event day itself and is given as from after the event, which a day does not tell"]),
        ("20180906", "20180918", ["pre_20180906.tif is of the event day itself and is given as from before the event, which a day does not tell"]),
        ("20180825", "20180906T204212", ["on the event day itself, at 20:42 UTC, and is given as from after the event: check that the event was earlier."]),
        ("S1A_20180906T085302", "20180918", ["on the event day itself, at 08:53 UTC, and is given as from before the event: check that the event was later."]),
        ("20180906T085302", "20180906T204212", ["before the event", "after the event"]),
        ("mean_20180825_20180906", "20180918", []),
    ],
)
def test_an_image_of_the_event_day_itself_is_told(tmp_path, before, after, notes):
    """Whoever sorts by hand may know the hour: it is no error."""
    found = sides(pair(tmp_path, before, after, "2018-09-06"))[1]
    assert len(found) == len(notes) and all(part in note for part, note in zip(notes, found))


def test_many_files_of_the_event_day_make_one_note(tmp_path):
    paths = [
        str(write_raster(tmp_path / f"{day}_{polarisation}.tif", np.ones((1, 20, 20))))
        for day in ("20180825", "20180906")
        for polarisation in ("VV", "VH")
    ]
    _, (note,) = sides(SceneRequest(pre=tuple(paths[:2]), post=tuple(paths[2:]), event="2018-09-06"))
    assert note.startswith("20180906_VV.tif is of the event day itself")


def test_each_image_without_a_date_is_named(tmp_path):
    dated = pair(tmp_path, "20180820", "20180906", "2018-09-01")
    more = str(write_raster(tmp_path / "undated.tif", np.ones((2, 20, 20)), names=("VV", "VH")))
    assert "undated.tif names no date, as 2015-04-25" in sides(replace(dated, pre=(*dated.pre, more)))[1][0]


def test_how_a_date_is_written_is_told_where_no_image_names_one(tmp_path):
    undated = pair(tmp_path, "09-2018", "24-09-2018", "2018-09-10")
    assert "No image names its date, as 2015-04-25: the event day 2018-09-10 could not be checked." in sides(undated)[1]


def test_bands_without_dates_cannot_be_parted(tmp_path):
    names = [f"{polarisation}_{day}" for day in DAYS[:2] for polarisation in ("VV", "VH")] + ["VV", "VH"]
    scene = write_raster(tmp_path / "series.tif", np.ones((6, 20, 20)), names=names)
    with pytest.raises(InputError, match=r"Band 5 of series.tif names neither side nor date.* as 2015-04-25,"):
        assign_roles(SceneRequest(rasters=(str(scene),), event="2018-08-20"))


@pytest.mark.parametrize(("event", "is_refused"), [("2018-07-01", False), ("2018-09-06", False), ("2018-10-01", True)])
def test_a_mean_of_several_days_is_refused_only_when_all_are_wrong(tmp_path, event, is_refused):
    names = ("before.tif", "mean_20180701_20180930.tif")
    before, after = (write_raster(tmp_path / name, np.ones((2, 20, 20)), names=("VV", "VH")) for name in names)
    request = SceneRequest(pre=(str(before),), post=(str(after),), event=event)
    if is_refused:
        with pytest.raises(InputError, match="before the event"):
            assign_roles(request)
    else:
        assign_roles(request)


def test_the_day_of_processing_does_not_excuse_an_image(tmp_path):
    names = ("before_20180801T204212", "RTC_20180813T204212Z_20240101T000001Z")
    before, after = (write_raster(tmp_path / f"{name}.tif", np.ones((2, 20, 20)), names=("VV", "VH")) for name in names)
    with pytest.raises(InputError, match="is of 2018-08-13, before the event"):
        assign_roles(SceneRequest(pre=(str(before),), post=(str(after),), event="2018-09-06"))


@pytest.mark.parametrize("later", ["20180913", "20180913T204213", "20180913T085302"])
def test_both_dates_of_a_pair_in_one_file_stand(tmp_path, later):
    names = ("pre_VV", "post_VV")
    scene = str(write_raster(tmp_path / f"S1_20180901T204212_{later}.tif", np.ones((2, 20, 20)), names=names))
    assert sides(SceneRequest(rasters=(scene,), event="2018-09-06"))[0] == [["2018-09-01"], ["2018-09-13"]]
    with pytest.raises(InputError, match="of 2018-09-13, before the event"):
        assign_roles(SceneRequest(rasters=(scene,), event="2018-09-20"))


def test_a_band_that_is_not_used_does_not_count(tmp_path):
    names = ("pre_VV_20180813", "pre_VH_20180930", "post_VV_20180906")
    scene = write_raster(tmp_path / "scene.tif", np.ones((3, 20, 20)), names=names)
    assert sides(SceneRequest(rasters=(str(scene),), event="2018-09-01"))[0] == [["2018-08-13"], ["2018-09-06"]]


@pytest.mark.parametrize(
    ("days", "notes"),
    [
        (("20180313", "20180830", "20180911"), ["The dates before the event, which are averaged, span 170 days, from 2018-03-13 to 2018-08-30"]),
        (("20180830", "20180911", "20200912"), ["The dates after the event, which are averaged, span 732 days, from 2018-09-11 to 2020-09-12"]),
        (("20150830", "20180830", "20180911", "20200912"), ["The dates before the event", "The dates after the event"]),
        (("20180502", "20180830", "20180911", "20190109"), []),  # 120 days each
    ],
)
@pytest.mark.parametrize("is_one_layer", [True, False])
def test_sides_that_reach_over_seasons_are_told(tmp_path, days, notes, is_one_layer):
    if is_one_layer:
        scene = write_raster(tmp_path / "series.tif", np.ones((len(days), 20, 20)), names=[f"VV_{day}" for day in days])
        request = SceneRequest(rasters=(str(scene),), event="2018-09-06")
    else:
        paths = [str(write_raster(tmp_path / f"VV_{day}.tif", np.ones((1, 20, 20)))) for day in days]
        before = sum(day < "20180906" for day in days)
        request = SceneRequest(pre=tuple(paths[:before]), post=tuple(paths[before:]))
    found = date_notes(assign_roles(request)[0])
    assert len(found) == len(notes) and all(note.startswith(part) for part, note in zip(notes, found))
    assert all(note.endswith("and seasons differ: use those next to the event, within 120 days.") for note in found)


@pytest.mark.parametrize(("after", "is_told"), [("20190102", True), ("20181228", False)])  # 125 and 120 days
def test_sides_that_lie_far_apart_are_told(tmp_path, after, is_told):
    paths = [str(write_raster(tmp_path / f"VV_{day}.tif", np.ones((1, 20, 20)))) for day in ("20180825", "20180830", after, "20190105")]
    notes = date_notes(assign_roles(SceneRequest(pre=tuple(paths[:2]), post=tuple(paths[2:])))[0])
    assert len(notes) == is_told
    told = "Between the last image before the event, of 2018-08-30, and the first one after it, of 2019-01-02, lie 125 days"
    assert all(note.startswith(told) for note in notes)


def test_snap_stacks_are_parted(tmp_path):
    names = [f"Sigma0_{polarisation}_slv1_{day}" for day in ("25Aug2018", "06Sep2018") for polarisation in ("VV", "VH")]
    scene = write_raster(tmp_path / "stack.tif", np.ones((4, 20, 20)), names=names)
    assert sides(SceneRequest(rasters=(str(scene),), event="2018-09-01"))[0] == [["2018-08-25"], ["2018-09-06"]]


def test_composites_keep_the_dates_next_to_the_event(tmp_path, series):
    compose_dates(SceneRequest(rasters=(str(series),), event="2018-09-01"), tmp_path / "composite.tif")
    composite = str(tmp_path / "composite.tif")
    assert sides(SceneRequest(rasters=(composite,), event="2018-09-01"))[0] == [["2018-08-25"], ["2018-09-06"]]
    with pytest.raises(InputError, match=r"Band 1 of composite\.tif is of 2018-08-25, after the event"):
        assign_roles(SceneRequest(rasters=(composite,), event="2018-08-20"))


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("06Sep2018", ["2018-09-06"]),
        ("31Jun2018 20180230", []),
        ("S1_20180905T2042_20180906T01", ["2018-09-05", "2018-09-06"]),
    ],
)
def test_dates_are_found_in_texts(text, dates):
    assert dates_in(text) == dates


def test_a_run_goes_by_the_event_and_remembers_it(tmp_path, capfd):
    power = synthetic_power(200, 300)
    # The landslides are there from the second date on, so that the middle of the dates hides most of them.
    bands = [power[:2], *[power[2:]] * (len(DAYS) - 1)]
    names = [f"{polarisation}_{day}" for day in DAYS for polarisation in ("VV", "VH")]
    scene = write_raster(tmp_path / "series.tif", np.concatenate(bands), names=names)
    marked = {}
    for name, more in (("middle", []), ("event", ["--event", "2018-08-20"])):
        folder = tmp_path / name
        assert main(["detect", str(scene), "--output", str(folder), "--segment", "all", "--quiet", *more, *PAIR]) == 0
        record = json.loads((folder / "run.json").read_text())
        marked[name] = record["counts"]["landslide_area_m2"]
        assert recorded_request(record).event == (more[1] if more else None)
    assert marked["event"] > 0 and marked["event"] > 2 * marked["middle"]
    assert main(["detect", str(scene), "--output", str(tmp_path / "x"), "--event", "today"]) == 2
    assert "write year, month and day as 2015-04-25" in capfd.readouterr().err and not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("S1A_20180906204212", "2018-09-06"),
        ("S1A_20180906T204212_VV", "2018-09-06"),
        ("VV_06_Sep_2018", "2018-09-06"),
        ("VV_6Sep2018", "2018-09-06"),
        ("VV_06Sept2018", "2018-09-06"),
        ("VV_06.09.2018", "2018-09-06"),
        ("slv16_06Sep2018", "2018-09-06"),
        ("20180906MOSAIC", "2018-09-06"),
        ("S1_VV_2018_09_10m", None),
        ("S1_2018_10_20m_VV", None),
        ("v1.06.09.2018.1", None),
        ("S1_201809", None),
        ("2018090612", None),
    ],
)
def test_days_in_names(name, day):
    assert dates_in(name) == ([day] if day else [])
