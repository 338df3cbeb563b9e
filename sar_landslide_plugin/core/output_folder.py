"""All results or none: files are made in a hidden folder and moved to the destination when complete.

A run that is killed leaves its hidden folder, with a journal of what was done, and one that fails leaves the journal in it. The next
run for the same destination either goes on from there or removes it; where the death fell into moving the files, earlier results are
put back first.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from osgeo import ogr

from .errors import Cancelled, OutputError
from .folder_lock import FolderLock
from .gdal_calls import GdalFailure
from .reviews import KEPT_MARKS, keep_marked_chips, remove_kept
from .vectors import new_geopackage
from .view_files import remove_views
from .words import say

# The record of the run is moved last, and moved away first: a folder without it is no finished run.
RESULT_FILES = ("probability.tif", "mask.tif", "landslides.gpkg", "chips.gpkg", "chips.csv", "run.json")
COVERAGE = "run_coverage.tif"  # of runs that were combined
ALL_FILES = (*RESULT_FILES[:-1], COVERAGE, RESULT_FILES[-1])
STALE_SUFFIXES = (".aux.xml", ".ovr", "-wal", "-shm", "-journal")  # others' notes on earlier results
_HIDDEN = ".sar-landslide-partial"
FORGOTTEN_AFTER_S = 7 * 24 * 3600.0  # what died longer ago, for another destination in the same place, is removed


def check_is_no_result(path: Path) -> None:
    """Raise OutputError where something else is to be written over a file of a finished run, or over marks kept from one."""
    path = Path(path)
    is_one = path.name.lower() in ALL_FILES or path.name.lower().startswith(KEPT_MARKS)
    if is_one and path.exists() and (path.parent / "run.json").exists():
        raise OutputError(say("{file} belongs to the results of a run: choose another name.", file=path))


def was_interrupted(destination: Path) -> bool:
    """Whether a run for this folder was killed and can be gone on with, or is still under way."""
    return bool(journals_for(destination))


def journals_for(destination: Path) -> list[Path]:
    """Journals that runs for this folder have left, or that one is writing."""
    journals = (place / "journal" for place in OutputFolder(destination, overwrite=False)._places())
    return [journal for journal in journals if journal.exists()]


class OutputFolder:
    """Context manager: ``results`` is where to write; leaving without ``publish`` removes every trace, or all but the journal.

    Until ``begin`` is called, what another run left stays as it is, whatever happens.

    Attributes:
        keeps_journal: whether the journal stays where the ``with`` block ends with an error other than Cancelled. True from
            ``begin`` on where the run goes on from it; set it where there is something to go on from.
        has_kept_journal: whether it did.
        kept_marks: where earlier results were replaced whose chips somebody had marked, a copy of their table.

    Raises:
        OutputError: the destination is no folder, cannot be written (also later, in the ``with`` block), is being
            written by another run, or holds results that may not or cannot be replaced.
    """

    def __init__(self, destination: Path, overwrite: bool) -> None:
        self.destination = Path(os.path.abspath(destination))
        self._overwrite = overwrite
        self._made_parents: list[Path] = []
        self._locks: list[FolderLock] = []
        self._hidden = Path()
        self._is_ours = False
        self.keeps_journal = self.has_kept_journal = False
        self.kept_marks: Path | None = None

    @property
    def results(self) -> Path:
        """Folder of the result files."""
        return self._hidden / "results"

    @property
    def work(self) -> Path:
        """Folder for the run's own files."""
        return self._hidden / "work"

    @property
    def journal(self) -> Path:
        """File with what is done; nothing else outlives a run that does not come to its end."""
        return self._hidden / "journal"

    def __enter__(self) -> OutputFolder:
        try:
            self._check_is_folder()
            self._make_parents()
            self._lock()
            self._undo_half_publication()
            self._check_holds_no_results()
            self._check_can_be_moved()
            self._is_ours = not self._hidden.exists()
            self._hidden.mkdir(mode=0o700, exist_ok=True)  # half results are nobody else's business
        except BaseException as error:
            self._leave()
            if isinstance(error, OSError):
                raise OutputError(
                    say(
                        "The output folder {folder} cannot be written ({reason}): choose another folder.",
                        folder=self.destination,
                        reason=error.strerror or error,
                    )
                ) from error
            raise
        return self

    def begin(self, goes_on: bool) -> None:
        """Make room for a run: remove what another one left, but for its journal where the run goes on from there."""
        self._is_ours, self.keeps_journal = True, goes_on
        for place in self._places():
            for entry in place.iterdir() if place.is_dir() else ():
                if not (goes_on and entry == self.journal):
                    _remove(entry)
            if place != self._hidden and place.is_dir():
                place.rmdir()
        self._remove_forgotten()
        self.results.mkdir()
        self.work.mkdir()
        self._check_takes_geopackages()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if trace is not None:
            traceback.clear_frames(trace)  # files still open in there could not be removed on Windows
        self._leave(is_failure=error is not None and not isinstance(error, Cancelled))
        if isinstance(error, OSError):
            raise OutputError(
                say(
                    "The results cannot be written for {folder} ({reason}): check the free space and the "
                    "rights there.",
                    folder=self.destination,
                    reason=error.strerror or error,
                )
            ) from error

    def _leave(self, is_failure: bool = False) -> None:
        if self._is_ours and not self._replaced.is_dir():  # else earlier results are in there: the next run puts them back
            if is_failure and self.keeps_journal and self.journal.exists():
                self.has_kept_journal = True
                for folder in (self.results, self.work):
                    shutil.rmtree(folder, ignore_errors=True)
            else:
                shutil.rmtree(self._hidden, ignore_errors=True)
        while self._locks:
            self._locks.pop().release()
        if not os.path.exists(self.destination):  # unlike Path.exists, no error for impossible names
            for folder in reversed(self._made_parents):
                if folder.exists() and not any(folder.iterdir()):
                    folder.rmdir()

    def publish(self) -> None:
        """Move the results to the destination; where that fails, earlier results are put back."""
        self._check_is_folder()  # somebody may have been here meanwhile
        self._check_holds_no_results()
        try:
            for name in self._made():
                _sync(self.results / name)  # or a power cut could leave names without contents
            if self.destination.exists():
                self._replace_files()
            else:
                os.replace(self.results, self.destination)
        except OSError as error:
            raise OutputError(
                say(
                    "The earlier results in {folder} can be neither replaced nor put back ({reason}): close what uses its files, and run "
                    "again, which puts them back first."
                    if self._replaced.is_dir()
                    else "The results cannot be moved to {folder} ({reason}): close what uses its files, and check the free space and the "
                    "rights there.",
                    folder=self.destination,
                    reason=error.strerror or error,
                )
            ) from error
        self.keeps_journal = False

    def _made(self) -> list[str]:
        """Names of the files of this run."""
        return [name for name in ALL_FILES if name in RESULT_FILES or (self.results / name).exists()]

    def _check_takes_geopackages(self) -> None:
        """Raise OutputError where SQLite cannot work, for length of the path or on some network drives: after the run is too late."""
        trial = self.results / "landslides.gpkg"  # of the two names the longer one
        try:
            with new_geopackage(trial, "trial", "", ogr.wkbNone, ()):
                pass
        except GdalFailure as error:
            raise OutputError(
                say(
                    "GeoPackages cannot be written into {folder} ({reason}): choose a folder with a shorter path, on a disk of this computer "
                    "with free space.",
                    folder=self.destination,
                    reason=error,
                )
            ) from error
        trial.unlink()

    def _check_is_folder(self) -> None:
        for ancestor in (self.destination, *self.destination.parents):
            if ancestor.is_symlink() and not ancestor.exists():
                raise OutputError(
                    say(
                        "The output folder {folder} cannot be made, because {ancestor} is a link to something that is not there: choose "
                        "another, or connect the drive.",
                        folder=self.destination,
                        ancestor=ancestor,
                    )
                )
            if ancestor.exists() and not ancestor.is_dir():
                raise OutputError(
                    say(
                        "The output folder {folder} cannot be made, because {ancestor} is a file: choose another.",
                        folder=self.destination,
                        ancestor=ancestor,
                    )
                )

    def _check_holds_no_results(self) -> None:
        held = [name for name in ALL_FILES if (self.destination / name).exists()]
        if held and not self._overwrite:
            raise OutputError(
                say(
                    "The folder {folder} already holds results ({file}): choose another folder or allow "
                    "overwriting (OVERWRITE, or --overwrite).",
                    folder=self.destination,
                    file=held[0],
                )
            )

    def _earlier_files(self) -> Iterator[Path]:
        """Results in the destination and others' notes on them, in the order in which they are moved away."""
        for name in reversed(ALL_FILES):
            for path in (self.destination / f"{name}{suffix}" for suffix in ("", *STALE_SUFFIXES)):
                if path.exists():
                    yield path

    def _check_can_be_moved(self) -> None:
        """Raise OutputError where earlier results are in use, which on Windows keeps them from being moved: after the run is too late."""
        for path in self._earlier_files():
            try:
                os.rename(path, path)  # changes nothing, but Windows asks for all that moving needs
            except PermissionError as error:
                raise OutputError(
                    say(
                        "The results in {folder} cannot be replaced, because {file} cannot be moved ({reason}): close what uses it, "
                        "such as its layer in QGIS, or choose another folder.",
                        folder=self.destination,
                        file=path.name,
                        reason=error.strerror or error,
                    )
                ) from error

    def _make_parents(self) -> None:
        missing = []
        parent = self.destination.parent
        while not parent.exists():
            if parent == parent.parent:  # on Windows a drive, too, can be missing
                raise OutputError(
                    say(
                        "The output folder {folder} cannot be made, because {ancestor} is not there: connect the drive, or choose another.",
                        folder=self.destination,
                        ancestor=parent,
                    )
                )
            missing.append(parent)
            parent = parent.parent
        for folder in reversed(missing):
            folder.mkdir(exist_ok=True)
            self._made_parents.append(folder)

    def _places(self) -> Iterator[Path]:
        """Where the hidden folder may be, the place for a new one first.

        Results are moved from it, so it has to be on the destination's own disk: inside, where the destination exists.
        """
        if self.destination.is_dir():
            yield self.destination / _HIDDEN
        name = hashlib.sha256(os.path.normcase(self.destination.name).encode("utf-8", "surrogateescape"))
        yield self.destination.parent / f"{_HIDDEN}-{name.hexdigest()[:12]}"

    def _lock(self) -> None:
        """Lock out other runs, wherever theirs may be, and choose the place with something to go on from."""
        places = list(self._places())
        self._hidden = places[0]
        for place in places:
            lock = _lock_of(place)
            if place != places[0] and not (place.exists() or lock.exists()):
                continue
            try:
                self._locks.append(FolderLock(lock))
            except BlockingIOError as error:
                raise OutputError(
                    say(
                        "Another run is writing into {folder}: wait until it ends, or choose another folder.",
                        folder=self.destination,
                    )
                ) from error
            if (place / "journal").exists() and not self.journal.exists():
                self._hidden = place

    def _remove_forgotten(self) -> None:
        """Remove what runs for other destinations beside this one left when they were killed, long ago."""
        for place in self.destination.parent.glob(f"{_HIDDEN}-*"):
            if place == self._hidden or not place.is_dir():
                continue
            try:
                last_written = max(entry.stat().st_mtime for entry in (place, *place.glob("journal")))
                if time.time() - last_written > FORGOTTEN_AFTER_S:
                    lock = FolderLock(_lock_of(place))
                    shutil.rmtree(place, ignore_errors=True)
                    lock.release()
            except OSError:
                continue  # somebody else's

    @property
    def _replaced(self) -> Path:
        """Folder of the files that are being replaced; while it is there, the replacement is not complete."""
        return self._hidden / "replaced"

    def _replace_files(self) -> None:
        marks = keep_marked_chips(self.destination)
        self._replaced.mkdir()
        try:
            for path in self._earlier_files():
                os.replace(path, self._replaced / path.name)
            for name in self._made():
                os.replace(self.results / name, self.destination / name)
            os.replace(self._replaced, self._hidden / "done")
            if (self._hidden / "done" / RESULT_FILES[-1]).exists():
                remove_views(self.destination)
        except OSError:
            self._undo_half_publication()
            if marks is not None:
                remove_kept(marks)
            raise
        self.kept_marks = marks

    def _undo_half_publication(self) -> None:
        """Take back new files and put back earlier ones; each step may be the last one of a process."""
        if not self._replaced.is_dir():
            return
        # New files came in the order of their names, after all earlier ones had gone. They go in the reverse order, so that the first of
        # them is the last one to tell that some are still there.
        if not (self.results / ALL_FILES[0]).exists():
            for name in reversed(ALL_FILES):
                if not (self.results / name).exists() and (self.destination / name).exists():
                    os.replace(self.destination / name, self.results / name)
        for old in sorted(self._replaced.iterdir(), key=lambda path: path.name == RESULT_FILES[-1]):
            os.replace(old, self.destination / old.name)
        self._replaced.rmdir()


def _lock_of(place: Path) -> Path:
    return place.with_name(place.name + ".lock")


def _remove(entry: Path) -> None:
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry)
    else:
        entry.unlink()


def _sync(path: Path) -> None:
    """Have a file's contents on the disk."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())
