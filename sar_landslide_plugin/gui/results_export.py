"""The export menu: CSV, GeoPackage, KML and a briefing of the run that is shown, and the run itself where it would not stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QAction, QApplication, QFileDialog, QMenu, QMessageBox, QToolButton

from ..briefing import export_briefing
from ..core.chip_export import ChipSelection, export_csv, export_geopackage
from ..core.errors import SarLandslideError
from ..core.kml_export import export_kml
from ..edited_layers import check_is_not_edited
from .run_folders import is_temporary
from .run_names import export_name
from .run_stamp import run_stamp

EXPORT_FOLDER_KEY = "sar_landslide/export_folder"


def _csv(wanted, path):
    export_csv(wanted.run, path, ChipSelection(chip_ids=wanted.chip_ids))


def _geopackage(wanted, path):
    export_geopackage(wanted.run, path, ChipSelection(chip_ids=wanted.chip_ids))


def _kml(wanted, path):
    export_kml(wanted.run, path, ChipSelection(chip_ids=wanted.chip_ids))


def _briefing(wanted, path):
    export_briefing(wanted.run, path)


@dataclass(frozen=True)
class _Wanted:
    """What to export, as it was when the user asked for it."""

    run: Path
    stamp: tuple[int, int] | None
    chip_ids: tuple[str, ...]
    write: Callable[[_Wanted, Path], None]


class ResultsExport(QObject):
    """A button with a menu; what to export is asked for when it is needed.

    Args:
        run_folder: gives the folder of the run, or None where there is nothing to export any more.
        shown, selected: give the chip_id of the chips shown in the table, and selected there, in their order.
    """

    failed = pyqtSignal(str)
    exported = pyqtSignal(str)  # path
    keep_wanted = pyqtSignal()

    def __init__(
        self,
        run_folder: Callable[[], Path | None],
        shown: Callable[[], tuple[str, ...]],
        selected: Callable[[], tuple[str, ...]],
        parent,
    ):
        super().__init__(parent)
        self._run_folder, self._shown, self._selected = run_folder, shown, selected
        self.button = QToolButton()
        self.button.setObjectName("exportButton")
        self.button.setText(self.tr("Export"))
        self.button.setToolTip(self.tr("Save the ranked chips, the outlines, or a briefing to print"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        menu.setObjectName("exportMenu")
        menu.setToolTipsVisible(True)
        actions = {}
        for name, text, tool_tip, slot in (
            (
                "exportCsvAction",
                self.tr("Table as CSV…"),
                self.tr("The chips as shown, in this order, with all their columns, marks and notes"),
                lambda: self._ask(self._wanted(_csv), "ranked_chips", "csv", self.tr("CSV files")),
            ),
            (
                "exportSelectedAction",
                self.tr("Selected Chips as CSV…"),
                self.tr("Only the chips that are selected in the table"),
                lambda: self._ask(self._wanted(_csv, self._selected), "selected_chips", "csv", self.tr("CSV files")),
            ),
            (
                "exportGeopackageAction",
                self.tr("Chips and Landslides as GeoPackage…"),
                self.tr("The chips shown, with marks and notes, and all landslide outlines in one file"),
                lambda: self._ask(
                    self._wanted(_geopackage), "landslides_and_chips", "gpkg", self.tr("GeoPackage files")
                ),
            ),
            (
                "exportKmlAction",
                self.tr("Places and Landslides as KML…"),
                self.tr("For phones and Google Earth: where to look in the chips shown, and the outlines, without rejected chips"),
                lambda: self._ask(self._wanted(_kml), "places_and_landslides", "kml", self.tr("KML files")),
            ),
            (
                "exportBriefingAction",
                self.tr("Briefing as PDF…"),
                self.tr("One page to print: map, the twenty worst places, method, caveats and provenance"),
                lambda: self._ask(self._wanted(_briefing), "landslide_briefing", "pdf", self.tr("PDF files")),
            ),
        ):
            action = QAction(text, menu)
            action.setObjectName(name)
            action.setToolTip(tool_tip)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            menu.addAction(action)
            actions[name] = action
        self._selected_action = actions["exportSelectedAction"]
        self._keep_action = QAction(self.tr("Keep Results…"), menu)
        self._keep_action.setObjectName("keepResultsAction")
        self._keep_action.setToolTip(self.tr("Copy all of it from the temporary folder to one that stays when QGIS closes"))
        self._keep_action.triggered.connect(lambda _checked=False: self.keep_wanted.emit())
        menu.addAction(self._keep_action)
        menu.aboutToShow.connect(self._update_menu)
        self.button.setMenu(menu)

    def _update_menu(self):
        folder = self._run_folder()
        self._selected_action.setEnabled(bool(self._selected()))
        self._keep_action.setVisible(folder is not None and is_temporary(folder))

    def export_csv(self, path: Path) -> bool:
        """Write the chips as shown; return whether that worked."""
        return self._do(self._wanted(_csv), path)

    def export_selected(self, path: Path) -> bool:
        """Write the selected chips; return whether that worked."""
        return self._do(self._wanted(_csv, self._selected), path)

    def export_geopackage(self, path: Path) -> bool:
        """Write the chips shown and the landslides; return whether that worked."""
        return self._do(self._wanted(_geopackage), path)

    def export_kml(self, path: Path) -> bool:
        """Write the places to look at and the landslides for phones; return whether that worked."""
        return self._do(self._wanted(_kml), path)

    def export_briefing(self, path: Path) -> bool:
        """Write the briefing; return whether that worked."""
        return self._do(self._wanted(_briefing), path)

    def _wanted(self, write, chip_ids=None):
        run = self._run_folder()  # first: it may bring other chips
        return None if run is None else _Wanted(run, run_stamp(run), (chip_ids or self._shown)(), write)

    def _do(self, wanted, path):
        if wanted is None:
            return False
        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            check_is_not_edited(QgsProject.instance(), Path(path))
            wanted.write(wanted, path)
        except SarLandslideError as error:
            self.failed.emit(str(error))
            return False
        finally:
            QApplication.restoreOverrideCursor()
        self.exported.emit(str(path))
        return True

    def _may_replace(self, path):
        """The dialog asked about a name without a suffix."""
        question = self.tr("{file} already exists. Do you want to replace it?").format(file=path.name)
        return QMessageBox.question(self.button, self.tr("Export Results"), question) == QMessageBox.StandardButton.Yes

    def _ask(self, wanted, name, suffix, kind):
        """Let the user choose a file; while that goes on, a run may end, and the table shows another one."""
        if wanted is None:
            return
        settings = QgsSettings()
        start = Path(settings.value(EXPORT_FOLDER_KEY, str(Path.home()))) / export_name(wanted.run, name, suffix)
        path, _filter = QFileDialog.getSaveFileName(
            self.button, self.tr("Export Results"), str(start), f"{kind} (*.{suffix})"
        )
        if not path:
            return
        if run_stamp(wanted.run) not in (wanted.stamp, None):
            self._run_folder()  # tells that the run was replaced
            return
        if not path.lower().endswith(f".{suffix}"):
            path = f"{path}.{suffix}"
            if Path(path).exists() and not self._may_replace(Path(path)):
                return
        path = Path(path)
        if self._do(wanted, path):
            settings.setValue(EXPORT_FOLDER_KEY, str(path.parent))
