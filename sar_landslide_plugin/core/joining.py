"""One probability of several that runs on one event give for a place.

Runs of different orbits err apart from each other, but not independently: fields that were ploughed are ploughed for both. So the mean of
their log odds counts, and how far it is from those of a place before anybody looked is stretched by a fifth where several looked. On
simulated scenes that two orbits saw that was the best calibrated of several rules, and as good as the best at telling landslides from other
ground (docs/experiments.md, "Two orbits"). The largest probability finds more and is wrong more often.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .two_stages import rounded

# Fitted to 32 simulated scenes that two runs looked at, by maximum likelihood. More runs are averaged and stretched no further: of three and
# four the intervals hold as well, while a stretch for each would take them for independent witnesses.
SHARPER = 0.2
PIXEL_BEFORE = 0.011  # how probable a landslide is in a pixel before anybody looked
CHIP_BEFORE = 0.3  # and in a chip: the share of chips with landslides by which they were calibrated
_LEAST = 1e-6


def joined(probabilities: Sequence[np.ndarray], before: float = PIXEL_BEFORE) -> np.ndarray:
    """One probability of those of several runs, float32 arrays of one shape with NaN where a run observed nothing.

    Args:
        probabilities: 0, in chips that a run did not map in detail, stands for no more than ``before``. Those that a person rejected are
            negative: by themselves they count as 0, beside others as what they are without their sign, but as no more than ``before``, so
            that rejecting never raises what is joined.
        before: how probable a landslide is before anybody looked.

    Returns:
        float32, same shape: of one run its own, and 0 where all runs that observed a place have 0; NaN where none did.
    """
    shape = np.shape(probabilities[0])
    count, total = np.zeros(shape, np.uint8), np.zeros(shape, np.float32)
    for probability in probabilities:
        count += ~np.isnan(probability)
        total += np.maximum(np.nan_to_num(probability), 0)
    result = np.where(count > 0, total, np.float32(np.nan))
    several = (count > 1) & (total > 0)
    log_odds = np.zeros(np.count_nonzero(several), np.float32)
    for probability in probabilities:
        of_run = probability[several]
        told = np.where(of_run > 0, of_run, np.minimum(-of_run, np.float32(before)))
        told = np.clip(np.where(of_run == 0, np.float32(before), told), _LEAST, 1 - _LEAST)
        log_odds += np.nan_to_num(np.log(told / (1 - told)))
    from_before = math.log(before / (1 - before))
    log_odds = from_before + (log_odds / count[several] - from_before) * (1 + SHARPER)
    result[several] = rounded((1 / (1 + np.exp(-log_odds))).astype(np.float32))
    return result
