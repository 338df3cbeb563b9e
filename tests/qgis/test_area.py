"""The polygons to search: none that was not chosen."""

import pytest
from fake_engine import make_scene
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QPushButton
from results_fixtures import add_group


def add_polygons(name, count=1):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32754", name, "memory")
    layer.dataProvider().addFeatures([square() for _ in range(count)])
    QgsProject.instance().addMapLayer(layer)
    return layer


def square():
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 0 1, 1 1, 1 0, 0 0))"))
    return feature


@pytest.fixture
def area(dock, iface, scene_raster):
    iface.activate(scene_raster)
    area = dock.detect_box.area_box
    area.set_mode("polygons")
    return area


@pytest.fixture
def detect_button(dock):
    return dock.findChild(QPushButton, "detectButton")


def test_a_polygon_layer_must_be_chosen(area, detect_button):
    assert "no polygon layer" in area.hint.text()
    layer = add_polygons("zone")
    assert area.hint.text() == "Choose a polygon layer, or another area."
    assert area.parameters() == {} and not area.is_ready() and not detect_button.isEnabled()
    area.layer_combo.setLayer(layer)
    assert detect_button.isEnabled() and area.state()["area_layer"] == layer.id()


def test_no_other_layer_takes_the_place_of_one_that_goes(area, detect_button):
    layers = [add_polygons(name) for name in ("a", "b", "c")]
    area.layer_combo.setLayer(layers[1])
    QgsProject.instance().removeMapLayer(layers[0].id())
    assert area.layer_combo.currentLayer() == layers[1] and detect_button.isEnabled()
    QgsProject.instance().removeMapLayer(layers[1].id())
    assert area.layer_combo.currentLayer() is None and area.parameters() == {}
    assert "Choose a polygon layer" in area.hint.text() and not detect_button.isEnabled()


def test_results_are_no_area(area, run_folder):
    layer = add_polygons("zone")
    area.layer_combo.setLayer(layer)
    assert add_group(run_folder) == []
    offered = [area.layer_combo.layer(row) for row in range(area.layer_combo.count())]
    assert offered == [None, layer] and area.layer_combo.currentLayer() == layer


def test_an_area_that_is_remembered_but_gone_is_asked_for(area, detect_button):
    layer = add_polygons("zone")
    area.layer_combo.setLayer(layer)
    area.restore({"area": "polygons", "area_layer": "gone_123"}, QgsProject.instance())
    assert area.mode() == "polygons" and area.layer_combo.currentLayer() is None and not detect_button.isEnabled()
    area.restore({"area": "polygons", "area_layer": layer.id()}, QgsProject.instance())
    assert area.layer_combo.currentLayer() == layer


def test_the_hint_follows_edits(area, wait_until):
    layer = add_polygons("zone")
    area.layer_combo.setLayer(layer)
    assert area.hint.text() == "Polygons: 1, all searched; select some to search only those."
    layer.startEditing()
    layer.addFeatures([square(), square()])
    wait_until(lambda: "Polygons: 3," in area.hint.text())
    layer.selectAll()
    assert area.hint.text() == "Polygons: 3, of which selected and searched: 3."
    layer.deleteFeature(layer.allFeatureIds()[0])
    wait_until(lambda: area.hint.text() == "Polygons: 2, of which selected and searched: 2.")
    layer.rollBack()
    wait_until(lambda: "Polygons: 1," in area.hint.text())


def test_no_other_scene_takes_the_place_of_one_that_goes(dock, iface, scene_raster, detect_button, tmp_path):
    other_raster = QgsRasterLayer(str(make_scene(tmp_path / "zz.tif", 64)), "zz")
    QgsProject.instance().addMapLayer(other_raster)
    iface.activate(scene_raster)
    dock.scene_box.overrides.unit_combo.setCurrentIndex(3)
    QgsProject.instance().removeMapLayer(scene_raster.id())
    assert not dock.scene_box.has_images() and dock.scene_box.overrides.unit() == "auto"
    assert not detect_button.isEnabled()


def test_a_map_view_without_size_is_refused_before_the_run(dock, iface, scene_raster, monkeypatch):
    """As that of a canvas which has not been shown yet."""
    iface.activate(scene_raster)
    starts = []
    dock._runner.started.connect(lambda: starts.append(True))
    line = QgsReferencedRectangle(QgsRectangle(1, 1, 1, 5), QgsCoordinateReferenceSystem("EPSG:32754"))
    monkeypatch.setattr(dock.detect_box.area_box, "parameters", lambda: {"EXTENT": line})
    dock.detect()
    (item,) = iface.messageBar().items()
    assert item.text().startswith("The extent 1 1 1 5 has no size") and starts == [] and not dock._runner.is_running()


@pytest.mark.parametrize("extent", ["1,1,1,5 [EPSG:32754]", QgsRectangle(1, 5, 2, 5)])
def test_the_algorithm_refuses_an_extent_without_size(provider, scene_path, tmp_path, extent):
    algorithm = provider.algorithm("detect_landslides").create()
    parameters = {"INPUT": str(scene_path), "EXTENT": extent, "OUTPUT": str(tmp_path / "out")}
    is_good, told = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not is_good and "has no size" in told
    assert algorithm.checkParameterValues({**parameters, "EXTENT": "1,2,1,5 [EPSG:32754]"}, QgsProcessingContext()) == (True, "")
