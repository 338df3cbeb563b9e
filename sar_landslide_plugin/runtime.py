"""Finding onnxruntime for QGIS's own Python, and keeping the plugin's own copy of it.

QGIS does not bring onnxruntime. It is looked for in the folder named by the variable ``SAR_LANDSLIDE_RUNTIME``, then in
the plugin's runtime folder inside the user profile, then on QGIS's Python path, where it may be another plugin's and too
old. The runtime folder lies outside the plugin: it survives an upgrade, and its library is not locked while QGIS replaces
the plugin. ``sys.path`` stays as it is: nothing in that folder may hide a package that QGIS brings.

The runtime folder holds one folder per installation::

    <profile>/python/sar_landslide/cp312-win_amd64/1.31.1/onnxruntime/...
                                                         /installed.json     version and size of every file

An installation is unpacked under a hidden name and renamed when it is complete, so a folder without its
``installed.json``, or with a file of another size, is broken and not used. Windows does not let go of a loaded
library: what cannot be deleted is marked and deleted at the next start, and the new one gets another folder.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from . import wheels
from .core import onnx_library
from .core.errors import RuntimeMissingError
from .core.onnx_library import loaded_from
from .core.words import say
from .wheels import PACKAGE, InstallCancelled, RuntimeInstallError, UnknownWheelError

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QLockFile

__all__ = ["PACKAGE", "InstallCancelled", "RuntimeInstallError", "UnknownWheelError", "loaded_from"]

FOLDER_VARIABLE = "SAR_LANDSLIDE_RUNTIME"
BUNDLED_FOLDER = "wheels"  # in the plugin's folder, of the offline package
MARKER = "installed.json"
REMOVED_PREFIX = ".removed-"  # of an empty file beside an installation that is to go at the next start
PARTIAL_PREFIX = ".partial-"
PART_SUFFIX = ".part"  # of a wheel that is still being downloaded
RENAME_PAUSES_S = (0.1, 0.3, 1.0, 3.0)
LONGEST_INSTALLATION_MS = 6 * 3600 * 1000  # 24 MB take an hour at the pace of a modem
# Packages that QGIS brings: a second copy on the path could break GDAL inside QGIS.
FORBIDDEN_PACKAGES = ("numpy", "osgeo", "PyQt5", "PyQt6")


@dataclass(frozen=True)
class Installation:
    """A folder in the runtime folder; ``problem`` says in a few words why it is not usable."""

    folder: Path
    version: str
    problem: str = ""


def runtime_folder(profile: Path | None = None) -> Path:
    """Folder of the plugin's own onnxruntime in a user profile (default: the profile in use)."""
    if profile is None:
        from qgis.core import QgsApplication  # the install script passes a profile and needs no QGIS

        profile = Path(QgsApplication.qgisSettingsDirPath())
    return Path(profile) / "python" / "sar_landslide" / wheels.this_machine().tag


def bundled_wheel() -> Path | None:
    """The wheel for this computer that came with the plugin (offline package); None if there is none."""
    folder = Path(__file__).with_name(BUNDLED_FOLDER)
    for pin in wheels.read_pins() if folder.is_dir() else []:
        machine = wheels.this_machine()
        if (
            pin.name.fits_python(machine)
            and pin.name.fits_system(machine)
            and (folder / pin.filename).is_file()
        ):
            return folder / pin.filename
    return None


def has_bundled_wheels() -> bool:
    """Whether any wheel came with the plugin, be it for this computer or for others."""
    return any(Path(__file__).with_name(BUNDLED_FOLDER).glob("*.whl"))


def activate(profile: Path | None = None) -> bool:
    """Look for an onnxruntime that the models can be run with; return whether there is one. Installs and imports nothing.

    ``profile`` is the user profile to look into; None = the one in use, which only QGIS knows.
    """
    copy = onnx_library.usable()
    if copy is None or copy.folder not in onnx_library.own_folders():
        # Only then, because every file of an installation is measured, and profiles may lie on a slow network.
        folders = [item.folder for item in installations(runtime_folder(profile)) if not item.problem]
        if os.environ.get(FOLDER_VARIABLE):
            folders.insert(0, Path(os.environ[FOLDER_VARIABLE]))
        onnx_library.look_in([folder for folder in folders if not forbidden_packages(folder)])
        copy = onnx_library.usable()
    return copy is not None


def found_in() -> Path | None:
    """The folder from which onnxruntime is, or will be, imported."""
    copy = onnx_library.usable()
    return copy.folder if copy else None


def forbidden_packages(folder: Path) -> list[str]:
    """Packages in ``folder`` that could hide or disturb those of QGIS."""
    return [name for name in FORBIDDEN_PACKAGES if (Path(folder) / name).exists()]


def installations(root: Path | None = None) -> list[Installation]:
    """What is in the runtime folder, sound or broken, the newest version first."""
    root = root or runtime_folder()
    found = []
    with contextlib.suppress(OSError):  # there is none, or it may not be read
        for folder in sorted(root.iterdir()):
            if folder.is_dir() and folder.name[0] != "." and not _removed_mark(folder).exists():
                found.append(_inspect(folder))
    return sorted(
        found, key=lambda item: (not item.problem, wheels.version_numbers(item.version)), reverse=True
    )


def _inspect(folder: Path) -> Installation:
    """Compare a folder with what its marker says; files are measured, not read."""
    try:
        marker = json.loads((folder / MARKER).read_text(encoding="utf-8"))
        version, files = str(marker["version"]), list(marker["files"].items())
    except FileNotFoundError:
        return Installation(folder, folder.name, say("it is not complete"))
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return Installation(folder, folder.name, say("{file} cannot be read", file=MARKER))
    for name, size in files:
        try:
            is_whole = (folder / name).stat().st_size == size
        except (OSError, ValueError):  # a name that no file can have
            return Installation(folder, version, say("{file} is missing", file=name))
        if not is_whole:
            return Installation(folder, version, say("{file} is damaged", file=name))
    return Installation(folder, version)


def install_wheel(
    wheel: Path,
    root: Path | None = None,
    *,
    trusted: bool = False,
    progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Installation:
    """Install onnxruntime from a wheel file, without pip or network; what was there before goes afterwards.

    Safe in a background thread. ``trusted`` accepts a wheel that fits but was not checked for this plugin.

    Raises
    ------
    RuntimeInstallError, InstallCancelled
        Nothing changed.
    """
    root = root or runtime_folder()
    pin = wheels.identify(Path(wheel), trusted=trusted, is_cancelled=is_cancelled)
    version = pin.name.version
    partial = _make_partial_folder(root)
    try:
        files = wheels.unpack(Path(wheel), partial, progress, is_cancelled)
        marker = {"version": version, "wheel": pin.filename, "sha256": pin.sha256, "files": files}
        with open(partial / MARKER, "w", encoding="utf-8") as file:
            json.dump(marker, file, indent=0)
        problem = _inspect(partial).problem
        if problem:  # it must not count as an installation
            raise RuntimeInstallError(
                say(
                    "{folder} was changed while onnxruntime was unpacked there ({reason}); try again.",
                    folder=root,
                    reason=problem,
                )
            )
        folder = _rename(partial, root, version)
        onnx_library.try_again(folder)
    except OSError as error:
        raise _not_writable(root, error) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    with contextlib.suppress(OSError):  # an old one that stays does no harm: the newest sound one is used
        for other in list(root.iterdir()):
            if other.is_dir() and other != folder and other.name[0] != ".":
                _remove(other)
    return Installation(folder, version)


def take_lock(root: Path | None = None) -> QLockFile:
    """Keep other QGIS windows from installing at the same time; call ``unlock()`` on what is returned.

    Raises
    ------
    RuntimeInstallError
        Another one is installing, or the folder may not be written.
    """
    from qgis.PyQt.QtCore import QLockFile

    root = root or runtime_folder()
    try:
        root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_writable(root, error) from error
    lock = QLockFile(str(root / ".lock"))
    # A process that has died on this computer is noticed at once; that of another name, such as this one's former, never is.
    lock.setStaleLockTime(LONGEST_INSTALLATION_MS)
    if lock.tryLock(100):
        return lock
    if lock.error() == QLockFile.LockError.LockFailedError:
        _known, _process, host, program = lock.getLockInfo()
        raise RuntimeInstallError(
            say(
                "Another QGIS window ({program} on {host}) is installing onnxruntime; wait until it is done, or delete "
                "{file} if that was broken off.",
                program=program or "?",
                host=host or "?",
                file=root / ".lock",
            )
        )
    raise _not_writable(root, OSError(0, say("no permission or no space")))


def install_bundled(
    progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Install the wheel that came with the plugin, unless onnxruntime is there by now.

    Raises
    ------
    RuntimeInstallError, InstallCancelled
        Nothing changed.
    """
    wheel = bundled_wheel()
    lock = take_lock()
    try:
        if not activate() and wheel is not None:
            purge(with_partial=True)
            install_wheel(wheel, progress=progress, is_cancelled=is_cancelled)
            activate()
    finally:
        lock.unlock()


def _not_writable(root: Path, error: OSError) -> RuntimeInstallError:
    return RuntimeInstallError(
        say(
            "The folder {folder} cannot be written ({reason}); make it writable, make room there and try again.",
            folder=root,
            reason=error.strerror,
        )
    )


def _make_partial_folder(root: Path) -> Path:
    """An empty hidden folder on the same disk, to be renamed."""
    try:
        root.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=PARTIAL_PREFIX, dir=root))
    except OSError as error:
        raise _not_writable(root, error) from error


def _rename(partial: Path, root: Path, version: str) -> Path:
    """Give the complete folder the first free name."""
    for number in range(1, 1000):
        folder = root / (version if number == 1 else f"{version}-{number}")
        if folder.exists() or _removed_mark(folder).exists():
            continue
        try:
            _rename_patiently(partial, folder)
        except FileExistsError:  # somebody else was quicker
            continue
        except OSError:
            if folder.exists():
                continue
            raise
        return folder
    raise RuntimeInstallError(
        say("The folder {folder} is full of old installations; delete it and try again.", folder=root)
    )


def _rename_patiently(partial: Path, folder: Path) -> None:
    """Rename a folder; on Windows a virus scanner may hold a new library for a moment."""
    for pause in RENAME_PAUSES_S:
        try:
            partial.rename(folder)
            return
        except PermissionError:
            time.sleep(pause)
    partial.rename(folder)


def _removed_mark(folder: Path) -> Path:
    """The file that says that an installation is to go. Beside it, because inside it would be deleted before a locked library."""
    return folder.with_name(REMOVED_PREFIX + folder.name)


def _remove(folder: Path) -> bool:
    """Delete an installation, or mark it for the next start where that cannot be; return whether it is gone."""
    try:
        _removed_mark(folder).touch()  # first: half of it must not count as an installation
    except OSError:
        return not folder.exists()
    return _delete_marked(folder)


def _delete_marked(folder: Path) -> bool:
    """Delete what can be deleted of a removed installation, and its mark once nothing is left; return whether nothing is."""
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        return False
    with contextlib.suppress(OSError):
        _removed_mark(folder).unlink()
    return True


def purge(root: Path | None = None, *, with_partial: bool = False) -> None:
    """Delete what earlier removals had to leave and, while nobody else installs, what broken-off ones left."""
    root = root or runtime_folder()
    with contextlib.suppress(OSError):  # what cannot be deleted now may be later
        for path in list(root.iterdir()):
            if with_partial and path.name.startswith(PARTIAL_PREFIX):
                shutil.rmtree(path, ignore_errors=True)
            elif path.name.startswith(REMOVED_PREFIX):
                _delete_marked(path.with_name(path.name[len(REMOVED_PREFIX) :]))


def clean_up(root: Path | None = None) -> None:
    """At the start of QGIS: delete what earlier removals and broken-off installations left. Never fails."""
    root = root or runtime_folder()
    try:
        lock = take_lock(root) if any(root.glob(f"{PARTIAL_PREFIX}*")) else None
    except (OSError, RuntimeInstallError):  # another window is at it, or nothing can be changed
        purge(root)
        return
    purge(root, with_partial=lock is not None)
    if lock is not None:
        lock.unlock()


def uninstall(root: Path | None = None) -> bool:
    """Remove the plugin's own onnxruntime; return whether all of it is gone before a restart of QGIS.

    Raises
    ------
    RuntimeInstallError
        Another window is installing, or the folder may not be changed.
    """
    root = root or runtime_folder()
    lock = take_lock(root)
    try:
        folders = [item.folder for item in installations(root)]
        in_use = loaded_from() in folders
        gone = [_remove(folder) for folder in folders]
        if not all(gone) and installations(root):
            raise RuntimeInstallError(
                say("The folder {folder} cannot be changed; make it writable and try again.", folder=root)
            )
        purge(root, with_partial=True)
        with contextlib.suppress(OSError):
            for download in root.glob("*.whl*"):
                download.unlink()
    finally:
        lock.unlock()
    onnx_library.look_in([folder for folder in onnx_library.own_folders() if folder not in folders])
    return all(gone) and not in_use


def load_problem() -> str:
    """Import onnxruntime now and return why that does not work, in one sentence; empty if it does."""
    try:
        onnx_library.load()
    except RuntimeMissingError as error:
        return str(error)
    return ""
