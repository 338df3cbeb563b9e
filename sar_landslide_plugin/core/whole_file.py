"""A file for others to keep, written whole or not at all, and over nothing that a run needs."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from .errors import OutputError
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
        for suffix in STALE_SUFFIXES:  # they belong to what was there before, and would be taken for the new file's
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        os.replace(partial, path)
    except OSError as error:
        raise OutputError(
            say(
                "The file {path} cannot be written ({reason}): choose another folder.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()
