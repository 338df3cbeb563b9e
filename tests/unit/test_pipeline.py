"""Reading ahead and writing behind: order, errors, and threads that end."""

import threading
import time

import pytest

from sar_landslide_plugin.core.pipeline import AHEAD, BEHIND, run_pipeline


def our_threads():
    return [thread for thread in threading.enumerate() if thread.name.startswith("sar-landslide")]


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_everything_is_computed_and_finished_in_order(workers):
    """Also where a later item is computed sooner than an earlier one."""
    finished = []

    def compute(item):
        time.sleep(0.02 * (item % 3 == 0))
        return item * item

    run_pipeline(iter(range(20)), compute, finished.append, workers)
    assert finished == [item * item for item in range(20)]
    assert not our_threads()


def test_nothing_to_do_is_done():
    run_pipeline(iter(()), pytest.fail, pytest.fail)


def test_nothing_is_finished_after_what_could_not_be():
    """A journal with a gap would be gone on from as if it had none."""
    finished = []

    def finish(item):
        time.sleep(0.02)  # others wait in line meanwhile
        if item == 2:
            raise KeyError(item)
        finished.append(item)

    with pytest.raises(KeyError, match="2"):
        run_pipeline(iter(range(1, 20)), lambda item: item, finish, workers=2)
    assert finished == [1]


@pytest.mark.parametrize("workers", [1, 2])
def test_only_a_few_items_are_on_the_way(workers):
    """Whatever is slow, what was read and is not yet written stays bounded: that is what bounds memory."""
    read, written, largest = [], [], 0

    def items():
        for item in range(12):
            read.append(item)
            yield item

    def finish(item):
        nonlocal largest
        time.sleep(0.01)
        largest = max(largest, len(read) - len(written))
        written.append(item)

    run_pipeline(items(), lambda item: item, finish, workers)
    assert largest <= workers + AHEAD + BEHIND + 2


def test_two_items_are_computed_at_the_same_time_where_there_are_two_workers():
    """Each waits until the other is there, too."""
    meeting = threading.Barrier(2, timeout=60)
    run_pipeline(iter(range(4)), lambda item: meeting.wait() + 1, lambda result: None, workers=2)


def test_the_caller_is_told_while_everybody_works():
    ticks = []
    run_pipeline(iter((1,)), lambda item: time.sleep(1.5) or item, lambda result: None, 1, lambda: ticks.append(1))
    assert len(ticks) >= 3


def test_what_the_caller_raises_in_a_tick_stops_everything():
    computed = []

    def tick():
        if len(computed) >= 3:
            raise KeyError("tick")

    def compute(item):
        computed.append(item)
        time.sleep(0.05)
        return item

    with pytest.raises(KeyError, match="tick"):
        run_pipeline(iter(range(100)), compute, lambda result: None, 2, tick)
    assert not our_threads()
    assert len(computed) < 12


def test_reading_and_writing_overlap_with_computing():
    def items():
        for item in range(8):
            time.sleep(0.1)
            yield item

    started = time.monotonic()
    run_pipeline(items(), lambda item: time.sleep(0.1) or 1, lambda result: time.sleep(0.1))
    assert time.monotonic() - started < 0.8 * 8 * 0.3


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("where", ["read", "compute", "finish"])
def test_the_error_of_any_step_is_raised_and_the_threads_end(where, workers):
    finished = []

    def items():
        for item in range(10):
            if where == "read" and item == 3:
                raise KeyError("read")
            yield item

    def compute(item):
        if where == "compute" and item == 3:
            raise KeyError("compute")
        return item

    def finish(item):
        if where == "finish" and item == 3:
            raise KeyError("finish")
        finished.append(item)

    with pytest.raises(KeyError, match=where):
        run_pipeline(items(), compute, finish, workers)
    assert not our_threads()
    assert 3 not in finished
