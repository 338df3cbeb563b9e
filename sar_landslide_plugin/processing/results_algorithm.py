"""What algorithms share that write all results of a run into a folder and put them onto the map."""

from __future__ import annotations

import time
from pathlib import Path

from qgis.core import (
    QgsMessageLog,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from .. import layers
from ..core.map_view import write_map_views
from .base import SarLandslideAlgorithm

# The log keeps every phase text for good: not more than this many seconds apart.
LOG_INTERVAL_S = 0.5


class PacedProgress:
    """Passes the engine's progress on; phase texts only now and then, as they count every batch."""

    def __init__(self, feedback):
        self._feedback = feedback
        self._phase = ""
        self._told_at = -LOG_INTERVAL_S

    def __call__(self, fraction, phase):
        """Tell how far the engine is."""
        self._feedback.setProgress(100.0 * fraction)
        now = time.monotonic()
        if phase != self._phase and now - self._told_at >= LOG_INTERVAL_S:
            self._phase, self._told_at = phase, now
            self._feedback.setProgressText(phase)


class ResultsAlgorithm(SarLandslideAlgorithm):
    """An algorithm with the results of a run: folder, outputs and layers."""

    LOAD = "LOAD"
    OUTPUT = "OUTPUT"

    _output, _load, _results, _views = Path(), False, None, None

    def add_results(self):
        """Declare where the results go, and what of them others can use."""
        self.addParameter(QgsProcessingParameterBoolean(self.LOAD, self.tr("Add results to the map"), True))
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT, self.tr("Output folder")))
        self.addOutput(QgsProcessingOutputRasterLayer("PROBABILITY", self.tr("Landslide probability")))
        self.addOutput(QgsProcessingOutputRasterLayer("MASK", self.tr("Landslide mask")))
        self.addOutput(QgsProcessingOutputVectorLayer("LANDSLIDES", self.tr("Landslide polygons")))
        self.addOutput(QgsProcessingOutputVectorLayer("CHIPS", self.tr("Ranked chips")))
        self.addOutput(QgsProcessingOutputFile("CHIPS_CSV", self.tr("Ranked chips as CSV")))
        self.addOutput(QgsProcessingOutputFile("RUN_JSON", self.tr("Record of the run")))
        self.addOutput(QgsProcessingOutputNumber("CHIP_COUNT", self.tr("Number of observed chips")))
        self.addOutput(QgsProcessingOutputNumber("FLAGGED_COUNT", self.tr("Number of flagged chips")))
        self.addOutput(QgsProcessingOutputNumber("LANDSLIDE_COUNT", self.tr("Number of landslide polygons")))
        self.addOutput(QgsProcessingOutputNumber("LANDSLIDE_AREA", self.tr("Landslide area [m²]")))
        self.addOutput(QgsProcessingOutputNumber("EXPECTED_AREA", self.tr("Expected landslide area [m²]")))

    def read_output(self, parameters, context):
        """Read where the results go, and whether they are wanted on the map."""
        self._output = Path(self.parameterAsString(parameters, self.OUTPUT, context))
        self._load = self.parameterAsBool(parameters, self.LOAD, context)

    def take_results(self, result, feedback):
        """Outputs of a result; files for looking at it are made here, because reading takes a while on large scenes."""
        if self._load and not feedback.isCanceled():
            self._views = write_map_views(result.folder)
        for note in filter(None, (result.resume_note, result.marks_note)):
            feedback.pushInfo(note)
        self._results = {
            self.OUTPUT: str(result.folder),
            "PROBABILITY": str(result.probability),
            "MASK": str(result.mask),
            "LANDSLIDES": str(result.landslides),
            "CHIPS": str(result.chips),
            "CHIPS_CSV": str(result.chips_csv),
            "RUN_JSON": str(result.run_json),
            "CHIP_COUNT": result.chip_count,
            "FLAGGED_COUNT": result.flagged_count,
            "LANDSLIDE_COUNT": result.landslide_count,
            "LANDSLIDE_AREA": result.landslide_area_m2,
            "EXPECTED_AREA": result.expected_area_m2,
        }
        return self._results

    def postProcessAlgorithm(self, context, feedback):
        """Add the layer group; QGIS calls this on the main thread, except inside a model."""
        if not self._load or self._results is None or context.project() is None:
            return {}
        if QThread.currentThread() != QCoreApplication.instance().thread():
            # Inside a model this runs in the model's thread, where the project must not be touched.
            feedback.pushInfo(
                self.tr("Run as part of a model: the results are in the output folder, not on the map.")
            )
            return {}
        problems = layers.add_result_group(context.project(), Path(self._results[self.OUTPUT]), self._views)
        for problem in problems:
            feedback.pushWarning(problem)
            QgsMessageLog.logMessage(problem, self.tr("SAR Landslide"))
        return {}
