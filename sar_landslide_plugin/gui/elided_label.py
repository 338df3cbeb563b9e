"""A line of text that is as narrow as it must be."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from .chip_table import LEFT


class ElidedLabel(QLabel):
    """Leaves out the middle of a plain text that does not fit: names of scenes differ at their ends."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self):
        """One line of any width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event):
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width())
        painter.drawText(self.contentsRect(), LEFT, text)
        painter.end()
