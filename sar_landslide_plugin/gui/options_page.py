"""The page in QGIS's options: the onnxruntime in use and where to get it from."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsAuthConfigSelect, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QLabel, QLineEdit, QVBoxLayout

from .. import wheel_index
from ..core.paths import resources_dir
from .runtime_box import RuntimeBox

OPTIONS_KEY = "sarLandslideOptions"


class OptionsPage(QgsOptionsPageWidget):
    """Takes effect with OK, except the buttons, which act at once."""

    def __init__(self, parent, installer, on_changed):
        super().__init__(parent)
        self.setObjectName(OPTIONS_KEY)
        self.runtime_box = RuntimeBox(stays=True, installer=installer)
        self.runtime_box.changed.connect(on_changed)
        self.index_edit = QLineEdit(QgsSettings().value(wheel_index.INDEX_KEY, "", type=str))
        self.index_edit.setObjectName("runtimeIndexEdit")
        self.index_edit.setPlaceholderText(self.tr("public Python package host"))
        self.index_edit.setToolTip(
            self.tr(
                "Folder, package index or web folder of your office from which Install takes the wheel; "
                "the checksum is compared in any case"
            )
        )
        self.authentication = QgsAuthConfigSelect()
        self.authentication.setObjectName("runtimeAuthentication")
        self.authentication.setConfigId(QgsSettings().value(wheel_index.AUTHENTICATION_KEY, "", type=str))
        source = QGroupBox(self.tr("Package Source"))
        form = QFormLayout(source)
        form.addRow(self.tr("Address or folder"), self.index_edit)
        form.addRow(QLabel(self.tr("Authentication for this address")))
        form.addRow(self.authentication)
        layout = QVBoxLayout(self)
        layout.addWidget(self.runtime_box)
        layout.addWidget(source)
        layout.addStretch(1)

    def apply(self):
        """Save; called by OK."""
        settings = QgsSettings()
        settings.setValue(wheel_index.INDEX_KEY, self.index_edit.text().strip())
        settings.setValue(wheel_index.AUTHENTICATION_KEY, self.authentication.configId())


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options dialog opens.

    The installer is the dock's: an installation goes on when the dialog closes.
    """

    def __init__(self, installer, on_changed):
        title = QCoreApplication.translate("OptionsFactory", "SAR Landslide")
        super().__init__(title, QIcon(str(resources_dir() / "icon.svg")))
        self._installer, self._on_changed = installer, on_changed

    def createWidget(self, parent):
        """Return a new page."""
        return OptionsPage(parent, self._installer, self._on_changed)
