"""Reading ahead and writing behind: order, errors, and threads that end."""

import threading
import time

import pytest

from sar_landslide_plugin.core.pipeline import IN_FLIGHT, run_pipeline


def our_threads():
    return [thread for thread in threading.enumerate() if thread.name.startswith("sar-landslide")]


def test_everything_is_computed_and_finished_in_order():
    finished = []
    run_pipeline(iter(range(20)), lambda item: item * item, finished.append)
    assert finished == [item * item for item in range(20)]
    assert not our_threads()


def test_nothing_to_do_is_done():
    run_pipeline(iter(()), pytest.fail, pytest.fail)


def test_only_a_few_items_are_on_the_way():
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

    run_pipeline(items(), lambda item: item, finish)
    assert largest <= 2 * IN_FLIGHT + 2


def test_reading_and_writing_overlap_with_computing():
    def items():
        for item in range(8):
            time.sleep(0.05)
            yield item

    started = time.monotonic()
    run_pipeline(items(), lambda item: time.sleep(0.05), lambda result: time.sleep(0.05))
    assert time.monotonic() - started < 0.8 * 8 * 0.15


@pytest.mark.parametrize("where", ["read", "compute", "finish"])
def test_the_error_of_any_step_is_raised_and_the_threads_end(where):
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
        run_pipeline(items(), compute, finish)
    assert not our_threads()
    assert 3 not in finished
