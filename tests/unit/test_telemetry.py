"""onnxruntime, whose makers collect telemetry by default, neither writes an identifier nor asks the network."""

import os
import subprocess
import sys

import pytest

from tests.conftest import REPOSITORY, TEST_MODELS

pytest.importorskip("onnxruntime")
HOMES = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE", "TMPDIR")
KEPT = ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "SYSTEMROOT", "LANG", "LC_ALL")
OPEN = f"onnxruntime.InferenceSession({str(TEST_MODELS / 'pair' / 'classifier.onnx')!r}, providers=['CPUExecutionProvider'])"


@pytest.fixture
def home(tmp_path):
    """A new user's empty home, in which telemetry would leave its files."""
    home = tmp_path / "home"
    home.mkdir()
    return home


def run_at(home, *arguments):
    # Of a user, not of continuous integration, where onnxruntime keeps silent of itself.
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment.update(dict.fromkeys(HOMES, str(home)))
    done = subprocess.run([sys.executable, *arguments], cwd=REPOSITORY, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()]


def test_a_run_leaves_nothing_in_the_home(home, tmp_path, scene_file):
    command = ["detect", str(scene_file), "--quiet", "--output", str(tmp_path / "out"), "--models", str(TEST_MODELS / "pair")]
    assert run_at(home, "-m", "sar_landslide_plugin", *command) == []
    assert (tmp_path / "out" / "run.json").exists()


@pytest.mark.parametrize("first", ["sar_landslide_plugin", "sar_landslide_plugin.runtime", "training", "tests.benchmarks"])
def test_whatever_is_imported_first_keeps_it_silent(home, first):
    assert run_at(home, "-c", f"import {first}, onnxruntime; {OPEN}") == []


@pytest.mark.skipif(sys.platform != "linux", reason="the files lie elsewhere")
def test_these_homes_are_where_it_would_be_seen(home):
    """Otherwise the tests above would see nothing whatever happens."""
    version = subprocess.check_output([sys.executable, "-c", "import onnxruntime; print(onnxruntime.__version__)"], text=True)
    if tuple(map(int, version.split(".")[:2])) < (1, 31):
        pytest.skip("this onnxruntime has no telemetry on Linux")
    assert run_at(home, "-c", f"import onnxruntime; {OPEN}")
