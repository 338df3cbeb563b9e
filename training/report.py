"""The tables of an evaluation: Markdown to read, CSV to work with."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

FEW_GROUPS = 5  # scenes or places below which resampling them gives a rough idea alone


def write_report(folder: Path, result: dict[str, Any], kinds: Iterable[str]) -> str:
    """Write `evaluation.md` and `evaluation.csv`; return the Markdown."""
    present = [kind for kind in kinds if kind in result]
    text = "\n".join([*(_kind(kind, result) for kind in present), _places(result), _notes(result)])
    (folder / "evaluation.md").write_text(text, encoding="utf-8")
    with open(folder / "evaluation.csv", "w", newline="", encoding="utf-8") as target:
        writer = csv.writer(target)
        writer.writerow(["chips", "method", "metric", "value", "low", "high"])
        for kind in present:
            for method, values in result[kind]["methods"].items():
                for metric, numbers in values.items():
                    writer.writerow(
                        [kind, method, metric, *(csv_number(value) for value in numbers)]
                    )
    return text


def _kind(kind: str, result: dict[str, Any]) -> str:
    own, methods = result[kind], result[kind]["methods"]
    lines = [
        f"### {kind[0].upper()}{kind[1:]}",
        "",
        f"{own['chips']} chips, {own['chips with landslides']} with landslides, prevalence {own['prevalence']:.4f}. {_resampled(own)}",
        "",
        "| metric | " + " | ".join(methods) + " |",
        "|---" * (len(methods) + 1) + "|",
    ]
    for metric in next(iter(methods.values())):
        cells = [_cell(values[metric]) for values in methods.values()]
        if any(cell != "-" for cell in cells):
            lines.append(f"| {metric} | " + " | ".join(cells) + " |")
    stage_1 = ", ".join(f"{name} {number(value)}" for name, value in own["stage 1"].items())
    return "\n".join([*lines, "", f"Stage 1: {stage_1}.", ""])


def _resampled(own: dict[str, Any]) -> str:
    """What the intervals are of."""
    groups = own["scenes or places"]
    if groups == 1:
        return "All are of one scene or place: the intervals resample its chips and are far too narrow for others."
    rough = f" Fewer than {FEW_GROUPS} make rough intervals." if groups < FEW_GROUPS else ""
    return f"The intervals resample the {groups} scenes or places they are of.{rough}"


def _places(result: dict[str, Any]) -> str:
    if not result["false alarms by place"]:
        return ""
    lines = ["| real place, chips into which nothing was put | area marked |", "|---|---|"]
    lines += [f"| {place} | {share:.4%} |" for place, share in result["false alarms by place"].items()]
    return "\n".join([*lines, ""])


def _notes(result: dict[str, Any]) -> str:
    runs = result["runs"]
    return (
        f"In brackets: 95 % intervals of {result['replicates']} bootstrap samples of whole scenes or places, whose chips resemble each other,"
        + (f" and of {runs} runs; values are means over the runs" if runs > 1 else " of one run")
        + ". Places unlike these are in none of them. The log-ratio has the threshold"
        f" with the best F1 on {'the calibration' if result['log-ratio calibrated'] else 'these very'} chips"
        + (
            "; p99 is taken per place, on slopes of at least 5 degrees where the terrain is known.\n"
            if result["slope known"]
            else "; p99 is taken per place. These chips hold no slopes, so nothing was masked by slope.\n"
        )
        + "\nFigures: [precision and recall](figures/precision_recall.png), [reliability](figures/reliability.png),"
        " [predicted and true areas](figures/areas.png), [example chips](figures/examples.png)."
        " Part of the chips of places that are smaller than a chip is mirrored, like a kaleidoscope.\n"
    )


def _cell(numbers: tuple[float, float, float]) -> str:
    value, low, high = numbers
    if math.isnan(value):
        return "-"
    return f"{number(value)} ({number(low)} to {number(high)})"


def number(value: float) -> str:
    """A number with as many digits as it deserves; a dash for what is undefined."""
    if math.isnan(value):
        return "-"
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.3f}" if abs(value) >= 0.01 else f"{value:.2g}"


def csv_number(value: float) -> str:
    """A number for a CSV file; empty for what is undefined."""
    return "" if math.isnan(value) else f"{value:.6g}"


def gap(middle: float, low: float, high: float) -> str:
    """A difference with its interval, if there is one, in bold where zero lies outside; a dash for what is undefined."""
    if math.isnan(middle):
        return "-"
    middle_text, low_text, high_text = (f"{'-' if value < 0 else '+'}{number(abs(value))}" for value in (middle, low, high))
    if math.isnan(low):
        return middle_text
    text = f"{middle_text} ({low_text} to {high_text})"
    return f"**{text}**" if low > 0 or high < 0 else text
