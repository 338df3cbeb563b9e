"""One simulated data cube in the layout of the published zarr cubes (Zenodo record 7248056).

Dimensions `timestep`, `y`, `x`; variables `vv`, `vh` (linear power), `sat:orbit_state`, `landslides` (NaN outside slides),
`dem`, `dem_slope_radians`, `dem_aspect`, and ours: `local_incidence_deg`, `layover`, `shadow`.
"""

from __future__ import annotations

import numpy as np
import xarray as xr
from scipy import ndimage

from training.simulate.confusers import Ground, confuser_change
from training.simulate.fields import Array, gamma_speckle, smooth_field, speckle_law, voronoi_labels
from training.simulate.slides import backscatter_change, look_vector, seed_slides, union_of, with_confusion
from training.simulate.terrain import Imaging, Terrain, draw_terrain, image_geometry

NOISE_FLOOR_DB = (
    -24.0,
    -29.0,
)  # noise-equivalent sigma0 of Sentinel-1 IW is below -22 dB; cross-pol darker still
COVERS = ("forest", "shrub", "crop", "bare", "water", "urban")
DRIFT_OF_COVER = {"forest": 0.6, "shrub": 0.9, "crop": 1.5, "bare": 1.0, "water": 1.6, "urban": 0.6}


def simulate_cube(
    parameters: dict,
    random: np.random.Generator,
    spacing_m: float | None = None,
    with_slides: bool = True,
    terrain: Terrain | None = None,
    active: Array | None = None,
    orbit: str | None = None,
    passes: np.random.Generator | None = None,
) -> xr.Dataset:
    """Simulate pre- and post-event dates over one terrain (drawn at random unless given).

    `active` (H x W, 0 to 1) says where landslides may start. With the same `random`, the other `orbit` sees the same ground and the
    same event; `passes` draws what each date sees anew, which is `random`, too, where it is not given.
    """
    scene = parameters["scene"]
    spacing_m = spacing_m or float(random.choice(scene["spacing_m"]))
    terrain = terrain or draw_terrain(scene["size_px"], spacing_m, parameters["terrain"], random)
    spacing_m = terrain.spacing_m
    drawn = str(random.choice(["ascending", "descending"]))
    orbit = orbit or drawn
    azimuth = parameters["geometry"]["look_azimuth_deg"][orbit]
    imaging = image_geometry(
        terrain, orbit, azimuth, random.uniform(*parameters["geometry"]["incidence_deg"])
    )
    cover = land_cover(terrain, random)
    background = background_db(terrain, imaging, cover, parameters, random)

    slides = (
        seed_slides(
            terrain,
            10 ** random.uniform(*np.log10(parameters["landslides"]["per_km2"])),
            parameters["landslides"],
            random,
            active,
        )
        if with_slides
        else []
    )
    hidden = imaging.layover | imaging.shadow
    change = backscatter_change(
        slides,
        terrain.shape,
        look_vector(azimuth),
        spacing_m,
        parameters["change_db"],
        random,
        parameters["landslides"]["unchanged_share"],
        imaging,
    )
    label = union_of(slides, terrain.shape)
    confusion, names = confuser_change(
        terrain.shape,
        spacing_m,
        parameters["confusers"],
        random,
        Ground((cover == COVERS.index("crop")) | terrain.plain, terrain.elevation_m, background),
    )
    event = with_confusion(change, confusion, label) * ~hidden
    passes = passes or random
    power = _dates(background, event, cover, terrain, imaging, parameters, passes)
    if passes.random() < parameters["confusers"]["misregistration"]["probability"]:
        _misregister(power, parameters["confusers"]["misregistration"]["px"], passes)
        names = [*names, "misregistration"]
    return _dataset(power, label, terrain, imaging, parameters, names, cover)


def land_cover(terrain: Terrain, random: np.random.Generator) -> np.ndarray:
    """Class index per pixel: forest and shrub on slopes, fields and a river on plains, bare ground high up, some towns."""
    shape, spacing = terrain.shape, terrain.spacing_m
    wooded = smooth_field(shape, random.uniform(300, 1500) / spacing, random)
    cover = np.where(wooded > random.normal(-0.6, 0.7), COVERS.index("forest"), COVERS.index("shrub"))
    height = (terrain.elevation_m - terrain.elevation_m.min()) / (np.ptp(terrain.elevation_m) + 1e-6)
    rough = 0.08 * smooth_field(shape, 400 / spacing, random)
    cover[height + rough > random.uniform(0.7, 1.2)] = COVERS.index("bare")
    cover[terrain.plain] = COVERS.index("crop")
    if terrain.plain.any():
        towns = smooth_field(shape, 500 / spacing, random)
        cover[terrain.plain & (towns > random.uniform(1.2, 2.5))] = COVERS.index("urban")
        distance = ndimage.distance_transform_edt(terrain.plain)
        centre = distance > np.quantile(distance[terrain.plain], random.uniform(0.86, 0.97))
        cover[centre] = COVERS.index("water")
    return cover.astype(np.int8)


def background_db(
    terrain: Terrain, imaging: Imaging, cover: np.ndarray, parameters: dict, random: np.random.Generator
) -> Array:
    """Mean backscatter of VV and VH (2 x H x W, dB) before the event, without speckle."""
    spacing, texture, levels = terrain.spacing_m, parameters["texture"], parameters["levels_db"]
    table = np.array([levels[name] for name in COVERS]) + random.normal(0, 0.6, (len(COVERS), 2))
    base = table[cover].transpose(2, 0, 1) + random.normal(0, levels["scene_offset_sd"])
    soft = np.stack([ndimage.gaussian_filter(band, 0.6) for band in base])
    common = smooth_field(terrain.shape, texture["static_range_m"] / spacing, random)
    for band, sd in enumerate(texture["static_sd_db"]):
        own = smooth_field(terrain.shape, texture["static_range_m"] / spacing, random)
        fine = smooth_field(terrain.shape, 1.5, random)
        soft[band] += sd * (0.7 * common + 0.5 * own + 0.6 * fine)
    town = cover == COVERS.index("urban")
    soft += town * 3.0 * random.standard_normal((1, *terrain.shape))
    fields = voronoi_labels(terrain.shape, random.uniform(80, 300) / spacing, random)
    soft += (cover == COVERS.index("crop")) * random.normal(0, 1.5, fields.max() + 1)[fields]
    geometry = parameters["geometry"]
    flattened = random.random() < geometry["flattened_probability"]
    gain = (
        geometry["residual_slope_gain_db"] * random.normal()
        if flattened
        else geometry["unflattened_gain_db"] * random.uniform(0.6, 1.4)
    )
    return (soft + gain * np.clip(imaging.range_slope_deg / 25.0, -1.8, 2.0)).astype(np.float32)


def _dates(
    background: Array,
    event: Array,
    cover: np.ndarray,
    terrain: Terrain,
    imaging: Imaging,
    parameters: dict,
    random: np.random.Generator,
) -> Array:
    """Linear power, dates x 2 x H x W: the first half before the event, the second half after."""
    texture, season, spacing = parameters["texture"], parameters["season"], terrain.spacing_m
    per_side = parameters["scene"]["dates_per_side"]
    looks, kernel = speckle_law(parameters["speckle"], spacing)
    looks *= np.exp(parameters["speckle"]["enl_spread"] * random.standard_normal())
    drift_scale = np.array([DRIFT_OF_COVER[name] for name in COVERS])[cover] * random.uniform(0.4, 1.3)
    open_ground = np.isin(cover, [COVERS.index("shrub"), COVERS.index("crop"), COVERS.index("bare")])
    fields = voronoi_labels(terrain.shape, random.uniform(80, 300) / spacing, random)
    phase = random.uniform(0, 2 * np.pi, fields.max() + 1)[fields]
    crop = (cover == COVERS.index("crop")) * season["crop_amplitude_db"] * random.random()
    lasting = _drift(terrain.shape, spacing, texture, random)
    cells = slant_cells(terrain, imaging) if parameters["speckle"].get("stretched") else None
    power = np.empty((2 * per_side, 2, *terrain.shape), np.float32)
    day = random.uniform(0, 365)
    for index in range(2 * per_side):
        day += parameters["scene"]["revisit_days"] * (1 + random.poisson(0.3))
        after = index >= per_side
        step = (
            season["scene_step_sd_db"] * random.standard_normal() * np.array([1.0, random.uniform(0.6, 1.2)])
        )
        level = background + step[:, None, None] + crop * np.sin(2 * np.pi * day / 365 + phase)
        level = level + 0.6 * drift_scale * _drift(terrain.shape, spacing, texture, random)
        wet = season["moisture_db"] * max(0.0, random.normal(0, 0.5)) * open_ground
        level = level + np.stack([wet, 0.5 * wet])
        if after:
            level = level + event + drift_scale * lasting
        level = np.where(imaging.shadow, np.array(NOISE_FLOOR_DB)[:, None, None], level)
        level = np.where(imaging.layover, level + 3.0, level)
        speckle = gamma_speckle((2, *terrain.shape), looks, kernel, random)
        if cells is not None:
            speckle = speckle[:, cells[0], cells[1]]
        floor = 10 ** (np.array(NOISE_FLOOR_DB) / 10)[:, None, None]
        power[index] = (10 ** (level / 10) + floor) * speckle
    return power


def slant_cells(terrain: Terrain, imaging: Imaging) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns (H x W each) of the radar's own grid, spaced as flat ground is, in which each pixel is seen.

    Height brings ground nearer to the radar by h cot(incidence). So slopes that face it share few cells, whose speckle they share,
    too, and layover sees the same ones twice; level ground has each its own.
    """
    height_m = terrain.elevation_m - np.median(terrain.elevation_m)
    nearer_px = height_m / np.tan(np.radians(imaging.incidence_deg)) / terrain.spacing_m
    south, east = look_vector(imaging.look_azimuth_deg)
    rows, cols = np.indices(terrain.shape)
    return tuple(
        np.rint(position - nearer_px * part).astype(int) % length
        for position, part, length in zip((rows, cols), (south, east), terrain.shape)
    )


def _drift(shape: tuple[int, int], spacing_m: float, texture: dict, random: np.random.Generator) -> Array:
    r = texture["polarisation_correlation"]
    common = smooth_field(shape, texture["drift_range_m"] / spacing_m, random)
    own = smooth_field(shape, texture["drift_range_m"] / spacing_m, random)
    vv, vh = texture["drift_sd_db"]
    return np.stack([vv * common, vh * (r * common + np.sqrt(1 - r * r) * own)]) * 0.7


def _misregister(power: Array, limits: list[float], random: np.random.Generator) -> None:
    angle, size = random.uniform(0, 2 * np.pi), random.uniform(*limits)
    for index in range(len(power) // 2, len(power)):
        for band in range(2):
            power[index, band] = ndimage.shift(
                power[index, band], (size * np.sin(angle), size * np.cos(angle)), order=1, mode="nearest"
            )


def _dataset(
    power: Array,
    label: np.ndarray,
    terrain: Terrain,
    imaging: Imaging,
    parameters: dict,
    confusers: list[str],
    cover: np.ndarray,
) -> xr.Dataset:
    per_side = parameters["scene"]["dates_per_side"]
    size_y, size_x = terrain.shape
    first = np.datetime64("2018-07-01")
    days = (
        np.concatenate([np.arange(-per_side, 0), np.arange(per_side)]) * parameters["scene"]["revisit_days"]
    )
    dates = [int(str(first + np.timedelta64(int(day), "D")).replace("-", "")) for day in days]
    plane = ("y", "x")
    aspect = np.arctan2(-terrain.east_gradient, -terrain.north_gradient)
    return xr.Dataset(
        {
            "vv": (("timestep", *plane), power[:, 0]),
            "vh": (("timestep", *plane), power[:, 1]),
            "sat:orbit_state": (("timestep",), np.array([imaging.orbit_state] * len(power))),
            "landslides": (plane, np.where(label, 1.0, np.nan).astype(np.float32)),
            "dem": (plane, terrain.elevation_m),
            "dem_slope_radians": (plane, np.radians(terrain.slope_deg).astype(np.float32)),
            "dem_aspect": (plane, aspect.astype(np.float32)),
            "local_incidence_deg": (plane, imaging.local_incidence_deg),
            "layover": (plane, imaging.layover),
            "shadow": (plane, imaging.shadow),
            "land_cover": (plane, cover),
        },
        coords={
            "timestep": dates,
            "y": -np.arange(size_y) * terrain.spacing_m,
            "x": np.arange(size_x) * terrain.spacing_m,
        },
        attrs={
            "event_date": int(str(first - np.timedelta64(1, "D")).replace("-", "")),
            "spacing_m": terrain.spacing_m,
            "incidence_deg": imaging.incidence_deg,
            "look_azimuth_deg": imaging.look_azimuth_deg,
            "confusers": ",".join(confusers),
            "land_covers": ",".join(COVERS),
            "synthetic": "true",
        },
    )
