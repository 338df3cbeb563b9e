"""Which layers of the project are taken for images, and what happens when they change."""

import pytest
from fake_engine import make_scene
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton
from qgis.PyQt.QtXml import QDomDocument
from results_fixtures import add_group

from sar_landslide_plugin import layers
from sar_landslide_plugin.core.scene import Scene
from sar_landslide_plugin.gui import scene_reader
from sar_landslide_plugin.gui.scene_box import TWO_SIDES
from sar_landslide_plugin.processing.request import layer_source


@pytest.fixture
def summary(dock):
    return dock.findChild(QLabel, "summaryLabel")


def add_raster(folder, name, roles=("VV", "VH")):
    raster = QgsRasterLayer(str(make_scene(folder / f"{name}.tif", 64, roles=roles)), name)
    QgsProject.instance().addMapLayer(raster)
    return raster


def paste_style(source: QgsMapLayer, target: QgsMapLayer):
    """As Copy Style and Paste Style in the layer tree."""
    document = QDomDocument()
    source.exportNamedStyle(document, QgsReadWriteContext())
    target.importNamedStyle(document)


def rows(checklist):
    return [checklist.item(row).text() for row in range(checklist.count())]


def test_a_click_on_a_base_map_leaves_the_scene(dock, iface, scene_raster):
    box = dock.scene_box
    iface.activate(scene_raster)
    box.overrides.unit_combo.setCurrentIndex(3)
    web_layer = QgsRasterLayer("type=xyz&url=https://example.invalid/{z}/{x}/{y}.png", "streets", "wms")
    assert web_layer.isValid()
    QgsProject.instance().addMapLayer(web_layer)
    iface.activate(web_layer)
    assert box.layer_combo.currentLayer() == scene_raster and box.overrides.unit() == "db"
    assert dock.findChild(QPushButton, "detectButton").isEnabled()


def test_layers_of_the_other_mode_leave_what_is_set(dock, iface, scene_raster, tmp_path):
    box = dock.scene_box
    early, late = add_raster(tmp_path, "early"), add_raster(tmp_path, "late")
    box.set_mode("two")
    box.pre_list.set_checked({early.id()})
    box.post_list.set_checked({late.id()})
    box.set_mode("one")
    iface.activate(scene_raster)
    box.overrides.unit_combo.setCurrentIndex(3)
    box.overrides.band_combos[0].setBand(2)
    QgsProject.instance().removeMapLayer(early.id())
    assert (box.overrides.unit(), box.overrides.bands()) == ("db", "pre_VV=2")
    box.set_mode("two")
    box.pre_list.set_checked({add_raster(tmp_path, "earlier").id()})
    box.overrides.unit_combo.setCurrentIndex(3)
    QgsProject.instance().removeMapLayer(scene_raster.id())
    assert box.overrides.unit() == "db"


def test_a_swap_leaves_what_is_set_for_the_images(dock, tmp_path):
    box = dock.scene_box
    early, late = add_raster(tmp_path, "early"), add_raster(tmp_path, "late")
    box.set_mode("two")
    box.pre_list.set_checked({late.id()})
    box.post_list.set_checked({early.id()})
    box.overrides.unit_combo.setCurrentIndex(3)
    box.overrides.nodata_edit.setText("-99")
    box.overrides.band_combos[1].setBand(1)
    box.overrides.even_out_check.setChecked(False)
    before = box.parameters()
    box.sides.swap()
    assert box.parameters() == {**before, "PRE": [early.id()], "POST": [late.id()]}
    assert box.overrides.band_combos[0].layer() == early and (before["UNIT"], before["BANDS"]) == ("db", "VH=1")


def test_another_name_reaches_the_lists(dock, tmp_path):
    raster = add_raster(tmp_path, "early")
    box = dock.scene_box
    box.set_mode("two")
    box.pre_list.set_checked({raster.id()})
    raster.setName("before the flood")
    assert rows(box.pre_list) == rows(box.post_list) == ["before the flood"]
    assert box.pre_list.checked_layer_ids() == [raster.id()]


@pytest.mark.parametrize("mode", ["one", "two"])
def test_another_source_is_read(dock, iface, summary, tmp_path, wait_until, mode):
    raster, late = add_raster(tmp_path, "scene"), add_raster(tmp_path, "late")
    box = dock.scene_box
    box.set_mode(mode)
    iface.activate(raster)
    box.pre_list.set_checked({raster.id()})
    box.post_list.set_checked({late.id()})
    wait_until(lambda: "Understood as" in summary.text())
    box.overrides.unit_combo.setCurrentIndex(3)
    wait_until(lambda: "Understood as" in summary.text())
    other = make_scene(tmp_path / "bad.tif", 64, roles=("VV", "VH"))
    raster.setDataSource(str(other), "scene", "gdal", QgsDataProvider.ProviderOptions())
    assert box.overrides.unit() == "auto" and "Reading" in summary.text()
    assert str(other) in box.pre_list.item(1).toolTip()
    if mode == "one":
        wait_until(lambda: "have no names" in summary.text())


def test_nothing_is_heard_after_the_end(iface, provider, tmp_path):
    from sar_landslide_plugin.gui.dock import LandslideDock

    raster = add_raster(tmp_path, "early")
    dock = LandslideDock(iface)
    dock.shut_down()
    raster.setName("late")
    QgsProject.instance().removeMapLayer(raster.id())
    assert rows(dock.scene_box.pre_list) == ["early"]
    dock.deleteLater()


def test_a_scene_with_the_style_of_a_result_stays_a_scene(dock, iface, run_folder, tmp_path):
    assert add_group(run_folder) == []
    by_role = {layer.customProperty(layers.ROLE_PROPERTY): layer for layer in layers.results_in(QgsProject.instance())}
    assert len(by_role) == 6
    raster = add_raster(tmp_path, "new")
    paste_style(by_role["probability"], raster)
    assert raster.customProperty(layers.ROLE_PROPERTY) and not layers.is_result(raster)
    iface.activate(raster)
    assert dock.scene_box.layer_combo.currentLayer() == raster and rows(dock.scene_box.pre_list) == ["new"]
    own_layer = QgsVectorLayer("Polygon?crs=EPSG:32754", "mine", "memory")
    QgsProject.instance().addMapLayer(own_layer)
    paste_style(by_role["chips"], own_layer)
    assert layers.chips_folder(own_layer) is None
    assert layers.find_chips_layers(QgsProject.instance(), run_folder) == [by_role["chips"]]


def test_names_of_layers_are_shown_as_they_are(dock, iface, summary):
    layer = QgsVectorLayer("Polygon", "<h1>areas</h1>", "memory")
    QgsProject.instance().addMapLayer(layer)
    iface.activate(layer)
    lines = summary.heightForWidth(2000)
    layer.setName("areas")
    iface.activate(layer)
    assert summary.heightForWidth(2000) == lines


@pytest.mark.parametrize(
    "source",
    [
        "/data/scene.tif",
        "/vsizip//data/scenes.zip/scene.tif",
        'NETCDF:"/data/scene.nc":vv',
        'HDF5:"/data/scene.h5"://science/vv',
        "GPKG:/data/scene.gpkg:vv",
        "C:/data/scene.tif",
    ],
)
def test_what_gdal_opens_is_a_source_without_options(qgis_new_project, source):
    assert layer_source(QgsRasterLayer(source, "scene", "gdal")) == source
    if not source.startswith("GPKG:"):  # QGIS itself takes an option for the name of a table
        assert layer_source(QgsRasterLayer(f"{source}|option:A=B|option:NUM_THREADS=2", "scene", "gdal")) == source


def test_a_layer_with_open_options_is_a_scene(dock, iface, summary, scene_path, wait_until, monkeypatch):
    monkeypatch.setattr(scene_reader, "Scene", Scene)
    raster = QgsRasterLayer(f"{scene_path}|option:NUM_THREADS=2", "scene")
    assert raster.isValid()
    QgsProject.instance().addMapLayer(raster)
    iface.activate(raster)
    wait_until(lambda: "Understood as VV+VH" in summary.text())


def test_a_reference_system_that_only_qgis_knows_is_told(dock, iface, summary, scene_raster):
    """Results would lie elsewhere than the image on the map: the engine reads the file."""
    iface.activate(scene_raster)
    own = scene_raster.crs()
    scene_raster.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    assert f"is in EPSG:32632 in QGIS alone, its file says {own.authid()}: write the right reference system into the file" in summary.text()
    assert not dock.scene_box.is_ready()
    scene_raster.setCrs(own)
    assert "in QGIS alone" not in summary.text()


def test_a_stack_of_dates_may_be_on_both_sides_and_an_image_may_not(dock, qgis_new_project, tmp_path):
    stack = add_raster(tmp_path, "stk_VV", ("2018-08-20", "2018-09-12"))
    image = add_raster(tmp_path, "VV_VH_20180820")
    box = dock.scene_box
    box.set_mode(TWO_SIDES)
    for side in (box.pre_list, box.post_list):
        for row in range(side.count()):
            side.item(row).setCheckState(Qt.CheckState.Checked)
    assert set(box.post_list.checked_layer_ids()) == {stack.id(), image.id()}
    assert box.pre_list.checked_layer_ids() == [stack.id()]
