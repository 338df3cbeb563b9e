"""Expected landslide area in municipalities, catchments or along roads: sums of a run's results over polygons."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import ogr

from .area import pixel_areas_m2
from .chip_table import chip_id
from .finished_run import ChipAreas, FinishedRun
from .gdal_calls import quiet_gdal
from .grid import sum_chips, tiles
from .options import CHIP_SIZE
from .polygon_area import polygon_area_m2
from .progress import IsCancelled, ReportProgress, Watch
from .rasters import MASK_NODATA
from .words import say

_WINDOW_PX = 1024


@dataclass(frozen=True)
class ZoneSums:
    """What a run says about one polygon. Ground areas in m2.

    Attributes:
        key: the caller's own, as given.
        rank: 1 for the largest expected area; ties by mapped area, then as given.
        expected_area_m2: sum of pixel probabilities times pixel areas, but for chips that were left out.
        area_low_m2, area_high_m2: the chips' intervals added up, as if all chips erred to the same side.
        landslide_area_m2: pixels at or above the threshold.
        observed_area_m2, area_m2: of the polygon's pixels within the scene that were observed; of all its ground.
    """

    key: object
    rank: int
    expected_area_m2: float
    area_low_m2: float
    area_high_m2: float
    landslide_area_m2: float
    observed_area_m2: float
    area_m2: float

    @property
    def observed_share(self) -> float:
        """Observed part of the polygon, 0 to 1."""
        return min(self.observed_area_m2 / self.area_m2, 1.0) if self.area_m2 > 0 else 0.0


def rank_zones(
    folder: Path,
    zones: Sequence[tuple[object, bytes]],
    zones_wkt: str,
    without: Collection[str] = (),
    *,
    progress: ReportProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> list[ZoneSums]:
    """Sum a run's results over polygons, largest expected landslide area first.

    Args:
        folder: of a finished run, with probability.tif, mask.tif and chips.csv.
        zones: a key and the polygon as WKB for each zone; zones may overlap.
        zones_wkt: their reference system.
        without: chip_ids of chips in which nothing counts as found, as of those that somebody rejected.

    Raises:
        InputError: the folder is not that of a run, or a polygon cannot be placed on its map.
        Cancelled: the user asked to stop.
    """
    watch = Watch(progress, is_cancelled)
    with quiet_gdal():
        run = FinishedRun(folder, "probability.tif", "mask.tif")
        sums = []
        left_out, names = np.zeros((run.grid.chip_rows, run.grid.chip_columns), bool), set(without)
        for row, column in run.chips:
            left_out[row, column] = chip_id(row, column) in names
        placed = run.place_all([wkb for _, wkb in zones], zones_wkt)
        for number, ((key, wkb), geometry) in enumerate(zip(zones, placed)):
            watch.step(
                number / len(zones), say("Area {number:,} of {count:,}", number=number + 1, count=len(zones))
            )
            sums.append((key, *_sums(geometry, run, left_out, watch), polygon_area_m2(wkb, zones_wkt)))
        watch.step(1.0, say("Done"))
    order = sorted(range(len(sums)), key=lambda index: (-sums[index][1], -sums[index][4], index))
    return [ZoneSums(sums[index][0], rank, *sums[index][1:]) for rank, index in enumerate(order, 1)]


def _sums(
    geometry: ogr.Geometry, run: FinishedRun, left_out: np.ndarray, watch: Watch
) -> tuple[float, float, float, float, float]:
    """expected, low, high, landslide and observed area (m2)."""
    landslide_area = observed_area = 0.0
    by_chip: dict[tuple[int, int], float] = {}
    for box in tiles(run.span(geometry), _WINDOW_PX):
        watch.check()
        inside = run.burn(geometry, box)
        if not inside.any():
            continue
        areas = np.where(inside, pixel_areas_m2(run.grid, box), 0.0)
        probability, mask = (run.read(name, box) for name in ("probability.tif", "mask.tif"))
        observed_area += float(areas[mask != MASK_NODATA].sum())
        areas[left_out[box.chips].repeat(CHIP_SIZE, 0).repeat(CHIP_SIZE, 1)[: box.height, : box.width]] = 0
        landslide_area += float(areas[mask == 1].sum())
        parts = sum_chips(np.nan_to_num(probability.astype(np.float64)) * areas)
        for row, column in np.argwhere(parts > 0):
            place = box.y0 // CHIP_SIZE + int(row), box.x0 // CHIP_SIZE + int(column)
            by_chip[place] = float(parts[row, column])
    expected_area = sum(by_chip.values())
    # A zone that holds a share of a chip's expected area bears that share of the chip's error. Errors add up, as if all chips erred to the same
    # side: a scene's speckle, wetness or land cover fools the networks in many of them alike.
    below = above = 0.0
    for place, part in by_chip.items():
        chip = run.chips.get(place, ChipAreas(part, part, part))
        share = part / max(chip.expected, part)
        below += share * (chip.expected - chip.low)
        above += share * (chip.high - chip.expected)
    return (
        expected_area,
        max(expected_area - below, 0.0),
        expected_area + above,
        landslide_area,
        observed_area,
    )
