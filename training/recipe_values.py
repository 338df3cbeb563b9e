"""What the entries of a recipe must be: numbers, ranges and lists of them, with their limits, and names."""

from __future__ import annotations

import math
import sys
from typing import Any, NamedTuple

from training.data.drawing import CHIP
from training.simulate.command import SPLITS
from training.simulate.cube import COVERS


class Wanted(NamedTuple):
    """What an entry must be.

    Attributes:
        kind: int, float, bool, or str for one of the `names`.
        least, most: limits of each number; none where None.
        form: one value, "two" of them, a "range" (two, the first not above the second), a "list", or a table "by spacing".
        needed: whether the entry must be there.
    """

    kind: type
    least: float = -math.inf
    most: float | None = None
    form: str = "one"
    needed: bool = False
    names: tuple[str, ...] = ()

    def fits(self, value: Any) -> bool:
        """Whether a value of a recipe is what it must be."""
        if self.form == "by spacing":
            return isinstance(value, dict) and bool(value) and all(SPACING.fits(key) and self._fits_one(own) for key, own in value.items())
        if self.form == "one":
            return self._fits_one(value)
        if not isinstance(value, (list, tuple)) or not value or not all(map(self._fits_one, value)):
            return False
        return self.form == "list" or (len(value) == 2 and (self.form == "two" or value[0] <= value[1]))

    def _fits_one(self, value: Any) -> bool:
        if self.kind is str:
            return value in self.names
        if self.kind is bool or isinstance(value, bool):
            return isinstance(value, self.kind) and isinstance(value, bool)
        if not isinstance(value, (int, float) if self.kind is float else int) or not abs(value) <= sys.float_info.max:
            return False  # not a number, without end, or with too many digits for the limits below
        return self.least <= value and (self.most is None or value <= self.most)

    def __str__(self) -> str:
        if self.kind is bool:
            return "true or false"
        if self.kind is str:
            return f"{'a list of ' if self.form == 'list' else ''}{' or '.join(self.names)}"
        number = f"{'whole ' if self.kind is int else ''}number"
        limits = f"from {self.least:.10g}" + (f" to {self.most:.10g}" if self.most is not None else " on")
        return {
            "one": f"a {number} {limits}",
            "two": f"two {number}s {limits}, as [1, 2]",
            "range": f"two {number}s {limits}, the lower first, as [1, 2]",
            "list": f"a list of {number}s {limits}, as [1, 2]",
            "by spacing": f"{number}s {limits} by pixel spacing in metres, as {{10.0: 1, 30.0: 2}}",
        }[self.form]


def whole(least: float, most: float | None = None, form: str = "one") -> Wanted:
    return Wanted(int, least, most, form)


def number(least: float, most: float | None = None, form: str = "one") -> Wanted:
    return Wanted(float, least, most, form)


def names(*known: str, form: str = "one") -> Wanted:
    return Wanted(str, form=form, names=known)


def span(least: float, most: float | None = None) -> Wanted:
    return number(least, most, "range")


def with_needed(entries: dict[str, Wanted], *needed: str) -> dict[str, Wanted]:
    """The same, of which some must be there; all, where none is named."""
    return {name: wanted._replace(needed=not needed or name in needed) for name, wanted in entries.items()}


SPACING = number(1, 1000)  # as of image stacks
SHARE = number(0, 1)
DB, DB_PAIR, DB_SPAN = number(0, 60), number(-60, 60, "two"), span(-60, 60)

_TRAINING = {
    "epochs": whole(1),
    "steps": whole(1),
    "batch": whole(1),
    "workers": whole(0),
    "devices": whole(1),
    "precision": names("auto", "32-true", "16-mixed", "bf16-mixed"),
    "learning_rate": number(1e-9, 10),
    "weight_decay": number(0),
    "gradient_clip": number(0),
    "schedule": names("one_cycle", "plateau"),
    "patience": whole(0),
    "stop_after": whole(0),
    "validations": whole(1),
    "augment": Wanted(bool),
    "train_chips": whole(1),
}
CHIPS = {**_TRAINING, "select": names("val_average_precision", "val_auroc", "val_accuracy")}
PIXELS = {
    **_TRAINING,
    "select": names("val_average_precision"),
    "edge_px": number(0, 64),
    "dice_weight": number(0),
    "average": SHARE,
}
TVERSKY = {"misses": SHARE, "focus": number(0, 10)}
KINDS = names("cube", "real", "labelled", form="list")  # of chips
COUNTS = with_needed({split: whole(0) for split in SPLITS})
ANY = "*"  # in a way: whatever the section is called

# The entries of the simulator, all of which it reads.
_SIMULATOR: dict[tuple[str, ...], dict[str, Wanted]] = {
    ("scene",): {
        "size_px": whole(CHIP),  # chips are cut from scenes
        "dates_per_side": whole(1),
        "spacing_m": SPACING._replace(form="list"),
        "revisit_days": number(1, 366),
    },
    ("terrain",): {"roughness": number(0, 3), "mean_slope_deg": span(0, 80), "plain_probability": SHARE},
    ("terrain", "erosion"): {
        "cell_m": number(1),
        "fine_share": number(0),
        "margin": number(0, 2),
        "area_exponent": number(0, 2),
        "erodibility": number(0),
        "diffusivity_m2_per_year": number(0),
        "uplift_m_per_year": number(0),
        "years": span(1),
    },
    ("geometry",): {
        "incidence_deg": span(10, 80),
        "flattened_probability": SHARE,
        "residual_slope_gain_db": DB,
        "unflattened_gain_db": DB,
    },
    ("geometry", "look_azimuth_deg"): {"ascending": number(0, 360), "descending": number(0, 360)},
    ("levels_db",): {**dict.fromkeys(COVERS, DB_PAIR), "scene_offset_sd": DB},
    ("texture",): {
        "static_sd_db": number(0, 60, "two"),
        "static_range_m": number(1),
        "drift_sd_db": number(0, 60, "two"),
        "drift_range_m": number(1),
        "polarisation_correlation": number(-1, 1),
    },
    ("season",): {"scene_step_sd_db": DB, "moisture_db": DB, "crop_amplitude_db": DB},
    ("speckle",): {
        "enl": number(1, form="by spacing"),
        "enl_spread": number(0, 2),
        "kernel_px": number(0, 2, "by spacing"),
    },
    ("landslides",): {
        "large_probability": SHARE,
        "per_km2": span(1e-6, 1000),
        "min_slope_deg": number(0, 90),
        "unchanged_share": SHARE,
    },
    ("landslides", "area_km2"): {"rho": number(0.01), "a": number(1e-9), "s": number(-1, 1)},
    ("landslides", "length_to_width"): {"median": number(1, 12), "spread": number(0, 5)},
    ("change_db",): {"correlation": number(-1, 1), "inside_sd_db": DB, "edge_bright_db": DB_SPAN, "edge_shadow_db": DB_SPAN},
    ("change_db", ANY): {"weight": number(0), "vv": DB_PAIR, "vh": DB_PAIR},
    **{
        ("confusers", name): {"probability": SHARE, **law}
        for name, law in {
            "clear_cut": {"vv": DB_SPAN, "vh": DB_SPAN},
            "harvest": {"db": DB},
            "flood": {"vv": DB_SPAN},
            "river_migration": {"db": DB},
            "wet_snow": {"db": DB_SPAN},
            "soil_moisture": {"vv": DB_SPAN},
            "wet_ground": {"vv": DB_SPAN, "vh_of_vv": span(0, 10), "patchiness": number(0, 10), "most_db": DB},
            "windthrow": {"db": DB_SPAN},
            "road": {"db": DB},
            "misregistration": {"px": span(0, 16)},
            "burst_border": {"db": DB},
            "scene_step": {"db": DB},
        }.items()
    },
}
SIMULATOR = {("simulator", *way): with_needed(entries) for way, entries in _SIMULATOR.items()}
SIMULATOR["simulator", "speckle"]["stretched"] = Wanted(bool)  # older recipes do without
