"""What the networks of a run began with, where they were imported and not trained from random weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

NAME = "start.yaml"  # YAML, because JSON would make texts of the numbers that are keys in a recipe


def write_start(folder: Path, start: dict[str, Any]) -> None:
    """Remember an imported pair: name, version, pair_id, recipe, training_log, and the `stages` that are still its own."""
    (folder / NAME).write_text(yaml.safe_dump(start, sort_keys=False), encoding="utf-8")


def start_of(folder: Path) -> dict[str, Any] | None:
    """What `write_start` wrote; None where the run trained its networks from random weights."""
    path = folder / NAME
    return yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None


def trained_anew(folder: Path, stage: str) -> None:
    """Note that a stage was trained from random weights; with stage 1, everything that was imported is gone."""
    start = start_of(folder)
    if start is None:
        return
    start["stages"] = [name for name in start["stages"] if name != stage]
    if stage == "classifier" or not start["stages"]:
        (folder / NAME).unlink()
    else:
        write_start(folder, start)
