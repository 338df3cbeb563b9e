"""Whether flat ground is searched, too, or left out by an elevation model."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from .. import layers
from ..core.options import LARGEST_LEAST_SLOPE_DEG, DetectOptions
from .layer_combo import RasterCombo
from .layer_watch import LayerWatch
from .project_state import number, word

LEAST_DEG = 0.5


class GroundBox(QWidget):
    """Chooses the elevation model, none at first, and from which slope on ground is not flat."""

    def __init__(self, parent=None):
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.combo = RasterCombo()
        self.combo.setObjectName("elevationCombo")
        self.combo.setAllowEmptyLayer(True, self.tr("Search It, Too"))
        self.combo.setToolTip(
            self.tr(
                "Elevation model by which flat ground is left out: fields, rivers and floods change there as landslides do. "
                "Copernicus GLO-30 or SRTM will do"
            )
        )
        self.combo.setAccessibleName(self.tr("Elevation model by which flat ground is left out"))
        self.slope_spin = QgsDoubleSpinBox()
        self.slope_spin.setObjectName("leastSlopeSpin")
        self.slope_spin.setRange(LEAST_DEG, LARGEST_LEAST_SLOPE_DEG)
        self.slope_spin.setDecimals(1)
        self.slope_spin.setSingleStep(LEAST_DEG)
        self.slope_spin.setSuffix(self.tr("°"))
        self.slope_spin.setClearValue(DetectOptions.least_slope_deg)
        self.slope_spin.setValue(DetectOptions.least_slope_deg)
        self.slope_spin.setToolTip(self.tr("Ground is flat where it is less steep than this, and all within some 100 m, too"))
        self.slope_spin.setAccessibleName(self.tr("Slope below which ground is flat"))
        self._slope_label = QLabel(self.tr("Flat below"))
        for row, (label, field) in enumerate(((QLabel(self.tr("Flat &ground")), self.combo), (self._slope_label, self.slope_spin))):
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self.combo.layerChanged.connect(lambda _layer: self._update())
        self._watch = LayerWatch(self)
        self._watch.changed.connect(self._on_layers_changed)
        self._on_layers_changed()

    def shut_down(self) -> None:
        """Let go of the layers: their signals outlive the dock."""
        self._watch.shut_down()

    def parameters(self) -> dict:
        """The algorithm's parameters for flat ground; none where it is searched, too."""
        layer = self.combo.currentLayer()
        return {} if layer is None else {"ELEVATION": layer.id(), "LEAST_SLOPE": self.slope_spin.value()}

    def state(self) -> dict:
        """What is chosen, for the project."""
        layer = self.combo.currentLayer()
        return {"elevation": layer.id() if layer is not None else None, "least_slope": self.slope_spin.value()}

    def restore(self, state: dict, project) -> None:
        """Choose what the project remembers."""
        self.combo.setLayer(project.mapLayer(word(state, "elevation")))
        self.slope_spin.setValue(number(state, "least_slope", DetectOptions.least_slope_deg))

    def _on_layers_changed(self):
        self.combo.leave_out(layers.results_in(QgsProject.instance()))
        self._update()

    def _update(self):
        for widget in (self._slope_label, self.slope_spin):
            widget.setVisible(self.combo.currentLayer() is not None)
