"""What the names of files say about the sides that their user put them on."""

from __future__ import annotations

from collections.abc import Sequence

from .bands import SIDES, BandRole
from .errors import SwappedSides
from .gdal_calls import short_name
from .labels import file_label, side_in
from .words import say


def named_side_notes(bands: Sequence[BandRole]) -> list[str]:
    """A note for each side that holds a file that is named as from the other one. Where dates are known, these tell more, and words that
    both sides have in common, as in "after_lee", tell nothing.

    Raises:
        SwappedSides: both sides hold such files.
    """
    paths = {side: [band.path for band in bands if band.side == side and band.date is None] for side in SIDES}
    named = {side: {path: side_in(file_label(path)) for path in paths[side] if path not in paths[_other(side)]} for side in SIDES}
    if set(named["pre"].values()) & set(named["post"].values()) - {""}:
        return []
    wrong = {side: [path for path, name in named[side].items() if name == _other(side)] for side in SIDES}
    if wrong["pre"] and wrong["post"]:
        raise SwappedSides(
            say(
                "{pre} is named as from after the event but given as from before it, and {post} the other way round: give each on its own "
                "side, or choose the bands yourself if the names are wrong.",
                pre=short_name(wrong["pre"][0]),
                post=short_name(wrong["post"][0]),
            )
        )
    return [
        say(
            "{raster} is named as from after the event, but given as from before it: check which image is which."
            if side == "pre"
            else "{raster} is named as from before the event, but given as from after it: check which image is which.",
            raster=short_name(wrong[side][0]),
        )
        for side in SIDES
        if wrong[side]
    ]


def _other(side: str) -> str:
    return SIDES[1 - SIDES.index(side)]
