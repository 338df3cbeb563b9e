"""`make install` and `make uninstall`: they change the profile of a developer, and nothing but what is theirs in it."""

import json
import sys

import pytest

from sar_landslide_plugin import runtime, wheels
from sar_landslide_plugin.core import onnx_library
from tests.conftest import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "resources"))
import install

NAME = "sar_landslide_plugin"
SETTINGS = """a line that no ini file has
[General]
%General=1
key with no value
[PythonPlugins]
processing=true
sar_landslide_plugin=false

[qgis]
password=caf\\xe9 \xe9
"""


@pytest.fixture
def profile(tmp_path):
    return tmp_path / "profile"


@pytest.fixture
def settings(profile):
    """QGIS's own settings, with lines and letters that other readers stumble over."""
    file = profile / "QGIS" / "QGIS3.ini"
    file.parent.mkdir(parents=True)
    file.write_bytes(SETTINGS.encode("latin-1"))
    return file


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_all_but_the_one_line_stays_to_the_byte(profile, settings, end):
    before = settings.read_bytes().replace(b"\n", end)
    settings.write_bytes(before)
    install.enable(profile)
    lines, former = settings.read_bytes().split(end), before.split(end)
    assert sorted(lines) == sorted([*[line for line in former if NAME.encode() not in line], f"{NAME}=true".encode()])
    assert lines[lines.index(b"[PythonPlugins]") + 1] == f"{NAME}=true".encode()
    install.enable(profile)
    assert settings.read_bytes().split(end) == lines
    install.enable(profile, is_on=False)
    assert settings.read_bytes().split(end) == [line for line in former if NAME.encode() not in line]


@pytest.mark.parametrize("content", ["", "[PythonPlugins]", "[qgis]\nx=1"])
def test_settings_without_the_plugin(profile, settings, content):
    settings.write_text(content)
    install.enable(profile, is_on=False)
    assert settings.read_text() == content or settings.read_text() == content + "\n"
    install.enable(profile)
    text = settings.read_text()
    assert f"[PythonPlugins]\n{NAME}=true\n" in text and text.startswith(content.split("\n")[0])


def test_settings_that_are_not_there_yet(profile):
    install.enable(profile, is_on=False)
    assert not profile.exists()
    install.enable(profile)
    assert (profile / "QGIS" / "QGIS3.ini").read_text() == f"[PythonPlugins]\n{NAME}=true\n"


@pytest.mark.skipif(sys.platform == "win32", reason="rights and links are others there")
def test_rights_and_links_stay(profile, settings, tmp_path):
    kept = tmp_path / "dotfiles.ini"
    settings.rename(kept)
    kept.chmod(0o600)
    settings.symlink_to(kept)
    install.enable(profile)
    assert settings.is_symlink() and kept.stat().st_mode & 0o777 == 0o600
    assert f"{NAME}=true".encode() in kept.read_bytes()
    assert [path.name for path in settings.parent.iterdir()] == ["QGIS3.ini"] and not list(tmp_path.glob("*.partial"))


def test_a_profile_that_cannot_be_changed_is_told(tmp_path, capsys):
    (tmp_path / "file").touch()
    assert install.main(["--profile", str(tmp_path / "file")]) == 2
    told = capsys.readouterr().err
    assert "cannot be changed" in told and told.count("\n") == 1


def test_uninstalling_takes_out_what_was_linked_and_nothing_else(profile, settings, tmp_path, monkeypatch):
    folder = tmp_path / "developer"
    (folder / "onnxruntime").mkdir(parents=True)
    (folder / "onnxruntime" / "__init__.py").write_text("__version__ = '1.31.1'")
    monkeypatch.setattr(onnx_library, "usable", lambda: onnx_library.Copy(folder, "1.31.1"))
    own = runtime.runtime_folder(profile) / "1.31.1"
    own.mkdir(parents=True)
    (own / runtime.MARKER).write_text(json.dumps({"version": "1.31.1", "files": {}}))
    for python in (wheels.this_machine().python, "cp39"):  # a link that an older Python of this system left
        monkeypatch.setattr(wheels, "this_machine", lambda python=python: wheels.Machine(python, "linux_x86_64"))
        assert install.main(["--profile", str(profile)]) == 0
    linked = list((profile / "python" / "sar_landslide").glob("*/linked/onnxruntime"))
    assert len(linked) == 2 and f"{NAME}=true".encode() in settings.read_bytes()
    assert install.main(["--profile", str(profile), "--remove"]) == 0
    assert not (profile / "python" / "plugins" / NAME).exists()
    assert not any(path.is_symlink() or path.parent.exists() for path in linked)
    assert NAME.encode() not in settings.read_bytes()
    assert (own / runtime.MARKER).exists() and (folder / "onnxruntime" / "__init__.py").exists()
