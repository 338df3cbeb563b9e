"""Chips as PyTorch tensors, with augmentation that keeps the physics."""

from __future__ import annotations

import numpy as np
import torch
from torch.utils.data import Dataset

from training.data.chips import ChipSet
from training.data.drawing import CHIP


class ChipDataset(Dataset):
    """(pre, post, label, observed): linear power 2 x 128 x 128 with NaN; label and observed 128 x 128 as 0/1 floats."""

    def __init__(
        self, chips: ChipSet, augment_seed: int | None = None, indices: np.ndarray | None = None
    ) -> None:
        self.chips = chips
        self.indices = np.arange(len(chips)) if indices is None else indices
        self.augment_seed = augment_seed
        self.epoch = 0

    def __len__(self) -> int:
        return len(self.indices)

    def __getitem__(self, item: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        index = int(self.indices[item])
        pre = np.array(self.chips.pre_db[index], np.float32)
        post = np.array(self.chips.post_db[index], np.float32)
        label = np.array(self.chips.label[index], np.float32)
        if self.augment_seed is not None:
            random = np.random.default_rng([self.augment_seed, self.epoch, index])
            pre, post, label = augment(pre, post, label, random)
        observed = np.isfinite(pre + post).any(axis=0)
        return (
            torch.from_numpy(10 ** (pre / 10)),
            torch.from_numpy(10 ** (post / 10)),
            torch.from_numpy(label * observed),
            torch.from_numpy(observed.astype(np.float32)),
        )


def augment(pre: np.ndarray, post: np.ndarray, label: np.ndarray, random: np.random.Generator):
    """Mirror (never transpose: the radar looks east or west), jitter levels, add a scene-wide step, hide parts or a polarisation.

    East-west mirroring turns an ascending look into a descending one, north-south mirroring keeps the look: both are real.
    """
    for axis in (-1, -2):
        if random.random() < 0.5:
            pre, post, label = (np.flip(array, axis) for array in (pre, post, label))
    pre, post, label = pre.copy(), post.copy(), label.copy()
    level = random.normal(0, 1.2) + random.normal(0, 0.6, (2, 1, 1)).astype(np.float32)
    pre, post = pre + np.float32(level), post + np.float32(level)
    if random.random() < 0.5:
        step = random.uniform(-3.0, 3.0)
        post = post + np.array([step, step * random.uniform(0.4, 1.5)], np.float32)[:, None, None]
    kind = random.random()
    if kind < 0.10:
        height, width = random.integers(32, 110, 2)
        top, left = (
            (0, 0)
            if random.random() < 0.5
            else (random.integers(0, CHIP - height), random.integers(0, CHIP - width))
        )
        hidden = np.ones((CHIP, CHIP), bool)
        hidden[top : top + height, left : left + width] = False
        pre[:, hidden] = post[:, hidden] = np.nan
    elif kind < 0.22:
        rows, cols = np.mgrid[:CHIP, :CHIP]
        angle = random.uniform(0, 2 * np.pi)
        beyond = (cols - 64) * np.cos(angle) + (rows - 64) * np.sin(angle) > random.uniform(10, 60)
        for side in (pre, post):
            if random.random() < 0.7:
                side[:, beyond] = np.nan
    if random.random() < 0.10:
        band = 0 if random.random() < 0.5 else 1
        pre[band] = post[band] = np.nan
    return pre.astype(np.float32), post.astype(np.float32), label
