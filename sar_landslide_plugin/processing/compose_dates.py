"""The algorithm ``sarlandslide:compose_dates``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingParameterRasterDestination

from ..core.compose import compose_dates
from ..core.errors import Cancelled, SarLandslideError
from .scene_input import SceneAlgorithm


class ComposeDatesAlgorithm(SceneAlgorithm):
    """Average the dates of each side into one raster of four bands; a thin cover around the engine."""

    NAME = "compose_dates"
    OUTPUT = "OUTPUT"

    def __init__(self):
        super().__init__()
        self._request = None

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Compose dates")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr("sar,radar,sentinel-1,composite,mean,stack,multitemporal,speckle,average").split(",")

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Averages images before and after an event into one raster of four bands.")

    def initAlgorithm(self, configuration=None):
        """Declare parameters."""
        self.add_input_parameters()
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Composite")))

    def checkParameterValues(self, parameters, context):
        """Return whether the parameters make sense, and if not, one sentence why."""
        try:
            self.read_request(parameters, context)
        except (SarLandslideError, QgsProcessingException) as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read the parameters on the main thread: layers must not be touched from another one."""
        try:
            self._request = self.read_request(parameters, context)
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(self, parameters, context, feedback):
        """Write the composite."""
        path = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        try:
            summary = compose_dates(
                self._request,
                Path(path),
                progress=lambda fraction, _text: feedback.setProgress(100.0 * fraction),
                is_cancelled=feedback.isCanceled,
            )
        except Cancelled:
            return {}
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        feedback.pushInfo(summary.sentence())
        for note in summary.notes:
            feedback.pushInfo(note)
        return {self.OUTPUT: path}
