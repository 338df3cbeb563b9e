"""What a training that was stopped has left, and whether it may be gone on from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from torch import nn

from training.config import recorded_differences, write_whole
from training.errors import TrainingError
from training.presets import Networks

PHASES = ("pretrain", "segment", "finish")  # in the order in which they build on each other
RECORD = "began_with.json"
PAIR = "segmenter.json"  # beside the weights of stage 2, with which alone it counts
OF_THE_MACHINE = ("workers", "devices")  # settings that a training may go on without


def weights_digest(network: nn.Module) -> str:
    """What tells trained weights from others. Statistics do not count: those of a frozen stage 1 may move while stage 2 learns."""
    digest = hashlib.sha256()
    for name, weight in network.named_parameters():
        digest.update(name.encode())
        digest.update(weight.detach().cpu().contiguous().numpy().tobytes())
    return digest.hexdigest()[:16]


def begin_training(folder: Path, phases: Sequence[str], basis: dict[str, Any], resume: bool) -> None:
    """Note in the folder of the first phase what its checkpoints, and those of the other phases, depend on.

    With `resume` raise TrainingError where they depend on something else; checkpoints of earlier versions do not tell. Without it
    those of before go, also of phases that build on these: a later `resume` must not take them for this training's.
    """
    record = folder / phases[0] / RECORD
    if resume:
        entries = recorded_differences(record, basis)
        if entries:
            raise TrainingError(
                f"The training in {record.parent} began with something else ({', '.join(entries[:3])}{' ...' if len(entries) > 3 else ''}):"
                " repeat its command with --resume, or train without --resume."
            )
    else:
        for phase in PHASES[PHASES.index(phases[0]) :]:
            for path in (*(folder / phase).glob("*.ckpt"), folder / phase / RECORD):
                path.unlink(missing_ok=True)
    record.parent.mkdir(parents=True, exist_ok=True)
    write_whole(record, json.dumps(basis, sort_keys=True))


def of_training(settings: dict[str, Any]) -> dict[str, Any]:
    """A section of a recipe without what only the machine has to do with."""
    return {
        key: of_training(value) if isinstance(value, dict) else value for key, value in settings.items() if key not in OF_THE_MACHINE
    }


def basis_of(config: dict[str, Any]) -> dict[str, Any]:
    """What the checkpoints of either stage depend on."""
    return {key: config.get(key) for key in ("seed", "preset", "paper", "chips")}


def settings_of_stage_1(config: dict[str, Any]) -> dict[str, Any]:
    """The section `pretrain`, with what a switch of the published networks sets in it."""
    return {**config["pretrain"], "select": "val_accuracy"} if "selection" in Networks.of(config).faithful else config["pretrain"]


def basis_of_stage_1(config: dict[str, Any]) -> dict[str, Any]:
    """What the checkpoints of stage 1 depend on."""
    return {**basis_of(config), "pretrain": of_training(settings_of_stage_1(config))}


def stage_1_differences(folder: Path, config: dict[str, Any]) -> list[str]:
    """Entries in which a recipe is another than stage 1 was last trained with in this run; none where it was not trained in it."""
    return recorded_differences(folder / PHASES[0] / RECORD, basis_of_stage_1(config))


def note_pair(folder: Path, stage_1: str) -> None:
    """Remember the digest of the stage 1 that the stage 2 of a run was trained on."""
    write_whole(folder / PAIR, json.dumps({"segmenter": _file_digest(folder), "stage 1": stage_1}))


def noted_stage_1(folder: Path) -> str | None:
    """What `note_pair` noted of the stage 2 that is there; None where that was imported, or trained by an earlier version."""
    path = folder / PAIR
    noted = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return noted["stage 1"] if noted and noted["segmenter"] == _file_digest(folder) else None


def _file_digest(folder: Path) -> str:
    path = folder / "segmenter.pt"
    return hashlib.sha256(path.read_bytes() if path.exists() else b"").hexdigest()[:16]
