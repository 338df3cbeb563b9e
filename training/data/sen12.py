"""Sen12Landslides chips: NetCDF files of 128 x 128 pixels with 15 dates of Sentinel-1, a mask and elevation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from training.data.dates import day_of
from training.data.drawing import slope_of
from training.data.labelled import Box, mean_power, nearest_dates
from training.errors import TrainingError
from training.simulate.fields import Array

SPACING_M = 10.0


class Sen12Chip:
    """One chip, `<region>_<s1asc|s1dsc>_<number>.nc`: VV and VH in linear power, MASK, DEM over `time` and the two axes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._opened() as file:
            self._check(file)
            self.shape = self._plane_shape(file["VV"])
            dates = file["VV"].shape[0]
            attributes = {key: _plain(value) for key, value in file.attrs.items()}
            x, y = (np.asarray(file[axis][:], float) if axis in file else None for axis in ("x", "y"))
            days = self._days(file)
        self.place = path.stem
        self.region = re.split(r"_s1(?:asc|dsc)_", path.stem)[0]
        self.spacing_m = abs(float(x[1] - x[0])) if x is not None and len(x) > 1 else SPACING_M
        # Regions in several UTM zones are split zone by zone.
        self.region = f"{self.region} {attributes.get('crs', '')}".strip()
        self.corner_px = (
            (0, 0)
            if x is None or y is None
            else (-round(float(y.max()) / self.spacing_m), round(float(x.min()) / self.spacing_m))
        )
        # The published order of rows: the y axis may rise or fall, and x may come first.
        self._flip_y = y is not None and len(y) > 1 and y[1] > y[0]
        self._before, self._after = self._sides(attributes, days, dates)

    @contextmanager
    def _opened(self) -> Iterator[h5py.File]:
        try:
            with h5py.File(self.path) as file:
                yield file
        except (OSError, RuntimeError, KeyError, ValueError, TypeError) as error:  # h5py raises each of them for damaged files
            raise TrainingError(f"The chip {self.path} cannot be read ({error}); it must be an undamaged NetCDF-4 file.") from error

    def composites(self, box: Box, dates: int) -> tuple[Array, Array, tuple[int, int]]:
        sides = nearest_dates(self._before, self._after, dates)
        with self._opened() as file:
            pre, post = (
                np.stack(
                    [
                        mean_power(np.stack([self._image(file[name], int(date))[box] for date in side]))
                        for name in ("VV", "VH")
                    ]
                )
                for side in sides
            )
        return pre, post, (len(sides[0]), len(sides[1]))

    def label(self, box: Box) -> np.ndarray:
        with self._opened() as file:
            mask = file["MASK"]
            if mask.ndim == 2:
                return self._image(mask, None)[box] > 0
            return np.max([self._image(mask, date)[box] > 0 for date in range(mask.shape[0])], axis=0)

    def slope_deg(self, box: Box) -> Array | None:
        with self._opened() as file:
            if "DEM" not in file:
                return None
            elevation = self._image(file["DEM"], 0 if file["DEM"].ndim == 3 else None)
        return slope_of(elevation, self.spacing_m)[box]

    def _check(self, file: h5py.File) -> None:
        names = set(file)
        missing = [name for name in ("VV", "VH") if name not in names]
        if missing:
            raise TrainingError(
                f"The chip {self.path} has no variable {' and '.join(missing)}; it has {', '.join(sorted(names)) or 'none'}:"
                " Sentinel-1 chips have VV and VH."
            )
        if "MASK" not in names:
            raise TrainingError(f"The chip {self.path} has no labels (variable 'MASK').")
        shapes = {name: file[name].shape for name in ("VV", "VH", "MASK", "DEM") if name in names}
        if len(shapes["VV"]) != 3:
            raise TrainingError(f"VV of the chip {self.path} is of the shape {shapes['VV']}; it must have dates, rows and columns.")
        for name, shape in shapes.items():
            fits = shape == shapes["VV"] if name == "VH" else len(shape) in (2, 3) and self._plane_shape(file[name]) == self._plane_shape(file["VV"])
            if not fits:
                raise TrainingError(f"{name} of the chip {self.path} is of the shape {shape}, which does not fit VV's {shapes['VV']}.")

    @staticmethod
    def _plane_shape(variable: h5py.Dataset) -> tuple[int, int]:
        rows, cols = variable.shape[-2:]
        return (cols, rows) if _x_first(variable) else (rows, cols)

    def _image(self, variable: h5py.Dataset, date: int | None) -> Array:
        """One date as rows from north to south, columns from west to east; fill values become NaN, packed values unpacked."""
        values = np.asarray(variable[...] if date is None else variable[date], np.float32)
        fill = variable.attrs.get("_FillValue")
        if fill is not None:
            values = np.where(values == np.float32(np.ravel(fill)[0]), np.nan, values)
        scale, offset = (
            float(np.ravel(variable.attrs.get(name, default))[0])
            for name, default in (("scale_factor", 1.0), ("add_offset", 0.0))
        )
        values = values * scale + offset
        values = values.T if _x_first(variable) else values
        return values[::-1] if self._flip_y else values

    def _sides(
        self, attributes: dict[str, Any], days: np.ndarray | None, dates: int
    ) -> tuple[np.ndarray, np.ndarray]:
        if dates < 2:
            raise TrainingError(
                f"The chip {self.path} has {dates} date; at least one before and one after are needed."
            )
        order = np.arange(dates)
        sides = _sides_of(attributes.get("pre_post_dates"))
        if sides is None and days is not None and "event_date" in attributes:
            try:
                event_day = day_of(str(attributes["event_date"]))
            except ValueError as error:
                raise TrainingError(f"The attribute event_date '{attributes['event_date']}' of the chip {self.path} is no date.") from error
            days = np.floor(days)  # those of the event's day may be from before it or after it
            sides = (int((days < event_day).sum()) - 1, int((days <= event_day).sum()))
        if sides is None:
            raise TrainingError(
                f"The chip {self.path} does not tell which dates are before its event (attributes 'pre_post_dates' or"
                " 'event_date' and a time axis)."
            )
        last, first = sides
        if not 0 <= last < first < dates:
            raise TrainingError(f"The chip {self.path} has all its {dates} dates on one side of its event.")
        return order[: last + 1], order[first:]

    @staticmethod
    def _days(file: h5py.File) -> np.ndarray | None:
        """Days since 1970 of the time axis, or None where its units are not those of CF."""
        if "time" not in file:
            return None
        units = re.match(
            r"(seconds|minutes|hours|days) since (\d{4}-\d{2}-\d{2})", str(_plain(file["time"].attrs.get("units", "")))
        )
        if not units:
            return None
        per_day = {"seconds": 86400, "minutes": 1440, "hours": 24, "days": 1}[units[1]]
        return day_of(units[2]) + np.asarray(file["time"][:], float) / per_day


def _x_first(variable: h5py.Dataset) -> bool:
    """Whether the axis before the last is x, as its dimension scale says."""
    scales = variable.dims[variable.ndim - 2]
    return len(scales) > 0 and scales[0].name.rsplit("/", 1)[-1] == "x"


def _sides_of(text: Any) -> tuple[int, int] | None:
    """Indices of the last date before and the first after the event, from an attribute like "{'pre': 7, 'post': 8}"."""
    try:
        entry = ast.literal_eval(text) if isinstance(text, str) else text
        return int(entry["pre"]), int(entry["post"])
    except (ValueError, SyntaxError, KeyError, TypeError):
        return None


def _plain(value: Any) -> Any:
    """An attribute as text or number."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, np.ndarray) and value.size == 1:
        return _plain(value.ravel()[0])
    return value
