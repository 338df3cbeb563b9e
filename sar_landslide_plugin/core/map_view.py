"""Files that only serve to look at a run on a map: where nothing was observed, and what changed in the images.

They lie in a folder beside the results, are small, and can be made again at any time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from .change_vrt import change_vrt
from .errors import OutputError, SarLandslideError, foreseen
from .finished_run import FinishedRun
from .gdal_calls import GdalFailure, checked, close, open_raster, quiet_gdal
from .grid import Grid
from .previews import stretch_limits
from .rasters import MASK_NODATA
from .run_record import combined_records, read_record, recorded_request
from .sources import raster_grid
from .vectors import new_geopackage
from .view_files import MAP_LAYERS, OUTLINED_GAPS
from .whole_file import put_in_place, take_away
from .words import say

LARGEST_SIDE_PX = 2048  # of the picture from which the outlines of unobserved ground are drawn
_SAMPLED_CHIPS = 25
_SMALLEST_CELLS = 4  # smaller gaps are left out: the mask shows them exactly


@dataclass(frozen=True)
class NotObserved:
    """outlines of ground that was not observed; ``cell_px`` is how coarse they are, in pixels."""

    path: Path
    cell_px: int


@dataclass(frozen=True)
class ChangeView:
    """A raster of two bands, before and after, in decibel; ``limits_db`` suit both."""

    path: Path
    polarisation: str
    limits_db: tuple[float, float]


@dataclass(frozen=True)
class MapViews:
    """What ``write_map_views`` could make; ``problems`` are sentences about the rest."""

    not_observed: NotObserved | None
    change: ChangeView | None
    problems: tuple[str, ...]


def write_map_views(folder: Path) -> MapViews:
    """Make the files for looking beside the results. Never fails: a map is of use without them."""
    made: list[NotObserved | ChangeView | None] = []
    problems = []
    for write in (write_not_observed, write_change_view):
        try:
            with foreseen():
                made.append(write(folder))
        except SarLandslideError as error:
            made.append(None)
            problems.append(str(error))
    return MapViews(made[0], made[1], tuple(problems))  # type: ignore[arg-type]


def write_not_observed(folder: Path, into: Path | None = None) -> NotObserved | None:
    """Draw outlines around ground that a run did not observe; None where it observed everything.

    Drawn from a picture of at most 2048 x 2048 pixels, whatever the size of the scene.

    Args:
        into: folder to write to; None = the one beside the results.

    Raises:
        InputError: mask.tif cannot be read.
        OutputError: the folder cannot be written.
    """
    folder = Path(folder)
    with quiet_gdal():
        mask = open_raster(str(folder / "mask.tif"))
        grid = raster_grid(mask, "mask.tif")
        cell_px = -(-max(grid.width, grid.height) // LARGEST_SIDE_PX)
        size = -(-grid.width // cell_px), -(-grid.height // cell_px)
        try:
            picture = checked(mask.GetRasterBand(1).ReadAsArray, buf_xsize=size[0], buf_ysize=size[1])
        except GdalFailure as error:
            raise OutputError(
                say("mask.tif cannot be read ({reason}): detect again.", reason=error)
            ) from error
        gaps = (picture == MASK_NODATA).astype(np.uint8)
        path = _view_folder(into or folder / MAP_LAYERS) / OUTLINED_GAPS
        try:
            if not gaps.any():
                take_away(path)  # that of results that were replaced
                return None
            _draw(gaps, grid, path)
        except (GdalFailure, OSError) as error:
            raise _no_room(path, error) from error
    return NotObserved(path, cell_px)


def _draw(gaps: np.ndarray, grid: Grid, path: Path) -> None:
    height, width = gaps.shape
    gt = grid.geotransform
    across, down = grid.width / width, grid.height / height
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    memory.SetGeoTransform((gt[0], gt[1] * across, gt[2] * down, gt[3], gt[4] * across, gt[5] * down))
    memory.SetProjection(grid.wkt)
    band = memory.GetRasterBand(1)
    partial = path.with_name(f".{path.name}.partial.gpkg")
    try:
        band.WriteArray(gaps)
        if min(width, height) > 64:  # in a small scene every pixel counts
            checked(gdal.SieveFilter, band, None, band, _SMALLEST_CELLS, 8)
        partial.unlink(missing_ok=True)
        with new_geopackage(partial, "not_observed", grid.wkt, ogr.wkbPolygon, ()) as target:
            checked(target.StartTransaction)
            checked(gdal.Polygonize, band, band, target.GetLayer(0), -1, [])
            checked(target.CommitTransaction)
            checked(target.FlushCache)
        put_in_place(partial, path)
    finally:
        partial.unlink(missing_ok=True)


def write_change_view(folder: Path, into: Path | None = None) -> ChangeView:
    """Describe the images before and after as one raster that computes decibels when it is looked at; no pixel is copied.

    Args:
        into: folder to write to; None = the one beside the results.

    Raises:
        InputError: the images are gone or are not those of the run.
        OutputError: the folder cannot be written.
    """
    folder = Path(folder)
    with quiet_gdal():
        record = read_record(folder)
        run = FinishedRun(folder, "probability.tif")
        records = combined_records(record)
        path = _view_folder(into or folder / MAP_LAYERS) / "change.vrt"
        try:
            polarisation = (
                _mosaic(records, run.grid, path, folder) if records else change_vrt(recorded_request(record, folder), run.grid, path)
            )
            values = _samples(path, run)
        except (GdalFailure, OSError) as error:
            raise _no_room(path, error) from error
    return ChangeView(path, polarisation, stretch_limits(values))


def _mosaic(records: Sequence[dict[str, Any]], grid: Grid, path: Path, folder: Path) -> str:
    """As ``change_vrt`` of runs that were combined: where several observed, the images of the first. Those of runs whose images are gone are
    left out, as long as there are any, and so are those that show another polarisation than the first."""
    parts: dict[str, list[Path]] = {}
    problems = []
    for number, record in enumerate(records, 1):
        part = _view_folder(path.parent / f"run_{number}") / path.name
        try:
            parts.setdefault(change_vrt(recorded_request(record, folder), grid, part), []).append(part)
        except SarLandslideError as error:
            problems.append(error)
    if not parts:
        raise problems[0]
    polarisation, images = next(iter(parts.items()))
    partial = path.with_name(f".{path.name}.partial")
    names = [str(image) for image in reversed(images)]  # later ones lie above
    close(checked(gdal.BuildVRT, str(partial), names, srcNodata="nan nan", VRTNodata="nan nan"))
    put_in_place(partial, path)
    return polarisation


def _samples(path: Path, run: FinishedRun) -> np.ndarray:
    """Values of both bands in a few chips, of all ranks: most of a scene may be ground that nobody observed."""
    dataset, chips = open_raster(str(path)), list(run.chips)
    windows = [run.grid.chip_window(*place) for place in chips[:: -(-len(chips) // _SAMPLED_CHIPS) or 1]]
    return np.concatenate(
        [checked(dataset.ReadAsArray, window.x0, window.y0, window.width, window.height).ravel() for window in windows]
        or [np.empty(0)]
    )


def _view_folder(path: Path) -> Path:
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise _no_room(path, error) from error
    return path


def _no_room(path: Path, error: Exception) -> SarLandslideError:
    reason = getattr(error, "strerror", None) or error
    return OutputError(
        say("{path} cannot be written ({reason}): the map does without this layer.", path=path, reason=reason)
    )
