"""Runs inside the QGIS desktop, as drive.py does, and knows the results of a run besides."""

# ruff: noqa: E402, F821
import os
from pathlib import Path

# QGIS executes this file without a name of its own: what drive.py defines becomes defined here.
exec((Path(os.environ["SAR_LANDSLIDE_TEST_DRIVERS"]) / "drive.py").read_text(encoding="utf-8"))

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle

from sar_landslide_plugin import layers


def show_run(folder):
    """Put a finished run on the map and into the table, as after a detection."""
    folder = Path(folder)
    problems = layers.add_result_group(QgsProject.instance(), folder)
    activate_chips(folder)
    iface.zoomToActiveLayer()
    return problems


def chips_layer(folder):
    return layers.find_chips_layer(QgsProject.instance(), Path(folder))


def activate_chips(folder):
    """As a click on the layer of chips in the layer tree."""
    iface.setActiveLayer(chips_layer(folder))
    return True


def shown_run():
    box = find("chipsBox")
    return str(box.folder()) if box.folder() else None


def selected_rows():
    table = find("chipTable")
    return sorted(index.row() for index in table.selectionModel().selectedRows())


def row_in_sight(row):
    table = find("chipTable")
    return table.viewport().rect().contains(table.visualRect(table.model().index(row, 1)).center())


def current_chip():
    table = find("chipTable")
    index = table.currentIndex()
    return table.model().index(index.row(), 6).data() if index.isValid() else None


def selected_on_map(folder):
    return sorted(feature["chip_id"] for feature in chips_layer(folder).selectedFeatures())


def start_selecting():
    iface.actionSelect().trigger()
    return True


def where_on_map(x, y):
    canvas = iface.mapCanvas()
    point = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return screen_point(canvas, QPoint(round(point.x()), round(point.y())))


def zoom_map(x_min, y_min, x_max, y_max):
    iface.mapCanvas().setExtent(QgsRectangle(x_min, y_min, x_max, y_max))
    iface.mapCanvas().refresh()
    return True


def preview():
    """Whether pictures are shown, and the sentence below them."""
    widget = find("chipPreview")
    return [widget.isVisible() and widget.has_images(), find("previewLabel").text()]


def clipboard():
    return QApplication.clipboard().text()


def save_and_reopen(path):
    project = QgsProject.instance()
    written = project.write(path)
    iface.newProject(False)
    return written and iface.addProject(path)


def problems_of_layers():
    return [layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid()]


def show_layer(role):
    """Switch a layer on that is off at first."""
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        if node.layer().customProperty(layers.ROLE_PROPERTY) == role:
            node.setItemVisibilityChecked(True)
            return True
    return False


def draw_outline(x_min, y_min, x_max, y_max):
    """As somebody who adds a landslide to the outlines by hand, and saves it."""
    (layer,) = (layer for layer in layers.results_in(QgsProject.instance()) if layer.customProperty(layers.ROLE_PROPERTY) == "landslides")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x_min, y_min, x_max, y_max)))
    return layer.startEditing() and layer.addFeature(feature) and layer.commitChanges()


def show_group(is_shown):
    """As a click on the check box of the run in the layer tree."""
    QgsProject.instance().layerTreeRoot().findGroups()[0].setItemVisibilityChecked(is_shown)
    return True


def checked_runs():
    """Folders that are checked in the dialog that is open."""
    return [str(folder) for folder in QApplication.activeModalWidget().folders()]


def grab_dialog(path):
    """Picture of the dialog that is open."""
    return QApplication.activeModalWidget().grab().save(path)
