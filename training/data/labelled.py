"""Real images with mapped landslides, as they were published: data cubes (zarr) and Sen12Landslides chips (NetCDF).

Both are read through one interface, `LabelledScene`, window by window: the larger cubes do not fit into memory.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import xarray as xr

from training.errors import TrainingError
from training.simulate.fields import Array

if TYPE_CHECKING:
    from training.data.paper_cubes import PaperCube

Box = tuple[slice, slice]
LABELLED_RUNS = "labelled"  # the folder in a run folder with the run folders for labelled data
DECIBELS_BELOW = -1.0  # linear power is above zero, but for noise that was subtracted from still water


class LabelledScene(Protocol):
    """One place with dates before and after its event and with mapped landslides.

    Attributes:
        place: its name, that of no other scene.
        spacing_m: pixel spacing.
        shape: rows and columns.
        corner_px: row and column of its upper left corner on the grid it shares with other scenes of its region.
        region: scenes of one region are split in space together, and their chips count as those of one place.
        path: its file or folder.
    """

    path: Path
    place: str
    region: str
    spacing_m: float
    shape: tuple[int, int]
    corner_px: tuple[int, int]

    def composites(self, box: Box, dates: int) -> tuple[Array, Array, tuple[int, int]]:
        """Means of the (at most) `dates` nearest to the event on each side: linear power, 2 x H x W (VV, VH), NaN unobserved.

        Also how many dates they are means of.
        """

    def label(self, box: Box) -> np.ndarray:
        """Mapped landslides, bool H x W."""

    def slope_deg(self, box: Box) -> Array | None:
        """Slope, H x W, or None where there is no terrain."""


def open_labelled(paths: list[Path], event: str | None = None) -> list[LabelledScene]:
    """Every labelled scene below `paths`: zarr cubes, NetCDF chips, or folders of them.

    `event` is the date of the event (YYYY-MM-DD), or the number of dates before it, for cubes that do not tell by their attribute
    `event_date`; a date counts before what the name of a cube lets guess, unless it lies beyond the dates of the cube.
    Raises TrainingError where there is none, or one cannot be used.
    """
    from training.data.paper_cubes import PaperCube
    from training.data.sen12 import Sen12Chip

    scenes: list[LabelledScene] = []
    for path in dict.fromkeys(path.resolve() for path in paths):
        if not path.exists():
            raise TrainingError(f"{path} does not exist; give zarr cubes, NetCDF chips or folders of them.")
        cubes, chips = _found(path)
        chips = [chip for chip in chips if "_s2_" not in chip.name]
        if not cubes and not chips:
            raise TrainingError(
                f"{path} holds neither data cubes (zarr) nor Sentinel-1 chips of Sen12Landslides (.nc); is it the right folder?"
            )
        scenes += [PaperCube(cube, event) for cube in cubes] + [Sen12Chip(chip) for chip in chips]
    _tell_apart([scene for scene in scenes if isinstance(scene, PaperCube)])
    return scenes


def _found(path: Path) -> tuple[list[Path], list[Path]]:
    """The cubes and the NetCDF chips that a path is or that are below it; not what is hidden, such as half-unpacked archives."""
    if _is_cube(path):
        return [path], []
    if path.is_file():
        return [], [path] if path.suffix == ".nc" else []
    cubes: list[Path] = []
    chips: list[Path] = []
    for place, folders, files in os.walk(path):
        own = {name: Path(place) / name for name in folders if not name.startswith(".")}
        cubes += [folder for folder in own.values() if _is_cube(folder)]
        folders[:] = [name for name, folder in own.items() if folder not in cubes]  # groups within a cube are no other cubes
        chips += [Path(place) / name for name in files if name.endswith(".nc") and not name.startswith(".")]
    return sorted(cubes), sorted(chips)


def _tell_apart(cubes: Sequence[PaperCube]) -> None:
    """Give cubes of the same file name the names of their folders as well: they are places of their own."""
    for longer in (lambda cube: f"{cube.path.parent.name}/{cube.place}", lambda cube: str(cube.path)):
        names = Counter(cube.place for cube in cubes)
        for cube in cubes:
            if names[cube.place] > 1:
                cube.place = cube.region = longer(cube)


def run_folder_for(folder: Path, paths: list[Path], config: dict[str, Any], event: str | None) -> Path:
    """Where a run keeps what belongs to labelled data: a run folder of its own inside the run.

    Its name changes with the files, the event and what the recipe says about chips, because chips that are there are used again.
    """
    files = sorted(file for path in paths for file in ([path] if path.is_file() else path.rglob("*")) if file.is_file())
    states = [(str(file.resolve()), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    basis = json.dumps([states, event, config["seed"], config["chips"]], sort_keys=True, default=str)
    key = hashlib.sha256(basis.encode()).hexdigest()[:8]
    return folder / LABELLED_RUNS / f"{paths[0].stem}-{key}"


def label_digest(scene: LabelledScene) -> str | None:
    """What tells mapped landslides from others, however a scene is called and stored; None where it has none."""
    digest, some = hashlib.sha256(str(scene.shape).encode()), False
    for top in range(0, scene.shape[0], 1024):  # larger scenes do not fit into memory
        band = scene.label((slice(top, top + 1024), slice(0, scene.shape[1])))
        some = some or bool(band.any())
        digest.update(np.packbits(band).tobytes())
    return digest.hexdigest()[:16] if some else None


def open_cube(path: Path, kind: str) -> xr.Dataset:
    """A zarr cube, a "cube" or a "stack" in messages. Raises TrainingError where it cannot be opened."""
    try:
        return xr.open_zarr(path)
    except Exception as error:  # zarr raises many kinds
        raise TrainingError(f"The {kind} {path} cannot be opened ({error}): is it complete?") from error


def check_variables(cube: xr.Dataset, path: Path, kind: str, planes: Sequence[str] = ()) -> None:
    """Raise TrainingError where the backscatter is not over dates, rows and columns, or one of `planes` not over rows and columns.

    Planes may have more dimensions; those that the cube lacks are passed over.
    """
    for name in ("vv", "vh", *(name for name in planes if name in cube)):
        array, wanted = cube[name], ("y", "x") if name in planes else ("timestep", "y", "x")
        if not set(wanted) <= set(array.dims) or (name not in planes and len(array.dims) > len(wanted)):
            raise TrainingError(
                f"'{name}' of the {kind} {path} is over {', '.join(map(str, array.dims)) or 'nothing'}; it must be over {', '.join(wanted)}."
            )
        if array.dtype.kind not in "biuf":
            raise TrainingError(f"'{name}' of the {kind} {path} holds values of the type {array.dtype}; they must be numbers.")


def plane_of(array: xr.DataArray) -> xr.DataArray:
    """Rows and columns of an array that may have more dimensions, of which the first counts."""
    extra = [dim for dim in array.dims if dim not in ("y", "x")]
    return array.isel(dict.fromkeys(extra, 0)).transpose("y", "x")


def check_power(power: Array, whose: str) -> None:
    """Raise TrainingError where backscatter, in a message that of `whose`, is decibels."""
    finite = power[np.isfinite(power)]
    median = np.median(finite) if finite.size else 0.0
    if median < DECIBELS_BELOW:
        raise TrainingError(f"The backscatter{whose} is negative (half of it below {median:.1f}): it must be linear power, not decibels.")


def spacing_of(value: Any, path: Path) -> float:
    """Pixel spacing in metres. Raises TrainingError where it is none."""
    try:
        spacing_m = float(value)
    except (TypeError, ValueError):
        spacing_m = math.nan
    if not 1.0 <= spacing_m <= 1000.0:
        raise TrainingError(f"The attribute spacing_m of {path} is '{value}'; it must be the pixel spacing in metres.")
    return spacing_m


def _is_cube(path: Path) -> bool:
    """Whether a folder is a zarr group. In version 3 each of its arrays has a zarr.json as well, which says what it is."""
    if not path.is_dir():
        return False
    if any((path / name).exists() for name in (".zgroup", ".zmetadata")):
        return True
    try:
        return json.loads((path / "zarr.json").read_text(encoding="utf-8")).get("node_type") == "group"
    except FileNotFoundError:
        return False
    except (ValueError, AttributeError, OSError):
        return True  # damaged: opening it says so


def nearest_dates(before: np.ndarray, after: np.ndarray, dates: int) -> tuple[np.ndarray, np.ndarray]:
    """The last of the dates before and the first of those after (indices in order of time)."""
    return before[-dates:], after[:dates]


def mean_power(power: Array) -> Array:
    """Mean over dates (first axis) of linear power; not positive or tiny is unobserved, NaN where no date observed."""
    check_power(power, whose="")
    seen = power > 1e-6  # false for NaN
    count = seen.sum(axis=0)
    total = np.where(seen, power, 0.0).sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(np.float32)
