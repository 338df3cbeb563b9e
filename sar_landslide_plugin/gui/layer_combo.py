"""A choice among layers that never takes another one by itself."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry
from qgis.gui import QgsMapLayerComboBox

from .narrow import make_narrow


class LayerCombo(QgsMapLayerComboBox):
    """Empty until a layer is chosen, and again when that goes away: QGIS's own would then show a neighbour, and tell nobody."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setAllowEmptyLayer(True)
        self._chosen = None  # id
        self.layerChanged.connect(self._on_chosen)

    def leave_out(self, others: Iterable[QgsMapLayer]) -> None:
        """Offer the layers of the project but for some; to be called when it has other layers than before."""
        chosen, others = self._chosen, list(others)
        self.setExceptedLayerList(others)
        shown = self.currentLayer()
        if (shown.id() if shown is not None else None) != chosen:
            layer = QgsProject.instance().mapLayer(chosen or "")
            self.setLayer(None if layer in others else layer)
            if self.currentLayer() is None:
                self.setCurrentIndex(0)  # QGIS 3.22 shows nothing, not even the text of no layer

    def has_choice(self) -> bool:
        """Whether there is a layer to choose."""
        return self.count() > 1

    def _on_chosen(self, layer):
        self._chosen = layer.id() if layer is not None else None


class RasterCombo(LayerCombo):
    """Offers rasters that GDAL reads, which a scene may be."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.setExcludedProviders([name for name in QgsProviderRegistry.instance().providerList() if name != "gdal"])
        make_narrow(self)
