"""Loading and unloading, with and without a user interface."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from sar_landslide_plugin import classFactory

REPOSITORY = Path(__file__).parents[2]


def registered():
    return QgsApplication.processingRegistry().providerById("sarlandslide") is not None


def test_without_interface_only_the_provider_is_there():
    plugin = classFactory(None)
    plugin.initProcessing()
    assert registered()
    plugin.unload()
    assert not registered()


def test_adds_dock_menu_entry_and_icon(iface, wait_until):
    iface.mainWindow().show()
    plugin = classFactory(iface)
    plugin.initGui()
    action, *others = [call[0][1] for call in iface.addPluginToRasterMenu.call_args_list]
    assert [other.text() for other in others] == [
        "Open Results…",
        "Combine Runs…",
        "Help",
        "Try the Demo Scene",
        "Copy Diagnostics",
        "Show Log",
        "About SAR Landslide",
    ]
    assert action.isCheckable()
    assert not action.icon().isNull()
    iface.addToolBarIcon.assert_called_once_with(action)
    dock = iface.addDockWidget.call_args[0][1]
    assert dock.objectName() == "SarLandslideDock"
    assert not dock.isVisible()
    action.trigger()
    wait_until(dock.isVisible)
    assert action.isChecked()
    action.trigger()
    wait_until(lambda: not dock.isVisible())
    assert not action.isChecked()
    plugin.unload()
    iface.mainWindow().hide()


def test_unload_leaves_nothing(iface):
    project = QgsProject.instance()
    before = project.receivers(project.layersAdded), project.receivers(project.layersRemoved)
    plugin = classFactory(iface)
    plugin.initGui()
    added = [call[0] for call in iface.addPluginToRasterMenu.call_args_list]
    plugin.unload()
    QgsApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    removed = [call[0] for call in iface.removePluginRasterMenu.call_args_list]
    assert sorted(removed, key=str) == sorted(added, key=str)
    iface.removeToolBarIcon.assert_called_once()
    iface.removeDockWidget.assert_called_once()
    (page,) = iface.registerOptionsWidgetFactory.call_args[0]
    iface.unregisterOptionsWidgetFactory.assert_called_once_with(page)
    assert not registered()
    assert iface.receivers(iface.currentLayerChanged) == 0
    assert iface.mainWindow().findChild(QDockWidget, "SarLandslideDock") is None
    assert iface.mainWindow().findChild(QAction, "sarLandslideToggleDock") is None
    assert (project.receivers(project.layersAdded), project.receivers(project.layersRemoved)) == before


def test_unload_stops_a_running_detection(iface, fake_engine, scene_raster, tmp_path, monkeypatch):
    import time

    from sar_landslide_plugin.core.errors import Cancelled
    from sar_landslide_plugin.processing import detect_landslides

    def endless(_request, _output, _options, *, progress, is_cancelled):
        while not is_cancelled():
            time.sleep(0.01)
        raise Cancelled()

    monkeypatch.setattr(detect_landslides, "detect", endless)
    plugin = classFactory(iface)
    plugin.initGui()
    iface.activate(scene_raster)
    plugin._dock.detect()
    assert plugin._dock._runner.is_running()
    plugin.unload()
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert not QgsProject.instance().layerTreeRoot().findGroups()


def test_an_old_python_is_told_before_anything_is_imported(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 8, 10, "final", 0))
    with pytest.raises(ImportError, match=r"needs Python 3\.9 or newer, but this QGIS brings 3\.8: install a newer QGIS"):
        classFactory(None)
    for name in ("__init__.py", "translation.py", "core/__init__.py", "core/words.py", "core/plain_text.py"):
        source = (REPOSITORY / "sar_landslide_plugin" / name).read_text(encoding="utf-8")
        ast.parse(source, feature_version=(3, 8))


def test_package_imports_without_qgis():
    code = "import sys; sys.modules['qgis'] = None; import sar_landslide_plugin, sar_landslide_plugin.runtime"
    subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, check=True)


@pytest.mark.parametrize(
    "field",
    [
        "name",
        "description",
        "about",
        "version",
        "qgisMinimumVersion",
        "author",
        "email",
        "tracker",
        "repository",
        "homepage",
    ],
)
def test_metadata_is_complete(field):
    import configparser

    parser = configparser.ConfigParser(interpolation=None)
    parser.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    assert parser.get("general", field).strip()
    assert parser.get("general", "hasProcessingProvider") == "yes"
    assert (REPOSITORY / parser.get("general", "icon")).is_file()
