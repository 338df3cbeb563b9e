"""The map picture of the demo: what went in, what was found, where to look first."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsContrastEnhancement,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

PAGE_MM = (297.0, 176.0)
PANEL_MM = 89.0
MARGIN_MM = 9.0
PANELS_TOP_MM = 33.0
DPI = 160


def band_number(layer: QgsRasterLayer, role: str) -> int:
    """Number of the band with this description."""
    for number in range(1, layer.bandCount() + 1):
        if role in layer.bandName(number):
            return number
    raise ValueError(f"{layer.source()} has no band named {role}")


def stretch(layer: QgsRasterLayer, number: int, limits: tuple[float, float]) -> QgsContrastEnhancement:
    """Linear stretch between two values."""
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(number))
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    enhancement.setMinimumValue(limits[0])
    enhancement.setMaximumValue(limits[1])
    return enhancement


def scene_layers(scene: Path) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """The scene as a change composite (cyan: brighter after, red: darker) and as a grey background."""
    composite, grey = (QgsRasterLayer(str(scene), name) for name in ("Change of VH", "VH after the event"))
    before, after = band_number(composite, "pre_VH"), band_number(composite, "post_VH")
    provider = composite.dataProvider()
    statistics = provider.bandStatistics(before, QgsRasterBandStats.Stats.All, provider.extent(), 250_000)
    limits = (statistics.mean - 2.2 * statistics.stdDev, statistics.mean + 2.2 * statistics.stdDev)
    renderer = QgsMultiBandColorRenderer(provider, before, after, after)
    renderer.setRedContrastEnhancement(stretch(composite, before, limits))
    renderer.setGreenContrastEnhancement(stretch(composite, after, limits))
    renderer.setBlueContrastEnhancement(stretch(composite, after, limits))
    composite.setRenderer(renderer)
    grey_renderer = QgsSingleBandGrayRenderer(grey.dataProvider(), after)
    # Brighter than needed, so that colours on it stand out.
    grey_renderer.setContrastEnhancement(
        stretch(grey, after, (limits[0] - (limits[1] - limits[0]) * 0.6, limits[1]))
    )
    grey.setRenderer(grey_renderer)
    return composite, grey


def not_observed_layer(mask: QgsRasterLayer) -> QgsRasterLayer:
    """The mask layer reduced to its class "not observed"."""
    layer = mask.clone()
    layer.dataProvider().setUseSourceNoDataValue(1, False)  # a clone forgets this
    classes = [entry for entry in mask.renderer().classes() if entry.value == 255]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    return layer


class Picture:
    """A print layout of three panels, each with a heading and one sentence."""

    def __init__(self, project: QgsProject):
        self._layout = QgsPrintLayout(project)
        self._layout.initializeDefaults()
        page = self._layout.pageCollection().page(0)
        page.setPageSize(QgsLayoutSize(*PAGE_MM, QgsUnitTypes.LayoutUnit.LayoutMillimeters))

    def text(self, text, left, top, width, height, size_pt=8.5, bold=False, colour="#222222"):
        """Add a text."""
        label = QgsLayoutItemLabel(self._layout)
        label.setText(text)
        font = QFont("DejaVu Sans")
        font.setPointSizeF(size_pt)
        font.setBold(bold)
        label.setFont(font)
        label.setFontColor(QColor(colour))
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(Qt.AlignmentFlag.AlignLeft)
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        self._place(label, left, top, width, height)

    def panel(self, position, heading, sentence, layers, extent):
        """Add a map panel; ``position`` is 0, 1 or 2."""
        left = MARGIN_MM + position * (PANEL_MM + 6.0)
        self.text(heading, left, PANELS_TOP_MM - 7.0, PANEL_MM, 7, 10, bold=True)
        map_item = QgsLayoutItemMap(self._layout)
        map_item.setCrs(layers[0].crs())
        map_item.setLayers(layers)
        map_item.setKeepLayerSet(True)
        # Size and extent before the item joins the layout: an empty extent would become NaN there.
        map_item.setRect(0, 0, PANEL_MM, PANEL_MM)
        map_item.setExtent(extent)
        self._place(map_item, left, PANELS_TOP_MM, PANEL_MM, PANEL_MM)
        map_item.zoomToExtent(extent)
        map_item.setFrameEnabled(True)
        self.text(sentence, left, PANELS_TOP_MM + PANEL_MM + 2.0, PANEL_MM, 14)
        return map_item

    def scale_bar(self, map_item, left, top):
        """Add a scale bar in kilometres."""
        bar = QgsLayoutItemScaleBar(self._layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(map_item)
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        bar.setUnitLabel("km")
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(1.0)
        bar.setHeight(1.6)
        text_format = bar.textFormat()
        text_format.setSize(8)
        bar.setTextFormat(text_format)
        self._place(bar, left, top, 60, 10)

    def legend(self, map_item, entries, left, top):
        """Add a legend; ``entries`` are layers with the numbers of the legend rows to show, None for all."""
        legend = QgsLayoutItemLegend(self._layout)
        legend.setLinkedMap(map_item)
        legend.setAutoUpdateModel(False)
        root = legend.model().rootGroup()
        root.clear()
        for layer, rows in entries:
            node = root.addLayer(layer)
            if rows is not None:
                QgsMapLayerLegendUtils.setLegendNodeOrder(node, rows)
                legend.model().refreshLayerLegend(node)
        legend.setColumnCount(len(entries))
        legend.setColumnSpace(10)
        legend.setBoxSpace(0)
        for style in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
            font = QFont("DejaVu Sans")
            font.setPointSizeF(8.5)
            font.setBold(style == QgsLegendStyle.Style.Subgroup)
            legend.setStyleFont(style, font)
        legend.setSymbolWidth(6)
        self._place(legend, left, top, 180, 22)

    def save(self, path: Path) -> None:
        """Write the picture as PNG. Raises OSError if that fails."""
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = DPI
        if (
            QgsLayoutExporter(self._layout).exportToImage(str(path), settings)
            != QgsLayoutExporter.ExportResult.Success
        ):
            raise OSError(f"the map picture {path} could not be written")

    def _place(self, item, left, top, width, height):
        self._layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(left, top, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
        item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def draw(path: Path, scene: Path, results: dict, by_role: dict, headline: str, footer: str) -> None:
    """Draw the picture of a run.

    Parameters
    ----------
    by_role
        The result layers: ``chips``, ``landslides``, ``mask``, ``probability``.
    headline, footer
        Sentences under the title and at the bottom.
    """
    project = QgsProject.instance()
    composite, grey = scene_layers(scene)
    project.addMapLayers([composite, grey], False)
    project.setCrs(composite.crs())
    extent = composite.extent()
    extent.scale(1.02)
    not_observed = not_observed_layer(by_role["mask"])
    project.addMapLayer(not_observed, False)
    picture = Picture(project)
    picture.text("Landslides in radar images, found and ranked", MARGIN_MM, 7, 280, 9, 16, bold=True)
    picture.text(headline, MARGIN_MM, 16.5, 280, 8, 9.5)
    picture.panel(
        0,
        "1  The images",
        "Radar brightness (VH) before and after. Cyan: brighter afterwards. Red: darker. "
        "Fields and the river change too.",
        [composite],
        extent,
    )
    picture.panel(
        1,
        "2  How likely is a landslide?",
        "Calibrated probability of each pixel. Grey edge: not observed.",
        [by_role["probability"], not_observed, grey],
        extent,
    )
    ranked = picture.panel(
        2,
        "3  Where to look first",
        f"Outlines of {results['LANDSLIDE_COUNT']} landslides, and map chips of 1.28 km ranked by expected "
        "landslide area.",
        [by_role["chips"], by_role["landslides"], grey],
        extent,
    )
    below = PANELS_TOP_MM + PANEL_MM + 18.0
    rows = [(by_role["probability"], [1]), (by_role["landslides"], None), (by_role["chips"], [0, 1, 2, 3])]
    picture.legend(ranked, rows, MARGIN_MM + PANEL_MM + 6, below)
    picture.scale_bar(ranked, MARGIN_MM, below)
    picture.text(footer, MARGIN_MM, PAGE_MM[1] - 9, 280, 6, 7.5, colour="#555555")
    picture.save(path)
