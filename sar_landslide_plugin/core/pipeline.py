"""Reading, computing and writing at the same time: each in its own thread, few items on the way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

IN_FLIGHT = 2  # items read ahead, and results not yet written: more would only cost memory


def run_pipeline(
    items: Iterator[Item], compute: Callable[[Item], Result], finish: Callable[[Result], None]
) -> None:
    """Compute every item and finish every result, in order.

    ``items`` is advanced in one other thread and ``finish`` called in a second one, while ``compute`` runs in the caller's,
    which may therefore report progress and stop by raising. The first error of any of them is raised here; by then both
    threads have ended.
    """
    reader = ThreadPoolExecutor(1, "sar-landslide-read")
    writer = ThreadPoolExecutor(1, "sar-landslide-write")
    finishing: deque[Future[None]] = deque()
    try:
        coming = deque(reader.submit(next, items, None) for _ in range(IN_FLIGHT))
        while (item := coming.popleft().result()) is not None:
            coming.append(reader.submit(next, items, None))
            result = compute(item)
            del item  # the next one may be large, too
            while len(finishing) >= IN_FLIGHT:
                finishing.popleft().result()
            finishing.append(writer.submit(finish, result))
            del result
        while finishing:
            finishing.popleft().result()
    finally:
        for pool in (reader, writer):
            pool.shutdown(wait=True, cancel_futures=True)
