"""The dock: puts the parts together, fills in the Processing algorithm and shows what came back."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .. import layers
from .chips_box import ChipsBox
from .narrow import FormScrollArea
from .options_box import OptionsBox
from .run_box import RunBox
from .runner import DetectionRunner
from .runtime_box import RuntimeBox
from .scene_box import ONE_LAYER, SceneBox

MODE_KEY = "sar_landslide/mode"
MESSAGE_SECONDS = 10


class LandslideDock(QgsDockWidget):
    """Panel of the plugin; usable from a width of 300 pixels."""

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.setWindowTitle(self.tr("SAR Landslide"))
        self.setObjectName("SarLandslideDock")
        self._iface = iface
        self._runner = DetectionRunner(self)
        self._build()
        self._connect()
        self.scene_box.set_mode(QgsSettings().value(MODE_KEY, ONE_LAYER, type=str))
        self.scene_box.follow_layer(iface.activeLayer())
        self._update_button()

    def _build(self):
        self.runtime_box = RuntimeBox()
        self.scene_box = SceneBox()
        self.options_box = OptionsBox()
        self.run_box = RunBox()
        self.chips_box = ChipsBox(self._iface.mapCanvas())

        form = QWidget()
        form_layout = QVBoxLayout(form)
        form_layout.setContentsMargins(0, 0, 0, 0)
        for box in (self.runtime_box, self.scene_box, self.options_box):
            form_layout.addWidget(box)
        form_layout.addStretch(1)

        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(FormScrollArea(form))
        layout.addWidget(self.run_box)
        layout.addWidget(self.chips_box, 1)
        self.setWidget(content)

    def _connect(self):
        self._iface.currentLayerChanged.connect(self._on_active_layer)
        self.scene_box.changed.connect(self._update_button)
        self.runtime_box.ready.connect(self._on_runtime_ready)
        self.runtime_box.failed.connect(self.show_error)
        self.run_box.start_requested.connect(self.detect)
        self.run_box.cancel_requested.connect(self._runner.cancel)
        self.chips_box.failed.connect(self.show_error)
        self.chips_box.exported.connect(self._on_exported)
        self._runner.started.connect(lambda: self.run_box.set_running(True))
        self._runner.progressed.connect(self.run_box.show_progress)
        self._runner.succeeded.connect(self._on_succeeded)
        self._runner.failed.connect(self._on_failed)
        self._runner.cancelled.connect(self._on_cancelled)

    def shut_down(self) -> None:
        """Stop what runs and let go of QGIS's and the project's signals."""
        self._iface.currentLayerChanged.disconnect(self._on_active_layer)
        self._runner.shut_down()
        self.scene_box.shut_down()
        self.runtime_box.shut_down()

    def detect(self) -> None:
        """Start the algorithm with what is filled in."""
        QgsSettings().setValue(MODE_KEY, self.scene_box.mode())
        self.options_box.save()
        parameters = self.scene_box.parameters()
        parameters.update(self.options_box.parameters(self.scene_box.title()))
        parameters["LOAD"] = True
        self._runner.start(parameters)

    def show_error(self, sentence: str) -> None:
        """Show one plain sentence in QGIS's message bar; it stays until it is closed."""
        self._tell(sentence, Qgis.MessageLevel.Critical, 0)

    def _tell(self, text, level, seconds=MESSAGE_SECONDS):
        self._iface.messageBar().pushMessage(self.windowTitle(), text, level, seconds)

    def _on_active_layer(self, layer):
        self.scene_box.follow_layer(layer)
        folder = layers.chips_folder(layer)
        if folder is not None and folder != self.chips_box.folder():
            self.chips_box.show_run(folder)

    def _on_runtime_ready(self):
        self._update_button()
        self._tell(self.tr("onnxruntime is installed."), Qgis.MessageLevel.Success)

    def _on_succeeded(self, results):
        self.run_box.set_running(False)
        self.chips_box.show_run(Path(results["OUTPUT"]))
        text = self.tr("No landslides found in {chips} chips.").format(chips=f"{results['CHIP_COUNT']:,}")
        if results["LANDSLIDE_COUNT"]:
            text = self.tr(
                "{slides} landslides found in {chips} chips, {area} ha in all; {flagged} chips flagged."
            ).format(
                slides=f"{results['LANDSLIDE_COUNT']:,}",
                flagged=f"{results['FLAGGED_COUNT']:,}",
                chips=f"{results['CHIP_COUNT']:,}",
                area=f"{results['LANDSLIDE_AREA'] / 10_000:,.1f}",
            )
        self._tell(text, Qgis.MessageLevel.Success)

    def _on_failed(self, sentence):
        self.run_box.set_running(False)
        self.show_error(sentence)

    def _on_cancelled(self):
        self.run_box.set_running(False)
        self._tell(self.tr("Cancelled; nothing was written."), Qgis.MessageLevel.Info)

    def _on_exported(self, path):
        self._tell(
            self.tr("The ranked chips were saved to {path}.").format(path=path), Qgis.MessageLevel.Success
        )

    def _update_button(self):
        self.run_box.detect_button.setEnabled(self.scene_box.has_images() and self.runtime_box.refresh())
