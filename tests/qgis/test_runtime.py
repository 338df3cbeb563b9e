"""Finding and installing onnxruntime without ever disturbing QGIS's own packages."""

import importlib.util
import sys
import zipfile
from pathlib import Path

import pytest

from sar_landslide_plugin import runtime


@pytest.fixture
def hidden(monkeypatch, tmp_path):
    """A Python without onnxruntime, with a profile of its own."""
    real = importlib.util.find_spec

    def find(name, *arguments):
        if name == runtime.PACKAGE:
            return (
                "found" if any((Path(folder) / name).is_dir() for folder in sys.path[len(before) :]) else None
            )
        return real(name, *arguments)

    before = list(sys.path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(importlib.util, "find_spec", find)
    monkeypatch.setattr(
        runtime, "runtime_folder", lambda profile=None: tmp_path / "profile" / runtime.runtime_tag()
    )
    monkeypatch.delenv(runtime.FOLDER_VARIABLE, raising=False)
    return tmp_path


def make_wheel(folder, tag=None, name="onnxruntime", content=("onnxruntime/__init__.py",)):
    tag = tag or runtime.runtime_tag().split("-")[0]
    system = {"win32": "win_amd64", "darwin": "macosx_14_0_arm64"}.get(sys.platform, "manylinux_2_27_x86_64")
    path = folder / f"{name}-1.0-{tag}-{tag}-{system}.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member in content:
            archive.writestr(member, "")
    return path


def test_missing_is_noticed(hidden):
    assert not runtime.activate()


def test_environment_variable_comes_before_profile_and_is_appended(hidden, monkeypatch):
    folder = hidden / "elsewhere"
    (folder / "onnxruntime").mkdir(parents=True)
    monkeypatch.setenv(runtime.FOLDER_VARIABLE, str(folder))
    first = sys.path[0]
    assert runtime.activate()
    assert sys.path[-1] == str(folder)
    assert sys.path[0] == first


def test_folder_with_numpy_is_refused(hidden, monkeypatch):
    folder = hidden / "elsewhere"
    (folder / "onnxruntime").mkdir(parents=True)
    (folder / "numpy").mkdir()
    monkeypatch.setenv(runtime.FOLDER_VARIABLE, str(folder))
    assert not runtime.activate()
    assert str(folder) not in sys.path


def test_wheel_is_installed_without_pip(hidden):
    runtime.install_wheel(make_wheel(hidden))
    assert runtime.activate()
    assert [path.name for path in (hidden / "profile").iterdir()] == [runtime.runtime_tag()]


@pytest.mark.parametrize(
    ("wheel", "complaint"),
    [
        ({"tag": "cp27"}, "for another Python"),
        ({"name": "torch"}, "not an onnxruntime wheel"),
        ({"content": ("onnxruntime/__init__.py", "numpy/__init__.py")}, "replace parts of QGIS"),
        ({"content": ("readme.txt",)}, "without onnxruntime"),
    ],
)
def test_wrong_wheel_is_refused_and_leaves_nothing(hidden, wheel, complaint):
    with pytest.raises(runtime.RuntimeInstallError, match=complaint):
        runtime.install_wheel(make_wheel(hidden, **wheel))
    assert not runtime.activate()
    assert not (hidden / "profile").exists() or not list((hidden / "profile").iterdir())


def test_damaged_wheel_is_refused(hidden):
    wheel = make_wheel(hidden)
    wheel.write_bytes(wheel.read_bytes()[:20])
    with pytest.raises(runtime.RuntimeInstallError, match="cannot be unpacked"):
        runtime.install_wheel(wheel)


def test_finds_a_python_not_qgis(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "qgis-bin.exe"))
    python = runtime.find_python()
    assert python.name.startswith("python")


def test_pip_installs_one_pinned_package_and_no_dependencies():
    arguments = runtime.pip_arguments(Path("target"))
    assert "--no-deps" in arguments
    assert str(runtime.requirements_file()) in arguments
    pinned = [
        line for line in runtime.requirements_file().read_text().splitlines() if line and line[0] != "#"
    ]
    assert all(line.startswith("onnxruntime==") for line in pinned)


@pytest.mark.parametrize(
    ("python_version", "system", "machine", "version"),
    [
        ("3.9", "Windows", "AMD64", "1.19.2"),
        ("3.10", "Linux", "x86_64", "1.23.2"),
        ("3.12", "Darwin", "x86_64", "1.23.2"),
        ("3.12", "Darwin", "arm64", "1.31.1"),
        ("3.14", "Linux", "x86_64", "1.31.1"),
    ],
)
def test_exactly_one_version_is_pinned_for_each_python(python_version, system, machine, version):
    requirements = pytest.importorskip("packaging.requirements")
    environment = {"python_version": python_version, "platform_system": system, "platform_machine": machine}
    lines = runtime.requirements_file().read_text().splitlines()
    parsed = [requirements.Requirement(line) for line in lines if line and line[0] != "#"]
    chosen = [str(item.specifier) for item in parsed if item.marker.evaluate(environment)]
    assert chosen == [f"=={version}"]
