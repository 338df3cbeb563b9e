"""Results of earlier runs, and of the command line, brought onto the map and into the table."""

import shutil
import threading
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QLabel, QPushButton, QToolButton
from results_fixtures import add_group

from sar_landslide_plugin import layers
from sar_landslide_plugin.core.kept_run import copy_run
from sar_landslide_plugin.core.map_view import write_map_views
from sar_landslide_plugin.core.reviews import read_reviews


def groups():
    return QgsProject.instance().layerTreeRoot().findGroups()


def told(iface, level):
    return [item.text() for item in iface.messageBar().items() if item.level() == level]


def choose(monkeypatch, folder):
    """Let the next dialogs for a folder end with this one."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: str(folder))


def test_a_run_of_the_command_line_is_opened_as_one_of_the_panel(dock, iface, run_folder, wait_until, monkeypatch):
    choose(monkeypatch, run_folder)
    dock.findChild(QToolButton, "openResultsButton").click()
    wait_until(groups)
    roles = {layer.customProperty(layers.ROLE_PROPERTY) for layer in QgsProject.instance().mapLayers().values()}
    assert {"chips", "landslides", "mask", "probability", "not_observed", "change"} <= roles
    (group,) = groups()
    assert group.name().startswith("valley landslides 2024-07-0"), "of another day, so that the hour alone would mislead"
    assert dock.chips_box.folder() == run_folder and dock.chips_box.model.rowCount() == 16
    assert iface.activeLayer() == layers.find_chips_layer(QgsProject.instance(), run_folder)


def test_the_map_goes_to_a_run_only_where_it_is_not_seen(dock, iface, run_folder, tmp_path, wait_until):
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32754"))
    far, here = QgsRectangle(0, 0, 1000, 1000), QgsRectangle(600_500, 9_497_000, 602_000, 9_499_000)
    for name, view, zooms in (("far", far, 1), ("here", here, 0)):
        canvas.setExtent(view)
        iface.zoomToActiveLayer.reset_mock()
        folder = shutil.copytree(run_folder, tmp_path / name)
        dock.run_folders.open(folder)
        wait_until(lambda folder=folder: dock.chips_box.folder() == folder)
        assert iface.zoomToActiveLayer.call_count == zooms, name


def test_a_run_that_is_on_the_map_is_brought_into_sight_again(dock, iface, run_folder, tmp_path, wait_until, monkeypatch):
    add_group(run_folder)
    other = shutil.copytree(run_folder, tmp_path / "other")
    add_group(other)
    dock.chips_box.show_run(other)
    newer, older = groups()
    assert newer.itemVisibilityChecked() and not older.itemVisibilityChecked()
    choose(monkeypatch, run_folder)
    dock.actions_offered.open_results.trigger()
    wait_until(lambda: dock.chips_box.folder() == run_folder)
    assert len(groups()) == 2 and older.itemVisibilityChecked()


@pytest.mark.parametrize("missing", ["run.json", "chips.csv", "chips.gpkg"])
def test_a_folder_that_holds_no_run_is_one_sentence(dock, iface, run_folder, monkeypatch, missing):
    (run_folder / missing).unlink()
    choose(monkeypatch, run_folder)
    dock.actions_offered.open_results.trigger()
    (sentence,) = told(iface, Qgis.MessageLevel.Critical)
    assert str(run_folder) in sentence and "choose the folder of a finished run" in sentence and "Errno" not in sentence
    assert groups() == [] and dock.chips_box.folder() is None


def test_no_folder_chosen_changes_nothing(dock, iface, monkeypatch):
    choose(monkeypatch, "")
    dock.actions_offered.open_results.trigger()
    assert iface.messageBar().items() == [] and groups() == []


# Temporary folders


@pytest.fixture
def temporary(run_folder):
    """The run in a folder that QGIS deletes when it closes."""
    folder = Path(QgsProcessingUtils.generateTempFilename("OUTPUT"))
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(run_folder, folder)
    add_group(folder)
    return folder


def test_the_first_mark_of_a_temporary_run_says_so_and_keeps_it(dock, iface, temporary, tmp_path, wait_until, monkeypatch):
    dock.chips_box.show_run(temporary)
    dock.chips_box.table.selectRow(0)
    assert told(iface, Qgis.MessageLevel.Warning) == []
    dock.chips_box.mark_selected("confirmed")
    (marked,) = dock.chips_box.selected_ids()
    (item,) = (item for item in iface.messageBar().items() if item.level() == Qgis.MessageLevel.Warning)
    assert "deletes these results" in item.text() and item.duration() == 0
    dock.chips_box.mark_selected("unsure")
    assert len(told(iface, Qgis.MessageLevel.Warning)) == 1
    choose(monkeypatch, tmp_path / "kept")
    (tmp_path / "kept").mkdir()
    (keep,) = (button for button in item.findChildren(QPushButton) if button.text() == "Keep Results…")
    keep.click()
    wait_until(lambda: dock.chips_box.folder() != temporary)
    (copy,) = (tmp_path / "kept").iterdir()
    assert copy.name.startswith("valley_2024") and dock.chips_box.folder() == copy
    assert read_reviews(copy)[marked].mark == "unsure" == dock.chips_box.model.review(marked).mark
    assert len(groups()) == 1 and layers.find_chips_layers(QgsProject.instance(), temporary) == []
    assert sip.isdeleted(item) or item not in iface.messageBar().items()
    dock.chips_box.table.selectRow(1)
    dock.chips_box.mark_selected("unsure")
    assert told(iface, Qgis.MessageLevel.Warning) == []


def test_a_run_that_stays_is_marked_without_a_word_and_is_not_to_be_kept(dock, iface, run_folder, temporary):
    menu = dock.chips_box.results_export.button.menu()
    keep = menu.findChild(QAction, "keepResultsAction")
    for folder in (temporary, run_folder):
        dock.chips_box.show_run(folder)
        menu.aboutToShow.emit()
        assert keep.isVisible() == (folder == temporary)
    dock.chips_box.table.selectRow(0)
    dock.chips_box.mark_selected("confirmed")
    assert iface.messageBar().items() == []


def test_a_mark_made_while_the_results_are_copied_is_kept(dock, temporary, tmp_path, wait_until, monkeypatch):
    may_end = threading.Event()

    def copy_slowly(folder, copy):
        copy_run(folder, copy)
        assert may_end.wait(30)
        return copy

    monkeypatch.setattr("sar_landslide_plugin.gui.run_folders.copy_run", copy_slowly)
    dock.chips_box.show_run(temporary)
    choose(monkeypatch, tmp_path)
    dock.chips_box.results_export.keep_wanted.emit()
    wait_until(lambda: any(path.name.startswith("valley_2024") for path in tmp_path.iterdir()))
    dock.chips_box.table.selectRow(0)
    (marked,) = dock.chips_box.selected_ids()
    dock.chips_box.mark_selected("rejected")
    may_end.set()
    wait_until(lambda: dock.chips_box.folder() != temporary)
    assert read_reviews(dock.chips_box.folder())[marked].mark == "rejected"


def test_results_that_are_copied_while_the_project_is_closed_do_not_come_onto_the_next_map(
    dock, iface, temporary, tmp_path, wait_until, monkeypatch
):
    may_end = threading.Event()
    monkeypatch.setattr(
        "sar_landslide_plugin.gui.run_folders.copy_run", lambda folder, copy: (copy_run(folder, copy), may_end.wait(30))[0]
    )
    dock.chips_box.show_run(temporary)
    choose(monkeypatch, tmp_path)
    dock.chips_box.results_export.keep_wanted.emit()
    QgsProject.instance().clear()
    may_end.set()
    wait_until(lambda: told(iface, Qgis.MessageLevel.Success))
    assert groups() == [] and dock.chips_box.folder() is None
    (copy,) = (path for path in tmp_path.iterdir() if path.name.startswith("valley_2024"))
    assert (copy / "chips.gpkg").exists()


def test_results_that_are_opened_while_the_project_is_closed_do_not_come_onto_the_next_map(dock, run_folder, monkeypatch):
    may_end, read = threading.Event(), []
    monkeypatch.setattr(
        "sar_landslide_plugin.gui.run_folders.write_map_views", lambda folder: may_end.wait(30) and read.append(write_map_views(folder))
    )
    assert dock.run_folders.open(run_folder)
    QgsProject.instance().clear()
    may_end.set()
    (task,) = QgsApplication.taskManager().activeTasks()
    assert task.waitForFinished(30_000)
    QgsApplication.processEvents()
    assert len(read) == 1 and groups() == [] and dock.chips_box.folder() is None


def test_results_that_cannot_be_kept_stay_where_they_are(dock, iface, temporary, tmp_path, wait_until, monkeypatch):
    dock.chips_box.show_run(temporary)
    choose(monkeypatch, tmp_path / "gone")
    dock.chips_box.results_export.keep_wanted.emit()
    wait_until(lambda: told(iface, Qgis.MessageLevel.Critical))
    (sentence,) = told(iface, Qgis.MessageLevel.Critical)
    assert "cannot be copied" in sentence and len(groups()) == 1 and dock.chips_box.folder() == temporary


# Which run is shown


def test_the_table_names_its_run_as_the_layers_do(dock, iface, run_folder):
    label = dock.findChild(QLabel, "runLabel")
    assert label.text() == "No results yet."
    add_group(run_folder)
    dock.chips_box.show_run(run_folder)
    assert label.text() == groups()[0].name() and str(run_folder) in label.toolTip()
    assert label.minimumSizeHint().width() == 0, "a long name does not make the panel wider"
