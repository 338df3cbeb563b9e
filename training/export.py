"""Write both networks as ONNX with their cards inside, and prove that they compute what PyTorch computes."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch

from sar_landslide_plugin.core.cards import CARD_KEY, SCHEMA_VERSION, parse_card
from sar_landslide_plugin.core.options import CHIP_SIZE
from training.errors import TrainingError
from training.measure import receptive_radii
from training.networks import (
    EMBEDDING_CHANNELS,
    EMBEDDING_STRIDE,
    HEAT_MAP_STRIDE,
    STRIDE,
    Classifier,
    Segmenter,
)
from training.onnx_graph import split_concatenations

OPSET = 17  # loads in every onnxruntime since 1.13
IR_VERSION = 8
PARITY_TOLERANCE = 1e-4


def base_card(classifier: Classifier, segmenter: Segmenter) -> dict[str, Any]:
    """The facts of a card that follow from the networks alone."""
    radii = receptive_radii(classifier, segmenter)
    digest = hashlib.sha256()
    for network in (classifier, segmenter):
        buffer = io.BytesIO()
        np.savez(buffer, *[tensor.detach().cpu().numpy() for tensor in network.state_dict().values()])
        digest.update(buffer.getvalue())
    return {
        "schema_version": SCHEMA_VERSION,
        "pair_id": digest.hexdigest()[:16],
        "polarisations": ["VV", "VH"],
        "chip_size": CHIP_SIZE,
        "stride": STRIDE,
        "receptive_field_px": 2 * radii.whole + 1,
        "halo_px": {"classifier": _strides(radii.embedding), "segmenter": _strides(radii.logit)},
        "embedding_halo_px": _strides(radii.logit_from_embedding),
        "embedding": {"channels": EMBEDDING_CHANNELS, "stride": EMBEDDING_STRIDE},
        "pooling": {
            "stride": HEAT_MAP_STRIDE,
            "sharpness": float(classifier.pooling_sharpness().detach()),
            "scale": float(classifier.scale.detach()),
            "bias": float(classifier.bias.detach()),
        },
        "licence": "GPL-2.0-or-later",
    }


def _strides(length: int) -> int:
    return -(-length // STRIDE) * STRIDE


def export_pair(classifier: Classifier, segmenter: Segmenter, card: dict[str, Any], folder: Path) -> float:
    """Write `classifier.onnx` and `segmenter.onnx` into `folder`; return the largest difference to PyTorch.

    Raises TrainingError, leaving the folder as it was, if the difference exceeds 1e-4 in logit.
    """
    folder.mkdir(parents=True, exist_ok=True)
    classifier, segmenter = classifier.eval().cpu(), segmenter.eval().cpu()
    chip = torch.rand(2, 2, 128, 128) * 0.2 + 0.01
    with torch.no_grad():
        embedding, _, _ = classifier(chip, chip)
    space = {0: "batch", 2: "height", 3: "width"}
    quarter = {0: "batch", 2: "height_4", 3: "width_4"}
    targets = {
        "classifier": (
            classifier,
            (chip, chip),
            ["pre", "post"],
            ["embedding", "chip_logit", "heat_map"],
            {
                "pre": space,
                "post": space,
                "embedding": quarter,
                "chip_logit": {0: "batch"},
                "heat_map": {0: "batch", 1: "height_8", 2: "width_8"},
            },
        ),
        "segmenter": (
            segmenter,
            (chip, chip, embedding),
            ["pre", "post", "embedding"],
            ["logit"],
            {
                "pre": space,
                "post": space,
                "embedding": quarter,
                "logit": {0: "batch", 1: "height", 2: "width"},
            },
        ),
    }
    written: dict[str, bytes] = {}
    for stage, (network, example, inputs, outputs, axes) in targets.items():
        buffer = io.BytesIO()
        torch.onnx.export(
            network,
            example,
            buffer,
            input_names=inputs,
            output_names=outputs,
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
        model = split_concatenations(onnx.load_from_string(buffer.getvalue()))
        model.ir_version = IR_VERSION
        model.producer_name = "sar-landslide training"
        entry = model.metadata_props.add()
        entry.key, entry.value = (
            CARD_KEY,
            json.dumps({**card, "stage": stage, "halo_px": card["halo_px"][stage]}, sort_keys=True),
        )
        parse_card(entry.value, stage, f"{stage}.onnx")  # what the engine would refuse must not be written
        onnx.checker.check_model(model)
        written[stage] = model.SerializeToString()
    difference = parity(classifier, segmenter, written)
    if not difference <= PARITY_TOLERANCE:
        raise TrainingError(
            f"The exported models differ from PyTorch by {difference:.2e} in logit (allowed: {PARITY_TOLERANCE:.0e}): scales of"
            f" {classifier.scale.item():.3g} and {segmenter.scale.item():.3g} magnify rounding if they are large; calibrate on more chips."
        )
    for stage, content in written.items():
        partial = folder / f".{stage}.onnx.partial"
        partial.write_bytes(content)
        partial.replace(folder / f"{stage}.onnx")
    return difference


def parity(classifier: Classifier, segmenter: Segmenter, written: dict[str, bytes]) -> float:
    """Largest absolute difference of chip and pixel logits between PyTorch and onnxruntime, over sizes with NaN."""
    sessions = {
        stage: onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
        for stage, content in written.items()
    }
    random = np.random.default_rng(0)
    worst = 0.0
    for batch, height, width in ((1, 128, 128), (3, 128, 128), (1, 320, 192)):
        level = np.array([0.1, 0.02], np.float32).reshape(1, 2, 1, 1)
        pre, post = (
            random.gamma(4.0, 0.25, (batch, 2, height, width)).astype(np.float32) * level for _ in range(2)
        )
        pre[:, :, :20], post[0, 1] = np.nan, np.nan
        embedding, chip, _ = sessions["classifier"].run(None, {"pre": pre, "post": post})
        (pixel,) = sessions["segmenter"].run(None, {"pre": pre, "post": post, "embedding": embedding})
        with torch.no_grad():
            expected_embedding, expected_chip, _ = classifier(torch.from_numpy(pre), torch.from_numpy(post))
            expected = segmenter(torch.from_numpy(pre), torch.from_numpy(post), expected_embedding)
        worst = max(
            worst,
            float(np.abs(chip - expected_chip.numpy()).max()),
            float(np.abs(pixel - expected.numpy()).max()),
        )
    return worst
