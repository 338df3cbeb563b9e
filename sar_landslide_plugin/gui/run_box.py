"""Start, progress and cancel."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.paths import resources_dir


class EnterButton(QPushButton):
    """A button that the Enter key presses too, as in a dialog: outside of dialogs Qt only knows the space bar.

    Keys that are held count once: the next button, which then has the focus, takes back what this one did.
    """

    KEYS: tuple[Qt.Key, ...] = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def keyPressEvent(self, event):
        """Click on one of the keys."""
        if event.key() not in self.KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class CancelButton(EnterButton):
    """As its like in dialogs, also pressed by Escape while it has the focus."""

    KEYS = (*EnterButton.KEYS, Qt.Key.Key_Escape)


class RunBox(QWidget):
    """The button that starts a detection and, while one runs, how far it is; beside it a menu."""

    start_requested = pyqtSignal()
    cancel_requested = pyqtSignal()

    def __init__(self, menu_actions=(), parent=None):
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.detect_button = EnterButton(
            QIcon(str(resources_dir() / "icon.svg")), self.tr("Detec&t Landslides")
        )
        self.detect_button.setObjectName("detectButton")
        self.detect_button.setIconSize(QSize(20, 20))
        self.detect_button.setMinimumHeight(32)
        font = self.detect_button.font()
        font.setBold(True)
        self.detect_button.setFont(font)
        self.detect_button.clicked.connect(self.start_requested)
        self.detect_button.setAccessibleName(self.tr("Detect landslides"))
        self.detect_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.menu_button = self._menu_button(menu_actions)

        self.caution_label = QLabel()
        self.caution_label.setObjectName("cautionLabel")
        self.caution_label.setWordWrap(True)
        self.caution_label.setFont(font)
        self.caution_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self.caution_label)
        row = QHBoxLayout()
        self.progress_bar = QProgressBar()
        self.progress_bar.setObjectName("progressBar")
        self.progress_bar.setRange(0, 100)
        self.cancel_button = CancelButton(self.tr("Ca&ncel"))
        self.cancel_button.setObjectName("cancelButton")
        self.cancel_button.setAccessibleName(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Stop the detection; nothing is written"))
        self.cancel_button.clicked.connect(self._on_cancel)
        row.addWidget(self.detect_button, 1)
        row.addWidget(self.progress_bar, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.menu_button)
        layout.addLayout(row)
        self.phase_label = QLabel()
        self.phase_label.setObjectName("phaseLabel")
        self.phase_label.setWordWrap(True)
        self.phase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phase_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self.phase_label)
        self.set_ready("")
        self._show_running(False)

    def _menu_button(self, actions):
        button = QToolButton()
        button.setObjectName("menuButton")
        button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        button.setToolTip(self.tr("Results of earlier runs, help, demo scene, diagnostics and log"))
        button.setAccessibleName(self.tr("Help and more"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus
        )  # tool buttons are left out by the Tab key otherwise
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions(actions)
        button.setMenu(menu)
        return button

    def set_ready(self, obstacle: str, caution: str = "") -> None:
        """Whether a detection can be started, or what is in the way, in one sentence; and what to know before it, shown beside the button."""
        self.caution_label.setText(caution)
        self.caution_label.setVisible(bool(caution))
        self.detect_button.setEnabled(not obstacle)
        self.detect_button.setToolTip(obstacle or self.tr("Start the detection in the background"))

    def set_running(self, running: bool) -> None:
        """Switch between ready to start and under way; the keyboard stays where the mouse would be."""
        had_focus = self.detect_button.hasFocus() or self.cancel_button.hasFocus()
        self._show_running(running)
        if had_focus:
            (self.cancel_button if running else self.detect_button).setFocus()

    def show_outcome(self, text: str) -> None:
        """Tell, where the phase was told, how the last detection was computed."""
        self.phase_label.setText(text)
        self.phase_label.setVisible(bool(text))

    def _show_running(self, running):
        self.detect_button.setVisible(not running)
        for widget in (self.progress_bar, self.cancel_button, self.phase_label):
            widget.setVisible(running)
        self.cancel_button.setEnabled(True)
        self.progress_bar.setValue(0)
        self.phase_label.setText(self.tr("Starting…") if running else "")

    def show_progress(self, percent: float, text: str) -> None:
        """Show how far the detection is; a cancelled one keeps saying so."""
        self.progress_bar.setValue(round(percent))
        if self.cancel_button.isEnabled():
            self.phase_label.setText(text)

    def _on_cancel(self):
        self.cancel_button.setEnabled(False)
        self.phase_label.setText(self.tr("Cancelling…"))
        self.cancel_requested.emit()
