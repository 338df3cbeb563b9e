"""`calibrate`: turn logits into probabilities, choose thresholds, and learn how wrong the areas can be."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import torch
from scipy import optimize
from scipy.special import expit

from training.data.chips import ChipSet, open_chips
from training.errors import TrainingError
from training.fit import check_both_kinds, check_pair, check_same_networks, load_network, networks_digest
from training.operating import MINIMUM_MAPPING_UNIT_PX, operating_points
from training.predict import Predictions, predict

VARIANCE_FLOOR_PX = 25.0  # keeps the score of an all-but-empty chip finite
BINS = 5  # with as many calibration chips each
LEAST_SCALE = 1e-2


def fit_logistic(logit: np.ndarray, target: np.ndarray) -> tuple[float, float]:
    """Scale and bias of Platt scaling by maximum likelihood (Platt 1999); scale 1/T with a bias is temperature scaling.

    Targets are smoothed by his prior, as if there were one more of either kind: logits that tell the two apart without a
    mistake would otherwise be scaled without end.
    """
    positive = float(target.sum())
    smoothed = np.where(target > 0, (positive + 1) / (positive + 2), 1 / (len(target) - positive + 2))

    def loss(parameters: np.ndarray) -> tuple[float, np.ndarray]:
        z = parameters[0] * logit + parameters[1]
        excess = expit(z) - smoothed
        return float(np.mean(np.logaddexp(0, z) - smoothed * z)), np.array([np.mean(excess * logit), np.mean(excess)])

    logit = np.asarray(logit, np.float64)
    scale, bias = map(float, optimize.minimize(loss, x0=np.array([1.0, 0.0]), jac=True, method="BFGS", options={"gtol": 1e-7}).x)
    if scale < LEAST_SCALE:  # logits that say the opposite are not turned over; the bias of that fit is not the one of this scale
        scale = LEAST_SCALE
        bias = float(optimize.minimize_scalar(lambda free: loss(np.array([scale, free]))[0]).x)
    return scale, bias


def calibrate(config: dict[str, Any], folder: Path) -> None:
    """Fit on the calibration split; writes `calibration.json`."""
    check_pair(folder)
    settings, minimum = config["calibrate"], config["chips"]["min_landslide_px"]
    chips = open_chips(folder, "calibrate")
    check_both_kinds(chips, minimum, "calibration")
    raw = predict(load_network(folder, "classifier"), load_network(folder, "segmenter"), chips, "calibrate")
    scaling = scalings(raw, calibrating(raw, chips, settings, minimum), minimum, np.random.default_rng([config["seed"], 4]))
    (chip_scale, chip_bias), (pixel_scale, pixel_bias) = scaling["chip"], scaling["pixel"]
    fitted = Predictions(
        raw.chip_logit * chip_scale + chip_bias,
        raw.pixel_logit * pixel_scale + pixel_bias,
        raw.label,
        raw.observed,
    )
    thresholds = _thresholds(fitted, chips, minimum, settings)
    calibration = {
        "chip": {"scale": chip_scale, "bias": chip_bias},
        "pixel": {"scale": pixel_scale, "bias": pixel_bias},
        "thresholds": thresholds,
        "interval": area_interval(fitted, settings["coverage"], thresholds["gate"]),
        "chips": len(chips),
        "settings": settings,
        "networks": networks_digest(folder),
        **operating_points(fitted, chips, thresholds, MINIMUM_MAPPING_UNIT_PX),
    }
    (folder / "calibration.json").write_text(json.dumps(calibration, indent=1), encoding="utf-8")


def calibrating(raw: Predictions, chips: ChipSet, settings: dict[str, Any], minimum: int) -> np.ndarray:
    """The chips (bool, N) whose probabilities are to be right: those of `kinds`.

    All chips where those do not hold both chips with at least `minimum` landslide pixels and chips without any: of one class alone
    a scaling learns nothing but how often it is right to say the same of every chip.
    """
    kinds = settings.get("kinds", [])
    which = np.array([fact["kind"] in kinds for fact in chips.facts], bool)
    positive, empty = raw.with_landslide(minimum)
    if (positive & which).any() and (empty & which).any():
        return which
    if which.any():
        print(
            f"The {which.sum()} calibration chips of the kinds {', '.join(kinds)} are not both with landslides and without: all {len(which)} are"
            " calibrated on instead."
        )
    return np.ones(len(which), bool)


def scalings(
    raw: Predictions, which: np.ndarray, minimum: int, random: np.random.Generator
) -> dict[str, tuple[float, float]]:
    """Scale and bias of the logits of `chip` and `pixel`, fitted on the chips that the boolean array `which` marks."""
    positive, empty = raw.with_landslide(minimum)
    decided = (positive | empty) & which
    pixels = random.permutation(np.flatnonzero(raw.observed & which[:, None, None]))[:1_000_000]
    return {
        "chip": fit_logistic(raw.chip_logit[decided], positive[decided].astype(float)),
        "pixel": fit_logistic(raw.pixel_logit.ravel()[pixels], raw.label.ravel()[pixels].astype(float)),
    }


def _thresholds(
    fitted: Predictions, chips: ChipSet, minimum: int, settings: dict[str, Any]
) -> dict[str, float]:
    """Gate, chip and pixel threshold.

    The gate keeps `gate_recall` of the landslide chips. The chip threshold has the best F1 where `chip_prevalence` of the chips
    hold landslides, as few do even in a struck region; half of the calibration chips do. The pixel threshold has the best F1
    among those that flag little where nothing happened (calm chips), in all and at the worst of the places.
    """
    chip = fitted.chip_probability
    positive, empty = fitted.with_landslide(minimum)
    gate = float(np.quantile(chip[positive], 1 - settings["gate_recall"], method="lower"))
    grid = np.linspace(0.02, 0.98, 97)
    prevalence = settings["chip_prevalence"]
    chip_f1 = []
    for t in grid:
        recall, false_rate = (chip[positive] >= t).mean(), (chip[empty] >= t).mean()
        found = prevalence * recall + (1 - prevalence) * false_rate
        chip_f1.append(2 * prevalence * recall / (found + prevalence))
    probability = fitted.probability(gate)
    places = _places(chips)
    scores = []
    for t in grid:
        found = probability >= t
        shares = [found[place].sum() / max(1, fitted.observed[place].sum()) for place in places]
        quiet = shares[0] <= settings["max_false_share"] and max(shares) <= settings["max_place_share"]
        scores.append(_f1(found & fitted.label, found, fitted.label) if quiet else -1.0)
    best = int(np.argmax(scores)) if max(scores) >= 0 else len(grid) - 1
    return {
        "gate": math.floor(gate * 1e5) / 1e5,  # rounded up, it would lose the chip that it is taken from
        "chip": round(float(grid[int(np.argmax(chip_f1))]), 3),
        "pixel": round(float(grid[best]), 3),
    }


def _places(chips: ChipSet) -> list[np.ndarray]:
    """Indices of the calm chips: all of them, then those of each place."""
    calm = np.flatnonzero(chips.is_calm)
    by_place: dict[str, list[int]] = {}
    for index in calm:
        by_place.setdefault(chips.facts[index]["source"], []).append(index)
    return [calm, *(np.array(indices) for indices in by_place.values())]


def _f1(both: np.ndarray, found: np.ndarray, true: np.ndarray) -> float:
    total = found.sum() + true.sum()
    return float(2 * both.sum() / total) if total else 0.0


def expected_and_variance(predictions: Predictions, gate: float) -> tuple[np.ndarray, np.ndarray]:
    """Expected landslide pixels per chip, as the product gives them, and the variance of that sum if pixels were independent."""
    probability = predictions.probability(gate)
    return probability.sum(axis=(1, 2)), (probability * (1 - probability)).sum(axis=(1, 2))


def area_interval(predictions: Predictions, coverage: float, gate: float) -> dict[str, Any]:
    """Split-conformal interval of landslide pixels per chip, by bins of expected pixels (Mondrian; Vovk et al. 2005).

    Score (truth - expected) / sqrt(variance + floor); the lower and upper quantiles are taken at half the error each, with
    the finite-sample correction (n + 1). Holds for chips like those of the calibration; not across kinds of terrain.

    Bins with too few chips for such quantiles are joined with the next. Where all chips are too few, the interval is as wide
    to both sides as the largest residual, and `coverage` no more than can be claimed then, n / (n + 1).
    """
    expected, variance = expected_and_variance(predictions, gate)
    score = (predictions.landslide_px - expected) / np.sqrt(variance + VARIANCE_FLOOR_PX)
    inner = sorted(
        {round(float(edge), 1) for edge in np.quantile(expected, np.linspace(0, 1, BINS + 1)[1:-1])}
    )
    total = len(score)
    if _rank(total, coverage) > total:
        widest = math.ceil(float(np.abs(score).max()) * 1000) / 1000
        coverage = min(coverage, math.floor(100 * total / (total + 1)) / 100)
        print(f"{total} calibration chips are few: the area interval is as wide as the largest error, its coverage {coverage:.0%}.")
        bins = [{"max_expected_px": None, "q_low": -widest, "q_high": widest, "chips": total}]
        return {"coverage": coverage, "k_px": VARIANCE_FLOOR_PX, "bins": bins}
    edges = [-np.inf, *_edges_with_enough(expected, inner, coverage), np.inf]
    bins = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = np.sort(score[(expected > low) & (expected <= high)])
        n, rank = len(inside), _rank(len(inside), coverage)
        bins.append(
            {
                "max_expected_px": None if np.isinf(high) else high,
                "q_low": round(float(inside[n - rank]), 3),
                "q_high": round(float(inside[rank - 1]), 3),
                "chips": int(n),
            }
        )
    return {"coverage": coverage, "k_px": VARIANCE_FLOOR_PX, "bins": bins}


def _rank(count: int, coverage: float) -> int:
    """Which of the sorted scores is the upper quantile; more than `count` where there are too few of them."""
    return int(np.ceil((count + 1) * (1 + coverage) / 2))


def _edges_with_enough(expected: np.ndarray, inner: list[float], coverage: float) -> list[float]:
    """Those edges between bins that leave enough chips in each."""

    def enough(low: float, high: float) -> bool:
        count = int(((expected > low) & (expected <= high)).sum())
        return _rank(count, coverage) <= count

    kept = [-np.inf]
    for edge in inner:
        if enough(kept[-1], edge):
            kept.append(edge)
    while len(kept) > 1 and not enough(kept[-1], np.inf):
        kept.pop()
    return kept[1:]


def read_calibration(folder: Path) -> dict[str, Any]:
    """What `calibrate` has written. Raises TrainingError where it has not."""
    path = folder / "calibration.json"
    if not path.exists():
        raise TrainingError(f"{path} does not exist; run `python -m training calibrate` first.")
    try:
        calibration = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise TrainingError(f"{path} cannot be read ({error}); run `python -m training calibrate` again.") from error
    check_same_networks(folder, calibration, "calibrate")
    return calibration


def calibrated_networks(folder: Path) -> tuple[Any, Any, dict[str, Any]]:
    """Both networks with the calibration inside, and the calibration."""
    calibration = read_calibration(folder)
    classifier, segmenter = load_network(folder, "classifier"), load_network(folder, "segmenter")
    with torch.no_grad():
        chip, pixel = calibration["chip"], calibration["pixel"]
        classifier.bias.mul_(chip["scale"]).add_(chip["bias"])
        classifier.scale.mul_(chip["scale"])
        segmenter.scale.fill_(pixel["scale"])
        segmenter.bias.fill_(pixel["bias"])
    return classifier, segmenter, calibration
