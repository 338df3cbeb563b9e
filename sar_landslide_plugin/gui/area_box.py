"""Where to look: all of the images, what the map shows, or polygons."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .. import layers
from ..local_numbers import grouped
from .layer_combo import LayerCombo
from .layer_watch import LayerWatch
from .narrow import make_narrow
from .project_state import word

# Signals of a layer after which it may have other polygons; an edit of many sends one for each.
_EDITS = ("featureAdded", "featureDeleted", "afterRollBack", "subsetStringChanged", "dataSourceChanged", "dataChanged")
WHOLE, VIEW, POLYGONS = "whole", "view", "polygons"


class AreaBox(QWidget):
    """Chooses the area of a run; the result inside does not depend on it."""

    changed = pyqtSignal()

    def __init__(self, canvas, parent=None):
        super().__init__(parent)
        self._canvas = canvas
        self._layer = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.combo = QComboBox()
        self.combo.setObjectName("areaCombo")
        self.combo.addItem(self.tr("Whole Images"), WHOLE)
        self.combo.addItem(self.tr("Map View"), VIEW)
        self.combo.addItem(self.tr("Polygon Layer"), POLYGONS)
        make_narrow(self.combo)
        self.combo.setToolTip(
            self.tr(
                "Chips of 128 × 128 pixels that touch the area are searched and ranked, the others are not"
            )
        )
        self.combo.setAccessibleName(self.tr("Area"))
        label = QLabel(self.tr("&Area"))
        label.setBuddy(self.combo)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.combo, 1)
        layout.addLayout(row)
        self.layer_combo = LayerCombo()
        self.layer_combo.setObjectName("areaLayerCombo")
        self.layer_combo.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        make_narrow(self.layer_combo)
        self.layer_combo.setToolTip(
            self.tr("Polygons to search; where some are selected, only the selected ones count")
        )
        self.layer_combo.setAccessibleName(self.tr("Polygon layer of the area"))
        layout.addWidget(self.layer_combo)
        self.hint = QLabel()
        self.hint.setObjectName("areaHint")
        self.hint.setWordWrap(True)
        layout.addWidget(self.hint)
        self.setFocusProxy(self.combo)
        self.combo.currentIndexChanged.connect(lambda _index: self._update())
        self.layer_combo.layerChanged.connect(self._on_layer)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._update)
        self._watch = LayerWatch(self)
        self._watch.changed.connect(self._on_layers_changed)
        self._on_layers_changed()

    def shut_down(self) -> None:
        """Let go of the layers: their signals outlive the dock."""
        self._watch.shut_down()
        self._follow(None)
        self._soon.stop()

    def mode(self) -> str:
        """``whole``, ``view`` or ``polygons``."""
        return self.combo.currentData()

    def set_mode(self, mode: str) -> None:
        """Choose the kind of area."""
        self.combo.setCurrentIndex(max(0, self.combo.findData(mode)))

    def is_ready(self) -> bool:
        """Whether there is such an area."""
        return self.mode() != POLYGONS or self.layer_combo.currentLayer() is not None

    def parameters(self) -> dict:
        """The algorithm's parameters for the area as it is now."""
        if self.mode() == VIEW:
            crs = self._canvas.mapSettings().destinationCrs()
            return {"EXTENT": QgsReferencedRectangle(self._canvas.extent(), crs)}
        layer = self.layer_combo.currentLayer()
        if self.mode() == POLYGONS and layer is not None:
            selected_only = layer.selectedFeatureCount() > 0
            return {
                "AREA": QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=selected_only)
            }
        return {}

    def state(self) -> dict:
        """What is chosen, for the project."""
        layer = self.layer_combo.currentLayer()
        return {"area": self.mode(), "area_layer": layer.id() if layer is not None else None}

    def restore(self, state: dict, project) -> None:
        """Choose what the project remembers."""
        self.layer_combo.setLayer(project.mapLayer(word(state, "area_layer")))
        self.set_mode(word(state, "area", WHOLE))

    def _on_layers_changed(self):
        self.layer_combo.leave_out(layers.results_in(QgsProject.instance()))
        self._update()

    def _on_layer(self, layer):
        self._follow(layer)
        self._update()

    def _follow(self, layer):
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._on_selection)
            self._layer.willBeDeleted.disconnect(self._forget)
            for name in _EDITS:
                getattr(self._layer, name).disconnect(self._on_edit)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_selection)
            layer.willBeDeleted.connect(self._forget)
            for name in _EDITS:
                getattr(layer, name).connect(self._on_edit)

    def _forget(self):
        self._layer = None

    def _on_selection(self, *_changes):
        self._update()

    def _on_edit(self, *_changes):
        self._soon.start()

    def _update(self):
        mode, layer = self.mode(), self._layer
        self.layer_combo.setVisible(mode == POLYGONS)
        text = ""
        if mode == VIEW:
            text = self.tr("What the map shows when you start.")
        elif mode == POLYGONS and layer is None and self.layer_combo.has_choice():
            text = self.tr("Choose a polygon layer, or another area.")
        elif mode == POLYGONS and layer is None:
            text = self.tr("The project has no polygon layer; add one, or choose another area.")
        elif mode == POLYGONS:
            text = self.tr("Polygons: {count}, all searched; select some to search only those.")
            if layer.selectedFeatureCount():
                text = self.tr("Polygons: {count}, of which selected and searched: {selected}.")
            text = text.format(count=grouped(layer.featureCount()), selected=grouped(layer.selectedFeatureCount()))
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.changed.emit()
