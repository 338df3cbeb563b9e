"""Which networks a run trains: ours, or those of the publication with their deviations as switches, and controls."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from torch import nn

from training.errors import TrainingError
from training.networks import Classifier, Segmenter
from training.paper import PaperClassifier, PaperSegmenter

PRESETS = ("default", "paper")
# Each is "corrected" (the default) or "faithful" to the published code.
SWITCHES = (
    "standardisation",
    "nodata",
    "chip_loss",
    "chip_activation",
    "selection",
    "frozen_statistics",
    "pixel_loss",
    "sampling",
)
EMBEDDINGS = ("stage_1", "none", "matched")
RECORD = "networks.json"


@dataclass(frozen=True)
class Networks:
    """The pair of networks of a run.

    Attributes:
        preset: "default" or "paper".
        faithful: switches that follow the published code instead of its text.
        embedding: what stage 2 gets beside the images: that of stage 1, nothing, or nothing but as many parameters.
    """

    preset: str = "default"
    faithful: frozenset[str] = field(default_factory=frozenset)
    embedding: str = "stage_1"

    @classmethod
    def of(cls, config: dict[str, Any]) -> Networks:
        """From a recipe. Raises TrainingError for names that do not exist."""
        preset, embedding = config.get("preset", "default"), config["segment"].get("embedding", "stage_1")
        switches = config.get("paper", {})
        wrong = [
            f"{name}: {value}"
            for name, value in switches.items()
            if name not in SWITCHES or value not in ("faithful", "corrected")
        ]
        if preset not in PRESETS:
            raise TrainingError(f"The recipe wants the preset '{preset}'; there are {' and '.join(PRESETS)}.")
        if embedding not in EMBEDDINGS:
            raise TrainingError(
                f"The recipe wants the embedding '{embedding}'; there are {', '.join(EMBEDDINGS)}."
            )
        if wrong:
            raise TrainingError(
                f"The recipe has no such switch under 'paper': {', '.join(wrong)}; each of {', '.join(SWITCHES)} is faithful or"
                " corrected."
            )
        return cls(
            preset, frozenset(name for name, value in switches.items() if value == "faithful"), embedding
        )

    @classmethod
    def read(cls, folder: Path) -> Networks:
        """What `write` wrote; the default pair where nothing was."""
        path = folder / RECORD
        if not path.exists():
            return cls()
        entry = json.loads(path.read_text(encoding="utf-8"))
        return cls(entry["preset"], frozenset(entry["faithful"]), entry["embedding"])

    def write(self, folder: Path) -> None:
        """Remember the choice in a run folder, which cannot be read from weights alone."""
        entry = {**asdict(self), "faithful": sorted(self.faithful)}
        (folder / RECORD).write_text(json.dumps(entry), encoding="utf-8")

    def classifier(self) -> nn.Module:
        """A new stage 1."""
        if self.preset == "default":
            return Classifier()
        return PaperClassifier("chip_activation" in self.faithful, self._radiometry)

    def segmenter(self) -> nn.Module:
        """A new stage 2."""
        matched, none = self.embedding == "matched", self.embedding != "stage_1"
        if self.preset == "default":
            return Segmenter(matched=matched, **({"embedding_channels": 0} if none else {}))
        return PaperSegmenter(0 if none else 64, matched, self._radiometry)

    @property
    def _radiometry(self) -> frozenset[str]:
        return self.faithful & {"standardisation", "nodata"}


def check_preset(config: dict[str, Any], folder: Path) -> None:
    """Raise TrainingError where a recipe is for another preset than the networks of a run: its --config was forgotten."""
    wanted, held = config.get("preset", "default"), Networks.read(folder).preset if (folder / RECORD).exists() else None
    if held not in (None, wanted):
        raise TrainingError(
            f"{folder} holds networks of the preset {held}, but this recipe is for {wanted}: give theirs with --config, or another --run."
        )
