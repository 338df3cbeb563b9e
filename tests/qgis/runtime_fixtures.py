"""A QGIS without onnxruntime, a host that has it, and a user who clicks on Install."""

from __future__ import annotations

import importlib.machinery
import sys

import pytest
from qgis.core import QgsSettings
from wheelhouse import PackageHost, make_wheel, pin_line

from sar_landslide_plugin import runtime, wheel_index, wheels
from sar_landslide_plugin.core import onnx_library
from sar_landslide_plugin.gui import wheel_download
from sar_landslide_plugin.gui.runtime_installer import RuntimeInstaller

PATH = "/packages/"


class Hiding(importlib.machinery.PathFinder):
    """Finds onnxruntime in no folder that was on the path before."""

    before = frozenset(sys.path)

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name == runtime.PACKAGE:
            path = [folder for folder in sys.path if folder not in cls.before]
        return super().find_spec(name, path, target)


@pytest.fixture
def without_runtime(monkeypatch, tmp_path):
    """A Python without onnxruntime, with a profile of its own."""

    def is_ours(name):
        return name == runtime.PACKAGE or name.startswith(runtime.PACKAGE + ".")

    loaded = {name: sys.modules.pop(name) for name in list(sys.modules) if is_ours(name)}
    monkeypatch.setattr(Hiding, "before", frozenset(sys.path))
    monkeypatch.setattr(sys, "path", list(sys.path))
    finders = [Hiding if finder is importlib.machinery.PathFinder else finder for finder in sys.meta_path]
    monkeypatch.setattr(sys, "meta_path", finders)
    monkeypatch.setattr(onnx_library, "_own", [])
    monkeypatch.setattr(onnx_library, "_failures", {})
    root = tmp_path / "profile" / "python" / "sar_landslide" / wheels.this_machine().tag
    monkeypatch.setattr(runtime, "runtime_folder", lambda profile=None: root)
    monkeypatch.delenv(runtime.FOLDER_VARIABLE, raising=False)
    monkeypatch.delenv(wheel_index.INDEX_VARIABLE, raising=False)
    yield
    for name in [name for name in sys.modules if is_ours(name)]:
        del sys.modules[name]
    sys.modules.update(loaded)


@pytest.fixture
def root(without_runtime):
    """The runtime folder of that profile."""
    return runtime.runtime_folder()


@pytest.fixture
def host():
    """A package host on the loopback."""
    host = PackageHost()
    yield host
    host.close()


@pytest.fixture
def wheel(without_runtime, tmp_path, monkeypatch):
    """A checked wheel for this computer."""
    folder = tmp_path / "made"
    folder.mkdir()
    wheel = make_wheel(folder)
    set_pins(monkeypatch, tmp_path, pin_line(wheel))
    return wheel


def set_pins(monkeypatch, folder, line):
    """Make this the only wheel that was checked."""
    file = folder / "pins.txt"
    file.write_text("# checked\n" + line)
    monkeypatch.setattr(wheels, "PINS_FILE", file)


@pytest.fixture
def pinned(wheel, host, tmp_path, monkeypatch):
    """The wheel is checked and published on the host, as by the public one."""
    host.files[PATH + wheel.name] = wheel.read_bytes()
    set_pins(monkeypatch, tmp_path, pin_line(wheel, f"{host.address}{PATH}{wheel.name}"))
    monkeypatch.setattr(wheel_download, "PAUSE_MS", 50)
    for key in (wheel_index.INDEX_KEY, wheel_index.AUTHENTICATION_KEY):
        QgsSettings().remove(key)
    return wheels.read_pins()[0]


class Clicks:
    """An installer and everything it said."""

    def __init__(self, wait_until):
        self.installer = RuntimeInstaller()
        self.texts, self.percents = [], []
        self.outcome = []
        self.installer.progressed.connect(self._remember)
        self.installer.succeeded.connect(lambda notice: self.outcome.append(("succeeded", notice)))
        self.installer.failed.connect(lambda sentence: self.outcome.append(("failed", sentence)))
        self.installer.cancelled.connect(lambda: self.outcome.append(("cancelled", "")))
        self.installer.unknown.connect(lambda wheel, why: self.outcome.append(("unknown", why)))
        self._wait_until = wait_until

    def _remember(self, percent, text):
        self.percents.append(percent)
        self.texts.append(text)

    def install(self):
        self.installer.install()
        return self.end()

    def end(self):
        """How it went, once it has ended."""
        self._wait_until(lambda: bool(self.outcome))
        assert not self.installer.is_running()
        return self.outcome.pop()


@pytest.fixture
def clicks(pinned, wait_until):
    clicks = Clicks(wait_until)
    yield clicks
    clicks.installer.shut_down()


def names(folder=None):
    """What is in a folder, by default the runtime folder, without the lock file."""
    folder = folder or runtime.runtime_folder()
    return sorted(path.name for path in folder.iterdir() if path.name != ".lock") if folder.exists() else []
