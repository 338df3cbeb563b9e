"""Tells why the table is empty although there are chips, and offers the way back."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


class FilterHint(QWidget):
    """A sentence and a button, to be shown while the filter hides every chip."""

    all_wanted = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.label = QLabel(self.tr("No chip fits the filter."))
        self.label.setObjectName("filterHintLabel")
        self.label.setWordWrap(True)
        self.button = QPushButton(self.tr("Show All"))
        self.button.setObjectName("showAllButton")
        self.button.setToolTip(self.tr("Take the filter back"))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda _checked=False: self.all_wanted.emit())
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
