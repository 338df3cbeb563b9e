"""What all algorithms of the plugin share."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, SarLandslideError
from ..core.paths import resources_dir


def help_page(section=""):
    """Address of the offline help, or of one of its sections."""
    address = QUrl.fromLocalFile(str(resources_dir() / "help" / "index.html"))
    address.setFragment(section)
    return address


class SarLandslideAlgorithm(QgsProcessingAlgorithm):
    """An algorithm with the plugin's icon and a help text of its own in resources/help."""

    NAME = ""

    def createInstance(self):
        """Return a fresh algorithm."""
        return type(self)()

    def tr(self, text):
        """Translate ``text``; one context for all algorithms, as some share parameters."""
        return QCoreApplication.translate("SarLandslideAlgorithm", text)

    def name(self):
        """Stable identifier, part of users' scripts."""
        return self.NAME

    def icon(self):
        """Icon in the toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        """Icon in models."""
        return str(resources_dir() / "icon.svg")

    def shortHelpString(self):
        """Help shown beside the parameters."""
        text = (resources_dir() / "help" / f"{self.NAME}.html").read_text(encoding="utf-8")
        return " ".join(text.split())  # QGIS would turn line ends into paragraphs

    def helpUrl(self):
        """Page behind the Help button: it ships with the plugin and needs no internet."""
        return help_page(self.NAME).toString()

    def call_engine(self, feedback, function, *arguments, progress=None):
        """What a function of the engine returns, None where the user cancelled; its errors become Processing's."""
        try:
            return function(
                *arguments,
                progress=progress or (lambda fraction, _text: feedback.setProgress(100.0 * fraction)),
                is_cancelled=feedback.isCanceled,
            )
        except Cancelled:
            return None
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
