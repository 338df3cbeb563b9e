"""What is mistaken for landslides: changes of backscatter that are none."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from training.simulate.fields import Array, smooth_field, voronoi_labels


@dataclass(frozen=True)
class Ground:
    """What is known of the ground, on which it depends where a confuser can be.

    Attributes:
        flat: where fields and floods can be (H x W, bool); a random lowland if None.
        elevation_m: H x W; heights are random if None.
        level_db: backscatter before the change (2 x H x W, VV and VH, NaN unobserved); nothing gets wet if None.
    """

    flat: np.ndarray | None = None
    elevation_m: Array | None = None
    level_db: Array | None = None


def confuser_change(
    shape: tuple[int, int],
    spacing_m: float,
    parameters: dict,
    random: np.random.Generator,
    ground: Ground = Ground(),
    rate: float = 1.0,
) -> tuple[Array, list[str]]:
    """Change of VV and VH (2 x H x W, dB) by a random choice of confusers, and their names.

    `rate` scales all probabilities. A confuser that `parameters` do not name, as in older recipes, is left out.
    """
    if ground.flat is None:
        lowland = smooth_field(shape, 1200.0 / spacing_m, random) < random.uniform(-0.8, 0.8)
        ground = replace(ground, flat=lowland)
    change, names = np.zeros((2, *shape), np.float32), []
    for name, make in CONFUSERS.items():
        if name in parameters and random.random() < parameters[name]["probability"] * rate:
            change += make(shape, spacing_m, parameters[name], random, ground)
            names.append(name)
    return change, names


def _pair(vv: Array | float, vh: Array | float, where: Array) -> Array:
    return np.stack([where * vv, where * vh]).astype(np.float32)


def _clear_cut(shape, spacing_m, law, random, _ground):
    cells = voronoi_labels(shape, random.uniform(120, 500) / spacing_m, random)
    count = cells.max() + 1
    cut = random.choice(count, size=min(count, 1 + random.poisson(3)), replace=False)
    where = ndimage.gaussian_filter(np.isin(cells, cut).astype(np.float32), 0.5)
    return _pair(random.uniform(*law["vv"]), random.uniform(*law["vh"]), where)


def _harvest(shape, spacing_m, law, random, ground):
    cells = voronoi_labels(shape, random.uniform(80, 350) / spacing_m, random)
    phase = random.normal(0, law["db"] / 1.5, cells.max() + 1) + random.normal(0, law["db"] / 3)
    field = phase[cells] * ground.flat
    return _pair(field, field * random.uniform(0.6, 1.4), np.ones(shape, np.float32))


def _flood(shape, spacing_m, law, random, ground):
    lowland = smooth_field(shape, random.uniform(300, 1500) / spacing_m, random)
    where = ((lowland < random.uniform(-1.2, 0.0)) & ground.flat).astype(np.float32)
    level = random.uniform(*law["vv"])
    return _pair(level, level * random.uniform(0.6, 1.1), where)


def _river_line(shape, spacing_m, random):
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    across, along = (rows, cols) if random.random() < 0.5 else (cols, rows)
    bend = smooth_field((1, max(shape)), random.uniform(250, 1200) / spacing_m, random)[0]
    return across - random.uniform(0, shape[0]) - bend[along] * random.uniform(60, 300) / spacing_m


def _river_migration(shape, spacing_m, law, random, ground):
    line = _river_line(shape, spacing_m, random)
    half = random.uniform(12, 60) / spacing_m
    shift = random.uniform(8, 50) / spacing_m * random.choice([-1, 1])
    before, after = (np.exp(-np.square((line - offset) / half)) for offset in (0.0, shift))
    level = random.uniform(0.5, 1.0) * law["db"]
    field = level * (before - after) * ground.flat
    return _pair(field, field, np.ones(shape, np.float32))


def _wet_snow(shape, spacing_m, law, random, ground):
    height = ground.elevation_m if ground.elevation_m is not None else smooth_field(shape, 2500.0 / spacing_m, random)
    line = np.quantile(height, random.uniform(0.3, 0.9))
    spread = height.std() * random.uniform(0.03, 0.2) + 1e-6
    where = 1.0 / (1.0 + np.exp(-np.clip((height - line) / spread, -30, 30)))
    level = random.uniform(*law["db"])
    return _pair(level, level * random.uniform(0.8, 1.1), where)


def _soil_moisture(shape, spacing_m, law, random, ground):
    patches = np.clip(0.5 + 0.6 * smooth_field(shape, random.uniform(400, 3000) / spacing_m, random), 0, 1.5)
    level = random.uniform(*law["vv"]) * random.choice([-1, 1])
    return _pair(level, level * random.uniform(0.3, 0.8), patches * np.where(ground.flat, 1.0, 0.5))


def _wet_ground(shape, spacing_m, law, random, ground):
    """A side with a date after rain: the same power more everywhere, so that dark ground brightens most.

    Where the side before is the wet one, the change is negative. Without a level to add to, nothing changes.
    """
    if ground.level_db is None:
        return np.zeros((2, *shape), np.float32)
    observed = np.isfinite(ground.level_db)
    power = 10 ** (np.where(observed, ground.level_db, 0.0) / 10)
    weight = ndimage.gaussian_filter(observed.astype(np.float32), (0, 1.5, 1.5)) + 1e-6
    power = ndimage.gaussian_filter(power * observed, (0, 1.5, 1.5)) / weight  # of the ground, not of its speckle
    brighter = random.uniform(*law["vv"]) * np.array([1.0, random.uniform(*law["vh_of_vv"])])
    typical = [np.median(band[seen]) if seen.any() else 1.0 for band, seen in zip(power, observed)]
    added = np.array(typical) * (10 ** (brighter / 10) - 1.0)
    patches = np.clip(1.0 + law["patchiness"] * smooth_field(shape, random.uniform(300, 3000) / spacing_m, random), 0, 2)
    wet = 10.0 * np.log10(1.0 + added[:, None, None] * patches / np.maximum(power, 1e-4))
    return (random.choice([-1.0, 1.0]) * np.minimum(wet, law["most_db"])).astype(np.float32)


def _windthrow(shape, spacing_m, law, random, _ground):
    patches = smooth_field(shape, random.uniform(150, 600) / spacing_m, random)
    where = ndimage.gaussian_filter((patches > random.uniform(1.3, 2.2)).astype(np.float32), 1.0)
    return _pair(random.uniform(*law["db"]), random.uniform(*law["db"]), where)


def _road(shape, spacing_m, law, random, _ground):
    line = _river_line(shape, spacing_m, random)
    where = (np.abs(line) < max(0.6, random.uniform(6, 15) / spacing_m)).astype(np.float32) * min(
        1.0, 20.0 / spacing_m
    )
    level = random.normal(0, law["db"])
    return _pair(level, level - 1.0, where)


def _burst_border(shape, _spacing_m, law, random, _ground):
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    tilt = np.tan(np.radians(random.uniform(-15, 15)))
    beyond = (rows + tilt * cols > random.uniform(0, shape[0])).astype(np.float32)
    level = random.normal(0, law["db"])
    return _pair(level, level * random.uniform(0.5, 1.2), beyond)


def _scene_step(shape, _spacing_m, law, random, _ground):
    level = random.uniform(-law["db"], law["db"])
    return _pair(level, level * random.uniform(0.4, 1.5), np.ones(shape, np.float32))


CONFUSERS = {
    "clear_cut": _clear_cut,
    "harvest": _harvest,
    "flood": _flood,
    "river_migration": _river_migration,
    "wet_snow": _wet_snow,
    "soil_moisture": _soil_moisture,
    "wet_ground": _wet_ground,
    "windthrow": _windthrow,
    "road": _road,
    "burst_border": _burst_border,
    "scene_step": _scene_step,
}
