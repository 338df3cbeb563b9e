"""Fuzzed ONNX files and cards: bytes of chance, models with parts changed, and models made to do harm."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any, Union

from tests.conftest import TEST_MODELS

from .choices import Choices

Part = tuple[int, int, Union[int, bytes]]  # field number, wire type, value

_MESSAGES = {  # fields that hold messages, by the kind of message
    "model": {7: "graph", 8: "opset", 14: "entry"},
    "graph": {1: "node", 5: "tensor", 11: "port", 12: "port"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor"},
    "port": {2: "type"},
    "type": {1: "tensor type"},
    "tensor type": {2: "shape"},
    "shape": {1: "axis"},
}


def decode(message: bytes) -> list[Part]:
    """Fields of a valid message."""
    parts: list[Part] = []
    at = 0
    while at < len(message):
        key, at = _read_varint(message, at)
        number, kind = key >> 3, key & 7
        if kind == 0:
            value, at = _read_varint(message, at)
            parts.append((number, kind, value))
            continue
        length, at = _read_varint(message, at) if kind == 2 else ({1: 8, 5: 4}[kind], at)
        parts.append((number, kind, message[at : at + length]))
        at += length
    return parts


def _read_varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    encoded = bytearray()
    while value > 127:
        encoded.append(value & 127 | 128)
        value >>= 7
    return bytes([*encoded, value])


def encode(parts: list[Part]) -> bytes:
    encoded = b""
    for number, kind, value in parts:
        encoded += varint(number << 3 | kind)
        if isinstance(value, int):
            encoded += varint(value)
        else:
            encoded += (varint(len(value)) if kind == 2 else b"") + value
    return encoded


def number(field: int, value: int) -> Part:
    return field, 0, value


def text(field: int, value: str | bytes) -> Part:
    return field, 2, value.encode() if isinstance(value, str) else value


def nested(field: int, *parts: Part) -> Part:
    return field, 2, encode(list(parts))


def tensor(name: str, dims: list[int], kind: int = 1, *more: Part) -> list[Part]:
    return [*(number(1, size) for size in dims), number(2, kind), text(8, name), *more]


def node(kind: str, inputs: list[str], outputs: list[str], *more: Part) -> Part:
    return nested(
        1, *(text(1, name) for name in inputs), *(text(2, name) for name in outputs), text(4, kind), *more
    )


def floats(*values: float) -> Part:
    return text(9, struct.pack(f"<{len(values)}f", *values))


def _external(choices: Choices) -> list[Part]:
    """An initializer whose weights lie elsewhere."""
    place = choices.one_of(("/etc/passwd", "../../../etc/passwd", "weights.bin", "C:\\x", "http://x/y"))
    entry = nested(13, text(1, "location"), text(2, place))
    return [(5, 2, encode([*tensor("stolen", [10]), number(14, 1), entry]))]


def _huge_weights(choices: Choices) -> list[Part]:
    """Weights that declare sizes without data."""
    sizes = [choices.one_of((10**6, 2**31, 2**40, 2**63 - 1, -1, 0)) for _ in range(choices.integer(1, 8))]
    return [(5, 2, encode(tensor("huge", sizes, choices.integer(-1, 30))))]


def _endless(choices: Choices) -> list[Part]:
    """A loop that ends after 2**63 turns."""
    body = encode(
        [
            node("Identity", ["c"], ["c2"]),
            text(2, "body"),
            *(
                nested(11, text(1, name), nested(2, nested(1, number(1, kind), nested(2))))
                for name, kind in (("i", 7), ("c", 9))
            ),
            nested(12, text(1, "c2"), nested(2, nested(1, number(1, 9), nested(2)))),
        ]
    )
    graph = nested(5, text(1, "body"), text(6, body), number(20, 5))
    return [
        (5, 2, encode(tensor("turns", [], 7, number(7, 2**63 - 1)))),
        (5, 2, encode(tensor("go", [], 9, number(5, 1)))),
        node(choices.one_of(("Loop", "If", "Scan")), ["turns", "go"], [], graph),
    ]


def _deep(choices: Choices) -> list[Part]:
    """Conditions within conditions."""
    body = encode([text(2, "leaf")])
    for _ in range(choices.one_of((3, 60, 2000))):
        body = encode(
            [node("If", ["c"], ["x"], nested(5, text(1, "then_branch"), text(6, body), number(20, 5)))]
        )
    return decode(body)


def _greedy(choices: Choices) -> list[Part]:
    """A node that asks for much memory."""
    size = choices.one_of((10**7, 10**10, 2**50))
    weights = text(9, struct.pack("<2q", size, choices.one_of((1, 1000))))
    return [
        (5, 2, encode(tensor("much", [2], 7, weights))),
        node("ConstantOfShape", ["much"], ["wide"]),
        node("ReduceSum", ["wide"], ["sum"]),
        node("Mul", ["sum", "sum"], ["unused"]),
    ]


def _strange_node(choices: Choices) -> list[Part]:
    domain = choices.one_of(("com.evil", "com.microsoft", "ai.onnx.ml", "ai.onnx.training", "", "ai.onnx"))
    kind = choices.one_of(
        ("EPContext", "Exec", "PyOp", "Relu", "StringConcat", "RandomNormal", "Identity", "Reshape")
    )
    return [node(kind, [choices.one_of(("pre", "post", "nowhere", ""))], ["strange"], text(7, domain))]


def _sparse(choices: Choices) -> list[Part]:
    return [nested(15, nested(1, *tensor("sparse", [2])), number(3, 10**9))]


_GRAPH_ADDITIONS: tuple[Callable[[Choices], list[Part]], ...] = (
    _external,
    _huge_weights,
    _endless,
    _deep,
    _greedy,
    _strange_node,
    _sparse,
)


def _model_addition(choices: Choices) -> list[Part]:
    return choices.one_of(
        (
            [
                nested(25, text(1, "f"), nested(7, text(4, "f"), text(1, "x")), text(10, "com.own"))
            ],  # calls itself
            [nested(8, text(1, "com.evil"), number(2, 1))],
            [nested(8, number(2, choices.one_of((0, 1, 99, 2**40))))],
            [number(1, choices.one_of((0, 3, 8, 99, 2**62)))],
            [nested(20)],
            [nested(14, text(1, "sar_landslide_card"), text(2, "{}"))],
            [
                nested(
                    14, text(1, "ort_config"), text(2, '{"session_options": {"intra_op_num_threads": 9999}}')
                )
            ],
            [nested(7)],
            [(99, 2, bytes(choices.integer(0, 1000)))],
            [(3, 5, b"abcd")],
        )
    )


def _is_message(content: bytes) -> bool:
    """False once an earlier change has left something that cannot be taken apart."""
    try:
        decode(content)
    except (KeyError, IndexError):
        return False
    return True


def _mutate(choices: Choices, content: bytes, kind: str = "model") -> bytes:
    """One change somewhere in a message or in those it holds."""
    parts = decode(content) if _is_message(content) else []
    if not parts:
        return encode([number(choices.integer(1, 30), choices.integer(0, 2**20))])
    index = choices.integer(0, len(parts) - 1)
    field, wire, value = parts[index]
    inner = _MESSAGES.get(kind, {}).get(field)
    if inner and isinstance(value, bytes) and choices.chance(85):
        parts[index] = field, wire, _mutate(choices, value, inner)
        return encode(parts)
    how = choices.one_of(("drop", "twice", "value", "value", "field", "swap"))
    if how == "drop":
        del parts[index]
    elif how == "twice":
        parts.insert(choices.integer(0, len(parts)), parts[index])
    elif how == "field":
        parts[index] = choices.integer(1, 26), wire, value
    elif how == "swap":
        other = choices.integer(0, len(parts) - 1)
        parts[index], parts[other] = parts[other], parts[index]
    elif isinstance(value, int):
        parts[index] = field, wire, choices.one_of((0, 1, 2, 7, 10, 11, 255, 2**31, 2**63, 2**64 - 1))
    else:
        odd = (b"", b"pre", b"post", b"\xff\xfe", bytes(8), value[: len(value) // 2], value * 2, b"A" * 5000)
        parts[index] = field, wire, choices.one_of(odd)
    return encode(parts)


def _with_additions(choices: Choices, content: bytes) -> bytes:
    parts = decode(content)
    if choices.chance(30):
        return encode(parts + _model_addition(choices))
    place = next(index for index, part in enumerate(parts) if part[0] == 7)
    graph = decode(bytes(parts[place][2]))  # type: ignore[arg-type]
    graph += choices.one_of(_GRAPH_ADDITIONS)(choices)
    parts[place] = 7, 2, encode(graph)
    return encode(parts)


def _other_card(choices: Choices, content: bytes) -> bytes:
    """The model with its card changed."""
    parts = decode(content)
    for index, (field, wire, value) in enumerate(parts):
        if field == 14 and isinstance(value, bytes):
            card = decode(value)[1][2]
            changed = fuzz_card(choices, bytes(card).decode())  # type: ignore[arg-type]
            entry = [text(1, "sar_landslide_card"), text(2, changed.encode("utf-8", "surrogatepass"))]
            parts[index] = field, wire, encode(entry)
    return encode(parts)


def fuzz_card(choices: Choices, card: str) -> str:
    """A card with some entries changed, or a text that is none."""
    if choices.chance(5):
        return choices.one_of(
            ("", "[]", "null", "{", "[" * 100_000, "NaN", "1e999", '{"a":' * 5000, "\ud800")
        )
    raw = json.loads(card)
    for _ in range(choices.one_of((1, 1, 1, 2, 5))):
        holder: Any = raw
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            if not keys:
                break
            key = choices.one_of(keys)
            if isinstance(holder[key], (dict, list)) and choices.chance(80):
                holder = holder[key]
                continue
            if isinstance(holder, dict) and choices.chance(10):
                del holder[key]
            else:
                odd: tuple[Any, ...] = (
                    None,
                    True,
                    [],
                    {},
                    "",
                    "12",
                    0,
                    1,
                    -8,
                    8,
                    10**6,
                    2**70,
                    10**400,
                    [1, 2],
                    {"a": 1},
                )
                odd += (choices.odd_number(), choices.odd_text(), "\ud800", 1e-300, 0.999999, [[1]], 128)
                holder[key] = choices.one_of(odd)
            break
    return json.dumps(raw)


def draw_models(choices: Choices, folder: Path) -> str:
    """Two ONNX files in a folder, one or both of them fuzzed. Returns what was done, in a word."""
    folder.mkdir()
    pair = {
        stage: (TEST_MODELS / "pair" / f"{stage}.onnx").read_bytes() for stage in ("classifier", "segmenter")
    }
    kind = choices.one_of(
        ("bytes", "cut", "flip", "flip", "parts", "parts", "parts", "added", "added", "card", "card")
    )
    for stage in pair if choices.chance(20) else (choices.one_of(("classifier", "segmenter")),):
        content = pair[stage]
        if kind == "bytes":
            content = bytes(choices.integer(0, 255) for _ in range(choices.integer(0, 200)))
        elif kind == "cut":
            content = content[: choices.integer(0, len(content))]
        elif kind == "flip":
            changed = bytearray(content)
            for _ in range(choices.integer(1, 8)):
                changed[choices.integer(0, len(changed) - 1)] = choices.integer(0, 255)
            content = bytes(changed)
        elif kind == "parts":
            for _ in range(choices.one_of((1, 1, 2, 4))):
                content = _mutate(choices, content)
        elif kind == "added":
            content = _with_additions(choices, content)
        else:
            content = _other_card(choices, content)
        pair[stage] = content
    for stage, content in pair.items():
        (folder / f"{stage}.onnx").write_bytes(content)
    return kind
