"""Random fields and correlated speckle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage, special, stats

Array = NDArray[np.float32]


def smooth_field(shape: tuple[int, int], range_px: float, random: np.random.Generator) -> Array:
    """Gaussian field of zero mean and unit variance whose correlation falls off over `range_px` pixels."""
    sigma = max(range_px, 0.0) / 2.0
    # A coarse grid is enough for a smooth field and is far quicker to filter.
    step = max(1, int(sigma // 3))
    coarse = tuple(-(-n // step) + 8 for n in shape)
    field = ndimage.gaussian_filter(random.standard_normal(coarse), sigma / step, mode="wrap")
    if step > 1:
        field = ndimage.zoom(field, step, order=1)
    field = field[: shape[0], : shape[1]]
    return ((field - field.mean()) / (field.std() + 1e-9)).astype(np.float32)


def fractal_field(shape: tuple[int, int], exponent: float, random: np.random.Generator) -> Array:
    """Field with the power spectrum k^-(2 H + 2), H the Hurst exponent: natural relief (Turcotte 1997)."""
    rows, cols = (2 * n for n in shape)
    k = np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.rfftfreq(cols)[None, :])
    k[0, 0] = np.inf
    amplitude = k ** -(exponent + 1.0)
    amplitude[k < 1.5 / max(shape)] = 0.0  # no relief longer than the scene
    phase = np.exp(2j * np.pi * random.random(k.shape))
    field = np.fft.irfft2(amplitude * phase, s=(rows, cols))[: shape[0], : shape[1]]
    return ((field - field.mean()) / field.std()).astype(np.float32)


def speckle_law(parameters: dict, spacing_m: float) -> tuple[float, float]:
    """Equivalent number of looks and kernel (px) at a pixel spacing, between those that the parameters name."""
    looks, kernel = (
        np.interp(spacing_m, *zip(*sorted(parameters[key].items()))) for key in ("enl", "kernel_px")
    )
    return looks, kernel


_LEVELS = np.linspace(-5.0, 5.0, 2001)


def gamma_speckle(
    shape: tuple[int, ...], looks: float, kernel_px: float, random: np.random.Generator
) -> Array:
    """Multiplicative speckle of unit mean: marginally Gamma(L, 1/L), correlated between neighbours in the last two axes.

    A Gaussian copula: correlated normal deviates are mapped through the gamma quantiles, so that the equivalent number of
    looks is exact whatever the kernel. Lag-d correlation of the deviates tends to exp(-d^2 / (4 kernel^2)) for kernels of a pixel and
    more; below, the sampled kernel is narrower: lag-1 .48, .36, .22 and .09 for .62, .55, .48 and .40 pixels.
    """
    noise = random.standard_normal(shape, dtype=np.float32)
    sigma = (0.0,) * (len(shape) - 2) + (kernel_px, kernel_px)
    noise = ndimage.gaussian_filter(noise, sigma, mode="wrap", truncate=3.0)
    # The exact gain of the discrete kernel, so that the deviates keep unit variance.
    impulse = np.zeros(15)
    impulse[7] = 1.0
    gain = np.square(ndimage.gaussian_filter1d(impulse, kernel_px, truncate=3.0)).sum()
    quantiles = stats.gamma.ppf(np.clip(special.ndtr(_LEVELS), 1e-9, 1 - 1e-9), looks, scale=1.0 / looks)
    return np.interp(noise / gain, _LEVELS, quantiles).astype(np.float32)


def voronoi_labels(shape: tuple[int, int], cell_px: float, random: np.random.Generator) -> NDArray[np.int32]:
    """Field-like polygons: nearest-seed labels, seeds on a jittered grid."""
    from scipy.spatial import cKDTree

    count = max(4, int(shape[0] * shape[1] / cell_px**2))
    seeds = random.random((count, 2)) * np.array(shape)
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    stretch = np.array([1.0, random.uniform(0.5, 1.0)])
    _, label = cKDTree(seeds * stretch).query(np.column_stack([rows.ravel(), cols.ravel()]) * stretch)
    return label.reshape(shape).astype(np.int32)


def mean_gradient(elevation_m: Array, spacing_m: float) -> float:
    """Mean rise by run of relief (H x W)."""
    south, east = np.gradient(elevation_m, spacing_m)
    return float(np.hypot(south, east).mean())
