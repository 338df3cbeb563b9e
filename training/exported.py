"""Exported models back as networks of PyTorch, so that anyone can go on from the ones that ship: no checkpoint is needed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
import yaml
from google.protobuf.message import DecodeError
from onnx.checker import ValidationError
from torch import nn

from sar_landslide_plugin.core.cards import CARD_KEY, parse_card
from sar_landslide_plugin.core.errors import SarLandslideError
from training.errors import TrainingError
from training.export import PARITY_TOLERANCE, parity
from training.fit import networks_digest, save_network
from training.networks import Classifier, Segmenter
from training.onnx_graph import constant_of
from training.presets import Networks
from training.start import AS_IT_IS, OF_TRAINING, STAGES, write_start

_CALIBRATED = ("thresholds", "interval", "operating_points", "operating_points_basis")


def import_pair(models: Path, folder: Path) -> None:
    """Make a run folder of the pair in `models`: both networks, the calibration that stands in its card, and how it was made.

    Raises TrainingError where the folder holds no pair of these networks, or their recipe cannot be read.
    """
    classifier, segmenter, card = read_pair(models)
    start = {"stages": list(STAGES), **{key: card[key] for key in ("name", "version", "pair_id")}}
    for key, name in (("recipe", "recipe.yaml"), ("training_log", "training_log.json")):
        path = models / name
        try:
            start[key] = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise TrainingError(f"{path} cannot be read ({' '.join(str(error).split())}); mend or remove it.") from error
    start.update({key: card.get(key) for key in OF_TRAINING})
    calibration = {"chip": AS_IT_IS, "pixel": AS_IT_IS, "chips": card.get("calibration", {}).get("chips", 0)}
    calibration.update({key: card[key] for key in _CALIBRATED if key in card})
    folder.mkdir(parents=True, exist_ok=True)
    Networks().write(folder)
    save_network(classifier, folder / "classifier.pt")
    save_network(segmenter, folder / "segmenter.pt")
    calibration["networks"] = networks_digest(folder)
    (folder / "calibration.json").write_text(json.dumps(calibration, indent=1), encoding="utf-8")
    write_start(folder, start)
    print(f"{folder} holds the networks of {models} ({card['name']} {card['version']}) and their calibration.")


def read_pair(models: Path) -> tuple[Classifier, Segmenter, dict[str, Any]]:
    """Stage 1, stage 2 and the card of the pair in a folder; their calibration is part of their weights.

    Batch normalisation is folded into the convolutions of an exported network; here it is there again, and changes nothing.
    Raises TrainingError where a file is missing, is none of ours, or computes something else than the network that it is read into.
    """
    classifier, segmenter = Classifier(), Segmenter()
    written: dict[str, bytes] = {}
    cards: dict[str, dict[str, Any]] = {}
    for stage, network in (("classifier", classifier), ("segmenter", segmenter)):
        path = models / f"{stage}.onnx"
        if not path.is_file():
            raise TrainingError(f"{path} does not exist; give a folder with classifier.onnx and segmenter.onnx.")
        written[stage] = path.read_bytes()
        try:
            model = onnx.load_from_string(written[stage])
            onnx.checker.check_model(model)
            text = next((entry.value for entry in model.metadata_props if entry.key == CARD_KEY), None)
            parse_card(text, stage, path.name)
            _fill(network, model.graph)
        except (DecodeError, SarLandslideError, ValidationError, LookupError, RuntimeError, ValueError) as error:
            reason = " ".join(str(error).split())  # of PyTorch's, on several lines
            raise TrainingError(f"{path} is not a {stage} of these networks: {reason}") from error
        cards[stage] = json.loads(text or "{}")
    pairs = [card["pair_id"] for card in cards.values()]
    if len(set(pairs)) > 1:
        raise TrainingError(f"classifier.onnx and segmenter.onnx in {models} are of two pairs ({' and '.join(pairs)}).")
    try:
        difference = parity(classifier.eval(), segmenter.eval(), written)
    except Exception as error:  # onnxruntime raises classes of its own that share no base
        reason = " ".join(str(error).split())
        raise TrainingError(f"The models in {models} cannot be run as this pair: {reason}") from error
    if not difference <= PARITY_TOLERANCE:
        raise TrainingError(
            f"The models in {models} compute something else than these networks (logits differ by {difference:.1e}); they were"
            " exported by another version."
        )
    return classifier, segmenter, cards["segmenter"]


def _fill(network: nn.Module, graph: onnx.GraphProto) -> None:
    """Give a network the weights of its exported graph. KeyError or RuntimeError where they do not fit."""
    constants = {constant.name: constant for constant in graph.initializer}
    if any(node.name == "/prior/Conv" for node in graph.node):
        network.prior = network.new_prior()
    producers = {name: node for node in graph.node for name in node.output}
    modules = dict(network.named_modules())
    weights: dict[str, list[np.ndarray]] = {}
    biases: dict[str, np.ndarray] = {}
    for node in graph.node:
        if node.op_type != "Conv" or node.name.count("/") < 2:
            continue
        # Named after its module, as in /down8/down8.1/down8.1.0/Conv. A second use of a module ends in _1; the parts that a
        # convolution of concatenated features was split into are Conv_0, Conv_1 ...
        module = node.name.strip("/").split("/")[-2]
        if module not in modules:
            continue
        weight, *bias = (constant_of(name, producers, constants) for name in node.input[1:])
        if weight is None:
            raise ValueError(f"the weight of {module} is computed")
        weights.setdefault(module, []).append(weight)
        if bias:
            biases[module] = bias[0]
    state = network.state_dict()
    for name, module in modules.items():
        if isinstance(module, nn.Conv2d):
            state[f"{name}.weight"] = torch.tensor(np.concatenate(weights[name], axis=1))
            if module.bias is not None:
                state[f"{name}.bias"] = torch.tensor(biases[name])
        elif isinstance(module, nn.BatchNorm2d):
            # Statistics and weights that cancel, so that only the bias of the convolution before it is left.
            state[f"{name}.running_mean"] = torch.zeros(module.num_features)
            state[f"{name}.running_var"] = torch.ones(module.num_features)
            state[f"{name}.weight"] = torch.full((module.num_features,), (1.0 + module.eps) ** 0.5)
            state[f"{name}.bias"] = torch.tensor(biases[f"{name.rpartition('.')[0]}.0"])
    for name in ("sharpness", "scale", "bias"):
        if name in state:
            value = constant_of(name, producers, constants)
            if value is None:
                raise ValueError(f"it has no {name}")
            state[name] = torch.tensor(value)
    if "head.weight" in state:  # stage 2, whose scale and bias are not learnt: they become part of what is
        scale, bias = state["scale"], state["bias"]
        state["head.weight"], state["head.bias"] = state["head.weight"] * scale, state["head.bias"] * scale + bias
        if network.prior is not None:
            state["prior.weight"], state["prior.bias"] = state["prior.weight"] * scale, state["prior.bias"] * scale
        state["scale"], state["bias"] = torch.ones_like(scale), torch.zeros_like(bias)
    network.load_state_dict(state)
