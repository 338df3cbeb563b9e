"""Notes about what the sampled values of a scene show that their user hardly meant."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from .bands import POLARISATIONS
from .request import percent_words
from .sources import StoredBand
from .units import ValueRule, observed_values
from .words import say

_ALONE_FROM = 0.05  # of the ground; over water VH falls below its noise here and there
_ONE_VALUE_FROM = 0.05  # of a band: measured values hardly repeat, where they are no integers
_LEAST_VALUES = 0.1  # share of the other values that differ from each other: of rounded ones fewer do
_NEAR_DB, _MOST_NEAR = 1.0, 0.02  # share of the other values that may be so near to one that stands apart
_LOOKED_AT = 4096  # values among which one that fills so much of a band is seen for sure

Samples = Sequence[tuple[np.ndarray, np.ndarray]]


def alone_notes(samples: Samples, polarisations: Collection[str]) -> list[str]:
    """A note where a part of what both sides show has one polarisation only, as where a file of the other one is missing or empty.

    Args:
        samples: pre and post of some windows, each (2, H, W), VV and VH, NaN where not observed.
        polarisations: those that have bands on both sides.
    """
    if len(polarisations) < 2:  # is told by the names
        return []
    valid = np.concatenate([(np.isfinite(pre) & np.isfinite(post)).reshape(2, -1) for pre, post in samples], axis=1)
    seen, alone = valid.any(axis=0).sum(), (valid & ~valid[::-1]).sum(axis=1)
    return [
        say(
            "On about {share} % of the ground that is seen before and after there is only {polarisation}, with which much less is found: check "
            "that the files of both polarisations are complete.",
            share=percent_words(count / seen),
            polarisation=polarisation,
        )
        for polarisation, count in zip(POLARISATIONS, alone)
        if count > _ALONE_FROM * seen
    ]


def copied_notes(samples: Samples) -> list[str]:
    """A note where before and after are the same to the last digit; samples as for ``alone_notes``."""
    is_any_seen = False
    for pre, post in samples:
        seen = np.isfinite(pre) & np.isfinite(post)
        if not np.array_equal(pre[seen], post[seen]):
            return []
        is_any_seen |= bool(seen.any())
    if not is_any_seen:
        return []
    return [say("All sampled values before and after the event are the same, which cannot show a change: was one image given on both sides?")]


def constant_notes(bands: Sequence[StoredBand], samples: Sequence[np.ndarray], unit: str) -> list[str]:
    """A note about the band of which one value that counts as backscatter makes up the largest part, where that is much and the value
    stands apart: it may be fill that nothing declares. Of integers, of numbers that are scaled, and of rounded ones nothing is said.

    Args:
        samples: values of each band, scale and offset applied, NaN for nodata.
        unit: that they are taken in.
    """
    share, number, value = 0.0, 0, 0.0
    for index, (band, sample) in enumerate(zip(bands, samples)):
        if not band.holds_integers and (band.scale, band.offset) == (1.0, 0.0):
            found, own_share = _standing_out(observed_values(sample), unit)
            if own_share > share:
                share, number, value = own_share, index, found
    if share <= _ONE_VALUE_FROM:
        return []
    return [
        say(
            "About {share} % of the values of band {number} of {raster} are exactly {value:.9g}: if that stands for what was not observed, give it "
            "as a further no-data value.",
            share=percent_words(share),
            number=bands[number].role.number,
            raster=bands[number].name,
            value=float(str(np.float32(value))),  # 1e-05, not what that is in double precision
        )
    ]


def _standing_out(values: np.ndarray, unit: str) -> tuple[float, float]:
    """The commonest of some values, and what share of them it is; 0 where it counts as nothing as it is, or others come near: it is the
    end of a range to which values were clamped, then, or all are rounded."""
    few, counts = np.unique(values[:: max(1, values.size // _LOOKED_AT)], return_counts=True)
    if not few.size:
        return 0.0, 0.0
    value = float(few[counts.argmax()])
    others = np.delete(few, counts.argmax())
    power = ValueRule(unit).linear_power(np.append(others, value).astype(np.float32))
    if not np.isfinite(power[-1]) or few.size < _LEAST_VALUES * max(1, counts.sum() - counts.max()):
        return value, 0.0
    with np.errstate(invalid="ignore"):
        near = np.abs(10 * np.log10(power[:-1] / power[-1])) < _NEAR_DB
    return value, 0.0 if near.any() and near.mean() > _MOST_NEAR else float((values == value).mean())
