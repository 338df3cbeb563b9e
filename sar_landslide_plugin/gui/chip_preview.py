"""Three small pictures of the current chip: before, after, and the probability laid on the image after."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..core.previews import ChipPreview, to_grey
from ..local_numbers import grouped, significant
from ..probability_ramp import probability_colours
from .chip_table import CENTRE, LEFT

GAP_PX = 4
SIDE_PX = (72, 170)  # smallest and largest side of a picture
_PROBABILITY_DIM = 0.75  # the image below the probability is a little darker, so that colours stand out
_BAR_STEPS = (1, 2, 5)


class ChipPreviewWidget(QWidget):
    """Paints the pictures side by side, as large as the width allows, with a caption below each."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("chipPreview")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._preview, self._images, self._message = None, (), ""
        self._label = QLabel(self)  # never seen: themes give their colour of texts to labels alone
        self._label.hide()
        self.clear()

    def clear(self, message: str = "") -> None:
        """Show no pictures, but why."""
        self._preview, self._images = None, ()
        self._message = message or self.tr("Select a chip to see it before and after.")
        self.setToolTip("")
        self.update()

    def show_preview(self, preview: ChipPreview) -> None:
        """Show the pictures of a chip."""
        self._preview = preview
        self._message = preview.problem
        grey = [
            None if image is None else to_grey(image, preview.limits_db)
            for image in (preview.pre_db, preview.post_db)
        ]
        pictures = [np.full(preview.probability.shape, 128, np.uint8) if g is None else g for g in grey]
        layers = [_rgba(pictures[0]), _rgba(pictures[1]), _with_probability(pictures[1], preview.probability)]
        if grey[0] is None:
            layers[:2] = None, None
        self._images = tuple(None if layer is None else _image(layer) for layer in layers)
        self.setToolTip(self._explanation())
        self.update()

    def has_images(self) -> bool:
        """Whether pictures before and after are shown."""
        return bool(self._images) and self._images[0] is not None

    def message(self) -> str:
        """A sentence to show with the pictures or instead of them, "" for none."""
        return self._message

    def _explanation(self):
        preview = self._preview
        if preview.pre_db is None:
            return preview.problem
        low, high = preview.limits_db
        picture = self.tr(
            "{polarisation}, black {low} dB, white {high} dB before and after; the picture is {width} wide, the frame is the chip"
        ).format(
            polarisation=preview.polarisation,
            low=grouped(low, 1),
            high=grouped(high, 1),
            width=_length_text(preview.width_m),
        )
        sides = zip((self.tr("Before"), self.tr("After")), preview.dates)
        return "\n".join([*(self.tr("{side}: {dates}").format(side=side, dates=self._dates_text(dates)) for side, dates in sides if dates), picture])

    def _dates_text(self, dates):
        if len(dates) == 1:
            return dates[0]
        return self.tr("mean of {count} dates, {first} to {last}").format(count=len(dates), first=dates[0], last=dates[-1])

    def sizeHint(self):
        """Size at the present width."""
        return QSize(self.minimumSizeHint().width(), self._height(self.width()))

    def minimumSizeHint(self):
        """Three of the smallest pictures."""
        return QSize(3 * SIDE_PX[0] + 2 * GAP_PX, self._height(0))

    def resizeEvent(self, event):
        """The pictures are square: another width is another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.setFixedHeight(self._height(self.width()))

    def _height(self, width):
        """Pictures and captions."""
        return int(self._side(width)) + self.fontMetrics().height() + 4

    @staticmethod
    def _side(width):
        return min(max((width - 2 * GAP_PX) / 3, SIDE_PX[0]), SIDE_PX[1])

    def paintEvent(self, _event):
        """Draw pictures and captions."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._label.ensurePolished()
        side = self._side(self.width())
        line = self.fontMetrics().height()
        left = max((self.width() - 3 * side - 2 * GAP_PX) / 2, 0)
        for number, caption in enumerate(self._captions()):
            box = QRectF(left + number * (side + GAP_PX), 0, side, side)
            self._paint_picture(painter, box, self._images[number] if self._images else None)
            painter.setPen(self._label.palette().color(QPalette.ColorRole.WindowText))
            self._paint_caption(painter, QRectF(box.left(), side + 2, side, line), caption)
        if self._images and self.has_images():
            self._paint_scale_bar(painter, QRectF(left, 0, side, side))
        painter.end()

    def _paint_caption(self, painter, box, text):
        """A text as large as fits."""
        font = QFont(self.font())
        width = self.fontMetrics().horizontalAdvance(text)
        if width > box.width():
            font.setPointSizeF(max(font.pointSizeF() * box.width() / width * 0.97, 6.0))
        painter.setFont(font)
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, CENTRE, text)
        painter.setFont(self.font())

    def _captions(self):
        """Of a mean there is no room for its dates, and one of them alone would be wrong: the tool tip has them."""
        before, after = self._preview.dates if self._preview else ((), ())
        return (
            before[0] if len(before) == 1 else self.tr("Before"),
            after[0] if len(after) == 1 else self.tr("After"),
            self.tr("Probability"),
        )

    def _paint_picture(self, painter, box, image):
        ground = self.palette().color(QPalette.ColorRole.Mid)
        painter.fillRect(box, ground)
        painter.fillRect(box, QBrush(QColor(255, 255, 255, 60), Qt.BrushStyle.BDiagPattern))
        if image is None:
            return
        painter.drawImage(box, image)
        preview = self._preview
        height, width = preview.probability.shape
        outline = preview.outline
        frame = QRectF(
            box.left() + outline.x0 / width * box.width(),
            box.top() + outline.y0 / height * box.height(),
            outline.width / width * box.width(),
            outline.height / height * box.height(),
        )
        for colour, thickness in ((QColor(0, 0, 0, 150), 3), (QColor(255, 255, 255), 1)):
            painter.setPen(QPen(colour, thickness))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame)

    def _paint_scale_bar(self, painter, box):
        length_m = _round_length(self._preview.width_m * 0.45)
        if not length_m:
            return
        width = length_m / self._preview.width_m * box.width()
        font = painter.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.8, 6.0))
        painter.setFont(font)
        text_height = painter.fontMetrics().height()
        text_width = painter.fontMetrics().horizontalAdvance(_length_text(length_m))
        plate = QRectF(
            box.left(), box.bottom() - text_height - 5, max(width, text_width) + 8, text_height + 5
        )
        painter.fillRect(plate, QColor(0, 0, 0, 140))
        painter.setPen(QPen(QColor(255, 255, 255), 2))
        y = box.bottom() - 4
        painter.drawLine(QPointF(box.left() + 4, y), QPointF(box.left() + 4 + width, y))
        painter.drawText(plate.adjusted(4, 0, 0, -4), LEFT, _length_text(length_m))
        painter.setFont(self.font())


def _rgba(grey):
    """Grey values as red, green, blue and opacity; 0 is clear."""
    return np.stack([grey, grey, grey, np.where(grey == 0, 0, 255).astype(np.uint8)], axis=-1)


def _with_probability(grey, probability):
    """The ramp over the darkened image, clear where not observed."""
    colours = probability_colours(probability).astype(np.float32)
    opacity = colours[..., 3:] / 255
    picture = colours[..., :3] * opacity + (1 - opacity) * (grey[..., None] * _PROBABILITY_DIM)
    seen = np.where(np.isfinite(probability), 255, 0)[..., None]
    return np.concatenate([picture, seen], axis=-1).astype(np.uint8)


def _image(rgba):
    rgba = np.ascontiguousarray(rgba)
    height, width = rgba.shape[:2]
    return QImage(rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _round_length(longest_m):
    """The largest of 1, 2, 5, 10 … m that is not longer; 0 where nothing is known."""
    if longest_m < 1:
        return 0
    power = 10 ** int(np.floor(np.log10(longest_m)))
    return max(step * power for step in _BAR_STEPS if step * power <= longest_m)


def _length_text(length_m):
    return f"{significant(length_m / 1000)} km" if length_m >= 1000 else f"{grouped(length_m)} m"
