"""Simulated scenes on real elevation models."""

import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
import xarray as xr
from rasterio.transform import Affine, from_origin

from training.cli import main
from training.config import CONFIGS
from training.errors import TrainingError
from training.simulate.elevation import check_elevation, elevation_models
from training.simulate.terrain import Terrain, draw_terrain

SMOKE = str(CONFIGS / "smoke.yaml")
UTM = {"crs": "EPSG:32654", "transform": from_origin(500_000, 4_000_000, 30, 30)}
SECOND_M = 6_371_000 * np.radians(1 / 3600)
FALL, DRIFT = 0.4, 0.2  # metres down per metre to the south, and up to the east
STEEPNESS_DEG = np.degrees(np.arctan(np.hypot(FALL, DRIFT)))


def degrees(west: float, north: float, step_north: float = 1.0) -> dict:
    """A grid of one arc second."""
    return {"crs": "EPSG:4326", "transform": Affine(1 / 3600, 0, west, 0, -step_north / 3600, north)}


def ramp(rows: int = 300, columns: int = 300, down_m: float = 30.0, right_m: float = 30.0) -> np.ndarray:
    """A plane that falls to the south and rises to the east: no turned or mirrored one is the same."""
    return 100.0 + FALL * down_m * np.arange(rows)[::-1, None] + DRIFT * right_m * np.arange(columns)


def write_model(path: Path, heights: np.ndarray, bands: int = 1, **grid: object) -> Path:
    path.parent.mkdir(exist_ok=True)
    profile = {"dtype": "float32", **UTM, **grid}
    rows, columns = heights.shape
    with rasterio.open(path, "w", driver="GTiff", height=rows, width=columns, count=bands, **profile) as target:
        for band in range(1, bands + 1):
            target.write(heights.astype(profile["dtype"]), band)
    elevation_models.cache_clear()
    return path


def drawn(folder: Path, seed: int = 0, size: int = 128, spacing_m: float = 10.0, **changes: object) -> Terrain:
    parameters = {"elevation": {"folder": str(folder)}, "mean_slope_deg": [12.0, 34.0], **changes}
    check_elevation(parameters)
    return draw_terrain(size, spacing_m, parameters, np.random.default_rng(seed))


@pytest.mark.parametrize("spacing_m", [10.0, 20.0, 70.0])
@pytest.mark.parametrize(
    "grid",
    [UTM, degrees(141.0, 36.0), degrees(11.9, 62.0), degrees(-180.05, 60.0), degrees(285.0, -20.0), degrees(141.0, 36.0, -1.0)],
    ids=["metres", "degrees", "border of a zone", "date line", "0 to 360 degrees", "south up"],
)
def test_slopes_are_those_of_the_model_whatever_its_grid(tmp_path: Path, grid: dict, spacing_m: float) -> None:
    down_m = right_m = 30.0
    if grid is not UTM:
        down_m, right_m = SECOND_M, SECOND_M * np.cos(np.radians(grid["transform"].f))
    write_model(tmp_path / "hill.tif", ramp(320, 700, down_m, right_m), **grid)
    terrain = drawn(tmp_path, spacing_m=spacing_m)
    assert terrain.shape == (128, 128) and terrain.spacing_m == spacing_m
    np.testing.assert_allclose(terrain.slope_deg[8:-8, 8:-8], STEEPNESS_DEG, atol=0.4)


def test_places_are_drawn_turned_and_mirrored_and_repeat_with_the_seed(tmp_path: Path) -> None:
    write_model(tmp_path / "hill.tif", ramp())
    scenes = [drawn(tmp_path, seed) for seed in range(60)]
    ways = {(round(float(np.median(s.east_gradient)), 1), round(float(np.median(s.north_gradient)), 1)) for s in scenes}
    assert ways == {(a, b) for x in (FALL, -FALL) for y in (DRIFT, -DRIFT) for a, b in ((x, y), (y, x))}
    np.testing.assert_array_equal(drawn(tmp_path, 3).elevation_m, scenes[3].elevation_m)
    assert len({float(scene.elevation_m.mean()) for scene in scenes}) > 50, "from all over the model"


def test_a_share_of_the_scenes_stays_fractal(tmp_path: Path, smoke_config: dict) -> None:
    write_model(tmp_path / "hill.tif", ramp())
    own = {**smoke_config["simulator"]["terrain"], "elevation": {"folder": str(tmp_path), "share": 0.5}}
    real = [np.ptp(drawn(tmp_path, seed, **own).slope_deg[8:-8, 8:-8]) < 2 for seed in range(12)]
    assert 0 < sum(real) < 12


@pytest.mark.parametrize(
    "void, storage",
    [
        (np.nan, {}),
        (-9999, {"nodata": -9999}),
        (-32768, {"dtype": "int16"}),
        (65535, {"dtype": "uint16", "nodata": 65535}),
        (0, {"dtype": "int16", "nodata": 0}),
    ],
    ids=["NaN", "declared", "not declared", "unsigned", "sea"],
)
def test_voids_are_filled(tmp_path: Path, void: float, storage: dict) -> None:
    heights = ramp(100, 100)
    heights[20:23, 20:23] = void
    write_model(tmp_path / "hill.tif", heights, **storage)
    terrain = drawn(tmp_path, size=290)
    assert terrain.slope_deg.max() < 70 and abs(np.median(terrain.slope_deg) - STEEPNESS_DEG) < 1


def test_models_smaller_than_a_scene_are_mirrored(tmp_path: Path) -> None:
    write_model(tmp_path / "hill.tif", ramp(60, 60))
    elevation = drawn(tmp_path, size=400).elevation_m
    assert elevation.shape == (400, 400)
    whole = ramp(60, 60)
    assert whole.min() - 20 < elevation.min() and elevation.max() < whole.max() + 20
    assert np.abs(np.diff(elevation, axis=0)).max() < 8 and np.abs(np.diff(elevation, axis=1)).max() < 8


def test_flat_places_are_avoided(tmp_path: Path) -> None:
    shore = ramp(150, 300)
    write_model(tmp_path / "coast.tif", np.vstack([shore, np.full((450, 300), 7.0)]))
    assert all(drawn(tmp_path, seed).slope_deg.mean() > 4 for seed in range(10))
    write_model(tmp_path / "coast.tif", np.full((300, 300), 7.0))
    assert drawn(tmp_path).slope_deg.max() < 1e-6, "where all is flat, so is the scene"


@pytest.mark.parametrize(
    "shape, bands, grid, sentence",
    [
        ((300, 300), 1, {"transform": from_origin(0, 0, 90, 90)}, "fine enough for pixels of 10 m: the finest has posts of 90 m"),
        ((300, 300), 3, {}, "hill.tif has 3 bands; give elevation models"),
        ((300, 300), 1, {"crs": None}, "hill.tif has no coordinate system"),
        ((300, 1), 1, {}, "hill.tif has 300 x 1 posts"),
    ],
)
def test_unfit_models_are_refused_in_a_sentence(
    tmp_path: Path, shape: tuple[int, int], bands: int, grid: dict, sentence: str
) -> None:
    write_model(tmp_path / "hill.tif", ramp(*shape), bands, **grid)
    with pytest.raises(TrainingError, match=sentence):
        drawn(tmp_path)


def test_empty_damaged_and_missing_models_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="There is no elevation model"):
        drawn(tmp_path / "nowhere")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "hill.tif").write_text("no raster")
    with pytest.raises(TrainingError, match=r"hill\.tif cannot be read"):
        drawn(tmp_path / "a")
    write_model(tmp_path / "b" / "hill.tif", np.full((300, 300), np.nan))
    with pytest.raises(TrainingError, match="mostly empty"):
        drawn(tmp_path / "b")
    whole = write_model(tmp_path / "c" / "hill.tif", ramp(), compress="DEFLATE", tiled=True, blockxsize=64, blockysize=64)
    whole.write_bytes(whole.read_bytes()[: whole.stat().st_size // 3])  # as an interrupted download
    with pytest.raises(TrainingError, match=r"hill\.tif cannot be read"):
        for seed in range(20):
            drawn(tmp_path / "c", seed)


@pytest.mark.parametrize("entry", ["DIR", {}, {"folder": None}, {"folder": "x", "shares": 0.5}, *({"folder": "x", "share": s} for s in (50, -1, "half", None))])
def test_an_entry_that_makes_no_sense_is_refused_before_anything_is_simulated(entry: object) -> None:
    with pytest.raises(TrainingError, match=re.escape("write null, or {folder: DIR, share: 0.5}")):
        check_elevation({"elevation": entry})


def test_cubes_are_simulated_on_real_relief(tmp_path: Path) -> None:
    write_model(tmp_path / "models" / "hill.tif", ramp(400, 400))
    change = f"simulator.terrain.elevation={{folder: {tmp_path / 'models'}}}"
    for number, recipe in enumerate((SMOKE, str(Path(__file__).parents[2] / "models" / "recipe.yaml"))):
        few = [f"simulate.cubes.{split}={int(split == 'train')}" for split in ("train", "validate", "calibrate", "test")]
        run = tmp_path / f"run{number}"
        assert main(["simulate", "--config", recipe, "--run", str(run), "--set", change, *few]) == 0
        (path,) = (run / "cubes").glob("*.zarr")
        with xr.open_zarr(path) as cube:
            assert abs(float(np.degrees(cube["dem_slope_radians"]).median()) - STEEPNESS_DEG) < 1
