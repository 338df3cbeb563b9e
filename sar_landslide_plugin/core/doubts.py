"""Notes about a scene that is probably not what its user thinks: they would else only see a strange result, or none."""

from __future__ import annotations

import functools
import itertools
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from .bands import SIDES, BandRole
from .errors import InputError
from .gdal_calls import short_name
from .grid import Grid
from .request import unit_words
from .units import CALIBRATED_POWER, check_calibrated, check_fill, medians_of, observed_values, resembled_unit
from .wetness import Wetness
from .words import listed, say

_OUTSIDE_FROM = 0.1  # frames of one track end a few kilometres apart
_LATTICE = 33  # points along each side of an image
# dB in every polarisation. Of the dates of five real places on land it singles out those that are bright in several places at once.
_WET_FROM_DB = 1.5
_POSITIVE_SHARE = 0.95  # even over a city more of the decibels are negative


def check_unit(unit: str, named: Sequence[tuple[str, str, np.ndarray]]) -> None:
    """Raise InputError where values cannot be in the unit that was told: power that is negative or far too high, decibels
    that are all positive.

    Args:
        named: per band its name for messages, its polarisation and sampled values.
    """
    check_fill(named)
    medians = medians_of(named)
    if unit == "db":
        for name, _, values in named:
            if not can_be_decibel(values):
                raise InputError(
                    say(
                        "The values of {name} are nearly all positive (median {median:.3g}), so they cannot be {unit}: choose linear "
                        "power or amplitude, or let the unit be found out.",
                        name=name,
                        median=medians[name],
                        unit=unit_words(unit),
                    )
                )
        return
    for name, median in medians.items():
        if median < 0:
            raise InputError(
                say(
                    "The values of {name} are mostly negative (median {median:.3g}), so they cannot be {unit}: choose "
                    "decibel, or let the unit be found out.",
                    name=name,
                    median=median,
                    unit=unit_words(unit),
                )
            )
    if medians:
        check_calibrated(medians, CALIBRATED_POWER if unit == "linear" else CALIBRATED_POWER**0.5)


def can_be_decibel(values: np.ndarray) -> bool:
    """Whether sampled values of a band are not nearly all positive."""
    observed = observed_values(values)
    return not observed.size or bool((observed > 0).mean() <= _POSITIVE_SHARE)


def unit_notes(unit: str, named: Sequence[tuple[str, str, np.ndarray]]) -> list[str]:
    """A note where the values look like another unit than the one that was told."""
    try:
        judged = resembled_unit(named)
    except InputError as error:  # who tells a unit may know better
        return [error.args[0]]  # not str(error), which knows no English of its own
    if judged == unit:
        return []
    return [
        say(
            "The values look like {judged}, but are taken as {unit}: choose the unit yourself if that is wrong.",
            judged=unit_words(judged),
            unit=unit_words(unit),
        )
    ]


def polarisation_notes(roles: Sequence[BandRole], samples: Sequence[np.ndarray]) -> list[str]:
    """Notes about sides on which VH is brighter than VV: over land and sea it is several decibels darker.

    Args:
        samples: values of each band in one unit, whichever.
    """
    notes: list[str] = []
    for side in SIDES:
        medians = {}
        for polarisation in ("VV", "VH"):
            values = [
                observed_values(sample)
                for role, sample in zip(roles, samples)
                if (role.side, role.polarisation) == (side, polarisation)
            ]
            together = np.concatenate(values or [np.empty(0)])
            if together.size:
                medians[polarisation] = np.median(together)
        if len(medians) == 2 and medians["VH"] > medians["VV"]:
            notes.append(
                say("Before the event VH is brighter than VV, which is rare: were the bands swapped?")
                if side == "pre"
                else say("After the event VH is brighter than VV, which is rare: were the bands swapped?")
            )
    return notes


def calibration_notes(bands: Iterable[BandRole]) -> list[str]:
    """A warning where names tell that images refer to different areas."""
    told: dict[str, BandRole] = {}
    for band in bands:
        if band.calibration:
            told.setdefault(band.calibration, band)
    if len(told) < 2:
        return []
    one, other = list(told.values())[:2]
    return [
        say(
            "By their names {one} is {calibration} and {other} is {other_calibration}, which differ by a decibel or two, on slopes by more: "
            "use images of one calibration before and after.",
            one=say("band {number} of {raster}", number=one.number, raster=short_name(one.path)),
            calibration=one.calibration,
            other=say("band {number} of {raster}", number=other.number, raster=short_name(other.path)),
            other_calibration=other.calibration,
        )
    ]


def same_date_notes(bands: Sequence[BandRole], grids: Mapping[str, Grid]) -> list[str]:
    """Warnings where several bands are of one side, polarisation and date, in one raster or in several that show the same ground: they may
    be of different kinds.

    Args:
        grids: of the rasters, by path.
    """
    return _same_raster_notes(bands) + _same_image_notes(bands, grids)


def _same_image_notes(bands: Iterable[BandRole], grids: Mapping[str, Grid]) -> list[str]:
    """A warning for each side of which two rasters show the same moment and ground; tiles and bursts show some of their ground alone."""
    alike: dict[tuple[str, str, str, int | None], list[BandRole]] = {}
    for band in bands:
        if band.date is not None:
            alike.setdefault((band.side, band.polarisation, band.date, band.orbit.second), []).append(band)
    twins: dict[str, tuple[BandRole, BandRole]] = {}
    for (side, *_), same in alike.items():
        for one, other in itertools.combinations(same, 2):
            if side not in twins and one.path != other.path and _is_ground_of_one(grids[one.path], grids[other.path]):
                twins[side] = one, other
    return [
        say(
            "{raster} and {other} are both of {date} and show the same ground in {polarisation}: their mean is taken; if they are not "
            "alike, as sigma0 and gamma0 are not, give one of them.",
            raster=short_name(one.path),
            other=short_name(other.path),
            date=one.date,
            polarisation=one.polarisation,
        )
        for one, other in twins.values()
    ]


@functools.lru_cache(maxsize=1024)  # the same grids come again with each polarisation and date
def _is_ground_of_one(grid: Grid, other: Grid) -> bool:
    """Whether one of two grids has all ground of the other one."""
    return grid == other or grid.holds(other) or other.holds(grid)


def _same_raster_notes(bands: Iterable[BandRole]) -> list[str]:
    """A warning where a raster holds several bands of one side, polarisation and date, or of none."""
    alike: dict[object, list[BandRole]] = {}
    for band in bands:
        alike.setdefault((os.path.abspath(band.path), band.role, band.date), []).append(band)
    return [
        say(
            "{raster} has several bands for {role} on {date} (bands {numbers}): their mean is taken; if they are not alike, choose "
            "yourself which one is meant."
            if same[0].date
            else "{raster} has several bands for {role} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which "
            "one is meant.",
            raster=short_name(same[0].path),
            role=same[0].role,
            date=same[0].date,
            numbers=", ".join(str(band.number) for band in same),
        )
        for same in alike.values()
        if len(same) > 1
    ]


def same_band_notes(bands: Iterable[BandRole]) -> list[str]:
    """A warning where a band is on both sides."""
    bands = list(bands)
    used = {(os.path.abspath(band.path), band.number) for band in bands if band.side == "pre"}
    twice = [
        band for band in bands if band.side == "post" and (os.path.abspath(band.path), band.number) in used
    ]
    if not twice:
        return []
    return [
        say(
            "Band {number} of {raster} is given both before and after the event: it cannot show a change.",
            number=twice[0].number,
            raster=short_name(twice[0].path),
        )
    ]


def wetness_notes(roles: Sequence[BandRole], samples: Sequence[np.ndarray], unit: str) -> list[str]:
    """A note per side about dates that are brighter than the others of its side in all polarisations, as ground is after rain.

    The mean of the side follows it. With fewer than three dates nobody can tell which one is out of the ordinary.

    Args:
        samples: values of each band in the unit "linear", "amplitude" or "db".
    """
    notes: list[str] = []
    for side in SIDES:
        decibels: dict[str, dict[str, list[np.ndarray]]] = {}  # by date, or by file where it has none
        for role, sample in zip(roles, samples):
            if role.side != side:
                continue
            observed = observed_values(sample)
            if unit != "db":
                observed = (10 if unit == "linear" else 20) * np.log10(observed[observed > 0])
            if observed.size:
                decibels.setdefault(role.date or role.path, {}).setdefault(role.polarisation, []).append(observed)
        # A date that lacks a burst shows other ground than one that has it, and is not compared with it.
        levels = {
            image: {f"{name} of {len(parts)}": float(np.median(np.concatenate(parts))) for name, parts in bands.items()}
            for image, bands in decibels.items()
        }
        bright = [
            say("{image} by {difference:.1f} dB", image=short_name(image), difference=excess)
            for image, excess in _excesses_db(levels)
            if excess >= _WET_FROM_DB
        ]
        if bright:
            notes.append(
                say(
                    "Brighter than the other images from before the event, as after rain: {images}. Leave such images out if "
                    "the others suffice."
                    if side == "pre"
                    else "Brighter than the other images from after the event, as after rain: {images}. Leave such images out if "
                    "the others suffice.",
                    images=listed(bright),
                )
            )
    return notes


def _excesses_db(levels: Mapping[str, Mapping[str, float]]) -> Iterator[tuple[str, float]]:
    """By how many decibels each image is brighter than the median of the others, in the polarisation where it is least."""
    for image, level in levels.items():
        others = [other for own, other in levels.items() if own != image and other.keys() == level.keys()]
        if len(others) >= 2:
            yield image, min(level[name] - float(np.median([other[name] for other in others])) for name in level)


def evened_notes(wetness: Wetness) -> list[str]:
    """Notes where ground that became wetter or drier is evened out."""
    wetter, drier = wetness.shares
    notes: list[str] = []
    if wetter:
        notes.append(
            say(
                "Dark ground brightened more than the rest in {share:.0f} % of the scene, as after rain: detecting evens out a part of "
                "this.",
                share=100 * wetter,
            )
        )
    if drier:
        notes.append(
            say(
                "Dark ground darkened more than the rest in {share:.0f} % of the scene, as when it dries: detecting evens out a part of "
                "this.",
                share=100 * drier,
            )
        )
    return notes


def outside_notes(grids: Mapping[str, Grid], searched: Grid) -> list[str]:
    """A note where a good part of an image lies outside the grid that is searched."""
    shares = {}
    for path, grid in grids.items():
        centres = (np.arange(_LATTICE) + 0.5) / _LATTICE
        across, down = np.meshgrid(centres * grid.width, centres * grid.height)
        x_px, y_px = searched.pixel_xy_of(grid, across, down)
        with np.errstate(invalid="ignore"):
            inside = (x_px >= 0) & (x_px <= searched.width) & (y_px >= 0) & (y_px <= searched.height)
        shares[path] = 1 - float(inside.mean())
    farthest = max(shares, key=lambda path: shares[path], default=None)
    if farthest is None or shares[farthest] < _OUTSIDE_FROM:
        return []
    return [
        say(
            "Only what images from before and after the event cover is searched; {share:.0f} % of {raster} lies outside: if it "
            "matters, add images of the other side there.",
            share=100 * shares[farthest],
            raster=short_name(farthest),
        )
    ]
