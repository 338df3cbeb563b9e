"""Metrics of many chips from a few sums per chip, so that resampling costs next to nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats

BINS = 1000  # of scores, for the resampled curves; the curves themselves are exact
CALIBRATION_BINS = 15
RECALL = 0.5
TOP = 10


def ordered_keys(scores: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """uint32 that rise with the float32 scores and carry the truth in their last bit; scores one bit apart become ties."""
    bits = (np.ascontiguousarray(scores, np.float32) + np.float32(0)).view(np.uint32)  # of -0 and 0, which are equal, come the same
    negative = bits >> np.uint32(31) == 1
    keys = np.where(negative, ~bits, bits | np.uint32(0x80000000))
    return (keys & ~np.uint32(1)) | truth.astype(np.uint32)


@dataclass(frozen=True)
class Curve:
    """Precision and recall at every distinct score, from the highest down."""

    score: np.ndarray
    precision: np.ndarray
    recall: np.ndarray

    @property
    def average_precision(self) -> float:
        """Sum of precision times the step in recall."""
        return float((np.diff(self.recall, prepend=0.0) * self.precision).sum()) if len(self.recall) else np.nan

    def best_threshold(self) -> float:
        """Score from which on F1 is highest."""
        f1 = 2 * self.precision * self.recall / np.maximum(self.precision + self.recall, 1e-12)
        return float(self.score[int(np.argmax(f1))])

    def thinned(self, count: int = 400) -> Curve:
        """The same curve at about `count` points evenly spaced in recall, for drawing."""
        chosen = np.unique(np.searchsorted(self.recall, np.linspace(0, 1, count)).clip(0, len(self.recall) - 1))
        return Curve(self.score[chosen], self.precision[chosen], self.recall[chosen])


def curve_of(scores: np.ndarray, truth: np.ndarray) -> Curve:
    """The exact curve of float32 scores (M,) and truth (M,) by one sort; empty where nothing is true."""
    keys = np.sort(ordered_keys(scores, truth))[::-1]
    if not len(keys) or not truth.any():
        return Curve(np.empty(0), np.empty(0), np.empty(0))
    ends = np.append(np.flatnonzero(np.diff(keys >> np.uint32(1))), len(keys) - 1)
    hits = np.cumsum((keys & np.uint32(1)).astype(np.int64))[ends]
    bits = keys[ends] & ~np.uint32(1)
    negative = bits >> np.uint32(31) == 0
    value = np.where(negative, ~bits, bits & np.uint32(0x7FFFFFFF)).astype(np.uint32).view(np.float32)
    return Curve(value, hits / (ends + 1), hits / hits[-1])


@dataclass(frozen=True)
class ChipSums:
    """What the metrics of one method need from each of N chips.

    Attributes:
        hits, false, missed: pixels at the threshold (N,).
        truth_px, guess_px: mapped and predicted landslide pixels (N,).
        observed_km2, pixel_m2: observed area and area of a pixel (N,).
        slide_counts, other_counts: pixels per bin of score, from the highest bin down (N x BINS), or None without scores.
        calibration: pixels, summed probability and truth per bin of probability (N x CALIBRATION_BINS x 3), or None.
        covered: whether the truth lies in the interval (N,), or None.
        average_precision: exact, of all chips.
    """

    hits: np.ndarray
    false: np.ndarray
    missed: np.ndarray
    truth_px: np.ndarray
    guess_px: np.ndarray
    observed_km2: np.ndarray
    pixel_m2: np.ndarray
    slide_counts: np.ndarray | None = None
    other_counts: np.ndarray | None = None
    calibration: np.ndarray | None = None
    covered: np.ndarray | None = None
    average_precision: float | None = None


def sum_chips(
    scores: np.ndarray | None,
    found: np.ndarray,
    guess_px: np.ndarray,
    label: np.ndarray,
    observed: np.ndarray,
    pixel_m2: np.ndarray,
    probability: np.ndarray | None = None,
    covered: np.ndarray | None = None,
) -> tuple[ChipSums, Curve | None]:
    """Sums per chip and the exact curve. Images are N x H x W; scores rank pixels, probability is calibrated."""
    label, found = label & observed, found & observed
    axes = (1, 2)
    slide_counts = other_counts = curve = None
    if scores is not None:
        curve = curve_of(scores[observed], label[observed])
        slide_counts, other_counts = _score_counts(scores, label, observed)
    sums = ChipSums(
        (found & label).sum(axis=axes),
        (found & ~label).sum(axis=axes),
        (~found & label).sum(axis=axes),
        label.sum(axis=axes),
        guess_px,
        observed.sum(axis=axes) * pixel_m2 / 1e6,
        pixel_m2,
        slide_counts,
        other_counts,
        None if probability is None else _calibration_sums(probability, label, observed),
        covered,
        None if curve is None else curve.average_precision,
    )
    return sums, curve


def _score_counts(
    scores: np.ndarray, label: np.ndarray, observed: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Pixels per chip and bin; bins hold about as many landslide pixels, or about as many pixels, each."""
    positives, everything = scores[label], scores[observed][::7]
    inner = [
        np.quantile(values, np.linspace(0, 1, BINS // 2 + 1)[1:-1]) for values in (positives, everything) if len(values)
    ]
    edges = np.unique(np.concatenate(inner).astype(np.float32)) if inner else np.zeros(1, np.float32)
    counts = []
    for which in (label, observed & ~label):
        table = np.zeros((len(scores), BINS), np.float32)
        for index, (chip, mask) in enumerate(zip(scores, which)):
            table[index] = np.bincount(
                BINS - 1 - np.searchsorted(edges, chip[mask], side="right"), minlength=BINS
            )[:BINS]
        counts.append(table)
    return counts[0], counts[1]


def _calibration_sums(probability: np.ndarray, label: np.ndarray, observed: np.ndarray) -> np.ndarray:
    table = np.zeros((len(label), CALIBRATION_BINS, 3))
    for index, (p, y, seen) in enumerate(zip(probability, label, observed)):
        which = np.minimum((p[seen] * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)
        for column, weights in enumerate((None, p[seen], y[seen].astype(float))):
            table[index, :, column] = np.bincount(which, weights, CALIBRATION_BINS)
    return table


def metrics(sums: ChipSums, chosen: np.ndarray | None = None) -> dict[str, float]:
    """Metrics of the chips `chosen` (indices, with repetition); of all of them, with the exact curve, where None.

    NaN where a metric has no meaning for a method. Chips are ranked by area, as the product ranks them: their pixels differ in size.
    """
    count = len(sums.truth_px)
    index = np.arange(count) if chosen is None else chosen
    weight = np.bincount(index, minlength=count).astype(np.float64)
    hits, false, missed = (float(weight @ values) for values in (sums.hits, sums.false, sums.missed))
    truth, guess, pixel_m2 = (values[index].astype(float) for values in (sums.truth_px, sums.guess_px, sums.pixel_m2))
    truth_m2, guess_m2 = truth * pixel_m2, guess * pixel_m2
    result = {
        "AUPRC": np.nan,
        "precision": hits / (hits + false) if hits + false else np.nan,
        "recall": hits / (hits + missed) if hits + missed else np.nan,
        "F1": 2 * hits / (2 * hits + false + missed) if hits + false + missed else np.nan,
        "IoU": hits / (hits + false + missed) if hits + false + missed else np.nan,
        "false m2 per landslide-free km2 at recall .5": np.nan,
        "false share on landslide-free chips": _false_share(sums, weight),
        "Spearman of chip areas": _spearman(guess_m2, truth_m2),
        "NDCG@10 of chip areas": ndcg(guess_m2, truth_m2, TOP),
        "mean absolute error px": float(np.abs(guess - truth).mean()),
        "calibration error": np.nan,
        "interval coverage": np.nan,
    }
    if sums.slide_counts is not None and sums.other_counts is not None:
        precision, false_m2 = _binned(sums, weight)
        result["AUPRC"] = sums.average_precision if chosen is None else precision
        result["false m2 per landslide-free km2 at recall .5"] = false_m2
    if sums.calibration is not None:
        pixels, probability, true = np.tensordot(weight, sums.calibration, 1).T
        result["calibration error"] = float(np.abs(probability - true).sum() / max(1.0, pixels.sum()))
    if sums.covered is not None:
        result["interval coverage"] = float(sums.covered[index].mean())
    return result


def _binned(sums: ChipSums, weight: np.ndarray) -> tuple[float, float]:
    """Average precision by trapezoids, and false area on landslide-free chips where recall reaches one half."""
    light = weight.astype(np.float32)  # as the counts: mixed types would be copied at every resampling
    slide, other = (
        np.cumsum((light @ counts).astype(float)) for counts in (sums.slide_counts, sums.other_counts)
    )
    if not slide[-1]:
        return np.nan, np.nan
    precision = slide / np.maximum(slide + other, 1e-9)
    middle = 0.5 * (precision + np.concatenate([precision[:1], precision[:-1]]))
    steps = np.diff(slide / slide[-1], prepend=0.0)
    free = weight * (sums.truth_px == 0)
    area_km2 = float(free @ sums.observed_km2)
    if not area_km2:
        return float((steps * middle).sum()), np.nan
    reached = int(np.searchsorted(slide, RECALL * slide[-1]))
    false_m2 = float(((free * sums.pixel_m2).astype(np.float32) @ sums.other_counts)[: reached + 1].sum())
    return float((steps * middle).sum()), false_m2 / area_km2


def _false_share(sums: ChipSums, weight: np.ndarray) -> float:
    free = weight * (sums.truth_px == 0)
    area_km2 = float(free @ sums.observed_km2)
    return float(free @ (sums.false * sums.pixel_m2)) / 1e6 / area_km2 if area_km2 else np.nan


def _spearman(guess: np.ndarray, truth: np.ndarray) -> float:
    if len(guess) < 3 or np.ptp(guess) == 0 or np.ptp(truth) == 0:
        return np.nan
    return float(np.corrcoef(stats.rankdata(guess), stats.rankdata(truth))[0, 1])


def ndcg(guess: np.ndarray, truth: np.ndarray, top: int) -> float:
    """Normalised discounted cumulative gain of the first `top`, gain linear in the truth; ties share their mean gain."""
    if not truth.any():
        return np.nan
    order = np.argsort(-guess, kind="stable")
    _, tie = np.unique(-guess[order], return_inverse=True)
    gain = (np.bincount(tie, truth[order]) / np.bincount(tie))[tie]
    discount = 1.0 / np.log2(np.arange(2, min(top, len(truth)) + 2))
    best = np.sort(truth)[::-1]
    return float((gain[: len(discount)] @ discount) / (best[: len(discount)] @ discount))


def members_of(groups: np.ndarray) -> list[np.ndarray]:
    """Indices of the chips of each group, such as a scene, from the group of each chip (N,)."""
    return [np.flatnonzero(groups == group) for group in np.unique(groups)]


def draw_groups(members: list[np.ndarray], random: np.random.Generator) -> np.ndarray:
    """Chips (indices) of as many groups as there are, drawn with repetition.

    Whole groups, because what is hard about a scene is hard in all of its chips.
    """
    return np.concatenate([members[which] for which in random.integers(len(members), size=len(members))])


def intervals(
    runs: list[ChipSums], replicates: int, seed: list[int], groups: np.ndarray | None = None, level: float = 0.95
) -> dict[str, tuple[float, float, float]]:
    """Value, lower and upper end of each metric: means over runs, percentiles over resampled groups of chips and runs.

    Every replicate draws as many of the `groups` (of each chip) as there are, with repetition, and one run. Chips are drawn each by
    itself where `groups` is None or all are of one, which alone cannot be drawn. NaN where a metric is undefined.
    """
    random = np.random.default_rng(seed)
    values = [metrics(sums) for sums in runs]
    alone = groups is None or len(np.unique(groups)) < 2
    members = members_of(np.arange(len(runs[0].truth_px)) if alone else groups)
    drawn = [metrics(runs[random.integers(len(runs))], draw_groups(members, random)) for _ in range(replicates)]
    result = {}
    for name in values[0]:
        point = float(np.mean([value[name] for value in values]))
        sample = np.array([value[name] for value in drawn])
        sample = sample[np.isfinite(sample)]
        low, high = (
            np.quantile(sample, [(1 - level) / 2, (1 + level) / 2])
            if len(sample) and np.isfinite(point)
            else (np.nan, np.nan)
        )
        result[name] = (point, float(low), float(high))
    return result
