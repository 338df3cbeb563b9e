"""A run beside an inventory of mapped landslides: what was found, what was missed, and whether the ranking holds."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from .area import pixel_areas_m2
from .errors import InputError
from .gdal_calls import checked, open_raster, quiet_gdal
from .grid import Grid, tiles
from .options import CHIP_SIZE
from .progress import IsCancelled, ReportProgress, Watch
from .rasters import MASK_NODATA
from .sources import raster_grid
from .zones import burn, place_on_map, windows_of

SIZE_CLASSES_M2 = (0.0, 1_000.0, 5_000.0, 20_000.0, 100_000.0, float("inf"))
_SQUARE_PX = 1024  # px
FOUND_SHARE = 0.2  # of a slide's observed pixels that must be mapped for it to count as found


@dataclass(frozen=True)
class SizeClass:
    """Inventory landslides of a range of observed areas: how many there are and how many were found."""

    from_m2: float
    to_m2: float
    landslides: int
    found: int
    area_m2: float
    mapped_area_m2: float


@dataclass(frozen=True)
class Comparison:
    """Agreement of a run's mask with an inventory, over observed pixels; areas in m2.

    ``rank_correlation`` is Spearman's, of the chips' expected with their true areas; NaN where all are alike.
    """

    landslides: int
    landslides_observed: int
    landslides_found: int
    true_area_m2: float
    mapped_area_m2: float
    both_area_m2: float
    rank_correlation: float
    size_classes: tuple[SizeClass, ...]

    @property
    def precision(self) -> float:
        """Share of the mapped area that is in the inventory; NaN where nothing was mapped."""
        return self.both_area_m2 / self.mapped_area_m2 if self.mapped_area_m2 else float("nan")

    @property
    def recall(self) -> float:
        """Share of the inventory's area that was mapped; NaN where the inventory is empty here."""
        return self.both_area_m2 / self.true_area_m2 if self.true_area_m2 else float("nan")

    @property
    def iou(self) -> float:
        """Intersection over union."""
        union = self.true_area_m2 + self.mapped_area_m2 - self.both_area_m2
        return self.both_area_m2 / union if union else float("nan")


def compare_with_inventory(
    folder: Path,
    inventory: Sequence[bytes],
    inventory_wkt: str,
    *,
    progress: ReportProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> Comparison:
    """Compare a finished run with mapped landslides.

    Args:
        folder: of the run, with mask.tif and chips.csv.
        inventory: polygons as WKB; their overlaps count once.
        inventory_wkt: their reference system.

    Raises:
        InputError: the folder is not that of a run, or a polygon cannot be placed on its map.
        Cancelled: the user asked to stop.
    """
    watch = Watch(progress, is_cancelled)
    with quiet_gdal():
        expected = _expected_by_chip(folder / "chips.csv")
        raster = open_raster(str(folder / "mask.tif"))
        grid = raster_grid(raster, "mask.tif")
        slides = [place_on_map(wkb, inventory_wkt, grid) for wkb in inventory]
        sizes, mapped, in_square = _by_slide(slides, grid, raster, watch)
        totals, true_by_chip = _by_square(slides, in_square, grid, raster, watch)
        watch.step(1.0, "Done")
    places = sorted(expected)
    correlation = spearman(
        np.array([expected[place] for place in places]),
        np.array([true_by_chip.get(place, 0.0) for place in places]),
    )
    found = (sizes > 0) & (mapped >= FOUND_SHARE * sizes)
    return Comparison(
        landslides=len(slides),
        landslides_observed=int((sizes > 0).sum()),
        landslides_found=int(found.sum()),
        true_area_m2=float(totals[0]),
        mapped_area_m2=float(totals[1]),
        both_area_m2=float(totals[2]),
        rank_correlation=correlation,
        size_classes=tuple(_size_classes(sizes, mapped, found)),
    )


def _by_slide(
    slides: Sequence[ogr.Geometry], grid: Grid, raster: gdal.Dataset, watch: Watch
) -> tuple[np.ndarray, np.ndarray, dict[tuple[int, int], list[int]]]:
    """Observed and mapped area of each slide (m2), and the numbers of the slides in each square of the scene."""
    sizes, mapped = np.zeros(len(slides)), np.zeros(len(slides))
    in_square: dict[tuple[int, int], list[int]] = {}
    for number, geometry in enumerate(slides):
        watch.step(0.5 * number / len(slides), f"Landslide {number + 1:,} of {len(slides):,}")
        squares: set[tuple[int, int]] = set()
        for box in windows_of(geometry, grid):
            inside = burn(geometry, grid, box)
            mask = checked(raster.ReadAsArray, box.x0, box.y0, box.width, box.height)
            areas = pixel_areas_m2(grid, box)
            sizes[number] += areas[inside & (mask != MASK_NODATA)].sum()
            mapped[number] += areas[inside & (mask == 1)].sum()
            rows = range(box.y0 // _SQUARE_PX, (box.y0 + box.height - 1) // _SQUARE_PX + 1)
            columns = range(box.x0 // _SQUARE_PX, (box.x0 + box.width - 1) // _SQUARE_PX + 1)
            squares.update((row, column) for row in rows for column in columns)
        for square in squares:
            in_square.setdefault(square, []).append(number)
    return sizes, mapped, in_square


def _by_square(
    slides: Sequence[ogr.Geometry],
    in_square: dict[tuple[int, int], list[int]],
    grid: Grid,
    raster: gdal.Dataset,
    watch: Watch,
) -> tuple[np.ndarray, dict[tuple[int, int], float]]:
    """True, mapped and common area of the scene (m2), and the true area of each chip; overlapping slides count once."""
    totals = np.zeros(3)
    true_by_chip: dict[tuple[int, int], float] = {}
    squares = list(tiles(grid, _SQUARE_PX))
    for number, box in enumerate(squares):
        watch.step(0.5 + 0.5 * number / len(squares), f"Square {number + 1:,} of {len(squares):,}")
        mask = checked(raster.ReadAsArray, box.x0, box.y0, box.width, box.height)
        truth = np.zeros(mask.shape, bool)
        for index in in_square.get((box.y0 // _SQUARE_PX, box.x0 // _SQUARE_PX), ()):
            truth |= burn(slides[index], grid, box)
        truth &= mask != MASK_NODATA
        areas = pixel_areas_m2(grid, box)
        totals += [areas[truth].sum(), areas[mask == 1].sum(), areas[truth & (mask == 1)].sum()]
        _add_chips(true_by_chip, truth * areas, box.y0 // CHIP_SIZE, box.x0 // CHIP_SIZE)
    return totals, true_by_chip


def _expected_by_chip(path: Path) -> dict[tuple[int, int], float]:
    try:
        with open(path, newline="", encoding="utf-8") as file:
            return {
                (int(row["row"]), int(row["col"])): float(row["expected_area_m2"])
                for row in csv.DictReader(file)
            }
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise InputError(
            f"{path} is no chip table of a run ({error}): choose the folder of a finished run."
        ) from error


def _add_chips(
    sums: dict[tuple[int, int], float], values: np.ndarray, first_row: int, first_column: int
) -> None:
    for row, column in np.ndindex(*(-(-length // CHIP_SIZE) for length in values.shape)):
        box = tuple(slice(index * CHIP_SIZE, (index + 1) * CHIP_SIZE) for index in (row, column))
        sums[first_row + row, first_column + column] = float(values[box].sum())


def _size_classes(sizes: np.ndarray, mapped: np.ndarray, found: np.ndarray) -> list[SizeClass]:
    classes = []
    for low, high in zip(SIZE_CLASSES_M2, SIZE_CLASSES_M2[1:]):
        inside = (sizes > low) & (sizes <= high)
        classes.append(
            SizeClass(
                low,
                high,
                int(inside.sum()),
                int(found[inside].sum()),
                float(sizes[inside].sum()),
                float(mapped[inside].sum()),
            )
        )
    return classes


def spearman(first: np.ndarray, second: np.ndarray) -> float:
    """Spearman's rank correlation with mean ranks for ties; NaN where one side is all alike."""
    ranks = [_mean_ranks(values) for values in (first, second)]
    centred = [values - values.mean() for values in ranks] if len(first) else ranks
    norm = float(np.sqrt((centred[0] ** 2).sum() * (centred[1] ** 2).sum()))
    return float((centred[0] * centred[1]).sum()) / norm if norm else float("nan")


def _mean_ranks(values: np.ndarray) -> np.ndarray:
    _, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2.0)[which]


def write_comparison(path: Path, comparison: Comparison) -> None:
    """One row for everything and one for each size class, as CSV."""
    summary = {name: value for name, value in asdict(comparison).items() if name != "size_classes"}
    summary.update(precision=comparison.precision, recall=comparison.recall, iou=comparison.iou)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["quantity", "value"])
        writer.writerows((name, f"{value:.6g}") for name, value in summary.items())
        for size in comparison.size_classes:
            label = f"{size.from_m2:g} to {size.to_m2:g} m2"
            writer.writerow([f"landslides of {label}", size.landslides])
            writer.writerow([f"found of {label}", size.found])
            writer.writerow(
                [
                    f"mapped share of their area, {label}",
                    f"{size.mapped_area_m2 / size.area_m2:.4f}" if size.area_m2 else "",
                ]
            )
