"""The algorithm ``sarlandslide:export_briefing``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..briefing import export_briefing
from ..core.errors import SarLandslideError
from .run_input import RunAlgorithm


class ExportBriefingAlgorithm(RunAlgorithm):
    """Print a detection on one page."""

    NAME = "export_briefing"
    TITLE = "TITLE"
    OUTPUT = "OUTPUT"

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Export briefing")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr("landslide,map,print,layout,pdf,report,briefing,share").split(",")

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Prints a detection on one page: map, worst places, method, caveats and provenance.")

    def flags(self):
        """Print layouts belong to the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration=None):
        """Declare parameters."""
        self.add_run_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.TITLE, self.tr("Heading [made from the name of the image]"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, self.tr("Briefing"), self.tr("PDF files (*.pdf)")
            )
        )

    def processAlgorithm(self, parameters, context, feedback):
        """Print."""
        path = self.file_output(parameters, self.OUTPUT, context)
        title = self.parameterAsString(parameters, self.TITLE, context)
        try:
            export_briefing(self.run_folder(parameters, context), Path(path), title)
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        return {self.OUTPUT: path}
