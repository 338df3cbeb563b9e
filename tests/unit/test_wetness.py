"""Ground that became wetter or drier: found where only that happened, left alone where something else did."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sar_landslide_plugin.core.grid import Window, sample_windows
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from sar_landslide_plugin.core.wetness import Wetness, find_wetness
from tests.conftest import BAND_NAMES, write_raster

SIDE = 200


def ground(random, side=SIDE):
    """VV and VH of ground in patches between -20 and -5 dB, VH 7 dB below, without speckle."""
    coarse = random.uniform(-20, -5, (side // 10, side // 10)).repeat(10, axis=0).repeat(10, axis=1)
    return (10 ** (np.stack([coarse, coarse - 7]) / 10)).astype(np.float32)


def speckled(power, random, looks=40):
    return (power * random.gamma(looks, 1 / looks, power.shape)).astype(np.float32)


def whole(pre, post):
    return find_wetness([(0, 0, pre, post)])


RAIN = np.array([0.01, 0.002], np.float32)[:, None, None]  # what rain adds to VV and VH


@pytest.mark.parametrize("is_wetter", [True, False])
def test_what_rain_added_is_added_to_the_drier_side(is_wetter):
    random = np.random.default_rng(1)
    dry = ground(random)
    pre, post = speckled(dry, random), speckled(dry + RAIN, random)
    if not is_wetter:
        pre, post = post, pre
    wetness = whole(pre, post)
    assert wetness.shares == ((1.0, 0.0) if is_wetter else (0.0, 1.0))
    evened_pre, evened_post = pre.copy(), post.copy()
    wetness.even_out(0, 0, evened_pre, evened_post)
    drier, evened = (pre, evened_pre) if is_wetter else (post, evened_post)
    untouched, same = (post, evened_post) if is_wetter else (pre, evened_pre)
    assert np.array_equal(untouched, same)
    added = evened - drier
    assert (added > 0).all() and np.allclose(added, added[:, :1, :1], rtol=1e-2)
    dark = dry[0] < np.quantile(dry[0], 0.1)

    def change_of_dark_ground(before, after):
        return abs(10 * np.log10(np.median(after[:, dark], axis=1) / np.median(before[:, dark], axis=1)))

    assert (change_of_dark_ground(evened_pre, evened_post) < 0.75 * change_of_dark_ground(pre, post)).all()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda power: power, id="nothing"),
        pytest.param(lambda power: power * np.float32(1.6), id="a whole-scene step"),
        pytest.param(lambda power: power + RAIN * np.array([1, -0.3], np.float32)[:, None, None], id="one polarisation up, one down"),
        pytest.param(lambda power: (power + RAIN) * np.float32(0.5), id="rain, and 3 dB less of everything"),
    ],
)
def test_other_changes_are_left_alone(change):
    random = np.random.default_rng(2)
    dry = ground(random)
    wetness = whole(speckled(dry, random), speckled(np.maximum(change(dry), 1e-6), random))
    assert wetness.is_none and wetness.shares == (0.0, 0.0) and wetness.described() is None


def test_a_landslide_is_not_taken_for_drying():
    random = np.random.default_rng(3)
    pre = ground(random)
    post = pre.copy()
    post[:, 60:120, 60:120] *= np.float32(10**-0.5)  # 9 % of the image 5 dB darker
    assert whole(speckled(pre, random), speckled(post, random)).is_none


def test_a_landslide_after_rain_still_darkens():
    random = np.random.default_rng(4)
    dry = ground(random)
    post = dry + RAIN
    post[:, 90:110, 90:110] *= np.float32(0.3)
    pre = speckled(dry, random)
    wetness = whole(pre, speckled(post, random))
    evened, after = pre.copy(), post.copy()
    wetness.even_out(0, 0, evened, after)
    inside = np.s_[:, 92:108, 92:108]
    assert np.median(after[inside] / evened[inside]) < np.median(post[inside] / pre[inside])


def test_what_is_not_observed_stays_so_and_one_polarisation_is_enough():
    random = np.random.default_rng(5)
    dry = ground(random)
    pre, post = speckled(dry, random), speckled(dry + RAIN, random)
    pre[1] = np.nan
    pre[:, :20] = np.nan
    wetness = whole(pre, post)
    assert wetness.shares == (1.0, 0.0)
    evened = pre.copy()
    wetness.even_out(0, 0, evened, post)
    assert np.array_equal(np.isnan(evened), np.isnan(pre))
    assert (evened[0, 20:] > pre[0, 20:]).all()


@pytest.mark.parametrize("side", [1, 4, 30])
def test_too_little_to_tell(side):
    power = np.full((2, side, side), 0.1, np.float32)
    assert whole(power, power * 2).is_none
    assert whole(power * np.nan, power).is_none


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 900), st.integers(1, 900))
def test_parts_are_evened_out_as_the_whole_is(seed, height, width):
    random = np.random.default_rng(seed)
    nodes = np.sort(random.uniform(0, 900, (2, 5)), axis=1)
    wetness = Wetness(random.normal(0, 0.01, (2, 5, 5)), *nodes)
    pre, post = random.uniform(0, 0.1, (2, 2, height, width)).astype(np.float32)
    parts = [pre.copy(), post.copy()]
    wetness.even_out(0, 0, pre, post)
    row, column = random.integers(0, height), random.integers(0, width)
    for rows in (slice(0, row), slice(row, height)):
        for columns in (slice(0, column), slice(column, width)):
            wetness.even_out(rows.start, columns.start, *(side[:, rows, columns] for side in parts))
    assert np.array_equal(parts[0], pre) and np.array_equal(parts[1], post)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 5000), st.integers(1, 5000))
def test_scenes_of_any_shape_have_a_lattice(width, height):
    random = np.random.default_rng(width * height)
    samples = []
    for window in sample_windows(width, height):
        dry = random.uniform(0.002, 0.3, (2, window.height, window.width)).astype(np.float32)
        samples.append((window.y0, window.x0, dry, dry + RAIN))
    wetness = find_wetness(samples)
    pre = np.ones((2, min(height, 50), min(width, 50)), np.float32)
    post = pre.copy()
    wetness.even_out(height // 2, width // 2, pre, post)
    assert np.isfinite(pre).all() and (pre >= 1).all() and (post == 1).all()


def test_rain_in_one_half_is_evened_out_there_alone():
    random = np.random.default_rng(6)
    samples = []
    for window in sample_windows(4000, 4000):
        dry = ground(random, window.width)
        wet = dry + RAIN if window.x0 < 1600 else dry
        samples.append((window.y0, window.x0, speckled(dry, random), speckled(wet, random)))
    wetness = find_wetness(samples)
    images = np.ones((2, 2, 1, 4000), np.float32)
    wetness.even_out(2000, 0, *images)
    gained = images[0, 0, 0] - 1
    assert (gained[:1000] > 0).all() and not gained[3300:].any()
    assert np.abs(np.diff(gained)).max() < 1e-4  # no seams


def test_a_scene_tells_and_can_be_kept_as_it_is(tmp_path):
    random = np.random.default_rng(7)
    dry = ground(random)
    pre, post = speckled(dry + RAIN, random), speckled(dry, random)
    path = tmp_path / "scene.tif"
    write_raster(path, np.concatenate([pre, post]), names=BAND_NAMES)
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        assert [note for note in scene.summary.notes if "evens" in note] == [
            "Dark ground became darker than the rest in 100% of the scene, as when it dries: detecting evens this out."
        ]
        window = Window(0, 0, SIDE, SIDE)
        assert np.array_equal(scene.read(0, 0, SIDE, SIDE)[1], post)
        evened = scene.read_evened(window)
        assert np.array_equal(evened[0], pre) and (evened[1] > post).all()
        json.dumps(scene.wetness.described())
    with Scene.open(SceneRequest(rasters=(str(path),), even_out_wetness=False)) as scene:
        assert not [note for note in scene.summary.notes if "evens" in note]
        assert scene.wetness is None and np.array_equal(scene.read_evened(window)[1], post)
