"""What a recipe may hold: a slip of the pen would be noticed hours later, or never."""

from __future__ import annotations

import difflib
from typing import Any

from training.config import OWN, section_of
from training.errors import TrainingError
from training.recipe_values import (
    ANY,
    CHIPS,
    COUNTS,
    KINDS,
    PIXELS,
    SHARE,
    SIMULATOR,
    TVERSKY,
    Wanted,
    number,
    whole,
    with_needed,
)
from training.simulate.confusers import CONFUSERS

_VALUES: dict[tuple[str, ...], dict[str, Wanted]] = {
    (): {"seed": whole(0, 2**32 - 1)._replace(needed=True)},  # PyTorch and Lightning take no larger one
    ("simulate",): {"without_slides": SHARE},
    ("simulate", "cubes"): COUNTS,
    ("chips",): with_needed(
        {"per_cube": whole(1), "with_slides": SHARE, "min_landslide_px": whole(1), "labelled_dates": whole(1)},
        *("per_cube", "with_slides", "min_landslide_px"),
    ),
    ("chips", "real"): COUNTS,
    ("chips", "drawing"): {
        "date_counts": whole(1, form="list"),
        "varied": Wanted(bool),
        "seeks_empty": Wanted(bool),
        "wet_share": SHARE,
        "reversed_share": SHARE,
        "hectare_share": SHARE,
        "fields_share": SHARE,
        "visible_only": Wanted(bool),
    },
    ("pretrain",): with_needed(CHIPS, "batch", "learning_rate"),
    ("segment",): {**with_needed(PIXELS, "batch", "learning_rate", "dice_weight", "edge_px"), "start_share": SHARE},
    ("segment", "tversky"): with_needed(TVERSKY),
    ("segment", "finish"): PIXELS,
    ("segment", "finish", "tversky"): with_needed(TVERSKY),
    ("calibrate",): {
        **with_needed(
            {
                "gate_recall": SHARE,
                "coverage": number(0.01, 0.999),
                "max_false_share": SHARE,
                "max_place_share": SHARE,
                "chip_prevalence": number(0.001, 0.999),
            }
        ),
        "kinds": KINDS,
    },
    ("evaluate",): {"replicates": whole(1)},
    **SIMULATOR,
}
_FURTHER_PIXELS = {"loss", "tversky", "prior"}
# Beside those values, by the way to their section. The mixture of changes takes any name.
# `before` holds recipes that were done.
_FURTHER: dict[tuple[str, ...], set[str]] = {
    (): {"preset", "paper", "simulator", "simulate", "chips", "pretrain", "segment", "calibrate", "evaluate", "before"},
    ("simulate",): {"cubes", *OWN},
    ("chips",): {"real", "drawing"},
    ("segment",): _FURTHER_PIXELS | {"finish", "embedding"},
    ("segment", "finish"): _FURTHER_PIXELS,
    ("simulator",): {
        *("scene", "terrain", "geometry", "levels_db", "texture", "season", "speckle", "landslides", "change_db", "confusers"),
    },
    ("simulator", "terrain"): {"elevation", "erosion"},
    ("simulator", "geometry"): {"look_azimuth_deg"},
    ("simulator", "landslides"): {"area_km2", "length_to_width"},
    ("simulator", "confusers"): {*CONFUSERS, "misregistration"},
}
_TAKES_ANY = {way[:-1] for way in _VALUES if way[-1:] == (ANY,)}
_NEEDED = [  # sections; those of erosion and of the other confusers may lack
    *(way for way in SIMULATOR if way[1:] != ("terrain", "erosion") and way[1] != "confusers" and ANY not in way),
    ("simulator", "confusers", "misregistration"),
    ("simulator", "change_db", "debris_facing_radar"),
    ("simulate", "cubes"),
    ("chips", "real"),
]


def may_hold(way: tuple[str, ...]) -> bool:
    """Whether a recipe may have an entry or a section at the end of a way such as ("chips", "drawing", "wet_share")."""
    if len(way) > 2 and way[0] == "simulate" and way[1] in OWN:  # entries of its own for the simulator's
        way = ("simulator", *way[1:])
    around, name = way[:-1], way[-1]
    return name in _VALUES.get(around, {}) or name in _FURTHER.get(around, set())


def check_recipe(config: dict[str, Any]) -> None:
    """Raise TrainingError for an entry that nothing reads or that lacks, and for a value that cannot be."""
    for way in _NEEDED:
        if section_of(config, way) is None:
            raise TrainingError(f"The recipe lacks the section {'.'.join(way)}; compare with training/configs.")
    for way in [way for listed in dict.fromkeys([*_FURTHER, *_VALUES]) for way in _ways(config, listed)]:
        section, values = section_of(config, way), _of(_VALUES, way)
        if section is None:
            continue
        if not isinstance(section, dict):
            if values:
                raise TrainingError(f"The entry {'.'.join(way)} of the recipe is {section!r}, but must hold entries of its own.")
            continue
        if way not in _TAKES_ANY:
            _check_names(way, section, _FURTHER.get(way, set()) | values.keys())
        if section or way != ("pretrain",):  # which is empty where stage 1 is there
            _check_values(_as_written(config, way), section, values)
    _check_phases(config["pretrain"], config["segment"])


def _check_phases(pretrain: dict[str, Any], segment: dict[str, Any]) -> None:
    """Raise TrainingError where a phase of training lacks what another of its entries makes necessary."""
    finish = segment.get("finish")
    phases = {"pretrain": pretrain, "segment": segment, "segment.finish": finish and {**segment, **finish}}
    for name, settings in phases.items():
        if not settings:
            continue
        lacking = [] if settings.get("steps") or settings.get("epochs") else ["epochs"]
        if settings.get("schedule") == "plateau" and settings.get("patience") is None:
            lacking.append("patience")
        if lacking:
            raise TrainingError(f"The recipe lacks the entry {name}.{lacking[0]}; it must be {CHIPS[lacking[0]]}.")


def _ways(config: dict[str, Any], listed: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The way itself; or, where it ends with any name, those to each section within a section."""
    if ANY not in listed:
        return [listed]
    around = section_of(config, listed[:-1])
    own = around if isinstance(around, dict) else {}
    known = _VALUES[listed[:-1]]
    return [(*listed[:-1], name) for name in own if name not in known]


def _of(values: dict[tuple[str, ...], dict[str, Wanted]], way: tuple[str, ...]) -> dict[str, Wanted]:
    return values.get(way) or values.get((*way[:-1], ANY), {})


def _as_written(config: dict[str, Any], way: tuple[str, ...]) -> tuple[str, ...]:
    """A way into the simulator's parameters as the recipe has it, which may hold entries of its own for them."""
    own = ("simulate", *way[1:])
    return own if way[:1] == ("simulator",) and way[1:2] and way[1] in OWN and section_of(config, own) is not None else way


def _check_names(way: tuple[str, ...], section: dict[str, Any], known: set[str]) -> None:
    for name in map(str, section):
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
            remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(known))}."
            raise TrainingError(f"The recipe has an entry {'.'.join((*way, name))}, which nothing reads; {remedy}")


def _check_values(way: tuple[str, ...], section: dict[str, Any], values: dict[str, Wanted]) -> None:
    for name, wanted in values.items():
        value, title = section.get(name), ".".join((*way, name))
        if value is None and wanted.needed:
            raise TrainingError(f"The recipe lacks the entry {title}; it must be {wanted}.")
        if value is not None and not wanted.fits(value):
            hint = " (YAML reads 2e-3 as text: write 2.0e-3)" if isinstance(value, str) and "e" in value and value.lstrip("-")[:1].isdigit() else ""
            raise TrainingError(f"The entry {title} of the recipe is {value!r}, but must be {wanted}{hint}.")
