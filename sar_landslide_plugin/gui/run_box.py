"""Start, progress and cancel."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..core.paths import resources_dir


class RunBox(QWidget):
    """The button that starts a detection and, while one runs, how far it is."""

    start_requested = pyqtSignal()
    cancel_requested = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.detect_button = QPushButton(
            QIcon(str(resources_dir() / "icon.svg")), self.tr("Detect landslides")
        )
        self.detect_button.setObjectName("detectButton")
        self.detect_button.setIconSize(QSize(20, 20))
        self.detect_button.setMinimumHeight(32)
        font = self.detect_button.font()
        font.setBold(True)
        self.detect_button.setFont(font)
        self.detect_button.clicked.connect(self.start_requested)
        layout.addWidget(self.detect_button)

        row = QHBoxLayout()
        self.progress_bar = QProgressBar()
        self.progress_bar.setObjectName("progressBar")
        self.progress_bar.setRange(0, 100)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("cancelButton")
        self.cancel_button.clicked.connect(self._on_cancel)
        row.addWidget(self.progress_bar, 1)
        row.addWidget(self.cancel_button)
        layout.addLayout(row)
        self.phase_label = QLabel()
        self.phase_label.setObjectName("phaseLabel")
        self.phase_label.setWordWrap(True)
        self.phase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phase_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self.phase_label)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Switch between ready to start and under way."""
        self.detect_button.setVisible(not running)
        for widget in (self.progress_bar, self.cancel_button, self.phase_label):
            widget.setVisible(running)
        self.cancel_button.setEnabled(True)
        self.progress_bar.setValue(0)
        self.phase_label.setText(self.tr("Starting…"))

    def show_progress(self, percent: float, text: str) -> None:
        """Show how far the detection is; a cancelled one keeps saying so."""
        self.progress_bar.setValue(round(percent))
        if self.cancel_button.isEnabled():
            self.phase_label.setText(text)

    def _on_cancel(self):
        self.cancel_button.setEnabled(False)
        self.phase_label.setText(self.tr("Cancelling…"))
        self.cancel_requested.emit()
