"""`compare`: exported pairs of models on the same chips, and whether one is better than the first."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.data.chips import ChipSet, open_chips
from training.errors import TrainingError
from training.evaluate import KINDS, Judged, judge_networks, sums_of_judged
from training.exported import read_pair
from training.paired import difference, resample
from training.report import csv_number, gap, number

CALM_SHARE = 0.001  # of the calm chips' pixels that may be marked
AT_ONE_SHARE = f"recall with {CALM_SHARE:.1%} of the calm chips marked"
AT_THRESHOLD = "calm chips marked at its threshold"
REPLICATES = 300
LEFT_OUT = ("calibration error", "interval coverage")  # calibrated on chips of their own, each pair on others
FEWEST_UNITS = 4  # scenes or places below which resampling tells nothing


def compare(models: Sequence[Path], folder: Path, split: str) -> None:
    """Score pairs of models on the chips of one split of a run; writes `comparison.md` and `comparison.csv` there.

    Raises TrainingError where there is nothing to compare, or a folder holds no pair.
    """
    if len(models) < 2:
        raise TrainingError("One pair of models cannot be compared: name two or more with --models.")
    names = _names(models)
    chips = open_chips(folder, split)
    pairs = {name: read_pair(path) for name, path in zip(names, models)}  # all, before the first takes time
    judged = {name: judge_networks(*pair, chips, name) for name, pair in pairs.items()}
    text, rows = _report(judged, chips, split)
    (folder / "comparison.md").write_text(text, encoding="utf-8")
    with open(folder / "comparison.csv", "w", newline="", encoding="utf-8") as target:
        csv.writer(target).writerows([["chips", "metric", "models", "value", "minus the first", "low", "high"], *rows])
    print(text)


def _names(models: Sequence[Path]) -> list[str]:
    """Short names of folders: as much of each path as tells it from the others."""
    parts = [path.resolve().parts for path in models]
    if len(set(parts)) < len(parts):
        raise TrainingError("The same models are named twice with --models: name different ones.")
    names = []
    for own in parts:
        depth = 1
        while sum(other[-depth:] == own[-depth:] for other in parts) > 1:
            depth += 1
        names.append("/".join(own[-depth:]))
    return names


def _report(judged: dict[str, Judged], chips: ChipSet, split: str) -> tuple[str, list[list[object]]]:
    kinds = np.array([fact["kind"] for fact in chips.facts])
    sources = np.array([fact["source"] for fact in chips.facts])
    pixel_m2 = np.array([fact["spacing_m"] ** 2 for fact in chips.facts])
    first, *others = judged
    lines = [f"# Pairs of models on the same {split} chips", ""]
    rows: list[list[object]] = []
    for kind in [kind for kind in KINDS if (kinds == kind).any()]:
        which = kinds == kind
        groups = sources[which]
        count = len(np.unique(groups))
        resampled = {
            name: resample({0: sums_of_judged(own, which, pixel_m2)[0]}, groups, REPLICATES)
            for name, own in judged.items()
        }
        lines += [
            f"## {KINDS[kind][0].upper()}{KINDS[kind][1:]}",
            "",
            f"{int(which.sum())} chips of {count} scenes or places.",
            "",
            "| metric | " + " | ".join([*judged, *(f"{name} minus {first}" for name in others)]) + " |",
            "|---" * (1 + len(judged) + len(others)) + "|",
        ]
        for metric in [name for name in resampled[first].values if name not in LEFT_OUT]:
            values = {name: float(own.values[metric][0, 0]) for name, own in resampled.items()}
            if not np.isfinite(list(values.values())).any():
                continue
            gaps = {name: difference(resampled[name], resampled[first], metric)[:3] for name in others}
            if count < FEWEST_UNITS:
                gaps = {name: (middle, np.nan, np.nan) for name, (middle, _, _) in gaps.items()}
            cells = [*(number(value) for value in values.values()), *(gap(*ends) for ends in gaps.values())]
            lines.append(f"| {metric} | " + " | ".join(cells) + " |")
            rows += [
                [KINDS[kind], metric, name, *(csv_number(value) for value in (values[name], *gaps.get(name, ())))]
                for name in judged
            ]
        lines.append("")
    calm_lines, calm_rows = _calm(judged, chips)
    lines += calm_lines
    lines += [
        f"Each pair at its own thresholds. Differences with 95 % intervals of {REPLICATES} resamples of whole scenes and places, the same"
        " for all pairs; in bold where zero lies outside. Few places make intervals that are too narrow for other places. A pair that"
        " learnt from chips of these places has an advantage.",
        "",
    ]
    return "\n".join(lines), rows + calm_rows


def _calm(judged: dict[str, Judged], chips: ChipSet) -> tuple[list[str], list[list[object]]]:
    """What is found for the same false alarms, and what is marked where nothing happened."""
    calm = chips.is_calm & ~chips.is_sea
    if not any(own.predictions.observed[calm].any() for own in judged.values()):
        return [], []
    table: dict[str, list[float]] = {AT_ONE_SHARE: [], AT_THRESHOLD: []}
    for own in judged.values():
        predictions = own.predictions
        limit = np.quantile(predictions.pixel_logit[calm][predictions.observed[calm]], 1 - CALM_SHARE)
        slides = predictions.label & predictions.observed
        table[AT_ONE_SHARE].append(float((predictions.pixel_logit[slides] >= limit).mean()) if slides.any() else np.nan)
        table[AT_THRESHOLD].append(float(own.found[calm].sum() / predictions.observed[calm].sum()))
    lines = [
        "## All chips",
        "",
        f"{int(calm.sum())} of them are calm: on land, real or empty, and nothing was put into them.",
        "",
        "| metric | " + " | ".join(judged) + " |",
        "|---" * (1 + len(judged)) + "|",
        f"| {AT_ONE_SHARE} | " + " | ".join(number(value) for value in table[AT_ONE_SHARE]) + " |",
        f"| {AT_THRESHOLD} | " + " | ".join(f"{value:.3%}" for value in table[AT_THRESHOLD]) + " |",
        "",
    ]
    rows: list[list[object]] = [
        ["all", metric, name, csv_number(value)] for metric, values in table.items() for name, value in zip(judged, values)
    ]
    return lines, rows
