"""What evening out wetness does to slides: python -m tests.benchmarks.wet_dates [REAL_DATA] (in the training environment)

Scenes of whole real places, with inserted slides and without, as the left-out places are scored: with dates as they come, and with a
date in each that is among the brightest of its place, as after rain. The shipped networks have seen these places; what counts is
the difference between evening out and leaving the images as they are.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.config import CONFIGS, load_config
from training.data.outlines import load_outlines
from training.data.stacks import load_stacks
from training.exported import read_pair
from training.leave_out import score_place, table


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("real_data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--models", type=Path, default=Path("models"), help="folder of a pair of models (default: %(default)s)")
    options = parser.parse_args()
    config = load_config(CONFIGS / "default.yaml")
    classifier, segmenter, card = read_pair(options.models)
    stacks = [stack for stack in load_stacks(options.real_data) if stack.takes_slides > 0 and not stack.single_date]
    outlines = load_outlines(options.real_data)
    for title, wet_share in (("Dates as they come", 0.0), ("A wet date in each scene", 1.0)):
        results = [
            {
                "place": stack.place,
                "rows": score_place(stack, classifier, segmenter, card["thresholds"], config, outlines, wet_share),
            }
            for stack in stacks
        ]
        print(f"\n**{title}**\n\n{table(results)}", flush=True)


if __name__ == "__main__":
    main()
