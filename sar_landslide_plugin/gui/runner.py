"""Starts the Processing algorithm in the background and tells the dock how it goes."""

from __future__ import annotations

import time

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..processing.provider import DETECT_ID
from .messages import LOG_TAB

STOP_TIMEOUT_MS = 20_000


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("Runner", text)


class RunFeedback(QgsProcessingFeedback):
    """Feedback that passes phase texts on as a signal and remembers the last error."""

    phaseChanged = pyqtSignal(str)

    def __init__(self):
        super().__init__(False)
        self.last_error = ""

    def setProgressText(self, text):
        """Pass a phase text on; called from the worker thread."""
        self.phaseChanged.emit(text)

    def reportError(self, error, fatalError=False):
        """Remember an error; called from the worker thread."""
        self.last_error = error
        super().reportError(error, fatalError)

    def pushInfo(self, info):
        """Keep what the engine tells in the log; called from the worker thread."""
        QgsMessageLog.logMessage(info, LOG_TAB, Qgis.MessageLevel.Info, False)
        super().pushInfo(info)

    def pushWarning(self, warning):
        """Keep a warning in the log; called from the worker thread."""
        QgsMessageLog.logMessage(warning, LOG_TAB, Qgis.MessageLevel.Warning, False)
        super().pushWarning(warning)


class DetectionRunner(QObject):
    """At most one detection at a time."""

    started = pyqtSignal()
    progressed = pyqtSignal(float, str)  # per cent, phase and remaining time in words
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()
    refused = pyqtSignal(str)  # a second start, while one is under way

    def __init__(self, parent=None):
        super().__init__(parent)
        self._task = None
        self._context = None
        self._feedback = None
        self._phase, self._percent = "", 0.0
        self._started_at = 0.0
        self.project_was_closed = False
        self.cancel_was_late = False
        QgsProject.instance().cleared.connect(self._on_project_cleared)

    def is_running(self) -> bool:
        """Whether a detection is under way."""
        return self._task is not None

    def start(self, parameters: dict, algorithm_id: str = DETECT_ID) -> None:
        """Check the parameters of a detection, or of another algorithm with such results, and start; what is wrong comes back as ``failed``."""
        if self.is_running():
            self.refused.emit(
                self.tr("A run is already under way; wait until it is done, or cancel it first.")
            )
            return
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            self.failed.emit(self.tr("The SAR Landslide algorithms are not registered; restart QGIS."))
            return
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        for is_good, message in (algorithm.canExecute(), algorithm.checkParameterValues(parameters, context)):
            if not is_good:
                self.failed.emit(message)
                return
        feedback = RunFeedback()
        feedback.phaseChanged.connect(self._on_phase)
        feedback.progressChanged.connect(self._on_progress)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        if feedback.isCanceled():  # by the task, which prepares the algorithm when it is made: it would never say that it ended
            self._tell_failed(feedback)
            return
        task.setDescription(algorithm.displayName())
        task.executed.connect(self._on_executed)
        # QGIS keeps only pointers to context and feedback: they must live as long as the task.
        self._task, self._context, self._feedback = task, context, feedback
        self._phase, self._percent, self._started_at = "", 0.0, time.monotonic()
        self.project_was_closed = False
        self.started.emit()
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask the engine to stop; ``cancelled`` follows within one batch."""
        if self._task is not None:
            self._task.cancel()

    def shut_down(self) -> None:
        """Stop a running detection and wait for its thread, silently: the dock is about to go."""
        QgsProject.instance().cleared.disconnect(self._on_project_cleared)
        if self._task is None:
            return
        task = self._task
        task.executed.disconnect(self._on_executed)
        task.cancel()
        task.waitForFinished(STOP_TIMEOUT_MS)
        self._task = None

    def _on_project_cleared(self):
        """The project was closed or another one opened: the results of the run do not belong on that map."""
        if self._task is not None:
            self.project_was_closed = True
            self._context.setProject(None)

    def _on_phase(self, text):
        self._phase = text
        self._tell()

    def _on_progress(self, percent):
        self._percent = percent
        self._tell()

    def _tell(self):
        remaining = remaining_seconds(time.monotonic() - self._started_at, self._percent)
        text = self._phase
        if remaining is not None:
            text = self.tr("{phase}, about {time} left").format(
                phase=self._phase, time=duration_text(remaining)
            )
        if text:
            self.progressed.emit(self._percent, text)

    def _on_executed(self, successful, results):
        # A moment later: our message then lies above the one by which QGIS announces a finished task.
        QTimer.singleShot(0, lambda: self._report(successful, results))

    def _report(self, successful, results):
        if self._task is None:
            return  # shut down in between
        feedback = self._feedback
        self._task = None
        # Files are final as soon as the algorithm names them; QGIS puts none on the map that were cancelled after that.
        self.cancel_was_late = feedback.isCanceled() and bool(results.get("RUN_JSON"))
        if self.cancel_was_late or (successful and results.get("RUN_JSON")):
            self.succeeded.emit(results)
        elif feedback.isCanceled():
            self.cancelled.emit()
        else:
            self._tell_failed(feedback)

    def _tell_failed(self, feedback):
        self.failed.emit(feedback.last_error or self.tr("The detection stopped without a result; the log may tell why."))


def remaining_seconds(elapsed_s: float, percent: float) -> float | None:
    """Time left if the work goes on at this pace; None while it is too early to tell."""
    if elapsed_s < 3.0 or percent < 3.0 or percent >= 100.0:
        return None
    return elapsed_s * (100.0 - percent) / percent


def duration_text(seconds: float) -> str:
    """A duration as people say it: ``20 s``, ``4 min``, ``1 h 10 min``."""
    if seconds < 60:
        step = 5 if seconds >= 10 else 1
        return tr("{seconds} s").format(seconds=max(1, step * round(seconds / step)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
