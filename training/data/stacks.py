"""Real image stacks without known landslides, as backgrounds.

The documented format is the zarr cube layout (`vv`, `vh` over `timestep`, `y`, `x` in linear power, NaN for nodata; optional
`dem`; attributes `place` and `spacing_m`, optionally `quiet_dates`) without `landslides`. Folders of such cubes are read as they are; a few public
collections are read from the files they come in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
import xarray as xr

from training.data.dates import days_of, orbits_of
from training.data.labelled import check_power, check_variables, open_cube, plane_of, spacing_of
from training.errors import TrainingError
from training.simulate.fields import Array

LEAST_PX = 36  # rows and columns of a place, whose thirds are split with gaps between them
NOT_IN_NAMES = "/\\;"  # results are files of that name, and cards join names with semicolons
_MYANMAR_CLEARED = "20160101"  # from 2016-01-03 on, half of its 300 reference points lost their forest (dt_ref.csv)


@dataclass(frozen=True)
class Stack:
    """Dates of one place: linear power, dates x 2 x H x W (VV, VH). `single_date` stacks are re-speckled into pairs.

    So many as `quiet_dates` come before the ground is known to have changed; None: all of them.
    """

    place: str
    power: Array
    spacing_m: float
    elevation_m: Array | None = None
    takes_slides: float = (
        1.0  # relative share of chips that get landslides: steep and vegetated land more often than plains
    )
    quiet_dates: int | None = None

    @property
    def single_date(self) -> bool:
        return len(self.power) == 1

    def while_quiet(self) -> Stack:
        """The dates between which nothing is known to have happened, for counting false alarms."""
        return replace(self, power=self.power[: self.quiet_dates])


def load_stacks(folder: Path) -> list[Stack]:
    """Every stack found below `folder`. Raises TrainingError where there is none."""
    stacks = [*_socal(folder), *_myanmar(folder), *_chips_10m(folder), *_zarr_stacks(folder)]
    if not stacks:
        raise TrainingError(
            f"No image stack was found in {folder}; give a folder with zarr stacks (see docs/training.md); cubes with 'landslides' are"
            " labelled data, for --data."
        )
    for stack in stacks:
        rows, cols = stack.power.shape[2:]
        if min(rows, cols) < LEAST_PX:
            raise TrainingError(
                f"The place {stack.place} in {folder} has {rows} x {cols} pixels; to be split it needs {LEAST_PX} x {LEAST_PX}."
            )
    for place, count in Counter(stack.place for stack in stacks).items():
        if count > 1:
            raise TrainingError(
                f"{count} stacks in {folder} have the place '{place}', so that none could be left out alone: keep one of them, or give"
                " them names of their own as their attribute `place`, and leave them out together."
            )
        if set(place) & set(NOT_IN_NAMES):
            raise TrainingError(
                f"A stack in {folder} has the place '{place}', but files and lists are named after it: give it an attribute `place`"
                f" without {', '.join(NOT_IN_NAMES)}."
            )
    return stacks


def load_dated_stacks(folder: Path) -> list[Stack]:
    """Those with several dates in which landslides can be, which are left out of training and scored. Raises as `load_stacks`."""
    return [stack for stack in load_stacks(folder) if stack.takes_slides > 0 and not stack.single_date]


def check_places(stacks: list[Stack], wanted: Sequence[str]) -> None:
    """Raise TrainingError where a place is wanted, to be left out for example, that is in none of the stacks."""
    unknown = set(wanted) - {stack.place for stack in stacks}
    if unknown:
        raise TrainingError(
            f"There is no place {', '.join(sorted(unknown))} to leave out; there are"
            f" {', '.join(stack.place for stack in stacks) or 'none without --real-data'}."
        )


def _zarr_stacks(folder: Path) -> list[Stack]:
    stacks = []
    for path in sorted(folder.glob("*.zarr")):
        cube = open_cube(path, "stack")
        if "landslides" in cube:
            continue  # something did happen there: labelled data, for --data
        missing = [name for name in ("vv", "vh") if name not in cube]
        if missing or "spacing_m" not in cube.attrs:
            raise TrainingError(
                f"The stack {path} lacks {' and '.join(missing) or 'the attribute spacing_m'}; it has"
                f" {', '.join(map(str, cube.data_vars)) or 'nothing'} (see docs/training.md)."
            )
        check_variables(cube, path, "stack", planes=("dem",))
        cube, quiet = _of_one_orbit(cube.transpose("timestep", "y", "x", ...), path)
        power = np.stack([cube["vv"].values, cube["vh"].values], axis=1).astype(np.float32)
        check_power(power, whose=f" of the stack {path}")
        power = np.where(power > 1e-6, power, np.nan)
        if not np.isfinite(power).any():
            raise TrainingError(f"The stack {path} holds only NaN, zero or negative values; it must be linear power.")
        elevation = plane_of(cube["dem"]).values if "dem" in cube else None
        place, spacing_m = str(cube.attrs.get("place", path.stem)), spacing_of(cube.attrs["spacing_m"], path)
        stacks.append(Stack(place, power, spacing_m, elevation, quiet_dates=quiet))
    return stacks


def _of_one_orbit(cube: xr.Dataset, path: Path) -> tuple[xr.Dataset, int]:
    """The dates of the orbit direction that has most of them, in order of time, and how many of these are quiet.

    Slopes look otherwise from the other side: their change would be taken for that of ground where nothing happened.
    Raises TrainingError where `quiet_dates` is no number of first dates.
    """
    count = cube.sizes["timestep"]
    quiet = cube.attrs.get("quiet_dates", count)
    if not (isinstance(quiet, int) and min(2, count) <= quiet <= count):
        raise TrainingError(
            f"The stack {path} says quiet_dates {quiet}; it must be the number of its first dates between which nothing happened,"
            f" from 2 to {count}."
        )
    days = days_of(cube, path)
    order = np.arange(count) if days is None else np.argsort(days, kind="stable")
    orbits = orbits_of(cube, path)[order]
    orbit, dates = max(Counter(sorted(orbits)).items(), key=lambda entry: entry[1], default=("", 0))
    quiet = int((orbits[:quiet] == orbit).sum())
    if dates < count:
        print(f"Of the {count} dates of the stack {path} the {dates} {orbit} ones are used.")
        if quiet < min(2, dates):
            raise TrainingError(f"Of the {orbit} dates of the stack {path} {quiet} are quiet; it needs two: leave the other dates out.")
    return cube.isel(timestep=order[orbits == orbit]), quiet


def _socal(folder: Path) -> list[Stack]:
    path = folder / "socal_rtc_stack" / "socal_rtc_gamma0_linear_30m.npz"
    if not path.exists():
        return []
    share = {"mountains": 1.0, "cuyama": 0.8, "urban": 0.5, "plain": 0.3, "ocean": 0.0}
    data = np.load(path)
    names = [str(name) for name in data["cover"]]
    return [
        Stack(f"socal_{name}_{index}", np.where(power > 1e-6, power, np.nan), 30.0, None, share[name])
        for index, (name, power) in enumerate(zip(names, data["gamma0"]))
    ]


def _myanmar(folder: Path) -> list[Stack]:
    path = folder / "myanmar_s1_stack" / "myanmar_s1_sigma0_db_30m.npz"
    if not path.exists():
        return []
    data = np.load(path)
    whole = np.isfinite(data["db"]).all((1, 2, 3))
    quiet = int((data["dates"][whole] < _MYANMAR_CLEARED).sum())
    return [Stack("myanmar", 10 ** (data["db"][whole] / 10), 30.0, data["elevation_m"], quiet_dates=quiet)]


def _chips_10m(folder: Path) -> list[Stack]:
    """Single 10 m dates in dB: VV and VH as two files, or as two bands."""
    stacks = []
    for path in sorted((folder / "s1_10m_chips").glob("*.tif")):
        if path.stem.endswith("_VH"):
            continue
        files = (
            [path, path.with_name(path.name.replace("_VV.tif", "_VH.tif"))]
            if path.stem.endswith("_VV")
            else [path]
        )
        if not all(file.exists() for file in files):
            continue
        bands = np.concatenate([_read(file) for file in files])
        if len(bands) == 2:
            stacks.append(Stack(f"s1_10m_{path.stem[-16:]}", 10 ** (bands[None] / 10), 10.0, None, 0.4))
    return stacks


def _read(path: Path) -> Array:
    with rasterio.open(path) as source:
        return source.read().astype(np.float32)
