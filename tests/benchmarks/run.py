"""Time the engine beside the machine's limits and beside other ways of doing the same: a table and a figure.

    python -m tests.benchmarks.run [--folder build/benchmark] [--side 8192] [--repeats 3] [--growth 4096 8192 16384]
                                   [--whole-scene] [--paper FOLDER]

All runs of one repeat follow each other, so that a busy moment of the machine hits them alike; medians are reported, and
ratios matter more than seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from sar_landslide_plugin.core.options import DetectOptions
from tests.benchmarks import runs
from tests.benchmarks.report import write_figure, write_table
from tests.benchmarks.scenes import make_scene

GATES = (0.02, 0.10, 0.50)
RAW_SIDES = (256, 512, 1024)
WHOLE_SCENE = (25_000, 17_000)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=Path("build/benchmark"))
    parser.add_argument("--side", type=int, default=8192, help="side of the square scene, px")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument(
        "--growth", type=int, nargs="*", default=[4096, 8192, 16384], help="sides for memory and pace"
    )
    parser.add_argument("--whole-scene", action="store_true", help="also a scene of 25,000 x 17,000 px")
    parser.add_argument("--paper", type=Path, help="folder of the published networks as ONNX")
    parser.add_argument("--tile-size", type=int, default=DetectOptions().tile_size)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    results = {
        "machine": _machine(),
        "date": date.today().isoformat(),
        "side": options.side,
        "repeats": options.repeats,
        "main": _main_table(options),
        "growth": _growth(options),
    }
    if options.whole_scene:
        results["whole_scene"] = _whole_scene(options)
    (options.folder / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    write_figure(results, options.folder / "performance.png")
    print(write_table(results, options.folder / "performance.md"))


def _scene(folder: Path, width: int, height: int) -> Path:
    path = folder / f"scene_{width}x{height}.tif"
    return path if path.exists() else make_scene(path, width, height)


def _main_table(options: argparse.Namespace) -> dict[str, dict[str, float]]:
    folder = options.folder
    scene, small = (_scene(folder, side, side) for side in (options.side, 1024))
    tile = ("--tile-size", str(options.tile_size))
    everything = runs.command_line(
        scene, folder / "all", "--segment", "all", *tile
    )  # warms the page cache, too
    steps: dict[str, Callable[[], runs.Timing]] = {
        f"raw onnxruntime, {side} px windows": lambda side=side: runs.raw_inference(scene, side)
        for side in RAW_SIDES
    }
    steps[f"raw onnxruntime, two of {RAW_SIDES[1]} px at a time"] = lambda: runs.raw_inference(
        scene, RAW_SIDES[1], at_once=2
    )
    steps["reading alone"] = lambda: runs.reading(scene, options.tile_size, runs.models_margin())
    steps["writing alone"] = lambda: runs.writing(scene, folder / "all", folder / "rewritten")
    steps["all chips segmented"] = lambda: runs.command_line(scene, folder / "all", "--segment", "all", *tile)
    for share in GATES:
        gate = f"{runs.gate_for(share, folder / 'all' / 'chips.csv'):.6f}"
        steps[f"{share:.0%} of the chips segmented"] = lambda gate=gate: runs.command_line(
            scene, folder / "gated", "--gate", gate, *tile
        )
    steps["plain loop of overlapping tiles"] = lambda: runs.module("naive_loop", scene)
    if options.paper:
        steps["published networks (1,024 px scene)"] = lambda: runs.module(
            "paper_pipeline", small, str(options.paper)
        )
    timings: dict[str, list[runs.Timing]] = {name: [] for name in steps}
    for repeat in range(options.repeats):
        for name, step in steps.items():
            timings[name].append(step())
            print(
                f"{repeat + 1}/{options.repeats} {name}: {timings[name][-1].megapixels_per_s:.2f} Mpx/s",
                flush=True,
            )
    print(f"(first run of the engine: {everything.seconds:.1f} s)", flush=True)
    return {name: _summary(found) for name, found in timings.items()}


def _summary(found: list[runs.Timing]) -> dict[str, float]:
    return {
        "seconds": round(median(timing.seconds for timing in found), 2),
        "megapixels_per_s": round(median(timing.megapixels_per_s for timing in found), 3),
        "peak_mib": round(max(timing.peak_mib for timing in found)),
        **{f"{step}_s": seconds for step, seconds in found[-1].details.get("timings_s", {}).items()},
    }


def _growth(options: argparse.Namespace) -> dict[str, dict[str, float]]:
    table = {}
    for side in options.growth:
        scene = _scene(options.folder, side, side)
        timing = runs.command_line(
            scene, options.folder / "grown", "--segment", "all", "--tile-size", str(options.tile_size)
        )
        table[str(side)] = _summary([timing])
        print(f"{side} px: {timing.megapixels_per_s:.2f} Mpx/s, {timing.peak_mib:.0f} MiB", flush=True)
    return table


def _whole_scene(options: argparse.Namespace) -> dict[str, float]:
    scene = _scene(options.folder, *WHOLE_SCENE)
    gate = runs.gate_for(0.10, options.folder / "all" / "chips.csv")
    timing = runs.command_line(
        scene, options.folder / "whole", "--gate", f"{gate:.6f}", "--tile-size", str(options.tile_size)
    )
    counts, used = timing.details["counts"], timing.details["used"]
    return {**_summary([timing]), "chips": counts["chips"], "segmented": used["chips_segmented"]}


def _machine() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    name = platform.processor() or platform.machine()
    for line in (
        Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if Path("/proc/cpuinfo").exists()
        else ()
    ):
        if line.startswith("model name"):
            name = line.split(":", 1)[1].strip()
            break
    return f"{name}, {cores} cores, {runs.runtime_name()}"


if __name__ == "__main__":
    main()
