"""Both networks on one patch: stage 1 on all of it, stage 2 on the promising chips.

The networks are fully convolutional and see no further than their cards say, so a pixel's probability does not depend on
the patch it was computed in. Stage 1 runs once: its embedding serves stage 2, its chip logits the gate.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from .cards import ModelCard
from .errors import MemoryShortError, ModelError
from .grid import Window, sum_chips
from .models import Models
from .options import CHIP_SIZE
from .patches import Patch
from .progress import Stopwatch
from .scene import observed_pixels
from .words import say

# What a call of stage 2 costs beyond its pixels, in pixels: below it, cutting a rectangle in two does not pay.
_CALL_COST_PX = 10_000
_STAGE_1_SHARE = 0.35  # of a patch's time, where all of its chips are segmented


@dataclass(frozen=True)
class PatchResult:
    """What both stages say about a patch.

    Attributes:
        core: the pixels answered for.
        observed_px: (chip rows, chip columns) pixels with a polarisation valid before and after, but for those of flat ground where
            that is left out.
        flat_px: (chip rows, chip columns) pixels that would be observed, in flat ground that is left out.
        chip_probability: (chip rows, chip columns) of a landslide; NaN where nothing was observed.
        segmented: bool (chip rows, chip columns), the chips stage 2 looked at.
        probability: float32 (height, width), 0 in skipped chips, NaN where not observed; None where nothing was. Chips
            that were not asked for, and flat ground that is left out, count as not observed.
    """

    core: Window
    observed_px: np.ndarray
    flat_px: np.ndarray
    chip_probability: np.ndarray
    segmented: np.ndarray
    probability: np.ndarray | None


def sigmoid(logit: np.ndarray) -> np.ndarray:
    """Probabilities (float32) of logits, without overflow."""
    with np.errstate(over="ignore"):
        return (1.0 / (1.0 + np.exp(-logit.astype(np.float32)))).astype(np.float32)


def rounded(probability: np.ndarray) -> np.ndarray:
    """Probabilities (float32) to 16 significant bits, 8e-6 at the most off: what lies below differs between processors, and
    would take a third of the file."""
    bits = probability.view(np.int32)
    return ((bits + 0x80) & ~0xFF).view(np.float32)


def patch_margin(classifier: ModelCard, segmenter: ModelCard) -> int:
    """Pixels around a core that its results depend on, a multiple of both strides."""
    needed = max(segmenter.halo_px, classifier.halo_px + segmenter.embedding_halo_px)
    stride = math.lcm(classifier.stride, segmenter.stride)
    return -(-needed // stride) * stride


class TwoStages:
    """The pair of models with the gate between them.

    Args:
        gate: chip probability from which on stage 2 looks at a chip; None = at every observed one.
        largest_px: patches with larger cores, as at the ends of a scene, are computed in halves; None = none is.
    """

    def __init__(self, models: Models, gate: float | None, largest_px: int | None = None) -> None:
        self._models, self._gate, self._largest_px = models, gate, largest_px
        self._stride = math.lcm(models.classifier_card.stride, models.segmenter_card.stride)
        self.margin = patch_margin(models.classifier_card, models.segmenter_card)
        halo = models.segmenter_card.halo_px
        self._halo = min(-(-halo // self._stride) * self._stride, self.margin)
        self.stage_1, self.stage_2 = Stopwatch(), Stopwatch()

    def run(self, patch: Patch, advance: Callable[[float], None] = lambda share: None) -> PatchResult:
        """Probabilities of a patch's chips and pixels; where memory is too small for it, half by half.

        Args:
            advance: called now and then with the share of the patch that is done; it may raise to stop.

        Raises:
            MemoryShortError: there is not even memory for one chip.
            ModelError: a model gave something that is not a number for observed pixels.
        """
        fits = self._largest_px is None or patch.core.width * patch.core.height <= self._largest_px
        if fits or patch.chips == (1, 1):
            try:
                return self._run_whole(patch, advance)
            except MemoryShortError:
                if patch.chips == (1, 1):
                    raise
        first, second = patch.halves()
        advance(0.0)
        before = self.run(first, lambda share: advance(share / 2))
        advance(0.5)
        after = self.run(second, lambda share: advance((1 + share) / 2))
        return _joined(patch, before, after)

    def _run_whole(self, patch: Patch, advance: Callable[[float], None]) -> PatchResult:
        observed = patch.inner(observed_pixels(patch.pre, patch.post)) & patch.wanted_pixels()
        seen = observed if patch.flat is None else observed & ~patch.flat
        observed_px = sum_chips(seen)
        flat_px = sum_chips(observed) - observed_px
        chip_probability = np.full(observed_px.shape, np.nan)
        if not observed_px.any():
            none = np.zeros(observed_px.shape, bool)
            return PatchResult(patch.core, observed_px, flat_px, chip_probability, none, None)
        with self.stage_1:
            embedding, logit = self._models.classify(patch.pre[None], patch.post[None], patch.margin, _left_out(patch))
        advance(_STAGE_1_SHARE)
        is_observed = observed_px > 0
        if not np.isfinite(logit[is_observed]).all():
            raise ModelError(
                say("The classifier gave no numbers for a chip: the model is damaged, so install it again.")
            )
        chip_probability[is_observed] = sigmoid(logit[is_observed])
        wanted = is_observed if self._gate is None else is_observed & (chip_probability >= self._gate)
        probability = np.where(seen, np.float32(0), np.float32(np.nan))
        with self.stage_2:
            boxes = list(rectangles(wanted, self._halo))
            for number, (rows, columns) in enumerate(boxes, 1):
                self._segment(patch, embedding, wanted, rows, columns, probability)
                advance(_STAGE_1_SHARE + (1 - _STAGE_1_SHARE) * number / len(boxes))
        return PatchResult(patch.core, observed_px, flat_px, chip_probability, wanted, probability)

    def _segment(
        self,
        patch: Patch,
        embedding: np.ndarray,
        wanted: np.ndarray,
        rows: slice,
        columns: slice,
        probability: np.ndarray,
    ) -> None:
        """Fill in the pixels of the wanted chips in a rectangle of chips."""
        around = patch.margin - self._halo
        box = tuple(
            slice(around + span.start * CHIP_SIZE, around + span.stop * CHIP_SIZE + 2 * self._halo)
            for span in (rows, columns)
        )
        scale = patch.pre.shape[-1] // embedding.shape[-1]
        coarse = tuple(slice(span.start // scale, span.stop // scale) for span in box)
        pre, post = (
            np.ascontiguousarray(side[(None, slice(None), *box)]) for side in (patch.pre, patch.post)
        )
        near = np.ascontiguousarray(embedding[(slice(None), slice(None), *coarse)])
        logit = self._models.segment(pre, post, near)[0]
        for row, column in np.argwhere(wanted[rows, columns]):
            inside = (
                slice(self._halo + row * CHIP_SIZE, self._halo + (row + 1) * CHIP_SIZE),
                slice(self._halo + column * CHIP_SIZE, self._halo + (column + 1) * CHIP_SIZE),
            )
            chip = chip_slices(rows.start + row, columns.start + column)
            target = probability[chip]
            values = rounded(sigmoid(logit[inside]))[: target.shape[0], : target.shape[1]]
            seen = np.isfinite(target)
            if np.isnan(values[seen]).any():
                raise ModelError(
                    say(
                        "The segmenter gave no numbers for observed pixels: the model is damaged, so install it "
                        "again."
                    )
                )
            target[seen] = values[seen]


def _left_out(patch: Patch) -> np.ndarray | None:
    """A patch's flat ground as a mask of all its pixels, bool (H, W); None where none is left out."""
    if patch.flat is None:
        return None
    left_out = np.zeros(patch.pre.shape[1:], bool)
    patch.inner(left_out)[:] = patch.flat
    return left_out


def _joined(patch: Patch, first: PatchResult, second: PatchResult) -> PatchResult:
    """The result of a patch from those of its halves."""
    axis = 0 if second.core.y0 > first.core.y0 else 1
    values = {
        name: np.concatenate([getattr(first, name), getattr(second, name)], axis=axis)
        for name in ("observed_px", "flat_px", "chip_probability", "segmented")
    }
    pixels = [
        np.full((half.core.height, half.core.width), np.nan, np.float32)
        if half.probability is None
        else half.probability
        for half in (first, second)
    ]
    return PatchResult(patch.core, **values, probability=np.concatenate(pixels, axis=axis))


def chip_slices(row: int, column: int) -> tuple[slice, slice]:
    """Pixels of a chip within its patch's core (or of the scene)."""
    return (
        slice(row * CHIP_SIZE, (row + 1) * CHIP_SIZE),
        slice(column * CHIP_SIZE, (column + 1) * CHIP_SIZE),
    )


def rectangles(wanted: np.ndarray, halo: int) -> Iterator[tuple[slice, slice]]:
    """Rectangles of chips that together hold all wanted ones, with few pixels to compute.

    The box around all wanted chips is cut in two, again and again, where the two boxes with their halos have fewer pixels.
    """
    box = _bounds(wanted)
    if box is None:
        return
    part = wanted[box]
    best, halves = _cost(part.shape, halo), None
    for axis in (0, 1):
        for at in range(1, part.shape[axis]):
            pair = np.split(part, [at], axis=axis)
            sizes = [part[found].shape for part in pair if (found := _bounds(part)) is not None]
            cost = sum(_cost(size, halo) for size in sizes)
            if cost < best:
                best, halves = cost, (axis, at)
    if halves is None:
        yield box
        return
    axis, at = halves
    offsets = [(0, 0), (at, 0) if axis == 0 else (0, at)]
    for (down, right), half in zip(offsets, np.split(part, [at], axis=axis)):
        for rows, columns in rectangles(half, halo):
            top, first = box[0].start + down, box[1].start + right
            yield (
                slice(top + rows.start, top + rows.stop),
                slice(first + columns.start, first + columns.stop),
            )


def _bounds(wanted: np.ndarray) -> tuple[slice, slice] | None:
    """The box around True, None where there is none."""
    rows, columns = np.flatnonzero(wanted.any(axis=1)), np.flatnonzero(wanted.any(axis=0))
    if not rows.size:
        return None
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def _cost(chips: tuple[int, ...], halo: int) -> int:
    return (chips[0] * CHIP_SIZE + 2 * halo) * (chips[1] * CHIP_SIZE + 2 * halo) + _CALL_COST_PX
