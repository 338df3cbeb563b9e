"""What a problem report needs to say about this computer, as Markdown and without private paths."""

from __future__ import annotations

import json
import platform
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from .. import runtime
from ..core import onnx_library
from ..core.errors import ModelError, RuntimeMissingError
from ..core.gdal_calls import file_name, short_name
from ..core.onnx_metadata import read_card
from ..core.paths import plugin_version
from ..layers import record_of


def diagnostics(last_run: Path | None) -> str:
    """Versions, providers, model cards and the run in a folder, as Markdown. Of files only the names are told."""
    lines = ["### SAR Landslide diagnostics", "", "| what | version |", "|---|---|"]
    lines += [f"| {name} | {version} |" for name, version in versions()]
    lines += ["", "**Models**", "", *_models(), "", "**Last run**", "", *_run(last_run), ""]
    return "\n".join(lines)


def versions() -> list[tuple[str, str]]:
    """Names and versions of everything that takes part."""
    runtime_version, providers = _onnxruntime()
    return [
        ("plugin", plugin_version()),
        ("QGIS", Qgis.version()),
        ("Qt", QT_VERSION_STR),
        ("Python", platform.python_version()),
        ("GDAL", gdal.VersionInfo("RELEASE_NAME")),
        ("NumPy", np.__version__),
        ("onnxruntime", runtime_version),
        ("providers", providers),
        ("platform", platform.platform()),
    ]


def _onnxruntime():
    runtime.activate()
    try:
        onnxruntime = onnx_library.load()
    except RuntimeMissingError as error:
        if error.__cause__ is not None:
            return f"cannot be loaded ({type(error.__cause__).__name__})", "none"
        old = [f"{copy.version}, too old" for copy in onnx_library.unfit()]
        return "; ".join(old) or "not installed", "none"
    return onnxruntime.__version__, ", ".join(onnxruntime.get_available_providers())


def _models():
    for stage in ("classifier", "segmenter"):
        try:
            card = read_card(stage)
        except ModelError as error:
            yield f"- {stage}: {type(error).__name__}, the file cannot be used"
            continue
        commit = card.raw.get("git_commit", "unknown")
        yield f"- {stage}: {card.name} {card.version}, pair {card.pair_id}, commit {commit}"


def _run(folder):
    record = record_of(folder) if folder is not None else {}
    if not record:
        yield "none shown"
        return
    inputs = [short_name(file["raster"]) for file in record.get("inputs", ()) if isinstance(file, dict)]
    for name, value in (
        ("finished", record.get("finished")),
        ("inputs", inputs),
        ("scene", record.get("scene", {}).get("sentence")),
        ("size", [record.get("scene", {}).get(key) for key in ("width", "height", "crs")]),
        ("options", _without_paths(record.get("options", {}))),
        ("used", record.get("used")),
        ("provider", record.get("provider")),
        ("provider note", record.get("provider_note")),
        ("counts", record.get("counts")),
        ("timings in s", record.get("timings_s")),
    ):
        if value not in (None, "", []):
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            yield f"- {name}: {text}"


def _without_paths(options):
    """Options whose values are files or folders keep the last part only."""
    return {
        key: file_name(value) if isinstance(value, str) and ("/" in value or "\\" in value) else value
        for key, value in options.items()
    }
