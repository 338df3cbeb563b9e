"""Stage 2: the pixels of promising chips, seamless whatever the tiles.

The networks are fully convolutional and see at most the card's halo beyond a pixel. Each window is read with
the full halo around its core (NaN beyond the scene) and starts at a multiple of the stride, so a pixel's
probability does not depend on which window it was computed in.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from .area import pixel_areas_m2
from .classify import sigmoid
from .errors import ModelError
from .grid import Grid, Window, tiles
from .models import Models
from .options import CHIP_SIZE
from .progress import Watch
from .rasters import MASK_NODATA, RasterFile
from .scene import Scene


@dataclass
class ChipSums:
    """Sums over the observed pixels of each chip; arrays (chip rows, chip columns).

    expected_px = sum p, variance_px = sum p (1 - p), and the same in ground area.
    """

    expected_px: np.ndarray
    variance_px: np.ndarray
    landslide_px: np.ndarray
    expected_area_m2: np.ndarray
    landslide_area_m2: np.ndarray
    observed_area_m2: np.ndarray

    @classmethod
    def zeros(cls, grid: Grid) -> ChipSums:
        shape = grid.chip_rows, grid.chip_columns
        return cls(*(np.zeros(shape) for _ in range(6)))


@dataclass(frozen=True)
class SegmentedRasters:
    """Files stage 2 writes, and one it reads.

    Attributes:
        observed: read; 1 where a pixel is observed.
        probability, mask: results.
        landslides: 1 where a pixel is landslide, nothing elsewhere.
        tiles_with_landslides: windows in which there are any; filled on the way.
    """

    observed: RasterFile
    probability: RasterFile
    mask: RasterFile
    landslides: RasterFile
    tiles_with_landslides: list[Window] = field(default_factory=list)


def segment_scene(
    scene: Scene,
    models: Models,
    wanted: np.ndarray,
    rasters: SegmentedRasters,
    threshold: float,
    tile_size: int,
    watch: Watch,
    fractions: tuple[float, float],
) -> ChipSums:
    """Segment the wanted chips and write all pixels of the scene.

    Args:
        wanted: bool (chip rows, chip columns); pixels of other chips get probability 0.
        threshold: probability from which on a pixel is landslide.
        fractions: of the whole run, at the start and the end.
    """
    sums = ChipSums.zeros(scene.grid)
    done, count = 0, max(int(wanted.sum()), 1)
    for core in tiles(scene.grid, tile_size):
        chips = _chip_slices(core)
        share = done / count
        watch.step(
            fractions[0] + (fractions[1] - fractions[0]) * share,
            f"Stage 2: chip {done:,} of {int(wanted.sum()):,}",
        )
        probability = _tile_probability(scene, models, wanted, rasters.observed, core)
        landslide = _write_tile(rasters, core, probability, threshold)
        _add_sums(sums, chips, probability, landslide, pixel_areas_m2(scene.grid, core))
        done += int(wanted[chips].sum())
    watch.step(fractions[1], f"Stage 2: chip {done:,} of {done:,}")
    return sums


def _chip_slices(core: Window) -> tuple[slice, slice]:
    """Chip rows and columns that a core window covers."""
    rows = slice(core.y0 // CHIP_SIZE, -(-(core.y0 + core.height) // CHIP_SIZE))
    columns = slice(core.x0 // CHIP_SIZE, -(-(core.x0 + core.width) // CHIP_SIZE))
    return rows, columns


def _tile_probability(
    scene: Scene, models: Models, wanted: np.ndarray, observed: RasterFile, core: Window
) -> np.ndarray:
    """Probability of a core window's pixels: float32, 0 in skipped chips, NaN where not observed."""
    seen = observed.read(core).astype(bool)
    probability = np.where(seen, np.float32(0), np.float32(np.nan))
    rows, columns = _chip_slices(core)
    wanted_here = wanted[rows, columns]
    if not wanted_here.any():
        return probability
    chip_rows, chip_columns = np.flatnonzero(wanted_here.any(axis=1)), np.flatnonzero(wanted_here.any(axis=0))
    part = Window(
        core.x0 + int(chip_columns[0]) * CHIP_SIZE,
        core.y0 + int(chip_rows[0]) * CHIP_SIZE,
        int(chip_columns[-1] - chip_columns[0] + 1) * CHIP_SIZE,
        int(chip_rows[-1] - chip_rows[0] + 1) * CHIP_SIZE,
    )
    segmented = segment_window(scene, models, part)
    inside = part.clipped(scene.grid.width, scene.grid.height)
    box = (
        slice(inside.y0 - core.y0, inside.y0 - core.y0 + inside.height),
        slice(inside.x0 - core.x0, inside.x0 - core.x0 + inside.width),
    )
    take = seen & np.kron(wanted_here, np.ones((CHIP_SIZE, CHIP_SIZE), bool))[: core.height, : core.width]
    probability[box] = np.where(take[box], segmented[: inside.height, : inside.width], probability[box])
    if np.isnan(probability[seen]).any():
        raise ModelError(
            "The segmenter gave no numbers for observed pixels: the model is damaged, so install it again."
        )
    return probability


def segment_window(scene: Scene, models: Models, core: Window) -> np.ndarray:
    """Probability of a core window aligned to chips: float32 (height, width), read with the full halo."""
    cards = models.classifier_card, models.segmenter_card
    stride = math.lcm(*(card.stride for card in cards))
    halo = -(-max(card.halo_px for card in cards) // stride) * stride
    window = core.padded(halo)
    pre, post = scene.read(window.x0, window.y0, window.width, window.height)
    logit = models.segment(pre[None], post[None])[0]
    return sigmoid(logit[halo : halo + core.height, halo : halo + core.width])


def _write_tile(
    rasters: SegmentedRasters, core: Window, probability: np.ndarray, threshold: float
) -> np.ndarray:
    """Write a tile to all rasters; returns where it is landslide."""
    with np.errstate(invalid="ignore"):
        landslide = probability >= np.float32(threshold)
    mask = landslide.astype(np.uint8)
    mask[np.isnan(probability)] = MASK_NODATA
    rasters.probability.write(core, probability)
    rasters.mask.write(core, mask)
    if landslide.any():
        rasters.landslides.write(core, landslide.astype(np.uint8))
        rasters.tiles_with_landslides.append(core)
    return landslide


def _add_sums(
    sums: ChipSums,
    chips: tuple[slice, slice],
    probability: np.ndarray,
    landslide: np.ndarray,
    areas_m2: np.ndarray,
) -> None:
    p = np.nan_to_num(probability.astype(np.float64))
    seen = ~np.isnan(probability)
    for total, values in (
        (sums.expected_px, p),
        (sums.variance_px, p * (1 - p)),
        (sums.landslide_px, landslide),
        (sums.expected_area_m2, p * areas_m2),
        (sums.landslide_area_m2, landslide * areas_m2),
        (sums.observed_area_m2, seen * areas_m2),
    ):
        total[chips] = _sum_chips(values)


def _sum_chips(values: np.ndarray) -> np.ndarray:
    """Sums over cells of 128 x 128 pixels, the last ones cut short."""
    rows = np.add.reduceat(values, np.arange(0, values.shape[0], CHIP_SIZE), axis=0, dtype=np.float64)
    return np.add.reduceat(rows, np.arange(0, values.shape[1], CHIP_SIZE), axis=1)
