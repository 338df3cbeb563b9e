"""What names say: of rasters, of their bands, of the folders of products."""

from __future__ import annotations

import os
import re

from osgeo import gdal

from .dates import dates_in
from .gdal_calls import short_name

_SIDE_WORDS = {
    **dict.fromkeys(("pre", "before", "preevent", "earlier"), "pre"),
    **dict.fromkeys(("post", "after", "postevent", "later"), "post"),
}
# The reference of a stack may be any of its dates, so these tell a side only where no date does.
_UNDATED_SIDE_WORDS = {
    **dict.fromkeys(("reference", "ref"), "pre"),
    **dict.fromkeys(("secondary", "sec"), "post"),
}
# Words of what is made of backscatter or comes with it: wherever they stand, beside a polarisation or last, or last alone, because
# "ThermalNoise_VV" and "TerrainCorr_VV" are images.
_OTHERS = {"coh", "coherence", "ratio", "unw", "conncomp", "diff", "difference", "minus", "dividedby"}
_OTHERS_BESIDE = {"mask", "std", "stddev", "sd", "variance", "phase", "np", "inc", "lia", "angle", "theta", "phi", "count", "div"}
_OTHERS_LAST = _OTHERS_BESIDE | {"noise", "corr"}
_SIDE = r"(preevent|postevent|pre|post|before|after)?"
_GLUED = re.compile(_SIDE + r"(vv|vh|hh|hv)" + _SIDE + r"(db|\d+)?$")
_PRODUCT = re.compile(r"(?<![A-Za-z0-9])S1[A-D]_.*\d{8}T\d{6}", re.IGNORECASE)


def read_label(label: str) -> tuple[str, str, str | None]:
    """Side, polarisation and ISO date in a text: "VV_pre_20180901" -> ("pre", "VV", "2018-09-01").

    What is of both sides, of two polarisations, or no backscatter, such as "VH_post_minus_pre", "VV/VH" and "VV_mask", has neither.
    """
    iso_date = next(iter(dates_in(label)), None)
    words = _words(label)
    sides: dict[str, None] = {}
    polarisations = [""] * len(words)
    for index, word in enumerate(words):
        glued = _GLUED.match(word)
        if glued:
            polarisations[index] = glued.group(2).upper()
            word = glued.group(1) or glued.group(3) or ""
        plain = re.sub(r"\d+$", "", word)
        side = _SIDE_WORDS.get(plain) or (_UNDATED_SIDE_WORDS.get(plain) if iso_date is None else None)
        if side:
            sides.setdefault(side)
    if len(sides) > 1 or _is_other(words, polarisations):
        return "", "", iso_date
    return next(iter(sides), ""), _polarisation(polarisations), iso_date


def names_other(label: str) -> bool:
    """Whether a name is that of something else than backscatter, whatever its bands are called."""
    words = _words(label)
    return bool(words) and not (_OTHERS.isdisjoint(words) and words[-1] not in _OTHERS_LAST)


def _words(label: str) -> list[str]:
    return [word for word in re.split(r"[^a-z0-9]+", spaced(label).lower()) if word]


def _polarisation(named: list[str]) -> str:
    """The one polarisation among those of a label's words; a list of both, as in "IW_VV+VH_VH", is none of them."""
    left: list[str] = []
    for polarisation in named:
        if left and left[-1] and polarisation and polarisation != left[-1]:
            left[-1] = ""
        else:
            left.append(polarisation)
    found = set(left) - {""}
    return found.pop() if len(found) == 1 else ""


def _is_other(words: list[str], polarisations: list[str]) -> bool:
    """Whether a label that names polarisations is that of something else."""
    places = [index for index, polarisation in enumerate(polarisations) if polarisation]
    beside = {words[index + step] for index in places for step in (-1, 1) if 0 <= index + step < len(words)}
    return bool(places) and not (
        _OTHERS.isdisjoint(words) and _OTHERS_BESIDE.isdisjoint(beside) and words[-1] not in _OTHERS_LAST
    )


def spaced(label: str) -> str:
    """A label with blanks where a capital follows a small letter: "BorderMask" -> "Border Mask"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label)


def words_in(text: str) -> list[str]:
    """What stands between anything but letters, in small letters."""
    return re.split(r"[^a-z]+", text.lower())


def band_label(dataset: gdal.Dataset, number: int) -> str:
    """All words a band says about itself."""
    band = dataset.GetRasterBand(number)
    metadata = band.GetMetadata()
    words = [band.GetDescription()] + [
        metadata[key]
        for key in sorted(metadata)
        if key.lower() in ("polarisation", "polarization", "date", "long_name", "name")
    ]
    return " ".join(word for word in words if word)


def file_label(path: str) -> str:
    """The name of a raster's file, without its ending."""
    return re.sub(r"\.\w+$", "", short_name(path))


def product_label(path: str) -> str:
    """The name of the product that a file belongs to, where a folder above it bears it, as in SNAP's .data and in SAFE; or ""."""
    folder = path
    for _ in range(2):
        folder = os.path.dirname(folder)
        name = os.path.basename(folder)
        if _PRODUCT.search(name):
            return name
    return ""
