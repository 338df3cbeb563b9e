"""What the networks of a run began with, where they were imported and not trained from random weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

NAME = "start.yaml"  # YAML, because JSON would make texts of the numbers that are keys in a recipe
STAGES = ("classifier", "segmenter")
# Of the card: what stays as it was where the pair is only calibrated anew.
OF_TRAINING = ("training_data", "calibration_data", "pixel_spacing_m", "seed", "not_tested_on")
AS_IT_IS = {"scale": 1.0, "bias": 0.0}  # calibration of networks that have theirs inside


def write_start(folder: Path, start: dict[str, Any]) -> None:
    """Remember an imported pair: name, version, pair_id, recipe, training_log, `OF_TRAINING`, and the `stages` still its own."""
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


def is_as_imported(folder: Path) -> bool:
    """Whether both networks of a run were imported and neither was trained since, from random weights or further."""
    start = start_of(folder)
    # Stage 2 that was trained further still counts among the stages of the start; a training that ended tells of itself.
    return start is not None and set(STAGES) <= set(start["stages"]) and not (folder / "segment" / "summary.json").exists()


def calibrated_since(folder: Path) -> bool:
    """Whether imported networks were calibrated anew in a run."""
    path = folder / "calibration.json"
    try:
        return path.exists() and json.loads(path.read_text(encoding="utf-8")).get("chip") != AS_IT_IS
    except ValueError:  # damaged, which those tell who need what is in it
        return True
