"""Stage 1's heat map in the logits of stage 2: where it helps it is taken, where not it is left, and it ships like the rest."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from training.cli import main
from training.config import CONFIGS
from training.data.chips import ChipSet
from training.errors import TrainingError
from training.export import PARITY_TOLERANCE, base_card, export_pair
from training.exported import read_pair
from training.measure import receptive_radii
from training.networks import STRIDE, Classifier, Segmenter
from training.prior import choose_prior, prior_weights

SHIPPED = Path(__file__).parents[2] / "models"
WEIGHTS = (0.0, 0.5, 2.0)


class SaysWhatItIsTold(nn.Module):
    """Stage 1 whose embedding is the change of VV, and its heat map `use` times that."""

    def __init__(self, use: float) -> None:
        super().__init__()
        self.heat = nn.Conv2d(32, 1, 1)
        nn.init.constant_(self.heat.weight, use / 32)
        nn.init.constant_(self.heat.bias, 0.0)

    def forward(self, pre: torch.Tensor, post: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        change = nn.functional.avg_pool2d(torch.log(post[:, :1] / pre[:, :1]), 4)
        return change.expand(-1, 32, -1, -1), change.mean(dim=(1, 2, 3))


def chips() -> ChipSet:
    """Four chips whose landslides have become twice as bright in VV."""
    random = np.random.default_rng(0)
    label = np.zeros((4, 128, 128), np.uint8)
    label[:2, 32:64, 40:88] = 1
    pre, post = (random.normal(-10, 1, (4, 2, 128, 128)).astype(np.float32) for _ in range(2))
    post[:, 0] += 3 * label
    return ChipSet(pre, post, label, [{"source": str(n), "kind": "cube"} for n in range(4)])


@pytest.mark.parametrize("use, taken", [(5.0, True), (-5.0, False)])
def test_the_heat_map_is_taken_where_it_helps(use: float, taken: bool) -> None:
    torch.manual_seed(0)
    segmenter, classifier = Segmenter().eval(), SaysWhatItIsTold(use)
    weight, precision = choose_prior(classifier, segmenter, chips(), WEIGHTS)
    # The untrained stage 2 knows nothing, so the heat map cannot have too much weight.
    assert weight == (2.0 if taken else 0.0)
    assert (segmenter.prior is not None) == taken
    if taken:
        assert precision > 0.5
        assert torch.equal(segmenter.prior.weight, 2.0 * classifier.heat.weight)


def _pair(weight: float) -> tuple[Classifier, Segmenter]:
    torch.manual_seed(1)
    classifier, segmenter = Classifier().eval(), Segmenter().eval()
    nn.init.constant_(classifier.heat.weight, 1.0)  # large, so that it shows
    segmenter.take_prior(classifier, weight)
    return classifier, segmenter


def _scene(size: int) -> tuple[torch.Tensor, torch.Tensor]:
    random = np.random.default_rng(2)
    return tuple(torch.tensor(random.gamma(4, 0.02, (1, 2, size, size)), dtype=torch.float32) for _ in range(2))


def test_it_adds_the_heat_map_and_sees_no_further() -> None:
    (classifier, without), (_, segmenter) = _pair(0.0), _pair(0.5)
    pre, post = _scene(320)
    radii = receptive_radii(classifier, segmenter)
    assert radii == receptive_radii(classifier, without)
    with torch.no_grad():
        embedding, _, heat = classifier(pre, post)
        added = segmenter(pre, post, embedding) - without(pre, post, embedding)
        wanted = nn.functional.interpolate(0.5 * heat[:, None], scale_factor=8.0, mode="bilinear")[:, 0]
        assert torch.allclose(added, wanted, atol=1e-4)
        halo = -(-radii.whole // STRIDE) * STRIDE
        box = (..., slice(128 - halo, 192 + halo), slice(120 - halo, 184 + halo))
        part = segmenter(pre[box], post[box], classifier.embed(pre[box], post[box]))
        whole = segmenter(pre, post, embedding)
    assert torch.allclose(part[0, halo:-halo, halo:-halo], whole[0, 128:192, 120:184], atol=1e-4)


def test_it_comes_back_from_weights_and_from_exported_models(tmp_path: Path) -> None:
    classifier, segmenter = _pair(0.5)
    pre, post = _scene(128)
    with torch.no_grad():
        embedding = classifier.embed(pre, post)
        again = Segmenter().eval()
        again.load_state_dict(segmenter.state_dict())
        assert torch.equal(again(pre, post, embedding), segmenter(pre, post, embedding))
        segmenter.scale.fill_(0.7)  # calibrated
        segmenter.bias.fill_(-0.3)
    card = {**json.loads((SHIPPED / "model_card.json").read_text()), **base_card(classifier, segmenter)}
    assert export_pair(classifier, segmenter, card, tmp_path) < PARITY_TOLERANCE
    _, imported, _ = read_pair(tmp_path)  # which compares them, too
    assert imported.prior is not None
    with torch.no_grad():
        assert torch.allclose(imported(pre, post, embedding), segmenter(pre, post, embedding), atol=1e-4)
    assert not any(parameter.requires_grad for parameter in imported.prior.parameters()), "further training leaves it"


@pytest.mark.parametrize("wrong", [0.3, ["much"], [-1.0], [float("inf")]])
def test_weights_that_are_none_are_refused_before_anything_is_trained(wrong: object) -> None:
    with pytest.raises(TrainingError, match=r"segment.prior is .* give a list of weights"):
        prior_weights({"prior": wrong})


def test_no_weights_are_none() -> None:
    assert prior_weights({}) == prior_weights({"prior": None}) == []


def test_an_ended_training_gives_the_same_again(run: Path, tmp_path: Path) -> None:
    """Both the average of the weights, which the checkpoint of the last step holds apart, and the prior."""
    own = tmp_path / "run"
    shutil.copytree(run, own)
    before = torch.load(own / "segmenter.pt", weights_only=True)
    summary = json.loads((own / "finish" / "summary.json").read_text())
    assert summary["prior"] in (0.0, 0.5) and summary["val_average_precision_with_prior"] > 0
    assert ("prior.weight" in before) == (summary["prior"] > 0)
    (own / "finish" / "summary.json").unlink()  # as where it was stopped between the last step and the summary
    assert main(["segment", "--config", str(CONFIGS / "smoke.yaml"), "--run", str(own), "--resume"]) == 0
    after = torch.load(own / "segmenter.pt", weights_only=True)
    assert before.keys() == after.keys()
    assert all(torch.allclose(before[name], after[name], atol=1e-6) for name in before)
    assert json.loads((own / "finish" / "summary.json").read_text())["prior"] == summary["prior"]
