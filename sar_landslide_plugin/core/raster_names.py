"""What a name of a raster may reach: files of a few formats on this computer, unless the user asked for more.

GDAL opens far more than files: a name, or a line inside a VRT, can be an address on the internet, a database, or a piece of
memory, and most of its two hundred formats are of no use here but are code that strangers' files run through. So names are
looked at before GDAL opens them, and so is every name inside a VRT.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from osgeo import gdal

from .errors import InputError
from .plain_text import one_line
from .words import say

# What backscatter comes in: GTiff also reads COG; ENVI is what SNAP (BEAM-DIMAP) and GAMMA write, HFA what ERDAS and older
# chains do, netCDF what xarray and pyroSAR do. VRT is how mosaics and stacks are put together.
DRIVERS = ("GTiff", "VRT", "ENVI", "HFA", "netCDF")
REMOTE_SWITCH = "SAR_LANDSLIDE_REMOTE"  # an environment variable: YES lets rasters be read from the network

_REMOTE_FILE_SYSTEM = re.compile(
    r"/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs|plscenes|http|ftp)", re.IGNORECASE
)
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
_LARGEST_VRT_BYTES = 64 * 1024**2
_DEEPEST_VRT = 8
_OWED_TO_NONE: list[None] = []
_Behind = dict[tuple[str, int], None]  # names of what a raster is made of, each with how many VRTs lead to it
# Elements of a VRT whose text GDAL opens; Argument and MDI only with some names, see _opened_names.
# The others filter or invent pixels; GDAL 3.6 crashes on a KernelFilteredSource without a kernel.
_SOURCE_KINDS = ("SimpleSource", "ComplexSource", "AveragedSource", "NoDataFromMaskSource")
_OPENED = ("SourceFilename", "SourceDataset", "DEMPath")
_OPENED_KEYS = re.compile(r"filename|file_name|_file$|_dem$|_dataset$|cutline_dsname", re.IGNORECASE)
# Texts that GDAL only hands on.
_TEXTS_ONLY = ("SRS", "GCPProjection", "Description", "UnitType", "Category", "ColorInterp")


def remote_is_allowed() -> bool:
    """Whether the user asked for rasters on the network."""
    return os.environ.get(REMOTE_SWITCH, "").upper() in ("YES", "TRUE", "ON", "1")


def _is_utf8(name: str) -> bool:
    """Whether GDAL's Python bindings take a name: those of files may be any bytes."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def is_remote(name: str) -> bool:
    """Whether opening a name would ask the network for something."""
    plain = unquote(name)
    for local in ("vrt://", "file://"):
        if plain.lower().startswith(local):
            plain = plain[len(local) :]
    return bool(_REMOTE_FILE_SYSTEM.search(plain) or _ADDRESS.search(plain))


def check_name(path: str) -> list[str]:
    """Look at a name, and into the VRT it may be, before GDAL opens it.

    Returns:
        Names of what GDAL opens besides: the parts of a VRT, theirs where they are VRTs, and so on, each once.

    Raises:
        InputError: it lies on the network, or the VRT reaches for what is not allowed or not there.
    """
    behind: _Behind = {}
    _look_at(path, 0, behind)
    return list(dict.fromkeys(name for name, _ in behind))


def _look_at(path: str, depth: int, behind: _Behind) -> None:
    """Look at a name, so many VRTs deep, and add what is behind it."""
    if "\0" in path or not _is_utf8(path):
        raise InputError(
            say("The raster name {path} is no text that GDAL can open: rename the file.", path=path)
        )
    if is_remote(path) and not remote_is_allowed():
        raise InputError(
            say(
                "{raster} lies on the network, and the plugin reads only what is on this computer: download it first, or "
                "set the environment variable {switch} to YES.",
                raster=_shown(path),
                switch=REMOTE_SWITCH,
            )
        )
    if path.lower().startswith("vrt://"):
        name = path[6:].split("?")[0]
        behind[name, depth + 1] = None
        _look_at(name, depth + 1, behind)
        return
    text = _vrt_text(path)
    if text is None:
        return
    if depth >= _DEEPEST_VRT:
        raise InputError(
            say(
                "The VRT {raster} leads to other VRTs more than {limit} times over: make one of their sources.",
                raster=_shown(path),
                limit=_DEEPEST_VRT,
            )
        )
    folder = "" if path.lstrip().startswith("<") else os.path.dirname(path)
    for name in _opened_names(text, _shown(path), folder):
        _check_part(name, _shown(path), depth + 1, behind)


def check_opened(dataset: gdal.Dataset, path: str) -> None:
    """Look at what an open raster would open next: overviews elsewhere, named in its metadata or in a file beside it."""
    bands = (dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount))
    for holder in (dataset, *bands):
        name = holder.GetMetadataItem("OVERVIEW_FILE", "OVERVIEWS")
        if name:
            name = name.replace(":::BASE:::", f"{os.path.dirname(path)}/")
            _check_part(name, _shown(path), 2, {})


def format_name(path: str) -> str:
    """The format of a file, where it is none of those that are opened; "" where it is, or GDAL knows none."""
    if not os.path.isfile(path):
        return ""
    driver = _identify(path, None)
    return driver.LongName if driver is not None and driver.ShortName not in DRIVERS else ""


def _check_part(name: str, owner: str, depth: int, behind: _Behind) -> None:
    """Look at what a raster refers to, unless it was looked at so deep before: every band of a mosaic names the same tiles."""
    if (name, depth) in behind:
        return
    behind[name, depth] = None
    if is_remote(name) and not remote_is_allowed():
        raise InputError(
            say(
                "{raster} refers to {part} on the network, and the plugin reads only what is on this computer: download it "
                "first, or set the environment variable {switch} to YES.",
                raster=owner,
                part=_shown(name),
                switch=REMOTE_SWITCH,
            )
        )
    _look_at(name, depth, behind)
    if is_remote(name) or _identify(name, list(DRIVERS)) is not None:
        return
    if ":" not in name[2:] and not name.startswith("/vsi") and not os.path.exists(name):
        raise InputError(
            say(
                "{raster} refers to {part}, which does not exist: bring it back, or make the raster again.",
                raster=owner,
                part=_shown(name),
            )
        )
    raise InputError(
        say(
            "{raster} refers to {part}, which is none of the formats that the plugin opens ({formats}): convert it to a "
            "GeoTIFF.",
            raster=owner,
            part=_shown(name),
            formats=", ".join(DRIVERS),
        )
    )


def _identify(name: str, drivers: list[str] | None) -> gdal.Driver | None:
    """The driver for a name, found without opening more than its first bytes."""
    try:
        if drivers is None:
            return gdal.IdentifyDriverEx(name, gdal.OF_RASTER)
        return gdal.IdentifyDriverEx(name, gdal.OF_RASTER, drivers)
    except RuntimeError:
        return None


def _shown(name: str) -> str:
    """A name for a message: the file without its folder, or the beginning of something longer."""
    if is_remote(name) or name.lstrip().startswith("<"):
        return one_line(" ".join(name.split()), longest=100)
    return os.path.basename(name) or name


def _vrt_text(path: str) -> str | None:
    """The XML of a VRT, given as a file or as the name itself; None for everything else."""
    if path.lstrip().startswith("<"):
        return path
    if remote_is_allowed() and is_remote(path):
        return None  # whoever lets the network in trusts what comes from there
    try:
        file = gdal.VSIFOpenL(path, "rb")
    except RuntimeError:  # an archive of several files, of which none is named
        file = None
    if file is None:
        return None
    try:
        head = bytes(gdal.VSIFReadL(1, 4096, file) or b"")
        if b"<VRTDataset" not in head:
            return None
        rest = bytes(gdal.VSIFReadL(1, _LARGEST_VRT_BYTES, file) or b"")
    finally:
        gdal.VSIFCloseL(file)
    if len(head) + len(rest) > _LARGEST_VRT_BYTES:
        raise InputError(
            say(
                "The VRT {raster} has more than {limit} MB of text: make it of fewer sources.",
                raster=_shown(path),
                limit=_LARGEST_VRT_BYTES // 1024**2,
            )
        )
    return (head + rest).split(b"\0")[0].decode("utf-8", errors="replace")  # GDAL, too, reads up to a zero


def _opened_names(text: str, owner: str, folder: str) -> Iterator[str]:
    """Everything that GDAL would open for a VRT. GDAL's own XML reader expands no entities, so it cannot be blown up."""
    try:
        tree = gdal.ParseXMLString(text)
    except (RuntimeError, UnicodeError, RecursionError):
        tree = None  # GDAL refuses it as well
    if tree is None:
        # GDAL 3.6 gives back None without counting the reference; after some thousand broken files Python would end.
        _OWED_TO_NONE.append(None)
    for element, attributes, content, domain in _leaves(tree):
        key = attributes.get("name", "") or attributes.get("key", "")
        if element in ("PixelFunctionLanguage", "PixelFunctionCode"):
            raise InputError(
                say(
                    "The VRT {raster} computes its pixels with a program of its own, which is never run: export it as a "
                    "GeoTIFF.",
                    raster=owner,
                )
            )
        if element.endswith("Source") and element not in _SOURCE_KINDS:
            raise InputError(
                say(
                    "The VRT {raster} uses a {kind}, and the plugin reads only {kinds}: export it as a GeoTIFF.",
                    raster=owner,
                    kind=element,
                    kinds=", ".join(_SOURCE_KINDS),
                )
            )
        is_opened = element in _OPENED or (
            bool(_OPENED_KEYS.search(key)) and (element in ("Argument", "Option") or domain != "")
        )
        if is_opened:
            is_relative = attributes.get("relativeToVRT", attributes.get("relativetoVRT", "0")) == "1"
            yield os.path.join(folder, content) if is_relative else content
        elif element not in _TEXTS_ONLY and not (element == "MDI" and domain == ""):
            for remote in (content, *attributes.values()):
                if is_remote(remote):
                    yield remote


def _leaves(tree: Any) -> Iterator[tuple[str, dict[str, str], str, str]]:
    """Name, attributes, text and metadata domain of each element of what GDAL parsed: [kind, text, child, ...]."""
    waiting = [(tree, "")] if tree else []
    while waiting:
        node, domain = waiting.pop()
        attributes, texts, children = {}, [], []
        for child in node[2:]:
            if child[0] == gdal.CXT_Attribute:
                attributes[child[1]] = child[2][1] if len(child) > 2 else ""
            elif child[0] == gdal.CXT_Text:
                texts.append(child[1])
            else:
                children.append(child)
        if node[1] == "Metadata":
            domain = attributes.get("domain", "")
        waiting += [(child, domain) for child in children]
        if node[0] == gdal.CXT_Element:
            yield node[1], attributes, "".join(texts).strip(), domain
