"""`python -m training simulate`: write the cubes of a run, split by whole cubes."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from tqdm import tqdm

from training.config import SPLITS, keep_recipe
from training.simulate.cube import simulate_cube
from training.simulate.elevation import check_elevation
from training.workers import worker_count


def cube_names(config: dict) -> list[tuple[str, int]]:
    """(name, index) of every cube; the index is the second half of its seed."""
    names = [
        f"{split}_{number:03d}" for split in SPLITS for number in range(config["simulate"]["cubes"][split])
    ]
    return [(name, index) for index, name in enumerate(names)]


def simulate(config: dict, folder: Path, splits: Sequence[str] = SPLITS) -> None:
    """Simulate every cube of these splits of the configuration that is not there yet, each from its own seed.

    Raises TrainingError where elevation models are asked for that cannot be used, and where cubes of another recipe are there.
    """
    check_elevation(config["simulator"]["terrain"])
    cubes = folder / "cubes"
    # Seeds count through all splits: with another number of training cubes, one would be the twin of a cube that validates.
    keep_recipe(cubes, {key: config[key] for key in ("seed", "simulator", "simulate")})
    wanted = [(name, index) for name, index in cube_names(config) if name.rpartition("_")[0] in splits]
    missing = [(name, index) for name, index in wanted if not (cubes / f"{name}.zarr").exists()]
    with ProcessPoolExecutor(worker_count()) as pool:
        jobs = pool.map(_write_cube, [(config, cubes, name, index) for name, index in missing])
        for _ in tqdm(jobs, total=len(missing), desc="simulate", unit="cube"):
            pass


def _write_cube(job: tuple[dict, Path, str, int]) -> None:
    config, folder, name, index = job
    random = np.random.default_rng([config["seed"], 1, index])
    spacings = config["simulator"]["scene"]["spacing_m"]
    with_slides = random.random() >= config["simulate"]["without_slides"]
    cube = simulate_cube(config["simulator"], random, float(spacings[index % len(spacings)]), with_slides)
    partial = folder / f".{name}.partial"
    shutil.rmtree(partial, ignore_errors=True)
    cube.to_zarr(partial, mode="w", zarr_format=2, consolidated=True)
    partial.rename(folder / f"{name}.zarr")
