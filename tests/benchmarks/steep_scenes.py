"""How much is marked of steep simulated scenes without slides: python -m tests.benchmarks.steep_scenes (in the training environment)

Once with as many looks on slopes that face the radar as on level ground, and once with the cells of the radar shared there, as it is
on a map (`slant_cells` in training/simulate/cube.py). Nothing but speckle and slow drift changes. `--models` takes several pairs.
"""

from __future__ import annotations

import argparse
import copy
from pathlib import Path

import numpy as np

from training.config import CONFIGS, load_config
from training.data.chips import ChipSet, chip_set
from training.data.drawing import CHIP, Drawing, draw_simulated
from training.exported import read_pair
from training.predict import predict
from training.simulate.cube import simulate_cube

CUBES, CHIPS = 8, 24  # per spacing, and per cube and number of dates
SPACINGS_M = (10.0, 30.0)
DATES = (1, 4)
SEED = 20261130


def steep_chips(spacing_m: float, stretched: bool, dates: int) -> ChipSet:
    """Chips of scenes whose mean slope is 24 to 34 degrees, some of them filtered."""
    simulator = copy.deepcopy(load_config(CONFIGS / "default.yaml")["simulator"])
    simulator["speckle"]["stretched"] = stretched
    simulator["scene"]["size_px"] = 3 * CHIP
    simulator["terrain"] |= {"erosion": None, "plain_probability": 0.0, "mean_slope_deg": [24.0, 34.0]}
    for confuser in simulator["confusers"].values():
        confuser["probability"] = 0.0
    chips = []
    for number in range(CUBES):
        cube = simulate_cube(simulator, np.random.default_rng([SEED, number]), spacing_m, with_slides=False)
        random = np.random.default_rng([SEED, number, dates])
        chips += [draw_simulated(cube, random, False, Drawing((dates,))) for _ in range(CHIPS)]
    return chip_set(chips, "steep", "cube")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--models", type=Path, nargs="+", default=[Path("models")], help="folders of pairs of models (default: %(default)s)")
    options = parser.parse_args()
    print("| pair | pixels | dates per side | marked, looks as on level ground | marked, cells shared |\n|---|---|---|---|---|")
    for spacing_m in SPACINGS_M:
        for dates in DATES:
            both = [steep_chips(spacing_m, stretched, dates) for stretched in (False, True)]
            for models in options.models:
                classifier, segmenter, card = read_pair(models)
                limits, shares = card["thresholds"], []
                for chips in both:
                    predictions = predict(classifier, segmenter, chips, models.name)
                    marked = predictions.probability(limits["gate"]) >= limits["pixel"]
                    shares.append(marked[predictions.observed].mean())
                print(f"| {models} | {spacing_m:.0f} m | {dates} | {shares[0]:.4%} | {shares[1]:.4%} |", flush=True)


if __name__ == "__main__":
    main()
