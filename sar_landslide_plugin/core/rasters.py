"""GeoTIFFs written tile by tile: compressed, tiled, with overviews, nodata and a note of what made them."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from .errors import OutputError
from .gdal_calls import all_cores, checked, close, writing
from .grid import BLOCK_SIZE, Grid, Window

MASK_NODATA = 255
_SMALLEST_OVERVIEW_PX = 128


class RasterFile:
    """One GeoTIFF on a grid, open for writing windows, and reading those of its first band.

    Raises:
        OutputError: the file cannot be written (a full disk, for instance).
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        data_type: int,
        options: Sequence[str],
        nodata: float | None,
        bands: int = 1,
    ) -> None:
        self.path, self.grid = path, grid
        driver = gdal.GetDriverByName("GTiff")
        self._dataset = self._do(
            lambda: driver.Create(str(path), grid.width, grid.height, bands, data_type, list(options))
        )
        self._dataset.SetGeoTransform(grid.geotransform)
        self._dataset.SetProjection(grid.wkt)
        self._band = self._dataset.GetRasterBand(1)
        if nodata is not None:
            for number in range(1, bands + 1):
                self._dataset.GetRasterBand(number).SetNoDataValue(nodata)

    def _do(self, action: Callable[[], Any]) -> Any:
        """Call GDAL; its failure is that of writing the file."""
        with writing(self.path.name):
            return checked(action)

    def describe(self, metadata: Mapping[str, str], *descriptions: str) -> None:
        """Set the file's metadata items and a description for each band; before any pixels."""
        for number, description in enumerate(descriptions, 1):
            self._dataset.GetRasterBand(number).SetDescription(description)
        self._dataset.SetMetadata(dict(metadata))

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write (height, width) or (bands, height, width) values of a window inside the grid."""
        for number, plane in enumerate(values if values.ndim == 3 else values[None], 1):
            self._write_band(number, window, plane)

    def _write_band(self, number: int, window: Window, plane: np.ndarray) -> None:
        self._do(lambda: self._dataset.GetRasterBand(number).WriteArray(plane, window.x0, window.y0))

    def read(self, window: Window) -> np.ndarray:
        """Values of a window inside the grid; not written ones are 0."""
        return self._do(lambda: self._band.ReadAsArray(window.x0, window.y0, window.width, window.height))

    @property
    def band(self) -> gdal.Band:
        return self._band

    def flush(self) -> None:
        self._do(lambda: self._dataset.FlushCache())

    def build_overviews(self, resampling: str, callback: Callable[..., int]) -> None:
        """Add overviews by halves down to about 128 px; OutputError where the callback stops it."""
        self.flush()
        levels: list[int] = []
        while max(self.grid.width, self.grid.height) / 2 ** (len(levels) + 1) >= _SMALLEST_OVERVIEW_PX:
            levels.append(2 ** (len(levels) + 1))
        if levels:
            with all_cores():
                self._do(lambda: self._dataset.BuildOverviews(resampling, levels, callback=callback))

    def close(self) -> None:
        """Write what is left and close the file."""
        dataset, self._dataset, self._band = self._dataset, None, None
        if dataset is not None:
            with writing(self.path.name):
                close(dataset)

    def __enter__(self) -> RasterFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            with contextlib.suppress(OutputError):  # what ended the block is the one to tell
                self.close()


_TILED = (
    "TILED=YES",
    f"BLOCKXSIZE={BLOCK_SIZE}",
    f"BLOCKYSIZE={BLOCK_SIZE}",
    "COMPRESS=DEFLATE",
    "ZLEVEL=1",  # a hundredth larger than level 6, and written in half the time
    "NUM_THREADS=ALL_CPUS",
    "BIGTIFF=IF_SAFER",
)


def probability_raster(path: Path, grid: Grid) -> RasterFile:
    """float32 probabilities, NaN = not observed."""
    return RasterFile(path, grid, gdal.GDT_Float32, [*_TILED, "PREDICTOR=3"], float("nan"))


def mask_raster(path: Path, grid: Grid) -> RasterFile:
    """uint8: 0 no landslide, 1 landslide, 255 not observed."""
    return RasterFile(path, grid, gdal.GDT_Byte, _TILED, MASK_NODATA)


def composite_raster(path: Path, grid: Grid, bands: int) -> RasterFile:
    """float32 backscatter, NaN = not observed."""
    options = [*_TILED, "PREDICTOR=3", "INTERLEAVE=BAND"]
    return RasterFile(path, grid, gdal.GDT_Float32, options, float("nan"), bands)


def work_raster(path: Path, grid: Grid) -> RasterFile:
    """uint8 notes for the run itself; parts never written are 0 and take no space."""
    return RasterFile(path, grid, gdal.GDT_Byte, [*_TILED, "SPARSE_OK=TRUE"], None)
