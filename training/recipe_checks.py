"""What a recipe may hold: a slip of the pen would be noticed hours later, or never."""

from __future__ import annotations

import dataclasses
import difflib
from typing import Any

from training.config import section_of
from training.data.drawing import Drawing
from training.errors import TrainingError
from training.simulate.confusers import CONFUSERS

# Entries with the kind of number that they must be, its least value and its largest.
_TRAINING = {
    "epochs": (int, 1, None),
    "steps": (int, 1, None),
    "batch": (int, 1, None),
    "workers": (int, 0, None),
    "learning_rate": (float, 1e-9, 10),
}
_PIXELS = {
    **_TRAINING,
    "edge_px": (float, 0, 64),
    "dice_weight": (float, 0, None),
    "average": (float, 0, 1),
}
_NUMBERS: dict[tuple[str, ...], dict[str, tuple[type, float, float | None]]] = {
    (): {"seed": (int, 0, None)},
    ("simulate",): {"without_slides": (float, 0, 1)},
    ("chips",): {
        "per_cube": (int, 1, None),
        "with_slides": (float, 0, 1),
        "labelled_dates": (int, 1, None),
        "min_landslide_px": (int, 1, None),
    },
    ("pretrain",): _TRAINING,
    ("segment",): _PIXELS,
    ("segment", "finish"): _PIXELS,
    ("calibrate",): {
        "gate_recall": (float, 0, 1),
        "coverage": (float, 0.01, 0.999),
        "max_false_share": (float, 0, 1),
        "max_place_share": (float, 0, 1),
        "chip_prevalence": (float, 0.001, 0.999),
    },
    ("evaluate",): {"replicates": (int, 1, None)},
}
_SPLITS = {"train", "validate", "calibrate", "test"}
_FURTHER_TRAINING = {
    *("devices", "precision", "augment", "train_chips", "weight_decay", "gradient_clip"),
    *("schedule", "patience", "stop_after", "select", "validations"),
}
_FURTHER_PIXELS = _FURTHER_TRAINING | {"loss", "tversky", "prior"}
# Beside the numbers, by the way to their section; sections that are not listed, as the classes of land cover, take any name.
# `before` holds recipes that were done.
_FURTHER: dict[tuple[str, ...], set[str]] = {
    (): {"preset", "paper", "simulator", "simulate", "chips", "pretrain", "segment", "calibrate", "evaluate", "before"},
    ("simulate",): {"cubes", "scene", "confusers"},
    ("simulate", "cubes"): _SPLITS,
    ("chips",): {"real", "drawing"},
    ("chips", "real"): _SPLITS,
    ("chips", "drawing"): {field.name for field in dataclasses.fields(Drawing)},
    ("pretrain",): _FURTHER_TRAINING,
    ("segment",): _FURTHER_PIXELS | {"finish", "embedding"},
    ("segment", "tversky"): {"misses", "focus"},
    ("segment", "finish"): _FURTHER_PIXELS,
    ("calibrate",): {"kinds"},
    ("evaluate",): set(),
    ("simulator",): {
        *("scene", "terrain", "geometry", "levels_db", "texture", "season", "speckle", "landslides", "change_db", "confusers"),
    },
    ("simulator", "scene"): {"size_px", "dates_per_side", "spacing_m", "revisit_days"},
    ("simulator", "terrain"): {"roughness", "mean_slope_deg", "plain_probability", "elevation", "erosion"},
    ("simulator", "confusers"): {*CONFUSERS, "misregistration"},
}


def check_recipe(config: dict[str, Any]) -> None:
    """Raise TrainingError for an entry that nothing reads, and for a number that is none, or out of range."""
    for way, further in _FURTHER.items():
        section, numbers = section_of(config, way), _NUMBERS.get(way, {})
        if section is None:
            continue
        if not isinstance(section, dict):
            if numbers:
                raise TrainingError(f"The entry {'.'.join(way)} of the recipe is {section!r}, but must hold entries of its own.")
            continue
        _check_names(way, section, further | numbers.keys())
        _check_numbers(way, section, numbers)


def _check_names(way: tuple[str, ...], section: dict[str, Any], known: set[str]) -> None:
    for name in map(str, section):
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
            remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(known))}."
            raise TrainingError(f"The recipe has an entry {'.'.join((*way, name))}, which nothing reads; {remedy}")


def _check_numbers(way: tuple[str, ...], section: dict[str, Any], numbers: dict[str, tuple[type, float, float | None]]) -> None:
    for name, (kind, least, most) in numbers.items():
        value = section.get(name)
        if value is None:
            continue
        fits = isinstance(value, (int, float) if kind is float else int) and not isinstance(value, bool)
        if not fits or not value >= least or (most is not None and value > most):
            wanted = f"a {'whole ' if kind is int else ''}number from {least:g}" + (f" to {most:g}" if most is not None else " on")
            hint = " (YAML reads 2e-3 as text: write 2.0e-3)" if isinstance(value, str) and "e" in value else ""
            raise TrainingError(f"The entry {'.'.join((*way, name))} of the recipe is {value!r}, but must be {wanted}{hint}.")
