"""What the algorithms share that hand on chosen chips of a finished run as a file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..core.chip_export import ChipSelection
from ..core.errors import SarLandslideError
from ..core.reviews import MARKS
from ..local_numbers import grouped
from .run_input import RunAlgorithm

UNMARKED = "unmarked"


class ChipsAlgorithm(RunAlgorithm):
    """An algorithm that chooses chips of a run and writes them; a thin cover around the engine."""

    FLAGGED_ONLY = "FLAGGED_ONLY"
    REVIEWS = "REVIEWS"
    TOP = "TOP"
    OUTPUT = "OUTPUT"

    def add_chip_parameters(self):
        """Declare the run, which of its chips are wanted, and their number as an output."""
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
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of chips")))

    def chosen(self, parameters, name, context):
        """What was chosen of a list; QGIS gives one empty text for nothing."""
        return [text for text in self.parameterAsEnumStrings(parameters, name, context) if text]

    def processAlgorithm(self, parameters, context, feedback):
        """Write the file."""
        marks = self.chosen(parameters, self.REVIEWS, context)
        selection = ChipSelection(
            flagged_only=self.parameterAsBool(parameters, self.FLAGGED_ONLY, context),
            marks=tuple("" if mark == UNMARKED else mark for mark in marks),
            top=self.optional_number(parameters, self.TOP, context),
        )
        path = self.file_output(parameters, self.OUTPUT, context)
        try:
            count = self.write(self.run_folder(parameters, context), Path(path), selection, parameters, context)
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        feedback.pushInfo(self.written().format(count=grouped(count), path=path))
        return {self.OUTPUT: path, "COUNT": count}

    def write(self, folder, path, selection, parameters, context):
        """Write the chosen chips of the run in ``folder``; return how many there are."""
        raise NotImplementedError

    def written(self):
        """What was written, with {count} and {path}."""
        return self.tr("{count} chips written to {path}")
