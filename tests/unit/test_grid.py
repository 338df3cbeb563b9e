"""Where a raster is sampled."""

from hypothesis import given
from hypothesis import strategies as st

from sar_landslide_plugin.core.grid import Window, sample_windows

LENGTHS = st.one_of(st.integers(1, 600), st.integers(1, 40_000))


@given(LENGTHS, LENGTHS)
def test_samples_lie_inside_and_are_few(width, height):
    windows = sample_windows(width, height)
    assert sum(window.width * window.height for window in windows) <= 400 * 400
    for window in windows:
        assert window.width and window.height
        assert window.clipped(width, height) == window


@given(st.integers(1280, 40_000), st.integers(1280, 40_000))
def test_each_sample_of_a_large_raster_lies_in_one_block_and_all_in_few_rows(width, height):
    windows = sample_windows(width, height)
    assert len(windows) == 25
    for window in windows:
        assert window.x0 // 256 == (window.x0 + window.width - 1) // 256
        assert window.y0 // 256 == (window.y0 + window.height - 1) // 256
    assert len({window.y0 for window in windows}) == 5
    if width >= 2560:
        assert len({window.x0 for window in windows}) > 5  # staggered


def test_a_small_raster_is_sampled_whole():
    assert sample_windows(400, 37) == [Window(0, 0, 400, 37)]
