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
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QLabel, QPushButton, QToolButton
from results_fixtures import add_group

from sar_landslide_plugin import layers
from sar_landslide_plugin.core.errors import OutputError
from sar_landslide_plugin.core.map_view import write_map_views
from sar_landslide_plugin.core.reviews import read_reviews
from sar_landslide_plugin.gui import run_folders


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


@pytest.fixture
def slow_views(monkeypatch):
    """Folders for which files for the map are being made, and what lets that end."""
    begun, may_end = [], threading.Event()

    def slow(folder):
        begun.append(folder)
        assert may_end.wait(30)
        return write_map_views(folder)

    monkeypatch.setattr(run_folders, "write_map_views", slow)
    return begun, may_end


def end_all_tasks():
    for task in QgsApplication.taskManager().activeTasks():
        assert task.waitForFinished(30_000)
    QgsApplication.processEvents()


def test_a_run_that_is_opened_twice_is_on_the_map_once(dock, run_folder, slow_views, wait_until):
    begun, may_end = slow_views
    assert dock.run_folders.open(run_folder) and dock.run_folders.open(run_folder)
    wait_until(lambda: begun)
    assert dock.run_folders.open(run_folder)
    may_end.set()
    end_all_tasks()
    assert len(groups()) == 1 and begun == [run_folder], "two would write the same files at the same time"


def test_a_run_that_came_onto_the_map_while_it_was_opened_is_there_once(dock, run_folder, slow_views, wait_until):
    begun, may_end = slow_views
    assert dock.run_folders.open(run_folder)
    wait_until(lambda: begun)
    add_group(run_folder)
    may_end.set()
    end_all_tasks()
    assert len(groups()) == 1 and dock.chips_box.folder() == run_folder


def test_a_run_that_is_opened_again_in_the_next_project_comes_onto_its_map(dock, run_folder, slow_views, wait_until):
    begun, may_end = slow_views
    assert dock.run_folders.open(run_folder)
    wait_until(lambda: begun)
    QgsProject.instance().clear()
    assert dock.run_folders.open(run_folder)
    may_end.set()
    end_all_tasks()
    assert len(groups()) == 1 and dock.chips_box.folder() == run_folder and begun == [run_folder]


def test_a_run_can_be_opened_again_after_its_layers_were_removed(dock, run_folder, wait_until):
    for _time in range(2):
        assert dock.run_folders.open(run_folder)
        wait_until(lambda: len(groups()) == 1)
        layers.remove_run(QgsProject.instance(), run_folder)
        assert groups() == []


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


@pytest.fixture
def keep_slowly(dock, temporary, tmp_path, wait_until, monkeypatch):
    """Starts to keep the temporary run, and waits at a step of it; what it gives goes on, to the end, and gives the copy."""

    def start(step="copy_run"):
        reached, may_end = threading.Event(), threading.Event()
        real = getattr(run_folders, step)

        def slow(*arguments):
            done = real(*arguments)
            reached.set()
            assert may_end.wait(30)
            return done

        monkeypatch.setattr(run_folders, step, slow)
        dock.chips_box.show_run(temporary)
        choose(monkeypatch, tmp_path)
        dock.chips_box.results_export.keep_wanted.emit()
        wait_until(reached.is_set)

        def end(until=lambda: dock.chips_box.folder() != temporary):
            may_end.set()
            wait_until(until)
            return dock.chips_box.folder()

        return end

    return start


def layer_of(role, folder):
    (layer,) = (
        layer
        for layer in layers.results_in(QgsProject.instance())
        if layer.customProperty(layers.ROLE_PROPERTY) == role and layer.customProperty(layers.FOLDER_PROPERTY) == str(folder)
    )
    return layer


@pytest.mark.parametrize("step", ["copy_run", "write_map_views"])
def test_a_mark_made_before_the_copy_is_on_the_map_is_kept(dock, keep_slowly, step):
    end = keep_slowly(step)
    dock.chips_box.table.selectRow(0)
    (marked,) = dock.chips_box.selected_ids()
    dock.chips_box.mark_selected("rejected")
    copy = end()
    assert read_reviews(copy)[marked].mark == "rejected" == dock.chips_box.model.review(marked).mark


def test_the_table_shows_the_copy_once_the_results_are_said_to_be_kept(dock, temporary, keep_slowly):
    shown = []
    dock.run_folders.kept.connect(lambda *_folders: QTimer.singleShot(0, lambda: shown.append(dock.chips_box.folder())))
    copy = keep_slowly("write_map_views")()
    assert shown == [copy]


def test_a_note_that_is_being_typed_while_the_results_are_copied_is_kept(dock, keep_slowly):
    end = keep_slowly()
    dock.chips_box.table.selectRow(0)
    (noted,) = dock.chips_box.selected_ids()
    dock.chips_box.review_bar.note_edit.setText("road blocked")
    assert read_reviews(end())[noted].note == "road blocked"


def test_edits_saved_while_the_results_are_copied_are_kept(dock, temporary, keep_slowly):
    end = keep_slowly()
    outlines = layer_of("landslides", temporary)
    count = outlines.featureCount()
    assert count > 1 and outlines.startEditing()
    assert outlines.deleteFeature(next(outlines.getFeatures()).id()) and outlines.commitChanges()
    assert layer_of("landslides", end()).featureCount() == count - 1


def test_a_layer_that_is_edited_when_the_results_are_copied_stays_with_its_edits(dock, iface, temporary, keep_slowly, tmp_path):
    end = keep_slowly()
    outlines = layer_of("landslides", temporary)
    assert outlines.startEditing() and outlines.deleteFeature(next(outlines.getFeatures()).id())
    end(until=lambda: told(iface, Qgis.MessageLevel.Critical))
    (sentence,) = told(iface, Qgis.MessageLevel.Critical)
    assert "landslides.gpkg is being edited" in sentence and "save or cancel its edits first" in sentence
    assert layer_of("landslides", temporary).isModified() and len(groups()) == 1 and dock.chips_box.folder() == temporary
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("valley_2024")], "it would lack the edits"


def test_a_copy_that_cannot_get_the_last_marks_does_not_stay(dock, iface, temporary, keep_slowly, tmp_path, monkeypatch):
    def refuse(_folder, copy):
        raise OutputError(f"The results cannot be copied to {copy}.")

    end = keep_slowly()
    monkeypatch.setattr(run_folders, "copy_tables", refuse)
    end(until=lambda: told(iface, Qgis.MessageLevel.Critical))
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("valley_2024")]
    assert len(groups()) == 1 and dock.chips_box.folder() == temporary


def test_a_project_opened_again_while_the_results_are_copied_keeps_its_layers(dock, iface, temporary, keep_slowly, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgz"))
    end = keep_slowly()
    assert project.read(str(tmp_path / "saved.qgz"))
    end(until=lambda: told(iface, Qgis.MessageLevel.Success))
    (group,) = groups()
    assert len(group.findLayers()) == 6 and layers.find_chips_layer(project, temporary) is not None


def test_results_that_are_copied_while_the_project_is_closed_do_not_come_onto_the_next_map(dock, iface, keep_slowly, tmp_path):
    end = keep_slowly()
    QgsProject.instance().clear()
    end(until=lambda: told(iface, Qgis.MessageLevel.Success))
    assert groups() == [] and dock.chips_box.folder() is None
    (copy,) = (path for path in tmp_path.iterdir() if path.name.startswith("valley_2024"))
    assert (copy / "chips.gpkg").exists()


def test_results_that_are_opened_while_the_project_is_closed_do_not_come_onto_the_next_map(dock, run_folder, slow_views):
    begun, may_end = slow_views
    assert dock.run_folders.open(run_folder)
    QgsProject.instance().clear()
    may_end.set()
    end_all_tasks()
    assert begun == [run_folder] and groups() == [] and dock.chips_box.folder() is None


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
