"""A first look at the values of all bands, before a scene is read: enough to judge units, nodata and doubts."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from osgeo import gdal

from .gdal_calls import may_hold_values, open_raster, quiet_gdal
from .grid import SAMPLE_PX, Window, sample_windows
from .sources import StoredBand
from .units import observed_values, zero_db_is_fill

_AT_ONCE = 4  # files; one disk feeds no more
_ROUNDED_WITHIN = 2e-3  # hundredths, in float32
_LEAST_EDGE_PX = 16  # fewer could be bright by chance


def sample_bands(bands: Sequence[StoredBand]) -> list[np.ndarray]:
    """Samples of all bands. Files are decoded at the same time, as many as GDAL's cache has room for.

    A dataset of GDAL's bears one thread at a time; a single file is opened twice, once for the upper and once for the lower
    windows, which share no block. Virtual rasters take turns, because two of them may stand for the same file.
    """
    groups: dict[str, list[int]] = {}
    for index, band in enumerate(bands):
        groups.setdefault("" if band.is_virtual else band.role.path, []).append(index)
    fitting = gdal.GetCacheMax() // 2 // max(_kept_bytes(band) for band in bands)
    at_once = max(1, min(os.cpu_count() or 1, _AT_ONCE, fitting))
    if len(groups) == 1 and "" not in groups and at_once > 1:
        _read_by_two(bands)

    def sampled(group: list[int]) -> list[np.ndarray]:
        with quiet_gdal():
            return [bands[index].sample() for index in group]

    samples: dict[int, np.ndarray] = {}
    with ThreadPoolExecutor(min(at_once, len(groups)), "sar-landslide-sample") as pool:
        for group, values in zip(groups.values(), pool.map(sampled, groups.values())):
            samples.update(zip(group, values))
    return [samples[index] for index in range(len(bands))]


def zero_is_nodata(band: StoredBand, unit: str, sample: np.ndarray) -> bool:
    """Whether a value of exactly 0 in a band means "not observed": always in linear power and amplitude.

    In decibel, too, where the band holds floating-point numbers: they come out as 0 about never, and are 0 wherever an image or a
    mosaic ends that declares nothing. Integers, and numbers that were rounded, come out as 0 now and then on bright ground; of them it
    is told by their number, in which count windows that the file does not store, or by a piece of the raster's edge that is 0
    throughout, as warping leaves it.

    Args:
        sample: what ``band.sample`` gives.
    """
    comes_out_as_zero = band.holds_integers or _is_rounded(sample)
    return unit != "db" or not comes_out_as_zero or zero_db_is_fill(sample, _unstored_zeros(band)) or _has_edge_of_zeros(band)


def _is_rounded(values: np.ndarray) -> bool:
    """Whether all values are whole hundredths."""
    hundredths = 100 * observed_values(values)
    return bool(hundredths.size) and bool(np.abs(hundredths - np.round(hundredths)).max() < _ROUNDED_WITHIN)


def _has_edge_of_zeros(band: StoredBand) -> bool:
    """Whether a piece of a raster's outermost pixels is all 0, which bright ground never is: both ends and the middle of each side are
    looked at."""
    width, height = band.dataset.RasterXSize, band.dataset.RasterYSize
    across, down = min(width, SAMPLE_PX), min(height, SAMPLE_PX)
    starts = [((width - across) * part // 2, (height - down) * part // 2) for part in range(3)]
    rows = [Window(x0, y0, across, 1) for x0, _ in starts for y0 in (0, height - 1)]
    columns = [Window(x0, y0, 1, down) for _, y0 in starts for x0 in (0, width - 1)]
    windows = (rows if across >= _LEAST_EDGE_PX else []) + (columns if down >= _LEAST_EDGE_PX else [])
    return any(bool((band.read_values(window, "db") == 0.0).all()) for window in dict.fromkeys(windows))


def _unstored_zeros(band: StoredBand) -> int:
    """Pixels in windows of the sample that the file does not store, where what is not stored is 0."""
    if band.offset != 0.0 or band.band.GetNoDataValue() is not None:
        return 0
    windows = sample_windows(band.dataset.RasterXSize, band.dataset.RasterYSize)
    boxes = [(window.x0, window.y0, window.width, window.height) for window in windows]
    return sum(box[2] * box[3] for box in boxes if not may_hold_values(band.band, *box))


def _read_by_two(bands: Sequence[StoredBand]) -> None:
    """Read the windows that the bands of one file will be sampled in, with two datasets at a time."""
    dataset = bands[0].dataset
    windows = sample_windows(dataset.RasterXSize, dataset.RasterYSize)
    rows = sorted({window.y0 for window in windows})
    if len(rows) == 1:
        return
    middle = rows[len(rows) // 2]
    second = open_raster(bands[0].role.path)
    others = [band.in_dataset(second) for band in bands]

    def read(part: tuple[Sequence[StoredBand], list[Window]]) -> None:
        with quiet_gdal():
            for window in part[1]:  # all bands of a window: files stored pixel by pixel decode them together
                for band in part[0]:
                    band.keep(window)

    upper, lower = ([window for window in windows if (window.y0 >= middle) == is_low] for is_low in (False, True))
    with ThreadPoolExecutor(2, "sar-landslide-sample") as pool:
        list(pool.map(read, ((bands, upper), (others, lower))))
    for band, other in zip(bands, others):
        band.take_kept(other)


def _kept_bytes(band: StoredBand) -> int:
    """What GDAL keeps decoded while a row of windows is sampled, roughly: the blocks around them."""
    dataset = band.dataset
    block_width, block_height = band.band.GetBlockSize()
    by_pixel = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
    width = min(SAMPLE_PX + block_width, dataset.RasterXSize)
    height = min(SAMPLE_PX + block_height, dataset.RasterYSize)
    bands = dataset.RasterCount if by_pixel else 1
    return width * height * bands * gdal.GetDataTypeSize(band.band.DataType) // 8
