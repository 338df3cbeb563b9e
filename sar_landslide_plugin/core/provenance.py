"""run.json: what went in, what was used, what came out, so that a map can be explained and made again."""

from __future__ import annotations

import hashlib
import json
import math
import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from .gdal_calls import open_raster
from .models import Models
from .options import DetectOptions
from .paths import plugin_version
from .progress import Watch
from .request import SceneRequest, SceneSummary
from .words import english

SOFTWARE = "SAR Landslide Plugin"
_BLOCK = 8 * 1024 * 1024
LARGEST_WHOLE_BYTES = 1024**3  # larger files are told apart by size, time and both ends
END_BYTES = 64 * 1024**2


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


def describe_inputs(request: SceneRequest, watch: Watch) -> list[dict[str, Any]]:
    """Path, size, time and SHA-256 of every file behind the rasters."""
    described: list[dict[str, Any]] = []
    for part in ("rasters", "pre", "post"):
        for raster in getattr(request, part):
            files = open_raster(raster).GetFileList() or []
            known = [describe_file(file, watch) for file in files if os.path.isfile(file)]
            described.append(
                {"raster": raster, "side": "both" if part == "rasters" else part, "files": known}
            )
    return described


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
        "sha256_covers": "whole file" if is_whole else f"first and last {END_BYTES} bytes",
    }


def raster_metadata(models: Models, threshold: float, gate: float | None) -> dict[str, str]:
    """Metadata items of the result rasters."""
    card = models.segmenter_card
    return {
        "TIFFTAG_SOFTWARE": f"{SOFTWARE} {plugin_version()}",
        "MODEL": f"{card.name} {card.version} ({card.pair_id})",
        "THRESHOLD": f"{threshold:.6g}",
        "GATE": "none, all chips were segmented" if gate is None else f"{gate:.6g}",
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
        "options": {
            **asdict(options),
            "models": str(options.models) if options.models else None,
            "area": options.area.source if options.area else None,
        },
        "area": dict(area) if area else None,
        "used": dict(used),
        "models": models.describe(),
        "provider": models.provider_used,
        "provider_note": models.provider_note,
        "scene": {**asdict(summary), "sentence": summary.sentence()},
        "counts": dict(counts),
        "timings_s": {**watch.timings_s, "total": round(watch.seconds, 3)},
    }
    text = json.dumps(_json_value(record), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
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
