"""The dock: follows the active layer, says what the scene is, runs, shows chips and errors."""

import csv
from pathlib import Path

import pytest
from fake_engine import make_scene
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTableView
from results_fixtures import add_group

from sar_landslide_plugin import layers, runtime
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.outcome import none_outlined
from sar_landslide_plugin.core.run_record import read_record, recorded_sentence
from sar_landslide_plugin.core.scene import Scene
from sar_landslide_plugin.gui import scene_reader
from sar_landslide_plugin.gui.dock import LandslideDock
from sar_landslide_plugin.gui.run_names import run_folder_name
from sar_landslide_plugin.gui.run_told import found_in
from sar_landslide_plugin.gui.runner import duration_text, remaining_seconds
from sar_landslide_plugin.processing.detect_landslides import DetectLandslidesAlgorithm


def child(dock, kind, name):
    widget = dock.findChild(kind, name)
    assert widget is not None, name
    return widget


def detect(dock, wait_until):
    child(dock, QPushButton, "detectButton").click()
    wait_until(lambda: not dock._runner.is_running())


def messages(iface, level):
    """Messages in the bar, the oldest first, as ``title:text``."""
    items = reversed(iface.messageBar().items())
    return [f"{item.title()}:{item.text()}" for item in items if item.level() == level]


def test_follows_the_active_layer_but_not_results(dock, iface, scene_raster, run_folder, tmp_path):
    other_raster = QgsRasterLayer(str(make_scene(tmp_path / "other.tif", 64)), "other")
    QgsProject.instance().addMapLayer(other_raster)
    iface.activate(other_raster)
    assert dock.scene_box.layer_combo.currentLayer() == other_raster
    iface.activate(scene_raster)
    assert dock.scene_box.layer_combo.currentLayer() == scene_raster
    assert add_group(run_folder) == []
    for layer in layers.results_in(QgsProject.instance()):
        iface.activate(layer)
        assert dock.scene_box.layer_combo.currentLayer() == scene_raster
    iface.activate(None)
    assert dock.scene_box.layer_combo.currentLayer() == scene_raster


def test_button_needs_images(dock, iface, scene_raster):
    assert not child(dock, QPushButton, "detectButton").isEnabled()
    iface.activate(scene_raster)
    assert child(dock, QPushButton, "detectButton").isEnabled()


def test_says_what_the_scene_is(dock, iface, scene_raster, wait_until):
    iface.activate(scene_raster)
    label = child(dock, QLabel, "summaryLabel")
    wait_until(lambda: "VV+VH" in label.text())
    assert "decibel" in label.text()
    assert "The border without data is left out." in label.text()
    assert "pre_VV: band 1" in label.toolTip()
    assert "alone" not in child(dock, QLabel, "sensitivityLabel").text()


def test_the_figures_are_doubted_where_a_polarisation_is_missing(dock, iface, tmp_path, wait_until, monkeypatch):
    monkeypatch.setattr(scene_reader, "Scene", Scene)
    raster = QgsRasterLayer(str(make_scene(tmp_path / "vh.tif", 64, roles=("pre_VH", "post_VH"))), "vh")
    QgsProject.instance().addMapLayer(raster)
    iface.activate(raster)
    wait_until(lambda: "VH alone finds less" in child(dock, QLabel, "sensitivityLabel").text())


def test_says_what_is_wrong_and_unfolds_the_overrides(dock, iface, tmp_path, wait_until):
    bad_raster = QgsRasterLayer(str(make_scene(tmp_path / "bad.tif", 64)), "bad")
    QgsProject.instance().addMapLayer(bad_raster)
    assert dock.scene_box.overrides.isCollapsed()
    iface.activate(bad_raster)
    wait_until(lambda: "have no names" in child(dock, QLabel, "summaryLabel").text())
    assert not dock.scene_box.overrides.isCollapsed()


def test_overrides_become_parameters(dock, iface, scene_raster):
    iface.activate(scene_raster)
    overrides = dock.scene_box.overrides
    overrides.unit_combo.setCurrentIndex(overrides.unit_combo.findData("amplitude"))
    overrides.band_combos[1].setBand(2)
    overrides.nodata_edit.setText("-99,5")
    assert dock.scene_box.parameters()["EVEN_OUT"]
    overrides.even_out_check.setChecked(False)
    parameters = dock.scene_box.parameters()
    assert (parameters["UNIT"], parameters["BANDS"], parameters["NODATA"]) == ("amplitude", "pre_VH=2", -99.5)
    assert not parameters["EVEN_OUT"]
    state = overrides.state()
    overrides.reset()
    assert overrides.even_out_wetness()
    overrides.restore(state)
    assert not overrides.even_out_wetness() and not overrides.isCollapsed()


def test_layover_is_left_out_only_where_the_panel_is_asked_to(dock, tmp_path, wait_until, monkeypatch):
    monkeypatch.setattr(scene_reader, "Scene", Scene)
    name = "S1A_IW_{}T084748_DVP_RTC30_G_gpuned_A1B2_{}.tif"
    checked = []
    for day in ("20180901", "20180913"):
        raster = QgsRasterLayer(str(make_scene(tmp_path / name.format(day, "VV"), 64, roles=("VV",))), day)
        QgsProject.instance().addMapLayer(raster)
        checked.append(raster.id())
    box = dock.scene_box
    box.set_mode("two")
    box.pre_list.set_checked(checked[:1])
    box.post_list.set_checked(checked[1:])
    label, overrides = child(dock, QLabel, "summaryLabel"), box.overrides
    wait_until(lambda: "Understood as" in label.text())
    assert "layover" not in label.text() and box.parameters()["LEAVE_OUT_LAYOVER"] is False
    overrides.layover_check.setChecked(True)
    assert box.parameters()["LEAVE_OUT_LAYOVER"] is True
    wait_until(lambda: "No mask of layover and shadow lies beside" in label.text() and label.font().bold())
    assert not box.is_ready() and not overrides.isCollapsed()
    make_scene(tmp_path / name.format("20180901", "ls_map"), 64, roles=("layover and shadow",))
    overrides.layover_check.setChecked(False)
    wait_until(lambda: "“Omit layover and shadow” leaves such ground out" in label.text())
    overrides.layover_check.setChecked(True)
    wait_until(lambda: "Layover and shadow count as not observed" in label.text())
    assert f"{name.format('20180913', 'VV')}: nothing is left out of it." in label.text()
    state = overrides.state()
    overrides.reset()
    assert not overrides.leave_out_layover()
    overrides.setCollapsed(True)
    overrides.restore(state)
    assert overrides.leave_out_layover() and not overrides.isCollapsed()
    overrides.restore({"leave_out_layover": "yes"})
    assert not overrides.leave_out_layover()


def test_the_event_parts_the_dates_of_a_layer(dock, iface, tmp_path, wait_until, monkeypatch):
    monkeypatch.setattr(scene_reader, "Scene", Scene)
    days = ("20180813", "20180825", "20180906", "20180918")
    roles = [f"{day}_{polarisation}" for day in days for polarisation in ("VV", "VH")]
    raster = QgsRasterLayer(str(make_scene(tmp_path / "series.tif", 64, roles=roles)), "series")
    QgsProject.instance().addMapLayer(raster)
    iface.activate(raster)
    label = child(dock, QLabel, "summaryLabel")
    wait_until(lambda: "before up to 2018-08-25" in label.text() and "Give the event day" in label.text())
    assert "EVENT" not in dock.scene_box.parameters()
    dock.scene_box.event_edit.setText("2018-08-20")
    wait_until(lambda: "before up to 2018-08-13" in label.text())
    assert "the event was on 2018-08-20" in label.text()
    assert dock.scene_box.parameters()["EVENT"] == "2018-08-20"
    state = dock.scene_box.state()
    dock.scene_box.event_edit.setText("2019-01-01")
    wait_until(lambda: "add images from after it" in label.text() and label.font().bold())
    dock.scene_box.event_edit.clear()
    wait_until(lambda: "before up to 2018-08-25" in label.text())
    dock.scene_box.restore(state, QgsProject.instance())
    assert dock.scene_box.event_day() == "2018-08-20"
    QgsProject.instance().clear()
    assert dock.scene_box.event_day() is None


def test_a_day_that_is_none_is_told_when_the_field_is_left(dock, iface, scene_raster, wait_until):
    iface.activate(scene_raster)
    label, edit = child(dock, QLabel, "summaryLabel"), dock.scene_box.event_edit
    wait_until(lambda: "decibel" in label.text())
    edit.setText("2018-0")
    assert not dock.scene_box.is_ready() and "decibel" in label.text()  # still typing
    edit.editingFinished.emit()
    assert "month and day as 2015-04-25" in label.text() and label.font().bold()
    assert dock.scene_box.overrides.isCollapsed()  # the mistake is not in there
    edit.setText("2018-09-06")
    assert dock.scene_box.is_ready()


def test_overrides_do_not_outlive_their_scene(dock, iface, scene_raster, tmp_path):
    iface.activate(scene_raster)
    dock.scene_box.overrides.unit_combo.setCurrentIndex(2)
    other_raster = QgsRasterLayer(str(make_scene(tmp_path / "other.tif", 64)), "other")
    QgsProject.instance().addMapLayer(other_raster)
    iface.activate(other_raster)
    assert dock.scene_box.parameters()["UNIT"] == "auto"


def test_before_and_after_layers(dock, scene_raster, tmp_path):
    ids = [scene_raster.id()]
    for name in ("early", "late"):
        raster = QgsRasterLayer(str(make_scene(tmp_path / f"{name}.tif", 64, roles=("VV", "VH"))), name)
        QgsProject.instance().addMapLayer(raster)
        ids.append(raster.id())
    dock.scene_box.set_mode("two")
    dock.scene_box.pre_list.set_checked({ids[0], ids[1]})
    dock.scene_box.post_list.set_checked({ids[2]})
    assert dock.scene_box.has_images()
    assert set(dock.scene_box.parameters()["PRE"]) == {ids[0], ids[1]}
    dock.scene_box.post_list.set_checked({ids[1], ids[2]})
    assert dock.scene_box.parameters()["PRE"] == [ids[0]], "an image is before or after, not both"
    QgsProject.instance().removeMapLayer(ids[2])
    assert dock.scene_box.parameters()["POST"] == [ids[1]]


def test_the_event_sorts_the_layers(dock, tmp_path, wait_until, monkeypatch):
    monkeypatch.setattr(scene_reader, "Scene", Scene)
    names = ["S1A_20180813T204212", "S1A_20180825T204212", "S1B_20180912T204213", "S1A_20180907T085302", "notes"]
    rasters = [QgsRasterLayer(str(make_scene(tmp_path / f"{name}.tif", 64, roles=("VV", "VH"))), name) for name in names]
    QgsProject.instance().addMapLayers(rasters)
    box, label = dock.scene_box, child(dock, QLabel, "summaryLabel")
    button = child(dock, QPushButton, "sortButton")
    assert not button.isVisibleTo(dock)  # one layer has nothing to sort
    box.set_mode("two")
    assert button.isVisibleTo(dock) and not button.isEnabled() and "press Sort" in label.text()
    box.event_edit.setText("2018-09")
    assert not button.isEnabled()
    box.event_edit.setText("2018-09-06")
    box.post_list.set_checked({rasters[0].id()})  # on the wrong side
    button.click()
    wait_until(lambda: len(box.pre_list.checked_layer_ids()) == 2)
    assert set(box.pre_list.checked_layer_ids()) == {rasters[0].id(), rasters[1].id()}
    assert box.post_list.checked_layer_ids() == [rasters[2].id()]
    wait_until(lambda: "Understood as" in label.text())
    assert "Layers left unchecked: 2" in label.text() and "different orbits" not in label.text()
    assert label.text().startswith("Images of other orbits were left out: 1.")
    assert label.toolTip().splitlines()[-4:] == [
        "Left out, no date as 2015-04-25 in the name: 1",
        "  notes",
        "Left out, another orbit, by the time of day: 1",
        "  S1A_20180907T085302",
    ]
    box.post_list.set_checked({rasters[3].id()})
    wait_until(lambda: "different orbits" in label.text())
    assert "left unchecked" not in label.text()
    box.event_edit.setText("2019-01-01")
    button.click()
    wait_until(lambda: "put it on the other side" in label.text())
    assert "are from before the event on 2019-01-01: add images from after it" in label.text(), "is told beside it"
    assert box.post_list.checked_layer_ids() == [rasters[3].id()], "what was checked stays"


def test_of_several_places_the_one_in_the_middle_of_the_map_is_sorted(dock, iface, tmp_path, wait_until):
    rasters = {}
    for place, left in (("a", 600_000.0), ("b", 630_000.0)):
        for day in ("20180813", "20180825", "20180912"):
            path = make_scene(tmp_path / f"{place}_{day}.tif", 64, roles=("VV", "VH"), left=left)
            rasters[place, day] = QgsRasterLayer(str(path), f"{place}_{day}")
    QgsProject.instance().addMapLayers(rasters.values())
    box, canvas = dock.scene_box, iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))  # not that of the images
    box.set_mode("two")
    box.event_edit.setText("2018-09-06")
    to_map = QgsCoordinateTransform(rasters["b", "20180912"].crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    for place in ("b", "a", "b"):
        canvas.setExtent(to_map.transformBoundingBox(rasters[place, "20180912"].extent()).buffered(0.01))
        child(dock, QPushButton, "sortButton").click()
        after = [rasters[place, "20180912"].id()]
        wait_until(lambda after=after: box.post_list.checked_layer_ids() == after)
        assert set(box.pre_list.checked_layer_ids()) == {rasters[place, "20180813"].id(), rasters[place, "20180825"].id()}


def test_what_is_chosen_while_layers_are_sorted_stays(dock, tmp_path, wait_until):
    rasters = {}
    for day in ("20180813", "20180825", "20180912"):
        path = make_scene(tmp_path / f"a_{day}.tif", 64, roles=("VV", "VH"))
        rasters[day] = QgsRasterLayer(str(path), path.stem)
    QgsProject.instance().addMapLayers(rasters.values())
    box, label = dock.scene_box, child(dock, QLabel, "summaryLabel")
    box.set_mode("two")
    box.event_edit.setText("2018-09-06")
    child(dock, QPushButton, "sortButton").click()
    assert label.text() == "Reading the images…"
    box.pre_list.set_checked({rasters["20180825"].id()})
    wait_until(lambda: QgsApplication.taskManager().count() == 0)
    assert box.pre_list.checked_layer_ids() == [rasters["20180825"].id()] and not box.post_list.checked_layer_ids()
    assert label.text() != "Reading the images…"


def test_what_is_checked_in_a_long_list_is_in_view(dock, scene_path, qgis_new_project):
    rasters = [QgsRasterLayer(str(scene_path), f"image {number:02}") for number in range(30)]
    QgsProject.instance().addMapLayers(rasters)
    dock.scene_box.set_mode("two")
    after = dock.scene_box.post_list
    after.set_checked({rasters[-1].id()})
    assert after.viewport().rect().contains(after.visualItemRect(after.item(29)).center())


def test_run_fills_map_and_table(dock, iface, fake_engine, scene_raster, wait_until):
    iface.activate(scene_raster)
    detect(dock, wait_until)
    assert messages(iface, Qgis.MessageLevel.Critical) == []
    assert "Landslides outlined: " in messages(iface, Qgis.MessageLevel.Success)[0]
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 1
    table = child(dock, QTableView, "chipTable")
    assert table.model().rowCount() == 16
    assert table.model().index(0, 0).data() == "1"
    assert "of 16 chips flagged" in child(dock, QLabel, "chipCountLabel").text()
    assert child(dock, QPushButton, "detectButton").isVisibleTo(dock)


@pytest.mark.parametrize(
    ("slides", "flagged", "level", "text"),
    [
        (0, 0, Qgis.MessageLevel.Info, f"{none_outlined(37_000.0)} Chips flagged: 0 of 1,234."),
        (0, 2, Qgis.MessageLevel.Warning, f"{none_outlined(37_000.0)} Chips flagged: 2 of 1,234. See the table for them."),
        (1, 0, Qgis.MessageLevel.Success, "Landslides outlined: 1 (2.6 ha). Chips flagged: 0 of 1,234."),
    ],
)
def test_chips_that_are_flagged_are_told_even_where_nothing_was_outlined(slides, flagged, level, text):
    counts = {"LANDSLIDE_COUNT": slides, "FLAGGED_COUNT": flagged, "CHIP_COUNT": 1234}
    results = {**counts, "LANDSLIDE_AREA": 26_000.0 * slides, "EXPECTED_AREA": 37_000.0}
    assert "add up to about 3.7 ha" in none_outlined(37_000.0)
    assert found_in(results) == (text, level)


def test_the_panel_tells_what_the_run_counted(dock, iface, fake_engine, scene_raster, wait_until):
    label = child(dock, QLabel, "summaryLabel")
    iface.activate(scene_raster)
    wait_until(lambda: "about 5\u00a0% no data" in label.text())
    detect(dock, wait_until)
    counted = recorded_sentence(read_record(dock.chips_box.folder())).replace(" %", "\u00a0%")
    assert label.text().startswith("Understood as") and counted.split(", ")[-1] in label.text() and "about" not in label.text()


def test_rows_of_long_names_begin_with_what_tells_them_apart(dock, tmp_path):
    names = [f"OPERA_L2_RTC-S1_T009-018123-IW2_{date}T084747Z_S1A_30_v1.0_{pol}" for date in ("20240522", "20240228") for pol in ("VV", "VH")]
    for name in (*names, "late"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(make_scene(tmp_path / f"{name}.tif", 16, roles=("VV", "VH"))), name))
    rows = [dock.scene_box.pre_list.item(row) for row in range(5)]
    starts = [row.text()[:13] for row in rows]
    assert starts == ["2024-02-28 VH", "2024-02-28 VV", "2024-05-22 VH", "2024-05-22 VV", "late"]
    assert names[3] in rows[0].text() and names[3] in rows[0].toolTip()


def test_each_run_gets_its_own_folder(dock, iface, fake_engine, scene_raster, tmp_path, wait_until):
    iface.activate(scene_raster)
    dock.detect_box.options_box.folder_widget.setFilePath(str(tmp_path))
    detect(dock, wait_until)
    (folder,) = tmp_path.iterdir()
    assert folder.name.startswith("valley_")
    assert (folder / "chips.csv").is_file()


def test_table_sorts_numbers_as_numbers(dock, iface, fake_engine, scene_raster, wait_until):
    iface.activate(scene_raster)
    detect(dock, wait_until)
    table = child(dock, QTableView, "chipTable")
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [table.model().index(row, 0).data() for row in range(3)] == ["16", "15", "14"]


def test_click_zooms_and_selects(dock, iface, fake_engine, scene_raster, wait_until):
    iface.activate(scene_raster)
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32754"))
    detect(dock, wait_until)
    table = child(dock, QTableView, "chipTable")
    table.selectRow(1)
    chip = dock.chips_box.model.chip(1)
    extent = iface.mapCanvas().extent()
    assert abs(extent.center().x() - (float(chip["x_min"]) + float(chip["x_max"])) / 2) < 1
    assert 1280 <= extent.width() < 12_800
    chips_layer = layers.find_chips_layer(QgsProject.instance(), dock.chips_box.folder())
    assert [feature["chip_id"] for feature in chips_layer.selectedFeatures()] == [chip["chip_id"]]


def test_export_is_what_is_shown(dock, iface, fake_engine, scene_raster, tmp_path, wait_until):
    iface.activate(scene_raster)
    detect(dock, wait_until)
    path = tmp_path / "export.csv"
    assert dock.chips_box.results_export.export_csv(path)
    own = (dock.chips_box.folder() / "chips.csv").read_text().splitlines()
    expected = [own[0] + ",review,review_note,reviewed_at", *(line + ",,," for line in own[1:])]
    assert path.read_text().splitlines() == expected
    dock.chips_box.flagged_check.setChecked(True)
    dock.chips_box.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert dock.chips_box.results_export.export_csv(path)
    with open(path, encoding="utf-8") as file:
        ranks = [int(row["rank"]) for row in csv.DictReader(file)]
    assert ranks == sorted(ranks, reverse=True)
    assert len(ranks) == dock.chips_box.model.flagged_count()


def test_export_to_nowhere_is_one_sentence(dock, iface, fake_engine, scene_raster, wait_until):
    iface.activate(scene_raster)
    detect(dock, wait_until)
    assert not dock.chips_box.results_export.export_csv(Path("/nowhere/at/all.csv"))
    assert "choose another folder" in messages(iface, Qgis.MessageLevel.Critical)[-1]


def test_error_is_one_sentence_in_the_message_bar(dock, iface, fake_engine, tmp_path, wait_until):
    lone_raster = QgsRasterLayer(str(make_scene(tmp_path / "lone.tif", 64, roles=("VV",))), "lone")
    QgsProject.instance().addMapLayer(lone_raster)
    iface.activate(lone_raster)
    detect(dock, wait_until)
    (message,) = messages(iface, Qgis.MessageLevel.Critical)
    assert message == "SAR Landslide:lone.tif has 1 band(s), not 4; give VV and VH before and after."
    assert not QgsProject.instance().layerTreeRoot().findGroups()
    assert child(dock, QPushButton, "detectButton").isVisibleTo(dock)


@pytest.mark.parametrize("told", ["The area cannot be read.", ""])
def test_a_run_that_cannot_be_prepared_is_told_and_another_one_can_start(
    dock, iface, fake_engine, scene_raster, wait_until, monkeypatch, told
):
    def refuse(_algorithm, _parameters, _context, _feedback):
        if told:
            raise QgsProcessingException(told)
        return False

    iface.activate(scene_raster)
    with monkeypatch.context() as patch:
        patch.setattr(DetectLandslidesAlgorithm, "prepareAlgorithm", refuse)
        child(dock, QPushButton, "detectButton").click()
        assert not dock._runner.is_running() and child(dock, QPushButton, "detectButton").isVisible()
    (sentence,) = messages(iface, Qgis.MessageLevel.Critical)
    assert sentence.endswith(f":{told}" if told else "stopped without a result; the log may tell why.")
    detect(dock, wait_until)
    assert dock.chips_box.folder() is not None and messages(iface, Qgis.MessageLevel.Critical) == []


def test_cancel(dock, iface, fake_engine, scene_raster, wait_until):
    iface.activate(scene_raster)
    child(dock, QPushButton, "detectButton").click()
    child(dock, QPushButton, "cancelButton").click()
    wait_until(lambda: not dock._runner.is_running())
    assert "Cancelled" in messages(iface, Qgis.MessageLevel.Info)[-1]
    assert messages(iface, Qgis.MessageLevel.Critical) == []
    assert not QgsProject.instance().layerTreeRoot().findGroups()


def test_a_new_run_closes_what_was_said_of_the_last(dock, iface, fake_engine, scene_raster, tmp_path, wait_until):
    dock.messages.tell("the results of another project", Qgis.MessageLevel.Warning, seconds=0)
    dock.show_error("the mark was not saved")
    lone_raster = QgsRasterLayer(str(make_scene(tmp_path / "lone.tif", 64, roles=("VV",))), "lone")
    QgsProject.instance().addMapLayer(lone_raster)
    iface.activate(lone_raster)
    for _ in range(3):
        detect(dock, wait_until)
        assert len(messages(iface, Qgis.MessageLevel.Critical)) == 2, "one of the run, not one more each time"
    iface.activate(scene_raster)
    for _ in range(2):
        detect(dock, wait_until)
        assert len(messages(iface, Qgis.MessageLevel.Success)) == 1
        assert [text.split(":")[1] for text in messages(iface, Qgis.MessageLevel.Critical)] == ["the mark was not saved"]
    assert len(messages(iface, Qgis.MessageLevel.Warning)) == 1, "what offers something stays"


def test_active_chips_layer_brings_its_table_back(dock, iface, fake_engine, scene_raster, wait_until):
    iface.activate(scene_raster)
    detect(dock, wait_until)
    first = dock.chips_box.folder()
    detect(dock, wait_until)
    assert dock.chips_box.folder() != first
    iface.activate(layers.find_chips_layer(QgsProject.instance(), first))
    assert dock.chips_box.folder() == first


def test_a_click_on_the_chips_of_the_run_before_shows_them_again(dock, iface, fake_engine, scene_raster, wait_until):
    """Also where that layer was the active one when the new run ended."""
    iface.activate(scene_raster)
    detect(dock, wait_until)
    first = dock.chips_box.folder()
    chips = layers.find_chips_layer(QgsProject.instance(), first)
    iface.activate(chips)
    iface.zoomToActiveLayer.reset_mock()
    detect(dock, wait_until)
    second = dock.chips_box.folder()
    assert second != first and layers.chips_folder(iface.activeLayer()) == second
    assert not iface.zoomToActiveLayer.called and dock.scene_box.layer_combo.currentLayer() == scene_raster
    iface.activate(chips)
    assert dock.chips_box.folder() == first


def test_a_layer_that_is_being_edited_stays_active_when_a_run_ends(dock, iface, fake_engine, scene_raster, wait_until):
    sketch = QgsVectorLayer("Point?crs=EPSG:32754", "sketch", "memory")
    QgsProject.instance().addMapLayer(sketch)
    iface.activate(scene_raster)
    iface.activate(sketch)
    assert sketch.startEditing()
    detect(dock, wait_until)
    assert iface.activeLayer() is sketch and dock.chips_box.folder() is not None


def test_says_when_onnxruntime_is_missing(dock, iface, scene_raster, monkeypatch):
    iface.activate(scene_raster)
    assert not dock.runtime_box.isVisibleTo(dock)
    monkeypatch.setattr(runtime, "activate", lambda: False)
    dock.runtime_box.refresh()
    dock._update_button()
    assert dock.runtime_box.isVisibleTo(dock)
    assert "onnxruntime" in child(dock, QLabel, "runtimeMessage").text()
    assert child(dock, QPushButton, "installRuntimeButton").isEnabled()
    assert not child(dock, QPushButton, "detectButton").isEnabled()
    monkeypatch.undo()


def test_the_button_follows_an_onnxruntime_that_broke_and_was_mended(dock, iface, scene_raster, monkeypatch):
    iface.activate(scene_raster)
    button = child(dock, QPushButton, "detectButton")
    assert button.isEnabled()
    with monkeypatch.context() as patch:
        patch.setattr(runtime, "activate", lambda: False)
        dock._runner.failed.emit("onnxruntime cannot be loaded.")
        assert not button.isEnabled() and button.toolTip() == "Install onnxruntime first, above." and dock.runtime_box.isVisibleTo(dock)
    dock.runtime_box.ready.emit()
    assert button.isEnabled()


def test_fits_300_pixels(dock):
    assert dock.minimumSizeHint().width() <= 300
    assert dock.widget().minimumSizeHint().width() <= 300


def test_settings_are_remembered(dock, iface, fake_engine, scene_raster, tmp_path, wait_until):
    iface.activate(scene_raster)
    dock.detect_box.options_box.folder_widget.setFilePath(str(tmp_path))
    dock.detect_box.options_box.threshold_spin.setValue(40)
    detect(dock, wait_until)
    second = LandslideDock(iface)
    assert second.detect_box.options_box.folder_widget.filePath() == str(tmp_path)
    assert second.detect_box.options_box.parameters("x")["THRESHOLD"] == 0.4
    second.shut_down()
    second.deleteLater()


def test_remaining_time_is_honest():
    assert remaining_seconds(1.0, 50.0) is None
    assert remaining_seconds(30.0, 50.0) == 30.0
    assert [duration_text(seconds) for seconds in (0.2, 1.6, 9.4, 12, 58)] == ["1 s", "2 s", "9 s", "10 s", "60 s"]
    assert duration_text(4 * 60 + 10) == "4 min"
    assert duration_text(4200) == "1 h 10 min"


def test_run_folder_name_is_plain():
    from datetime import datetime

    assert (
        run_folder_name("Enga / 2024 (pair)", datetime(2024, 5, 1, 2, 3, 4))
        == "Enga_2024_pair_20240501_020304"
    )


def test_web_map_is_no_scene(qgis_new_project):
    from sar_landslide_plugin.processing.request import layer_source

    memory_layer = QgsVectorLayer("Polygon", "areas", "memory")
    with pytest.raises(InputError, match="“areas” is no raster"):
        layer_source(memory_layer)
