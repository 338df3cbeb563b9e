"""What to call a scene in titles and folders, after its files, or else after where and when it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

import numpy as np

from .chip_table import lon_lat_degrees
from .dates import dates_in
from .errors import SarLandslideError
from .gdal_calls import GdalFailure, open_raster, quiet_gdal
from .sources import raster_grid

# A day stays whole, and the satellite, so that no half of it is left where two names have the month in common.
_WORDS = re.compile(r"\d{4}-\d\d-\d\d|Sentinel-1[A-D]?|[^\W_]+|[\W_]", re.IGNORECASE)
# What the names of products are made of, and programs put before and behind the name of a place.
_NO_NAME = re.compile(
    r"(?:S|Sentinel-?)1[A-D]?|Sentinel|OPERA|L[0-3][A-C]?|RTC\d*|IW\d?|EW\d?|S[1-6]|SM|GRD[FHM]?|C?SLC|1S[SD][HV]|T\d+|v\d+"
    r"|[VH][VH]|VVVH|HHHV|(?:gamma|sigma|beta)(?:0|nought|naught)?|dB|linear|power|amplitude|intensity"
    r"|D[HV][OPR]|[gs][apd][uw][en][cdfm]?[a-z]{0,2}|Orb|Cal|TNR|Bdr|ML|Spk|NR|TC|pre|post"
    r"|\d{4}-\d\d-\d\d|\d{8}(?:T\d{6}Z?)?|(?=\w*\d)[0-9A-F]{4,6}",
    re.IGNORECASE,
)
_LEAST_LETTERS = 3  # less is no name: a number, or the x of a test
_BEFORE, _BEHIND = " _-.,;+&)]}", " _-.,;+&([{"  # what may be left at either end


def scene_name(before: Sequence[str], after: Sequence[str], event: str | None, find_place: Callable[[], str] = str) -> str:
    """Name of a scene: that of its only image, or what the names of several have in common. One of many would be no name for all,
    and that of a product none for a place: then it is the day of the event, or the place with the day after it.

    Args:
        before, after: names of the images; those that hold both sides are among the latter.
        event: day of the event, where it is known.
        find_place: gives the place, as ``place_of`` does; asked where the names say nothing, because it may take long.

    Returns:
        "" where there is neither an image nor a day.
    """
    shared = common_name(list(dict.fromkeys([*before, *after])))
    if shared or event:
        return shared or str(event)
    place = find_place()
    if not place:
        return next(iter([*after, *before]), "")
    # Of one image for both sides the last date is that after the event; of others a later one is that of their making.
    days = [dates[0 if before else -1] for dates in map(dates_in, after) if dates]
    return ", ".join([place, *sorted(days)[:1]])


def common_name(names: Sequence[str]) -> str:
    """The words that all names begin with, without those of products at either end; "" where too little of them is a name."""
    places = zip(*map(_WORDS.findall, names))
    words = [word for word, *_ in takewhile(lambda words: len(set(words)) == 1, places)]
    if sum(letter.isalpha() for word in words if not _NO_NAME.fullmatch(word) for letter in word) < _LEAST_LETTERS:
        return ""
    while words[0] in _BEFORE or _NO_NAME.fullmatch(words[0]):
        words.pop(0)
    while words[-1] in _BEHIND or _NO_NAME.fullmatch(words[-1]):
        words.pop()
    return "".join(words)


def place_of(raster: str) -> str:
    """The middle of a raster, as "5.38°S 143.37°E"; "" where that cannot be found out."""
    try:
        with quiet_gdal():
            grid = raster_grid(open_raster(raster), raster)
            middle = grid.map_xy(np.array([grid.width / 2]), np.array([grid.height / 2]))
            (longitude,), (latitude,) = lon_lat_degrees(grid, *middle)
    except (SarLandslideError, GdalFailure):
        return ""
    if not np.isfinite([longitude, latitude]).all():
        return ""
    return f"{abs(latitude):.2f}°{'S' if latitude < 0 else 'N'} {abs(longitude):.2f}°{'W' if longitude < 0 else 'E'}"
