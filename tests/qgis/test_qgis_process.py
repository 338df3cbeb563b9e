"""The algorithm from a shell, without any user interface, installed as ``make install`` does it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from fake_engine import make_scene

REPOSITORY = Path(__file__).parents[2]
# Debian's wrapper script passes an option that qgis_process does not know; the program itself lies beside it.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


needs_program = pytest.mark.skipif(PROGRAM is None or sys.platform != "linux", reason="needs qgis_process")


@pytest.fixture
def environment(tmp_path):
    """Of a home in which the plugin is installed."""
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    for name in ("XDG_DATA_HOME", "QGIS_CUSTOM_CONFIG_PATH"):  # pytest-qgis sets the latter
        environment.pop(name, None)
    profile = tmp_path / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default"
    install = [sys.executable, str(REPOSITORY / "resources" / "install.py"), "--profile", str(profile)]
    subprocess.run(install, check=True, capture_output=True)
    return environment


@needs_program
def test_runs_in_qgis_process(tmp_path, environment):
    scene = make_scene(tmp_path / "small.tif", 256)
    command = [PROGRAM, "--json", "run", "sarlandslide:detect_landslides", "--"]
    done = subprocess.run(
        [*command, f"INPUT={scene}", f"OUTPUT={tmp_path / 'out'}", "UNIT=db"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert Path(results["CHIPS_CSV"]).is_file()


@needs_program
def test_a_run_that_is_interrupted_does_not_end_as_one_that_is_done(tmp_path, environment):
    scene = make_scene(tmp_path / "scene.tif", 3000)  # some seconds of work: a busy machine may notice its beginning late
    command = [PROGRAM, "run", "sarlandslide:detect_landslides", "--", f"INPUT={scene}", f"OUTPUT={tmp_path / 'out'}", "SEGMENT=all"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    process = subprocess.Popen(
        command, env=environment, text=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **pipes
    )
    ends = time.monotonic() + 100
    while process.poll() is None and time.monotonic() < ends and not list(tmp_path.glob(".sar-landslide-partial*/journal")):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    told, _ = process.communicate(timeout=60)
    assert process.returncode not in (0, -signal.SIGINT) and "The run was cancelled, and nothing was written." in told
    assert not (tmp_path / "out").exists()


def test_install_and_remove_leave_other_settings_alone(tmp_path):
    settings = tmp_path / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(
        "[qgis]\nnewsFeed\\enabled=false\nAngle=@Variant(\\0\\x5)\n[PythonPlugins]\nprocessing=true\n"
    )
    script = [sys.executable, str(REPOSITORY / "resources" / "install.py"), "--profile", str(tmp_path)]
    subprocess.run(script, check=True, capture_output=True)
    text = settings.read_text()
    assert "newsFeed\\enabled=false" in text
    assert "Angle=@Variant(\\0\\x5)" in text
    assert "processing=true" in text
    assert "sar_landslide_plugin=true" in text
    plugin = tmp_path / "python" / "plugins" / "sar_landslide_plugin"
    assert (plugin / "metadata.txt").is_file()
    subprocess.run([*script, "--remove"], check=True, capture_output=True)
    assert not plugin.exists()
    assert (REPOSITORY / "metadata.txt").is_file()
