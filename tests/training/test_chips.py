"""Chips: splits without neighbours, labels that stay on what is seen, augmentation that keeps the physics."""

from __future__ import annotations

from pathlib import Path

import lightning
import numpy as np
import pytest
import torch
from scipy import ndimage
from torch.utils.data import DataLoader

from tests.benchmarks.temporal_spread import draw_with_spread
from training.data.chips import ChipSet, block_of
from training.data.dataset import augment
from training.data.drawing import CHIP, Chip, Drawing, _mean_observed, draw_real, draw_simulated, to_db
from training.data.stacks import Stack
from training.errors import TrainingError
from training.fit import check_both_kinds
from training.simulate.command import SPLITS
from training.stages import ClassifierStage


@pytest.fixture(scope="module")
def stack() -> Stack:
    random = np.random.default_rng(0)
    level = np.array([0.1, 0.02]).reshape(1, 2, 1, 1)
    return Stack("forest", (random.gamma(7.0, 1 / 7.0, (10, 2, 100, 110)) * level).astype(np.float32), 30.0)


def test_no_two_splits_touch() -> None:
    used = np.zeros((100, 110), int)
    for number, split in enumerate(SPLITS, 1):
        box = block_of(split, 100, 110)
        assert not used[
            max(0, box[0].start - 3) : box[0].stop + 3, max(0, box[1].start - 3) : box[1].stop + 3
        ].any()
        used[box] = number


def test_a_simulated_chip_where_slides_are_wanted_holds_some(cube) -> None:
    chips = [draw_simulated(cube, np.random.default_rng(seed), True) for seed in range(8)]
    assert all(chip.pre_db.shape == (2, CHIP, CHIP) for chip in chips)
    assert all(chip.label.any() for chip in chips)


def test_slides_inserted_into_a_real_background_change_it_there_and_only_there(
    stack: Stack, smoke_config: dict
) -> None:
    inside, outside = [], []
    for seed in range(30):
        chip = draw_real(
            stack,
            (slice(0, 100), slice(0, 110)),
            np.random.default_rng(seed),
            True,
            smoke_config["simulator"],
            [],
        )
        assert not chip.label[~np.isfinite(chip.pre_db).any(axis=0)].any()
        if (
            chip.note == "raw" and sum(chip.dates) >= 4 and chip.label.sum() > 50
        ):  # no confusers, little speckle
            change = np.abs(chip.post_db[1] - chip.pre_db[1])
            inside.append(np.nanmean(change[chip.label]))
            outside.append(np.nanmean(change[~chip.label]))
    assert len(inside) >= 2
    assert np.mean(inside) > 1.5 * np.mean(outside)


def test_empty_chips_stay_empty(stack: Stack, smoke_config: dict) -> None:
    chip = draw_real(
        stack, (slice(0, 60), slice(0, 60)), np.random.default_rng(1), False, smoke_config["simulator"], []
    )
    assert not chip.label.any()


def _pairs(stack: Stack, simulator: dict, **shares: float) -> list[Chip]:
    drawing = Drawing(date_counts=(1,), varied=False, **shares)
    box = slice(0, 100), slice(0, 110)
    return [draw_real(stack, box, np.random.default_rng(seed), False, simulator, [], drawing) for seed in range(80)]


@pytest.fixture(scope="module")
def rainy(stack: Stack) -> Stack:
    """A place whose dates are as long ago as they are dark, but for one in the middle on which it rained."""
    power = stack.power * 10 ** (np.arange(10).reshape(-1, 1, 1, 1) / 50)
    power[4] *= 10
    return Stack("rainy", power.astype(np.float32), 30.0)


def test_wet_dates_are_drawn_as_often_as_asked_and_on_both_sides(rainy: Stack, smoke_config: dict) -> None:
    def wet(**shares: float) -> tuple[int, int]:
        chips = _pairs(rainy, smoke_config["simulator"], **shares)
        rise = [np.nanmean(chip.post_db - chip.pre_db) for chip in chips]
        return sum(change < -5 for change in rise), sum(change > 5 for change in rise)

    before, after = wet()
    assert 0 < before + after < 35  # two in ten, as any date
    assert sum(wet(wet_share=1.0)) == 80
    before, after = wet(wet_share=0.5)
    assert 35 < before + after < 65 and min(before, after) > 8


def test_half_of_the_pairs_are_reversed_where_half_is_asked(rainy: Stack, smoke_config: dict) -> None:
    def share_that_rises(**shares: float) -> float:
        rise = [np.nanmean(chip.post_db - chip.pre_db) for chip in _pairs(rainy, smoke_config["simulator"], **shares)]
        return float(np.mean([change > 0 for change in rise if abs(change) < 5]))

    assert share_that_rises() == 1.0
    assert share_that_rises(reversed_share=1.0) == 0.0
    assert 0.3 < share_that_rises(reversed_share=0.5) < 0.7


def test_slides_drawn_in_hectares_have_fewer_pixels_on_a_coarser_grid(smoke_config: dict) -> None:
    def median_px(spacing_m: float, share: float) -> float:
        power = np.random.default_rng(2).gamma(7.0, 1 / 70.0, (2, 2, CHIP, CHIP)).astype(np.float32)
        drawing, stack = Drawing((1,), varied=False, hectare_share=share), Stack("moor", power, spacing_m)
        sizes: list[int] = []
        for seed in range(25):
            random = np.random.default_rng(seed)
            label = draw_real(stack, (slice(0, CHIP),) * 2, random, True, smoke_config["simulator"], [], drawing).label
            slides, count = ndimage.label(label, np.ones((3, 3)))
            sizes += np.bincount(slides.ravel(), minlength=count + 1)[1:].tolist()
        return float(np.median(sizes))

    assert median_px(10.0, 0.0) == median_px(30.0, 0.0) > 40
    assert 8 < median_px(30.0, 1.0) < 25 < median_px(10.0, 1.0)


def test_slides_that_the_radar_does_not_see_are_labelled_or_not_as_asked(cube) -> None:
    hidden = np.zeros(cube["landslides"].shape, bool)
    rows, _ = np.nonzero(cube["landslides"].values > 0)
    hidden[: int(np.median(rows))] = True  # half of the slides
    veiled = cube.assign(layover=(("y", "x"), hidden), shadow=(("y", "x"), np.zeros_like(hidden)))
    labelled = {
        only: sum(
            int(draw_simulated(veiled, np.random.default_rng(seed), False, Drawing(visible_only=only)).label.sum()) for seed in range(30)
        )
        for only in (False, True)
    }
    assert 0 < labelled[True] < 0.9 * labelled[False]


def test_the_spread_over_time_is_that_of_the_dates_on_both_sides(smoke_config: dict) -> None:
    power = np.random.default_rng(2).gamma(7.0, 1 / 7.0, (4, 2, CHIP, CHIP)).astype(np.float32)
    decibels = to_db(power)
    for dates, freedom in ((2, 2), (1, 1)):  # of four dates, two per side are always the same ones
        _, spread = draw_with_spread(Stack("forest", power, 30.0), 3, (dates,), smoke_config["simulator"], [], seed=1)
        before, after = decibels[:2], decibels[2:]
        squares = sum(((side - side.mean(axis=0)) ** 2).sum(axis=0) for side in (before, after)) if dates == 2 else 0 * decibels[0]
        assert spread.shape == (3, 2, CHIP, CHIP)
        assert np.allclose(spread**2, squares / freedom, atol=0.03)


@pytest.mark.parametrize("hidden", [slice(0, CHIP), slice(0, 40)])
def test_a_date_that_is_missing_blanks_no_chip(smoke_config: dict, hidden: slice) -> None:
    """Means are over the dates that observed: with one of ten missing, in all of the box or in a part, everything is seen."""
    power = np.random.default_rng(2).gamma(7.0, 1 / 7.0, (10, 2, CHIP, CHIP)).astype(np.float32)
    power[4, :, hidden] = np.nan
    drawing = Drawing((4,), varied=False)
    for seed in range(12):
        random = np.random.default_rng(seed)
        chip = draw_real(Stack("moor", power, 30.0), (slice(0, CHIP),) * 2, random, False, smoke_config["simulator"], [], drawing)
        assert np.isfinite(chip.pre_db).all() and np.isfinite(chip.post_db).all()


def test_complete_dates_are_averaged_as_ever_and_gaps_over_the_rest() -> None:
    power = np.random.default_rng(3).gamma(7.0, 1 / 7.0, (5, 2, 20, 20)).astype(np.float32)
    assert np.array_equal(_mean_observed(power), power.mean(axis=0))
    power[0, 0, 3, 3], power[:, 1, 5, 5] = np.nan, np.nan
    mean = _mean_observed(power)
    assert mean.dtype == np.float32 and mean[0, 3, 3] == pytest.approx(power[1:, 0, 3, 3].mean())
    assert np.isnan(mean).sum() == 1


def test_augmentation_is_repeatable_and_never_transposes() -> None:
    columns = np.broadcast_to(np.arange(CHIP, dtype=np.float32), (2, CHIP, CHIP)).copy()
    label = np.zeros((CHIP, CHIP), np.float32)
    for seed in range(20):
        first = augment(columns, columns, label, np.random.default_rng(seed))
        second = augment(columns, columns, label, np.random.default_rng(seed))
        assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(first, second))
        seen = np.isfinite(first[0]).all(axis=0)
        rows = [first[0][0, row][seen[row]] for row in range(CHIP) if seen[row].sum() > 1]
        assert all(np.ptp(row) > 0 for row in rows)  # still varies along the columns


@pytest.mark.parametrize(
    ("landslide_px", "kind"), [((0, 0, 19), "with"), ((20, 300, 19), "without"), ((7, 19), "with")]
)
def test_validation_chips_of_one_kind_alone_are_refused(landslide_px: tuple[int, ...], kind: str) -> None:
    none = np.empty(0)
    chips = ChipSet(none, none, none, [{"landslide_px": pixels} for pixels in landslide_px])
    with pytest.raises(TrainingError, match=f"None of the {len(landslide_px)} validation chips is one {kind} landslides"):
        check_both_kinds(chips, 20, "validation")


def test_batches_that_decide_nothing_are_not_scored(tmp_path: Path) -> None:
    """Chips with a few landslide pixels are neither positive nor negative; a batch may hold nothing else."""
    stage = ClassifierStage({"learning_rate": 1e-3}, min_landslide_px=20)
    pair = torch.rand(2, 2, 32, 32) + 0.01
    few = torch.zeros(2, 32, 32)
    few[:, 0, :5] = 1
    none_and_many = torch.zeros(2, 32, 32)
    none_and_many[1] = 1
    batches = [(pair, pair, label, torch.ones(2, 32, 32)) for label in (few, none_and_many)]
    trainer = lightning.Trainer(
        accelerator="cpu", logger=False, enable_checkpointing=False, default_root_dir=tmp_path, enable_progress_bar=False
    )
    scores = trainer.validate(stage, DataLoader(batches, batch_size=None), verbose=False)[0]
    assert 0 <= scores["val_average_precision"] <= 1
