"""The algorithm ``sarlandslide:export_kml``."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFileDestination

from ..core.kml_export import export_kml
from .chips_output import ChipsAlgorithm


class ExportKmlAlgorithm(ChipsAlgorithm):
    """Write where to look, and the outlines, for phones and Google Earth."""

    NAME = "export_kml"

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Export KML")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr("landslide,chips,ranking,outlines,kml,google earth,phone,field,confirmed,share").split(",")

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Writes the places to look at in a detection, and its landslide outlines, for phones and Google Earth.")

    def initAlgorithm(self, configuration=None):
        """Declare parameters and outputs."""
        self.add_chip_parameters()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, self.tr("Places and landslides"), self.tr("KML files (*.kml)")
            )
        )

    def write(self, folder, path, selection, parameters, context):
        """Write both layers."""
        return export_kml(folder, path, selection)

    def written(self):
        """What was written, with {count} and {path}."""
        return self.tr("{count} places written to {path}")
