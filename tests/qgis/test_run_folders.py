"""Results of earlier runs, and of the command line, brought onto the map and into the table."""

import shutil

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton
from results_fixtures import add_group

from sar_landslide_plugin import layers


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
