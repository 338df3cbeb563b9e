"""Brings the results of a finished run, whatever made them, onto the map, and those of a temporary folder to one that stays."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingUtils, QgsProject, QgsSettings, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from .. import layers
from ..core.chip_export import read_chip_rows
from ..core.errors import SarLandslideError
from ..core.kept_run import EDITED_FILES, copy_run, copy_tables, remove_copy
from ..core.map_view import MapViews, write_map_views
from ..core.run_record import read_record
from ..edited_layers import check_is_not_edited
from .reading_task import ReadingTask
from .run_names import run_folder_name

OPENED_KEY = "sar_landslide/opened_folder"
KEPT_KEY = "sar_landslide/kept_folder"


def is_temporary(folder: Path) -> bool:
    """Whether QGIS deletes the results in ``folder`` when it closes."""
    return Path(QgsProcessingUtils.tempFolder()).resolve() in Path(folder).resolve().parents


def _copied(folder: Path, copy: Path) -> MapViews:
    """Copy a run, and make the files for looking at the copy (worker thread)."""
    copy_run(folder, copy)
    return write_map_views(copy)


class RunFolders(QObject):
    """Opens and keeps the folders that detections leave."""

    about_to_replace = pyqtSignal()  # the copy of a run takes its place: what is being typed must be saved before
    kept = pyqtSignal(object, object)  # folder of a run, and the one to which it was copied
    opened = pyqtSignal(object)  # folder whose chips are on the map now
    failed = pyqtSignal(str)
    warned = pyqtSignal(str)  # of a layer that is missing

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._projects_closed = 0
        self._opening: dict[Path, int] = {}  # folders whose files for the map are being made, and for which project

    def leave_project(self) -> None:
        """Put nothing that is being opened or copied onto the map of the next project."""
        self._projects_closed += 1

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
        is_under_way = folder in self._opening
        self._opening[folder] = self._projects_closed
        if not is_under_way:  # two would write the same files
            task = ReadingTask(
                self.tr("Open results"), lambda: write_map_views(folder), lambda task: self._on_views(folder, task)
            )
            QgsApplication.taskManager().addTask(task)
        return True

    def ask_to_keep(self, window: QWidget, folder: Path) -> None:
        """Let the user choose where a run is copied to, as a folder of its own, and show it from there."""
        settings = QgsSettings()
        parent = QFileDialog.getExistingDirectory(
            window, self.tr("Choose the Folder to Keep the Results In"), settings.value(KEPT_KEY, "", type=str)
        )
        if not parent:
            return
        settings.setValue(KEPT_KEY, parent)
        self.keep(folder, Path(parent) / run_folder_name(*layers.run_name(folder)))

    def keep(self, folder: Path, copy: Path) -> None:
        """Copy a run, and let the layers of the copy take the place of its own."""
        try:
            self._check_is_not_edited(folder)
        except SarLandslideError as error:
            self.failed.emit(str(error))
            return
        closed = self._projects_closed
        task = ReadingTask(
            self.tr("Keep results"),
            lambda: _copied(folder, copy),
            lambda task: self._take_copy(folder, copy, task, closed),
            QgsTask.Flag.CanCancel,  # not thrown away without a question when QGIS is closed
        )
        QgsApplication.taskManager().addTask(task)

    def _take_copy(self, folder, copy, task, closed):
        """All in one go: what somebody marked, noted or edited between two of these steps would be lost."""
        if sip.isdeleted(self) or (task.answer is None and not task.error):  # cancelled before it began
            return
        is_on_map = closed == self._projects_closed
        try:
            if task.error:
                raise SarLandslideError(task.error)
            self.about_to_replace.emit()
            if is_on_map:
                self._check_is_not_edited(folder)
            copy_tables(folder, copy)
        except SarLandslideError as failure:
            if task.answer is not None:
                remove_copy(copy)  # it lacks what was changed since
            self.failed.emit(str(failure))
            return
        if is_on_map:
            layers.remove_run(QgsProject.instance(), folder)
        self.kept.emit(folder, copy)
        self._add(copy, task.answer, closed)

    @staticmethod
    def _check_is_not_edited(folder):
        check_is_not_edited(QgsProject.instance(), *(folder / name for name in EDITED_FILES))

    def _on_views(self, folder, task):
        if sip.isdeleted(self):
            return
        closed = self._opening.pop(folder)
        if task.error:
            self.failed.emit(task.error)
        elif task.answer is not None:  # else it was cancelled before it began
            self._add(folder, task.answer, closed)

    def _add(self, folder, views, closed):
        if closed != self._projects_closed:
            return
        if layers.find_chips_layer(QgsProject.instance(), folder) is None:  # else it came there meanwhile
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
