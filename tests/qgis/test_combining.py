"""Runs on one event, put together as one: in the toolbox, in the panel, and on the map."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from fake_engine import fake_detect, make_scene
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QPushButton
from results_fixtures import add_group

from sar_landslide_plugin import layers
from sar_landslide_plugin.briefing import export_briefing
from sar_landslide_plugin.briefing_text import provenance_lines
from sar_landslide_plugin.core import combine as combine_module
from sar_landslide_plugin.core.detect import DetectOptions
from sar_landslide_plugin.core.onnx_metadata import read_card
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.run_record import read_record
from sar_landslide_plugin.gui.combine_dialog import CombineDialog

ID = "sarlandslide:combine_runs"


@pytest.fixture(autouse=True)
def _card_of_the_stand_in(monkeypatch):
    monkeypatch.setattr(combine_module, "read_card", lambda stage, folder=None: replace(read_card(stage), pair_id="none"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A run, one on the same ground from other images, and one far away."""
    folder = tmp_path_factory.mktemp("made")
    for name, seed, left in (("ascending", 1, 600_000.0), ("descending", 2, 600_000.0), ("far", 3, 700_000.0)):
        scene = make_scene(folder / f"{name}.tif", 384, seed=seed, left=left)
        fake_detect(SceneRequest(rasters=(str(scene),)), folder / "runs" / name, DetectOptions())
    return folder / "runs"


@pytest.fixture
def runs(made, tmp_path):
    folder = Path(shutil.copytree(made, tmp_path / "runs"))
    return {path.name: path for path in folder.iterdir()}


def record_of(run):
    return str(run / "run.json")


def run_algorithm(provider, parameters):
    """Results of the algorithm, whether it worked, and what it told."""
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    is_good, message = algorithm.checkParameterValues(parameters, context)
    assert is_good, message
    results, is_good = algorithm.create().run(parameters, context, feedback)
    return results, is_good, feedback.textLog()


def result_layers():
    return {layer.customProperty(layers.ROLE_PROPERTY): layer for layer in QgsProject.instance().mapLayers().values()}


def test_the_algorithm_makes_one_result_and_puts_it_on_the_map(qgis_new_project, provider, runs, tmp_path):
    parameters = {"RUNS": [record_of(runs["ascending"]), str(runs["descending"])], "OUTPUT": str(tmp_path / "out")}
    results, is_good, log = run_algorithm(provider, parameters)
    assert is_good and "runs combined: 2, VV+VH" in log
    assert results["CHIP_COUNT"] == 9 and results["LANDSLIDE_COUNT"] > 0 and Path(results["RUN_JSON"]).is_file()
    assert [Path(entry["folder"]).name for entry in read_record(tmp_path / "out")["combined"]] == ["ascending", "descending"]
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert "landslides, runs combined " in group.name()
    found = result_layers()
    assert {"coverage", "runs_found", "change", "not_observed", "chips"} <= set(found)
    assert (found["coverage"].renderer().band(), found["runs_found"].renderer().band()) == (1, 2)
    for role in ("coverage", "runs_found"):
        assert [entry.label for entry in found[role].renderer().classes()] == ["1", "2", "3", "4", "5", "6"]
        node = group.findLayer(found[role].id())
        assert not node.itemVisibilityChecked()
    assert {"runs_found", "runs_observed"} <= set(found["landslides"].fields().names())


def test_a_run_of_its_own_has_no_such_layers(qgis_new_project, runs):
    add_group(runs["ascending"])
    assert not {"coverage", "runs_found"} & set(result_layers())


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        (["ascending"], "Runs to combine: 1; give the folders of at least two different ones."),
        (["ascending", "far"], "have no ground in common, nor is another run between them: combine runs on one place."),
    ],
)
def test_what_does_not_go_together_is_refused_in_one_sentence(qgis_new_project, provider, runs, tmp_path, chosen, told):
    parameters = {"RUNS": [record_of(runs[name]) for name in chosen], "OUTPUT": str(tmp_path / "out")}
    _, is_good, log = run_algorithm(provider, parameters)
    assert not is_good and told in log and "Traceback" not in log
    assert not (tmp_path / "out").exists() and not result_layers()


def test_a_briefing_tells_that_runs_were_combined(qgis_new_project, provider, runs, tmp_path):
    parameters = {"RUNS": [record_of(runs[name]) for name in ("ascending", "descending")], "OUTPUT": str(tmp_path / "out"), "LOAD": False}
    run_algorithm(provider, parameters)
    export_briefing(tmp_path / "out", tmp_path / "briefing.pdf")
    assert (tmp_path / "briefing.pdf").stat().st_size > 10_000


def test_a_briefing_tells_what_the_runs_left_out(runs):
    records = [read_record(runs[name]) for name in ("ascending", "descending")]
    for record in records:
        record["options"] = {"elevation": "/maps/dem.tif", "least_slope_deg": 5.0}
    records[1]["area"] = {"source": "/maps/valley.gpkg", "crs": "EPSG:32754"}
    lines = provenance_lines({**records[0], "options": {}, "combined": [{"folder": "", "record": record} for record in records]})
    assert [line for line in lines if line.startswith(("Only a part", "Left out as flat"))] == [
        "Left out as flat, below 5°: by dem.tif",
        "Only a part was looked at: valley.gpkg",
    ]


def names_in(dialog):
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return {Path(item.toolTip()).name: item.checkState() == Qt.CheckState.Checked for item in items}


def ok_of(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_the_dialog_checks_the_run_that_is_shown_and_those_on_its_ground(qgis_new_project, runs):
    for run in runs.values():
        add_group(run)
    dialog = CombineDialog(runs["descending"])
    assert names_in(dialog) == {"descending": True, "ascending": True, "far": False}
    assert Path(dialog.list.item(0).toolTip()).name == "descending"
    assert {folder.name for folder in dialog.folders()} == {"ascending", "descending"} and ok_of(dialog).isEnabled()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not ok_of(dialog).isEnabled() and dialog.hint.text() == "Check at least two runs."


def test_runs_of_different_sensitivity_are_told_before_they_are_combined(qgis_new_project, runs, tmp_path):
    other = Path(shutil.copytree(runs["ascending"], tmp_path / "other"))
    record = read_record(other)
    record["used"]["threshold"] = 0.9
    (other / "run.json").write_text(json.dumps(record), encoding="utf-8")
    for run in (other, runs["descending"]):
        add_group(run)
    dialog = CombineDialog(runs["descending"])
    assert [dialog.list.item(row).text().rsplit(", from ")[1] for row in range(2)] == ["50 %", "90 %"]
    for row in range(2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert not ok_of(dialog).isEnabled() and "such as 50 % and 90 %, cannot be combined" in dialog.hint.text()
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.hint.text() == "Check at least two runs."


def test_runs_on_the_same_images_are_not_checked_together(qgis_new_project, runs):
    for name in ("ascending", "descending"):
        record = read_record(runs[name])
        record["inputs"] = [{"raster": "a.tif", "side": "both", "files": [{"path": "a.tif", "sha256": "0" * 64, "bytes": 1}]}]
        (runs[name] / "run.json").write_text(json.dumps(record), encoding="utf-8")
        add_group(runs[name])
    assert names_in(CombineDialog(runs["descending"])) == {"descending": True, "ascending": False}


def test_a_run_whose_files_are_gone_is_not_offered(qgis_new_project, runs):
    for name in ("ascending", "descending"):
        add_group(runs[name])
    (runs["ascending"] / "run.json").unlink()
    assert names_in(CombineDialog(runs["descending"])) == {"descending": True}


def test_without_a_run_that_is_shown_none_is_checked(qgis_new_project, runs):
    dialog = CombineDialog(None)
    assert names_in(dialog) == {} and not ok_of(dialog).isEnabled()
    add_group(runs["far"])
    assert names_in(CombineDialog(None)) == {"far": False}


def test_runs_that_are_not_on_the_map_are_added_from_their_folders(qgis_new_project, runs, tmp_path, monkeypatch):
    dialog = CombineDialog(None)
    for folder, is_taken in ((runs["ascending"], True), (tmp_path, False), (runs["descending"], True), (runs["ascending"], True)):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments, folder=folder: str(folder))
        dialog.findChild(QPushButton, "addRunButton").click()
        assert ("cannot be read" in dialog.hint.text()) != is_taken
    assert dialog.folders() == [runs["ascending"], runs["descending"]] and ok_of(dialog).isEnabled()


def test_combined_results_are_not_offered(qgis_new_project, runs, monkeypatch):
    record = read_record(runs["far"])
    record["combined"] = [{"folder": "a", "record": {"finished": ""}}, {"folder": "b", "record": {"finished": ""}}]
    (runs["far"] / "run.json").write_text(json.dumps(record), encoding="utf-8")
    add_group(runs["ascending"])
    add_group(runs["far"])
    dialog = CombineDialog(runs["ascending"])
    assert set(names_in(dialog)) == {"ascending"}
    assert not dialog.add(runs["far"]) and "were combined of other runs: add those instead" in dialog.hint.text()


def told(iface, level):
    return [item.text() for item in iface.messageBar().items() if item.level() == level]


def answer(is_wanted):
    """Press OK or Cancel in the dialog as soon as it is open."""

    def press():
        dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CombineDialog) and widget.isVisible())
        (dialog.accept if is_wanted else dialog.reject)()

    QTimer.singleShot(0, press)


def test_the_panel_combines_and_shows_what_comes_out(dock, provider, iface, runs, wait_until):
    for name in ("descending", "ascending"):
        add_group(runs[name])
    dock.chips_box.show_run(runs["ascending"])
    answer(True)
    dock.actions_offered.combine_runs.trigger()
    wait_until(lambda: dock.chips_box.folder() not in (None, *runs.values()))
    folder = dock.chips_box.folder()
    assert [entry["folder"] for entry in read_record(folder)["combined"]] == [str(runs[name]) for name in ("ascending", "descending")]
    assert dock.chips_box.model.rowCount() == 9 and iface.activeLayer() == layers.find_chips_layer(QgsProject.instance(), folder)
    assert any(text.startswith("Landslides outlined:") for text in told(iface, Qgis.MessageLevel.Success))
    assert "runs combined" in dock.chips_box.heading.run_label.text() or "runs combined" in dock.chips_box.heading.run_label.toolTip()
    assert dock.run_box.detect_button.isVisibleTo(dock)


def test_a_dialog_that_is_cancelled_starts_nothing(dock, provider, runs, wait_until):
    for name in ("ascending", "descending"):
        add_group(runs[name])
    dock.chips_box.show_run(runs["ascending"])
    answer(False)
    dock.actions_offered.combine_runs.trigger()
    assert not dock._runner.is_running() and dock.chips_box.folder() == runs["ascending"]


def test_what_does_not_go_together_is_told_in_the_panel(dock, provider, iface, runs, wait_until):
    dock.combine([runs["ascending"], runs["far"]])
    wait_until(lambda: told(iface, Qgis.MessageLevel.Critical))
    (sentence,) = told(iface, Qgis.MessageLevel.Critical)
    assert sentence.endswith("have no ground in common, nor is another run between them: combine runs on one place.")
    assert dock.run_box.detect_button.isVisibleTo(dock)


def test_combining_can_be_cancelled(dock, provider, iface, runs, wait_until, monkeypatch):
    read = combine_module.FinishedRunOnGrid.read

    def read_and_cancel(self, window):
        dock._runner._feedback.cancel()
        return read(self, window)

    monkeypatch.setattr(combine_module.FinishedRunOnGrid, "read", read_and_cancel)
    dock.combine([runs["ascending"], runs["descending"]])
    wait_until(lambda: told(iface, Qgis.MessageLevel.Info))
    assert told(iface, Qgis.MessageLevel.Info) == ["Cancelled; nothing was written."]


def test_what_was_counted_is_not_taken_for_that_of_the_images(dock, provider, runs, scene_raster, wait_until):
    """The line below the images tells their own share without data, not that of a map of two runs."""
    dock.scene_box.follow_layer(scene_raster)
    wait_until(lambda: dock._summary is not None)
    summary = dock._summary
    dock.combine([runs["ascending"], runs["descending"]])
    wait_until(lambda: dock.chips_box.folder() is not None)
    assert dock._summary is summary and "runs combined" not in dock.scene_box.findChild(QLabel, "summaryLabel").text()


def test_what_combining_finds_out_is_told_in_the_panel(dock, provider, iface, runs, wait_until):
    """A green message alone would let runs on two events pass for one."""
    for name, day in (("ascending", "2018-09-06"), ("descending", "2019-02-21")):
        record = json.loads((runs[name] / "run.json").read_text(encoding="utf-8"))
        record["request"]["event"] = day
        (runs[name] / "run.json").write_text(json.dumps(record), encoding="utf-8")
    dock.combine([runs["ascending"], runs["descending"]])
    wait_until(lambda: dock.chips_box.folder() is not None)
    assert [sentence.split(":")[0] for sentence in told(iface, Qgis.MessageLevel.Warning)] == [
        "The event of ascending is of 2018-09-06, that of descending of 2019-02-21"
    ]
    dock.combine([runs["ascending"], runs["ascending"]])
    assert told(iface, Qgis.MessageLevel.Warning) == [], "and it goes when the next run begins"
    wait_until(lambda: not dock._runner.is_running())


def test_pictures_of_a_chip_are_shown_beside_the_table(dock, provider, runs, wait_until):
    dock.combine([runs["ascending"], runs["descending"]])
    wait_until(lambda: dock.chips_box.folder() is not None)
    box = dock.chips_box
    box.table.selectRow(0)
    wait_until(lambda: box.preview.isVisibleTo(box))
    assert not box.preview_label.isVisibleTo(box) or "cannot" not in box.preview_label.text()


def test_the_coverage_is_a_raster_of_three_bands(provider, runs, tmp_path):
    parameters = {"RUNS": [record_of(runs[name]) for name in ("ascending", "descending")], "OUTPUT": str(tmp_path / "out"), "LOAD": False}
    run_algorithm(provider, parameters)
    layer = QgsRasterLayer(str(tmp_path / "out" / "run_coverage.tif"))
    assert [layer.bandName(number) for number in (1, 2, 3)] == [
        "Band 1: runs that observed", "Band 2: runs that find a landslide", "Band 3: run that finds it most probable"
    ]  # fmt: skip
