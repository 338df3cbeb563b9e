"""Write the published networks with random weights as ONNX: `python tests/benchmarks/export_paper.py FOLDER`.

Runs in the training environment; only their cost matters here.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from training.paper import PaperClassifier, PaperSegmenter


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    chip = torch.rand(1, 2, 128, 128)
    classifier, segmenter = PaperClassifier().eval(), PaperSegmenter().eval()
    with torch.no_grad():
        embedding, _ = classifier(chip, chip)
    for network, inputs, names, outputs in (
        (classifier, (chip, chip), ["pre", "post"], ["embedding", "chip_logit"]),
        (segmenter, (chip, chip, embedding), ["pre", "post", "embedding"], ["logit"]),
    ):
        name = "classifier" if network is classifier else "segmenter"
        torch.onnx.export(
            network,
            inputs,
            str(folder / f"{name}.onnx"),
            input_names=names,
            output_names=outputs,
            opset_version=17,
            dynamo=False,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
