"""`evaluate`: the test chips, always beside the baselines, by kind of background."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from scipy import special, stats
from torchmetrics.functional.classification import (
    binary_auroc,
    binary_average_precision,
    binary_calibration_error,
)

from sar_landslide_plugin.core.cards import Interval
from training.calibrate import calibrated_networks, expected_and_variance
from training.data.chips import ChipSet, open_chips
from training.predict import Predictions, log_ratio_score, predict

KINDS = {"cube": "simulated scenes", "real": "real backgrounds, inserted slides"}


def evaluate(config: dict[str, Any], folder: Path) -> None:
    """Score the test split; writes `evaluation.json` and `evaluation.md`."""
    classifier, segmenter, calibration = calibrated_networks(folder)
    chips = open_chips(folder, "test")
    predictions = predict(classifier, segmenter, chips, "test")
    baseline = log_ratio_score(chips)
    kinds = np.array([fact["kind"] for fact in chips.facts])
    result = {
        KINDS[kind]: score(predictions.select(kinds == kind), baseline[kinds == kind], calibration, config)
        for kind in KINDS
        if (kinds == kind).any()
    }
    result["false alarms by place"] = _false_alarms(predictions, chips, calibration)
    (folder / "evaluation.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    (folder / "evaluation.md").write_text(_markdown(result), encoding="utf-8")
    print(_markdown(result))


def score(
    predictions: Predictions, baseline: np.ndarray, calibration: dict[str, Any], config: dict[str, Any]
) -> dict[str, float]:
    """Metrics of one kind of chips. Area metrics are in pixels."""
    seen, thresholds = predictions.observed, calibration["thresholds"]
    truth = torch.from_numpy(predictions.label[seen].astype(np.int64))
    probability, chip = predictions.probability(), predictions.chip_probability
    found = predictions.probability(thresholds["gate"]) >= thresholds["pixel"]
    positive, empty = predictions.with_landslide(config["chips"]["min_landslide_px"])
    decided = positive | empty
    hits = float((found & predictions.label).sum())
    expected, variance = expected_and_variance(predictions, thresholds["gate"])
    low, high = Interval.from_json(calibration["interval"]).around(expected, variance, seen.sum(axis=(1, 2)))
    area = predictions.landslide_px

    def average_precision(values: np.ndarray) -> float:
        return float(binary_average_precision(torch.from_numpy(values[seen]).float(), truth, thresholds=1000))

    return {
        "chips": len(area),
        "prevalence": float(truth.float().mean()),
        "AUPRC": average_precision(probability),
        "AUPRC log-ratio": average_precision(special.expit(baseline / 3.0)),
        "precision": hits / max(1.0, float(found.sum())),
        "recall": hits / max(1.0, float(predictions.label.sum())),
        "IoU": hits / float((found | predictions.label).sum()),
        "false share on empty chips": float(found[empty].sum() / max(1, seen[empty].sum())),
        "chip AUROC": float(
            binary_auroc(
                torch.from_numpy(chip[decided]), torch.from_numpy(positive[decided].astype(np.int64))
            )
        ),
        "chip recall at gate": float((chip[positive] >= thresholds["gate"]).mean()),
        "chips below gate": float((chip < thresholds["gate"]).mean()),
        "Spearman of chip areas": float(stats.spearmanr(expected, area)[0]),
        "mean absolute error px": float(np.abs(expected - area).mean()),
        "the same, predicting nothing": float(area.mean()),
        "calibration error": float(
            binary_calibration_error(torch.from_numpy(probability[seen]).float(), truth, n_bins=15)
        ),
        "interval coverage": float(((area >= low) & (area <= high)).mean()),
    }


def _false_alarms(predictions: Predictions, chips: ChipSet, calibration: dict[str, Any]) -> dict[str, float]:
    """Share of observed pixels flagged on the landslide-free test chips of each real place."""
    thresholds = calibration["thresholds"]
    found = predictions.probability(thresholds["gate"]) >= thresholds["pixel"]
    shares = {}
    for place in sorted({fact["source"] for fact in chips.facts if fact["kind"] == "real"}):
        which = np.array([fact["source"] == place for fact in chips.facts]) & (predictions.landslide_px == 0)
        if which.any():
            shares[place] = float(found[which].sum() / predictions.observed[which].sum())
    return shares


def _markdown(result: dict[str, Any]) -> str:
    kinds = [kind for kind in result if kind in KINDS.values()]
    lines = ["| metric | " + " | ".join(kinds) + " |", "|---" * (len(kinds) + 1) + "|"]
    for metric in result[kinds[0]]:
        lines.append(f"| {metric} | " + " | ".join(_number(result[kind][metric]) for kind in kinds) + " |")
    if result["false alarms by place"]:
        lines += ["", "| real place (held-out block), landslide-free chips | area flagged |", "|---|---|"]
        lines += [f"| {place} | {share:.4%} |" for place, share in result["false alarms by place"].items()]
    return "\n".join(lines) + "\n"


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.4f}" if abs(value) < 10 else f"{value:.1f}"
