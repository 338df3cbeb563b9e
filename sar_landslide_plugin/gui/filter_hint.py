"""Tells why nothing is seen although there is something, and offers the way back."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from .. import layers


class Hint(QWidget):
    """A sentence and a button; the names of both as objects begin with ``name``."""

    wanted = pyqtSignal()  # the way back

    def __init__(self, name: str, parent=None):
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.label = QLabel()
        self.label.setObjectName(f"{name}Label")
        self.label.setWordWrap(True)
        self.button = QPushButton()
        self.button.setObjectName(f"{name}Button")
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda _checked=False: self.wanted.emit())
        row.addWidget(self.label, 1)
        row.addWidget(self.button)


class FilterHint(Hint):
    """To be shown while the filter hides every chip."""

    def __init__(self, parent=None):
        super().__init__("filterHint", parent)
        self.label.setText(self.tr("No chip fits the filter."))
        self.button.setText(self.tr("Show All"))
        self.button.setToolTip(self.tr("Take the filter back"))


class HiddenHint(Hint):
    """Shows itself while the map does not show the run: it would else be taken for another one."""

    def __init__(self, parent=None):
        super().__init__("hiddenHint", parent)
        self.label.setText(self.tr("The map does not show this run."))
        self.button.setText(self.tr("Show on Map"))
        self.button.setToolTip(self.tr("Switch the layers of this run on, or add them again"))
        self._folder = None
        self._timer = QTimer(self)  # one look after many changes
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.update_visibility)
        root = QgsProject.instance().layerTreeRoot()
        self._signals = (root.visibilityChanged, root.addedChildren, root.removedChildren)
        for signal in self._signals:
            signal.connect(self._on_changed)
        self.hide()

    def shut_down(self) -> None:
        """Let go of the project."""
        for signal in self._signals:
            signal.disconnect(self._on_changed)
        self._timer.stop()

    def set_run(self, folder: Path | None) -> None:
        """Watch the layers of this run."""
        self._folder = folder
        self.update_visibility()

    def _on_changed(self, *_what):
        self._timer.start()

    def update_visibility(self) -> None:
        """Appear or disappear as the project's layers are now."""
        self.setVisible(self._folder is not None and not layers.is_seen(QgsProject.instance(), self._folder))
