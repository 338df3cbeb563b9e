"""The algorithm ``sarlandslide:rank_areas``."""

from __future__ import annotations

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt

from ..core.errors import SarLandslideError
from ..core.reviews import rejected_chips
from ..core.zones import rank_zones
from ..local_numbers import grouped
from ..versions import field
from .run_input import RunAlgorithm, as_wkb

AREAS = ("expected_area_m2", "area_low_m2", "area_high_m2", "landslide_area_m2")


class RankAreasAlgorithm(RunAlgorithm):
    """Rank municipalities, catchments or road corridors by expected landslide area; a thin cover around the engine."""

    NAME = "rank_areas"
    ZONES = "ZONES"
    NAME_FIELD = "NAME_FIELD"
    INCLUDE_REJECTED = "INCLUDE_REJECTED"
    OUTPUT = "OUTPUT"

    def displayName(self):
        """Name in the toolbox."""
        return self.tr("Rank areas")

    def tags(self):
        """Words by which the search of the toolbox finds the algorithm."""
        return self.tr(
            "landslide,zonal,municipality,catchment,road,priority,summary,statistics,sentinel-1"
        ).split(",")

    def shortDescription(self):
        """Tool tip in the toolbox."""
        return self.tr("Ranks polygons, such as municipalities, by the landslide area expected in them.")

    def initAlgorithm(self, configuration=None):
        """Declare parameters."""
        self.add_run_parameters(self.ZONES, self.tr("Areas (municipalities, catchments, buffered roads …)"))
        self.addParameter(
            QgsProcessingParameterField(
                self.NAME_FIELD,
                self.tr("Name of an area"),
                parentLayerParameterName=self.ZONES,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.INCLUDE_REJECTED, self.tr("Count what was found in rejected chips, too"), False
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Ranked areas")))

    def processAlgorithm(self, parameters, context, feedback):
        """Sum over the polygons and write them in the order of their rank."""
        found, crs, geometry_type = self.read_polygons(parameters, self.ZONES, context)
        name_field = self.parameterAsString(parameters, self.NAME_FIELD, context)
        if name_field and found and found[0].fieldNameIndex(name_field) < 0:
            fields = ", ".join(found[0].fields().names())
            raise QgsProcessingException(
                self.tr("The areas have no field “{name}”; they have: {fields}.").format(name=name_field, fields=fields or "–")
            )
        self.file_output(parameters, self.OUTPUT, context)
        features = {feature.id(): feature for feature in found}
        zones = [(key, as_wkb(feature)) for key, feature in features.items()]
        folder = self.run_folder(parameters, context)
        without = self._rejected(parameters, context, folder, feedback)
        ranked = self.call_engine(feedback, rank_zones, folder, zones, crs.toWkt(), without)
        if ranked is None:
            return {}
        sink, destination = self.parameterAsSink(
            parameters,
            self.OUTPUT,
            context,
            _fields(bool(name_field)),
            QgsWkbTypes.multiType(geometry_type),
            crs,
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for zone in ranked:
            feature = features[zone.key]
            values = [zone.rank]
            if name_field:
                values.append(_text(feature[name_field]))
            values += [round(getattr(zone, area), 2) for area in AREAS] + [round(zone.observed_share, 4)]
            row = QgsFeature()
            geometry = feature.geometry()
            geometry.convertToMultiType()
            row.setGeometry(geometry)
            row.setAttributes(values)
            sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
        if ranked:
            feedback.pushInfo(
                self.tr("Areas: {count}; the first has {hectares} ha of expected landslides").format(
                    count=grouped(len(ranked)), hectares=grouped(ranked[0].expected_area_m2 / 1e4, 1)
                )
            )
        return {self.OUTPUT: destination}

    def _rejected(self, parameters, context, folder, feedback):
        """The rejected chips that are to be left out; tells what becomes of them."""
        try:
            rejected = rejected_chips(folder)
        except SarLandslideError as error:
            raise QgsProcessingException(str(error)) from error
        is_counted = self.parameterAsBool(parameters, self.INCLUDE_REJECTED, context)
        if rejected:
            told = self.tr("Rejected chips, counted like the others: {count}") if is_counted else self.tr(
                "Rejected chips, in which nothing is counted: {count}"
            )
            feedback.pushInfo(told.format(count=grouped(len(rejected))))
        return [] if is_counted else rejected


def _text(value):
    """A value of an attribute as the name of an area."""
    if value is None or value == NULL:
        return ""
    return value.toString(Qt.DateFormat.ISODate) if hasattr(value, "toString") else str(value)


def _fields(has_name):
    fields = QgsFields()
    fields.append(field("rank", int))
    if has_name:
        fields.append(field("name", str))
    for name in (*AREAS, "observed_share"):
        fields.append(field(name, float))
    return fields
