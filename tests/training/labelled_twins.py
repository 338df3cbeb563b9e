"""Tiny twins of the published labelled data, with the same names, dimensions, units and quirks."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import xarray as xr

CHIP = 128


def power(random: np.random.Generator, dates: int, rows: int, cols: int, level: float) -> np.ndarray:
    return (level * random.gamma(4.0, 0.25, (dates, rows, cols))).astype(np.float32)


def write_cube(
    path: Path, rows: int = 448, cols: int = 704, dates=None, told=None, zarr_format: int = 2, **changes
) -> Path:
    """A cube as on Zenodo: integer dates, mixed orbit labels, NaN labels outside slides, y and x in this order or not."""
    random = np.random.default_rng(0)
    stamps = dates if dates is not None else [20180813, 20180825, 20180830, 20180918, 20180930, 20181005]
    label = np.full((rows, cols), np.nan, np.float32)
    for row in range(40, rows - 20, 96):
        for col in range(40, min(cols - 20, 570), 96):  # nothing in the east: there are chips without slides, too
            label[row : row + 12, col : col + 12] = 1.0
    vv, vh = (power(random, len(stamps), rows, cols, level) for level in (0.2, 0.05))
    after = np.array([stamp > 20180906 for stamp in stamps])
    vh[np.ix_(after)] *= np.where(label > 0, 0.3, 1.0)
    variables = {
        "vv": (("timestep", "x", "y"), vv.transpose(0, 2, 1)),
        "vh": (("timestep", "x", "y"), vh.transpose(0, 2, 1)),
        "sat:orbit_state": (("timestep",), np.array(["d", "descending", "a", "d", "d", "a"][: len(stamps)])),
        "landslides": (("x", "y"), label.T),
        "dem": (("x", "y"), np.ones((cols, rows), np.float32)),
        "dem_slope_radians": (("x", "y"), np.full((cols, rows), 0.35, np.float32)),
        **changes,
    }
    cube = xr.Dataset(
        {name: value for name, value in variables.items() if value is not None},
        coords={"timestep": np.array(stamps)},
    )
    cube.attrs.update({"event_date": told} if told else {})
    cube.to_zarr(path, zarr_format=zarr_format)
    return path


def write_sen12(path: Path, north_m: float = 4_882_000.0, west_m: float = 755_200.0, **changes) -> Path:
    """A chip as published: 15 dates, axes (time, x, y), y falling, int16 DEM and uint8 MASK over time, attributes as text."""
    random = np.random.default_rng(abs(hash(path.name)) % 1000)
    path.parent.mkdir(parents=True, exist_ok=True)
    mask = np.zeros((CHIP, CHIP), np.uint8)
    mask[10:30, 50:60] = 1  # rows from the north, columns from the west
    vv, vh = power(random, 15, CHIP, CHIP, 0.16), power(random, 15, CHIP, CHIP, 0.04)
    vh[8:, mask > 0] *= 0.3
    height = np.broadcast_to(np.arange(CHIP, dtype=np.int16)[:, None] * 5, (CHIP, CHIP))
    values = {
        "VV": vv,
        "VH": vh,
        "MASK": np.broadcast_to(mask, (15, CHIP, CHIP)),
        "DEM": np.broadcast_to(height, (15, CHIP, CHIP)),
        **{name: value for name, value in changes.items() if name.isupper()},
    }
    with h5py.File(path, "w") as file:
        for name, axis in (
            ("time", np.arange(15) * 12),
            ("x", west_m + 5 + 10 * np.arange(CHIP)),
            ("y", north_m - 5 - 10 * np.arange(CHIP)),
        ):
            file[name] = axis
            file[name].make_scale(name)
        file["time"].attrs["units"] = "days since 2022-10-05 00:00:00"
        for name, value in values.items():
            if value is None:
                continue
            variable = file.create_dataset(name, data=np.asarray(value).transpose(0, 2, 1))
            for number, axis in enumerate(("time", "x", "y")):
                variable.dims[number].attach_scale(file[axis])
        attributes = {
            "event_date": "2023-01-05",
            "pre_post_dates": "{'pre': 7, 'post': 8}",
            "annotated": "True",
            "satellite": "s1",
            "crs": "EPSG:32632",
            **changes.get("attributes", {}),
        }
        for key, value in attributes.items():
            if value is not None:
                file.attrs[key] = value
    return path
