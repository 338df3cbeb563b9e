"""The entries that a recipe may have: one that nothing reads is a slip of the pen, and would be noticed hours later or never."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterator
from typing import Any

from training.data.drawing import Drawing
from training.errors import TrainingError
from training.simulate.confusers import CONFUSERS

_SPLITS = {"train", "validate", "calibrate", "test"}
_TRAINING = {
    *("epochs", "steps", "batch", "workers", "devices", "precision", "augment", "train_chips"),
    *("learning_rate", "weight_decay", "gradient_clip", "schedule", "patience", "stop_after", "select", "validations"),
}
_PIXELS = _TRAINING | {"loss", "tversky", "dice_weight", "edge_px", "average", "prior"}
# Sections by the way to them; what is not listed, as the classes of land cover, takes any name. `before` are recipes that were done.
_ENTRIES: dict[tuple[str, ...], set[str]] = {
    (): {"seed", "preset", "paper", "simulator", "simulate", "chips", "pretrain", "segment", "calibrate", "evaluate", "before"},
    ("simulate",): {"cubes", "without_slides", "scene", "confusers"},
    ("simulate", "cubes"): _SPLITS,
    ("chips",): {"per_cube", "real", "with_slides", "labelled_dates", "min_landslide_px", "drawing"},
    ("chips", "real"): _SPLITS,
    ("chips", "drawing"): {field.name for field in dataclasses.fields(Drawing)},
    ("pretrain",): _TRAINING,
    ("segment",): _PIXELS | {"finish", "embedding"},
    ("segment", "tversky"): {"misses", "focus"},
    ("segment", "finish"): _PIXELS,
    ("calibrate",): {"kinds", "gate_recall", "coverage", "max_false_share", "max_place_share", "chip_prevalence"},
    ("evaluate",): {"replicates"},
    ("simulator",): {
        *("scene", "terrain", "geometry", "levels_db", "texture", "season", "speckle", "landslides", "change_db", "confusers"),
    },
    ("simulator", "scene"): {"size_px", "dates_per_side", "spacing_m", "revisit_days"},
    ("simulator", "terrain"): {"roughness", "mean_slope_deg", "plain_probability", "elevation", "erosion"},
    ("simulator", "confusers"): {*CONFUSERS, "misregistration"},
}


def check_names(config: dict[str, Any]) -> None:
    """Raise TrainingError for an entry that nothing reads, with the nearest one that is read."""
    for way, name in _unknown(config):
        near = difflib.get_close_matches(name, _ENTRIES[way], n=1, cutoff=0.6)
        remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(_ENTRIES[way]))}."
        raise TrainingError(f"The recipe has an entry {'.'.join((*way, name))}, which nothing reads; {remedy}")


def _unknown(config: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Sections and names of entries that are not known."""
    for way, known in _ENTRIES.items():
        section: Any = config
        for key in way:
            section = section.get(key) if isinstance(section, dict) else None
        for name in section if isinstance(section, dict) else ():
            if name not in known:
                yield way, str(name)
