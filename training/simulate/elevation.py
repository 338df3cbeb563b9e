"""Relief cut from real elevation models, such as tiles of the Copernicus DEM."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.warp import transform
from rasterio.windows import Window
from scipy import ndimage

from training.errors import TrainingError
from training.simulate.fields import Array, mean_gradient

COARSEST = 4.0  # posts per pixel side: what is coarser would be smooth slopes without valleys
LEAST_POSTS = 32  # per side of a model
ON_EARTH_M = (-500.0, 9000.0)  # what lies outside is void, whether the file says so or not
MOST_VOID = 0.05  # of a scene; filled from the nearest post
AROUND = 4  # posts around a window: splines bend where they end
TRIES = 20  # windows that are looked at before one is taken that is mostly flat
EARTH_RADIUS_M = 6_371_000.0


@dataclass(frozen=True)
class ElevationModel:
    """A file of elevations: posts per side (rows, columns), and what lies between them (m)."""

    path: Path
    shape: tuple[int, int]
    post_m: tuple[float, float]

    @property
    def area_m2(self) -> float:
        return math.prod(self.shape) * math.prod(self.post_m)


def check_elevation(parameters: dict[str, Any]) -> None:
    """Raise TrainingError where the `elevation` entry of the terrain makes no sense, or its folder holds nothing that can be used."""
    elevation = parameters.get("elevation")
    if elevation is None:
        return
    is_known = isinstance(elevation, dict) and elevation.keys() <= {"folder", "share"}
    share = elevation.get("share", 1.0) if is_known else None
    is_share = isinstance(share, int | float) and 0 <= share <= 1
    if not (is_known and isinstance(elevation.get("folder"), str) and is_share):
        raise TrainingError(
            f"simulator.terrain.elevation is {elevation!r}; write null, or {{folder: DIR, share: 0.5}} with a folder of elevation models"
            " and the share of the scenes that take them, 0 to 1."
        )
    elevation_models(Path(elevation["folder"]))


@lru_cache
def elevation_models(folder: Path) -> list[ElevationModel]:
    """Every `*.tif` of a folder.

    Raises TrainingError where there is none, or one does not hold elevations alone, is tiny or does not say where it lies.
    """
    models = [_described(path) for path in sorted(folder.glob("*.tif"))]
    if not models:
        raise TrainingError(f"There is no elevation model (*.tif) in {folder}; simulator.terrain.elevation names the folder.")
    return models


def _described(path: Path) -> ElevationModel:
    try:
        with rasterio.open(path) as source:
            shape, bands, crs = source.shape, source.count, source.crs
            faults = {
                f"has {bands} bands": bands != 1,
                "has no coordinate system": crs is None,
                f"has {shape[0]} x {shape[1]} posts": min(shape) < LEAST_POSTS,
            }
            fault = next((text for text, holds in faults.items() if holds), None)
            if fault:
                raise TrainingError(
                    f"{path} {fault}; give elevation models (m) of one band that say where they lie, at least {LEAST_POSTS} posts wide and high."
                )
            middle = shape[0] // 2, shape[1] // 2
            corners = [source.xy(middle[0] + down, middle[1] + right) for down, right in ((0, 0), (1, 0), (0, 1))]
            longitudes, latitudes = (np.radians(values) for values in transform(crs, "EPSG:4326", *zip(*corners)))
    except RasterioError as error:
        raise TrainingError(f"The elevation model {path} cannot be read ({error}); fetch it again.") from error
    east = np.remainder(longitudes[1:] - longitudes[0] + np.pi, 2 * np.pi) - np.pi
    # Posts are close together, so that the sphere is flat between them.
    down_m, right_m = EARTH_RADIUS_M * np.hypot(east * np.cos(latitudes[0]), latitudes[1:] - latitudes[0])
    return ElevationModel(path, shape, (float(down_m), float(right_m)))


def real_elevation(size: int, spacing_m: float, parameters: dict, random: np.random.Generator) -> Array:
    """Elevation (size x size, m) of a random place in one of the models of a folder, turned and mirrored at random.

    Large models are drawn more often. One that is smaller than the scene is mirrored at its edges. Windows that are less steep
    than half of the least `mean_slope_deg` are drawn again.

    Raises TrainingError where no model is fine enough for `spacing_m`, or holds enough elevations.
    """
    folder = Path(parameters["elevation"]["folder"])
    models = elevation_models(folder)
    fit = [model for model in models if max(model.post_m) <= COARSEST * spacing_m]
    if not fit:
        finest = min(max(model.post_m) for model in models)
        raise TrainingError(
            f"No elevation model in {folder} is fine enough for pixels of {spacing_m:.0f} m: the finest has posts of {finest:.0f} m;"
            f" give one with posts of at most {COARSEST * spacing_m:.0f} m, or take larger pixels (simulator.scene.spacing_m)."
        )
    areas = np.array([model.area_m2 for model in fit])
    steepest, best = -1.0, None
    for _ in range(TRIES):
        elevation = _cut(fit[random.choice(len(fit), p=areas / areas.sum())], size, spacing_m, random)
        if elevation is None:
            continue
        slope_deg = float(np.degrees(np.arctan(mean_gradient(elevation, spacing_m))))
        if slope_deg > steepest:
            steepest, best = slope_deg, elevation
        if slope_deg >= parameters["mean_slope_deg"][0] / 2:
            break
    if best is None:
        raise TrainingError(f"The elevation models in {folder} are mostly empty; give others.")
    best = np.rot90(best, random.integers(4))
    return np.ascontiguousarray(best.T if random.random() < 0.5 else best)


def _cut(model: ElevationModel, size: int, spacing_m: float, random: np.random.Generator) -> Array | None:
    """A window on the scene's grid; None where too much of it is void."""
    rows, columns = (
        _axis(posts, post_m, size, spacing_m, random) for posts, post_m in zip(model.shape, model.post_m)
    )
    try:
        with rasterio.open(model.path) as source:
            window = Window(columns.start, rows.start, columns.length, rows.length)
            shape = rows.count, columns.count
            stored = source.read(1, window=window, out_shape=shape, masked=True, resampling=Resampling.average)
    except RasterioError as error:
        raise TrainingError(f"The elevation model {model.path} cannot be read ({error}); fetch it again.") from error
    posts = stored.filled(0).astype(np.float64)
    void = np.ma.getmaskarray(stored) | ~((posts > ON_EARTH_M[0]) & (posts < ON_EARTH_M[1]))
    if void.mean() > MOST_VOID:
        return None
    if void.any():
        nearest = ndimage.distance_transform_edt(void, return_distances=False, return_indices=True)
        posts = posts[tuple(nearest)]
    places = np.meshgrid(rows.places, columns.places, indexing="ij")
    return ndimage.map_coordinates(posts, places, order=3, mode="mirror")


class _Axis(NamedTuple):
    """What to read along one side: posts from `start` on, `length` of them averaged to `count`, and where the pixels lie in these."""

    start: int
    length: int
    count: int
    places: Array


def _axis(posts: int, post_m: float, size: int, spacing_m: float, random: np.random.Generator) -> _Axis:
    # Of posts closer than pixels, so many are averaged that they are about as far apart.
    together = max(1, int(spacing_m / post_m))
    wanted = math.ceil(size * spacing_m / (post_m * together)) + 2 * AROUND
    count = min(posts // together, wanted)
    start = int(random.integers(posts - count * together + 1))
    pixels = np.arange(size) * spacing_m / (post_m * together)
    return _Axis(start, count * together, count, pixels + max(0.0, (count - 1 - pixels[-1]) / 2))
