"""The two networks of Boehm et al. 2022 (arXiv 2211.09927), written anew from their published structure.

Sizes, kernels and activations are those of the publication and its parameter counts; layers that its code creates and
never runs are left out. Where the published code does something else than its text, both are there: see docs/training.md.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

# log10 of linear power over the Hokkaido cube: mean and standard deviation of VV and VH.
LOG_MEAN, LOG_SPREAD = (-0.734, -1.321), (0.211, 0.189)
# The same of linear power: what the published code subtracts from the logarithm.
LINEAR_MEAN, LINEAR_SPREAD = (0.2118, 0.0528), (0.7684, 0.1863)
KERNEL = 8
NODATA_STEP = 1e-4


class LogPower(nn.Module):
    """Standardised log10 of linear power, 0 where not observed.

    `faithful` may hold "standardisation" (the logarithm gets mean and spread of linear power) and "nodata" (nodata is zero, and
    a zero raises its whole channel).
    """

    def __init__(self, faithful: frozenset[str] = frozenset()) -> None:
        super().__init__()
        linear = "standardisation" in faithful
        self.shifts = "nodata" in faithful
        self.register_buffer("mean", torch.tensor(LINEAR_MEAN if linear else LOG_MEAN).view(1, 2, 1, 1))
        self.register_buffer("spread", torch.tensor(LINEAR_SPREAD if linear else LOG_SPREAD).view(1, 2, 1, 1))

    def forward(self, power: Tensor) -> Tensor:
        """N x 2 x H x W linear power with NaN -> the same shape."""
        if self.shifts:
            known = torch.nan_to_num(power)
            least = known.amin(dim=(2, 3), keepdim=True)
            known = known + torch.where(least <= 0, least.abs() + NODATA_STEP, torch.zeros_like(least))
            return (torch.log10(known) - self.mean) / self.spread
        valid = torch.logical_not(torch.isnan(power)) & (power > 1e-6)
        logarithm = torch.log10(torch.where(valid, power, torch.ones_like(power)))
        return torch.where(valid, (logarithm - self.mean) / self.spread, torch.zeros_like(power))


class PaperClassifier(nn.Module):
    """Stage 1: a U-Net of depth one over each date, one wide convolution over both, and the mean of its map as logit.

    43,424 parameters in the shared part, as published. The logit's activation before pooling is left out in the corrected
    version: it can hardly become negative.
    """

    def __init__(self, faithful: bool = True, radiometry: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.radiometry = LogPower(radiometry)
        self.register_buffer("scale", torch.tensor(1.0))  # calibration, set after training
        self.register_buffer("bias", torch.tensor(0.0))
        self.stem = nn.Sequential(
            nn.Conv2d(2, 64, 7, stride=2, padding=3, bias=False), nn.BatchNorm2d(64), nn.ReLU(inplace=True)
        )
        self.decoder = nn.Sequential(
            nn.Conv2d(64, 32, 3, padding=1, bias=False),
            nn.BatchNorm2d(32),
            nn.ReLU(inplace=True),
            nn.Conv2d(32, 32, 3, padding=1, bias=False),
            nn.BatchNorm2d(32),
            nn.ReLU(inplace=True),
            nn.Conv2d(32, 32, 3, padding=1),
        )
        activation = nn.LeakyReLU(inplace=True) if faithful else nn.Identity()
        self.head = nn.Sequential(nn.Conv2d(64, 1, KERNEL), nn.BatchNorm2d(1), activation)

    def embed(self, pre: Tensor, post: Tensor) -> Tensor:
        """Embedding of both dates, N x 64 x H x W."""
        dates = [
            self.decoder(F.interpolate(self.stem(self.radiometry(power)), scale_factor=2.0, mode="nearest"))
            for power in (pre, post)
        ]
        return torch.cat(dates, dim=1)

    def forward(self, pre: Tensor, post: Tensor) -> tuple[Tensor, Tensor]:
        """Return the embedding and the chip logit (N,)."""
        embedding = self.embed(pre, post)
        return embedding, self.head(embedding).mean(dim=(1, 2, 3)) * self.scale + self.bias


def wide(channels_in: int, channels_out: int) -> nn.Sequential:
    """Convolution of 8 x 8 pixels, batch normalisation and leaky ReLU."""
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, KERNEL, padding="same"),
        nn.BatchNorm2d(channels_out),
        nn.LeakyReLU(inplace=True),
    )


class PaperSegmenter(nn.Module):
    """Stage 2: wide convolutions at full resolution over both dates, joined by the frozen embedding.

    76,040 parameters before the embedding joins, 1,057,153 after (266,433 without pretraining). `matched` has no embedding and
    as wide a head as with it.
    """

    def __init__(
        self, embedding_channels: int = 64, matched: bool = False, radiometry: frozenset[str] = frozenset()
    ) -> None:
        super().__init__()
        self.radiometry = LogPower(radiometry)
        self.embedding_channels = embedding_channels
        own = 128 if matched else 64
        self.base = nn.Sequential(wide(4, 8), wide(8, 16), wide(16, own))
        depth = own + embedding_channels
        self.register_buffer("scale", torch.tensor(1.0))  # calibration, set after training
        self.register_buffer("bias", torch.tensor(0.0))
        self.head = nn.Sequential(wide(depth, depth), nn.Conv2d(depth, 1, KERNEL, padding="same"))

    def forward(self, pre: Tensor, post: Tensor, embedding: Tensor) -> Tensor:
        """Return the logit per pixel, N x H x W."""
        features = self.base(torch.cat([self.radiometry(pre), self.radiometry(post)], dim=1))
        if self.embedding_channels:
            features = torch.cat([features, embedding], dim=1)
        return self.head(features).squeeze(1) * self.scale + self.bias
