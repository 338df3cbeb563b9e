"""Options of a run and what a run gives back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from .errors import InputError
from .request import Area, SceneSummary
from .words import say

CHIP_SIZE = 128  # px, side of a map chip
LARGEST_TILE_SIZE = 4096  # px; at four times the memory for twice the side, more than laptops have
MOST_THREADS = 256
LARGEST_LEAST_SLOPE_DEG = 30.0  # on average landslides lie on ground a little steeper; beyond it most of them would be left out
LARGEST_MAPPING_UNIT = 1_000_000_000  # px or m2: a thousand square kilometres, more than any landslide


@dataclass(frozen=True)
class DetectOptions:
    """How to run; every value has a sensible default.

    Attributes:
        threshold: pixel probability from which on a pixel counts as landslide; None = the model card's.
        gate: chip probability from which on stage 2 looks at a chip; None = the model card's.
        segment: "gated" or "all" (stage 2 looks at every observed chip).
        minimum_mapping_unit_px: smaller polygons are left out (the mask keeps them); None = the model card's.
        minimum_mapping_unit_m2: the same as ground area, instead of pixels.
        area: only chips that it touches are computed and ranked; None = the whole scene.
        elevation: raster of heights by which flat ground is left out (``flat_ground.py``); None = nothing is.
        least_slope_deg: steepness in degrees from which ground is not flat; without influence where there is no ``elevation``.
        provider: "automatic", "cpu", "cuda", "directml", "coreml", ...
        threads: processor threads of the models; None = one per core.
        tile_size: side of the squares the scene is read in, in pixels, a multiple of 128: larger ones compute fewer margins
            and need more memory (docs/performance.md); where the blocks of files ask for it, rectangles of about the same
            area. Has no influence on the result.
        models: folder with classifier.onnx and segmenter.onnx; None = the models that come with the plugin.
        overwrite: replace the results of an earlier run in the output folder.
        resume: go on where a run for the same output folder was killed or failed; the results are those of a run that did not.
    """

    threshold: float | None = None
    gate: float | None = None
    segment: str = "gated"
    minimum_mapping_unit_px: int | None = None
    minimum_mapping_unit_m2: float | None = None
    area: Area | None = None
    elevation: str | None = None
    least_slope_deg: float = 5.0  # landslides are looked for from here on by Handwerger et al. 2022
    provider: str = "automatic"
    threads: int | None = None
    tile_size: int = 896
    models: Path | None = None
    overwrite: bool = False
    resume: bool = False

    def check(self) -> None:
        """Raise InputError where a value is out of its range."""
        for name, value in (("threshold", self.threshold), ("gate", self.gate)):
            if value is not None and not 0.0 <= value <= 1.0:
                raise InputError(
                    say(
                        "The threshold is {value:g}, but it is a probability: give a number from 0 to 1."
                        if name == "threshold"
                        else "The gate is {value:g}, but it is a probability: give a number from 0 to 1.",
                        value=value,
                    )
                )
        self._check_least_slope()
        if self.segment not in ("gated", "all"):
            raise InputError(
                say("The option segment is '{value}': choose 'gated' or 'all'.", value=self.segment)
            )
        if not CHIP_SIZE <= self.tile_size <= LARGEST_TILE_SIZE or self.tile_size % CHIP_SIZE:
            raise InputError(
                say(
                    "The tile size is {value} px: give a multiple of {chip_size} up to {largest}, such as "
                    "1024.",
                    value=self.tile_size,
                    chip_size=CHIP_SIZE,
                    largest=LARGEST_TILE_SIZE,
                )
            )
        if self.threads is not None and not 1 <= self.threads <= MOST_THREADS:
            raise InputError(
                say(
                    "The number of threads is {value}: give a number from 1 to {most}.",
                    value=self.threads,
                    most=MOST_THREADS,
                )
            )
        if self.minimum_mapping_unit_px is not None and not 0 <= self.minimum_mapping_unit_px <= LARGEST_MAPPING_UNIT:
            raise InputError(
                say(
                    "The minimum mapping unit is {value} px: give a number from 0 to {largest:,}.",
                    value=self.minimum_mapping_unit_px,
                    largest=LARGEST_MAPPING_UNIT,
                )
            )
        if self.minimum_mapping_unit_m2 is not None:
            if self.minimum_mapping_unit_px is not None:
                raise InputError(
                    say("The minimum mapping unit is given in pixels and in m2: give one of them.")
                )
            if not 0.0 <= self.minimum_mapping_unit_m2 <= LARGEST_MAPPING_UNIT:
                raise InputError(
                    say(
                        "The minimum mapping unit is {value:g} m2: give a number from 0 to {largest:,}.",
                        value=self.minimum_mapping_unit_m2,
                        largest=LARGEST_MAPPING_UNIT,
                    )
                )

    def _check_least_slope(self) -> None:
        if not 0.0 < self.least_slope_deg <= LARGEST_LEAST_SLOPE_DEG:
            raise InputError(
                say(
                    "The slope from which ground is not flat is {value:g}°: give a number above 0 and up to {largest:g}.",
                    value=self.least_slope_deg,
                    largest=LARGEST_LEAST_SLOPE_DEG,
                )
            )


def pixels_of_area(area_m2: float, pixel_area_m2: float) -> int:
    """Fewest pixels whose ground is at least an area."""
    return math.ceil(area_m2 / pixel_area_m2 - 1e-6)


@dataclass(frozen=True)
class DetectResult:
    """Where the results are, and the figures people ask for first. Areas in true ground m2, the expected one of all chips.

    ``resume_note`` says in a sentence from where a run that was asked to resume went on, ``marks_note`` where the marks of the
    results are that it replaced.
    """

    folder: Path
    probability: Path
    mask: Path
    landslides: Path
    chips: Path
    chips_csv: Path
    run_json: Path
    summary: SceneSummary
    chip_count: int
    flagged_count: int
    landslide_count: int
    landslide_area_m2: float
    expected_area_m2: float
    provider_used: str
    provider_note: str
    seconds: float
    resume_note: str = ""
    marks_note: str = ""
