"""Sorts layers by the event day, in the background: images on a slow drive take a while to open."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.sorting import sort_by_event
from ..processing.request import layer_source
from .reading_task import ReadingTask


class LayerSorter(QObject):
    """Finds out which layers to compare; answers to earlier questions are dropped."""

    # ids of layers before and after; of those left out with the reason why; sentences on what is not looked at
    found = pyqtSignal(list, list, dict, list)
    failed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._task = None

    def sort(self, layers: Iterable[QgsMapLayer], event: str, canvas: QgsMapCanvas | None = None) -> None:
        """Sort rasters by an event; of several places, the one nearest to the middle of the map view is meant.

        Raises InputError for a layer that is no file.
        """
        ids: dict[str, str] = {}
        distances = {}
        for layer in layers:
            path = layer_source(layer)
            if path not in ids:
                ids[path] = layer.id()
                if canvas is not None:
                    distances[path] = _distance_to_the_middle(layer, canvas)
        self._task = ReadingTask(
            self.tr("Sort the images"),
            lambda: sort_by_event(list(ids), event, distances),
            lambda task: self._on_done(task, ids, distances),
        )
        QgsApplication.taskManager().addTask(self._task)

    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def drop(self) -> None:
        """No answer is wanted any more."""
        self._task = None

    def _on_done(self, task, ids, distances):
        if task is not self._task or sip.isdeleted(self):
            return
        self._task = None
        if task.answer is not None:
            sides = ([ids[path] for path in paths] for paths in (task.answer.pre, task.answer.post))
            in_view = {path for path, distance in distances.items() if distance == 0}
            notes = list(task.answer.notes)
            if in_view and in_view <= set(task.answer.left_out):
                notes.insert(0, self.tr("Nothing in the middle of the map can be compared; another place was taken."))
            self.found.emit(*sides, {ids[path]: reason for path, reason in task.answer.reasons.items()}, notes)
        else:
            self.failed.emit(task.error or self.tr("The images could not be read; see the Log Messages panel."))


def _distance_to_the_middle(layer, canvas):
    """From a layer to the middle of the map view, in units of the map; infinite where that cannot be told."""
    try:
        to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        return QgsGeometry.fromRect(to_map.transformBoundingBox(layer.extent())).distance(QgsGeometry.fromPointXY(canvas.center()))
    except QgsCsException:  # beyond where the projection of the map is defined
        return math.inf
