"""Where a raster is sampled."""

from hypothesis import given
from hypothesis import strategies as st

from sar_landslide_plugin.core import grid
from sar_landslide_plugin.core.gdal_calls import spatial_reference
from sar_landslide_plugin.core.grid import Window, full_turn, sample_windows
from tests.conftest import wkt_of

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


def test_once_around_the_earth_is_worked_out_once_for_a_reference_system(monkeypatch):
    asked = []
    monkeypatch.setattr(grid, "spatial_reference", lambda wkt: asked.append(wkt) or spatial_reference(wkt))
    assert [full_turn(wkt_of(4258)) for _ in range(3)] == [360.0] * 3 and len(asked) == 1
