"""The results of a run as one group of styled, documented map layers. To be called on the main thread."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from qgis.core import (
    QgsContrastEnhancement,
    QgsExpressionContextUtils,
    QgsFeatureRenderer,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from .core.errors import InputError, SarLandslideError
from .core.map_view import ChangeView, MapViews, write_map_views
from .core.output_folder import COVERAGE
from .core.paths import resources_dir
from .core.run_record import combined_records, read_record, recorded_images, searches_a_part
from .map_tips import map_tips
from .processing.request import title_of

# Custom layer properties: by them the dock finds the chips of a run again, also in a project opened later.
ROLE_PROPERTY = "sar_landslide/role"
FOLDER_PROPERTY = "sar_landslide/folder"
PUT_BACK_PROPERTY = "sar_landslide/put_back"  # of a group
REJECTED_VARIABLE = "sar_landslide_rejected"  # of a layer of outlines: chip_id of rejected chips, with commas between
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

    role: str  # also the name of the QML style
    file: str
    is_raster: bool
    expanded: bool  # whether the legend is unfolded
    visible: bool = True
    is_view: bool = False  # whether the file only serves to look at
    may_lack: bool = False  # whether only some results have it


# From top to bottom.
RESULT_LAYERS = (
    ResultLayer("chips", "chips.gpkg", False, True),
    ResultLayer("landslides", "landslides.gpkg", False, True),
    ResultLayer("not_observed", "not_observed.gpkg", False, False, is_view=True),
    ResultLayer("coverage", COVERAGE, True, False, visible=False, may_lack=True),
    ResultLayer("runs_found", COVERAGE, True, False, visible=False, may_lack=True),
    ResultLayer("mask", "mask.tif", True, False),
    ResultLayer("probability", "probability.tif", True, True),
    ResultLayer("change", "change.vrt", True, False, visible=False, is_view=True),
)


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ResultLayers", text)


def titles(is_part: bool) -> dict[str, str]:
    """Name of each layer in the layer tree, by role; where only a part was searched, the rest counts as not observed."""
    return {
        "chips": tr("Ranked chips"),
        "landslides": tr("Landslides"),
        "not_observed": tr("Not observed or not searched") if is_part else tr("Not observed"),
        "coverage": tr("Runs that observed"),
        "runs_found": tr("Runs that find a landslide"),
        "mask": tr("Landslide mask"),
        "probability": tr("Landslide probability"),
        "change": tr("Change: red weaker after, cyan stronger after"),
    }


def abstracts() -> dict[str, str]:
    """What each layer holds, by role."""
    return {
        "chips": tr(
            "Map chips of 128 × 128 pixels ranked by expected landslide area (sum of the calibrated pixel "
            "probabilities times the pixels' ground area), with a 90 % interval, and with the marks and notes of those "
            "who looked at them."
        ),
        "landslides": tr(
            "Outlines of connected landslide pixels with true ground area and probability. "
            "Patches below the minimum mapping unit are left out. The classes of confidence go by the mean probability."
        ),
        "not_observed": tr(
            "Ground that the images did not see, before or after: radar shadow, layover, or beyond the images; or that was not searched: "
            "beyond the area that the run was given, or flat where that was left out. No landslide "
            "there does not mean that there is none. Outlines are generalised; the mask has them to the pixel."
        ),
        "coverage": tr("How many of the runs that were combined observed each pixel."),
        "runs_found": tr(
            "How many of the runs that were combined find a landslide at each pixel, each by itself. What only one of them finds may be a "
            "slide that the others cannot see, or an error of that one; what none finds by itself may be outlined all the same, where all think it "
            "possible."
        ),
        "mask": tr(
            "1 landslide, 0 no landslide, 255 not observed: the probability cut at the threshold of the run."
        ),
        "probability": tr(
            "Calibrated landslide probability of each pixel, 0 to 1; no value where nothing was observed."
        ),
        "change": tr(
            "The images as one false-colour picture, for looking only: backscatter in decibel before the event in red, after "
            "it in green and blue, all with the same stretch. Grey has not changed; red has become weaker, as where forest "
            "was swept away; cyan has become stronger. Computed from the images whenever it is drawn."
        ),
    }


def legend_labels() -> dict[str, str]:
    """Labels of the legend in the user's language, by those in the QML styles."""
    return {
        "Rank 1 to 3: look here first": tr("Rank 1 to 3: look here first"),
        "Rank 4 to 10": tr("Rank 4 to 10"),
        "Rank 11 to 30": tr("Rank 11 to 30"),
        "Further flagged chips": tr("Further flagged chips"),
        "Chips below the threshold": tr("Chips below the threshold"),
        "Rejected after looking": tr("Rejected after looking"),
        "Selected chip": tr("Selected chip"),
        "High confidence (80 % or more)": tr("High confidence (80 % or more)"),
        "Drawn by hand": tr("Drawn by hand"),
        "Medium confidence (60 to 80 %)": tr("Medium confidence (60 to 80 %)"),
        "Low confidence (below 60 %)": tr("Low confidence (below 60 %)"),
        "Landslide": tr("Landslide"),
        "Not observed": tr("Not observed"),
    }


def run_name(folder: Path) -> tuple[str, datetime]:
    """The scene that the run in ``folder`` looked at, and when it was finished, by the clock of this computer."""
    record = record_of(folder)
    try:
        scene = title_of(recorded_images(record), str(folder / "probability.tif"))
    except (InputError, AttributeError, KeyError, TypeError, ValueError):  # of another version, or written by other hands
        scene = ""
    try:
        finished = datetime.fromisoformat(record["finished"]).astimezone()
    except (KeyError, TypeError, ValueError):
        finished = datetime.now()
    return scene or folder.name, finished


def run_title(folder: Path) -> str:
    """Name of the run in ``folder``, in the layer tree and above the table."""
    scene, finished = run_name(folder)
    is_today = finished.date() == datetime.now().date()
    time = f"{finished:%H:%M}" if is_today else f"{finished:%Y-%m-%d %H:%M}"
    if combined_records(record_of(folder)):
        return tr("{scene} landslides, runs combined {time}").format(scene=scene, time=time)
    return tr("{scene} landslides {time}").format(scene=scene, time=time)


def add_result_group(project: QgsProject, folder: Path, views: MapViews | None = None) -> list[str]:
    """Add the layers of the run in ``folder`` to the top of the layer tree as one group.

    Parameters
    ----------
    views
        Files for looking, see ``core/map_view.py``; made here where they are None, which may take a moment.

    Returns
    -------
    One sentence per layer that could not be added; empty if all is well.
    """
    folder = Path(folder)
    views = write_map_views(folder) if views is None else views
    record = record_of(folder)
    group = QgsLayerTreeGroup(_unused_name(run_title(folder), project))
    group.setCustomProperty(FOLDER_PROPERTY, str(folder))
    problems = list(views.problems)
    view_paths = {
        "not_observed": views.not_observed.path if views.not_observed else None,
        "change": views.change.path if views.change else None,
    }
    names = titles(searches_a_part(record))
    for item in RESULT_LAYERS:
        path = view_paths[item.role] if item.is_view else folder / item.file
        if path is None or (item.may_lack and not path.exists()):
            continue
        layer = _open(str(path), item, names[item.role])
        if not layer.isValid():
            problems.append(tr("The result {path} cannot be opened as a layer.").format(path=path))
            continue
        if item.role == "change" and views.change is not None:
            _stretch(layer, views.change)
        _describe(layer, item, str(folder), record)
        project.addMapLayer(layer, False)
        node: QgsLayerTreeLayer = group.addLayer(layer)
        if item.role == "probability":  # the file names its band in English
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, names[item.role])
        node.setExpanded(item.expanded)
        node.setItemVisibilityChecked(item.visible)
    _put_back_earlier_groups(project)
    project.layerTreeRoot().insertChildNode(0, group)
    # The panel shows a new group folded, whatever the node says; only a change unfolds it.
    group.setExpanded(False)
    group.setExpanded(True)
    return problems


def _unused_name(title: str, project: QgsProject) -> str:
    """The title, with a number where a group of the project has it: two runs may end in one minute."""
    taken = {group.name() for group in project.layerTreeRoot().findGroups(True)}
    names = chain([title], (f"{title} ({number})" for number in count(2)))
    return next(name for name in names if name not in taken)


def _put_back_earlier_groups(project: QgsProject) -> None:
    """Hide and fold the groups of earlier runs, whose outlines and hatchings would lie over those of the new one.

    Each of them once: one that the user has shown again stays.
    """
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(FOLDER_PROPERTY) and not group.customProperty(PUT_BACK_PROPERTY):
            group.setCustomProperty(PUT_BACK_PROPERTY, True)
            group.setItemVisibilityChecked(False)
            group.setExpanded(False)


def record_of(folder: Path) -> dict:
    """The record of a run, or an empty one if it cannot be read: layers are of use without it."""
    try:
        return read_record(folder)
    except SarLandslideError:
        return {}


def chips_folder(layer: QgsMapLayer | None) -> Path | None:
    """Folder of the run whose ranked chips ``layer`` shows, or None for any other layer."""
    if layer is None or not is_result(layer) or layer.customProperty(ROLE_PROPERTY) != "chips":
        return None
    # Where the layer's file is now: a project that was moved together with its results still finds them.
    folder = _source_path(layer).parent
    return folder if (folder / "chips.csv").is_file() else Path(layer.customProperty(FOLDER_PROPERTY) or folder)


def is_result(layer: QgsMapLayer | None) -> bool:
    """Whether ``layer`` is a result of this plugin, not a scene to analyse.

    Its file counts, too: with a style, QGIS pastes the properties of a layer onto any other.
    """
    if layer is None or not layer.customProperty(ROLE_PROPERTY):
        return False
    return _source_path(layer).name in {item.file for item in RESULT_LAYERS}


def results_in(project: QgsProject) -> list[QgsMapLayer]:
    """The results of this plugin that are in the project."""
    return [layer for layer in project.mapLayers().values() if is_result(layer)]


def _source_path(layer):
    return Path(QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or "")


def remove_run(project: QgsProject, folder: Path) -> None:
    """Take the layers of the run in ``folder``, and their group, out of the project."""
    root = project.layerTreeRoot()
    for layer in results_in(project):
        if layer.customProperty(FOLDER_PROPERTY) == str(folder):
            project.removeMapLayer(layer.id())
    for group in root.findGroups(True):
        if group.customProperty(FOLDER_PROPERTY) == str(folder) and not group.children():
            parent = group.parent()
            if isinstance(parent, QgsLayerTreeGroup):  # as it always is
                parent.removeChildNode(group)


def is_seen(project: QgsProject, folder: Path) -> bool:
    """Whether any layer of the run in ``folder`` is switched on, whether it is in the map's view or not."""
    return any(
        node.isVisible() and _is_in(node.layer(), folder)
        for node in project.layerTreeRoot().findLayers()
    )


def is_edited_result(layer: QgsMapLayer, folder: Path) -> bool:
    """Whether ``layer`` shows a table of the run in ``folder`` that people change."""
    return isinstance(layer, QgsVectorLayer) and _is_in(layer, folder)


def _is_in(layer, folder):
    """Whether a layer is a result whose file lies in the folder of a run itself."""
    return is_result(layer) and _source_path(layer).parent == Path(folder)


def show_rejected(project: QgsProject, folder: Path, chip_ids: Iterable[str]) -> None:
    """Let the outlines of the run in ``folder`` that lie in these chips step back on the map."""
    told = ",".join(sorted(chip_ids))
    for layer in results_in(project):
        is_meant = layer.customProperty(ROLE_PROPERTY) == "landslides" and _is_in(layer, folder)
        if is_meant and QgsExpressionContextUtils.layerScope(layer).variable(REJECTED_VARIABLE) != told:
            QgsExpressionContextUtils.setLayerVariable(layer, REJECTED_VARIABLE, told)
            layer.triggerRepaint()


def find_chips_layers(project: QgsProject, folder: Path) -> list[QgsVectorLayer]:
    """The layers of ranked chips of the run in ``folder`` that are in the project; a run may be on the map more than once."""
    return [layer for layer in project.mapLayers().values() if chips_folder(layer) == Path(folder) and layer.isValid()]


def find_chips_layer(project: QgsProject, folder: Path) -> QgsVectorLayer | None:
    """The first of them, if there is any."""
    return next(iter(find_chips_layers(project, folder)), None)


def _open(path: str, item: ResultLayer, title: str) -> QgsMapLayer:
    if item.is_raster:
        layer = QgsRasterLayer(path, title, "gdal")
        if item.role == "mask" and layer.isValid():
            # 255 is declared as no data, but gets a colour: "not observed" is not "no landslide".
            layer.dataProvider().setUseSourceNoDataValue(1, False)
    else:
        layer = QgsVectorLayer(path, title, "ogr")
    layer.loadNamedStyle(str(resources_dir() / "styles" / f"{item.role}.qml"))
    if layer.isValid():
        _translate_legend(layer.renderer())
        tip = map_tips().get(item.role)
        if tip:
            layer.setMapTipTemplate(tip)
    return layer


def _translate_legend(renderer: QgsFeatureRenderer | QgsRasterRenderer | None) -> None:
    labels = legend_labels()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(labels.get(rule.label(), rule.label()))
    elif isinstance(renderer, QgsPalettedRasterRenderer):
        for entry in renderer.classes():
            renderer.setLabel(entry.value, labels.get(entry.label, entry.label))


def _stretch(layer: QgsRasterLayer, view: ChangeView) -> None:
    """The same limits for all three colours, so that what has not changed is grey."""
    renderer = layer.renderer().clone()
    low, high = view.limits_db
    for read, write in (
        (renderer.redContrastEnhancement, renderer.setRedContrastEnhancement),
        (renderer.greenContrastEnhancement, renderer.setGreenContrastEnhancement),
        (renderer.blueContrastEnhancement, renderer.setBlueContrastEnhancement),
    ):
        enhancement = QgsContrastEnhancement(read())
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
        write(enhancement)
    layer.setRenderer(renderer)


def _describe(layer: QgsMapLayer, item: ResultLayer, folder: str, record: dict) -> None:
    layer.setCustomProperty(ROLE_PROPERTY, item.role)
    layer.setCustomProperty(FOLDER_PROPERTY, folder)
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(layer.source())
    metadata.setTitle(layer.name())
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
