"""What is known of every chip, gathered while the patches go by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from .area import pixel_areas_m2
from .grid import Grid, Window, sum_chips
from .options import CHIP_SIZE
from .rasters import MASK_NODATA, RasterFile
from .two_stages import PatchResult, chip_slices, rectangles


@dataclass(frozen=True)
class ResultRasters:
    """The rasters that are written patch by patch.

    Attributes:
        probability, mask: results.
        landslides: 1 where a pixel is landslide, nothing elsewhere.
        with_landslides: windows in which there are any; filled on the way.
        coverage: of runs that were combined, see ``coverage_raster``; None = it is one run.
    """

    probability: RasterFile
    mask: RasterFile
    landslides: RasterFile
    with_landslides: list[Window] = field(default_factory=list)
    coverage: RasterFile | None = None

    @property
    def with_overviews(self) -> tuple[RasterFile, ...]:
        return (self.probability, self.mask) if self.coverage is None else (self.probability, self.mask, self.coverage)


class ChipSums:
    """Sums over the observed pixels of each chip; arrays (chip rows, chip columns).

    Attributes:
        observed_px: pixels with a polarisation valid before and after, without flat ground that is left out.
        flat_px: pixels that would be observed, in that flat ground.
        chip_probability: stage 1's, of a landslide in the chip; NaN where nothing was observed.
        segmented: bool, the chips stage 2 looked at.
        expected_px, variance_px: sum p and sum p (1 - p).
        landslide_px: pixels at or above the threshold.
        expected_area_m2, landslide_area_m2, observed_area_m2: the same in ground area.
        peak_px: x and y of the most probable pixel's centre, (2, chip rows, chip columns); NaN where stage 2 did not look.
    """

    def __init__(self, grid: Grid, threshold: float) -> None:
        self._grid, self._threshold = grid, np.float32(threshold)
        shape = grid.chip_rows, grid.chip_columns
        self.observed_px, self.landslide_px = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        self.flat_px = np.zeros(shape, np.int64)
        self.segmented = np.zeros(shape, bool)
        self.chip_probability = np.full(shape, np.nan)
        self.expected_px, self.variance_px = np.zeros(shape), np.zeros(shape)
        self.expected_area_m2, self.landslide_area_m2 = np.zeros(shape), np.zeros(shape)
        self.observed_area_m2 = np.zeros(shape)
        self.peak_px = np.full((2, *shape), np.nan)

    def finish(self, result: PatchResult, rasters: ResultRasters) -> None:
        """Write a patch's pixels and add up its chips."""
        here = rows, columns = result.core.chips
        self.observed_px[here], self.flat_px[here] = result.observed_px, result.flat_px
        self.chip_probability[here] = result.chip_probability
        self.segmented[here] = result.segmented
        if result.probability is None:
            shape = result.core.height, result.core.width
            rasters.probability.write(result.core, np.full(shape, np.nan, np.float32))
            rasters.mask.write(result.core, np.full(shape, MASK_NODATA, np.uint8))
            return
        with np.errstate(invalid="ignore"):
            landslide = result.probability >= self._threshold
        mask = landslide.astype(np.uint8)
        mask[np.isnan(result.probability)] = MASK_NODATA
        rasters.probability.write(result.core, result.probability)
        rasters.mask.write(result.core, mask)
        if landslide.any():
            rasters.landslides.write(result.core, landslide.astype(np.uint8))
            rasters.with_landslides.extend(_windows_of(landslide, result.core))
        areas_m2 = pixel_areas_m2(self._grid, result.core)
        for row, column in np.argwhere(result.observed_px > 0):
            chip = chip_slices(row, column)
            place = (rows.start + row, columns.start + column)
            self._add(
                place,
                result.probability[chip],
                landslide[chip],
                areas_m2[chip],
                result.segmented[row, column],
            )

    def _add(
        self,
        place: tuple[int, int],
        probability: np.ndarray,
        landslide: np.ndarray,
        areas_m2: np.ndarray,
        is_segmented: bool,
    ) -> None:
        self.observed_area_m2[place] = areas_m2[~np.isnan(probability)].sum()
        self.landslide_px[place] = landslide.sum()  # also in a skipped chip, where the threshold is 0
        self.landslide_area_m2[place] = areas_m2[landslide].sum()
        if not is_segmented:
            return
        y, x = np.unravel_index(np.nanargmax(probability), probability.shape)
        self.peak_px[:, place[0], place[1]] = place[1] * CHIP_SIZE + x + 0.5, place[0] * CHIP_SIZE + y + 0.5
        p = np.nan_to_num(probability.astype(np.float64))
        self.expected_px[place] = p.sum()
        self.variance_px[place] = (p * (1 - p)).sum()
        self.expected_area_m2[place] = (p * areas_m2).sum()

    def shares(self, wanted: np.ndarray | None) -> tuple[float, float]:
        """Shares of the pixels of the wanted chips, None for all, that were not observed, and that were left out as flat."""
        heights, widths = (
            np.minimum(CHIP_SIZE, length - np.arange(0, length, CHIP_SIZE)) for length in (self._grid.height, self._grid.width)
        )
        pixels = np.outer(heights, widths)
        chips = np.ones(pixels.shape, bool) if wanted is None else wanted
        observed, flat, whole = (int(counts[chips].sum()) for counts in (self.observed_px, self.flat_px, pixels))
        return 1 - (observed + flat) / whole, flat / whole

    @property
    def is_observed(self) -> np.ndarray:
        return self.observed_px > 0


def _windows_of(landslide: np.ndarray, core: Window) -> Iterator[Window]:
    """Windows of whole chips that hold all landslide pixels of a core, and little else."""
    for rows, columns in rectangles(sum_chips(landslide) > 0, halo=0):
        top, left = rows.start * CHIP_SIZE, columns.start * CHIP_SIZE
        height, width = (rows.stop - rows.start) * CHIP_SIZE, (columns.stop - columns.start) * CHIP_SIZE
        yield Window(core.x0 + left, core.y0 + top, width, height).within(core)
