"""Metrics by hand, against the library that is known to be right, and under resampling."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torchmetrics.functional.classification import binary_average_precision

from training.data.chips import ChipSet
from training.evaluate import _false_alarms
from training.metrics import ChipSums, curve_of, intervals, metrics, ndcg, sum_chips
from training.report import _resampled


@pytest.mark.parametrize("kind", ["probability", "decibel", "ties"])
def test_average_precision_is_exact(kind: str) -> None:
    random = np.random.default_rng(0)
    truth = random.random(60_000) < 0.03
    scores = random.normal(0, 1, truth.size) + 1.5 * truth
    scores = {"probability": 1 / (1 + np.exp(-scores)), "decibel": 3 * scores, "ties": np.round(scores, 1)}[kind]
    scores = scores.astype(np.float32)
    # The library saturates scores outside 0..1; ranks are the same.
    ranks = np.unique(scores, return_inverse=True)[1] / scores.size
    expected = float(binary_average_precision(torch.from_numpy(ranks), torch.from_numpy(truth.astype(int))))
    assert curve_of(scores, truth).average_precision == pytest.approx(expected, abs=1e-5)


def test_the_curve_tells_its_scores() -> None:
    curve = curve_of(np.array([-2.0, 0.5, 3.0, 3.0], np.float32), np.array([1, 0, 1, 0], bool))
    assert curve.score.tolist() == pytest.approx([3.0, 0.5, -2.0], rel=1e-6)
    assert curve.recall.tolist() == [0.5, 0.5, 1.0]
    assert curve.precision.tolist() == pytest.approx([1 / 2, 1 / 3, 1 / 2])
    assert curve.average_precision == pytest.approx(0.5)
    assert not len(curve_of(np.ones(3, np.float32), np.zeros(3, bool)).recall)


def test_minus_zero_ties_with_zero() -> None:
    curve = curve_of(np.array([0.0, -0.0, 0.0, -0.0, 1.0], np.float32), np.array([1, 1, 0, 0, 0], bool))
    assert curve.score.tolist() == [1.0, 0.0]
    assert curve.average_precision == pytest.approx(2 / 5)


def chips(count: int, seed: int):
    random = np.random.default_rng(seed)
    label = np.zeros((count, 128, 128), bool)
    for index in range(0, count, 2):
        side = 8 + 2 * index
        label[index, 20 : 20 + side, 30:60] = True
    scores = (random.normal(0, 1, label.shape) + 2.0 * label).astype(np.float32)
    return scores, label, np.ones(label.shape, bool)


def test_resampled_curves_agree_with_the_exact_one() -> None:
    scores, label, observed = chips(20, 1)
    sums, curve = sum_chips(scores, scores > 1, np.zeros(20), label, observed, np.full(20, 100.0))
    every = metrics(sums, np.arange(20))
    assert every["AUPRC"] == pytest.approx(curve.average_precision, abs=2e-3)
    twice = metrics(sums, np.repeat(np.arange(20), 2))
    assert twice["AUPRC"] == pytest.approx(every["AUPRC"], abs=1e-9)
    positive = np.arange(0, 20, 2)
    expected = curve_of(scores[positive].ravel(), label[positive].ravel()).average_precision
    assert metrics(sums, positive)["AUPRC"] == pytest.approx(expected, abs=2e-3)


def test_false_area_at_half_recall_counts_only_landslide_free_chips() -> None:
    label, scores = np.zeros((2, 128, 128), bool), np.zeros((2, 128, 128), np.float32)
    label[0, :10, :10] = True
    scores[0, :10, :6] = 0.9  # recall .6
    scores[0, 50:80, 50:80] = 0.95  # false, but on a chip with landslides
    scores[1, 0, :32] = 0.9
    observed = np.ones(label.shape, bool)
    sums, _ = sum_chips(scores, scores > 0.5, np.zeros(2), label, observed, np.full(2, 900.0))
    result = metrics(sums)
    area_km2 = 128 * 128 * 900 / 1e6
    assert result["false m2 per landslide-free km2 at recall .5"] == pytest.approx(32 * 900 / area_km2, rel=1e-6)
    assert result["false share on landslide-free chips"] == pytest.approx(32 / 128**2)
    assert result["precision"] == pytest.approx(60 / (60 + 900 + 32))
    assert result["recall"] == pytest.approx(0.6)
    assert result["IoU"] == pytest.approx(60 / (100 + 900 + 32))


def test_predicting_nothing_has_an_error_and_no_ranking() -> None:
    _, label, observed = chips(10, 2)
    nothing = np.zeros(label.shape, bool)
    sums, curve = sum_chips(None, nothing, np.zeros(10), label, observed, np.full(10, 100.0))
    result = metrics(sums)
    assert curve is None and np.isnan(result["AUPRC"]) and np.isnan(result["Spearman of chip areas"])
    assert result["recall"] == 0 and result["F1"] == 0
    assert result["mean absolute error px"] == pytest.approx(label.sum() / 10)


def test_ndcg_by_hand() -> None:
    truth = np.array([0.0, 3.0, 1.0])
    discount = 1 / np.log2([2, 3])
    assert ndcg(np.array([0.1, 5.0, 2.0]), truth, 2) == pytest.approx(1.0)
    assert ndcg(np.array([9.0, 5.0, 2.0]), truth, 2) == pytest.approx(
        (3 * discount[1]) / (3 * discount[0] + discount[1])
    )
    assert ndcg(np.zeros(3), truth, 2) == pytest.approx(
        4 / 3 * discount.sum() / (3 * discount[0] + discount[1])
    )


def test_chips_are_ranked_by_area_and_not_by_pixels_of_any_size() -> None:
    pixel_m2 = np.array([900.0, 100.0, 900.0, 100.0])
    truth_px = np.array([100, 400, 50, 0])  # 9, 4, 4.5 and 0 ha
    nothing = np.zeros(4, int)

    def ranked(guess_px: np.ndarray) -> list[float]:
        result = metrics(ChipSums(nothing, nothing, nothing, truth_px, guess_px, np.ones(4), pixel_m2))
        return [result["Spearman of chip areas"], result["NDCG@10 of chip areas"]]

    assert ranked(truth_px) == pytest.approx([1, 1])
    by_pixels = np.array([2.0, 3.0, 1.0, 0.0])  # the order of the pixel counts, in areas
    assert ranked(by_pixels / pixel_m2)[0] == pytest.approx(0.4)


def test_calibration_error_and_coverage() -> None:
    label = np.zeros((2, 128, 128), bool)
    label[:, :64] = True
    probability = np.full(label.shape, 0.3, np.float32)
    sums, _ = sum_chips(
        probability,
        probability > 0.5,
        np.full(2, 5000.0),
        label,
        np.ones(label.shape, bool),
        np.full(2, 100.0),
        probability,
        np.array([True, False]),
    )
    assert metrics(sums)["calibration error"] == pytest.approx(0.2, abs=1e-6)
    assert metrics(sums)["interval coverage"] == 0.5


def test_intervals_hold_the_value_and_widen_with_runs_that_differ() -> None:
    scores, label, observed = chips(30, 3)
    runs = []
    for gain in (1.0, 0.3):
        noisy = scores + np.random.default_rng(4).normal(0, 2.0 * (1 - gain) + 1e-6, scores.shape).astype(np.float32)
        guess = (noisy > 1).sum(axis=(1, 2))
        runs.append(sum_chips(noisy, noisy > 1, guess, label, observed, np.full(30, 100.0))[0])
    one = intervals(runs[:1], 200, [0])["AUPRC"]
    both = intervals(runs, 200, [0])["AUPRC"]
    assert one[1] < one[0] < one[2]
    assert both[2] - both[1] > one[2] - one[1]
    assert both[0] == pytest.approx(np.mean([metrics(run)["AUPRC"] for run in runs]))


def test_intervals_of_scenes_that_are_unequally_hard_are_wider_than_those_of_their_chips() -> None:
    scene = np.arange(40) % 5
    label = np.zeros((40, 64, 64), bool)
    label[:, 20:40, 30:50] = True
    random = np.random.default_rng(6)
    scores = (random.normal(0, 1, label.shape) + (1 + 0.4 * scene[:, None, None]) * label).astype(np.float32)
    sums, _ = sum_chips(scores, scores > 1.5, np.zeros(40), label, np.ones(label.shape, bool), np.full(40, 100.0))
    of_chips, alone = intervals([sums], 200, [0]), intervals([sums], 200, [0], np.arange(40))
    of_scenes = intervals([sums], 200, [0], scene)
    assert alone["F1"] == of_chips["F1"], "chips that are scenes of their own"
    assert of_scenes["F1"][0] == of_chips["F1"][0]
    assert of_scenes["F1"][2] - of_scenes["F1"][1] > 1.3 * (of_chips["F1"][2] - of_chips["F1"][1])


def test_the_report_says_what_was_resampled() -> None:
    words = {count: _resampled({"scenes or places": count}) for count in (1, 3, 5)}
    assert "resample its chips" in words[1] and "far too narrow" in words[1]
    assert "the 3 scenes or places" in words[3] and "rough" in words[3]
    assert "the 5 scenes or places" in words[5] and "rough" not in words[5]


def test_false_alarms_of_a_place_are_those_of_chips_into_which_nothing_was_put() -> None:
    facts = [
        {"source": "moor", "kind": "real", "note": "raw", "landslide_px": 0},
        {"source": "moor", "kind": "real", "note": "flood,raw", "landslide_px": 0},
        {"source": "moor", "kind": "real", "note": "raw", "landslide_px": 9},
        {"source": "valley", "kind": "labelled", "note": "raw", "landslide_px": 0},
        {"source": "cube", "kind": "cube", "note": "raw", "landslide_px": 0},
    ]
    power = np.zeros((5, 2, 4, 4), np.float16)
    chips = ChipSet(power, power, np.zeros((5, 4, 4), np.uint8), facts)
    found = np.zeros((5, 4, 4), bool)
    found[0, 0] = found[1] = found[3, :2] = True
    predictions = SimpleNamespace(observed=np.ones((5, 4, 4), bool), landslide_px=np.array([0, 0, 9, 0, 0]))
    assert _false_alarms(SimpleNamespace(found=found, predictions=predictions), chips) == {"moor": 0.25, "valley": 0.5}
