"""The day of an event tells the side of dates, and whether an image is on the wrong one."""

import json

import numpy as np
import pytest

from sar_landslide_plugin.cli import main
from sar_landslide_plugin.core.bands import assign_roles
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.previews import recorded_request
from sar_landslide_plugin.core.request import SceneRequest
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
    return [sorted({band.date for band in bands if band.side == side}) for side in ("pre", "post")], notes


def test_without_an_event_the_middle_is_taken_and_the_remedy_told(series):
    (pre, post), notes = sides(SceneRequest(rasters=(str(series),)))
    assert (pre[-1], post[0]) == ("2018-09-06", "2018-09-18")
    assert "Give the event day" in notes[0]


@pytest.mark.parametrize("event", ["2018-08-14", "2018-08-26", "2018-10-11"])
def test_the_event_parts_the_dates(series, event):
    (pre, post), notes = sides(SceneRequest(rasters=(str(series),), event=event))
    assert pre[-1] < event < post[0] and len(pre) + len(post) == len(DAYS)
    assert event in notes[0] and len(notes) == 1


def test_the_day_itself_is_on_neither_side(series):
    (pre, post), notes = sides(SceneRequest(rasters=(str(series),), event="2018-09-06"))
    assert (len(pre), len(post)) == (2, 3)
    assert "left out" in notes[1]


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("2018-10-12", "All dates, 2018-08-13 to 2018-10-12, are from before the event"),
        ("2019-01-01", "add images from after it"),
        ("2018-08-13", "add images from before it"),
        ("6.9.2018", "write it as 2018-09-06"),
        ("2018-02-30", "'2018-02-30' is no date"),
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
    assert sides(pair(tmp_path, "20180901", "20180906", "2018-09-06"))[1] == []  # whoever sorts by hand knows the hour
    with pytest.raises(InputError, match=r"pre_20180904\.tif is of 2018-09-04, after the event on 2018-09-03"):
        assign_roles(pair(tmp_path, "20180904", "20180906", "2018-09-03"))
    with pytest.raises(InputError, match=r"post_20180901\.tif is of 2018-09-01, before the event on 2018-09-03"):
        assign_roles(pair(tmp_path, "20180820", "20180901", "2018-09-03"))


def test_what_could_not_be_checked_is_said(tmp_path):
    assert "could not be checked" in sides(pair(tmp_path, "", "", "2018-09-03"))[1][0]


def test_bands_that_name_their_side_are_checked_too(tmp_path):
    names = [f"{side}_VV_{day}" for side, day in (("pre", DAYS[0]), ("post", DAYS[1]))]
    scene = write_raster(tmp_path / "scene.tif", np.ones((2, 20, 20)), names=names)
    assign_roles(SceneRequest(rasters=(str(scene),), event="2018-08-20"))
    with pytest.raises(InputError, match="before the event on 2018-08-30"):
        assign_roles(SceneRequest(rasters=(str(scene),), event="2018-08-30"))


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
    assert "write it as 2018-09-06" in capfd.readouterr().err and not (tmp_path / "x").exists()
