"""Sorts layers by the event day, in the background: images on a slow drive take a while to open."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsCsException, QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.sorting import sort_by_event
from ..processing.request import layer_source
from .reading_task import ReadingTask


class LayerSorter(QObject):
    """Finds out which layers to compare; answers to earlier questions are dropped."""

    # ids of layers before and after, and of those left out; whether they are elsewhere than in the middle of the map, although
    # layers are there
    found = pyqtSignal(list, list, list, bool)
    failed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._task = None

    def sort(self, layers: Iterable[QgsMapLayer], event: str, canvas: QgsMapCanvas | None = None) -> None:
        """Sort rasters by an event; of several places, the one in the middle of the map view is meant.

        Raises InputError for a layer that is no file.
        """
        ids: dict[str, str] = {}
        in_view = []
        for layer in layers:
            path = layer_source(layer)
            if path not in ids:
                ids[path] = layer.id()
                if canvas is not None and _is_in_the_middle(layer, canvas):
                    in_view.append(path)
        self._task = ReadingTask(
            self.tr("Sort the images"),
            lambda: sort_by_event(list(ids), event, in_view),
            lambda task: self._on_done(task, ids, in_view),
        )
        QgsApplication.taskManager().addTask(self._task)

    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def drop(self) -> None:
        """No answer is wanted any more."""
        self._task = None

    def _on_done(self, task, ids, in_view):
        if task is not self._task or sip.isdeleted(self):
            return
        self._task = None
        if task.answer is not None:
            sides = task.answer.pre, task.answer.post, task.answer.left_out
            is_elsewhere = bool(in_view) and set(in_view) <= set(task.answer.left_out)
            self.found.emit(*([ids[path] for path in paths] for paths in sides), is_elsewhere)
        else:
            self.failed.emit(task.error or self.tr("The images could not be read; see the Log Messages panel."))


def _is_in_the_middle(layer, canvas):
    """Whether the middle of the map view lies on a layer; no, where that cannot be told."""
    try:
        to_layer = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance())
        return layer.extent().contains(to_layer.transform(canvas.center()))
    except QgsCsException:  # beyond where the projection of the layer is defined
        return False
