"""What several runs say about a place becomes one probability."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sar_landslide_plugin.core.joining import CHIP_BEFORE, PIXEL_BEFORE, joined

probabilities = st.floats(1e-5, 1 - 1e-5)


def of(*values):
    return float(joined([np.array([value], np.float32) for value in values])[0])


@given(st.floats(0, 1, width=32))
def test_of_one_run_it_is_its_own(probability):
    assert of(probability) == np.float32(probability)
    assert of(probability, np.nan) == of(np.nan, probability) == np.float32(probability)


@given(st.lists(probabilities, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_runs_does_not_matter(values, random):
    other = list(values)
    random.shuffle(other)
    assert of(*other) == pytest.approx(of(*values), abs=2e-5)


@given(probabilities, probabilities, probabilities)
def test_it_rises_with_each_and_stays_a_probability(one, low, high):
    low, high = sorted((low, high))
    assert 0 <= of(one, low) <= of(one, high) + 2e-5 <= 1 + 2e-5


def test_what_both_find_is_more_certain_and_what_one_alone_finds_is_less():
    assert of(0.8, 0.8) > 0.85
    assert 0.1 < of(0.9, 0.01) < 0.5 < of(0.9, 0.2)


def test_a_chip_that_a_run_skipped_counts_a_little_against_a_find_and_for_nothing_by_itself():
    assert of(0, 0) == of(0, 0, 0) == 0
    assert of(0.6, 0) < of(0.6) and of(0.97, 0) > 0.5


@given(probabilities, probabilities, st.sampled_from([PIXEL_BEFORE, CHIP_BEFORE]))
def test_rejecting_never_raises_and_what_nobody_else_finds_is_nothing(rejected, other, before):
    def together(*values):
        return float(joined([np.array([value], np.float32) for value in values], before)[0])

    assert together(-rejected, other) <= together(rejected, other) + 2e-5
    assert together(-rejected, other) <= together(0, other) + 2e-5
    assert together(-rejected) == together(-rejected, np.nan) == together(-rejected, -other) == together(-rejected, 0) == 0


def test_what_nobody_finds_more_probable_than_before_stays_so():
    assert of(PIXEL_BEFORE, PIXEL_BEFORE) == pytest.approx(PIXEL_BEFORE, rel=1e-4)
    chips = [np.array([CHIP_BEFORE], np.float32)] * 3
    assert float(joined(chips, CHIP_BEFORE)[0]) == pytest.approx(CHIP_BEFORE, rel=1e-4)


def test_nobody_who_observed_is_no_value():
    assert np.isnan(of(np.nan, np.nan))


def test_more_than_two_runs_that_agree_are_as_certain_as_two():
    assert of(0.7) < of(0.7, 0.7) == pytest.approx(of(0.7, 0.7, 0.7, 0.7), abs=1e-5)
    assert of(*[0.1] * 6) < 0.2
