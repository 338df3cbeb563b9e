"""Reads in the background what a scene is: bands, unit, dates, pixel size."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import SwappedSides
from ..core.onnx_metadata import read_card
from ..core.request import SceneRequest
from ..core.scene import Scene
from .reading_task import ReadingTask

# Long enough that checking several layers in a row is read once.
DELAY_MS = 250


def _summary(request):
    # As the run does: outside the spacings that the model knows, the scene is resampled.
    with Scene.open(request, read_card("segmenter").pixel_spacing_m) as scene:
        return scene.summary


class SceneReader(QObject):
    """Reads the scene asked for last; answers to earlier questions are dropped."""

    understood = pyqtSignal(object)  # SceneSummary
    failed = pyqtSignal(str)
    swapped = pyqtSignal()  # after ``failed``, where exchanging before and after is the remedy

    def __init__(self, parent=None):
        super().__init__(parent)
        self._task = None
        self._request = None
        self._has_failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._start)

    def read(self, request: SceneRequest | None) -> None:
        """Read ``request`` soon; None only drops what is under way."""
        self._request = request
        self._task, self._has_failed = None, False
        self._timer.stop()
        if request is not None:
            self._timer.start()

    def has_failed(self) -> bool:
        """Whether the scene asked for last cannot be read, or not be understood."""
        return self._has_failed

    def refuse(self, sentence: str) -> None:
        """Fail before anything is read."""
        self.read(None)
        self._has_failed = True
        self.failed.emit(sentence)

    def _start(self):
        request = self._request
        self._task = ReadingTask(self.tr("Read the scene"), lambda: _summary(request), self._on_done)
        QgsApplication.taskManager().addTask(self._task)

    def _on_done(self, task):
        if task is not self._task or sip.isdeleted(self):
            return
        self._task = None
        if task.answer is not None:
            self.understood.emit(task.answer)
        else:
            self.refuse(task.error or self.tr("The scene could not be read; see the Log Messages panel."))
            if issubclass(task.kind, SwappedSides):
                self.swapped.emit()
