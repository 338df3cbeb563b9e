"""Draws an area with its 90 % interval as a small bar."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .chip_table import INTERVAL_ROLE, RIGHT

WIDEST_TEXT = "0000.0"
BAR_PX = 48
GAP_PX = 6


class AreaDelegate(QStyledItemDelegate):
    """The number, and beside it low to high on a scale from nothing to the largest of all chips, with a tick at the expected area."""

    def paint(self, painter, option, index):
        """Draw a cell."""
        options = QStyleOptionViewItem(option)
        self.initStyleOption(options, index)
        text, options.text = options.text, ""
        style = options.widget.style() if options.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, options, painter, options.widget)
        is_selected = bool(options.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        colour = options.palette.color(role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(options.font)
        painter.setPen(colour)
        inner = options.rect.adjusted(4, 0, -4, 0)
        text_width = options.fontMetrics.horizontalAdvance(WIDEST_TEXT)
        text_box = inner.adjusted(0, 0, text_width - inner.width(), 0)
        painter.drawText(text_box, RIGHT, text)
        self._draw_bar(
            painter, inner.adjusted(text_width + GAP_PX, 0, 0, 0), colour, index.data(INTERVAL_ROLE)
        )
        painter.restore()

    @staticmethod
    def _draw_bar(painter, box, colour, interval):
        low, expected, high, largest = interval
        if box.width() < 10 or largest <= 0:
            return
        scale = box.width() / largest
        middle = box.center().y() + 0.5
        faint, strong = QColor(colour), QColor(colour)
        faint.setAlpha(45)
        strong.setAlpha(120)
        painter.fillRect(QRectF(box.left(), middle - 0.5, box.width(), 1), faint)
        painter.fillRect(
            QRectF(box.left() + low * scale, middle - 3, max((high - low) * scale, 1), 6), strong
        )
        painter.fillRect(QRectF(box.left() + expected * scale - 1, middle - 5, 2, 10), colour)

    def sizeHint(self, option, index):
        """Room for the number and a bar."""
        hint = super().sizeHint(option, index)
        text_width = option.fontMetrics.horizontalAdvance(WIDEST_TEXT)
        return QSize(text_width + GAP_PX + BAR_PX + 8, hint.height())
