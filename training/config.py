"""Reading the YAML configuration of a run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from training.errors import TrainingError

REQUIRED = ("seed", "simulator", "simulate", "chips", "pretrain", "segment", "calibrate")
CONFIGS = Path(__file__).parent / "configs"


def load_config(path: Path, changes: Sequence[str] = ()) -> dict[str, Any]:
    """The configuration with its simulator parameters in place.

    `simulator` is the name of a file beside it, or the parameters themselves (as in a recipe that was exported). `changes` are
    entries like "segment.epochs=3" that override it. Raises TrainingError where a section is missing or a change has no place.
    """
    if not path.is_file():
        raise TrainingError(f"The configuration {path} does not exist; training/configs holds working ones.")
    config = yaml.safe_load(path.read_text(encoding="utf-8"))
    missing = [key for key in REQUIRED if not isinstance(config, dict) or key not in config]
    if missing:
        raise TrainingError(
            f"The configuration {path} lacks {', '.join(missing)}; compare with training/configs/default.yaml."
        )
    if isinstance(config["simulator"], str):
        simulator = path.parent / config["simulator"]
        if not simulator.is_file():
            raise TrainingError(
                f"The simulator parameters {simulator} do not exist; `simulator` in {path} must name them."
            )
        config["simulator"] = yaml.safe_load(simulator.read_text(encoding="utf-8"))
    config["simulator"]["scene"].update(config["simulate"].get("scene", {}))
    for change in changes:
        _change(config, change)
    return config


def _change(config: dict[str, Any], change: str) -> None:
    name, equals, value = change.partition("=")
    *way, last = name.split(".")
    section: Any = config
    for key in way:
        section = section.get(key) if isinstance(section, dict) else None
    if not equals or not isinstance(section, dict) or last not in section:
        raise TrainingError(
            f"The change '{change}' fits nowhere in the recipe; write SECTION.ENTRY=VALUE with an entry of the recipe."
        )
    section[last] = yaml.safe_load(value)
