"""The algorithm ``sarlandslide:detect_landslides``."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
)

from .. import runtime
from ..core import onnx_library
from ..core.area_of_interest import extent_area
from ..core.detect import DetectOptions, detect
from ..core.errors import InputError
from ..core.options import LARGEST_LEAST_SLOPE_DEG, LARGEST_MAPPING_UNIT, MOST_THREADS
from .request import layer_file, polygon_area
from .results_algorithm import PacedProgress, ResultsAlgorithm
from .run_input import all_features
from .scene_input import SceneAlgorithm

# Values of the choices are words, not numbers: scripts stay readable and do not break when a choice is added.
SEGMENTS = ("gated", "all")
PROVIDERS = ("automatic", "cpu", "cuda", "directml", "coreml", "openvino", "rocm")


class DetectLandslidesAlgorithm(ResultsAlgorithm, SceneAlgorithm):
    """Detect landslides between images before and after an event; a thin cover around the engine."""

    NAME = "detect_landslides"
    AREA = "AREA"
    EXTENT = "EXTENT"
    ELEVATION = "ELEVATION"
    LEAST_SLOPE = "LEAST_SLOPE"
    THRESHOLD = "THRESHOLD"
    MMU = "MMU"
    THREADS = "THREADS"
    GATE = "GATE"
    SEGMENT = "SEGMENT"
    PROVIDER = "PROVIDER"
    EVEN_OUT = "EVEN_OUT"
    OVERWRITE = "OVERWRITE"
    RESUME = "RESUME"

    def __init__(self):
        super().__init__()
        self._options = None

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Detect landslides")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr(
            "sar,radar,sentinel-1,landslide,change,detection,earthquake,disaster,deep learning"
        ).split(",")

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Maps likely landslides from Sentinel-1 images and ranks map chips by affected area.")

    def initAlgorithm(self, configuration=None):
        """Declare parameters and outputs."""
        self.add_input_parameters()
        self._add_area_parameters()
        self._add_option_parameters()
        self.add_results()

    def _add_area_parameters(self):
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.AREA,
                self.tr("Only where these polygons are"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterExtent(self.EXTENT, self.tr("Or only in this extent"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterRasterLayer(
                self.ELEVATION, self.tr("Elevation model by which flat ground is left out [none is]"), optional=True
            )
        )

    def _add_option_parameters(self):
        threshold = self.number(
            self.THRESHOLD,
            self.tr("Landslide probability of a pixel from which it counts [from the model]"),
            0,
            1,
        )
        gate = self.number(
            self.GATE,
            self.tr("Landslide probability of a chip from which it is mapped [from the model]"),
            0,
            1,
        )
        segment = self.choice(self.SEGMENT, self.tr("Chips to map in detail"), SEGMENTS)
        smallest = self.number(
            self.MMU, self.tr("Smallest landslide polygon [m², from the model]"), 0, LARGEST_MAPPING_UNIT
        )
        slope = self.number(
            self.LEAST_SLOPE, self.tr("Slope below which ground is flat [degrees]"), 0, LARGEST_LEAST_SLOPE_DEG
        )
        slope.setDefaultValue(DetectOptions.least_slope_deg)
        provider = self.choice(self.PROVIDER, self.tr("Processor"), PROVIDERS)
        threads = self.number(
            self.THREADS, self.tr("Processor threads [one per core]"), 1, MOST_THREADS, whole=True
        )
        even_out = QgsProcessingParameterBoolean(self.EVEN_OUT, self.tr("Even out wet ground"), True)
        overwrite = QgsProcessingParameterBoolean(
            self.OVERWRITE, self.tr("Replace results in the output folder"), False
        )
        resume = QgsProcessingParameterBoolean(
            self.RESUME, self.tr("Go on where a run was interrupted"), False
        )
        self.add_advanced(threshold, gate, segment, smallest, slope, even_out, provider, threads, overwrite, resume)

    def canExecute(self):
        """Return whether onnxruntime is there or came with the plugin, and if not, what to do."""
        if runtime.activate() or runtime.bundled_wheel() is not None:
            return True, ""
        unfit = onnx_library.unfit()
        if unfit:
            return False, unfit[0].problem
        return False, self.tr(
            "The Python package onnxruntime is missing; "
            "open the SAR Landslide panel from the Raster menu to install it."
        )

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read all parameters on the main thread."""
        super().prepareAlgorithm(parameters, context, feedback)
        self._evens_out = self.parameterAsBool(parameters, self.EVEN_OUT, context)
        self._options = DetectOptions(
            threshold=self.optional_number(parameters, self.THRESHOLD, context),
            gate=self.optional_number(parameters, self.GATE, context),
            segment=self.parameterAsEnumString(parameters, self.SEGMENT, context),
            minimum_mapping_unit_m2=self.optional_number(parameters, self.MMU, context),
            area=self._area(parameters, context),
            elevation=self._elevation(parameters, context),
            least_slope_deg=self._least_slope(parameters, context),
            provider=self.parameterAsEnumString(parameters, self.PROVIDER, context),
            threads=self.optional_number(parameters, self.THREADS, context),
            overwrite=self.parameterAsBool(parameters, self.OVERWRITE, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
        )
        self.read_output(parameters, context)
        return True

    def checkParameterValues(self, parameters, context):
        """Return whether the parameters make sense, and if not, one sentence why."""
        if parameters.get(self.AREA) and parameters.get(self.EXTENT):
            return False, self.tr("Give either polygons or an extent as the area, not both.")
        is_good, told = super().checkParameterValues(parameters, context)
        if is_good:
            try:
                self._elevation(parameters, context)
                if parameters.get(self.EXTENT):
                    self._extent_area(parameters, context)
            except (InputError, QgsProcessingException) as error:
                return False, str(error)
        return is_good, told

    def _area(self, parameters, context):
        """What to look at, None for all of the images; read on the main thread, as layers must be."""
        if parameters.get(self.AREA):
            source = self.parameterAsSource(parameters, self.AREA, context)
            if source is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, self.AREA))
            given = parameters[self.AREA]
            if isinstance(given, QgsProcessingFeatureSourceDefinition):
                given = given.source  # what is asked for as a layer must not be a part of one
            file = layer_file(self.parameterAsVectorLayer({self.AREA: given}, self.AREA, context))
            return polygon_area(all_features(source), source.sourceCrs(), source.sourceName(), file)
        if not parameters.get(self.EXTENT):
            return None
        try:
            return self._extent_area(parameters, context)
        except InputError as error:
            raise QgsProcessingException(str(error)) from error

    def _elevation(self, parameters, context):
        """What GDAL opens for the elevation model, None where flat ground is searched, too."""
        try:
            return self.raster_source(parameters, self.ELEVATION, context)
        except InputError as error:
            raise QgsProcessingException(str(error)) from error

    def _least_slope(self, parameters, context):
        """The slope below which ground is flat; as by default where the field was emptied."""
        slope = self.optional_number(parameters, self.LEAST_SLOPE, context)
        return DetectOptions.least_slope_deg if slope is None else slope

    def _extent_area(self, parameters, context):
        extent = self.parameterAsExtent(parameters, self.EXTENT, context)
        crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context)
        bounds = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
        return extent_area(*bounds, crs.toWkt() if crs.isValid() else None)

    def processAlgorithm(self, parameters, context, feedback):
        """Run the engine; safe in a background thread."""
        self._unpack_runtime(feedback)
        result = self.call_engine(
            feedback, detect, replace(self.request(), even_out_wetness=self._evens_out), self._output, self._options, progress=PacedProgress(feedback)
        )
        if result is None:
            feedback.pushInfo(self.tr("Cancelled; nothing was written."))
            return {}
        self.tell_scene(feedback, result.summary)
        if result.provider_note:
            feedback.pushWarning(result.provider_note)
        return self.take_results(result, feedback)

    def _unpack_runtime(self, feedback):
        """Install the onnxruntime that came with the plugin, the first time it is needed."""
        if runtime.activate() or runtime.bundled_wheel() is None or runtime.loaded_from() is not None:
            return  # another plugin's that is loaded could not be exchanged
        feedback.pushInfo(self.tr("Unpacking onnxruntime, which came with the plugin"))
        try:
            runtime.install_bundled(is_cancelled=feedback.isCanceled)
        except runtime.RuntimeInstallError as error:
            raise QgsProcessingException(str(error)) from error
        except runtime.InstallCancelled:
            return  # the engine, asked next, stops too
