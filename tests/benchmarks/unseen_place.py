"""A real place that no training has seen, in VV alone: python -m tests.benchmarks.unseen_place [REAL_DATA] (in the training environment)

Forest in lowland Bolivia, filtered, half of it not observed, 72 dates of which the last show a clearing. First what is marked
between all dates, all of which is a false alarm; then what is found of slides that are inserted between the quiet ones, beside the
smoothed log-ratio (of VV, whatever the head of the column says). `--models` scores another pair.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from sar_landslide_plugin.core.wetness import find_wetness
from training.config import CONFIGS, load_config
from training.data.chips import chip_set
from training.data.drawing import CHIP, Chip, to_db
from training.data.outlines import load_outlines
from training.data.stacks import Stack
from training.exported import read_pair
from training.leave_out import DATES, score_place, table
from training.predict import predict

CLEARED_FROM = "2015-12-15"  # the level of the whole place begins to fall; the clearing itself is dated to May 2016
VH = 1


def load_place(folder: Path) -> Stack:
    """The place as a stack whose VH is a copy of VV, which nobody is shown."""
    path = folder / "bolivia_clearing" / "bolivia_s1_vv_db_30m.npz"
    if not path.exists():
        raise SystemExit(f"{path} does not exist: name the folder of the real data.")
    data = np.load(path)
    seen = np.isfinite(data["vv_db"]).any(axis=(1, 2))
    power = (10 ** (data["vv_db"][seen] / 10)).astype(np.float32)
    dates = data["dates"][seen]
    return Stack("bolivia", np.stack([power, power], axis=1), 30.0, quiet_dates=int((dates < CLEARED_FROM).sum()))


def moments(stack: Stack, number: int) -> list[Chip]:
    """The means of so many dates before and after each moment, laid into a chip."""
    chips = []
    for at in range(number, len(stack.power) - number + 1):
        pre, post = (stack.power[part].mean(axis=0) for part in (slice(at - number, at), slice(at, at + number)))
        pre[VH] = post[VH] = np.nan
        find_wetness([(0, 0, pre, post)]).even_out(0, 0, pre, post)
        pads = [(0, 0), *((0, CHIP - length) for length in pre.shape[1:])]
        pre, post = (np.pad(side, pads, constant_values=np.nan) for side in (pre, post))
        chips.append(Chip(to_db(pre), to_db(post), np.zeros((CHIP, CHIP), bool), 30.0, (number, number), "raw"))
    return chips


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("real_data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--models", type=Path, default=Path("models"), help="folder of a pair of models (default: %(default)s)")
    options = parser.parse_args()
    stack = load_place(options.real_data)
    classifier, segmenter, card = read_pair(options.models)
    thresholds = card["thresholds"]
    print("| dates per side | moments | of these before the clearing | mean | worst | worst before it | highest probability |\n|---|---|---|---|---|---|---|")
    for number in DATES:
        predictions = predict(classifier, segmenter, chip_set(moments(stack, number), stack.place, "real"), f"{number} dates")
        probability = predictions.probability(thresholds["gate"])
        shares = np.array([(own >= thresholds["pixel"])[seen].mean() for own, seen in zip(probability, predictions.observed)])
        calm = stack.quiet_dates - 2 * number + 1
        print(
            f"| {number} | {len(shares)} | {calm} | {shares.mean():.3%} | {shares.max():.2%} | {shares[:calm].max():.2%} |"
            f" {predictions.probability()[predictions.observed].max():.2f} |",
            flush=True,
        )
    rows = score_place(
        stack, classifier, segmenter, thresholds, load_config(CONFIGS / "default.yaml"), load_outlines(options.real_data), hidden=VH
    )
    print("\n" + table([{"place": stack.place, "rows": rows}]))


if __name__ == "__main__":
    main()
