"""Ground that became wetter or drier between two images, evened out before the networks look at them.

Rain makes bare, dark ground several decibels brighter and leaves what is bright nearly as it was: as if the same power were
added everywhere. When it dries, a patch of dark ground darkens as a landslide does. How much was added is found where it shows
without any landslide, in how the change depends on brightness over a whole neighbourhood, and the drier image is then
given as much. Adding keeps what is bright, and makes small differences between dark pixels count less.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_POWERS = np.concatenate([[0.0], np.logspace(-4.5, -1.0, 36)])  # added power that is tried, linear
_LEVELS = 20  # classes of brightness with as many pixels each
_FEWEST_PX = 2000
_SMOOTHING_PX = 5
_SURE_FROM_DB, _SURE_DB = 0.05, 0.15  # mean misfit over brightness that added power takes away: none is added, all is
_OTHER_UNTIL_DB, _OTHER_DB = 1.0, 2.0  # change of the whole neighbourhood besides: all is added, none is
_MOST_DB = 1.0  # by which the darkest twentieth may be brightened more than the middle
_NEAR = (0.5, 1.0, 0.5)  # weights of neighbouring samples, along both axes


@dataclass(frozen=True)
class _Curve:
    """How a polarisation changed by brightness in one sample, and what added power explains of it.

    Attributes:
        before, after: dB, (levels,), from dark to bright.
        misfit: mean (dB) over the levels of what is left to explain, (2, powers): added before the event or after it.
        other: change (dB, absolute) of all levels alike besides, (2, powers).
    """

    before: np.ndarray
    after: np.ndarray
    misfit: np.ndarray
    other: np.ndarray


class Wetness:
    """Linear power that the ground of a scene gained (above zero) or lost, by polarisation and place.

    Args:
        gained: float (2, rows, columns), VV and VH at the nodes of a lattice; between them it is interpolated.
        y_px, x_px: rows and columns of the scene where the nodes are, ascending.
    """

    def __init__(self, gained: np.ndarray, y_px: np.ndarray, x_px: np.ndarray) -> None:
        self._gained, self._y_px, self._x_px = gained, y_px, x_px

    @property
    def is_none(self) -> bool:
        """Whether nothing is to be evened out."""
        return not self._gained.any()

    @property
    def shares(self) -> tuple[float, float]:
        """Shares of the nodes where the ground became wetter, and drier."""
        wetter, drier = (self._gained > 0).any(axis=0), (self._gained < 0).any(axis=0)
        return float(wetter.mean()), float(drier.mean())

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
            across = _between(self._gained[index].T, self._x_px, x0, pre.shape[2]).T
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
    little else changed: crops, snow or a river would be mistaken for it.

    Args:
        samples: where each of the windows of `grid.sample_windows` begins (y, x), and pre and post in it: float32 (2, height, width),
            linear power, NaN where not observed.
    """
    steps = math.isqrt(len(samples))
    shape = steps, steps
    curves = [[_curve(pre[index], post[index]) for index in range(2)] for *_, pre, post in samples]
    gained = np.zeros((2, *shape))
    for node in np.ndindex(shape):
        weights = _weights(node, shape)
        gained[(slice(None), *node)] = _gain(curves, weights.ravel())
    y_px, x_px = (
        np.mean(np.reshape(middles, shape), axis=axis)
        for axis, middles in (
            (1, [y0 + pre.shape[1] / 2 for y0, _, pre, _ in samples]),
            (0, [x0 + pre.shape[2] / 2 for _, x0, pre, _ in samples]),
        )
    )
    return Wetness(gained, y_px, x_px)


def _weights(node: tuple[int, ...], shape: tuple[int, ...]) -> np.ndarray:
    """Weights of all samples for the node at one of them."""
    weights = np.ones(shape)
    for axis, (at, length) in enumerate(zip(node, shape)):
        near = np.zeros(length)
        for step, weight in zip((-1, 0, 1), _NEAR):
            if 0 <= at + step < length:
                near[at + step] = weight
        weights *= np.expand_dims(near, 1 - axis)
    return weights


def _gain(curves: Sequence[Sequence[_Curve | None]], weights: np.ndarray) -> np.ndarray:
    """Power gained by VV and VH, from the curves (VV, VH) of the samples and their weights; zeros where it is not sure."""
    fits = []
    for index in range(2):
        own = [(curve, weight) for (*_, curve), weight in zip((pair[: index + 1] for pair in curves), weights) if curve and weight]
        if own:
            fits.append((index, *_fit([curve for curve, _ in own], np.array([weight for _, weight in own]))))
    gain = np.zeros(2)
    signs = {np.sign(power) for _, power, _, _, _ in fits}
    if len(signs) != 1 or 0.0 in signs:
        return gain
    sure = max(_ramp(explained, _SURE_FROM_DB, _SURE_DB) for _, _, explained, _, _ in fits)
    alone = min(1 - _ramp(other, _OTHER_UNTIL_DB, _OTHER_DB) for _, _, _, other, _ in fits)
    for index, power, _, _, _ in fits:
        gain[index] = sure * alone * power
    return gain * min(_bearable(gain[index], levels) for index, _, _, _, levels in fits)


def _ramp(value: float, low: float, high: float) -> float:
    return float(np.clip((value - low) / (high - low), 0, 1))


def _fit(curves: Sequence[_Curve], weights: np.ndarray) -> tuple[float, float, float, np.ndarray]:
    """The power gained that explains a polarisation's curves best, each besides a change of its own.

    Returns:
        The power, the mean misfit (dB) that it takes away, the mean change (dB, absolute) that is left besides it, and the brightness
        of what it is added to, (levels,) in dB.
    """
    weights = weights / weights.sum()
    misfit, other = (np.tensordot(weights, [getattr(curve, name) for curve in curves], 1) for name in ("misfit", "other"))
    side, at = np.unravel_index(np.argmin(misfit), misfit.shape)
    drier = weights @ np.stack([(curve.before, curve.after)[side] for curve in curves])
    power = (1 - 2 * int(side)) * float(_POWERS[at])
    return power, float(misfit[0, 0] - misfit[side, at]), float(other[side, at]), drier


def _brightening(power: np.ndarray | float, level_db: np.ndarray) -> np.ndarray:
    """Decibels by which added power makes a level brighter."""
    return 10 * np.log10(1 + power / 10 ** (level_db / 10))


def _bearable(gain: float, levels: np.ndarray) -> float:
    """The share of a gain that brightens the darkest twentieth no more than is allowed against the middle."""
    low, high = 0.0, 1.0
    middle = float(np.median(levels))

    def excess(share: float) -> float:
        dark, ordinary = _brightening(abs(gain) * share, np.array([levels[0], middle]))
        return float(dark - ordinary)

    if excess(high) <= _MOST_DB:
        return high
    for _ in range(20):
        share = (low + high) / 2
        low, high = (share, high) if excess(share) <= _MOST_DB else (low, share)
    return low


def _curve(before: np.ndarray, after: np.ndarray) -> _Curve | None:
    """The curve of a polarisation in a sample (height, width); None where too little was observed.

    Pixels are sorted by the mean of both dates in dB, in which speckle has no preferred sign.
    """
    sides = [_smoothed(image) for image in (before, after)]
    if min(side.size for side in sides) == 0:
        return None
    seen = np.isfinite(sides[0]) & np.isfinite(sides[1]) & (np.minimum(*sides) > 0)
    if seen.sum() < _FEWEST_PX:
        return None
    first, second = (10 * np.log10(side[seen]) for side in sides)
    order = np.argsort(first + second, kind="stable")
    classes = order[: order.size // _LEVELS * _LEVELS].reshape(_LEVELS, -1)  # but for a few of the brightest
    level = np.median(first[classes] + second[classes], axis=1) / 2
    change = np.median(second[classes] - first[classes], axis=1)
    before_db, after_db = level - change / 2, level + change / 2
    gained = _brightening(_POWERS[:, None], np.stack([before_db, after_db])[:, None])
    rest = change - np.array([1, -1])[:, None, None] * gained
    other = np.median(rest, axis=-1)
    return _Curve(before_db, after_db, np.abs(rest - other[..., None]).mean(axis=-1), np.abs(other))


def _smoothed(image: np.ndarray) -> np.ndarray:
    """Means of small squares of pixels, NaN where one of them is not observed; smaller than the image by what they overhang."""
    values = image.astype(np.float64)
    for axis in (0, 1):
        length = max(values.shape[axis] - _SMOOTHING_PX + 1, 0)
        parts = [values.take(np.arange(start, start + length), axis) for start in range(_SMOOTHING_PX)]
        values = np.mean(parts, axis=0)
    return values
