"""Finding onnxruntime for QGIS's own Python.

QGIS does not bring onnxruntime. It is looked for in QGIS's Python, then in the folder named by the variable
``SAR_LANDSLIDE_RUNTIME``, then in the plugin's runtime folder inside the user profile. That folder lies outside
the plugin: it survives an upgrade, and its library is not locked while QGIS replaces the plugin. The folder is
appended to ``sys.path``, never put first: nothing in it may hide a package that QGIS brings.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import shutil
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path

from .core.words import say

PACKAGE = "onnxruntime"
FOLDER_VARIABLE = "SAR_LANDSLIDE_RUNTIME"
# Packages that QGIS brings: a second copy on the path could break GDAL inside QGIS.
FORBIDDEN_PACKAGES = ("numpy", "osgeo", "PyQt5", "PyQt6")


class RuntimeInstallError(Exception):
    """onnxruntime could not be installed; the text is one plain sentence for the user."""


def requirements_file() -> Path:
    """File that pins the onnxruntime version for each Python version."""
    return Path(__file__).with_name("requirements.txt")


def runtime_tag() -> str:
    """Python version and platform that a compiled package must fit, such as ``cp311-linux_x86_64``."""
    platform = re.sub(r"[^A-Za-z0-9]+", "_", sysconfig.get_platform())
    return f"cp{sys.version_info.major}{sys.version_info.minor}-{platform}"


def runtime_folder(profile: Path | None = None) -> Path:
    """Folder of the plugin's own onnxruntime in a user profile (default: the profile in use)."""
    if profile is None:
        from qgis.core import QgsApplication  # the install script passes a profile and needs no QGIS

        profile = Path(QgsApplication.qgisSettingsDirPath())
    return Path(profile) / "python" / "sar_landslide" / runtime_tag()


def is_available() -> bool:
    """True if onnxruntime can be found by ``import`` (it is not loaded, which would take time and memory)."""
    return importlib.util.find_spec(PACKAGE) is not None


def activate() -> bool:
    """Make onnxruntime importable if it is anywhere to be found; return whether it is."""
    if is_available():
        return True
    folders = [runtime_folder()]
    if os.environ.get(FOLDER_VARIABLE):
        folders.insert(0, Path(os.environ[FOLDER_VARIABLE]))
    for folder in folders:
        if (folder / PACKAGE).is_dir() and not forbidden_packages(folder):
            if str(folder) not in sys.path:
                sys.path.append(str(folder))
            importlib.invalidate_caches()
            if is_available():
                return True
    return False


def forbidden_packages(folder: Path) -> list[str]:
    """Packages in ``folder`` that could hide or disturb those of QGIS."""
    return [name for name in FORBIDDEN_PACKAGES if (Path(folder) / name).exists()]


def find_python() -> Path | None:
    """The Python interpreter that belongs to this QGIS, or None.

    ``sys.executable`` is QGIS itself on Windows and macOS: starting it would open a second QGIS.
    """
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    roots = [Path(sys.exec_prefix), Path(sys.base_exec_prefix)]
    candidates = [Path(sys.executable)] if sys.executable else []
    for root in roots:
        candidates += [root / "python.exe", root / "python3.exe"]
        candidates += [root / "bin" / f"python{version}", root / "bin" / "python3"]
    if sys.executable:
        beside = Path(sys.executable).parent
        candidates += [
            beside / "bin" / f"python{version}",
            beside / "bin" / "python3",
            beside / "python3.exe",
        ]
    for candidate in candidates:
        if (
            candidate.name.lower().startswith("python")
            and candidate.is_file()
            and os.access(candidate, os.X_OK)
        ):
            return candidate
    return None


def pip_arguments(target: Path) -> list[str]:
    """Arguments for the interpreter: install the pinned onnxruntime, and nothing else, into ``target``."""
    return [
        "-m",
        "pip",
        "install",
        "--no-deps",
        "--only-binary=:all:",
        "--disable-pip-version-check",
        "--no-input",
        "--target",
        str(target),
        "--requirement",
        str(requirements_file()),
    ]


def make_partial_folder(target: Path) -> Path:
    """Create an empty folder beside ``target``, on the same disk, to install into before renaming it."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=f".{target.name}-partial-", dir=target.parent))
    except OSError as error:
        raise RuntimeInstallError(
            say(
                "The folder {folder} cannot be written ({reason}); make it writable.",
                folder=target.parent,
                reason=error.strerror,
            )
        ) from error


def adopt_partial_folder(partial: Path, target: Path) -> None:
    """Check what is in ``partial`` and rename it to ``target``; ``partial`` is gone in any case."""
    try:
        if not (partial / PACKAGE).is_dir():
            raise RuntimeInstallError(
                say("The installation finished without onnxruntime in it; try a wheel file instead.")
            )
        if forbidden_packages(partial):
            names = ", ".join(forbidden_packages(partial))
            raise RuntimeInstallError(
                say(
                    "The installation would replace parts of QGIS ({names}), so it was not used.", names=names
                )
            )
        if target.exists():
            shutil.rmtree(target)
        partial.rename(target)
    except OSError as error:
        raise RuntimeInstallError(
            say(
                "The folder {folder} cannot be replaced ({reason}); restart QGIS and try again.",
                folder=target,
                reason=error.strerror,
            )
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def install_wheel(wheel: Path, target: Path | None = None) -> None:
    """Install onnxruntime from a wheel file, without pip or network.

    Raises
    ------
    RuntimeInstallError
        If the file is no onnxruntime wheel for this Python or cannot be unpacked.
    """
    wheel = Path(wheel)
    target = target or runtime_folder()
    parts = wheel.name.split("-")
    if wheel.suffix != ".whl" or not parts[0].startswith(PACKAGE) or len(parts) < 5:
        raise RuntimeInstallError(
            say("{file} is not an onnxruntime wheel; choose a file named onnxruntime-….whl.", file=wheel.name)
        )
    python_tag = runtime_tag().split("-")[0]
    if python_tag not in parts[-3].split("."):
        raise RuntimeInstallError(
            say(
                "{file} is for another Python ({tag}); this QGIS needs a wheel with {wanted} in its name.",
                file=wheel.name,
                tag=parts[-3],
                wanted=python_tag,
            )
        )
    system = {"win32": "win", "darwin": "macosx"}.get(sys.platform, "linux")
    if system not in parts[-1]:
        raise RuntimeInstallError(
            say(
                "{file} is for another system; choose one with {wanted} in its name.",
                file=wheel.name,
                wanted=system,
            )
        )
    partial = make_partial_folder(target)
    try:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(partial)
    except (OSError, zipfile.BadZipFile) as error:
        shutil.rmtree(partial, ignore_errors=True)
        raise RuntimeInstallError(
            say("{file} cannot be unpacked ({reason}); download it again.", file=wheel.name, reason=error)
        ) from error
    adopt_partial_folder(partial, target)
