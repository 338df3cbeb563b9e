"""Copies the results of a run, as from a temporary folder to one that stays."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from .errors import OutputError
from .output_folder import ALL_FILES, RESULT_FILES
from .reviews import KEPT_MARKS
from .words import say

EDITED_FILES = ("chips.gpkg", "landslides.gpkg")  # results that people change: marks and notes, outlines


def copy_run(folder: Path, destination: Path) -> Path:
    """Copy the results of the run in ``folder``, with marks and notes, to a new folder: all of them or none. Returns that folder.

    Raises:
        OutputError: they cannot be read, or not be written there.
    """
    destination = Path(destination)
    with _told(destination), tempfile.TemporaryDirectory(prefix=".sar-landslide-copy-", dir=destination.parent) as hidden:
        copy = Path(hidden, "results")
        copy.mkdir()
        present = [Path(folder, name) for name in ALL_FILES if name in RESULT_FILES or Path(folder, name).exists()]
        for source in present + list(Path(folder).glob(f"{KEPT_MARKS}*.gpkg")):
            (_copy_database if source.suffix == ".gpkg" else shutil.copy2)(source, copy / source.name)
        os.replace(copy, destination)
    return destination


def copy_tables(folder: Path, destination: Path) -> None:
    """Copy chips and landslides once more, with what was changed while ``copy_run`` copied the rest.

    Raises:
        OutputError: as ``copy_run``.
    """
    with _told(destination):
        for name in EDITED_FILES:
            _copy_database(Path(folder, name), Path(destination, name))


def remove_copy(destination: Path) -> None:
    """Take back what ``copy_run`` copied."""
    shutil.rmtree(destination, ignore_errors=True)


@contextmanager
def _told(destination: Path) -> Iterator[None]:
    """Errors of files and databases as one sentence."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            say(
                "The results cannot be copied to {folder} ({reason}): choose another folder.",
                folder=destination,
                reason=getattr(error, "strerror", None) or error,
            )
        ) from error


def _copy_database(source: Path, target: Path) -> None:
    """With what QGIS, in which the layer is open, has written beside the file and not yet into it."""
    # On Windows a file of another computer has the address file://computer/..., of which SQLite takes the first part for another thing.
    address = re.sub(r"^file://(?=[^/])", "file:////", source.absolute().as_uri()) + "?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as there, closing(sqlite3.connect(target)) as here:
        there.backup(here)
        here.execute("PRAGMA journal_mode=DELETE")
