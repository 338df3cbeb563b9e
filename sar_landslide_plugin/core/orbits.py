"""Whether images come from one orbit, as far as their names and metadata tell.

From another orbit every slope looks different, which a comparison of two images takes for change. Sentinel-1 repeats an orbit at
the same time of day to a few seconds; the next one to its east or west passes 360 / 175 degrees of longitude away, which the Sun,
and with it the time, takes eight minutes for. It does so after 12 days, or after 6 with its second satellite, half an orbit behind:
days that lie otherwise are of other orbits, which says something of images of which no time is known.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from .dates import are_months, days_of, seconds_apart, stamps_in
from .gdal_calls import short_name
from .labels import words_in
from .words import say

if TYPE_CHECKING:
    from .bands import BandRole

_TRACK = re.compile(r"(?<![A-Za-z0-9])T(\d{3})-\d{6}-IW\d(?!\d)", re.IGNORECASE)  # a burst, as in names of OPERA RTC-S1
_PASS = re.compile(r"(?<![A-Za-z0-9])(?:vv|vh|hh|hv)_(ASC|DES)_(\d{3})(?=_\d{8})")  # direction and track, as in names of S1Tiling
_TRACKS = 175
_REPEAT_DAYS = 6  # of two satellites, https://sentinels.copernicus.eu/web/sentinel/user-guides/sentinel-1-sar/revisit-and-coverage
_APART_S = 240  # half of what lies between neighbouring orbits; frames of one pass are cut within half a minute
_DIRECTIONS = {  # as words of names
    **dict.fromkeys(("asc", "ascending"), "ascending"),
    **dict.fromkeys(("desc", "dsc", "descending"), "descending"),
}
# ORBIT_PASS_DIRECTION, ORBIT_DIRECTION, orbitProperties_pass, sat:orbit_state, flightDirection: what such an item says is nothing else.
_DIRECTION_ITEM = re.compile(r"(?:orbit|pass|flight)[\W_]?(?:direction|state)$|orbit(?:properties)?[\W_]?pass$|^pass$", re.IGNORECASE)
# TRACK_NUMBER of OPERA, sat:relative_orbit of STAC, relativeOrbitNumber_start of Earth Engine, ABS_ORBIT is none.
_TRACK_ITEM = re.compile(r"(?:^|[#:])(?:track[\W_]?number|rel(?:ative)?[\W_]?orbit(?:[\W_]?number)?(?:[\W_]?start)?)$", re.IGNORECASE)
_DIRECTIONS_IN_ITEMS = {**_DIRECTIONS, "a": "ascending", "d": "descending", "des": "descending"}


@dataclass(frozen=True)
class Orbit:
    """What is known of the orbit that an image was taken from.

    Attributes:
        second: of the day in UTC, when it was taken; None where unknown.
        track: relative orbit number, 1 to 175; None where unknown.
        direction: "ascending" or "descending"; "" where unknown.
        is_mixed: whether a name tells both directions, as that of a mean of all images of a month.
    """

    second: int | None = None
    track: int | None = None
    direction: str = ""
    is_mixed: bool = False

    def differs(self, other: Orbit) -> bool:
        """Whether what is known of both is not of one orbit. Across the equator one pass has two track numbers."""
        apart = None if self.second is None or other.second is None else seconds_apart(self.second, other.second)
        is_apart = apart is not None and apart > _APART_S
        if self.track and other.track and (apart is None or is_apart):
            return self.track != other.track
        return is_apart or (bool(self.direction and other.direction) and self.direction != other.direction)

    def words(self) -> list[str]:
        """For people, what is known of it: its track and direction, or else the time."""
        track = [say("track {number}", number=self.track)] if self.track else []
        named = [*track, *([_direction_words(self.direction)] if self.direction else [])]
        return named or ([self._time_words()] if self.second is not None else [])

    def named_beside(self, other: Orbit) -> str:
        """For people, the track or else the direction by which it is told from another one; "" where only times tell."""
        if self.track and other.track:
            return say("track {number}", number=self.track)
        if self.direction and other.direction and self.direction != other.direction:
            return _direction_words(self.direction)
        return ""

    def told_from(self, other: Orbit) -> str:
        """For people, what tells it from another one."""
        return self.named_beside(other) or self._time_words()

    def _time_words(self) -> str:
        minute = (self.second or 0) // 60
        return say("{time} UTC", time=f"{minute // 60:02}:{minute % 60:02}")

    def filled_from(self, other: Orbit) -> Orbit:
        """This one, with what only the other one knows. What is of one direction is so also among others."""
        second = other.second if self.second is None else self.second
        is_mixed = self.is_mixed or (other.is_mixed and not self.direction)
        direction = "" if is_mixed else self.direction or other.direction
        return Orbit(second, self.track or other.track, direction, is_mixed)


UNKNOWN_ORBIT = Orbit()


def _direction_words(direction: str) -> str:
    return say("ascending") if direction == "ascending" else say("descending")


def orbit_in(text: str) -> Orbit:
    """What a name tells: the time of its first date, the track of a burst, and the direction, where it names one alone."""
    stamps, track, both = stamps_in(text), _TRACK.search(text), _PASS.search(text)
    words = {_DIRECTIONS[word] for word in words_in(text) if word in _DIRECTIONS}
    if both:
        words = {"ascending" if both[1] == "ASC" else "descending"}
    number = track[1] if track else both[2] if both else ""
    is_mixed = len(words) > 1
    return Orbit(stamps[0][1] if stamps else None, _valid_track(number), "" if is_mixed else "".join(words), is_mixed)


def orbit_of_file(metadata: Mapping[str, str], name: str, is_dated: bool) -> Orbit:
    """What a file tells in its metadata, as those of OPERA do (ORBIT_PASS_DIRECTION, TRACK_NUMBER), and in its name.

    Args:
        is_dated: whether ACQUISITION_DATE among the metadata is the date of the image; then its time is, too.
    """
    named = orbit_in(name)
    said = {_DIRECTIONS_IN_ITEMS.get(metadata[item].strip().lower(), "") for item in metadata if _DIRECTION_ITEM.search(item)} - {""}
    direction = said.pop() if len(said) == 1 else ""
    second = orbit_in(metadata.get("ACQUISITION_DATE", "")).second if is_dated else named.second
    tracks = {_valid_track(metadata[item]) for item in metadata if _TRACK_ITEM.search(item)} - {None}
    track = tracks.pop() if len(tracks) == 1 else named.track
    return Orbit(second, track, direction or named.direction, named.is_mixed and not direction)


def _valid_track(text: str) -> int | None:
    digits = re.sub(r"\.0+$", "", text.strip())
    is_track = digits.isascii() and digits.isdigit() and len(digits) <= 3 and 1 <= int(digits) <= _TRACKS
    return int(digits) if is_track else None


def days_off_track(one: BandRole, other: BandRole) -> int:
    """How many days two images are apart if by these they are probably not from one orbit, else 0.

    Where times or tracks of both are known, those tell more. Of what is of several days, as a mean, nothing is known.
    """
    if (one.orbit.second is not None and other.orbit.second is not None) or (one.orbit.track and other.orbit.track):
        return 0
    days = [{*days_of(one)}, {*days_of(other)}]
    if any(len(own) != 1 for own in days):
        return 0
    first, second = (date.fromisoformat(own.pop()) for own in days)
    apart = abs((first - second).days)
    return apart if apart % _REPEAT_DAYS else 0


def orbit_notes(bands: Sequence[BandRole]) -> list[str]:
    """A warning where images come from different orbits, or by their days probably do: one before and one after the event, if there are
    such two, or else one that is itself of several."""
    for first, second in _pairs(bands):
        if first.orbit.differs(second.orbit):
            return [_told(first, second)]
    for band in bands:
        if _is_mixed(band):
            return [
                say(
                    "By its name {raster} is of ascending and descending orbits together, from which slopes look different where nothing "
                    "changed: use images of one orbit.",
                    raster=short_name(band.path),
                )
            ]
    for first, second in () if are_months(band.date for band in bands) else _pairs(bands):
        days = days_off_track(first, second)
        if days:
            return [_told_by_days(first, second, days)]
    return []


def _pairs(bands: Sequence[BandRole]) -> Iterator[tuple[BandRole, BandRole]]:
    """Two bands each, at first of both sides."""
    before, after = ([band for band in bands if band.side == side] for side in ("pre", "post"))
    for group, other_group in ((before, after), (before, before), (after, after)):
        yield from itertools.product(group, other_group)


def _is_mixed(band: BandRole) -> bool:
    """Whether a name tells both directions of a band. What the name of a raster of both sides tells is nobody's orbit, but this it tells."""
    return band.orbit.is_mixed or (not band.orbit.direction and orbit_in(short_name(band.path)).is_mixed)


def _told(first: BandRole, second: BandRole) -> str:
    is_one_file, is_one_day = first.path == second.path, first.date == second.date

    def name(band: BandRole) -> str:
        if is_one_file and is_one_day:
            return say("band {number} of {raster}", number=band.number, raster=short_name(band.path))
        return band.date or short_name(band.path)

    return say(
        "The images {first} ({orbit}) and {second} ({other_orbit}) are from different orbits, from which slopes look different where "
        "nothing changed: use images of one orbit.",
        first=name(first),
        orbit=first.orbit.told_from(second.orbit),
        second=name(second),
        other_orbit=second.orbit.told_from(first.orbit),
    )


def _told_by_days(first: BandRole, second: BandRole, days: int) -> str:
    return say(
        "The images {first} and {second} are {days} days apart. Sentinel-1 comes back to an orbit after 12 days, or after 6 with its second "
        "satellite, so they are probably from different orbits, from which slopes look different where nothing changed: compare their "
        "relative orbit numbers, and use images of one orbit.",
        first=first.date,
        second=second.date,
        days=days,
    )
