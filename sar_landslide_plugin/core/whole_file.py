"""A file for others to keep, written whole or not at all, and over nothing that a run needs."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from .errors import OutputError
from .gdal_calls import GdalFailure
from .output_folder import STALE_SUFFIXES, check_is_no_result
from .words import say


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Where to write first; the file appears under its own name when it is complete, or not at all.

    Raises:
        OutputError: it cannot be written, or belongs to the results of a run.
    """
    path = Path(path)
    check_is_no_result(path)
    partial = path.with_name(f".{path.stem}.partial{path.suffix}")
    try:
        partial.unlink(missing_ok=True)
        yield partial
        put_in_place(partial, path)
    except (OSError, GdalFailure) as error:
        raise OutputError(
            say(
                "The file {path} cannot be written ({reason}): choose another folder.",
                path=path,
                reason=getattr(error, "strerror", None) or error,
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()


def put_in_place(partial: Path, path: Path) -> None:
    """Give a complete file its name; OSError where that fails."""
    _remove_notes(path)
    os.replace(partial, path)


def take_away(path: Path) -> None:
    """Remove a file where it is there, with what others keep beside it; OSError where that fails."""
    _remove_notes(path)
    path.unlink(missing_ok=True)


def _remove_notes(path: Path) -> None:
    """Remove what others keep beside a file that goes: it would be taken for that of the next file with its name."""
    for suffix in STALE_SUFFIXES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)
