"""Are the models worth quantising? Static int8 of both, calibrated on training chips: speed and accuracy beside float32.

    .venv-training/bin/python -m tests.benchmarks.int8 RUN [--models models] [--folder build/benchmark/int8]

RUN is the folder of the training run that made the models; its training chips calibrate, its test chips judge.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process
from scipy.special import expit
from scipy.stats import spearmanr
from torchmetrics.functional.classification import binary_average_precision

from training.data.chips import open_chips
from training.data.dataset import ChipDataset

CALIBRATION_CHIPS, BATCH = 192, 16
STAGES = ("classifier", "segmenter")


class Chips(CalibrationDataReader):
    """Batches of chips, with the float embedding for stage 2."""

    def __init__(self, dataset: ChipDataset, classifier: onnxruntime.InferenceSession | None) -> None:
        picked = np.random.default_rng(0).choice(len(dataset), CALIBRATION_CHIPS, replace=False)
        self._batches = iter(np.split(picked, CALIBRATION_CHIPS // BATCH))
        self._dataset, self._classifier = dataset, classifier

    def get_next(self) -> dict[str, np.ndarray] | None:
        batch = next(self._batches, None)
        if batch is None:
            return None
        pre, post = (np.stack([self._dataset[index][side].numpy() for index in batch]) for side in (0, 1))
        images = {"pre": pre, "post": post}
        if self._classifier is None:
            return images
        return {**images, "embedding": self._classifier.run(["embedding"], images)[0]}


def session(path: Path) -> onnxruntime.InferenceSession:
    settings = onnxruntime.SessionOptions()
    settings.log_severity_level = 4
    return onnxruntime.InferenceSession(str(path), sess_options=settings, providers=["CPUExecutionProvider"])


def quantise(models: Path, folder: Path, dataset: ChipDataset) -> None:
    """Convolutions in int8 (weights per channel); logarithms, pooling and the last layer stay float."""
    folder.mkdir(parents=True, exist_ok=True)
    for stage in STAGES:
        prepared = folder / f"{stage}_prepared.onnx"
        quant_pre_process(str(models / f"{stage}.onnx"), str(prepared), skip_symbolic_shape=True)
        convolutions = [node.name for node in onnx.load(prepared).graph.node if node.op_type == "Conv"]
        quantize_static(
            str(prepared),
            str(folder / f"{stage}.onnx"),
            Chips(dataset, session(models / "classifier.onnx") if stage == "segmenter" else None),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv"],
            nodes_to_exclude=convolutions[-1:],
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )


def judge(folder: Path, dataset: ChipDataset) -> tuple[float, float]:
    """Average precision of the pixels and rank correlation of the chips' expected sizes with the truth."""
    stages = [session(folder / f"{stage}.onnx") for stage in STAGES]
    probabilities, labels, expected, sizes = [], [], [], []
    for index in range(len(dataset)):
        pre, post, label, observed = (tensor.numpy() for tensor in dataset[index])
        images = {"pre": pre[None], "post": post[None]}
        (embedding,) = stages[0].run(["embedding"], images)
        probability = expit(stages[1].run(["logit"], {**images, "embedding": embedding})[0][0])
        seen = observed > 0
        probabilities.append(probability[seen])
        labels.append(label[seen] > 0)
        expected.append(probability[seen].sum())
        sizes.append(label.sum())
    score = binary_average_precision(
        torch.from_numpy(np.concatenate(probabilities)),
        torch.from_numpy(np.concatenate(labels).astype(np.int64)),
        thresholds=1000,
    )
    return float(score), float(spearmanr(expected, sizes).statistic)


def pace(folder: Path, side: int, least_s: float = 5.0) -> float:
    """Million pixels per second of both models on a window in memory."""
    stages = [session(folder / f"{stage}.onnx") for stage in STAGES]
    random = np.random.default_rng(0)
    images = {name: random.gamma(5, 0.02, (1, 2, side, side)).astype(np.float32) for name in ("pre", "post")}
    count, start = -1, 0.0
    while count < 2 or time.perf_counter() - start < least_s:
        if count == 0:
            start = time.perf_counter()
        (embedding,) = stages[0].run(["embedding"], images)
        stages[1].run(["logit"], {**images, "embedding": embedding})
        count += 1
    return count * side * side / (time.perf_counter() - start) / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path)
    parser.add_argument("--models", type=Path, default=Path("models"))
    parser.add_argument("--folder", type=Path, default=Path("build/benchmark/int8"))
    parser.add_argument("--sides", type=int, nargs="+", default=[256, 512, 1024])
    options = parser.parse_args()
    quantise(options.models, options.folder, ChipDataset(open_chips(options.run, "train")))
    test = ChipDataset(open_chips(options.run, "test"))
    print(
        "| models | AUPRC | rank correlation | " + " | ".join(f"{side} px" for side in options.sides) + " |"
    )
    print("|---|---|---|" + "---|" * len(options.sides))
    for name, folder in (("float32", options.models), ("int8", options.folder)):
        score, rank = judge(folder, test)
        paces = " | ".join(f"{pace(folder, side):.2f}" for side in options.sides)
        print(f"| {name} | {score:.4f} | {rank:.4f} | {paces} |", flush=True)


if __name__ == "__main__":
    main()
