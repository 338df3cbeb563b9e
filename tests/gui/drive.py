"""Runs inside the QGIS desktop and answers questions of the test: where a widget is, what it shows.

The test writes ``question.json`` (number, name, arguments) into the folder SAR_LANDSLIDE_TEST_FOLDER; the
answer appears as ``answer_<number>.json``. All clicking is done from outside with real mouse events.
"""

import importlib
import json
import os
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QAction,
    QApplication,
    QDockWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

PLUGIN = "sar_landslide_plugin"
FOLDER = Path(os.environ["SAR_LANDSLIDE_TEST_FOLDER"])
WINDOW = iface.mainWindow()
seen = {"number": 0}
widgets = {}
originals = {}
BEAT_MS = 10


def screen_point(widget, point=None):
    """Point of a widget, its centre by default, on the screen."""
    point = widget.mapToGlobal(point if point is not None else widget.rect().center())
    scale = int(os.environ.get("QT_SCALE_FACTOR", "1"))  # the mouse knows the screen's own pixels only
    return [scale * point.x(), scale * point.y()]


def find(name):
    """A widget by its name; remembered, because searching all of QGIS takes longer than what the heart measures."""
    if name not in widgets or sip.isdeleted(widgets[name]):
        widget = WINDOW.findChild(QWidget, name)
        if widget is None:
            return None
        widgets[name] = widget
    return widgets[name]


def load(path):
    layer = QgsRasterLayer(path, Path(path).stem)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    return layer.isValid()


def where(name):
    widget = find(name)
    return screen_point(widget) if widget is not None and widget.isVisible() else None


def where_toolbar_icon():
    for button in WINDOW.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None and action.objectName() == "sarLandslideToggleDock" and button.isVisible():
            return screen_point(button)
    return None


def where_raster_menu():
    bar = WINDOW.menuBar()
    return screen_point(bar, bar.actionGeometry(iface.rasterMenu().menuAction()).center())


def where_menu_entry(text):
    menu = iface.rasterMenu()
    for action in menu.actions():
        if action.text().replace("&", "") == text:
            return screen_point(menu, menu.actionGeometry(action).center())
    return None


def where_cell(row, column):
    table = find("chipTable")
    return screen_point(table.viewport(), table.visualRect(table.model().index(row, column)).center())


def where_header(column):
    header = find("chipTable").horizontalHeader()
    x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    return screen_point(header.viewport(), QPoint(x, header.height() // 2))


def file_name_edit():
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QFileDialog) and dialog.isVisible():
            return dialog.findChild(QLineEdit, "fileNameEdit")
    return None


def where_file_name():
    edit = file_name_edit()
    return screen_point(edit) if edit is not None else None


def file_name():
    return file_name_edit().text()


def pulse():
    return True


def cells(column):
    model = find("chipTable").model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def text(name):
    widget = find(name)
    return widget.text() if widget is not None else None


def enabled(name):
    widget = find(name)
    return widget is not None and widget.isVisible() and widget.isEnabled()


def layer_names():
    return [
        [group.name(), [node.name() for node in group.findLayers()]]
        for group in QgsProject.instance().layerTreeRoot().findGroups()
    ]


def extent():
    rectangle = iface.mapCanvas().extent()
    return [rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()]


def drawing():
    return iface.mapCanvas().isDrawing()


def messages():
    return [[item.text(), int(item.level())] for item in iface.messageBar().items()]


def dock_width(width):
    WINDOW.resizeDocks([find("SarLandslideDock")], [width], 1)
    return find("SarLandslideDock").width()


def actual_dock_width():
    return find("SarLandslideDock").width()


def clear_messages():
    iface.messageBar().clearWidgets()
    return True


def where_message_button(label):
    for button in iface.messageBar().findChildren(QPushButton):
        if button.text() == label and button.isVisible():
            return screen_point(button)
    return None


def focus(name):
    WINDOW.activateWindow()
    find(name).setFocus()
    return True


def focused():
    """Name of what has the keyboard; parts of an input count as the input."""
    widget = QApplication.focusWidget()
    while widget is not None and (not widget.objectName() or widget.objectName().startswith(("qt_", "mLineEdit"))):
        widget = widget.parentWidget()
    return widget.objectName() if widget is not None else None


def inputs(*boxes):
    """Names of the visible, enabled inputs that take the Tab key, in the named boxes."""
    with_tab = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
    return [
        widget.objectName()
        for box in boxes
        for widget in find(box).findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() in with_tab
        and widget.objectName().endswith(("Combo", "Spin", "Slider", "Edit", "Button", "Widget", "List"))
    ]


def cut_off(*boxes):
    """Texts in the named boxes that have less room than they need, and boxes wider than what shows them."""
    found = []
    for box in boxes:
        for widget in find(box).findChildren((QLabel, QAbstractButton)):
            if widget.isVisible() and widget.text() and widget.width() < widget.minimumSizeHint().width():
                found.append(widget.objectName() or widget.text())
        for spin in find(box).findChildren(QAbstractSpinBox):
            edit = spin.findChild(QLineEdit)
            if spin.isVisible() and edit.width() < edit.fontMetrics().horizontalAdvance(spin.text()):
                found.append(spin.objectName())
    scroll = find("SarLandslideDock").findChild(QScrollArea)
    if scroll.widget().width() > scroll.viewport().width():
        found.append("the form is wider than the dock")
    return found


def fold(name, collapsed):
    find(name).setCollapsed(collapsed)
    return True


def choose(name, value):
    combo = find(name)
    combo.setCurrentIndex(combo.findData(value))
    return combo.currentData() == value


def look(theme):
    QgsApplication.setUITheme(theme)
    return QgsApplication.themeName()


def grab(name, path):
    """Picture of one widget."""
    return find(name).grab().save(path)


def grab_window(name, path):
    """Picture of a window of its own, and close it."""
    for window in QApplication.topLevelWidgets():
        if window.objectName() == name and window.isVisible():
            saved = window.grab().save(path)
            window.close()
            return saved
    return False


def trigger(name):
    WINDOW.findChild(QAction, name).trigger()
    return True


def linger(seconds):
    """From now on, stage 2 waits so long before each window: on a fast machine a run ends before anybody can cancel it."""
    pair = importlib.import_module(f"{PLUGIN}.core.models").ModelPair
    compute = originals.setdefault("segment", pair.segment)

    def segment(*arguments):
        time.sleep(seconds)
        return compute(*arguments)

    pair.segment = segment
    return True


def zoom(factor):
    iface.mapCanvas().zoomByFactor(factor)
    return True


def remove_scene():
    QgsProject.instance().removeMapLayer(find("layerCombo").currentLayer().id())
    return True


def new_project():
    QgsProject.instance().setDirty(False)
    iface.newProject(False)
    return len(QgsProject.instance().mapLayers())


def reload_plugin():
    """As the Plugin Reloader does."""
    widgets.clear()
    steps = qgis.utils.unloadPlugin, qgis.utils.loadPlugin, qgis.utils.startPlugin
    return [step(PLUGIN) for step in steps]


def counts():
    """What a plugin may leak."""
    registry = QgsApplication.processingRegistry()
    project = QgsProject.instance()
    return {
        "widgets": len(QApplication.allWidgets()),
        "docks": len(WINDOW.findChildren(QDockWidget)),
        "actions": len(WINDOW.findChildren(QAction)),
        "menus": len(WINDOW.findChildren(QMenu)),
        "menu entries": sum(len(menu.actions()) for menu in iface.rasterMenu().findChildren(QMenu)),
        "toolbar icons": len(iface.pluginToolBar().actions()),
        "providers": len(registry.providers()),
        "algorithms": len(registry.algorithms()),
        "threads": len(os.listdir("/proc/self/task")),
        "tasks": len(QgsApplication.taskManager().tasks()),
        "listeners": project.receivers(project.layersAdded) + project.receivers(project.cleared),
    }


def queued_s():
    """Seconds that the GUI thread has wanted a processor and got none, because something else had them."""
    return int(Path(f"/proc/self/task/{os.getpid()}/schedstat").read_text().split()[1]) / 1e9


class Heart(QTimer):
    """Beats in the GUI thread; the longest time between two beats is how long the desktop did not answer.

    Time in which other work on the machine had the processors does not count.
    """

    def __init__(self):
        super().__init__(WINDOW)
        self.stalls, self.progress, self._last, self._start, self._queued = [], [], None, 0.0, 0.0
        find("cancelButton"), find("progressBar")  # the first search takes long
        self.timeout.connect(self.beat)
        self.start(BEAT_MS)

    def beat(self):
        now, queued = time.monotonic(), queued_s()
        if not enabled("cancelButton"):  # no run under way: loading layers and drawing are not its doing
            self._last = None
            return
        if self._last is not None:
            self.stalls.append([self._last - self._start, now - self._last - (queued - self._queued)])
        else:
            self._start = now
        self._last, self._queued = now, queued
        value = find("progressBar").value()
        if not self.progress or self.progress[-1][1] != value:
            self.progress.append([now, value])


def start_heart():
    seen["heart"] = Heart()
    return True


def heart_record():
    """Longest stalls while a detection ran (seconds since its start, length), and when the progress bar moved."""
    stalls = sorted(seen["heart"].stalls, key=lambda stall: -stall[1])
    return {"stalls": stalls[:5], "progress": seen["heart"].progress}


def install_zip(path):
    """As Plugins > Manage and Install Plugins > Install from ZIP does after the file was chosen."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(path)
    return PLUGIN in qgis.utils.plugins


def open_options(page):
    """The options dialog keeps an event loop of its own, in which this clock goes on."""
    QTimer.singleShot(0, lambda: iface.showOptionsDialog(WINDOW, page))
    return True


def where_in_dialog(name):
    """A visible widget of the dialog that is open."""
    dialog = QApplication.activeModalWidget()
    widget = dialog.findChild(QWidget, name) if dialog is not None else None
    return screen_point(widget) if widget is not None and widget.isVisible() else None


def text_in_dialog(name):
    dialog = QApplication.activeModalWidget()
    widget = dialog.findChild(QWidget, name) if dialog is not None else None
    return widget.text() if widget is not None else None


def close_dialog():
    QApplication.activeModalWidget().reject()
    return True


def value(name):
    return find(name).value()


def unload():
    qgis.utils.unloadPlugin(PLUGIN)
    return True


def leftovers():
    """Everything of the plugin that is still there."""
    found = [w.objectName() for w in WINDOW.findChildren(QDockWidget) if "SarLandslide" in w.objectName()]
    found += [
        a.text()
        for a in WINDOW.findChildren(QAction)
        if "SAR Landslide" in a.text() or "Landslides" in a.text()
    ]
    found += [m.title() for m in WINDOW.findChildren(QMenu) if "SAR Landslide" in m.title()]
    found += [p.id() for p in QgsApplication.processingRegistry().providers() if p.id() == "sarlandslide"]
    return found


def leave():
    """Quit, without the question about temporary layers.

    Qt itself calls the action: called from Python, it would hold Python's lock while it waits for the threads
    that draw the map, and these may be waiting for that lock.
    """
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    farewell.timeout.connect(iface.actionExit().trigger)
    farewell.start(200)
    return True


def answer():
    try:
        question = json.loads((FOLDER / "question.json").read_text())
    except (OSError, ValueError):
        return
    if question["number"] == seen["number"]:
        return
    seen["number"] = question["number"]
    try:
        reply = {"value": globals()[question["name"]](*question["arguments"])}
    except Exception:
        reply = {"error": traceback.format_exc()}
    partial = FOLDER / "partial"
    partial.write_text(json.dumps(reply))
    partial.rename(FOLDER / f"answer_{question['number']}.json")


WINDOW.showNormal()
WINDOW.setGeometry(0, 0, 1600, 1000)
clock = QTimer()
clock.timeout.connect(answer)
clock.start(50)
farewell = QTimer()
farewell.setSingleShot(True)
