"""Which dates lie before an event and which after it, and what to doubt about their order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from .errors import InputError
from .gdal_calls import short_name
from .words import say

if TYPE_CHECKING:
    from .bands import BandRole


def read_event(text: str | None) -> str | None:
    """The ISO date of an event as people write it; None where none is given. Raises InputError where it is no date."""
    if text is None or not text.strip():
        return None
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%d").date().isoformat()
    except ValueError as error:
        raise InputError(
            say("The event day '{event}' is no date: write it as 2018-09-06.", event=text.strip())
        ) from error


def sides_from_dates(bands: Sequence[BandRole], event: str | None) -> tuple[list[BandRole], list[str]]:
    """Bands whose side is told by their dates: before the event or after it, or without one the earlier half is pre.

    What was taken on the day of the event may be from either side and is left out.

    Returns:
        The bands with their sides, the same as they came where dates cannot tell, and notes for the user.

    Raises:
        InputError: all dates lie on the same side of the event.
    """
    dates = sorted({band.date for band in bands if band.date})
    if len(dates) < 2 or any(band.date is None for band in bands):
        return list(bands), []
    if event is None:
        return _halves(bands, dates)
    pre, post = [date for date in dates if date < event], [date for date in dates if date > event]
    if not pre or not post:
        raise InputError(
            say(
                "All dates, {first} to {last}, are from before the event on {event}: add images from after it, or correct "
                "the event day."
                if pre
                else "All dates, {first} to {last}, are from after the event on {event}: add images from before it, or "
                "correct the event day.",
                first=dates[0],
                last=dates[-1],
                event=event,
            )
        )
    notes: list[str] = [
        say(
            "Taken as before up to {last_pre}, after from {first_post}: the event was on {event}.",
            last_pre=pre[-1],
            first_post=post[0],
            event=event,
        )
    ]
    if event in dates:
        notes.append(say("Images of the day of the event itself are left out: they may be from before it or after it."))
    return [
        replace(band, side="pre" if str(band.date) < event else "post") for band in bands if band.date != event
    ], notes


def _halves(bands: Sequence[BandRole], dates: Sequence[str]) -> tuple[list[BandRole], list[str]]:
    split = (len(dates) + 1) // 2
    sided = [replace(band, side="pre" if str(band.date) < dates[split] else "post") for band in bands]
    note = say(
        "The bands name dates but not which are before: taken as before up to {last_pre}, after "
        "from {first_post}."
        if len(dates) == 2
        else "The bands name dates but not which are before: taken as before up to {last_pre}, after "
        "from {first_post}. Give the event day if it was at another time.",
        last_pre=dates[split - 1],
        first_post=dates[split],
    )
    return sided, [note]


def check_sides(bands: Iterable[BandRole], event: str | None) -> list[str]:
    """Notes about sides that others than the dates told. Raises InputError where a date contradicts the event."""
    dated = [band for band in bands if band.date]
    if event is None:
        return []
    if not dated:
        return [say("No image names its date: the event day {event} could not be checked.", event=event)]
    for band in dated:
        if (band.side == "pre" and str(band.date) > event) or (band.side == "post" and str(band.date) < event):
            raise InputError(
                say(
                    "{raster} is of {date}, after the event on {event}, and is given as from before it: put it on the other "
                    "side, or correct the event day."
                    if band.side == "pre"
                    else "{raster} is of {date}, before the event on {event}, and is given as from after it: put it on the "
                    "other side, or correct the event day.",
                    raster=short_name(band.path),
                    date=band.date,
                    event=event,
                )
            )
    return []


def side_dates(bands: Iterable[BandRole], side: str) -> tuple[str, ...]:
    """The known dates of a side, ascending."""
    return tuple(sorted({band.date for band in bands if band.side == side and band.date}))


def date_notes(bands: Sequence[BandRole]) -> list[str]:
    """Warnings about the order of the dates."""
    pre, post = side_dates(bands, "pre"), side_dates(bands, "post")
    if not pre or not post or pre[-1] < post[0]:
        return []
    if post[-1] < pre[0]:
        return [
            say(
                "The images from after the event ({first_post}) are older than those from before "
                "({first_pre}): were they swapped?",
                first_post=post[0],
                first_pre=pre[0],
            )
        ]
    return [
        say(
            "The dates before (to {last_pre}) and after the event (from {first_post}) overlap: check "
            "which image is which.",
            last_pre=pre[-1],
            first_post=post[0],
        )
    ]
