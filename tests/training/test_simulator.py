"""The simulator keeps to the statistics it claims."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
import pytest
from scipy import ndimage

from training.config import CONFIGS, load_config
from training.simulate.confusers import Ground, confuser_change
from training.simulate.cube import simulate_cube, slant_cells
from training.simulate.erosion import flow_graph
from training.simulate.fields import Array, gamma_speckle, smooth_field
from training.simulate.pictures import draw_cubes
from training.simulate.slides import draw_area_m2, draw_shape
from training.simulate.terrain import fractal_terrain, from_elevation, image_geometry


@pytest.mark.parametrize(("looks", "kernel"), [(4.4, 0.62), (7.0, 0.4)])
def test_speckle_has_unit_mean_and_the_asked_number_of_looks(looks: float, kernel: float) -> None:
    speckle = gamma_speckle((600, 600), looks, kernel, np.random.default_rng(0))
    assert speckle.mean() == pytest.approx(1.0, abs=0.01)
    assert 1 / speckle.var() == pytest.approx(looks, rel=0.04)


def test_speckle_of_neighbours_is_correlated_and_fades() -> None:
    speckle = gamma_speckle((600, 600), 4.4, 0.62, np.random.default_rng(0))
    lag = [np.corrcoef(speckle[:, :-d].ravel(), speckle[:, d:].ravel())[0, 1] for d in (1, 2)]
    assert 0.4 < lag[0] < 0.6  # about .5 at 10 m
    assert abs(lag[1]) < 0.15


def test_smooth_field_is_standardised() -> None:
    field = smooth_field((300, 200), 20.0, np.random.default_rng(1))
    assert field.shape == (300, 200)
    assert abs(field.mean()) < 1e-3 and field.std() == pytest.approx(1.0, abs=1e-3)


def test_areas_follow_the_fitted_law(smoke_config: dict) -> None:
    parameters = {**smoke_config["simulator"]["landslides"], "large_probability": 0.0}
    random = np.random.default_rng(2)
    areas = np.array([draw_area_m2(parameters, random) for _ in range(2000)])
    assert 2_000 < np.median(areas) < 4_500  # Hokkaido labels: median 2,900 m2


def test_a_slide_runs_downhill_and_has_about_the_asked_area() -> None:
    south = (np.ones((200, 200)), np.zeros((200, 200)))
    slides = [draw_shape((40.0, 100.0), 300.0, 4.0, south, np.random.default_rng(seed)) for seed in range(20)]
    areas = [slide.mask.sum() for slide in slides]
    assert 150 < np.median(areas) < 600
    assert np.median([slide.mask.shape[0] / slide.mask.shape[1] for slide in slides]) > 1.5
    assert all(slide.row + slide.mask.shape[0] / 2 > 40 for slide in slides)


def without_plain(smoke_config: dict, **changes: object) -> dict:
    return {**smoke_config["simulator"]["terrain"], "plain_probability": 0.0, **changes}


def drainage_of(terrain) -> tuple[np.ndarray, float]:
    """Drained cells per cell, and the share of inner cells that are pits (no neighbour is lower)."""
    _, flow = flow_graph(terrain.shape, terrain.spacing_m)
    height = terrain.elevation_m.astype(float)
    flow.update_routes(height)
    lowest = ndimage.minimum_filter(height, 3) == height
    return flow.accumulate(1.0) / terrain.spacing_m**2, float(lowest[1:-1, 1:-1].mean())


@pytest.mark.parametrize("spacing_m", [10.0, 30.0])
def test_rivers_cut_through_the_pits_of_fractal_relief_and_flatten_downstream(
    smoke_config: dict, spacing_m: float
) -> None:
    erosion = {**smoke_config["simulator"]["terrain"]["erosion"], "years": [2e5, 2e5]}
    fractal, eroded = (
        fractal_terrain(256, spacing_m, without_plain(smoke_config, erosion=law), np.random.default_rng(5))
        for law in (None, erosion)
    )
    assert eroded.shape == (256, 256) and np.isfinite(eroded.elevation_m).all()
    assert drainage_of(eroded)[1] < 0.6 * drainage_of(fractal)[1]
    # Where the stream power law rules, slope falls with drained area (Flint's law), more than on fractal relief.
    ratios = []
    for terrain in (eroded, fractal):
        drained = drainage_of(terrain)[0]
        rivers, hillsides = drained > 1000, (drained > 3) & (drained < 30)
        ratios.append(np.median(terrain.slope_deg[rivers]) / np.median(terrain.slope_deg[hillsides]))
    assert ratios[0] < 0.7 * ratios[1]


def test_eroded_relief_has_the_slope_that_was_asked_for_and_the_same_seed_gives_it_again(
    smoke_config: dict,
) -> None:
    parameters = without_plain(smoke_config, mean_slope_deg=[24.0, 24.0])
    first, again = (fractal_terrain(128, 20.0, parameters, np.random.default_rng(6)) for _ in range(2))
    mean = np.degrees(np.arctan(np.hypot(first.east_gradient, first.north_gradient).mean()))
    assert mean == pytest.approx(24.0, abs=0.1)
    assert np.array_equal(first.elevation_m, again.elevation_m)


def test_steep_slopes_towards_the_radar_lie_over_and_slopes_behind_fall_in_shadow(smoke_config: dict) -> None:
    terrain = fractal_terrain(
        128,
        10.0,
        without_plain(smoke_config, mean_slope_deg=[45.0, 45.0]),
        np.random.default_rng(4),
    )
    imaging = image_geometry(terrain, "ascending", 79.0, 38.0)
    assert imaging.layover.any() and imaging.shadow.any()
    assert imaging.range_slope_deg[imaging.layover].min() >= 38.0 - 1e-3
    assert not (imaging.layover & (imaging.range_slope_deg < 0)).any()


def test_slopes_towards_the_radar_share_cells_and_level_ground_has_its_own() -> None:
    east = np.arange(60.0)[None, :].repeat(8, axis=0) * 10.0  # the radar looks along it
    for slope_deg, share in ((0.0, 1.0), (20.0, 1 - np.tan(np.radians(20)) / np.tan(np.radians(38))), (-20.0, 1.0), (38.0, 1 / 40)):
        terrain = from_elevation(east * np.tan(np.radians(slope_deg)), 10.0)
        rows, cols = slant_cells(terrain, image_geometry(terrain, "ascending", 90.0, 38.0))
        assert (rows == np.arange(8)[:, None]).all()
        assert len(set(cols[3, :40])) / 40 == pytest.approx(share, abs=0.03)  # farther ones begin again at the edge


def test_stretched_speckle_keeps_its_looks_and_varies_less_along_steep_slopes(smoke_config: dict) -> None:
    def dates(stretched: bool) -> tuple[Array, Array]:
        parameters = {**smoke_config["simulator"], "scene": {**smoke_config["simulator"]["scene"], "size_px": 256}}
        parameters["speckle"] = {**parameters["speckle"], "stretched": stretched}
        cube = simulate_cube(parameters, np.random.default_rng(3), 10.0, with_slides=False)
        facing = cube["local_incidence_deg"].values < cube.attrs["incidence_deg"] - 15
        return np.log(cube["vv"].values[:2]), facing & ~cube["layover"].values

    (before, facing), (after, same) = dates(False), dates(True)
    assert (facing == same).all() and facing.mean() > 0.02

    def roughness(log_power: Array) -> float:
        return float(np.abs(np.diff(log_power[1] - log_power[0], axis=1))[facing[:, 1:] & facing[:, :-1]].mean())

    assert roughness(after) < 0.8 * roughness(before)
    spread = [(change[1] - change[0])[facing].std() for change in (before, after)]
    assert spread[1] == pytest.approx(spread[0], rel=0.1)


def test_cube_has_the_published_layout(cube) -> None:
    assert {"vv", "vh", "sat:orbit_state", "landslides", "dem", "dem_slope_radians", "dem_aspect"} <= set(
        cube
    )
    assert cube["vv"].dims == ("timestep", "y", "x")
    assert cube["vv"].dtype == np.float32 and float(cube["vv"].min()) > 0  # linear power
    label = cube["landslides"].values
    assert np.nanmin(label) == np.nanmax(label) == 1.0 and np.isnan(label).any()  # NaN outside slides


def test_levels_lie_where_the_published_cubes_lie(cube) -> None:
    vv, vh = (float(10 * np.log10(np.median(cube[name]))) for name in ("vv", "vh"))
    assert -14 < vv < -4 and 4 < vv - vh < 9


def test_landslides_do_not_all_change_in_one_direction(cube) -> None:
    half = cube.sizes["timestep"] // 2
    change = 10 * np.log10(cube["vh"].values[half:].mean(0) / cube["vh"].values[:half].mean(0))
    inside = change[cube["landslides"].values > 0]
    assert (inside < -2).mean() > 0.1 and (inside > 1).mean() > 0.02


def test_the_same_seed_gives_the_same_cube(smoke_config: dict) -> None:
    from training.simulate.cube import simulate_cube

    first, second = (
        simulate_cube(smoke_config["simulator"], np.random.default_rng(9), 20.0) for _ in range(2)
    )
    assert first.identical(second)


def test_a_picture_shows_a_cube_of_each_spacing(cube, tmp_path) -> None:
    draw_cubes(tmp_path)  # nothing to draw
    assert not (tmp_path / "cubes.png").exists()
    for number, spacing_m in enumerate((10.0, 20.0, 10.0)):
        own = cube.assign_attrs(spacing_m=spacing_m)
        own.to_zarr(tmp_path / "cubes" / f"train_{number:03d}.zarr", zarr_format=2, consolidated=True)
    draw_cubes(tmp_path)
    height, width = plt.imread(tmp_path / "cubes.png").shape[:2]
    assert width / height == pytest.approx(4 / 2, rel=0.01)  # two rows: one per spacing


def test_wet_ground_changes_the_more_the_darker_it_is() -> None:
    laws = load_config(CONFIGS / "further.yaml")["simulator"]["confusers"]
    law = {**laws["wet_ground"], "probability": 1.0, "patchiness": 0.0}
    level = np.stack([np.full((64, 96), -8.0, np.float32), np.full((64, 96), -14.0, np.float32)])
    level[:, :, 48:] -= 6.0
    level[:, :8] = np.nan
    signs = set()
    for seed in range(20):
        random = np.random.default_rng(seed)
        change, names = confuser_change((64, 96), 30.0, {"wet_ground": law}, random, Ground(level_db=level))
        assert names == ["wet_ground"] and np.isfinite(change).all()
        signs |= set(np.sign(change[:, 8:]).ravel())
        size = np.abs(change[:, 12:])
        assert size.max() <= law["most_db"]
        assert (size[:, :, 60:].mean(axis=(1, 2)) > 1.5 * size[:, :, :36].mean(axis=(1, 2))).all() or size.max() > 7.9
    assert signs == {-1.0, 1.0}  # either side may be the wet one


def test_a_recipe_that_names_no_wet_ground_has_none(smoke_config: dict) -> None:
    laws = smoke_config["simulator"]["confusers"]
    laws = {name: {**law, "probability": 1.0} for name, law in laws.items() if name != "misregistration"}
    level = np.full((2, 64, 64), -10.0, np.float32)
    _, names = confuser_change((64, 64), 10.0, laws, np.random.default_rng(0), Ground(level_db=level))
    assert "wet_ground" not in names and "soil_moisture" in names
