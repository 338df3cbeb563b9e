"""Runs pip in the background to put onnxruntime into the plugin's runtime folder."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsMessageLog, QgsSettings
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from .. import runtime

LOG_TAG = "SAR Landslide"


class RuntimeInstaller(QObject):
    """One installation at a time; QGIS stays usable meanwhile."""

    started = pyqtSignal()
    succeeded = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._process = None
        self._partial = None
        self._target = None
        self._output = ""

    def is_running(self) -> bool:
        """Whether an installation is under way."""
        return self._process is not None

    def install_with_pip(self) -> None:
        """Download and install the pinned version with the Python that belongs to QGIS."""
        python = runtime.find_python()
        if python is None:
            self.failed.emit(
                self.tr("The Python of this QGIS was not found; install onnxruntime from a wheel file.")
            )
            return
        try:
            self._target = runtime.runtime_folder()
            self._partial = runtime.make_partial_folder(self._target)
        except runtime.RuntimeInstallError as error:
            self.failed.emit(str(error))
            return
        self._output = ""
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.setProcessEnvironment(pip_environment())
        process.readyReadStandardOutput.connect(self._read_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self.started.emit()
        process.start(str(python), runtime.pip_arguments(self._partial))

    def install_wheel(self, wheel: Path) -> None:
        """Install from a file that the user brought; unpacking takes about a second."""
        self.started.emit()
        try:
            runtime.install_wheel(wheel)
        except runtime.RuntimeInstallError as error:
            self.failed.emit(str(error))
            return
        self._finish()

    def shut_down(self) -> None:
        """Stop a running installation and remove what it left; also the way to cancel."""
        if self._process is None:
            return
        process, self._process = self._process, None
        process.finished.disconnect(self._on_finished)
        process.errorOccurred.disconnect(self._on_error)
        process.kill()
        process.waitForFinished(5000)
        shutil.rmtree(self._partial, ignore_errors=True)

    def _read_output(self):
        text = bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace")
        self._output += text
        QgsMessageLog.logMessage(text.rstrip(), LOG_TAG)

    def _on_error(self, error):
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(self.tr("QGIS's Python could not be started; install onnxruntime from a wheel file."))

    def _on_finished(self, exit_code, _status):
        if exit_code != 0:
            self._fail(self._explain_failure())
            return
        self._process = None
        try:
            runtime.adopt_partial_folder(self._partial, self._target)
        except runtime.RuntimeInstallError as error:
            self.failed.emit(str(error))
            return
        self._finish()

    def _finish(self):
        if runtime.activate():
            self.succeeded.emit()
        else:
            self.failed.emit(self.tr("onnxruntime was installed but is not found; restart QGIS."))

    def _fail(self, sentence):
        self._process = None
        shutil.rmtree(self._partial, ignore_errors=True)
        self.failed.emit(sentence)

    def _explain_failure(self):
        if "No module named pip" in self._output:
            return self.tr(
                "QGIS's Python has no pip; install pip there, or install onnxruntime from a wheel file."
            )
        if "No matching distribution" in self._output and "connection" not in self._output.lower():
            return self.tr(
                "There is no onnxruntime for this Python and computer; see the Log Messages panel."
            )
        return self.tr(
            "onnxruntime could not be downloaded; check the network or install it from a wheel file. "
            "Details are in the Log Messages panel."
        )


def pip_environment() -> QProcessEnvironment:
    """The environment of QGIS with its proxy, and without what would mislead another Python process."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONUTF8", "1")
    settings = QgsSettings()
    host = settings.value("proxy/proxyHost", "")
    if settings.value("proxy/proxyEnabled", False, type=bool) and host:
        port = settings.value("proxy/proxyPort", "")
        address = f"http://{host}:{port}" if port else f"http://{host}"
        environment.insert("HTTPS_PROXY", address)
        environment.insert("HTTP_PROXY", address)
    return environment
