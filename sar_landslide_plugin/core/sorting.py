"""Images of many dates sorted by the day of an event: which to compare, as a careful user would choose them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .bands import SIDES, BandRole, bands_of_image
from .dates import days_of, read_event
from .errors import InputError
from .orbits import UNKNOWN_ORBIT, Orbit
from .words import say

MOST_DATES = 8  # per side: more hardly lower the noise, and reach into other seasons


@dataclass(frozen=True)
class SortedImages:
    """Rasters before and after an event, each side from the earliest date on, and how many were left out."""

    pre: tuple[str, ...]
    post: tuple[str, ...]
    left_out: int


@dataclass(frozen=True)
class _Dated:
    path: str
    date: str
    side: str
    orbit: Orbit


def sort_by_event(paths: Sequence[str], event: str | None) -> SortedImages:
    """Which of some rasters to compare: those of the orbit that first looked after the event, up to eight dates next to it.

    Left out are images of the event day itself, which may be from either side, and of days that cannot be told; those in which no
    band is VV or VH; and those of other orbits, where names or metadata tell the orbit.

    Raises:
        InputError: the event is no date, or nothing is left before it or after it.
    """
    day = read_event(event)
    if day is None:
        raise InputError(say("The event day is missing: it tells which images are from before the event."))
    dated = [image for path in dict.fromkeys(paths) if (image := _read(path, day)) is not None]
    dated.sort(key=lambda image: (image.date, image.path))
    before, after = ([image for image in dated if image.side == side] for side in SIDES)
    if not before or not after:
        _refuse(day, before)
    # An image whose orbit is not known fits each, so it is no measure of the others while there is a better one.
    for first in [image for image in after if image.orbit != UNKNOWN_ORBIT] or after[:1]:
        pre, post = ([image for image in side if not image.orbit.differs(first.orbit)] for side in (before, after))
        if pre:
            early, late = _of_first_dates(pre[::-1])[::-1], _of_first_dates(post)
            return SortedImages(early, late, left_out=len(set(paths)) - len(early) - len(late))
    raise InputError(
        say(
            "No two images from before and after the event on {event} are of the same orbit: add images of one orbit.", event=day
        )
    )


def _read(path: str, event: str) -> _Dated | None:
    """An image that can be on a side of the event."""
    try:
        bands = bands_of_image(path)
    except InputError:
        return None
    side = _side(bands[0], event) if bands else ""
    return _Dated(path, str(bands[0].date), side, bands[0].orbit) if side else None


def _side(band: BandRole, event: str) -> str:
    """"pre" or "post", "" where its days do not tell."""
    sides = {"pre" if day < event else "post" if day > event else "" for day in days_of(band)}
    return sides.pop() if len(sides) == 1 else ""


def _of_first_dates(images: Sequence[_Dated]) -> tuple[str, ...]:
    """Paths of the images of the first so many dates."""
    dates = list(dict.fromkeys(image.date for image in images))[:MOST_DATES]
    return tuple(image.path for image in images if image.date in dates)


def _refuse(event: str, before: Sequence[_Dated]) -> None:
    raise InputError(
        say(
            "No image names VV or VH and a date after the event on {event}: add some, or put dates into the names."
            if before
            else "No image names VV or VH and a date before the event on {event}: add some, or put dates into the names.",
            event=event,
        )
    )
