"""Reading stored bands as linear power on the scene's grid, window by window.

Where a raster's pixels lie on the scene's own, windows are copied. Elsewhere each window is warped by GDAL:
first the stored values become linear power with NaN for nodata, then they are interpolated, so that neither
decibels nor fill values are ever averaged.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from osgeo import gdal

from .bands import BandRole, alpha_bands
from .errors import InputError
from .gdal_calls import (
    GdalFailure,
    checked,
    may_hold_values,
    open_raster,
    read_block,
    short_name,
    spatial_reference,
)
from .grid import FARTHEST_COORDINATE, Grid, Window, aligned_offset, sample_windows
from .layover import LayoverMask, MaskFile
from .units import ValueRule
from .words import say

_SMALLEST_PIXEL = 1e-18  # area in map units; with 1e-9 degrees for a side less than the width of a hair
_SEARCH_PX = 512
_LARGEST_WARP_SOURCE_PX = 4096  # larger source windows are split, so that memory stays bounded
_COARSER_FROM = 1.05  # source pixels per target pixel from which on bilinear kernels are widened
_WARP_OPTIONS = ("UNIFIED_SRC_NODATA=NO", "SAMPLE_GRID=YES")


def raster_grid(dataset: gdal.Dataset, name: str) -> Grid:
    """Grid of a raster; raises InputError where it has none on Earth."""
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    wkt = dataset.GetProjection()
    if not wkt or geotransform is None:
        if dataset.GetGCPCount():
            raise InputError(
                say(
                    "{name} is tied to the ground by control points only: terrain-correct (geocode) it to a "
                    "map projection first.",
                    name=name,
                )
            )
        raise InputError(
            say(
                "{name} has no georeferencing: assign the right one, or export the image again with it."
                if wkt
                else "{name} has no coordinate reference system: write the right one into the file, as Assign Projection in QGIS does, or export "
                "the image again with it.",
                name=name,
            )
        )
    if not all(abs(number) <= FARTHEST_COORDINATE for number in geotransform):
        raise InputError(
            say(
                "The coordinates of {name} lie outside its reference system: check its georeferencing.",
                name=name,
            )
        )
    reference = spatial_reference(wkt)
    if not (reference.IsGeographic() or reference.IsProjected()):
        raise InputError(
            say(
                "{name} is in the reference system {system}, which is no map of the Earth: reproject it to a projected or "
                "geographic reference system.",
                name=name,
                system=reference.GetName() or "without a name",
            )
        )
    if abs(geotransform[1] * geotransform[5] - geotransform[2] * geotransform[4]) < _SMALLEST_PIXEL:
        raise InputError(
            say("{name} has pixels of no size in its georeferencing: export the image again.", name=name)
        )
    return Grid(dataset.RasterXSize, dataset.RasterYSize, tuple(geotransform), wkt)


class StoredBand:
    """One band of a raster: its data, its own idea of nodata, and samples of its values.

    Args:
        layover: the mask of layover and shadow whose pixels do not count as observed, None = there is none, or it is not asked.
    """

    def __init__(
        self, role: BandRole, dataset: gdal.Dataset, extra_nodata: float | None, layover: MaskFile | None = None
    ) -> None:
        self.role, self.dataset, self._extra_nodata, self._layover_file = role, dataset, extra_nodata, layover
        self.band = dataset.GetRasterBand(role.number)
        self.name = short_name(role.path)
        if gdal.DataTypeIsComplex(self.band.DataType):
            raise InputError(
                say(
                    "Band {number} of {raster} holds complex numbers: give detected backscatter (sigma0 or "
                    "gamma0), not SLC data.",
                    number=role.number,
                    raster=self.name,
                )
            )
        declared = self.band.GetNoDataValue()
        self.stored_nodata = tuple(float(value) for value in (declared, extra_nodata) if value is not None)
        self.scale = self.band.GetScale() if self.band.GetScale() else 1.0
        self.offset = self.band.GetOffset() or 0.0
        self.holds_integers = self.band.DataType not in (gdal.GDT_Float32, gdal.GDT_Float64)
        self.mask = _mask_band(dataset, self.band)
        # Each band opens it for itself, because bands of different files are sampled in threads of their own.
        self.layover = None if layover is None else LayoverMask(layover, dataset, self.name)
        self._kept: dict[Window, tuple[np.ndarray, np.ndarray | None]] = {}

    @property
    def is_unscaled_integer(self) -> bool:
        return self.holds_integers and self.scale == 1.0 and self.offset == 0.0

    def rule(self, unit: str, zero_is_nodata: bool = True) -> ValueRule:
        """The rule that turns stored values into the unit's linear power."""
        return ValueRule(unit, self.scale, self.offset, self.stored_nodata, zero_is_nodata)

    def read_stored(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """Stored values of a window inside the raster, and where its mask band says "no" or its mask of layover and shadow says that
        there is one (None: no mask)."""
        if window in self._kept:
            stored, masked = self._kept[window]
            return stored.copy(), masked
        box = window.x0, window.y0, window.width, window.height
        stored = read_block(self.band, self.name, *box)
        masked = None if self.mask is None else read_block(self.mask, self.name, *box) == 0
        if self.layover is not None:
            is_left_out = self.layover.read(window)
            masked = is_left_out if masked is None else masked | is_left_out
        return stored, masked

    def read_values(self, window: Window, unit: str = "linear") -> np.ndarray:
        """Values of a window inside the raster in the band's own unit: float32, NaN for declared nodata."""
        stored, masked = self.read_stored(window)
        values = self.rule(unit).values(stored)
        if masked is not None:
            values[masked] = np.nan
        return values

    def read_power(self, window: Window, rule: ValueRule) -> np.ndarray:
        """Linear power of a window inside the raster: float32, NaN where not observed."""
        stored, masked = self.read_stored(window)
        power = rule.linear_power(stored)
        if masked is not None:
            power[masked] = np.nan
        return power

    def in_dataset(self, dataset: gdal.Dataset) -> StoredBand:
        """This band in another dataset of the same raster."""
        return StoredBand(self.role, dataset, self._extra_nodata, self._layover_file)

    def keep(self, window: Window) -> None:
        """Read a window, unless it is kept or the file holds nothing of it, and keep it until ``forget_samples``."""
        if window not in self._kept and self._is_stored(window):
            self._kept[window] = self.read_stored(window)

    def take_kept(self, other: StoredBand) -> None:
        """Take over what another one has kept."""
        self._kept.update(other._kept)

    def sample(self) -> np.ndarray:
        """Values spread over the band: small windows, or all of a small raster.

        Where those hold nothing but nodata, the band is searched block by block for the first observed ones. The windows are
        kept until ``forget_samples``: many files have more blocks around them than GDAL keeps decoded.
        """
        width, height = self.dataset.RasterXSize, self.dataset.RasterYSize
        windows = sample_windows(width, height)
        for window in windows:
            self.keep(window)
        sampled = [self.read_values(window).ravel() for window in windows if window in self._kept]
        values = np.concatenate(sampled or [np.empty(0, np.float32)])
        if (np.isfinite(values) & (values != 0)).any() or self.is_empty:
            return values
        for y0 in range(0, height, _SEARCH_PX):
            for x0 in range(0, width, _SEARCH_PX):
                window = Window(x0, y0, _SEARCH_PX, _SEARCH_PX).clipped(width, height)
                if not self._is_stored(window):
                    continue
                block = self.read_values(window)
                if (np.isfinite(block) & (block != 0)).sum() >= 16:
                    return block.ravel()
        return values

    @property
    def is_virtual(self) -> bool:
        """Whether the raster stands for other files, which another one may stand for, too."""
        return self.dataset.GetDriver().ShortName == "VRT"

    def forget_samples(self) -> None:
        """Let go of the windows that were sampled."""
        self._kept = {}

    @property
    def is_empty(self) -> bool:
        """Whether the file holds no value of the band at all, whatever its size."""
        return not self._is_stored(Window(0, 0, self.dataset.RasterXSize, self.dataset.RasterYSize))

    def _is_stored(self, window: Window) -> bool:
        """Whether the file may hold values in a window: a sparse one can declare a continent and hold a village."""
        return may_hold_values(self.band, window.x0, window.y0, window.width, window.height)


def _mask_band(dataset: gdal.Dataset, band: gdal.Band) -> gdal.Band | None:
    """The band that is 0 where another is not valid; GDAL itself honours alpha of unsigned integers only."""
    alpha = alpha_bands(dataset)
    if alpha:
        return dataset.GetRasterBand(alpha[0])
    is_whole_mask = band.GetMaskFlags() & gdal.GMF_PER_DATASET and not band.GetMaskFlags() & gdal.GMF_ALPHA
    return band.GetMaskBand() if is_whole_mask else None


class RasterSource:
    """The used bands of one raster, read as linear power on the scene's grid.

    Args:
        tolerance_px: by how much positions may be off where the raster is warped, which is more than twice as quick; what is read then depends
            a little on the window.
    """

    def __init__(
        self, bands: Sequence[StoredBand], rules: Sequence[ValueRule], grid: Grid, scene_grid: Grid, tolerance_px: float = 0.0
    ) -> None:
        self._tolerance_px = tolerance_px
        self.bands, self.rules, self.grid, self.scene_grid = list(bands), list(rules), grid, scene_grid
        self.offset = aligned_offset(grid, scene_grid)
        self._pixel_ratio = self._measure_pixel_ratio() if self.offset is None else (1.0, 1.0)

    @property
    def is_virtual(self) -> bool:
        """Whether the raster stands for other files, whose blocks it does not tell."""
        return self.bands[0].is_virtual

    def strip_row_bytes(self) -> int:
        """Bytes of a decoded row of the used bands where the raster is stored in strips as wide as itself, else 0."""
        if any(band.band.GetBlockSize()[0] < self.grid.width for band in self.bands):
            return 0
        dataset = self.bands[0].dataset
        by_pixel = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
        count = dataset.RasterCount if by_pixel else len(self.bands)
        return self.grid.width * count * gdal.GetDataTypeSize(self.bands[0].band.DataType) // 8

    def block_height(self) -> int:
        """Rows of the scene that a block of the used bands holds; 1 where the raster is resampled."""
        return max(band.band.GetBlockSize()[1] for band in self.bands) if self.offset is not None else 1

    def read(self, window: Window) -> np.ndarray | None:
        """Linear power of a window of the scene.

        Returns:
            float32 (bands, height, width) with NaN outside the raster, or None where the window misses the
            raster.
        """
        if self.offset is None:
            return self._read_warped(window)
        own = Window(window.x0 + self.offset[0], window.y0 + self.offset[1], window.width, window.height)
        inside = own.clipped(self.grid.width, self.grid.height)
        if not inside.width or not inside.height:
            return None
        power = np.empty((len(self.bands), window.height, window.width), np.float32)
        if inside != own:
            power.fill(np.nan)
        rows, columns = own.slices(inside)
        for index, (band, rule) in enumerate(zip(self.bands, self.rules)):
            power[index, rows, columns] = band.read_power(inside, rule)
        return power

    def _read_warped(self, window: Window) -> np.ndarray | None:
        inside = self._source_window(window)
        if not inside.width or not inside.height:
            return None
        if (
            max(inside.width, inside.height) > _LARGEST_WARP_SOURCE_PX
            and min(window.width, window.height) >= 2
        ):
            return self._read_warped_in_parts(window)
        power = np.stack([band.read_power(inside, rule) for band, rule in zip(self.bands, self.rules)])
        try:
            return warp(power, self.grid.part(inside), self.scene_grid.part(window), self._pixel_ratio, self._tolerance_px)
        except GdalFailure as error:
            raise InputError(
                say(
                    "{raster} cannot be resampled to the grid of the scene ({reason}): reproject it to the "
                    "reference system of the other images first.",
                    raster=self.bands[0].name,
                    reason=error,
                )
            ) from error

    def _read_warped_in_parts(self, window: Window) -> np.ndarray:
        power = np.full((len(self.bands), window.height, window.width), np.nan, np.float32)
        left, upper = window.width // 2, window.height // 2
        for x0, width in ((0, left), (left, window.width - left)):
            for y0, height in ((0, upper), (upper, window.height - upper)):
                part = self._read_warped(Window(window.x0 + x0, window.y0 + y0, width, height))
                if part is not None:
                    power[:, y0 : y0 + height, x0 : x0 + width] = part
        return power

    def _raster_xy(self, x_px: np.ndarray, y_px: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pixel coordinates in the raster of pixel coordinates in the scene; NaN where undefined."""
        return self.grid.pixel_xy_of(self.scene_grid, x_px, y_px)

    def _measure_pixel_ratio(self) -> tuple[float, float]:
        """Raster pixels per scene pixel along the raster's x and y.

        One pair for all windows: each judging by itself would show where windows meet.
        """
        x_px, y_px = _lattice(Window(0, 0, self.scene_grid.width, self.scene_grid.height))
        here, right, below = (self._raster_xy(x_px + dx, y_px + dy) for dx, dy in ((0, 0), (1, 0), (0, 1)))
        steps = [np.hypot(right[axis] - here[axis], below[axis] - here[axis]) for axis in (0, 1)]
        known = np.isfinite(steps[0]) & np.isfinite(steps[1])
        if not known.any():
            return 1.0, 1.0
        return float(np.median(steps[0][known])), float(np.median(steps[1][known]))

    def _source_window(self, window: Window) -> Window:
        """Pixels of the raster that a window of the scene needs."""
        x_px, y_px = self._raster_xy(*_lattice(window))
        if not np.isfinite(x_px).any():
            return Window(0, 0, 0, 0)
        spans = np.nanmax(x_px) - np.nanmin(x_px), np.nanmax(y_px) - np.nanmin(y_px)
        margin = 4 + int(np.ceil(2 * max(*self._pixel_ratio, 1.0)))
        x0, y0 = int(np.floor(np.nanmin(x_px))) - margin, int(np.floor(np.nanmin(y_px))) - margin
        wanted = Window(
            x0, y0, int(np.ceil(spans[0])) + 2 * margin + 1, int(np.ceil(spans[1])) + 2 * margin + 1
        )
        return wanted.clipped(self.grid.width, self.grid.height)


def _lattice(window: Window) -> tuple[np.ndarray, ...]:
    """Pixel coordinates of 17 x 17 points spread over a window."""
    across = np.linspace(window.x0, window.x0 + window.width, 17)
    down = np.linspace(window.y0, window.y0 + window.height, 17)
    return tuple(np.meshgrid(across, down))


def warp(
    power: np.ndarray, from_grid: Grid, to_grid: Grid, pixel_ratio: tuple[float, float], tolerance_px: float = 0.0
) -> np.ndarray:
    """Resample (bands, height, width) with NaN for nodata onto another grid; NaN where nothing is known.

    ``pixel_ratio``: pixels of ``from_grid`` per pixel of ``to_grid``, along x and y. GDAL would measure it
    anew for each window, and its kernels depend on it.
    """
    scales = [1.0 if ratio < _COARSER_FROM else 1 / ratio for ratio in pixel_ratio]
    source = _memory_raster(power.shape[0], from_grid.about_its_middle())
    target = _memory_raster(power.shape[0], to_grid.about_its_middle())
    for index in range(power.shape[0]):
        source.GetRasterBand(index + 1).WriteArray(power[index])
        target.GetRasterBand(index + 1).Fill(float("nan"))
    checked(
        gdal.Warp,
        target,
        source,
        resampleAlg="average" if math.sqrt(pixel_ratio[0] * pixel_ratio[1]) > 1.5 else "bilinear",
        srcNodata="nan",
        dstNodata="nan",
        errorThreshold=tolerance_px,  # an approximation depends on where the window starts
        warpOptions=[f"XSCALE={scales[0]:.9f}", f"YSCALE={scales[1]:.9f}", *_WARP_OPTIONS],
    )
    return checked(target.ReadAsArray).reshape(power.shape[0], to_grid.height, to_grid.width)


def _memory_raster(count: int, grid: Grid) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, count, gdal.GDT_Float32)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.wkt)
    for index in range(count):
        dataset.GetRasterBand(index + 1).SetNoDataValue(float("nan"))
    return dataset


def open_bands(
    roles: Sequence[BandRole], extra_nodata: float | None, masks: Mapping[str, MaskFile] | None = None
) -> tuple[list[StoredBand], dict[str, Grid]]:
    """Open each raster once. Returns the bands in the order given, and the grid of each raster by path.

    Args:
        masks: of layover and shadow, by path of the raster whose pixels they leave out.
    """
    masks = masks or {}
    datasets: dict[str, gdal.Dataset] = {}
    grids: dict[str, Grid] = {}
    for role in roles:
        if role.path not in datasets:
            datasets[role.path] = open_raster(role.path)
            grids[role.path] = raster_grid(datasets[role.path], short_name(role.path))
    return [StoredBand(role, datasets[role.path], extra_nodata, masks.get(role.path)) for role in roles], grids
