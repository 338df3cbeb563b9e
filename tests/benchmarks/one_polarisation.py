"""What VV or VH alone are worth: python -m tests.benchmarks.one_polarisation [REAL_DATA] (in the training environment)

Scenes of whole real places, with inserted slides and without, as the left-out places are scored: with both polarisations, and with one
of them hidden. The shipped networks have seen these places; what counts is the difference between the rows.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np

from training.baselines import drop_db
from training.config import CONFIGS, load_config
from training.data.chips import ChipSet
from training.data.outlines import load_outlines
from training.data.stacks import load_stacks
from training.exported import read_pair
from training.leave_out import DATES, SMOOTHING_PX, scenes_of, scores, with_even_wetness
from training.metrics import curve_of
from training.predict import predict

HIDDEN = {"VV and VH": None, "VV alone": 1, "VH alone": 0}  # index of the band that is hidden


def without(chips: ChipSet, band: int | None) -> ChipSet:
    """The same chips with a polarisation that was not observed; None: all of both."""
    if band is None:
        return chips
    sides = [np.array(side) for side in (chips.pre_db, chips.post_db)]
    for side in sides:
        side[:, band] = np.nan
    return replace(chips, pre_db=sides[0], post_db=sides[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("real_data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--models", type=Path, default=Path("models"), help="folder of a pair of models (default: %(default)s)")
    options = parser.parse_args()
    config = load_config(CONFIGS / "default.yaml")
    classifier, segmenter, card = read_pair(options.models)
    stacks = [stack for stack in load_stacks(options.real_data) if stack.takes_slides > 0 and not stack.single_date]
    outlines = load_outlines(options.real_data)
    rows: dict[str, list[tuple[float, ...]]] = {name: [] for name in HIDDEN}
    for stack in (stack.while_quiet() for stack in stacks):
        for dates in (n for n in DATES if 2 * n <= len(stack.power)):
            chips = scenes_of(stack, dates, config, outlines)
            for name, band in HIDDEN.items():
                shown = with_even_wetness(without(chips, band))
                predictions = predict(classifier, segmenter, shown, f"{stack.place}, {dates} dates, {name}")
                seen = predictions.observed
                base = curve_of(drop_db(shown, SMOOTHING_PX)[seen], predictions.label[seen]).average_precision
                own = scores(predictions, card["thresholds"])
                rows[name].append((own["average precision"], base, own["recall"], own["flagged where nothing happened"]))
    print("| images | average precision | smoothed log-ratio | recall | flagged where nothing happened |\n|---|---|---|---|---|")
    for name, values in rows.items():
        precision, base, recall, flagged = np.mean(values, axis=0)
        print(f"| {name} | {precision:.3f} | {base:.3f} | {recall:.3f} | {100 * flagged:.3f} % |")
    print(f"\nMeans over {len(rows['VV alone'])} places and numbers of dates. Synthetic slides in real images.")


if __name__ == "__main__":
    main()
