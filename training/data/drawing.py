"""Draw one labelled chip: random dates, composites, inserted slides, confusers, despeckling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr
from scipy import ndimage
from skimage.restoration import denoise_tv_bregman

from training.data.dates import around_a_moment
from training.data.ground import GroundSeries, field_change
from training.data.labelled import LabelledScene
from training.data.stacks import Stack
from training.simulate.confusers import Ground, confuser_change
from training.simulate.fields import Array, gamma_speckle, smooth_field, speckle_law
from training.simulate.slides import (
    LEAST_SLIDE_PX,
    Slide,
    backscatter_change,
    draw_area_m2,
    draw_elongation,
    draw_shape,
    look_vector,
    steepest_descent,
    union_of,
    with_confusion,
)

CHIP = 128
DATE_COUNTS = (1, 1, 2, 4, 8)
EMPTY_TRIES = 40
WATER_DB = -17.0  # smoothed VV below this is open water: no landslide is put there


@dataclass(frozen=True)
class Drawing:
    """How chips are drawn.

    Attributes:
        date_counts: numbers of dates per side to choose from.
        varied: whether filters, finer grids and confusers vary real chips, and filters simulated ones.
        seeks_empty: whether simulated chips for which no slides are wanted look for a place without any.
        wet_share: of real pairs in which one date is among the brightest of its place. Rain makes ground bright, and often
            it is rain that brings the slides: the date after it is rare in a year, but not among those that users have.
        reversed_share: of real pairs whose dates before and after are exchanged, as can be where nothing happened.
        hectare_share: of real chips whose slides have the areas of the simulator's law, in square metres, so that they are
            small on coarse grids. The others have as many pixels whatever the spacing.
        fields_share: of real chips, where series of real ground are at hand, on which fields do what ground did elsewhere.
        visible_only: whether simulated slides are labelled only where the radar sees them, outside layover and shadow.
    """

    date_counts: tuple[int, ...] = DATE_COUNTS
    varied: bool = True
    seeks_empty: bool = False
    wet_share: float = 0.0
    reversed_share: float = 0.0
    hectare_share: float = 0.0
    fields_share: float = 0.0
    visible_only: bool = False


@dataclass(frozen=True)
class Chip:
    """A labelled chip: pre and post (2 x 128 x 128, dB, NaN unobserved), label and slope (128 x 128) and where it comes from."""

    pre_db: Array
    post_db: Array
    label: np.ndarray
    spacing_m: float
    dates: tuple[int, int]
    note: str
    slope_deg: Array | None = None


def slope_of(elevation: Array, spacing_m: float) -> Array:
    """Slope (degrees) of elevations on a square grid, H x W."""
    south, east = np.gradient(elevation, spacing_m)
    return np.degrees(np.arctan(np.hypot(south, east))).astype(np.float32)


def to_db(power: Array) -> Array:
    """Decibels of linear power; NaN and non-positive power become NaN."""
    return (10.0 * np.log10(np.where(power > 1e-6, power, np.nan))).astype(np.float32)


def draw_simulated(
    cube: xr.Dataset, random: np.random.Generator, want_slide: bool, drawing: Drawing = Drawing()
) -> Chip:
    """Cut a chip from a simulated cube; where slides are wanted, centre it near one if the cube has any."""
    label = cube["landslides"].values > 0
    if drawing.visible_only:
        label &= ~(cube["layover"].values | cube["shadow"].values)
    rows, cols = label.shape
    top, left = random.integers(0, rows - CHIP + 1), random.integers(0, cols - CHIP + 1)
    places = np.argwhere(label) if want_slide else np.empty((0, 2))
    if len(places):
        row, col = places[random.integers(len(places))]
        top = int(np.clip(row - random.integers(8, CHIP - 8), 0, rows - CHIP))
        left = int(np.clip(col - random.integers(8, CHIP - 8), 0, cols - CHIP))
    for _ in range(EMPTY_TRIES if drawing.seeks_empty and not want_slide else 0):
        if not label[top : top + CHIP, left : left + CHIP].any():
            break
        top, left = random.integers(0, rows - CHIP + 1), random.integers(0, cols - CHIP + 1)
    box = (slice(top, top + CHIP), slice(left, left + CHIP))
    per_side = cube.sizes["timestep"] // 2
    counts = tuple(min(per_side, int(random.choice(drawing.date_counts))) for _ in range(2))
    order = random.permutation(per_side)
    pre = _composite(cube, order[: counts[0]], box)
    post = _composite(cube, per_side + random.permutation(per_side)[: counts[1]], box)
    pre, post, note = despeckle(pre, post, random) if drawing.varied else (pre, post, "raw")
    slope = np.degrees(cube["dem_slope_radians"].values[box])
    return Chip(to_db(pre), to_db(post), label[box], float(cube.attrs["spacing_m"]), counts, note, slope)


def draw_labelled(scene: LabelledScene, box: tuple[slice, slice], dates: int) -> Chip:
    """Cut a chip from a real scene with mapped landslides: means of the dates nearest to the event, unfiltered."""
    pre, post, counts = scene.composites(box, dates)
    label = scene.label(box) & np.isfinite(pre + post).any(axis=0)
    return Chip(to_db(pre), to_db(post), label, scene.spacing_m, counts, "raw", scene.slope_deg(box))


def _composite(cube: xr.Dataset, dates: np.ndarray, box: tuple[slice, slice]) -> Array:
    return np.stack([cube[name].values[(np.sort(dates), *box)].mean(axis=0) for name in ("vv", "vh")])


def draw_real(
    stack: Stack,
    box: tuple[slice, slice],
    random: np.random.Generator,
    want_slide: bool,
    simulator: dict,
    outlines: list[np.ndarray],
    drawing: Drawing = Drawing(),
    ground: Sequence[GroundSeries] = (),
) -> Chip:
    """Composite random dates of a real stack inside `box` (one split's block) and insert landslides and confusers."""
    if stack.single_date:
        pre, post, counts = _respeckled_pair(
            stack.power[0][(slice(None), *box)], stack.spacing_m, simulator, random, drawing.date_counts
        )
    else:
        pre, post, counts = _real_pair(stack.power[(slice(None), slice(None), *box)], random, drawing)
    elevation = stack.elevation_m[box] if stack.elevation_m is not None else None
    spacing = stack.spacing_m
    if drawing.varied and spacing > 20.0 and random.random() < 0.5:
        factor = float(
            random.choice([1.5, 2.0, 3.0])
        )  # finer grids have correlated speckle, as this has after zooming
        pre, post = (np.stack([ndimage.zoom(band, factor, order=1) for band in side]) for side in (pre, post))
        elevation = None if elevation is None else ndimage.zoom(elevation, factor, order=1)
        spacing /= factor
    pre, post, elevation = _fit(pre, post, elevation, random)
    shape = pre.shape[1:]
    change, notes = np.zeros((2, *shape), np.float32), []
    if drawing.varied and random.random() < 0.3:
        change, notes = confuser_change(
            shape, spacing, simulator["confusers"], random, Ground(level_db=to_db(pre)), rate=0.5
        )
    if ground and drawing.fields_share and random.random() < drawing.fields_share:
        change = change + field_change(shape, spacing, counts, ground, random)
        notes = [*notes, "fields"]
    label = np.zeros(shape, bool)
    if want_slide:
        slide_change, label = _insert(pre, spacing, elevation, simulator, outlines, random, drawing.hectare_share)
        change = with_confusion(slide_change, change, label)
    post = post * 10 ** (change / 10)
    pre, post, note = despeckle(pre, post, random) if drawing.varied else (pre, post, "raw")
    return Chip(
        to_db(pre),
        to_db(post),
        label & np.isfinite(pre + post).any(axis=0),
        spacing,
        counts,
        ",".join([*notes, note]),
        None if elevation is None else slope_of(elevation, spacing),
    )


def _real_pair(
    power: Array, random: np.random.Generator, drawing: Drawing
) -> tuple[Array, Array, tuple[int, int]]:
    """Means of dates before and after a random moment: neighbouring dates mostly, any dates sometimes."""
    observed = np.isfinite(power).any(axis=(1, 2, 3))
    if not observed.all() and observed.sum() >= 2:
        power = power[observed]  # a date that saw nothing here is none: alone on its side it would blank the chip
    total = len(power)
    counts = [int(n) for n in random.choice(drawing.date_counts, 2)]
    counts = [min(n, total // 2) for n in counts]
    before, after = around_a_moment(total, counts, random)
    # Shares of 0 take nothing from the generator: recipes that do without draw the chips that they always drew.
    if drawing.wet_share and random.random() < drawing.wet_share:
        wet = int(random.choice(_brightest(power)))
        if wet not in before and wet not in after:
            side = before if random.random() < 0.5 else after
            side[random.integers(len(side))] = wet
    if drawing.reversed_share and random.random() < drawing.reversed_share:
        before, after = after, before
    return _mean_observed(power[before]), _mean_observed(power[after]), (len(before), len(after))


def _mean_observed(power: Array) -> Array:
    """Mean over the dates that observed a pixel; NaN where none did. What all observed is added up as it always was."""
    mean = power.mean(axis=0)
    gaps = np.isnan(mean)
    if gaps.any():
        some = power[:, gaps]
        seen = np.isfinite(some)
        count = seen.sum(axis=0)
        total = np.where(seen, some, 0).sum(axis=0)
        mean[gaps] = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return mean


def _brightest(power: Array) -> np.ndarray:
    """The dates (dates x 2 x H x W) that are brightest in the mean of the decibels, one in sixteen and at least one."""
    level = np.nanmean(to_db(power[..., ::4, ::4]), axis=(1, 2, 3))
    level = np.nan_to_num(level, nan=-np.inf)
    return np.argsort(-level, kind="stable")[: max(1, round(len(power) / 16))]


def _respeckled_pair(
    power: Array,
    spacing_m: float,
    simulator: dict,
    random: np.random.Generator,
    date_counts: tuple[int, ...],
) -> tuple[Array, Array, tuple[int, ...]]:
    """Two dates from one: the despeckled image with fresh speckle and slow change. Texture is real, change is not."""
    truth = _filter(power, "tv", 0.5)
    counts = tuple(int(n) for n in random.choice(date_counts, 2))
    looks, kernel = speckle_law(simulator["speckle"], spacing_m)
    sides = []
    for count in counts:
        drift = np.stack(
            [smooth_field(truth.shape[1:], 60 / spacing_m, random) for _ in range(2)]
        ) * random.uniform(0.2, 1.0)
        sides.append(truth * 10 ** (drift / 10) * gamma_speckle(truth.shape, looks * count, kernel, random))
    return sides[0].astype(np.float32), sides[1].astype(np.float32), counts


def _fit(pre: Array, post: Array, elevation: Array | None, random: np.random.Generator):
    """Bring a block to 128 x 128: cut where larger; where smaller, mirror or leave the rest unobserved."""
    rows, cols = pre.shape[1:]
    top, left = (int(random.integers(0, max(1, n - CHIP + 1))) for n in (rows, cols))
    cut = (slice(top, top + CHIP), slice(left, left + CHIP))
    pre, post = pre[(slice(None), *cut)], post[(slice(None), *cut)]
    elevation = None if elevation is None else elevation[cut]
    missing = [CHIP - n for n in pre.shape[1:]]
    before = [int(random.integers(0, n + 1)) for n in missing]
    pads = [(a, n - a) for a, n in zip(before, missing)]
    options = (
        {"mode": "symmetric"} if random.random() < 0.6 else {"mode": "constant", "constant_values": np.nan}
    )
    pre, post = (np.pad(side, [(0, 0), *pads], **options) for side in (pre, post))
    if elevation is not None:
        elevation = np.pad(elevation, pads, mode="symmetric")
    return pre, post, elevation


def _insert(
    pre: Array,
    spacing_m: float,
    elevation: Array | None,
    simulator: dict,
    outlines: list[np.ndarray],
    random: np.random.Generator,
    hectare_share: float = 0.0,
) -> tuple[Array, np.ndarray]:
    """Landslides on a real background: change (2 x H x W, dB) and label."""
    shape = pre.shape[1:]
    water = ndimage.gaussian_filter(np.nan_to_num(to_db(pre[0]), nan=-30.0), 1.5) < WATER_DB
    height = (
        smooth_field(shape, 50.0, random) * 50.0
        if elevation is None
        else ndimage.gaussian_filter(elevation, 1.5)
    )
    downhill = steepest_descent(height)
    candidates = np.argwhere(~water & np.isfinite(pre[0]))
    in_hectares = bool(hectare_share) and random.random() < hectare_share
    slides: list[Slide] = []
    for _ in range(1 + random.poisson(random.choice([0.5, 2.0, 6.0]))):
        if not len(candidates):
            break
        start = candidates[random.integers(len(candidates))]
        area_px = _area_px(simulator["landslides"], spacing_m, in_hectares, random)
        if outlines and random.random() < 0.5:
            slide = _real_outline(outlines[random.integers(len(outlines))], start, area_px, shape, random)
        else:
            slide = draw_shape(
                tuple(start), area_px, draw_elongation(simulator["landslides"], random), downhill, random
            )
        if slide is not None:
            slides.append(slide)
    azimuth = random.choice(list(simulator["geometry"]["look_azimuth_deg"].values()))
    change = backscatter_change(
        slides,
        shape,
        look_vector(azimuth),
        spacing_m,
        simulator["change_db"],
        random,
        simulator["landslides"]["unchanged_share"],
    )
    label = union_of(slides, shape)
    return np.where(water, 0.0, change).astype(np.float32), label & ~water


def _area_px(law: dict, spacing_m: float, in_hectares: bool, random: np.random.Generator) -> float:
    """The size of an inserted slide. In hectares those that the grid cannot show are drawn again, and enlarged where it shows none."""
    if not in_hectares:
        return float(np.clip(np.exp(random.normal(np.log(80.0), 1.1)), 10, 4000))
    for _ in range(200):
        area_px = draw_area_m2(law, random) / spacing_m**2
        if area_px >= LEAST_SLIDE_PX:
            return area_px
    return float(LEAST_SLIDE_PX)


def _real_outline(
    outline: np.ndarray,
    start: np.ndarray,
    area_px: float,
    shape: tuple[int, int],
    random: np.random.Generator,
) -> Slide | None:
    """A mapped outline (boolean raster) turned, scaled to `area_px` and laid with its centre on `start`."""
    factor = float(np.clip(np.sqrt(area_px / outline.sum()), 0.05, 4.0))
    turned = ndimage.rotate(outline.astype(np.float32), random.uniform(0, 360), order=1)
    mask = ndimage.zoom(turned, factor, order=1) > 0.5
    if mask.sum() < 4:
        return None
    top, left = int(start[0] - mask.shape[0] // 2), int(start[1] - mask.shape[1] // 2)
    cut_top, cut_left = max(0, -top), max(0, -left)
    mask = mask[cut_top:, cut_left:][: shape[0] - max(top, 0), : shape[1] - max(left, 0)]
    return Slide(max(top, 0), max(left, 0), mask) if mask.size and mask.sum() >= 4 else None


def despeckle(pre: Array, post: Array, random: np.random.Generator) -> tuple[Array, Array, str]:
    """Leave most chips raw; filter the others as users do: boxcar, Gaussian, or total variation in dB (as OPERA DIST-S1)."""
    kind = random.choice(["raw", "boxcar", "gaussian", "tv"], p=[0.45, 0.10, 0.08, 0.37])
    if kind == "raw":
        return pre, post, "raw"
    strength = {
        "boxcar": random.choice([3, 5]),
        "gaussian": random.uniform(0.6, 1.6),
        "tv": 10 ** random.uniform(-1.0, 0.2),
    }[kind]
    return _filter(pre, kind, strength), _filter(post, kind, strength), str(kind)


def _filter(power: Array, kind: str, strength: float) -> Array:
    valid = np.isfinite(power)
    filled = np.where(valid, power, np.nanmedian(power) if valid.any() else 1.0)
    if kind == "boxcar":
        result = np.stack([ndimage.uniform_filter(band, int(strength)) for band in filled])
    elif kind == "gaussian":
        result = np.stack([ndimage.gaussian_filter(band, strength) for band in filled])
    else:
        result = 10 ** (
            np.stack([_total_variation(10 * np.log10(np.maximum(band, 1e-6)), strength) for band in filled])
            / 10
        )
    return np.where(valid, result, np.nan).astype(np.float32)


def _total_variation(decibels: Array, weight: float) -> Array:
    """Total variation by split Bregman. At OPERA's weight of 0.2 the log-ratio of two 30 m dates of forest keeps 0.5 dB of noise."""
    return denoise_tv_bregman(decibels.astype(np.float64), weight=weight, max_num_iter=30).astype(np.float32)
