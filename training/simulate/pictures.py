"""A look at simulated cubes: relief, landslides, an image before, and what changed."""

from __future__ import annotations

from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import xarray as xr
from matplotlib.colors import LightSource, ListedColormap

PICTURE = "cubes.png"
MOST = 3  # cubes, of different spacing as far as there are
PANEL_INCHES = 3.2
SUN = LightSource(azdeg=315, altdeg=45)
LEVELS_DB, CHANGES_DB = (-23.0, -8.0), (-5.0, 5.0)


def draw_cubes(folder: Path) -> None:
    """Write `cubes.png` with the first cubes of the run's training split, if there are any."""
    cubes = [xr.open_zarr(path) for path in sorted((folder / "cubes").glob("train_*.zarr"))]
    chosen = list({cube.attrs["spacing_m"]: cube for cube in reversed(cubes)}.values())[-MOST:]
    if not chosen:
        return
    chosen.sort(key=lambda cube: cube.attrs["spacing_m"])
    figure, axes = plt.subplots(
        len(chosen),
        4,
        figsize=(4 * PANEL_INCHES, len(chosen) * PANEL_INCHES),
        squeeze=False,
        layout="constrained",
    )
    for row, cube in zip(axes, chosen):
        _draw(row, cube)
    for axis, title in zip(axes[0], ("relief", "landslides", "VH before, mean of dates", "VH after minus before")):
        axis.set_title(title, fontsize=10)
    figure.savefig(folder / PICTURE, dpi=80)
    plt.close(figure)


def _draw(axes: np.ndarray, cube: xr.Dataset) -> None:
    spacing_m, dates = cube.attrs["spacing_m"], cube.sizes["timestep"]
    shade = SUN.hillshade(cube["dem"].values, dx=spacing_m, dy=spacing_m)
    slides = cube["landslides"].values > 0
    sides = [10 * np.log10(cube["vh"].values[part].mean(axis=0)) for part in np.split(np.arange(dates), 2)]
    for axis in axes[:2]:
        axis.imshow(shade, cmap="gray")
    axes[1].imshow(np.ma.masked_where(~slides, slides), cmap=ListedColormap(["#D55E00"]))
    level = axes[2].imshow(sides[0], cmap="gray", vmin=LEVELS_DB[0], vmax=LEVELS_DB[1])
    change = axes[3].imshow(sides[1] - sides[0], cmap="RdBu", vmin=CHANGES_DB[0], vmax=CHANGES_DB[1])
    for axis, image in ((axes[2], level), (axes[3], change)):
        axis.figure.colorbar(image, ax=axis, label="dB", shrink=0.8)
    for axis in axes:
        axis.set_xticks([])
        axis.set_yticks([])
    axes[0].set_ylabel(f"{cube.sizes['x'] * spacing_m / 1000:.1f} km wide, {spacing_m:g} m pixels")
