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
from .gdal_calls import all_cores, checked, close, overview_blocks, writing
from .grid import BLOCK_SIZE, Grid, Window

MASK_NODATA = 255
_SMALLEST_OVERVIEW_PX = 128


class RasterFile:
    """One GeoTIFF on a grid, open for writing windows, and reading those of its first band.

    Args:
        overviews: how GDAL is to make overviews, "AVERAGE" or "NEAREST"; None = there are none. The first
            one is then written along with each window, which must begin and end at even pixels or at the border: to read
            all pixels again for it would take a tenth of a run.

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
        overviews: str | None = None,
    ) -> None:
        self.path, self.grid, self._overviews = path, grid, overviews
        self._halves: list[gdal.Band] = []
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

    def _begin_overviews(self) -> None:
        """Make room for overviews by halves down to about 128 px."""
        levels: list[int] = []
        while max(self.grid.width, self.grid.height) / 2 ** (len(levels) + 1) >= _SMALLEST_OVERVIEW_PX:
            levels.append(2 ** (len(levels) + 1))
        if levels:
            self.flush()  # GDAL does not survive it where there is no room for the head of the file
            with overview_blocks(BLOCK_SIZE // 2):  # so that a block of the image is one of its first overview, too
                self._do(lambda: self._dataset.BuildOverviews("NONE", levels))
            self._halves = [band.GetOverview(0) for band in self._bands()]

    def _bands(self) -> list[gdal.Band]:
        return [self._dataset.GetRasterBand(number) for number in range(1, self._dataset.RasterCount + 1)]

    def _do(self, action: Callable[[], Any]) -> Any:
        """Call GDAL; its failure is that of writing the file."""
        with writing(self.path.name):
            return checked(action)

    def describe(self, metadata: Mapping[str, str], *descriptions: str) -> None:
        """Set the file's metadata items and a description for each band, and make room for overviews; before any pixels."""
        for number, description in enumerate(descriptions, 1):
            self._dataset.GetRasterBand(number).SetDescription(description)
        self._dataset.SetMetadata(dict(metadata))
        if self._overviews:
            self._begin_overviews()

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write (height, width) or (bands, height, width) values of a window inside the grid."""
        planes = values if values.ndim == 3 else values[None]
        for band, plane in zip(self._bands(), planes):
            self._write_band(band, window.x0, window.y0, plane)
        for half, plane in zip(self._halves, planes):
            self._write_band(half, window.x0 // 2, window.y0 // 2, _HALVED[str(self._overviews)](plane))

    def _write_band(self, band: gdal.Band, x0: int, y0: int, plane: np.ndarray) -> None:
        self._do(lambda: band.WriteArray(plane, x0, y0))

    def read(self, window: Window) -> np.ndarray:
        """Values of a window inside the grid; not written ones are 0."""
        return self._do(lambda: self._band.ReadAsArray(window.x0, window.y0, window.width, window.height))

    def read_all(self, window: Window) -> np.ndarray:
        """The same of all bands: (bands, height, width)."""
        planes = self._do(lambda: self._dataset.ReadAsArray(window.x0, window.y0, window.width, window.height))
        return planes.reshape(-1, window.height, window.width)

    @property
    def band(self) -> gdal.Band:
        return self._band

    def flush(self) -> None:
        """Write what is in memory; that of the overviews first, which the dataset forgets."""
        for half in self._halves:
            self._do(half.FlushCache)
        self._do(self._dataset.FlushCache)

    def build_overviews(self, callback: Callable[..., int]) -> None:
        """Fill the further overviews from the first one; OutputError where the callback stops it."""
        self.flush()
        for band, half in zip(self._bands(), self._halves):
            further = [band.GetOverview(level) for level in range(1, band.GetOverviewCount())]
            if further:
                with all_cores(), writing(self.path.name):
                    checked(gdal.RegenerateOverviews, half, further, self._overviews, callback=callback)

    def close(self) -> None:
        """Write what is left and close the file."""
        dataset, self._dataset, self._band, self._halves = self._dataset, None, None, []
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


def _mean_of_four(values: np.ndarray) -> np.ndarray:
    """Half the size: means over 2 x 2 pixels, or those of them that there are and that are not NaN."""
    height, width = values.shape
    if height % 2 or width % 2:
        values = np.pad(values, ((0, height % 2), (0, width % 2)), constant_values=np.nan)
    four = [values[row::2, column::2] for row in (0, 1) for column in (0, 1)]
    mean = (four[0] + four[1] + four[2] + four[3]) * np.float32(0.25)
    rows, columns = np.nonzero(np.isnan(mean))
    if rows.size:
        some = np.stack([part[rows, columns] for part in four])
        count = np.isfinite(some).sum(axis=0, dtype=np.float32)
        with np.errstate(invalid="ignore"):  # 0 / 0 = NaN
            mean[rows, columns] = np.where(np.isfinite(some), some, 0).sum(axis=0) / count
    return mean


_HALVED: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "AVERAGE": _mean_of_four,
    "NEAREST": lambda values: values[::2, ::2],
}

_TILED = (
    "TILED=YES",
    f"BLOCKXSIZE={BLOCK_SIZE}",
    f"BLOCKYSIZE={BLOCK_SIZE}",
    "COMPRESS=DEFLATE",
    "ZLEVEL=1",  # a hundredth larger than level 6, and written in half the time
    "BIGTIFF=IF_SAFER",
)


def probability_raster(path: Path, grid: Grid) -> RasterFile:
    """float32 probabilities, NaN = not observed."""
    return RasterFile(path, grid, gdal.GDT_Float32, [*_TILED, "PREDICTOR=3"], float("nan"), overviews="AVERAGE")


def mask_raster(path: Path, grid: Grid) -> RasterFile:
    """uint8: 0 no landslide, 1 landslide, 255 not observed."""
    return RasterFile(path, grid, gdal.GDT_Byte, _TILED, MASK_NODATA, overviews="NEAREST")


def coverage_raster(path: Path, grid: Grid) -> RasterFile:
    """uint8: of the runs that were combined, how many observed a pixel, how many find a landslide there, and the number of the one that
    finds it most probable, 0 = none observed it."""
    options = [*_TILED, "PHOTOMETRIC=MINISBLACK", "INTERLEAVE=BAND"]  # three bytes are taken for a colour otherwise
    return RasterFile(path, grid, gdal.GDT_Byte, options, None, bands=3, overviews="NEAREST")


def composite_raster(path: Path, grid: Grid, bands: int) -> RasterFile:
    """float32 backscatter, NaN = not observed."""
    options = [*_TILED, "PREDICTOR=3", "INTERLEAVE=BAND", "NUM_THREADS=ALL_CPUS"]
    return RasterFile(path, grid, gdal.GDT_Float32, options, float("nan"), bands)


def work_raster(path: Path, grid: Grid) -> RasterFile:
    """uint8 notes for the run itself; parts never written are 0 and take no space."""
    return RasterFile(path, grid, gdal.GDT_Byte, [*_TILED, "SPARSE_OK=TRUE"], None)
