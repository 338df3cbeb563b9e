"""The form above the results, with a handle between that the user can move."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QSplitter, QVBoxLayout, QWidget

from .chips_box import ChipsBox
from .narrow import FormScrollArea


class Panes(QSplitter):
    """Shares the height, as the moment wants it, until the user moves the handle; either pane scrolls where it is short.

    Without results the form gets what it needs. Results get what they need, half of the height at least and five eighths at most: the form has to show what the images were understood as.
    """

    def __init__(self, form: QWidget, run_box: QWidget, results: ChipsBox, parent=None):
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("panes")
        self._has_results, self._is_moved = False, False
        self._form = QWidget()
        layout = QVBoxLayout(self._form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FormScrollArea(form))
        layout.addWidget(run_box)
        layout.addStretch(1)
        self._results = results
        self.addWidget(self._form)
        self.addWidget(results)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda _place, _number: self._on_moved())

    def favour(self, has_results: bool) -> None:
        """Share anew, if there are results where there were none or the other way round."""
        if has_results != self._has_results:
            self._has_results, self._is_moved = has_results, False
            QTimer.singleShot(0, self._share)  # what was just shown or hidden tells its height only then

    def resizeEvent(self, event):
        """Another height to share."""
        super().resizeEvent(event)
        self._share()

    def event(self, event):
        """Follow the form when a part of it unfolds; beside results that would push these away under the mouse."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self._has_results:
            self._share()
        return is_done

    def _on_moved(self):
        self._is_moved = True

    def _share(self):
        height = sum(self.sizes())
        if self._is_moved or not height:
            return
        width = self._form.width()
        form = self._form.heightForWidth(width) if self._form.hasHeightForWidth() else self._form.sizeHint().height()
        results = height - form
        if self._has_results:
            results = max(results, height // 2, min(self._results.whole_height(), 5 * height // 8))
        self.setSizes([max(height - results, 1), max(results, 1)])  # either keeps its least height
