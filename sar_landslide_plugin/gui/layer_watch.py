"""Tells what becomes of the project's layers."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal


class LayerWatch(QObject):
    """One place to hear of all layers; QGIS tells names and sources by each layer."""

    changed = pyqtSignal()  # layers came, went or have another name
    redirected = pyqtSignal(object)  # a layer shows other data now
    edited = pyqtSignal(object)  # what was changed in a layer was saved

    def __init__(self, parent=None):
        super().__init__(parent)
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_added)
        project.layersRemoved.connect(self._on_removed)
        self._follow(project.mapLayers().values())

    def shut_down(self) -> None:
        """Let go of the project and say no more: its signals outlive the dock."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_added)
        project.layersRemoved.disconnect(self._on_removed)
        self.blockSignals(True)

    def _follow(self, map_layers):
        for layer in map_layers:
            layer.nameChanged.connect(self.changed)
            layer.dataSourceChanged.connect(self._on_redirected)
            layer.crsChanged.connect(self._on_redirected)
            if isinstance(layer, QgsVectorLayer):
                layer.afterCommitChanges.connect(self._on_edited)

    def _on_added(self, map_layers):
        self._follow(map_layers)
        self.changed.emit()

    def _on_removed(self, _ids):
        self.changed.emit()

    def _on_edited(self):
        self.edited.emit(self.sender())

    def _on_redirected(self):
        self.redirected.emit(self.sender())
