"""What goes wrong, prepared inside the process of a run. Each function is one cause; see ``engine``."""

from __future__ import annotations

import ctypes
import os
import resource
import shutil
import signal
from pathlib import Path
from typing import Callable

from sar_landslide_plugin.core import chip_sums, models, progress, scene, two_stages

from .engine import disk


def _when(phase: str, count: int, action: Callable[[], None]) -> None:
    """Do something when a phase tells its progress for the ``count``-th time."""
    step, callback, told = progress.Watch.step, progress.Watch.gdal_callback, 0

    def heard(text: str) -> None:
        nonlocal told
        told += text.startswith(phase)
        if text.startswith(phase) and told == count:
            action()

    def watched(self, fraction, text):
        heard(text)
        step(self, fraction, text)

    def watched_callback(self, first, last, text):
        inner = callback(self, first, last, text)

        def outer(*arguments):
            heard(text)
            return inner(*arguments)

        return outer

    progress.Watch.step, progress.Watch.gdal_callback = watched, watched_callback


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def killed_in_phase(phase: str, count: int = 1) -> None:
    _when(phase, count, _die)


def signalled_in_phase(phase: str, number: int, count: int = 1) -> None:
    signal.signal(number, signal.SIG_DFL)  # as in a program that knows nothing of signals until the command line does
    _when(phase, count, lambda: os.kill(os.getpid(), number))


def killed_at_change(folder: str, at: int) -> None:
    disk().disk_arm(folder.encode(), ctypes.c_long(at), 1)


def disk_full_at_change(folder: str, at: int) -> None:
    disk().disk_arm(folder.encode(), ctypes.c_long(at), 0)


def file_size_limited(limit: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))


def changes_counted(folder: str) -> None:
    disk().disk_arm(folder.encode(), ctypes.c_long(0), 0)


def killed_at_move(at: int) -> None:
    """Die just before the ``at``-th file or folder is moved to its final name."""
    replace, moved = os.replace, 0

    def counted(source, target):
        nonlocal moved
        moved += 1
        if moved == at:
            _die()
        replace(source, target)

    os.replace = counted


def source_truncated(path: str, phase: str) -> None:
    _when(phase, 2, lambda: os.truncate(path, os.path.getsize(path) // 2))


def source_vanishes(path: str, phase: str) -> None:
    _when(phase, 2, lambda: os.unlink(path))


def source_rewritten(path: str, other: str, phase: str) -> None:
    _when(phase, 2, lambda: shutil.copyfile(other, path))


def model_swapped_after_loading(path: str, other: str) -> None:
    _when("Detecting", 1, lambda: os.replace(other, path))


def folder_removed(folder: str, phase: str) -> None:
    _when(phase, 2, lambda: shutil.rmtree(folder))


def power_of_root_dropped() -> None:
    """Let rights count for root, too: give up the capabilities that override them."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # version 3 of the interface, this process
    if libc.capset(header, (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), "capset")


def provider_out_of_memory(larger_than_px: int) -> None:
    """A provider that fails like onnxruntime's does on graphics cards, for windows with more pixels on a side."""
    run = models.ModelPair._run

    class Session:
        def __init__(self, session):
            self._session = session

        def run(self, outputs, inputs):
            if max(inputs["pre"].shape[-2:]) > larger_than_px:
                raise RuntimeError(
                    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running Conv node. "
                    "Failed to allocate memory for requested buffer of size 4831838208"
                )
            return self._session.run(outputs, inputs)

    models.ModelPair._run = lambda self, session, *rest: run(self, Session(session), *rest)


def reading_raises(kind: str) -> None:
    _fails_the_third_time(scene.Scene, "read", kind)


def computing_raises(kind: str) -> None:
    _fails_the_third_time(two_stages.TwoStages, "run", kind)


def writing_raises(kind: str) -> None:
    _fails_the_third_time(chip_sums.ChipSums, "finish", kind)


def _fails_the_third_time(owner: type, name: str, kind: str) -> None:
    method, calls = getattr(owner, name), 0

    def failing(self, *arguments, **named):
        nonlocal calls
        calls += 1
        if calls == 3:
            raise {"KeyError": KeyError, "MemoryError": MemoryError, "RuntimeError": RuntimeError}[kind]("x")
        return method(self, *arguments, **named)

    setattr(owner, name, failing)


def table_of_rights(path: str) -> None:
    """Take the right to write from a folder, then from root."""
    Path(path).chmod(0o555)
    power_of_root_dropped()
