"""run.json read again: which images a finished run looked at, and where they are now."""

from __future__ import annotations

import functools
import json
import math
import os
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from .errors import InputError, unreadable_run
from .gdal_calls import short_name
from .progress import Watch
from .provenance import describe_file
from .request import SceneRequest, SceneSummary
from .scene import TRAINED_SPACING_M
from .words import say, told_again

_FOLDERS_UP, _FOLDERS_DOWN = 5, 6  # how far images that were moved with the results are looked for
_NOTES_ON_IMAGES = (".xml", ".ovr", ".txt", ".json")  # may be alike where images are not


def read_record(folder: Path) -> dict[str, Any]:
    """The record of the run in a folder. Raises InputError where there is none."""
    path = Path(folder) / "run.json"
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise unreadable_run(path, getattr(error, "strerror", None) or error) from error
    if not isinstance(record, dict):
        raise InputError(say("{path} is no record of a run: choose the folder of a finished run.", path=path))
    return record


def folder_of_run(path: Path) -> Path:
    """The folder of a run, for which a file in it may stand, as its run.json."""
    path = Path(path)
    return path.parent if path.is_file() else path


def combined_records(record: dict[str, Any]) -> list[dict[str, Any]]:
    """The records of the runs that were combined; none where it is one of a run itself."""
    combined = record.get("combined")
    entries = [entry.get("record") if isinstance(entry, dict) else None for entry in combined] if isinstance(combined, list) else []
    return [entry if isinstance(entry, dict) else {} for entry in entries]  # their numbers stand in the coverage


def recorded_request(record: dict[str, Any], near: Path | None = None) -> SceneRequest:
    """The rasters of a run and how they were understood, so that they can be read again just so; of runs that were combined those of
    the first.

    Args:
        near: folder of the results: images that are gone are looked for around it, because a folder with images and results may have
            been moved, or copied to another computer.

    Raises:
        InputError: the record does not tell.
    """
    record = next(iter(combined_records(record)), record)
    asked = record.get("request")
    unnamed = InputError(say("The record of the run does not name its images: detect again to see them here."))
    if not isinstance(asked, dict) or not (asked.get("rasters") or (asked.get("pre") and asked.get("post"))):
        raise unnamed
    try:
        return _request_of(record, asked, near)
    except (TypeError, ValueError, AttributeError, KeyError, OverflowError) as error:  # written by other hands
        raise unnamed from error


def _request_of(record: dict[str, Any], asked: dict[str, Any], near: Path | None) -> SceneRequest:
    places = {
        entry["raster"]: _present_place(entry, near)
        for entry in record.get("inputs", ())
        if isinstance(entry, dict) and "raster" in entry
    }
    nodata = asked.get("nodata")
    rasters, pre, post = (
        tuple(str(places.get(raster, raster)) for raster in asked.get(part, ())) for part in ("rasters", "pre", "post")
    )
    return SceneRequest(
        rasters=rasters,
        pre=pre,
        post=post,
        unit=str(record.get("scene", {}).get("unit") or asked.get("unit", "auto")),
        nodata=None if nodata is None else float(nodata),
        bands=tuple((role, int(number)) for role, number in asked.get("bands", ())),
        even_out_wetness=bool(asked.get("even_out_wetness", True)),
        leave_out_layover=bool(asked.get("leave_out_layover", False)),
        event=None if asked.get("event") is None else str(asked["event"]),
    )


def recorded_images(record: dict[str, Any]) -> SceneRequest:
    """The rasters of a run, or of all that were combined, by which it is named; raises as ``recorded_request``."""
    requests = [recorded_request(entry) for entry in combined_records(record) or [record]]
    rasters, pre, post = (tuple(name for request in requests for name in getattr(request, part)) for part in ("rasters", "pre", "post"))
    return SceneRequest(rasters, pre, post, event=next((request.event for request in requests if request.event), None))


def recorded_spacing_range(record: dict[str, Any]) -> tuple[float, float]:
    """The pixel spacings in metres that the models of a run know; those of the plugin's where the record does not tell."""
    try:
        low, high = (float(spacing) for spacing in record["used"]["spacing_range_m"])
    except (KeyError, TypeError, ValueError):
        return TRAINED_SPACING_M
    return (low, high) if 0 < low <= high < math.inf else TRAINED_SPACING_M


def recorded_sentence(record: dict[str, Any]) -> str:
    """What the images of a run were understood as, in the user's language; as it was written where the record tells no more."""
    scene = record.get("scene")
    scene = scene if isinstance(scene, dict) else {}
    try:
        values = {field.name: scene[field.name] for field in fields(SceneSummary) if field.name in scene}
        return SceneSummary(**values).sentence()
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        return str(scene.get("sentence", "–"))


def recorded_notes(record: dict[str, Any]) -> list[str]:
    """The notes about the scene of a run, in the user's language where the record tells what they were made of."""
    scene = record.get("scene")
    notes = scene.get("notes_kept", scene.get("notes")) if isinstance(scene, dict) else None
    told = [told_again(note) for note in notes] if isinstance(notes, list) else []
    return [note if isinstance(note, str) else str(note) for note in told]  # what was said stays so, and can be kept once more


def _present_place(entry: dict[str, Any], near: Path | None) -> str:
    """What to open for a raster: its absolute path where it was given relative to a folder that may not be ours, and where it is now
    if it was moved together with the results."""
    raster = str(entry["raster"])
    files = {short_name(str(file["path"])): file for file in entry.get("files", ())}
    file = files.get(short_name(raster))
    place = str(file["path"]) if file is not None and not os.path.isabs(raster) else raster
    if near is None or file is None or os.path.exists(place) or place.startswith("/vsi"):
        return place
    return _moved_to(place, file, Path(near)) or place


def _moved_to(place: str, file: dict[str, Any], near: Path) -> str:
    """Where an image is now that lay as deep below a folder above the results as it did; "" where no file there is the one that was read."""
    parts = re.split(r"[\\/]", place)[1:]  # of whichever system
    for folder in (near, *near.absolute().parents)[:_FOLDERS_UP]:
        for depth in range(min(len(parts), _FOLDERS_DOWN), 0, -1):
            candidate = os.path.join(folder, *parts[-depth:])
            if os.path.isfile(candidate) and _is_same_file(candidate, file):
                return candidate
    return ""


def _is_same_file(candidate: str, file: dict[str, Any]) -> bool:
    """Whether a file has the size and the content of one that a run read: images of one name and size, uncompressed, are in many projects."""
    try:
        status = os.stat(candidate)
        return status.st_size == file["bytes"] and _checksum(candidate, status.st_size, status.st_mtime_ns) == file["sha256"]
    except (OSError, KeyError):
        return False


@functools.lru_cache(maxsize=1024)  # pictures and map layers ask for the same images, which may be large
def _checksum(path: str, _size: int, _modified_ns: int) -> str:
    """Of a file as it is now; size and time tell whether it is still that."""
    return str(describe_file(path, Watch(None, None))["sha256"])


def searches_a_part(record: dict[str, Any]) -> bool:
    """Whether a run, or one that was combined with others, left out ground that was observed: all but an area, or what is flat."""
    if any(map(searches_a_part, combined_records(record))):
        return True
    options = record.get("options")
    return bool(record.get("area") or (isinstance(options, dict) and options.get("elevation")))


def _image_files(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What is recorded of each image file of a run; of what was written by other hands as much as can be made out."""
    inputs = record.get("inputs")
    for entry in inputs if isinstance(inputs, list) else ():
        files = entry.get("files") if isinstance(entry, dict) and entry.get("side") != "elevation" else None
        yield from (file for file in (files if isinstance(files, list) else ()) if isinstance(file, dict))


def images_in(record: dict[str, Any]) -> dict[str, str]:
    """Names of the image files of a run by their checksum."""
    named = ((short_name(str(file.get("path", ""))), file.get("sha256")) for file in _image_files(record))
    return {digest: name for name, digest in named if name and not name.endswith(_NOTES_ON_IMAGES) and isinstance(digest, str)}


def changed_inputs(record: dict[str, Any]) -> list[str]:
    """Names of the image files whose size is not what it was when the run read them; missing ones do not count."""
    changed = []
    for file in _image_files(record):
        try:
            if os.stat(file["path"]).st_size != file["bytes"]:
                changed.append(short_name(file["path"]))
        except (OSError, KeyError, TypeError, ValueError):  # gone, or written by other hands
            continue
    return changed
