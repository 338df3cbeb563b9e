"""Stage 1: every observed chip is asked whether it holds a landslide."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import InputError, ModelError
from .grid import Window, chip_batches
from .models import Models
from .options import CHIP_SIZE
from .progress import Watch
from .rasters import RasterFile
from .scene import Scene, observed_pixels

CHIPS_PER_BATCH = 16


@dataclass(frozen=True)
class ChipScores:
    """Stage 1's word on each chip; arrays (chip rows, chip columns).

    Attributes:
        observed_px: pixels with at least one polarisation valid before and after.
        probability: of a landslide in the chip; NaN where nothing was observed.
    """

    observed_px: np.ndarray
    probability: np.ndarray

    @property
    def is_observed(self) -> np.ndarray:
        return self.observed_px > 0


def sigmoid(logit: np.ndarray) -> np.ndarray:
    """Probabilities (float32) of logits, without overflow."""
    with np.errstate(over="ignore"):
        return (1.0 / (1.0 + np.exp(-logit.astype(np.float32)))).astype(np.float32)


def classify_scene(
    scene: Scene, models: Models, observed: RasterFile, watch: Watch, until: float
) -> ChipScores:
    """Score all chips, batch by batch along the chip rows.

    Args:
        observed: receives 1 where a pixel is observed.
        until: fraction of the whole run reached at the end.

    Raises:
        InputError: no pixel of the scene is observed before and after.
    """
    grid = scene.grid
    shape = grid.chip_rows, grid.chip_columns
    scores = ChipScores(np.zeros(shape, np.int64), np.full(shape, np.nan))
    done, count = 0, grid.chip_rows * grid.chip_columns
    for batch in chip_batches(grid, CHIPS_PER_BATCH):
        watch.step(until * done / count, f"Stage 1: chip {done:,} of {count:,}")
        _classify_batch(scene, models, observed, batch, scores)
        done += len(batch)
    if not scores.is_observed.any():
        raise InputError(
            "No pixel is observed both before and after: check the nodata values, the unit, and that the "
            "images cover the same place."
        )
    watch.step(until, f"Stage 1: chip {count:,} of {count:,}")
    return scores


def _classify_batch(
    scene: Scene, models: Models, observed: RasterFile, batch: list[tuple[int, int]], scores: ChipScores
) -> None:
    """Read a stretch of neighbouring chips at once and classify the observed ones."""
    row, first = batch[0]
    stretch = Window(first * CHIP_SIZE, row * CHIP_SIZE, len(batch) * CHIP_SIZE, CHIP_SIZE)
    pre, post = scene.read(stretch.x0, stretch.y0, stretch.width, stretch.height)
    seen = observed_pixels(pre, post)
    columns = slice(first, first + len(batch))
    scores.observed_px[row, columns] = seen.reshape(CHIP_SIZE, len(batch), CHIP_SIZE).sum(axis=(0, 2))
    used = np.flatnonzero(scores.observed_px[row, columns])
    if not used.size:
        return
    inside = stretch.clipped(scene.grid.width, scene.grid.height)
    observed.write(inside, seen[: inside.height, : inside.width].astype(np.uint8))
    logit = models.classify(_as_chips(pre, used), _as_chips(post, used))
    if not np.isfinite(logit).all():
        raise ModelError(
            "The classifier gave no numbers for a chip: the model is damaged, so install it again."
        )
    scores.probability[row, first + used] = sigmoid(logit)


def _as_chips(stretch: np.ndarray, used: np.ndarray) -> np.ndarray:
    """Chips (len(used), 2, 128, 128) cut from a stretch (2, 128, n * 128)."""
    chips = stretch.reshape(2, CHIP_SIZE, -1, CHIP_SIZE).transpose(2, 0, 1, 3)
    return np.ascontiguousarray(chips[used])
