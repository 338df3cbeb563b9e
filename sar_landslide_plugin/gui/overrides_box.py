"""What the user may set where the scene was understood wrongly: unit, band roles, no-data value, wetness, layover."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsRasterBandComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ..core.band_text import FOUR_BAND_ROLES, TWO_BAND_ROLES, format_bands
from .narrow import make_narrow, name_collapse_button
from .project_state import numbers, word


class OverridesBox(QgsCollapsibleGroupBox):
    """Folded until needed; everything is automatic by default."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("If This Is Wrong"))
        self.setObjectName("overridesBox")
        name_collapse_button(self, self.tr("Fold or unfold"))
        self.setSaveCollapsedState(False)
        self.setToolTip(self.tr("Unit, no-data value and bands, where they were understood wrongly"))
        self._band_labels = []
        self.band_combos = []
        self._roles = ()
        self._nodata_told = ""
        # One container in between: unfolding shows all direct children, also rows hidden on purpose.
        content = QWidget()
        box_layout = QVBoxLayout(self)
        box_layout.setContentsMargins(0, 0, 0, 0)
        box_layout.addWidget(content)
        form = QFormLayout(content)
        form.setContentsMargins(0, 4, 0, 4)  # in some languages the longest text leaves no more
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

        self.unit_combo = QComboBox()
        self.unit_combo.setObjectName("unitCombo")
        for title, value in (
            (self.tr("Automatic"), "auto"),
            (self.tr("Linear Power"), "linear"),
            (self.tr("Amplitude"), "amplitude"),
            (self.tr("Decibels"), "db"),
        ):
            self.unit_combo.addItem(title, value)
        self.unit_combo.setToolTip(self.tr("Unit of the pixel values"))
        self.unit_combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.unit_combo.setAccessibleName(self.tr("Unit"))
        make_narrow(self.unit_combo)
        form.addRow(self.tr("Unit"), self.unit_combo)

        self.nodata_edit = QLineEdit()
        self.nodata_edit.setObjectName("nodataEdit")
        self.nodata_edit.setPlaceholderText(self.tr("Automatic"))
        self.nodata_edit.setToolTip(
            self.tr("A further value that means no data, besides 0, NaN and the declared one, as the file stores it (before scale and offset)")
        )
        self.nodata_edit.editingFinished.connect(self._on_nodata_left)
        self.nodata_edit.setAccessibleName(self.tr("No data"))
        form.addRow(self.tr("No data"), self.nodata_edit)
        for number in range(len(FOUR_BAND_ROLES)):
            combo = QgsRasterBandComboBox()
            combo.setObjectName(f"bandCombo{number + 1}")
            combo.setShowNotSetOption(True, self.tr("Automatic"))
            make_narrow(combo)
            combo.bandChanged.connect(lambda _band: self.changed.emit())
            label = QLabel()
            label.setBuddy(combo)
            combo.setToolTip(self.tr("Band that holds this polarisation; automatic goes by the bands' names"))
            form.addRow(label, combo)
            self._band_labels.append(label)
            self.band_combos.append(combo)
        self.even_out_check = QCheckBox(self.tr("Even out wet ground"))
        self.even_out_check.setObjectName("evenOutCheck")
        self.even_out_check.setChecked(True)
        self.even_out_check.setToolTip(
            self.tr(
                "Where dark ground became wetter or drier over whole neighbourhoods, the networks see less of the difference; "
                "without, they see the images as they are"
            )
        )
        self.even_out_check.toggled.connect(lambda _on: self.changed.emit())
        form.addRow(self.even_out_check)
        self.layover_check = QCheckBox(self.tr("Omit layover and shadow"))
        self.layover_check.setObjectName("layoverCheck")
        self.layover_check.setToolTip(
            self.tr(
                "What the masks of HyP3 (_ls_map.tif) and OPERA (_mask.tif) call layover or shadow counts as not observed; they must lie "
                "beside the images, under their names"
            )
        )
        self.layover_check.toggled.connect(lambda _on: self.changed.emit())
        form.addRow(self.layover_check)
        self.set_layer(None, True)
        self.setCollapsed(True)

    def set_layer(self, layer: QgsRasterLayer | None, has_both_dates: bool) -> None:
        """Offer the bands of ``layer``: four roles if it holds both dates, else two for each image."""
        self._roles = FOUR_BAND_ROLES if has_both_dates else TWO_BAND_ROLES
        titles = [self.tr("Before VV"), self.tr("Before VH"), self.tr("After VV"), self.tr("After VH")]
        if not has_both_dates:
            titles = [self.tr("VV band"), self.tr("VH band"), "", ""]
        for number, (combo, label, title) in enumerate(zip(self.band_combos, self._band_labels, titles)):
            combo.blockSignals(True)
            combo.setLayer(layer)
            combo.setBand(-1)
            combo.blockSignals(False)
            combo.setEnabled(layer is not None)
            label.setText(title)
            combo.setAccessibleName(title)
            combo.setVisible(number < len(self._roles))
            label.setVisible(number < len(self._roles))

    def reset(self, keeps_wishes: bool = False) -> None:
        """Back to automatic: what was right for one scene need not be for the next.

        Args:
            keeps_wishes: leave what was asked for of wet ground, layover and shadow, which does not depend on the images.
        """
        self.unit_combo.setCurrentIndex(0)
        self._set_nodata("")
        if not keeps_wishes:
            self.even_out_check.setChecked(True)
            self.layover_check.setChecked(False)

    def unit(self) -> str:
        """Chosen unit as the engine calls it."""
        return self.unit_combo.currentData()

    def bands(self) -> str:
        """Chosen band roles as the algorithm reads them; empty if automatic."""
        chosen = [(role, combo.currentBand()) for role, combo in zip(self._roles, self.band_combos)]
        return format_bands(tuple((role, band) for role, band in chosen if band > 0))

    def nodata(self) -> float | None:
        """Further no-data value, None if there is none; see ``problem``."""
        try:
            return float(self._nodata_text())
        except ValueError:
            return None

    def even_out_wetness(self) -> bool:
        """Whether ground that became wetter or drier is to be evened out."""
        return self.even_out_check.isChecked()

    def leave_out_layover(self) -> bool:
        """Whether layover and shadow are to count as not observed, by the masks that came with the images."""
        return self.layover_check.isChecked()

    def problem(self) -> str:
        """One sentence about what was typed and cannot be used; empty if all is well."""
        if self._nodata_text() and self.nodata() is None:
            return self.tr(
                "The no-data value “{text}” is not a number; write one such as -9999, or leave the field empty."
            ).format(text=self.nodata_edit.text().strip())
        return ""

    def state(self) -> dict:
        """What is set, for the project."""
        bands = [combo.currentBand() for combo in self.band_combos]
        return {
            "unit": self.unit(),
            "nodata": self.nodata_edit.text().strip(),
            "bands": bands,
            "even_out": self.even_out_wetness(),
            "leave_out_layover": self.leave_out_layover(),
        }

    def restore(self, state: dict) -> None:
        """Set what the project remembers; after the layer is set."""
        self.unit_combo.setCurrentIndex(max(0, self.unit_combo.findData(word(state, "unit", "auto"))))
        self._set_nodata(word(state, "nodata"))
        for combo, band in zip(self.band_combos, numbers(state, "bands", -1)):
            combo.setBand(int(band))
        self.even_out_check.setChecked(state.get("even_out") is not False)
        self.layover_check.setChecked(state.get("leave_out_layover") is True)
        is_set = self.unit() != "auto" or bool(self.nodata_edit.text()) or bool(self.bands()) or self.leave_out_layover()
        self.setCollapsed(not is_set and self.even_out_wetness())

    def _set_nodata(self, text):
        self.nodata_edit.setText(text)
        self._nodata_told = self.nodata_edit.text()

    def _on_nodata_left(self):
        """A field that the keyboard merely passes has changed nothing."""
        if self.nodata_edit.text() != self._nodata_told:
            self._nodata_told = self.nodata_edit.text()
            self.changed.emit()

    def _nodata_text(self):
        return self.nodata_edit.text().strip().replace(",", ".")
