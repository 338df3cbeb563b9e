"""What all algorithms of the plugin share."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    NULL,
    QgsApplication,
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProperty,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, OutputError, SarLandslideError, foreseen
from ..core.output_folder import ALL_FILES
from ..core.paths import resources_dir
from ..core.plain_text import one_line
from ..edited_layers import check_is_not_edited

TABLE_IN_FILE = "ogr:"


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

    def checkParameterValues(self, parameters, context):
        """Return whether the parameters make sense, and if not, one sentence why."""
        try:
            for definition in self.parameterDefinitions():
                if definition.type() == QgsProcessingParameterNumber.typeName():
                    self.optional_number(parameters, definition.name(), context)
            # Here, because this is called on the main thread, where alone layers may be looked at.
            check_is_not_edited(context.project(), *self._files_written(parameters, context))
        except (OutputError, QgsProcessingException) as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def output_file(self, parameters, name, context):
        """The file or folder that an output goes to, in whichever of QGIS's ways it was given."""
        destination = self.parameterAsFileOutput(parameters, name, context)
        if not destination.startswith(TABLE_IN_FILE):
            return destination
        source = destination[len(TABLE_IN_FILE) :]
        return QgsDataSourceUri(source).database() or source

    def _files_written(self, parameters, context):
        for definition in self.destinationParameterDefinitions():
            file = Path(self.output_file(parameters, definition.name(), context))
            if definition.type() == QgsProcessingParameterFolderDestination.typeName():
                yield from (file / name for name in ALL_FILES)
            else:
                yield file

    def optional_number(self, parameters, name, context):
        """A number, or None where it was left out.

        QGIS takes any text for a number that may be left out, and makes 0 of what it cannot read, such as 0,5.
        """
        value = parameters.get(name)
        if value is None or value == NULL or (isinstance(value, str) and not value.strip()):
            return None
        definition = self.parameterDefinition(name)
        is_whole = isinstance(definition, QgsProcessingParameterNumber) and (
            definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        )
        number = value
        if isinstance(value, str):
            try:
                number = float(value)
            except ValueError:
                number = None
        elif isinstance(value, QgsProperty):
            number = self.parameterAsDouble(parameters, name, context)
        if number is None or (is_whole and not float(number).is_integer()):
            told = self.tr("{name} is “{value}”, but must be a whole number.") if is_whole else self.tr(
                "{name} is “{value}”, but must be a number, with a point before decimals as in 0.5."
            )
            raise QgsProcessingException(told.format(name=name, value=one_line(str(value))))
        return int(number) if is_whole else float(number)

    def call_engine(self, feedback, function, *arguments, progress=None):
        """What a function of the engine returns, None where the user cancelled; its errors become Processing's.

        In qgis_process cancelling is one, too: a script would else take the exit status 0 for done. QGIS's windows show errors.
        """
        try:
            with foreseen():
                return function(
                    *arguments,
                    progress=progress or (lambda fraction, _text: feedback.setProgress(100.0 * fraction)),
                    is_cancelled=feedback.isCanceled,
                )
        except Cancelled as error:
            if QgsApplication.platform() == "qgis_process":
                raise QgsProcessingException(str(error)) from error
            return None
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
