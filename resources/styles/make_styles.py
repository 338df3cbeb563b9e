"""Write the QML styles of the result layers.

    QT_QPA_PLATFORM=offscreen .venv/bin/python resources/styles/make_styles.py

The plugin loads the QML files; this script made them, so that a colour is changed in one place.
Colours: one hue family that gets darker steadily, hence readable in greyscale and by colour-blind people.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

STYLES = Path(__file__).parent
# Probability, colour, opacity (0 to 255), legend label. Below 0.1, nearly all of a scene, nothing is drawn.
PROBABILITY_CLASSES = (
    (0.0, "#fde08a", 0, "0 %"),
    (0.1, "#fde08a", 0, "10 %"),
    (0.25, "#fdc05a", 170, "25 %"),
    (0.5, "#ee7b2d", 220, "50 %"),
    (0.75, "#c23a3a", 240, "75 %"),
    (1.0, "#5c1049", 255, "100 %"),
)
MASK_COLOUR = QColor(214, 40, 90, 55)  # faint: the probability below must stay readable
NOT_OBSERVED_COLOUR = QColor(120, 120, 120, 110)
OUTLINE_COLOUR = "#c2185b"
TOP_CHIP_COLOUR = "#004fc4"
FLAGGED_CHIP_COLOUR = "#3f8ae0"
FLAGGED_LABEL_COLOUR = "#1c5fb8"
FLAGGED = '"flagged"'  # a boolean: compared with 1 it would never be equal
TOP = f'"rank" <= 10 AND {FLAGGED}'


def outline(colour: str, width_mm: float, halo: bool = False) -> QgsFillSymbol:
    """A polygon drawn as a line only, so that the image below stays visible."""
    symbol = QgsFillSymbol()
    line = QgsSimpleLineSymbolLayer(QColor(colour), width_mm)
    line.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if halo:
        under = QgsSimpleLineSymbolLayer(QColor(255, 255, 255, 190), width_mm + 0.7)
        under.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        symbol.changeSymbolLayer(0, under)
        symbol.appendSymbolLayer(line)
    else:
        symbol.changeSymbolLayer(0, line)
    return symbol


def style_probability() -> None:
    """Colour ramp with transparent low values."""
    layer = QgsRasterLayer()
    ramp = QgsColorRampShader(0.0, 1.0, None, QgsColorRampShader.Type.Interpolated)
    items = []
    for value, colour, opacity, label in PROBABILITY_CLASSES:
        shade = QColor(colour)
        shade.setAlpha(opacity)
        items.append(QgsColorRampShader.ColorRampItem(value, shade, label))
    ramp.setColorRampItemList(items)
    ramp.setClip(False)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(None, 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)
    layer.saveNamedStyle(str(STYLES / "probability.qml"))


def style_mask() -> None:
    """Landslide in one colour, not observed grey, the rest transparent."""
    layer = QgsRasterLayer()
    classes = [
        QgsPalettedRasterRenderer.Class(1, MASK_COLOUR, "Landslide"),
        QgsPalettedRasterRenderer.Class(255, NOT_OBSERVED_COLOUR, "Not observed"),
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(None, 1, classes))
    layer.saveNamedStyle(str(STYLES / "mask.qml"))


def style_landslides() -> None:
    """Outline of the polygons."""
    layer = QgsVectorLayer("Polygon", "landslides", "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(outline(OUTLINE_COLOUR, 0.5)))
    layer.setMapTipTemplate(
        "Landslide [% id %]<br>[% round(area_m2 / 10000, 2) %] ha, "
        "mean probability [% round(100 * mean_probability) %] %"
    )
    layer.saveNamedStyle(str(STYLES / "landslides.qml"))


def style_chips() -> None:
    """The ten top ranks stand out and are labelled; other flagged chips are thin; calm chips are off."""
    layer = QgsVectorLayer("Polygon", "chips", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, expression, label, active in (
        (outline(TOP_CHIP_COLOUR, 0.9, halo=True), TOP, "Rank 1 to 10", True),
        (outline(FLAGGED_CHIP_COLOUR, 0.35), f'"rank" > 10 AND {FLAGGED}', "Further flagged chips", True),
        (outline("#ffd60a", 0.7), 'NOT coalesce("flagged", false) AND is_selected()', "Selected chip", True),
        (outline("#9e9e9e", 0.15), 'NOT coalesce("flagged", false)', "Other chips", False),
    ):
        rule = QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label)
        rule.setActive(active)
        root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))

    labels = QgsRuleBasedLabeling.Rule(None)
    labels.appendChild(label_rule("Rank 1 to 10", TOP, 11, TOP_CHIP_COLOUR, scale=None))
    labels.appendChild(
        label_rule("Further flagged chips", f'"rank" > 10 AND {FLAGGED}', 8, FLAGGED_LABEL_COLOUR, 100_000)
    )
    layer.setLabeling(QgsRuleBasedLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(
        "Rank [% rank %], chip [% chip_id %]<br>[% round(expected_area_m2 / 10000, 2) %] ha expected "
        "([% round(area_low_m2 / 10000, 2) %] to [% round(area_high_m2 / 10000, 2) %] ha)"
    )
    layer.saveNamedStyle(str(STYLES / "chips.qml"))


def label_rule(
    name: str, expression: str, size_pt: float, colour: str, scale: int | None
) -> QgsRuleBasedLabeling.Rule:
    """The rank inside the upper left corner of the chip, where it hides least."""
    text = QgsTextFormat()
    font = QFont("Open Sans")
    font.setBold(size_pt > 10)
    text.setFont(font)
    text.setSize(size_pt)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(colour))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(1.0)
    buffer.setColor(QColor("white"))
    text.setBuffer(buffer)

    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = "rank"
    settings.geometryGenerator = "make_point(x_min($geometry), y_max($geometry))"
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
    settings.geometryGeneratorEnabled = True
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantBelowRight
    settings.xOffset, settings.yOffset = 0.8, 0.8
    # Rank 1 wins where labels compete for space.
    settings.priority = 10 if size_pt > 10 else 3
    settings.displayAll = size_pt > 10
    if scale:
        settings.scaleVisibility = True
        settings.minimumScale = scale
    rule = QgsRuleBasedLabeling.Rule(settings, description=name, filterExp=expression)
    return rule


def main() -> None:
    """Write all four styles."""
    application = QgsApplication([], False)
    application.initQgis()
    style_probability()
    style_mask()
    style_landslides()
    style_chips()
    application.exitQgis()


if __name__ == "__main__":
    main()
