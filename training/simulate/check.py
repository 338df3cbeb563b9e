"""`simulate --check`: the statistics of the simulated cubes beside those of real images, and which of them are off."""

from __future__ import annotations

import csv
import gzip
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr
from scipy import ndimage

from training.data.stacks import Stack, load_stacks
from training.errors import TrainingError
from training.simulate.fields import Array

CHIP = 128
DATES = 3  # per side of the means
WIDENING = 0.25  # of the real range, and of its ends at the most: beyond it is off
SEA = "ocean"
ALIKE = 1.2  # spacings that differ by less: looks, and with them changes, depend on the spacing
FINE_M = 10.0  # the mapped landslides have 10 m
PERCENTILES = (5, 25, 50, 75, 95)


@dataclass(frozen=True)
class Row:
    """One statistic: values of the simulated cubes and of the real places."""

    name: str
    simulated: list[float]
    real: list[float]

    @property
    def limits(self) -> tuple[float, float]:
        """Real range, widened by a quarter; of the value where there is only one.

        Each end by no more than a quarter of itself: what no real place lacks, as some correlation, must not be allowed to vanish.
        """
        low, high = min(self.real), max(self.real)
        slack = WIDENING * (high - low) if len(self.real) > 1 else np.inf
        return low - min(slack, WIDENING * abs(low)), high + min(slack, WIDENING * abs(high))

    @property
    def verdict(self) -> str:
        """By the median of the simulated: ok, too low, too high, or nothing to compare."""
        if not self.real or not self.simulated:
            return "nothing to compare"
        low, high = self.limits
        middle = float(np.median(self.simulated))
        return "too low" if middle < low else "too high" if middle > high else "ok"


def check(folder: Path, real_data: Path | None) -> list[Row]:
    """Print the comparison of the run's cubes with `real_data`; returns its rows."""
    paths = sorted((folder / "cubes").glob("*.zarr"))
    if not paths:
        raise TrainingError(f"There are no cubes in {folder}; run `python -m training simulate` first.")
    if real_data is None:
        raise TrainingError("There is nothing to compare with; give --real-data with image stacks (see docs/training.md).")
    rows = compare([xr.open_zarr(path) for path in paths], load_stacks(real_data), real_data / "statistics")
    print(table(rows, len(paths)))
    return rows


def compare(cubes: list[xr.Dataset], stacks: list[Stack], statistics: Path) -> list[Row]:
    """Rows of every statistic that can be computed on one side or the other."""
    simulated: dict[str, list[float]] = {}
    counts: list[int] = []
    sizes: list[float] = []
    places = [stack.while_quiet() for stack in stacks if SEA not in stack.place]
    dates = min(cube.sizes["timestep"] // 2 for cube in cubes)
    dated = [stack for stack in places if len(stack.power) >= max(2, dates)]
    for cube in cubes:
        power = np.stack([cube[name].values[: cube.sizes["timestep"] // 2] for name in ("vv", "vh")], axis=1)
        spacing = float(cube.attrs["spacing_m"])
        _add(simulated, levels(power))
        if dates > 1 and any(1 / ALIKE < spacing / stack.spacing_m < ALIKE for stack in dated):
            _add(simulated, changes(power, dates))
        label = cube["landslides"].values > 0
        if label.any() and spacing <= FINE_M:
            counts += chip_counts(label)
            sizes += component_areas_m2(label, spacing)
    real: dict[str, list[float]] = {}
    for stack in places:
        _add(real, levels(stack.power))
    for stack in dated:
        _add(real, changes(stack.power, dates))
    for key, value in published_levels(statistics).items():
        real.setdefault(key, []).extend(value)
    rows = [Row(name, simulated.get(name, []), real.get(name, [])) for name in {**simulated, **real}]
    annotated = published_counts(statistics)
    for percentile in PERCENTILES:
        rows.append(
            Row(
                f"landslide px of a positive chip, percentile {percentile}",
                [float(np.percentile(counts, percentile))] if counts else [],
                [float(np.percentile(annotated, percentile))] if len(annotated) else [],
            )
        )
    # Hokkaido, 247 components of the published labels; Hokkaido inventories give means of 5,600 to 7,200 m2.
    rows.append(Row("landslide area, median (m2)", [float(np.median(sizes))] if sizes else [], [2900.0]))
    return rows


def levels(power: Array) -> dict[str, float]:
    """Mean and spread of backscatter (dB) over dates and pixels, dates x 2 x H x W linear power."""
    decibels = _db(power)
    result = {}
    for band, name in enumerate(("VV", "VH")):
        result[f"{name} mean (dB)"] = float(np.nanmean(decibels[:, band]))
    result["VV minus VH (dB)"] = result["VV mean (dB)"] - result["VH mean (dB)"]
    return result


def changes(power: Array, dates: int) -> dict[str, float]:
    """Spread, correlation in space and between polarisations of the change where nothing happened.

    What grows with the number of dates, as the seasons among them, is the median over so many `dates` in succession.
    """
    decibels = _db(power)
    pair = np.diff(decibels, axis=0)
    means = [_db(part[DATES:].mean(axis=0)) - _db(part[:DATES].mean(axis=0)) for part in _in_succession(power, 2 * DATES)]
    result = {}
    for band, name in enumerate(("VV", "VH")):
        result[f"{name} change of one pair, sd (dB)"] = float(np.median(np.nanstd(pair[:, band], axis=(1, 2))))
        if means:
            result[f"{name} change of {DATES} + {DATES} dates, sd (dB)"] = float(
                np.median([np.nanstd(change[band]) for change in means])
            )
    result["correlation of neighbours, change of one pair"] = float(
        np.median([_correlation(change[1][:, 1:], change[1][:, :-1]) for change in pair])
    )
    result["correlation of VV and VH, change of one pair"] = float(
        np.median([_correlation(change[0], change[1]) for change in pair])
    )
    parts = _in_succession(power, dates)
    steps = [np.nanmedian(np.diff(_db(part), axis=0), axis=(2, 3)).std() for part in parts]
    result["scene-wide step between dates, sd (dB)"] = float(np.median(steps))
    result["looks over time (VH, median)"] = float(np.median([_looks(part[:, 1]) for part in parts]))
    return result


def _in_succession(power: Array, dates: int) -> list[Array]:
    """The dates in parts of so many, one after the other."""
    return [power[start : start + dates] for start in range(0, len(power) - dates + 1, dates)]


def _looks(power: Array) -> float:
    """Median over pixels of the looks that the changes between dates (dates x H x W) leave."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.nanmedian(np.nanmean(power, axis=0) ** 2 / np.nanvar(power, axis=0, ddof=1)))


def chip_counts(label: np.ndarray) -> list[int]:
    """Landslide pixels of each chip of a grid that holds any."""
    rows, cols = (n // CHIP * CHIP for n in label.shape)
    if not rows or not cols:
        return [int(label.sum())]
    counts = label[:rows, :cols].reshape(rows // CHIP, CHIP, cols // CHIP, CHIP).sum(axis=(1, 3))
    return [int(count) for count in counts.ravel() if count]


def component_areas_m2(label: np.ndarray, spacing_m: float) -> list[float]:
    """Areas of connected landslides of at least 3 pixels."""
    numbered, _ = ndimage.label(label, np.ones((3, 3)))
    sizes = np.bincount(numbered.ravel())[1:]
    return [float(size) * spacing_m**2 for size in sizes if size >= 3]


def published_levels(folder: Path) -> dict[str, list[float]]:
    """Levels of the published cubes, from their statistics (log10 of linear power)."""
    path = folder / "datacube_statistics.json"
    if not path.exists():
        return {}
    cubes = json.loads(path.read_text(encoding="utf-8")).values()
    vv, vh = ([10 * cube[f"log_mean_{name}"] for cube in cubes] for name in ("vv", "vh"))
    return {
        "VV mean (dB)": vv,
        "VH mean (dB)": vh,
        "VV minus VH (dB)": [a - b for a, b in zip(vv, vh)],
    }


def published_counts(folder: Path) -> np.ndarray:
    """Annotated pixels of the positive chips of Sen12Landslides."""
    path = folder / "s1_patches_annotated_pixels.csv.gz"
    if not path.exists():
        return np.empty(0)
    with gzip.open(path, "rt", encoding="utf-8") as source:
        counts = np.array([int(row["annotated_pixels"]) for row in csv.DictReader(source)])
    return counts[counts > 0]


def table(rows: list[Row], cubes: int) -> str:
    """The comparison as text, what is off last."""
    width = max(len(row.name) for row in rows)
    lines = [
        f"{cubes} simulated cubes beside real images. Off is a median beyond the real range widened by a quarter,",
        "by a quarter of its ends at the most. Changes are of those spacings that real stacks have.",
        "",
        f"{'statistic':{width}}  {'simulated (5 to 95 %)':>28}  {'real range (values)':>26}  verdict",
    ]
    for row in rows:
        own = (
            f"{np.median(row.simulated):.3g} ({np.percentile(row.simulated, 5):.3g} to {np.percentile(row.simulated, 95):.3g})"
            if row.simulated
            else "-"
        )
        real = f"{min(row.real):.3g} to {max(row.real):.3g} ({len(row.real)})" if row.real else "-"
        lines.append(f"{row.name:{width}}  {own:>28}  {real:>26}  {row.verdict}")
    off = [f"{row.name} {row.verdict}" for row in rows if row.verdict.startswith("too")]
    return "\n".join([*lines, "", f"Off: {'; '.join(off)}." if off else "Nothing is off."])


def _db(power: Array) -> Array:
    return 10 * np.log10(np.where(power > 1e-6, power, np.nan))


def _correlation(first: Array, second: Array) -> float:
    both = np.isfinite(first) & np.isfinite(second)
    return float(np.corrcoef(first[both], second[both])[0, 1]) if both.sum() > 2 else np.nan


def _add(columns: dict[str, list[float]], values: dict[str, float]) -> None:
    for key, value in values.items():
        if np.isfinite(value):
            columns.setdefault(key, []).append(value)
