"""The chips on the map: zoom to one, highlight some, and hear which one was picked there."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .. import layers
from .chip_table import chip_rectangle

ZOOM_MARGIN = 1.5  # how much more than the chip is shown
FEW = 50  # chips that are searched for by name; for more, all are read
SETTLE_MS = 150  # panning sends many extents


class ChipMap(QObject):
    """Ties the chips of one run to the map canvas."""

    picked = pyqtSignal(list)  # chip_id of the chips that were selected on the map
    moved = pyqtSignal()  # the user has moved the map

    def __init__(self, canvas, parent=None):
        super().__init__(parent)
        self._canvas = canvas
        self._folder = None
        self._crs = QgsCoordinateReferenceSystem()
        self._is_own_doing = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.moved)
        if canvas is not None:
            canvas.selectionChanged.connect(self._on_selection)
            canvas.extentsChanged.connect(self._on_extent)

    def shut_down(self) -> None:
        """Let go of the canvas, which outlives the dock."""
        if self._canvas is not None:
            self._canvas.selectionChanged.disconnect(self._on_selection)
            self._canvas.extentsChanged.disconnect(self._on_extent)
        self._settle.stop()
        self._canvas = None

    def set_run(self, folder: Path | None) -> None:
        """Tie the chips of this run, whether they are on the map already or not."""
        self._folder = folder
        if folder is not None:
            self._crs = QgsVectorLayer(str(folder / "chips.gpkg"), "chips", "ogr").crs()

    def layers(self) -> list[QgsVectorLayer]:
        """The layers of the run's chips that are in the project."""
        return [] if self._folder is None else layers.find_chips_layers(QgsProject.instance(), self._folder)

    def show_chip(self, chip: dict) -> bool:
        """Put a chip in the middle of the map and let it flash; False where the map cannot show it."""
        if self._canvas is None:
            return True
        extent = chip_rectangle(chip)
        extent.scale(ZOOM_MARGIN)
        try:
            extent = self._transform().transformBoundingBox(extent)
        except QgsCsException:
            return False
        self._is_own_doing = True
        self._canvas.setExtent(extent)
        self._is_own_doing = False
        self._canvas.refresh()
        for layer in self.layers()[:1]:
            self._canvas.flashFeatureIds(layer, self._feature_ids(layer, [chip["chip_id"]]))
        return True

    def highlight(self, chip_ids: list[str]) -> None:
        """Select chips on the map."""
        self._is_own_doing = True
        for layer in self.layers():
            layer.selectByIds(self._feature_ids(layer, chip_ids))
        self._is_own_doing = False

    def show_rejected(self, chip_ids: list[str]) -> None:
        """Let the outlines in rejected chips step back."""
        if self._folder is not None:
            layers.show_rejected(QgsProject.instance(), self._folder, chip_ids)

    def reload(self) -> None:
        """Read the chips' marks again."""
        self._is_own_doing = True
        for layer in self.layers():
            selected = layer.selectedFeatureIds()
            layer.dataProvider().reloadData()
            layer.updateFields()
            layer.selectByIds(selected)  # new fields make a layer forget its selection
            layer.triggerRepaint()
        self._is_own_doing = False

    def extent(self):
        """What the map shows, in the chips' reference system; None where that cannot be said."""
        if self._canvas is None:
            return None
        try:
            project = QgsProject.instance()
            shown_crs = self._canvas.mapSettings().destinationCrs()
            back = QgsCoordinateTransform(shown_crs, self._crs, project)
            return back.transformBoundingBox(self._canvas.extent())
        except QgsCsException:
            return None

    def _transform(self):
        destination = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(self._crs, destination, QgsProject.instance())

    @staticmethod
    def _feature_ids(layer, chip_ids):
        if not chip_ids:
            return []
        request = QgsFeatureRequest()
        if len(chip_ids) <= FEW:
            names = ", ".join(f"'{chip_id}'" for chip_id in chip_ids)
            request.setFilterExpression(f'"chip_id" IN ({names})')
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["chip_id"], layer.fields())
        wanted = set(chip_ids)
        return [feature.id() for feature in layer.getFeatures(request) if feature["chip_id"] in wanted]

    def _on_selection(self, layer):
        if self._is_own_doing or self._folder is None or layers.chips_folder(layer) != self._folder:
            return
        self.picked.emit([feature["chip_id"] for feature in layer.selectedFeatures()])

    def _on_extent(self):
        if not self._is_own_doing:
            self._settle.start()
