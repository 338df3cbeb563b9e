"""Parameters of the algorithms that read a finished run and polygons."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
)

from ..core.errors import SarLandslideError
from ..core.output_folder import check_is_no_result
from ..core.run_record import folder_of_run
from .base import SarLandslideAlgorithm


class RunAlgorithm(SarLandslideAlgorithm):
    """An algorithm whose input is the output folder of a detection, maybe with a polygon layer."""

    RUN = "RUN"

    def add_run_parameter(self):
        """Declare the folder of the run."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.RUN,
                self.tr("Output folder of a detection"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
            )
        )

    def add_run_parameters(self, polygons, description):
        """Declare the folder of the run, and the polygon layer under the name ``polygons``."""
        self.add_run_parameter()
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                polygons, description, [QgsProcessing.SourceType.TypeVectorPolygon]
            )
        )

    def run_folder(self, parameters, context):
        """The folder of the run, of which a file may be given, too."""
        return folder_of_run(Path(self.parameterAsString(parameters, self.RUN, context)))

    def file_output(self, parameters, name, context):
        """Where a file is to be written; an exception where that is one of a run, before anything is computed."""
        path = self.output_file(parameters, name, context)
        try:
            check_is_no_result(Path(path))
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        return path

    def read_polygons(self, parameters, name, context):
        """Features with a geometry, their reference system and the kind of their geometries.

        The source is let go of here: an error's traceback would keep it alive beyond the layer it reads.
        """
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        features = [feature for feature in all_features(source) if feature.hasGeometry()]
        return features, source.sourceCrs(), source.wkbType()


def all_features(source):
    """All features of a source, also those with invalid geometries, which the engine takes as they are.

    Where QGIS checks them, an exception is thrown through Python's iterator, which ends QGIS a little later.
    """
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return list(source.getFeatures(QgsFeatureRequest(), flag))


def as_wkb(feature):
    """The geometry of a feature as the engine takes it."""
    return bytes(feature.geometry().asWkb())
