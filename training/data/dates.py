"""Time steps: what cubes tell of their days and the directions of their orbits, and those before and after a random moment."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from training.errors import TrainingError

ORBITS = {"a": "ascending", "d": "descending"}
NAMES_OF_DATES = ("timestep", "date", "dates", "time", "datetime", "start_time")


def day_of(text: str) -> int:
    """Days since 1970 of 20180906, 2018-09-06 or a longer ISO time. Raises ValueError for anything else."""
    text = text.strip()
    digits = text[:10].replace("-", "")[:8]
    if len(digits) != 8 or not digits.isdigit() or not 1978 <= int(digits[:4]) <= 2200:
        raise ValueError(f"{text} is no date")
    return int(np.datetime64(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}", "D").astype(int))


def days_of(cube: xr.Dataset, path: Path) -> np.ndarray | None:
    """Days since 1970 per time step, from a coordinate or variable of dates, None where none is.

    Raises TrainingError where single ones are missing.
    """
    for name in NAMES_OF_DATES:
        if name not in cube.variables or cube[name].dims != ("timestep",):
            continue
        values = cube[name].values
        if np.issubdtype(values.dtype, np.datetime64):
            if np.isnat(values).any():
                raise TrainingError(f"{path} has time steps without a date (NaT in '{name}'); give them one, or leave them out.")
            return values.astype("datetime64[D]").astype(int)
        try:
            return np.array([day_of(str(value)) for value in values])
        except ValueError:
            continue
    return None


def orbits_of(cube: xr.Dataset, path: Path) -> np.ndarray:
    """Orbit direction per time step, "ascending" or "descending"; "unknown" for all where the cube does not tell.

    Raises TrainingError where it tells something else.
    """
    name = "sat:orbit_state"
    if name not in cube.variables or cube[name].dims != ("timestep",):
        return np.full(cube.sizes["timestep"], "unknown")
    return np.array([_orbit(value, path) for value in cube[name].values])


def _orbit(value: Any, path: Path) -> str:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    orbit = ORBITS.get(text.strip()[:1].lower())
    if orbit is None:  # taken for one direction, both would be averaged
        raise TrainingError(f"{path} says sat:orbit_state '{text}' of a time step; it must be ascending or descending.")
    return orbit


def around_a_moment(total: int, counts: Sequence[int], random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Indices of so many of `total` dates before and after a random moment: neighbouring dates mostly, any dates sometimes."""
    split = int(random.integers(counts[0], total - counts[1] + 1))
    if random.random() < 0.7:
        return np.arange(split - counts[0], split), np.arange(split, split + counts[1])
    before = random.choice(split, counts[0], replace=False)
    return before, split + random.choice(total - split, counts[1], replace=False)
