"""A list of the project's rasters with a check box each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.core import QgsIconUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from .. import layers
from ..core.dates import dates_in
from ..core.labels import product_label, read_label

LAYER_ID_ROLE = Qt.ItemDataRole.UserRole
FEWEST_ROWS, MOST_ROWS = 3, 6  # that are seen without scrolling
_WORDS = re.compile(r"[^\W_]+")
LONG_NAME = 24  # letters that a row of a narrow dock can show


def row_texts(names: Sequence[str]) -> list[str]:
    """Names of layers, long ones behind their date and polarisation, or their last word, as "mask": a row shows both ends of a name, and
    products differ in the middle. Of long names of one date and polarisation, as of neighbouring places, only the words in which they differ."""
    heads = []
    for name in names:
        _, polarisation, date = read_label(name)
        last = next(reversed(_WORDS.findall(name)), "")
        kind = polarisation or (last if last.isalpha() else "")
        heads.append(f"{date} {kind}".rstrip() if date and len(name) > LONG_NAME else "")
    alike: dict[str, list[str]] = {}
    for head, name in dict.fromkeys(zip(heads, names)):
        alike.setdefault(head, []).append(name)
    told = {head: dict(zip(group, _differences(group))) for head, group in alike.items() if head}
    return [f"{head}  {told[head][name]}" if head else name for head, name in zip(heads, names)]


def _differences(names):
    """What tells each of some names from the others, as short as it can be."""
    rows = [_WORDS.findall(name) for name in names]
    if len(names) == 1 or len({len(row) for row in rows}) > 1:
        return names
    columns = [column for column in zip(*rows) if len(set(column)) > 1]
    undated = [column for column in columns if not any(map(dates_in, column))]
    for kept in (undated, columns):  # the row begins with the date, so that the seconds matter only where nothing else differs
        texts = [" ".join(words) for words in zip(*kept)]
        if len(set(texts)) == len(names):
            return texts
    return names


def _dated_names(rasters):
    """Names of layers, those without a date behind that of the product that their file lies in, as in SNAP's .data; behind the whole
    name of the product where two are of one date."""
    products = ["" if dates_in(layer.name()) else product_label(layer.source()) for layer in rasters]
    short = [f"{next(iter(dates_in(product)), '')} {layer.name()}".lstrip() for product, layer in zip(products, rasters)]
    whole = [f"{product} {layer.name()}".lstrip() for product, layer in zip(products, rasters)]
    return [name if short.count(name) == 1 else other for name, other in zip(short, whole)]


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
        """As high as its rows, but a few at least, and not so many that the rest of the dock is pushed away."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 6)
        return QSize(160, min(max(self.count(), FEWEST_ROWS), MOST_ROWS) * row + 2 * self.frameWidth())

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
        rows = zip(row_texts(_dated_names(rasters)), rasters)
        for text, layer in sorted(rows, key=lambda row: row[0].lower()):
            item = QListWidgetItem(QgsIconUtils.iconForLayer(layer), text, self)
            item.setData(LAYER_ID_ROLE, layer.id())
            item.setToolTip(f"{layer.name()}\n{layer.source()}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if layer.id() in checked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.updateGeometry()  # another number of rows
        self._show_first_checked()
        if checked != set(self.checked_layer_ids()):
            self.selectionEdited.emit()
