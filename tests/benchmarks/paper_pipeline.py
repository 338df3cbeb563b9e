"""The published networks (random weights) through this plugin's engine.

    python -m tests.benchmarks.paper_pipeline SCENE FOLDER

FOLDER holds classifier.onnx and segmenter.onnx of `export_paper.py`. Chips are computed one by one without surroundings, as
the publication does, and each once: that is the cheapest the networks can be run.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.models import load_models
from sar_landslide_plugin.core.options import CHIP_SIZE
from sar_landslide_plugin.core.request import SceneRequest


class PaperModels:
    """The published pair behind the engine's interface."""

    provider_used, provider_note = "cpu", ""
    workers = 1

    def __init__(self, folder: Path) -> None:
        own = load_models()
        self.classifier_card = replace(own.classifier_card, halo_px=0, pooling=None)
        self.segmenter_card = replace(own.segmenter_card, halo_px=0, embedding_halo_px=0)
        self._stages = [
            onnxruntime.InferenceSession(str(folder / f"{name}.onnx"), providers=["CPUExecutionProvider"])
            for name in ("classifier", "segmenter")
        ]

    def classify(
        self, pre: np.ndarray, post: np.ndarray, margin: int, left_out: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        rows, columns = (length // CHIP_SIZE for length in pre.shape[-2:])
        logit = np.zeros((rows, columns), np.float32)
        embedding = np.zeros((1, 64, *pre.shape[-2:]), np.float32)
        for row, column in np.ndindex(rows, columns):
            box = _chip(row, column)
            found = self._stages[0].run(None, {"pre": pre[box], "post": post[box]})
            embedding[box], logit[row, column] = found[0], found[1][0]
        return embedding, logit

    def segment(self, pre: np.ndarray, post: np.ndarray, embedding: np.ndarray) -> np.ndarray:
        logit = np.zeros((1, *pre.shape[-2:]), np.float32)
        for row, column in np.ndindex(*(length // CHIP_SIZE for length in pre.shape[-2:])):
            box = _chip(row, column)
            inputs = {"pre": pre[box], "post": post[box], "embedding": embedding[box]}
            logit[(0, *box[2:])] = self._stages[1].run(None, inputs)[0][0]
        return logit

    def describe(self) -> dict[str, Any]:
        return {"classifier": {"name": "published"}, "segmenter": {"name": "published"}}


def _chip(row: int, column: int) -> tuple[slice, ...]:
    y0, x0 = row * CHIP_SIZE, column * CHIP_SIZE
    return slice(None), slice(None), slice(y0, y0 + CHIP_SIZE), slice(x0, x0 + CHIP_SIZE)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        detect(
            SceneRequest(rasters=(sys.argv[1],)),
            Path(temporary) / "out",
            DetectOptions(segment="all", tile_size=256),
            models=PaperModels(Path(sys.argv[2])),
        )
