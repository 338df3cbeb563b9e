"""The data cubes of Zenodo record 7248056, and cubes in their layout (as `simulate` writes them)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np

from training.data.dates import day_of, days_of, orbits_of
from training.data.labelled import (
    Box,
    check_variables,
    mean_power,
    nearest_dates,
    open_cube,
    plane_of,
    spacing_of,
)
from training.errors import TrainingError
from training.simulate.fields import Array

# Of the published cubes, by a part of their names: the earthquakes, and Hurricane Maria. In UTC as the dates of the cubes are:
# in Hokkaido (18:08) the next day had begun.
EVENTS = {"hokkaido": "2018-09-05", "kaikoura": "2016-11-13", "talakmau": "2022-02-25", "puerto": "2017-09-20"}
SPACING_M = 10.0
NEEDED = ("vv", "vh")


class PaperCube:
    """A zarr cube: `vv`, `vh` (linear power) over `timestep`, `y`, `x`, and `landslides` (NaN or 0 outside them).

    Only dates of one orbit direction are used, the one with more dates on its poorer side of the event.
    """

    def __init__(self, path: Path, event: str | None = None) -> None:
        cube = open_cube(path, "cube")
        missing = [name for name in NEEDED if name not in cube]
        if missing:
            raise TrainingError(
                f"The cube {path} has no variable {' and '.join(missing)}; it has {', '.join(map(str, cube.data_vars)) or 'none'}:"
                " rename the backscatter to vv and vh (linear power)."
            )
        if "landslides" not in cube:
            raise TrainingError(
                f"The cube {path} has no labels (variable 'landslides'); without them it can only be a background (--real-data)."
            )
        check_variables(cube, path, "cube", planes=("landslides", "dem_slope_radians"))
        self._cube, self.path = cube, path
        self.place = self.region = path.parent.name if path.stem in ("data", "cube") else path.stem
        self.spacing_m = self._spacing()
        self.shape = (cube.sizes["y"], cube.sizes["x"])
        self.corner_px = (0, 0)
        self._before, self._after = self._sides(path, event)

    def composites(self, box: Box, dates: int) -> tuple[Array, Array, tuple[int, int]]:
        sides = nearest_dates(self._before, self._after, dates)
        pre, post = (np.stack([mean_power(self._read(name, box, side)) for name in NEEDED]) for side in sides)
        return pre, post, (len(sides[0]), len(sides[1]))

    def label(self, box: Box) -> np.ndarray:
        array = self._cube["landslides"]
        values = array.transpose(..., "y", "x")[..., box[0], box[1]].values
        landslide = np.nan_to_num(values.astype(np.float32)) > 0
        return landslide.reshape(-1, *landslide.shape[-2:]).any(axis=0)  # labels of several dates: any of them

    def slope_deg(self, box: Box) -> Array | None:
        if "dem_slope_radians" not in self._cube:
            return None
        return np.degrees(plane_of(self._cube["dem_slope_radians"])[box].values).astype(np.float32)

    def _read(self, name: str, box: Box, dates: np.ndarray) -> Array:
        array = self._cube[name].transpose("timestep", "y", "x")
        return array.isel(timestep=np.sort(dates), y=box[0], x=box[1]).values.astype(np.float32)

    def _spacing(self) -> float:
        if "spacing_m" in self._cube.attrs:
            return spacing_of(self._cube.attrs["spacing_m"], self.path)
        if "x" in self._cube.coords and self._cube.sizes["x"] > 1:
            step = abs(float(np.diff(self._cube["x"].values[:2].astype(float))[0]))
            if 3.0 <= step <= 100.0:  # metres, not degrees or counts
                return step
        return SPACING_M

    def _sides(self, path: Path, event: str | None) -> tuple[np.ndarray, np.ndarray]:
        """Indices of the dates before and after the event, each in order of time, of one orbit direction."""
        count = self._cube.sizes["timestep"]
        if count < 2:
            raise TrainingError(f"The cube {path} has {count} date; at least one before and one after are needed.")
        days = days_of(self._cube, path)
        own = None if days is None else self._cube.attrs.get("event_date")
        when = event if own is None else str(own)
        if own is None and event is not None and event.isdigit() and len(event) < 4:
            order = np.arange(count)
            is_after = order >= int(event)
        else:
            try:
                if own is None and days is not None:
                    when = _given_or_named(event, path, days)
                event_day = None if days is None or when is None else day_of(when)
            except ValueError as error:
                raise TrainingError(f"The event '{when}' of the cube {path} is no date; give {'--event' if own is None else 'its attribute event_date'} as YYYY-MM-DD.") from error
            if days is None or event_day is None:
                lacking = "the dates of its time steps" if days is None else "the date of its event"
                raise TrainingError(
                    f"The cube {path} does not tell {lacking}: give --event"
                    f" {'as the number of time steps before it' if days is None else 'as YYYY-MM-DD'}."
                )
            order = np.argsort(days, kind="stable")
            order = order[days[order] != event_day]  # from before it or after it: a date does not tell
            is_after = days[order] > event_day
        orbits = orbits_of(self._cube, path)[order]
        choices = {
            orbit: (order[(orbits == orbit) & ~is_after], order[(orbits == orbit) & is_after])
            for orbit in sorted(Counter(orbits))
        }
        best = max(choices.values(), key=lambda sides: (min(map(len, sides)), sum(map(len, sides))))
        if not min(map(len, best)):
            raise TrainingError(
                f"The cube {path} has no dates of one orbit direction on both sides of the event ({when});"
                f" give {'another --event' if own is None else 'the right date as its attribute event_date'}."
            )
        return best


def _given_or_named(event: str | None, path: Path, days: np.ndarray) -> str | None:
    """The event of a cube that does not tell it: the given one, else what its name or that of its folder lets guess.

    Where cubes of several events are given together, the date of one is not that of the others: it counts unless it lies beyond the
    dates of a cube, whose name knows better. Raises ValueError where the given one is no date.
    """
    names = (path.name.lower(), path.parent.name.lower())
    named = next((date for name in names for key, date in EVENTS.items() if key in name), None)
    if event is None or named is None:
        return event or named
    given_fits, named_fits = (days.min() < day_of(date) < days.max() for date in (event, named))
    return named if named_fits and not given_fits else event
