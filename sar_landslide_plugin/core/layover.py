"""Masks of layover and shadow that come with products: where they lie, and which of their values mean that a pixel tells nothing.

A mask lies beside the images of its product, has their name up to the polarisation, and their pixels:

- OPERA RTC-S1 (OPERA RTC-S1 Product Specification, layer "mask"): ``…_mask.tif``, 0 valid, 1 shadow, 2 layover, 3 both, 255 no sample. The
  static product of a burst has one of the same classes, which is taken where an image comes without its own.
- HyP3 RTC (ASF, Sentinel-1 RTC Product Guide, "Layover-Shadow Mask"): ``…_ls_map.tif``, a sum of 1 tested, 2 layover, 4 in the area of
  layover, 8 shadow and 16 in the area of shadow; 0 was not tested, of which nothing is known and nothing left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from .errors import InputError
from .gdal_calls import crs_name, open_raster, quiet_gdal, read_block, short_name, spatial_reference
from .grid import Window
from .raster_names import is_remote
from .words import say

_LAYOVER_OR_SHADOW = 2 + 4 + 8 + 16  # flags of HyP3
_STATIC = re.compile(r"OPERA_L2_RTC-S1-STATIC_T\d+-\d+-IW\d_.+_mask\.tiff?", re.IGNORECASE)
_OFF_BY_PX = 0.01  # corners that differ by less are the same


@dataclass(frozen=True)
class _Product:
    """How images and masks of a product are called, and the values of the mask that mean layover or shadow."""

    image: re.Pattern[str]  # with the part of the name that the mask has, too
    ending: str
    left_out: tuple[int, ...]


_PRODUCTS = (
    _Product(
        re.compile(r"(?P<name>OPERA_L2_RTC-S1_(?P<burst>T\d+-\d+-IW\d)_.+)_V[VH](?P<suffix>\.tiff?)", re.IGNORECASE),
        "_mask",
        (1, 2, 3),
    ),
    _Product(
        re.compile(r"(?P<name>S1[A-D]_.+_RTC\d+_.+)_V[VH](?P<suffix>\.tiff?)", re.IGNORECASE),
        "_ls_map",
        tuple(flags for flags in range(32) if flags & _LAYOVER_OR_SHADOW),
    ),
)


@dataclass(frozen=True)
class MaskFile:
    """A mask of layover and shadow; ``left_out`` are the values, of 0 to 255, at which a pixel does not count as observed."""

    path: str
    left_out: tuple[int, ...]


class LayoverMask:
    """A mask of layover and shadow, open for reading beside its image. As a dataset of GDAL's it bears one thread at a time.

    Raises:
        InputError: it cannot be opened, or is not on the pixels of its image.
    """

    def __init__(self, file: MaskFile, image: gdal.Dataset, image_name: str) -> None:
        self._name, self._dataset = short_name(file.path), open_raster(file.path)
        _check_same_grid(self._dataset, self._name, image, image_name)
        self._is_left_out = np.isin(np.arange(256), file.left_out)

    def read(self, window: Window) -> np.ndarray:
        """Where a window of the image lies in layover or shadow: bool (height, width).

        Raises:
            InputError: the file is damaged.
        """
        box = window.x0, window.y0, window.width, window.height
        return self._is_left_out[read_block(self._dataset.GetRasterBand(1), self._name, *box, buf_type=gdal.GDT_Byte)]


def find_mask(raster: str, listed: dict[str, list[str]] | None = None) -> MaskFile | None:
    """The mask that came with an image, None where it has none or is of no product whose masks are known.

    Args:
        listed: what folders hold of static products, kept from one image to the next: a folder may hold thousands of files.
    """
    name = re.split(r"[/\\]", raster)[-1]
    folder = raster[: len(raster) - len(name)]
    for product in _PRODUCTS:
        named = product.image.fullmatch(name)
        if named is None:
            continue
        with quiet_gdal():
            # Whoever renames a product gives all of it the same suffix, or capital letters.
            endings = [f"{product.ending}.tif", product.ending + named["suffix"], product.ending.upper() + named["suffix"]]
            own = (f"{folder}{named['name']}{ending}" for ending in dict.fromkeys(endings[: 3 if named["suffix"].isupper() else 2]))
            paths = [path for path in own if gdal.VSIStatL(path) is not None]
            if not paths and "burst" in named.groupdict():
                paths = _static_masks(folder, named["burst"], {} if listed is None else listed)
            return MaskFile(paths[0], product.left_out) if paths else None
    return None


def _static_masks(folder: str, burst: str, listed: dict[str, list[str]]) -> list[str]:
    """Masks in the static product of an OPERA burst, the newest version first."""
    if is_remote(folder):  # would have to be listed first, over the network
        return []
    if folder not in listed:
        listed[folder] = sorted(filter(_STATIC.fullmatch, gdal.ReadDir(folder or ".") or []), reverse=True)
    return [f"{folder}{name}" for name in listed[folder] if f"_{burst}_".upper() in name.upper()]


def masks_beside(rasters: Iterable[str]) -> dict[str, MaskFile]:
    """The masks that came with images, by image; some may have none.

    Raises:
        InputError: none has one.
    """
    rasters = list(dict.fromkeys(rasters))
    listed: dict[str, list[str]] = {}
    found = {raster: find_mask(raster, listed) for raster in rasters}
    masks = {raster: mask for raster, mask in found.items() if mask is not None}
    if not masks:
        raise InputError(
            say(
                "No mask of layover and shadow lies beside {raster} under its name: download that of the product, too (_ls_map.tif of HyP3, "
                "_mask.tif of OPERA), and keep all names, or do not leave out layover and shadow."
                if len(rasters) == 1
                else "No mask of layover and shadow lies beside {raster} or any other image under its name: download those of the products, "
                "too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.",
                raster=short_name(rasters[0]),
            )
        )
    return masks


def has_masks(rasters: Iterable[str]) -> bool:
    """Whether a mask came with any of some images. Of those on the network it is not asked: nobody wanted to know."""
    listed: dict[str, list[str]] = {}
    return any(find_mask(raster, listed) is not None for raster in rasters if not is_remote(raster))


def layover_notes(rasters: Iterable[str], masks: Mapping[str, MaskFile]) -> list[str]:
    """That layover and shadow are left out, and of which images they are not."""
    if not masks:
        return []
    notes: list[str] = [say("Layover and shadow count as not observed, by the masks that came with the images.")]
    without = [short_name(raster) for raster in rasters if raster not in masks]
    if without:
        notes.append(
            say(
                "No mask of layover and shadow lies beside {raster}: nothing is left out of it."
                if len(without) == 1
                else "No mask of layover and shadow lies beside {raster} and {others} more: nothing is left out of them.",
                raster=without[0],
                others=len(without) - 1,
            )
        )
    return notes


def _check_same_grid(mask: gdal.Dataset, mask_name: str, image: gdal.Dataset, image_name: str) -> None:
    """Raise InputError where a mask has other pixels than its image: resampled, its classes would be of no use at their edges."""
    if _size(mask) != _size(image):
        differing = _size(mask), _size(image)
    elif not _is_same_system(mask, image):
        differing = _system(mask), _system(image)
    elif not _is_same_place(mask, image):
        differing = _place(mask), _place(image)
    else:
        return
    raise InputError(
        say(
            "The mask {mask} ({found}) is not on the pixels of {raster} ({wanted}): take both as they were downloaded, or do not leave out "
            "layover and shadow.",
            mask=mask_name,
            found=differing[0],
            raster=image_name,
            wanted=differing[1],
        )
    )


def _size(dataset: gdal.Dataset) -> str:
    return f"{dataset.RasterXSize} x {dataset.RasterYSize} px"


def _system(dataset: gdal.Dataset) -> str:
    return crs_name(dataset.GetProjection()) if dataset.GetProjection() else "–"


def _is_same_system(one: gdal.Dataset, other: gdal.Dataset) -> bool:
    first, second = one.GetProjection(), other.GetProjection()
    return first == second or bool(first and second and spatial_reference(first).IsSame(spatial_reference(second)))


def _place(dataset: gdal.Dataset) -> str:
    x, x_step, _, y, _, y_step = dataset.GetGeoTransform()
    return f"x {x:.10g}, y {y:.10g}, {abs(x_step):.6g} x {abs(y_step):.6g}"


def _is_same_place(one: gdal.Dataset, other: gdal.Dataset) -> bool:
    """Whether the corners of two rasters of the same size are the same."""
    first, second = (np.array(dataset.GetGeoTransform()).reshape(2, 3) for dataset in (one, other))
    pixel = np.abs(second[:, 1:]).max()
    corners = np.array([[1, 1, 1], [0, one.RasterXSize, 0], [0, 0, one.RasterYSize]])
    return bool(np.abs((first - second) @ corners).max() < _OFF_BY_PX * pixel)
