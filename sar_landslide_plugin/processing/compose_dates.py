"""The algorithm ``sarlandslide:compose_dates``."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsProcessingParameterRasterDestination

from ..core.compose import compose_dates
from .scene_input import SceneAlgorithm


class ComposeDatesAlgorithm(SceneAlgorithm):
    """Average the dates of each side into one raster of four bands; a thin cover around the engine."""

    NAME = "compose_dates"
    OUTPUT = "OUTPUT"

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

    def processAlgorithm(self, parameters, context, feedback):
        """Write the composite."""
        path = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        # Whoever named a file that exists was asked, or is a script: the toolbox replaces files.
        compose = partial(compose_dates, overwrite=True)
        summary = self.call_engine(feedback, compose, self.request(), Path(path))
        if summary is None:
            return {}
        self.tell_scene(feedback, summary)
        return {self.OUTPUT: path}
