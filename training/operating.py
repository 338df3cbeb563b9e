"""Operating points: what each pixel threshold finds, and how often it is wrong where nothing happened."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy import ndimage

from training.data.chips import ChipSet
from training.predict import Predictions

THRESHOLDS = (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95)
CORNERS_TOUCH = np.ones((3, 3), bool)  # as the product draws its polygons
M2_PER_KM2 = 1e6
MINIMUM_MAPPING_UNIT_PX = 10  # Burrows et al. need at least 10 px per landslide


# What chips of each kind are, in the words of the card.
CALM_GROUND = {
    "cube": "simulated scenes without landslides",
    "real": "held-out blocks of real places where nothing happened, dates drawn again for every chip",
    "labelled": "parts of real scenes in which no landslide was mapped",
}
LANDSLIDES = {
    "cube": "simulated scenes",
    "real": "slides inserted into real images",
    "labelled": "mapped landslides",
}


def patch_count(found: np.ndarray, smallest_px: int) -> int:
    """Number of connected patches of at least `smallest_px` pixels in one mask (H x W); pixels that touch at a corner connect."""
    labels, count = ndimage.label(found, CORNERS_TOUCH)
    if not count:
        return 0
    return int((np.bincount(labels.ravel())[1:] >= smallest_px).sum())


def operating_points(
    fitted: Predictions, chips: ChipSet, thresholds: dict[str, float], smallest_px: int
) -> dict[str, Any]:
    """`operating_points` and `operating_points_basis` of the card, for calibrated predictions of the calibration chips.

    A false alarm is a patch of at least the minimum mapping unit on a calm chip of land; recall is the share of the landslide
    area that is found on the chips with landslides. The gate works as in the product; the default threshold is one of the points.
    """
    pixel_m2 = np.array([fact["spacing_m"] ** 2 for fact in chips.facts])
    calm, holding = chips.is_calm & ~chips.is_sea, fitted.landslide_px > 0
    empty_km2 = float((fitted.observed[calm].sum(axis=(1, 2)) * pixel_m2[calm]).sum() / M2_PER_KM2)
    landslide_m2 = float((fitted.landslide_px * pixel_m2).sum())
    calm_probability, probability = (
        fitted.select(which).probability(thresholds["gate"]) for which in (calm, holding)
    )
    truth, holding_m2 = fitted.label[holding], pixel_m2[holding]
    points = []
    measurable = empty_km2 > 0 and landslide_m2 > 0  # else there is nothing to tell, and the list stays empty
    for threshold in sorted({*THRESHOLDS, thresholds["pixel"]} if measurable else ()):
        alarms = sum(patch_count(chip >= threshold, smallest_px) for chip in calm_probability)
        hit_px = ((probability >= threshold) & truth).sum(axis=(1, 2))
        points.append(
            {
                "threshold": threshold,
                "false_alarms_per_1000_km2": round(1000.0 * alarms / empty_km2, 1),
                "recall": round(float((hit_px * holding_m2).sum()) / landslide_m2, 4),
                "empty_km2": round(empty_km2, 1),
            }
        )
    facts = [chips.facts[index] for index in np.flatnonzero(calm)]
    basis = {
        "places_without_landslides": sorted({fact["source"] for fact in facts if fact["kind"] != "cube"}),
        "chips_without_landslides": len(facts),
        "chips_with_landslides": int(holding.sum()),
        "landslide_km2": round(landslide_m2 / M2_PER_KM2, 3),
        "minimum_mapping_unit_px": smallest_px,
        "meaning": f"Alarms: patches of at least the minimum mapping unit on {_told(CALM_GROUND, facts)}. Recall: share of the"
        f" landslide area found, {_told(LANDSLIDES, [chips.facts[index] for index in np.flatnonzero(holding)])}. The gate is applied.",
    }
    return {"operating_points": points, "operating_points_basis": basis}


def _told(words: dict[str, str], facts: list[dict[str, Any]]) -> str:
    """The kinds of some chips in words."""
    kinds = {fact["kind"] for fact in facts}
    told = [text for kind, text in words.items() if kind in kinds]
    return " and ".join(told) + (" together" if len(told) > 1 else "") if told else "nothing, as there are none"
