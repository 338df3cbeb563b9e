"""The algorithm ``sarlandslide:compare_inventory``."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..core.comparison import compare_with_inventory, write_comparison
from ..core.errors import SarLandslideError
from ..core.run_record import searches_a_part
from ..layers import record_of
from ..local_numbers import grouped
from .run_input import RunAlgorithm, as_wkb


class CompareInventoryAlgorithm(RunAlgorithm):
    """Compare a detection with mapped landslides; a thin cover around the engine."""

    NAME = "compare_inventory"
    INVENTORY = "INVENTORY"
    OUTPUT = "OUTPUT"

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Compare with inventory")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr("landslide,inventory,accuracy,precision,recall,iou,validation,rank,sentinel-1").split(
            ","
        )

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Scores a detection against mapped landslides: area, count, size classes and ranking.")

    def initAlgorithm(self, configuration=None):
        """Declare parameters and outputs."""
        self.add_run_parameters(self.INVENTORY, self.tr("Mapped landslides"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, self.tr("Table of scores"), self.tr("CSV files (*.csv)")
            )
        )
        for name, label in (
            ("PRECISION", self.tr("Precision of the area")),
            ("RECALL", self.tr("Recall of the area")),
            ("IOU", self.tr("Intersection over union")),
            ("FOUND", self.tr("Landslides found")),
            ("OBSERVED", self.tr("Landslides observed")),
            ("RANK_CORRELATION", self.tr("Rank correlation of the chips")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(self, parameters, context, feedback):
        """Compare and write the table."""
        features, crs, _ = self.read_polygons(parameters, self.INVENTORY, context)
        slides = [as_wkb(feature) for feature in features]
        path = self.file_output(parameters, self.OUTPUT, context)
        found = self.call_engine(
            feedback, compare_with_inventory, self.run_folder(parameters, context), slides, crs.toWkt()
        )
        if found is None:
            return {}
        try:
            write_comparison(Path(path), found)
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        if searches_a_part(record_of(self.run_folder(parameters, context))):
            feedback.pushWarning(
                self.tr("The run searched a part alone, or left out flat ground: landslides of the inventory elsewhere do not count as missed.")
            )
        feedback.pushInfo(
            self.tr(
                "{found} of {observed} observed landslides found; precision {precision}, recall {recall}, "
                "intersection over union {iou}, rank correlation {rank}"
            ).format(
                found=grouped(found.landslides_found),
                observed=grouped(found.landslides_observed),
                precision=_share(found.precision),
                recall=_share(found.recall),
                iou=_share(found.iou),
                rank=_share(found.rank_correlation),
            )
        )
        return {
            self.OUTPUT: path,
            "PRECISION": found.precision,
            "RECALL": found.recall,
            "IOU": found.iou,
            "FOUND": found.landslides_found,
            "OBSERVED": found.landslides_observed,
            "RANK_CORRELATION": found.rank_correlation,
        }


def _share(value):
    return "–" if math.isnan(value) else grouped(value, 2)
