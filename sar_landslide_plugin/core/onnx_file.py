"""An ONNX file looked at before onnxruntime sees it: what goes in and out, its card, and whether it keeps to itself.

A model is a program from a stranger. The file is a protocol buffer (onnx.proto3), of which this reads as much as it takes to
refuse what the plugin's models never need: weights in other files, operators of other makers, loops, conditions and functions
(so that every model ends), and inputs and outputs that are not the engine's. Where the encoding could be read in two ways,
as with a message given twice, it is refused, so that nobody sees another model than was checked here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

from .errors import ModelError
from .words import say

LARGEST_FILE_BYTES = 256 * 1024**2  # a hundred times the models that come with the plugin
_MOST_FIELDS = 2_000_000  # each takes about a microsecond here
_FLOAT32 = 1  # TensorProto.DataType
_STANDARD_DOMAINS = ("", "ai.onnx")
_MAY_LACK_INPUTS = ("Clip", "Pad", "Resize", "Slice")  # in the middle or at the end; onnxruntime crashes on a Max that lacks one

Value = Union[int, memoryview]


@dataclass(frozen=True)
class Port:
    """An input or output of a model: ``sizes`` has an entry per axis, None where the size is free."""

    name: str
    is_float32: bool
    sizes: tuple[int | None, ...]


@dataclass(frozen=True)
class OnnxFile:
    """A model that reaches for nothing outside its file.

    Attributes:
        content: the bytes, for onnxruntime: a file may change after it was checked.
        metadata: the model's texts by key.
    """

    name: str
    content: bytes
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]
    metadata: dict[str, str]

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def read_onnx(path: Path) -> OnnxFile:
    """Read and check a file.

    Raises:
        ModelError: it cannot be read, is too large, is no model, or reaches beyond itself.
    """
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        raise ModelError(
            say(
                "The model {path} cannot be read ({reason}): check the rights to it, or install it again.",
                path=path,
                reason=error.strerror or str(error),
            )
        ) from error
    if len(content) > LARGEST_FILE_BYTES:
        raise ModelError(
            say(
                "{name} has more than {limit} MB, which no model of this plugin has: choose another model.",
                name=path.name,
                limit=LARGEST_FILE_BYTES // 1024**2,
            )
        )
    return parse_onnx(content, path.name)


def parse_onnx(content: bytes, name: str) -> OnnxFile:
    """Check the bytes of a model, see ``read_onnx``; ``name`` is for messages."""
    found = _Findings()
    try:
        _walk_model(memoryview(content), found)
    except _Damaged as error:
        raise ModelError(
            say(
                "{name} is not a model that can be opened ({reason}): install the model again.",
                name=name,
                reason=error,
            )
        ) from error
    if found.problem:
        raise ModelError(say("{name} does not fit this plugin: {problem}.", name=name, problem=found.problem))
    return OnnxFile(name, content, tuple(found.inputs), tuple(found.outputs), found.metadata)


class _Damaged(Exception):
    """The bytes are no model; the text says why, as part of a sentence."""


@dataclass
class _Findings:
    """What a walk through the file has met so far."""

    inputs: list[Port] = field(default_factory=list)
    outputs: list[Port] = field(default_factory=list)
    metadata: dict[str, str] = field(default_factory=dict)
    problem: str = ""
    fields: int = 0

    def refuse(self, problem: str) -> None:
        """Note the first reason to refuse the model, as part of a sentence."""
        self.problem = self.problem or problem

    def walk(self, message: memoryview, *singles: int) -> Iterator[tuple[int, Value]]:
        """Field numbers and values of a message; those in ``singles`` may be there only once."""
        met = set()
        for number, value in _fields(message):
            self.fields += 1
            if self.fields > _MOST_FIELDS:
                raise _Damaged(say("it is cut into too many pieces"))
            if number in singles and number in met:
                raise _Damaged(say("field {number} of a message is there twice", number=number))
            met.add(number)
            yield number, value


def _fields(message: memoryview) -> Iterator[tuple[int, Value]]:
    """Number and value of each field: int, or the bytes of what has a length."""
    at, end = 0, len(message)
    while at < end:
        key, at = _varint(message, at)
        number, kind = key >> 3, key & 7
        if not 0 < number < 1 << 29:
            raise _Damaged(say("it has a field without a number"))
        if kind == 0:
            value, at = _varint(message, at)
            yield number, value
            continue
        if kind == 2:
            length, at = _varint(message, at)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise _Damaged(say("it is not encoded as a model"))
        if length > end - at:
            raise _Damaged(say("it ends too early"))
        yield number, message[at : at + length]
        at += length


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """An integer of up to 64 bits and the place after it."""
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(message):
            raise _Damaged(say("it ends too early"))
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & (1 << 64) - 1, at
    raise _Damaged(say("it is not encoded as a model"))


def _message(value: Value) -> memoryview:
    if isinstance(value, int):
        raise _Damaged(say("a number stands where a message should"))
    return value


def _text(value: Value) -> str:
    try:
        return bytes(_message(value)).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _Damaged(say("a text in it is not UTF-8")) from error


def _walk_model(message: memoryview, found: _Findings) -> None:
    """ModelProto: graph 7, opset_import 8, metadata_props 14, training_info 20, functions 25."""
    has_graph = False
    for number, value in found.walk(message, 1, 7):
        if number == 7:
            has_graph = True
            _walk_graph(_message(value), found)
        elif number == 8:
            for part, text in found.walk(_message(value), 1, 2):
                if part == 1:
                    _check_domain(_text(text), found)
        elif number == 14:
            entry = {part: _text(text) for part, text in found.walk(_message(value), 1, 2) if part in (1, 2)}
            if entry.get(1, "") in found.metadata:
                raise _Damaged(say("a metadata entry is there twice"))
            found.metadata[entry.get(1, "")] = entry.get(2, "")
        elif number == 20:
            found.refuse(say("it brings training steps along"))
        elif number == 25:
            found.refuse(say("it defines functions of its own"))
    if not has_graph:
        raise _Damaged(say("it has no graph"))


def _walk_graph(message: memoryview, found: _Findings) -> None:
    """GraphProto: node 1, initializer 5, input 11, output 12, sparse_initializer 15."""
    for number, value in found.walk(message, 2):
        if number == 1:
            _walk_node(_message(value), found)
        elif number == 5:
            _walk_tensor(_message(value), found)
        elif number in (11, 12):
            (found.inputs if number == 11 else found.outputs).append(_port(_message(value), found))
        elif number == 15:
            found.refuse(say("it holds sparse weights, which are never read"))


def _walk_node(message: memoryview, found: _Findings) -> None:
    """NodeProto: input 1, op_type 4, attribute 5, domain 7."""
    kind, lacks_input = "", False
    for number, value in found.walk(message, 4, 7):
        if number == 1:
            lacks_input |= not len(_message(value))
        elif number == 4:
            kind = _text(value)
        elif number == 5:
            _walk_attribute(_message(value), found)
        elif number == 7:
            _check_domain(_text(value), found)
    if lacks_input and kind not in _MAY_LACK_INPUTS:
        found.refuse(say("its operator {kind} lacks an input", kind=kind[:60]))


def _walk_attribute(message: memoryview, found: _Findings) -> None:
    """AttributeProto: t 5, g 6, tensors 10, graphs 11, sparse_tensor 22, sparse_tensors 23."""
    for number, value in found.walk(message, 1, 5, 6, 20, 22):
        if number in (5, 10):
            _walk_tensor(_message(value), found)
        elif number in (6, 11):
            found.refuse(say("it holds loops or conditions, so that it might never end"))
        elif number in (22, 23):
            found.refuse(say("it holds sparse weights, which are never read"))


def _walk_tensor(message: memoryview, found: _Findings) -> None:
    """TensorProto: external_data 13, data_location 14."""
    for number, _value in found.walk(message, 2, 9, 14):
        if number in (13, 14):
            found.refuse(say("it keeps weights in other files, which are never read"))


def _check_domain(domain: str, found: _Findings) -> None:
    if domain not in _STANDARD_DOMAINS:
        found.refuse(say("it needs operators of '{domain}', which are not part of ONNX", domain=domain[:60]))


def _port(message: memoryview, found: _Findings) -> Port:
    """ValueInfoProto: name 1, type 2; of the type: tensor_type 1; of the tensor: elem_type 1, shape 2."""
    name, kind, sizes = "", 0, []
    for number, value in found.walk(message, 1, 2):
        if number == 1:
            name = _text(value)
        elif number == 2:
            for part, tensor in found.walk(_message(value), 1):
                if part != 1:
                    continue
                for entry, content in found.walk(_message(tensor), 1, 2):
                    if entry == 1 and isinstance(content, int):
                        kind = content
                    elif entry == 2:
                        sizes = [
                            _size(_message(axis), found)
                            for part, axis in found.walk(_message(content))
                            if part == 1
                        ]
    return Port(name, kind == _FLOAT32, tuple(sizes))


def _size(message: memoryview, found: _Findings) -> int | None:
    """Dimension: dim_value 1; anything else leaves the size free."""
    size = None
    for number, value in found.walk(message, 1, 2):
        if number == 1 and isinstance(value, int):
            size = value
    return size
