"""What people give in place of the images in it: archives, and products as ESA and SNAP write them."""

from __future__ import annotations

import os
import re
from pathlib import Path

from .errors import InputError
from .words import say

_ARCHIVES = (".zip", ".tar", ".tgz", ".gz", ".7z")
# As delivered; what was made of it has more in its name.
_DELIVERED = re.compile(r"S1[A-D]_\w\w_(?:GRD[FHM]|SLC_|RAW_|OCN_)_\dS\w\w(?:_\d{8}T\d{6}){2}_\d{6}_[0-9A-F]{6}_[0-9A-F]{4}(?:_COG)?(?:\.SAFE)?\.zip", re.IGNORECASE)


def refuse_product(path: str) -> None:
    """Raise InputError with the remedy where a file or folder holds images, or describes them, and is none itself."""
    path = re.sub(r"^/vsi(?:zip|tar)/", "", path)
    if not os.path.exists(path):
        return
    place = Path(path)
    if place.suffix.lower() == ".safe" or _DELIVERED.fullmatch(place.name):
        raise InputError(
            say(
                "{raster} is a product as it is delivered, neither calibrated nor on a map grid: calibrate and terrain-correct it first, as "
                "SNAP does, or order it as RTC images, such as those of HyP3 and OPERA.",
                raster=place.parent.name if place.name.lower() == "manifest.safe" else place.name,
            )
        )
    if place.suffix.lower() == ".dim":
        raise InputError(
            say(
                "{raster} describes images and holds none: give the .img files with VV and VH that lie in the folder {folder} beside it.",
                raster=place.name,
                folder=f"{place.stem}.data",
            )
        )
    if place.suffix.lower() in _ARCHIVES and place.is_file():
        raise InputError(say("{raster} is an archive: unpack it, and give the images with VV and VH that it holds.", raster=place.name))
