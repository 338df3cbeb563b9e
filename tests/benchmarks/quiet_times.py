"""How much is marked between all dates of places where nothing happened: python -m tests.benchmarks.quiet_times [REAL_DATA]

Every moment in a stack of dates could have been an event. For each, the means of 1, 4 and 8 dates before and after it go through the
shipped models at their default thresholds; all that is marked is a false alarm. The west of each place trained, so the east has a
column of its own. Of two more places nothing trained. `--models FOLDER` scores others.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from sar_landslide_plugin.core.gdal_calls import open_raster
from sar_landslide_plugin.core.grid import Window
from sar_landslide_plugin.core.models import load_models
from sar_landslide_plugin.core.options import CHIP_SIZE
from sar_landslide_plugin.core.patches import Patch
from sar_landslide_plugin.core.two_stages import TwoStages
from sar_landslide_plugin.core.wetness import find_wetness
from tests.benchmarks.unseen_places import bolivia, papua

DATES = (1, 4, 8)
FEW_DATES = (1, 2, 4)  # of the places that have ten
EAST = 0.62  # of a place's width: beyond it nothing trained (`block_of` in training/data/chips.py)
QUIET_UNTIL = "20151201"  # of the Myanmar stack; later, forest was disturbed


def stacks(folder: Path) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Place, dates and linear power (dates, 2, height, width) of the stacks on land."""
    data = np.load(folder / "socal_rtc_stack" / "socal_rtc_gamma0_linear_30m.npz")
    for place, stack in zip(data["cover"], data["gamma0"]):
        if place != "ocean":
            yield f"socal {place}", data["dates"], stack
    data = np.load(folder / "myanmar_s1_stack" / "myanmar_s1_sigma0_db_30m.npz")
    quiet = np.isfinite(data["db"]).all((1, 2, 3)) & (data["dates"] < QUIET_UNTIL)
    yield "myanmar", data["dates"][quiet], (10 ** (data["db"][quiet] / 10)).astype(np.float32)


def patch_of(pre: np.ndarray, post: np.ndarray, margin: int) -> Patch:
    """All of two images (2, height, width) as one patch."""
    height, width = pre.shape[1:]
    rows, columns = -(-height // CHIP_SIZE), -(-width // CHIP_SIZE)
    sides = np.full((2, 2, rows * CHIP_SIZE + 2 * margin, columns * CHIP_SIZE + 2 * margin), np.nan, np.float32)
    sides[:, :, margin : margin + height, margin : margin + width] = pre, post
    return Patch(Window(0, 0, width, height), margin, sides[0], sides[1], np.ones((rows, columns), bool))


def marked_shares(
    stages: TwoStages, threshold: float, pre: np.ndarray, post: np.ndarray, even_out: bool
) -> tuple[float, float]:
    """Share of the pixels of two images (2, height, width) that is marked, and that of the part in the east."""
    patch = patch_of(pre, post, stages.margin)
    if even_out:
        find_wetness([(0, 0, pre, post)]).even_out(-patch.margin, -patch.margin, patch.pre, patch.post)
    marked = stages.run(patch).probability >= threshold
    return float(marked.mean()), float(marked[:, int(pre.shape[2] * EAST) :].mean())


def shares_of_moments(
    stages: TwoStages, threshold: float, power: np.ndarray, number: int, even_out: bool
) -> list[tuple[float, float]]:
    """What `marked_shares` gives for each moment that has so many dates on both sides."""
    moments = range(number, len(power) - number + 1)
    pairs = ((power[at - number : at].mean(axis=0), power[at : at + number].mean(axis=0)) for at in moments)
    return [marked_shares(stages, threshold, *pair, even_out) for pair in pairs]


def unseen(folder: Path) -> Iterator[tuple[str, tuple[int, ...], np.ndarray]]:
    """Place, numbers of dates and linear power of those that no training has seen."""
    power, quiet = bolivia(folder)
    yield "bolivia, VV alone, forest before it was cleared", DATES, power[:quiet]
    yield "bolivia, its clearing among the dates", DATES, power
    yield "papua new guinea, before the landslide", FEW_DATES, papua(folder, lambda file: open_raster(str(file)).ReadAsArray())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("real_data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--models", type=Path, help="folder of a pair of models (default: the shipped ones)")
    parser.add_argument("--keep-wetness", action="store_true", help="do not even out ground that became wetter or drier")
    options = parser.parse_args()
    even_out = not options.keep_wetness
    folder = options.real_data
    if not folder.is_dir():
        raise SystemExit(f"{folder} does not exist: name the folder of the real data.")
    models = load_models(options.models, provider="cpu")
    card = models.segmenter_card
    stages = TwoStages(models, card.gate)
    print("| place | dates per side | moments | mean | median | worst | first date after it | mean in the east | worst in the east |")
    print("|---|---|---|---|---|---|---|---|---|")
    means, means_east, count = [], [], 0
    for place, dates, power in stacks(folder):
        for number in DATES:
            both = shares_of_moments(stages, card.pixel_threshold, power, number, even_out)
            if not both:
                continue
            shares, east = zip(*both)
            means.append(np.mean(shares))
            means_east.append(np.mean(east))
            count += len(shares)
            worst = int(np.argmax(shares))
            when = dates[number + worst] if shares[worst] else "-"
            print(
                f"| {place} | {number} | {len(shares)} | {np.mean(shares):.3%} | {np.median(shares):.2%} | {max(shares):.2%} | {when}"
                f" | {np.mean(east):.3%} | {max(east):.2%} |",
                flush=True,
            )
    print(f"\n{count} moments; mean of the rows {np.mean(means):.3%}, in the east {np.mean(means_east):.3%}\n")
    print("| place that no training has seen | dates per side | moments | with something marked | mean | worst |\n|---|---|---|---|---|---|")
    for place, numbers, power in unseen(folder):
        observed = float(np.isfinite(power).any(axis=(0, 1)).mean())
        for number in numbers:
            shares = np.array(shares_of_moments(stages, card.pixel_threshold, power, number, even_out))[:, 0] / observed
            print(f"| {place} | {number} | {len(shares)} | {(shares > 0).sum()} | {shares.mean():.3%} | {shares.max():.2%} |", flush=True)


if __name__ == "__main__":
    main()
