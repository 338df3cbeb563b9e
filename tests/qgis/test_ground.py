"""Flat ground in the panel and in the toolbox: searched, too, unless an elevation model is chosen."""

import json

import numpy as np
import pytest
from fake_engine import make_scene
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from results_fixtures import add_group

from sar_landslide_plugin.gui import project_state

ID = "sarlandslide:detect_landslides"


def write_elevation(path, like, is_flat=lambda row, column: column < 30):
    """Heights every 30 m of the place of a scene: 100 m where it is flat, and a slope of some 30 degrees elsewhere."""
    scene = gdal.Open(str(like))
    west, step, _, north, _, _ = scene.GetGeoTransform()
    side = -(-scene.RasterXSize * step // 30)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), int(side), int(side), 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((west, 30.0, 0.0, north, 0.0, -30.0))
    dataset.SetProjection(scene.GetProjection())
    heights = [[100.0 if is_flat(row, column) else 100.0 + (column - 30) * 17 for column in range(int(side))] for row in range(int(side))]
    dataset.GetRasterBand(1).WriteArray(np.array(heights, np.float32))
    dataset.FlushCache()
    return path


@pytest.fixture
def elevation(scene_raster, tmp_path):
    """An elevation model as a layer of the project."""
    layer = QgsRasterLayer(str(write_elevation(tmp_path / "dem.tif", scene_raster.source())), "heights")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def ground(dock):
    return dock.detect_box.ground_box


def parameters(dock):
    return dock.detect_box.parameters("valley")


def test_flat_ground_is_searched_unless_an_elevation_model_is_chosen(dock, ground, elevation):
    assert ground.combo.currentLayer() is None and ground.combo.currentText() == "Search It, Too"
    assert not ground.slope_spin.isVisibleTo(ground) and not {"ELEVATION", "LEAST_SLOPE"} & parameters(dock).keys()
    ground.combo.setLayer(elevation)
    assert ground.slope_spin.isVisibleTo(ground) and ground.slope_spin.value() == 5.0
    ground.slope_spin.setValue(7.5)
    assert {key: parameters(dock)[key] for key in ("ELEVATION", "LEAST_SLOPE")} == {"ELEVATION": elevation.id(), "LEAST_SLOPE": 7.5}
    ground.slope_spin.clear()
    assert ground.slope_spin.value() == 5.0
    ground.combo.setLayer(None)
    assert not ground.slope_spin.isVisibleTo(ground) and "ELEVATION" not in parameters(dock)


def test_no_other_layer_takes_the_place_of_an_elevation_model_that_goes(dock, ground, elevation, tmp_path):
    other = QgsRasterLayer(str(write_elevation(tmp_path / "a.tif", elevation.source())), "a")
    QgsProject.instance().addMapLayer(other)
    ground.combo.setLayer(elevation)
    QgsProject.instance().removeMapLayer(elevation.id())
    assert ground.combo.currentLayer() is None and "ELEVATION" not in parameters(dock)


def test_results_are_no_elevation_models(ground, elevation, scene_raster, run_folder):
    assert add_group(run_folder) == []
    offered = [ground.combo.layer(row) for row in range(ground.combo.count())]
    assert set(offered) == {None, elevation, scene_raster}


def test_a_project_remembers_the_elevation_model_and_settings_do_not(dock, ground, elevation):
    ground.combo.setLayer(elevation)
    ground.slope_spin.setValue(8.0)
    project_state.save(QgsProject.instance(), {**dock.scene_box.state(), **dock.detect_box.state()})
    dock.detect_box.save_settings()
    ground.restore({}, QgsProject.instance())
    assert ground.state() == {"elevation": None, "least_slope": 5.0}
    dock._restore()
    assert ground.state() == {"elevation": elevation.id(), "least_slope": 8.0}
    for useless in ({"elevation": "gone", "least_slope": 1e5}, {"elevation": 5, "least_slope": "steep"}):
        ground.restore(useless, QgsProject.instance())
        assert ground.combo.currentLayer() is None and 0 < ground.slope_spin.value() <= 30


def run(**parameters):
    import processing

    return processing.run(ID, {"LOAD": False, **parameters}, feedback=QgsProcessingFeedback(False))


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("small") / "small.tif", 256)


def test_the_algorithm_leaves_out_flat_ground(provider, small, tmp_path, qgis_new_project):
    heights = write_elevation(tmp_path / "dem.tif", small)
    results = run(INPUT=str(small), OUTPUT=str(tmp_path / "out"), ELEVATION=str(heights), SEGMENT="all")
    record = json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8"))
    assert record["options"]["elevation"] == str(heights) and record["options"]["least_slope_deg"] == 5.0
    assert 0.1 < record["scene"]["flat_fraction"] < 0.6
    mask = gdal.Open(results["MASK"]).ReadAsArray()
    assert (mask[10:-10, 10:66] == 255).all() and (mask[:, -100:] != 255).any()
    results = run(INPUT=str(small), OUTPUT=str(tmp_path / "steep"), ELEVATION=str(heights), LEAST_SLOPE="0.5")
    assert json.loads((tmp_path / "steep" / "run.json").read_text(encoding="utf-8"))["options"]["least_slope_deg"] == 0.5


def test_what_is_no_elevation_model_is_refused_in_one_sentence(provider, small, tmp_path, qgis_new_project):
    other = make_scene(tmp_path / "other.tif", 256, seed=3)
    for given, told in (({"ELEVATION": str(small)}, "is one of the images"), ({"ELEVATION": str(other)}, "an elevation model has one"), ({"ELEVATION": str(tmp_path / "gone.tif")}, "not found")):
        with pytest.raises(QgsProcessingException, match=told):
            run(INPUT=str(small), OUTPUT=str(tmp_path / "out"), **given)
    assert not (tmp_path / "out").exists()
    algorithm = provider.algorithm("detect_landslides").create()
    web = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "tiles", "wms")
    QgsProject.instance().addMapLayer(web)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for given, told in (({"ELEVATION": web.id()}, "“tiles” is not a raster file"), ({"ELEVATION": "", "LEAST_SLOPE": "0,5"}, "LEAST_SLOPE is “0,5”")):
        is_good, sentence = algorithm.checkParameterValues({"INPUT": str(small), "OUTPUT": str(tmp_path / "out"), **given}, context)
        assert not is_good and told in sentence


def test_an_elevation_model_that_goes_is_seen_to_have_gone(dock, ground, elevation):
    """A blank box would not tell that flat ground is searched again."""
    ground.combo.setLayer(elevation)
    QgsProject.instance().removeMapLayer(elevation.id())
    assert ground.combo.currentText() == "Search It, Too" and not ground.slope_spin.isVisibleTo(ground)


def test_an_elevation_model_does_not_take_the_place_of_the_scene(dock, iface, scene_raster, elevation):
    iface.activate(scene_raster)
    iface.activate(elevation)
    assert dock.scene_box.layer_combo.currentLayer() is scene_raster
