"""Wheel files of onnxruntime: which one fits this computer, whether it is the one that was checked, unpacking it.

A wheel is a zip archive with a name that says what it is for: ``onnxruntime-1.31.1-cp311-cp311-win_amd64.whl``. It
is unpacked here and not by pip: QGIS on Windows and macOS has no Python program that is sure to be found, and pip
would need a second process, which on macOS has been a second QGIS. Nothing here imports QGIS or Qt.
"""

from __future__ import annotations

import csv
import functools
import hashlib
import platform
import re
import shutil
import stat
import struct
import sys
import sysconfig
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Callable
from urllib.parse import unquote, urlsplit

from .core.onnx_library import OLDEST_VERSION, PACKAGE, version_numbers
from .core.words import say

PINS_FILE = Path(__file__).with_name("onnxruntime_wheels.txt")
BLOCK = 1 << 20
# What zipfile gives for an archive that is cut off, changed or made to mislead.
DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, ValueError)
MAX_MEMBERS = 20_000
MAX_UNPACKED = 4 << 30  # the largest graphics card builds hold 1.5 GB; more is a trap


class RuntimeInstallError(Exception):
    """onnxruntime could not be installed; the text is one plain sentence for the user."""


class UnknownWheelError(RuntimeInstallError):
    """A wheel that fits but that nobody checked for this plugin: the user must say that it is to be trusted."""


class DamagedWheelError(RuntimeInstallError):
    """The file is not what it should be; another copy of it may do."""


class InstallCancelled(Exception):
    """The user cancelled."""


@dataclass(frozen=True)
class Machine:
    """What a compiled package must fit."""

    python: str  # such as cp311
    platform: str  # such as linux_x86_64; also what ``make package-offline PLATFORM=`` takes
    system_version: tuple[int, ...] | None = None  # of glibc or macOS; None where it cannot be told

    @property
    def tag(self) -> str:
        """Name of the folder for what is installed for this machine."""
        return f"{self.python}-{self.platform}"


@dataclass(frozen=True)
class WheelName:
    """What the name of a wheel says."""

    distribution: str
    version: str
    pythons: frozenset[str]
    abis: frozenset[str]
    platforms: frozenset[str]

    @classmethod
    def parse(cls, name: str) -> WheelName | None:
        """The parts of a file name; None if it is not that of a wheel."""
        parts = name[: -len(".whl")].split("-") if name.endswith(".whl") else []
        if len(parts) not in (5, 6) or not re.fullmatch(r"[0-9][0-9a-z.+_]*", parts[1]):
            return None
        pythons, abis, platforms = (frozenset(part.split(".")) for part in parts[-3:])
        return cls(parts[0].lower(), parts[1], pythons, abis, platforms)

    def fits_python(self, machine: Machine) -> bool:
        """Whether the Python version is the right one."""
        return machine.python in self.pythons and bool({machine.python, "abi3", "none"} & self.abis)

    def fits_system(self, machine: Machine) -> bool:
        """Whether system and processor are the right ones, and the system new enough."""
        return any(_fits(tag, machine) for tag in self.platforms)


@dataclass(frozen=True)
class Pin:
    """A wheel that was checked: where it is published, its SHA-256 and its size in bytes."""

    url: str
    sha256: str
    size: int

    @property
    def filename(self) -> str:
        """File name of the wheel."""
        return unquote(urlsplit(self.url).path.rsplit("/", 1)[-1])

    @property
    def name(self) -> WheelName:
        """What the file name says."""
        name = WheelName.parse(self.filename)
        if name is None:
            raise ValueError(f"{self.filename} is not the name of a wheel")
        return name


@functools.lru_cache(maxsize=1)
def this_machine() -> Machine:
    """The Python and the computer that QGIS runs on."""
    version = sys.version_info
    python = f"cp{version.major}{version.minor}" + ("t" if "t" in getattr(sys, "abiflags", "") else "")
    if sys.platform == "darwin":
        # Of the running process: the same QGIS may run on an Apple processor or, translated, as for Intel.
        found = version_numbers(platform.mac_ver()[0])
        # Old builds are told 10.16 by every macOS since 11: which one it is remains open.
        return Machine(
            python, f"macosx_{platform.machine()}", None if found[:2] == (10, 16) else found or None
        )
    name = re.sub(r"[^A-Za-z0-9]+", "_", sysconfig.get_platform())
    if sys.platform == "linux":
        if struct.calcsize("P") == 4:
            name += "_32bit"
        if "musl" in (sysconfig.get_config_var("HOST_GNU_TYPE") or ""):
            name += "_musl"
        return Machine(python, name, version_numbers(platform.libc_ver()[1]) or None)
    return Machine(python, name)


def needed_system(name: WheelName, machine: Machine) -> tuple[int, ...]:
    """The oldest glibc or macOS that a wheel runs with on such a machine; () where it needs none in particular."""
    return min(needed for tag in name.platforms if (needed := _needs(tag, machine)) is not None)


def _fits(tag: str, machine: Machine) -> bool:
    """Whether one platform tag of a wheel is good for the machine."""
    needed = _needs(tag, machine)
    if needed is None:
        return False
    return machine.system_version is None or machine.system_version[:2] >= needed


def _needs(tag: str, machine: Machine) -> tuple[int, ...] | None:
    """The version of glibc or macOS that a platform tag asks for; None where it is for another kind of machine."""
    if tag == machine.platform:
        return ()
    linux = re.fullmatch(r"manylinux_(\d+)_(\d+)_(\w+)", tag)
    mac = re.fullmatch(r"macosx_(\d+)_(\d+)_(\w+)", tag)
    found = linux or mac
    if found is None:
        return None
    processor = found.group(3)
    if processor == "universal2" and machine.platform in ("macosx_arm64", "macosx_x86_64"):
        processor = machine.platform[len("macosx_") :]
    if machine.platform != f"{'linux' if linux else 'macosx'}_{processor}":
        return None
    return int(found.group(1)), int(found.group(2))


def read_pins(file: Path | None = None) -> list[Pin]:
    """All wheels that were checked, the newest version first."""
    pins = []
    for line in (file or PINS_FILE).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            sha256, size, url = line.split()
            pins.append(Pin(url, sha256, int(size)))
    return sorted(pins, key=lambda pin: version_numbers(pin.name.version), reverse=True)


def choose_pin(machine: Machine | None = None, pins: list[Pin] | None = None) -> Pin | None:
    """The newest checked wheel that fits; None if there is none for this machine."""
    machine = machine or this_machine()
    for pin in read_pins() if pins is None else pins:
        if pin.name.fits_python(machine) and pin.name.fits_system(machine):
            return pin
    return None


def sha256_of(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> str:
    """SHA-256 of a file, read in blocks; raises InstallCancelled and OSError."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(BLOCK), b""):
            if is_cancelled():
                raise InstallCancelled
            digest.update(block)
    return digest.hexdigest()


def identify(wheel: Path, *, trusted: bool = False, is_cancelled: Callable[[], bool] = lambda: False) -> Pin:
    """Check that a file is an onnxruntime wheel for this computer, by its SHA-256 or, if ``trusted``, by its name.

    Returns the pin of a checked wheel, and for a trusted one its own name, SHA-256 and size.

    Raises
    ------
    UnknownWheelError
        It would fit, but is not one of those that were checked.
    RuntimeInstallError, InstallCancelled
    """
    machine = this_machine()
    try:
        sha256, size = sha256_of(wheel, is_cancelled), wheel.stat().st_size
    except OSError as error:
        raise DamagedWheelError(
            say("{file} cannot be read ({reason}); copy it again.", file=wheel.name, reason=error.strerror)
        ) from error
    pins = read_pins()
    known = next((pin for pin in pins if pin.sha256 == sha256), None)
    _check_name(known.filename if known else wheel.name, machine)
    if known is not None:
        return known
    if wheel.name in {pin.filename for pin in pins}:
        raise DamagedWheelError(
            say(
                "{file} is not the file that was published under this name: it was damaged or changed on its way "
                "(SHA-256 {sha256}…); get it again.",
                file=wheel.name,
                sha256=sha256[:12],
            )
        )
    if not trusted:
        raise UnknownWheelError(
            say(
                "{file} is not among the files that were checked for this plugin; whatever is in it will run with "
                "your rights. Install it only if you know who made it.",
                file=wheel.name,
            )
        )
    return Pin(wheel.name, sha256, size)


def _check_name(name: str, machine: Machine) -> None:
    """Refuse what is not for this machine, saying what would be."""
    parsed = WheelName.parse(name)
    wanted = choose_pin(machine)
    remedy = wanted.filename if wanted else say("one for {machine}", machine=machine.tag)
    if parsed is None or not (
        parsed.distribution == PACKAGE or parsed.distribution.startswith(PACKAGE + "_")
    ):
        raise RuntimeInstallError(
            say("{file} is not an onnxruntime wheel; choose {remedy}.", file=name, remedy=remedy)
        )
    if version_numbers(parsed.version)[:2] < OLDEST_VERSION:
        raise RuntimeInstallError(
            say(
                "{file} is too old, the models need onnxruntime {oldest} or newer; choose {remedy}.",
                file=name,
                oldest=".".join(map(str, OLDEST_VERSION)),
                remedy=remedy,
            )
        )
    if not parsed.fits_python(machine):
        raise RuntimeInstallError(
            say(
                "{file} is for another Python ({found}), this QGIS has {python}; choose {remedy}.",
                file=name,
                found=", ".join(sorted(parsed.pythons)),
                python=machine.python,
                remedy=remedy,
            )
        )
    if not parsed.fits_system(machine):
        raise RuntimeInstallError(
            say(
                "{file} is for another system ({found}), this is {system}; choose {remedy}.",
                file=name,
                found=", ".join(sorted(parsed.platforms)),
                system=machine.platform,
                remedy=remedy,
            )
        )


def unpack(
    wheel: Path,
    folder: Path,
    progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, int]:
    """Unpack a wheel into an existing folder; returns the size in bytes of each file, by its path.

    Every name is checked before anything is written: only the package and its description may be in the archive, so
    neither NumPy nor anything else of QGIS can come along, and nothing can land outside the folder.

    Raises
    ------
    RuntimeInstallError, InstallCancelled
        Files may remain in ``folder``: it is the caller's to remove.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            members = checked_members(archive, wheel.name)
            total = sum(member.file_size for member in members) or 1
            free = shutil.disk_usage(folder).free
            if free < total:
                raise RuntimeInstallError(
                    say(
                        "onnxruntime needs {needed:.0f} MB on the disk of {folder}, where {free:.0f} MB are free; "
                        "make room and try again.",
                        needed=total / 1e6,
                        folder=folder.parent,
                        free=free / 1e6,
                    )
                )
            done = 0
            for member in members:
                destination = folder / member.filename
                destination.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(member) as source, open(destination, "wb") as target:
                    for block in iter(functools.partial(source.read, BLOCK), b""):
                        if is_cancelled():
                            raise InstallCancelled
                        target.write(block)
                        done += len(block)
                        progress(done / total)
            return {member.filename: member.file_size for member in members}
    except DAMAGED as error:
        raise RuntimeInstallError(
            say("{file} is damaged ({reason}); get it again.", file=wheel.name, reason=error)
        ) from error
    except OSError as error:
        raise RuntimeInstallError(
            say(
                "{file} cannot be unpacked into {folder} ({reason}); make room there and try again.",
                file=wheel.name,
                folder=folder.parent,
                reason=error.strerror or error,
            )
        ) from error


def checked_members(archive: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    """The files of a wheel, without the folders; raises RuntimeInstallError for anything that has no place there."""
    # A folder with content is a file whose name was damaged.
    files = [member for member in archive.infolist() if member.file_size or not member.is_dir()]
    for member in files:
        if not _is_safe(member):
            raise RuntimeInstallError(
                say(
                    "{file} holds {member}, which has no place in an onnxruntime wheel; it was not used.",
                    file=name,
                    member=repr(member.filename[:80]),
                )
            )
    lowered = {member.filename.lower() for member in files}
    if len(lowered) < len(files) or len(files) > MAX_MEMBERS:
        raise RuntimeInstallError(
            say("{file} holds the same file twice or too many files; it was not used.", file=name)
        )
    if sum(member.file_size for member in files) > MAX_UNPACKED:
        raise RuntimeInstallError(
            say(
                "{file} would unpack to more than {limit} GB; it was not used.",
                file=name,
                limit=MAX_UNPACKED >> 30,
            )
        )
    if f"{PACKAGE}/__init__.py" not in lowered:
        raise RuntimeInstallError(say("{file} does not hold onnxruntime; it was not used.", file=name))
    _compare_with_record(archive, files, name)
    return files


def _compare_with_record(archive: zipfile.ZipFile, files: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse a wheel in which a file is missing that its own list names: damage can hide whole entries."""
    sizes = {member.filename: member.file_size for member in files}
    record = next((file for file in sizes if file.endswith(".dist-info/RECORD")), None)
    lines = archive.read(record).decode("utf-8").splitlines() if record else []
    rows = [row for row in csv.reader(lines) if len(row) == 3 and row[2]]
    missing = [path for path, _hash, size in rows if sizes.get(path) != int(size)]
    if missing or not rows:
        raise RuntimeInstallError(
            say(
                "{file} is damaged ({reason}); get it again.",
                file=name,
                reason=say("{file} is missing", file=missing[0] if missing else "RECORD"),
            )
        )


def _is_safe(member: zipfile.ZipInfo) -> bool:
    """Whether a member is a plain file inside the package or its description."""
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG) or member.flag_bits & 1:  # a link, a device; encrypted
        return False
    # orig_filename: as it is in the archive, before zipfile mends it for this system.
    if member.orig_filename != member.filename or re.search(r'[\\:*?"<>|\x00-\x1f]', member.filename):
        return False
    path = PurePosixPath(member.filename)
    if path.is_absolute() or member.filename != path.as_posix() or {".", ".."} & set(path.parts):
        return False
    if any(part != part.rstrip(". ") for part in path.parts):  # Windows would drop the end
        return False
    top = path.parts[0]
    return len(path.parts) > 1 and (
        top == PACKAGE or re.fullmatch(PACKAGE + r"(_\w+)?-[\w.+]+\.dist-info", top) is not None
    )
