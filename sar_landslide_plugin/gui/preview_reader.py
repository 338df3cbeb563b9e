"""Reads the small pictures of a chip in the background."""

from __future__ import annotations

import threading
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.previews import PreviewSource
from ..versions import QUIET_TASK
from .reading_task import ReadingTask
from .run_stamp import run_stamp

DELAY_MS = 60  # an arrow key held down asks for many chips, of which only the last is looked at
IDLE_MS = 20_000  # then the images are let go, so that they can be moved or deleted


class _Sources:
    """The opened run; used by one task at a time."""

    def __init__(self):
        self._lock = threading.Lock()
        self._run, self._source = None, None

    def read(self, folder, row, col):
        """A preview (worker thread)."""
        with self._lock:
            run = folder, run_stamp(folder)
            if self._run != run:
                self._let_go()
                self._source, self._run = PreviewSource(folder), run
            return self._source.read(row, col)

    def close(self):
        """Let go of the images, unless they are being read just now."""
        if self._lock.acquire(blocking=False):
            self._let_go()
            self._lock.release()

    def _let_go(self):
        if self._source is not None:
            self._source.close_scene()
        self._run, self._source = None, None


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
        folder, place = wanted = self._wanted
        self._task = ReadingTask(
            self.tr("Read the pictures of a chip"),
            lambda: self._sources.read(folder, *place),
            lambda task: self._on_done(task, wanted),
            QUIET_TASK,
        )
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
        if task.answer is not None:
            self.ready.emit(task.answer)
        else:
            self.failed.emit(task.error or self.tr("The chip could not be read; see the Log Messages panel."))
