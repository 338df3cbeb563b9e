"""Gets onnxruntime and installs it, on request, while QGIS stays usable."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import QgsApplication, QgsMessageLog, QgsSettings, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import runtime, wheel_index, wheels
from ..local_numbers import grouped
from .wheel_download import WheelDownload

LOG_TAG = "SAR Landslide"
STOP_TIMEOUT_MS = 20_000


class UnpackTask(QgsTask):
    """Checks and unpacks a wheel in the background."""

    def __init__(self, description: str, wheel: Path, trusted: bool):
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._wheel, self._trusted = wheel, trusted
        self.on_finished = None
        self.error: Exception | None = None

    def run(self):
        """Install; QGIS calls this in a thread of its own."""
        try:
            runtime.install_wheel(
                self._wheel,
                trusted=self._trusted,
                progress=lambda fraction: self.setProgress(100.0 * fraction),
                is_cancelled=self.isCanceled,
            )
        except Exception as error:  # reported on the main thread; nothing may leave this one
            self.error = error
            return False
        return True

    def finished(self, successful):
        """Hand over to the installer; QGIS calls this on the main thread."""
        if self.on_finished is not None:
            self.on_finished(successful)


class RuntimeInstaller(QObject):
    """One installation at a time."""

    started = pyqtSignal()
    progressed = pyqtSignal(int, str)  # per cent, in words
    succeeded = pyqtSignal(str)  # a notice for the user, mostly empty
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()
    unknown = pyqtSignal(str, str)  # a wheel that nobody checked, and why the user should think twice

    def __init__(self, parent=None):
        super().__init__(parent)
        self._lock = None
        self._download = None
        self._download_path = None
        self._task = None

    def is_running(self) -> bool:
        """Whether an installation is under way."""
        return self._lock is not None

    def install(self) -> None:
        """Install the version that was checked: from the plugin itself if it brought one, else downloaded."""
        if self.is_running():
            return
        if runtime.activate():  # another window was quicker
            self.succeeded.emit("")
            return
        bundled = runtime.bundled_wheel()
        if bundled is not None:
            self.install_wheel(bundled)
        else:
            self._install_from_elsewhere()

    def _install_from_elsewhere(self):
        pin, index = wheels.choose_pin(), wheel_index.configured_index()
        if pin is None:
            self.failed.emit(
                self.tr(
                    "No onnxruntime was published for {machine}; if you have one, use its wheel file."
                ).format(machine=wheels.this_machine().tag)
            )
            return
        try:
            folder = "" if not index or wheel_index.is_address(index) else index
            wheel = wheel_index.file_in_folder(folder, pin.filename) if folder else None
        except runtime.RuntimeInstallError as error:
            self.failed.emit(str(error))
            return
        if wheel is not None:
            self.install_wheel(wheel)
        elif self._begin():
            self._start_download(pin, index)

    def install_wheel(self, wheel: Path, trusted: bool = False) -> None:
        """Install from a file on this computer."""
        if not self.is_running() and self._begin():
            self._unpack(Path(wheel), trusted)

    def cancel(self) -> None:
        """Stop; ``cancelled`` follows and nothing remains."""
        if self._download is not None:
            self._download.cancel()
            self._end()
            self.cancelled.emit()
        elif self._task is not None:
            self._task.cancel()

    def shut_down(self) -> None:
        """Stop silently and wait: the plugin is about to go."""
        if self._download is not None:
            self._download.cancel()
        if self._task is not None:
            self._task.on_finished = None
            self._task.cancel()
            self._task.waitForFinished(STOP_TIMEOUT_MS)
        self._end()

    def _begin(self):
        try:
            self._lock = runtime.take_lock()
        except runtime.RuntimeInstallError as error:
            self.failed.emit(str(error))
            return False
        runtime.purge(with_partial=True)
        self.started.emit()
        return True

    def _end(self):
        self._download = self._task = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _fail(self, sentence):
        self._end()
        QgsMessageLog.logMessage(sentence, LOG_TAG)
        self.failed.emit(sentence)

    def _start_download(self, pin, index):
        self._download_path = runtime.runtime_folder() / pin.filename
        partial = self._download_path.with_name(pin.filename + runtime.PART_SUFFIX)
        authentication = QgsSettings().value(wheel_index.AUTHENTICATION_KEY, "", type=str) if index else ""
        self._download = WheelDownload(pin, partial, index, authentication, self)
        self._download.progressed.connect(lambda size: self._tell_bytes(size, pin.size))
        self._download.failed.connect(self._fail)
        self._download.finished.connect(lambda: self._on_downloaded(partial))
        QgsMessageLog.logMessage(self.tr("Downloading {address}").format(address=index or pin.url), LOG_TAG)
        self._tell_bytes(0, pin.size)
        self._download.start()

    def _tell_bytes(self, size, total):
        text = self.tr("{done} of {total} MB").format(done=grouped(size / 1e6, 1), total=grouped(total / 1e6, 1))
        self.progressed.emit(round(100 * size / total), text)

    def _on_downloaded(self, partial):
        self._download.deleteLater()
        self._download = None
        try:
            partial.replace(self._download_path)
        except OSError as error:
            self._fail(
                self.tr("{file} cannot be renamed ({reason}); try again.").format(
                    file=partial, reason=error.strerror
                )
            )
            return
        self._unpack(self._download_path, False)

    def _unpack(self, wheel, trusted):
        text = self.tr("Checking and unpacking")
        self.progressed.emit(0, text)
        task = UnpackTask(self.tr("Install onnxruntime"), wheel, trusted)
        task.on_finished = lambda successful: self._on_unpacked(task, wheel, successful)
        task.progressChanged.connect(lambda percent: self.progressed.emit(round(percent), text))
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def _on_unpacked(self, task, wheel, successful):
        if wheel == self._download_path:  # unpacked, or not what it should be
            with contextlib.suppress(OSError):  # a virus scanner may hold it; the next download replaces it
                wheel.unlink()
        error = task.error
        self._end()  # before anything is told: whatever comes of that, the lock is free
        if successful:
            self._finish()
        elif isinstance(error, runtime.InstallCancelled) or (error is None and task.isCanceled()):
            self.cancelled.emit()
        elif isinstance(error, runtime.UnknownWheelError):
            self.unknown.emit(str(wheel), str(error))
        elif isinstance(error, wheels.DamagedWheelError) and wheel == runtime.bundled_wheel():
            QgsMessageLog.logMessage(str(error), LOG_TAG)  # what comes of the next try is told
            self._install_from_elsewhere()
        elif isinstance(error, runtime.RuntimeInstallError):
            self._fail(str(error))
        else:
            self._fail(self.tr("onnxruntime could not be installed: {reason}").format(reason=repr(error)))

    def _finish(self):
        was_loaded = runtime.loaded_from() is not None
        runtime.activate()
        problem = runtime.load_problem()
        if problem:  # of the new one, or of another plugin's that is loaded and stays so
            self._fail(problem)
        elif was_loaded:
            self.succeeded.emit(self.tr("The new onnxruntime will be used after a restart of QGIS."))
        else:
            self.succeeded.emit("")
