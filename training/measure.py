"""What the networks cost and how far they see, found by running them."""

from __future__ import annotations

import copy
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.networks import EMBEDDING_CHANNELS, EMBEDDING_STRIDE, STRIDE, Classifier, Segmenter


def multiply_adds_per_pixel(
    classifier: Classifier, segmenter: Segmenter, size: int = 128
) -> tuple[float, float]:
    """Multiply-adds per input pixel of both networks, counted in the convolutions by forward hooks."""
    counts = {"classifier": 0.0, "segmenter": 0.0}

    def count(key: str):
        def hook(layer: nn.Conv2d, _inputs, output: Tensor) -> None:
            kernel = layer.kernel_size[0] * layer.kernel_size[1]
            counts[key] += output.numel() * kernel * layer.in_channels / layer.groups

        return hook

    hooks = [
        layer.register_forward_hook(count(key))
        for key, network in (("classifier", classifier), ("segmenter", segmenter))
        for layer in network.modules()
        if isinstance(layer, nn.Conv2d)
    ]
    chip = torch.ones(1, 2, size, size)
    with torch.no_grad():
        embedding, _, _ = classifier(chip, chip)
        segmenter(chip, chip, embedding)
    for hook in hooks:
        hook.remove()
    return counts["classifier"] / size**2, counts["segmenter"] / size**2


@dataclass(frozen=True)
class Radii:
    """Largest distances (px) at which something can change an output.

    Attributes:
        embedding: of image pixels from the cells of stage 1's embedding.
        logit: of image pixels from a pixel of stage 2, the embedding given.
        logit_from_embedding: of embedding cells from a pixel of stage 2.
    """

    embedding: int
    logit: int
    logit_from_embedding: int

    @property
    def whole(self) -> int:
        """Of image pixels from a pixel of stage 2, both ways together."""
        return max(self.logit, self.embedding + self.logit_from_embedding)


def receptive_radii(classifier: Classifier, segmenter: Segmenter, size: int = 192) -> Radii:
    """How far both networks see, by back-propagation from outputs at every phase of the stride.

    Activations and batch statistics are set aside (equal weights, linear layers), so that no path is hidden by a ReLU.
    """
    stage_1, stage_2 = _linear(classifier), _linear(segmenter)
    radii = [0, 0, 0]
    for phase in range(STRIDE):
        generator = torch.Generator().manual_seed(phase)
        pre, post = (_random((1, 2, size, size), level, generator) for level in (0.5, 2.5))
        cells = size // EMBEDDING_STRIDE
        embedding = _random((1, EMBEDDING_CHANNELS, cells, cells), 0.0, generator)
        centre = size // 2 + phase
        cell = centre // EMBEDDING_STRIDE
        stage_1.embed(pre, post)[0, :, cell, cell].sum().backward()
        radii[0] = max(radii[0], _reach(pre, centre, 1), _reach(post, centre, 1))
        pre.grad = post.grad = None
        stage_2(pre, post, embedding)[0, centre, centre].backward()
        radii[1] = max(radii[1], _reach(pre, centre, 1), _reach(post, centre, 1))
        radii[2] = max(radii[2], _reach(embedding, centre, EMBEDDING_STRIDE))
    return Radii(*radii)


def _random(shape: tuple[int, ...], level: float, generator: torch.Generator) -> Tensor:
    values = torch.rand(shape, generator=generator, dtype=torch.float64) * 0.2 + level
    return values.requires_grad_()


def _linear(network: nn.Module) -> nn.Module:
    network = copy.deepcopy(network).double().eval()
    for layer in list(network.modules()):
        if isinstance(layer, nn.Conv2d):
            nn.init.constant_(layer.weight, 1.0 / layer.weight[0].numel())
        if isinstance(layer, nn.BatchNorm2d):
            layer.reset_running_stats()
    return network


def _reach(image: Tensor, centre: int, stride: int) -> int:
    """Distance (px) from `centre` to the farthest pixel, or cell of `stride` pixels, with a gradient."""
    touched = (image.grad.abs().sum(dim=(0, 1)) > 0).nonzero()
    return int(max(centre - touched.min() * stride, touched.max() * stride + stride - 1 - centre))
