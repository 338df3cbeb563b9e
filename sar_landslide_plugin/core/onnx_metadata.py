"""The metadata of an ONNX file, read without onnxruntime.

The interface tells about the models before onnxruntime is installed, and without loading networks only to read a card.
An ONNX file is one protobuf message (onnx.proto3): each field has a tag, and those of no interest are skipped by
their length, so the weights are never read.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO

from .cards import CARD_KEY, ModelCard, parse_card
from .errors import ModelError
from .paths import models_dir
from .words import say

_METADATA_FIELD = 14  # ModelProto.metadata_props, entries with key (1) and value (2)
_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5


def read_card(stage: str, folder: Path | None = None) -> ModelCard:
    """The card of a stage's model ("classifier" or "segmenter") in a folder, None = the models of the plugin.

    Raises:
        ModelError: the file is missing, damaged or foreign.
    """
    file = (folder or models_dir()) / f"{stage}.onnx"
    return parse_card(onnx_metadata(file).get(CARD_KEY), stage, file.name)


def onnx_metadata(file: Path) -> dict[str, str]:
    """Metadata entries of an ONNX file; ModelError where it cannot be read."""
    entries: dict[str, str] = {}
    try:
        with open(file, "rb") as stream:
            end = stream.seek(0, 2)
            stream.seek(0)
            while stream.tell() < end:
                field, value = _next_field(stream, end, _METADATA_FIELD)
                if field == _METADATA_FIELD and value is not None:
                    key, text = _entry(value)
                    entries[key] = text
    except OSError as error:
        raise ModelError(
            say(
                "The model {file} cannot be read ({reason}): choose a folder that holds classifier.onnx and segmenter.onnx.",
                file=file,
                reason=error.strerror,
            )
        ) from error
    except (EOFError, ValueError) as error:
        raise ModelError(
            say("{name} is damaged or no ONNX model: install it again.", name=file.name)
        ) from error
    return entries


def _entry(message: bytes) -> tuple[str, str]:
    stream, parts = io.BytesIO(message), {1: "", 2: ""}
    while stream.tell() < len(message):
        field, value = _next_field(stream, len(message), 1, 2)
        if field in parts and value is not None:
            parts[field] = value.decode("utf-8")
    return parts[1], parts[2]


def _next_field(stream: BinaryIO, end: int, *wanted: int) -> tuple[int, bytes | None]:
    """Number of the next field, and its bytes where it is a wanted one; others are skipped."""
    tag = _varint(stream)
    field, kind = tag >> 3, tag & 7
    if kind == _VARINT:
        _varint(stream)
        return field, None
    length = {_FIXED_64: 8, _FIXED_32: 4}.get(kind)
    if length is None:
        if kind != _BYTES:
            raise ValueError(f"wire type {kind}")
        length = _varint(stream)
    if stream.tell() + length > end:
        raise EOFError("cut short")
    if kind == _BYTES and field in wanted:
        return field, stream.read(length)
    stream.seek(length, 1)
    return field, None


def _varint(stream: BinaryIO) -> int:
    value = 0
    for shift in range(0, 64, 7):
        byte = stream.read(1)
        if not byte:
            raise EOFError("cut short")
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value
    raise ValueError("number too long")
