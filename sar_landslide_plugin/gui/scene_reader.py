"""Reads in the background what a scene is: bands, unit, dates, pixel size."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import SarLandslideError
from ..core.onnx_metadata import read_card
from ..core.request import SceneRequest
from ..core.scene import Scene

# Long enough that checking several layers in a row is read once.
DELAY_MS = 250


# Python must hold a task as long as it runs; a reader may be gone before.
_RUNNING: set[SceneTask] = set()


class SceneTask(QgsTask):
    """Opens a scene in a thread; touches neither layers nor widgets."""

    def __init__(self, request: SceneRequest, on_finished: Callable[[SceneTask], None]):
        super().__init__("Read the scene", QgsTask.Flag.CanCancel)
        self.request = request
        self.summary = None
        self.error = ""
        self._on_finished = on_finished
        _RUNNING.add(self)

    def run(self):
        """Read the summary (worker thread)."""
        try:
            # As the run does: outside the spacings that the model knows, the scene is resampled.
            with Scene.open(self.request, read_card("segmenter").pixel_spacing_m) as scene:
                self.summary = scene.summary
        except SarLandslideError as error:
            self.error = str(error)
        return self.summary is not None

    def finished(self, _result):
        """Tell the reader (main thread). An override, not a signal: QGIS deletes the task right after."""
        _RUNNING.discard(self)
        self._on_finished(self)


class SceneReader(QObject):
    """Reads the scene asked for last; answers to earlier questions are dropped."""

    understood = pyqtSignal(object)  # SceneSummary
    failed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._task = None
        self._request = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._start)

    def read(self, request: SceneRequest | None) -> None:
        """Read ``request`` soon; None only drops what is under way."""
        self._request = request
        self._task = None
        self._timer.stop()
        if request is not None:
            self._timer.start()

    def _start(self):
        self._task = SceneTask(self._request, self._on_done)
        QgsApplication.taskManager().addTask(self._task)

    def _on_done(self, task):
        if task is not self._task or sip.isdeleted(self):
            return
        self._task = None
        if task.summary is not None:
            self.understood.emit(task.summary)
        else:
            self.failed.emit(
                task.error or self.tr("The scene could not be read; see the Log Messages panel.")
            )
