"""Fixtures for tests inside QGIS without its desktop."""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from fake_engine import fake_detect, make_scene
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, pyqtSignal

sys.path.insert(0, str(Path(__file__).parents[2]))

from results_fixtures import box, finished, language, run_folder  # noqa: F401 (fixtures)
from runtime_fixtures import clicks, host, pinned, root, wheel, without_runtime  # noqa: F401 (fixtures)

from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.request import SceneSummary
from sar_landslide_plugin.gui import scene_reader
from sar_landslide_plugin.gui.dock import LandslideDock
from sar_landslide_plugin.processing import detect_landslides
from sar_landslide_plugin.processing.provider import SarLandslideProvider


class InterfaceStub(QObject):
    """What the dock needs of QGIS's interface: pytest-qgis's has no usable ``currentLayerChanged``."""

    currentLayerChanged = pyqtSignal(object)

    def __init__(self, interface):
        super().__init__()
        self._interface = interface
        self.addDockWidget = MagicMock(side_effect=interface.mainWindow().addDockWidget)
        self.removeDockWidget = MagicMock(side_effect=interface.mainWindow().removeDockWidget)
        self.addPluginToRasterMenu = MagicMock()
        self.removePluginRasterMenu = MagicMock()
        self.addToolBarIcon = MagicMock()
        self.removeToolBarIcon = MagicMock()
        self.openMessageLog = MagicMock()
        self.zoomToActiveLayer = MagicMock()
        self.registerOptionsWidgetFactory = MagicMock()
        self.unregisterOptionsWidgetFactory = MagicMock()
        self.active = None

    def activeLayer(self):
        return None if self.active is None or sip.isdeleted(self.active) else self.active

    def activate(self, layer):
        """As a click on a layer in the layer tree: one on the layer that is active already tells nothing."""
        if layer is not self.active:
            self.active = layer
            self.currentLayerChanged.emit(layer)

    setActiveLayer = activate

    def mainWindow(self):
        return self._interface.mainWindow()

    def mapCanvas(self):
        return self._interface.mapCanvas()

    def messageBar(self):
        return self._interface.messageBar()


@pytest.fixture
def iface(qgis_iface, qgis_new_project):
    QgsSettings().remove("sar_landslide")
    QgsSettings().setValue("sar_landslide/hint_shown", True)
    qgis_iface.messageBar().clear_messages()
    qgis_iface.messageBar().clearWidgets()
    return InterfaceStub(qgis_iface)


@pytest.fixture
def provider(qgis_processing):
    """The registered provider, without the rest of the plugin."""
    provider = SarLandslideProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider("sarlandslide")


@pytest.fixture
def fake_engine(monkeypatch):
    """The quick stand-in instead of the engine."""
    monkeypatch.setattr(detect_landslides, "detect", fake_detect)


@pytest.fixture(scope="session")
def scene_path(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scenes") / "valley.tif")


@pytest.fixture
def scene_raster(scene_path, qgis_new_project):
    """The scene as a layer of the project."""
    layer = QgsRasterLayer(str(scene_path), "valley")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def wait_until():
    """Run the event loop until a condition holds."""

    def wait(condition, timeout_ms=20_000):
        loop, clock, deadline = QEventLoop(), QTimer(), QTimer()
        clock.timeout.connect(lambda: condition() and loop.quit())
        deadline.setSingleShot(True)
        deadline.timeout.connect(loop.quit)
        clock.start(20)
        deadline.start(timeout_ms)
        if not condition():
            loop.exec()
        clock.stop()
        QCoreApplication.processEvents()
        assert condition(), "waited in vain"

    return wait


SUMMARY = SceneSummary(
    512, 512, "EPSG:32754", (10.0, 10.0), ("pre_VV: band 1 of valley.tif",), ("VV", "VH"), "db", True,
    ("2024-05-22",), ("2024-06-27",), 0.05, False, ("The border without data is left out.",),
)  # fmt: skip


class FakeScene:
    """Understands everything but rasters named bad."""

    summary = SUMMARY

    @classmethod
    def open(cls, request, _spacing_range):
        if any("bad" in path for path in request.rasters):
            raise InputError("The bands of bad.tif have no names; name them or set the band roles.")
        return cls()

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return False


@pytest.fixture
def dock(iface, provider, monkeypatch):
    monkeypatch.setattr(scene_reader, "Scene", FakeScene)
    dock = LandslideDock(iface)
    dock.show()
    yield dock
    dock.shut_down()
    dock.deleteLater()
