"""Which of two ways to train is better: differences on the same test chips, resampled together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training.metrics import ChipSums, draw_groups, members_of, metrics

LEVEL = 0.95


@dataclass(frozen=True)
class Resampled:
    """Metrics of one way to train, over seeds and resamples of the test chips.

    Attributes:
        values: per metric, seeds x (1 + replicates): all chips first, then the resamples.
        seeds: of the rows.
    """

    values: dict[str, np.ndarray]
    seeds: tuple[int, ...]


def resample(runs: dict[int, ChipSums], groups: np.ndarray, replicates: int) -> Resampled:
    """Metrics of runs by seed, for all test chips and for resamples.

    Args:
        groups: of each chip (N,), such as its scene. Whole groups are drawn, with repetition. The same groups give the same
            resamples, whatever was trained.
    """
    random = np.random.default_rng(0)
    members = members_of(groups)
    chosen: list[np.ndarray | None] = [None, *(draw_groups(members, random) for _ in range(replicates))]
    seeds = tuple(sorted(runs))
    table = [[metrics(runs[seed], chips) for chips in chosen] for seed in seeds]
    names = table[0][0]
    return Resampled({name: np.array([[entry[name] for entry in row] for row in table]) for name in names}, seeds)


def difference(first: Resampled, second: Resampled, name: str) -> tuple[float, float, float, int]:
    """First minus second: mean over the seeds that both have, lower and upper end over groups and seeds, and how many seeds.

    Every replicate draws groups of chips and seeds, the same for both. NaN where a metric is undefined.
    """
    common = [seed for seed in first.seeds if seed in second.seeds]
    if not common:
        return np.nan, np.nan, np.nan, 0
    one, other = (side.values[name][[side.seeds.index(seed) for seed in common]] for side in (first, second))
    gap = one - other
    random = np.random.default_rng(1)
    replicates = gap.shape[1] - 1
    rows = random.integers(len(common), size=(len(common), replicates))
    sample = gap[rows, 1 + np.arange(replicates)].mean(axis=0)
    sample = sample[np.isfinite(sample)]
    if not np.isfinite(gap[:, 0]).all() or not len(sample):
        return np.nan, np.nan, np.nan, len(common)
    low, high = np.quantile(sample, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(gap[:, 0].mean()), float(low), float(high), len(common)
