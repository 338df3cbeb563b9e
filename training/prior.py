"""How much of stage 1's heat map the logits of stage 2 get."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from training.data.chips import ChipSet
from training.errors import TrainingError
from training.metrics import curve_of
from training.networks import Classifier, Segmenter
from training.predict import predict


def prior_weights(settings: dict[str, Any]) -> list[float]:
    """The weights that a recipe wants to choose from; empty where it names none. Raises TrainingError where they are none."""
    weights = settings.get("prior") or []
    if not isinstance(weights, list) or not all(isinstance(w, (int, float)) and 0 <= w < np.inf for w in weights):
        raise TrainingError(
            f"segment.prior is {weights}; give a list of weights of stage 1's heat map, as in [0, 0.2, 0.4], or null for none."
        )
    return [float(weight) for weight in weights]


def choose_prior(
    classifier: Classifier, segmenter: Segmenter, chips: ChipSet, weights: Sequence[float]
) -> tuple[float, float]:
    """Give stage 2 the prior, of those in `weights`, with the best average precision on the chips; returns weight and precision.

    Few pixel labels teach what a landslide looks like sooner than all that is none. The chip labels that stage 1 learns from
    are cheap and many, and what it takes from them stands in its heat map. Of equals, the first in `weights` is taken.
    """
    segmenter.take_prior(classifier, 0.0)
    own = predict(classifier, segmenter, chips, "validate")
    segmenter.take_prior(classifier, 1.0)
    heat = predict(classifier, segmenter, chips, "validate, with the heat map of stage 1").pixel_logit - own.pixel_logit
    seen, label = own.observed, own.label[own.observed]
    scores = [curve_of((own.pixel_logit + weight * heat)[seen], label).average_precision for weight in weights]
    best = int(np.argmax(scores))
    segmenter.take_prior(classifier, weights[best])
    return weights[best], scores[best]
