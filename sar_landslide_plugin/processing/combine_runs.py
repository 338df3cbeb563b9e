"""The algorithm ``sarlandslide:combine_runs``."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterBoolean, QgsProcessingParameterMultipleLayers

from ..core.combine import combine
from .results_algorithm import PacedProgress, ResultsAlgorithm


class CombineRunsAlgorithm(ResultsAlgorithm):
    """Put runs on one event together, as from ascending and from descending orbits; a thin cover around the engine."""

    NAME = "combine_runs"
    RUNS = "RUNS"
    INCLUDE_REJECTED = "INCLUDE_REJECTED"
    OVERWRITE = "OVERWRITE"

    def __init__(self):
        super().__init__()
        self._runs = []
        self._how = {}

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Combine runs")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr("landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1").split(",")

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Makes one map and one ranking of runs on one event, as from ascending and from descending orbits.")

    def initAlgorithm(self, configuration=None):
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.RUNS, self.tr("Runs: the file run.json of each"), QgsProcessing.SourceType.TypeFile
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.INCLUDE_REJECTED, self.tr("Count what was found in rejected chips, too"), False
            )
        )
        overwrite = QgsProcessingParameterBoolean(self.OVERWRITE, self.tr("Replace results in the output folder"), False)
        overwrite.setFlags(overwrite.flags() | overwrite.Flag.FlagAdvanced)
        self.addParameter(overwrite)
        self.add_results()

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read all parameters on the main thread."""
        self._runs = self.parameterAsFileList(parameters, self.RUNS, context)
        self._how = {
            "overwrite": self.parameterAsBool(parameters, self.OVERWRITE, context),
            "counts_rejected": self.parameterAsBool(parameters, self.INCLUDE_REJECTED, context),
        }
        self.read_output(parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):
        """Run the engine; safe in a background thread."""

        def run(progress, is_cancelled):
            return combine(self._runs, self._output, **self._how, progress=progress, is_cancelled=is_cancelled)

        result = self.call_engine(feedback, run, progress=PacedProgress(feedback))
        if result is None:
            feedback.pushInfo(self.tr("Cancelled; nothing was written."))
            return {}
        feedback.pushInfo(result.summary.sentence())
        for note in result.summary.notes:
            feedback.pushWarning(note)
        return self.take_results(result, feedback)

