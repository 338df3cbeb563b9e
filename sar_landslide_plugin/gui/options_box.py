"""Where the results go, and the few options that matter; remembered between sessions."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from qgis.core import QgsProcessing, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout

from .narrow import make_narrow

KEY = "sar_landslide/"


class OptionsBox(QgsCollapsibleGroupBox):
    """Folded until needed: without it results go to a temporary folder."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("Output and Options"))
        self.setObjectName("optionsBox")
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

        self.folder_widget = QgsFileWidget()
        self.folder_widget.setObjectName("outputFolderWidget")
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setDialogTitle(self.tr("Choose the Folder for Results"))
        self.folder_widget.lineEdit().setPlaceholderText(self.tr("Temporary folder"))
        self.folder_widget.setToolTip(
            self.tr(
                "Each run gets a folder of its own in here. A temporary folder is deleted when QGIS closes."
            )
        )
        form.addRow(self.tr("Folder"), self.folder_widget)

        self.threshold_spin = QgsDoubleSpinBox()
        self.threshold_spin.setObjectName("thresholdSpin")
        self.threshold_spin.setRange(0.0, 99.0)
        self.threshold_spin.setDecimals(0)
        self.threshold_spin.setSuffix(self.tr(" %"))
        self.threshold_spin.setSpecialValueText(self.tr("From the model"))
        self.threshold_spin.setClearValue(0.0)
        self.threshold_spin.setToolTip(self.tr("Probability from which a pixel counts as landslide"))
        form.addRow(self.tr("Threshold"), self.threshold_spin)

        self.segment_combo = QComboBox()
        self.segment_combo.setObjectName("segmentCombo")
        self.segment_combo.addItem(self.tr("Suspicious Only"), "gated")
        self.segment_combo.addItem(self.tr("All (Slower)"), "all")
        make_narrow(self.segment_combo)
        self.segment_combo.setToolTip(self.tr("Which chips the second network maps pixel by pixel"))
        form.addRow(self.tr("Chips"), self.segment_combo)
        self._restore()
        self.setCollapsed(True)

    def parameters(self, scene_title: str) -> dict:
        """The algorithm's parameters for output and options; each run gets a new folder."""
        parameters = {"SEGMENT": self.segment_combo.currentData(), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        if self.threshold_spin.value() > 0:
            parameters["THRESHOLD"] = self.threshold_spin.value() / 100.0
        parent = self.folder_widget.filePath().strip()
        if parent:
            parameters["OUTPUT"] = str(Path(parent) / run_folder_name(scene_title, datetime.now()))
        return parameters

    def save(self) -> None:
        """Remember the choices."""
        settings = QgsSettings()
        settings.setValue(KEY + "output_folder", self.folder_widget.filePath())
        settings.setValue(KEY + "threshold_percent", self.threshold_spin.value())
        settings.setValue(KEY + "segment", self.segment_combo.currentData())

    def _restore(self):
        settings = QgsSettings()
        self.folder_widget.setFilePath(settings.value(KEY + "output_folder", "", type=str))
        self.threshold_spin.setValue(settings.value(KEY + "threshold_percent", 0.0, type=float))
        segment = settings.value(KEY + "segment", "gated", type=str)
        self.segment_combo.setCurrentIndex(max(0, self.segment_combo.findData(segment)))


def run_folder_name(scene_title: str, time: datetime) -> str:
    """Name of a run's folder: the scene in plain letters, and the time."""
    plain = re.sub(r"[^\w.-]+", "_", scene_title).strip("._") or "scene"
    return f"{plain[:60]}_{time:%Y%m%d_%H%M%S}"
