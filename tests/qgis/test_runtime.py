"""Finding and keeping onnxruntime without ever disturbing QGIS's own packages."""

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from runtime_fixtures import names
from wheelhouse import VERSION, contents, make_wheel

from sar_landslide_plugin import runtime, wheels

REPOSITORY = Path(__file__).parents[2]
PYTHON = wheels.this_machine().python


# --- finding


def test_missing_is_noticed(root):
    assert not runtime.activate()
    assert runtime.found_in() is None


def test_environment_variable_comes_before_profile_and_the_path_stays(root, tmp_path, wheel, monkeypatch):
    runtime.install_wheel(wheel)
    folder = tmp_path / "elsewhere"
    (folder / "onnxruntime").mkdir(parents=True)
    (folder / "onnxruntime" / "__init__.py").touch()
    monkeypatch.setenv(runtime.FOLDER_VARIABLE, str(folder))
    before = list(sys.path)
    assert runtime.activate()
    assert sys.path == before
    assert runtime.found_in() == folder


def test_folder_with_numpy_is_refused(root, tmp_path, monkeypatch):
    folder = tmp_path / "elsewhere"
    (folder / "onnxruntime").mkdir(parents=True)
    (folder / "numpy").mkdir()
    monkeypatch.setenv(runtime.FOLDER_VARIABLE, str(folder))
    assert not runtime.activate()


def test_looking_does_not_load(root, wheel):
    runtime.install_wheel(wheel)
    assert runtime.activate()
    assert runtime.PACKAGE not in sys.modules
    assert runtime.loaded_from() is None


# --- the disk


@pytest.fixture
def small_files():
    """As on a full disk: no file can grow beyond 100 kB."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_full_disk_leaves_nothing_and_says_so(root, wheel, small_files):
    with pytest.raises(runtime.RuntimeInstallError, match="make room"):
        runtime.install_wheel(wheel)
    assert names(root) == []


def test_too_little_space_is_said_before_unpacking(root, wheel, monkeypatch):
    usage = shutil.disk_usage(root.parents[2] if root.parents[2].exists() else "/")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=1000))
    with pytest.raises(runtime.RuntimeInstallError, match="0 MB are free"):
        runtime.install_wheel(wheel)
    assert names(root) == []


def test_folder_that_cannot_be_made(root, wheel):
    root.parent.parent.mkdir(parents=True)
    root.parent.write_text("a file is in the way")
    for install in (lambda: runtime.install_wheel(wheel), runtime.take_lock):
        with pytest.raises(runtime.RuntimeInstallError, match="cannot be written"):
            install()


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that not even root can write")
def test_read_only_folder(without_runtime, wheel):
    folder = Path("/sys/kernel/sar_landslide")
    for install in (lambda: runtime.install_wheel(wheel, folder), lambda: runtime.take_lock(folder)):
        with pytest.raises(runtime.RuntimeInstallError, match=r"cannot be written .*; make it writable"):
            install()


def test_folder_that_cannot_be_read_does_not_keep_the_plugin_from_starting(root, wheel, monkeypatch):
    runtime.install_wheel(wheel)

    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    runtime.clean_up()
    runtime.purge(with_partial=True)
    assert not runtime.activate()


# --- broken installations


def cut_library(folder):
    library = folder / "onnxruntime" / "capi" / "library.so"
    library.write_bytes(library.read_bytes()[:-1])


DAMAGES = {
    "half_copied": lambda folder: (folder / runtime.MARKER).unlink(),
    "library_cut_off": cut_library,
    "file_gone": lambda folder: (folder / "onnxruntime" / "__init__.py").unlink(),
    "marker_cut_off": lambda folder: (folder / runtime.MARKER).write_text('{"version": "1.3'),
    "marker_of_something_else": lambda folder: (folder / runtime.MARKER).write_text('["version"]'),
    "marker_of_a_number": lambda folder: (folder / runtime.MARKER).write_text('{"version": 1, "files": 2}'),
    "marker_with_pairs": lambda folder: (folder / runtime.MARKER).write_text('{"version": "1", "files": [[1, 1]]}'),
    "marker_with_an_odd_name": lambda folder: (folder / runtime.MARKER).write_text(
        '{"version": "1", "files": {"a\\u0000b": 1}}'
    ),
    "marker_with_a_long_name": lambda folder: (folder / runtime.MARKER).write_text(
        json.dumps({"version": "1", "files": {"a" * 5000: 1}})
    ),
    "marker_without_end": lambda folder: (folder / runtime.MARKER).write_text("[" * 100_000),
    "marker_in_another_script": lambda folder: (folder / runtime.MARKER).write_bytes(b"\xff\xfe"),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_broken_installation_is_not_used_and_is_mended(root, wheel, damage):
    damage(runtime.install_wheel(wheel).folder)
    assert not runtime.activate()
    assert runtime.installations()[0].problem
    runtime.install_wheel(wheel)
    assert runtime.activate()
    assert [item.problem for item in runtime.installations()] == [""]
    assert len(names(root)) == 1


def test_lock_of_a_computer_that_is_no_more_is_named_and_holds_for_some_hours_only(root):
    root.mkdir(parents=True)
    file = root / ".lock"
    file.write_text("999999\nqgis-bin\nold-name-of-this-laptop\n\n\n")
    with pytest.raises(runtime.RuntimeInstallError, match="qgis-bin on old-name-of-this-laptop") as caught:
        runtime.take_lock()
    assert f"delete {file}" in str(caught.value)
    yesterday = time.time() - 86400
    os.utime(file, (yesterday, yesterday))
    runtime.take_lock().unlock()


def test_killed_while_unpacking_is_not_used_and_is_cleaned_up(root, wheel, tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from sar_landslide_plugin import runtime, wheels\n"
        "wheels.PINS_FILE = Path(sys.argv[3])\n"
        "def die(fraction): os.kill(os.getpid(), 9)\n"
        "runtime.install_wheel(Path(sys.argv[1]), Path(sys.argv[2]), progress=die)"
    )
    command = [sys.executable, "-c", code, str(wheel), str(root), str(wheels.PINS_FILE)]
    assert subprocess.run(command, cwd=REPOSITORY).returncode == -9
    assert len(names(root)) == 1 and names(root)[0].startswith(runtime.PARTIAL_PREFIX)
    assert not runtime.activate()
    assert runtime.installations() == []
    lock = runtime.take_lock()
    runtime.clean_up()
    assert len(names(root)) == 1, "another window is at it"
    lock.unlock()
    runtime.clean_up()  # at the next start
    assert names(root) == []


def test_update_replaces_the_old_version(root, wheel, tmp_path):
    runtime.install_wheel(make_wheel(tmp_path, version="1.30.0"), trusted=True)
    runtime.install_wheel(wheel)
    assert names(root) == [VERSION]


def test_newest_sound_one_of_several_is_used(root, tmp_path):
    for version in ("1.20.0", "1.100.0", "1.31.1"):
        folder = runtime.install_wheel(make_wheel(tmp_path, version=version), trusted=True).folder
        folder.rename(tmp_path / version)
    for version in ("1.20.0", "1.100.0", "1.31.1"):
        (tmp_path / version).rename(root / version)
    cut_library(root / "1.100.0")
    assert [item.version for item in runtime.installations()] == ["1.31.1", "1.20.0", "1.100.0"]
    assert runtime.activate()
    assert runtime.found_in() == root / "1.31.1"


def locked(monkeypatch):
    """As Windows does while a library is loaded: all around it can be deleted, the library and its folders cannot."""
    real = os.unlink

    def refuse(path, *arguments, **options):
        if Path(path).name == "library.so":
            raise PermissionError(13, "in use by another process", str(path))
        real(path, *arguments, **options)

    monkeypatch.setattr(os, "unlink", refuse)


def test_locked_installation_gives_way_and_goes_at_the_next_start(root, wheel, monkeypatch):
    cut_library(runtime.install_wheel(wheel).folder)
    with monkeypatch.context() as patch:
        locked(patch)
        assert runtime.install_wheel(wheel).folder.name == f"{VERSION}-2"
        for _ in range(2):
            assert [item.folder.name for item in runtime.installations()] == [f"{VERSION}-2"]
            assert names(root) == [f"{runtime.REMOVED_PREFIX}{VERSION}", VERSION, f"{VERSION}-2"]
            runtime.clean_up()  # a second window starts while the first still holds the library
    runtime.clean_up()  # at the next start
    assert names(root) == [f"{VERSION}-2"]
    assert runtime.activate()


@pytest.mark.parametrize(("refusals", "is_installed"), [(3, True), (99, False)])
def test_virus_scanner_is_waited_for_a_while(root, wheel, monkeypatch, refusals, is_installed):
    real, asked = Path.rename, []

    def rename(path, target):
        asked.append(1)
        if len(asked) <= refusals:
            raise PermissionError(13, "in use by another process")
        return real(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(runtime, "RENAME_PAUSES_S", (0.0,) * 4)
    if is_installed:
        runtime.install_wheel(wheel)
    else:
        with pytest.raises(runtime.RuntimeInstallError, match="in use by another process"):
            runtime.install_wheel(wheel)
    assert runtime.activate() == is_installed
    assert names(root) == ([VERSION] if is_installed else [])


# --- removing


def test_uninstall(root, wheel):
    runtime.install_wheel(wheel)
    assert runtime.activate()
    assert runtime.uninstall()
    assert names(root) == []
    assert not runtime.activate()


def test_uninstall_of_what_is_loaded_is_complete_after_a_restart(root, wheel, monkeypatch):
    runtime.install_wheel(wheel)
    assert runtime.activate() and runtime.load_problem() == ""
    with monkeypatch.context() as patch:
        locked(patch)
        assert not runtime.uninstall()
        assert not (root / VERSION / runtime.MARKER).exists(), "what can be deleted goes at once"
    assert runtime.installations() == [], "not damaged, but removed"
    runtime.clean_up()
    assert names(root) == []


def test_name_of_what_is_still_to_go_is_not_given_to_a_new_one(root, wheel, monkeypatch):
    runtime.install_wheel(wheel)
    with monkeypatch.context() as patch:
        locked(patch)
        runtime.uninstall()
    shutil.rmtree(root / VERSION)  # by hand, but not the mark
    runtime.install_wheel(wheel)
    runtime.clean_up()
    assert [item.problem for item in runtime.installations()] == [""] and len(names(root)) == 1


def test_uninstall_waits_for_an_installation_in_another_window(root, wheel):
    runtime.install_wheel(wheel)
    lock = runtime.take_lock()
    partial = root / f"{runtime.PARTIAL_PREFIX}x"
    partial.mkdir()
    with pytest.raises(runtime.RuntimeInstallError, match="Another QGIS window"):
        runtime.uninstall()
    assert partial.exists() and [item.problem for item in runtime.installations()] == [""]
    lock.unlock()
    assert runtime.uninstall() and names(root) == []


def test_partial_folder_that_lost_a_file_does_not_become_an_installation(root, wheel):
    def interfere(fraction):
        if fraction == 1.0:
            for file in root.glob(f"{runtime.PARTIAL_PREFIX}*/onnxruntime/__init__.py"):
                file.unlink()

    with pytest.raises(runtime.RuntimeInstallError, match="was changed while onnxruntime was unpacked there"):
        runtime.install_wheel(wheel, progress=interfere)
    assert names(root) == []


def test_uninstall_takes_a_linked_runtime_out_without_touching_it(root, tmp_path):
    source = tmp_path / "developer" / "onnxruntime"
    source.mkdir(parents=True)
    (source / "__init__.py").write_text("")
    folder = root / "linked"
    folder.mkdir(parents=True)
    (folder / "onnxruntime").symlink_to(source, target_is_directory=True)
    (folder / runtime.MARKER).write_text(
        json.dumps({"version": "1.31.1", "files": {"onnxruntime/__init__.py": 0}})
    )
    assert runtime.activate()
    assert runtime.uninstall()
    assert (source / "__init__.py").exists()


# --- loading


def test_library_that_does_not_load_is_explained(root, tmp_path):
    members = {**contents(), "onnxruntime/__init__.py": "raise ImportError('DLL load failed: error 126')\n"}
    runtime.install_wheel(make_wheel(tmp_path, members=members), trusted=True)
    assert runtime.activate()
    assert "error 126" in runtime.load_problem()
    assert "Visual C++" in runtime.load_problem()
    assert runtime.PACKAGE not in sys.modules and not runtime.activate()
