"""Band roles as people write them, on the command line and in the algorithms: pre_VV=1, pre_VH=2."""

from __future__ import annotations

from .errors import InputError
from .labels import read_label
from .words import say

FOUR_BAND_ROLES = ("pre_VV", "pre_VH", "post_VV", "post_VH")
TWO_BAND_ROLES = ("VV", "VH")


def parse_bands(text: str) -> tuple[tuple[str, int], ...]:
    """Read band roles from text such as "pre_VV=1, pre_VH=2, post_VV=3, post_VH=4".

    Raises:
        InputError: a part is not ROLE=NUMBER with a role that names VV or VH, and a positive number.
    """
    known = {role.lower(): role for role in FOUR_BAND_ROLES + TWO_BAND_ROLES}
    bands = []
    parts = [piece.strip() for piece in (text or "").replace(";", ",").split(",")]
    # Of nothing but commas, as between a shell's unset variables, somebody wanted something.
    for part in [part for part in parts if part] or [text] * (len(parts) > 1):
        role, _, number = (piece.strip() for piece in part.partition("="))
        is_number = number.isascii() and number.isdigit() and len(number) < 10 and int(number) > 0
        if read_label(role)[1] not in TWO_BAND_ROLES or not is_number:
            raise InputError(
                say(
                    "“{part}” is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, "
                    "or VV=1, VH=2 for before and after images.",
                    part=part,
                )
            )
        bands.append((known.get(role.lower(), role), int(number)))
    return tuple(bands)


def format_bands(bands: tuple[tuple[str, int], ...]) -> str:
    """The text that ``parse_bands`` reads."""
    return ", ".join(f"{role}={number}" for role, number in bands)
