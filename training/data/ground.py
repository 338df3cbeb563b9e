"""What the backscatter of real ground does between dates at places worldwide, to be laid onto fields of other images.

Read from the series of 3 x 3 pixels in which OPERA RTC-S1 was cut out around reference sites of its disturbance product. Whole
scenes of these places are not at hand, but how far VV and VH go up and down together, where no slope failed, is.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import ndimage

from training.data.dates import around_a_moment
from training.errors import TrainingError
from training.simulate.fields import Array, smooth_field, voronoi_labels

SERIES = Path("site_timeseries") / "opera_rtc_s1_sites_3x3_gamma0_linear.npz"
KEPT_EVERY = 3  # of the sites, in order of their number, one in three is kept back from training, for tests
_LEAST_DATES = 16  # of a series: eight on either side


@dataclass(frozen=True)
class GroundSeries:
    """One place seen from one orbit: linear power, dates x 2 (VV, VH), in order of time. `site` is its number."""

    site: int
    power: Array

    def change_db(self, counts: tuple[int, ...], random: np.random.Generator) -> Array:
        """Change of VV and VH (2, dB) between so many dates before and after a random moment."""
        total = len(self.power)
        sides = around_a_moment(total, [min(count, total // 2) for count in counts], random)
        pre, post = (self.power[side].mean(axis=0) for side in sides)
        return (10 * np.log10(post / pre)).astype(np.float32)


def load_ground(folder: Path, kept_back: bool = False) -> list[GroundSeries]:
    """Series of the sites for training, or of those that are kept back from it; an empty list where the folder holds none.

    Raises TrainingError where the file is damaged or of another form.
    """
    path = folder / SERIES
    if not path.exists():
        return []
    try:
        with np.load(path) as data:
            site, burst, when = data["site"], data["burst"], data["datetime"]
            power = np.stack([data["vv"], data["vh"]], axis=1)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise TrainingError(f"The series of sites {path} cannot be read ({error}): fetch the file again.") from error
    power = np.where(np.isfinite(power) & (power > 1e-6), power, np.nan)
    complete = np.isfinite(power).all(axis=(1, 2))
    numbers = sorted(set(site.tolist()))
    wanted = {number for index, number in enumerate(numbers) if (index % KEPT_EVERY == KEPT_EVERY - 1) == kept_back}
    series = []
    for number, seen_by in sorted(set(zip(site.tolist(), burst.tolist()))):
        own = np.flatnonzero((site == number) & (burst == seen_by) & complete)
        own = own[np.argsort(when[own], kind="stable")]
        if number in wanted and len(own) >= _LEAST_DATES:
            series.append(GroundSeries(number, power[own].mean(axis=2).astype(np.float32)))
    return series


def wanted_ground(recipe: dict[str, Any], folder: Path | None) -> list[GroundSeries]:
    """Series for the fields that a recipe asks for on real chips; an empty list where it asks for none, or nothing real is drawn.

    Raises TrainingError where it asks for some and the folder has no series: chips without fields would be taken for such with.
    """
    share = recipe["chips"].get("drawing", {}).get("fields_share", 0)
    if not share or folder is None:
        return []
    ground = load_ground(folder)
    if not ground:
        raise TrainingError(
            f"The entry chips.drawing.fields_share of the recipe is {share}, but {folder} holds no {SERIES}; put that file there, or leave"
            " the entry out."
        )
    return ground


def change_of_a_site(counts: tuple[int, ...], ground: Sequence[GroundSeries], random: np.random.Generator) -> Array:
    """Change of VV and VH (2, dB) of a random site; those seen from several orbits are as likely as others."""
    sites = sorted({series.site for series in ground})
    site = sites[random.integers(len(sites))]
    of_site = [series for series in ground if series.site == site]
    return of_site[random.integers(len(of_site))].change_db(counts, random)


def field_change(
    shape: tuple[int, int], spacing_m: float, counts: tuple[int, ...], ground: Sequence[GroundSeries], random: np.random.Generator
) -> Array:
    """Change of VV and VH (2 x H x W, dB) of some fields, each of which does what a real place did.

    Fields have straight borders, as parcels, or bent ones, as burnt or wet ground. Those of a scene resemble each other: up to
    three moments stand for all of them.
    """
    moments = [change_of_a_site(counts, ground, random) for _ in range(random.integers(1, 4))]
    change = np.zeros((2, *shape), np.float32)
    count = 1 + random.poisson(4)
    if random.random() < 0.6:
        cells = voronoi_labels(shape, random.uniform(100, 500) / spacing_m, random)
        masks = [cells == cell for cell in random.permutation(cells.max() + 1)[:count]]
    else:
        height = smooth_field(shape, random.uniform(100, 400) / spacing_m, random)
        patches, found = ndimage.label(height > np.quantile(height, random.uniform(0.75, 0.97)))
        masks = [patches == 1 + index for index in random.permutation(found)[:count]]
    for mask in masks:
        level = moments[random.integers(len(moments))] + random.normal(0, 0.5, 2)
        soft = ndimage.gaussian_filter(mask.astype(np.float32), 0.5)
        change += level[:, None, None] * soft
    return change
