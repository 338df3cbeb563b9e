"""The two ONNX models as one pair: opening, checking, running. Loading them imports onnxruntime."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import numpy as np

from . import onnx_library
from .cards import CARD_KEY, ModelCard, Pooling, parse_card
from .errors import MemoryShortError, ModelError
from .onnx_file import OnnxFile, Port, read_onnx
from .options import CHIP_SIZE
from .paths import models_dir
from .providers import (
    candidates,
    fastest,
    open_session,
    provider_name,
    ran_out_of_memory,
    reason,
    share_threads,
)
from .words import say

# Inputs and outputs by name, with their numbers of axes.
_INPUTS = {"classifier": {"pre": 4, "post": 4}, "segmenter": {"pre": 4, "post": 4, "embedding": 4}}
_OUTPUTS = {"classifier": {"embedding": 4, "chip_logit": 1}, "segmenter": {"logit": 3}}


class Models(Protocol):
    """What the engine needs of a pair of models."""

    classifier_card: ModelCard
    segmenter_card: ModelCard
    provider_used: str
    provider_note: str
    workers: int

    def classify(
        self, pre: np.ndarray, post: np.ndarray, margin: int, left_out: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Embedding of a window, and logits (chip rows, chip columns) that its chips hold a landslide outside ``left_out``."""

    def segment(self, pre: np.ndarray, post: np.ndarray, embedding: np.ndarray) -> np.ndarray:
        """Logits (1, H, W) of the pixels of a window 1 x 2 x H x W."""

    def describe(self) -> dict[str, Any]:
        """Names, versions and checksums, for the record of a run."""


class ModelPair:
    """classifier.onnx and segmenter.onnx of one training. Make it with ``load_models``.

    ``provider_used`` is what really computes; ``provider_note`` says in a sentence why it is not what was asked for. So many
    ``workers`` may compute at the same time.
    """

    def __init__(
        self,
        classifier: Any,
        segmenter: Any,
        cards: tuple[ModelCard, ModelCard],
        files: tuple[OnnxFile, OnnxFile],
        workers: int = 1,
    ) -> None:
        self._classifier, self._segmenter = classifier, segmenter
        self.classifier_card, self.segmenter_card = cards
        self._files, self.workers = files, workers
        self.provider_used = provider_name(segmenter)
        self.provider_note = ""

    def classify(
        self, pre: np.ndarray, post: np.ndarray, margin: int, left_out: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Stage 1 on a window of whole chips with a margin around them.

        Args:
            pre, post: float32 1 x 2 x H x W, VV and VH, linear power, NaN for nodata; H and W are 128 n + 2 margin.
            margin: a multiple of the card's stride, at least its halo.
            left_out: bool H x W, pixels in which nobody asks for landslides, but which the networks see; None = there are none.

        Returns:
            The embedding of the whole window, and logits (chip rows, chip columns) that a chip holds a landslide. Chips see
            their surroundings, so a slide across a border is seen whole by both chips.
        """
        images = {"pre": pre, "post": post}
        searched = images if left_out is None else {name: np.where(left_out, np.float32(np.nan), image) for name, image in images.items()}
        pooling = self.classifier_card.pooling
        if pooling is not None:
            embedding, heat_map = self._run(self._classifier, ["embedding", "heat_map"], images)
            self._check_embedding(embedding, pre)
            _check_shape("heat_map", heat_map, (1, *(side // pooling.stride for side in pre.shape[-2:])))
            return embedding, pool_chips(pooling, heat_map[0], searched["pre"][0], searched["post"][0], margin)
        (embedding,) = self._run(self._classifier, ["embedding"], images)
        self._check_embedding(embedding, pre)
        inner = slice(margin, -margin or None)
        chips = {name: _as_chips(image[0, :, inner, inner]) for name, image in searched.items()}
        (logit,) = self._run(self._classifier, ["chip_logit"], chips)
        _check_shape("chip_logit", logit, (len(chips["pre"]),))
        shape = tuple((length - 2 * margin) // CHIP_SIZE for length in pre.shape[-2:])
        return embedding, logit.reshape(shape)

    def _check_embedding(self, embedding: np.ndarray, pre: np.ndarray) -> None:
        """Raise ModelError where an embedding is not a whole number of times coarser than its window."""
        channels, width = (embedding.shape[1], embedding.shape[3]) if embedding.ndim == 4 else (1, 0)
        scale = pre.shape[-1] // width if width else 0
        if not scale or self.classifier_card.stride % scale or self.segmenter_card.stride % scale:
            scale = self.classifier_card.stride  # what the message then asks for
        shape = (1, channels, *(side // scale for side in pre.shape[-2:]))
        _check_shape("embedding", embedding, shape)

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
        _check_shape("logit", logit, (len(pre), *pre.shape[-2:]))
        return logit

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
                "sha256": file.sha256,
                "licence": card.licence,
                "training_data": card.raw.get("training_data", ""),
                "git_commit": card.raw.get("git_commit", ""),
            }
            for card, file in zip(cards, self._files)
        }


def _check_shape(output: str, values: np.ndarray, expected: tuple[int, ...]) -> None:
    if values.shape != expected:
        raise ModelError(
            say(
                "The models gave {output} of shape {found} instead of {expected}: they do not do what their cards "
                "say, so export them again.",
                output=output,
                found=str(values.shape),
                expected=str(expected),
            )
        )


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
        RuntimeMissingError: onnxruntime is not installed, is too old, or cannot be loaded.
        ModelError: a file is missing, damaged, foreign, or does not fit; or the provider's name is not known.
    """
    runtime = onnx_library.load()
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
    checked = _checked_pair(files)
    pair = _open_pair(runtime, checked, "cpu", threads)
    if names:
        pair, note = fastest(
            pair, names, lambda name: _open_pair(runtime, checked, name, threads), provider == "automatic"
        )
    pair.provider_note = note
    return pair


_CheckedPair = tuple[tuple[OnnxFile, OnnxFile], tuple[ModelCard, ModelCard]]


def _checked_pair(paths: tuple[Path, Path]) -> _CheckedPair:
    """Both files and their cards, checked before onnxruntime gets to see them."""
    files, cards = [], []
    for stage, path in zip(("classifier", "segmenter"), paths):
        file = read_onnx(path)
        card = parse_card(file.metadata.get(CARD_KEY), stage, file.name)
        _check_signature(file, stage, card)
        files.append(file)
        cards.append(card)
    if cards[0].pair_id != cards[1].pair_id:
        raise ModelError(
            say(
                "classifier.onnx ({first}) and segmenter.onnx ({second}) in {folder} were not trained "
                "together: use two models of one pair.",
                first=cards[0].pair_id,
                second=cards[1].pair_id,
                folder=paths[0].parent,
            )
        )
    return (files[0], files[1]), (cards[0], cards[1])


def _open_pair(runtime: ModuleType, checked: _CheckedPair, provider: str, threads: int | None) -> ModelPair:
    files, cards = checked
    workers, threads_each = share_threads(threads) if provider == "cpu" else (1, threads)
    classifier, segmenter = (open_session(runtime, file, provider, threads_each) for file in files)
    return ModelPair(classifier, segmenter, cards, files, workers)


def _check_signature(file: OnnxFile, stage: str, card: ModelCard) -> None:
    wanted = _OUTPUTS[stage] | ({"heat_map": 3} if card.pooling and stage == "classifier" else {})
    outputs = [port for port in file.outputs if port.name in wanted]
    if (
        sorted(port.name for port in file.inputs) != sorted(_INPUTS[stage])
        or sorted(port.name for port in outputs) != sorted(wanted)
        or not all(_fits(port, {**_INPUTS[stage], **wanted}[port.name]) for port in (*file.inputs, *outputs))
    ):
        raise ModelError(
            say(
                "{name} takes {inputs} and gives {outputs}, which is not a {stage} of this plugin: "
                "export the model again.",
                name=file.name,
                inputs=_ports(file.inputs),
                outputs=_ports(file.outputs),
                stage=stage,
            )
        )


def _fits(port: Port, axes: int) -> bool:
    """Whether an input or output is float32 with free sizes; images have two channels, VV and VH."""
    sizes = [size for axis, size in enumerate(port.sizes) if axis != 1 or axes != 4]
    channels = (2,) if port.name in ("pre", "post") else ()
    is_free = all(size is None for size in sizes) and (not channels or port.sizes[1:2] == channels)
    return port.is_float32 and len(port.sizes) == axes and is_free


def _ports(ports: Sequence[Port]) -> str:
    """For a message: "pre (? x 2 x ? x ?)"; the first few."""
    texts = []
    for port in ports[:5]:
        sizes = " x ".join("?" if size is None else str(size) for size in port.sizes[:6])
        texts.append(f"{port.name[:40]} ({sizes}{'' if port.is_float32 else ', not float32'})")
    return ", ".join(sorted(texts)) + (" and more" if len(ports) > 5 else "") or "nothing"
