"""Relief and how a side-looking radar sees it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from training.simulate.elevation import real_elevation
from training.simulate.erosion import erode
from training.simulate.fields import Array, fractal_field, mean_gradient, smooth_field


@dataclass(frozen=True)
class Terrain:
    """Elevation (m) on a square grid of `spacing_m`, with what follows from it. Row 0 is north."""

    elevation_m: Array
    spacing_m: float
    slope_deg: Array
    east_gradient: Array
    north_gradient: Array
    plain: np.ndarray  # bool: flat valley floor

    @property
    def shape(self) -> tuple[int, int]:
        return self.elevation_m.shape


@dataclass(frozen=True)
class Imaging:
    """What the radar sees: local incidence, slope towards the radar and where nothing is seen."""

    orbit_state: str
    look_azimuth_deg: float
    incidence_deg: float
    range_slope_deg: Array
    local_incidence_deg: Array
    layover: np.ndarray
    shadow: np.ndarray


def from_elevation(elevation_m: Array, spacing_m: float, plain: np.ndarray | None = None) -> Terrain:
    """Terrain of a given elevation model."""
    south, east = np.gradient(elevation_m, spacing_m)
    slope = np.degrees(np.arctan(np.hypot(south, east)))
    if plain is None:
        plain = ndimage.uniform_filter(slope, 9) < 3.0
    return Terrain(
        elevation_m.astype(np.float32),
        spacing_m,
        slope.astype(np.float32),
        east.astype(np.float32),
        (-south).astype(np.float32),
        plain,
    )


def draw_terrain(size: int, spacing_m: float, parameters: dict, random: np.random.Generator) -> Terrain:
    """Terrain of a scene: a place of a real elevation model in the share of scenes that `parameters` say, else fractal."""
    elevation = parameters.get("elevation")
    if elevation is not None and random.random() < elevation.get("share", 1.0):
        return from_elevation(real_elevation(size, spacing_m, parameters, random), spacing_m)
    return fractal_terrain(size, spacing_m, parameters, random)


def fractal_terrain(size: int, spacing_m: float, parameters: dict, random: np.random.Generator) -> Terrain:
    """Mountains of fractal noise, eroded where `parameters` say how, in some scenes with a river plain.

    The noise is folded at zero, which gives ridges (Musgrave 1989).
    """
    erosion = parameters.get("erosion")
    # The edges drain what is eroded, so they are cut off.
    margin = round(size * erosion["margin"]) if erosion else 0
    shape = (size + 2 * margin, size + 2 * margin)
    ridges = -np.abs(fractal_field(shape, parameters["roughness"], random))
    detail = fractal_field(shape, parameters["roughness"], random)
    relief = ndimage.gaussian_filter(ridges + 0.45 * detail, 15.0 / spacing_m)
    mean_slope_deg = random.uniform(*parameters["mean_slope_deg"])
    elevation = _with_mean_slope(relief, spacing_m, mean_slope_deg)
    if erosion:
        inside = slice(margin, margin + size)
        elevation = erode(elevation, spacing_m, erosion, random)[inside, inside]
        elevation = _with_mean_slope(elevation, spacing_m, mean_slope_deg)
    plain = None
    if random.random() < parameters["plain_probability"]:
        elevation, plain = _flatten_valley(elevation, spacing_m, random)
    return from_elevation(elevation + random.uniform(50.0, 900.0), spacing_m, plain)


def _with_mean_slope(relief: Array, spacing_m: float, mean_slope_deg: float) -> Array:
    """Relief (m) above its lowest point, as steep on average as asked for."""
    return (relief - relief.min()) * np.tan(np.radians(mean_slope_deg)) / mean_gradient(relief, spacing_m)


def _flatten_valley(
    elevation: Array, spacing_m: float, random: np.random.Generator
) -> tuple[Array, np.ndarray]:
    """Fill a broad valley to an almost level plain that slopes gently along its axis."""
    size = elevation.shape[0]
    rows, cols = np.mgrid[:size, :size] / size
    angle = random.uniform(0, np.pi)
    across = (cols - 0.5) * np.cos(angle) + (rows - 0.5) * np.sin(angle) - random.uniform(-0.35, 0.35)
    along = -(cols - 0.5) * np.sin(angle) + (rows - 0.5) * np.cos(angle)
    bend = 0.08 * np.sin(2 * np.pi * (along * random.uniform(0.7, 1.6) + random.random()))
    distance = np.abs(across + bend)
    width = random.uniform(0.06, 0.20)
    weight = 1.0 / (1.0 + np.exp((distance - width) / 0.02))
    level = np.percentile(elevation, 8)
    floor = (
        level
        + along * size * spacing_m * 0.004
        + 0.6 * smooth_field(elevation.shape, 300.0 / spacing_m, random)
    )
    return elevation * (1 - weight) + floor * weight, weight > 0.9


def image_geometry(
    terrain: Terrain, orbit_state: str, look_azimuth_deg: float, incidence_deg: float
) -> Imaging:
    """Local incidence cos = n . s, active layover where the range slope exceeds the incidence, shadow by ray marching."""
    azimuth, theta = np.radians(look_azimuth_deg), np.radians(incidence_deg)
    along_look = terrain.east_gradient * np.sin(azimuth) + terrain.north_gradient * np.cos(azimuth)
    normal = np.sqrt(1.0 + terrain.east_gradient**2 + terrain.north_gradient**2)
    # Unit vector from ground to radar: against the look direction, up.
    cosine = (along_look * np.sin(theta) + np.cos(theta)) / normal
    range_slope = np.arctan(along_look)
    shadow = cosine <= 0.02
    # Passive shadow: is there, towards the radar, terrain above the line of sight?
    rise = 1.0 / np.tan(theta)
    for step in range(2, 40, 2):
        offset = (
            step * np.cos(azimuth),
            -step * np.sin(azimuth),
        )  # rows south, columns east: towards the radar
        ahead = ndimage.shift(terrain.elevation_m, (-offset[0], -offset[1]), order=1, mode="nearest")
        shadow |= ahead - terrain.elevation_m > step * terrain.spacing_m * rise
    return Imaging(
        orbit_state,
        look_azimuth_deg,
        incidence_deg,
        np.degrees(range_slope).astype(np.float32),
        np.degrees(np.arccos(np.clip(cosine, -1, 1))).astype(np.float32),
        range_slope >= theta,
        shadow,
    )
