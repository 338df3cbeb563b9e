"""Sorting the layers by the event day, and what may happen while that goes on."""

import re
import threading

import pytest
from fake_engine import make_scene
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from sar_landslide_plugin.core.sorting import sort_by_event
from sar_landslide_plugin.gui import layer_sorter
from sar_landslide_plugin.gui.layer_checklist import row_texts

DAYS = ("a_20180813", "a_20180825", "a_20180912", "a_20180924")
HINT = "Check images from before and after the event, or give its day and press Sort."


def add_rasters(folder, names, left=600_000.0):
    rasters = [
        QgsRasterLayer(str(make_scene(folder / f"{name}.tif", 64, roles=("VV", "VH"), left=left)), name) for name in names
    ]
    QgsProject.instance().addMapLayers(rasters)
    return rasters


class Panel:
    """The dock with before and after layers and an event day."""

    def __init__(self, dock, wait_until):
        self.box = dock.scene_box
        self.label = dock.findChild(QLabel, "summaryLabel")
        self.sort_button = dock.findChild(QPushButton, "sortButton")
        self.detect_button = dock.findChild(QPushButton, "detectButton")
        self._wait_until = wait_until
        self.box.set_mode("two")
        self.box.event_edit.setText("2018-09-06")

    def checked(self):
        return self.box.pre_list.checked_layer_ids(), self.box.post_list.checked_layer_ids()

    def sort(self):
        self.sort_button.click()
        self.wait()

    def wait(self):
        self._wait_until(lambda: QgsApplication.taskManager().count() == 0)


@pytest.fixture
def panel(dock, wait_until):
    return Panel(dock, wait_until)


@pytest.fixture
def slow(monkeypatch, panel, wait_until):
    """Sorts no sooner than it is told to; calling it starts a sort."""
    go_on, reached = threading.Event(), threading.Event()

    def sort(*arguments):
        reached.set()
        go_on.wait(20)
        return sort_by_event(*arguments)

    def start():
        panel.sort_button.click()
        wait_until(reached.is_set)

    monkeypatch.setattr(layer_sorter, "sort_by_event", sort)
    start.go_on = go_on
    yield start
    go_on.set()
    panel.wait()


def test_a_run_of_many_layers_is_not_named_after_one_of_them(panel, tmp_path):
    box = panel.box
    rasters = add_rasters(tmp_path, [f"valley_{day}_{band}" for day in ("20180825", "20180918") for band in ("VV", "VH")])
    box.pre_list.set_checked([layer.id() for layer in rasters[:2]])
    box.post_list.set_checked([layer.id() for layer in rasters[2:]])
    assert box.scene_title() == "valley"
    for layer, name in zip(rasters, ("VV_20180825", "VH_20180825", "VV_20180918", "VH_20180918")):
        layer.setName(name)
    assert box.scene_title() == "2018-09-06"
    box.event_edit.clear()
    assert re.fullmatch(r"\d+\.\d\d°[NS] \d+\.\d\d°[EW], 2018-09-18", box.scene_title())
    panel.wait()


def test_rows_of_two_places_show_in_what_they_differ():
    name = "OPERA_L2_RTC-S1_T009-{burst}-IW2_20240603T2009{second}Z_20240604T0635{second}Z_S1A_30_v1.0_{band}"
    names = [name.format(burst=burst, second=second, band=band) for burst, second in (("019294", "47"), ("019295", "50")) for band in ("VV", "VH")]
    assert row_texts(names) == ["2024-06-03 VV  019294", "2024-06-03 VH  019294", "2024-06-03 VV  019295", "2024-06-03 VH  019295"]
    assert row_texts(names[:2]) == [f"2024-06-03 VV  {names[0]}", f"2024-06-03 VH  {names[1]}"], "nothing to be told apart"
    times = [name.format(burst="019294", second=second, band="VV") for second in ("47", "50")]
    assert row_texts(times) == [f"2024-06-03 VV  20240603T2009{second}Z 20240604T0635{second}Z" for second in ("47", "50")]
    masks = [name.format(burst=burst, second="47", band="mask") for burst in ("019294", "019295")]
    assert row_texts(masks) == ["2024-06-03 mask  019294", "2024-06-03 mask  019295"]
    assert row_texts(["valley", "valley", *names[:1] * 2]) == ["valley"] * 2 + [f"2024-06-03 VV  {names[0]}"] * 2


def test_layers_of_snap_show_the_date_of_their_product(panel, tmp_path):
    for time in ("20240522T084748", "20240627T084748", "20240627T084813"):
        folder = tmp_path / f"S1A_IW_GRDH_1SDV_{time}_Orb_Cal_TC.data"
        folder.mkdir()
        for band in ("VV", "VH"):
            add_rasters(folder, [f"Gamma0_{band}"])
    rows = [panel.box.pre_list.item(row).text() for row in range(6)]
    assert rows[:2] == ["2024-05-22 Gamma0_VH", "2024-05-22 Gamma0_VV"]
    assert len(set(rows)) == 6 and rows[2].startswith("2024-06-27 VH ") and "T084748" in rows[2], "two frames are told apart"


def test_lists_are_as_high_as_their_layers_within_reason(panel, tmp_path):
    pre = panel.box.pre_list
    least = pre.sizeHint().height()
    add_rasters(tmp_path, [f"layer_{number}" for number in range(5)])
    assert least < pre.sizeHint().height() >= 5 * pre.sizeHintForRow(0)
    five = pre.sizeHint().height()
    add_rasters(tmp_path, [f"other_{number}" for number in range(20)])
    assert five < pre.sizeHint().height() < 10 * pre.sizeHintForRow(0)


def test_detect_waits_for_the_layers_to_be_sorted(panel, slow, tmp_path):
    rasters = add_rasters(tmp_path, DAYS)
    panel.box.pre_list.set_checked({rasters[0].id()})
    panel.box.post_list.set_checked({rasters[1].id()})
    assert panel.detect_button.isEnabled()
    slow()
    assert not panel.detect_button.isEnabled() and not panel.box.is_ready()
    assert "are being sorted" in panel.detect_button.toolTip()
    slow.go_on.set()
    panel.wait()
    assert panel.detect_button.isEnabled()
    assert [len(side) for side in panel.checked()] == [2, 2]


@pytest.mark.parametrize("text", ["2018-09-2", "2018-09-20"])
def test_another_day_drops_a_sort_that_is_under_way(panel, slow, tmp_path, text):
    add_rasters(tmp_path, DAYS)
    slow()
    assert panel.label.text() == "Reading the images…"
    panel.box.event_edit.setText(text)
    assert not panel.box.is_sorting() and panel.label.text() == HINT
    slow.go_on.set()
    panel.wait()
    assert panel.checked() == ([], []) and panel.label.text() == HINT


def test_a_field_that_the_keyboard_passes_drops_nothing(panel, slow, tmp_path):
    add_rasters(tmp_path, DAYS)
    told = []
    edit = panel.box.overrides.nodata_edit
    panel.box.overrides.changed.connect(lambda: told.append(edit.text()))
    slow()
    edit.editingFinished.emit()
    assert panel.box.is_sorting() and told == []
    edit.setText("-99")
    edit.editingFinished.emit()
    assert not panel.box.is_sorting() and told == ["-99"]
    panel.box.overrides.reset()
    edit.editingFinished.emit()
    panel.box.overrides.restore({"nodata": "-1"})
    edit.editingFinished.emit()
    assert told == ["-99"], "what was not typed is not told"


def test_what_the_last_sort_said_goes_with_the_next(panel, slow, tmp_path):
    slow.go_on.set()
    add_rasters(tmp_path, DAYS[:2])
    panel.sort()
    assert "All images whose names tell" in panel.label.text()
    add_rasters(tmp_path, DAYS[2:])
    slow.go_on.clear()
    slow()
    assert panel.label.text() == "Reading the images…"


def test_another_place_than_the_middle_of_the_map_is_told(panel, iface, tmp_path):
    add_rasters(tmp_path, ("a_20180813", "a_20180912"))
    (alone,) = add_rasters(tmp_path, ("b_20180812",), left=630_000.0)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(alone.crs())
    canvas.setExtent(alone.extent())
    panel.sort()
    assert [len(side) for side in panel.checked()] == [1, 1]
    assert panel.label.text().splitlines()[:2] == [
        "Nothing in the middle of the map can be compared; another place was taken.",
        "Layers left unchecked: 1; the tooltip says which and why.",
    ]
    assert panel.label.toolTip().splitlines()[-2:] == ["Left out, another place: 1", "  b_20180812"]
    canvas.setExtent(QgsProject.instance().mapLayer(panel.checked()[0][0]).extent())
    panel.sort()
    assert panel.label.text().splitlines()[0] == "Layers left unchecked: 1; the tooltip says which and why."
    canvas.setCenter(QgsPointXY(500_000.0, 9_400_000.0))  # nothing is there
    panel.sort()
    assert "middle of the map" not in panel.label.text()


def test_the_place_nearest_to_the_middle_of_the_map_is_taken_and_the_other_one_told(panel, iface, tmp_path):
    here = add_rasters(tmp_path, ("a_20180813", "a_20180912"))
    there = add_rasters(tmp_path, ("b_20180812", "b_20180911"), left=630_000.0)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(here[0].crs())
    for near in (here, there):
        middle = near[0].extent().center()
        # Not setCenter(), which goes by the extent that another test left.
        canvas.setExtent(QgsRectangle.fromCenterAndSize(QgsPointXY(middle.x(), middle.y() + 50_000), 1000, 1000))
        panel.sort()
        assert panel.checked() == ([near[0].id()], [near[1].id()])
        assert panel.label.text().startswith("Images of another place were left out, which is not searched")


def test_layers_that_go_while_they_are_sorted_leave_the_hint(panel, slow, tmp_path):
    rasters = add_rasters(tmp_path, (*DAYS, "notes"))
    slow()
    QgsProject.instance().removeMapLayers([rasters[2].id(), rasters[3].id()])
    slow.go_on.set()
    panel.wait()
    assert panel.label.text() == HINT and not panel.detect_button.isEnabled()


def test_a_click_on_a_layer_does_not_hide_that_images_are_read(panel, slow, iface, tmp_path):
    rasters = add_rasters(tmp_path, DAYS)
    slow()
    iface.activate(rasters[0])
    assert panel.label.text() == "Reading the images…"


def test_tasks_are_named_in_the_language_of_the_user(panel, slow, tmp_path, monkeypatch):
    add_rasters(tmp_path, DAYS)
    monkeypatch.setattr(type(panel.box._sorter), "tr", lambda _self, text: f"«{text}»", raising=False)
    slow()
    assert [task.description() for task in QgsApplication.taskManager().tasks()] == ["«Sort the images»"]


def test_what_was_asked_for_holds_for_whatever_images_are_chosen_before_and_after(panel, tmp_path):
    layover, even_out = panel.box.overrides.layover_check, panel.box.overrides.even_out_check
    layover.setChecked(True)
    even_out.setChecked(False)
    rasters = add_rasters(tmp_path, DAYS)
    panel.sort()
    assert all(panel.checked()) and layover.isChecked() and not even_out.isChecked()
    panel.box.pre_list.set_checked({rasters[0].id()})
    assert layover.isChecked() and not even_out.isChecked()
    panel.box.set_mode("one")
    assert not layover.isChecked() and even_out.isChecked(), "another scene"


def test_bands_leave_room_for_what_was_left_out_in_the_tool_tip(panel):
    bands, left_out = [f"pre_VV: band {number}" for number in range(56)], [f"  left_out_{number}" for number in range(14)]
    panel.label.set_note("Layers left unchecked: 14; the tooltip says which and why.", left_out)
    panel.label.tell("Understood.", bands)
    lines = panel.label.toolTip().splitlines()
    assert lines[-15:] == ["…", *left_out] and lines[:-15] == bands[:15]
    panel.label.set_note("", left_out * 3)
    panel.label.tell("Understood.", bands)
    assert panel.label.toolTip().splitlines() == [*bands[:9], "…", *(left_out * 2)[:19], "…"]
