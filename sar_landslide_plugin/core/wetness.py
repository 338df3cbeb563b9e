"""Ground that became wetter or drier between two images, evened out before the networks look at them.

Rain makes bare, dark ground several decibels brighter and leaves what is bright nearly as it was: as if the same power were
added everywhere. When it dries, a patch of dark ground darkens as a landslide does. How much was added is found where it shows
without any landslide, in how the change depends on brightness over a whole neighbourhood, and the drier image is then
given as much, within limits. Adding keeps what is bright, and makes small differences between dark pixels count less.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

_POWERS = np.concatenate([[0.0], np.logspace(-4.5, -1.0, 36)])  # added power that is tried, linear
_LEVELS = 20  # classes of brightness with as many pixels each
_FEWEST_PX = 2000
_SMOOTHING_PX = 5
WATER_VV_DB, WATER_VH_DB = -17.0, -24.0  # darker ground is taken for water, whose waves are not our matter
_SURE_FROM_DB, _SURE_DB = 0.05, 0.15  # mean misfit over brightness that added power takes away: none is added, all is
_OTHER_UNTIL_DB, _OTHER_DB = 1.0, 2.0  # change of bright ground, which rain explains no more: all is added, none is
_MOST_DB = 1.0  # by which the darkest twentieth may be brightened more than the middle
_NEAR = (1.0, 0.5, 0.0)  # weights of samples so many steps away, along both axes


@dataclass(frozen=True)
class _Curve:
    """How a polarisation changed by brightness in one sample, and what added power explains of it.

    Attributes:
        before, after: dB, (levels,), from dark to bright.
        misfit: mean (dB) over the levels of what is left to explain, (2, powers): added before the event or after it.
        bright: change (dB, absolute) of the brighter half, which rain hardly changes.
    """

    before: np.ndarray
    after: np.ndarray
    misfit: np.ndarray
    bright: float


class _Fit(NamedTuple):
    """The power gained that explains a polarisation's curves best, each besides a change of its own.

    Attributes:
        power: linear, above zero where the ground became wetter.
        explained: mean misfit (dB) that it takes away.
        bright: change (dB, absolute) of bright ground.
        drier: brightness of what it is added to, (levels,) in dB.
    """

    power: float
    explained: float
    bright: float
    drier: np.ndarray


class Wetness:
    """Linear power that the ground of a scene gained (above zero) or lost, by polarisation and place.

    Args:
        gained: float (2, rows, columns), VV and VH at nodes; between them it is interpolated, first along the rows of nodes.
        y_px, x_px: where the nodes are in the scene, (rows,) and (rows, columns), ascending.
        is_known: bool (rows, columns), the nodes where ground was observed.
    """

    def __init__(self, gained: np.ndarray, y_px: np.ndarray, x_px: np.ndarray, is_known: np.ndarray) -> None:
        self._gained, self._y_px, self._x_px, self._is_known = gained, y_px, x_px, is_known

    @property
    def is_none(self) -> bool:
        """Whether nothing is to be evened out."""
        return not self._gained.any()

    @property
    def shares(self) -> tuple[float, float]:
        """Shares of the observed nodes where the ground became wetter, and drier."""
        known = max(int(self._is_known.sum()), 1)
        wetter, drier = (((sign * self._gained).max(axis=0) > 0) & self._is_known for sign in (1, -1))
        return int(wetter.sum()) / known, int(drier.sum()) / known

    def described(self) -> dict[str, list] | None:
        """All that is needed to do it again, for the record of a run; None where nothing is evened out."""
        if self.is_none:
            return None
        return {
            "y_px": self._y_px.tolist(),
            "x_px": self._x_px.tolist(),
            "gained_VV": self._gained[0].tolist(),
            "gained_VH": self._gained[1].tolist(),
        }

    def even_out(self, y0: int, x0: int, pre: np.ndarray, post: np.ndarray) -> None:
        """Add to the drier one of two images, in place.

        Args:
            y0, x0: where they begin in the scene.
            pre, post: float32 (2, height, width), linear power.
        """
        if self.is_none:
            return
        for index in np.flatnonzero(self._gained.any(axis=(1, 2))):
            rows = zip(self._gained[index], self._x_px)
            across = np.stack([_between(row[:, None], nodes, x0, pre.shape[2])[:, 0] for row, nodes in rows])
            gained = _between(across, self._y_px, y0, pre.shape[1]).astype(np.float32)
            pre[index] += np.maximum(gained, 0)
            post[index] -= np.minimum(gained, 0)


def _between(values: np.ndarray, nodes: np.ndarray, start: int, length: int) -> np.ndarray:
    """Values (nodes, ...) at the centres of `length` pixels along the first axis; beyond the nodes those of the outermost."""
    if len(nodes) == 1:
        return np.repeat(values, length, axis=0)
    at = np.clip(start + 0.5 + np.arange(length), nodes[0], nodes[-1])
    left = np.clip(np.searchsorted(nodes, at, side="right") - 1, 0, len(nodes) - 2)
    apart = np.maximum(nodes[left + 1] - nodes[left], 1.0)  # windows of a narrow scene may lie upon one another
    share = ((at - nodes[left]) / apart)[:, None]
    return values[left] * (1 - share) + values[left + 1] * share


def find_wetness(samples: Sequence[tuple[int, int, np.ndarray, np.ndarray]]) -> Wetness:
    """How much wetter or drier the ground became, from samples of a scene.

    A gain counts where added power explains how the change depends on brightness, in every polarisation with the same sign, and
    bright ground changed little: where it did, crops, snow or ploughs may have been at work.

    Args:
        samples: where each of the windows of `grid.sample_windows` begins (y, x), and pre and post in it: float32 (2, height, width),
            linear power, NaN where not observed.
    """
    steps = math.isqrt(len(samples))
    curves = [_sorted_both_ways(pre, post) for *_, pre, post in samples]
    gained = np.zeros((2, steps, steps))
    for row, column in np.ndindex(steps, steps):
        weights = _weights(row, column, steps)
        by_before, by_after = (_gain([both[way] for both in curves], weights) for way in (0, 1))
        if (by_before * by_after > 0).any() and (by_before * by_after >= 0).all():
            gained[:, row, column] = np.where(np.abs(by_before) < np.abs(by_after), by_before, by_after)
    y_px = [samples[row * steps][0] + samples[row * steps][2].shape[1] / 2 for row in range(steps)]
    x_px = np.reshape([x0 + pre.shape[2] / 2 for _, x0, pre, _ in samples], (steps, steps))
    is_known = np.reshape([any(curve for way in both for curve in way) for both in curves], (steps, steps))
    return Wetness(gained, np.array(y_px), x_px, is_known)


def _weights(row: int, column: int, steps: int) -> np.ndarray:
    """Weights of all samples, row by row, for the node at one of them."""
    down, across = (np.interp(np.abs(np.arange(steps) - at), range(len(_NEAR)), _NEAR) for at in (row, column))
    return np.outer(down, across).ravel()


def _gain(curves: Sequence[Sequence[_Curve | None]], weights: np.ndarray) -> np.ndarray:
    """Power gained by VV and VH, from the curves (VV, VH) of the samples and their weights; zeros where it is not sure."""
    fits = {}
    for index in range(2):
        own = [(curve, weight) for pair, weight in zip(curves, weights) if (curve := pair[index]) and weight]
        if own:
            fits[index] = _fit([curve for curve, _ in own], np.array([weight for _, weight in own]))
    gain = np.zeros(2)
    signs = {np.sign(fit.power) for fit in fits.values()}
    if len(signs) != 1 or 0.0 in signs:
        return gain
    sure = max(_ramp(fit.explained, _SURE_FROM_DB, _SURE_DB) for fit in fits.values())
    alone = min(1 - _ramp(fit.bright, _OTHER_UNTIL_DB, _OTHER_DB) for fit in fits.values())
    for index, fit in fits.items():
        gain[index] = sure * alone * fit.power
    return gain * min(_bearable(abs(gain[index]), fit.drier) for index, fit in fits.items())


def _ramp(value: float, low: float, high: float) -> float:
    return float(np.clip((value - low) / (high - low), 0, 1))


def _fit(curves: Sequence[_Curve], weights: np.ndarray) -> _Fit:
    weights = weights / weights.sum()
    misfit, bright = (np.tensordot(weights, [getattr(curve, name) for curve in curves], 1) for name in ("misfit", "bright"))
    side, at = np.unravel_index(np.argmin(misfit), misfit.shape)
    drier = weights @ np.stack([(curve.before, curve.after)[side] for curve in curves])
    power = (1 - 2 * int(side)) * float(_POWERS[at])
    return _Fit(power, float(misfit[0, 0] - misfit[side, at]), float(bright), drier)


def _brightening(power: np.ndarray | float, level_db: np.ndarray) -> np.ndarray:
    """Decibels by which added power makes a level brighter."""
    return 10 * np.log10(1 + power / 10 ** (level_db / 10))


def _bearable(power: float, level_db: np.ndarray) -> float:
    """The share of added power that brightens the darkest twentieth no more than is allowed against the middle."""
    dark, middle = 10 ** (np.array([level_db[0], np.median(level_db)]) / 10)
    most = 10 ** (_MOST_DB / 10)
    # The share at which 1 + power / dark is `most` times 1 + power / middle; none where both are nearly as bright.
    steepness = power * (1 / dark - most / middle)
    return min(1.0, float((most - 1) / steepness)) if steepness > 0 else 1.0


def _sorted_both_ways(pre: np.ndarray, post: np.ndarray) -> list[list[_Curve | None]]:
    """The curves of VV and VH in a sample, with its pixels sorted by how bright it is around them before, and after.

    Around, because what is noise of the pixel itself would sort it: the noisier side, as a single date beside a mean of eight, would
    seem to have darkened where it is dark. Before and after, because what happened to single fields or slopes on one side sorts
    them by it: whatever darkened is among the dark afterwards, whatever was dark for once brightens. Rain shows both ways.
    """
    sides = [[_smoothed_db(image) for image in side] for side in (pre, post)]
    vv, vh = (np.mean([side[index] for side in sides], axis=0) for index in range(2))
    is_water = np.where(np.isfinite(vv), vv < WATER_VV_DB, vh < WATER_VH_DB)
    inner = (slice(_SMOOTHING_PX, -_SMOOTHING_PX),) * 2
    return [
        [
            _curve(before[inner], after[inner], np.where(is_water[inner], np.nan, _around((before, after)[way])))
            for before, after in zip(*sides)
        ]
        for way in (0, 1)
    ]


def _curve(before: np.ndarray, after: np.ndarray, level: np.ndarray) -> _Curve | None:
    seen = np.isfinite(before) & np.isfinite(after) & np.isfinite(level)
    if seen.sum() < _FEWEST_PX:
        return None
    first, second = before[seen], after[seen]
    order = np.argsort(level[seen], kind="stable")
    classes = order[: order.size // _LEVELS * _LEVELS].reshape(_LEVELS, -1)  # but for a few of the brightest
    middle = np.median(first[classes] + second[classes], axis=1) / 2
    change = np.median(second[classes] - first[classes], axis=1)
    before_db, after_db = middle - change / 2, middle + change / 2
    gained = _brightening(_POWERS[:, None], np.stack([before_db, after_db])[:, None])
    rest = change - np.array([1, -1])[:, None, None] * gained
    misfit = np.abs(rest - np.median(rest, axis=-1, keepdims=True)).mean(axis=-1)
    return _Curve(before_db, after_db, misfit, float(np.abs(np.median(change[_LEVELS // 2 :]))))


def _smoothed_db(image: np.ndarray) -> np.ndarray:
    """Decibels of the means of small squares, (height, width) less what they overhang; NaN where one of their pixels is not observed."""
    values = image.astype(np.float64)
    for axis in (0, 1):
        length = max(values.shape[axis] - _SMOOTHING_PX + 1, 0)
        values = np.mean([values.take(np.arange(start, start + length), axis) for start in range(_SMOOTHING_PX)], axis=0)
    return 10 * np.log10(np.where(values > 0, values, np.nan))


def _around(level: np.ndarray) -> np.ndarray:
    """Means of the four squares beside each, but for those at the border."""
    step = _SMOOTHING_PX
    inner, first, last = slice(step, -step), slice(None, -2 * step), slice(2 * step, None)
    return (level[first, inner] + level[last, inner] + level[inner, first] + level[inner, last]) / 4
