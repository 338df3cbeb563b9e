"""Brings the results of a finished run, whatever made them, onto the map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from .. import layers
from ..core.chip_export import read_chip_rows
from ..core.errors import SarLandslideError
from ..core.map_view import write_map_views
from ..core.run_record import read_record
from .reading_task import ReadingTask

OPENED_KEY = "sar_landslide/opened_folder"


class RunFolders(QObject):
    """Opens the folders that detections leave."""

    opened = pyqtSignal(object)  # folder whose chips are on the map now
    failed = pyqtSignal(str)
    warned = pyqtSignal(str)  # of a layer that is missing

    def ask(self, window: QWidget, start: str) -> None:
        """Let the user choose a folder and open it; the first time, the choice begins at ``start``."""
        settings = QgsSettings()
        chosen = QFileDialog.getExistingDirectory(
            window, self.tr("Choose the Folder of a Finished Run"), settings.value(OPENED_KEY, start, type=str)
        )
        if chosen and self.open(Path(chosen)):
            settings.setValue(OPENED_KEY, str(Path(chosen).parent))

    def open(self, folder: Path) -> bool:
        """Put a run onto the map, and into sight where it is there already; return whether the folder holds one."""
        try:
            read_record(folder)
            read_chip_rows(folder)
        except SarLandslideError as error:
            self.failed.emit(str(error))
            return False
        if layers.find_chips_layer(QgsProject.instance(), folder) is not None:
            self._show(folder)
            return True
        task = ReadingTask(
            self.tr("Open results"), lambda: write_map_views(folder), lambda task: self._add(folder, task.answer)
        )
        QgsApplication.taskManager().addTask(task)
        return True

    def _add(self, folder, views):
        if sip.isdeleted(self):
            return
        for problem in layers.add_result_group(QgsProject.instance(), folder, views):
            self.warned.emit(problem)
        self._show(folder)

    def _show(self, folder):
        layer = layers.find_chips_layer(QgsProject.instance(), folder)
        if layer is None:  # could not be opened, as was told
            return
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        self.opened.emit(folder)
