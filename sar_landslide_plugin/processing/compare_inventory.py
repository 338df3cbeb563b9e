"""The algorithm ``sarlandslide:compare_inventory``."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.comparison import compare_with_inventory, write_comparison
from ..core.errors import Cancelled, SarLandslideError
from .base import SarLandslideAlgorithm


class CompareInventoryAlgorithm(SarLandslideAlgorithm):
    """Compare a detection with mapped landslides; a thin cover around the engine."""

    NAME = "compare_inventory"
    RUN = "RUN"
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
        self.addParameter(
            QgsProcessingParameterFile(
                self.RUN,
                self.tr("Output folder of a detection"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INVENTORY,
                self.tr("Mapped landslides"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
            )
        )
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
        source = self.parameterAsSource(parameters, self.INVENTORY, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INVENTORY))
        crs = source.sourceCrs()
        slides = [
            bytes(feature.geometry().asWkb()) for feature in source.getFeatures() if feature.hasGeometry()
        ]
        del source  # an error's traceback would keep it alive beyond the layer it reads
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        try:
            found = compare_with_inventory(
                Path(self.parameterAsString(parameters, self.RUN, context)),
                slides,
                crs.toWkt(),
                progress=lambda fraction, _text: feedback.setProgress(100.0 * fraction),
                is_cancelled=feedback.isCanceled,
            )
            write_comparison(Path(path), found)
        except Cancelled:
            return {}
        except (SarLandslideError, OSError) as error:
            raise QgsProcessingException(str(error)) from error
        feedback.pushInfo(
            self.tr(
                "{found} of {observed} observed landslides found; precision {precision}, recall {recall}, "
                "intersection over union {iou}, rank correlation {rank}"
            ).format(
                found=found.landslides_found,
                observed=found.landslides_observed,
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
    return "–" if math.isnan(value) else f"{value:.2f}"
