"""Two lists of the project's rasters: before the event and after it."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..core.dates import dates_in
from ..core.errors import InputError
from ..core.gdal_calls import open_raster
from ..core.labels import band_label
from ..processing.request import layer_source
from .layer_checklist import LayerChecklist


class SidesBox(QWidget):
    """Chooses one or more layers on either side; none can be on both, but for stacks of several dates."""

    edited = pyqtSignal()
    swapped = pyqtSignal()  # the same layers are checked, on the other sides

    def __init__(self, parent=None):
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.pre_list, self.post_list = LayerChecklist(), LayerChecklist()
        self.pre_list.setObjectName("preList")
        self.post_list.setObjectName("postList")
        for text, widget, other in (
            (self.tr("&Before the event"), self.pre_list, self.post_list),
            (self.tr("A&fter the event"), self.post_list, self.pre_list),
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            widget.setToolTip(self.tr("Check one or more dates; several dates are averaged"))
            layout.addWidget(label)
            layout.addWidget(widget)
            widget.selectionEdited.connect(lambda edited=widget, other=other: self._on_edited(edited, other))

        self.swap_button = QPushButton(self.tr("Swap Before and After"))
        self.swap_button.setObjectName("swapButton")
        self.swap_button.setToolTip(self.tr("Check before the event what is checked after it, and the other way round"))
        self.swap_button.clicked.connect(lambda _checked: self.swap())
        self.swap_button.hide()  # until the dates of the images ask for it
        layout.addWidget(self.swap_button)

    def swap(self) -> None:
        """Exchange what is checked on either side."""
        before, after = self.pre_list.checked_layer_ids(), self.post_list.checked_layer_ids()
        self.blockSignals(True)
        self.pre_list.set_checked(after)
        self.post_list.set_checked(before)
        self.blockSignals(False)
        self.swapped.emit()

    def refresh(self) -> None:
        """Read the project's layers again."""
        self.pre_list.refresh()
        self.post_list.refresh()

    def is_whole(self) -> bool:
        """Whether layers are checked on both sides."""
        return bool(self.pre_list.checked_layer_ids() and self.post_list.checked_layer_ids())

    def _on_edited(self, edited, other):
        taken = set(edited.checked_layer_ids())
        kept = [layer_id for layer_id in other.checked_layer_ids() if layer_id not in taken or _is_stack(layer_id)]
        if kept != other.checked_layer_ids():
            other.set_checked(kept)  # an image cannot be both before and after
        self.edited.emit()


def _is_stack(layer_id):
    """Whether the bands of a layer tell several dates: the engine puts each of them on its side."""
    try:
        dataset = open_raster(layer_source(QgsProject.instance().mapLayer(layer_id)))
    except (InputError, AttributeError):  # it cannot be read, or is gone
        return False
    labels = [band_label(dataset, number) for number in range(1, dataset.RasterCount + 1)]
    return len({day for label in labels for day in dates_in(label)}) > 1
