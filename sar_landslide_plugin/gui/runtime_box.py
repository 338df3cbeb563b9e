"""What the dock shows while onnxruntime is missing."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from .. import runtime
from .runtime_installer import RuntimeInstaller


class RuntimeBox(QGroupBox):
    """Says what is missing and installs it on request; hidden once all is there."""

    ready = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("One More Thing to Install"))
        self.setObjectName("runtimeBox")
        self._installer = RuntimeInstaller(self)
        layout = QVBoxLayout(self)
        self.message = QLabel(
            self.tr(
                "The Python package onnxruntime, which runs the detection, is not installed. "
                "It goes into your QGIS profile (about 25 MB to download); nothing else of QGIS is changed."
            )
        )
        self.message.setObjectName("runtimeMessage")
        self.message.setWordWrap(True)
        layout.addWidget(self.message)
        buttons = QHBoxLayout()
        self.install_button = QPushButton(self.tr("Install"))
        self.install_button.setObjectName("installRuntimeButton")
        self.wheel_button = QPushButton(self.tr("From Wheel File…"))
        self.wheel_button.setObjectName("installWheelButton")
        self.wheel_button.setToolTip(
            self.tr("Without internet: choose an onnxruntime-….whl file that you copied here")
        )
        buttons.addWidget(self.install_button)
        buttons.addWidget(self.wheel_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.busy_bar = QProgressBar()
        self.busy_bar.setRange(0, 0)
        self.busy_bar.hide()
        layout.addWidget(self.busy_bar)

        self.install_button.clicked.connect(self._installer.install_with_pip)
        self.wheel_button.clicked.connect(self._choose_wheel)
        self._installer.started.connect(lambda: self._set_busy(True))
        self._installer.succeeded.connect(self._on_succeeded)
        self._installer.failed.connect(self._on_failed)
        self.refresh()

    def refresh(self) -> bool:
        """Look again and show or hide; return whether onnxruntime is there."""
        is_ready = runtime.activate()
        self.setVisible(not is_ready)
        return is_ready

    def shut_down(self) -> None:
        """Stop a running installation."""
        self._installer.shut_down()

    def _choose_wheel(self):
        path, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a Wheel File"),
            str(Path.home()),
            self.tr("Python wheels (onnxruntime*.whl)"),
        )
        if path:
            self._installer.install_wheel(Path(path))

    def _set_busy(self, busy):
        self.install_button.setEnabled(not busy)
        self.wheel_button.setEnabled(not busy)
        self.busy_bar.setVisible(busy)

    def _on_succeeded(self):
        self._set_busy(False)
        self.refresh()
        self.ready.emit()

    def _on_failed(self, sentence):
        self._set_busy(False)
        self.failed.emit(sentence)
