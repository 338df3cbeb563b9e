"""One probability of several that runs on one event give for a place.

Runs of different orbits err apart from each other, but not independently: fields that were ploughed are ploughed for both. The mean of
their log odds, sharpened and raised a little, was the best calibrated of several rules on simulated scenes that both orbits saw, and the
best at telling landslides from other ground (docs/experiments.md, "Two orbits"). The largest probability finds more and is wrong more often.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

# Fitted to 32 simulated scenes, by maximum likelihood. For more than two runs these are an extrapolation.
SHARPER, RAISED = 0.2, 0.9  # for each run beyond the first
SKIPPED = 0.02  # stands for 0, in chips that a run did not map in detail: the share of landslides in those scenes
_LEAST = 1e-6


class JoinedProbability:
    """Takes the runs one after another.

    Args:
        shape: of the arrays.
    """

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.count = np.zeros(shape, np.uint8)
        self._log_odds = np.zeros(shape, np.float32)
        self._sum = np.zeros(shape, np.float32)

    def add(self, probability: np.ndarray) -> None:
        """Take a run's probabilities, NaN where it observed nothing."""
        observed = ~np.isnan(probability)
        self.count += observed
        with np.errstate(invalid="ignore"):
            told = np.clip(np.where(probability == 0, np.float32(SKIPPED), probability), _LEAST, 1 - _LEAST)
        self._log_odds += np.where(observed, np.log(told / (1 - told)), 0)
        self._sum += np.where(observed, probability, 0)

    def result(self) -> np.ndarray:
        """float32 probabilities: of one run its own, and 0 where all runs that observed a place have 0; NaN where none did."""
        more = np.maximum(self.count, 1) - np.float32(1)
        mean = self._log_odds / np.maximum(self.count, 1)
        joined = 1 / (1 + np.exp(-(mean * (1 + SHARPER * more) + RAISED * more)))
        joined = np.where((self.count == 1) | (self._sum == 0), self._sum, joined)
        return np.where(self.count > 0, joined, np.nan).astype(np.float32)


def joined(probabilities: Sequence[np.ndarray]) -> np.ndarray:
    """The probability of several arrays of one shape, see ``JoinedProbability``."""
    taken = JoinedProbability(np.shape(probabilities[0]))
    for probability in probabilities:
        taken.add(probability)
    return taken.result()
