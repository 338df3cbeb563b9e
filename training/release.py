"""`export`: the calibrated pair as ONNX, with what made it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import yaml

from training.calibrate import calibrated_networks
from training.checkpoints import stage_1_differences
from training.data.chips import open_chips
from training.errors import TrainingError
from training.evaluate import MODEL, NOTHING, SMOOTHED, STEEP
from training.export import base_card, export_pair
from training.fit import RECIPE, calibration_digest, check_same_networks
from training.measure import multiply_adds_per_pixel
from training.operating import MINIMUM_MAPPING_UNIT_PX
from training.presets import Networks
from training.seen import calibrated_places, trained_places, with_parents
from training.start import is_as_imported, start_of

VERSION = "0.1.0"
# What stands beside the model's own figures in the card.
BESIDE = {
    "AUPRC log-ratio": (SMOOTHED, "AUPRC"),
    "AUPRC log-ratio p99 on slopes": (STEEP, "AUPRC"),
    "mean absolute error px, predicting nothing": (NOTHING, "mean absolute error px"),
}
NOT_TESTED_ON = (
    "snow, glaciers, deserts, tropical plantations, sensors other than Sentinel-1; real landslides other than one in Papua New Guinea"
)


def release(config: dict[str, Any], folder: Path, models: Path) -> None:
    """Write the ONNX pair, `model_card.json` and the recipe beside it.

    Raises TrainingError for networks that the plugin does not run, that were not evaluated as they are now, or of which no one
    recipe tells how they were trained.
    """
    if Networks.read(folder) != Networks():
        raise TrainingError(
            f"The run {folder} holds networks of another kind than the plugin runs; only the default preset is exported."
        )
    classifier, segmenter, calibration = calibrated_networks(folder)
    evaluation = folder / "evaluation.json"
    if not evaluation.exists():
        raise TrainingError(
            f"{evaluation} does not exist; run `python -m training evaluate` first: no model ships unmeasured."
        )
    scores = json.loads(evaluation.read_text(encoding="utf-8"))
    if scores.get("runs", 1) != 1:
        raise TrainingError(
            f"{evaluation} holds means over {scores['runs']} runs, which are not the scores of these networks; run `python -m training"
            " evaluate` again without --other-runs."
        )
    check_same_networks(folder, scores, "evaluate")
    if scores.get("calibration") not in (None, calibration_digest(folder)):
        raise TrainingError(f"The calibration of {folder} is another than was evaluated; run `python -m training evaluate` again.")
    trained = folder / "segment" / RECIPE  # whatever --config and --set are now
    if trained.exists():
        config = yaml.safe_load(trained.read_text(encoding="utf-8"))
        differences = stage_1_differences(folder, config)
        if differences:
            raise TrainingError(
                f"Stage 1 of {folder} was trained with another recipe than stage 2 ({', '.join(differences)}), and the one that is exported must"
                " hold for both: train both with one, or export the first pair and go on from that (`import`)."
            )
    start = start_of(folder)
    # At most calibrated in this run, which then has no training chips, and whose recipe has trained nothing.
    as_imported = start is not None and all(is_as_imported(run) for run in with_parents(folder))
    if as_imported:
        config = _recipe_of_imported(folder, start)
    config["calibrate"] = calibration.get("settings", config["calibrate"])
    calibrated_on = sorted(calibrated_places(folder))
    card = {
        **base_card(classifier, segmenter),
        **(_training_of_imported(start) if as_imported else _training_of(config, folder)),
        "version": VERSION,
        "thresholds": calibration["thresholds"],
        "interval": calibration["interval"],
        "minimum_mapping_unit_px": MINIMUM_MAPPING_UNIT_PX,
        "operating_points": calibration["operating_points"],
        "operating_points_basis": calibration["operating_points_basis"],
        "calibration": {key: calibration[key] for key in ("chip", "pixel", "chips")},
        "training_data": "; ".join(sorted(trained_places(folder))),
        **({"calibration_data": "; ".join(calibrated_on)} if calibrated_on else {}),
        "multiply_adds_per_pixel": sum(multiply_adds_per_pixel(classifier, segmenter)),
        "metrics": _metrics(scores),
        "git_commit": _git_commit(),
    }
    if start:
        card["began_with"] = {key: start[key] for key in ("pair_id", "version", "stages")}
    if not as_imported:
        config = {key: value for key, value in config.items() if key != "before"}
        if start:
            config["before"] = start["recipe"]
    card["parity_with_pytorch"] = export_pair(classifier, segmenter, card, models)
    (models / "model_card.json").write_text(
        json.dumps(card, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    (models / "recipe.yaml").write_text(
        f"# What {'trained' if as_imported else 'made'} these models, complete: usable as --config.\n" + yaml.safe_dump(config, sort_keys=False),
        encoding="utf-8",
    )
    summaries = {
        stage: json.loads((folder / stage / "summary.json").read_text(encoding="utf-8"))
        for stage in ("pretrain", "segment", "finish")
        if (folder / stage / "summary.json").exists()
    }
    if as_imported:
        summaries = start["training_log"] or {}
    elif start:
        summaries["before"] = start["training_log"]
    (models / "training_log.json").write_text(json.dumps(summaries, indent=1) + "\n", encoding="utf-8")
    print(
        f"Wrote {models}/classifier.onnx and segmenter.onnx (largest difference to PyTorch {card['parity_with_pytorch']:.1e})."
    )


def _training_of(config: dict[str, Any], folder: Path) -> dict[str, Any]:
    """What the card tells of a training in this run."""
    is_labelled = any(fact["kind"] == "labelled" for fact in open_chips(folder, "train").facts)
    spacings = config["simulator"]["scene"]["spacing_m"]
    return {
        "name": "SAR Landslide pair, trained on mapped landslides" if is_labelled else "SAR Landslide default pair",
        "pixel_spacing_m": [min(spacings), max(spacings)],
        "not_tested_on": "whatever is not in its evaluation" if is_labelled else NOT_TESTED_ON,
        "seed": config["seed"],
    }


def _training_of_imported(start: dict[str, Any]) -> dict[str, Any]:
    """The same of networks that no training has changed since they were imported: as their own card told it."""
    return {key: start[key] for key in ("name", "pixel_spacing_m", "not_tested_on", "seed") if start.get(key) is not None}


def _recipe_of_imported(folder: Path, start: dict[str, Any]) -> dict[str, Any]:
    """The recipe that came with imported networks. Raises TrainingError where it is not known what made them."""
    if not isinstance(start.get("recipe"), dict) or not start.get("pixel_spacing_m"):
        raise TrainingError(
            f"{folder} does not tell what trained its networks, which were imported without their recipe.yaml or by an earlier version:"
            " import them again into another --run, with the recipe.yaml they came with beside them."
        )
    return dict(start["recipe"])


def _metrics(evaluation: dict[str, Any]) -> dict[str, Any]:
    """What the card tells of an evaluation: values without intervals, and the average precision of the baselines."""
    short: dict[str, Any] = {}
    for kind, own in evaluation.items():
        if not isinstance(own, dict) or "methods" not in own:
            continue
        short[kind] = {key: own[key] for key in ("chips", "prevalence")}
        methods = own["methods"]
        for metric, (value, _, _) in methods[MODEL].items():
            if value is not None:
                short[kind][metric] = float(f"{value:.5g}")
        for name, (method, metric) in BESIDE.items():
            if methods[method][metric][0] is not None:
                short[kind][name] = float(f"{methods[method][metric][0]:.5g}")
        short[kind].update(
            {key: float(f"{value:.5g}") for key, value in own["stage 1"].items() if value is not None}
        )
    short["false alarms by place"] = evaluation["false alarms by place"]
    return short


def _git_commit() -> str:
    done = subprocess.run(
        ["git", "describe", "--always", "--dirty"], capture_output=True, text=True, cwd=Path(__file__).parent
    )
    return done.stdout.strip() or "unknown"
