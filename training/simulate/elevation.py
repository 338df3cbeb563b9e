"""Relief cut from real elevation models, such as tiles of the Copernicus DEM."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioIOError
from rasterio.transform import from_origin
from rasterio.warp import Resampling, calculate_default_transform, reproject, transform_bounds
from scipy import ndimage

from training.errors import TrainingError
from training.simulate.fields import Array

COARSEST = 4.0  # posts per pixel side: what is coarser would be smooth slopes without valleys
MOST_VOID = 0.05  # of a scene; filled from the nearest post
TRIES = 20  # windows that are looked at before one is taken that is mostly flat


@lru_cache
def elevation_models(folder: Path) -> list[tuple[Path, CRS, tuple[float, float, float, float], float]]:
    """Path, UTM zone, bounds in it (m: west, south, east, north) and post spacing (m) of every `*.tif` of a folder.

    Raises TrainingError where there is none, or one does not hold elevations alone or has no coordinate system.
    """
    found = []
    for path in sorted(folder.glob("*.tif")):
        try:
            with rasterio.open(path) as source:
                bands, crs, bounds, shape = source.count, source.crs, source.bounds, source.shape
        except RasterioIOError as error:
            raise TrainingError(f"The elevation model {path} cannot be read ({error}).") from error
        if bands != 1 or crs is None:
            fault = f"has {bands} bands" if bands != 1 else "has no coordinate system"
            raise TrainingError(f"{path} {fault}; give elevation models of one band (m) that say where they lie.")
        west, south, east, north = transform_bounds(crs, "EPSG:4326", *bounds)
        longitude, latitude = (west + east) / 2, (south + north) / 2
        utm = CRS.from_epsg((32600 if latitude >= 0 else 32700) + min(int((longitude + 180) // 6) + 1, 60))
        transform, *_ = calculate_default_transform(crs, utm, shape[1], shape[0], *bounds)
        found.append((path, utm, transform_bounds(crs, utm, *bounds), transform.a))
    if not found:
        raise TrainingError(f"There is no elevation model (*.tif) in {folder}; simulator.terrain.elevation names the folder.")
    return found


def real_elevation(size: int, spacing_m: float, parameters: dict, random: np.random.Generator) -> Array:
    """Elevation (size x size, m) of a random place in one of the models of a folder, turned and mirrored at random.

    Large models are drawn more often. One that is smaller than the scene is mirrored at its edges. Windows that are less steep
    than half of the least `mean_slope_deg` are drawn again.

    Raises TrainingError where no model is fine enough for `spacing_m`, or holds enough elevations.
    """
    folder = Path(parameters["elevation"]["folder"])
    models = elevation_models(folder)
    fit = [model for model in models if model[3] <= COARSEST * spacing_m]
    if not fit:
        finest = min(model[3] for model in models)
        raise TrainingError(
            f"No elevation model in {folder} is fine enough for pixels of {spacing_m:.0f} m: the finest has posts of {finest:.0f} m;"
            f" give one with posts of at most {COARSEST * spacing_m:.0f} m, or take larger pixels (simulator.scene.spacing_m)."
        )
    areas = np.array([(east - west) * (north - south) for _, _, (west, south, east, north), _ in fit])
    steepest, best = -1.0, None
    for _ in range(TRIES):
        elevation = _cut(*fit[random.choice(len(fit), p=areas / areas.sum())][:3], size, spacing_m, random)
        if elevation is None:
            continue
        south, east = np.gradient(elevation, spacing_m)
        slope_deg = float(np.degrees(np.arctan(np.hypot(south, east).mean())))
        if slope_deg > steepest:
            steepest, best = slope_deg, elevation
        if slope_deg >= parameters["mean_slope_deg"][0] / 2:
            break
    if best is None:
        raise TrainingError(f"The elevation models in {folder} are mostly empty; give others.")
    best = np.rot90(best, random.integers(4))
    return np.ascontiguousarray(best.T if random.random() < 0.5 else best)


def _cut(
    path: Path,
    utm: CRS,
    bounds: tuple[float, float, float, float],
    size: int,
    spacing_m: float,
    random: np.random.Generator,
) -> Array | None:
    """A window on a grid of its own; None where too much of it is void."""
    west, south, east, north = bounds
    rows, columns = (min(size, int(length / spacing_m)) for length in (north - south, east - west))
    left = west + random.uniform(0.0, max(0.0, east - west - columns * spacing_m))
    top = north - random.uniform(0.0, max(0.0, north - south - rows * spacing_m))
    elevation = np.full((rows, columns), np.nan, np.float64)
    with rasterio.open(path) as source:
        reproject(
            rasterio.band(source, 1),
            elevation,
            dst_transform=from_origin(left, top, spacing_m, spacing_m),
            dst_crs=utm,
            dst_nodata=np.nan,
            resampling=Resampling.cubic_spline,
        )
    void = ~np.isfinite(elevation)
    if not elevation.size or void.mean() > MOST_VOID:
        return None
    if void.any():
        nearest = ndimage.distance_transform_edt(void, return_distances=False, return_indices=True)
        elevation = elevation[tuple(nearest)]
    return np.pad(elevation, ((0, size - rows), (0, size - columns)), mode="symmetric")
