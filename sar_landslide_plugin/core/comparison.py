"""A run beside an inventory of mapped landslides: what was found, what was missed, and whether the ranking holds."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from osgeo import ogr

from .area import pixel_areas_m2
from .finished_run import FinishedRun
from .gdal_calls import quiet_gdal
from .grid import Window, sum_chips, tiles
from .progress import IsCancelled, ReportProgress, Watch
from .rasters import MASK_NODATA
from .whole_file import whole_file
from .words import say

SIZE_CLASSES_M2 = (0.0, 1_000.0, 5_000.0, 20_000.0, 100_000.0, float("inf"))
_SQUARE_PX = 1024  # px
_LONGEST_WITHOUT_CENTRES_PX = 1024  # chips around a slide: in a larger one centres of pixels lie
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
        run = FinishedRun(folder, "mask.tif")
        slides = run.place_all(inventory, inventory_wkt)
        sizes, mapped, totals, true_by_chip = _areas(slides, run, watch)
        watch.step(1.0, say("Done"))
    places = sorted(run.chips)
    correlation = spearman(
        np.array([run.chips[place].expected for place in places]),
        np.array([true_by_chip[place] for place in places]),
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


def _areas(
    slides: Sequence[ogr.Geometry], run: FinishedRun, watch: Watch
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Observed and mapped area of each slide; true, mapped and common area of the scene; true area of each chip (m2).

    In the sums over the scene overlapping slides count once.
    """
    sizes, mapped, totals = np.zeros(len(slides)), np.zeros(len(slides)), np.zeros(3)
    true_by_chip = np.zeros((run.grid.chip_rows, run.grid.chip_columns))
    spans = [run.span(geometry) for geometry in slides]
    squares = list(tiles(run.grid.window, _SQUARE_PX))
    for count, square in enumerate(squares):
        watch.step(
            count / len(squares), say("Square {number:,} of {count:,}", number=count + 1, count=len(squares))
        )
        mask, areas = run.read("mask.tif", square), pixel_areas_m2(run.grid, square)
        observed, landslide = mask != MASK_NODATA, mask == 1
        truth = np.zeros(mask.shape, bool)
        for number, span in enumerate(spans):
            box = span.within(square)
            if not box.width or not box.height:
                continue
            here = square.slices(box)
            inside = _inside(slides[number], box, run, span)
            sizes[number] += areas[here][inside & observed[here]].sum()
            mapped[number] += areas[here][inside & landslide[here]].sum()
            truth[here] |= inside & observed[here]
        totals += [areas[truth].sum(), areas[landslide].sum(), areas[truth & landslide].sum()]
        true_by_chip[square.chips] = sum_chips(truth * areas)
    return sizes, mapped, totals, true_by_chip


def _inside(slide: ogr.Geometry, box: Window, run: FinishedRun, span: Window) -> np.ndarray:
    """Pixels of a slide in a box: those whose centres lie in it, and of one too small for that the pixel that it lies in.

    Args:
        span: whole chips around the slide.
    """
    inside = run.burn(slide, box)
    if inside.any() or max(span.width, span.height) > _LONGEST_WITHOUT_CENTRES_PX:
        return inside
    if box == span or not run.burn(slide, span).any():  # nowhere, as a square may end amid it
        point = slide.PointOnSurface() or slide.Centroid()
        x_px, y_px = run.grid.pixel_xy(np.array([point.GetX()]), np.array([point.GetY()]))
        row, column = int(y_px[0]) - box.y0, int(x_px[0]) - box.x0
        if 0 <= row < box.height and 0 <= column < box.width:
            inside[row, column] = True
    return inside


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
    """One row for everything and one for each size class, as CSV. Raises OutputError where the file cannot be written."""
    summary = {name: value for name, value in asdict(comparison).items() if name != "size_classes"}
    summary.update(precision=comparison.precision, recall=comparison.recall, iou=comparison.iou)
    with whole_file(path) as partial, open(partial, "w", newline="", encoding="utf-8") as file:
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
