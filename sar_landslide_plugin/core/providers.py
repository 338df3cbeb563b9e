"""What computes the models: the processor, or a graphics card or accelerator that gives the same results.

Whatever was asked for, what is really used is found out by looking and by computing one window on both.
"""

from __future__ import annotations

import locale
import os
import re
import time
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

import numpy as np

from .errors import MemoryShortError, ModelError, SarLandslideError
from .onnx_file import OnnxFile
from .options import CHIP_SIZE
from .words import each, joined, say

PROVIDERS = {
    "cpu": "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "rocm": "ROCMExecutionProvider",
}
TOLERANCE = 1e-2  # largest difference of a probability to the processor's
_AT_ONCE = 2  # patches that the processor computes at the same time
_WINDOW_CHIPS = 2  # side of the window of the self-check, in chips
_EXACT_OPTIONS = {
    "cuda": {"use_tf32": "0"},  # mantissas of 10 bits would show where windows meet
    "openvino": {"precision": "FP32"},
}
# In the words of the processor, CUDA, ROCm, DirectML, OpenVINO's OpenCL and Metal. Windows says its own in the user's language, with a number.
_MEMORY_SHORT = re.compile(
    r"bad[ _]alloc|alloc\w*[ _]?fail|fail\w* to allocate|(?:not enough|insufficient) memory|max size of memory object"
    r"|out[ _]?of[ _]?(?:host[ _]|gpu[ _])?(?:memory|resources)|8007000E",
    re.IGNORECASE,
)


def candidates(runtime: ModuleType, asked: str) -> tuple[list[str], str]:
    """Providers to try beside the processor, and a note where the one asked for is not there.

    Raises:
        ModelError: the name is not known.
    """
    if asked != "automatic" and asked not in PROVIDERS:
        raise ModelError(
            say(
                "The provider '{provider}' is not known: choose automatic, {known}.",
                provider=asked,
                known=", ".join(PROVIDERS),
            )
        )
    available = runtime.get_available_providers()
    usable = [name for name, full_name in PROVIDERS.items() if name != "cpu" and full_name in available]
    if asked in ("automatic", "cpu"):
        return (usable if asked == "automatic" else []), ""
    if asked not in usable:
        return [], (
            say(
                "The provider '{provider}' is not part of the installed onnxruntime: the processor was "
                "used instead.",
                provider=asked,
            )
        )
    return [asked], ""


def usable_cores() -> int:
    """How many of the computer's processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def share_threads(threads: int | None) -> tuple[int, int | None]:
    """How many patches the processor computes at the same time, and the threads of onnxruntime for it.

    Two at a time, with fewer threads each, keep two cores busier than one with all of them: an eighth to a third more was
    measured, because what onnxruntime and the engine do in a single thread then overlaps. More than two would only cost memory.
    The threads that compute count as onnxruntime's, too.
    """
    if threads is None:
        cores = usable_cores()
        threads = cores if cores <= _AT_ONCE else None  # with more, onnxruntime takes one for each core that is not virtual
    if threads is None:
        return _AT_ONCE, None
    workers = min(threads, _AT_ONCE)
    return workers, threads - workers + 1


def open_session(runtime: ModuleType, file: OnnxFile, provider: str, threads: int | None) -> Any:
    """An onnxruntime session on a provider (with the processor for what it cannot do), from the bytes that were checked.

    Raises:
        MemoryShortError: there is too little memory, mostly a graphics card's, for the model.
        ModelError: the file is no model, or the provider cannot be started.
    """
    settings = runtime.SessionOptions()
    # Threads that wait for work by spinning would take the processor from reading and writing.
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    settings.add_session_config_entry("session.load_model_format", "ONNX")  # no other format was checked
    # Windows differ in size, and every size would get a block of memory planned for it: a fifth less
    # without, and as fast. DirectML cannot run with it at all.
    settings.enable_mem_pattern = False
    settings.log_severity_level = 4  # fatal only: failures are reported by the exceptions
    if threads:
        settings.intra_op_num_threads = threads
    providers: list[Any] = [PROVIDERS["cpu"]]
    if provider != "cpu":
        providers.insert(0, (PROVIDERS[provider], _EXACT_OPTIONS.get(provider, {})))
    try:
        return runtime.InferenceSession(file.content, sess_options=settings, providers=providers)
    except Exception as error:  # onnxruntime raises classes of its own that share no base
        if ran_out_of_memory(error):
            raise MemoryShortError(
                say(
                    "The memory is too small to open {file} on '{provider}' ({reason}): close other programs.",
                    file=file.name,
                    provider=provider,
                    reason=reason(error),
                )
            ) from error
        raise ModelError(
            say(
                "{file} is not a model that can be opened ({reason}): install the model again.",
                file=file.name,
                reason=reason(error),
            )
        ) from error


def fastest(
    cpu_pair: Any, names: Sequence[str], open_pair: Callable[[str], Any], may_be_cpu: bool
) -> tuple[Any, str]:
    """The fastest of the processor and the named providers that compute the same, and why the others were not taken.

    Args:
        cpu_pair: models on the processor; what they compute is right.
        open_pair: opens the models on a provider, raises SarLandslideError where that fails.
        may_be_cpu: whether the processor may win by being faster; otherwise it only stands in.
    """
    expected, cpu_s = _try_out(cpu_pair)
    best, best_s, notes = cpu_pair, cpu_s if may_be_cpu else float("inf"), []
    for name in names:
        try:
            pair = open_pair(name)
            if pair.provider_used != name:
                notes.append(say("'{provider}' could not be started", provider=name))
                continue
            found, seconds = _try_out(pair)
        except SarLandslideError as error:
            notes.append(say("'{provider}' failed ({reason})", provider=name, reason=reason(error)))
            continue
        # NumPy's maximum, not Python's: NaN must count as a difference.
        difference = float(np.max([np.abs(own - other).max() for own, other in zip(found, expected)]))
        if not difference < TOLERANCE:
            notes.append(
                say(
                    "'{provider}' computes probabilities that differ by {difference:.2g} from the processor's",
                    provider=name,
                    difference=difference,
                )
            )
        elif seconds < best_s:
            best, best_s = pair, seconds
    if not notes:
        return best, ""
    return best, say(
        "The provider {problems}: '{used}' was used instead.",
        problems=joined("; ", notes),
        used=best.provider_used,
    )


def _try_out(pair: Any) -> tuple[tuple[np.ndarray, np.ndarray], float]:
    """Chip and pixel probabilities of one window of forest, a slide and an edge, and the seconds of a second run."""
    random = np.random.default_rng(0)
    margin = CHIP_SIZE // 2
    side = _WINDOW_CHIPS * CHIP_SIZE + 2 * margin
    level = np.array([0.15, 0.04], np.float32).reshape(1, 2, 1, 1)
    pre, post = (random.gamma(5.0, 0.2, (1, 2, side, side)).astype(np.float32) * level for _ in range(2))
    post[..., 100:160, 100:140] *= 0.3
    pre[..., -40:] = np.nan
    seconds = 0.0
    for _ in range(2):  # the first run also compiles
        start = time.perf_counter()
        embedding, chip = pair.classify(pre, post, margin)
        pixel = pair.segment(pre, post, embedding)
        seconds = time.perf_counter() - start
    with np.errstate(over="ignore"):
        return (1 / (1 + np.exp(-chip)), 1 / (1 + np.exp(-pixel))), seconds


def provider_name(session: Any) -> str:
    """Our name of the provider a session really runs on."""
    full_name = session.get_providers()[0]
    return next((name for name, known in PROVIDERS.items() if known == full_name), full_name)


def ran_out_of_memory(error: Exception) -> bool:
    """Whether an error of onnxruntime says that memory, mostly a graphics card's, is too small."""
    return isinstance(error, MemoryError) or _MEMORY_SHORT.search(_message(error)) is not None


def reason(error: Exception) -> str:
    """The first line of an error's message."""
    text = error.args[0] if isinstance(error, SarLandslideError) and error.args else _message(error)
    return each(_first_line, text) or type(error).__name__


def _message(error: Exception) -> str:
    """An error's message. Of one in which Windows speaks another language than English, Python only tells that it is no UTF-8."""
    if isinstance(error, UnicodeDecodeError):
        return bytes(error.object).decode(locale.getpreferredencoding(False), "replace")
    return str(error)


def _first_line(text: str) -> str:
    return "".join(text.strip().splitlines()[:1])[:200]
