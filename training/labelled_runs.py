"""Verbs on published labelled data: what `--data` and `--event` give, and the folders in which a run keeps it."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path
from typing import Any

from training.config import SPLITS
from training.data.chips import make_chips, make_test_chips
from training.data.labelled import open_labelled, run_folder_for
from training.seen import check_unseen
from training.start import start_of, write_start


def cut_chips(config: dict[str, Any], options: argparse.Namespace) -> None:
    """The chips of a run, with those of labelled data where some are given."""
    scenes, given = [], None
    if getattr(options, "data", []):
        scenes = open_labelled(options.data, options.event)
        files = run_folder_for(options.run, options.data, config, None).name.rpartition("-")[2]  # changes with their sizes and times
        given = {"event": options.event, "data": files}
    make_chips(config, options.run, options.real_data, scenes, options.leave_out, given, getattr(options, "splits", SPLITS))


def own_run(config: dict[str, Any], options: argparse.Namespace) -> Path:
    """A run folder of its own for stage 2 on labelled data, with their chips and this run's stage 1."""
    from training.fit import load_network  # cutting chips must not wait for PyTorch
    from training.presets import Networks

    names = ("classifier", "segmenter") if options.further else ("classifier",)
    for name in names:
        load_network(options.run, name)  # before anything is cut
    scenes = open_labelled(options.data, options.event)
    check_unseen(options.run, scenes, "split anew, some of it would be scored; give data of other places, or leave --data out.")
    folder = run_folder_for(options.run, options.data, config, options.event)
    make_chips(config, folder, None, scenes)
    for name in names:
        shutil.copyfile(options.run / f"{name}.pt", folder / f"{name}.pt")
    Networks.read(options.run).write(folder)  # of what kind they are, no weights tell
    start = start_of(options.run)
    if start is not None:
        write_start(folder, start)
    print(f"Stage 2 for these data: {folder} (a run folder: calibrate, evaluate and export it with --run)")
    return folder


def test_folder(config: dict[str, Any], options: argparse.Namespace) -> Path:
    """A folder with every chip of labelled data as test chips."""
    from training.calibrate import read_calibration

    read_calibration(options.run)  # before anything is cut
    folder = run_folder_for(options.run, options.data, config, options.event)
    folder = folder.with_name(f"{folder.name}-all")
    scenes = open_labelled(options.data, options.event)
    for run in (options.run, *options.other_runs):
        own = f"leave --data out, as in `evaluate --run {run}`, and it is scored on its own test chips, which it has not seen."
        check_unseen(run, scenes, own if (run / "chips" / "test").exists() else "give data of other places.")
    make_test_chips(config, folder, scenes)
    return folder
