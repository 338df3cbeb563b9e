"""Layers that are being edited: a file that is replaced beneath one would lose what was typed, without a word."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QThread

from .core.errors import OutputError
from .core.words import say


def check_is_not_edited(project: QgsProject | None, *files: Path) -> None:
    """Raise OutputError where a layer of the project that is being edited comes from one of these files.

    Off the main thread nothing is looked at, as layers must not be: children of a model are checked nowhere else.
    """
    if project is None or QThread.currentThread() != QCoreApplication.instance().thread():
        return
    wanted = {_plain(file) for file in files}
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsVectorLayer) or not layer.isEditable():
            continue
        path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
        if path and _plain(path) in wanted:
            raise OutputError(
                say(
                    "{file} is being edited in the layer {layer}: save or cancel its edits first, or choose another place.",
                    file=path,
                    layer=layer.name(),
                )
            )


def _plain(path: str | Path) -> str:
    """A path as it compares with others."""
    return os.path.normcase(os.path.realpath(path))
