"""A pair of models on whole real places with inserted slides and without, as the left-out places are scored.

The shipped networks have seen these places; what counts is the difference between the tables.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from training.config import CONFIGS, load_config
from training.data.outlines import load_outlines
from training.data.stacks import Stack, load_dated_stacks
from training.exported import read_pair
from training.leave_out import score_place, table


def known_places(description: str) -> tuple[tuple[nn.Module, nn.Module], dict[str, Any], dict[str, Any], list[Stack], list[np.ndarray]]:
    """Networks, their card, the recipe of the scenes, places and outlines; the command line tells models and data."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("real_data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--models", type=Path, default=Path("models"), help="folder of a pair of models (default: %(default)s)")
    options = parser.parse_args()
    classifier, segmenter, card = read_pair(options.models)
    config = load_config(CONFIGS / "default.yaml")
    return (classifier, segmenter), card, config, load_dated_stacks(options.real_data), load_outlines(options.real_data)


def print_tables(description: str, tables: dict[str, dict[str, Any]]) -> None:
    """A table for each title, of scenes drawn with the arguments of `score_place` behind it."""
    pair, card, config, stacks, outlines = known_places(description)
    for title, changes in tables.items():
        results = [
            {"place": stack.place, "rows": score_place(stack, *pair, card["thresholds"], config, outlines, **changes)}
            for stack in stacks
        ]
        print(f"\n**{title}**\n\n{table(results)}", flush=True)
