"""Reads the small pictures of a chip in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import SarLandslideError
from ..core.previews import PreviewSource
from ..versions import QUIET_TASK

DELAY_MS = 60  # an arrow key held down asks for many chips, of which only the last is looked at
IDLE_MS = 20_000  # then the images are let go, so that they can be moved or deleted

# Python must hold a task as long as it runs; a reader may be gone before.
_RUNNING: set[PreviewTask] = set()


class _Sources:
    """The opened run; used by one task at a time."""

    def __init__(self):
        self._lock = threading.Lock()
        self._folder, self._source = None, None

    def read(self, folder, row, col):
        """A preview (worker thread)."""
        with self._lock:
            if self._folder != folder:
                self._let_go()
                self._source, self._folder = PreviewSource(folder), folder
            return self._source.read(row, col)

    def close(self):
        """Let go of the images, unless they are being read just now."""
        if self._lock.acquire(blocking=False):
            self._let_go()
            self._lock.release()

    def _let_go(self):
        if self._source is not None:
            self._source.close_scene()
        self._folder, self._source = None, None


class PreviewTask(QgsTask):
    """Reads one preview in a thread; touches neither layers nor widgets."""

    def __init__(
        self, sources, folder: Path, place: tuple[int, int], on_finished: Callable[[PreviewTask], None]
    ):
        super().__init__("Read the pictures of a chip", QUIET_TASK)
        self.preview = None
        self.error = ""
        self._sources, self._folder, self._place = sources, folder, place
        self._on_finished = on_finished
        _RUNNING.add(self)

    def run(self):
        """Read (worker thread)."""
        try:
            self.preview = self._sources.read(self._folder, *self._place)
        except SarLandslideError as error:
            self.error = str(error)
        return self.preview is not None

    def finished(self, _result):
        """Tell the reader (main thread). An override, not a signal: QGIS deletes the task right after."""
        _RUNNING.discard(self)
        self._on_finished(self)


class PreviewReader(QObject):
    """Reads the chip asked for last; one task at a time, so that fast keys do not pile up work."""

    ready = pyqtSignal(object)  # ChipPreview
    failed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._sources = _Sources()
        self._task = None
        self._wanted = None
        self._delay, self._idle = QTimer(self), QTimer(self)
        for timer, interval, slot in (
            (self._delay, DELAY_MS, self._start),
            (self._idle, IDLE_MS, self._sources.close),
        ):
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(slot)

    def read(self, folder: Path | None, place: tuple[int, int] = (0, 0)) -> None:
        """Read the chip in this row and column of a run soon; None only drops what was asked for before."""
        self._wanted = None if folder is None else (folder, place)
        self._delay.stop()
        if self._wanted is not None and self._task is None:
            self._delay.start()

    def shut_down(self) -> None:
        """Wait for what is under way and let go of the images."""
        self._wanted = None
        self._delay.stop()
        self._idle.stop()
        task, self._task = self._task, None
        if task is not None and not sip.isdeleted(task):
            task.waitForFinished(5000)
        self._sources.close()

    def _start(self):
        self._idle.stop()
        wanted = self._wanted
        self._task = PreviewTask(self._sources, *wanted, lambda task: self._on_done(task, wanted))
        QgsApplication.taskManager().addTask(self._task)

    def _on_done(self, task, wanted):
        if task is not self._task or sip.isdeleted(self):
            return
        self._task = None
        if self._wanted is not None and self._wanted != wanted:
            self._start()
            return
        self._idle.start()
        if self._wanted is None:
            return
        if task.preview is not None:
            self.ready.emit(task.preview)
        else:
            self.failed.emit(task.error or self.tr("The chip could not be read; see the Log Messages panel."))
