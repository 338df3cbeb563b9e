"""Sums over the pixels of chips against the same sums written out, chip by chip and pixel by pixel."""

import numpy as np
import pytest

from sar_landslide_plugin.core.area import pixel_areas_m2
from sar_landslide_plugin.core.chip_sums import ChipSums, ResultRasters
from sar_landslide_plugin.core.grid import Grid, Window
from sar_landslide_plugin.core.two_stages import PatchResult
from tests.conftest import wkt_of

HEIGHT, WIDTH = 200, 300
GRID = Grid(WIDTH, HEIGHT, (10.0, 3e-4, 0.0, 60.0, 0.0, -3e-4), wkt_of(4326))  # areas differ from row to row
THRESHOLD = 0.6


class Pixels:
    """Takes what would go into a file of a data type."""

    def __init__(self, unwritten, data_type):
        self.values, self.data_type = np.full((HEIGHT, WIDTH), unwritten), data_type

    def write(self, window, values):
        assert values.shape == (window.height, window.width)
        assert values.dtype == self.data_type
        self.values[window.y0 : window.y0 + window.height, window.x0 : window.x0 + window.width] = values


def rasters():
    return ResultRasters(Pixels(-9.0, np.float32), Pixels(77, np.uint8), Pixels(0, np.uint8))


def patch_result(core, seed=0, segmented=None):
    """Probabilities with holes in the chips that stage 2 looked at, 0 in the others."""
    random = np.random.default_rng(seed)
    chips = -(-core.height // 128), -(-core.width // 128)
    segmented = np.ones(chips, bool) if segmented is None else np.array(segmented)
    probability = random.random((core.height, core.width), np.float32)
    probability[0, 0] = np.float32(THRESHOLD)  # just landslide
    probability[~segmented.repeat(128, 0).repeat(128, 1)[: core.height, : core.width]] = 0
    probability[random.random(probability.shape) < 0.3] = np.nan
    probability[0, 0] = np.float32(THRESHOLD)
    observed = np.array(
        [
            [
                np.isfinite(probability[128 * row : 128 * row + 128, 128 * col : 128 * col + 128]).sum()
                for col in range(chips[1])
            ]
            for row in range(chips[0])
        ]
    )
    return PatchResult(core, observed, np.zeros_like(observed), random.random(chips), segmented, probability)


def test_every_sum_is_the_sum_over_its_pixels():
    sums, written = ChipSums(GRID, THRESHOLD), rasters()
    results = [
        patch_result(Window(0, 0, 128, 200), 1, [[True], [False]]),
        patch_result(Window(128, 0, 172, 128), 2, [[True, False]]),
        patch_result(Window(128, 128, 172, 72), 3),
    ]
    whole = np.full((HEIGHT, WIDTH), np.nan, np.float32)
    for result in results:
        sums.finish(result, written)
        core = result.core
        whole[core.y0 : core.y0 + core.height, core.x0 : core.x0 + core.width] = result.probability
    areas = pixel_areas_m2(GRID, GRID.window)
    np.testing.assert_array_equal(written.probability.values, whole)
    expected_mask = np.where(np.isnan(whole), 255, np.nan_to_num(whole) >= np.float32(THRESHOLD))
    np.testing.assert_array_equal(written.mask.values, expected_mask)
    np.testing.assert_array_equal(written.landslides.values == 1, expected_mask == 1)
    covered = np.zeros((HEIGHT, WIDTH), int)
    for window in written.with_landslides:
        assert any(window.within(result.core) == window for result in results)
        inside = (slice(window.y0, window.y0 + window.height), slice(window.x0, window.x0 + window.width))
        assert (expected_mask[inside] == 1).any()
        covered[inside] += 1
    assert covered.max() == 1 and covered[expected_mask == 1].all() and not covered.all()
    segmented = np.array([[True, True, False], [False, True, True]])
    np.testing.assert_array_equal(sums.segmented, segmented)
    for row, col in np.ndindex(2, 3):
        box = np.s_[128 * row : 128 * row + 128, 128 * col : 128 * col + 128]
        seen = np.isfinite(whole[box])
        p, a = whole[box][seen].astype(float), areas[box][seen]
        place = row, col
        assert sums.observed_px[place] == seen.sum() and sums.is_observed[place]
        assert sums.observed_area_m2[place] == pytest.approx(a.sum(), rel=1e-7)
        if not segmented[place]:
            assert sums.expected_px[place] == sums.landslide_px[place] == sums.expected_area_m2[place] == 0
            assert np.isnan(sums.peak_px[:, row, col]).all()
            continue
        x_px, y_px = sums.peak_px[:, row, col]
        assert (int(y_px) // 128, int(x_px) // 128) == place and x_px % 1 == y_px % 1 == 0.5
        assert whole[int(y_px), int(x_px)] == p.max()
        assert sums.expected_px[place] == pytest.approx(p.sum(), rel=1e-7)
        assert sums.variance_px[place] == pytest.approx((p * (1 - p)).sum(), rel=1e-7)
        assert sums.expected_area_m2[place] == pytest.approx((p * a).sum(), rel=1e-7)
        is_slide = p >= np.float32(THRESHOLD)
        assert sums.landslide_px[place] == is_slide.sum() > 0
        assert sums.landslide_area_m2[place] == pytest.approx(a[is_slide].sum(), rel=1e-7)
    assert sums.chip_probability[0, 0] == results[0].chip_probability[0, 0]
    assert sums.chip_probability[1, 2] == results[2].chip_probability[0, 1]


def test_a_patch_without_an_observed_pixel_is_written_as_such():
    sums, written = ChipSums(GRID, THRESHOLD), rasters()
    core = Window(128, 128, 172, 72)
    nothing = np.zeros((1, 2), np.int64)
    sums.finish(PatchResult(core, nothing, nothing, np.full((1, 2), np.nan), nothing.astype(bool), None), written)
    assert np.isnan(written.probability.values[128:, 128:]).all()
    assert (written.mask.values[128:, 128:] == 255).all()
    assert (written.probability.values[:128] == -9).all() and (written.mask.values[:, :128] == 77).all()
    assert written.with_landslides == [] and not written.landslides.values.any()
    assert not sums.is_observed.any() and np.isnan(sums.chip_probability).all()
    assert not sums.observed_area_m2.any()


def test_a_chip_without_an_observed_pixel_beside_one_with_some():
    sums, written = ChipSums(GRID, THRESHOLD), rasters()
    probability = np.full((128, 256), np.nan, np.float32)
    probability[:, 128] = 0.25
    observed = np.array([[0, 128]])
    core = Window(0, 0, 256, 128)
    sums.finish(
        PatchResult(core, observed, np.zeros_like(observed), np.array([[np.nan, 0.5]]), np.array([[False, True]]), probability), written
    )
    np.testing.assert_array_equal(sums.is_observed, [[False, True, False], [False, False, False]])
    assert sums.observed_area_m2[0, 0] == 0 and sums.expected_px[0, 1] == 32
    assert written.with_landslides == [] and not sums.landslide_px.any()
    assert set(np.unique(written.mask.values[:128, :256])) == {0, 255}


def test_a_single_observed_pixel_counts():
    sums = ChipSums(GRID, THRESHOLD)
    probability = np.full((128, 128), np.nan, np.float32)
    probability[5, 7] = 0.75
    one = np.array([[1]])
    sums.finish(PatchResult(Window(0, 0, 128, 128), one, 0 * one, one * 0.5, one > 0, probability), rasters())
    assert sums.expected_px[0, 0] == 0.75 and sums.landslide_px[0, 0] == 1
    assert sums.observed_area_m2[0, 0] == sums.landslide_area_m2[0, 0] > 0


def test_rows_of_a_patch_count_from_where_it_begins():
    tall = Grid(128, 640, GRID.geotransform, GRID.wkt)
    sums = ChipSums(tall, THRESHOLD)
    probability = np.repeat(np.array([0.125, 0.25, 0.5], np.float32), 128)[:, None].repeat(128, 1)
    chips = np.full((3, 1), 128 * 128)

    class Nowhere:
        def write(self, *_):
            pass

    written = ResultRasters(Nowhere(), Nowhere(), Nowhere())
    sums.finish(PatchResult(Window(0, 128, 128, 384), chips, 0 * chips, chips / 1e6, chips > 0, probability), written)
    np.testing.assert_array_equal(sums.expected_px[:, 0], [0, 2048, 4096, 8192, 0])


def test_what_was_never_finished_is_not_observed():
    sums = ChipSums(GRID, THRESHOLD)
    assert not sums.is_observed.any() and np.isnan(sums.chip_probability).all()
    for name in ("expected_px", "variance_px", "expected_area_m2", "landslide_area_m2", "observed_area_m2"):
        values = getattr(sums, name)
        assert values.shape == (2, 3) and values.dtype == np.float64 and not values.any()
    assert sums.landslide_px.dtype == sums.observed_px.dtype == np.int64 and sums.segmented.dtype == bool
