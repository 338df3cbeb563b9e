"""Parameters of the algorithms that read a scene."""

from __future__ import annotations

from functools import partial

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import Qt

from ..core.dates import read_event
from ..core.errors import InputError, SarLandslideError, foreseen
from ..core.request import UNITS
from ..core.sorting import event_to_sort_by, sort_by_event
from ..core.words import say
from .base import SarLandslideAlgorithm
from .request import layer_source, scene_request


class SceneAlgorithm(SarLandslideAlgorithm):
    """An algorithm whose input is one raster with both dates, or rasters before and after."""

    INPUT = "INPUT"
    PRE = "PRE"
    POST = "POST"
    IMAGES = "IMAGES"
    EVENT = "EVENT"
    UNIT = "UNIT"
    BANDS = "BANDS"
    NODATA = "NODATA"
    LEAVE_OUT_LAYOVER = "LEAVE_OUT_LAYOVER"

    def __init__(self):
        super().__init__()
        self._request = None  # gives what is asked for, in a thread
        self._left_out = []  # lines on what was left out of the images of many dates

    def add_input_parameters(self):
        """Declare where the images come from and what the user may say about them."""
        self.addParameter(
            QgsProcessingParameterRasterLayer(self.INPUT, self.tr("Raster with both dates"), optional=True)
        )
        for name, description in (
            (self.PRE, self.tr("Or images before the event")),
            (self.POST, self.tr("… and images after the event")),
            (self.IMAGES, self.tr("Or images of many dates, to be sorted by the event day")),
        ):
            self.addParameter(
                QgsProcessingParameterMultipleLayers(
                    name, description, QgsProcessing.SourceType.TypeRaster, optional=True
                )
            )
        kinds = QgsProcessingParameterDateTime.Type
        self.addParameter(
            QgsProcessingParameterDateTime(self.EVENT, self.tr("Event day (UTC)"), kinds.Date, optional=True)
        )
        unit = self.choice(self.UNIT, self.tr("Unit of the pixel values"), UNITS)
        self.addParameter(unit)
        bands = QgsProcessingParameterString(
            self.BANDS, self.tr("Band roles, such as pre_VV=1, pre_VH=2, post_VV=3, post_VH=4"), optional=True
        )
        nodata = self.number(self.NODATA, self.tr("Further no-data value"))
        layover = QgsProcessingParameterBoolean(
            self.LEAVE_OUT_LAYOVER, self.tr("Leave out layover and shadow, by the masks of HyP3 and OPERA beside the images"), False
        )
        self.add_advanced(bands, nodata, layover)

    def choice(self, name, description, values):
        """A choice among words, not numbers: scripts stay readable and do not break when one is added. The first is the default."""
        return QgsProcessingParameterEnum(
            name, description, options=list(values), defaultValue=values[0], usesStaticStrings=True
        )

    def number(self, name, description, minimum=None, maximum=None, whole=False):
        """A number that may be left out."""
        kinds = QgsProcessingParameterNumber.Type
        parameter = QgsProcessingParameterNumber(
            name, description, kinds.Integer if whole else kinds.Double, optional=True
        )
        if minimum is not None:
            parameter.setMinimum(minimum)
            parameter.setMaximum(maximum)
        return parameter

    def add_advanced(self, *parameters):
        """Declare parameters that are folded away."""
        for parameter in parameters:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)

    def checkParameterValues(self, parameters, context):
        """Return whether the parameters make sense, and if not, one sentence why."""
        try:
            self._read_request(parameters, context)
        except (SarLandslideError, QgsProcessingException) as error:
            return False, str(error)
        event = read_event(self._event(parameters, context))  # QGIS knows fewer ways to write a date
        return super().checkParameterValues({**self._with_plain_unit(parameters), self.EVENT: event}, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read the request on the main thread: layers must not be touched from another one."""
        try:
            self._request = self._read_request(parameters, context)
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def request(self):
        """What is asked for; safe in a background thread, where alone images of many dates are to be read."""
        try:
            with foreseen():
                return self._request()
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error

    def tell_scene(self, feedback, summary):
        """Say what the scene was understood as."""
        for line in self._left_out:
            feedback.pushInfo(line)
        feedback.pushInfo(summary.sentence())
        for note in (*summary.notes, *summary.advice):
            feedback.pushInfo(note)

    def _read_request(self, parameters, context):
        """A function that gives what is asked for; what can be wrong with it without sorting images is told at once."""
        scene = self.raster_source(parameters, self.INPUT, context)
        pre, post, images = (
            self._raster_sources(parameters, name, context) for name in (self.PRE, self.POST, self.IMAGES)
        )
        event, self._left_out = self._event(parameters, context), []
        make = partial(
            scene_request,
            scene,
            unit=self.parameterAsEnumString(self._with_plain_unit(parameters), self.UNIT, context),
            bands=self.parameterAsString(parameters, self.BANDS, context),
            nodata=self.optional_number(parameters, self.NODATA, context),
            event=event,
            leave_out_layover=self.parameterAsBool(parameters, self.LEAVE_OUT_LAYOVER, context),
        )
        if not images:
            request = make(pre, post)
            return lambda: request
        if scene or pre or post:
            raise InputError(say("Images of many dates are sorted by the event day: give no other images beside them."))
        make(images, images)  # what is wrong with all the rest
        return partial(self._sorted, make, images, event_to_sort_by(event), self._area(parameters, context))

    def _sorted(self, make, images, event, area):
        found = sort_by_event(images, event, area=area)
        self._left_out = found.lines_left_out
        return make(list(found.pre), list(found.post), chosen=found.notes)

    def _with_plain_unit(self, parameters):
        """The parameters with the unit, where it is given as a text such as dB, as QGIS knows it."""
        unit = parameters.get(self.UNIT)
        return {**parameters, self.UNIT: unit.lower()} if isinstance(unit, str) else parameters

    def _area(self, _parameters, _context):
        """What is to be searched of the scene, None for all of it."""
        return None

    def _event(self, parameters, context):
        """The day of the event as an ISO date, None where it was left out; what is no date is passed on, to be refused."""
        moment = self.parameterAsDateTime(parameters, self.EVENT, context)
        if moment.timeSpec() in (Qt.TimeSpec.OffsetFromUTC, Qt.TimeSpec.TimeZone):
            moment = moment.toUTC()
        day = moment.date()
        if day.isValid():
            return day.toString(Qt.DateFormat.ISODate)
        return self.parameterAsString(parameters, self.EVENT, context) or None

    def raster_source(self, parameters, name, context):
        """What GDAL opens for a raster that may be left out, None where it was."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is not None:
            return layer_source(layer)
        # A path that is no raster is passed on: the engine says in one sentence what is wrong with it.
        return self.parameterAsString(parameters, name, context) or None

    def _raster_sources(self, parameters, name, context):
        value = parameters.get(name)
        sources = [
            layer_source(layer) for layer in self.parameterAsLayerList(parameters, name, context) or []
        ]
        given = value if isinstance(value, (list, tuple)) else [value] if value else []
        if len(sources) < len(given):
            return [item if isinstance(item, str) else layer_source(item) for item in given]
        return sources
