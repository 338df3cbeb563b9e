"""Differences between two ways to train, on the same chips."""

import numpy as np
import pytest

from training.metrics import ChipSums, metrics, sum_chips
from training.paired import difference, resample

SCENES, CHIPS = 8, 5
GROUPS = np.repeat(np.arange(SCENES), CHIPS)


def run(seed: int, gain: float) -> ChipSums:
    """A run whose scores show landslides by `gain`, in scenes that are unequally hard for everybody."""
    random = np.random.default_rng(5)
    count = SCENES * CHIPS
    label = np.zeros((count, 32, 32), bool)
    label[::2, 8:20, 8:20] = True
    hard = np.repeat(random.uniform(0.5, 4.0, SCENES), CHIPS)[:, None, None]
    own = np.random.default_rng([seed, 6])
    scores = (gain * label + hard * random.normal(size=label.shape) + 0.05 * own.normal(size=label.shape)).astype(np.float32)
    guess = np.clip(scores, 0, None).sum(axis=(1, 2))
    return sum_chips(scores, scores > 1, guess, label, np.ones(label.shape, bool), np.full(count, 100.0))[0]


def of(gain: float, *seeds: int):
    return resample({seed: run(seed, gain) for seed in seeds}, GROUPS, 60)


def test_all_chips_come_first_and_are_the_metrics_themselves() -> None:
    resampled = of(2.0, 3, 1)
    assert resampled.seeds == (1, 3)
    assert resampled.values["AUPRC"].shape == (2, 61)
    assert resampled.values["F1"][1, 0] == pytest.approx(metrics(run(3, 2.0))["F1"])
    assert np.ptp(resampled.values["AUPRC"][0, 1:]) > 0.02, "scenes differ"


def test_the_same_has_no_difference() -> None:
    assert difference(of(2.0, 1, 2), of(2.0, 1, 2), "AUPRC") == (0.0, 0.0, 0.0, 2)


def test_what_is_better_in_every_scene_is_found_although_scenes_differ_more() -> None:
    better, worse = of(2.2, 1, 2, 3), of(2.0, 1, 2, 3)
    middle, low, high, seeds = difference(better, worse, "AUPRC")
    assert 0 < low < middle < high and seeds == 3
    between_scenes = np.quantile(worse.values["AUPRC"][:, 1:], [0.025, 0.975])
    assert high - low < np.diff(between_scenes), "each by itself could not tell"
    back = difference(worse, better, "AUPRC")
    assert back[:3] == pytest.approx((-middle, -high, -low))


def test_seeds_that_only_one_has_do_not_count() -> None:
    assert difference(of(2.2, 1, 2), of(2.0, 2, 3), "F1")[3] == 1
    nothing = difference(of(2.2, 1), of(2.0, 2), "F1")
    assert nothing[3] == 0 and np.isnan(nothing[:3]).all()


def test_metrics_without_a_meaning_have_no_difference() -> None:
    assert np.isnan(difference(of(2.0, 1), of(2.0, 1), "interval coverage")[0])
