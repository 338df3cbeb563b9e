"""QGIS that ends in the middle of a run: no result has its final name, and the next run goes on, or clears up."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from fake_engine import make_scene
from qgis.core import QgsProcessingFeedback, QgsProcessingParameterDefinition, QgsProject

from sar_landslide_plugin.core.output_folder import OutputFolder

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


@pytest.mark.parametrize("way", ["failed", "cancelled"])
def test_a_run_that_ended_is_not_gone_on_with(dock, started, way):
    leave_journal(started)
    getattr(dock._runner, way).emit(*(["It did not work."] if way == "failed" else []))
    dock.detect()
    assert "RESUME" not in started[1]


def test_without_remains_there_is_nothing_to_go_on_with(dock, started):
    dock.detect()
    assert "RESUME" not in started[1]
