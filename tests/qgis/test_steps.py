"""The three steps of the dock: area, sensitivity, options, keyboard, project, help and what may happen while a run goes on."""

import json
import re
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from fake_engine import fake_detect, make_scene
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QSlider, QWidget

from sar_landslide_plugin.core.detect import detect as real_detect
from sar_landslide_plugin.core.models import ModelPair
from sar_landslide_plugin.core.onnx_metadata import read_card
from sar_landslide_plugin.core.paths import resources_dir
from sar_landslide_plugin.gui import about, detect_box, project_state
from sar_landslide_plugin.gui import sensitivity_box as sensitivity_module
from sar_landslide_plugin.gui.dock import LandslideDock
from sar_landslide_plugin.processing import detect_landslides, results_algorithm

TEST_PAIR = Path(__file__).parents[1] / "data" / "models" / "pair"
SQUARES = [f"POLYGON (({x} 0, {x + 1} 0, {x + 1} 1, {x} 1, {x} 0))" for x in range(3)]


@pytest.fixture
def card():
    """A card with four operating points (0.1, 0.3, 0.5, 0.8) and a threshold of 0.5."""
    return read_card("segmenter", TEST_PAIR)


@pytest.fixture
def catchments_layer(qgis_new_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "catchments", "memory")
    for wkt in SQUARES:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def child(dock, kind, name):
    widget = dock.findChild(kind, name)
    assert widget is not None, name
    return widget


def messages(iface, level):
    items = reversed(iface.messageBar().items())
    return [item.text() for item in items if item.level() == level]


# Step 1


def test_a_nodata_value_that_is_no_number_is_named_and_stops_the_start(dock, iface, scene_raster, wait_until):
    iface.activate(scene_raster)
    assert child(dock, QPushButton, "detectButton").isEnabled()
    dock.scene_box.overrides.nodata_edit.setText("none")
    dock.scene_box.overrides.nodata_edit.editingFinished.emit()
    text = child(dock, QLabel, "summaryLabel").text()
    assert "“none” is not a number" in text and "leave the field empty" in text
    assert not child(dock, QPushButton, "detectButton").isEnabled()
    assert "step 1" in child(dock, QPushButton, "detectButton").toolTip()
    dock.scene_box.overrides.nodata_edit.setText("-99")
    dock.scene_box.overrides.nodata_edit.editingFinished.emit()
    wait_until(lambda: "VV+VH" in child(dock, QLabel, "summaryLabel").text())
    assert child(dock, QPushButton, "detectButton").isEnabled()


def test_the_scene_is_read_for_the_spacings_of_the_model_card(
    dock, iface, scene_raster, wait_until, monkeypatch
):
    from sar_landslide_plugin.gui import scene_reader

    asked = []
    former = scene_reader.Scene.open
    monkeypatch.setattr(
        scene_reader.Scene, "open", lambda request, spacing: asked.append(spacing) or former(request, spacing)
    )
    iface.activate(scene_raster)
    wait_until(lambda: asked)
    assert asked == [read_card("segmenter").pixel_spacing_m]


def test_an_active_layer_that_cannot_be_used_is_named_with_the_remedy(
    dock, iface, catchments_layer, tmp_path
):
    label = child(dock, QLabel, "summaryLabel")
    iface.activate(catchments_layer)
    assert "“catchments” is no raster: choose radar images" in label.text()
    gone_raster = QgsRasterLayer(str(tmp_path / "gone.tif"), "gone")
    iface.activate(gone_raster)
    assert "“gone” cannot be read" in label.text() and "repair" in label.text()
    web_raster = QgsRasterLayer("type=xyz&url=https://example.invalid/{z}/{x}/{y}.png", "streets", "wms")
    iface.activate(web_raster)
    assert "“streets” is not a raster file" in label.text()
    assert not child(dock, QPushButton, "detectButton").isEnabled()


def open_really(dock, iface, wait_until, monkeypatch):
    """With the real reading of scenes."""
    from sar_landslide_plugin.core.scene import Scene
    from sar_landslide_plugin.gui import scene_reader

    monkeypatch.setattr(scene_reader, "Scene", Scene)
    label = child(dock, QLabel, "summaryLabel")
    dock.scene_box.read_scene()
    wait_until(lambda: label.text() and "Reading" not in label.text())
    return label.text()


def two_sides(dock, *names_and_paths):
    rasters = [QgsRasterLayer(str(path), name) for name, path in names_and_paths]
    QgsProject.instance().addMapLayers(rasters)
    dock.scene_box.set_mode("two")
    dock.scene_box.pre_list.set_checked({rasters[0].id()})
    dock.scene_box.post_list.set_checked({rasters[1].id()})


def test_swapped_dates_stop_the_start_until_they_are_swapped_back(dock, iface, tmp_path, wait_until, monkeypatch):
    early, late = (
        make_scene(tmp_path / f"s1_{date}.tif", 64, roles=("VV", "VH")) for date in ("20240101", "20240601")
    )
    two_sides(dock, ("late", late), ("early", early))
    swap = child(dock, QPushButton, "swapButton")
    assert not swap.isVisible()
    assert "give the older images as before" in open_really(dock, iface, wait_until, monkeypatch)
    assert swap.isVisible() and not child(dock, QPushButton, "detectButton").isEnabled()
    assert child(dock, QLabel, "cautionLabel").text() == child(dock, QPushButton, "detectButton").toolTip()
    swap.click()
    wait_until(lambda: "2024-01-01 to 2024-06-01" in child(dock, QLabel, "summaryLabel").text())
    assert not swap.isVisible() and child(dock, QPushButton, "detectButton").isEnabled()
    dock.scene_box.sides.swap()
    wait_until(swap.isVisible)
    dock.scene_box.set_mode("one")
    assert not swap.isVisible()


def test_dates_that_were_parted_by_a_guess_are_told_beside_the_button(dock, iface, tmp_path, wait_until, monkeypatch):
    days = ("20240101", "20240113", "20240206")
    path = make_scene(tmp_path / "stack.tif", 64, roles=[f"{polarisation}_{day}" for day in days for polarisation in ("VV", "VH")])
    caution = child(dock, QLabel, "cautionLabel")
    stack = QgsRasterLayer(str(path), "stack")
    QgsProject.instance().addMapLayer(stack)
    iface.activate(stack)
    assert "parted in the middle" in open_really(dock, iface, wait_until, monkeypatch)
    assert caution.isVisible() and "give it in step 1" in caution.text()
    assert child(dock, QPushButton, "detectButton").isEnabled()
    dock.scene_box.event_edit.setText("2024-01-08")
    assert not caution.isVisible()
    wait_until(lambda: "after from 2024-01-13" in child(dock, QLabel, "summaryLabel").text())
    assert not caution.isVisible()


def test_the_same_image_on_both_sides_is_named(dock, iface, tmp_path, wait_until, monkeypatch):
    path = make_scene(tmp_path / "once.tif", 64, roles=("VV", "VH"))
    two_sides(dock, ("first", path), ("second", path))
    assert "cannot show a change" in open_really(dock, iface, wait_until, monkeypatch)


def test_a_file_that_vanished_is_named(dock, iface, tmp_path, wait_until, monkeypatch):
    path = make_scene(tmp_path / "gone.tif", 64)
    gone_raster = QgsRasterLayer(str(path), "gone")
    QgsProject.instance().addMapLayer(gone_raster)
    iface.activate(gone_raster)
    path.unlink()
    assert "does not exist" in open_really(dock, iface, wait_until, monkeypatch)


def test_raw_numbers_are_named(dock, iface, tmp_path, wait_until, monkeypatch):
    from osgeo import gdal

    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "raw.tif"), 64, 64, 4, gdal.GDT_UInt16)
    template = gdal.Open(str(make_scene(tmp_path / "template.tif", 64)))
    dataset.SetProjection(template.GetProjection())
    dataset.SetGeoTransform(template.GetGeoTransform())
    for number, role in enumerate(("pre_VV", "pre_VH", "post_VV", "post_VH"), 1):
        dataset.GetRasterBand(number).SetDescription(role)
        dataset.GetRasterBand(number).Fill(300 + number)
    dataset = None
    raw_raster = QgsRasterLayer(str(tmp_path / "raw.tif"), "raw")
    QgsProject.instance().addMapLayer(raw_raster)
    iface.activate(raw_raster)
    assert "calibrate the image" in open_really(dock, iface, wait_until, monkeypatch)


# Step 2: area


def test_area_is_the_whole_the_view_or_polygons(dock, iface, catchments_layer):
    area = dock.detect_box.area_box
    assert area.parameters() == {}
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32754"))
    iface.mapCanvas().setExtent(QgsRectangle(600_000, 9_400_000, 601_000, 9_401_000))
    area.set_mode("view")
    extent = area.parameters()["EXTENT"]
    assert extent.crs().authid() == "EPSG:32754" and extent.contains(
        QgsRectangle(600_100, 9_400_100, 600_900, 9_400_900)
    )
    area.set_mode("polygons")
    area.layer_combo.setLayer(catchments_layer)
    assert area.parameters()["AREA"].source.staticValue() == catchments_layer.id()
    assert not area.parameters()["AREA"].selectedFeaturesOnly
    assert "Polygons: 3, all searched" in area.hint.text()
    catchments_layer.selectByIds([1, 2])
    assert area.parameters()["AREA"].selectedFeaturesOnly
    assert area.hint.text() == "Polygons: 3, of which selected and searched: 2."


def test_without_polygons_the_dock_says_what_to_do(dock, iface, scene_raster, catchments_layer):
    iface.activate(scene_raster)
    dock.detect_box.area_box.set_mode("polygons")
    dock.detect_box.area_box.layer_combo.setLayer(catchments_layer)
    assert child(dock, QPushButton, "detectButton").isEnabled()
    QgsProject.instance().removeMapLayer(catchments_layer.id())
    assert "no polygon layer" in dock.detect_box.area_box.hint.text()
    assert not child(dock, QPushButton, "detectButton").isEnabled()
    dock.detect_box.area_box.set_mode("whole")
    assert child(dock, QPushButton, "detectButton").isEnabled()


def test_polygons_elsewhere_are_refused_in_one_sentence(
    dock, iface, provider, scene_raster, catchments_layer, wait_until
):
    """With the real engine: the polygons lie in the Gulf of Guinea, the scene does not."""
    iface.activate(scene_raster)
    dock.detect_box.area_box.set_mode("polygons")
    dock.detect_box.area_box.layer_combo.setLayer(catchments_layer)
    child(dock, QPushButton, "detectButton").click()
    wait_until(lambda: not dock._runner.is_running())
    (sentence,) = messages(iface, Qgis.MessageLevel.Critical)
    assert sentence.startswith("The area (catchments) and the images do not overlap: ")


# Step 2: sensitivity


def test_slider_stops_where_it_was_measured_and_tells_what_to_expect(dock, card):
    box = dock.detect_box.sensitivity_box
    box.set_card(card)
    slider = child(dock, QSlider, "sensitivitySlider")
    assert (slider.minimum(), slider.maximum()) == (0, 3)
    assert box.threshold() is None and "as the model suggests" in box.figures_label.text()
    assert "about 12 false alarms per 1,000\u00a0km²" in box.figures_label.text()
    assert "71\u00a0% of the landslide area" in box.figures_label.text()
    for polarisations in (("VV", "VH"), ("VH",), ()):
        box.set_polarisations(polarisations)
        assert ("VH alone finds less" in box.figures_label.text()) == (len(polarisations) == 1)
    slider.setValue(0)
    assert box.threshold() == 0.1 and "210 false alarms" in box.figures_label.text()
    slider.setValue(3)
    assert "Where this was measured: no false alarm; " in box.figures_label.text()
    assert "640 km²" in box.figures_label.toolTip()
    box.set_exact(0.36)
    assert (
        "exactly 36\u00a0%" in box.figures_label.text()
        and "(measured at 30\u00a0%)" in box.figures_label.text()
    )
    assert not slider.isEnabled()
    box.set_exact(None)
    assert slider.isEnabled() and box.threshold() == 0.8


def test_slider_works_without_figures(dock, card):
    from dataclasses import replace

    box = dock.detect_box.sensitivity_box
    box.set_card(replace(card, operating_points=(), pixel_threshold=0.43))
    assert box.threshold() is None
    assert "does not tell how many false alarms" in box.figures_label.text()
    box.slider.setValue(0)
    assert box.threshold() == sensitivity_module.PLAIN_STOPS[0]
    box.set_card(None)
    assert box.threshold() is None


def test_threshold_comes_from_the_slider_unless_typed_in(dock, card, monkeypatch):
    box = dock.detect_box
    box.sensitivity_box.set_card(card)
    assert "THRESHOLD" not in box.parameters("x")
    box.sensitivity_box.slider.setValue(1)
    assert box.parameters("x")["THRESHOLD"] == 0.3
    box.options_box.threshold_spin.setValue(37.5)
    assert box.parameters("x")["THRESHOLD"] == 0.375
    assert not box.sensitivity_box.slider.isEnabled()
    box.options_box.threshold_spin.clear()
    assert box.parameters("x")["THRESHOLD"] == 0.3


# Step 2: advanced


def test_smallest_polygon_is_told_in_pixels_of_the_scene(dock, iface, scene_raster, wait_until):
    options = dock.detect_box.options_box
    iface.activate(scene_raster)
    wait_until(lambda: "of this scene" in options.smallest_label.text())
    assert "10 pixels of this scene, 1,000 m²" in options.smallest_label.text()
    assert "MMU" not in options.parameters("x")
    options.smallest_spin.setValue(2550)
    assert options.parameters("x")["MMU"] == 2550.0
    assert "26 pixels of this scene, 2,600 m²" in options.smallest_label.text()
    options.unit_combo.setCurrentIndex(1)
    assert options.smallest_spin.value() == pytest.approx(0.26, abs=0.006)
    options.smallest_spin.setValue(2)
    assert options.parameters("x")["MMU"] == 20_000.0
    options.smallest_spin.clear()
    assert "MMU" not in options.parameters("x")


@pytest.mark.parametrize("area", [0, 1, 40, 150, 1250, 12_345, 1_000_000_000])
def test_another_unit_leaves_the_smallest_area_as_it_was(dock, area):
    options = dock.detect_box.options_box
    options.smallest_spin.setValue(area)
    for index in (1, 0, 1):
        options.unit_combo.setCurrentIndex(index)
        assert options.parameters("x")["MMU"] == area
    state = options.state()
    options.restore({})
    assert "MMU" not in options.parameters("x")
    options.restore(state)
    assert options.parameters("x")["MMU"] == area
    options.unit_combo.setCurrentIndex(0)
    assert options.smallest_spin.value() == area


def test_gate_processor_and_threads_become_parameters(dock):
    options = dock.detect_box.options_box
    assert not {"GATE", "THREADS"} & set(options.parameters("x"))
    options.gate_spin.setValue(25)
    options.threads_spin.setValue(2)
    options.provider_combo.setCurrentIndex(options.provider_combo.findData("cuda"))
    parameters = options.parameters("x")
    assert (parameters["GATE"], parameters["THREADS"], parameters["PROVIDER"]) == (0.25, 2, "cuda")
    options.segment_combo.setCurrentIndex(1)
    assert "GATE" not in options.parameters("x") and not options.gate_spin.isEnabled()


def test_every_processor_of_the_algorithm_can_be_chosen(dock):
    combo = dock.detect_box.options_box.provider_combo
    assert [combo.itemData(index) for index in range(combo.count())] == list(detect_landslides.PROVIDERS)


def test_dock_says_what_computed_and_why(dock, iface, scene_raster, wait_until, monkeypatch):
    def noted(request, output, options, **keywords):
        result = fake_detect(request, output, options, **keywords)
        note = "The provider 'cuda' is not part of the installed onnxruntime: the processor was used instead."
        record = {"provider": "cpu", "provider_note": note, "timings_s": {"total": 130.0}}
        result.run_json.write_text(json.dumps(record), encoding="utf-8")
        return result

    monkeypatch.setattr(detect_landslides, "detect", noted)
    iface.activate(scene_raster)
    child(dock, QPushButton, "detectButton").click()
    wait_until(lambda: not dock._runner.is_running())
    text = child(dock, QLabel, "phaseLabel").text()
    assert text.startswith("Computed on the processor in 2 min.") and "'cuda' is not part" in text
    assert child(dock, QLabel, "phaseLabel").isVisibleTo(dock)


# Remembering


def test_options_outlive_the_session_but_the_area_does_not(dock, iface, catchments_layer):
    dock.detect_box.area_box.set_mode("view")
    dock.detect_box.options_box.threads_spin.setValue(3)
    dock.detect_box.sensitivity_box.slider.setValue(0)
    chosen = dock.detect_box.sensitivity_box.threshold()
    dock.detect_box.save_settings()
    second = LandslideDock(iface)
    assert second.detect_box.options_box.threads_spin.value() == 3
    assert second.detect_box.sensitivity_box.threshold() == chosen is not None
    assert second.detect_box.area_box.mode() == "whole"
    second.shut_down()
    second.deleteLater()


def test_settings_that_cannot_be_read_leave_the_defaults(dock, iface):
    QgsSettings().setValue(detect_box.OPTIONS_KEY, "{damaged")
    second = LandslideDock(iface)
    assert second.detect_box.options_box.state()["segment"] == "gated"
    second.shut_down()
    second.deleteLater()


def test_parameters_are_kept_in_the_project(dock, iface, fake_engine, scene_path, tmp_path, wait_until):
    project = QgsProject.instance()
    scene_raster = QgsRasterLayer(str(scene_path), "valley")
    other_raster = QgsRasterLayer(str(make_scene(tmp_path / "other.tif", 64)), "other")
    areas_path = tmp_path / "areas.gpkg"
    from osgeo import ogr

    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(areas_path))
    source.CreateLayer("areas", None, ogr.wkbPolygon)
    source = None
    areas_layer = QgsVectorLayer(str(areas_path), "areas", "ogr")
    project.addMapLayers([other_raster, scene_raster, areas_layer])
    iface.activate(scene_raster)
    dock.scene_box.overrides.unit_combo.setCurrentIndex(3)
    dock.scene_box.overrides.nodata_edit.setText("-99")
    dock.scene_box.overrides.band_combos[2].setBand(3)
    dock.detect_box.options_box.smallest_spin.setValue(900)
    dock.detect_box.options_box.gate_spin.setValue(20)
    dock.detect_box.area_box.set_mode("polygons")
    dock.detect_box.area_box.layer_combo.setLayer(areas_layer)
    asked = {**dock.scene_box.state(), **dock.detect_box.state()}
    dock.detect()
    wait_until(lambda: not dock._runner.is_running())
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert dock.scene_box.state()["layer"] is None
    dock.detect_box.restore({}, project)
    assert project.read(str(tmp_path / "project.qgz"))
    assert {**dock.scene_box.state(), **dock.detect_box.state()} == asked
    assert dock.scene_box.layer_combo.currentLayer().name() == "valley"
    assert not dock.scene_box.overrides.isCollapsed()


@pytest.mark.parametrize("text", ["", "[1]", "{damaged"])
def test_a_project_with_nothing_usable_changes_nothing(qgis_new_project, text):
    QgsProject.instance().writeEntry(project_state.SCOPE, project_state.KEY, text)
    assert project_state.load(QgsProject.instance()) is None


# While a run goes on


class SteppedEngine:
    """An engine that waits in each phase until it is let go or cancelled."""

    def __init__(self, monkeypatch, wait_in, engine=fake_detect):
        self.reached, self.go_on = threading.Event(), threading.Event()
        self._wait_in, self._engine = wait_in, engine
        monkeypatch.setattr(detect_landslides, "detect", self)
        monkeypatch.setattr(results_algorithm, "LOG_INTERVAL_S", 0.0)

    def __call__(self, request, output, options, *, progress, is_cancelled):
        def stepped(fraction, phase):
            progress(fraction, phase)
            if phase.startswith(self._wait_in):
                self.reached.set()
                for _ in range(2000):
                    if is_cancelled() or self.go_on.wait(0.01):
                        return

        return self._engine(request, output, options, progress=stepped, is_cancelled=is_cancelled)


BETWEEN_STAGES = "Detecting: chip 3"
PHASES = (
    "Opening the models",
    "Detecting: chip 0",
    BETWEEN_STAGES,
    "Building overviews",
    "Drawing polygons",
    "Writing the record",
)


@pytest.mark.parametrize("phase", PHASES)
def test_cancel_in_every_phase_of_the_real_engine_leaves_nothing(
    dock, iface, tmp_path, wait_until, monkeypatch, phase
):
    scene_raster = QgsRasterLayer(str(make_scene(tmp_path / "valley.tif", 300)), "valley")
    QgsProject.instance().addMapLayer(scene_raster)
    iface.activate(scene_raster)
    engine = SteppedEngine(monkeypatch, phase, real_detect)
    segment = ModelPair.segment

    def segment_later(pair, *images):
        if phase == BETWEEN_STAGES:
            engine.reached.wait(10)  # stage 2 takes less time here than passes between two looks at the progress
        return segment(pair, *images)

    monkeypatch.setattr(ModelPair, "segment", segment_later)
    dock.detect_box.options_box.folder_widget.setFilePath(str(tmp_path / "runs"))
    child(dock, QPushButton, "detectButton").click()
    wait_until(engine.reached.is_set, 60_000)
    wait_until(lambda: phase.split(":")[0] in child(dock, QLabel, "phaseLabel").text())
    assert not child(dock, QPushButton, "detectButton").isVisibleTo(dock)
    child(dock, QPushButton, "cancelButton").click()
    assert "Cancelling" in child(dock, QLabel, "phaseLabel").text()
    wait_until(lambda: not dock._runner.is_running())
    assert any("Cancelled; nothing was written" in text for text in messages(iface, Qgis.MessageLevel.Info))
    assert messages(iface, Qgis.MessageLevel.Critical) == []
    assert not list((tmp_path / "runs").rglob("*")) if (tmp_path / "runs").exists() else True
    assert not QgsProject.instance().layerTreeRoot().findGroups()
    assert child(dock, QPushButton, "detectButton").isVisibleTo(dock)


def test_a_second_start_is_refused_plainly(dock, iface, scene_raster, wait_until, monkeypatch):
    iface.activate(scene_raster)
    engine = SteppedEngine(monkeypatch, "Detecting")
    child(dock, QPushButton, "detectButton").click()
    wait_until(engine.reached.is_set)
    dock.detect()
    assert any("already under way" in text for text in messages(iface, Qgis.MessageLevel.Info))
    assert child(dock, QPushButton, "cancelButton").isVisibleTo(dock)
    engine.go_on.set()
    wait_until(lambda: not dock._runner.is_running())
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 1


def test_a_layer_may_be_removed_while_its_run_goes_on(dock, iface, scene_raster, wait_until, monkeypatch):
    iface.activate(scene_raster)
    engine = SteppedEngine(monkeypatch, "Detecting")
    child(dock, QPushButton, "detectButton").click()
    wait_until(engine.reached.is_set)
    QgsProject.instance().removeMapLayer(scene_raster.id())
    engine.go_on.set()
    wait_until(lambda: not dock._runner.is_running())
    assert messages(iface, Qgis.MessageLevel.Critical) == []
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 1
    assert not child(dock, QPushButton, "detectButton").isEnabled()


def test_results_of_a_closed_project_are_offered_not_forced_on_the_next(
    dock, iface, scene_raster, run_folder, wait_until, monkeypatch
):
    iface.activate(scene_raster)
    engine = SteppedEngine(monkeypatch, "Detecting")
    child(dock, QPushButton, "detectButton").click()
    wait_until(engine.reached.is_set)
    QgsProject.instance().clear()
    dock.chips_box.show_run(run_folder)  # in the next project
    engine.go_on.set()
    wait_until(lambda: not dock._runner.is_running())
    assert not QgsProject.instance().mapLayers() and dock.chips_box.folder() == run_folder
    (item,) = (item for item in iface.messageBar().items() if item.level() == Qgis.MessageLevel.Warning)
    assert "project was closed" in item.text()
    (add,) = (button for button in item.findChildren(QPushButton) if button.text() == "Add to Map")
    add.click()
    wait_until(lambda: len(QgsProject.instance().layerTreeRoot().findGroups()) == 1)
    assert dock.chips_box.model.rowCount() == 16 and dock.chips_box.folder() != run_folder


@pytest.mark.parametrize("moment", ["before", "during"])
def test_cancel_while_the_map_layers_are_made_shows_what_was_found(
    dock, iface, fake_engine, scene_raster, tmp_path, wait_until, monkeypatch, moment
):
    reached, go_on = threading.Event(), threading.Event()
    name = "write_map_views" if moment == "during" else "detect"
    module = results_algorithm if moment == "during" else detect_landslides
    real = getattr(module, name)

    def slow(*arguments, **keywords):
        done = real(*arguments, **keywords)
        reached.set()
        go_on.wait(20)
        return done

    monkeypatch.setattr(module, name, slow)
    iface.activate(scene_raster)
    dock.detect_box.options_box.folder_widget.setFilePath(str(tmp_path / "runs"))
    child(dock, QPushButton, "detectButton").click()
    wait_until(reached.is_set)
    child(dock, QPushButton, "cancelButton").click()
    go_on.set()
    wait_until(lambda: not dock._runner.is_running())
    assert not any("nothing was written" in text for text in messages(iface, Qgis.MessageLevel.Info))
    (item,) = (item for item in iface.messageBar().items() if item.level() == Qgis.MessageLevel.Warning)
    assert item.text().startswith("Landslides outlined: ") and "before it could be cancelled" in item.text()
    assert dock.chips_box.model.rowCount() == 16
    assert (dock.chips_box.folder() / "map_layers").exists() == (moment == "during")
    assert not QgsProject.instance().layerTreeRoot().findGroups()
    (add,) = (button for button in item.findChildren(QPushButton) if button.text() == "Add to Map")
    add.click()
    wait_until(lambda: len(QgsProject.instance().layerTreeRoot().findGroups()) == 1)


# Words


def test_pictures_of_the_help_are_those_of_the_documentation():
    """Made by ``make help-images``; one copy for the documentation, one that ships."""
    shipped = resources_dir() / "help" / "images"
    kept = Path(__file__).parents[2] / "docs" / "images" / "help"
    names = {path.name for path in shipped.iterdir()}
    assert names == {path.name for path in kept.iterdir()}
    assert all((shipped / name).read_bytes() == (kept / name).read_bytes() for name in names)


def test_every_problem_has_a_next_step(dock, iface):
    dock.show_error("Something is wrong: do this.")
    (item,) = (item for item in iface.messageBar().items() if item.level() == Qgis.MessageLevel.Critical)
    buttons = {button.text(): button for button in item.findChildren(QPushButton)}
    assert set(buttons) == {"Show Log", "Help"}
    buttons["Show Log"].click()
    iface.openMessageLog.assert_called_once()


def test_a_problem_said_again_takes_the_place_of_the_former(dock, iface):
    for sentence in ("It is full.", "It is gone.", "It is full."):
        dock.show_error(sentence)
    assert messages(iface, Qgis.MessageLevel.Critical) == ["It is gone.", "It is full."]
    for item in list(iface.messageBar().items()):
        dock.messages.withdraw(item)
    dock.show_error("It is full.")
    assert messages(iface, Qgis.MessageLevel.Critical) == ["It is full."]


def test_no_message_outlives_what_its_buttons_call(iface, provider):
    QgsSettings().remove("sar_landslide/hint_shown")
    iface.messageBar().pushWidget(iface.messageBar().createMessage("of QGIS"))
    dock = LandslideDock(iface)
    dock.show()
    dock.show_error("Something is wrong: do this.")
    assert len(iface.messageBar().items()) == 3
    dock.shut_down()
    assert [item.text() for item in iface.messageBar().items()] == ["of QGIS"]
    dock.hide()
    dock.deleteLater()


def test_the_log_tells_what_happened(dock, iface, fake_engine, scene_raster, wait_until):
    from qgis.core import QgsApplication

    lines = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda text, tab, _level: tab == "SAR Landslide" and lines.append(text))
    iface.activate(scene_raster)
    child(dock, QPushButton, "detectButton").click()
    wait_until(lambda: not dock._runner.is_running())
    assert any("VV+VH, decibel" in line for line in lines), lines
    assert any("Landslides outlined: " in line for line in lines)


def test_help_page_is_whole():
    """Each anchor that is asked for and each picture is there, and none is too large to ship."""
    import re

    page = resources_dir() / "help" / "index.html"
    html = page.read_text(encoding="utf-8")
    anchors = set(re.findall(r'id="([^"]+)"', html))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= anchors
    assert {"results", "troubleshooting", "detect_landslides"} <= anchors
    assert not re.findall(r'(?:src|href)="https?:', html), "the page must work without internet"
    pictures = re.findall(r'src="([^"]+)"', html)
    assert pictures
    for picture in pictures:
        assert 0 < (page.parent / picture).stat().st_size < 200_000, picture


def test_f1_opens_the_offline_help(dock, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: opened.append(address))
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    key.ignore()
    QApplication.sendEvent(dock, key)
    assert key.isAccepted(), "QGIS's own F1 must not be in the way"
    QTest.keyClick(child(dock, QWidget, "areaCombo"), Qt.Key.Key_F1)
    (address,) = opened
    assert QUrl(address).isLocalFile() and Path(QUrl(address).toLocalFile()).is_file()


def test_demo_scene_is_a_copy(dock, iface, tmp_path, monkeypatch):
    from qgis.core import QgsApplication

    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))
    dock.actions_offered.demo.trigger()
    layer = iface.activeLayer()
    assert layer.isValid() and Path(layer.source()).is_relative_to(tmp_path)
    assert dock.scene_box.layer_combo.currentLayer() == layer
    dock.actions_offered.demo.trigger()  # a second time uses the same copy
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["demo_scene.tif"]


def test_demo_scene_without_space_is_one_sentence(dock, iface, monkeypatch):
    from sar_landslide_plugin.gui import actions

    def full():
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(actions, "demo_copy", full)
    dock.actions_offered.demo.trigger()
    assert "No space left" in messages(iface, Qgis.MessageLevel.Critical)[0]


def test_diagnostics_tell_versions_and_the_run_but_no_folders(
    dock, iface, fake_engine, scene_raster, tmp_path, wait_until
):
    iface.activate(scene_raster)
    dock.detect_box.options_box.folder_widget.setFilePath(str(tmp_path))
    child(dock, QPushButton, "detectButton").click()
    wait_until(lambda: not dock._runner.is_running())
    run_json = dock.chips_box.folder() / "run.json"
    record = {
        "inputs": [{"raster": "/home/someone/secret place/valley.tif"}],
        "options": {"models": "/home/someone/models", "segment": "gated"},
        "provider": "cpu",
    }
    run_json.write_text(json.dumps(record), encoding="utf-8")
    dock.actions_offered.diagnostics.trigger()
    text = QApplication.clipboard().text()
    for word in ("QGIS", "Qt", "Python", "GDAL", "NumPy", "onnxruntime", "CPUExecutionProvider", "platform"):
        assert word in text
    assert read_card("segmenter").pair_id in text and "valley.tif" in text
    assert "someone" not in text and str(tmp_path) not in text and str(Path.home()) + "/" not in text


def test_about_tells_the_model_card(dock):
    dock.actions_offered.about.trigger()
    dialog = dock.actions_offered._about
    text = dialog.browser.toPlainText()
    card = read_card("segmenter")
    for words in (
        "GPL-2.0-or-later",
        "arXiv",
        card.version,
        "Trained on",
        "Tested on",
        "Not tested on",
        "average precision",
        "90 % interval",
        "single real images of European and other lowland, 10 m (11)",
        "All landslides in them are synthetic",
    ):
        assert words in text
    assert not re.search(r"AUPRC|s1_10m|socal_|flagged", text), "words of the makers"
    dialog.close()


def test_about_names_places_that_the_model_was_only_calibrated_on(dock, monkeypatch):
    card = read_card("segmenter")
    monkeypatch.setattr(about, "read_card", lambda _name: replace(card, raw={**card.raw, "calibration_data": "Dale & Moor; socal_plain_3"}))
    text = about.AboutDialog(dock).browser.toPlainText()
    told = text.split("Also calibrated on\n")[1].split("\n")[0]
    assert told == "Dale & Moor; real images of southern California, 30 m"
    monkeypatch.undo()
    assert "calibrated on" not in about.AboutDialog(dock).browser.toPlainText()


def test_hint_is_shown_once(iface, provider):
    QgsSettings().remove("sar_landslide/hint_shown")
    for expected in (1, 0):
        dock = LandslideDock(iface)
        dock.show()
        assert (
            len([text for text in messages(iface, Qgis.MessageLevel.Info) if "New here?" in text]) == expected
        )
        dock.shut_down()
        dock.hide()
        dock.deleteLater()


def test_the_hint_makes_way_for_a_run(iface, provider):
    QgsSettings().remove("sar_landslide/hint_shown")
    dock = LandslideDock(iface)
    dock.show()
    dock.detect()
    assert not [text for text in messages(iface, Qgis.MessageLevel.Info) if "New here?" in text]
    dock.shut_down()
    dock.hide()
    dock.deleteLater()


# Keyboard


def own_inputs(dock):
    """Visible widgets of the first two steps and the run box that take the keyboard."""
    with_tab = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
    for box in (dock.scene_box, dock.detect_box, dock.run_box):
        for widget in box.findChildren(QWidget):
            if widget.isVisibleTo(dock) and widget.focusPolicy() in with_tab and widget.isEnabled():
                yield widget


def named_by(widget, value):
    """What a widget or the input it is a part of says of itself."""
    while widget is not None and not value(widget):
        widget = widget.parentWidget() if not isinstance(widget.parentWidget(), LandslideDock) else None
    return value(widget) if widget is not None else ""


@pytest.fixture
def unfolded(dock, iface, scene_raster):
    iface.activate(scene_raster)
    for box in (dock.scene_box.overrides, dock.detect_box.options_box):
        box.setCollapsed(False)
    return dock


def test_every_input_has_a_tool_tip_and_a_name(unfolded):
    found = list(own_inputs(unfolded))
    assert len(found) > 12
    without_tip = [widget.objectName() or widget for widget in found if not named_by(widget, QWidget.toolTip)]
    assert without_tip == []

    def name(widget):
        return widget.accessibleName() or (widget.title() if hasattr(widget, "title") else "")

    assert [widget.objectName() or widget for widget in found if not named_by(widget, name)] == []


def test_every_input_is_in_the_tab_order_from_top_to_bottom(unfolded):
    first = unfolded.scene_box.mode_combo
    chain, widget = [], first
    while widget.nextInFocusChain() is not first:
        widget = widget.nextInFocusChain()
        chain.append(widget)
    places = {id(widget): number for number, widget in enumerate([first, *chain])}
    order = [
        *(
            unfolded.scene_box.mode_combo,
            unfolded.scene_box.layer_combo,
            unfolded.scene_box.overrides.unit_combo,
        ),
        *(unfolded.detect_box.area_box.combo, unfolded.detect_box.sensitivity_box.slider),
        *(unfolded.detect_box.options_box.threshold_spin, unfolded.run_box.detect_button),
        *(unfolded.run_box.menu_button, unfolded.chips_box.table),
    ]
    numbers = [places[id(widget)] for widget in order]
    assert numbers == sorted(numbers)
    assert all(id(widget) in places for widget in own_inputs(unfolded))


def test_enter_starts_and_escape_cancels(dock, iface, scene_raster, wait_until, monkeypatch):
    iface.activate(scene_raster)
    engine = SteppedEngine(monkeypatch, "Detecting")
    QTest.keyClick(child(dock, QPushButton, "detectButton"), Qt.Key.Key_Return)
    wait_until(engine.reached.is_set)
    QTest.keyClick(child(dock, QPushButton, "cancelButton"), Qt.Key.Key_Escape)
    wait_until(lambda: not dock._runner.is_running())
    assert any("Cancelled" in text for text in messages(iface, Qgis.MessageLevel.Info))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_a_key_that_is_held_neither_cancels_what_it_started_nor_starts_again(dock, iface, scene_raster, wait_until, monkeypatch, key):
    iface.activate(scene_raster)
    engine = SteppedEngine(monkeypatch, "Detecting")
    start, cancel = child(dock, QPushButton, "detectButton"), child(dock, QPushButton, "cancelButton")
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(start, held)
    assert not dock._runner.is_running()
    QTest.keyClick(start, Qt.Key.Key_Return)
    wait_until(engine.reached.is_set)
    QApplication.sendEvent(cancel, held)
    engine.go_on.set()
    wait_until(lambda: not dock._runner.is_running())
    assert not any("Cancelled" in text for text in messages(iface, Qgis.MessageLevel.Info))


def test_the_dock_is_no_wider_than_300_pixels_whatever_is_unfolded(unfolded, catchments_layer):
    unfolded.detect_box.area_box.set_mode("polygons")
    assert unfolded.widget().minimumSizeHint().width() <= 300
    unfolded.scene_box.set_mode("two")
    assert unfolded.widget().minimumSizeHint().width() <= 300
