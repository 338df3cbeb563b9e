"""A scene: VV and VH before and after an event on one pixel grid, as linear power, read window by window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType

import numpy as np
from osgeo import gdal

from .analysis_grid import analysis_grid, check_size, check_spacing, grown_grid
from .area import pixel_spacing_m
from .bands import POLARISATIONS, SIDES, BandRole, assign_roles
from .dates import date_notes, side_dates
from .doubts import (
    calibration_notes,
    evened_notes,
    outside_notes,
    polarisation_notes,
    same_band_notes,
    same_date_notes,
    wetness_notes,
)
from .errors import InputError
from .gdal_calls import crs_name, quiet_gdal, short_name
from .grid import BLOCK_SIZE, Grid, Window, adjoining, aligned_offset, sample_windows
from .layover import has_masks, layover_notes, masks_beside
from .named_sides import named_side_notes
from .orbits import orbit_notes
from .request import UNITS, SceneRequest, SceneSummary
from .sampling import sample_bands, zero_is_nodata
from .sources import RasterSource, StoredBand, open_bands
from .unit_choice import decide_unit
from .units import ValueRule
from .value_doubts import alone_notes, constant_notes, copied_notes
from .wetness import Wetness, find_wetness
from .words import say

__all__ = ["Scene", "SceneRequest", "SceneSummary"]

TRAINED_SPACING_M = (10.0, 30.0)
_COARSER_FROM = 1.5  # times the pixels of the finest image
_BAND_PX = 8704  # a strip of 50 MB is kept then; a few per cent are read twice where bands meet


@dataclass(frozen=True)
class _Slot:
    """Where a band of a source goes: index of its side (pre 0, post 1) and polarisation (VV 0, VH 1)."""

    side: int
    polarisation: int


class _Composite:
    """Mean in linear power of the dates that observed a pixel."""

    def __init__(self) -> None:
        self.dates = 0
        self._total = self._count = np.empty(0)

    def add(self, power: np.ndarray) -> None:
        """Add a date: float32, NaN where not observed. It may be kept and changed."""
        self.dates += 1
        if self.dates == 1:
            self._total = power
            return
        if self.dates == 2:
            self._count = np.isfinite(self._total).astype(np.uint16)
            self._total[self._count == 0] = 0
        valid = np.isfinite(power)
        self._total += np.where(valid, power, 0)
        self._count += valid

    def mean(self) -> np.ndarray:
        """The composite, NaN where no date observed a pixel."""
        if self.dates == 1:
            return self._total
        with np.errstate(invalid="ignore", divide="ignore"):
            return self._total / self._count  # 0 / 0 = NaN


class Scene:
    """Pre and post images as one thing. Use as a context manager; open with ``Scene.open``.

    The grid is that of the first image before the event, grown to the ground that others cover both before and
    after it. Images on other grids or in other reference systems are resampled on the fly (bilinear; average where
    their pixels are much smaller), in linear power. Several images of a side, of several dates or of neighbouring
    bursts, are averaged in linear power over those that observed a pixel.
    """

    def __init__(
        self, grid: Grid, sources: Sequence[tuple[RasterSource, list[_Slot]]], summary: SceneSummary
    ) -> None:
        self.grid = grid
        self.summary = summary
        self._sources = list(sources)
        self.wetness: Wetness | None = None  # None: not to be evened out
        self.image_wkt = grid.wkt  # of the first image, which may have been resampled to the grid

    @classmethod
    def open(cls, request: SceneRequest, spacing_range: tuple[float, float] = TRAINED_SPACING_M) -> Scene:
        """Find out what the rasters are and prepare to read them.

        Args:
            spacing_range: pixel spacings in metres that the models were trained for.

        Raises:
            InputError: one sentence about what is wrong and how to mend it.
        """
        with quiet_gdal():
            return _open_scene(cls, request, spacing_range)

    @property
    def width(self) -> int:
        return self.grid.width

    @property
    def height(self) -> int:
        return self.grid.height

    def read(self, x0: int, y0: int, width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
        """Images of a window, which may reach outside the scene.

        Returns:
            pre and post, each float32 (2, height, width) in the order VV, VH: linear power, NaN where not
            observed, for an absent polarisation, and outside the scene.
        """
        window = Window(x0, y0, width, height)
        inside = window.clipped(self.width, self.height)
        composites = {slot: _Composite() for _, slots in self._sources for slot in slots}
        if inside.width and inside.height:
            for source, slots in self._sources:
                power = source.read(inside)
                if power is None:
                    continue
                for values, slot in zip(power, slots):
                    composites[slot].add(values)
        images = np.empty((2, 2, height, width), np.float32)
        observed = [slot for slot, composite in composites.items() if composite.dates]
        if inside != window or len(observed) < 4:
            images.fill(np.nan)
        rows, columns = window.slices(inside)
        for slot in observed:
            images[slot.side, slot.polarisation, rows, columns] = composites[slot].mean()
        return images[0], images[1]

    def read_evened(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Images of a window as ``read`` gives them, with what wetness changed evened out: what the networks see."""
        pre, post = self.read(window.x0, window.y0, window.width, window.height)
        if self.wetness is not None:
            self.wetness.even_out(window.y0, window.x0, pre, post)
        return pre, post

    def look_around(self, even_out_wetness: bool, may_be_copies: bool = True) -> None:
        """Estimate, from a few windows, how much is not observed and how wet the ground became, and note it in the summary; and that before
        and after are the same, unless that is told already."""
        samples = [
            (window.y0, window.x0, *self.read(window.x0, window.y0, window.width, window.height))
            for window in sample_windows(self.width, self.height)
        ]
        seen = [observed_pixels(pre, post) for *_, pre, post in samples]
        images = [(pre, post) for *_, pre, post in samples]
        notes = (*self.summary.notes, *alone_notes(images, self.summary.polarisations), *(copied_notes(images) if may_be_copies else ()))
        if even_out_wetness:
            self.wetness = find_wetness(samples)
            notes += tuple(evened_notes(self.wetness))
        share = 1 - sum(int(pixels.sum()) for pixels in seen) / sum(pixels.size for pixels in seen)
        self.summary = replace(self.summary, nodata_fraction=share, notes=notes)

    def rows_at_once(self, wanted: int) -> int:
        """How many rows to read before going on to the next ones, about ``wanted``.

        Files are decoded in blocks. Whole ones of tiled files: a broad scene has more of them side by side than GDAL keeps, so
        what the next rows need of a block would be decoded anew. A raster stored in strips as wide as itself is decoded row by
        row, whatever part is asked for: with more rows than GDAL keeps, every square of a broad scene would decode them anew.
        """
        if wanted > BLOCK_SIZE:  # blocks of the results are written once where squares end with them
            wanted = round(wanted / BLOCK_SIZE) * BLOCK_SIZE
        row_bytes = sum(source.strip_row_bytes() for source, _ in self._sources)
        if row_bytes:
            fitting = gdal.GetCacheMax() // 2 // row_bytes // BLOCK_SIZE * BLOCK_SIZE
            return min(wanted, max(fitting, BLOCK_SIZE))
        block = max((source.block_height() for source, _ in self._sources), default=1)
        step = block if block % BLOCK_SIZE == 0 else BLOCK_SIZE
        return round(wanted / step) * step if step <= wanted else wanted

    def columns_at_once(self) -> int:
        """How many columns to go through from top to bottom before going on to those right of them.

        What is kept of each row of squares for the next one then has a limit, whatever the width of the scene. Rows that are
        stored in one piece, as those that a virtual raster stands for may be, would be decoded anew by every band: there it
        is all columns.
        """
        whole_rows = any(source.strip_row_bytes() or source.is_virtual for source, _ in self._sources)
        return self.grid.width if whole_rows else _BAND_PX

    def close(self) -> None:
        """Let go of the files."""
        self._sources = []

    def __enter__(self) -> Scene:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def observed_pixels(pre: np.ndarray, post: np.ndarray) -> np.ndarray:
    """Where a polarisation is valid before and after: (..., 2, H, W) -> bool (..., H, W)."""
    return (np.isfinite(pre) & np.isfinite(post)).any(axis=-3)


def _open_scene(cls: type[Scene], request: SceneRequest, spacing_range: tuple[float, float]) -> Scene:
    if request.unit not in UNITS:
        raise InputError(
            say("The unit '{unit}' is not known: choose auto, linear, amplitude or db.", unit=request.unit)
        )
    roles, notes = assign_roles(request)
    named = [] if request.bands else named_side_notes(roles)
    notes = [*request.chosen, *named, *orbit_notes(roles), *notes]
    masks = masks_beside(role.path for role in roles) if request.leave_out_layover else {}
    bands, grids = open_bands(roles, request.nodata, masks)
    first = roles[0].path
    check_size(grids[first], short_name(first))
    _check_others(roles, grids, spacing_range)
    grid, grid_notes = analysis_grid(grids[first], spacing_range, short_name(first))
    before, after = ([grids[role.path] for role in roles if role.side == side] for side in SIDES)
    grid = grown_grid(grid, before, after)
    _check_not_empty(bands)
    samples = sample_bands(bands)
    unit, was_guessed, told_notes = decide_unit(request.unit, bands, samples)
    rules = [band.rule(unit, zero_is_nodata(band, unit, values)) for band, values in zip(bands, samples)]
    sources = _sources(roles, bands, rules, grids, grid)
    notes += same_band_notes(roles) + same_date_notes(roles, grids) + calibration_notes(roles) + date_notes(roles)
    notes += polarisation_notes(roles, samples) + told_notes + constant_notes(bands, samples, unit)
    notes += layover_notes(grids, masks) + grid_notes + _warp_notes(roles, grids) + outside_notes(grids, grid)
    notes += wetness_notes(roles, samples, unit)
    summary = SceneSummary(
        width=grid.width,
        height=grid.height,
        crs=crs_name(grid.wkt),
        pixel_spacing_m=pixel_spacing_m(grid),
        bands=tuple(role.line() for role in roles),
        polarisations=tuple(
            name for name in POLARISATIONS if any(role.polarisation == name for role in roles)
        ),
        unit=unit,
        unit_was_guessed=was_guessed,
        pre_dates=side_dates(roles, "pre"),
        post_dates=side_dates(roles, "post"),
        nodata_fraction=0.0,
        resampled=bool(grid_notes),
        split_was_guessed=any(role.side_was_guessed for role in roles),
        notes=tuple(notes),
        has_unused_masks=not request.leave_out_layover and has_masks(grids),
        is_simulated=any(band.dataset.GetMetadataItem("SYNTHETIC") == "yes" for band in bands),
    )
    scene = cls(grid, sources, summary)
    scene.image_wkt = grids[first].wkt
    scene.look_around(request.even_out_wetness, not same_band_notes(roles))
    for band in bands:
        band.forget_samples()
    return scene


def _sources(
    roles: Sequence[BandRole],
    bands: Sequence[StoredBand],
    rules: Sequence[ValueRule],
    grids: dict[str, Grid],
    grid: Grid,
) -> list[tuple[RasterSource, list[_Slot]]]:
    """One source per raster, with the places its bands go to."""
    sources = []
    for path, raster_grid in grids.items():
        used = [index for index, role in enumerate(roles) if role.path == path]
        slots = [
            _Slot(SIDES.index(roles[index].side), POLARISATIONS.index(roles[index].polarisation))
            for index in used
        ]
        own_bands, own_rules = [bands[index] for index in used], [rules[index] for index in used]
        sources.append((RasterSource(own_bands, own_rules, raster_grid, grid), slots))
    return sources


def _warp_notes(roles: Sequence[BandRole], grids: dict[str, Grid]) -> list[str]:
    """Which rasters do not share the pixels of the first one, and whether one is much coarser than another."""
    first = roles[0].path
    warped = [path for path, other in grids.items() if aligned_offset(other, grids[first]) is None]
    if not warped:
        return []
    notes: list[str] = [
        say(
            "{raster} is resampled to the grid of {reference}."
            if len(warped) == 1
            else "{raster} and {others} more are resampled to the grid of {reference}.",
            raster=short_name(warped[0]),
            others=len(warped) - 1,
            reference=short_name(first),
        )
    ]
    spacings = {path: max(pixel_spacing_m(own)) for path, own in grids.items()}
    coarsest, finest = (pick(spacings, key=lambda path: spacings[path]) for pick in (max, min))
    if spacings[coarsest] > _COARSER_FROM * spacings[finest]:
        notes.append(
            say(
                "{raster} has pixels of {coarse:.0f} m and {other} of {fine:.0f} m: the former shows less detail, which can look like a change; use "
                "images of one resolution before and after.",
                raster=short_name(coarsest),
                coarse=spacings[coarsest],
                other=short_name(finest),
                fine=spacings[finest],
            )
        )
    return notes


def _check_not_empty(bands: Sequence[StoredBand]) -> None:
    """Raise InputError where the files of a side hold no value: reading a sparse one of great size would take hours."""
    for side in SIDES:
        own = [band for band in bands if band.role.side == side]
        if all(band.is_empty for band in own):
            raise InputError(
                say(
                    "{raster} declares {width} x {height} pixels but holds no value of them: export the image again.",
                    raster=own[0].name,
                    width=own[0].dataset.RasterXSize,
                    height=own[0].dataset.RasterYSize,
                )
            )


def _check_others(roles: Sequence[BandRole], grids: Mapping[str, Grid], spacing_range: tuple[float, float]) -> None:
    """Raise InputError where rasters cannot be compared: other ground than the first one's, none that both sides show, or pixels of
    another order."""
    first = roles[0].path
    near = adjoining(grids[first], grids.values())
    for path, grid in grids.items():
        if path == first:
            continue
        if grid not in near:
            _refuse_as_apart(path, first)
        check_spacing(grid, spacing_range, short_name(path))
    before, after = (dict.fromkeys(role.path for role in roles if role.side == side) for side in SIDES)
    if not any(grids[one] == grids[other] or grids[one].meets(grids[other]) for one in before for other in after):
        _refuse_as_apart(next(iter(after)), first)


def _refuse_as_apart(path: str, first: str) -> None:
    raise InputError(
        say(
            "{raster} and {reference} do not overlap: give images of the same place, and check their reference systems.",
            raster=short_name(path),
            reference=short_name(first),
        )
    )
