"""The two ONNX models as one pair: opening, checking, running. Loading them imports onnxruntime."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import numpy as np

from .cards import CARD_KEY, ModelCard, Pooling, parse_card
from .errors import MemoryShortError, ModelError
from .options import CHIP_SIZE
from .paths import models_dir
from .providers import (
    candidates,
    fastest,
    import_runtime,
    open_session,
    provider_name,
    ran_out_of_memory,
    reason,
)
from .words import say

_INPUTS = {"classifier": {"pre", "post"}, "segmenter": {"pre", "post", "embedding"}}
_OUTPUTS = {"classifier": {"embedding", "chip_logit"}, "segmenter": {"logit"}}


class Models(Protocol):
    """What the engine needs of a pair of models."""

    classifier_card: ModelCard
    segmenter_card: ModelCard
    provider_used: str
    provider_note: str

    def classify(self, pre: np.ndarray, post: np.ndarray, margin: int) -> tuple[np.ndarray, np.ndarray]:
        """Embedding of a window, and logits (chip rows, chip columns) that its chips hold a landslide."""

    def segment(self, pre: np.ndarray, post: np.ndarray, embedding: np.ndarray) -> np.ndarray:
        """Logits (1, H, W) of the pixels of a window 1 x 2 x H x W."""

    def describe(self) -> dict[str, Any]:
        """Names, versions and checksums, for the record of a run."""


class ModelPair:
    """classifier.onnx and segmenter.onnx of one training. Make it with ``load_models``.

    ``provider_used`` is what really computes; ``provider_note`` says in a sentence why it is not what was asked for.
    """

    def __init__(
        self, classifier: Any, segmenter: Any, cards: tuple[ModelCard, ModelCard], files: tuple[Path, Path]
    ) -> None:
        self._classifier, self._segmenter = classifier, segmenter
        self.classifier_card, self.segmenter_card = cards
        self._files = files
        self.provider_used = provider_name(segmenter)
        self.provider_note = ""

    def classify(self, pre: np.ndarray, post: np.ndarray, margin: int) -> tuple[np.ndarray, np.ndarray]:
        """Stage 1 on a window of whole chips with a margin around them.

        Args:
            pre, post: float32 1 x 2 x H x W, VV and VH, linear power, NaN for nodata; H and W are 128 n + 2 margin.
            margin: a multiple of the card's stride, at least its halo.

        Returns:
            The embedding of the whole window, and logits (chip rows, chip columns) that a chip holds a landslide. Chips see
            their surroundings, so a slide across a border is seen whole by both chips.
        """
        images = {"pre": pre, "post": post}
        pooling = self.classifier_card.pooling
        if pooling is not None:
            embedding, heat_map = self._run(self._classifier, ["embedding", "heat_map"], images)
            return embedding, pool_chips(pooling, heat_map[0], pre[0], post[0], margin)
        (embedding,) = self._run(self._classifier, ["embedding"], images)
        inner = slice(margin, -margin or None)
        chips = {name: _as_chips(image[0, :, inner, inner]) for name, image in images.items()}
        (logit,) = self._run(self._classifier, ["chip_logit"], chips)
        shape = tuple((length - 2 * margin) // CHIP_SIZE for length in pre.shape[-2:])
        return embedding, logit.reshape(shape)

    def segment(self, pre: np.ndarray, post: np.ndarray, embedding: np.ndarray) -> np.ndarray:
        """Logits of each pixel being landslide.

        Args:
            pre, post: float32 1 x 2 x H x W as for ``classify``; H and W are multiples of the card's stride.
            embedding: stage 1's, of the same window.

        Returns:
            float32 (1, H, W), exact except for the card's halo along the border.
        """
        inputs = {"pre": pre, "post": post, "embedding": embedding}
        (logit,) = self._run(self._segmenter, ["logit"], inputs)
        return logit.reshape(len(pre), *pre.shape[-2:])

    def _run(self, session: Any, outputs: list[str], inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
        try:
            return session.run(outputs, inputs)
        except Exception as error:  # onnxruntime raises classes of its own that share no base
            kind = MemoryShortError if ran_out_of_memory(error) else ModelError
            raise kind(
                say(
                    "The models failed on '{provider}' ({reason}): choose the provider 'cpu' or a smaller "
                    "tile size.",
                    provider=self.provider_used,
                    reason=reason(error),
                )
            ) from error

    def describe(self) -> dict[str, Any]:
        """Name, version, pair, file and SHA-256 of both models."""
        cards = (self.classifier_card, self.segmenter_card)
        return {
            card.stage: {
                "name": card.name,
                "version": card.version,
                "pair_id": card.pair_id,
                "file": file.name,
                "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
                "licence": card.licence,
                "training_data": card.raw.get("training_data", ""),
                "git_commit": card.raw.get("git_commit", ""),
            }
            for card, file in zip(cards, self._files)
        }


def pool_chips(
    pooling: Pooling, heat_map: np.ndarray, pre: np.ndarray, post: np.ndarray, margin: int
) -> np.ndarray:
    """Chip logits (chip rows, chip columns) of a window's heat map, see ``Pooling``.

    Args:
        heat_map: (H / stride, W / stride) logits of cells.
        pre, post: (2, H, W), NaN where not observed; they tell how much of a cell was observed.
        margin: pixels around the chips.
    """
    inner = slice(margin, -margin or None)
    seen = (np.isfinite(pre) & np.isfinite(post)).any(axis=0)[inner, inner].astype(np.float32)
    rows, columns = (length // CHIP_SIZE for length in seen.shape)
    cells = CHIP_SIZE // pooling.stride
    weight = seen.reshape(rows, cells, pooling.stride, columns, cells, pooling.stride).mean(axis=(2, 5))
    first = margin // pooling.stride
    heat = heat_map[first : first + rows * cells, first : first + columns * cells]
    heat = np.where(weight > 0, heat.reshape(rows, cells, columns, cells), np.float32(-30.0))
    peak = heat.max(axis=(1, 3), keepdims=True)
    mass = (np.exp(pooling.sharpness * (heat - peak)) * weight).sum(axis=(1, 3))
    mean = np.maximum(mass, 1e-6) / np.maximum(weight.sum(axis=(1, 3)), 1.0)
    pooled = peak[:, 0, :, 0] + np.log(mean) / pooling.sharpness
    return (pooling.scale * pooled + pooling.bias).astype(np.float32)


def _as_chips(image: np.ndarray) -> np.ndarray:
    """Chips (N, 2, 128, 128), row by row, cut from (2, 128 rows, 128 columns)."""
    rows, columns = (length // CHIP_SIZE for length in image.shape[1:])
    chips = image.reshape(2, rows, CHIP_SIZE, columns, CHIP_SIZE).transpose(1, 3, 0, 2, 4)
    return np.ascontiguousarray(chips.reshape(-1, 2, CHIP_SIZE, CHIP_SIZE))


def load_models(
    folder: Path | None = None, provider: str = "automatic", threads: int | None = None
) -> ModelPair:
    """Open the pair of models in a folder.

    Args:
        folder: holds classifier.onnx and segmenter.onnx; None = the models that come with the plugin.
        provider: "automatic" (the fastest that computes what the processor computes) or a key of ``PROVIDERS``. Where it
            cannot be used, the processor is, and ``provider_note`` says why.
        threads: processor threads; None = one per core.

    Raises:
        RuntimeMissingError: onnxruntime is not installed.
        ModelError: a file is missing, damaged, foreign, or does not fit; or the provider's name is not known.
    """
    runtime = import_runtime()
    folder = Path(folder) if folder is not None else models_dir()
    files = folder / "classifier.onnx", folder / "segmenter.onnx"
    for file in files:
        if not os.path.isfile(file):  # unlike Path.is_file, False where the folder may not be searched
            raise ModelError(
                say(
                    "The model {file} does not exist: choose a folder that holds classifier.onnx and "
                    "segmenter.onnx.",
                    file=file,
                )
            )
    names, note = candidates(runtime, provider)
    pair = _open_pair(runtime, files, "cpu", threads)
    if names:
        pair, note = fastest(
            pair, names, lambda name: _open_pair(runtime, files, name, threads), provider == "automatic"
        )
    pair.provider_note = note
    return pair


def _open_pair(
    runtime: ModuleType, files: tuple[Path, Path], provider: str, threads: int | None
) -> ModelPair:
    sessions, cards = [], []
    for stage, file in zip(("classifier", "segmenter"), files):
        session = open_session(runtime, file, provider, threads)
        cards.append(parse_card(session.get_modelmeta().custom_metadata_map.get(CARD_KEY), stage, file.name))
        _check_signature(session, stage, file.name, cards[-1])
        sessions.append(session)
    if cards[0].pair_id != cards[1].pair_id:
        raise ModelError(
            say(
                "classifier.onnx ({first}) and segmenter.onnx ({second}) in {folder} were not trained "
                "together: use two models of one pair.",
                first=cards[0].pair_id,
                second=cards[1].pair_id,
                folder=files[0].parent,
            )
        )
    return ModelPair(sessions[0], sessions[1], (cards[0], cards[1]), files)


def _check_signature(session: Any, stage: str, name: str, card: ModelCard) -> None:
    inputs = {entry.name for entry in session.get_inputs()}
    outputs = {entry.name for entry in session.get_outputs()}
    wanted = _OUTPUTS[stage] | ({"heat_map"} if card.pooling and stage == "classifier" else set())
    if inputs != _INPUTS[stage] or not wanted <= outputs:
        raise ModelError(
            say(
                "{name} takes {inputs} and gives {outputs}, which is not a {stage} of this plugin: "
                "export the model again.",
                name=name,
                inputs=", ".join(sorted(inputs)),
                outputs=", ".join(sorted(outputs)),
                stage=stage,
            )
        )
