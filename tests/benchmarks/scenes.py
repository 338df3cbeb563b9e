"""Large scenes for timing: seeded, tiled and compressed as products are, with landslides in some of the chips."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

BLOCK = 1024  # px; the scene is written in squares of this size
BANK = 6  # different squares of speckle, mirrored and shuffled
BANDS = ("pre_VV", "pre_VH", "post_VV", "post_VH")
ENL = 4.4


def make_scene(path: Path, width: int, height: int, slide_share: float = 0.1, seed: int = 0) -> Path:
    """Write a 10 m scene of linear power: forested relief, correlated speckle, slides in about a share of the chips.

    Four float32 bands, DEFLATE with the floating-point predictor, blocks of 512 px: about the size of a real product.
    """
    random = np.random.default_rng(seed)
    bank = [_square(random, slide_share) for _ in range(BANK)]
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=1"]
    options += ["BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS", "INTERLEAVE=BAND"]
    partial = path.with_suffix(".partial.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(str(partial), width, height, 4, gdal.GDT_Float32, options)
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 4_200_000.0, 0.0, -10.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    for number, name in enumerate(BANDS, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    for y0 in range(0, height, BLOCK):
        for x0 in range(0, width, BLOCK):
            square = bank[random.integers(BANK)]
            for axis in (1, 2):
                if random.random() < 0.5:
                    square = np.flip(square, axis)
            rows, columns = min(BLOCK, height - y0), min(BLOCK, width - x0)
            dataset.WriteArray(np.ascontiguousarray(square[:, :rows, :columns]), x0, y0)
    dataset = None
    partial.replace(path)
    return path


def _square(random: np.random.Generator, slide_share: float) -> np.ndarray:
    """Linear power (4, BLOCK, BLOCK)."""
    relief = _smooth(random, 40) * 1.2
    level = np.array([-8.0, -14.0, -8.0, -14.0], np.float32)[:, None, None] + relief
    change = np.zeros((BLOCK, BLOCK), np.float32)
    chips = BLOCK // 128
    for chip in random.permutation(chips * chips)[: round(slide_share * chips * chips)]:
        row, column = divmod(int(chip), chips)
        across, down = random.integers(14, 30), random.integers(30, 60)
        y0, x0 = row * 128 + random.integers(0, 128 - down), column * 128 + random.integers(0, 128 - across)
        change[y0 : y0 + down, x0 : x0 + across] = -random.uniform(4.0, 7.0)
    level[2] += 0.5 * change
    level[3] += change
    shape = (4, BLOCK, BLOCK)
    field = random.standard_normal((2, *shape), dtype=np.float32)
    kernel = np.array([0.35, 1.0, 0.35], np.float32)
    for axis in (2, 3):  # neighbours of 10 m products are correlated
        field = sum(weight * np.roll(field, shift, axis) for weight, shift in zip(kernel, (-1, 0, 1)))
    field /= field.std()
    # Looks from a normal field by the Wilson-Hilferty approximation of the gamma distribution.
    looks = np.maximum(1 - 1 / (9 * ENL) + field[0] * np.sqrt(1 / (9 * ENL)), 0.05) ** 3
    return (10 ** (level / 10) * looks).astype(np.float32)


def _smooth(random: np.random.Generator, cell: int) -> np.ndarray:
    coarse = random.standard_normal((BLOCK // cell + 3, BLOCK // cell + 3)).astype(np.float32)
    position = np.arange(BLOCK) / cell
    lower, weight = position.astype(int), (position % 1).astype(np.float32)
    rows = coarse[lower] * (1 - weight)[:, None] + coarse[lower + 1] * weight[:, None]
    return rows[:, lower] * (1 - weight) + rows[:, lower + 1] * weight
