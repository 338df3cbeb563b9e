"""The row of the first step in which the day of the event is typed, and layers are sorted by it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy

from ..core.dates import read_event
from ..core.errors import InputError


class EventRow(QFormLayout):
    """A field for the event day and a button that sorts by it."""

    typed = pyqtSignal()
    left = pyqtSignal()  # typing came to its end
    sort_wanted = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # in some languages the label is long
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        # A plain field: those for dates change when the mouse wheel passes them, and take typed digits for parts of today.
        self.edit = QLineEdit()
        self.edit.setObjectName("eventEdit")
        self.edit.setPlaceholderText(self.tr("YYYY-MM-DD, UTC"))
        self.edit.setClearButtonEnabled(True)
        self.edit.setMinimumWidth(self.edit.fontMetrics().horizontalAdvance("0000-00-00") + 40)  # and room for the button
        self.edit.setToolTip(
            self.tr("Tells which dates of a layer are from before the event, and whether any image is on the wrong side")
        )
        self.edit.setAccessibleName(self.tr("Event day"))
        # Without a letter for Alt: those that it has are taken, or belong to QGIS's menus.
        label = QLabel(self.tr("Event day"))
        label.setBuddy(self.edit)
        self.sort_button = QPushButton(self.tr("Sort"))
        self.sort_button.setObjectName("sortButton")
        self.sort_button.setToolTip(
            self.tr("Check the layers to compare: up to eight dates of one orbit on either side of this day. Of several places, the one in the middle of the map is meant.")
        )
        self.sort_button.setAccessibleName(self.tr("Sort the layers by the event day"))
        self.sort_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self.sort_button)
        self.addRow(label, row)
        self.edit.textChanged.connect(lambda _text: self._on_typed())
        self.edit.editingFinished.connect(self.left)
        self.sort_button.clicked.connect(lambda _checked: self.sort_wanted.emit())
        self._enable_sorting()

    def day(self) -> str | None:
        """ISO date of the event, None where it is not given; as it was typed where it is none."""
        text = self.edit.text().strip()
        try:
            return read_event(text)
        except InputError:
            return text

    def problem(self) -> str:
        """One sentence about what was typed, where it is no day; empty if all is well."""
        try:
            read_event(self.day())
        except InputError as error:
            return str(error)
        return ""

    def _on_typed(self):
        self._enable_sorting()
        self.typed.emit()

    def _enable_sorting(self):
        self.sort_button.setEnabled(self.day() is not None and not self.problem())
