"""Cancelling is honoured in every phase and leaves nothing behind."""

import time

import numpy as np
import pytest

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import Cancelled, InputError
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import BAND_NAMES, FakeModels, synthetic_power, write_raster

PHASES = ["Opening", "Detecting", "Building overviews", "Drawing polygons", "Writing the record"]


@pytest.mark.parametrize("phase", PHASES)
def test_a_run_cancelled_in_any_phase_leaves_no_file(tmp_path, phase):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(300, 400), names=BAND_NAMES)
    reached = []

    def progress(_fraction, text):
        if text.startswith(phase):
            reached.append(text)

    with pytest.raises(Cancelled):
        detect(
            SceneRequest(rasters=(str(scene),)),
            tmp_path / "deep" / "out",
            DetectOptions(tile_size=128, segment="all"),
            progress=progress,
            is_cancelled=lambda: bool(reached),
            models=FakeModels(),
        )
    assert reached
    assert [path.name for path in tmp_path.iterdir()] == ["scene.tif"]


def test_cancelling_is_asked_for_before_every_batch(tmp_path):
    """Not one more window is computed after the user said stop."""
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(256, 1024), names=BAND_NAMES)
    models = FakeModels()
    with pytest.raises(Cancelled):
        detect(
            SceneRequest(rasters=(str(scene),)),
            tmp_path / "out",
            DetectOptions(tile_size=128, segment="all"),
            is_cancelled=lambda: len(models.windows) >= 3,
            models=models,
        )
    assert len(models.windows) == 3


def test_what_goes_wrong_with_the_images_does_not_wait_for_their_checksums(tmp_path, monkeypatch):
    """They are computed in a thread of their own, which here would never end by itself."""

    def endless(_files, watch):
        while True:
            watch.check()
            time.sleep(0.01)

    monkeypatch.setattr("sar_landslide_plugin.core.detect.InputFiles.look", endless)
    path = write_raster(tmp_path / "unnamed.tif", np.ones((4, 40, 40), np.float32))
    with pytest.raises(InputError, match="do not say what they are"):
        detect(SceneRequest(rasters=(str(path),)), tmp_path / "out", models=FakeModels())
    assert list(tmp_path.iterdir()) == [path]
