"""Is it worth telling the networks how backscatter varies between the dates of a side? (in the training environment)

python -m tests.benchmarks.temporal_spread RUN [REAL_DATA], where RUN is the run folder of `reproduce --experiment places`.

A small head is trained on top of networks that have not seen a place: once with their logit and the log-ratio, once with the spread
over time beside them. Both are scored on that place, so what differs between them is what the spread is worth.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.calibrate import calibrated_networks
from training.data.chips import chip_set
from training.data.drawing import Drawing, draw_real, to_db
from training.data.outlines import load_outlines
from training.data.stacks import Stack, load_dated_stacks
from training.leave_out import with_even_wetness
from training.metrics import curve_of
from training.predict import predict

DATES = (2, 4, 8)
TRAINING_SCENES, TEST_SCENES = 160, 64  # of each place; half of them with slides
STEPS, BATCH, RATE = 300, 8, 3e-3
FALSE_SHARE = 0.001  # of the scenes without slides that may be flagged where recall is read
ABOVE_DB = 60.0  # makes decibels positive, as `draw_real` wants power to be


@dataclass(frozen=True)
class Scenes:
    """What the head sees (N x 6 x H x W), labels and observed pixels (N x H x W)."""

    features: Tensor
    label: Tensor
    observed: Tensor


class Head(nn.Module):
    """Three convolutions that correct the logit of stage 2; without `spread` its last inputs are zero, all else is the same."""

    def __init__(self, spread: bool) -> None:
        super().__init__()
        self.inputs = 6 if spread else 3
        self.net = nn.Sequential(
            *(nn.Conv2d(6, 16, 3, padding=1), nn.ReLU()),
            *(nn.Conv2d(16, 16, 3, padding=1), nn.ReLU()),
            *(nn.Conv2d(16, 16, 3, padding=1), nn.ReLU()),
            nn.Conv2d(16, 1, 1),
        )
        nn.init.zeros_(self.net[-1].weight)
        nn.init.zeros_(self.net[-1].bias)

    def forward(self, features: Tensor) -> Tensor:
        """Logits (N x H x W)."""
        shown = F.pad(features[:, : self.inputs], (0, 0, 0, 0, 0, 6 - self.inputs))
        return logit_of(features) + self.net(shown)[:, 0]


def logit_of(features: Tensor) -> Tensor:
    """What stage 2 said."""
    return features[:, 0] * 4.0


def draw_with_spread(
    stack: Stack, count: int, dates: Sequence[int], simulator: dict, outlines: list[np.ndarray], seed: int
):
    """Unfiltered scenes of a whole place, half of them with slides, and their spread over time.

    Returns the chips and the standard deviation of the decibels between the dates of a side, of both sides together: float32
    N x 2 x 128 x 128 (VV, VH), 0 where neither side has two dates.
    """
    whole = (slice(0, stack.power.shape[2]), slice(0, stack.power.shape[3]))
    drawing = Drawing(tuple(dates), varied=False)
    raised = np.maximum(to_db(np.nan_to_num(stack.power, nan=1.0)) + ABOVE_DB, 1.0)
    moments = [replace(stack, power=values) for values in (raised, raised**2)]
    chips, spreads = [], []
    for number in range(count):

        def drawn(source: Stack, with_slides: bool, number=number):
            return draw_real(source, whole, np.random.default_rng([seed, number]), with_slides, simulator, outlines, drawing)

        chip = drawn(stack, number < count // 2)
        # The same seed takes the same dates: their mean decibels and mean squares come out as if they were power.
        first, second = (drawn(source, False) for source in moments)
        squares = [
            n * (10 ** (two / 10) - (10 ** (one / 10)) ** 2)
            for n, one, two in zip(chip.dates, (first.pre_db, first.post_db), (second.pre_db, second.post_db))
        ]
        chips.append(chip)
        spreads.append(np.sqrt(np.maximum(sum(squares), 0) / max(sum(chip.dates) - 2, 1)).astype(np.float32))
    return with_even_wetness(chip_set(chips, stack.place, "real")), np.stack(spreads)


def scenes_for_head(stack: Stack, count: int, dates: Sequence[int], networks, config: dict, outlines, seed: int) -> Scenes:
    """Scenes as the head sees them: logit, log-ratio without its median, spread, and how little is known of the spread."""
    chips, spread = draw_with_spread(stack, count, dates, config["simulator"], outlines, seed)
    predictions = predict(*networks, chips, stack.place)
    change = np.array(chips.post_db, np.float32) - np.array(chips.pre_db, np.float32)
    change = np.nan_to_num(np.clip((change - np.nanmedian(change, axis=(2, 3), keepdims=True)) / 3, -4, 4))
    freedom = np.array([max(sum(fact["dates"]) - 2, 1) for fact in chips.facts], np.float32)[:, None, None, None]
    features = [predictions.pixel_logit[:, None] / 4, change, np.clip(np.nan_to_num(spread) / 2, 0, 4)]
    features.append(np.broadcast_to(1 / np.sqrt(freedom), change[:, :1].shape))
    return Scenes(
        torch.from_numpy(np.concatenate(features, axis=1).astype(np.float32)),
        torch.from_numpy(predictions.label.astype(np.float32)),
        torch.from_numpy(predictions.observed.astype(np.float32)),
    )


def trained(scenes: Scenes, spread: bool, seed: int) -> Head:
    """A head after STEPS steps of cross-entropy and Dice."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    head = Head(spread)
    optimizer = torch.optim.AdamW(head.parameters(), RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=STEPS, pct_start=0.1)
    for _ in range(STEPS):
        chosen = random.integers(0, len(scenes.features), BATCH)
        flipped = [axis for axis in (-2, -1) if random.random() < 0.5]
        features, label, observed = (
            values[chosen].flip(flipped) for values in (scenes.features, scenes.label, scenes.observed)
        )
        logit = head(features)
        entropy = F.binary_cross_entropy_with_logits(logit, label, observed, reduction="sum") / observed.sum()
        guess = logit.sigmoid() * observed
        dice = 1 - (2 * (guess * label).sum() + 1) / (guess.sum() + label.sum() + 1)
        (entropy + 0.5 * dice).backward()
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
    return head.eval()


def scores(logit: Tensor, scenes: Scenes) -> tuple[float, float]:
    """Average precision, and recall where FALSE_SHARE of the scenes without slides is flagged."""
    values, label, seen = logit.numpy(), scenes.label.numpy() > 0, scenes.observed.numpy() > 0
    calm = ~label.any(axis=(1, 2))
    threshold = np.quantile(values[calm][seen[calm]], 1 - FALSE_SHARE)
    return curve_of(values[seen], label[seen]).average_precision, float((values[label] > threshold).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("run", type=Path)
    parser.add_argument("real_data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    config = json.loads((options.run / "recipe.json").read_text(encoding="utf-8"))
    stacks, outlines = load_dated_stacks(options.real_data), load_outlines(options.real_data)
    print("| place left out | dates per side | the networks | head without spread | head with spread |\n|---|---|---|---|---|")
    rows = []
    for folder in sorted((options.run / "places").iterdir()):
        left_out, networks = folder.name.split("+"), calibrated_networks(folder)[:2]
        known = [
            scenes_for_head(stack, TRAINING_SCENES, DATES, networks, config, outlines, 5) for stack in stacks if stack.place not in left_out
        ]
        joined = Scenes(*(torch.cat([getattr(part, name) for part in known]) for name in ("features", "label", "observed")))
        heads = {spread: [trained(joined, spread, seed) for seed in range(options.seeds)] for spread in (False, True)}
        for stack in (stack.while_quiet() for stack in stacks if stack.place in left_out):
            for dates in (n for n in DATES if 2 * n <= len(stack.power)):
                scenes = scenes_for_head(stack, TEST_SCENES, (dates,), networks, config, outlines, 9)
                with torch.inference_mode():
                    row = [scores(logit_of(scenes.features), scenes)]
                    row += [np.mean([scores(head(scenes.features), scenes) for head in heads[spread]], axis=0) for spread in heads]
                rows.append(row)
                print(f"| {stack.place} | {dates} | {' | '.join(f'{p:.3f}, {r:.3f}' for p, r in row)} |", flush=True)
    mean = np.mean(rows, axis=0)
    print(f"| mean | | {' | '.join(f'{p:.3f}, {r:.3f}' for p, r in mean)} |\n\nAverage precision, recall at {FALSE_SHARE:.1%} flagged.")


if __name__ == "__main__":
    main()
