"""What every model must beat: predicting nothing, and the drop of VH backscatter."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from training.data.chips import UNKNOWN_SLOPE, ChipSet

MIN_SLOPE_DEG = 5.0
PERCENTILE = 99.0
NEVER_DB = -99.0  # below every drop


def drop_db(chips: ChipSet, sigma_px: float = 0.0) -> np.ndarray:
    """Drop of VH backscatter (dB, N x 128 x 128), VV where VH is missing; NEVER_DB where unobserved.

    Smoothed by a Gaussian over observed pixels where `sigma_px` is positive.
    """
    scores = np.full(chips.label.shape, NEVER_DB, np.float32)
    for index in range(len(chips)):
        drop = np.array(chips.pre_db[index], np.float32) - np.array(chips.post_db[index], np.float32)
        drop = np.where(np.isfinite(drop[1]), drop[1], drop[0])
        valid = np.isfinite(drop)
        if sigma_px:
            weight = ndimage.gaussian_filter(valid.astype(np.float32), sigma_px)
            drop = ndimage.gaussian_filter(np.where(valid, drop, 0), sigma_px) / np.maximum(weight, 1e-3)
        scores[index][valid] = drop[valid]
    return scores


def steep_drop_db(chips: ChipSet) -> tuple[np.ndarray, np.ndarray]:
    """The drop of VH on slopes of five degrees and more, and the pixels in its upper percentile within their place.

    Where the slope is not known nothing is masked.
    """
    scores = drop_db(chips)
    if chips.slope is not None:
        for index in range(len(chips)):
            slope = np.asarray(chips.slope[index])
            scores[index][(slope < MIN_SLOPE_DEG) & (slope != UNKNOWN_SLOPE)] = NEVER_DB
    sources = np.array([fact["source"] for fact in chips.facts])
    found = np.zeros(scores.shape, bool)
    for place in np.unique(sources):
        which = sources == place
        values = scores[which]
        known = values[values > NEVER_DB]
        if len(known):
            found[which] = values > max(0.0, float(np.percentile(known, PERCENTILE)))
    return scores, found
