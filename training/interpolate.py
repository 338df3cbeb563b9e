"""Between what a training began with and what it ended with: networks that learnt something new and forgot little."""

from __future__ import annotations

from typing import Any

import torch

from training.data.chips import ChipSet
from training.errors import TrainingError
from training.metrics import curve_of
from training.networks import Classifier, Segmenter
from training.predict import predict


def share_of_start(settings: dict[str, Any], further: bool) -> float:
    """The share of its first weights that stage 2 keeps. Raises TrainingError where it would be one of random weights."""
    share = settings.get("start_share") or 0.0
    if share and not further:
        raise TrainingError(
            f"segment.start_share is {share}, but this stage 2 begins with random weights: train it --further (`reproduce --start`), or"
            " leave the entry out."
        )
    return float(share)


@torch.no_grad()
def keep_of_start(network: Segmenter, start: Segmenter, share: float) -> None:
    """Make the weights of a network (1 - share) times its own plus `share` times those that its training began with.

    Between weights that lie near each other networks do about as well as either on what each has learnt (Wortsman et al. 2022,
    "Robust fine-tuning of zero-shot models", eq. 1). Batch normalisation keeps its statistics in further training.
    """
    first = start.state_dict()
    for name, weight in network.state_dict().items():
        if weight.is_floating_point():
            weight.lerp_(first[name].to(weight), share)


def validation_score(classifier: Classifier, segmenter: Segmenter, chips: ChipSet) -> float:
    """Average precision of the pixels of validation chips, as after an epoch of training."""
    own = predict(classifier.eval(), segmenter.eval(), chips, "validate")
    return curve_of(own.pixel_logit[own.observed], own.label[own.observed]).average_precision
