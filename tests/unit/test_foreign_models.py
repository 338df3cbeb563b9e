"""A model file is a program from a stranger: what it might reach for is refused before onnxruntime gets to see it."""

import shutil

import numpy as np
import pytest

from sar_landslide_plugin.core import models, onnx_file
from sar_landslide_plugin.core.errors import ModelError
from sar_landslide_plugin.core.models import ModelPair, load_models
from sar_landslide_plugin.core.onnx_file import LARGEST_FILE_BYTES, parse_onnx, read_onnx
from tests.conftest import TEST_MODELS, make_card
from tests.fuzz.foreign_models import decode, encode, nested, node, number, tensor, text

pytest.importorskip("onnxruntime")


def content(stage="classifier"):
    return (TEST_MODELS / "pair" / f"{stage}.onnx").read_bytes()


def with_graph(*additions):
    """The classifier with fields added to its graph."""
    return encode(
        [
            (field, wire, value + encode(list(additions)) if field == 7 else value)
            for field, wire, value in decode(content())
        ]
    )


def with_model(*additions):
    return content() + encode(list(additions))


def attribute(*fields):
    return nested(5, text(1, "a"), *fields)


ELSEWHERE = nested(13, text(1, "location"), text(2, "/etc/passwd"))
GRAPH = (6, 2, encode([text(2, "inner")]))
ATTACKS = {
    "weights in another file": (
        with_graph((5, 2, encode(tensor("w", [1], 1, number(14, 1), ELSEWHERE)))),
        "other files",
    ),
    "another file without saying so": (
        with_graph((5, 2, encode(tensor("w", [1], 1, ELSEWHERE)))),
        "other files",
    ),
    "another file in a constant": (
        with_graph(
            node(
                "Constant",
                [],
                ["c"],
                attribute((5, 2, encode(tensor("w", [1], 1, ELSEWHERE))), number(20, 4)),
            )
        ),
        "other files",
    ),
    "another file in a list of constants": (
        with_graph(
            node("Constant", [], ["c"], attribute((10, 2, encode(tensor("w", [1], 1, number(14, 1))))))
        ),
        "other files",
    ),
    "endless loop": (
        with_graph(node("Loop", ["", ""], ["x"], attribute(GRAPH, number(20, 5)))),
        "might never end",
    ),
    "several graphs": (with_graph(node("Scan", [""], ["x"], attribute((11, *GRAPH[1:])))), "might never end"),
    "operator of others": (with_graph(node("Exec", ["pre"], ["x"], text(7, "com.evil"))), "com.evil"),
    "operator of onnxruntime": (
        with_graph(node("EPContext", [], ["x"], text(7, "com.microsoft"))),
        "com.microsoft",
    ),
    "operators declared only": (with_model(nested(8, text(1, "com.evil"), number(2, 1))), "com.evil"),
    "function that calls itself": (
        with_model(nested(25, text(1, "f"), nested(7, text(4, "f"), text(7, "own")), text(10, "own"))),
        "functions",
    ),
    "an operator without one of its inputs": (with_graph(node("Max", ["pre", ""], ["x"])), "Max lacks an input"),
    "an operator without a name and an input": (with_graph(node("", [""], ["x"])), "lacks an input"),
    "training steps": (with_model(nested(20)), "training"),
    "sparse weights": (with_graph(nested(15, number(3, 10**12))), "sparse"),
    "two graphs": (with_model(nested(7)), "twice"),
    "two cards": (with_model(nested(14, text(1, "sar_landslide_card"), text(2, "{}"))), "twice"),
    "a domain given twice": (with_graph(node("Relu", [], ["x"], text(7, "com.evil"), text(7, ""))), "twice"),
    "not UTF-8": (with_model(nested(14, text(1, b"\xff"), text(2, "x"))), "UTF-8"),
    "a group": (content() + b"\x0b\x0c", "not encoded"),
    "a length beyond the end": (content() + b"\x3a\xff\xff\xff\xff\x7f", "ends too early"),
    "an endless number": (b"\x08" + b"\xff" * 20, "not encoded"),
    "a number as a graph": (b"\x38\x01", "where a message should"),
    "nothing": (b"", "no graph"),
    "flatbuffers of onnxruntime": (b"\x10\x00\x00\x00ORTM" + bytes(100), "opened"),
    "many tiny pieces": (b"\x50\x00" * 20_000, "too many pieces"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_models_that_reach_beyond_themselves_are_refused_before_onnxruntime_sees_them(
    tmp_path, monkeypatch, name
):
    harmful, words = ATTACKS[name]
    shutil.copytree(TEST_MODELS / "pair", tmp_path / "pair")
    (tmp_path / "pair" / "classifier.onnx").write_bytes(harmful)
    monkeypatch.setattr(onnx_file, "_MOST_FIELDS", 10_000)
    monkeypatch.setattr(models, "open_session", lambda *_args: pytest.fail("onnxruntime was asked"))
    with pytest.raises(ModelError, match=words) as caught:
        load_models(tmp_path / "pair", "cpu", threads=1)
    assert str(caught.value).startswith("classifier.onnx") and str(caught.value).isprintable()


def test_a_file_too_large_is_refused(tmp_path):
    with open(tmp_path / "a.onnx", "wb") as file:
        file.truncate(LARGEST_FILE_BYTES + 1)
    with pytest.raises(ModelError, match="more than 256 MB"):
        read_onnx(tmp_path / "a.onnx")


@pytest.mark.parametrize("field", [11, 12])
@pytest.mark.parametrize(
    "port",
    [
        [text(1, "pre"), nested(2, nested(1, number(1, 10), nested(2)))],  # float16, no axes
        [text(1, "embedding")],  # no type
        [text(1, "other"), nested(2, nested(1, number(1, 1)))],
    ],
)
def test_other_inputs_and_outputs_are_refused_by_name(tmp_path, field, port):
    shutil.copytree(TEST_MODELS / "pair", tmp_path / "pair")
    parts = decode(content())
    place = next(index for index, part in enumerate(parts) if part[0] == 7)
    graph = [part for part in decode(parts[place][2]) if part[0] != field] + [nested(field, *port)]
    parts[place] = 7, 2, encode(graph)
    (tmp_path / "pair" / "classifier.onnx").write_bytes(encode(parts))
    with pytest.raises(ModelError, match="which is not a classifier"):
        load_models(tmp_path / "pair", "cpu", threads=1)


def test_the_sizes_of_a_port_are_read():
    file = parse_onnx(content("segmenter"), "a.onnx")
    assert {port.name: port.sizes for port in file.inputs}["pre"] == (None, 2, None, None)
    assert all(port.is_float32 for port in (*file.inputs, *file.outputs))


class Session:
    """Gives arrays of the shapes it was told."""

    def __init__(self, **shapes):
        self.shapes = shapes

    def get_providers(self):
        return ["CPUExecutionProvider"]

    def run(self, outputs, _inputs):
        return [np.zeros(self.shapes[name], np.float32) for name in outputs]


POOLED = make_card("classifier", pooling={"stride": 8, "sharpness": 1.0, "scale": 1.0, "bias": 0.0})


@pytest.mark.parametrize(
    ("card", "shapes"),
    [
        (make_card("classifier"), {"embedding": (1, 2, 40, 41), "chip_logit": (1,)}),
        (make_card("classifier"), {"embedding": (1, 2, 0, 0), "chip_logit": (1,)}),
        (make_card("classifier"), {"embedding": (), "chip_logit": (1,)}),
        (make_card("classifier"), {"embedding": (1, 2, 10, 10), "chip_logit": (1,)}),
        (make_card("classifier"), {"embedding": (1, 2, 40, 40), "chip_logit": (2,)}),
        (POOLED, {"embedding": (1, 2, 40, 40), "heat_map": (1, 19, 20)}),
        (POOLED, {"embedding": (1, 2, 40, 40), "heat_map": (20, 20)}),
    ],
)
def test_outputs_of_another_shape_than_the_card_says_are_refused(card, shapes):
    pair = ModelPair(Session(**shapes), Session(logit=(1, 5, 5)), (card, make_card()), ())
    images = np.ones((2, 1, 2, 160, 160), np.float32)
    with pytest.raises(ModelError, match="do not do what their cards say"):
        pair.classify(*images, 16)
    with pytest.raises(ModelError, match="do not do what their cards say"):
        pair.segment(*images, np.ones((1, 2, 40, 40), np.float32))
