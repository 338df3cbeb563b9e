"""A finished run, its layers on the map, and the box that shows its chips."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from fake_engine import fake_detect, make_scene
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtTest import QTest

from sar_landslide_plugin import layers, translation
from sar_landslide_plugin.core.detect import DetectOptions
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.gui.chips_box import ChipsBox


@pytest.fixture(scope="session")
def finished(tmp_path_factory):
    folder = tmp_path_factory.mktemp("results")
    scene = make_scene(folder / "valley.tif", 512)
    fake_detect(SceneRequest(rasters=(str(scene),)), folder / "out", DetectOptions())
    return folder / "out"


@pytest.fixture
def run_folder(finished, tmp_path):
    return Path(shutil.copytree(finished, tmp_path / "run"))


def add_group(folder):
    return layers.add_result_group(QgsProject.instance(), folder)


@pytest.fixture
def box(iface, run_folder):
    """The box with a run whose layers are on the map."""
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32754"))
    assert add_group(run_folder) == []
    canvas.setLayers([layers.find_chips_layer(QgsProject.instance(), run_folder)])
    box = ChipsBox(canvas)
    box.resize(300, 700)
    box.show()
    box.show_run(run_folder)
    QTest.keyClick(box, Qt.Key.Key_Shift)  # a click with Ctrl leaves Qt thinking it is held, also in the next test
    yield box
    box.shut_down()
    box.deleteLater()
    canvas.setLayers([])


@pytest.fixture(params=["en", "de", "es", "fr", "it", "ja"])
def language(request):
    """The plugin's texts in one of its languages."""
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(f"sar_landslide_{request.param}", str(translation.FOLDER))
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)
