"""Reads something in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsTask

from ..core.errors import SarLandslideError, foreseen

# When QGIS is closed nobody waits for what is merely read: it must not ask about that.
MERELY_READS = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt

# Python must hold a task as long as it runs; who asked for it may be gone before.
_RUNNING: set[ReadingTask] = set()


class ReadingTask(QgsTask):
    """Calls ``read`` in a thread, which must touch neither layers nor widgets.

    ``answer`` is what it returned, None where it raised; ``error`` the sentence of an error that is meant for the user, ``kind`` its class.
    """

    def __init__(
        self,
        description: str,
        read: Callable[[], Any],
        on_finished: Callable[[ReadingTask], None],
        flags: QgsTask.Flag = MERELY_READS,
    ):
        super().__init__(description, flags)
        self.answer: Any = None
        self.error = ""
        self.kind: type[SarLandslideError] = SarLandslideError
        self._read, self._on_finished = read, on_finished
        _RUNNING.add(self)

    def run(self):
        """Read (worker thread)."""
        try:
            with foreseen():
                self.answer = self._read()
        except SarLandslideError as error:
            self.error, self.kind = str(error), type(error)
        return self.answer is not None

    def finished(self, _result):
        """Tell who asked (main thread). An override, not a signal: QGIS deletes the task right after."""
        _RUNNING.discard(self)
        self._on_finished(self)
