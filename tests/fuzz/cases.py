"""One fuzz case: decisions in, what became of it out. Anything else than a right answer or a clear refusal raises."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from osgeo import gdal

from sar_landslide_plugin.core.detect import DetectOptions
from sar_landslide_plugin.core.gdal_calls import quiet_gdal
from sar_landslide_plugin.core.models import load_models
from sar_landslide_plugin.core.request import SceneRequest
from tests.conftest import TEST_MODELS, synthetic_power

from .choices import Choices
from .foreign_models import draw_models
from .images import NAMES, Image, write_image
from .oracle import check_detection, check_summary, demand
from .places import wkt_of
from .same import check_twins
from .scenes import SCENES, draw_elevation, draw_options


@contextlib.contextmanager
def gdal_raises(raises: bool) -> Iterator[None]:
    """GDAL with or without exceptions: the command line turns them on, QGIS and its other plugins leave them off or do not."""
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    try:
        yield
    finally:
        gdal.DontUseExceptions()


KINDS = ("scene",) * 60 + ("model",) * 25 + ("same",) * 15


class Cases:
    """Runs cases; the models that work are opened once."""

    def __init__(self) -> None:
        self._models: Any = None

    def run(self, choices: Choices, folder: Path, kind: str | None = None) -> str:
        """Run one case in an empty folder. Returns its kind and outcome.

        Raises:
            Exception: of any class; the case is a finding.
        """
        (folder / "in").mkdir()
        if self._models is None:
            self._models = load_models(TEST_MODELS / "pair", "cpu", threads=1)
        kind = kind or choices.one_of(KINDS)
        if kind == "same":
            return check_twins(choices, folder, self._models)
        if kind == "model":
            return _foreign_model(choices, folder)
        return self._scene(choices, folder)

    def _scene(self, choices: Choices, folder: Path) -> str:
        make = choices.one_of(SCENES)
        with quiet_gdal():
            request = make(choices, folder / "in")
        options = draw_options(choices)
        raises, looks = choices.chance(50), choices.chance(30)
        if choices.chance(15):
            with quiet_gdal():
                options = replace(options, elevation=draw_elevation(choices, request, folder / "in"), least_slope_deg=choices.real(0.1, 30))
        with gdal_raises(raises):
            looked = check_summary(request) if looks else ""
            outcome = check_detection(request, folder, options, self._models)
        if looked == "InputError":
            demand(outcome != "result", "the look at the scene failed, the run did not")
        return f"{make.__name__}: {outcome}"


def _foreign_model(choices: Choices, folder: Path) -> str:
    kind = draw_models(choices, folder / "models")
    values = synthetic_power(140, 150, seed=1).astype("float64")
    place = (761460.0, 30.0, 0.0, -594480.0, 0.0, -30.0)
    path = write_image(Image(values, NAMES[0], wkt_of(32654), place), folder / "in" / "scene")
    options = DetectOptions(models=folder / "models", provider="cpu", threads=1, segment="all")
    return f"model ({kind}): {check_detection(SceneRequest(rasters=(str(path),)), folder, options)}"
