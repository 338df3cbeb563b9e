"""Images of many dates sorted by the day of an event: which to compare, as a careful user would choose them."""

from __future__ import annotations

import itertools
import math
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from osgeo import gdal

from .area_of_interest import chips_in_area
from .bands import POLARISATIONS, SIDES, BandRole, bands_of_image
from .dates import MOST_DAYS, are_months, days_of, read_event, stamps_in
from .errors import InputError
from .gdal_calls import open_raster, short_name
from .grid import Grid, adjoining
from .labels import band_label, file_label, names_auxiliary, names_other, read_label
from .orbits import UNKNOWN_ORBIT, Orbit, days_off_track
from .request import Area
from .sorted_images import SortedImages
from .sources import StoredBand, raster_grid
from .units import unit_from_names
from .words import joined, say

MOST_DATES = 8  # per side: more hardly lower the noise
# Of files that lie beside the images of products and are no rasters: an image that cannot be read must not be lost among them.
_COMPANIONS = (".xml", ".txt", ".log", ".md5", ".h5", ".png", ".jpg", ".kmz", ".json", ".hdr", ".dbf", ".prj", ".shp", ".shx")


class _Unusable(InputError):
    """An image whose name tells all that is needed cannot be sorted all the same; ``reason`` says why in a few words."""

    def __init__(self, sentence: str, reason: str) -> None:
        super().__init__(sentence)
        self.reason = reason


@dataclass(frozen=True)
class _Image:
    path: str
    bands: tuple[BandRole, ...]
    side: str
    grid: Grid

    @property
    def date(self) -> str:
        return str(self.bands[0].date)

    @property
    def orbit(self) -> Orbit:
        return self.bands[0].orbit

    @property
    def kind(self) -> tuple[str, str]:
        """Calibration and unit as far as names tell, "" where they do not."""
        calibrations = {band.calibration for band in self.bands}
        return calibrations.pop() if len(calibrations) == 1 else "", unit_from_names([file_label(self.path)]) or ""

    @property
    def polarisations(self) -> tuple[str, ...]:
        return tuple(band.polarisation for band in self.bands)


def event_to_sort_by(event: str | None) -> str:
    """The ISO date of an event; raises InputError where it is no date, or missing."""
    day = read_event(event)
    if day is None:
        raise InputError(say("The event day is missing: it tells which images are from before the event."))
    return day


def sort_by_event(
    paths: Sequence[str], event: str | None, distances: Mapping[str, float] | None = None, area: Area | None = None
) -> SortedImages:
    """Which of some rasters to compare: those of the orbit that first looked after the event, and before it, too; up to eight dates
    on either side, the next to it. Bursts and frames that adjoin are one place.

    Left out are images of the event day itself, of days that names do not tell, of several dates, or named as from the other side;
    rasters in which no band is VV or VH, or that are no calibrated images by their names and values; those of other orbits, where
    anything tells the orbit, at last the days between them, and of other ground; and what another one shows, too.

    Args:
        distances: of several places, the one with the smallest that can be compared is meant; those without one come last.
        area: what is to be searched; places that it touches come before all others.

    Raises:
        InputError: the event is no date, or nothing is left before it or after it; where nothing is at all, what is wrong with the first
            that cannot be used.
    """
    day = event_to_sort_by(event)
    given = list(dict(zip(map(os.path.abspath, paths), paths)).values())
    wrong: list[InputError] = []
    read = {path: _read(path, day, wrong) for path in given}
    images = sorted((image for image in read.values() if isinstance(image, _Image)), key=lambda image: (image.date, image.path))
    if wrong and not images:
        raise wrong[0]
    after = [image for image in images if image.side == "post"]
    if not after or len(after) == len(images):
        told = [error for error in wrong if isinstance(error, _Unusable)]
        if told:
            raise told[0]
        _refuse(day, images, {path: why for path, why in read.items() if isinstance(why, str) and why != say("no radar image by its name")})
    # An image whose orbit is not known, or that is of several, fits each, so it is no measure of the others while there is a better one.
    distances = distances or {}
    touched = {grid for grid in {image.grid for image in after} if area is not None and _touches(area, grid)}
    after.sort(
        key=lambda image: (
            image.grid not in touched,
            distances.get(image.path, math.inf),
            image.orbit == UNKNOWN_ORBIT or image.orbit.is_mixed,
        )
    )
    # Days alone tell less of orbits than times and tracks do: where no images of a place fit by them, they are not heard.
    ways = (False,) if are_months(image.date for image in images) else (True, False)
    for place in _by_place(after):
        for by_days, first in itertools.product(ways, place):
            found = _sorted(first, images, by_days, {path: why for path, why in read.items() if isinstance(why, str)})
            if found is not None:
                return replace(found, reasons={path: found.reasons[path] for path in given if path in found.reasons})
    raise InputError(
        say(
            "No two images from before and after the event on {event} are of the same orbit and ground: add images of one orbit.",
            event=day,
        )
    )


def _sorted(first: _Image, images: Sequence[_Image], by_days: bool, unread: Mapping[str, str]) -> SortedImages | None:
    """Those that fit the first one, on their sides, and why others do not; None where no two of both sides can be compared.

    Args:
        by_days: whether days tell orbits apart where nothing else does.
        unread: why rasters that are not among the images are left out, by their paths.
    """
    same, orbit = _of_same_orbit_and_ground(first, images, by_days)
    alike = _without_twins(same)
    pre, post = ([image for image in alike if image.side == side] for side in ("pre", "post"))
    if not _can_be_compared(pre, post):
        return None
    before, after = _next_to_event(pre[::-1])[::-1], _next_to_event(post)
    ground = adjoining(first.grid, (image.grid for image in images))
    others = [image for image in images if image not in same and image.grid in ground]
    off_orbit = {image: why for image in others if (why := _off_orbit(image, first, orbit, by_days))}
    reasons = {
        **unread,
        **{image.path: say("another place") for image in images},
        **{image.path: why for image, why in off_orbit.items()},
        **{image.path: say("another one shows the same") for image in same},
        **{image.path: say("farther from the event than those used") for image in alike},
    }
    left_out = {path: why for path, why in reasons.items() if path not in before + after}
    return SortedImages(before, after, left_out, (*_place_notes(first, images), *_orbit_notes([*off_orbit], orbit, post[0].date)))


def _read(path: str, event: str, wrong: list[InputError]) -> _Image | str:
    """An image that can be on a side of the event, or in a few words why it is left out; what is wrong with it is added to a list."""
    reason: str = say("no radar image by its name") if path.lower().endswith(_COMPANIONS) else say("cannot be read")
    try:
        dataset = open_raster(path)
        reason = say("neither VV nor VH in the names")
        bands = bands_of_image(path)
        if names_other(file_label(path)):
            return say("no radar image by its name")
        if not bands:
            _check_is_of_one_date(path, dataset)
            if names_auxiliary(file_label(path)):
                return say("no radar image by its name")
            return say("its bands are not named VV and VH") if _names_both(path) else reason
        try:
            stored = [StoredBand(band, dataset, None) for band in bands]
        except InputError as error:  # complex numbers
            raise _Unusable(error.args[0], say("not calibrated")) from error
        if any(band.is_unscaled_integer for band in stored):
            raise _Unusable(
                say(
                    "The values of {name} are integers without scale and offset: calibrate the image to sigma0 or gamma0, or declare the "
                    "scale and offset of its values, as gdal_translate -a_scale does.",
                    name=short_name(path),
                ),
                say("not calibrated"),
            )
        if set(days_of(bands[0])) == {event}:
            raise _Unusable(
                say(
                    "{name} is of the event day itself, which does not tell whether it is from before or after: add images of other days.",
                    name=short_name(path),
                ),
                say("of the event day itself"),
            )
        for one, other in itertools.combinations(bands, 2):
            if one.orbit.differs(other.orbit):
                raise _Unusable(
                    say(
                        "{name} holds bands of different orbits ({orbit} and {other_orbit}), from which slopes look different where nothing "
                        "changed: split it by orbit, or give it as before or after and choose the bands of one orbit yourself.",
                        name=short_name(path),
                        orbit=one.orbit.told_from(other.orbit),
                        other_orbit=other.orbit.told_from(one.orbit),
                    ),
                    say("several orbits in one file"),
                )
        if bands[0].date is None:
            return say("no date as 2015-04-25 in the name")
        side = _side(bands[0], event)
        if not side:
            return say("its dates and its name do not tell one side")
        reason = say("not georeferenced")
        return _Image(path, tuple(bands), side, raster_grid(dataset, short_name(path)))
    except InputError as error:
        wrong.append(error)
        return error.reason if isinstance(error, _Unusable) else reason


def _check_is_of_one_date(path: str, dataset: gdal.Dataset) -> None:
    """Raise _Unusable where a raster that is no image of one date holds several."""
    of_file = read_label(file_label(path))[1]
    labels = [read_label(band_label(dataset, number)) for number in range(1, dataset.RasterCount + 1)]
    images = [(side, polarisation or of_file, iso_date) for side, polarisation, iso_date in labels if polarisation or (of_file and iso_date)]
    if len({(side, iso_date) for side, _, iso_date in images}) > 1:
        raise _Unusable(
            say(
                "{name} holds several dates, which are not sorted: give it and the one of the other polarisation both as before and as after, then the "
                "event day parts their dates."
                if len({polarisation for _, polarisation, _ in images}) == 1 and not any(side for side, _, _ in images)
                else "{name} holds several dates, which are not sorted: give it alone, as the one layer with both dates.",
                name=short_name(path),
            ),
            say("several dates in one file"),
        )


def _names_both(path: str) -> bool:
    """Whether a file's name tells both polarisations, so that it is for its bands to say which is which."""
    return {"VV", "VH"} <= {*re.findall("V[VH]", file_label(path).upper())}


def _side(band: BandRole, event: str) -> str:
    """ "pre" or "post"; "" where its days do not tell, or a name says the other one."""
    sides = {"pre" if day < event else "post" if day > event else "" for day in days_of(band)}
    side = sides.pop() if len(sides) == 1 else ""
    return side if band.side in ("", side) else ""


def _touches(area: Area, grid: Grid) -> bool:
    try:
        return bool(chips_in_area(area, grid).any())
    except InputError:  # is elsewhere, or cannot be used at all, which is told where it is
        return False


def _by_place(images: Sequence[_Image]) -> list[list[_Image]]:
    """Images of one piece of ground after another, in the order of the first of each."""
    waiting, places = list(images), []
    while waiting:
        ground = adjoining(waiting[0].grid, (image.grid for image in waiting))
        places.append([image for image in waiting if image.grid in ground])
        waiting = [image for image in waiting if image.grid not in ground]
    return places


def _of_same_orbit_and_ground(first: _Image, images: Iterable[_Image], by_days: bool) -> tuple[list[_Image], Orbit]:
    """Images that fit the first one, and what is known of their orbit; ``by_days`` also by the days between, where nothing else tells
    the orbits."""
    images = [image for image in images if not (by_days and days_off_track(first.bands[0], image.bands[0]))]
    orbit = replace(first.orbit, is_mixed=False)  # what is of several orbits fits each, but must not let both in
    found: list[_Image] = []
    ground = [first.grid]
    for grid in ground:  # which grows meanwhile
        for image in images:
            if image not in found and not image.orbit.differs(orbit) and (image.grid == grid or grid.adjoins(image.grid)):
                found.append(image)
                orbit = replace(orbit.filled_from(image.orbit), is_mixed=False)
                if image.grid not in ground:
                    ground.append(image.grid)
    return [image for image in images if image in found], orbit


def _off_orbit(image: _Image, first: _Image, orbit: Orbit, by_days: bool) -> str:
    """In a few words what tells that an image is not of the first one's orbit, "" where nothing does."""
    if image.orbit.differs(orbit):
        named = image.orbit.named_beside(orbit)
        return say("another orbit, {orbit}", orbit=named) if named else say("another orbit, by the time of day")
    return say("another orbit, by the days between") if by_days and days_off_track(first.bands[0], image.bands[0]) else ""


def _orbit_notes(others: Sequence[_Image], orbit: Orbit, first: str) -> list[str]:
    """A note where images of other orbits were left out beside those of one, whose first date after the event is told."""
    if not others:
        return []
    return [
        say(
            "Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: the one that looked "
            "before the event and first after it ({kept}). A run on the others can be combined with this one."
            if all(image.side == "pre" or image.date >= first for image in others)
            else "Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: one that looked "
            "before the event and after it ({kept}). A run on the others can be combined with this one.",
            count=len(others),
            kept=joined(", ", (first, *orbit.words())),
        )
    ]


def _place_notes(first: _Image, images: Sequence[_Image]) -> list[str]:
    """A note where images show other pieces of ground than the first one's, before and after the event."""
    others = (place for place in _by_place(images) if all(image.grid != first.grid for image in place))
    count = sum(len({image.side for image in place}) == 2 for place in others)
    if not count:
        return []
    return [
        say(
            "Images of another place were left out, which is not searched: sort and search it by itself."
            if count == 1
            else "Images of {count} other places were left out, which are not searched: sort and search each by itself.",
            count=count,
        )
    ]


def _without_twins(images: Iterable[_Image]) -> list[_Image]:
    """Those that show what no other one shows, too: not the clip beside the whole image, nor the decibels beside linear power, and of
    sigma0 and gamma0 what both sides have."""
    images = list(images)
    before, after = ({image.kind for image in images if image.side == side} for side in SIDES)

    def rank(image: _Image) -> tuple[bool, bool, bool, int, str, int, str]:
        """Sorts those that show the same: a kind that is there on both sides, one whose name tells a calibration, as that of SNAP's
        Intensity_VV does not, linear power before decibels, then the finest, and the one that was processed last."""
        calibration, unit = image.kind
        size = image.grid.width * image.grid.height
        newest = max((date.fromisoformat(day).toordinal() * 86_400 + (second or 0) for day, second in stamps_in(file_label(image.path))), default=0)
        return image.kind not in before & after, not calibration, unit == "db", -size, calibration, -newest, image.path

    def is_spare(image: _Image) -> bool:
        others = (other for other in images if other is not image and _shows_all_of(other, image))
        return any(rank(other) < rank(image) or not _shows_all_of(image, other) for other in others)

    return [image for image in images if not is_spare(image)]


def _shows_all_of(image: _Image, other: _Image) -> bool:
    """Whether an image has the polarisations and the ground of another one of the same moment."""
    return (
        (image.date, image.orbit.second) == (other.date, other.orbit.second)
        and {*other.polarisations} <= {*image.polarisations}
        and image.grid.holds(other.grid)
    )


def _can_be_compared(pre: Sequence[_Image], post: Sequence[_Image]) -> bool:
    """Whether two images, one of each side, have a polarisation and ground in common: of tiles that only adjoin nothing is seen twice."""
    for polarisation in POLARISATIONS:
        before, after = ({image.grid for image in side if polarisation in image.polarisations} for side in (pre, post))
        if before & after or any(grid.meets(other) for grid in before for other in after):
            return True
    return False


def _next_to_event(images: Sequence[_Image]) -> tuple[str, ...]:
    """Paths of the images of the first dates, which are not far from the first of them."""
    first = date.fromisoformat(images[0].date)
    dates = [day for day in dict.fromkeys(image.date for image in images) if abs((date.fromisoformat(day) - first).days) <= MOST_DAYS]
    return tuple(image.path for image in images if image.date in dates[:MOST_DATES])


def _refuse(event: str, images: Sequence[_Image], unread: Mapping[str, str]) -> None:
    """Raise InputError about images, by their dates, that are all from one side of the event; ``unread`` says why others are left out."""
    raster, reason = next(iter(unread.items()), ("", ""))
    if not images and not raster:
        raise InputError(say("No file name tells VV or VH and a date: add images, or put these into the file names, as VV_2015-04-25."))
    if not images:
        raise InputError(
            say(
                "No image can be sorted by the event day; {raster}, for one: {reason}. Names must tell VV or VH and a date, as VV_2015-04-25; or "
                "give the images before and after separately.",
                raster=short_name(raster),
                reason=reason,
            )
        )
    first, last = images[0].date, images[-1].date
    one_sided = InputError(
        say(
            "All images whose names tell VV or VH and a date, of {days}, are from before the event on {event}: add images from "
            "after it, put dates into the names of others, as 2015-04-25, or correct the event day."
            if images[0].side == "pre"
            else "All images whose names tell VV or VH and a date, of {days}, are from after the event on {event}: add images "
            "from before it, put dates into the names of others, as 2015-04-25, or correct the event day.",
            days=first if first == last else say("{first} to {last}", first=first, last=last),
            event=event,
        )
    )
    if not raster:
        raise one_sided
    raise InputError(
        say("{sentence} Left out, for one, is {raster}: {reason}.", sentence=one_sided.args[0], raster=short_name(raster), reason=reason)
    )
