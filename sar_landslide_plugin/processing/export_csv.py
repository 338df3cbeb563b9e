"""The algorithm ``sarlandslide:export_csv``."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterFileDestination

from ..core.chip_export import EXPORT_COLUMNS, export_csv
from .chips_output import ChipsAlgorithm


class ExportCsvAlgorithm(ChipsAlgorithm):
    """Write the ranked chips of a detection with people's marks."""

    NAME = "export_csv"
    FIELDS = "FIELDS"

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Export CSV")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr("landslide,chips,ranking,table,csv,spreadsheet,review,confirmed,share").split(",")

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Writes the ranked chips of a detection, with marks and notes, as a table.")

    def initAlgorithm(self, configuration=None):
        """Declare parameters and outputs."""
        self.add_chip_parameters()
        self.addParameter(
            QgsProcessingParameterEnum(
                self.FIELDS,
                self.tr("Columns [all]"),
                options=list(EXPORT_COLUMNS),
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, self.tr("Table of chips"), self.tr("CSV files (*.csv)")
            )
        )

    def write(self, folder, path, selection, parameters, context):
        """Write the table."""
        return export_csv(folder, path, selection, self.chosen(parameters, self.FIELDS, context))
