"""What names say: of rasters, of their bands, of the folders of products."""

from __future__ import annotations

import os
import re

from osgeo import gdal

from .dates import dates_in, is_of_one_pass
from .gdal_calls import short_name
from .netcdf_time import moment_of

_SIDE_WORDS = {
    **dict.fromkeys(("pre", "before", "preevent", "earlier"), "pre"),
    **dict.fromkeys(("post", "after", "postevent", "later"), "post"),
}
# The reference of a stack may be any of its dates, so these tell a side only where no date does.
_UNDATED_SIDE_WORDS = {
    **dict.fromkeys(("reference", "ref"), "pre"),
    **dict.fromkeys(("secondary", "sec"), "post"),
}
# Words of what is made of backscatter or comes with it, without numbers behind: wherever they stand; beside a polarisation, or last
# of a name that has one; behind a polarisation and last, because "ThermalNoise_VV" and "TerrainCorr_VV" are images.
_OTHERS = {
    *("coh", "cohe", "coherence", "ratio", "logratio", "unw", "conncomp", "ifg", "diff", "difference", "minus", "dividedby"),
    *("glcm", "glcmvariance", "glcmmean", "glcmcorrelation", "contrast"),
}
_OTHERS_BESIDE = {
    *("mask", "std", "stddev", "variance", "phase", "div", "inc", "lia", "theta", "phi", "disp", "change"),
    *("homogeneity", "dissimilarity", "entropy", "energy", "asm"),  # with contrast SNAP's textures
}
_OTHERS_BEHIND = {
    *("sd", "count", "angle", "noise", "corr", "cor", "cc", "dem"),
    *("stdev", "var", "cv", "zscore", "anomaly", "iqr", "skew", "skewness", "kurtosis", "slope", "trend", "offset"),  # statistics of many dates
}
_OTHER_PAIRS = {("inc", "map"), ("ls", "map")}
_ANGLE = re.compile(r"\bincidence angle\b(?! (?:corr|norm|flat))")  # but an image is called after its correction for it
_GREATEST_OF_GLCM = re.compile(r"(?:Sigma0|Gamma0|Beta0|Intensity|Amplitude)_V[VH](?:_db)?_MAX(?![A-Za-z0-9])")  # others' VV_max is of dates
# The layers of HyP3, OPERA, Digital Earth Africa and SNAP beside VV and VH.
_AUXILIARY = re.compile(r"\b(?:(?:dem|elevation|mask|area|angle|rgb|number of looks|latitude|longitude)$|(?:inc|ls) (?:map|geo)\b|incidence\b|rtc anf\b|layover\b)")
_STEPS = {"filter", "filtering", "correction", "calibration", "processing", "multilooking", "geocoding"}
_SIDE = r"(?P<side_{}>preevent|postevent|pre|post|before|after)?"
# One polarisation, or a list of two, as in Copernicus Browser's IW-VVVH.
_GLUED = re.compile(
    r"(?:sigma0?|gamma0?|beta0?|s0|g0|s1[abcd]?)?" + _SIDE.format("before")
    + r"(?P<one>vv|vh|hh|hv)(?P<other>(?!(?P=one))(?:vv|vh|hh|hv))?" + _SIDE.format("behind")
    + r"(?:db|lin|linear|power|mean|median|asc|desc|\d+)?$"
)
_NOISE_OF_NRB = re.compile(r"-np-(?:vv|vh)(?![a-z])")
_INSAR = re.compile(r"(?<![A-Za-z0-9])INT\d+(?![A-Za-z0-9])")
# Mode and time as in names of ESA, SNAP, HyP3 and NRB, or a tile with its direction as in those of Sentinel-1 on AWS: people name folders
# of projects after satellite and days.
_PRODUCT = re.compile(
    r"(?<![A-Za-z0-9])S1[A-D]_+(?:(?:IW|EW|SM|S\d)_.*?\d{8}T\d{6}|\d{8}_\d\d[A-Z]{3}_(?:ASC|DSC)(?![A-Za-z0-9]))", re.IGNORECASE
)


def read_label(label: str) -> tuple[str, str, str | None]:
    """Side, polarisation and ISO date in a text: "VV_pre_20180901" -> ("pre", "VV", "2018-09-01").

    What is of both sides, of two polarisations, or no backscatter, such as "VH_post_minus_pre", "VV/VH", "VV_VHratio" and "VV_mask",
    has neither.
    """
    iso_date = next(iter(dates_in(label)), None)
    words, polarisations, sides, is_sure = _read_words(label, iso_date is not None)
    if len(sides) > 1 or not is_sure or _is_other(label, words, polarisations):
        return "", "", iso_date
    return next(iter(sides), ""), _polarisation(polarisations), iso_date


def side_in(label: str) -> str:
    """The side that a name tells by words for nothing else: neither the reference of a stack, nor where both are told."""
    sides = _read_words(label, is_dated=True)[2]
    return sides[0] if len(sides) == 1 else ""


def names_other(label: str) -> bool:
    """Whether a name is that of something else than backscatter, whatever its bands are called."""
    words, polarisations, _, _ = _read_words(label, is_dated=True)
    return bool(_INSAR.search(label)) or not _OTHERS.isdisjoint(map(_plain, words)) or _is_other(label, words, polarisations)


def names_auxiliary(label: str) -> bool:
    """Whether a raster that names no polarisation is by its name one of those that come with images: heights, angles, masks, areas."""
    return names_other(label) or bool(_AUXILIARY.search(" ".join(_words(label))))


def _words(label: str) -> list[str]:
    return [word for word in re.split(r"[^a-z0-9]+", spaced(label).lower()) if word]


def _plain(word: str) -> str:
    """A word without a number behind it, as "coh12"."""
    return re.sub(r"\d+$", "", word)


def _read_words(label: str, is_dated: bool) -> tuple[list[str], list[str], list[str], bool]:
    """Words of a label, the polarisation or "" that each names, its sides, and whether no word hides a polarisation among others."""
    words: list[str] = []
    polarisations: list[str] = []
    glued_sides: list[str] = []
    is_sure = True
    for token in filter(None, re.split(r"[^A-Za-z0-9]+", label)):
        glued = _GLUED.match(token.lower())
        if glued:
            named = [name.upper() for name in glued.group("one", "other") if name]
            words += [token.lower()] * len(named)
            polarisations += named
            glued_sides += filter(None, glued.group("side_before", "side_behind"))
        else:
            is_sure = is_sure and not re.search("vv|vh", token.lower())
            parts = _words(token)
            words += parts
            polarisations += [""] * len(parts)
    sides = [_SIDE_WORDS[side] for side in glued_sides]
    for index, plain in enumerate(map(_plain, words)):
        side = _SIDE_WORDS.get(plain) or (None if is_dated else _UNDATED_SIDE_WORDS.get(plain))
        if side and not _is_of_processing(plain, words[index + 1 : index + 3]):
            sides.append(side)
    return words, polarisations, list(dict.fromkeys(sides)), is_sure


def _is_of_processing(side_word: str, following: list[str]) -> bool:
    """Whether a word tells no side but a stage of processing, by the two behind it: "pre-processed", "after speckle filter"."""
    if side_word in ("pre", "post"):
        return bool(following) and following[0].startswith("proc")
    return side_word in ("before", "after") and not _STEPS.isdisjoint(following)


def _polarisation(named: list[str]) -> str:
    """The one polarisation among those of a label's words; a list of both, as in "IW_VV+VH_VH" and "IW-VVVH_VH", is none."""
    left: list[str] = []
    for polarisation in named:
        if left and left[-1] and polarisation and polarisation != left[-1]:
            left[-1] = ""
        else:
            left.append(polarisation)
    found = set(left) - {""}
    return found.pop() if len(found) == 1 else ""


def _is_other(label: str, words: list[str], polarisations: list[str]) -> bool:
    """Whether a label that names polarisations is that of something else."""
    places = [index for index, polarisation in enumerate(polarisations) if polarisation]
    if not places:
        return False
    plain = [_plain(word) for word in words]
    beside = {plain[index + step] for index in places for step in (-1, 1) if 0 <= index + step < len(words)}
    return (
        not _OTHERS.isdisjoint(plain)
        or not _OTHERS_BESIDE.isdisjoint(beside)
        or (plain[-1] in _OTHERS_BESIDE and plain[-2] not in ("clip", "clipped", "by"))
        or (plain[-1] in _OTHERS_BEHIND and len(words) - 2 in places)
        or not _OTHER_PAIRS.isdisjoint(zip(plain, plain[1:]))
        or bool(_ANGLE.search(" ".join(plain)))
        or any(pattern.search(label) for pattern in (_NOISE_OF_NRB, _INSAR, _GREATEST_OF_GLCM))
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
    return " ".join(word for word in (*words, moment_of(dataset, number)) if word)


def file_label(path: str) -> str:
    """The name of a raster's file, without its ending."""
    return re.sub(r"\.(?!(?:vv|vh)$)\w*[a-z]\w*$", "", short_name(path), flags=re.IGNORECASE)


def product_label(path: str) -> str:
    """The name of the product that a file belongs to, where a folder above it bears it, as in SNAP's .data and in SAFE; or "". A folder
    named after several days tells of none of them."""
    folder = path
    for _ in range(2):
        folder = os.path.dirname(folder)
        name = os.path.basename(folder)
        if _PRODUCT.search(name) and is_of_one_pass(name):
            return name
    return ""
