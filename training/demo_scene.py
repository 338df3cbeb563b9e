"""A demonstration scene like the one that ships with the plugin, and its truth: simulated, nowhere on Earth."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin

from training.simulate.cube import simulate_cube
from training.simulate.terrain import fractal_terrain

SEED = 7
SIZE_PX, SPACING_M = 1152, 10.0
DATES = 4
SCALE_DB, NODATA = 0.05, -32768  # 0.05 dB steps are far below speckle and let the file compress
BANDS = ("pre_VV", "pre_VH", "post_VV", "post_VH")
FORCED = ("harvest", "river_migration", "clear_cut", "scene_step")  # what must not be taken for landslides


def write_demo_scene(simulator: dict, folder: Path) -> None:
    """Write `demo_scene.tif` (four bands, scaled decibels) and `demo_truth.tif` (1 landslide, 255 not observed)."""
    parameters = copy.deepcopy(simulator)
    parameters["scene"].update(dates_per_side=DATES)
    parameters["terrain"].update(plain_probability=1.0, mean_slope_deg=[24.0, 24.0])
    parameters["terrain"].pop("erosion", None)  # that of the scene that ships has none
    parameters["landslides"]["per_km2"] = [2.5, 2.5]
    parameters["geometry"].update(
        flattened_probability=0.0, unflattened_gain_db=2.5
    )  # relief that the eye can follow
    for name, law in parameters["confusers"].items():
        law["probability"] = 1.0 if name in FORCED else 0.0
    parameters["confusers"]["scene_step"]["db"] = 1.0
    random = np.random.default_rng(SEED)
    terrain = fractal_terrain(SIZE_PX, SPACING_M, parameters["terrain"], random)
    rows, cols = np.mgrid[:SIZE_PX, :SIZE_PX] / SIZE_PX
    # Landslides in the north-west half only: the mountains in the south-east stay empty.
    active = (rows + cols < 0.95).astype(np.float32)
    cube = simulate_cube(parameters, random, SPACING_M, True, terrain, active)

    power = np.stack([cube["vv"].values, cube["vh"].values], axis=1)
    sides = [power[:DATES].mean(axis=0), power[DATES:].mean(axis=0)]
    decibels = 10 * np.log10(np.concatenate(sides))
    stored = np.round(decibels / SCALE_DB).astype(np.int16)
    outside = cols > 0.955 - 0.04 * rows  # the swath ends here
    stored[:, outside] = NODATA
    truth = (cube["landslides"].values > 0).astype(np.uint8)
    truth[outside] = 255

    folder.mkdir(parents=True, exist_ok=True)
    # UTM zone 31 N off the coast of Africa: nobody can take it for a real place.
    grid = {
        "driver": "GTiff",
        "width": SIZE_PX,
        "height": SIZE_PX,
        "crs": CRS.from_epsg(32631),
        "transform": from_origin(300_000.0, 60_000.0, SPACING_M, SPACING_M),
        "tiled": True,
        "compress": "deflate",
        "zlevel": 9,
    }
    with rasterio.open(
        folder / "demo_scene.tif", "w", count=4, dtype="int16", nodata=NODATA, **grid
    ) as target:
        target.write(stored)
        target.descriptions = BANDS
        target.scales, target.offsets = (SCALE_DB,) * 4, (0.0,) * 4
        target.units = ("dB",) * 4
        target.update_tags(
            TITLE="Simulated Sentinel-1 scene with landslides", SYNTHETIC="yes", SEED=str(SEED)
        )
    with rasterio.open(folder / "demo_truth.tif", "w", count=1, dtype="uint8", nodata=255, **grid) as target:
        target.write(truth, 1)
        target.set_band_description(1, "landslide")
