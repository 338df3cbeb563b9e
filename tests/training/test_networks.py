"""What the engine relies on: seamless windows, missing data, size, and a stage 1 that stays frozen."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from training import fit
from training.measure import multiply_adds_per_pixel, receptive_radii
from training.networks import STRIDE, Classifier, Segmenter
from training.stages import ClassifierStage, SegmenterStage


@pytest.fixture(scope="module")
def pair() -> tuple[Classifier, Segmenter]:
    torch.manual_seed(0)
    classifier, segmenter = Classifier(), Segmenter()
    for network in (classifier, segmenter):  # batch statistics away from their initial values
        for layer in network.modules():
            if isinstance(layer, torch.nn.BatchNorm2d):
                layer.running_mean.normal_(0, 0.1)
                layer.running_var.uniform_(0.5, 1.5)
    return classifier.eval(), segmenter.eval()


def scene(height: int, width: int, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    random = np.random.default_rng(seed)
    level = np.array([0.1, 0.02]).reshape(1, 2, 1, 1)
    return tuple(
        torch.tensor(random.gamma(4.0, 0.25, (1, 2, height, width)) * level, dtype=torch.float32)
        for _ in range(2)
    )


def logits(pair, pre, post):
    with torch.no_grad():
        embedding, chip, _ = pair[0](pre, post)
        return chip, pair[1](pre, post, embedding)


def test_both_stages_cost_at_most_100_kflop_per_pixel(pair) -> None:
    assert 2 * sum(multiply_adds_per_pixel(*pair)) <= 100_000


def test_stage_1_is_cheap_and_sees_no_further_than_its_margin(pair) -> None:
    """All chips pay for it, and for the margins around windows: its own and that of the embedding that stage 2 looks at."""
    first, second = multiply_adds_per_pixel(*pair)
    assert first <= second / 4
    radii = receptive_radii(*pair)
    assert radii.embedding + radii.logit_from_embedding <= 64


def test_a_window_with_the_halo_gives_what_the_whole_scene_gives(pair) -> None:
    halo = -(-receptive_radii(*pair).whole // STRIDE) * STRIDE
    pre, post = scene(448, 448)
    _, whole = logits(pair, pre, post)
    for top, left, size in ((128, 128, 128), (136, 160, 64)):
        box = (..., slice(top - halo, top + size + halo), slice(left - halo, left + size + halo))
        _, part = logits(pair, pre[box], post[box])
        core = part[0, halo:-halo, halo:-halo]
        assert torch.allclose(core, whole[0, top : top + size, left : left + size], atol=1e-4)


def test_unobserved_and_missing_polarisations_give_finite_numbers(pair) -> None:
    pre, post = scene(128, 128)
    pre[:, 1] = np.nan
    post[:, :, :40] = np.nan
    for chip, pixel in (logits(pair, pre, post), logits(pair, torch.full_like(pre, np.nan), post)):
        assert torch.isfinite(chip).all() and torch.isfinite(pixel).all()


def test_a_scene_wide_step_leaves_the_contrast_features_alone(pair) -> None:
    pre, post = scene(256, 256)
    contrast = [pair[0].radiometry(pre, post * gain)[2][:, 2:4, 32:-32, 32:-32] for gain in (1.0, 10**0.2)]
    assert (contrast[0] - contrast[1]).abs().mean() < 0.05


def test_stage_1_stays_frozen_while_stage_2_trains(pair) -> None:
    settings = {"learning_rate": 1e-3, "edge_px": 0.5, "dice_weight": 0.5}
    stage = SegmenterStage(settings, pair[0]).train()
    before = {name: tensor.clone() for name, tensor in stage.classifier.state_dict().items()}
    pre, post = scene(128, 128, 5)
    label = torch.zeros(1, 128, 128)
    label[:, 30:60, 30:60] = 1
    optimizer = torch.optim.AdamW([p for p in stage.parameters() if p.requires_grad], lr=1e-2)
    weights = [p.clone() for p in stage.network.parameters()]
    loss = stage._loss(stage._logit(pre, post), label, torch.ones_like(label))
    loss.backward()
    optimizer.step()
    assert all(torch.equal(before[name], tensor) for name, tensor in stage.classifier.state_dict().items())
    assert any(not torch.equal(old, new) for old, new in zip(weights, stage.network.parameters()))


def test_the_embedding_reaches_the_result(pair) -> None:
    pre, post = scene(128, 128)
    with torch.no_grad():
        embedding, _, _ = pair[0](pre, post)
        assert not torch.allclose(pair[1](pre, post, embedding), pair[1](pre, post, embedding + 1.0))


@pytest.mark.parametrize(
    ("gpu", "able", "precision"),
    [
        (True, {}, "16-mixed"),
        (False, {"avx512_bf16": True}, "bf16-mixed"),
        (False, {"amx_bf16": True}, "bf16-mixed"),
        (False, {"avx512_f": True, "avx512_bf16": False}, "32-true"),
    ],
)
def test_half_precision_is_used_where_the_machine_has_it(monkeypatch, gpu, able, precision) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: gpu)
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: able)
    assert fit._precision("auto") == precision
    assert fit._precision("32-true") == "32-true"


def test_half_precision_learns_what_single_precision_learns() -> None:
    """The loss and its gradient of one step, in both; sums and logarithms keep their digits."""
    settings = {"learning_rate": 1e-3, "edge_px": 0.5, "dice_weight": 0.5}
    pre, post = scene(128, 128, 3)
    label = torch.zeros(1, 128, 128)
    label[:, 40:60, 40:60] = 1
    found = {}
    for half in (False, True):
        torch.manual_seed(0)
        stages = ClassifierStage(settings, 20), SegmenterStage(settings, Classifier())
        for stage in stages:
            stage.log = lambda *_args, **_options: None
            with torch.autocast("cpu", torch.bfloat16, enabled=half):
                loss = stage.train().training_step((pre, post, label, torch.ones_like(label)), 0)
            loss.backward()
            gradients = [p.grad.flatten() for p in stage.network.parameters() if p.grad is not None]
            found.setdefault(type(stage), []).append((loss.detach(), torch.cat(gradients)))
    for (loss, gradient), (half_loss, half_gradient) in found.values():
        assert half_loss.dtype == loss.dtype == torch.float32
        assert float(half_loss) == pytest.approx(float(loss), rel=0.02)
        assert torch.nn.functional.cosine_similarity(gradient, half_gradient, dim=0) > 0.98
