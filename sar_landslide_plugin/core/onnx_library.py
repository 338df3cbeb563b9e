"""Where onnxruntime is, whether it is fit for the models, and the one way in which it is imported.

QGIS does not bring it. Other plugins may have put theirs on Python's path, too old for these models, or left an empty
folder behind; the plugin's own copy may have been damaged. So copies are looked at before they are imported, the own
ones first, and one that cannot be imported makes way for the next. Nothing is put on the path: other plugins find what
they found before.
"""

from __future__ import annotations

import contextlib
import importlib.abc
import importlib.util
import re
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

from .errors import RuntimeMissingError
from .words import say

PACKAGE = "onnxruntime"
OLDEST_VERSION = (1, 17)  # the first whose operators and file format cover the plugin's models
_HEAD = 65536  # characters of a package's first file in which it says its version

_lock = threading.RLock()
_own: list[Path] = []  # folders beside Python's path, in the order of preference
_failures: dict[Path, Exception] = {}  # what the import from a folder ended in, in this process


@dataclass(frozen=True)
class Copy:
    """The onnxruntime in a folder; ``problem`` says in one sentence why it is not used, and is empty otherwise."""

    folder: Path
    version: str  # empty where it does not tell
    problem: str = ""


def version_numbers(text: str) -> tuple[int, ...]:
    """The leading numbers of a version: (1, 31, 1) of ``1.31.1``, () of anything else."""
    found = re.match(r"\d+(\.\d+)*", text)
    return tuple(int(number) for number in found.group().split(".")) if found else ()


def look_in(folders: Sequence[Path]) -> None:
    """Take onnxruntime from the first of these folders that has a fit one, and else from Python's path."""
    _own[:] = folders
    importlib.invalidate_caches()


def own_folders() -> list[Path]:
    """The folders that ``look_in`` was told."""
    return list(_own)


def try_again(folder: Path) -> None:
    """Forget that the import from a folder failed: there is another copy in it now."""
    _failures.pop(folder, None)


def copies() -> list[Copy]:
    """All that could be imported, fit or not, the preferred first; nothing is imported.

    Where one is imported already, it is the only one: a process cannot exchange it.
    """
    module = _loaded()
    if module is not None:
        return [_of_module(module)]
    places = [(folder, folder / PACKAGE / "__init__.py") for folder in _own]
    specification = None
    with contextlib.suppress(ValueError):  # a module without a specification was put there by hand
        specification = importlib.util.find_spec(PACKAGE)
    # Without an origin it is a folder without content, which Python would import as an empty package.
    if specification is not None and specification.origin:
        file = Path(specification.origin)
        places.append((file.parent.parent if specification.submodule_search_locations else file.parent, file))
    return [_of_disk(folder, file) for folder, file in places if folder not in _own or file.is_file()]


def usable() -> Copy | None:
    """The copy that will be imported, or is; None where there is none that is fit."""
    return next((copy for copy in copies() if not copy.problem), None)


def unfit() -> list[Copy]:
    """The copies that are there but not used, the preferred first."""
    return [copy for copy in copies() if copy.problem]


def load() -> ModuleType:
    """onnxruntime, imported from the first copy with which that works.

    Raises:
        RuntimeMissingError: none is installed, is fit, or can be loaded.
    """
    with _lock:
        for copy in copies():
            if not copy.problem:
                try:
                    module = importlib.import_module(PACKAGE) if _loaded() else _import_from(copy.folder)
                except Exception as error:  # a library that does not load, a NumPy that does not fit, a damaged file
                    _failures[copy.folder] = error.with_traceback(None)
                    continue
                if not _is_too_old(_version_of(module)):  # what did not tell on the disk
                    return module
        failures = [_failures[copy.folder] for copy in copies() if copy.folder in _failures]
        found = unfit()
        if found:
            raise RuntimeMissingError(found[0].problem) from (failures[0] if failures else None)
        raise RuntimeMissingError(
            say(
                "onnxruntime, which runs the models, is not installed: install it in the plugin's "
                "settings or with 'pip install --no-deps onnxruntime'."
            )
        )


def loaded_from() -> Path | None:
    """The folder that the loaded onnxruntime was imported from; None while it is not loaded."""
    module = _loaded()
    return None if module is None else _of_module(module).folder


class _OnlyFrom(importlib.abc.MetaPathFinder):
    """Finds onnxruntime in one folder, and nothing else anywhere."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return PathFinder.find_spec(fullname, [self._folder], target) if fullname == PACKAGE else None


def _import_from(folder: Path) -> ModuleType:
    """Import onnxruntime from a folder, whatever lies before it on Python's path."""
    _drop()  # of an empty folder that another plugin has imported, or of an import that failed
    finder = _OnlyFrom(folder)
    sys.meta_path.insert(0, finder)
    try:
        module = importlib.import_module(PACKAGE)
        if not hasattr(module, "InferenceSession"):
            raise ImportError("it has no InferenceSession")
        # Before 1.31 those for Windows report to its event log and know nothing of the variable that the plugin sets.
        getattr(module, "disable_telemetry_events", lambda: None)()
        return module
    except Exception:
        _drop()
        raise
    finally:
        sys.meta_path.remove(finder)


def _drop() -> None:
    for name in [name for name in sys.modules if name == PACKAGE or name.startswith(PACKAGE + ".")]:
        del sys.modules[name]


def _loaded() -> ModuleType | None:
    module = sys.modules.get(PACKAGE)
    return module if getattr(module, "__file__", None) else None


def _of_module(module: ModuleType) -> Copy:
    file = Path(str(module.__file__))
    folder = file.parent.parent if hasattr(module, "__path__") else file.parent
    version = _version_of(module)
    if not _is_too_old(version):
        return Copy(folder, version)
    problem = say(
        "Another plugin has loaded onnxruntime {version} from {folder}, which is too old for the models: switch that "
        "plugin off and restart QGIS.",
        version=version,
        folder=folder,
    )
    return Copy(folder, version, problem)


def _version_of(module: ModuleType) -> str:
    return str(getattr(module, "__version__", ""))


def _of_disk(folder: Path, file: Path) -> Copy:
    version = _written_version(folder, file)
    if folder in _failures:
        problem = say(
            "onnxruntime, which runs the models, is installed but cannot be loaded ({reason}): install it "
            "again, and on Windows also Microsoft's Visual C++ Redistributable 2015-2022.",
            reason=" ".join(str(_failures[folder]).split())[:200] or type(_failures[folder]).__name__,
        )
        return Copy(folder, version, problem)
    if _is_too_old(version):
        problem = say(
            "onnxruntime {version} in {folder} is too old, the models need {oldest} or newer: press Install in the "
            "plugin's panel, which leaves that one as it is, or update it.",
            version=version,
            folder=folder,
            oldest=".".join(map(str, OLDEST_VERSION)),
        )
        return Copy(folder, version, problem)
    return Copy(folder, version)


def _is_too_old(version: str) -> bool:
    return () < version_numbers(version)[:2] < OLDEST_VERSION


def _written_version(folder: Path, file: Path) -> str:
    """The version that a package says of itself, or else its description beside it; empty where neither does."""
    with contextlib.suppress(OSError), open(file, encoding="utf-8", errors="replace") as text:
        found = re.search(r"""^__version__\s*=\s*["']([^"']+)""", text.read(_HEAD), re.MULTILINE)
        if found:
            return found.group(1)
    names = [path.name for path in folder.glob(f"{PACKAGE}*.dist-info")]
    versions = [name[: -len(".dist-info")].rpartition("-")[2] for name in names]
    return max(versions, key=version_numbers, default="")
