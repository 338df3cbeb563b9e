"""`reproduce --experiment budgets`: what pretraining is worth when labels are few, cell by cell.

A cell is one label budget, one kind of pretraining and one seed. Cells that have a result are not run again, so the command can
be stopped and repeated. The labelled chips, the chips of stage 1 and the test chips come from different cubes.
"""

from __future__ import annotations

import copy
import json
import shutil
import time
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import lightning
import numpy as np
import torch
import yaml

from training.calibrate import fit_logistic
from training.config import CONFIGS, change_recipe, keep_recipe, load_config, write_whole
from training.data.chips import ChipSet, make_chips, open_chips
from training.errors import TrainingError
from training.experiment_report import HEAT_MAP, write_experiment
from training.fit import load_network, pretrain, segment
from training.metrics import ChipSums, curve_of, metrics, sum_chips
from training.networks import HeatMapAlone
from training.predict import predict
from training.presets import Networks
from training.simulate.command import simulate

EMBEDDING = {"none": "none", "matched": "matched"}  # all others use that of stage 1


def budgets(
    folder: Path,
    preset: str,
    quick: bool,
    only_pretraining: list[str] | None = None,
    only_budgets: list[int] | None = None,
    only_seeds: list[int] | None = None,
    changes: Sequence[str] = (),
    plan_file: Path = CONFIGS / "budgets.yaml",
) -> None:
    """Run every cell that has no result yet, then write the table and the figure of all results so far.

    `changes` are entries like "simulator.terrain.erosion=null" over the recipe of the experiment, but for what its regions differ in.
    """
    plan = yaml.safe_load(plan_file.read_text(encoding="utf-8"))
    config = recipe(plan, preset, quick)
    change_recipe(config, changes)
    keep_recipe(folder, config)  # results of different recipes must not meet in one table
    experiment = plan["experiment"]
    kinds = [*experiment["pretraining"], *experiment["controls"]]
    sizes, seeds = experiment["budgets"], experiment["seeds"]
    if quick:
        few = {*experiment["quick"]["budgets"], *(only_budgets or [])}
        sizes = [size for size in sizes if size in few]
        seeds = [seed for seed in seeds if seed in {*seeds[: experiment["quick"]["seeds"]], *(only_seeds or [])}]
    unknown = sorted(set(only_pretraining or []) - set(kinds))
    if unknown:
        raise TrainingError(f"There is no pretraining '{unknown[0]}'; there are {', '.join(kinds)}.")
    for name, wanted, there in (("budget", only_budgets, experiment["budgets"]), ("seed", only_seeds, experiment["seeds"])):
        strange = sorted(set(wanted or []) - set(there))
        if strange:
            raise TrainingError(f"There is no {name} {strange[0]} in the plan; there are {', '.join(map(str, there))}.")
    cells = [(size, kind, seed) for seed in seeds for size in sizes for kind in kinds]
    for name in ("same", "other"):
        if name == "same" or "other" in (only_pretraining or kinds):
            _region(folder, plan, config, name)
    for size, kind, seed in cells:
        limits = ((only_pretraining, kind), (only_budgets, size), (only_seeds, seed))
        if any(wanted and value not in wanted for wanted, value in limits):
            continue
        cell = folder / "cells" / f"{size:03d}-{kind}-{seed}"
        if not (cell / "result.json").exists():
            print(f"cell: {size} chips, pretraining {kind}, seed {seed}")
            _run_cell(folder, config, cell, size, kind, seed)
    if preset == "default":  # the published stage 1 has no heat map
        for region in ("same", "other"):
            _judge_heat_map(folder / "regions" / region, folder / "regions" / "same")
    print(write_experiment(folder, preset, quick, cells))


def recipe(plan: dict[str, Any], preset: str, quick: bool) -> dict[str, Any]:
    """The preset's recipe with the data of the experiment."""
    config = load_config(CONFIGS / f"{preset}.yaml")
    config["seed"], config["simulate"], config["chips"] = plan["seed"], plan["simulate"], plan["chips"]
    config["simulator"]["scene"].update(plan["simulate"]["scene"])
    for changes in (plan["training"][preset], plan["quick"][preset] if quick else {}):
        for stage, entries in changes.items():
            config[stage].update(entries)
    return config


def _region(folder: Path, plan: dict[str, Any], config: dict[str, Any], name: str) -> Path:
    """Cubes and chips of one region."""
    own = copy.deepcopy(config)
    own["seed"] = config["seed"] + (0 if name == "same" else 1)
    for section, entries in plan["regions"][name].items():
        own["simulator"][section].update(entries)
    region = folder / "regions" / name
    region.mkdir(parents=True, exist_ok=True)
    simulate(own, region)
    make_chips(own, region, None)
    return region


def _stage_1(folder: Path, config: dict[str, Any], region: str) -> Path:
    """Stage 1 trained on all chips of a region, once."""
    path = folder / "regions" / region
    if not (path / "classifier.pt").exists():
        print(f"stage 1: region {region}")
        pretrain(config, path, resume=True)
    return path / "classifier.pt"


def _run_cell(
    folder: Path, config: dict[str, Any], cell: Path, budget: int, pretraining: str, seed: int
) -> None:
    start = time.monotonic()
    own = copy.deepcopy(config)
    own["seed"] = seed
    own["segment"].update(train_chips=budget, embedding=EMBEDDING.get(pretraining, "stage_1"))
    networks = Networks.of(own)
    region = folder / "regions" / "same"
    # The labelled chips come from cubes that stage 1 has not seen.
    for split, source in (("train", "calibrate"), ("validate", "validate"), ("test", "test")):
        (cell / "chips").mkdir(parents=True, exist_ok=True)
        link = cell / "chips" / split
        if not link.exists():
            link.symlink_to((region / "chips" / source).resolve(), target_is_directory=True)
    networks.write(cell)
    if pretraining in ("same", "other"):
        shutil.copyfile(_stage_1(folder, config, pretraining), cell / "classifier.pt")
    else:
        lightning.seed_everything(seed, verbose=False)
        torch.save(networks.classifier().state_dict(), cell / "classifier.pt")
    prior = segment(own, cell, resume=True)
    sums = _judge(cell)
    np.savez_compressed(
        cell / "sums.npz",
        **{entry.name: value for entry in fields(ChipSums) if (value := getattr(sums, entry.name)) is not None},
    )
    result = {
        "budget": budget,
        "pretraining": pretraining,
        "seed": seed,
        "prior": prior,
        "seconds": round(time.monotonic() - start, 1),
        "metrics": {name: None if np.isnan(value) else value for name, value in metrics(sums).items()},
    }
    write_whole(cell / "result.json", json.dumps(result, indent=1))
    for name in ("segment", "finish"):  # checkpoints: the weights are kept
        shutil.rmtree(cell / name, ignore_errors=True)


def _judge_heat_map(region: Path, judged_on: Path) -> None:
    """Average precision on the test chips of what the region's stage 1, if it was trained, says without any stage 2."""
    result = region / HEAT_MAP
    if result.exists() or not (region / "classifier.pt").exists():
        return
    classifier = load_network(region, "classifier")
    test = predict(classifier, HeatMapAlone(classifier), open_chips(judged_on, "test"), f"heat map, region {region.name}")
    curve = curve_of(test.pixel_logit[test.observed], test.label[test.observed])
    write_whole(result, json.dumps({"AUPRC": curve.average_precision}))


def _judge(cell: Path) -> ChipSums:
    """The cell's test chips, with probabilities and threshold fitted on the validation chips."""
    classifier, segmenter = load_network(cell, "classifier"), load_network(cell, "segmenter")
    validation, test = (
        predict(classifier, segmenter, open_chips(cell, split), split) for split in ("validate", "test")
    )
    seen = np.flatnonzero(validation.observed)
    scale, bias = fit_logistic(
        validation.pixel_logit.ravel()[seen], validation.label.ravel()[seen].astype(float)
    )
    threshold = curve_of(
        validation.pixel_logit[validation.observed], validation.label[validation.observed]
    ).best_threshold()
    probability = 1 / (1 + np.exp(-(test.pixel_logit * scale + bias)))
    probability = np.where(test.observed, probability, 0.0).astype(np.float32)
    return sum_chips(
        test.pixel_logit.astype(np.float32),
        test.pixel_logit >= threshold,
        probability.sum(axis=(1, 2)),
        test.label,
        test.observed,
        pixel_areas_m2(open_chips(cell, "test")),
        probability,
    )[0]


def pixel_areas_m2(chips: ChipSet) -> np.ndarray:
    """Area of a pixel of each chip."""
    return np.array([fact["spacing_m"] ** 2 for fact in chips.facts])
