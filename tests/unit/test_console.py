"""Whatever becomes of its terminal, and however early it is stopped, the command line ends with its sentence and status."""

import os
import shlex
import signal
import subprocess
import sys

import pytest

from tests.conftest import REPOSITORY, TEST_MODELS

pytest.importorskip("onnxruntime")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shells and signals of Unix")


def in_shell(redirection, *arguments):
    """What a shell tells of `python -m sar_landslide_plugin ARGUMENTS REDIRECTION`: every command's status, stdout, stderr."""
    command = shlex.join([sys.executable, "-m", "sar_landslide_plugin", *map(str, arguments)])
    line = f"{command} {redirection}; status=${{PIPESTATUS[0]}}; exit $status"
    return subprocess.run(["bash", "-c", line], cwd=REPOSITORY, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("closed", ["2>&-", ">&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_streams_that_the_shell_closed_are_no_reason_to_fail(tmp_path, scene_file, closed):
    arguments = ["detect", scene_file, "--output", tmp_path / "out", "--models", TEST_MODELS / "pair"]
    done = in_shell(closed, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert ("Results: " in done.stdout) == (">&-" not in closed.split())
    refused = in_shell(closed, *arguments)  # the folder holds results
    assert refused.returncode == 2 and "Traceback" not in refused.stderr
    assert in_shell(closed, "detct").returncode == 2


def test_files_do_not_get_the_numbers_of_streams_that_the_shell_closed():
    """Libraries write to number 2, whatever is there."""
    code = (
        "import sys; from sar_landslide_plugin.console import open_closed_streams; open_closed_streams()\n"
        "sys.exit([stream.fileno() for stream in (sys.stdin, sys.stdout, sys.stderr)] != [0, 1, 2])"
    )
    line = shlex.join([sys.executable, "-c", code])
    for closed in ("2>&-", ">&- 2>&-", "<&- 2>&-", "<&- >&- 2>&-"):
        assert subprocess.run(["bash", "-c", f"{line} {closed}"], cwd=REPOSITORY).returncode == 0, closed


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["detect", "--help"]], ids=" ".join)
def test_help_that_nobody_reads_to_its_end_is_no_failure(arguments):
    told = in_shell("| true", *arguments)
    assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.parametrize("arguments", [["detct"], ["detect", "absent.tif", "--output", "never"]], ids=" ".join)
def test_a_sentence_that_nobody_reads_has_the_same_status(arguments):
    assert in_shell("2>&1 >/dev/null | true", *arguments).returncode == 2


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_stop_while_modules_are_imported_is_heeded(tmp_path, scene_file, name):
    # Found in place of Python's own, and imported early.
    (tmp_path / "argparse.py").write_text(
        "import importlib, os, signal, sys\n"
        f"os.kill(os.getpid(), signal.{name})\n"
        "sys.path.remove(os.path.dirname(__file__)); del sys.modules['argparse']; importlib.import_module('argparse')\n"
    )
    stopped = subprocess.run(
        [sys.executable, "-m", "sar_landslide_plugin", "detect", str(scene_file), "--output", str(tmp_path / "out")],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        preexec_fn=lambda: signal.signal(getattr(signal, name), signal.SIG_DFL),  # of a script in the background it would be ignored
    )
    assert (stopped.returncode, stopped.stdout) == (3, "")
    assert stopped.stderr == "The run was cancelled, and nothing was written.\n"
    assert not (tmp_path / "out").exists()
