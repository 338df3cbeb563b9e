"""The results of a run as one group of styled, documented map layers. To be called on the main thread."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from .core.paths import resources_dir

# Custom layer properties: by them the dock finds the chips of a run again, also in a project opened later.
ROLE_PROPERTY = "sar_landslide/role"
FOLDER_PROPERTY = "sar_landslide/folder"
# Parts of run.json that tell where a layer comes from.
HISTORY_KEYS = (
    "software",
    "finished",
    "inputs",
    "scene",
    "options",
    "used",
    "models",
    "provider",
    "counts",
    "timings_s",
)


@dataclass(frozen=True)
class ResultLayer:
    """One result file and how it appears on the map."""

    key: str  # output of the Processing algorithm
    role: str  # also the name of the QML style
    is_raster: bool
    expanded: bool  # whether the legend is unfolded


# From top to bottom.
RESULT_LAYERS = (
    ResultLayer("CHIPS", "chips", False, True),
    ResultLayer("LANDSLIDES", "landslides", False, False),
    ResultLayer("MASK", "mask", True, False),
    ResultLayer("PROBABILITY", "probability", True, True),
)


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ResultLayers", text)


def titles() -> dict[str, str]:
    """Name of each layer in the layer tree, by role."""
    return {
        "chips": tr("Ranked chips"),
        "landslides": tr("Landslides"),
        "mask": tr("Landslide mask"),
        "probability": tr("Landslide probability"),
    }


def abstracts() -> dict[str, str]:
    """What each layer holds, by role."""
    return {
        "chips": tr(
            "Map chips of 128 × 128 pixels ranked by expected landslide area (sum of the calibrated pixel "
            "probabilities times the pixels' ground area), with a 90 % interval."
        ),
        "landslides": tr(
            "Outlines of connected landslide pixels with true ground area and probability. "
            "Patches below the minimum mapping unit are left out."
        ),
        "mask": tr(
            "1 landslide, 0 no landslide, 255 not observed: the probability cut at the threshold of the run."
        ),
        "probability": tr(
            "Calibrated landslide probability of each pixel, 0 to 1; no value where nothing was observed."
        ),
    }


def add_result_group(project: QgsProject, results: Mapping[str, object], scene_name: str) -> list[str]:
    """Add the layers of one run to the top of the layer tree as one group.

    Parameters
    ----------
    results
        Outputs of the Processing algorithm: file paths by output name.
    scene_name
        What was analysed, for the title of the group.

    Returns
    -------
    One sentence per layer that could not be added; empty if all is well.
    """
    record = read_record(Path(str(results["RUN_JSON"])))
    title = tr("{scene} landslides {time}").format(scene=scene_name, time=f"{datetime.now():%H:%M}")
    group = QgsLayerTreeGroup(title)
    problems = []
    for item in RESULT_LAYERS:
        path = str(results[item.key])
        layer = _open(path, item)
        if not layer.isValid():
            problems.append(tr("The result {path} cannot be opened as a layer.").format(path=path))
            continue
        _describe(layer, item, str(results["OUTPUT"]), record)
        project.addMapLayer(layer, False)
        node: QgsLayerTreeLayer = group.addLayer(layer)
        node.setExpanded(item.expanded)
    project.layerTreeRoot().insertChildNode(0, group)
    # The panel shows a new group folded, whatever the node says; only a change unfolds it.
    group.setExpanded(False)
    group.setExpanded(True)
    return problems


def read_record(run_json: Path) -> dict:
    """The record of a run, or an empty one if it cannot be read: layers are of use without it."""
    try:
        return json.loads(run_json.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def chips_folder(layer: QgsMapLayer | None) -> Path | None:
    """Folder of the run whose ranked chips ``layer`` shows, or None for any other layer."""
    if layer is None or layer.customProperty(ROLE_PROPERTY) != "chips":
        return None
    return Path(layer.customProperty(FOLDER_PROPERTY))


def is_result(layer: QgsMapLayer | None) -> bool:
    """Whether ``layer`` is a result of this plugin, not a scene to analyse."""
    return layer is not None and bool(layer.customProperty(ROLE_PROPERTY))


def find_chips_layer(project: QgsProject, folder: Path) -> QgsVectorLayer | None:
    """The layer of ranked chips of the run in ``folder``, if it is still in the project."""
    for layer in project.mapLayers().values():
        if chips_folder(layer) == Path(folder):
            return layer
    return None


def _open(path: str, item: ResultLayer) -> QgsMapLayer:
    title = titles()[item.role]
    if item.is_raster:
        layer = QgsRasterLayer(path, title, "gdal")
        if item.role == "mask" and layer.isValid():
            # 255 is declared as no data, but gets a colour: "not observed" is not "no landslide".
            layer.dataProvider().setUseSourceNoDataValue(1, False)
    else:
        layer = QgsVectorLayer(path, title, "ogr")
    layer.loadNamedStyle(str(resources_dir() / "styles" / f"{item.role}.qml"))
    return layer


def _describe(layer: QgsMapLayer, item: ResultLayer, folder: str, record: dict) -> None:
    layer.setCustomProperty(ROLE_PROPERTY, item.role)
    layer.setCustomProperty(FOLDER_PROPERTY, folder)
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(layer.source())
    metadata.setTitle(titles()[item.role])
    metadata.setAbstract(abstracts()[item.role])
    metadata.setType("dataset")
    metadata.setLanguage("ENG")
    metadata.setCrs(layer.crs())
    metadata.setKeywords(
        {"gmd:topicCategory": ["geoscientificInformation"], "keywords": ["landslide", "SAR", "Sentinel-1"]}
    )
    metadata.setHistory(history(record))
    layer.setMetadata(metadata)


def history(record: dict) -> list[str]:
    """Provenance lines from the record of a run (run.json)."""
    lines = []
    for key in HISTORY_KEYS:
        if record.get(key):
            value = record[key]
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
            lines.append(f"{key}: {text}")
    return lines
