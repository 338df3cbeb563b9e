"""All results or none: files are made in a hidden folder and moved to the destination when complete."""

from __future__ import annotations

import os
import secrets
import shutil
import traceback
from pathlib import Path
from types import TracebackType

from .errors import OutputError
from .words import say

RESULT_FILES = ("probability.tif", "mask.tif", "landslides.gpkg", "chips.gpkg", "chips.csv", "run.json")
_STALE_SUFFIXES = (".aux.xml", ".ovr", "-wal", "-shm", "-journal")  # others' notes on earlier results


class OutputFolder:
    """Context manager: ``partial`` is where to write; leaving without ``publish`` removes every trace.

    Raises:
        OutputError: the destination is no folder, cannot be written (also later, in the ``with`` block), or
            holds results that may not be replaced.
    """

    def __init__(self, destination: Path, overwrite: bool) -> None:
        self.destination = Path(os.path.abspath(destination))
        self._overwrite = overwrite
        self._made_parents: list[Path] = []
        self.partial = Path()

    def __enter__(self) -> OutputFolder:
        try:
            self._check_destination()
            self._make_parents()
            self.partial = self._make_partial()
        except OSError as error:
            self._remove_parents()
            raise OutputError(
                say(
                    "The output folder {folder} cannot be written ({reason}): choose another folder.",
                    folder=self.destination,
                    reason=error.strerror or error,
                )
            ) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if trace is not None:
            traceback.clear_frames(trace)  # files still open in there could not be removed on Windows
        if self.partial.name:
            shutil.rmtree(self.partial, ignore_errors=True)
        if not self.destination.exists():
            self._remove_parents()
        if isinstance(error, OSError):
            raise OutputError(
                say(
                    "The results cannot be written for {folder} ({reason}): check the free space and the "
                    "rights there.",
                    folder=self.destination,
                    reason=error.strerror or error,
                )
            ) from error

    def publish(self) -> None:
        """Move the results to the destination; where that fails, earlier results are put back."""
        try:
            self._check_destination()  # another run may have been here meanwhile
            if self.destination.exists():
                self._replace_files()
            else:
                os.replace(self.partial, self.destination)
        except OSError as error:
            raise OutputError(
                say(
                    "The results cannot be moved to {folder} ({reason}): close what uses its files, or "
                    "choose another folder.",
                    folder=self.destination,
                    reason=error.strerror or error,
                )
            ) from error

    def _check_destination(self) -> None:
        for ancestor in (self.destination, *self.destination.parents):
            if ancestor.exists() and not ancestor.is_dir():
                raise OutputError(
                    say(
                        "The output folder {folder} cannot be made, because {ancestor} is a file: choose another.",
                        folder=self.destination,
                        ancestor=ancestor,
                    )
                )
        held = [name for name in RESULT_FILES if (self.destination / name).exists()]
        if held and not self._overwrite:
            raise OutputError(
                say(
                    "The folder {folder} already holds results ({file}): choose another folder or allow "
                    "overwriting.",
                    folder=self.destination,
                    file=held[0],
                )
            )

    def _make_parents(self) -> None:
        missing = []
        parent = self.destination.parent
        while not parent.exists():
            missing.append(parent)
            parent = parent.parent
        for folder in reversed(missing):
            folder.mkdir(exist_ok=True)
            self._made_parents.append(folder)

    def _remove_parents(self) -> None:
        for folder in reversed(self._made_parents):
            if folder.exists() and not any(folder.iterdir()):
                folder.rmdir()

    def _make_partial(self) -> Path:
        """A new hidden folder where the results can be moved from: a folder may be another disk's."""
        parent = self.destination if self.destination.is_dir() else self.destination.parent
        partial = parent / f".sar-landslide-partial-{secrets.token_hex(4)}"
        partial.mkdir()
        return partial

    def _replace_files(self) -> None:
        moved: list[tuple[Path, Path]] = []
        backup = self.partial / "replaced"
        backup.mkdir()
        names = [name for name in RESULT_FILES if (self.partial / name).exists()]
        try:
            for name in [*names, *(name + suffix for name in names for suffix in _STALE_SUFFIXES)]:
                if (self.destination / name).exists():
                    os.replace(self.destination / name, backup / name)
                    moved.append((backup / name, self.destination / name))
            for name in names:
                os.replace(self.partial / name, self.destination / name)
                moved.append((self.destination / name, self.partial / name))
        except OSError:
            for current, former in reversed(moved):
                os.replace(current, former)
            raise
