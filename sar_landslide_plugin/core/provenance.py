"""run.json: what went in, what was used, what came out, so that a map can be explained and made again."""

from __future__ import annotations

import hashlib
import json
import math
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from .bands import SIDES
from .cards import ModelCard
from .errors import InputError
from .gdal_calls import listed_files, open_raster, quiet_gdal, short_name
from .layover import find_mask
from .models import Models
from .options import DetectOptions
from .paths import plugin_version
from .progress import Watch
from .providers import usable_cores
from .raster_names import check_name, is_remote
from .request import Area, SceneRequest, SceneSummary
from .scene import Scene
from .words import english, kept, say

SOFTWARE = "SAR Landslide Plugin"
_BLOCK = 8 * 1024 * 1024
LARGEST_WHOLE_BYTES = 1024**3  # larger files are told apart by size, time and both ends
_WHOLE = "whole file"
MOST_TILES = 100
END_BYTES = 64 * 1024**2
PROVIDER_USED = "the provider"  # its name in the basis of results
_SIDECARS = (".aux.xml", ".ovr")  # statistics and overviews, which QGIS itself may write when it shows an image


def software_versions() -> dict[str, str]:
    """Versions of everything that computes."""
    runtime = sys.modules.get("onnxruntime")
    return {
        "plugin": plugin_version(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "gdal": gdal.VersionInfo("RELEASE_NAME"),
        "onnxruntime": getattr(runtime, "__version__", "not used"),
        "platform": platform.platform(),
    }


class InputFiles:
    """The files behind the rasters of a request, as they were when the run began. They are found at once, in the thread that opens the
    images: HDF5, which reads netCDF, prints what it does not find in every thread but the first.

    Attributes:
        described: path, size, time and SHA-256 of each file, by raster.
    """

    def __init__(self, request: SceneRequest, elevation: str | None) -> None:
        self.described: list[dict[str, Any]] = []
        self._states: dict[str, tuple[int, int]] = {}
        listed: dict[str, list[str]] = {}
        rasters = [(raster, "both") for raster in request.rasters]
        rasters += [(raster, side) for side in SIDES for raster in getattr(request, side)]
        self._behind = [(raster, side, _files_read(raster, request, listed)) for raster, side in rasters]
        self._elevation = elevation

    def look(self, watch: Watch) -> InputFiles:
        """Describe the files as they are now, in whichever thread; raises InputError where one cannot be read."""
        known: dict[str, dict[str, Any]] = {}  # many bands of one file may be rasters of their own
        heights = [] if self._elevation is None else [(self._elevation, "elevation", _told_apart(files_of(self._elevation)))]  # maybe of many tiles
        for raster, side, files in [*self._behind, *heights]:
            for path in files:
                if not path.endswith(_SIDECARS):
                    self._states[path] = _state(path)
            for path in files:
                if path not in known:
                    known[path] = _described(path, watch)
            self.described.append({"raster": raster, "side": side, "files": [known[path] for path in files]})
        return self

    def checksums(self) -> dict[str, str]:
        """What tells a file's content from others, by path: SHA-256, and where that covers a part alone, its size and time. Without
        those files that programs write as they please.
        """
        known = {file["path"]: _content(file) for raster in self.described for file in raster["files"]}
        return {path: digest for path, digest in known.items() if not path.endswith(_SIDECARS)}

    def check(self) -> None:
        """Raise InputError where a file is no longer what it was: the results would be of no image at all."""
        for path, state in self._states.items():
            try:
                is_same = _state(path) == state
            except OSError as error:
                raise InputError(
                    say(
                        "{name} was there when the run began and is not any more ({reason}): bring it back, and run again.",
                        name=short_name(path),
                        reason=error.strerror or error,
                    )
                ) from error
            if not is_same:
                raise InputError(
                    say(
                        "{name} was changed while the run was reading it: leave the images alone until the run ends, and "
                        "run again.",
                        name=short_name(path),
                    )
                )


def files_of(raster: str) -> list[str]:
    """All files behind a raster, such as those that a virtual one is made of, and the archive that it lies in.

    Raises:
        InputError: it cannot be opened.
    """
    with quiet_gdal():
        listed = open_raster(raster).GetFileList() or []
        for part in check_name(raster):  # GDAL lists neither parts of parts nor what lies beside a part
            listed += [] if is_remote(part) else listed_files(part)
    known: dict[str, str] = {}
    for path in filter(None, map(_on_disk, listed)):
        known.setdefault(os.path.realpath(path), path)
    return list(known.values())


def _told_apart(files: list[str]) -> list[str]:
    """The files of an elevation model, of a mosaic of many tiles its own alone: one of the whole Earth has thousands, most of them far away."""
    return files if len(files) <= MOST_TILES else files[:1]


def _files_read(raster: str, request: SceneRequest, listed: dict[str, list[str]]) -> list[str]:
    """All files behind a raster of a request, and behind the mask of layover and shadow that came with it, if that is asked.

    Args:
        listed: see ``find_mask``.
    """
    files = files_of(raster)
    mask = find_mask(raster, listed) if request.leave_out_layover else None
    return files if mask is None else files + files_of(mask.path)


def input_among(
    places: Sequence[Path], request: SceneRequest, area: Area | None = None, elevation: str | None = None
) -> str | None:
    """The first file behind a request, or another one that the run reads, that is one of these files, whatever name it goes by; None where there is none."""
    if not places:
        return None
    listed: dict[str, list[str]] = {}
    files = [file for raster in (*request.rasters, *request.pre, *request.post) for file in _files_read(raster, request, listed)]
    files += files_of(elevation) if elevation is not None else []
    files += [area.file] if area is not None and os.path.isfile(area.file) else []
    return next((file for file in files if any(os.path.samefile(file, place) for place in places)), None)


def _on_disk(path: str) -> str:
    """A file; of one in an archive, as /vsizip/images.zip/vv.tif, the archive; "" where there is none."""
    if path.startswith("/vsi"):
        path = path.split("/", 2)[-1]
        while path and not os.path.isfile(path):
            path = os.path.dirname(path) if os.path.dirname(path) != path else ""
    return path if os.path.isfile(path) else ""


def _content(file: Mapping[str, Any]) -> str:
    digest = str(file["sha256"])
    return digest if file["sha256_covers"] == _WHOLE else f"{digest} {_state(file['path'])}"


def _described(path: str, watch: Watch) -> dict[str, Any]:
    try:
        return describe_file(path, watch)
    except OSError as error:
        raise InputError(
            say(
                "{name} cannot be read ({reason}): check the file and its rights.",
                name=short_name(path),
                reason=error.strerror or error,
            )
        ) from error


def _state(path: str) -> tuple[int, int]:
    status = os.stat(path)
    return status.st_size, status.st_mtime_ns


def describe_file(path: str, watch: Watch) -> dict[str, Any]:
    """Size, time and checksum of a file; of a very large one only the ends are in the checksum."""
    status = os.stat(path)
    is_whole = status.st_size <= LARGEST_WHOLE_BYTES
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for start, length in (
            [(0, status.st_size)] if is_whole else [(0, END_BYTES), (status.st_size - END_BYTES, END_BYTES)]
        ):
            file.seek(start)
            while length > 0:
                watch.check()
                block = file.read(min(_BLOCK, length))
                if not block:
                    break
                digest.update(block)
                length -= len(block)
    return {
        "path": os.path.abspath(path),
        "bytes": status.st_size,
        "modified": datetime.fromtimestamp(status.st_mtime, timezone.utc).isoformat(timespec="seconds"),
        "sha256": digest.hexdigest(),
        "sha256_covers": _WHOLE if is_whole else f"first and last {END_BYTES} bytes",
    }


def recorded_options(options: DetectOptions) -> dict[str, Any]:
    """Options by name; without ``resume``, which says how a run went on and not what it did."""
    known = {
        **asdict(options),
        "models": str(options.models) if options.models else None,
        "area": options.area.source if options.area else None,
    }
    del known["resume"]
    return known


def basis_of_results(
    request: SceneRequest,
    options: DetectOptions,
    used: Mapping[str, Any],
    models: Models,
    scene: Scene,
    inputs: InputFiles,
) -> dict[str, Any]:
    """All that the results depend on, to the bit, by names for messages: values that JSON knows."""
    versions = software_versions()
    del versions["platform"]  # names the kernel, too, which does not compute
    recorded = recorded_options(options)
    for name in ("overwrite", "provider"):  # of the provider only what is really used matters, which is there below
        del recorded[name]
    basis = {
        **{f"the image {path}": digest for path, digest in inputs.checksums().items()},
        **{f"the setting '{name}' of the scene": value for name, value in asdict(request).items()},
        **{f"the option '{name}'": value for name, value in recorded.items()},
        **{f"the value used for '{name}'": value for name, value in used.items()},
        **{f"the model '{stage}'": description for stage, description in models.describe().items()},
        **{f"the version of {name}": version for name, version in versions.items()},
        "the area": _digest_of_area(options.area),
        PROVIDER_USED: models.provider_used,
        # Of both depends how many threads compute, where nobody said how many.
        "the number of processors": os.cpu_count(),
        "the number of processors that it may use": usable_cores(),
        "the grid": asdict(scene.grid),
        "the scene": asdict(replace(scene.summary, has_unused_masks=False)),  # which no result depends on
    }
    return _json_value(basis)


def _digest_of_area(area: Area | None) -> str | None:
    """What tells an area from others: a file of the same name may hold another one."""
    if area is None:
        return None
    return hashlib.sha256(b"".join([str(area.wkt).encode(), *area.polygons])).hexdigest()


def raster_metadata(card: ModelCard, threshold: float, gate: str) -> dict[str, str]:
    """Metadata items of the result rasters; ``gate`` in words or as a number."""
    return {
        "TIFFTAG_SOFTWARE": f"{SOFTWARE} {plugin_version()}",
        "MODEL": f"{card.name} {card.version} ({card.pair_id})",
        "THRESHOLD": f"{threshold:.6g}",
        "GATE": gate,
    }


def write_run_json(
    path: Path,
    *,
    request: SceneRequest,
    options: DetectOptions,
    area: Mapping[str, Any] | None,
    used: Mapping[str, Any],
    models: Models,
    summary: SceneSummary,
    inputs: list[dict[str, Any]],
    counts: Mapping[str, Any],
    watch: Watch,
) -> None:
    """Write the record of a run. ``used`` holds the values that options left to the model card, ``area`` the area of interest."""
    record = {
        "software": {"name": SOFTWARE, "versions": software_versions()},
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "inputs": inputs,
        "request": asdict(request),
        "options": recorded_options(options),
        "area": dict(area) if area else None,
        "used": dict(used),
        "models": models.describe(),
        "provider": models.provider_used,
        "provider_note": models.provider_note,
        "scene": described_scene(summary),
        "counts": dict(counts),
        "timings_s": {**watch.timings_s, "total": round(watch.seconds, 3)},
    }
    write_record(path, record)


def described_scene(summary: SceneSummary) -> dict[str, Any]:
    """A summary as a record has it, with what its notes are made of."""
    return {**asdict(summary), "sentence": summary.sentence(), "notes_kept": [kept(note) for note in summary.notes]}


def write_record(path: Path, record: Mapping[str, Any]) -> None:
    """Write run.json, with texts in English."""
    text = json.dumps(_json_value(dict(record)), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    # File names need not be text: what UTF-8 lacks is written as \udcff, which JSON knows.
    path.write_text(text, encoding="utf-8", errors="backslashreplace")


def _json_value(value: Any) -> Any:
    """The value with texts in English, and with "nan" and "inf" as texts: JSON has no such numbers."""
    value = english(value)
    if isinstance(value, dict):
        return {key: _json_value(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json_value(entry) for entry in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
