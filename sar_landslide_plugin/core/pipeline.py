"""Reading, computing and writing at the same time: in threads of their own, few items on the way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 1  # items read before anybody computes them: more would only cost memory
BEHIND = 2  # results not yet written
TICK_S = 0.2


def run_pipeline(
    items: Iterator[Item],
    compute: Callable[[Item], Result],
    finish: Callable[[Result], None],
    workers: int = 1,
    tick: Callable[[], None] = lambda: None,
) -> None:
    """Compute every item and finish every result, in order.

    ``items`` is advanced in one thread, ``finish`` called in another, and ``compute`` in ``workers`` more. The caller's thread
    waits, and calls ``tick`` several times a second, which may therefore report progress and stop by raising. The first error
    of any of them is raised here; by then all threads have ended, and nothing is finished that comes after what could not be.
    """
    reader = ThreadPoolExecutor(1, "sar-landslide-read")
    computers = ThreadPoolExecutor(workers, "sar-landslide-compute")
    writer = ThreadPoolExecutor(1, "sar-landslide-write")
    computing: deque[Future[Result | None]] = deque()
    finishing: deque[Future[None]] = deque()
    has_failed = False

    def compute_next(coming: Future[Item | None]) -> Result | None:
        item = coming.result()
        return None if item is None else compute(item)

    def finish_next(result: Result) -> None:
        nonlocal has_failed  # only the one thread that finishes looks at it
        if not has_failed:
            has_failed = True
            finish(result)
            has_failed = False

    def begin() -> None:
        computing.append(computers.submit(compute_next, reader.submit(next, items, None)))

    try:
        for _ in range(workers + AHEAD):
            begin()
        while (result := _result(computing.popleft(), tick)) is not None:
            begin()
            while len(finishing) >= BEHIND:
                _result(finishing.popleft(), tick)
            finishing.append(writer.submit(finish_next, result))
            del result  # the next ones may be large, too
            tick()
        while finishing:
            _result(finishing.popleft(), tick)
    finally:
        for pool in (reader, computers, writer):
            pool.shutdown(wait=True, cancel_futures=True)


def _result(future: Future[Result], tick: Callable[[], None]) -> Result:
    """A future's result, with ticks while it is not there."""
    while not wait((future,), TICK_S).done:
        tick()
    return future.result()
