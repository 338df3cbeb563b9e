"""Pictures of the images behind runs that were combined: of each place those of the run that finds it most probable."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from .change_vrt import change_vrt
from .errors import InputError, SarLandslideError
from .gdal_calls import GdalFailure, checked, open_raster
from .grid import Grid, Window
from .output_folder import COVERAGE
from .run_record import changed_inputs, recorded_request
from .words import say

_NUMBER_BAND = 3  # of the coverage: number of the run that finds a pixel most probable


@dataclass(frozen=True)
class ImagesShown:
    """Images of a window.

    Attributes:
        images_db: float32 (2, height, width), decibels before and after, NaN where not observed; None where they are not to be had.
        polarisation: which one.
        dates: before and after, as far as known.
        problem: one sentence about why there are none, or why to doubt them; "" if all is well.
    """

    images_db: np.ndarray | None = None
    polarisation: str = ""
    dates: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    problem: str = ""


@dataclass(frozen=True)
class _OneRun:
    """The images of a run on the grid of all: a raster of two bands in decibel."""

    dataset: gdal.Dataset
    polarisation: str
    dates: tuple[tuple[str, ...], tuple[str, ...]]
    problem: str


class ImagesOfRuns:
    """Reads them; opened for a run the first time that it is shown. Close it.

    Args:
        folder: of the results.
        records: of the runs that were combined, in their order.
        grid: of the results.

    Raises:
        InputError: the coverage of the results cannot be read.
    """

    def __init__(self, folder: Path, records: Sequence[dict[str, Any]], grid: Grid) -> None:
        self._coverage = open_raster(str(folder / COVERAGE))
        if self._coverage.RasterCount < _NUMBER_BAND or (self._coverage.RasterXSize, self._coverage.RasterYSize) != (grid.width, grid.height):
            raise InputError(say("{file} does not belong to these results: combine the runs again.", file=COVERAGE))
        self._folder, self._records, self._grid = folder, records, grid
        self._work = tempfile.TemporaryDirectory(prefix="sar_landslide_")
        self._opened: dict[int, _OneRun | str] = {}  # why a run cannot be shown, where it cannot

    def read(self, chip: Window, window: Window) -> ImagesShown:
        """Images of a window around a chip, of the run that finds most of the chip most probable."""
        numbers = checked(self._coverage.GetRasterBand(_NUMBER_BAND).ReadAsArray, chip.x0, chip.y0, chip.width, chip.height)
        counts = np.bincount(numbers.ravel(), minlength=len(self._records) + 1)[1 : len(self._records) + 1]
        run = self._open(int(np.argmax(counts)))
        if isinstance(run, str):
            return ImagesShown(problem=run)
        inside = window.within(self._grid.window)
        images = np.full((2, window.height, window.width), np.nan, np.float32)
        try:
            images[(slice(None), *window.slices(inside))] = checked(run.dataset.ReadAsArray, inside.x0, inside.y0, inside.width, inside.height)
        except GdalFailure as error:
            return ImagesShown(problem=say("The images of this run cannot be shown. {reason}", reason=error))
        return ImagesShown(np.where(np.isfinite(images), images, np.float32(np.nan)), run.polarisation, run.dates, run.problem)

    def _open(self, number: int) -> _OneRun | str:
        if number not in self._opened:
            try:
                self._opened[number] = self._images_of(self._records[number], Path(self._work.name, str(number)))
            except (SarLandslideError, GdalFailure, OSError) as error:
                self._opened[number] = say("The images of this run cannot be shown. {reason}", reason=error)
        return self._opened[number]

    def _images_of(self, record: dict[str, Any], place: Path) -> _OneRun:
        place.mkdir()
        path = place / "images.vrt"
        polarisation = change_vrt(recorded_request(record, self._folder), self._grid, path)
        scene = record.get("scene")
        scene = scene if isinstance(scene, dict) else {}
        dates = tuple(tuple(str(day) for day in scene.get(name) or ()) for name in ("pre_dates", "post_dates"))
        changed = changed_inputs(record)
        problem = say("{file} has changed since the run: detect again to be sure.", file=changed[0]) if changed else ""
        return _OneRun(open_raster(str(path)), polarisation, (dates[0], dates[1]), problem)

    def close(self) -> None:
        """Let go of the images."""
        self._opened.clear()
        self._work.cleanup()
