"""The exported graph computes the same with fewer steps."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from training.export import OPSET
from training.networks import Classifier, Segmenter
from training.onnx_graph import split_concatenations


class Joined(nn.Module):
    """A convolution of three features that are concatenated in two steps, as in a network with skip connections."""

    def __init__(self, channels: tuple[int, int, int], stride: int, bias: bool) -> None:
        super().__init__()
        self.parts = nn.ModuleList([nn.Conv2d(2, size, 3, padding=1) for size in channels])
        self.last = nn.Conv2d(sum(channels), 16, 3, stride=stride, padding=1, bias=bias)

    def forward(self, image: Tensor) -> Tensor:
        first, second, third = (part(image).relu() for part in self.parts)
        return self.last(torch.cat([torch.cat([first, second], dim=1), third], dim=1)).relu()


def exported(network: nn.Module, *example: Tensor, names: tuple[str, ...] = ("image",)) -> onnx.ModelProto:
    buffer = io.BytesIO()
    axes = {name: {0: "batch", 2: f"{name}_height", 3: f"{name}_width"} for name in names}
    torch.onnx.export(
        network.eval(), example, buffer, input_names=list(names), dynamic_axes=axes, opset_version=OPSET, dynamo=False
    )
    return onnx.load_from_string(buffer.getvalue())


def count(model: onnx.ModelProto, kind: str) -> int:
    return sum(node.op_type == kind for node in model.graph.node)


@pytest.mark.parametrize(("stride", "bias"), [(1, True), (2, False)])
def test_the_sum_over_parts_is_the_convolution_of_their_concatenation(stride: int, bias: bool) -> None:
    torch.manual_seed(0)
    network, image = Joined((16, 32, 16), stride, bias), torch.randn(2, 2, 24, 40)
    model = split_concatenations(exported(network, image))
    assert (count(model, "Concat"), count(model, "Conv"), count(model, "Add")) == (0, 6, 2)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"image": image.numpy()})
    assert np.allclose(found, network(image).detach().numpy(), atol=1e-5)


def test_parts_of_broken_blocks_stay_together() -> None:
    model = exported(Joined((16, 6, 16), 1, True), torch.randn(1, 2, 16, 16))
    before = model.SerializeToString()
    assert split_concatenations(model).SerializeToString() == before


class InGroups(Joined):
    def __init__(self) -> None:
        super().__init__((16, 16, 16), 1, True)
        self.last = nn.Conv2d(48, 48, 3, padding=1, groups=3)


class Steered(Joined):
    """The weights of the last convolution depend on the image."""

    def forward(self, image: Tensor) -> Tensor:
        features = torch.cat([part(image).relu() for part in self.parts], dim=1)
        return nn.functional.conv2d(features, self.last.weight * image.mean(), padding=1)


@pytest.mark.parametrize("network", [InGroups(), Steered((16, 16, 16), 1, False)], ids=["groups", "computed weights"])
def test_convolutions_that_cannot_be_split_stay(network: nn.Module) -> None:
    model = exported(network, torch.randn(1, 2, 16, 16))
    before = model.SerializeToString()
    assert split_concatenations(model).SerializeToString() == before


@pytest.mark.parametrize("stage", ["classifier", "segmenter"])
def test_onnxruntime_adds_within_the_convolutions(stage: str, tmp_path: Path) -> None:
    """What the splitting is for: neither additions nor concatenations of features cost a pass of their own."""
    power = torch.rand(1, 2, 128, 128) + 0.01
    if stage == "classifier":
        model = exported(Classifier(), power, power, names=("pre", "post"))
    else:
        embedding = torch.rand(1, 32, 32, 32)
        model = exported(Segmenter(), power, power, embedding, names=("pre", "post", "embedding"))
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "optimised.onnx")
    graph = split_concatenations(model).SerializeToString()
    onnxruntime.InferenceSession(graph, sess_options=options, providers=["CPUExecutionProvider"])
    optimised = onnx.load(tmp_path / "optimised.onnx")
    blocked = [node for node in optimised.graph.node if node.domain == "com.microsoft.nchwc" and node.op_type == "Conv"]
    if not blocked:
        pytest.skip("onnxruntime does not convolve in blocks of channels on this processor")
    features = {name for node in blocked for name in node.output}
    for node in optimised.graph.node:
        if node.op_type in ("Add", "Sum", "Concat", "Relu"):
            assert not features.intersection(node.input), node.name
