"""Calibrated numbers mean what they say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from scipy import special

from sar_landslide_plugin.core.cards import Interval
from training.calibrate import (
    _thresholds,
    area_interval,
    calibrated_networks,
    calibrating,
    expected_and_variance,
    fit_logistic,
    scalings,
)
from training.data.chips import ChipSet
from training.evaluate import Judged, _stage_1
from training.figures import _areas
from training.fit import save_network
from training.operating import operating_points
from training.predict import Predictions
from training.presets import Networks


def synthetic(count: int, seed: int) -> Predictions:
    """Chips whose pixels are drawn from the very probabilities that are predicted, in clumps of four."""
    random = np.random.default_rng(seed)
    logit = random.normal(random.normal(-4, 2, (count, 1, 1)), 1.0, (count, 32, 32))
    drawn = random.random((count, 16, 16)).repeat(2, axis=1).repeat(2, axis=2)
    return Predictions(np.zeros(count), logit, drawn < special.expit(logit), np.ones(logit.shape, bool))


def test_scaling_recovers_a_known_distortion() -> None:
    random = np.random.default_rng(0)
    z = random.normal(-1, 2, 40_000)
    target = (random.random(z.size) < special.expit(z)).astype(float)
    scale, bias = fit_logistic(2.0 * z + 1.0, target)
    assert scale == pytest.approx(0.5, abs=0.03) and bias == pytest.approx(-0.5, abs=0.05)


def test_a_fit_goes_on_until_nothing_is_left_to_gain() -> None:
    """At the maximum of the likelihood what is said and what is true agree in the mean, and in the mean weighted by the logit."""
    for seed in range(40):
        random = np.random.default_rng(seed)
        truth = random.normal(random.uniform(-6, 0), random.uniform(0.3, 4), 5000)
        target = (random.random(truth.size) < special.expit(truth)).astype(float)
        logit = random.uniform(0.3, 20) * truth + random.normal(0, 5)
        scale, bias = fit_logistic(logit, target)
        positive = target.sum()
        smoothed = np.where(target > 0, (positive + 1) / (positive + 2), 1 / (target.size - positive + 2))
        excess = special.expit(scale * logit + bias) - smoothed
        assert abs(excess.mean()) < 1e-6 and abs((excess * logit).mean()) < 1e-5, seed


def test_logits_that_make_no_mistake_are_not_scaled_without_end() -> None:
    for count in (6, 20):
        logit = np.concatenate([np.linspace(0.6, 4, count), -np.linspace(0.6, 4, count)])
        scale, bias = fit_logistic(logit, (logit > 0).astype(float))
        assert 0.3 < scale < 10 and abs(bias) < 0.1
        assert special.expit(scale * logit + bias).max() < 1 - 1e-9


def test_logits_that_say_the_opposite_leave_the_mean_right() -> None:
    logit = np.random.default_rng(0).normal(0, 1, 4000)
    target = (np.random.default_rng(1).random(4000) < special.expit(-2 * logit - 2)).astype(float)
    scale, bias = fit_logistic(logit, target)
    assert scale == 0.01
    assert special.expit(scale * logit + bias).mean() == pytest.approx(target.mean(), abs=0.005)


def test_the_gate_keeps_the_chip_that_it_was_taken_from() -> None:
    chip = np.linspace(0.1, 0.9, 21) + 8e-6  # rounded to five places, each of them goes up
    label = np.ones((21, 8, 8), bool)
    fitted = Predictions(special.logit(chip), np.zeros(label.shape), label, label)
    settings = {"gate_recall": 1.0, "chip_prevalence": 0.3, "max_false_share": 1.0, "max_place_share": 1.0}
    facts = [{"kind": "real", "note": "raw", "landslide_px": 64, "source": "hill"}] * 21
    gate = _thresholds(fitted, ChipSet(label, label, label, facts), 20, settings)["gate"]
    assert gate <= chip.min() < gate + 2e-5


@pytest.mark.parametrize(("worst", "threshold"), [(1.0, 0.02), (0.02, 0.61)])
def test_no_place_bears_more_false_alarms_than_the_recipe_allows(worst: float, threshold: float) -> None:
    """Of ten calm chips one, alone at its place, has 2 of 64 pixels at .6: few of all, many of that place."""
    logit, label = np.full((11, 8, 8), -10.0), np.zeros((11, 8, 8), bool)
    logit[9, 0, :2] = special.logit(0.6)
    logit[10, :4], logit[10, 4:], label[10] = special.logit(0.5), special.logit(0.7), True
    fitted = Predictions(np.full(11, 2.0), logit, label, np.ones(label.shape, bool))
    places = ["valley"] * 9 + ["hill", "slope"]
    facts = [{"kind": "real", "note": "raw", "landslide_px": 64 * (place == "slope"), "source": place} for place in places]
    settings = {"gate_recall": 1.0, "chip_prevalence": 0.3, "max_false_share": 0.01, "max_place_share": worst}
    assert _thresholds(fitted, ChipSet(label, label, label, facts), 20, settings)["pixel"] == pytest.approx(threshold)


def test_calibrated_networks_give_the_calibrated_logits(tmp_path: Path) -> None:
    torch.manual_seed(0)
    classifier, segmenter = Networks().classifier().eval(), Networks().segmenter().eval()
    with torch.no_grad():
        classifier.scale.fill_(1.5)  # it is learnt
        classifier.bias.fill_(0.25)
        pre, post = (torch.rand(2, 2, 128, 128) * 0.1 + 0.01 for _ in range(2))
        embedding, chip = classifier(pre, post)[:2]
        pixel = segmenter(pre, post, embedding)
    save_network(classifier, tmp_path / "classifier.pt")
    save_network(segmenter, tmp_path / "segmenter.pt")
    calibration = {"chip": {"scale": 0.8, "bias": -0.5}, "pixel": {"scale": 0.7, "bias": 0.3}}
    (tmp_path / "calibration.json").write_text(json.dumps(calibration))
    classifier, segmenter, _ = calibrated_networks(tmp_path)
    with torch.no_grad():
        assert torch.allclose(classifier(pre, post)[1], 0.8 * chip - 0.5, atol=1e-5)
        assert torch.allclose(segmenter(pre, post, embedding), 0.7 * pixel + 0.3, atol=1e-5)


def test_probabilities_are_right_on_the_kinds_that_the_recipe_names() -> None:
    """Half of the chips say what is, the other half three times as much; each kind is right where it alone counts."""
    random = np.random.default_rng(4)
    truth = random.normal(-1, 2, (40, 32, 32)).astype(np.float32)
    observed = np.ones(truth.shape, bool)
    observed[::20] = False  # one chip of each half is empty, and no pixel of it counts
    label = (random.random(truth.shape) < special.expit(truth)) & observed
    logit = truth.copy()
    logit[20:] += np.log(3)
    raw = Predictions(random.normal(0, 1, 40).astype(np.float32), logit, label, observed)
    chips = ChipSet(label, label, label, [{"kind": "real"}] * 20 + [{"kind": "cube"}] * 20)
    biases = {}
    for kinds in (["real", "labelled"], ["cube"], ["labelled"], []):
        which = calibrating(raw, chips, {"kinds": kinds} if kinds else {}, 100)
        biases[tuple(kinds)] = scalings(raw, which, 500, random)["pixel"][1]
    assert biases["real", "labelled"] == pytest.approx(0, abs=0.1)
    assert biases[("cube",)] == pytest.approx(-np.log(3), abs=0.1)
    assert biases[("labelled",)] == pytest.approx(biases[()], abs=0.02)  # there are none: all count
    assert -0.9 < biases[()] < -0.2


@pytest.mark.parametrize("landslide_px", [0, 5, 100])
def test_kinds_of_which_all_chips_hold_landslides_or_none_does_are_not_calibrated_on_alone(
    landslide_px: int, capsys: pytest.CaptureFixture
) -> None:
    """Six labelled chips beside 200 simulated ones: of one class alone every chip would get the same probability."""
    random = np.random.default_rng(0)
    label = np.zeros((206, 16, 16), bool)
    label[:100, :10, :10] = True
    label[200:].reshape(6, -1)[:, :landslide_px] = True
    holds = label.any(axis=(1, 2))
    raw = Predictions(np.where(holds, 1.0, -1.0) + random.normal(0, 1, 206), np.where(label, 1.0, -4.0), label, np.ones(label.shape, bool))
    chips = ChipSet(label, label, label, [{"kind": "cube"}] * 200 + [{"kind": "labelled"}] * 6)
    which = calibrating(raw, chips, {"kinds": ["real", "labelled"]}, 20)
    assert which.all()
    assert "The 6 calibration chips of the kinds real, labelled are not both with landslides and without" in capsys.readouterr().out
    assert scalings(raw, which, 20, random)["chip"][0] > 0.5
    assert calibrating(raw, chips, {"kinds": ["real"]}, 20).all() and not capsys.readouterr().out, "there are none"


def test_interval_covers_what_it_promises_on_chips_it_has_not_seen() -> None:
    interval = area_interval(synthetic(800, 1), 0.9, gate=0.0)
    fresh = synthetic(2000, 2)
    expected, variance = expected_and_variance(fresh, gate=0.0)
    low, high = Interval.from_json(interval).around(expected, variance, fresh.observed.sum(axis=(1, 2)))
    assert 0.86 < ((fresh.landslide_px >= low) & (fresh.landslide_px <= high)).mean() < 0.97
    assert (low <= expected).all() and (expected <= high).all()


@pytest.mark.parametrize(("count", "bins"), [(5, 1), (12, 1), (24, 1), (40, 1), (110, 5), (800, 5)])
def test_an_interval_of_few_chips_claims_no_more_than_it_covers(count: int, bins: int) -> None:
    """Scores are drawn; a bin has at least 19 chips, which its quantiles need, and with fewer in all the widest error counts."""
    covered, claimed = [], set()
    for seed in range(60 if count < 800 else 2):
        random = np.random.default_rng([count, seed])
        expected = random.gamma(1.0, 200.0, count + 200)
        truth = np.maximum(0, expected + random.normal(0, 3, len(expected)) * np.sqrt(expected + 25)).round()
        chips = SimpleNamespace(landslide_px=truth[:count])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("training.calibrate.expected_and_variance", lambda *_, own=expected[:count]: (own, own))
            interval = area_interval(chips, 0.9, gate=0.0)
        assert len(interval["bins"]) == bins and interval["bins"][-1]["max_expected_px"] is None
        claimed.add(interval["coverage"])
        fresh = slice(count, None)
        low, high = Interval.from_json(interval).around(expected[fresh], expected[fresh], np.full(200, 16384.0))
        covered.append(((truth[fresh] >= low) & (truth[fresh] <= high)).mean())
    assert claimed == {0.83 if count == 5 else 0.9}
    assert np.mean(covered) > claimed.pop() - 0.02


def test_operating_points_count_patches_per_area_and_the_share_of_landslide_area() -> None:
    """Two calm chips of 10 m, one of them with a false patch at .6 and a speck; a slide half found at .6, whole at .3."""
    logit = np.full((3, 128, 128), -10.0)
    label = np.zeros(logit.shape, bool)
    logit[0, 10:13, 10:13] = special.logit(0.65)
    logit[0, 13, 13] = special.logit(0.65)  # touches at the corner: 10 pixels together
    logit[0, 60:62, 60] = special.logit(0.65)  # below the minimum mapping unit
    logit[2, 20:30, 20:25], logit[2, 20:30, 25:30] = special.logit(0.65), special.logit(0.33)
    label[2, 20:30, 20:30] = True
    fitted = Predictions(np.full(3, 2.0), logit, label, np.ones(logit.shape, bool))
    facts = [
        {"kind": "real", "note": "raw", "landslide_px": px, "spacing_m": 10.0, "source": place}
        for px, place in ((0, "valley"), (0, "hill"), (100, "hill"))
    ]
    chips = ChipSet(logit, logit, label, facts)
    result = operating_points(fitted, chips, {"gate": 0.1, "pixel": 0.43}, smallest_px=10)
    points = {point["threshold"]: point for point in result["operating_points"]}
    assert list(points) == sorted(points) and 0.43 in points and 0 < min(points) < max(points) < 1
    area = 2 * 1.28**2
    assert points[0.6]["empty_km2"] == pytest.approx(area, abs=0.05)
    assert points[0.6]["false_alarms_per_1000_km2"] == pytest.approx(1000 / area, abs=0.1)
    assert points[0.7]["false_alarms_per_1000_km2"] == 0
    assert (points[0.3]["recall"], points[0.6]["recall"], points[0.7]["recall"]) == (1.0, 0.5, 0.0)
    assert result["operating_points_basis"]["places_without_landslides"] == ["hill", "valley"]
    gated = operating_points(fitted, chips, {"gate": 0.9, "pixel": 0.43}, smallest_px=10)
    assert all(
        point["false_alarms_per_1000_km2"] == point["recall"] == 0 for point in gated["operating_points"]
    )


def test_the_sea_does_not_dilute_the_false_alarms_and_without_landslides_nothing_is_told() -> None:
    logit, label = np.full((3, 128, 128), -10.0), np.zeros((3, 128, 128), bool)
    label[2, :20, :20] = True
    fitted = Predictions(np.zeros(3), logit, label, np.ones(logit.shape, bool))
    facts = [
        {"kind": "real", "note": "raw", "landslide_px": px, "spacing_m": 10.0, "source": place}
        for place, px in (("hill", 0), ("socal_ocean_4", 0), ("hill", 400))
    ]
    thresholds = {"gate": 0.0, "pixel": 0.4}
    told = operating_points(fitted, ChipSet(logit, logit, label, facts), thresholds, smallest_px=10)
    assert told["operating_points"][0]["empty_km2"] == pytest.approx(1.28**2, abs=0.05)
    empty = np.arange(3) < 2
    nothing = operating_points(
        fitted.select(empty),
        ChipSet(logit[:2], logit[:2], label[:2], facts[:2]),
        thresholds,
        smallest_px=10,
    )
    assert nothing["operating_points"] == []


def test_a_coast_is_no_sea() -> None:
    none = np.empty(0)
    places = ("socal_ocean_4", "ocean", "oceanside", "north-ocean.2", "oceans")
    chips = ChipSet(none, none, none, [{"source": place} for place in places])
    assert chips.is_sea.tolist() == [True, True, False, True, False]


@pytest.mark.parametrize(
    ("calm", "holding", "told"),
    [
        ("real", ("cube", "real"), "places where nothing happened, .* found, simulated scenes and slides inserted into real images together"),
        ("cube", ("cube",), "on simulated scenes without landslides\\. .* found, simulated scenes\\."),
        ("labelled", ("labelled",), "in which no landslide was mapped\\. .* found, mapped landslides\\."),
    ],
)
def test_the_card_tells_on_what_operating_points_were_measured(calm: str, holding: tuple[str, ...], told: str) -> None:
    kinds = [calm, *holding]
    label = np.zeros((len(kinds), 16, 16), bool)
    label[1:, :4, :4] = True
    fitted = Predictions(np.zeros(len(kinds)), np.zeros(label.shape), label, np.ones(label.shape, bool))
    facts = [
        {"kind": kind, "note": "raw", "landslide_px": int(own.sum()), "spacing_m": 10.0, "source": f"{kind}_1"}
        for kind, own in zip(kinds, label)
    ]
    result = operating_points(fitted, ChipSet(label, label, label, facts), {"gate": 0.1, "pixel": 0.4}, smallest_px=10)
    basis = result["operating_points_basis"]
    assert re.search(told, basis["meaning"])
    assert basis["places_without_landslides"] == ([] if calm == "cube" else [f"{calm}_1"])


def test_equal_probabilities_tell_no_chip_from_another() -> None:
    """Half of each kind at one value: the order in which chips come must not decide."""
    label = np.zeros((40, 8, 8), bool)
    label[:20] = True
    areas = []
    for order in (slice(None), slice(None, None, -1)):
        fitted = Predictions(np.zeros(40), np.zeros(label.shape), label[order], np.ones(label.shape, bool))
        judged = Judged(fitted, {"thresholds": {"gate": 0.1, "pixel": 0.5}}, *[np.zeros(40)] * 3)
        areas.append(_stage_1(judged, np.ones(40, bool), 20)["chip AUROC"])
    assert areas == [0.5, 0.5]


@pytest.mark.parametrize(("coverage", "told"), [(0.8, "in the 80 % interval (100%)"), (0.29, "in the 29 % interval (100%)")])
def test_the_figure_of_areas_names_the_interval_that_there_is(coverage: float, told: str) -> None:
    label = np.zeros((3, 8, 8), bool)
    chips = ChipSet(label, label, label, [{"kind": "real", "spacing_m": 10.0}] * 3)
    fitted = Predictions(np.zeros(3), np.zeros(label.shape), label, ~label)
    judged = Judged(fitted, {"interval": {"coverage": coverage}}, np.ones(3), np.zeros(3), np.full(3, 2.0))
    (axis,) = _areas(chips, judged, {"real": "real backgrounds"}).axes
    assert axis.get_legend().get_texts()[0].get_text() == told
