"""Losses of stage 2. Logit, label and observed are N x H x W; the label is a share from 0 to 1 where outlines are softened."""

from __future__ import annotations

from typing import Any

from torch import Tensor
from torch.nn import functional as F

from training.errors import TrainingError

LOSSES = ("cross_entropy_dice", "focal_tversky")
SMOOTH_PX = 1.0  # keeps the ratios of chips without landslides finite


def check_loss(settings: dict[str, Any]) -> None:
    """Raise TrainingError where a recipe names a loss that does not exist, or lacks what it needs."""
    if (name := settings.get("loss", LOSSES[0])) not in LOSSES:
        raise TrainingError(f"The recipe wants the loss '{name}'; there are {' and '.join(LOSSES)}.")
    if name == "focal_tversky" and set(settings.get("tversky") or ()) != {"misses", "focus"}:
        raise TrainingError("The loss focal_tversky needs `tversky: {misses: 0.7, focus: 0.75}` beside it in the recipe.")


def pixel_loss(settings: dict[str, Any], logit: Tensor, label: Tensor, observed: Tensor) -> Tensor:
    """The loss that `segment.loss` names, over the observed pixels of a batch.

    "cross_entropy_dice" is cross-entropy, which sees the empty chips, and `dice_weight` times the Dice loss, which sees the shapes.
    "focal_tversky" is that of Abraham and Khan 2019 (arXiv 1810.07842) with `tversky` = {misses, focus}.
    """
    probability = logit.sigmoid() * observed
    if settings.get("loss", LOSSES[0]) == "focal_tversky":
        return focal_tversky(probability, label, **settings["tversky"])
    cross_entropy = F.binary_cross_entropy_with_logits(logit, label, reduction="none")
    cross_entropy = (cross_entropy * observed).sum() / observed.sum().clamp(min=1)
    return cross_entropy + settings["dice_weight"] * chip_dice(probability, label)


def chip_dice(probability: Tensor, label: Tensor) -> Tensor:
    """1 minus Dice of each chip with landslides, on average; 0 where no chip of the batch has any."""
    overlap = 2 * (probability * label).sum(dim=(1, 2)) + SMOOTH_PX
    dice = 1 - overlap / ((probability + label).sum(dim=(1, 2)) + SMOOTH_PX)
    holds_slide = (label.sum(dim=(1, 2)) > 0).float()
    return (dice * holds_slide).sum() / holds_slide.sum().clamp(min=1)


def focal_tversky(probability: Tensor, label: Tensor, misses: float, focus: float) -> Tensor:
    """(1 minus the Tversky index) to the power of `focus`, on average over the chips.

    The index is TP / (TP + misses FN + (1 - misses) FP). The authors recommend misses .7 and focus 3/4 (they write 1/gamma,
    gamma 4/3). A chip without landslides loses by what is found in it.
    """
    found = (probability * label).sum(dim=(1, 2))
    missed, false = label.sum(dim=(1, 2)) - found, probability.sum(dim=(1, 2)) - found
    index = (found + SMOOTH_PX) / (found + misses * missed + (1 - misses) * false + SMOOTH_PX)
    # The slope of a power below 1 is infinite at 0.
    return (1 - index).clamp(min=1e-6).pow(focus).mean()


def batch_dice(logit: Tensor, label: Tensor) -> Tensor:
    """Dice over all pixels of a batch, and nothing where the batch holds no landslide: such batches teach nothing."""
    probability = logit.sigmoid()
    overlap = 2 * (probability * label).sum() / (probability + label).sum().clamp(min=1e-7)
    return (1 - overlap) * (label.sum() > 0)
