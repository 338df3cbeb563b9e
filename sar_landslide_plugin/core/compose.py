"""Many dates to one scene: means before and after in linear power, on one grid, as a raster of four bands."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from osgeo import gdal

from .errors import InputError, OutputError
from .gdal_calls import checked, quiet_gdal, writing
from .grid import BLOCK_SIZE, tiles
from .progress import IsCancelled, ReportProgress, Watch
from .request import SceneRequest, SceneSummary
from .scene import Scene

BANDS = ("pre_VV", "pre_VH", "post_VV", "post_VH")
_SQUARE_PX = 1024
_OPTIONS = [
    "TILED=YES",
    f"BLOCKXSIZE={BLOCK_SIZE}",
    f"BLOCKYSIZE={BLOCK_SIZE}",
    "COMPRESS=DEFLATE",
    "PREDICTOR=3",
    "INTERLEAVE=BAND",
    "NUM_THREADS=ALL_CPUS",
    "BIGTIFF=IF_SAFER",
]


def compose_dates(
    request: SceneRequest,
    output: Path,
    *,
    progress: ReportProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> SceneSummary:
    """Write the pre and post composites that a detection would see, for looking or for using again.

    Args:
        request: the rasters, and what the user says about them.
        output: GeoTIFF to write: float32 linear power, bands ``BANDS``, NaN where not observed. It must not exist.

    Raises:
        InputError, OutputError: one plain sentence; nothing was written.
        Cancelled: the user asked to stop; nothing was written.
    """
    output = Path(output)
    if output.exists():
        raise InputError(f"{output} is there already: choose another name.")
    watch = Watch(progress, is_cancelled)
    partial = output.with_name(f".{output.name}.partial.tif")
    with quiet_gdal():
        try:
            with Scene.open(request) as scene:
                _write(scene, partial, output.name, watch)
                os.replace(partial, output)
                watch.step(1.0, "Done")
                return scene.summary
        except OSError as error:
            raise OutputError(
                f"{output.name} cannot be written ({error.strerror or error}): choose another folder."
            ) from error
        finally:
            partial.unlink(missing_ok=True)


def _write(scene: Scene, partial: Path, name: str, watch: Watch) -> None:
    grid = scene.grid
    with writing(name):
        driver = gdal.GetDriverByName("GTiff")
        dataset = checked(driver.Create, str(partial), grid.width, grid.height, 4, gdal.GDT_Float32, _OPTIONS)
    try:
        dataset.SetGeoTransform(grid.geotransform)
        dataset.SetProjection(grid.wkt)
        dates = {"PRE_DATES": scene.summary.pre_dates, "POST_DATES": scene.summary.post_dates}
        dataset.SetMetadata({key: " ".join(found) for key, found in dates.items() if found})
        for number, band in enumerate(BANDS, 1):
            dataset.GetRasterBand(number).SetDescription(band)
            dataset.GetRasterBand(number).SetNoDataValue(float("nan"))
        squares = list(tiles(grid, _SQUARE_PX))
        for count, window in enumerate(squares):
            watch.step(count / len(squares), f"Square {count + 1:,} of {len(squares):,}")
            values = np.concatenate(scene.read(window.x0, window.y0, window.width, window.height))
            with writing(name):
                checked(dataset.WriteArray, values, window.x0, window.y0)
        with writing(name):
            checked(dataset.FlushCache)
    finally:
        dataset = None
