"""Mapped landslide outlines as small boolean rasters, for insertion into real backgrounds."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import rasterio.features
from rasterio.transform import from_origin
from shapely.affinity import translate

PIXEL_M = 5.0
MIN_AREA_M2 = 300.0
LIMIT = 1500  # of the shipped models, which a limit by file would make differ


def load_outlines(folder: Path) -> list[np.ndarray]:
    """The first outlines of the inventories below `folder` (shapefiles, then GeoJSON), rasterised at 5 m; an empty list where none is.

    Says in one line how many are left over.
    """
    outlines: list[np.ndarray] = []
    left: dict[str, int] = {}
    for path in [*sorted(folder.glob("balakot*/landslides.shp")), *sorted(folder.glob("outlines/*.geojson"))]:
        frame = geopandas.read_file(path)
        frame = (
            frame.to_crs(frame.estimate_utm_crs())
            if frame.crs is not None and frame.crs.is_geographic
            else frame
        )
        for shape in frame.geometry.explode(index_parts=False):
            if shape is None or shape.area < MIN_AREA_M2:
                continue
            if len(outlines) >= LIMIT:
                left[path.name] = left.get(path.name, 0) + 1
                continue
            west, south, east, north = shape.bounds
            width, height = (int(span / PIXEL_M) + 3 for span in (east - west, north - south))
            if max(width, height) > 600:
                continue
            moved = translate(shape, -west + PIXEL_M, -south + PIXEL_M)
            mask = rasterio.features.rasterize(
                [moved], (height, width), transform=from_origin(0, height * PIXEL_M, PIXEL_M, PIXEL_M)
            )
            if mask.sum() >= 6:
                outlines.append(mask.astype(bool))
    if left:
        print(
            f"The first {LIMIT} outlines in {folder} are inserted; left over are {', '.join(f'{count} of {name}' for name, count in left.items())}"
            " (a folder without the files before them takes these)."
        )
    return outlines
