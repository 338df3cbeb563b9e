"""Wiring of the plugin into QGIS: provider, dock, menu entry and toolbar icon, and their removal."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from . import runtime, translation
from .core.paths import resources_dir
from .processing.provider import PROVIDER_ID, SarLandslideProvider

ACTION_NAME = "sarLandslideToggleDock"


class SarLandslidePlugin(QObject):
    """The plugin as QGIS sees it; ``iface`` is None in qgis_process."""

    def __init__(self, iface):
        super().__init__()
        self._translator = translation.install()
        self._iface = iface
        self._provider = None
        self._dock = None
        self._action = None
        self._menu_actions = []
        self._options = None
        self._menu_title = self.tr("SAR Landslide")

    def initProcessing(self):
        """Register the Processing provider; all that qgis_process needs."""
        runtime.clean_up()
        runtime.activate()
        self._provider = SarLandslideProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self):
        """Register the provider and add the dock, its menu entry and its icon."""
        from .gui.dock import LandslideDock  # widgets are of no use to qgis_process
        from .gui.options_page import OptionsFactory

        self.initProcessing()
        main_window = self._iface.mainWindow()

        self._action = QAction(
            QIcon(str(resources_dir() / "icon.svg")),
            self.tr("Detect Landslides in Radar Images"),
            main_window,
        )
        self._action.setObjectName(ACTION_NAME)
        self._action.setToolTip(self.tr("Show or hide the SAR Landslide panel"))
        self._action.setCheckable(True)
        self._iface.addPluginToRasterMenu(self._menu_title, self._action)
        self._iface.addToolBarIcon(self._action)

        self._dock = LandslideDock(self._iface, main_window)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.setToggleVisibilityAction(self._action)
        self._menu_actions = self._dock.actions_offered.all()
        for action in self._menu_actions:
            self._iface.addPluginToRasterMenu(self._menu_title, action)
        # Hidden on the very first start; QGIS then restores place and visibility by object name.
        self._dock.hide()

        self._options = OptionsFactory(self._dock.runtime_box.installer, self._dock.on_runtime_changed)
        self._iface.registerOptionsWidgetFactory(self._options)

    def unload(self):
        """Take back everything that was added and stop a detection that is still running."""
        for action in self._menu_actions:
            self._iface.removePluginRasterMenu(self._menu_title, action)
        self._menu_actions = []
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._dock is not None:
            self._dock.shut_down()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._action is not None:
            self._iface.removePluginRasterMenu(self._menu_title, self._action)
            self._iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
            self._delete_empty_menu()
        if self._provider is not None:
            # By name: if registering failed, QGIS has already deleted the object.
            QgsApplication.processingRegistry().removeProvider(PROVIDER_ID)
            self._provider = None
        translation.remove(self._translator)
        self._translator = None

    def _delete_empty_menu(self):
        """QGIS takes the emptied submenu out of the Raster menu but keeps the widget."""
        for menu in self._iface.mainWindow().findChildren(QMenu):
            if menu.title().replace("&", "") == self._menu_title and menu.isEmpty():
                menu.deleteLater()
