"""Reading the YAML configuration of a run."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from training.errors import TrainingError

REQUIRED = ("seed", "simulator", "simulate", "chips", "pretrain", "segment", "calibrate")
SECTIONS = ("simulator", "simulate", "chips", "pretrain", "segment", "calibrate")
SPLITS = ("train", "validate", "calibrate", "test")
OWN = ("scene", "confusers", "speckle")  # parts of the simulator's parameters of which `simulate` in a recipe may hold entries of its own
WITHOUT_NULLS = ("chips", "pretrain", "segment", "calibrate", "evaluate")  # in which null is the same as no entry
CONFIGS = Path(__file__).parent / "configs"
NO_YAML = (yaml.YAMLError, ValueError, RecursionError)  # bytes that are no text, a 13th month, endless digits; brackets without end


def load_config(path: Path, changes: Sequence[str] = ()) -> dict[str, Any]:
    """The configuration with its simulator parameters in place.

    `simulator` is the name of a file beside it, or the parameters themselves (as in a recipe that was exported). `changes` are
    entries like "segment.epochs=3" that override it. Raises TrainingError where a section is missing, a change has no place, or
    nothing reads an entry.
    """
    if not path.is_file():
        raise TrainingError(f"The configuration {path} does not exist; training/configs holds working ones.")
    config = _read_yaml(path)
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
        config["simulator"] = _read_yaml(simulator)
    _check_sections(config)
    change_recipe(config, changes)
    return config


def change_recipe(config: dict[str, Any], changes: Sequence[str]) -> None:
    """Apply entries like "segment.epochs=3", put the recipe's own entries into its simulator, and check what comes of it.

    Raises TrainingError as `load_config` does.
    """
    for change in changes:
        _change(config, change)
    _check_sections(config)
    for part in OWN:
        config["simulator"][part].update(copy.deepcopy(config["simulate"].get(part) or {}))
    # Needs what draws chips, which would be too much to wait for where help is asked for.
    from training.recipe_checks import check_recipe

    check_recipe(config)
    for section in (config, *map(config.get, WITHOUT_NULLS), config["segment"].get("finish")):
        for name in [name for name, value in (section or {}).items() if value is None]:
            del section[name]


def _check_sections(config: dict[str, Any]) -> None:
    """Raise TrainingError where a section holds no entries, which all must."""
    ways = [(name,) for name in SECTIONS] + [("simulator", part) for part in OWN]
    ways += [("simulate", part) for part in OWN if section_of(config, ("simulate", part)) is not None]
    for way in ways:
        if not isinstance(section := section_of(config, way), dict):
            raise TrainingError(f"The entry {'.'.join(way)} of the recipe is {section!r}, but must hold entries of its own.")


def section_of(config: Any, way: Sequence[str]) -> Any:
    """What a recipe holds at the end of a way such as ("segment", "finish"); None where the way ends before."""
    for key in way:
        config = config.get(key) if isinstance(config, dict) else None
    return config


def _read_yaml(path: Path) -> Any:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except NO_YAML as error:
        raise TrainingError(f"{path} is no YAML ({' '.join(str(error).split())}); compare with training/configs.") from error


def keep_recipe(folder: Path, config: dict[str, Any], name: str = "recipe.json") -> None:
    """Write the recipe of a run into its folder, or raise TrainingError where another one is there.

    Steps that are done are not done again, so that data and networks of different recipes would meet unnoticed. An entry that is
    null is the same as none.
    """
    folder.mkdir(parents=True, exist_ok=True)
    entries = recorded_differences(folder / name, config)
    if entries:
        raise TrainingError(
            f"{folder} was made with another recipe ({', '.join(entries[:3])}{' ...' if len(entries) > 3 else ''}); give another --run."
        )
    write_whole(folder / name, json.dumps(config, sort_keys=True))


def recorded_differences(path: Path, now: dict[str, Any]) -> list[str]:
    """Names of the entries that are not those of a record; none where there is no record. Raises TrainingError for a damaged one."""
    before, text = path.read_text(encoding="utf-8") if path.exists() else None, json.dumps(now, sort_keys=True)
    if before in (None, text):
        return []
    try:
        return sorted(_differences(json.loads(before), json.loads(text)))
    except ValueError as error:
        raise TrainingError(f"{path} cannot be read ({error}); give another --run.") from error


def write_whole(path: Path, text: str) -> None:
    """Write a file that is there whole or not at all, whatever is killed: several processes may share an experiment's folder."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def _differences(before: Any, now: Any, name: str = "") -> Iterator[str]:
    """Names of the entries that are not the same, as "segment.epochs"."""
    if isinstance(before, dict) and isinstance(now, dict):
        for key in before.keys() | now.keys():
            yield from _differences(before.get(key), now.get(key), f"{name}.{key}" if name else key)
    elif before != now:
        yield name


def _change(config: dict[str, Any], change: str) -> None:
    name, equals, text = change.partition("=")
    names = name.split(".")
    try:
        value = yaml.safe_load(text)
    except NO_YAML as error:
        raise TrainingError(f"The change '{change}' is no YAML ({' '.join(str(error).split())}).") from error
    if names[0] == "simulator" and len(names) > 2 and names[1] in OWN and names[2] in _own_entries(config, names[1]):
        names[0] = "simulate"  # what the recipe has of its own is what counts
    section = _section_to_change(config, names) if equals else None
    if section is None:
        raise TrainingError(
            f"The change '{change}' fits nowhere in the recipe; write SECTION.ENTRY=VALUE with an entry that a recipe may hold."
        )
    section[names[-1]] = value
    for part in OWN:  # the same where the simulator's are changed as a whole
        now = section_of(config, ("simulator", part)) if names in (["simulator"], ["simulator", part]) else None
        own = _own_entries(config, part)
        own.update({key: now[key] for key in own if isinstance(now, dict) and key in now})


def _section_to_change(config: dict[str, Any], names: list[str]) -> dict[str, Any] | None:
    """The section whose entry a change sets, also where the recipe leaves both out, as it may; None where nothing reads such an entry."""
    from training.recipe_checks import may_hold  # see `change_recipe`

    section = section_of(config, names[:-1])
    if isinstance(section, dict):
        return section if names[-1] in section or may_hold(tuple(names)) else None
    if section is None and may_hold(tuple(names)) and may_hold(tuple(names[:-1])):
        around = section_of(config, names[:-2])
        if isinstance(around, dict):
            around[names[-2]] = {}
            return around[names[-2]]
    return None


def _own_entries(config: dict[str, Any], part: str) -> dict[str, Any]:
    own = section_of(config, ("simulate", part))
    return own if isinstance(own, dict) else {}
