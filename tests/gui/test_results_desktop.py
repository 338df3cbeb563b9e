"""The results of a run in the real desktop: sort, filter, look, mark, write notes, hand on, come back the next day."""

import csv
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

REPOSITORY = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent)]

from desktop import PATIENCE_S, Desktop  # noqa: E402
from test_desktop import DEMO_SCENE, SCREENSHOTS, install, pytestmark  # noqa: E402, F401

from sar_landslide_plugin.core.reviews import read_reviews  # noqa: E402

RANK, AREA, CHANCE, MARK, CHIP = 0, 1, 2, 3, 6


ENGA = REPOSITORY.parent / "shared" / "data" / "enga_2024_landslide" / "enga_track9_pre8_post5.tif"


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory):
    """A run of the demonstration scene."""
    if not DEMO_SCENE.exists():
        pytest.skip("the demonstration scene is not there")
    return detect(DEMO_SCENE, tmp_path_factory.mktemp("run") / "results")


def detect(scene, folder):
    """A run made by the command line."""
    command = [sys.executable, "-m", "sar_landslide_plugin", "detect", str(scene), "--output", str(folder)]
    subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)
    return folder


def test_results_from_the_table_to_the_briefing(tmp_path, run_folder):
    desktop = Desktop(tmp_path, SCREENSHOTS, driver="drive_results.py")
    desktop.prepare_profile(install)
    with desktop:
        show(desktop, run_folder)
        sort(desktop)
        filter_chips(desktop)
        step_through(desktop, run_folder)
        mark(desktop, run_folder)
        pick_on_map(desktop, run_folder)
        draw(desktop, run_folder)
        hide(desktop)
        export(desktop, run_folder, tmp_path)
        come_back(desktop, run_folder, tmp_path / "tomorrow.qgz")
        desktop.ask("leave")
        assert desktop.qgis.wait(PATIENCE_S) == 0


def settle(desktop):
    desktop.wait(lambda: not desktop.ask("drawing"))


def show(desktop, run_folder, screenshot="results_1_table_300"):
    desktop.click(desktop.wait(lambda: desktop.ask("where_toolbar_icon"), what="no icon on a toolbar"))
    desktop.wait(lambda: desktop.ask("where", "chipsBox"), what="the dock did not open")
    desktop.ask("dock_width", 300)
    assert desktop.ask("show_run", str(run_folder)) == []
    desktop.wait(lambda: desktop.ask("shown_run") == str(run_folder), what="the table was not filled")
    settle(desktop)
    assert desktop.ask("actual_dock_width") <= 310
    desktop.photograph(screenshot)


def numbers(desktop, column):
    return [float(text.rstrip(" %")) for text in desktop.ask("cells", column)]


def sort(desktop):
    areas = numbers(desktop, AREA)
    assert areas == sorted(areas, reverse=True), "by rank"
    desktop.click(desktop.ask("where_header", AREA))
    assert numbers(desktop, AREA) == sorted(areas)
    desktop.click(desktop.ask("where_header", CHANCE))
    desktop.click(desktop.ask("where_header", CHANCE))
    chances = numbers(desktop, CHANCE)
    assert chances == sorted(chances, reverse=True)
    desktop.click(desktop.ask("where_header", RANK))


def filter_chips(desktop):
    everything = len(desktop.ask("cells", RANK))
    desktop.click(desktop.ask("where", "flaggedOnlyCheck"))
    flagged = len(desktop.ask("cells", RANK))
    assert 0 < flagged < everything
    desktop.click(desktop.ask("where", "filterButton"))
    desktop.click(
        desktop.wait(lambda: desktop.ask("where", "filterTextEdit"), what="the filter did not unfold")
    )
    desktop.type("r0003")
    desktop.wait(
        lambda: all("r0003" in chip for chip in desktop.ask("cells", CHIP)), what="words do not filter"
    )
    desktop.press("ctrl+a", "Delete")
    desktop.press("Tab")
    desktop.press("ctrl+a")
    desktop.type("20")
    desktop.press("Tab")
    desktop.wait(lambda: min(numbers(desktop, AREA)) >= 20, what="the area does not filter")
    assert desktop.ask("text", "filterButton") == "Filter (1)"
    desktop.photograph("results_2_filter")
    desktop.click(desktop.ask("where", "filterAreaSpin"))
    desktop.press("ctrl+a")
    desktop.type("0")
    desktop.press("Tab")
    desktop.click(desktop.ask("where", "filterButton"))
    desktop.click(desktop.ask("where", "flaggedOnlyCheck"))
    desktop.wait(lambda: len(desktop.ask("cells", RANK)) == everything, what="the filter stays")


def step_through(desktop, run_folder):
    whole = desktop.ask("extent")
    desktop.click(desktop.ask("where_cell", 0, AREA))
    settle(desktop)
    first = desktop.ask("extent")
    assert first[2] - first[0] < (whole[2] - whole[0]) / 2, "a click on a chip zooms to it"
    chip = desktop.ask("current_chip")
    assert desktop.ask("selected_on_map", str(run_folder)) == [chip]
    desktop.wait(lambda: desktop.ask("preview")[0], what="no pictures of the chip")
    desktop.press("Down")
    settle(desktop)
    assert desktop.ask("selected_rows") == [1]
    assert desktop.ask("selected_on_map", str(run_folder)) == [desktop.ask("current_chip")] != [chip]
    assert desktop.ask("extent") != first
    desktop.press("Up")
    desktop.wait(lambda: desktop.ask("current_chip") == chip, what="Up does not go back")
    settle(desktop)
    time.sleep(1.5)  # until the chip has flashed
    desktop.photograph("results_3_chip_300")
    desktop.press("ctrl+c")
    assert desktop.ask("clipboard").splitlines()[1].startswith("1\t")


def mark(desktop, run_folder):
    first, second = desktop.ask("cells", CHIP)[:2]
    desktop.click(desktop.ask("where_cell", 0, AREA))
    desktop.press("c", "Down", "r")
    desktop.wait(
        lambda: (
            {chip: review.mark for chip, review in read_reviews(run_folder).items()}
            == {first: "confirmed", second: "rejected"}
        ),
        what="keys do not mark",
    )
    assert desktop.ask("cells", MARK)[:2] == ["✓", "✗"]
    desktop.press("r")
    desktop.wait(
        lambda: second not in read_reviews(run_folder), what="the same key again does not take it back"
    )
    desktop.press("u")
    desktop.wait(lambda: read_reviews(run_folder)[second].mark == "unsure", what="U does not mark")
    desktop.click(desktop.ask("where", "rejectedButton"))
    desktop.wait(lambda: read_reviews(run_folder)[second].mark == "rejected", what="the button does not mark")
    desktop.click(desktop.ask("where", "noteEdit"))
    desktop.type("=field harvested, no slide")
    desktop.press("Return")
    desktop.wait(
        lambda: read_reviews(run_folder)[second].note == "=field harvested, no slide", what="no note was saved"
    )
    desktop.click(desktop.ask("where_cell", 2, AREA))
    desktop.ask("dock_width", 450)
    desktop.wait(lambda: desktop.ask("preview")[0])
    settle(desktop)
    time.sleep(1.5)
    desktop.photograph("results_4_marks_450")
    assert desktop.ask("grab", "chipsBox", str(SCREENSHOTS / "results_box.png"))


def chips_in(run_folder):
    with open(run_folder / "chips.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def pick_on_map(desktop, run_folder):
    wanted = chips_in(run_folder)[4]
    x = (float(wanted["x_min"]) + float(wanted["x_max"])) / 2
    y = (float(wanted["y_min"]) + float(wanted["y_max"])) / 2
    desktop.ask("zoom_map", x - 3000, y - 3000, x + 3000, y + 3000)
    settle(desktop)
    before = desktop.ask("extent")
    desktop.ask("start_selecting")
    desktop.click(desktop.ask("where_on_map", x, y))
    desktop.wait(lambda: desktop.ask("selected_rows") == [4], what="a pick on the map selects no row")
    desktop.wait(lambda: desktop.ask("row_in_sight", 4), what="the row that was picked is not seen")
    assert desktop.ask("current_chip") == wanted["chip_id"]
    assert desktop.ask("extent") == before, "the map stays where the user is looking"


def draw(desktop, run_folder):
    """A slide that somebody sees in the images and the networks do not."""
    before = desktop.ask("text", "chipCountLabel")
    x, y = (float(chips_in(run_folder)[4][name]) for name in ("x_min", "y_min"))
    assert desktop.ask("draw_outline", x + 100, y + 100, x + 500, y + 400)
    desktop.wait(lambda: desktop.ask("text", "chipCountLabel") != before, what="the outline was not counted")
    settle(desktop)
    desktop.photograph("results_9_drawn_by_hand")


def hide(desktop):
    assert desktop.ask("where", "hiddenHintButton") is None
    desktop.ask("show_group", False)
    button = desktop.wait(lambda: desktop.ask("where", "hiddenHintButton"), what="nothing tells that the run is hidden")
    desktop.photograph("results_10_hidden")
    desktop.click(button)
    desktop.wait(lambda: desktop.ask("where", "hiddenHintButton") is None, what="the run is not shown again")
    settle(desktop)


def save_as(desktop, downs, path, screenshot=None):
    desktop.click(desktop.ask("where", "exportButton"))
    if screenshot:
        desktop.photograph(screenshot)
    desktop.press(*["Down"] * downs, "Return")
    desktop.save_in_dialog(path)


def export(desktop, run_folder, folder):
    save_as(desktop, 1, folder / "table.csv", "results_5_export_menu")
    with open(folder / "table.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["rank"] for row in rows] == desktop.ask("cells", RANK)
    assert [row["review"] for row in rows[:3]] == ["confirmed", "rejected", ""]
    assert rows[1]["review_note"] == "'=field harvested, no slide"
    save_as(desktop, 2, folder / "selected.csv")
    with open(folder / "selected.csv", encoding="utf-8") as file:
        assert [row["rank"] for row in csv.DictReader(file)] == ["5"]
    save_as(desktop, 3, folder / "everything.gpkg")
    save_as(desktop, 4, folder / "places.kml")
    save_as(desktop, 5, folder / "briefing.pdf")
    assert (folder / "briefing.pdf").read_bytes().startswith(b"%PDF")
    assert any("briefing.pdf" in text and level == 3 for text, level in desktop.ask("messages"))


def come_back(desktop, run_folder, project):
    assert desktop.ask("save_and_reopen", str(project), timeout_s=60)
    assert desktop.ask("problems_of_layers") == []
    desktop.ask("activate_chips", str(run_folder))
    desktop.wait(lambda: desktop.ask("shown_run") == str(run_folder))
    assert desktop.ask("cells", MARK)[:2] == ["✓", "✗✎"]
    desktop.click(desktop.ask("where_cell", 0, AREA))
    desktop.wait(lambda: desktop.ask("preview")[0])
    settle(desktop)
    time.sleep(1.5)
    desktop.photograph("results_6_reopened")


@pytest.mark.skipif(not ENGA.exists(), reason=f"{ENGA} is not there")
def test_a_real_landslide(tmp_path):
    """One chip, smaller than others, of the landslide of 24 May 2024 in Enga, with the change of the images switched on."""
    scene = Path(shutil.copy(ENGA, tmp_path / "enga.tif"))
    folder = detect(scene, tmp_path / "results")
    desktop = Desktop(tmp_path / "desktop", SCREENSHOTS, driver="drive_results.py")
    (tmp_path / "desktop").mkdir()
    desktop.prepare_profile(install)
    with desktop:
        show(desktop, folder, "results_7_enga_table")
        assert len(desktop.ask("cells", RANK)) == 1
        desktop.ask("show_layer", "change")
        desktop.click(desktop.ask("where_cell", 0, AREA))
        desktop.wait(lambda: desktop.ask("preview")[0], what="no pictures of the chip")
        assert desktop.ask("preview")[1] == ""
        settle(desktop)
        time.sleep(1.5)
        desktop.photograph("results_8_enga_change")
        save_as(desktop, 5, tmp_path / "briefing.pdf")
        desktop.ask("leave")
        assert desktop.qgis.wait(PATIENCE_S) == 0


def scene_of_orbit(path, hidden, seed):
    """The demonstration scene as another orbit might see it: with speckle of its own, and ``hidden`` columns in layover."""
    shutil.copy(DEMO_SCENE, path)
    random = np.random.default_rng(seed)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        decibel = band.ReadAsArray()
        decibel = decibel + random.normal(0, 0.7, decibel.shape)
        decibel[:, hidden] = np.nan
        band.WriteArray(decibel)
    return path


@pytest.mark.skipif(not DEMO_SCENE.exists(), reason="the demonstration scene is not there")
def test_two_orbits_become_one_run(tmp_path):
    ascending = detect(scene_of_orbit(tmp_path / "valley_ascending.tif", slice(0, 300), 1), tmp_path / "valley_ascending")
    descending = detect(scene_of_orbit(tmp_path / "valley_descending.tif", slice(850, None), 2), tmp_path / "valley_descending")
    desktop = Desktop(tmp_path / "desktop", SCREENSHOTS, driver="drive_results.py")
    (tmp_path / "desktop").mkdir()
    desktop.prepare_profile(install)
    with desktop:
        show(desktop, descending, "combine_1_descending")
        assert desktop.ask("show_run", str(ascending)) == []
        desktop.wait(lambda: desktop.ask("shown_run") == str(ascending))
        desktop.click(desktop.ask("where", "menuButton"))
        desktop.press("Down", "Down", "Return")
        desktop.wait(lambda: desktop.ask("where_in_dialog", "combineList"), what="no dialog")
        assert desktop.ask("checked_runs") == [str(ascending), str(descending)], "both saw the same ground"
        desktop.photograph("combine_2_dialog")
        assert desktop.ask("grab_dialog", str(SCREENSHOTS / "combine.png"))
        desktop.press("Return")
        folder = desktop.wait(
            lambda: next((run for run in [desktop.ask("shown_run")] if run not in (str(ascending), str(descending))), None),
            120,
            "the runs were not combined",
        )
        assert desktop.ask("problems_of_layers") == []
        counts = [sum(1 for _ in open(Path(run) / "chips.csv", encoding="utf-8")) for run in (ascending, descending, folder)]
        assert counts[2] >= max(counts), "what one did not see the other did"
        assert desktop.ask("show_layer", "runs_found")
        settle(desktop)
        time.sleep(1.5)
        desktop.photograph("combine_3_result")
        desktop.ask("leave")
        assert desktop.qgis.wait(PATIENCE_S) == 0
