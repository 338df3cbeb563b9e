"""Tells whether the results in a folder are still those of the same run."""

from __future__ import annotations

from pathlib import Path


def run_stamp(folder: Path) -> tuple[int, int] | None:
    """What changes when another run replaces the results: time and size of its record; None where there is none."""
    try:
        record = (Path(folder) / "run.json").stat()
    except OSError:
        return None
    return record.st_mtime_ns, record.st_size
