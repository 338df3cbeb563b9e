"""Model cards: the JSON document inside each ONNX file, checked before the model is used."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from .errors import ModelError
from .options import CHIP_SIZE, LARGEST_MAPPING_UNIT
from .plain_text import one_line
from .words import say

CARD_KEY = "sar_landslide_card"
SCHEMA_VERSION = 1
_LARGEST_HALO_PX = 1024  # at the smallest tile size a window of 5 million pixels


@dataclass(frozen=True)
class Interval:
    """Interval of the landslide size of a chip, in pixels, by bins of its expected size.

    Independent errors of the pixels would give the variance sum p (1 - p); neighbours err together, so it is widened:
    expected + q sqrt(variance + k), with quantiles q of held-out chips of similar expected size (split-conformal).

    Attributes:
        k_px: k, which keeps tiny variances from meaning certainty.
        max_expected_px: upper end of each bin, rising, the last one infinite.
        q_low, q_high: quantiles of each bin.
    """

    k_px: float
    max_expected_px: np.ndarray
    q_low: np.ndarray
    q_high: np.ndarray

    @classmethod
    def from_json(cls, raw: dict[str, Any]) -> Interval:
        """From the card's entry ``interval``; KeyError, TypeError or ValueError where it is not one."""
        entries = sorted(
            (
                math.inf if entry["max_expected_px"] is None else float(entry["max_expected_px"]),
                float(entry["q_low"]),
                float(entry["q_high"]),
            )
            for entry in raw["bins"]
        )
        ends, low, high = (np.array([entry[part] for entry in entries], float) for part in range(3))
        return cls(float(raw["k_px"]), ends, low, high)

    def around(
        self, expected_px: np.ndarray, variance_px: np.ndarray, observed_px: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Lower and upper ends, around the expected sizes and between nothing and all observed pixels; same shapes."""
        which = np.minimum(np.searchsorted(self.max_expected_px, expected_px), len(self.max_expected_px) - 1)
        spread = np.sqrt(variance_px + self.k_px)
        low = np.clip(expected_px + self.q_low[which] * spread, 0, expected_px)
        high = np.minimum(expected_px + self.q_high[which] * spread, observed_px)
        return low, np.maximum(high, expected_px)


@dataclass(frozen=True)
class Pooling:
    """How a chip's logit comes from the cells of the heat map: a scaled log-sum-exp over observed cells.

    logit = scale (m + ln(sum w exp(sharpness (h - m)) / max(sum w, 1)) / sharpness) + bias, with h the cells' values, m their
    maximum and w the observed share of each cell.
    """

    stride: int
    sharpness: float
    scale: float
    bias: float


@dataclass(frozen=True)
class OperatingPoint:
    """What was measured at a pixel threshold.

    Attributes:
        threshold: probability, strictly between 0 and 1.
        false_alarms_per_1000_km2: polygons drawn on ground without landslides.
        recall: share of the landslides found.
        empty_km2: ground without landslides on which the false alarms were counted.
    """

    threshold: float
    false_alarms_per_1000_km2: float
    recall: float
    empty_km2: float


@dataclass(frozen=True)
class ModelCard:
    """What a model says about itself. Thresholds are probabilities; ``raw`` is the whole document.

    ``halo_px`` is how far from a pixel the images matter to the model's output, ``embedding_halo_px`` how far the embedding
    does (stage 2); where a card does not say, both are taken to be the same. Without ``pooling`` (stage 1) chips are
    classified one by one. ``operating_points`` rise by threshold; older cards have none.
    """

    stage: str
    name: str
    version: str
    pair_id: str
    pixel_spacing_m: tuple[float, float]
    chip_size: int
    stride: int
    halo_px: int
    embedding_halo_px: int
    pooling: Pooling | None
    gate: float
    chip_threshold: float
    pixel_threshold: float
    interval: Interval
    minimum_mapping_unit_px: int
    operating_points: tuple[OperatingPoint, ...]
    licence: str
    raw: dict[str, Any]

    def nearest_operating_point(self, threshold: float) -> OperatingPoint | None:
        """What was measured nearest to a threshold, None where the card tells nothing."""
        return min(self.operating_points, key=lambda point: abs(point.threshold - threshold), default=None)


def parse_card(text: str | None, stage: str, name: str) -> ModelCard:
    """Read and check a card.

    Args:
        text: the JSON document, None where the model has none.
        stage: the stage the model is wanted for.
        name: the file, for messages.

    Raises:
        ModelError: the card is missing, damaged, or does not fit this engine.
    """
    if text is None:
        raise ModelError(
            say(
                "{name} was not made for this plugin (it has no model card): use a model exported by its "
                "training code.",
                name=name,
            )
        )
    try:
        raw = json.loads(text)
        if raw["schema_version"] != SCHEMA_VERSION:
            raise ModelError(
                say(
                    "The card of {name} has schema version {version}, but this plugin reads {known}: update "
                    "the plugin or export the model again.",
                    name=name,
                    version=raw["schema_version"],
                    known=SCHEMA_VERSION,
                )
            )
        card = _card(raw)
    except KeyError as error:
        raise ModelError(
            say("The card of {name} lacks {reason}: export the model again.", name=name, reason=error)
        ) from error
    except (TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise ModelError(
            say("The card of {name} is damaged ({reason}): export the model again.", name=name, reason=error)
        ) from error
    problem = _misfit(card, stage)
    if problem:
        raise ModelError(say("{name} does not fit this plugin: {problem}.", name=name, problem=problem))
    return card


def _card(raw: dict[str, Any]) -> ModelCard:
    low, high = raw["pixel_spacing_m"]
    return ModelCard(
        stage=_word(raw["stage"]),
        name=_word(raw["name"]),
        version=_word(raw["version"]),
        pair_id=_word(raw["pair_id"]),
        pixel_spacing_m=(float(low), float(high)),
        chip_size=int(raw["chip_size"]),
        stride=int(raw["stride"]),
        halo_px=int(raw["halo_px"]),
        embedding_halo_px=int(raw.get("embedding_halo_px", raw["halo_px"])),
        pooling=_pooling(raw.get("pooling")),
        gate=float(raw["thresholds"]["gate"]),
        chip_threshold=float(raw["thresholds"]["chip"]),
        pixel_threshold=float(raw["thresholds"]["pixel"]),
        interval=Interval.from_json(raw["interval"]),
        minimum_mapping_unit_px=_mapping_unit(raw["minimum_mapping_unit_px"]),
        operating_points=_operating_points(raw.get("operating_points")),
        licence=_word(raw.get("licence", "")),
        raw=raw,
    )


def _mapping_unit(value: Any) -> int:
    pixels = int(value)
    if not 0 <= pixels <= LARGEST_MAPPING_UNIT:
        raise ValueError(f"minimum_mapping_unit_px: {one_line(str(value), longest=40)}")
    return pixels


def _word(text: Any) -> str:
    return one_line(str(text), longest=200)


def _pooling(raw: dict[str, Any] | None) -> Pooling | None:
    if raw is None:
        return None
    return Pooling(int(raw["stride"]), float(raw["sharpness"]), float(raw["scale"]), float(raw["bias"]))


def _operating_points(raw: list[dict[str, Any]] | None) -> tuple[OperatingPoint, ...]:
    """The card's list; ValueError where it is not one."""
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise ValueError(say("its operating points are no list"))
    points = tuple(
        OperatingPoint(
            *(float(entry[part]) for part in ("threshold", "false_alarms_per_1000_km2", "recall", "empty_km2"))
        )
        for entry in raw
    )
    ends = (0.0, *(point.threshold for point in points), 1.0)
    if not all(low < high for low, high in zip(ends, ends[1:])):
        raise ValueError(say("the thresholds of its operating points do not rise between 0 and 1"))
    for point in points:
        counts = point.false_alarms_per_1000_km2, point.empty_km2
        if not (0 <= point.recall <= 1 and all(0 <= count < math.inf for count in counts)):
            raise ValueError(
                say("its operating point at {threshold:g} is impossible", threshold=point.threshold)
            )
    return points


def _misfit(card: ModelCard, stage: str) -> str | None:
    """Why a card does not fit, as part of a sentence, or None."""
    if card.stage != stage:
        return say("it is a {found}, but a {wanted} is needed in its place", found=card.stage, wanted=stage)
    polarisations = card.raw.get("polarisations")
    if polarisations != ["VV", "VH"]:
        return say("it reads {polarisations} instead of VV and VH", polarisations=str(polarisations))
    if card.chip_size != CHIP_SIZE:
        return say("its chips have {found} px instead of {wanted} px", found=card.chip_size, wanted=CHIP_SIZE)
    if card.stride < 1 or CHIP_SIZE % card.stride:
        return say(
            "its stride of {stride} px does not divide a chip of {chip_size} px",
            stride=card.stride,
            chip_size=CHIP_SIZE,
        )
    for halo in (card.halo_px, card.embedding_halo_px):
        if halo < 0 or halo % card.stride:
            return say(
                "its halo of {halo} px is not a multiple of its stride of {stride} px",
                halo=halo,
                stride=card.stride,
            )
        if halo > _LARGEST_HALO_PX:
            return say("its halo of {halo} px is larger than {limit} px", halo=halo, limit=_LARGEST_HALO_PX)
    if card.pooling and (
        card.pooling.stride < 1
        or card.stride % card.pooling.stride
        or not card.pooling.sharpness > 0
        or not np.isfinite([card.pooling.sharpness, card.pooling.scale, card.pooling.bias]).all()
    ):
        return say("its pooling {pooling} is impossible", pooling=card.raw["pooling"])
    if not 0 < card.pixel_spacing_m[0] <= card.pixel_spacing_m[1] < math.inf:
        return say("its pixel spacings {spacings} m are no range", spacings=card.pixel_spacing_m)
    for name in ("gate", "chip_threshold", "pixel_threshold"):
        if not 0 <= getattr(card, name) <= 1:
            return say(
                "its {name} of {value} is no probability",
                name=name.replace("_", " "),
                value=getattr(card, name),
            )
    interval = card.interval
    if not interval.q_low.size or not 0 <= interval.k_px < math.inf:
        return say("its area interval has no bins or an impossible k_px")
    if not np.isfinite([interval.q_low, interval.q_high]).all() or np.isnan(interval.max_expected_px).any():
        return say("its area interval has bins that are no numbers")
    return None
