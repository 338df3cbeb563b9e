"""`make` asks for no more than a target needs, and notices when what it made no longer fits."""

import shutil
import subprocess

import pytest

from tests.conftest import REPOSITORY

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="needs make")


def planned(*arguments, folder=REPOSITORY):
    """What make would run."""
    command = ["make", "--dry-run", "--no-print-directory", "-f", str(REPOSITORY / "Makefile"), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("target", "script"),
    [
        (["package"], "resources/package.py"),
        (["package-offline", "PLATFORM=win_amd64"], "resources/package.py"),
        (["pins"], "resources/pins.py"),
        (["uninstall"], "resources/install.py --remove"),
    ],
)
def test_packaging_needs_a_python_only(target, script):
    told = planned(*target)
    assert f"python3 {script}" in told
    assert "apt-get" not in told and "venv" not in told


@pytest.mark.parametrize(("version", "is_made"), [("3.11", False), ("3.13", True)])
def test_an_upgrade_of_python_makes_the_environment_anew(tmp_path, version, is_made):
    for file in ("sar_landslide_plugin/requirements.txt", "tests/requirements.txt", ".venv/.ready-3.11"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()
    python = tmp_path / "python3"
    python.write_text(f"#!/bin/sh\necho {version}\n")
    python.chmod(0o755)
    assert (f"{python} -m venv" in planned(f"QGIS_PYTHON={python}", "setup", folder=tmp_path)) == is_made
