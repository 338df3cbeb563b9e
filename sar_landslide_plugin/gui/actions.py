"""What the plugin offers besides detecting: results of earlier runs, help, demo scene, diagnostics, log, about."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QApplication

from .. import runtime
from ..core.paths import resources_dir
from .about import AboutDialog
from .demo import demo_copy
from .diagnostics import diagnostics
from .messages import Messages


class PluginActions(QObject):
    """The entries of the dock's menu and of the submenu of Raster."""

    demo_added = pyqtSignal(object)  # its layer, which is active
    hinted = pyqtSignal(object)  # item of the message bar that says what to do next

    def __init__(self, iface, messages: Messages, last_run, open_results, combine_runs, parent=None):
        """``last_run`` gives the folder of the run that is shown, or None; ``open_results`` asks for another one, ``combine_runs`` for several."""
        super().__init__(parent)
        self._iface = iface
        self._messages = messages
        self._last_run = last_run
        self._about: AboutDialog | None = None
        self.open_results = self._action(
            "OpenResults",
            self.tr("Open Results…"),
            "mActionFileOpen.svg",
            self.tr("Show the results in the folder of an earlier run, also of one from the command line"),
            open_results,
        )
        self.combine_runs = self._action(
            "CombineRuns",
            self.tr("Combine Runs…"),
            "mActionMergeFeatures.svg",
            self.tr("Make one map and one ranking of runs on one event, as from ascending and from descending orbits"),
            combine_runs,
        )
        self.help = self._action(
            "Help",
            self.tr("Help"),
            "mActionHelpContents.svg",
            self.tr("Open the offline help [F1]"),
            self.show_help,
        )
        self.demo = self._action(
            "Demo",
            self.tr("Try the Demo Scene"),
            "mActionAddRasterLayer.svg",
            self.tr("Add a small simulated scene to the project"),
            self.open_demo,
        )
        self.diagnostics = self._action(
            "Diagnostics",
            self.tr("Copy Diagnostics"),
            "mActionEditCopy.svg",
            self.tr("Copy versions, model and last run to the clipboard, for a problem report"),
            self.copy_diagnostics,
        )
        self.log = self._action(
            "Log",
            self.tr("Show Log"),
            "mMessageLog.svg",
            self.tr("Open the log panel, tab SAR Landslide"),
            messages.show_log,
        )
        self.about = self._action(
            "About",
            self.tr("About SAR Landslide"),
            "mActionHelpAbout.svg",
            self.tr("Version, licence, and what the model was and was not tested on"),
            self.show_about,
        )

    def all(self) -> list[QAction]:
        """All entries in the order of the menus."""
        return [self.open_results, self.combine_runs, self.help, self.demo, self.diagnostics, self.log, self.about]

    def shut_down(self) -> None:
        """Close what is open."""
        if self._about is not None:
            self._about.close()
            self._about.deleteLater()
            self._about = None

    def show_help(self) -> None:
        """Open the offline help."""
        self._messages.show_help()

    def open_demo(self) -> None:
        """Add a copy of the demo scene to the project and make it the active layer."""
        try:
            path = demo_copy()
        except OSError as error:
            self._messages.error(
                self.tr(
                    "The demo scene cannot be copied to your profile ({reason}); free some space there."
                ).format(reason=error.strerror or error)
            )
            return
        layer = QgsRasterLayer(str(path), self.tr("Demo scene"))
        QgsProject.instance().addMapLayer(layer)
        self._iface.setActiveLayer(layer)
        self._iface.zoomToActiveLayer()
        self.demo_added.emit(layer)
        hint = self.tr("The demo scene is simulated; press Detect Landslides to see what comes out.")
        if not runtime.activate():
            hint = self.tr("The demo scene is simulated; install onnxruntime first, then press Detect Landslides.")
        self.hinted.emit(self._messages.tell(hint, Qgis.MessageLevel.Info))

    def copy_diagnostics(self) -> None:
        """Put the diagnostics on the clipboard."""
        QApplication.clipboard().setText(diagnostics(self._last_run()))
        self._messages.tell(
            self.tr("Diagnostics copied; paste them into your problem report."), Qgis.MessageLevel.Success
        )

    def show_about(self) -> None:
        """Show version, licence and the model card."""
        if self._about is None:
            self._about = AboutDialog(self._iface.mainWindow())
        self._about.show()
        self._about.raise_()

    def _action(self, name, text, icon, tip, function):
        image = QgsApplication.getThemeIcon("/" + icon)
        if image.isNull():
            image = QIcon(str(resources_dir() / "icon.svg"))
        action = QAction(image, text, self)
        action.setObjectName(f"sarLandslide{name}")
        action.setToolTip(tip)
        action.triggered.connect(lambda _checked=False: function())
        return action
