"""The zips that users install: what is in them, what the plugin site says to them, and that they work."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from fake_engine import make_scene
from wheelhouse import PackageHost, make_wheel, package_with_pins, pin_line, real_wheel

from sar_landslide_plugin import runtime, wheels

REPOSITORY = Path(__file__).parents[2]
SCANNERS = REPOSITORY / ".venv-scan" / "bin" / "python"
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
NAME = "sar_landslide_plugin"

sys.path.insert(0, str(REPOSITORY / "resources"))
import install  # noqa: E402
import package  # noqa: E402
import pins  # noqa: E402
import scan  # noqa: E402


@pytest.fixture(scope="module")
def lean(tmp_path_factory):
    """What ``make package`` makes."""
    target = tmp_path_factory.mktemp("zip") / f"{NAME}.zip"
    assert package.main([str(target)]) == 0
    return target


@pytest.fixture(scope="module")
def small(lean, tmp_path_factory):
    """The same without what takes long to read."""
    target = tmp_path_factory.mktemp("small") / f"{NAME}.zip"
    with zipfile.ZipFile(lean) as source, zipfile.ZipFile(target, "w") as copy:
        for name in ("__init__.py", "metadata.txt", "LICENSE", "resources/icon.svg"):
            copy.writestr(f"{NAME}/{name}", source.read(f"{NAME}/{name}"))
    assert scan.structure(target) == []
    return target


@pytest.fixture(scope="module")
def engine_wheel(tmp_path_factory):
    """A wheel that really runs the models."""
    if importlib.util.find_spec("onnxruntime") is None:
        pytest.skip("this environment has no onnxruntime")
    return real_wheel(tmp_path_factory.mktemp("wheel"))


# --- what is in them


def test_lean_package_is_what_the_plugin_site_takes(lean):
    assert lean.stat().st_size < 25_000_000
    assert scan.structure(lean) == []
    with zipfile.ZipFile(lean) as archive:
        names = {name.split("/", 1)[1] for name in archive.namelist()}
        assert {name.split("/")[0] for name in archive.namelist()} == {NAME}
    needed = {"__init__.py", "metadata.txt", "LICENSE", "plugin.py", wheels.PINS_FILE.name}
    needed |= {"models/classifier.onnx", "models/segmenter.onnx", "resources/demo/demo_scene.tif"}
    assert needed <= names
    assert not [name for name in names if name.endswith((".whl", ".ts", ".pyc")) or "test" in name]
    assert not [name for name in names if name.startswith("resources/") and name.endswith(".py")]


def test_package_is_the_same_every_time(lean, tmp_path):
    package.main([str(tmp_path / "again.zip")])
    assert (tmp_path / "again.zip").read_bytes() == lean.read_bytes()


def test_package_that_is_too_large_is_not_made(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(package, "SIZE_LIMIT", 1000)
    assert package.main([str(tmp_path / "large.zip")]) == 1
    assert "at most 1,000" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_offline_package_holds_the_wheel_as_it_is(tmp_path, monkeypatch):
    wheel = make_wheel(tmp_path)
    (tmp_path / "pins.txt").write_text(pin_line(wheel))
    monkeypatch.setattr(wheels, "PINS_FILE", tmp_path / "pins.txt")
    renamed = shutil.copy(wheel, tmp_path / "download.whl")
    target = tmp_path / "offline.zip"
    platform = wheels.this_machine().platform
    assert package.main([str(target), "--platform", platform, "--wheel", str(renamed)]) == 0
    with zipfile.ZipFile(target) as archive:
        assert archive.read(f"{NAME}/wheels/{wheel.name}") == wheel.read_bytes()
    shutil.copy(wheel, tmp_path / "cached")
    assert package.main([str(target), "--platform", platform, "--cache", str(tmp_path)]) == 0


def test_offline_package_takes_no_unchecked_wheel(tmp_path, capsys):
    wheel = make_wheel(tmp_path)
    assert package.main([str(tmp_path / "offline.zip"), "--wheel", str(wheel)]) == 2
    assert "not one of the wheels" in capsys.readouterr().err
    pin = package.wanted_wheels("win_amd64", ["3.12"])[0]
    (tmp_path / pin.filename).write_bytes(b"not it")
    command = [
        str(tmp_path / "offline.zip"),
        "--platform",
        "win_amd64",
        "--python",
        "3.12",
        "--cache",
        str(tmp_path),
    ]
    assert package.main(command) == 2
    assert "not the file that was checked" in capsys.readouterr().err
    assert not (tmp_path / "offline.zip").exists() and not (tmp_path / pin.filename).exists()


@pytest.mark.parametrize(
    ("platform", "pythons", "count"),
    [("linux_x86_64", [], 6), ("win_amd64", [], 6), ("macosx_arm64", [], 6), ("macosx_x86_64", [], 5),
     ("linux_aarch64", ["3.11", "3.13"], 2)],
)  # fmt: skip
def test_offline_package_serves_each_python_with_the_newest_and_on_the_oldest_systems(platform, pythons, count):
    chosen = package.wanted_wheels(platform, pythons)
    by_python = {}
    for pin in chosen:
        by_python.setdefault(next(iter(pin.name.pythons)), []).append(pin)
    assert len(by_python) == count and len({pin.filename for pin in chosen}) == len(chosen)
    for python, pins_of_it in by_python.items():
        assert len(pins_of_it) <= 2
        assert pins_of_it[0] == wheels.choose_pin(wheels.Machine(python, platform))
        for version in ((2, 17), (2, 27), (2, 28), (11, 0), (12, 7), (13, 6), (14, 1)):
            machine = wheels.Machine(python, platform, version)
            online = wheels.choose_pin(machine)
            assert (online is None) == (wheels.choose_pin(machine, pins_of_it) is None), "what fits is in it"


def test_offline_package_for_older_systems_is_not_much_larger():
    sizes = [sum(pin.size for pin in package.wanted_wheels(platform, ["3.12"])) for platform in ("win_amd64", "macosx_arm64")]
    assert sizes[0] < 16e6 and sizes[1] < 40e6


def test_offline_package_takes_no_wheel_of_another_system_and_none_twice(tmp_path, monkeypatch, capsys):
    wheel, target = make_wheel(tmp_path), tmp_path / "offline.zip"
    (tmp_path / "pins.txt").write_text(pin_line(wheel))
    monkeypatch.setattr(wheels, "PINS_FILE", tmp_path / "pins.txt")
    assert package.main([str(target), "--platform", "win_arm64", "--wheel", str(wheel)]) == 2
    assert capsys.readouterr().err.endswith("not for win_arm64.\n") and not target.exists()
    copy = shutil.copy(wheel, tmp_path / "copy.whl")
    assert package.main([str(target), "--wheel", str(wheel), str(wheel), str(copy)]) == 0
    with zipfile.ZipFile(target) as archive:
        assert len(set(archive.namelist())) == len(archive.namelist())


@pytest.mark.parametrize(
    "name",
    ["core/.mypy_cache/3.11/a.json", "models/.ipynb_checkpoints/card.md", "gui/dock.py.orig", "gui/dock.py~",
     "resources/styles/mask.qml.partial", "resources/.hidden", "core/__pycache__/a.txt", "#dock.py#", "i18n/de.ts"],
)  # fmt: skip
def test_what_tools_and_editors_leave_behind_does_not_ship(name):
    assert not package.ships(name)
    assert package.ships("gui/dock.py") and package.ships("models/classifier.onnx")


@pytest.mark.parametrize(("platform", "pythons"), [("beos_x86", []), ("macosx_x86_64", ["3.14"])])
def test_offline_package_for_an_unknown_system(platform, pythons, tmp_path, capsys):
    command = [str(tmp_path / "offline.zip"), "--platform", platform, "--python", *pythons]
    assert package.main(command) == 2
    assert platform in capsys.readouterr().err


# --- the list of checked wheels


@pytest.fixture
def index(tmp_path, monkeypatch):
    """A package index on the loopback, and an empty list to be written."""
    monkeypatch.setattr(wheels, "PINS_FILE", tmp_path / "pins.txt")
    host = PackageHost()
    host.entries = [
        entry("onnxruntime-1.31.1-cp312-cp312-win_amd64.whl", "aa"),
        entry("onnxruntime-1.31.1-cp312-cp312-manylinux_2_28_x86_64.whl", "bb"),
        entry("onnxruntime-1.31.1-cp312-cp312-win32.whl", "cc"),
        entry("onnxruntime-1.31.1-cp38-cp38-win_amd64.whl", "dd"),
        entry("onnxruntime-1.30.0-cp312-cp312-win_amd64.whl", "ee"),
        {**entry("onnxruntime-1.31.1-cp313-cp313-win_amd64.whl", "ff"), "yanked": "broken"},
        entry("onnxruntime-1.31.1.tar.gz", "11"),
    ]
    yield host
    host.close()


def entry(filename, letters):
    url = f"https://files.invalid/{filename}"
    return {"filename": filename, "hashes": {"sha256": letters * 32}, "size": 5, "url": url, "yanked": False}


def refresh(host, *options):
    host.files["/onnxruntime/"] = json.dumps({"files": host.entries}).encode()
    return pins.main(["--index", host.address, *options])


def test_pins_are_what_the_index_says_of_the_wheels_that_matter(index):
    assert refresh(index) == 0
    assert [(pin.filename, pin.sha256[:2]) for pin in wheels.read_pins()] == [
        ("onnxruntime-1.31.1-cp312-cp312-manylinux_2_28_x86_64.whl", "bb"),
        ("onnxruntime-1.31.1-cp312-cp312-win_amd64.whl", "aa"),
    ]
    assert refresh(index, "--check") == 0
    index.entries.append(entry("onnxruntime-1.31.1-cp314-cp314-win_amd64.whl", "22"))
    assert refresh(index, "--check") == 1
    assert len(wheels.read_pins()) == 2
    assert refresh(index) == 0
    assert len(wheels.read_pins()) == 3


def test_wheel_that_changed_under_its_name_is_not_pinned(index, capsys):
    assert refresh(index) == 0
    before = wheels.PINS_FILE.read_text()
    index.entries[0]["hashes"]["sha256"] = "00" * 32
    assert refresh(index) == 2
    assert "win_amd64" in capsys.readouterr().err
    assert wheels.PINS_FILE.read_text() == before


# --- what the plugin site would say


def change(package, target, name=None, content=None, mode=0o100644, replace=None):
    """A package with one more file, or with one changed."""
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(target, "w") as copy:
        for member in source.infolist():
            text = source.read(member)
            if replace and member.filename == replace[0]:
                text = replace[1](text)
            if text is not None:
                copy.writestr(member, text)
        if name:
            extra = zipfile.ZipInfo(name)
            extra.create_system, extra.external_attr = 3, mode << 16
            copy.writestr(extra, content or "")
    return target


@pytest.mark.parametrize(
    ("name", "mode", "complaint"),
    [
        (f"{NAME}/../escaped.py", 0o100644, "leads elsewhere"),
        (f"{NAME}/a\\b.py", 0o100644, "leads elsewhere"),
        (f"{NAME}/__pycache__/a.py", 0o100644, "such folders"),
        (f"{NAME}/a.pyc", 0o100644, "compiled"),
        (f"{NAME}/library.so", 0o100644, "programs and libraries"),
        (f"{NAME}/.hidden", 0o100644, "hidden"),
        (f"{NAME}/core/.mypy_cache/a.json", 0o100644, "hidden"),
        (f"{NAME}/dock.py.orig", 0o100644, "left behind"),
        (f"{NAME}/dock.py~", 0o100644, "left behind"),
        (f"{NAME}/tests/test_a.py", 0o100644, "developers"),
        (f"{NAME}/a.py", 0o100755, "executable"),
        (f"{NAME}/link", 0o120777, "link"),
        ("second/a.py", 0o100644, "one folder at the top"),
    ],
)
def test_structure_is_checked(small, tmp_path, name, mode, complaint):
    found = scan.structure(change(small, tmp_path / "bad.zip", name, mode=mode))
    assert any(complaint in problem for problem in found), found


def without(key):
    return lambda text: "\n".join(
        line for line in text.decode().splitlines() if not line.startswith(f"{key}=")
    ).encode()


@pytest.mark.parametrize(
    ("edit", "complaint"),
    [
        *((without(key), f"{key} is missing") for key in scan.REQUIRED_METADATA),
        (without("homepage"), "homepage is not an address"),
        (lambda text: text.replace(b"90 percent", b"90 %"), "cannot be read"),
        (lambda text: text.replace(b"version=0", b"version=v0", 1), "three numbers"),
        (lambda text: text.replace(b"icon.svg", b"nothing.svg"), "nothing.svg is not in the package"),
        (lambda text: text.replace(b"onnxruntime", b"something"), "must name the Python package"),
        (lambda text: b"\xff" + text, "cannot be read"),
        (lambda text: None, "metadata.txt is missing"),
    ],
)
def test_metadata_is_checked(small, tmp_path, edit, complaint):
    found = scan.structure(change(small, tmp_path / "bad.zip", replace=(f"{NAME}/metadata.txt", edit)))
    assert any(complaint in problem for problem in found), found


def test_damaged_and_oversized_archives_are_refused(lean, tmp_path, monkeypatch):
    content = bytearray(lean.read_bytes())
    content[len(content) // 2] ^= 0xFF
    (tmp_path / "bad.zip").write_bytes(content)
    assert "damaged" in scan.structure(tmp_path / "bad.zip")[0]
    (tmp_path / "bad.zip").write_bytes(b"no zip")
    assert "not a zip" in scan.structure(tmp_path / "bad.zip")[0]
    monkeypatch.setattr(scan, "SIZE_LIMIT", 1000)
    assert "the site takes" in scan.structure(lean)[0]


@pytest.mark.parametrize(
    ("line", "is_fine"),
    [
        ("x = 1  # nosec", False),
        ("x = 1  # nosec B101", False),
        ("x = 1  # nosec because I say so", False),
        ("x = 1  # nosec B101 (checked above)", True),
        ("# the order is Qt's\nx = 1  # noqa: B008", True),
        ("x = 1  # noqa: B008", False),
        ("x = '00'  # pragma: allowlist secret", False),
        ("x = '00'  # pragma: allowlist secret (a checksum, public)", True),
        ("x = 1", True),
        ("def f(x, /): return (y := x)", True),
        ("match x:\n    case 1: pass", False),  # newer than Python 3.9
    ],
)
def test_suppressions_need_a_reason_and_old_pythons_are_remembered(tmp_path, line, is_fine):
    (tmp_path / "a.py").write_text(line + "\n")
    assert (scan.sources(tmp_path) == []) == is_fine


BAD = """import os
def f(x):
    assert x
    try:
        os.remove(x)
    except Exception:
        pass
    return undefined_name
KEY = "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a"
"""  # pragma: allowlist secret (made up)


@pytest.mark.skipif(not SCANNERS.exists(), reason="run `make scan` once, which installs the scanners")
def test_scanners_find_what_they_should_and_nothing_in_the_package(lean, tmp_path):
    bad = change(lean, tmp_path / "bad.zip", f"{NAME}/bad.py", BAD)
    command = [str(SCANNERS), str(REPOSITORY / "resources" / "scan.py"), str(bad)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1, done.stderr
    findings = [line for line in done.stdout.splitlines() if line.startswith("  ")]
    assert all("bad.py" in finding for finding in findings), findings
    for expected in ("B101", "B110", "Hex High Entropy String", "F821"):
        assert any(expected in finding for finding in findings), expected


# --- installed from the zip and used


def fresh_profile(tmp_path, zip_file):
    """A new user's profile into which QGIS's own installer has unpacked the zip."""
    profile = tmp_path / "home" / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default"
    unzip_with_qgis(zip_file, profile / "python" / "plugins")
    install.enable(profile)
    return profile


def unzip_with_qgis(zip_file, folder):
    from qgis.core import QgsApplication

    path = Path(QgsApplication.pkgDataPath()) / "python" / "pyplugin_installer" / "unzip.py"
    specification = importlib.util.spec_from_file_location("qgis_unzip", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    module.unzip(str(zip_file), str(folder))


def detect(tmp_path, output):
    """Run the algorithm in qgis_process as that user, without a network and without our environment."""
    environment = {
        name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONPATH")
    }
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "QGIS_CUSTOM_CONFIG_PATH", runtime.FOLDER_VARIABLE):
        environment.pop(name, None)
    dead = "http://127.0.0.1:9"  # nobody listens there
    environment.update(
        HOME=str(tmp_path / "home"), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8",
        http_proxy=dead, https_proxy=dead, PATH="/usr/bin:/bin",
    )  # fmt: skip
    scene = tmp_path / "small.tif"
    if not scene.exists():
        make_scene(scene, 256)
    command = [PROGRAM, "--json", "run", "sarlandslide:detect_landslides", "--"]
    arguments = [f"INPUT={scene}", f"OUTPUT={output}", "UNIT=db"]
    return subprocess.run(
        [*command, *arguments], env=environment, capture_output=True, text=True, timeout=300
    )


@pytest.mark.skipif(PROGRAM is None or sys.platform != "linux", reason="needs qgis_process")
def test_offline_package_detects_in_a_fresh_profile_without_anything_else(lean, engine_wheel, tmp_path):
    offline = package_with_pins(lean, tmp_path / "offline.zip", engine_wheel, bundled=True)
    profile = fresh_profile(tmp_path, offline)
    root = runtime.runtime_folder(profile)
    assert not root.exists()
    done = detect(tmp_path, tmp_path / "first")
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert Path(results["CHIPS_CSV"]).is_file()
    (installed,) = runtime.installations(root)
    assert installed.problem == ""
    record = json.loads((tmp_path / "first" / "run.json").read_text(encoding="utf-8"))
    assert installed.version in json.dumps(record)
    before = (installed.folder / runtime.MARKER).stat().st_mtime_ns
    assert detect(tmp_path, tmp_path / "second").returncode == 0
    assert (installed.folder / runtime.MARKER).stat().st_mtime_ns == before, "unpacked once"
    assert (tmp_path / "first" / "mask.tif").read_bytes() == (tmp_path / "second" / "mask.tif").read_bytes()


@pytest.mark.skipif(PROGRAM is None or sys.platform != "linux", reason="needs qgis_process")
def test_lean_package_says_what_is_missing_and_detects_once_it_is_there(lean, engine_wheel, tmp_path):
    profile = fresh_profile(tmp_path, lean)
    done = detect(tmp_path, tmp_path / "first")
    assert done.returncode != 0
    assert "onnxruntime, which runs the models, is not installed" in done.stdout + done.stderr
    assert not (tmp_path / "first").exists()
    runtime.install_wheel(engine_wheel, runtime.runtime_folder(profile), trusted=True)
    done = detect(tmp_path, tmp_path / "first")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "first" / "chips.csv").is_file()
