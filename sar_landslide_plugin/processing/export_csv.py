"""The algorithm ``sarlandslide:export_csv``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.chip_export import EXPORT_COLUMNS, ChipSelection, export_csv
from ..core.errors import SarLandslideError
from ..core.reviews import MARKS
from ..local_numbers import grouped
from .run_input import RunAlgorithm

UNMARKED = "unmarked"


class ExportCsvAlgorithm(RunAlgorithm):
    """Write the ranked chips of a detection with people's marks; a thin cover around the engine."""

    NAME = "export_csv"
    FLAGGED_ONLY = "FLAGGED_ONLY"
    REVIEWS = "REVIEWS"
    TOP = "TOP"
    FIELDS = "FIELDS"
    OUTPUT = "OUTPUT"

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
        self.add_run_parameter()
        self.addParameter(
            QgsProcessingParameterBoolean(self.FLAGGED_ONLY, self.tr("Flagged chips only"), False)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.REVIEWS,
                self.tr("Only chips with these marks [all chips]"),
                options=[*MARKS, UNMARKED],
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.TOP,
                self.tr("Number of chips, best rank first [all]"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=1,
            )
        )
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
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of chips")))

    def processAlgorithm(self, parameters, context, feedback):
        """Write the table."""
        # QGIS gives one empty text for nothing chosen.
        marks, columns = (
            [text for text in self.parameterAsEnumStrings(parameters, name, context) if text]
            for name in (self.REVIEWS, self.FIELDS)
        )
        selection = ChipSelection(
            flagged_only=self.parameterAsBool(parameters, self.FLAGGED_ONLY, context),
            marks=tuple("" if mark == UNMARKED else mark for mark in marks),
            top=self.optional_number(parameters, self.TOP, context),
        )
        path = self.file_output(parameters, self.OUTPUT, context)
        try:
            count = export_csv(self.run_folder(parameters, context), Path(path), selection, columns)
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        feedback.pushInfo(self.tr("{count} chips written to {path}").format(count=grouped(count), path=path))
        return {self.OUTPUT: path, "COUNT": count}
