"""Which dates lie before an event and which after it, and what to doubt about their order."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from .errors import InputError, SwappedSides
from .gdal_calls import short_name
from .words import say

if TYPE_CHECKING:
    from .bands import BandRole

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR, _MONTH, _DAY = r"((?:19|20)\d\d)", r"(0[1-9]|1[0-2])", r"(0[1-9]|[12]\d|3[01])"
_NAMED_MONTH = rf"[-_ ]?({'|'.join(_MONTHS)})t?[-_ ]?"
_TIME = r"(?:T([01]\d|2[0-3])[-:_]?([0-5]\d)[-:_]?([0-5]\d)(?!\d)| ([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?!\d))?"
_CLOCK = r"(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?!\d)"
_STAMP = re.compile(
    # 20180906, 2018-09-06, 20180906204212; but the 10 of 2018_09_10m is a pixel's size
    rf"(?:(?<!\d){_YEAR}[-_.]?{_MONTH}[-_.]?{_DAY}(?!m(?![a-z]))(?:(?!\d)|(?={_CLOCK}))"
    # 06Sep2018 and 06-SEP-2018, as in SNAP's products, 6_Sept_2018
    rf"|(?:(?<!\d){_DAY}|(?<![a-z0-9])([1-9])){_NAMED_MONTH}{_YEAR}(?!\d)"
    rf"|(?<![\d.]){_DAY}\.{_MONTH}\.{_YEAR}(?![\d.]\d))"  # 06.09.2018
    rf"{_TIME}",
    re.IGNORECASE,
)
MOST_DAYS = 120  # from the first to the last of a side: beyond lie other seasons
_LEAST_MONTHS = 3  # two images may happen to be of the first days of months
_DAY_S = 86_400
_SAME_PASS_S = 60  # means of a pass and its repetitions name times this near; that a time of processing is, is no matter


def stamps_in(text: str) -> list[tuple[str, int | None]]:
    """ISO dates in a text, in their order, with the second of the day where a time follows: "20180906T204212" is
    ("2018-09-06", 74532). Midnight to the second is no time, but what programs write for a bare date."""
    found = []
    for match in _STAMP.finditer(text):
        year, month, day, two_digits, one_digit, name, named_year, dotted_day, dotted_month, dotted_year, *times = match.groups()
        if name:
            year, month, day = named_year, str(_MONTHS.index(name.lower()) + 1), two_digits or one_digit
        elif dotted_year:
            year, month, day = dotted_year, dotted_month, dotted_day
        hour, minute, second = (int(number) for number in times if number) if any(times) else (0, 0, 0)
        with contextlib.suppress(ValueError):  # 31 June
            found.append((date(int(year), int(month), int(day)).isoformat(), 3600 * hour + 60 * minute + second or None))
    return found


def dates_in(text: str) -> list[str]:
    """ISO dates in a text, in their order: "slv1_06Sep2018" -> ["2018-09-06"]."""
    return [day for day, _ in stamps_in(text)]


def is_of_one_pass(text: str) -> bool:
    """Whether the dates in a text are one day, or the beginning and the end of one image across midnight."""
    stamps = stamps_in(text)
    if len({day for day, _ in stamps}) <= 1:
        return True
    moments = [_DAY_S * date.fromisoformat(day).toordinal() + second for day, second in stamps if second is not None]
    return len(moments) == len(stamps) and max(moments) - min(moments) <= _SAME_PASS_S


def seconds_apart(one: int, other: int) -> int:
    """Between two times of day, across midnight where that is nearer."""
    apart = abs(one - other)
    return min(apart, _DAY_S - apart)


def read_event(text: str | None) -> str | None:
    """The ISO date of an event, written as that or as in the names of images; None where none is given. Raises InputError for anything
    else: in 06.09.2018 the month may stand first or second."""
    text = (text or "").strip()
    if not text:
        return None
    try:
        return datetime.strptime(text, "%Y%m%d" if re.fullmatch(r"\d{8}", text) else "%Y-%m-%d").date().isoformat()
    except ValueError as error:
        raise InputError(
            say("The event day '{event}' is not understood as a date: write year, month and day as 2015-04-25.", event=text)
        ) from error


def sides_from_dates(bands: Sequence[BandRole], event: str | None) -> tuple[list[BandRole], list[str]]:
    """Bands whose side is told by their dates: before the event or after it, or without one the earlier half is pre.

    What was taken on the day of the event may be from either side and is left out.

    Returns:
        The bands with their sides, the same as they came where dates cannot tell, and notes for the user.

    Raises:
        InputError: with the event, the dates do not give two sides.
    """
    undated = next((band for band in bands if band.date is None), None)
    dates = sorted({band.date for band in bands if band.date})
    if event is None:
        return (list(bands), []) if len(dates) < 2 or undated else _halves(bands, dates)
    if undated:
        raise InputError(
            say(
                "Band {number} of {raster} names neither side nor date, so the event day cannot tell where it belongs: give it "
                "a date in its name, as 2015-04-25, or choose the bands yourself.",
                number=undated.number,
                raster=short_name(undated.path),
            )
        )
    pre, post = [day for day in dates if day < event], [day for day in dates if day > event]
    if not pre or not post:
        _refuse_one_side(dates, event, pre)
    notes: list[str] = [
        say(
            "Taken as before up to {last_pre}, after from {first_post}: the event was on {event}.",
            last_pre=pre[-1],
            first_post=post[0],
            event=event,
        )
    ]
    if event in dates:
        notes.append(say("Images of the event day itself are left out: they may be from before it or after it."))
    return [
        replace(band, side="pre" if str(band.date) < event else "post") for band in bands if band.date != event
    ], notes


def parted_stacks(bands: Sequence[BandRole], event: str | None) -> tuple[list[BandRole], list[str]]:
    """Bands of two sides, of which those that are on both, as of stacks of many dates of VV and of VH, go to the side that their date
    tells; and notes for the user. Arguments and errors as of ``sides_from_dates``."""
    sides = {side: {(band.path, band.number) for band in bands if band.side == side} for side in ("pre", "post")}
    twice = [band for band in bands if band.side == "pre" and band.date and (band.path, band.number) in sides["post"]]
    stacked = [band for band in twice if any(other.path == band.path and other.date != band.date for other in twice)]
    if not stacked:  # an image of one date is on both sides by mistake, as is told elsewhere
        return list(bands), []
    parted, notes = sides_from_dates([replace(band, side="") for band in stacked], event)
    keys = {(band.path, band.number) for band in stacked}
    return [*(band for band in bands if (band.path, band.number) not in keys), *parted], notes


def _refuse_one_side(dates: Sequence[str], event: str, pre: Sequence[str]) -> None:
    if event in dates:
        raise InputError(
            say(
                "Images of the event day, {event}, may be from before it or after it, and without them nothing is left after "
                "it: name their bands post, or give the images before and after separately."
                if pre
                else "Images of the event day, {event}, may be from before it or after it, and without them nothing is left "
                "before it: name their bands pre, or give the images before and after separately.",
                event=event,
            )
        )
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


def _halves(bands: Sequence[BandRole], dates: Sequence[str]) -> tuple[list[BandRole], list[str]]:
    split, is_guess = (len(dates) + 1) // 2, len(dates) > 2
    sided = [replace(band, side="pre" if str(band.date) < dates[split] else "post", side_was_guessed=is_guess) for band in bands]
    note = say(
        "No event day was given, so the dates are parted in the middle, which is a guess: before up to {last_pre}, after from "
        "{first_post}. Give the event day: dates on its wrong side hide landslides."
        if is_guess
        else "The bands name dates but not which are before: taken as before up to {last_pre}, after "
        "from {first_post}.",
        last_pre=dates[split - 1],
        first_post=dates[split],
    )
    return sided, [note]


def are_months(days: Iterable[str | None]) -> bool:
    """Whether ISO dates are probably no days of images but names of months, as of means: all are first days of one."""
    return all(day is not None and day.endswith("-01") for day in days)


def event_notes(bands: Sequence[BandRole], event: str | None) -> list[str]:
    """What to doubt about bands whose sides are known, given the event. Raises InputError where a date contradicts it."""
    if event is None:
        return []
    dated = [band for band in bands if band.date]
    if not dated:
        return [say("No image names its date, as 2015-04-25: the event day {event} could not be checked.", event=event)]
    for band in dated:
        if all(_is_wrong(band, day, event) for day in days_of(band)):
            _refuse(band, event, bands)
    notes: list[str] = []
    undated = sorted({short_name(band.path) for band in bands if not band.date})
    if undated:
        notes.append(
            say(
                "{raster} names no date, as 2015-04-25: its side could not be checked by the event day."
                if len(undated) == 1
                else "{raster} and others name no date, as 2015-04-25: their sides could not be checked by the event day.",
                raster=undated[0],
            )
        )
    for side in ("pre", "post"):
        notes += [_told_of_day(band) for band in dated if band.side == side and {*days_of(band)} == {event}][:1]
    month = f"{event[:7]}-01"
    is_series = are_months(band.date for band in dated) and not any(band.orbit.second for band in dated)
    if is_series and len({band.date for band in dated}) >= _LEAST_MONTHS and any(band.date == month < event and band.side == "pre" for band in dated):
        notes.append(
            say(
                "By their names the images are monthly means: that of {month}, given as from before the event, may be of days after it, too.",
                month=month[:7],
            )
        )
    near = [band.date for band in dated if _days_apart(str(band.date), event) == 1]
    if near:
        notes.append(
            say(
                "The image of {date} is a day from the event: is the event day in UTC, as the dates of Sentinel-1 are?",
                date=near[0],
            )
        )
    return notes


def _told_of_day(band: BandRole) -> str:
    """A note about an image of the event day itself, with the time where it is known."""
    if band.orbit.second is None:
        return say(
            "{raster} is of the event day itself and is given as from before the event, which a day does not tell: check at what time it "
            "was taken."
            if band.side == "pre"
            else "{raster} is of the event day itself and is given as from after the event, which a day does not tell: check at what time it "
            "was taken.",
            raster=short_name(band.path),
        )
    minute = band.orbit.second // 60
    return say(
        "{raster} was taken on the event day itself, at {time} UTC, and is given as from before the event: check that the event was later."
        if band.side == "pre"
        else "{raster} was taken on the event day itself, at {time} UTC, and is given as from after the event: check that the event was "
        "earlier.",
        raster=short_name(band.path),
        time=f"{minute // 60:02}:{minute % 60:02}",
    )


def days_of(band: BandRole) -> list[str]:
    """ISO dates that a band may be of: of several in its file's name all, as of a mean. Beside one with a time only those of nearly the
    same time count: others tell when the image was processed."""
    if band.date is None:
        return []
    stamps = stamps_in(short_name(band.path))
    own = [second for day, second in stamps if day == band.date]
    if not own or own[0] is None:
        return [day for day, _ in stamps] if own else [band.date]
    return [day for day, second in stamps if second is not None and seconds_apart(second, own[0]) <= _SAME_PASS_S]


def _is_wrong(band: BandRole, day: str, event: str) -> bool:
    return day > event if band.side == "pre" else day < event


def _days_apart(one: str, other: str) -> int:
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _refuse(band: BandRole, event: str, bands: Iterable[BandRole]) -> None:
    on_other_side = [other for other in bands if other.path == band.path and other.side != band.side]
    if any(other.number == band.number for other in on_other_side):
        raise InputError(
            say(
                "{raster} is of {date} and is given as from before and as from after the event on {event}: give it on one side only.",
                raster=short_name(band.path),
                date=band.date,
                event=event,
            )
        )
    if on_other_side:
        raise InputError(
            say(
                "Band {number} of {raster} is of {date}, after the event on {event}, and is named as from before it: correct "
                "its name, or the event day."
                if band.side == "pre"
                else "Band {number} of {raster} is of {date}, before the event on {event}, and is named as from after it: "
                "correct its name, or the event day.",
                number=band.number,
                raster=short_name(band.path),
                date=band.date,
                event=event,
            )
        )
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


def check_order(bands: Sequence[BandRole]) -> None:
    """Raise SwappedSides where every image from after the event is older than every one from before it, as far as they are dated."""
    pre, post = (sorted(day for band in bands if band.side == side for day in days_of(band)) for side in ("pre", "post"))
    if pre and post and post[-1] < pre[0]:
        raise SwappedSides(
            say(
                "What is given as from after the event (up to {last_post}) is all older than what is given as from before it (from "
                "{first_pre}): give the older images as before, the newer ones as after.",
                last_post=post[-1],
                first_pre=pre[0],
            )
        )


def side_dates(bands: Iterable[BandRole], side: str) -> tuple[str, ...]:
    """The known dates of a side, ascending."""
    return tuple(sorted({band.date for band in bands if band.side == side and band.date}))


def date_notes(bands: Sequence[BandRole]) -> list[str]:
    """Warnings about the order of the dates, and about sides that reach over other seasons."""
    pre, post = side_dates(bands, "pre"), side_dates(bands, "post")
    notes = _span_notes(pre, "pre") + _span_notes(post, "post")
    if not pre or not post:
        return notes
    if pre[-1] < post[0]:
        return _gap_notes(pre[-1], post[0]) + notes
    return [
        say(
            "The dates before (to {last_pre}) and after the event (from {first_post}) overlap: check "
            "which image is which.",
            last_pre=pre[-1],
            first_post=post[0],
        ),
        *notes,
    ]


def _gap_notes(last: str, first: str) -> list[str]:
    """A warning where the images before and after lie far apart."""
    days = _days_apart(last, first)
    if days <= MOST_DAYS:
        return []
    return [
        say(
            "Between the last image before the event, of {last}, and the first one after it, of {first}, lie {days} days, in which more than an "
            "event changes the ground: use images nearer to it, where there are any.",
            last=last,
            first=first,
            days=days,
        )
    ]


def _span_notes(dates: Sequence[str], side: str) -> list[str]:
    """A warning where the dates of a side, which are averaged, lie far apart."""
    days = _days_apart(dates[0], dates[-1]) if dates else 0
    if days <= MOST_DAYS:
        return []
    return [
        say(
            "The dates before the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to "
            "the event, within {limit} days."
            if side == "pre"
            else "The dates after the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next "
            "to the event, within {limit} days.",
            days=days,
            first=dates[0],
            last=dates[-1],
            limit=MOST_DAYS,
        )
    ]
