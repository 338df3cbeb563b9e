"""The card in an ONNX file, read without onnxruntime: the interface tells about the models before it is installed."""

from __future__ import annotations

from pathlib import Path

from .cards import CARD_KEY, ModelCard, parse_card
from .onnx_file import read_onnx
from .paths import models_dir


def read_card(stage: str, folder: Path | None = None) -> ModelCard:
    """The card of a stage's model ("classifier" or "segmenter") in a folder, None = the models of the plugin.

    Raises:
        ModelError: the file is missing, damaged or foreign.
    """
    file = (folder or models_dir()) / f"{stage}.onnx"
    return parse_card(read_onnx(file).metadata.get(CARD_KEY), stage, file.name)
