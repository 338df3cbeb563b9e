"""The timings as a Markdown table and as a figure."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def write_table(results: dict[str, Any], path: Path) -> str:
    """Write the tables; returns them. Ratios are to the fastest raw onnxruntime and to all chips segmented."""
    table = results["main"]
    raw = max(row["megapixels_per_s"] for name, row in table.items() if name.startswith("raw"))
    whole = table["all chips segmented"]["megapixels_per_s"]
    lines = [
        f"{results['machine']}; {results['date']}; scene of {results['side']:,} x {results['side']:,} px, four float32 "
        f"bands, DEFLATE; medians of {results['repeats']} interleaved runs.",
        "",
        "| what | million px/s | of raw | of all chips | peak MiB |",
        "|---|---|---|---|---|",
    ]
    for name, row in table.items():
        pace = row["megapixels_per_s"]
        peak = f"{row['peak_mib']:,}" if row["peak_mib"] else ""
        lines.append(f"| {name} | {pace:.2f} | {pace / raw:.2f} | {pace / whole:.2f} | {peak} |")
    lines += ["", "| scene, all chips segmented | million px/s | peak MiB |", "|---|---|---|"]
    for side, row in results["growth"].items():
        lines.append(f"| {int(side):,} px square | {row['megapixels_per_s']:.2f} | {row['peak_mib']:,} |")
    if "whole_scene" in results:
        row = results["whole_scene"]
        lines += [
            "",
            f"A scene of 25,000 x 17,000 px with {row['segmented']:,} of {row['chips']:,} chips segmented: "
            f"{row['seconds']:.0f} s from start to exit, {row['peak_mib']:,} MiB at the most.",
        ]
    text = "\n".join(lines) + "\n"
    path.write_text(text, encoding="utf-8")
    return text


def write_figure(results: dict[str, Any], path: Path) -> None:
    """Bars of throughput, and memory against size."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    table = results["main"]
    figure, (bars, growth) = pyplot.subplots(1, 2, figsize=(12, 4.5), width_ratios=[3, 2])
    names = list(table)[::-1]
    paces = [table[name]["megapixels_per_s"] for name in names]
    colours = ["#1b6ca8" if "segmented" in name else "#9aa5b1" for name in names]
    bars.barh(names, paces, color=colours)
    for row, pace in enumerate(paces):
        bars.text(pace * 1.05, row, f"{pace:.2f}", va="center", fontsize=8)
    bars.set_xscale("log")
    bars.set_xlim(right=max(paces) * 2)
    bars.set_xlabel("million pixels per second (logarithmic)")
    bars.set_title("Throughput on one scene")
    sides = [int(side) for side in results["growth"]]
    peaks = [row["peak_mib"] for row in results["growth"].values()]
    growth.plot(sides, peaks, "o-", color="#1b6ca8")
    growth.set_ylim(0, max(peaks) * 1.1)
    growth.set_xlabel("side of the scene in pixels")
    growth.set_ylabel("peak memory in MiB")
    growth.set_title("Peak memory, all chips segmented")
    growth.set_xticks(sides, [f"{side:,}" for side in sides])
    for axes in (bars, growth):
        axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
