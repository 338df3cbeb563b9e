"""Small pictures of a chip: before, after, and what the run made of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from .area import pixel_spacing_m
from .errors import InputError, SarLandslideError
from .finished_run import FinishedRun
from .gdal_calls import quiet_gdal
from .grid import Window
from .images_of_runs import ImagesOfRuns, ImagesShown
from .run_record import (
    changed_inputs,
    combined_records,
    read_record,
    recorded_request,
    recorded_spacing_range,
)
from .scene import Scene
from .words import say

MARGIN_SHARE = 0.25  # ground around the chip, as a share of its side, so that the eye finds the place
STRETCH_PERCENT = (2.0, 98.0)
_SMALLEST_STRETCH_DB = 3.0  # even ground must not be stretched into snow


@dataclass(frozen=True)
class ChipPreview:
    """Pictures of a chip and the ground around it, all of one shape, and square.

    Attributes:
        pre_db, post_db: float32 (height, width) in decibel, NaN where not observed; None where the images are not to be had.
        probability: float32 (height, width), 0 to 1, NaN where not observed.
        limits_db: darkest and brightest value, the same for both images.
        outline: the chip within the picture, in pixels.
        width_m: ground width of the picture.
        polarisation: which one the images show.
        dates: of the images before and after, those that are known; of several the picture is the mean.
        problem: one sentence about why there are no images, or why to doubt them; "" if all is well.
    """

    pre_db: np.ndarray | None
    post_db: np.ndarray | None
    probability: np.ndarray
    limits_db: tuple[float, float]
    outline: Window
    width_m: float
    polarisation: str
    dates: tuple[tuple[str, ...], tuple[str, ...]]
    problem: str


class PreviewSource:
    """Reads previews of a finished run. Opened once, because opening a scene means to look at all of its rasters.

    Use it from one thread at a time, and close it, as long as it is open it holds the images.

    Raises:
        InputError: the folder is not that of a finished run.
    """

    def __init__(self, folder: Path) -> None:
        self._scene: Scene | None = None
        self._images_of: ImagesOfRuns | None = None  # where runs were combined
        self._problem = ""
        with quiet_gdal():
            self._run = FinishedRun(Path(folder), "probability.tif")
            try:
                self._open_images(Path(folder))
            except SarLandslideError as error:
                self.close_scene()
                self._problem = say("The images of this run cannot be shown. {reason}", reason=error)

    def _open_images(self, folder: Path) -> None:
        record = read_record(folder)
        records = combined_records(record)
        if records:
            self._images_of = ImagesOfRuns(folder, records, self._run.grid)
        else:
            self._open_scene(record, folder)

    def _open_scene(self, record: dict[str, Any], folder: Path) -> None:
        # People see the images as they are: nothing is to be estimated for the networks.
        request = replace(recorded_request(record, folder), even_out_wetness=False)
        self._scene = Scene.open(request, recorded_spacing_range(record))
        if (self._scene.grid.width, self._scene.grid.height) != (self._run.grid.width, self._run.grid.height):
            raise InputError(say("They are not the ones that the run looked at any more: detect again."))
        changed = changed_inputs(record)
        if changed:
            self._problem = say("{file} has changed since the run: detect again to be sure.", file=changed[0])

    def read(self, row: int, col: int) -> ChipPreview:
        """The preview of a chip. Raises InputError where a raster cannot be read."""
        chip = self._run.grid.chip_window(row, col)
        window = _picture_window(chip)
        with quiet_gdal():
            probability = self._probability(window)
            shown = self._shown(chip, window)
        return ChipPreview(
            pre_db=None if shown.images_db is None else shown.images_db[0],
            post_db=None if shown.images_db is None else shown.images_db[1],
            probability=probability,
            limits_db=(-25.0, 0.0) if shown.images_db is None else stretch_limits(shown.images_db),
            outline=Window(chip.x0 - window.x0, chip.y0 - window.y0, chip.width, chip.height),
            width_m=0.0 if shown.images_db is None else pixel_spacing_m(self._run.grid)[0] * window.width,
            polarisation=shown.polarisation,
            dates=shown.dates,
            problem=shown.problem,
        )

    def _shown(self, chip: Window, window: Window) -> ImagesShown:
        if self._images_of is not None:
            return self._images_of.read(chip, window)
        if self._scene is None:
            return ImagesShown(problem=self._problem)
        images, polarisation = self._images(self._scene, window)
        summary = self._scene.summary
        return ImagesShown(images, polarisation, (summary.pre_dates, summary.post_dates), self._problem)

    def _probability(self, window: Window) -> np.ndarray:
        inside = window.within(self._run.grid.window)
        picture = np.full((window.height, window.width), np.nan, np.float32)
        picture[window.slices(inside)] = self._run.read("probability.tif", inside)
        return picture

    @staticmethod
    def _images(scene: Scene, window: Window) -> tuple[np.ndarray, str]:
        """Decibels before and after (2, height, width), and the polarisation: VH where there is one, as landslides show best in it."""
        pre, post = scene.read(window.x0, window.y0, window.width, window.height)
        index = 1 if "VH" in scene.summary.polarisations else 0
        with np.errstate(divide="ignore", invalid="ignore"):
            return 10 * np.log10(np.stack([pre[index], post[index]])), ("VV", "VH")[index]

    def close_scene(self) -> None:
        """Let go of the images."""
        if self._images_of is not None:
            self._images_of.close()
            self._images_of = None
        if self._scene is not None:
            self._scene.close()
            self._scene = None

    def __enter__(self) -> PreviewSource:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close_scene()


def _picture_window(chip: Window) -> Window:
    """A square around a chip, which is narrower than others at the border of a scene."""
    longest = max(chip.width, chip.height)
    side = longest + 2 * round(MARGIN_SHARE * longest)
    return Window(chip.x0 - (side - chip.width) // 2, chip.y0 - (side - chip.height) // 2, side, side)


def stretch_limits(images_db: np.ndarray) -> tuple[float, float]:
    """Darkest and brightest value for showing images together: percentiles of what is finite, never too close."""
    finite = images_db[np.isfinite(images_db)]
    if not finite.size:
        return -25.0, 0.0
    low, high = (float(limit) for limit in np.percentile(finite, STRETCH_PERCENT))
    missing = max(_SMALLEST_STRETCH_DB - (high - low), 0.0) / 2
    return low - missing, high + missing


def to_grey(image_db: np.ndarray, limits_db: tuple[float, float]) -> np.ndarray:
    """Grey values 1 (dark) to 255 (bright), 0 where not observed: uint8, same shape."""
    low, high = limits_db
    with np.errstate(invalid="ignore"):
        grey = np.clip((image_db - low) / (high - low), 0, 1) * 254 + 1
    return np.where(np.isfinite(image_db), grey, 0).astype(np.uint8)
