"""Patches cover the scene once; rectangles cover the wanted chips; chip logits equal the model's own."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sar_landslide_plugin.core import two_stages
from sar_landslide_plugin.core.cards import Pooling
from sar_landslide_plugin.core.grid import Window
from sar_landslide_plugin.core.models import pool_chips
from sar_landslide_plugin.core.patches import patches
from sar_landslide_plugin.core.two_stages import TwoStages, patch_margin, rectangles
from tests.conftest import FakeModels, make_card


class ArrayScene:
    """A scene in memory whose pixels are numbered, counting how often each is read."""

    def __init__(self, height, width, most_rows=4096, most_columns=4096):
        self.height, self.width = height, width
        self.most_rows, self.most_columns = most_rows, most_columns
        number = np.arange(1, height * width + 1, dtype=np.float32).reshape(height, width)
        self.pre = np.stack([number, -number])
        self.post = self.pre + 0.25
        self.reads = np.zeros((height, width), int)

    def rows_at_once(self, wanted):
        return min(wanted, self.most_rows)

    def columns_at_once(self):
        return self.most_columns

    def read_evened(self, window):
        rows = slice(window.y0, window.y0 + window.height)
        columns = slice(window.x0, window.x0 + window.width)
        self.reads[rows, columns] += 1
        return self.pre[:, rows, columns], self.post[:, rows, columns]

    def around(self, core, margin):
        """What a patch must hold: the scene padded with NaN."""
        rows, columns = -(-core.height // 128) * 128, -(-core.width // 128) * 128
        padded = np.pad(
            self.pre, ((0, 0), (margin, margin + 128), (margin, margin + 128)), constant_values=np.nan
        )
        return padded[:, core.y0 : core.y0 + rows + 2 * margin, core.x0 : core.x0 + columns + 2 * margin]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 900),
    st.integers(1, 900),
    st.sampled_from([128, 256, 384, 512]),
    st.sampled_from([0, 8, 72, 176]),
    st.sampled_from([256, 4096]),
)
def test_patches_are_the_scene_with_its_surroundings_and_read_each_pixel_once(
    height, width, tile_size, margin, most_rows
):
    scene = ArrayScene(height, width, most_rows)
    covered = np.zeros((height, width), int)
    for patch in patches(scene, tile_size, margin):
        core = patch.core
        assert core.x0 % 128 == core.y0 % 128 == 0
        covered[core.y0 : core.y0 + core.height, core.x0 : core.x0 + core.width] += 1
        np.testing.assert_array_equal(patch.pre, scene.around(core, margin))
        np.testing.assert_array_equal(patch.post, patch.pre + 0.25)
        assert patch.inner(patch.pre).shape == (2, core.height, core.width)
    assert (covered == 1).all() and (scene.reads == 1).all()


@settings(max_examples=40, deadline=None)
@given(
    st.integers(1, 900),
    st.integers(1, 900),
    st.sampled_from([128, 256, 384, 512]),
    st.sampled_from([0, 8, 72, 176]),
    st.sampled_from([256, 4096]),
    st.floats(0, 1),
)
def test_a_walk_that_skips_patches_gives_the_others_unchanged_and_reads_little_more(
    height, width, tile_size, margin, most_rows, share
):
    whole = list(patches(ArrayScene(height, width, most_rows), tile_size, margin))
    skip = round(share * len(whole))
    scene = ArrayScene(height, width, most_rows)
    rest = list(patches(scene, tile_size, margin, skip=skip))
    assert [patch.core for patch in rest] == [patch.core for patch in whole[skip:]]
    for patch, expected in zip(rest, whole[skip:]):
        np.testing.assert_array_equal(patch.pre, expected.pre)
        np.testing.assert_array_equal(patch.post, expected.post)
    assert scene.reads.max() <= 1
    if not rest:
        assert not scene.reads.any()
    elif rest[0].core.y0 > 0:
        # Nothing is read that lies further above than the margins, and the lag, of the first wanted patch reach.
        assert scene.reads.any(axis=1).argmax() >= rest[0].core.y0 - 2 * (margin + 256 + tile_size)


@settings(max_examples=40, deadline=None)
@given(
    st.integers(1, 500),
    st.integers(1, 2000),
    st.sampled_from([128, 256, 384]),
    st.sampled_from([0, 8, 64]),
    st.sampled_from([640, 1024, None]),
    st.floats(0, 1),
)
@example(200, 1000, 256, 64, 640, 0.5)
@example(200, 2000, 384, 8, 640, 0.5)
@example(100, 1001, 256, 64, None, 0.0)
@example(1, 641, 128, 8, 640, 0.0)
def test_a_broad_scene_is_walked_in_bands_that_read_twice_only_where_they_meet(
    height, width, tile_size, margin, most_columns, share
):
    most_columns = most_columns or width  # as of a file in strips, which must be read in one go
    scene = ArrayScene(height, width, most_columns=most_columns)
    covered = np.zeros((height, width), int)
    whole = list(patches(scene, tile_size, margin))
    for patch in whole:
        core = patch.core
        covered[core.y0 : core.y0 + core.height, core.x0 : core.x0 + core.width] += 1
        np.testing.assert_array_equal(patch.pre, scene.around(core, margin))
    assert (covered == 1).all()
    bands = math.ceil(width / most_columns)
    broad = math.ceil(math.ceil(math.ceil(width / 128) / bands) / 2) * 256  # equal parts of whole blocks of the results
    least, most = np.ones(width, int), np.ones(width, int)
    for start in range(broad, width, broad) if margin else ():
        least[start - margin : start + margin] = 2
        most[start - 256 : start + 256] = 2  # whole blocks; small squares need not be read to their end
    assert (least <= scene.reads).all() and (scene.reads <= most).all()
    skip = round(share * len(whole))
    rest = list(patches(ArrayScene(height, width, most_columns=most_columns), tile_size, margin, skip=skip))
    assert [patch.core for patch in rest] == [patch.core for patch in whole[skip:]]
    for patch, expected in zip(rest, whole[skip:]):
        np.testing.assert_array_equal(patch.pre, expected.pre)


def test_cores_begin_with_the_blocks_of_the_result_rasters():
    cores = [patch.core for patch in patches(ArrayScene(1300, 1300), 512, 72)]
    assert {core.x0 % 256 for core in cores} == {0} and Window(0, 0, 256, 256) in cores


@settings(max_examples=200, deadline=None)
@given(
    st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32), st.floats(0, 1), st.sampled_from([0, 48, 96])
)
def test_rectangles_hold_each_wanted_chip_once_and_cost_no_more_than_one_box(
    rows, columns, seed, share, halo
):
    wanted = np.random.default_rng(seed).random((rows, columns)) < share
    covered, pixels = np.zeros(wanted.shape, int), 0
    for down, across in rectangles(wanted, halo):
        covered[down, across] += 1
        pixels += (128 * (down.stop - down.start) + 2 * halo) * (
            128 * (across.stop - across.start) + 2 * halo
        )
    assert (covered[wanted] == 1).all() and covered.max(initial=0) <= 1
    if wanted.any():
        used = [np.ptp(found) + 1 for found in np.nonzero(wanted)]
        assert pixels <= (128 * used[0] + 2 * halo) * (128 * used[1] + 2 * halo)


def test_far_apart_chips_are_not_computed_in_one_box():
    wanted = np.zeros((8, 8), bool)
    wanted[0, 0] = wanted[7, 7] = True
    assert len(list(rectangles(wanted, 48))) == 2
    assert list(rectangles(np.ones((8, 8), bool), 48)) == [(slice(0, 8), slice(0, 8))]


def test_chips_are_pooled_over_their_observed_cells_only():
    pooling = Pooling(stride=8, sharpness=2.0, scale=1.5, bias=-0.25)
    margin, random = 16, np.random.default_rng(0)
    heat = random.normal(size=(36, 20)).astype(np.float32)
    images = np.ones((2, 2, 288, 160), np.float32)
    images[0, :, :80] = np.nan  # 64 of the 128 rows of the first chip
    logit = pool_chips(pooling, heat, images[0], images[1], margin)
    assert logit.shape == (2, 1)
    first, second = heat[2 + 8 : 2 + 16, 2:18], heat[18:34, 2:18]
    for row, cells in enumerate((first, second)):
        expected = 1.5 * np.log(np.exp(2.0 * cells).mean()) / 2.0 - 0.25
        assert logit[row, 0] == pytest.approx(expected, abs=1e-5)


def test_the_margin_adds_what_both_stages_see():
    segmenter = make_card("segmenter", halo_px=48, embedding_halo_px=24)
    assert patch_margin(make_card("classifier", halo_px=48), segmenter) == 72
    assert patch_margin(make_card("classifier", halo_px=16, stride=16), segmenter) == 48


def test_an_unobserved_patch_asks_no_model():
    class Silent(FakeModels):
        def classify(self, pre, post, margin, left_out=None):
            pytest.fail("there is nothing to look at")

    scene = ArrayScene(200, 200)
    scene.pre[:] = np.nan
    stages = TwoStages(Silent(), gate=None)
    results = [stages.run(patch) for patch in patches(scene, 256, stages.margin)]
    assert results and all(result.probability is None for result in results)


def test_large_patches_are_computed_in_halves_and_their_progress_never_falls():
    scene, told = ArrayScene(512, 512), []
    whole, halved = (TwoStages(FakeModels(), None, largest_px) for largest_px in (None, 128 * 256))
    (patch,) = patches(scene, 512, whole.margin)
    result = halved.run(patch, told.append)
    assert result.probability.tobytes() == whole.run(patch).probability.tobytes()
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1 and len(set(told)) > 16
    assert max(height * width for height, width in halved._models.windows) <= (128 + 2 * 16) * (256 + 2 * 16)


@given(st.lists(st.floats(0, 1, width=32), min_size=1, max_size=50))
def test_probabilities_keep_16_significant_bits(values):
    """So much is the same on all processors, and compresses."""
    probability = np.array([*values, np.nan], np.float32)
    found = two_stages.rounded(probability)
    assert found.dtype == np.float32 and np.isnan(found[-1])
    assert (found.view(np.int32) & 0xFF == 0).all()
    np.testing.assert_allclose(found, probability, rtol=2**-16, atol=1e-38)
    assert np.nanmin(found) >= 0 and np.nanmax(found) <= 1
