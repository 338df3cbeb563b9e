"""Logits of a whole split."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from scipy import special
from torch import nn
from torch.utils.data import DataLoader
from tqdm import tqdm

from training.data.chips import ChipSet
from training.data.dataset import ChipDataset


@dataclass(frozen=True)
class Predictions:
    """Chip logits (N,), pixel logits (N x 128 x 128), truth and observed masks of the same shape."""

    chip_logit: np.ndarray
    pixel_logit: np.ndarray
    label: np.ndarray
    observed: np.ndarray

    def select(self, which: np.ndarray) -> Predictions:
        """The chips that the boolean array `which` marks."""
        return Predictions(
            self.chip_logit[which], self.pixel_logit[which], self.label[which], self.observed[which]
        )

    @property
    def landslide_px(self) -> np.ndarray:
        return self.label.sum(axis=(1, 2))

    @property
    def chip_probability(self) -> np.ndarray:
        return special.expit(self.chip_logit)

    def probability(self, gate: float = 0.0) -> np.ndarray:
        """Pixel probabilities as the product gives them: 0 where unobserved and in chips below the gate."""
        kept = self.observed & (self.chip_probability >= gate)[:, None, None]
        return np.where(kept, special.expit(self.pixel_logit), 0.0)

    def with_landslide(self, min_landslide_px: int) -> tuple[np.ndarray, np.ndarray]:
        """Chips that hold enough landslide, and chips that hold none; those in between teach neither."""
        return self.landslide_px >= min_landslide_px, self.landslide_px == 0


def predict(classifier: nn.Module, segmenter: nn.Module, chips: ChipSet, title: str) -> Predictions:
    """Run both stages over a split, without augmentation."""
    parts: list[tuple[np.ndarray, ...]] = []
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    classifier, segmenter = classifier.to(device).eval(), segmenter.to(device).eval()
    with torch.inference_mode():
        for pre, post, label, observed in tqdm(
            DataLoader(ChipDataset(chips), 16), desc=f"predict {title}", unit="batch"
        ):
            embedding, chip = classifier(pre.to(device), post.to(device))[:2]
            pixel = segmenter(pre.to(device), post.to(device), embedding)
            parts.append((chip.cpu().numpy(), pixel.cpu().numpy(), label.numpy() > 0, observed.numpy() > 0))
    return Predictions(*(np.concatenate(column) for column in zip(*parts)))
