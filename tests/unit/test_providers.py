"""The provider that is used is the fastest that computes the same; memory that is too small is worked around."""

import json
import time
from types import SimpleNamespace

import numpy as np
import pytest

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import MemoryShortError, ModelError
from sar_landslide_plugin.core.providers import candidates, fastest, ran_out_of_memory, share_threads
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import BAND_NAMES, FakeModels, read_maps, synthetic_power, write_raster


class Pair(FakeModels):
    """A pair on some provider: how long a window takes, and what it adds to the logits."""

    def __init__(self, provider_used, seconds=0.0, error=0.0):
        super().__init__()
        self.provider_used, self._seconds, self._error = provider_used, seconds, error

    def segment(self, pre, post, embedding):
        time.sleep(self._seconds)
        return super().segment(pre, post, embedding) + self._error


def runtime(*names):
    return SimpleNamespace(get_available_providers=lambda: ["CPUExecutionProvider", *names])


def test_automatic_tries_all_that_are_there():
    there = runtime("CUDAExecutionProvider", "DmlExecutionProvider", "AzureExecutionProvider")
    assert candidates(there, "automatic") == (["cuda", "directml"], "")
    assert candidates(there, "cpu") == ([], "")
    assert candidates(there, "directml") == (["directml"], "")
    names, note = candidates(runtime(), "cuda")
    assert names == [] and "processor was used" in note


def test_the_fastest_wins():
    pairs = {"cuda": Pair("cuda", 0.0), "directml": Pair("directml", 0.05)}
    best, note = fastest(Pair("cpu", 0.1), list(pairs), pairs.get, may_be_cpu=True)
    assert best is pairs["cuda"] and note == ""


def test_a_slow_provider_is_used_only_where_it_was_asked_for():
    slow, processor = Pair("openvino", 0.1), Pair("cpu", 0.0)
    assert fastest(processor, ["openvino"], lambda name: slow, may_be_cpu=True)[0] is processor
    assert fastest(processor, ["openvino"], lambda name: slow, may_be_cpu=False)[0] is slow


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (Pair("cuda", error=1.0), "differ by"),
        (Pair("cuda", error=np.nan), "differ by"),
        (Pair("cpu"), "could not be started"),
        (None, "driver is missing"),
    ],
)
def test_a_provider_that_fails_or_computes_something_else_is_not_used(other, words):
    def open_pair(name):
        if other is None:
            raise ModelError("the driver is missing")
        return other

    best, note = fastest(Pair("cpu"), ["cuda"], open_pair, may_be_cpu=False)
    assert best.provider_used == "cpu" and words in note and "'cpu' was used" in note


def test_the_processor_computes_two_patches_at_a_time_with_the_threads_it_may_use(monkeypatch):
    assert share_threads(1) == (1, 1)
    assert share_threads(2) == (2, 1)
    assert share_threads(6) == (2, 5)
    for cores, expected in ((1, (1, 1)), (2, (2, 1)), (8, (2, None))):
        monkeypatch.setattr("os.sched_getaffinity", lambda _pid, cores=cores: set(range(cores)), raising=False)
        assert share_threads(None) == expected


@pytest.mark.parametrize(
    "message",
    ["CUDA error: out of memory", "Failed to allocate memory for requested buffer", "std::bad_alloc"],
)
def test_errors_of_too_little_memory_are_known(message):
    assert ran_out_of_memory(RuntimeError(message)) and not ran_out_of_memory(RuntimeError("wrong shape"))


class SmallCard(FakeModels):
    """A graphics card with memory for so many pixels."""

    def __init__(self, most_px):
        super().__init__()
        self.most_px, self.refused = most_px, 0

    def _check(self, image):
        if image.shape[-1] * image.shape[-2] > self.most_px:
            self.refused += 1
            raise MemoryShortError("The models failed on 'cuda' (out of memory): choose the provider 'cpu'.")

    def classify(self, pre, post, margin):
        self._check(pre)
        return super().classify(pre, post, margin)

    def segment(self, pre, post, embedding):
        self._check(pre)
        return super().segment(pre, post, embedding)


def test_where_memory_is_too_small_windows_shrink_and_the_result_is_the_same(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(500, 700), names=BAND_NAMES)
    request, options = SceneRequest(rasters=(str(scene),)), DetectOptions(segment="all")
    detect(request, tmp_path / "large", options, models=FakeModels())
    card = SmallCard(300 * 300)
    detect(request, tmp_path / "small", options, models=card)
    assert card.refused > 1
    whole, halves = read_maps(tmp_path / "large"), read_maps(tmp_path / "small")
    np.testing.assert_allclose(whole.probability, halves.probability, atol=1e-4)
    assert (tmp_path / "large" / "chips.csv").read_text() == (tmp_path / "small" / "chips.csv").read_text()
    with pytest.raises(MemoryShortError):
        detect(request, tmp_path / "none", options, models=SmallCard(100))
    assert not (tmp_path / "none").exists()


def test_the_record_says_what_was_used_instead(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(150, 150), names=BAND_NAMES)
    models = FakeModels()
    models.provider_note = "The provider 'cuda' could not be started: 'cpu' was used instead."
    result = detect(SceneRequest(rasters=(str(scene),)), tmp_path / "out", models=models)
    record = json.loads(result.run_json.read_text(encoding="utf-8"))
    assert (
        record["provider"] == "cpu"
        and record["provider_note"] == models.provider_note == result.provider_note
    )
