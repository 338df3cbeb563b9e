"""The two networks of the `default` preset.

Both take `pre` and `post` as linear power with NaN for what was not observed (N x 2 x H x W, order VV, VH) and do all
pre-processing themselves, so that nothing outside can normalise wrongly. Both are fully convolutional with a finite receptive
field and no statistics over the window, so that a result does not depend on how a scene is cut into windows.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

STRIDE = 8
EMBEDDING_STRIDE = 4
EMBEDDING_CHANNELS = 32
HEAT_MAP_STRIDE = 8

# Typical gamma0 levels and total spread over land (Hokkaido and Kaikoura cubes: VV -7..-10, VH -13..-16 dB, sd 2..3 dB;
# lowland 10 m chips: VV -12, VH -18 dB). They only centre the numbers; the networks are trained with level jitter.
LEVEL_DB = (-10.0, -16.5)
SPREAD_DB = 6.0
CHANGE_SPREAD_DB = 3.0
MIN_SPREAD_DB = 0.15  # below the noise of the quietest despeckled means
MIN_POWER, MAX_POWER = 1e-5, 1e3
NODATA_POWER = 1e-6  # up to here nothing was observed
DB_PER_NEPER = 10.0 / math.log(10.0)


class Radiometry(nn.Module):
    """Turn linear power with NaN into what the networks see: decibels, masks and the local contrast of the log-ratio.

    The change features have half the resolution, where speckle is weaker and everything costs a quarter; the finest detail
    reaches the networks with the dates themselves.
    """

    def __init__(self, context_cells: int = 5) -> None:
        super().__init__()
        self.context_cells = context_cells
        self.register_buffer("level_db", torch.tensor(LEVEL_DB).view(1, 2, 1, 1))
        self.register_buffer("nodata_power", torch.tensor(NODATA_POWER), persistent=False)

    def forward(self, pre: Tensor, post: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return pre and post (N x 4 x H x W) and change features (N x 8 x H/2 x W/2).

        Change holds log-ratio, its contrast to the surroundings, the observed share, and the contrast in units of the
        surroundings' spread, so that 1 dB counts for more in despeckled means than in a raw pair.
        """
        pre_level, pre_valid = self._levels(pre)
        post_level, post_valid = self._levels(post)
        both = pre_valid * post_valid
        seen = F.avg_pool2d(both, 2)
        # In SPREAD_DB, as all that follows. A mean over the observed ones of four pixels.
        log_ratio = F.avg_pool2d((post_level - pre_level) * both, 2) / (seen + 1e-4)
        mean, spread = self._surroundings(log_ratio, seen)
        contrast = (log_ratio - mean) * (seen > 0).to(seen.dtype)
        scale = SPREAD_DB / CHANGE_SPREAD_DB
        standardised = (contrast / spread).clamp(-6.0, 6.0) * 0.5
        change = torch.cat([log_ratio * scale, contrast * scale, seen, standardised], dim=1)
        return (
            torch.cat([pre_level, pre_valid], dim=1),
            torch.cat([post_level, post_valid], dim=1),
            change,
        )

    def _levels(self, power: Tensor) -> tuple[Tensor, Tensor]:
        """Decibels relative to the typical level, in SPREAD_DB, 0 where not observed; and 1 where observed.

        Few passes over the image: they cost a good part of what the convolutions do.
        """
        valid = torch.lt(self.nodata_power, power)  # false for NaN; as `power > ...` OpenVINO computes true
        typical = torch.pow(10.0, self.level_db / 10.0)
        known = torch.where(valid, power, typical).clamp(MIN_POWER, MAX_POWER)
        return torch.log(known) * (DB_PER_NEPER / SPREAD_DB) - self.level_db / SPREAD_DB, valid.to(
            power.dtype
        )

    def _surroundings(self, log_ratio: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and spread over 5 x 5 cells of 8 px, observed ones only: what a whole-scene step, a season and speckle leave.

        Clipping keeps a strong landslide from pulling its own background along. Both come from one pair of moments: the
        spread of already centred values would need twice the surroundings, and with them a wider halo.
        """
        limit = 8.0 / SPREAD_DB
        weighted = log_ratio.clamp(-limit, limit) * seen
        cells = STRIDE // 2
        moments = [
            F.avg_pool2d(values, cells) for values in (weighted, weighted * log_ratio.clamp(-limit, limit), seen)
        ]
        pad = self.context_cells // 2
        first, second, weight = (
            F.avg_pool2d(values, self.context_cells, stride=1, padding=pad) for values in moments
        )
        mean = first / (weight + 1e-4)
        variance = (second / (weight + 1e-4) - mean * mean).clamp(min=0.0)
        spread = torch.sqrt(variance + (MIN_SPREAD_DB / SPREAD_DB) ** 2)
        return self._enlarged(mean), self._enlarged(spread)

    @staticmethod
    def _enlarged(cells: Tensor) -> Tensor:
        return F.interpolate(cells, scale_factor=float(STRIDE // 2), mode="nearest")


def conv(channels_in: int, channels_out: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    """Convolution, batch normalisation (folded into the weights by the runtime) and ReLU."""
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, kernel, stride=stride, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(channels_out),
        nn.ReLU(inplace=True),
    )


def upsample(features: Tensor) -> Tensor:
    """Double the size by repetition: bilinear interpolation would widen the receptive field, and with it the halo."""
    return F.interpolate(features, scale_factor=2.0, mode="nearest")


class Classifier(nn.Module):
    """Stage 1: does a chip hold any landslide? A siamese encoder, a change encoder and log-sum-exp pooling of a heat map.

    Every chip of a scene goes through it, most of them through it alone: it is kept to a quarter of the cost of stage 2, and to
    few convolutions that look around, because each of them widens the margins that windows must overlap by. Channel numbers are
    multiples of 16, the block size in which onnxruntime convolves.
    """

    def __init__(self, width: int = 16) -> None:
        super().__init__()
        w = width
        self.radiometry = Radiometry()
        self.date_encoder = conv(4, w, stride=2)
        self.change_stem = conv(8, w)
        self.fuse = conv(3 * w, 3 * w, stride=2)
        self.down4 = conv(3 * w, 3 * w, kernel=1)
        self.down8 = nn.Sequential(conv(3 * w, 4 * w, stride=2), conv(4 * w, 4 * w))
        self.up4 = conv(7 * w, EMBEDDING_CHANNELS, kernel=1)
        self.heat = nn.Conv2d(EMBEDDING_CHANNELS, 1, 1)
        self.sharpness = nn.Parameter(torch.tensor(1.0))
        self.scale = nn.Parameter(torch.tensor(1.0))
        self.bias = nn.Parameter(torch.tensor(0.0))
        with torch.no_grad():  # begin with the difference of the dates
            weight = self.fuse[0].weight
            weight[:, w : 2 * w] = -weight[:, :w]

    def embed(self, pre: Tensor, post: Tensor) -> Tensor:
        """Return the embedding (N x 32 x H/4 x W/4)."""
        return self._embed(*self.radiometry(pre, post))

    def _embed(self, pre_features: Tensor, post_features: Tensor, change: Tensor) -> Tensor:
        dates = [self.date_encoder(features) for features in (pre_features, post_features)]
        quarter = self.down4(self.fuse(torch.cat([*dates, self.change_stem(change)], dim=1)))
        eighth = self.down8(quarter)
        return self.up4(torch.cat([quarter, upsample(eighth)], dim=1))

    def forward(self, pre: Tensor, post: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return embedding, chip logit (N,) and heat map of logits (N x H/8 x W/8)."""
        features = self.radiometry(pre, post)
        # Now, so that an exported network need not keep the features to the end. A maximum along the channels took a sixteenth
        # of all of stage 1's time, that of two halves takes none.
        vv, vh = (features[0][:, 2:] * features[1][:, 2:]).split(1, dim=1)  # 1 where observed before and after
        seen = F.avg_pool2d(torch.maximum(vv, vh), HEAT_MAP_STRIDE)
        embedding = self._embed(*features)
        heat = F.avg_pool2d(self.heat(embedding), 2)
        return embedding, self._pool(heat, seen), heat.squeeze(1)

    def pooling_sharpness(self) -> Tensor:
        """Positive, and never so small that pooling becomes a mean."""
        return F.softplus(self.sharpness) + 0.5

    def _pool(self, heat: Tensor, seen: Tensor) -> Tensor:
        """Log-sum-exp over observed cells: between mean (sharpness 0) and maximum (sharpness large); learnt."""
        sharpness = self.pooling_sharpness()
        weight = seen.flatten(1)
        # In the precision of the weights: under mixed precision the heat map has fewer digits than a sum of exponentials needs.
        values = torch.where(weight > 0, heat.flatten(1), torch.full_like(weight, -30.0))
        peak = values.amax(dim=1, keepdim=True)
        mass = (torch.exp(sharpness * (values - peak)) * weight).sum(dim=1)
        pooled = (
            peak.squeeze(1) + torch.log(mass.clamp(min=1e-6) / weight.sum(dim=1).clamp(min=1.0)) / sharpness
        )
        return self.scale * pooled + self.bias


def enlarged_heat_map(heat: nn.Conv2d, embedding: Tensor) -> Tensor:
    """The heat map of stage 1 at the image's resolution (N x 1 x H x W) from its last layer and the embedding."""
    cells = F.avg_pool2d(heat(embedding), HEAT_MAP_STRIDE // EMBEDDING_STRIDE)
    return F.interpolate(cells, scale_factor=float(HEAT_MAP_STRIDE), mode="bilinear")


class HeatMapAlone(nn.Module):
    """Stage 1's heat map in the place of stage 2: what labels of whole chips teach without an outline."""

    def __init__(self, classifier: Classifier) -> None:
        super().__init__()
        self.heat = classifier.heat

    def forward(self, _pre: Tensor, _post: Tensor, embedding: Tensor) -> Tensor:
        """Return a logit per pixel (N x H x W)."""
        return enlarged_heat_map(self.heat, embedding).squeeze(1)


class Segmenter(nn.Module):
    """Stage 2: which pixels are landslide? A small U-Net on dates, change features and the frozen stage-1 embedding.

    It works at half the resolution and gives four logits per cell, one for each of its pixels (sub-pixel convolution, Shi et
    al. 2016): full resolution costs twice the time. With `embedding_channels` 0 the embedding is left
    unused; `matched` then puts as many channels of its own in its place.

    The heat map of stage 1 can be added to the logits (`take_prior`).
    """

    def __init__(
        self, width: int = 16, embedding_channels: int = EMBEDDING_CHANNELS, matched: bool = False
    ) -> None:
        super().__init__()
        w = width
        own = 3 * w + (EMBEDDING_CHANNELS if matched else 0)
        self.embedding_channels = embedding_channels
        self.radiometry = Radiometry()
        self.stem = conv(8, 2 * w, stride=2)
        self.change_stem = conv(8, w)
        self.mix = conv(3 * w, 2 * w)
        self.down4 = conv(2 * w, own, stride=2)
        self.fuse4 = conv(own + embedding_channels, 3 * w)
        self.down8 = nn.Sequential(conv(3 * w, 4 * w, stride=2), conv(4 * w, 4 * w, kernel=1))
        self.up4 = conv(7 * w, 2 * w)
        self.up2 = nn.Sequential(conv(4 * w, 2 * w), conv(2 * w, 2 * w))
        self.head = nn.Conv2d(2 * w, 4, 1)
        nn.init.constant_(self.head.bias, -3.0)  # landslides are a few per cent of the area
        self.register_buffer("scale", torch.tensor(1.0))  # calibration, set after training
        self.register_buffer("bias", torch.tensor(0.0))
        self.prior: nn.Conv2d | None = None

    def take_prior(self, classifier: Classifier, weight: float) -> None:
        """Add `weight` times the heat map of stage 1 to the logits; with 0, nothing any more.

        Stage 1 has seen many more chips than stage 2 where pixel labels are few, and knows better where no landslide is.
        """
        self.prior = None
        if weight:
            self.prior = self.new_prior()
            self.prior.weight.copy_(weight * classifier.heat.weight.detach())
            self.prior.bias.copy_(weight * classifier.heat.bias.detach())

    def new_prior(self) -> nn.Conv2d:
        """A layer like that of stage 1, which is not trained."""
        return nn.Conv2d(EMBEDDING_CHANNELS, 1, 1).requires_grad_(False).to(self.head.weight.device)

    def _load_from_state_dict(self, state_dict: dict[str, Tensor], prefix: str, *arguments: Any) -> None:
        self.prior = self.new_prior() if f"{prefix}prior.weight" in state_dict else None
        super()._load_from_state_dict(state_dict, prefix, *arguments)

    def forward(self, pre: Tensor, post: Tensor, embedding: Tensor) -> Tensor:
        """Return the calibrated logit per pixel (N x H x W)."""
        pre_features, post_features, change = self.radiometry(pre, post)
        dates = self.stem(torch.cat([pre_features, post_features], dim=1))
        half = self.mix(torch.cat([dates, self.change_stem(change)], dim=1))
        quarter = self.down4(half)
        if self.embedding_channels:
            quarter = torch.cat([quarter, embedding], dim=1)
        quarter = self.fuse4(quarter)
        eighth = self.down8(quarter)
        up = self.up4(torch.cat([quarter, upsample(eighth)], dim=1))
        up = self.up2(torch.cat([half, upsample(up)], dim=1))
        logit = F.pixel_shuffle(self.head(up), 2)
        if self.prior is not None:
            logit = logit + enlarged_heat_map(self.prior, embedding)
        return logit.squeeze(1) * self.scale + self.bias
