"""True ground area of pixels in any reference system.

A pixel's area is that of the ellipsoid (WGS 84) it covers: the Jacobian of (pixel x, pixel y) -> (longitude,
latitude) times the ellipsoid's metric M(lat) N(lat) cos(lat) (Snyder 1987, Map Projections: A Working Manual,
eq. 4-18 to 4-20). It is evaluated at the corners of cells of at most 128 pixels and interpolated between
them, which for 30 m pixels errs by less than 1e-6 of the area.
"""

from __future__ import annotations

import numpy as np

from .grid import Grid, Window
from .options import CHIP_SIZE

M2_PER_HECTARE = 10_000.0
SEMI_MAJOR_AXIS_M = 6_378_137.0
FLATTENING = 1 / 298.257223563
ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)


def radii_of_curvature_m(latitude_deg: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Radii of the meridian (M) and of the prime vertical (N) of WGS 84, in metres."""
    sine = np.sin(np.radians(latitude_deg))
    w_squared = 1 - ECCENTRICITY_SQUARED * sine**2
    prime_vertical = SEMI_MAJOR_AXIS_M / np.sqrt(w_squared)
    return prime_vertical * (1 - ECCENTRICITY_SQUARED) / w_squared, prime_vertical


def local_vectors_m(grid: Grid, x_px: np.ndarray, y_px: np.ndarray) -> tuple[np.ndarray, ...]:
    """East and north components, in metres, of one pixel step along x, then along y, at pixel coordinates; NaN where these have no
    place on Earth."""
    half = 0.5
    steps_x = np.stack([x_px - half, x_px + half, x_px, x_px])
    steps_y = np.stack([y_px, y_px, y_px - half, y_px + half])
    longitude, latitude = grid.lon_lat(*grid.map_xy(steps_x, steps_y))
    meridian, prime_vertical = radii_of_curvature_m(latitude.mean(axis=0))
    east = np.radians((np.diff(longitude, axis=0)[::2] + 180) % 360 - 180) * (
        prime_vertical * np.cos(np.radians(latitude.mean(axis=0)))
    )
    north = np.radians(np.diff(latitude, axis=0)[::2]) * meridian
    return east[0], north[0], east[1], north[1]


def point_areas_m2(grid: Grid, x_px: np.ndarray, y_px: np.ndarray) -> np.ndarray:
    """Ground area, in m2, of a pixel centred on each pixel coordinate; 0 where it has no place on Earth."""
    east_x, north_x, east_y, north_y = local_vectors_m(
        grid, np.asarray(x_px, float), np.asarray(y_px, float)
    )
    return np.nan_to_num(np.abs(east_x * north_y - north_x * east_y))


def pixel_spacing_m(grid: Grid) -> tuple[float, float]:
    """Ground length of a pixel along x and along y at the centre of the grid."""
    centre = np.array([grid.width / 2]), np.array([grid.height / 2])
    east_x, north_x, east_y, north_y = local_vectors_m(grid, *centre)
    return float(np.hypot(east_x, north_x)[0]), float(np.hypot(east_y, north_y)[0])


def _nodes(start: int, length: int) -> np.ndarray:
    """Pixel coordinates at most one chip apart from the centre of the first to that of the last pixel."""
    count = max(2, -(-length // CHIP_SIZE) + 1)
    return np.linspace(start + 0.5, start + max(length, 2) - 0.5, count)


def pixel_areas_m2(grid: Grid, window: Window) -> np.ndarray:
    """Ground areas of a window's pixels.

    Returns:
        float64 array (height, width), in m2.
    """
    along_x, upper, weight = _between_nodes(grid, window)
    weight = weight[:, None]
    return (1 - weight) * along_x[upper] + weight * along_x[upper + 1]


def areas_at_m2(grid: Grid, window: Window, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """What ``pixel_areas_m2`` has at some rows and columns of the window, quicker where they are few: float64, their shape."""
    along_x, upper, weight = _between_nodes(grid, window)
    upper, weight = upper[rows], weight[rows]
    return (1 - weight) * along_x[upper, columns] + weight * along_x[upper + 1, columns]


def _between_nodes(grid: Grid, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Areas (nodes along y, width) that rows of pixels lie between; of each row the upper of its nodes, and the lower one's weight."""
    x_nodes, y_nodes = _nodes(window.x0, window.width), _nodes(window.y0, window.height)
    at_nodes = point_areas_m2(grid, *np.meshgrid(x_nodes, y_nodes))
    x_centres = window.x0 + np.arange(window.width) + 0.5
    y_centres = window.y0 + np.arange(window.height) + 0.5
    along_x = np.stack([np.interp(x_centres, x_nodes, row) for row in at_nodes])
    position = (y_centres - y_nodes[0]) / (y_nodes[1] - y_nodes[0])
    upper = np.clip(position.astype(int), 0, len(y_nodes) - 2)
    return along_x, upper, position - upper
