"""A list of the project's rasters with a check box each."""

from __future__ import annotations

from qgis.core import QgsIconUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from .. import layers
from ..core.labels import read_label

LAYER_ID_ROLE = Qt.ItemDataRole.UserRole
VISIBLE_ROWS = 4
LONG_NAME = 24  # letters that a row of a narrow dock can show


def row_text(name: str) -> str:
    """A layer's name, behind its date and polarisation where it is long: of names of products the middle, which tells them, is
    left out."""
    _, polarisation, date = read_label(name)
    return f"{date} {polarisation}".rstrip() + f"  {name}" if date and len(name) > LONG_NAME else name


class LayerChecklist(QListWidget):
    """Chooses one or more rasters of the project; results of earlier runs are not offered."""

    selectionEdited = pyqtSignal()  # the user checked or unchecked a layer, or a checked one went away

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.refresh()
        self.itemChanged.connect(lambda _item: self.selectionEdited.emit())

    def sizeHint(self):
        """A few rows high: the dock is narrow and long enough as it is."""
        return QSize(160, VISIBLE_ROWS * (self.fontMetrics().height() + 6) + 2 * self.frameWidth())

    def checked_layer_ids(self) -> list[str]:
        """Ids of the checked layers, in the order shown."""
        items = (self.item(row) for row in range(self.count()))
        return [item.data(LAYER_ID_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def layer_ids(self) -> list[str]:
        """Ids of all layers that are offered, in the order shown."""
        return [self.item(row).data(LAYER_ID_ROLE) for row in range(self.count())]

    def set_checked(self, layer_ids) -> None:
        """Check exactly the layers with these ids."""
        before = self.checked_layer_ids()
        self.blockSignals(True)
        for row in range(self.count()):
            item = self.item(row)
            is_checked = item.data(LAYER_ID_ROLE) in layer_ids
            item.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self._show_first_checked()
        if before != self.checked_layer_ids():
            self.selectionEdited.emit()

    def _show_first_checked(self):
        """A long list would look as if nothing were checked."""
        items = (self.item(row) for row in range(self.count()))
        first = next((item for item in items if item.checkState() == Qt.CheckState.Checked), None)
        if first is not None:
            self.scrollToItem(first)

    def refresh(self) -> None:
        """Read the project's layers again and keep what was checked."""
        checked = set(self.checked_layer_ids())
        rasters = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsRasterLayer)
            and layer.providerType() == "gdal"
            and not layers.is_result(layer)
        ]
        self.blockSignals(True)
        self.clear()
        for layer in sorted(rasters, key=lambda raster: row_text(raster.name()).lower()):
            item = QListWidgetItem(QgsIconUtils.iconForLayer(layer), row_text(layer.name()), self)
            item.setData(LAYER_ID_ROLE, layer.id())
            item.setToolTip(f"{layer.name()}\n{layer.source()}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if layer.id() in checked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self._show_first_checked()
        if checked != set(self.checked_layer_ids()):
            self.selectionEdited.emit()
