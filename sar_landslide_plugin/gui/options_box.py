"""The options that few people need, folded away: threshold, smallest polygon, gate, processor, output folder."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.core import QgsProcessing
from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..core.area import M2_PER_HECTARE
from ..core.cards import ModelCard
from ..core.options import MOST_THREADS, pixels_of_area
from ..core.request import SceneSummary
from ..local_numbers import grouped
from .narrow import make_narrow, name_collapse_button
from .project_state import number, word
from .run_names import run_folder_name

LARGEST_M2 = 1e9
UNSET = -1.0  # of the smallest polygon: as the model says
SPIN_BUTTONS_PX = 36  # arrows, frame and the room around the text


class OptionsBox(QgsCollapsibleGroupBox):
    """Folded until needed: everything has a default."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("Advanced"))
        self.setObjectName("optionsBox")
        name_collapse_button(self, self.tr("Fold or unfold"))
        self.setSaveCollapsedState(False)
        self.setToolTip(self.tr("Threshold, smallest polygon, processor and output folder"))
        self._card = None
        self._summary = None
        content = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        self._form = QFormLayout(content)
        self._form.setContentsMargins(4, 4, 4, 4)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._build_detection()
        self._build_machine()
        self._tell_smallest()
        self.setCollapsed(True)

    def _build_detection(self):
        self.threshold_spin = self._percent(
            "thresholdSpin",
            self.tr("From slider"),
            self.tr("Exact probability from which a pixel counts as landslide, in place of the slider"),
        )
        self.threshold_spin.valueChanged.connect(lambda _value: self.changed.emit())
        self._add(self.tr("Threshold"), self.threshold_spin)

        self.smallest_spin = QgsDoubleSpinBox()
        self.smallest_spin.setObjectName("smallestSpin")
        self.smallest_spin.setRange(UNSET, LARGEST_M2)
        self.smallest_spin.setSpecialValueText(self.tr("From model"))
        self.smallest_spin.setClearValue(UNSET)
        self.smallest_spin.setValue(UNSET)
        self.smallest_spin.setToolTip(
            self.tr(
                "Minimum mapping unit: smaller landslide polygons are left out; the mask keeps their pixels"
            )
        )
        self.unit_combo = QComboBox()
        self.unit_combo.setObjectName("smallestUnitCombo")
        self.unit_combo.addItem(self.tr("m²"), 1.0)
        self.unit_combo.addItem(self.tr("ha"), M2_PER_HECTARE)
        self.unit_combo.setToolTip(self.tr("Unit of the smallest polygon"))
        self.unit_combo.setAccessibleName(self.tr("Unit of the smallest polygon"))
        row = QHBoxLayout()
        row.addWidget(self.smallest_spin, 1)
        row.addWidget(self.unit_combo)
        self._add(self.tr("Min. area"), self.smallest_spin, row)
        self.smallest_label = QLabel()
        self.smallest_label.setObjectName("smallestLabel")
        self.smallest_label.setWordWrap(True)
        self._form.addRow(self.smallest_label)
        self._factor = 1.0
        self._set_smallest_unit()
        self.smallest_spin.valueChanged.connect(lambda _value: self._tell_smallest())
        self.unit_combo.currentIndexChanged.connect(lambda _index: self._set_smallest_unit())

        self.segment_combo = QComboBox()
        self.segment_combo.setObjectName("segmentCombo")
        self.segment_combo.addItem(self.tr("Suspicious Only"), "gated")
        self.segment_combo.addItem(self.tr("All (Slower)"), "all")
        make_narrow(self.segment_combo)
        self.segment_combo.setToolTip(self.tr("Which chips the second network maps pixel by pixel"))
        self._add(self.tr("Chips"), self.segment_combo)
        self.gate_spin = self._percent(
            "gateSpin",
            self.tr("From model"),
            self.tr("Landslide probability of a chip from which it is suspicious"),
        )
        self._add(self.tr("Gate"), self.gate_spin)
        self.segment_combo.currentIndexChanged.connect(
            lambda _index: self.gate_spin.setEnabled(self.segment_combo.currentData() == "gated")
        )

    def _build_machine(self):
        self.provider_combo = QComboBox()
        self.provider_combo.setObjectName("providerCombo")
        for title, value in (
            (self.tr("Automatic"), "automatic"),
            (self.tr("Processor (CPU)"), "cpu"),
            ("NVIDIA CUDA", "cuda"),
            ("DirectML", "directml"),
            ("CoreML", "coreml"),
            ("OpenVINO", "openvino"),
            ("ROCm", "rocm"),
        ):
            self.provider_combo.addItem(title, value)
        make_narrow(self.provider_combo)
        self.provider_combo.setToolTip(
            self.tr("What computes; automatic takes the fastest that gives the same results as the processor")
        )
        self._add(self.tr("Processor"), self.provider_combo)
        self.threads_spin = QgsSpinBox()
        self.threads_spin.setObjectName("threadsSpin")
        self.threads_spin.setRange(0, MOST_THREADS)
        self.threads_spin.setSpecialValueText(self.tr("One per core"))
        self.threads_spin.setClearValue(0)
        self.threads_spin.setToolTip(
            self.tr("Processor threads of the networks; fewer leave more of the computer to other work")
        )
        self._add(self.tr("Threads"), self.threads_spin)
        self.folder_widget = QgsFileWidget()
        self.folder_widget.setObjectName("outputFolderWidget")
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setDialogTitle(self.tr("Choose the Folder for Results"))
        self.folder_widget.lineEdit().setPlaceholderText(self.tr("Temporary folder"))
        tip = self.tr(
            "Each run gets a folder of its own in here. A temporary folder is deleted when QGIS closes."
        )
        self.folder_widget.setToolTip(tip)
        self.folder_widget.lineEdit().setToolTip(tip)
        self.folder_widget.lineEdit().setAccessibleName(self.tr("Folder"))
        self._add(self.tr("Folder"), self.folder_widget)

    def _percent(self, name, special, tip):
        spin = QgsDoubleSpinBox()
        spin.setObjectName(name)
        spin.setRange(0.0, 99.9)
        spin.setDecimals(1)
        spin.setSuffix(self.tr(" %"))
        spin.setSpecialValueText(special)
        spin.setClearValue(0.0)
        spin.setToolTip(tip)
        return spin

    def _add(self, title, widget, row=None):
        label = QLabel(title)
        label.setBuddy(widget)
        label.setWordWrap(True)
        widget.setAccessibleName(title)
        if isinstance(widget, QAbstractSpinBox):
            # Their own hint is as wide as the largest number; the text shown at first must do.
            text = widget.fontMetrics().horizontalAdvance(widget.specialValueText())
            widget.setMinimumWidth(text + SPIN_BUTTONS_PX)
        policy = widget.sizePolicy()
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, policy.verticalPolicy())
        self._form.addRow(label, row if row is not None else widget)

    def set_card(self, card: ModelCard | None) -> None:
        """The model whose defaults are told."""
        self._card = card
        self._tell_smallest()

    def set_summary(self, summary: SceneSummary | None) -> None:
        """The scene whose pixels turn areas into pixel counts."""
        self._summary = summary
        self._tell_smallest()

    def exact_threshold(self) -> float | None:
        """The threshold typed in, None where the slider holds."""
        return self.threshold_spin.value() / 100.0 if self.threshold_spin.value() > 0 else None

    def smallest_m2(self) -> float | None:
        """The minimum mapping unit in m2, None where it is the model's."""
        value = self.smallest_spin.value()
        return None if value < 0 else float(round(value * self.unit_combo.currentData()))

    def parameters(self, scene_title: str) -> dict:
        """The algorithm's parameters for output and options; each run gets a new folder."""
        parameters = {
            "SEGMENT": self.segment_combo.currentData(),
            "PROVIDER": self.provider_combo.currentData(),
            "OUTPUT": self.output(scene_title),
        }
        if self.exact_threshold() is not None:
            parameters["THRESHOLD"] = self.exact_threshold()
        if self.smallest_m2() is not None:
            parameters["MMU"] = self.smallest_m2()
        if self.gate_spin.value() > 0 and self.gate_spin.isEnabled():
            parameters["GATE"] = self.gate_spin.value() / 100.0
        if self.threads_spin.value() > 0:
            parameters["THREADS"] = self.threads_spin.value()
        return parameters

    def output(self, scene_title: str) -> str:
        """A folder for a run that begins now, or what stands for a temporary one."""
        parent = self.folder_widget.filePath().strip()
        return str(Path(parent) / run_folder_name(scene_title, datetime.now())) if parent else QgsProcessing.TEMPORARY_OUTPUT

    def state(self) -> dict:
        """What is chosen, but for the folder, which is a matter of the computer and not of the project."""
        return {
            "threshold_percent": self.threshold_spin.value(),
            "smallest": self.smallest_spin.value(),
            "smallest_unit": self.unit_combo.currentData(),
            "segment": self.segment_combo.currentData(),
            "gate_percent": self.gate_spin.value(),
            "provider": self.provider_combo.currentData(),
            "threads": self.threads_spin.value(),
        }

    def restore(self, state: dict) -> None:
        """Choose what was remembered; what is not there keeps its default."""
        self.threshold_spin.setValue(number(state, "threshold_percent", 0.0))
        for combo, value in (
            (self.unit_combo, number(state, "smallest_unit", 1.0)),
            (self.segment_combo, word(state, "segment")),
            (self.provider_combo, word(state, "provider")),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.smallest_spin.setValue(number(state, "smallest", UNSET))
        self.gate_spin.setValue(number(state, "gate_percent", 0.0))
        self.threads_spin.setValue(int(number(state, "threads", 0)))

    def _set_smallest_unit(self):
        """The same area in the other unit, to the square metre: rounded to less, a small one would become none."""
        value, factor = self.smallest_spin.value(), self.unit_combo.currentData()
        self.smallest_spin.setDecimals(0 if factor == 1.0 else 4)
        self.smallest_spin.setSingleStep(100.0 if factor == 1.0 else 0.1)
        self.smallest_spin.setMaximum(LARGEST_M2 / min(factor, self._factor))
        if value >= 0 and factor != self._factor:
            self.smallest_spin.setValue(value * self._factor / factor)
        self.smallest_spin.setMaximum(LARGEST_M2 / factor)
        self._factor = factor
        self._tell_smallest()

    def _tell_smallest(self):
        self.smallest_label.setText(self._smallest_text())
        self.smallest_label.setVisible(bool(self.smallest_label.text()))

    def _smallest_text(self):
        area, summary, card = self.smallest_m2(), self._summary, self._card
        if area is None and card is None:
            return ""
        pixels = card.minimum_mapping_unit_px if area is None else None
        if summary is None:
            return "" if pixels is None else self.tr("{pixels} pixels.").format(pixels=grouped(pixels))
        if pixels is None:
            pixels = pixels_of_area(area, summary.pixel_area_m2)
        ground = pixels * summary.pixel_area_m2
        ground_text = f"{grouped(ground)} m²" if ground < M2_PER_HECTARE else f"{grouped(ground / M2_PER_HECTARE, 2)} ha"
        return self.tr("{pixels} pixels of this scene, {area}.").format(pixels=grouped(pixels), area=ground_text)
