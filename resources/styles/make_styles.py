"""Write the QML styles of the result layers.

    QT_QPA_PLATFORM=offscreen .venv/bin/python resources/styles/make_styles.py

The plugin loads the QML files; this script made them, so that a colour is changed in one place.
Colours: one hue family that gets darker steadily, hence readable in greyscale and by colour-blind people.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMultiBandColorRenderer,
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
sys.path.insert(0, str(STYLES.parent.parent))

from sar_landslide_plugin.layers import REJECTED_VARIABLE  # noqa: E402
from sar_landslide_plugin.probability_ramp import PROBABILITY_CLASSES  # noqa: E402

MASK_COLOUR = QColor(214, 40, 90, 55)  # faint: the probability below must stay readable
NOT_OBSERVED_COLOUR = QColor(120, 120, 120, 110)
# Mean probability from which on, colour, width in mm, legend label. Wider and darker is surer, also in print and in grey.
CONFIDENCE_CLASSES = (
    (0.8, "#8e0f5c", 0.7, "High confidence (80 % or more)"),
    (0.6, "#d81b7a", 0.5, "Medium confidence (60 to 80 %)"),
    (0.0, "#f48fc0", 0.4, "Low confidence (below 60 %)"),
)
FLAGGED = 'coalesce("flagged", false)'  # a boolean: compared with 1 it would never be equal
# Runs from before there were marks have no such column: attribute() then gives NULL instead of an error.
REJECTED = "coalesce(attribute($currentfeature, 'review'), '') = 'rejected'"
# Outlines know their chip alone, older ones not even that; which chips are rejected the panel tells the layer.
OWN_CHIP = "coalesce(attribute($currentfeature, 'chip_id'), '-')"
IN_REJECTED_CHIP = f"array_contains(string_to_array(coalesce(@{REJECTED_VARIABLE}, '')), {OWN_CHIP})"
# First and last rank, colour, line width in mm, halo, legend label, size of the label in points.
RANK_CLASSES = (
    (1, 3, "#08306b", 1.1, True, "Rank 1 to 3: look here first", 12),
    (4, 10, "#1f5fae", 0.8, True, "Rank 4 to 10", 10),
    (11, 30, "#4a90d9", 0.5, False, "Rank 11 to 30", 8),
    (31, None, "#86b8e8", 0.3, False, "Further flagged chips", 8),
)
LABELLED_FROM_SCALE = 100_000  # ranks beyond 10 are labelled when the map is at least this large


def outline(colour: str, width_mm: float, halo_mm: float = 0.0) -> QgsFillSymbol:
    """A polygon drawn as a line only, so that the image below stays visible; with a white halo of this width on both sides together."""
    symbol = QgsFillSymbol()
    line = QgsSimpleLineSymbolLayer(QColor(colour), width_mm)
    line.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if halo_mm:
        under = QgsSimpleLineSymbolLayer(QColor(255, 255, 255, 190), width_mm + halo_mm)
        under.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        symbol.changeSymbolLayer(0, under)
        symbol.appendSymbolLayer(line)
    else:
        symbol.changeSymbolLayer(0, line)
    return symbol


def rejected_outline() -> QgsFillSymbol:
    """Dashed grey, as in the briefing."""
    symbol = outline("#6b6b6b", 0.3)
    symbol.symbolLayer(0).setPenStyle(Qt.PenStyle.DashLine)
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
    """Outlines by mean probability, with a halo: the surest ones have the colour of the highest probability, on which they lie.

    Those of rejected chips step back.
    """
    layer = QgsVectorLayer("Polygon", "landslides", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    upper = None
    for lower, colour, width, label in CONFIDENCE_CLASSES:
        conditions = [f'"mean_probability" >= {lower}'] if lower else []
        conditions += [f'"mean_probability" < {upper}'] if upper else []
        conditions.append(f"NOT {IN_REJECTED_CHIP}")
        root.appendChild(
            QgsRuleBasedRenderer.Rule(outline(colour, width, 0.6), filterExp=" AND ".join(conditions), label=label)
        )
        upper = lower
    root.appendChild(QgsRuleBasedRenderer.Rule(rejected_outline(), filterExp=IN_REJECTED_CHIP, label="Rejected after looking"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.saveNamedStyle(str(STYLES / "landslides.qml"))


def style_not_observed() -> None:
    """Hatched, so that it is neither taken for a result nor hides the map below."""
    layer = QgsVectorLayer("Polygon", "not observed", "memory")
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    # Two hatches of unlike grey: one of them is seen on dark ground, the other one on light ground.
    for colour, offset in (("#ffffff", 0.0), ("#404040", 1.2)):
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setLineAngle(45)
        hatch.setDistance(2.4)
        hatch.setOffset(offset)
        line = hatch.subSymbol()
        line.setColor(QColor(colour))
        line.setWidth(0.3)
        symbol.appendSymbolLayer(hatch)
    border = QgsSimpleLineSymbolLayer(QColor("#404040"), 0.2)
    border.setPenStyle(Qt.PenStyle.DotLine)
    symbol.appendSymbolLayer(border)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.saveNamedStyle(str(STYLES / "not_observed.qml"))


def style_change() -> None:
    """Before in red, after in green and blue: red where the echo weakened, cyan where it grew; the plugin sets the limits."""
    layer = QgsRasterLayer()
    renderer = QgsMultiBandColorRenderer(None, 1, 2, 2)
    stretches = []
    for _ in range(3):
        stretch = QgsContrastEnhancement(Qgis.DataType.Float32)
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretch.setMinimumValue(-25.0)
        stretch.setMaximumValue(0.0)
        stretches.append(stretch)
    renderer.setRedContrastEnhancement(stretches[0])
    renderer.setGreenContrastEnhancement(stretches[1])
    renderer.setBlueContrastEnhancement(stretches[2])
    layer.setRenderer(renderer)
    layer.saveNamedStyle(str(STYLES / "change.qml"))


def rank_condition(first: int, last: int | None) -> str:
    """Flagged chips of these ranks that nobody has rejected."""
    ranks = f'"rank" >= {first}' + (f' AND "rank" <= {last}' if last else "")
    return f"{ranks} AND {FLAGGED} AND NOT {REJECTED}"


def style_chips() -> None:
    """The best ranks are darkest and widest, and labelled; rejected chips step back; calm chips are off."""
    layer = QgsVectorLayer("Polygon", "chips", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    rules = [
        (outline(colour, width, 0.7 if halo else 0.0), rank_condition(first, last), label, True)
        for first, last, colour, width, halo, label, _ in RANK_CLASSES
    ]
    rules += [
        (rejected_outline(), f"{FLAGGED} AND {REJECTED}", "Rejected after looking", True),
        (outline("#ffd60a", 0.7), f"is_selected() AND (NOT {FLAGGED} OR {REJECTED})", "Selected chip", True),
        (outline("#9e9e9e", 0.15), f"NOT {FLAGGED}", "Chips below the threshold", False),
    ]
    for symbol, expression, label, active in rules:
        rule = QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label)
        rule.setActive(active)
        root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))

    labels = QgsRuleBasedLabeling.Rule(None)
    for first, last, colour, _, _, label, size in RANK_CLASSES:
        scale = None if last and last <= 10 else LABELLED_FROM_SCALE
        labels.appendChild(label_rule(label, rank_condition(first, last), size, colour, scale))
    layer.setLabeling(QgsRuleBasedLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.saveNamedStyle(str(STYLES / "chips.qml"))


def label_rule(
    name: str, expression: str, size_pt: float, colour: str, scale: int | None
) -> QgsRuleBasedLabeling.Rule:
    """The rank inside the upper left corner of the chip, where it hides least."""
    text = QgsTextFormat()
    font = QFont("Open Sans")
    font.setBold(size_pt >= 10)
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
    settings.priority = 10 if size_pt >= 10 else 3
    settings.displayAll = size_pt >= 10
    if scale:
        settings.scaleVisibility = True
        settings.minimumScale = scale
    rule = QgsRuleBasedLabeling.Rule(settings, description=name, filterExp=expression)
    return rule


def main() -> None:
    """Write all styles."""
    application = QgsApplication([], False)
    application.initQgis()
    style_probability()
    style_mask()
    style_landslides()
    style_not_observed()
    style_change()
    style_chips()
    application.exitQgis()


if __name__ == "__main__":
    main()
