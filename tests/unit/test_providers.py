"""The provider that is used is the fastest that computes the same; memory that is too small is worked around."""

import json
import time
from types import SimpleNamespace

import numpy as np
import pytest

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import MemoryShortError, ModelError
from sar_landslide_plugin.core.providers import (
    candidates,
    fastest,
    open_session,
    ran_out_of_memory,
    reason,
    share_threads,
)
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


MEMORY_SHORT = [
    RuntimeError("CUDA error: out of memory"),
    RuntimeError("CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED"),
    RuntimeError("CUDNN failure 4004: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED"),
    RuntimeError("Failed to allocate memory for requested buffer of size 8589934592"),
    RuntimeError("Non-zero status code returned while running Conv node. Status Message: std::bad_alloc"),
    RuntimeError("Non-zero status code returned while running Conv node. Status Message: bad allocation"),
    RuntimeError("Exception(1) tid(1a2c) 8007000E Not enough memory resources are available to complete this operation."),
    RuntimeError("Exception(1) tid(1a2c) 8007000E Für diesen Vorgang sind nicht genügend Speicherressourcen verfügbar."),
    UnicodeDecodeError("utf-8", "Exception(1) tid(1a2c) 8007000E Für diesen Vorgang".encode("cp1252"), 33, 34, "invalid start byte"),
    RuntimeError("[GPU] clEnqueueNDRangeKernel, error code: -5 CL_OUT_OF_RESOURCES"),
    RuntimeError("[GPU] clWaitForEvents, error code: -6 CL_OUT_OF_HOST_MEMORY"),
    RuntimeError("[GPU] clCreateBuffer, error code: -4 CL_MEM_OBJECT_ALLOCATION_FAILURE"),
    RuntimeError("[GPU] Exceeded max size of memory object allocation: requested 4512612352 bytes"),
    RuntimeError("MIOPEN failure 4: miopenStatusAllocFailed"),
    RuntimeError("HIP failure 2: hipErrorOutOfMemory"),
    RuntimeError("Insufficient Memory (00000008:kIOGPUCommandBufferCallbackErrorOutOfMemory)"),
    MemoryError(),
]


@pytest.mark.parametrize("error", MEMORY_SHORT, ids=str)
def test_errors_of_too_little_memory_are_known(error):
    assert ran_out_of_memory(error)


@pytest.mark.parametrize(
    "message", ["wrong shape", "Load model failed: Protobuf parsing failed.", "CUDA driver version is insufficient", "887A0005 device removed"]
)
def test_other_errors_are_not_taken_for_too_little_memory(message):
    assert not ran_out_of_memory(RuntimeError(message))


def test_what_windows_says_in_another_language_is_told():
    said = "Exception(1) tid(1a2c) 887A0005 Das GPU-Gerät antwortet nicht"
    error = UnicodeDecodeError("utf-8", said.encode("cp1252"), 43, 44, "invalid continuation byte")
    assert reason(error).startswith("Exception(1) tid(1a2c) 887A0005 Das GPU-Ger") and not ran_out_of_memory(error)


@pytest.mark.parametrize("error", MEMORY_SHORT[-3:], ids=str)
def test_a_model_that_finds_no_memory_to_be_opened_is_not_called_broken(error):
    class Session:
        def __init__(self, *_arguments, **_named):
            raise error

    settings = SimpleNamespace(add_session_config_entry=lambda *_entry: None)
    small = SimpleNamespace(SessionOptions=lambda: settings, InferenceSession=Session)
    with pytest.raises(MemoryShortError, match=r"memory is too small to open classifier\.onnx on 'directml'.*close other programs") as caught:
        open_session(small, SimpleNamespace(name="classifier.onnx", content=b""), "directml", None)
    assert "install" not in str(caught.value)


class SmallCard(FakeModels):
    """A graphics card with memory for so many pixels."""

    def __init__(self, most_px):
        super().__init__()
        self.most_px, self.refused = most_px, 0

    def _check(self, image):
        if image.shape[-1] * image.shape[-2] > self.most_px:
            self.refused += 1
            raise MemoryShortError("The models failed on 'cuda' (out of memory): choose the provider 'cpu'.")

    def classify(self, pre, post, margin, left_out=None):
        self._check(pre)
        return super().classify(pre, post, margin, left_out)

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
