"""QGIS that ends in the middle of a run: no result has its final name, and the next run goes on, or clears up."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from fake_engine import make_scene
from qgis.core import QgsProcessingFeedback, QgsProcessingParameterDefinition, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QSettings

from sar_landslide_plugin.core.output_folder import OutputFolder
from sar_landslide_plugin.gui import options_box
from sar_landslide_plugin.gui.unfinished_run import MOST_RUNS, RUNS_KEY

REPOSITORY = Path(__file__).resolve().parents[2]
ID = "sarlandslide:detect_landslides"
FILES = {"probability.tif", "mask.tif", "landslides.gpkg", "chips.gpkg", "chips.csv", "run.json"}

PROCESS = """
import sys
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/resources/demo"]
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
import run
run.detect(sys.argv[2], sys.argv[3])
"""


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene") / "scene.tif", 1100)


def interrupted(scene, output, number):
    """A QGIS process that runs the algorithm and gets a signal once some squares are done."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROCESS, str(REPOSITORY), str(scene), str(output)],
        cwd=REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),  # under nohup it would be ignored
    )
    journal, ends = "", time.monotonic() + 120
    while process.poll() is None and time.monotonic() < ends:
        journal = next(output.parent.glob(".sar-landslide-partial*/journal"), None)
        if journal and journal.stat().st_size > 100_000:
            break
        time.sleep(0.005)
    assert process.poll() is None, "the run was over too soon, or never began"
    process.send_signal(number)
    process.wait(timeout=60)
    assert process.returncode


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals that a process can send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL], ids=lambda number: number.name)
def test_a_run_is_resumed_after_qgis_was_ended(provider, scene, tmp_path, qgis_new_project, number):
    import processing

    output = tmp_path / "out"
    interrupted(scene, output, number)
    assert not output.exists()
    assert all(path.name.startswith(".sar-landslide-partial") for path in tmp_path.iterdir())
    feedback = QgsProcessingFeedback(False)
    parameters = {"INPUT": str(scene), "OUTPUT": str(output), "RESUME": True, "OVERWRITE": True, "LOAD": False}
    processing.run(ID, parameters, feedback=feedback)
    assert {path.name for path in output.iterdir()} == FILES
    assert "Resumed an interrupted run" in feedback.textLog()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals that a process can send")
def test_a_run_that_does_not_resume_clears_up(provider, scene, tmp_path, qgis_new_project):
    import processing

    output = tmp_path / "out"
    interrupted(scene, output, signal.SIGTERM)
    feedback = QgsProcessingFeedback(False)
    processing.run(ID, {"INPUT": str(scene), "OUTPUT": str(output), "LOAD": False}, feedback=feedback)
    assert {path.name for path in output.iterdir()} == FILES
    assert "Resumed" not in feedback.textLog()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_resuming_is_an_advanced_choice_that_is_off(provider):
    parameter = provider.algorithm("detect_landslides").parameterDefinition("RESUME")
    assert parameter.defaultValue() is False
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced


# In the panel


@pytest.fixture
def started(dock, iface, scene_raster, tmp_path, monkeypatch):
    """Parameters of the runs that the panel started, none of which ended."""
    starts = []
    monkeypatch.setattr(dock._runner, "start", starts.append)
    iface.activate(scene_raster)
    dock.detect_box.options_box.folder_widget.setFilePath(str(tmp_path))
    dock.detect()
    return starts


def leave_journal(starts):
    """What a killed run leaves."""
    with OutputFolder(Path(starts[-1]["OUTPUT"]), overwrite=False) as folder:
        folder.begin(goes_on=False)
        folder.journal.write_bytes(b"")
        folder._is_ours = False


def test_the_panel_goes_on_with_a_run_that_was_killed(dock, iface, started, scene_raster):
    leave_journal(started)
    copy = scene_raster.clone()  # as in a project that was not saved: another layer of the same file
    QgsProject.instance().removeMapLayer(scene_raster.id())
    QgsProject.instance().addMapLayer(copy)
    iface.activate(copy)
    dock.detect()
    first, second = started
    assert second["OUTPUT"] == first["OUTPUT"] and second["RESUME"] is True and "RESUME" not in first
    (item,) = iface.messageBar().items()
    assert item.text() == f"Going on with the run that was interrupted; its results will be in {first['OUTPUT']}."


def test_the_panel_starts_afresh_where_something_else_is_asked_for(dock, started):
    leave_journal(started)
    dock.detect_box.options_box.threshold_spin.setValue(30)
    dock.detect()
    assert "RESUME" not in started[1]


def test_the_panel_goes_on_with_a_run_that_failed(dock, started):
    leave_journal(started)
    dock._runner.failed.emit("The disk is full.")
    dock.detect()
    assert started[1]["OUTPUT"] == started[0]["OUTPUT"] and started[1]["RESUME"] is True


def test_a_run_that_was_cancelled_is_not_gone_on_with(dock, started):
    leave_journal(started)
    dock._runner.cancelled.emit()
    dock.detect()
    assert "RESUME" not in started[1]


@pytest.mark.parametrize("begins", [False, True])
def test_a_run_that_could_not_be_gone_on_with_is_begun_afresh(dock, started, begins):
    """As after an update, by which other numbers would come out: the panel has no other way to begin anew."""
    leave_journal(started)
    dock.detect()
    dock._runner.started.emit()
    with pytest.raises(ValueError, match="of the run"), OutputFolder(Path(started[-1]["OUTPUT"]), overwrite=False) as folder:
        if begins:
            folder.begin(goes_on=True)
        raise ValueError("of the run")
    dock._runner.failed.emit("It cannot be resumed.")
    dock.detect()
    assert ("RESUME" in started[2]) is begins


def test_what_is_refused_before_the_run_leaves_it_to_be_gone_on_with(dock, started):
    leave_journal(started)
    dock.detect()
    dock._runner.failed.emit("onnxruntime is missing.")
    dock.detect()
    assert started[2]["RESUME"] is True


@pytest.mark.parametrize("folder", ["", "the same"])
def test_another_run_in_between_does_not_forget_the_one_that_was_killed(dock, started, tmp_path, folder):
    leave_journal(started)
    options = dock.detect_box.options_box
    options.threshold_spin.setValue(30)
    options.folder_widget.setFilePath(folder and str(tmp_path))
    dock.detect()
    dock._runner.cancelled.emit()
    options.threshold_spin.setValue(0)
    options.folder_widget.setFilePath(str(tmp_path))
    dock.detect()
    assert [parameters.get("RESUME", False) for parameters in started] == [False, False, True]
    assert started[2]["OUTPUT"] == started[0]["OUTPUT"]


def test_a_run_for_another_folder_begins_there(dock, started, tmp_path):
    leave_journal(started)
    folder = dock.detect_box.options_box.folder_widget
    folder.setFilePath(str(tmp_path / "elsewhere"))
    dock.detect()
    folder.setFilePath(str(tmp_path))
    dock.detect()
    assert "RESUME" not in started[1] and started[2]["OUTPUT"] == started[0]["OUTPUT"]


def test_few_runs_are_remembered_and_none_that_cannot_be_gone_on_with(dock, started, monkeypatch):
    for percent in range(1, MOST_RUNS + 4):
        monkeypatch.setattr(options_box, "run_folder_name", lambda *_scene, percent=percent: f"run_{percent}")
        dock.detect_box.options_box.threshold_spin.setValue(percent)
        dock.detect()
        if percent > 1:
            leave_journal(started)
    kept = json.loads(QgsSettings().value(RUNS_KEY, "", type=str))
    assert [Path(output).name for output in kept.values()] == [f"run_{percent}" for percent in range(4, MOST_RUNS + 4)]


def test_what_another_window_remembers_meanwhile_is_kept(dock, started, tmp_path):
    """Two windows of QGIS share one file of settings, and each has read it at another time."""
    dock.detect()
    others = {**json.loads(QgsSettings().value(RUNS_KEY, "", type=str)), "other": str(tmp_path / "of_another_window")}
    script = "import sys; from PyQt5.QtCore import QSettings; QSettings(sys.argv[1], QSettings.IniFormat).setValue(*sys.argv[2:])"
    script = script.replace("PyQt5", QSettings.__module__.split(".")[0])
    subprocess.run([sys.executable, "-c", script, QgsSettings().fileName(), RUNS_KEY, json.dumps(others)], check=True)
    dock._runner.cancelled.emit()
    QgsSettings().sync()
    assert json.loads(QgsSettings().value(RUNS_KEY, "", type=str)) == {"other": str(tmp_path / "of_another_window")}
    dock.detect()
    assert "other" in json.loads(QgsSettings().value(RUNS_KEY, "", type=str)), "it has only begun, and left nothing yet"


def test_the_same_run_of_another_window_is_not_forgotten_with_the_own_one(dock, started, tmp_path):
    dock.detect()
    (asked,) = json.loads(QgsSettings().value(RUNS_KEY, "", type=str))
    QgsSettings().setValue(RUNS_KEY, json.dumps({asked: str(tmp_path / "of_another_window")}))
    dock._runner.cancelled.emit()
    assert json.loads(QgsSettings().value(RUNS_KEY, "", type=str)) == {asked: str(tmp_path / "of_another_window")}


def test_runs_that_left_nothing_make_way_for_those_that_did(dock, started, tmp_path):
    leave_journal(started)
    mine = json.loads(QgsSettings().value(RUNS_KEY, "", type=str))
    gone = {f"gone_{number}": str(tmp_path / f"gone_{number}") for number in range(MOST_RUNS - 1)}
    QgsSettings().setValue(RUNS_KEY, json.dumps({**mine, **gone}))
    dock.detect_box.options_box.threshold_spin.setValue(30)
    dock.detect()
    kept = json.loads(QgsSettings().value(RUNS_KEY, "", type=str))
    assert mine.keys() < kept.keys() and "gone_0" not in kept and len(kept) == MOST_RUNS


@pytest.mark.parametrize("text", ["[]", "{", '{"a": 1, "b": "%s", "c": "\\u0000"}' % ("x" * 5000)])
def test_a_memory_that_is_of_no_use_counts_as_none(dock, started, text):
    QgsSettings().setValue(RUNS_KEY, text)
    dock.detect()
    assert "RESUME" not in started[1]


def test_without_remains_there_is_nothing_to_go_on_with(dock, started):
    dock.detect()
    assert "RESUME" not in started[1]
