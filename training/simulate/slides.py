"""Landslides: where they start, how they run downhill, and what they do to backscatter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage, stats

from training.simulate.fields import Array, smooth_field
from training.simulate.terrain import Imaging, Terrain

LEAST_SLIDE_PX = 8  # below, the grid shows nothing through speckle


@dataclass(frozen=True)
class Slide:
    """One landslide: a boolean mask in the box whose upper left corner is (`row`, `col`)."""

    row: int
    col: int
    mask: np.ndarray

    @property
    def window(self) -> tuple[slice, slice]:
        return slice(self.row, self.row + self.mask.shape[0]), slice(self.col, self.col + self.mask.shape[1])


def draw_area_m2(parameters: dict, random: np.random.Generator) -> float:
    """Area from the three-parameter inverse gamma distribution of Malamud et al. (2004, eq. 3), plus a tail of large ones."""
    law = parameters["area_km2"]
    if random.random() < parameters["large_probability"]:
        return float(10 ** random.uniform(4.0, 5.6))
    area_km2 = law["s"] + stats.invgamma.rvs(law["rho"], scale=law["a"], random_state=random)
    return float(np.clip(area_km2 * 1e6, 200.0, 1e6))


def draw_shape(
    start: tuple[float, float],
    area_px: float,
    elongation: float,
    downhill: tuple[Array, Array],
    random: np.random.Generator,
) -> Slide | None:
    """A slide of about `area_px` pixels and the given length to width ratio that follows the `downhill` unit vectors.

    Returns None where less than four pixels remain inside the grid.
    """
    rows, cols = downhill[0].shape
    length = np.sqrt(area_px * elongation * 1.25)
    half_width = max(0.55, area_px / length / 1.6)
    points = _walk(start, length, downhill, random)
    t = np.linspace(0.0, 1.0, len(points))
    # A broad scar, a narrower path, a spreading deposit.
    profile = 1.0 - 0.35 * np.sin(np.pi * t) * random.uniform(0.0, 1.2)
    radius = half_width * profile * np.sqrt(np.clip(1.15 - np.abs(2 * t - 1) ** 3, 0.15, 1.0))
    margin = int(half_width * 1.6) + 2
    top, left = np.maximum(np.floor(points.min(axis=0)).astype(int) - margin, 0)
    bottom, right = np.minimum(np.ceil(points.max(axis=0)).astype(int) + margin + 1, (rows, cols))
    if bottom - top < 2 or right - left < 2:
        return None
    grid_rows, grid_cols = np.mgrid[top:bottom, left:right]
    depth = np.full(grid_rows.shape, np.inf)
    for (row, col), r in zip(points, radius):
        np.minimum(depth, np.hypot(grid_rows - row, grid_cols - col) - r, out=depth)
    ragged = random.standard_normal(depth.shape)
    ragged = ndimage.gaussian_filter(ragged, max(0.8, half_width / 3))
    mask = depth + 0.35 * half_width * ragged / (ragged.std() + 1e-9) < 0
    return Slide(int(top), int(left), mask) if mask.sum() >= 4 else None


def _walk(
    start: tuple[float, float], length: float, downhill: tuple[Array, Array], random: np.random.Generator
) -> np.ndarray:
    rows, cols = downhill[0].shape
    position, points, heading = np.array(start, float), [], np.zeros(2)
    for _ in range(max(2, int(length))):
        row, col = (int(np.clip(round(v), 0, n - 1)) for v, n in zip(position, (rows, cols)))
        heading = (
            0.6 * heading
            + np.array([downhill[0][row, col], downhill[1][row, col]])
            + 0.15 * random.standard_normal(2)
        )
        norm = np.hypot(*heading)
        if norm > 1e-6:
            heading = heading / norm
        points.append(position.copy())
        position = position + heading
        if not (0 <= position[0] < rows and 0 <= position[1] < cols):
            break
    return np.array(points)


def union_of(slides: list[Slide], shape: tuple[int, int]) -> np.ndarray:
    """Where any of the slides is (H x W, bool)."""
    label = np.zeros(shape, bool)
    for slide in slides:
        label[slide.window] |= slide.mask
    return label


def look_vector(azimuth_deg: float) -> tuple[float, float]:
    """Unit vector (rows, columns) along which the radar looks; rows run south."""
    return -np.cos(np.radians(azimuth_deg)), np.sin(np.radians(azimuth_deg))


def with_confusion(change: Array, confusion: Array, label: np.ndarray) -> Array:
    """Both changes together: a slide strips most of what a confuser acts on, so where both meet the slide counts."""
    return np.where(label, change + 0.3 * confusion, change + confusion)


def steepest_descent(height: Array) -> tuple[Array, Array]:
    """Unit vectors (rows, columns) of steepest descent on a smooth surface (H x W)."""
    south, east = np.gradient(height)
    norm = np.hypot(south, east) + 1e-6
    return -south / norm, -east / norm


def downhill_vectors(terrain: Terrain) -> tuple[Array, Array]:
    """Unit vectors (rows, columns) of steepest descent on relief smoothed over about 60 m: debris overruns small bumps."""
    sigma = 30.0 / terrain.spacing_m
    east = ndimage.gaussian_filter(terrain.east_gradient, sigma)
    north = ndimage.gaussian_filter(terrain.north_gradient, sigma)
    norm = np.hypot(east, north) + 1e-6
    return north / norm, -east / norm


def seed_slides(
    terrain: Terrain,
    per_km2: float,
    parameters: dict,
    random: np.random.Generator,
    active: Array | None = None,
    limit: int = 500,
) -> list[Slide]:
    """Slides on slopes above the threshold, more likely where steep and hollow; they may run together in channels.

    `active` (H x W, 0 to 1) scales their frequency, to keep them out of a part of the scene.
    """
    pixel_m2 = terrain.spacing_m**2
    hollow = ndimage.gaussian_filter(terrain.elevation_m, 90.0 / terrain.spacing_m) - terrain.elevation_m
    weight = np.clip(terrain.slope_deg - parameters["min_slope_deg"], 0, 25) * np.exp(
        0.5 * np.tanh(hollow / 20.0)
    )
    # Shaking and rain are uneven: clusters a few kilometres across.
    weight = weight * np.exp(1.2 * smooth_field(terrain.shape, 2500.0 / terrain.spacing_m, random))
    if active is not None:
        weight = weight * active
    if weight.sum() <= 0:
        return []
    count = min(limit, random.poisson(per_km2 * terrain.elevation_m.size * pixel_m2 / 1e6))
    starts = random.choice(weight.size, size=count, p=(weight / weight.sum()).ravel())
    vectors = downhill_vectors(terrain)
    slides = []
    for start in starts:
        area_px = draw_area_m2(parameters, random) / pixel_m2
        if area_px < LEAST_SLIDE_PX:
            continue
        slide = draw_shape(
            divmod(int(start), terrain.shape[1]),
            area_px,
            draw_elongation(parameters, random),
            vectors,
            random,
        )
        if slide is not None:
            slides.append(slide)
    return slides


def draw_elongation(parameters: dict, random: np.random.Generator) -> float:
    """Length to width ratio, log-normal."""
    law = parameters["length_to_width"]
    return float(np.clip(law["median"] * np.exp(law["spread"] * random.standard_normal()), 1.0, 12.0))


def backscatter_change(
    slides: list[Slide],
    shape: tuple[int, int],
    look: tuple[float, float],
    spacing_m: float,
    parameters: dict,
    random: np.random.Generator,
    unchanged_share: float,
    imaging: Imaging | None = None,
) -> Array:
    """Change of VV and VH (2 x H x W, dB) that the slides cause.

    `look` is the unit vector (rows, columns) along which the radar looks; slopes that face it are found from `imaging`
    where there is one.
    """
    change = np.zeros((2, *shape), np.float32)
    names = [name for name, law in parameters.items() if isinstance(law, dict)]
    weights = np.array([parameters[name]["weight"] for name in names])
    for slide in slides:
        probabilities = weights.copy()
        if imaging is not None:
            facing = imaging.range_slope_deg[slide.window][slide.mask].mean() > 10.0
            probabilities[names.index("debris_facing_radar")] *= 2.0 if facing else 0.4
        name = random.choice(names, p=probabilities / probabilities.sum())
        if random.random() < unchanged_share * 0.2:
            continue  # most of the unchanged area are patches inside visible slides, which their surroundings give away
        local = _change_inside(
            slide.mask, parameters[name], look, spacing_m, parameters, random, unchanged_share
        )
        soft = ndimage.gaussian_filter(slide.mask.astype(np.float32), 0.45)
        weight = np.where(slide.mask, np.maximum(soft, 0.5), np.where(soft > 0.05, soft, 0.0))
        box = (slice(None), *slide.window)
        change[box] = change[box] * (1 - weight) + local * weight
    return change


def _change_inside(
    mask: np.ndarray,
    law: dict,
    look: tuple[float, float],
    spacing_m: float,
    parameters: dict,
    random: np.random.Generator,
    unchanged_share: float,
) -> Array:
    correlation = parameters["correlation"]
    common, own = random.standard_normal(), random.standard_normal()
    z_vv, z_vh = common, correlation * common + np.sqrt(1 - correlation**2) * own
    level = np.array([law["vv"][0] + law["vv"][1] * z_vv, law["vh"][0] + law["vh"][1] * z_vh])
    inside = np.stack([smooth_field(mask.shape, random.uniform(2.0, 8.0), random) for _ in range(2)])
    local = level[:, None, None] + parameters["inside_sd_db"] * inside * random.uniform(0.5, 1.1)
    if random.random() < 0.5:
        patch = smooth_field(mask.shape, max(3.0, max(mask.shape) / 4), random)
        local = local * (patch > np.quantile(patch, unchanged_share))
    # Scarps and forest edges: bright where they face the radar, shadowed behind, one or two pixels wide at 10 m.
    soft = ndimage.gaussian_filter(mask.astype(np.float32), 0.8)
    south, east = np.gradient(soft)
    facing = (south * look[0] + east * look[1]) * 2.5
    strength = min(1.0, 12.0 / spacing_m) * random.random()
    bright, shadow = (
        random.uniform(*parameters["edge_bright_db"]),
        random.uniform(*parameters["edge_shadow_db"]),
    )
    return (local + strength * (bright * np.clip(-facing, 0, 1) + shadow * np.clip(facing, 0, 1))).astype(
        np.float32
    )
