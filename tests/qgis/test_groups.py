"""The groups of layers that runs leave on the map: what they are called, and which of them is seen."""

import pytest
from qgis.core import QgsLayerTreeModel, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from results_fixtures import add_group

from sar_landslide_plugin import layers


def groups():
    return QgsProject.instance().layerTreeRoot().findGroups(True)


def test_two_runs_in_a_minute_have_two_names(qgis_new_project, run_folder):
    for _ in range(3):
        assert add_group(run_folder) == []
    names = [group.name() for group in groups()]
    assert len(set(names)) == 3 and all(name.startswith("valley landslides ") for name in names)


def test_earlier_runs_step_back_once(qgis_new_project, run_folder):
    root = QgsProject.instance().layerTreeRoot()
    own = root.addGroup("my own")
    add_group(run_folder)
    first = root.findGroups()[0]
    assert first.itemVisibilityChecked() and first.isExpanded()
    add_group(run_folder)
    second = root.findGroups()[0]
    assert not first.itemVisibilityChecked() and not first.isExpanded() and first.findLayers()
    assert second.itemVisibilityChecked() and second.isExpanded()
    first.setItemVisibilityChecked(True)  # to compare the two
    add_group(run_folder)
    assert first.itemVisibilityChecked() and not second.itemVisibilityChecked()
    assert own.itemVisibilityChecked() and own.isExpanded()


def test_the_legend_of_the_probability_is_in_the_language_of_the_user(qgis_new_project, run_folder, monkeypatch):
    monkeypatch.setattr(layers, "tr", lambda text: f"«{text}»")
    add_group(run_folder)
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    (node,) = (node for node in groups()[0].findLayers() if node.layer().customProperty(layers.ROLE_PROPERTY) == "probability")
    texts = [entry.data(0) for entry in model.layerLegendNodes(node)]
    assert texts[0] == "«Landslide probability»" and not [text for text in texts if "Band" in str(text)]


def test_the_change_is_red_where_it_was_brighter_before_and_grey_where_nothing_changed(qgis_new_project, run_folder):
    add_group(run_folder)
    (layer,) = (layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(layers.ROLE_PROPERTY) == "change")
    renderer = layer.renderer()
    sides = [layer.dataProvider().generateBandName(band()) for band in (renderer.redBand, renderer.greenBand, renderer.blueBand)]
    assert ["pre_VH" in sides[0], "post_VH" in sides[1], "post_VH" in sides[2]] == [True] * 3
    stretches = (renderer.redContrastEnhancement(), renderer.greenContrastEnhancement(), renderer.blueContrastEnhancement())
    assert len({(stretch.minimumValue(), stretch.maximumValue()) for stretch in stretches}) == 1


@pytest.mark.parametrize("ground", ["#6a1157", "#1d1d1f"])
def test_outlines_are_seen_on_the_highest_probability_and_in_the_dark(qgis_new_project, run_folder, ground):
    add_group(run_folder)
    (layer,) = (layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(layers.ROLE_PROPERTY) == "landslides")
    assert isinstance(layer, QgsVectorLayer)
    layer.startEditing()
    field = layer.fields().indexOf("mean_probability")
    for feature in layer.getFeatures():
        layer.changeAttributeValue(feature.id(), field, 0.95)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(400, 400))
    settings.setBackgroundColor(QColor(ground))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    light = [QColor(image.pixel(x, y)).lightness() for x in range(400) for y in range(400)]
    assert max(light) > QColor(ground).lightness() + 100
    layer.rollBack()
