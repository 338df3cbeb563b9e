"""What to call a scene in titles and folders, after its files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

# A day stays whole, so that no half of it is left where two names have the month in common.
_WORDS = re.compile(r"\d{4}-\d\d-\d\d|[^\W_]+|[\W_]")
_PRODUCT = re.compile(r"(?:S1[A-D]?|OPERA|Sentinel-?1[A-D]?)(?![^\W_])", re.IGNORECASE)
_LEAST_LETTERS = 3  # less is no name: VV, or a number


def scene_name(before: Sequence[str], after: Sequence[str], event: str | None) -> str:
    """Name of a scene: that of its only image, or what the names of several have in common. One of many would be no name for all:
    where they have nothing in common, or only what the names of products begin with, it is the day of the event.

    Args:
        before, after: names of the images; those that hold both sides are among the latter.
        event: day of the event, where it is known.

    Returns:
        "" where there is neither an image nor a day.
    """
    names = list(dict.fromkeys([*before, *after]))
    shared = common_name(names)
    if shared and not (event and len(names) > 1 and _PRODUCT.match(shared)):
        return shared
    return event or next(iter([*after, *before]), "")


def common_name(names: Sequence[str]) -> str:
    """The words that all names begin with; "" where these are too few."""
    if len(names) == 1:
        return names[0]
    places = zip(*map(_WORDS.findall, names))
    words = takewhile(lambda words: len(set(words)) == 1, places)
    shared = "".join(word for word, *_ in words).strip(" _-.,;+&([{")
    return shared if sum(letter.isalpha() for letter in shared) >= _LEAST_LETTERS else ""
