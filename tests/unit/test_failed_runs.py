"""A run that fails leaves its journal alone, says so, and is gone on with; earlier results are what they were."""

import errno
import os
import shutil

import numpy as np
import pytest

from sar_landslide_plugin.core import result_files
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import Cancelled, InputError, ModelError, OutputError, UnexpectedError
from sar_landslide_plugin.core.output_folder import RESULT_FILES
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.reviews import Review, save_reviews
from tests.conftest import BAND_NAMES, FakeModels, read_maps, synthetic_power, write_raster


class Failing(FakeModels):
    """Models that are lost after some windows, as those on a graphics card may be."""

    def __init__(self, after, error=None):
        super().__init__()
        self._after, self._error = after, error or ModelError("The models failed.")

    def segment(self, pre, post, embedding):
        if len(self.windows) == self._after:
            raise self._error
        return super().segment(pre, post, embedding)


@pytest.fixture
def scene(tmp_path):
    return write_raster(tmp_path / "scene.tif", synthetic_power(400, 500), names=BAND_NAMES)


def run(scene, output, models=None, progress=None, is_cancelled=None, **options):
    return detect(
        SceneRequest(rasters=(str(scene),)),
        output,
        DetectOptions(tile_size=128, segment="all", **options),
        models=models or FakeModels(),
        progress=progress,
        is_cancelled=is_cancelled,
    )


def left_in(folder):
    """Names of what lies in hidden folders."""
    return sorted(path.name for hidden in folder.rglob(".sar-landslide-partial*") for path in hidden.rglob("*"))


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("error", [ModelError("The models failed."), KeyError("x"), OSError(errno.ENOSPC, "No space left on device")])
def test_a_run_that_fails_leaves_its_journal_alone_and_is_gone_on_with(tmp_path, scene, error):
    whole = FakeModels()
    expected = read_maps(run(scene, tmp_path / "whole", whole).folder)
    with pytest.raises((ModelError, UnexpectedError, OutputError)) as caught:
        run(scene, tmp_path / "out", Failing(5, error))
    assert left_in(tmp_path) == ["journal"] and not (tmp_path / "out").exists()
    told = str(caught.value)
    assert ". What was done is kept" in told and f"a run for {tmp_path / 'out'} goes on" in told and "\n" not in told
    assert caught.value.__cause__ is (None if isinstance(error, ModelError) else error)
    rest = FakeModels()
    result = run(scene, tmp_path / "out", rest, resume=True)
    assert result.resume_note.startswith("Resumed") and 0 < len(rest.windows) < len(whole.windows)
    assert read_maps(result.folder).probability.tobytes() == expected.probability.tobytes()
    assert not left_in(tmp_path)


def test_a_resumed_run_that_fails_keeps_what_it_was_given_wherever_it_fails(tmp_path, scene, monkeypatch):
    with pytest.raises(ModelError):
        run(scene, tmp_path / "out", Failing(5))
    (hidden,) = tmp_path.glob(".sar-landslide-partial*")
    given = (hidden / "journal").read_bytes()

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched, pytest.raises(OutputError, match="What was done is kept"):
        patched.setattr(result_files, "work_raster", full)
        run(scene, tmp_path / "out", resume=True)
    with pytest.raises(ModelError, match="What was done is kept"):
        run(scene, tmp_path / "out", Failing(0), resume=True)
    touched = []

    def touch(_fraction, text):
        if text.startswith("Detecting") and not touched:
            touched.append(os.utime(scene, (1e9, 1e9)))

    with pytest.raises(InputError, match=r"was changed while .* What was done is kept"):
        run(scene, tmp_path / "out", progress=touch, resume=True)
    assert (hidden / "journal").read_bytes().startswith(given) and left_in(tmp_path) == ["journal"]
    assert run(scene, tmp_path / "out", resume=True).resume_note.startswith("Resumed")


def test_a_run_that_fails_before_anything_is_done_leaves_nothing(tmp_path, scene):
    with pytest.raises(ModelError, match=r"The models failed\.$"):
        run(scene, tmp_path / "out", Failing(0))
    power = synthetic_power(300, 300)
    power[:2, :150], power[2:, 150:] = np.nan, np.nan
    nothing = write_raster(tmp_path / "nothing.tif", power, names=BAND_NAMES)
    with pytest.raises(InputError, match=r"^No pixel is observed both before and after: .*same place\.$"):
        run(nothing, tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["nothing.tif", "scene.tif"]


def test_a_run_that_is_cancelled_leaves_nothing_to_go_on_from(tmp_path, scene):
    models = FakeModels()
    with pytest.raises(Cancelled, match=r"nothing was written\.$"):
        run(scene, tmp_path / "out", models, is_cancelled=lambda: len(models.windows) > 5)
    assert [path.name for path in tmp_path.iterdir()] == ["scene.tif"]


def in_use(monkeypatch, function, *paths):
    """Have a function of os refuse to move these files, as Windows does with what a program has open."""
    move = getattr(os, function)

    def refuse(source, target):
        if source in paths:
            raise PermissionError(errno.EACCES, "The file is in use")
        move(source, target)

    monkeypatch.setattr(os, function, refuse)


@pytest.mark.parametrize("name", ["mask.tif", "chips.gpkg-wal"])
def test_results_that_are_in_use_are_refused_before_anything_is_computed(tmp_path, scene, monkeypatch, name):
    run(scene, tmp_path / "out")
    (tmp_path / "out" / "chips.gpkg-wal").write_bytes(b"")
    in_use(monkeypatch, "rename", tmp_path / "out" / name)
    before = contents(tmp_path / "out")
    with pytest.raises(OutputError, match=rf"because {name} cannot be moved \(The file is in use\): close what uses it"):
        run(scene, tmp_path / "out", models=object(), overwrite=True)
    assert contents(tmp_path / "out") == before and not left_in(tmp_path)


def test_a_run_whose_files_cannot_be_moved_is_finished_by_resuming(tmp_path, scene, monkeypatch):
    output = run(scene, tmp_path / "out").folder
    save_reviews(output, {"r0000c0000": Review("confirmed")})
    before = contents(output)
    for _ in range(2):
        with monkeypatch.context() as patched, pytest.raises(OutputError, match=r"close what uses .* What was done is kept"):
            in_use(patched, "replace", output / "mask.tif")
            run(scene, output, overwrite=True, threshold=0.7)
        assert contents(output) == before and left_in(tmp_path) == ["journal"]
    models = FakeModels()
    result = run(scene, output, models, overwrite=True, threshold=0.7, resume=True)
    assert result.resume_note.startswith("Resumed") and not models.windows and not left_in(tmp_path)
    assert sorted(contents(output)) == sorted((*RESULT_FILES, "chips-marked.gpkg")) and result.marks_note


def test_earlier_results_that_cannot_be_put_back_at_once_come_back_with_the_next_run(tmp_path, scene, monkeypatch):
    output = run(scene, tmp_path / "out").folder
    before = contents(output)
    hidden = output / ".sar-landslide-partial"
    with monkeypatch.context() as patched, pytest.raises(OutputError, match="neither replaced nor put back") as caught:
        in_use(patched, "replace", output / "mask.tif", hidden / "replaced" / "chips.csv")
        run(scene, output, overwrite=True, threshold=0.7)
    assert "delete" not in str(caught.value) and not (output / "run.json").exists()
    with pytest.raises(OutputError, match="already holds results"):
        run(scene, output)
    assert contents(output) == before


def test_marks_that_cannot_be_copied_whole_leave_no_half_copy(tmp_path, scene, monkeypatch):
    output = run(scene, tmp_path / "out").folder
    save_reviews(output, {"r0000c0000": Review("confirmed")})
    before = contents(output)

    def full(_source, target):
        target.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched, pytest.raises(OutputError, match="check the free space"):
        patched.setattr(shutil, "copy2", full)
        run(scene, output, overwrite=True)
    assert contents(output) == before
