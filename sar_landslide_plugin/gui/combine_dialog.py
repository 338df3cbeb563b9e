"""Asks which finished runs are to be put together as one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from .. import layers
from ..core.combine import MOST_RUNS
from ..core.errors import SarLandslideError
from ..core.run_record import combined_records, images_in, read_record
from ..local_numbers import significant
from .run_folders import OPENED_KEY

_FOLDER_ROLE = Qt.ItemDataRole.UserRole
_THRESHOLD_ROLE = Qt.ItemDataRole.UserRole + 1


class CombineDialog(QDialog):
    """Runs on the map with a check box each, and others from their folders.

    Args:
        shown: folder of the run that the panel shows, or None; it is checked, and so are runs on the map that have ground in common with it, and other
            images than those that are checked already.
    """

    def __init__(self, shown: Path | None, parent=None):
        super().__init__(parent)
        self.setObjectName("combineDialog")
        self.setWindowTitle(self.tr("Combine Runs"))
        told = QLabel(
            self.tr(
                "Choose runs on one event, as from ascending and from descending orbits. What one orbit does not see the other may, "
                "and what only one takes for a landslide counts for less."
            )
        )
        told.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("combineList")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(self.tr("Runs"))
        self.add_button = QPushButton(self.tr("&Add Run from Folder…"))
        self.add_button.setObjectName("addRunButton")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._ask)
        self.hint = QLabel()
        self.hint.setObjectName("combineHint")
        self.hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Combine"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (told, self.list, self.add_button, self.hint, self.buttons):
            layout.addWidget(widget)
        self.resize(420, 340)
        self._list_runs(shown)
        self.list.itemChanged.connect(lambda _item: self._update())
        self._update()

    def folders(self) -> list[Path]:
        """Folders of the runs that are checked, in the order shown."""
        return [Path(item.data(_FOLDER_ROLE)) for item in self._checked()]

    def _checked(self):
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item for item in items if item.checkState() == Qt.CheckState.Checked]

    def add(self, folder: Path) -> bool:
        """Offer a run and check it; return whether there is one, and it was not combined itself."""
        items = (self.list.item(row) for row in range(self.list.count()))
        item = next((item for item in items if item.data(_FOLDER_ROLE) == str(folder)), None)
        if item is not None:
            item.setCheckState(Qt.CheckState.Checked)
            return True
        try:
            is_combined = bool(combined_records(read_record(folder)))
        except SarLandslideError as error:
            self.hint.setText(str(error))
            return False
        if is_combined:
            self.hint.setText(self.tr("The results in {path} were combined of other runs: add those instead.").format(path=folder))
            return False
        self._append(folder, True)
        self._update()
        return True

    def _list_runs(self, shown):
        project = QgsProject.instance()
        found = {folder: layer for layer in layers.results_in(project) if (folder := layers.chips_folder(layer)) is not None}
        records = {folder: layers.record_of(folder) for folder in found}
        by_folder = {folder: layer for folder, layer in found.items() if records[folder] and not combined_records(records[folder])}
        beside, taken = by_folder.get(shown), set()
        for folder, layer in sorted(by_folder.items(), key=lambda entry: (entry[0] != shown, layers.run_title(entry[0]).lower())):
            images = set(images_in(records[folder]))
            is_fit = beside is not None and _have_ground_in_common(beside, layer) and not images & taken
            taken |= images if is_fit else set()
            self._append(folder, is_fit)

    def _append(self, folder, is_checked):
        threshold = _threshold(layers.record_of(folder))
        title = layers.run_title(folder)
        if threshold is not None:
            title = self.tr("{run}, from {threshold} %").format(run=title, threshold=_percent(threshold))
        item = QListWidgetItem(title)
        item.setData(_FOLDER_ROLE, str(folder))
        item.setData(_THRESHOLD_ROLE, threshold)
        item.setToolTip(str(folder))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _ask(self):
        settings = QgsSettings()
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Choose the Folder of a Finished Run"), settings.value(OPENED_KEY, "", type=str)
        )
        if chosen and self.add(Path(chosen)):
            settings.setValue(OPENED_KEY, str(Path(chosen).parent))

    def _update(self):
        count = len(self.folders())
        thresholds = sorted({item.data(_THRESHOLD_ROLE) for item in self._checked()} - {None})
        is_fit = 2 <= count <= MOST_RUNS and len(thresholds) < 2
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_fit)
        if count < 2:
            self.hint.setText(self.tr("Check at least two runs."))
        elif len(thresholds) > 1:
            self.hint.setText(
                self.tr("Runs of different sensitivity, such as {one} % and {other} %, cannot be combined: detect again at the same.").format(
                    one=_percent(thresholds[0]), other=_percent(thresholds[-1])
                )
            )
        elif not is_fit:
            self.hint.setText(self.tr("Check no more than {most} runs.").format(most=MOST_RUNS))
        else:
            self.hint.setText("")


def _threshold(record):
    """The probability from which on a run counts pixels, None where its record does not tell."""
    used = record.get("used")
    threshold = used.get("threshold") if isinstance(used, dict) else None
    return round(float(threshold), 6) if isinstance(threshold, (int, float)) and 0 <= threshold <= 1 else None


def _percent(threshold):
    return significant(100 * threshold, 3)


def _have_ground_in_common(one, other):
    """Whether the extents of two layers meet, in whichever reference systems; where that cannot be told they do not."""
    transform = QgsCoordinateTransform(other.crs(), one.crs(), QgsProject.instance())
    try:
        return transform.transformBoundingBox(other.extent()).intersects(one.extent())
    except QgsCsException:
        return False
