"""An exported graph in the form that onnxruntime computes best; the results are the same but for rounding."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import helper, numpy_helper

BLOCK = 16  # onnxruntime's CPU kernels convolve blocks of 8 or 16 channels


def split_concatenations(model: onnx.ModelProto) -> onnx.ModelProto:
    """Replace convolutions of concatenated features by the sum of one convolution per part.

    A concatenation writes and reads all features once more, and keeps them twice in memory. onnxruntime lets a convolution add
    what another one gave, at no cost of its own, where it knows that both have one shape: heights and widths get names. Only
    parts of whole blocks of channels are taken apart.
    """
    inferred = onnx.shape_inference.infer_shapes(model).graph
    channels = {
        value.name: value.type.tensor_type.shape.dim[1].dim_value
        for value in (*inferred.value_info, *inferred.input)
        if len(value.type.tensor_type.shape.dim) == 4
    }
    graph = model.graph
    producers = {name: node for node in graph.node for name in node.output}
    constants = {constant.name: constant for constant in graph.initializer}
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        parts = _parts(node.input[0], producers) if node.op_type == "Conv" else []
        sizes = [channels.get(part, 0) for part in parts]
        weight = constant_of(node.input[1], producers, constants) if len(parts) > 1 else None
        # Of a convolution in groups, a weight has fewer channels than the input.
        if weight is None or weight.shape[1] != sum(sizes) or any(size == 0 or size % BLOCK for size in sizes):
            nodes.append(node)
            continue
        pieces = np.split(weight, np.cumsum(sizes)[:-1], axis=1)
        nodes += _summed(graph, node, parts, pieces)
    _keep_used(graph, nodes)
    onnx.checker.check_model(model, full_check=True)
    return model


def _parts(name: str, producers: dict[str, onnx.NodeProto]) -> list[str]:
    """The tensors that are concatenated along channels to what `name` holds; that alone where none are."""
    node = producers.get(name)
    if node is None or node.op_type != "Concat" or node.attribute[0].i != 1:
        return [name]
    return [part for given in node.input for part in _parts(given, producers)]


def constant_of(
    name: str, producers: dict[str, onnx.NodeProto], constants: dict[str, onnx.TensorProto]
) -> np.ndarray | None:
    """The constant of a name, None where it is computed."""
    while name in producers and producers[name].op_type == "Identity":  # of weights that two nodes share
        name = producers[name].input[0]
    return numpy_helper.to_array(constants[name]) if name in constants else None


def _summed(
    graph: onnx.GraphProto, node: onnx.NodeProto, parts: list[str], pieces: list[np.ndarray]
) -> list[onnx.NodeProto]:
    """One convolution per part and the additions between them, which give what the node gave."""
    result = node.output[0]
    shape = ["batch", pieces[0].shape[0], f"{result}_rows", f"{result}_columns"]
    nodes, total = [], ""
    for number, (part, piece) in enumerate(zip(parts, pieces)):
        weight = f"{node.name}_weight_{number}"
        graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(piece), weight))
        bias = list(node.input[2:]) if number == 0 else []
        own = f"{result}_part_{number}"
        conv = helper.make_node("Conv", [part, weight, *bias], [own], name=f"{node.name}_{number}")
        conv.attribute.extend(node.attribute)
        nodes.append(conv)
        sums = [own]
        if number:
            sums.append(result if number == len(parts) - 1 else f"{result}_sum_{number}")
            nodes.append(helper.make_node("Add", [total, own], sums[-1:], name=f"{node.name}_add_{number}"))
        total = sums[-1]
        for name in sums:
            graph.value_info.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape))
    return nodes


def _keep_used(graph: onnx.GraphProto, nodes: list[onnx.NodeProto]) -> None:
    """Give the graph these nodes, without those whose results nobody reads any more, and the constants that they read."""
    needed = {value.name for value in graph.output}
    kept = []
    for node in reversed(nodes):  # in topological order, so that readers come first
        if needed.intersection(node.output):
            needed.update(node.input)
            kept.append(node)
    del graph.node[:]
    graph.node.extend(reversed(kept))
    constants = [constant for constant in graph.initializer if constant.name in needed]
    del graph.initializer[:]
    graph.initializer.extend(constants)
