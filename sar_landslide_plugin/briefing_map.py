"""The map of a briefing: what was found on the grey image after the event. Its layers belong to no project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsContrastEnhancement,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .briefing_page import page_font
from .core.chip_export import ChipRow
from .core.errors import SarLandslideError
from .core.map_view import write_change_view, write_not_observed
from .core.paths import resources_dir
from .core.reviews import chip_filter

CHIP_COLOUR = "#0b4fb3"
LANDSLIDE_COLOUR = "#b3126b"
REJECTED_COLOUR = "#6b6f75"
SMALLEST_CHIP_MM = 2.6  # smaller ones are drawn as dots
LARGEST_PART, MARGIN_OF_PART = 0.25, 0.2  # of a run that is shown in part, and of what must be shown on each side of it
_DARKER = (
    0.35  # how much of the stretch the grey image leaves unused at its bright end, so that colours stand out
)


class BriefingMap:
    """Layers and extent of the map; ``image`` and ``gaps`` are None where there are none, ``whole`` is the extent of the run.

    ``shown`` and ``rejected`` are chip_ids: of chips with their rank, and of those that are veiled, with their outlines. ``found``
    is the ground that the map must show: where it is a small part of the run, the map shows no more, and ``is_part`` is True.
    """

    def __init__(
        self,
        folder: Path,
        work: Path,
        shown: Sequence[str],
        rejected: Sequence[str],
        found: QgsRectangle,
        paper_mm: tuple[float, float],
    ):
        self.probability = QgsRasterLayer(str(folder / "probability.tif"), "probability", "gdal")
        self.probability.loadNamedStyle(str(resources_dir() / "styles" / "probability.qml"))
        self.crs = self.probability.crs()
        self.whole = self.probability.extent()
        self.extent = _fitting_extent(self.whole, 0.03, paper_mm)
        part = _fitting_extent(found, MARGIN_OF_PART, paper_mm)
        self.is_part = not found.isEmpty() and _area(part) < LARGEST_PART * _area(self.extent)
        if self.is_part:
            self.extent = part
        self.image, self.gaps = self._image(folder, work), self._gaps(folder, work)
        self.chips = self._chips(folder, shown, paper_mm[0])
        landslides = _part_of(folder, "landslides", rejected, landslide_symbol(), inverse=True)
        veiled = ("landslides", rejected_symbol(filled=False)), ("chips", rejected_symbol())
        rejected_parts = [_part_of(folder, name, rejected, symbol) for name, symbol in veiled if rejected]
        layers = (self.chips, self.gaps, landslides, *rejected_parts, self.probability, self.image)
        self.layers = [layer for layer in layers if layer is not None and layer.isValid()]

    def size_km(self, extent: QgsRectangle) -> tuple[float, float]:
        """Width and height of a part of the map on the ground, through its middle."""
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.crs, QgsCoordinateTransformContext())
        measure.setEllipsoid("WGS84")
        x, y = extent.center().x(), extent.center().y()
        across = measure.measureLine(QgsPointXY(extent.xMinimum(), y), QgsPointXY(extent.xMaximum(), y))
        along = measure.measureLine(QgsPointXY(x, extent.yMinimum()), QgsPointXY(x, extent.yMaximum()))
        return across / 1000, along / 1000

    @staticmethod
    def _image(folder, work):
        """The image after the event, or None where it has gone: the map is of use without it."""
        try:
            view = write_change_view(folder, work)
        except SarLandslideError:
            return None
        layer = QgsRasterLayer(str(view.path), "image", "gdal")
        low, high = view.limits_db
        renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 2)
        stretch = QgsContrastEnhancement(layer.dataProvider().dataType(2))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretch.setMinimumValue(low)
        stretch.setMaximumValue(high + _DARKER * (high - low))
        renderer.setContrastEnhancement(stretch)
        layer.setRenderer(renderer)
        return layer

    @staticmethod
    def _gaps(folder, work):
        try:
            gaps = write_not_observed(folder, work)
        except SarLandslideError:
            return None
        if gaps is None:
            return None
        layer = QgsVectorLayer(str(gaps.path), "not observed", "ogr")
        layer.loadNamedStyle(str(resources_dir() / "styles" / "not_observed.qml"))
        return layer

    def _chips(self, folder, chip_ids, paper_width_mm):
        layer = _part_of(folder, "chips", chip_ids, chip_symbol())
        chip = next(layer.getFeatures(), None)
        is_small = chip is not None and (
            chip.geometry().boundingBox().width() / self.extent.width() * paper_width_mm < SMALLEST_CHIP_MM
        )
        layer.setRenderer(QgsSingleSymbolRenderer(chip_symbol(is_small)))
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_rank_labels(is_small)))
        layer.setLabelsEnabled(True)
        return layer


def ground_of(rows: Sequence[ChipRow]) -> QgsRectangle:
    """The rectangle around chips, in the reference system of the run; empty where there are none."""
    ground = QgsRectangle()
    for row in rows:
        ground.combineExtentWith(QgsRectangle(*(float(row[side]) for side in ("x_min", "y_min", "x_max", "y_max"))))
    return ground


def _fitting_extent(ground, margin, paper_mm):
    """Ground with a share of it as room on each side, in the shape of the paper."""
    extent = QgsRectangle(ground)
    extent.scale(1 + 2 * margin)
    shape = paper_mm[0] / paper_mm[1]
    width, height = max(extent.width(), extent.height() * shape), max(extent.height(), extent.width() / shape)
    return QgsRectangle.fromCenterAndSize(extent.center(), width, height)


def _area(extent):
    return extent.width() * extent.height()


def _part_of(folder, name, chip_ids, symbol, inverse=False):
    """A layer of results of some chips, or of all others."""
    layer = QgsVectorLayer(str(folder / f"{name}.gpkg"), name, "ogr")
    these = chip_filter(chip_ids)
    layer.setSubsetString(f"NOT ({these})" if inverse else these)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def chip_symbol(is_small: bool = False) -> QgsFillSymbol:
    """Frame of a ranked chip, or a ring at its centre where the frame would be too small."""
    if not is_small:
        return _outline(CHIP_COLOUR, "0.35", "0.75")
    symbol = QgsFillSymbol.createSimple({})
    marker = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": "0,0,0,0",
            "outline_color": CHIP_COLOUR,
            "outline_width": "0.4",
            "size": "2.6",
        }
    )
    centre = QgsCentroidFillSymbolLayer()
    centre.setSubSymbol(marker)
    symbol.changeSymbolLayer(0, centre)
    return symbol


def landslide_symbol() -> QgsFillSymbol:
    """Outline of a landslide, with a halo: on the highest probability its colour alone would not be seen."""
    return _outline(LANDSLIDE_COLOUR, "0.25", "0.55")


def rejected_symbol(filled: bool = True) -> QgsFillSymbol:
    """Dashed grey, for what was rejected after looking; filled, a veil over what was found there."""
    return QgsFillSymbol.createSimple(
        {
            "color": "250,250,250,170" if filled else "0,0,0,0",
            "outline_color": REJECTED_COLOUR,
            "outline_style": "dash",
            "outline_width": "0.25",
        }
    )


def _outline(colour: str, width_mm: str, halo_mm: str) -> QgsFillSymbol:
    """A line on a white one that is wider."""
    halo, line = (
        QgsFillSymbol.createSimple({"color": "0,0,0,0", "outline_color": shade, "outline_width": width, "joinstyle": "miter"})
        for shade, width in (("255,255,255,200", halo_mm), (colour, width_mm))
    )
    halo.appendSymbolLayer(line.symbolLayer(0).clone())
    return halo


def _rank_labels(is_small):
    text = QgsTextFormat()
    text.setFont(page_font(7, bold=True))
    text.setSize(7)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(CHIP_COLOUR))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setColor(QColor("white"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = "rank"
    settings.priority = 10
    settings.geometryGeneratorEnabled = True
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    corner = QgsPalLayerSettings.QuadrantPosition
    if is_small:
        settings.geometryGenerator = "centroid($geometry)"
        settings.quadOffset = corner.QuadrantRight
        settings.xOffset = 1.6
    else:
        settings.geometryGenerator = "make_point(x_min($geometry), y_max($geometry))"
        settings.quadOffset = corner.QuadrantBelowRight
        settings.xOffset, settings.yOffset = 0.6, 0.4
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
    settings.displayAll = True
    return settings
