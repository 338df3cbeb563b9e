"""Which chips the table shows: flagged ones, words, area, mark, place on the map."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.reviews import MARKS
from ..mark_words import mark_words
from .chip_table import ChipFilter
from .narrow import make_narrow


class FilterBar(QWidget):
    """A check box for the commonest filter; the others unfold."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.flagged_check = QCheckBox(self.tr("Flagged only"))
        self.flagged_check.setObjectName("flaggedOnlyCheck")
        self.flagged_check.setToolTip(
            self.tr(
                "Hide chips below the threshold of the first network, here and in the export; in its tests about a third of the chips with "
                "landslides were below it, too"
            )
        )
        self.more_button = QToolButton()
        self.more_button.setObjectName("filterButton")
        self.more_button.setCheckable(True)
        self.more_button.setToolTip(self.tr("Filter by words, area, mark, or what the map shows"))
        row.addWidget(self.flagged_check)
        row.addStretch(1)
        row.addWidget(self.more_button)
        layout.addLayout(row)
        self.form = self._build_form()
        self.form.hide()
        layout.addWidget(self.form)
        self.more_button.toggled.connect(self.form.setVisible)
        self.flagged_check.toggled.connect(lambda _checked: self._on_change())
        self._name_button()

    def _build_form(self):
        widget = QWidget()
        form = QFormLayout(widget)
        form.setContentsMargins(0, 0, 0, 0)
        self.text_edit = QgsFilterLineEdit()
        self.text_edit.setObjectName("filterTextEdit")
        self.text_edit.setShowClearButton(True)
        self.text_edit.setToolTip(self.tr("Words or numbers in rank, place, chip or note"))
        self.area_spin = QDoubleSpinBox()
        self.area_spin.setObjectName("filterAreaSpin")
        self.area_spin.setRange(0.0, 10_000.0)
        self.area_spin.setDecimals(1)
        self.area_spin.setSuffix(self.tr(" ha"))
        self.area_spin.setSpecialValueText(self.tr("Any"))
        self.area_spin.setToolTip(self.tr("Hide chips with less expected landslide area"))
        self.mark_combo = QComboBox()
        self.mark_combo.setObjectName("filterMarkCombo")
        self.mark_combo.addItem(self.tr("Any"), ())
        words = mark_words()
        for mark in ("", *MARKS):
            self.mark_combo.addItem(words[mark], (mark,))
        self.mark_combo.addItem(self.tr("Not Rejected"), ("confirmed", "unsure", ""))
        self.mark_combo.setToolTip(self.tr("Show chips with this mark only"))
        make_narrow(self.mark_combo)
        self.view_check = QCheckBox(self.tr("Only in map view"))
        self.view_check.setObjectName("filterViewCheck")
        self.view_check.setToolTip(self.tr("Hide chips outside the map view; follows when you move the map"))
        form.addRow(self.tr("Find"), self.text_edit)
        form.addRow(self.tr("At least"), self.area_spin)
        form.addRow(self.tr("Mark"), self.mark_combo)
        form.addRow("", self.view_check)
        self.text_edit.textChanged.connect(lambda _text: self._on_change())
        self.area_spin.valueChanged.connect(lambda _value: self._on_change())
        self.mark_combo.currentIndexChanged.connect(lambda _index: self._on_change())
        self.view_check.toggled.connect(lambda _checked: self._on_change())
        return widget

    def chip_filter(self, extent) -> ChipFilter:
        """What is filled in; ``extent`` is that of the map."""
        return ChipFilter(
            flagged_only=self.flagged_check.isChecked(),
            text=self.text_edit.text().strip(),
            least_ha=self.area_spin.value(),
            marks=tuple(self.mark_combo.currentData()),
            extent=extent if self.view_check.isChecked() else None,
        )

    def reset(self) -> None:
        """Show all chips."""
        for widget in (self.flagged_check, self.view_check):
            widget.setChecked(False)
        self.text_edit.clear()
        self.area_spin.setValue(0.0)
        self.mark_combo.setCurrentIndex(0)

    def _on_change(self):
        self._name_button()
        self.changed.emit()

    def _name_button(self):
        active = sum(
            (
                bool(self.text_edit.text().strip()),
                self.area_spin.value() > 0,
                self.mark_combo.currentIndex() > 0,
                self.view_check.isChecked(),
            )
        )
        # A folded filter that hides chips must not go unseen.
        self.more_button.setText(
            self.tr("Filter ({count})").format(count=active) if active else self.tr("Filter")
        )
