"""How much is marked of fields that do what real ground elsewhere did: python -m tests.benchmarks.changed_fields [REAL_DATA]

Into quiet moments of the five real places with several dates, fields are laid whose VV and VH change as those of one of nineteen
sites worldwide changed between as many dates (harvest, growth, fire, or nothing known): sites that `training/data/ground.py` keeps
back from training. Half of them have the outlines of fields, half those of landslides, which is harder. Beside it stands what is found
of inserted slides, since a pair that marks nothing marks no field either. In the training environment; `--models` takes several pairs.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from training.config import CONFIGS, load_config
from training.data.chips import chip_set
from training.data.drawing import Chip, draw_real
from training.data.ground import GroundSeries, change_of_a_site, field_change, load_ground
from training.data.outlines import load_outlines
from training.data.stacks import Stack, load_dated_stacks
from training.exported import read_pair
from training.leave_out import AS_THEY_COME, DATES, scenes_of, with_even_wetness
from training.predict import Predictions, predict
from training.simulate.fields import Array, smooth_field
from training.simulate.slides import draw_elongation, draw_shape, steepest_descent

SCENES = 48  # of each kind, per place and number of dates
LEAST_DB = 0.1  # what changes by less is no field
SEED = 20261130


def slide_shaped_change(
    shape: tuple[int, int], counts: tuple[int, ...], ground: Sequence[GroundSeries], law: dict[str, Any], random: np.random.Generator
) -> Array:
    """Change (2 x H x W, dB) of some patches that have the sizes and outlines of inserted slides."""
    downhill = steepest_descent(smooth_field(shape, 50.0, random))
    change = np.zeros((2, *shape), np.float32)
    for _ in range(4):
        start = tuple(int(random.integers(8, length - 8)) for length in shape)
        area_px = float(np.clip(np.exp(random.normal(np.log(80.0), 0.7)), 20, 600))
        slide = draw_shape(start, area_px, draw_elongation(law, random), downhill, random)
        level = change_of_a_site(counts, ground, random)
        if slide is not None:
            own = change[(slice(None), *slide.window)]
            own[:, slide.mask] = level[:, None]
    return change


def scenes(stack: Stack, dates: int, ground: Sequence[GroundSeries], config: dict[str, Any], like_slides: bool) -> tuple[list[Chip], np.ndarray]:
    """Scenes of a place with fields, and where these are."""
    whole = tuple(slice(0, length) for length in stack.power.shape[2:])
    random = np.random.default_rng([SEED, dates, len(stack.power), like_slides])
    chips, masks = [], []
    for _ in range(SCENES):
        chip = draw_real(stack, whole, random, False, config["simulator"], [], replace(AS_THEY_COME, date_counts=(dates,)))
        shape = chip.pre_db.shape[1:]
        if like_slides:
            change = slide_shaped_change(shape, chip.dates, ground, config["simulator"]["landslides"], random)
        else:
            change = field_change(shape, chip.spacing_m, chip.dates, ground, random)
        chips.append(replace(chip, post_db=chip.post_db + change))
        masks.append((np.abs(change).max(axis=0) > LEAST_DB) & np.isfinite(chip.pre_db + chip.post_db).any(axis=0))
    return chips, np.stack(masks)


def rows(classifier: nn.Module, segmenter: nn.Module, folder: Path, config: dict[str, Any]) -> Iterator[tuple[Predictions, dict[str, np.ndarray]]]:
    """What a pair says of scenes in all places and with all numbers of dates, and what is where in them, by its name (bool, N x H x W)."""
    ground, outlines = load_ground(folder, kept_back=True), load_outlines(folder)
    if not ground:
        raise SystemExit(f"{folder} holds no series of sites: name the folder of the real data.")
    for stack in load_dated_stacks(folder):
        quiet = stack.while_quiet()
        for dates in DATES:
            if len(quiet.power) < 2 * dates:
                continue
            for like_slides in (False, True):
                chips, masks = scenes(quiet, dates, ground, config, like_slides)
                shown = with_even_wetness(chip_set(chips, stack.place, "real"))
                predictions = predict(classifier, segmenter, shown, f"{stack.place}, {dates} dates")
                yield predictions, {"fields like slides" if like_slides else "fields": masks}
            predictions = predict(classifier, segmenter, with_even_wetness(scenes_of(quiet, dates, config, outlines)), "slides")
            calm = predictions.observed & (predictions.landslide_px == 0)[:, None, None]
            yield predictions, {"slides": predictions.label, "nothing": calm}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("real_data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--models", type=Path, nargs="+", default=[Path("models")], help="folders of pairs of models (default: %(default)s)")
    options = parser.parse_args()
    config = load_config(CONFIGS / "default.yaml")
    for models in options.models:
        classifier, segmenter, card = read_pair(models)
        thresholds = card["thresholds"]
        there: dict[str, list[np.ndarray]] = {}
        for predictions, where in rows(classifier, segmenter, options.real_data, config):
            probability = predictions.probability(thresholds["gate"])
            for kind, mask in where.items():
                there.setdefault(kind, []).append(probability[mask])
        whole = {kind: np.concatenate(values) for kind, values in there.items()}
        print(f"\n**{models}**\n\n| threshold | of slides | of fields | of fields like slides | where nothing happened |\n|---|---|---|---|---|")
        found = np.sort(whole["slides"])[::-1]
        levels = {"own": thresholds["pixel"], **{f"recall {share:.2f}": found[int(share * len(found))] for share in (0.45, 0.5, 0.55, 0.6, 0.65)}}
        for name, level in levels.items():
            shares = [(whole[kind] >= level).mean() for kind in ("slides", "fields", "fields like slides", "nothing")]
            print(f"| {name} ({level:.2f}) | {shares[0]:.3f} | {shares[1]:.2%} | {shares[2]:.2%} | {shares[3]:.3%} |", flush=True)


if __name__ == "__main__":
    main()
