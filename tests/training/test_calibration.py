"""Calibrated numbers mean what they say."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import special

from sar_landslide_plugin.core.cards import Interval
from training.calibrate import area_interval, expected_and_variance, fit_logistic
from training.predict import Predictions


def synthetic(count: int, seed: int) -> Predictions:
    """Chips whose pixels are drawn from the very probabilities that are predicted, in clumps of four."""
    random = np.random.default_rng(seed)
    logit = random.normal(random.normal(-4, 2, (count, 1, 1)), 1.0, (count, 32, 32))
    drawn = random.random((count, 16, 16)).repeat(2, axis=1).repeat(2, axis=2)
    return Predictions(np.zeros(count), logit, drawn < special.expit(logit), np.ones(logit.shape, bool))


def test_scaling_recovers_a_known_distortion() -> None:
    random = np.random.default_rng(0)
    z = random.normal(-1, 2, 40_000)
    target = (random.random(z.size) < special.expit(z)).astype(float)
    scale, bias = fit_logistic(2.0 * z + 1.0, target)
    assert scale == pytest.approx(0.5, abs=0.03) and bias == pytest.approx(-0.5, abs=0.05)


def test_interval_covers_what_it_promises_on_chips_it_has_not_seen() -> None:
    interval = area_interval(synthetic(800, 1), 0.9, gate=0.0)
    fresh = synthetic(2000, 2)
    expected, variance = expected_and_variance(fresh, gate=0.0)
    low, high = Interval.from_json(interval).around(expected, variance, fresh.observed.sum(axis=(1, 2)))
    assert 0.86 < ((fresh.landslide_px >= low) & (fresh.landslide_px <= high)).mean() < 0.97
    assert (low <= expected).all() and (expected <= high).all()
