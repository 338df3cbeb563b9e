"""The algorithm ``sarlandslide:export_geopackage``."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFileDestination

from ..core.chip_export import export_geopackage
from .chips_output import ChipsAlgorithm


class ExportGeopackageAlgorithm(ChipsAlgorithm):
    """Write ranked chips with people's marks, and the outlines, into one file."""

    NAME = "export_geopackage"

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Export GeoPackage")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr("landslide,chips,ranking,outlines,polygons,geopackage,gpkg,review,confirmed,share").split(",")

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Writes the ranked chips of a detection, with marks and notes, and all landslide outlines into one file.")

    def initAlgorithm(self, configuration=None):
        """Declare parameters and outputs."""
        self.add_chip_parameters()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, self.tr("Chips and landslides"), self.tr("GeoPackage files (*.gpkg)")
            )
        )

    def write(self, folder, path, selection, parameters, context):
        """Write both layers."""
        return export_geopackage(folder, path, selection)
