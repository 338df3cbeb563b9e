"""Ground that became wetter or drier: found where only that happened, left alone where something else did."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sar_landslide_plugin.core.doubts import evened_notes
from sar_landslide_plugin.core.grid import Window, sample_windows
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from sar_landslide_plugin.core.wetness import Wetness, find_wetness
from tests.conftest import BAND_NAMES, write_raster

SIDE = 200


def ground(random, side=SIDE, low=-15, high=-5):
    """VV and VH of ground in patches, VV between two levels in dB, VH 7 dB below, without speckle."""
    coarse = random.uniform(low, high, (side // 20 + 1, side // 20 + 1)).repeat(20, axis=0).repeat(20, axis=1)[:side, :side]
    return (10 ** (np.stack([coarse, coarse - 7]) / 10)).astype(np.float32)


def speckled(power, random, looks=40):
    return (power * random.gamma(looks, 1 / looks, power.shape)).astype(np.float32)


def whole(pre, post):
    return find_wetness([(0, 0, pre, post)])


RAIN = np.array([0.02, 0.004], np.float32)[:, None, None]  # what rain adds to VV and VH


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
    assert 0.7 * RAIN[0] < added[0, 0, 0] < 1.3 * RAIN[0] and 0.7 * RAIN[1] < added[1, 0, 0] < 1.3 * RAIN[1]


@pytest.mark.parametrize("amount", [(2, 2), (2, 0.3), (0.3, 2)])
def test_of_much_rain_a_part_is_evened_out(amount):
    random = np.random.default_rng(11)
    dry = ground(random, low=-16, high=0)
    pre, post = speckled(dry, random), speckled(dry + np.float32(amount)[:, None, None] * RAIN, random)
    evened = pre.copy()
    whole(pre, post).even_out(0, 0, evened, post)
    more = []  # dB by which dark ground is brightened more than the middle
    for index in range(2):
        low, below, above = np.quantile(dry[index], (0.05, 0.45, 0.55))
        dark, middle = dry[index] <= low, (below < dry[index]) & (dry[index] < above)
        brightening = [10 * np.log10(np.median(evened[index, place] / pre[index, place])) for place in (dark, middle)]
        more.append(brightening[0] - brightening[1])
    assert 0.5 < max(more) < 1.3 and min(more) > 0, "without a limit it is more than 3"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda power: power, id="nothing"),
        pytest.param(lambda power: power * np.float32(1.6), id="a whole-scene step"),
        pytest.param(lambda power: power + RAIN * np.array([1, -0.3], np.float32)[:, None, None], id="one polarisation up, one down"),
        pytest.param(lambda power: (power + RAIN) * np.float32(0.5), id="rain, and 3 dB less of everything"),
        pytest.param(lambda power: (power + RAIN) * np.array([1, 0.5], np.float32)[:, None, None], id="rain, and 3 dB less of VH"),
        pytest.param(lambda power: power + RAIN / 20, id="a drizzle"),
    ],
)
def test_other_changes_are_left_alone(change):
    random = np.random.default_rng(2)
    dry = ground(random)
    wetness = whole(speckled(dry, random), speckled(np.maximum(change(dry), 1e-6), random))
    assert wetness.is_none and wetness.shares == (0.0, 0.0) and wetness.described() is None


@pytest.mark.parametrize("side_px", [40, 60, 90])
@pytest.mark.parametrize("contrast", [1, 10])
def test_a_landslide_is_not_taken_for_drying(side_px, contrast):
    """4, 9 and 20 % of the image 5 dB darker, on ground that is nearly the same everywhere and on ground that is not."""
    random = np.random.default_rng(3)
    pre = ground(random, low=-10 - contrast / 2, high=-10 + contrast / 2)
    post = pre.copy()
    post[:, 50 : 50 + side_px, 50 : 50 + side_px] *= np.float32(10**-0.5)
    assert whole(speckled(pre, random), speckled(post, random)).is_none


@pytest.mark.parametrize("looks", [(4, 40), (40, 4), (4, 4), (4, 1000)])
@pytest.mark.parametrize("contrast", [1, 10])
def test_noise_is_not_taken_for_wetness(looks, contrast):
    """A single date beside the mean of eight, or a despeckled image beside a raw one."""
    random = np.random.default_rng(8)
    dry = ground(random, low=-10 - contrast / 2, high=-10 + contrast / 2)
    assert whole(*(speckled(dry, random, number) for number in looks)).is_none


@pytest.mark.parametrize("is_before", [True, False])
def test_fields_that_were_dark_or_bright_for_once_are_not_taken_for_wetness(is_before):
    random = np.random.default_rng(14)
    always = ground(random, low=-12, high=-8)
    once = always * 10 ** (random.normal(0, 0.2, (1, 20, 20)).repeat(10, axis=1).repeat(10, axis=2))
    sides = (once, always) if is_before else (always, once)
    assert whole(*(speckled(side, random) for side in sides)).is_none


@pytest.mark.parametrize(("looks", "amount"), [((40, 1), 1.0), ((1, 40), 1.0), ((1, 1), 0.5)])
def test_rain_is_seen_through_speckle(looks, amount):
    for seed in range(5):
        random = np.random.default_rng(seed)
        dry = ground(random)
        sides = [speckled(side, random, number) for side, number in zip((dry + amount * RAIN, dry), looks)]
        assert whole(*sides).shares == (0.0, 1.0)
        assert whole(*sides[::-1]).shares == (1.0, 0.0)


def test_waves_are_not_taken_for_rain():
    random = np.random.default_rng(10)
    land = ground(random)
    pre, post = land.copy(), land.copy()
    pre[:, 60:] = 10 ** (np.random.default_rng(1).uniform(-23, -19, (2, SIDE - 60, SIDE)) / 10)
    post[:, 60:] = pre[:, 60:] + 0.004
    assert whole(speckled(pre, random), speckled(post, random)).is_none
    post[:, :60] += RAIN  # on land, too
    assert whole(speckled(pre, random), speckled(post, random)).shares == (1.0, 0.0)


def test_a_landslide_after_rain_still_darkens():
    random = np.random.default_rng(4)
    dry = ground(random)
    post = dry + RAIN
    post[:, 90:110, 90:110] *= np.float32(0.3)
    pre = speckled(dry, random)
    wetness = whole(pre, speckled(post, random))
    assert not wetness.is_none
    evened, after = pre.copy(), post.copy()
    wetness.even_out(0, 0, evened, after)
    inside = np.s_[:, 92:108, 92:108]
    assert np.median(after[inside] / evened[inside]) < np.median(post[inside] / pre[inside])


def test_a_landslide_while_the_ground_dries_still_darkens():
    random = np.random.default_rng(12)
    dry = ground(random)
    post = dry.copy()
    post[:, 90:110, 90:110] *= np.float32(0.3)
    pre, post = speckled(dry + RAIN, random), speckled(post, random)
    wetness = whole(pre, post)
    assert wetness.shares == (0.0, 1.0)
    wetness.even_out(0, 0, pre, post)
    inside, outside = np.s_[:, 92:108, 92:108], np.s_[:, 20:80, 20:80]
    change = [10 * np.log10(np.median(post[place] / pre[place])) for place in (inside, outside)]
    assert change[0] < change[1] - 2


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


@pytest.mark.parametrize("side", [1, 4, 8, 14, 15, 40])
def test_too_little_to_tell(side):
    dry = ground(np.random.default_rng(13), side)
    assert whole(dry, dry + RAIN).is_none
    assert whole(dry * np.nan, dry).is_none


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 900), st.integers(1, 900))
def test_parts_are_evened_out_as_the_whole_is(seed, height, width):
    random = np.random.default_rng(seed)
    y_px, x_px = np.sort(random.uniform(0, 900, 5)), np.sort(random.uniform(0, 900, (5, 5)), axis=1)
    wetness = Wetness(random.normal(0, 0.01, (2, 5, 5)), y_px, x_px, np.ones((5, 5), bool))
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
        dry = ground(random, max(window.height, window.width))[:, : window.height, : window.width]
        samples.append((window.y0, window.x0, dry, dry + RAIN))
    wetness = find_wetness(samples)
    if min(width, height) >= 60 and max(width, height) >= 80:
        assert wetness.shares == (1.0, 0.0)
    pre = np.ones((2, min(height, 50), min(width, 50)), np.float32)
    post = pre.copy()
    wetness.even_out(height // 2, width // 2, pre, post)
    assert np.isfinite(pre).all() and (pre >= 1).all() and (post == 1).all()


def lattice_of(rain_at, observed_at=lambda window: True):
    """What is found in a scene of 4000 x 4000 pixels with rain in some of its windows."""
    random = np.random.default_rng(6)
    samples = []
    for window in sample_windows(4000, 4000):
        dry = ground(random, window.width)
        after = dry + RAIN * rain_at(window)
        samples.append((window.y0, window.x0, speckled(dry, random), speckled(after, random)))
        if not observed_at(window):
            samples[-1][2][:] = np.nan
    return find_wetness(samples)


def test_rain_in_one_half_is_evened_out_there_alone():
    wetness = lattice_of(lambda window: window.x0 < 1600)
    images = np.ones((2, 2, 1, 4000), np.float32)
    wetness.even_out(2000, 0, *images)
    gained = images[0, 0, 0] - 1
    assert (gained[:1000] > 0).all() and not gained[3300:].any()
    assert np.abs(np.diff(gained)).max() < 1e-4  # no seams


def test_neighbours_speak_for_a_window_without_ground_but_are_not_counted_twice():
    wetness = lattice_of(lambda window: window.x0 < 2400, observed_at=lambda window: window.x0 >= 700)
    images = np.ones((2, 2, 1, 4000), np.float32)
    wetness.even_out(2000, 0, *images)
    assert images[0, 0, 0, 100] > 1
    wetter, drier = wetness.shares
    assert 0.4 < wetter < 0.8 and drier == 0


def test_gains_lie_where_they_were_found():
    """The windows of a row are staggered; between two rows the gains follow them."""
    y_px, x_px = np.array([100.0, 300.0]), np.array([[100.0, 300.0], [200.0, 400.0]])
    gained = np.array([[[0.0, 0.01], [0.0, 0.01]]] * 2)
    images = np.zeros((2, 2, 400, 500), np.float32)
    Wetness(gained, y_px, x_px, np.ones((2, 2), bool)).even_out(0, 0, *images)
    values = images[0, 0, [99, 199, 299], 199]
    assert np.allclose(values, [0.005, 0.0025, 0.0], atol=1e-4)


def test_a_scene_with_both_tells_both():
    wetness = Wetness(np.array([[[0.01, -0.01]]] * 2), np.array([50.0]), np.array([[100.0, 300.0]]), np.ones((1, 2), bool))
    assert [note.split(" in ")[0] for note in evened_notes(wetness)] == [
        "Dark ground brightened more than the rest",
        "Dark ground darkened more than the rest",
    ]


def test_a_scene_tells_and_can_be_kept_as_it_is(tmp_path):
    random = np.random.default_rng(7)
    dry = ground(random)
    pre, post = speckled(dry + RAIN, random), speckled(dry, random)
    path = tmp_path / "scene.tif"
    write_raster(path, np.concatenate([pre, post]), names=BAND_NAMES)
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        assert [note for note in scene.summary.notes if "evens" in note] == [
            "Dark ground darkened more than the rest in 100 % of the scene, as when it dries: detecting evens out a part of this."
        ]
        window = Window(0, 0, SIDE, SIDE)
        assert np.array_equal(scene.read(0, 0, SIDE, SIDE)[1], post)
        evened = scene.read_evened(window)
        assert np.array_equal(evened[0], pre) and (evened[1] > post).all()
        json.dumps(scene.wetness.described())
    with Scene.open(SceneRequest(rasters=(str(path),), even_out_wetness=False)) as scene:
        assert not [note for note in scene.summary.notes if "evens" in note]
        assert scene.wetness is None and np.array_equal(scene.read_evened(window)[1], post)
