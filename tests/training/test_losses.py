"""The losses of stage 2: what each rewards, and that unobserved pixels teach nothing."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from training.config import CONFIGS, load_config
from training.errors import TrainingError
from training.fit import _epochs, _finish
from training.losses import LOSSES, chip_dice, focal_tversky, pixel_loss
from training.stages import ClassifierStage, SegmenterStage

SETTINGS = {"dice_weight": 0.5, "tversky": {"misses": 0.7, "focus": 0.75}}


def chip(rows: int = 0) -> torch.Tensor:
    """Labels of one chip of 32 px with landslide in its first rows."""
    label = torch.zeros(1, 32, 32)
    label[:, :rows] = 1.0
    return label


def loss_of(name: str, logit: torch.Tensor, label: torch.Tensor, observed: torch.Tensor | None = None) -> torch.Tensor:
    return pixel_loss({**SETTINGS, "loss": name}, logit, label, torch.ones_like(label) if observed is None else observed)


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("rows", [0, 8])
def test_the_truth_costs_next_to_nothing_and_every_error_costs(name: str, rows: int) -> None:
    label = chip(rows)
    right = 20.0 * (2 * label - 1)
    more, fewer = right.clone(), right.clone()
    more[:, 20:24] = 20.0
    fewer[:, :4] = -20.0
    assert loss_of(name, right, label) < 1e-4
    assert loss_of(name, more, label) > 0.1
    if rows:
        assert loss_of(name, fewer, label) > 0.1


@pytest.mark.parametrize("name", LOSSES)
def test_unobserved_pixels_teach_nothing(name: str) -> None:
    logit = torch.zeros(1, 32, 32, requires_grad=True)
    observed = torch.ones(1, 32, 32)
    observed[:, 16:] = 0.0
    loss_of(name, logit, chip(8) * observed, observed).backward()
    assert logit.grad[:, :16].abs().min() > 0
    assert logit.grad[:, 16:].abs().max() == 0


def test_focal_tversky_without_focus_that_weighs_errors_alike_is_dice() -> None:
    random = torch.Generator().manual_seed(0)
    probability, label = torch.rand(3, 128, 128, generator=random), (torch.rand(3, 128, 128, generator=random) > 0.5).float()
    assert float(focal_tversky(probability, label, 0.5, 1.0)) == pytest.approx(float(chip_dice(probability, label)), abs=1e-4)


def test_focal_tversky_prefers_too_much_to_too_little() -> None:
    label = torch.zeros(1, 32, 32)
    label[:, 8:16] = 1.0
    more, less = label.clone(), label.clone()
    more[:, 16:18] = 1.0
    less[:, 14:16] = 0.0
    assert focal_tversky(more, label, 0.7, 0.75) < focal_tversky(less, label, 0.7, 0.75)


def test_focal_tversky_by_hand() -> None:
    """96 px found, 32 missed and 64 too many: 1 - 97 / (97 + .7 x 32 + .3 x 64)."""
    label, probability = chip(4), torch.zeros(1, 32, 32)
    probability[:, 1:6] = 1.0
    assert focal_tversky(probability, label, misses=0.7, focus=1.0).item() == pytest.approx(1 - 97 / 138.6, abs=1e-5)


def test_a_loss_that_does_not_exist_is_named_with_those_that_do() -> None:
    settings = {"learning_rate": 1e-3, "edge_px": 0.0, "loss": "hinge", **SETTINGS}
    with pytest.raises(TrainingError, match="wants the loss 'hinge'; there are cross_entropy_dice and focal_tversky"):
        SegmenterStage(settings, torch.nn.Identity())


def test_the_recipe_says_which_loss_it_takes() -> None:
    random = torch.Generator().manual_seed(1)
    logit, label, observed = torch.randn(1, 32, 32, generator=random), chip(4), torch.ones(1, 32, 32)
    expected = {
        "cross_entropy_dice": loss_of("cross_entropy_dice", logit, label),
        "focal_tversky": focal_tversky(logit.sigmoid(), label, 0.7, 0.75),
    }
    for name, value in expected.items():
        segment = load_config(CONFIGS / "default.yaml", [f"segment.loss={name}"])["segment"]
        assert torch.equal(pixel_loss(segment, logit, label, observed), value)


def test_focal_tversky_asks_for_its_parameters() -> None:
    settings = {"learning_rate": 1e-3, "edge_px": 0.0, "loss": "focal_tversky"}
    with pytest.raises(TrainingError, match=r"needs `tversky: \{misses: 0.7, focus: 0.75\}`"):
        SegmenterStage(settings, torch.nn.Identity())


@pytest.mark.parametrize("steps", [1, 2, 9, 10, 11, 20, 100])
def test_a_training_may_have_any_number_of_steps(steps: int) -> None:
    stage = ClassifierStage({"learning_rate": 1e-3}, 20)
    stage._trainer = SimpleNamespace(estimated_stepping_batches=steps)
    schedule = stage.configure_optimizers()["lr_scheduler"]["scheduler"]
    rates = []
    for _ in range(steps):
        rates += schedule.get_last_lr()
        schedule.optimizer.step()
        if len(rates) < steps:
            schedule.step()
    assert max(rates) <= 1e-3 and rates[-1] == min(rates)


@pytest.mark.parametrize(
    ("own", "epochs"),
    [({"epochs": 20}, 20), ({"steps": 60}, 3), ({"epochs": 20, "steps": 60}, 3), ({"dice_weight": 0.0}, 10)],
)
def test_the_last_phase_is_as_long_as_it_says_and_else_as_long_as_the_first(own: dict, epochs: int) -> None:
    settings = {"epochs": 7, "steps": 200, "batch": 16, "finish": own}
    assert _epochs(_finish(settings), range(20)) == epochs  # of 20 steps
