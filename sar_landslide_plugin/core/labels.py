"""What names say: of rasters, of their bands, of the folders of products."""

from __future__ import annotations

import os
import re

from osgeo import gdal

from .dates import dates_in
from .gdal_calls import short_name

_SIDE_WORDS = {
    **dict.fromkeys(("pre", "before", "preevent", "reference", "ref", "earlier"), "pre"),
    **dict.fromkeys(("post", "after", "postevent", "secondary", "later"), "post"),
}
_SIDE = r"(preevent|postevent|pre|post|before|after)?"
_GLUED = re.compile(_SIDE + r"(vv|vh|hh|hv)" + _SIDE + r"(db|\d+)?$")
_PRODUCT = re.compile(r"(?<![A-Za-z0-9])S1[A-D]_.*\d{8}T\d{6}", re.IGNORECASE)


def read_label(label: str) -> tuple[str, str, str | None]:
    """Side, polarisation and ISO date in a text: "VV_pre_20180901" -> ("pre", "VV", "2018-09-01")."""
    iso_date = next(iter(dates_in(label)), None)
    words = re.split(r"[^a-z0-9]+", spaced(label).lower())
    side = polarisation = ""
    for word in words:
        glued = _GLUED.match(word)
        if glued:
            polarisation = polarisation or glued.group(2).upper()
            word = glued.group(1) or glued.group(3) or ""
        side = side or _SIDE_WORDS.get(re.sub(r"\d+$", "", word), "")
    return side, polarisation, iso_date


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
