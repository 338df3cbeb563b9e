"""Table and figure of the label-budget experiment, from the cells that have a result."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

from training.baselines import NEVER_DB, drop_db
from training.data.chips import ChipSet, open_chips
from training.metrics import ChipSums, intervals, sum_chips
from training.paired import Resampled, difference, resample
from training.report import gap, number

REPLICATES = 500
PAIRED_REPLICATES = 200  # each is computed for every cell
SHOWN = (
    "AUPRC",
    "F1",
    "precision",
    "recall",
    "Spearman of chip areas",
    "NDCG@10 of chip areas",
    "false m2 per landslide-free km2 at recall .5",
    "mean absolute error px",
)
DRAWN = ("AUPRC", "Spearman of chip areas", "F1")
COMPARED = (*DRAWN, "false m2 per landslide-free km2 at recall .5")
WORDS = {
    "none": "no pretraining",
    "same": "pretrained, same region",
    "other": "pretrained, other region",
    "random": "random frozen embedding",
    "matched": "no embedding, as many parameters",
}
COLOURS = dict(zip(WORDS, ("0.3", "#0072B2", "#D55E00", "#009E73", "#CC79A7")))
# Digitised from the figures of the publication's notebook, without pretraining: what the simulated chips should be as hard as.
PUBLISHED = {2: 0.0485, 5: 0.080, 10: 0.132, 20: 0.184, 110: 0.324}
ANCHOR_FACTOR = 1.5
HEAT_MAP = "heat_map.json"  # in a region's folder: what its stage 1 reaches alone
WEIGHED = (
    " The heat map of stage 1 has the weight in the logits that gives the best average precision on them, which is one choice more"
    " than is made without it; its mean is shown."
)


def write_experiment(folder: Path, preset: str, quick: bool, cells: list[tuple[int, str, int]]) -> str:
    """Write `experiment.md`, `experiment.json` and the figure; return the Markdown."""
    done = [json.loads(path.read_text()) for path in sorted((folder / "cells").glob("*/result.json"))]
    table: dict[tuple[int, str], dict[str, tuple[float, float, float]]] = {}
    resampled: dict[tuple[int, str], Resampled] = {}
    priors: dict[tuple[int, str], list[float]] = {}
    test = open_chips(folder / "regions" / "same", "test")
    cubes = np.array([fact["source"] for fact in test.facts])
    for budget, kind in sorted({(entry["budget"], entry["pretraining"]) for entry in done}):
        own = [e for e in done if (e["budget"], e["pretraining"]) == (budget, kind)]
        runs = {e["seed"]: read_sums(folder / "cells" / f"{budget:03d}-{kind}-{e['seed']}" / "sums.npz") for e in own}
        priors[budget, kind] = [e["prior"] for e in own if e.get("prior") is not None]
        table[budget, kind] = intervals(list(runs.values()), REPLICATES, [0, budget], cubes)
        resampled[budget, kind] = resample(runs, cubes, PAIRED_REPLICATES)
    missing = [cell for cell in cells if not (folder / "cells" / "{:03d}-{}-{}".format(*cell) / "result.json").exists()]
    alone = {
        region: json.loads(path.read_text(encoding="utf-8"))["AUPRC"]
        for region in ("same", "other")
        if (path := folder / "regions" / region / HEAT_MAP).exists()
    }
    text = _markdown((*_baselines(test), alone), preset, quick, table, resampled, priors, missing)
    (folder / "experiment.md").write_text(text, encoding="utf-8")
    entries = [
        {
            "budget": budget,
            "pretraining": kind,
            "seeds": len(resampled[budget, kind].seeds),
            "priors": priors[budget, kind],
            "metrics": {name: [None if np.isnan(v) else v for v in values[name]] for name in SHOWN},
        }
        for (budget, kind), values in table.items()
    ]
    (folder / "experiment.json").write_text(json.dumps(entries, indent=1), encoding="utf-8")
    _draw(folder / "experiment", table, preset)
    return text


def read_sums(path: Path) -> ChipSums:
    """Sums that a cell has written."""
    with np.load(path) as stored:
        values = {entry.name: stored[entry.name] for entry in fields(ChipSums) if entry.name in stored}
    if "average_precision" in values:
        values["average_precision"] = float(values["average_precision"])
    return ChipSums(**values)


def _baselines(chips: ChipSet) -> tuple[int, float, dict[str, float], float]:
    """Test chips, prevalence, the smoothed log-ratio's metrics, and the error of predicting nothing."""
    label = np.asarray(chips.label) > 0
    scores = drop_db(chips, 1.5)
    found = np.zeros(label.shape, bool)
    area = np.array([fact["spacing_m"] ** 2 for fact in chips.facts])
    guess = np.clip(scores, 0, None).sum(axis=(1, 2))
    sums, curve = sum_chips(scores, found, guess, label, scores > NEVER_DB, area)
    spearman = intervals([sums], 1, [0])["Spearman of chip areas"][0]
    return (
        len(chips),
        float(label.mean()),
        {"AUPRC": curve.average_precision, "Spearman of chip areas": spearman},
        float(label.sum(axis=(1, 2)).mean()),
    )


def _markdown(
    baselines, preset: str, quick: bool, table, resampled: dict[tuple[int, str], Resampled], priors, missing
) -> str:
    chips, prevalence, log_ratio, nothing, alone = baselines
    lines = [
        f"# Label budgets, preset {preset}{' (quick)' if quick else ''}",
        "",
        f"{chips} simulated test chips of 10 m, one date per side, prevalence {prevalence:.4f}. In brackets: 95 % intervals over"
        f" cubes and seeds ({REPLICATES} bootstrap samples). The threshold has the best F1 on the validation chips."
        + WEIGHED * any(priors.values()),
        "",
        f"On the same chips: smoothed VH log-ratio AUPRC {number(log_ratio['AUPRC'])}, Spearman"
        f" {number(log_ratio['Spearman of chip areas'])}; predicting nothing has a mean absolute error of {number(nothing)} px."
        + "".join(f" The heat map of stage 1 alone, {region} region, without any labelled pixel: AUPRC {number(value)}." for region, value in alone.items()),
        "",
        "| chips | stage 1 | seeds | heat map | " + " | ".join(SHOWN) + " |",
        "|---" * (len(SHOWN) + 4) + "|",
    ]
    for (budget, kind), values in sorted(table.items(), key=lambda item: (item[0][0], list(WORDS).index(item[0][1]))):
        cells = [
            "-"
            if np.isnan(values[name][0])
            else f"{number(values[name][0])} ({number(values[name][1])} to {number(values[name][2])})"
            for name in SHOWN
        ]
        weight = f"{np.mean(priors[budget, kind]):.2f}" if priors[budget, kind] else "-"
        lines.append(f"| {budget} | {WORDS[kind]} | {len(resampled[budget, kind].seeds)} | {weight} | " + " | ".join(cells) + " |")
    lines += ["", *_findings(resampled), ""]
    if preset == "paper":
        lines += [*_anchor(table), ""]
    if quick:
        lines += ["Quick: fewer seeds, budgets and epochs than the full experiment; it shows that things work, not how well.", ""]
    lines.append(
        "Not run: "
        + "; ".join(f"{budget} chips, {WORDS[kind]}, seed {seed}" for budget, kind, seed in missing)
        + "."
        if missing
        else "Every cell was run."
    )
    return "\n".join([*lines, "", "![label budgets](experiment.png)", ""])


def _findings(resampled: dict[tuple[int, str], Resampled]) -> list[str]:
    """Pretraining minus each control, on the same chips with the same labels, as a table."""
    budgets = sorted({budget for budget, _ in resampled})
    lines = []
    for kind in ("same", "other"):
        for control in ("none", "random", "matched"):
            for name in COMPARED:
                gaps = [
                    difference(resampled[budget, kind], resampled[budget, control], name)
                    if {(budget, kind), (budget, control)} <= resampled.keys()
                    else (np.nan, np.nan, np.nan, 0)
                    for budget in budgets
                ]
                if not any(seeds for *_, seeds in gaps):
                    continue
                cells = [gap(*ends) for *ends, _ in gaps]
                lines.append(f"| {WORDS[kind]} | {WORDS[control]} | {name} | " + " | ".join(cells) + " |")
    if not lines:
        return []
    return [
        "Differences on the same test chips with the same labelled chips, means over the seeds that both have; 95 % intervals over test cubes"
        " and seeds, resampled together. In bold where the interval leaves out zero.",
        "",
        "| this | minus this | metric | " + " | ".join(f"{budget} chips" for budget in budgets) + " |",
        "|---" * (3 + len(budgets)) + "|",
        *lines,
    ]


def _anchor(table) -> list[str]:
    """Whether the simulated chips are as hard as the published ones."""
    lines = []
    for budget, published in PUBLISHED.items():
        if (budget, "none") not in table:
            lines.append(f"- Difficulty at {budget} chips: not run (published {published:.3f}).")
            continue
        value = table[budget, "none"]["AUPRC"][0]
        ratio = value / published
        verdict = (
            "as hard as published"
            if 1 / ANCHOR_FACTOR <= ratio <= ANCHOR_FACTOR
            else "too easy: the simulator flatters"
            if ratio > 1
            else "too hard"
        )
        lines.append(f"- Difficulty at {budget} chips: AUPRC {value:.3f}, published {published:.3f}: {verdict}.")
    return lines


def _draw(path: Path, table, preset: str) -> None:
    figure, axes = plt.subplots(1, len(DRAWN), figsize=(3.4 * len(DRAWN), 3.2), layout="constrained")
    for axis, name in zip(axes, DRAWN):
        for offset, kind in enumerate(WORDS):
            points = [(budget, values[name]) for (budget, k), values in sorted(table.items()) if k == kind]
            points = [(budget, value) for budget, value in points if not np.isnan(value[0])]
            if not points:
                continue
            x = np.array([budget for budget, _ in points]) * 1.04 ** (offset - 2)
            middle, low, high = (np.array([value[i] for _, value in points]) for i in range(3))
            axis.errorbar(
                x,
                middle,
                yerr=[np.maximum(middle - low, 0), np.maximum(high - middle, 0)],
                fmt="o-",
                ms=3,
                lw=1,
                capsize=2,
                color=COLOURS[kind],
                label=WORDS[kind],
            )
        if name == "AUPRC" and preset == "paper":
            axis.plot(*zip(*PUBLISHED.items()), "x:", color="0.6", label="published, no pretraining")
        axis.set(xscale="log", xlabel="labelled chips", ylabel=name)
        axis.spines[["top", "right"]].set_visible(False)
        ticks = sorted({budget for budget, _ in table})
        axis.set_xticks(ticks, [str(tick) for tick in ticks])
        axis.minorticks_off()
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=3, fontsize=7, frameon=False)
    for suffix in (".png", ".pdf"):
        figure.savefig(path.with_suffix(suffix), dpi=200)
    plt.close(figure)
