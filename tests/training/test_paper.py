"""The published networks have the published numbers of parameters and cost."""

from __future__ import annotations

import torch
from torch import nn

from training.measure import multiply_adds_per_pixel
from training.paper import PaperClassifier, PaperSegmenter


def parameters(*modules: nn.Module) -> int:
    return sum(parameter.numel() for module in modules for parameter in module.parameters())


def test_parameters_are_those_of_the_publication() -> None:
    classifier, segmenter = PaperClassifier(), PaperSegmenter()
    assert parameters(classifier.stem, classifier.decoder) == 43_424
    assert parameters(segmenter.base) == 76_040
    assert parameters(segmenter.head) == 1_057_153
    assert parameters(PaperSegmenter(embedding_channels=0).head) == 266_433


def test_both_networks_cost_about_2400_kflop_per_pixel() -> None:
    class Three(PaperClassifier):
        def forward(self, pre, post):
            return (*super().forward(pre, post), None)

    cost = 2 * sum(multiply_adds_per_pixel(Three(), PaperSegmenter()))
    assert 2.2e6 < cost < 2.6e6


def test_unobserved_pixels_give_finite_logits() -> None:
    classifier, segmenter = PaperClassifier().eval(), PaperSegmenter().eval()
    pre = torch.rand(2, 2, 64, 64)
    pre[:, 1], pre[0, :, :20] = torch.nan, torch.nan
    with torch.no_grad():
        embedding, chip = classifier(pre, pre)
        logit = segmenter(pre, pre, embedding)
    assert embedding.shape == (2, 64, 64, 64) and chip.shape == (2,) and logit.shape == (2, 64, 64)
    assert torch.isfinite(chip).all() and torch.isfinite(logit).all()
