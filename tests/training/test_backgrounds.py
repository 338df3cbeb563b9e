"""Real stacks without landslides: dates of one orbit in order of time, ground that nobody saw, places too small to be split."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from labelled_twins import power

from training.data.chips import block_of
from training.data.drawing import Drawing, draw_real
from training.data.stacks import Stack, load_stacks
from training.errors import TrainingError
from training.simulate.command import SPLITS

DAYS = np.datetime64("2020-01-01") + np.arange(10) * 6


def write(path: Path, size: int = 100, days: np.ndarray | None = None, orbits: list | None = None, **attributes) -> Path:
    """A stack of ten dates, the first date of the file 1 dB brighter than the second, and so on."""
    level = 0.1 * 10 ** (-np.arange(10) / 10)
    planes = {name: power(np.random.default_rng(0), 10, size, size, 1.0) * level[:, None, None].astype(np.float32) for name in ("vv", "vh")}
    cube = xr.Dataset({name: (("timestep", "y", "x"), values) for name, values in planes.items()})
    if days is not None:
        cube = cube.assign_coords(timestep=days)
    if orbits is not None:
        cube["sat:orbit_state"] = ("timestep", np.array(orbits))
    cube.assign_attrs(place=path.stem, spacing_m=30.0, **attributes).to_zarr(path, zarr_format=2)
    return path


def order_of(stack: Stack) -> list[int]:
    """Which of the file's dates a stack holds."""
    return np.round(-10 * np.log10(np.nanmean(stack.power, axis=(1, 2, 3)) / 0.1)).astype(int).tolist()


def test_dates_are_put_in_order_and_those_of_one_orbit_are_used(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    write(tmp_path / "a.zarr")
    write(tmp_path / "b.zarr", days=DAYS[::-1], quiet_dates=4)
    write(tmp_path / "c.zarr", days=DAYS[::-1], orbits=["ascending", "d"] * 4 + ["descending"] * 2, quiet_dates=4)
    write(tmp_path / "d.zarr", orbits=["a"] * 10)
    stacks = {stack.place: stack for stack in load_stacks(tmp_path)}
    assert {place: order_of(stack) for place, stack in stacks.items()} == {
        "a": list(range(10)),
        "b": list(range(10))[::-1],
        "c": [9, 8, 7, 5, 3, 1],
        "d": list(range(10)),
    }
    assert {place: stack.quiet_dates for place, stack in stacks.items()} == {"a": 10, "b": 4, "c": 3, "d": 10}
    (said,) = capsys.readouterr().out.splitlines()
    assert said == f"Of the 10 dates of the stack {tmp_path / 'c.zarr'} the 6 descending ones are used."


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"orbits": ["a"] * 4 + ["d"] * 6, "quiet_dates": 4}, "Of the descending dates of the stack .* 0 are quiet; it needs two"),
        ({"orbits": list(range(10))}, "says sat:orbit_state '0' of a time step; it must be ascending or descending"),
        ({"days": np.array([*DAYS[:9], "NaT"], "datetime64[ns]")}, "has time steps without a date"),
        ({"size": 35}, "The place hill in .* has 35 x 35 pixels; to be split it needs 36 x 36"),
    ],
)
def test_stacks_whose_dates_or_size_are_of_no_use_are_told(tmp_path: Path, changes: dict, told: str) -> None:
    write(tmp_path / "hill.zarr", **changes)
    with pytest.raises(TrainingError, match=told):
        load_stacks(tmp_path)


def test_the_smallest_place_gives_chips_of_every_split(tmp_path: Path, smoke_config: dict) -> None:
    write(tmp_path / "hill.zarr", size=36)
    (stack,) = load_stacks(tmp_path)
    for split in SPLITS:
        for seed in range(6):
            chip = draw_real(stack, block_of(split, 36, 36), np.random.default_rng(seed), True, smoke_config["simulator"], [])
            assert np.isfinite(chip.pre_db).any()


def test_what_a_single_date_did_not_see_stays_unseen(smoke_config: dict) -> None:
    image = power(np.random.default_rng(0), 1, 128, 128, 0.1)[:, None].repeat(2, axis=1)
    image[..., 70:] = np.nan
    for seed in range(4):
        random, drawing = np.random.default_rng(seed), Drawing((1,), varied=False)
        chip = draw_real(Stack("moor", image, 10.0), (slice(0, 128),) * 2, random, True, smoke_config["simulator"], [], drawing)
        for side in (chip.pre_db, chip.post_db):
            assert np.array_equal(np.isnan(side), np.isnan(image[0]))
        assert not chip.label[:, 70:].any()
