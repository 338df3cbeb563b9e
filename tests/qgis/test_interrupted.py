"""QGIS that ends in the middle of a run: no result has its final name, and the next run goes on, or clears up."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from fake_engine import make_scene
from qgis.core import QgsProcessingFeedback, QgsProcessingParameterDefinition

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
