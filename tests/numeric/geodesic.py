"""Areas on the ellipsoid, worked out in a way that shares nothing with the engine: no Jacobian, no interpolation, no OSR.

A polygon of map coordinates is densified along its edges, brought to longitude and authalic latitude, and its area is the
line integral of sin(authalic latitude) over longitude on the authalic sphere, which is exact for densely sampled edges. The
inverse map projections are written out here: UTM by Krueger's series (to the fourth order in n), LAEA by Snyder's closed form.
"""

from __future__ import annotations

import math

import numpy as np

A, F = 6_378_137.0, 1 / 298.257223563
E2 = F * (2 - F)
E = math.sqrt(E2)
_STEPS = 200


def _q(latitude_rad: np.ndarray) -> np.ndarray:
    """Snyder's q, proportional to the area between the equator and a parallel."""
    s = np.sin(latitude_rad)
    return (1 - E2) * (s / (1 - E2 * s**2) + np.arctanh(E * s) / E)


Q_POLE = float(_q(np.array(np.pi / 2)))
AUTHALIC_RADIUS = A * math.sqrt(Q_POLE / 2)


def sine_of_authalic_latitude(latitude_deg: np.ndarray) -> np.ndarray:
    return _q(np.radians(latitude_deg)) / Q_POLE


def utm_to_lon_lat(x: np.ndarray, y: np.ndarray, zone: int, is_south: bool) -> tuple[np.ndarray, np.ndarray]:
    """Krueger's inverse series."""
    n = F / (2 - F)
    rectifying = A / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    beta = [
        n / 2 - 2 / 3 * n**2 + 37 / 96 * n**3 - n**4 / 360,
        n**2 / 48 + n**3 / 15 - 437 / 1440 * n**4,
        17 / 480 * n**3 - 37 / 840 * n**4,
        4397 / 161280 * n**4,
    ]
    xi = (y - (1e7 if is_south else 0.0)) / (0.9996 * rectifying)
    eta = (x - 500_000.0) / (0.9996 * rectifying)
    xi0, eta0 = xi.copy(), eta.copy()
    for order, b in enumerate(beta, 1):
        xi0 = xi0 - b * np.sin(2 * order * xi) * np.cosh(2 * order * eta)
        eta0 = eta0 - b * np.cos(2 * order * xi) * np.sinh(2 * order * eta)
    conformal = np.arcsin(np.sin(xi0) / np.cosh(eta0))
    longitude = np.degrees(np.arctan2(np.sinh(eta0), np.cos(xi0))) + zone * 6 - 183
    latitude = conformal.copy()
    for _ in range(8):  # conformal to geodetic latitude, by fixed point
        latitude = 2 * np.arctan(
            np.tan(np.pi / 4 + conformal / 2)
            * ((1 + E * np.sin(latitude)) / (1 - E * np.sin(latitude))) ** (E / 2)
        ) - np.pi / 2
    return longitude, np.degrees(latitude)


def laea_to_lon_lat(
    x: np.ndarray, y: np.ndarray, lat_0: float, lon_0: float, false_x: float, false_y: float
) -> tuple[np.ndarray, np.ndarray]:
    """Snyder's inverse of the oblique Lambert azimuthal equal-area projection of the ellipsoid (eq. 24-26 to 24-30)."""
    sin_1 = float(_q(np.radians(lat_0)) / Q_POLE)
    cos_1 = math.sqrt(1 - sin_1**2)
    phi = math.radians(lat_0)
    d = (A * math.cos(phi) / math.sqrt(1 - E2 * math.sin(phi) ** 2)) / (AUTHALIC_RADIUS * cos_1)
    dx, dy = (x - false_x) / d, d * (y - false_y)
    rho = np.hypot(dx, dy)
    c = 2 * np.arcsin(rho / (2 * AUTHALIC_RADIUS))
    sine = np.cos(c) * sin_1 + dy * np.sin(c) * cos_1 / rho
    longitude = lon_0 + np.degrees(np.arctan2(dx * np.sin(c), rho * cos_1 * np.cos(c) - dy * sin_1 * np.sin(c)))
    latitude = np.arcsin(sine)
    for _ in range(30):  # authalic to geodetic latitude, by Newton's method on q
        s = np.sin(latitude)
        slope = 2 * (1 - E2) * np.cos(latitude) / (1 - E2 * s**2) ** 2
        latitude = latitude - (_q(latitude) - sine * Q_POLE) / slope
    return longitude, np.degrees(latitude)


def ring_area_m2(longitude_deg: np.ndarray, latitude_deg: np.ndarray) -> float:
    """Area inside a densely sampled closed ring: Green's theorem on the authalic sphere."""
    turn = np.diff(np.unwrap(np.radians(longitude_deg)))
    height = sine_of_authalic_latitude(latitude_deg)
    return abs(float((turn * (height[1:] + height[:-1]) / 2).sum())) * AUTHALIC_RADIUS**2


def rectangle(x_min: float, y_min: float, x_max: float, y_max: float) -> tuple[np.ndarray, np.ndarray]:
    """Closed outline of a rectangle, densified."""
    corners = [(x_min, y_min), (x_max, y_min), (x_max, y_max), (x_min, y_max), (x_min, y_min)]
    parts = [np.linspace(first, second, _STEPS, endpoint=False) for first, second in zip(corners, corners[1:])]
    outline = np.concatenate([*parts, np.array(corners[-1:])])
    return outline[:, 0], outline[:, 1]
