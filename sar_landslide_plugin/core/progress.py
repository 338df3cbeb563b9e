"""Telling how far a run is, and stopping it when asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from typing import Callable, TypeVar

from .errors import Cancelled

Item = TypeVar("Item")

ReportProgress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]


class Stopwatch:
    """Adds up the seconds that any thread spends inside ``with``."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._lock, self._own = threading.Lock(), threading.local()

    def __enter__(self) -> Stopwatch:
        self._own.start = time.perf_counter()
        return self

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self.seconds += time.perf_counter() - self._own.start


def timed(items: Iterable[Item], stopwatch: Stopwatch) -> Iterator[Item]:
    """The same items, with the time it takes to make each added up."""
    iterator = iter(items)
    while True:
        with stopwatch:
            item = next(iterator, None)
        if item is None:
            return
        yield item


class Watch:
    """Progress, cancelling and timings of one run.

    Args:
        report: called with a fraction from 0 to 1, never falling, and the phase in plain words.
        is_cancelled: asked before every batch.
    """

    def __init__(self, report: ReportProgress | None, is_cancelled: IsCancelled | None) -> None:
        self._report, self._is_cancelled = report, is_cancelled
        self._fraction = 0.0
        self._phase_start = self.started = time.monotonic()
        self.timings_s: dict[str, float] = {}

    def check(self) -> None:
        """Raise Cancelled where the user asked to stop."""
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled()

    def step(self, fraction: float, text: str) -> None:
        """Report a fraction of the whole run, and stop where asked."""
        self.check()
        self._fraction = max(self._fraction, min(fraction, 1.0))
        if self._report is not None:
            self._report(self._fraction, text)

    def lap(self, phase: str) -> None:
        """Note the time since the last lap under a name."""
        now = time.monotonic()
        self.timings_s[phase] = round(now - self._phase_start, 3)
        self._phase_start = now

    def note(self, phase: str, stopwatch: Stopwatch) -> None:
        """Note the seconds of something that ran beside other things."""
        self.timings_s[phase] = round(stopwatch.seconds, 3)

    def gdal_callback(self, first: float, last: float, text: str) -> Callable[..., int]:
        """Callback for GDAL's own long calls, from the first to the last fraction; 0 makes GDAL stop."""

        def callback(share: float, _message: str, _data: object) -> int:
            if self._is_cancelled is not None and self._is_cancelled():
                return 0
            self._fraction = max(self._fraction, first + (last - first) * min(share, 1.0))
            if self._report is not None:
                self._report(self._fraction, text)
            return 1

        return callback

    def gdal_stop(self, _share: float, _message: str, _data: object) -> int:
        """Callback for a call of GDAL beside the run's own thread, which alone reports; 0 makes GDAL stop."""
        return int(self._is_cancelled is None or not self._is_cancelled())

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started
