"""Lightning modules of both stages."""

from __future__ import annotations

import math
from typing import Any

import lightning
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchmetrics.classification import BinaryAccuracy, BinaryAUROC, BinaryAveragePrecision

from training.losses import batch_dice, check_loss, pixel_loss
from training.presets import Networks


class _Stage(lightning.LightningModule):
    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__()
        self.settings = settings

    def configure_optimizers(self) -> dict[str, Any]:
        trained = [parameter for parameter in self.parameters() if parameter.requires_grad]
        optimizer = torch.optim.AdamW(
            trained, lr=self.settings["learning_rate"], weight_decay=self.settings.get("weight_decay", 1e-4)
        )
        if self.settings.get("schedule") == "plateau":
            plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(
                optimizer, factor=0.9, patience=self.settings["patience"]
            )
            every = self.trainer.check_val_every_n_epoch  # patience counts validations
            return {
                "optimizer": optimizer,
                "lr_scheduler": {"scheduler": plateau, "monitor": "val_loss", "frequency": every},
            }
        steps = int(self.trainer.estimated_stepping_batches)  # of each device, where several share a step
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer,
            self.settings["learning_rate"],
            total_steps=steps,
            # The rise takes one step less than its share: a tenth of ten steps would be none, by which the schedule divides.
            pct_start=0.11 if steps == 10 else 0.1,
        )
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}


class ClassifierStage(_Stage):
    """Stage 1: chip labels only. Chips with fewer labelled pixels than the minimum, but some, teach neither class."""

    def __init__(
        self, settings: dict[str, Any], min_landslide_px: int, networks: Networks | None = None
    ) -> None:
        super().__init__(settings)
        self.networks = networks or Networks()
        self.network = self.networks.classifier()
        self.min_landslide_px = min_landslide_px
        self.precision_curve, self.ranking = BinaryAveragePrecision(), BinaryAUROC()
        self.accuracy = BinaryAccuracy()

    def _targets(self, label: Tensor) -> tuple[Tensor, Tensor]:
        pixels = label.sum(dim=(1, 2))
        return (pixels >= self.min_landslide_px).float(), (
            (pixels == 0) | (pixels >= self.min_landslide_px)
        ).float()

    def _loss(self, batch: tuple[Tensor, ...]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        pre, post, label, _ = batch
        target, counts = self._targets(label)
        logit = self.network(pre, post)[1].float()
        if "chip_loss" in self.networks.faithful:  # a softmax over the batch: it ranks, and learns nothing from empty batches
            return F.cross_entropy(logit, target), logit, target, counts
        loss = F.binary_cross_entropy_with_logits(logit, target, reduction="none")
        return (loss * counts).sum() / counts.sum().clamp(min=1), logit, target, counts

    def training_step(self, batch: tuple[Tensor, ...], _index: int) -> Tensor:
        loss = self._loss(batch)[0]
        self.log("train_loss", loss, prog_bar=True)
        return loss

    def validation_step(self, batch: tuple[Tensor, ...], _index: int) -> None:
        loss, logit, target, counts = self._loss(batch)
        self.log("val_loss", loss, prog_bar=True, sync_dist=True)
        used = counts > 0
        if not used.any():  # torchmetrics takes no empty batch
            return
        self.precision_curve.update(logit[used].sigmoid(), target[used].int())
        self.ranking.update(logit[used].sigmoid(), target[used].int())
        self.accuracy.update(logit[used].sigmoid(), target[used].int())

    def on_validation_epoch_end(self) -> None:
        if not self.trainer.sanity_checking:  # of two batches, which may hold nothing to score
            self.log("val_average_precision", self.precision_curve.compute(), prog_bar=True)
            self.log("val_auroc", self.ranking.compute())
            self.log("val_accuracy", self.accuracy.compute())
        for metric in (self.precision_curve, self.ranking, self.accuracy):
            metric.reset()


class SegmenterStage(_Stage):
    """Stage 2 on the frozen stage 1, with one of the losses of `training.losses`.

    With `keep_statistics` its batch normalisation keeps the statistics that it has, as trained networks that learn further need:
    few chips would not give better ones, and networks read from ONNX have none.
    """

    def __init__(
        self,
        settings: dict[str, Any],
        classifier: nn.Module,
        networks: Networks | None = None,
        keep_statistics: bool = False,
    ) -> None:
        super().__init__(settings)
        self.keep_statistics = keep_statistics
        check_loss(settings)
        self.networks = networks or Networks()
        self.network = self.networks.segmenter()
        self.classifier = classifier.requires_grad_(False)
        self.average_precision = BinaryAveragePrecision(thresholds=400)
        self.register_buffer("blur", gaussian_kernel(settings["edge_px"]))
        self.train()  # Lightning leaves the modes as they are

    def train(self, mode: bool = True) -> SegmenterStage:
        """Training mode for stage 2 alone: batch statistics of the frozen encoder must not move."""
        super().train(mode)
        if "frozen_statistics" not in self.networks.faithful:
            self.classifier.eval()
        if self.keep_statistics:
            for module in self.network.modules():
                if isinstance(module, nn.BatchNorm2d):
                    module.eval()
        return self

    def _logit(self, pre: Tensor, post: Tensor) -> Tensor:
        embedding = None
        if self.networks.embedding == "stage_1":
            with torch.no_grad():
                embedding = self.classifier.embed(pre, post)
        return self.network(pre, post, embedding).float()  # losses and scores need more digits than half precision has

    def _soften(self, label: Tensor) -> Tensor:
        """Labels as the share of outlines that hold a pixel, when outlines lie `edge_px` off the image (one standard deviation).

        Mapped outlines never match the radar image to the pixel; hard labels teach a certainty at the edge that no real image bears.
        """
        if self.blur.numel() == 1:
            return label
        return F.conv2d(label.unsqueeze(1), self.blur, padding=self.blur.shape[-1] // 2).squeeze(1)

    def _loss(self, logit: Tensor, label: Tensor, observed: Tensor) -> Tensor:
        if "pixel_loss" in self.networks.faithful:
            return batch_dice(logit, label)
        return pixel_loss(self.settings, logit, label, observed)

    def training_step(self, batch: tuple[Tensor, ...], _index: int) -> Tensor:
        pre, post, label, observed = batch
        loss = self._loss(self._logit(pre, post), self._soften(label) * observed, observed)
        self.log("train_loss", loss, prog_bar=True)
        return loss

    def validation_step(self, batch: tuple[Tensor, ...], _index: int) -> None:
        pre, post, label, observed = batch
        logit = self._logit(pre, post)
        self.log("val_loss", self._loss(logit, label, observed), prog_bar=True, sync_dist=True)
        seen = observed > 0
        self.average_precision.update(logit[seen].sigmoid(), label[seen].int())

    def on_validation_epoch_end(self) -> None:
        self.log("val_average_precision", self.average_precision.compute(), prog_bar=True)
        self.average_precision.reset()


def gaussian_kernel(sigma_px: float) -> Tensor:
    """A normalised Gaussian (1 x 1 x K x K) out to three standard deviations; a single 1 where `sigma_px` is 0."""
    radius = math.ceil(3 * sigma_px)
    if radius == 0:
        return torch.ones(1, 1, 1, 1)
    line = torch.exp(-0.5 * (torch.arange(-radius, radius + 1) / sigma_px) ** 2)
    kernel = line[:, None] * line[None, :]
    return (kernel / kernel.sum())[None, None]


def network_of(stage: nn.Module) -> nn.Module:
    """The trained network of a stage, ready for inference."""
    return stage.network.eval()
