"""Simulated scenes on real elevation models."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
import xarray as xr
from rasterio.transform import from_origin

from training.cli import main
from training.config import CONFIGS
from training.errors import TrainingError
from training.simulate.elevation import elevation_models
from training.simulate.terrain import Terrain, draw_terrain

SMOKE = str(CONFIGS / "smoke.yaml")
UTM = {"crs": "EPSG:32654", "transform": from_origin(500_000, 4_000_000, 30, 30)}
DEGREES = {"crs": "EPSG:4326", "transform": from_origin(141.0, 36.0, 1 / 3600, 1 / 3600)}  # posts of 31 m to the north
STEEP = 0.5  # rise by run


def write_model(path: Path, heights: np.ndarray, bands: int = 1, **grid: object) -> Path:
    path.parent.mkdir(exist_ok=True)
    profile = {"dtype": "float32", "nodata": -9999.0, **UTM, **grid}
    rows, columns = heights.shape
    with rasterio.open(path, "w", driver="GTiff", height=rows, width=columns, count=bands, **profile) as target:
        for band in range(1, bands + 1):
            target.write(np.nan_to_num(heights, nan=-9999.0).astype(np.float32), band)
    return path


def ramp(rows: int = 300, columns: int = 300, rise: float = STEEP, post_m: float = 30.0) -> np.ndarray:
    """A slope that falls to the south."""
    return 5000.0 - rise * post_m * np.arange(rows)[:, None] + np.zeros(columns)


def drawn(folder: Path, seed: int = 0, size: int = 128, spacing_m: float = 10.0, **changes: object) -> Terrain:
    parameters = {"elevation": {"folder": str(folder)}, "mean_slope_deg": [12.0, 34.0], **changes}
    return draw_terrain(size, spacing_m, parameters, np.random.default_rng(seed))


@pytest.mark.parametrize("grid", [UTM, DEGREES], ids=["metres", "degrees"])
@pytest.mark.parametrize("spacing_m", [10.0, 20.0])
def test_slopes_are_those_of_the_model_whatever_its_grid(tmp_path: Path, grid: dict, spacing_m: float) -> None:
    post_m = 30.0 if grid is UTM else 111_000 / 3600
    write_model(tmp_path / "hill.tif", ramp(post_m=post_m), **grid)
    terrain = drawn(tmp_path, spacing_m=spacing_m)
    assert terrain.shape == (128, 128) and terrain.spacing_m == spacing_m
    inner = terrain.slope_deg[8:-8, 8:-8]
    np.testing.assert_allclose(inner, np.degrees(np.arctan(STEEP)), atol=0.6)


def test_places_are_drawn_turned_and_mirrored_and_repeat_with_the_seed(tmp_path: Path) -> None:
    write_model(tmp_path / "hill.tif", ramp())
    scenes = [drawn(tmp_path, seed) for seed in range(16)]
    falls = {(round(float(np.median(s.east_gradient)), 1), round(float(np.median(s.north_gradient)), 1)) for s in scenes}
    assert falls == {(0.0, STEEP), (0.0, -STEEP), (STEEP, 0.0), (-STEEP, 0.0)}
    np.testing.assert_array_equal(drawn(tmp_path, 3).elevation_m, scenes[3].elevation_m)
    assert len({float(scene.elevation_m.mean()) for scene in scenes}) == 16, "from all over the model"


def test_a_share_of_the_scenes_stays_fractal(tmp_path: Path, smoke_config: dict) -> None:
    write_model(tmp_path / "hill.tif", ramp())
    own = {**smoke_config["simulator"]["terrain"], "elevation": {"folder": str(tmp_path), "share": 0.5}}
    real = [np.ptp(drawn(tmp_path, seed, **own).slope_deg[8:-8, 8:-8]) < 2 for seed in range(12)]
    assert 0 < sum(real) < 12


def test_small_models_are_mirrored_and_voids_filled(tmp_path: Path) -> None:
    heights = ramp(60, 60)
    heights[20:23, 20:23] = np.nan
    write_model(tmp_path / "hill.tif", heights)
    elevation = drawn(tmp_path, size=400).elevation_m
    assert np.isfinite(elevation).all() and elevation.shape == (400, 400)
    assert elevation.min() > 5000 - STEEP * 30 * 62 and elevation.max() < 5000 + STEEP * 30 * 2
    assert np.abs(np.diff(elevation, axis=0)).max() < 60 and np.abs(np.diff(elevation, axis=1)).max() < 60


def test_flat_places_are_avoided(tmp_path: Path) -> None:
    heights = np.vstack([ramp(150, 300), np.full((450, 300), 5000.0 - STEEP * 30 * 150)])
    write_model(tmp_path / "coast.tif", heights)
    steep = [drawn(tmp_path, seed).slope_deg.mean() > 4 for seed in range(10)]
    assert all(steep)
    write_model(tmp_path / "coast.tif", np.full((300, 300), 7.0))
    elevation_models.cache_clear()
    assert drawn(tmp_path).slope_deg.max() < 1e-6, "where all is flat, so is the scene"


@pytest.mark.parametrize(
    "bands, grid, sentence",
    [
        (1, {"transform": from_origin(500_000, 4_000_000, 90, 90)}, r"fine enough for pixels of 10 m: the finest has posts of 90 m"),
        (3, {}, r"hill.tif has 3 bands; give elevation models of one band"),
        (1, {"crs": None}, r"hill.tif has no coordinate system"),
    ],
)
def test_unfit_models_are_refused_in_a_sentence(tmp_path: Path, bands: int, grid: dict, sentence: str) -> None:
    write_model(tmp_path / "hill.tif", ramp(), bands, **grid)
    with pytest.raises(TrainingError, match=sentence):
        drawn(tmp_path)


def test_empty_damaged_and_missing_models_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="There is no elevation model"):
        drawn(tmp_path / "nowhere")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "hill.tif").write_text("no raster")
    with pytest.raises(TrainingError, match=r"hill.tif cannot be read"):
        drawn(tmp_path / "a")
    write_model(tmp_path / "b" / "hill.tif", np.full((300, 300), np.nan))
    with pytest.raises(TrainingError, match="mostly empty"):
        drawn(tmp_path / "b")
    with pytest.raises(TrainingError, match=r"write null, or {folder: DIR, share: 0.5}"):
        drawn(tmp_path, elevation=str(tmp_path))


def test_cubes_are_simulated_on_real_relief(tmp_path: Path) -> None:
    write_model(tmp_path / "models" / "hill.tif", ramp(400, 400))
    change = f"simulator.terrain.elevation={{folder: {tmp_path / 'models'}}}"
    assert main(["simulate", "--config", SMOKE, "--run", str(tmp_path / "run"), "--set", change]) == 0
    for path in (tmp_path / "run" / "cubes").glob("*.zarr"):
        with xr.open_zarr(path) as cube:
            assert abs(float(np.degrees(cube["dem_slope_radians"]).median()) - np.degrees(np.arctan(STEEP))) < 1
