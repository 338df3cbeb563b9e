"""The plain way: tiles of 512 px with half of them overlapping, blended in arrays as large as the scene.

    python -m tests.benchmarks.naive_loop SCENE

Same models, same runtime, same inputs; only the engine is missing.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal

from sar_landslide_plugin.core.models import load_models
from sar_landslide_plugin.core.two_stages import sigmoid

TILE, STEP = 512, 256


def main(scene: str) -> None:
    gdal.UseExceptions()
    models = load_models()
    dataset = gdal.Open(scene)
    height, width = dataset.RasterYSize, dataset.RasterXSize
    total, weight = np.zeros((height, width), np.float32), np.zeros((height, width), np.float32)
    ramp = 1 - np.abs(np.linspace(-1, 1, TILE, dtype=np.float32)) * 0.99
    window = ramp[:, None] * ramp[None, :]
    for y0 in _starts(height):
        for x0 in _starts(width):
            image = dataset.ReadAsArray(x0, y0, TILE, TILE)
            pre, post = (np.ascontiguousarray(image[None, part]) for part in (slice(0, 2), slice(2, 4)))
            embedding, _ = models.classify(pre, post, 0)
            probability = sigmoid(models.segment(pre, post, embedding)[0])
            box = (slice(y0, y0 + TILE), slice(x0, x0 + TILE))
            total[box] += probability * window
            weight[box] += window
    probability = total / weight
    with tempfile.TemporaryDirectory() as folder:
        options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "BIGTIFF=IF_SAFER"]
        driver = gdal.GetDriverByName("GTiff")
        target = driver.Create(str(Path(folder) / "p.tif"), width, height, 1, gdal.GDT_Float32, options)
        target.WriteArray(probability)
        target = None


def _starts(length: int) -> list[int]:
    return sorted({min(start, length - TILE) for start in range(0, length - STEP, STEP)})


if __name__ == "__main__":
    main(sys.argv[1])
