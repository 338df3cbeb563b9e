"""Which wheel file is taken, which is refused, and that none does harm."""

import importlib
import random
import stat
import sys
import zipfile
from pathlib import Path

import pytest
from runtime_fixtures import names
from wheelhouse import VERSION, contents, make_wheel, system_tag, wheel_name

from sar_landslide_plugin import runtime, wheels

REPOSITORY = Path(__file__).parents[2]
PYTHON = wheels.this_machine().python


# --- installing from a file


def test_wheel_is_installed_without_pip_and_without_residue(root, wheel):
    first = list(sys.path)
    found = runtime.install_wheel(wheel)
    assert runtime.activate()
    assert sys.path == first and runtime.found_in() == found.folder
    assert names(root) == [VERSION]
    assert found.version == VERSION
    assert runtime.load_problem() == ""
    assert runtime.loaded_from() == root / VERSION
    assert importlib.import_module("onnxruntime").__version__ == VERSION


def test_checked_wheel_is_known_by_its_content_whatever_its_name(root, wheel, tmp_path):
    renamed = wheel.rename(tmp_path / "onnxruntime (1).whl")
    assert runtime.install_wheel(renamed).version == VERSION


def test_unknown_wheel_needs_the_users_word(root, tmp_path):
    wheel = make_wheel(tmp_path, version="1.99.0")
    with pytest.raises(runtime.UnknownWheelError, match="not among the files that were checked"):
        runtime.install_wheel(wheel)
    assert names(root) == []
    assert runtime.install_wheel(wheel, trusted=True).version == "1.99.0"


def test_wheel_of_a_graphics_card_build_is_taken_on_the_users_word(root, tmp_path):
    members = {name.replace("-1.31.1.", "_gpu-1.31.1.", 1): text for name, text in contents().items()}
    wheel = make_wheel(tmp_path, wheel_name(distribution="onnxruntime_gpu"), members)
    runtime.install_wheel(wheel, trusted=True)
    assert runtime.activate()


def test_tampered_wheel_under_a_known_name_is_refused_even_if_trusted(root, wheel):
    make_wheel(wheel.parent, wheel.name, {**contents(), "onnxruntime/extra.py": "import os"})
    with pytest.raises(runtime.RuntimeInstallError, match="not the file that was published"):
        runtime.install_wheel(wheel, trusted=True)
    assert names(root) == []


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        (wheel_name(python="cp27"), "for another Python"),
        (wheel_name(python=PYTHON + "t"), "for another Python"),
        (wheel_name(platform="win_arm64"), "for another system"),
        (wheel_name(platform="manylinux_9_9_x86_64"), "for another system"),
        (wheel_name(platform="linux_mips"), "for another system"),
        (wheel_name(version="1.16.3"), "too old"),
        (wheel_name(distribution="torch"), "not an onnxruntime wheel"),
        (wheel_name(distribution="onnxruntimes"), "not an onnxruntime wheel"),
        ("onnxruntime.zip", "not an onnxruntime wheel"),
    ],
)
def test_wheel_for_something_else_is_refused_and_leaves_nothing(root, tmp_path, name, complaint):
    with pytest.raises(runtime.RuntimeInstallError, match=complaint) as problem:
        runtime.install_wheel(make_wheel(tmp_path, name), trusted=True)
    assert wheels.choose_pin().filename in str(problem.value), "says which one would do"
    assert not runtime.activate()
    assert names(root) == []


def link(name):
    member = zipfile.ZipInfo(name)
    member.create_system = 3
    member.external_attr = (stat.S_IFLNK | 0o777) << 16
    return member


@pytest.mark.parametrize(
    "member",
    [
        "numpy/__init__.py",
        "osgeo/gdal.py",
        "PyQt5/QtCore.py",
        "sitecustomize.py",
        "onnxruntime.pth",
        "onnxruntime",
        "onnxruntime-1.31.1.data/scripts/run.sh",
        "../onnxruntime/escaped.py",
        "onnxruntime/../../escaped.py",
        "onnxruntime/./twice.py",
        "onnxruntime//twice.py",
        "/onnxruntime/absolute.py",
        "C:/onnxruntime/absolute.py",
        "onnxruntime/a:stream.py",
        "onnxruntime\\..\\..\\escaped.py",
        "onnxruntime/trailing. ",
        "onnxruntime/new\nline.py",
        "onnxruntime/CAPI/Library.so",
        link("onnxruntime/link.py"),
    ],
    ids=lambda member: getattr(member, "filename", member),
)
def test_archive_with_anything_out_of_place_is_refused_before_anything_is_written(root, tmp_path, member):
    wheel = make_wheel(tmp_path, members={**contents(), member: "/etc/passwd"})
    before = names(tmp_path)
    with pytest.raises(runtime.RuntimeInstallError, match="it was not used"):
        runtime.install_wheel(wheel, trusted=True)
    assert names(root) == []
    assert [name for name in names(tmp_path) if name not in before] in ([], ["profile"])


def test_archive_without_onnxruntime_is_refused(root, tmp_path):
    wheel = make_wheel(tmp_path, members={"onnxruntime-1.31.1.dist-info/METADATA": ""})
    with pytest.raises(runtime.RuntimeInstallError, match="does not hold onnxruntime"):
        runtime.install_wheel(wheel, trusted=True)


def test_archive_that_would_fill_the_disk_is_refused(root, tmp_path, monkeypatch):
    wheel = make_wheel(tmp_path)
    monkeypatch.setattr(wheels, "MAX_UNPACKED", 1000)
    with pytest.raises(runtime.RuntimeInstallError, match="would unpack to more"):
        runtime.install_wheel(wheel, trusted=True)


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.999])
def test_truncated_wheel_is_refused(root, tmp_path, share):
    wheel = make_wheel(tmp_path)
    content = wheel.read_bytes()
    wheel.write_bytes(content[: int(share * len(content))])
    with pytest.raises(runtime.RuntimeInstallError, match="damaged"):
        runtime.install_wheel(wheel, trusted=True)
    assert names(root) == []


def test_wheel_with_flipped_bits_is_refused(root, tmp_path):
    wheel = make_wheel(tmp_path)
    content = bytearray(wheel.read_bytes())
    content[len(content) // 2] ^= 0x55
    wheel.write_bytes(content)
    with pytest.raises(runtime.RuntimeInstallError, match="damaged"):
        runtime.install_wheel(wheel, trusted=True)
    assert names(root) == []


@pytest.mark.parametrize("seed", range(20))
def test_wheel_with_changed_bytes_never_ends_in_another_error(root, tmp_path, seed):
    wheel = make_wheel(
        tmp_path, members={**contents(library_size=3200), "onnxruntime/text.py": "x = 1\n" * 500}
    )
    whole, chance = wheel.read_bytes(), random.Random(seed)
    for _ in range(20):
        content = bytearray(whole)
        for _ in range(chance.choice((1, 3, 30))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        wheel.write_bytes(content)
        try:
            found = runtime.install_wheel(wheel, trusted=True)  # a changed date, say, does no harm
        except runtime.RuntimeInstallError:
            continue
        text = (found.folder / "onnxruntime" / "text.py").read_text()
        assert text == "x = 1\n" * 500, "the checksum in the archive was compared"


def test_missing_file_is_said(root, tmp_path):
    with pytest.raises(runtime.RuntimeInstallError, match="cannot be read"):
        runtime.install_wheel(tmp_path / wheel_name())


@pytest.mark.parametrize("moment", [1, 2, 3, 4])
def test_cancelled_at_any_moment_leaves_nothing(root, wheel, moment):
    asked = []
    with pytest.raises(runtime.InstallCancelled):
        runtime.install_wheel(wheel, is_cancelled=lambda: len(asked.append(1) or asked) >= moment)
    assert names(root) == []
    assert not runtime.activate()


# --- which wheel


@pytest.mark.parametrize(
    ("python", "platform", "system", "version"),
    [
        ("cp39", "linux_x86_64", (2, 31), "1.19.2"),
        ("cp39", "win_amd64", None, "1.19.2"),
        ("cp39", "macosx_arm64", (11, 0), "1.19.2"),
        ("cp310", "linux_x86_64", (2, 35), "1.23.2"),
        ("cp311", "linux_x86_64", (2, 27), "1.23.2"),  # one that 1.31.1 is too new for
        ("cp311", "linux_aarch64", (2, 36), "1.31.1"),
        ("cp312", "win_amd64", None, "1.31.1"),
        ("cp312", "macosx_x86_64", (14, 1), "1.23.2"),
        ("cp312", "macosx_x86_64", None, "1.23.2"),
        ("cp312", "macosx_arm64", (15, 0), "1.31.1"),
        ("cp312", "macosx_arm64", (13, 6), "1.23.2"),
        ("cp312", "macosx_arm64", (12, 7), "1.19.2"),
        ("cp314", "linux_x86_64", (2, 41), "1.31.1"),
        ("cp314", "win_amd64", None, "1.31.1"),
        ("cp314", "macosx_x86_64", (14, 0), None),
        ("cp313t", "linux_x86_64", (2, 41), None),
        ("cp311", "linux_x86_64_musl", None, None),
        ("cp311", "linux_aarch64_32bit", (2, 36), None),
        ("cp38", "win_amd64", None, None),
    ],
)
def test_newest_checked_wheel_that_fits(python, platform, system, version):
    chosen = wheels.choose_pin(wheels.Machine(python, platform, system))
    assert (chosen.name.version if chosen else None) == version
    if chosen:
        assert python in chosen.filename
        assert platform.split("_", 1)[1] in chosen.filename or "universal2" in chosen.filename


def test_pins_are_whole_and_agree_with_the_requirements():
    pins = wheels.read_pins()
    assert len({pin.sha256 for pin in pins}) == len({pin.filename for pin in pins}) == len(pins) > 40
    for pin in pins:
        assert len(bytes.fromhex(pin.sha256)) == 32
        assert pin.size > 10_000_000
        assert pin.url.startswith("https://files.pythonhosted.org/packages/")
    lines = (REPOSITORY / "sar_landslide_plugin" / "requirements.txt").read_text().splitlines()
    versions = {line.split(";")[0] for line in lines if line and line[0] != "#"}
    assert versions == {f"onnxruntime=={pin.name.version}" for pin in pins}


@pytest.mark.parametrize(
    ("python_version", "system", "machine", "tags"),
    [
        ("3.9", "Windows", "AMD64", ("cp39", "win_amd64")),
        ("3.10", "Linux", "x86_64", ("cp310", "linux_x86_64")),
        ("3.12", "Darwin", "x86_64", ("cp312", "macosx_x86_64")),
        ("3.12", "Darwin", "arm64", ("cp312", "macosx_arm64")),
        ("3.14", "Linux", "x86_64", ("cp314", "linux_x86_64")),
    ],
)
def test_pip_would_choose_the_same_version(python_version, system, machine, tags):
    requirements = pytest.importorskip("packaging.requirements")
    environment = {"python_version": python_version, "platform_system": system, "platform_machine": machine}
    lines = (REPOSITORY / "sar_landslide_plugin" / "requirements.txt").read_text().splitlines()
    parsed = [requirements.Requirement(line) for line in lines if line and line[0] != "#"]
    chosen = [str(item.specifier) for item in parsed if item.marker.evaluate(environment)]
    assert chosen == [f"=={wheels.choose_pin(wheels.Machine(*tags)).name.version}"]


@pytest.mark.parametrize(
    ("name", "system", "values", "expected"),
    [
        ("Windows", "win32", {"get_platform": "win-amd64"}, ("win_amd64", None)),
        ("Windows on ARM", "win32", {"get_platform": "win-arm64"}, ("win_arm64", None)),
        ("Apple processor", "darwin", {"machine": "arm64", "mac_ver": "14.2.1"}, ("macosx_arm64", (14, 2, 1))),
        ("translated", "darwin", {"machine": "x86_64", "mac_ver": "13.6"}, ("macosx_x86_64", (13, 6))),
        ("built for old macOS", "darwin", {"machine": "x86_64", "mac_ver": "10.16"}, ("macosx_x86_64", None)),
        ("really old", "darwin", {"machine": "x86_64", "mac_ver": "10.14.6"}, ("macosx_x86_64", (10, 14, 6))),
        ("Linux", "linux", {"get_platform": "linux-x86_64"}, ("linux_x86_64", (2, 31))),
        ("32 bits", "linux", {"get_platform": "linux-aarch64", "bits": 4}, ("linux_aarch64_32bit", (2, 31))),
        ("Alpine", "linux", {"get_platform": "linux-x86_64", "libc": ""}, ("linux_x86_64_musl", None)),
    ],
)  # fmt: skip
def test_machines_of_others(monkeypatch, name, system, values, expected):
    libc = values.get("libc", "2.31")
    host = "x86_64-linux-gnu" if libc else "x86_64-linux-musl"
    monkeypatch.setattr(wheels.sysconfig, "get_platform", lambda: values["get_platform"])
    monkeypatch.setattr(wheels.sysconfig, "get_config_var", lambda _name: host)
    monkeypatch.setattr(wheels.platform, "machine", lambda: values["machine"])
    monkeypatch.setattr(wheels.platform, "mac_ver", lambda: (values["mac_ver"], ("", "", ""), ""))
    monkeypatch.setattr(wheels.platform, "libc_ver", lambda: ("glibc" if libc else "", libc))
    monkeypatch.setattr(wheels.struct, "calcsize", lambda _format: values.get("bits", 8))
    monkeypatch.setattr(sys, "platform", system)
    machine = wheels.this_machine.__wrapped__()
    assert (machine.platform, machine.system_version) == expected


def test_this_machine_is_what_packaging_says_it_is():
    tags = pytest.importorskip("packaging.tags")
    supported = {str(tag) for tag in tags.sys_tags()}
    assert f"{PYTHON}-{PYTHON}-{system_tag()}" in supported
    best = wheels.choose_pin().name
    assert supported & {f"{PYTHON}-{PYTHON}-{platform}" for platform in best.platforms}
