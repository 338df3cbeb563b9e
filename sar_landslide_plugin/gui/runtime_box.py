"""Installs, mends and removes onnxruntime: in the dock while it is missing, and on the options page."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from .. import runtime, wheels
from ..core import onnx_library
from .runtime_installer import RuntimeInstaller


class RuntimeBox(QGroupBox):
    """Says what is there and what is missing; hides itself once all is there, unless told to stay."""

    ready = pyqtSignal()
    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent=None, stays: bool = False, installer: RuntimeInstaller | None = None):
        super().__init__(parent)
        self._stays = stays
        self._own_wheel = ""
        self._is_ready = True  # until it was looked at
        self.setTitle(
            self.tr("Python Package onnxruntime") if stays else self.tr("One More Thing to Install")
        )
        self.setObjectName("runtimeBox")
        self.installer = installer or RuntimeInstaller(self)
        self.message = QLabel()
        self.message.setObjectName("runtimeMessage")
        self.message.setWordWrap(True)
        self.install_button = self._button("installRuntimeButton", self.tr("Install"))
        self.wheel_button = self._button("installWheelButton", self.tr("From Wheel File…"))
        self.wheel_button.setToolTip(
            self.tr("Without internet: choose an onnxruntime-….whl file that you copied here")
        )
        self.uninstall_button = self._button("uninstallRuntimeButton", self.tr("Uninstall"))
        self.uninstall_button.setToolTip(self.tr("Delete what the plugin installed into your QGIS profile"))
        self.progress_bar = QProgressBar()
        self.progress_bar.setObjectName("runtimeProgress")
        self.cancel_button = self._button("cancelRuntimeButton", self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._set_busy(self.installer.is_running())
        self.refresh()

    def _button(self, name, text):
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def _lay_out(self):
        layout = QVBoxLayout(self)
        layout.addWidget(self.message)
        for row in (
            (self.install_button, self.wheel_button, self.uninstall_button),
            (self.progress_bar, self.cancel_button),
        ):
            line = QHBoxLayout()
            for widget in row:
                line.addWidget(widget)
            if row[0] is self.install_button:
                line.addStretch(1)
            layout.addLayout(line)

    def _connect(self):
        self.install_button.clicked.connect(self._install)
        self.wheel_button.clicked.connect(self._choose_wheel)
        self.uninstall_button.clicked.connect(self._uninstall)
        self.cancel_button.clicked.connect(self.installer.cancel)
        # Methods only: when the options close, Qt lets go of them, while a lambda would be called on nothing.
        self.installer.started.connect(self._on_started)
        self.installer.progressed.connect(self._show_progress)
        self.installer.succeeded.connect(self._on_succeeded)
        self.installer.failed.connect(self._on_failed)
        self.installer.cancelled.connect(self._on_stopped)
        self.installer.unknown.connect(self._on_unknown)

    def refresh(self) -> bool:
        """Look again and show or hide; return whether onnxruntime is there."""
        self._is_ready = is_ready = runtime.activate()
        own = runtime.installations() if self._stays or not is_ready else []
        broken = [item for item in own if item.problem]
        sound = {item.folder for item in own if not item.problem}
        unfit = [] if is_ready else onnx_library.unfit()
        # A sound one of our own that is not used could not be imported, or another plugin has imported its own before.
        is_in_the_way = bool(unfit) and runtime.loaded_from() is not None
        is_repair = bool(broken) or any(copy.folder in sound for copy in unfit)
        self.install_button.setText(self.tr("Repair") if is_repair and not is_ready else self.tr("Install"))
        self.install_button.setVisible(not is_ready and not (is_in_the_way and sound))
        self.uninstall_button.setVisible(self._stays)
        self.uninstall_button.setEnabled(bool(own) and not self.installer.is_running())
        self.message.setText(
            unfit[0].problem if is_in_the_way else self._describe(is_ready, broken, unfit)
        )
        if not self._stays:
            self.setVisible(not is_ready)
        return is_ready

    def event(self, event):
        """Look again when the user comes back to the window: a run in the toolbox or another window may have installed it."""
        is_waiting = not self._is_ready and not self.installer.is_running()
        if event.type() == QEvent.Type.WindowActivate and is_waiting and runtime.activate():
            self._on_succeeded("")
        return super().event(event)

    def shut_down(self) -> None:
        """Stop a running installation."""
        self.installer.shut_down()

    def _describe(self, is_ready, broken, unfit):
        if is_ready:
            return self.tr("onnxruntime, which runs the detection, is installed in {folder}.").format(
                folder=runtime.found_in()
            )
        if broken:
            return self.tr(
                "onnxruntime, which runs the detection, is installed but damaged: {problem}. Repair installs it again."
            ).format(problem=broken[0].problem)
        missing = self.tr("The Python package onnxruntime, which runs the detection, is not installed.")
        if unfit:
            missing = unfit[0].problem
        if runtime.bundled_wheel() is not None:
            return missing + " " + self.tr("It came with this plugin and only has to be unpacked.")
        if runtime.has_bundled_wheels():
            machine = wheels.this_machine()
            system = ".".join(map(str, machine.system_version or ()))  # by which older ones are left out
            missing += " " + self.tr(
                "None of the wheel files that came with this plugin fits this computer ({machine})."
            ).format(machine=f"{machine.tag} {system}".strip())
        pin = wheels.choose_pin()
        if pin is None:
            return (
                missing
                + " "
                + self.tr("None was published for this Python and system ({machine}).").format(
                    machine=wheels.this_machine().tag
                )
            )
        return (
            missing
            + " "
            + self.tr(
                "It goes into your QGIS profile ({size} MB to download); nothing else of QGIS is changed."
            ).format(size=round(pin.size / 1e6))
        )

    def _install(self):
        self.installer.install()

    def _choose_wheel(self):
        path, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a Wheel File"),
            str(Path.home()),
            self.tr("Python wheels (onnxruntime*.whl)"),
        )
        if path:
            self._own_wheel = str(Path(path))
            self.installer.install_wheel(Path(path))

    def _uninstall(self):
        try:
            is_gone = runtime.uninstall()
        except runtime.RuntimeInstallError as error:
            self._on_failed(str(error))
            return
        self.refresh()
        if not is_gone:
            self.message.setText(
                self.tr("onnxruntime was removed; what is still in use goes when QGIS is restarted.")
            )
        self.changed.emit()

    def _on_started(self):
        self._set_busy(True)

    def _set_busy(self, busy):
        for button in (self.install_button, self.wheel_button, self.uninstall_button):
            button.setEnabled(not busy)
        self.progress_bar.setValue(0)
        self.progress_bar.setVisible(busy)
        self.cancel_button.setVisible(busy)

    def _show_progress(self, percent, text):
        self.progress_bar.setValue(percent)
        self.progress_bar.setFormat(text)

    def _on_succeeded(self, notice):
        self._set_busy(False)
        self.refresh()
        if notice:
            self.message.setText(notice)
        self.changed.emit()
        self.ready.emit()

    def _on_stopped(self):
        self._set_busy(False)
        self.refresh()

    def _on_failed(self, sentence):
        self._on_stopped()
        if self._stays:
            self.message.setText(sentence)
        self.failed.emit(sentence)

    def _on_unknown(self, wheel, warning):
        self._on_stopped()
        if wheel == self._own_wheel and self.ask(warning):  # of two boxes, the one that was clicked asks
            self.installer.install_wheel(Path(wheel), trusted=True)

    def ask(self, warning: str) -> bool:
        """Let the user decide about a wheel that nobody checked."""
        answer = QMessageBox.warning(
            self,
            self.tr("Unknown Wheel File"),
            warning,
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return answer == QMessageBox.StandardButton.Yes
