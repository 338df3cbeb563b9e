"""Helpers that keep the dock usable at a width of 300 pixels."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QScrollArea, QSizePolicy, QToolButton, QWidget

MINIMUM_LETTERS = 6


def make_narrow(combo: QComboBox) -> None:
    """Let a combo box be narrower than its longest entry; the list that it opens is as wide as needed."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(MINIMUM_LETTERS)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def name_collapse_button(box: QgsCollapsibleGroupBox, tip: str) -> None:
    """Let the arrow of a collapsible group box say what it does: it takes the keyboard, but QGIS leaves it nameless."""
    button = box.findChild(QToolButton, "collapseButton")
    if button is not None:
        button.setToolTip(tip)
        button.setAccessibleName(f"{box.title()}: {tip}")


class FormScrollArea(QScrollArea):
    """Scrolls vertically only when it must, and takes no more height than its content needs."""

    def __init__(self, content: QWidget, parent=None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(content)

    def sizeHint(self):
        """Height of the content at the present width."""
        content = self.widget()
        hint = content.sizeHint()
        height = content.heightForWidth(self.width()) if content.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), max(height, content.minimumSizeHint().height()))

    def minimumSizeHint(self):
        """Enough for a few lines; the width is that of the content, which is never cut, and of the bar beside it."""
        width = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(120, self.sizeHint().height()))

    def resizeEvent(self, event):
        """A new width breaks lines differently."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def eventFilter(self, watched, event):
        """Follow the content when a part of it unfolds."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
