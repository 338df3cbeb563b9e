"""`evaluate`: the test chips, always beside the baselines, by kind of background."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import stats
from torch import nn

from sar_landslide_plugin.core.cards import Interval
from training.baselines import NEVER_DB, drop_db, steep_drop_db
from training.calibrate import calibrated_networks, expected_and_variance, read_calibration
from training.data.chips import ChipSet, open_chips
from training.figures import draw_figures
from training.fit import calibration_digest, networks_digest
from training.metrics import ChipSums, Curve, curve_of, intervals, sum_chips
from training.predict import Predictions, predict
from training.report import write_report
from training.start import start_of

KINDS = {
    "cube": "simulated scenes",
    "real": "real backgrounds, inserted slides",
    "labelled": "mapped landslides",
}
MODEL, NOTHING = "both stages", "predict nothing"
SMOOTHED, STEEP = "smoothed VH log-ratio", "VH log-ratio p99 on slopes"
SMOOTHING_PX = 1.5
REPLICATES = 1000


@dataclass(frozen=True)
class Judged:
    """One run's predictions of the test chips, with what the figures show of them."""

    predictions: Predictions
    calibration: dict[str, Any]
    expected: np.ndarray
    low: np.ndarray
    high: np.ndarray

    @property
    def found(self) -> np.ndarray:
        thresholds = self.calibration["thresholds"]
        return self.predictions.probability(thresholds["gate"]) >= thresholds["pixel"]


def evaluate(
    config: dict[str, Any], folder: Path, test_folder: Path | None = None, other_runs: tuple[Path, ...] = ()
) -> None:
    """Score the test split of the run, or of `test_folder`; writes `evaluation.json`, `.md`, `.csv` and `figures` there.

    `other_runs` are runs of other seeds: values are then means over the runs, and intervals resample runs as well as scenes.
    """
    for run in (folder, *other_runs):
        read_calibration(run)  # before anything takes time
    output = test_folder or folder
    chips = open_chips(output, "test")
    judged = [judge(run, chips) for run in (folder, *other_runs)]
    smoothed, (steep, steep_found) = drop_db(chips, SMOOTHING_PX), steep_drop_db(chips)
    # Imported networks come without the chips that calibrated them: there the baseline has hindsight.
    calibrated = start_of(folder) is None or (folder / "chips" / "calibrate" / "facts.json").exists()
    smooth_threshold = _best_smoothed_threshold(open_chips(folder, "calibrate") if calibrated else chips)
    kinds = np.array([fact["kind"] for fact in chips.facts])
    sources = np.array([fact["source"] for fact in chips.facts])
    pixel_m2 = np.array([fact["spacing_m"] ** 2 for fact in chips.facts])
    replicates = config.get("evaluate", {}).get("replicates", REPLICATES)
    result: dict[str, Any] = {}
    curves: dict[str, dict[str, Curve]] = {}
    sums_of: dict[str, ChipSums] = {}
    for kind in [kind for kind in KINDS if (kinds == kind).any()]:
        which = kinds == kind
        label, observed = judged[0].predictions.label[which], judged[0].predictions.observed[which]

        def method(scores, found, label=label, observed=observed, which=which):
            return sum_chips(
                None if scores is None else scores[which],
                found[which],
                found[which].sum(axis=(1, 2)),
                label,
                observed,
                pixel_m2[which],
            )

        groups = sources[which]
        own = [sums_of_judged(run, which, pixel_m2) for run in judged]
        sums = {
            MODEL: [entry[0] for entry in own],
            NOTHING: [method(None, np.zeros(smoothed.shape, bool))[0]],
        }
        curves[KINDS[kind]] = {MODEL: own[0][1]}
        for name, scores, found in (
            (SMOOTHED, smoothed, smoothed >= smooth_threshold),
            (STEEP, steep, steep_found),
        ):
            baseline, curve = method(scores, found)
            sums[name], curves[KINDS[kind]][name] = [baseline], curve
        sums_of[KINDS[kind]] = sums[MODEL][0]
        result[KINDS[kind]] = {
            "chips": int(which.sum()),
            "scenes or places": len(np.unique(groups)),
            "chips with landslides": int((label.sum(axis=(1, 2)) > 0).sum()),
            "prevalence": float(label[observed].mean()),
            "methods": {
                name: intervals(runs, replicates, [config["seed"], 7], groups)
                for name, runs in sums.items()
            },
            "stage 1": _mean_of([_stage_1(run, which, config["chips"]["min_landslide_px"]) for run in judged]),
        }
    result["runs"] = len(judged)
    result["networks"], result["calibration"] = networks_digest(folder), calibration_digest(folder)
    result["replicates"] = replicates
    result["log-ratio calibrated"] = calibrated
    result["slope known"] = chips.slope is not None
    result["false alarms by place"] = _mean_of([_false_alarms(run, chips) for run in judged])
    (output / "evaluation.json").write_text(json.dumps(_plain(result), indent=1), encoding="utf-8")
    draw_figures(output / "figures", chips, judged[0], curves, sums_of, KINDS)
    print(write_report(output, result, KINDS.values()))
    print(f"Tables and figures: {output / 'evaluation.md'}, .csv, .json and {output / 'figures'}")


def judge(folder: Path, chips: ChipSet) -> Judged:
    """A run's calibrated predictions of chips, with the area each chip is expected to hold."""
    return judge_networks(*calibrated_networks(folder), chips, folder.name)


def judge_networks(
    classifier: nn.Module, segmenter: nn.Module, calibration: dict[str, Any], chips: ChipSet, title: str
) -> Judged:
    """Predictions of chips by calibrated networks; `calibration` has their `thresholds` and `interval`, as a card has."""
    predictions = predict(classifier, segmenter, chips, title)
    expected, variance = expected_and_variance(predictions, calibration["thresholds"]["gate"])
    low, high = Interval.from_json(calibration["interval"]).around(
        expected, variance, predictions.observed.sum(axis=(1, 2))
    )
    return Judged(predictions, calibration, expected, low, high)


def sums_of_judged(judged: Judged, which: np.ndarray, pixel_m2: np.ndarray) -> tuple[ChipSums, Curve | None]:
    """Sums and the curve of the chips that the boolean array `which` marks."""
    chosen = judged.predictions.select(which)
    probability = chosen.probability().astype(np.float32)
    area = chosen.landslide_px
    return sum_chips(
        probability,
        judged.found[which],
        judged.expected[which],
        chosen.label,
        chosen.observed,
        pixel_m2[which],
        probability,
        (area >= judged.low[which]) & (area <= judged.high[which]),
    )


def _best_smoothed_threshold(chips: ChipSet) -> float:
    """Drop (dB) with the best F1 on the calibration chips: the baseline gets what the networks got."""
    scores = drop_db(chips, SMOOTHING_PX)
    seen = scores > NEVER_DB
    curve = curve_of(scores[seen], np.asarray(chips.label)[seen] > 0)
    return curve.best_threshold() if len(curve.recall) else np.inf  # without landslides: it flags nothing


def _stage_1(judged: Judged, which: np.ndarray, minimum: int) -> dict[str, float]:
    """How stage 1 ranks chips, and what the gate does."""
    chosen = judged.predictions.select(which)
    chip, gate = chosen.chip_probability, judged.calibration["thresholds"]["gate"]
    positive, empty = chosen.with_landslide(minimum)
    decided = positive | empty
    order = stats.rankdata(chip[decided])  # ties share their mean rank
    truth = positive[decided]
    pairs = truth.sum() * (~truth).sum()
    return {
        "chip AUROC": float((order[truth].sum() - truth.sum() * (truth.sum() + 1) / 2) / pairs)
        if pairs
        else float("nan"),
        "chip recall at gate": float((chip[positive] >= gate).mean()) if positive.any() else float("nan"),
        "chips below gate": float((chip < gate).mean()),
    }


def _mean_of(runs: list[dict[str, float]]) -> dict[str, float]:
    """Each value's mean over the runs."""
    return {name: float(np.mean([run[name] for run in runs])) for name in runs[0]}


def _false_alarms(judged: Judged, chips: ChipSet) -> dict[str, float]:
    """Share of observed pixels flagged on the test chips of each real place where nothing was: no landslide, and no simulated change either."""
    found, predictions = judged.found, judged.predictions
    mapped = np.array([fact["kind"] == "labelled" for fact in chips.facts])  # into which nothing is ever put
    calm = np.where(mapped, predictions.landslide_px == 0, chips.is_calm)
    shares = {}
    for place in sorted({fact["source"] for fact in chips.facts if fact["kind"] != "cube"}):
        which = np.array([fact["source"] == place for fact in chips.facts]) & calm
        if which.any() and predictions.observed[which].any():
            shares[place] = float(found[which].sum() / predictions.observed[which].sum())
    return shares


def _plain(value: Any) -> Any:
    """The same with null for NaN, which JSON does not know."""
    if isinstance(value, dict):
        return {key: _plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(entry) for entry in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value
