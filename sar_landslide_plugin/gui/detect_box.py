"""The second step: where to look, how sensitively, and what few people need."""

from __future__ import annotations

import json

from qgis.core import QgsSettings
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..core.errors import ModelError
from ..core.onnx_metadata import read_card
from ..core.request import SceneSummary
from .area_box import AreaBox
from .ground_box import GroundBox
from .narrow import name_collapse_button
from .options_box import OptionsBox
from .project_state import number, read
from .sensitivity_box import SensitivityBox

OPTIONS_KEY = "sar_landslide/options"
FOLDER_KEY = "sar_landslide/output_folder"


class DetectBox(QgsCollapsibleGroupBox):
    """Area, flat ground, sensitivity and the folded options; remembered between sessions, but for what depends on layers."""

    changed = pyqtSignal()

    def __init__(self, canvas, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("2 Detect"))
        self.setObjectName("detectBox")
        name_collapse_button(self, self.tr("Fold or unfold"))
        content = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(content)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 0)
        self.area_box = AreaBox(canvas)
        self.ground_box = GroundBox()
        self.sensitivity_box = SensitivityBox()
        self.options_box = OptionsBox()
        for widget in (self.area_box, self.ground_box, self.sensitivity_box, self.options_box):
            layout.addWidget(widget)
        self.area_box.changed.connect(self.changed)
        self.options_box.changed.connect(self._on_exact_threshold)
        self._read_card()
        self.options_box.folder_widget.setFilePath(QgsSettings().value(FOLDER_KEY, "", type=str))
        self._restore_settings()

    def shut_down(self) -> None:
        """Let go of layers."""
        self.area_box.shut_down()
        self.ground_box.shut_down()

    def _read_card(self):
        """Take defaults and figures from the card of the plugin's model."""
        try:
            card = read_card("segmenter")
        except ModelError:
            card = None  # reading the scene needs the card too, and says what is wrong with it
        self.sensitivity_box.set_card(card)
        self.options_box.set_card(card)

    def set_summary(self, summary: SceneSummary | None) -> None:
        """What the images were understood as."""
        self.options_box.set_summary(summary)
        self.sensitivity_box.set_polarisations(summary.polarisations if summary is not None else ())

    def is_ready(self) -> bool:
        """Whether what is chosen can be run."""
        return self.area_box.is_ready()

    def parameters(self, scene_title: str) -> dict:
        """The algorithm's parameters; those that the model decides are left out."""
        threshold = self.sensitivity_box.threshold()
        parameters = {} if threshold is None else {"THRESHOLD": threshold}
        places = {**self.area_box.parameters(), **self.ground_box.parameters()}
        return {**parameters, **places, **self.options_box.parameters(scene_title)}

    def state(self) -> dict:
        """What is chosen, for the project."""
        options = {**self.options_box.state(), "sensitivity": self.sensitivity_box.threshold()}
        return {**options, **self.area_box.state(), **self.ground_box.state()}

    def restore(self, state: dict | None, project) -> None:
        """Choose what the project remembers; where it remembers nothing, what the user is used to, and the whole images."""
        if state is None:
            self._restore_settings()
        else:
            self._restore_options(state)
        for box in (self.area_box, self.ground_box):
            box.restore(state or {}, project)

    def save_settings(self) -> None:
        """Remember the options for other projects."""
        state = {**self.options_box.state(), "sensitivity": self.sensitivity_box.threshold()}
        settings = QgsSettings()
        settings.setValue(OPTIONS_KEY, json.dumps(state))
        settings.setValue(FOLDER_KEY, self.options_box.folder_widget.filePath())

    def _restore_settings(self):
        """Choose what was remembered, or the defaults."""
        self._restore_options(read(QgsSettings().value(OPTIONS_KEY, "{}", type=str)) or {})

    def _restore_options(self, state):
        self.options_box.restore(state)
        self.sensitivity_box.set_threshold(number(state, "sensitivity", None))
        self._on_exact_threshold()

    def _on_exact_threshold(self):
        self.sensitivity_box.set_exact(self.options_box.exact_threshold())
