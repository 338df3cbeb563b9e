"""What people do to the layers of a run, and in the table with a filter, reaches the panel, and the briefing counts it."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton

from sar_landslide_plugin import layers
from sar_landslide_plugin.briefing import export_briefing
from sar_landslide_plugin.core.outline_marks import outlined_by_chip
from sar_landslide_plugin.core.outlines import read_outlines
from sar_landslide_plugin.core.reviews import read_reviews


def layer_of(role):
    return next(layer for layer in layers.results_in(QgsProject.instance()) if layer.customProperty(layers.ROLE_PROPERTY) == role)


def press(box, *letters):
    box.table.setFocus()
    for letter in letters:
        QTest.keyClick(box.table, letter)


def outlined(box):
    return box.findChild(QLabel, "chipCountLabel").text().split("landslides outlined: ")[1].split(";")[0]


def test_marking_goes_through_a_filtered_table_chip_by_chip(box, run_folder):
    chips = [chip["chip_id"] for chip in box.proxy.chips()]
    combo = box.filter_bar.mark_combo
    combo.setCurrentIndex(combo.findText("Not marked"))
    box.table.selectRow(0)
    press(box, Qt.Key.Key_C, Qt.Key.Key_R, Qt.Key.Key_U)
    assert {chip: review.mark for chip, review in read_reviews(run_folder).items()} == dict(
        zip(chips, ("confirmed", "rejected", "unsure"))
    )
    assert box.selected_ids() == (chips[3],) and box._current_chip()["chip_id"] == chips[3]


def test_the_last_of_a_filtered_table_leads_back_to_the_one_before(box):
    combo = box.filter_bar.mark_combo
    combo.setCurrentIndex(combo.findText("Not marked"))
    last = box.proxy.rowCount() - 1
    before = box.proxy.chips()[last - 1]["chip_id"]
    box.table.selectRow(last)
    press(box, Qt.Key.Key_C)
    assert box.selected_ids() == (before,)
    box.table.selectAll()
    press(box, Qt.Key.Key_C)
    assert box.proxy.rowCount() == 0 and box.selected_ids() == ()


def test_tab_leads_from_the_table_to_the_marks(box):
    box.table.selectRow(0)
    after, widget = [], box.table.nextInFocusChain()
    while widget is not box.table:
        after.append(widget)
        widget = widget.nextInFocusChain()
    reachable = [
        widget for widget in after
        if widget.isVisibleTo(box) and box.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    ]
    assert box.review_bar.isAncestorOf(reachable[0])


@pytest.fixture
def edited(box):
    layer = layer_of("landslides")
    assert layer.startEditing()
    return layer


def test_outlines_that_were_deleted_are_counted_no_more(box, edited):
    count = edited.featureCount()
    assert outlined(box) == str(count)
    assert edited.deleteFeatures([feature.id() for feature in edited.getFeatures()][:2]) and edited.commitChanges()
    assert outlined(box) == str(count - 2)


def test_parts_of_an_outline_are_together_as_large_as_it_was(box, run_folder, edited):
    before = {chip: area for chip, (_, area) in outlined_by_chip(run_folder).items()}
    largest = max(edited.getFeatures(), key=lambda feature: feature["area_m2"])
    extent = largest.geometry().boundingBox()
    middle = extent.center().x()
    line = [QgsPointXY(middle, extent.yMinimum() - 1), QgsPointXY(middle, extent.yMaximum() + 1)]
    edited.selectByIds([largest.id()])
    edited.splitFeatures(line)
    assert edited.commitChanges()
    after = outlined_by_chip(run_folder)
    assert after[largest["chip_id"]][0] > 1
    assert {chip: area for chip, (_, area) in after.items()} == pytest.approx(before, rel=1e-4)


def test_an_outline_that_somebody_drew_is_seen_and_counted(box, run_folder, edited, tmp_path):
    chip = box.model.chip(5)
    x, y = (float(chip[f"{axis}_min"]) + 500 for axis in "xy")
    drawn = QgsFeature(edited.fields())
    drawn.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 300, y + 200)))
    assert edited.addFeature(drawn) and edited.commitChanges()
    (found,) = (outline for outline in read_outlines(run_folder)[0] if outline.mean_probability is None)
    assert found.chip_id == chip["chip_id"] and found.area_m2 == pytest.approx(60_000, rel=0.01)
    export_briefing(run_folder, tmp_path / "briefing.pdf")
    assert box.results_export.export_kml(tmp_path / "out.kml") and "Drawn by hand" in (tmp_path / "out.kml").read_text(encoding="utf-8")
    (feature,) = (feature for feature in edited.getFeatures() if feature["id"] is None or not feature["mean_probability"])
    context_rules = [rule for rule in edited.renderer().rootRule().descendants() if rule.label() == "Drawn by hand"]
    assert len(context_rules) == 1 and context_rules[0].symbol() is not None and context_rules[0].isFilterOK(feature)


def test_a_mark_that_was_typed_into_the_layer_is_in_the_table(box, run_folder):
    layer = layer_of("chips")
    chip = box.model.chip(2)["chip_id"]
    box.mark_selected("")
    box.table.selectRow(3)
    press(box, Qt.Key.Key_C)  # without any mark the columns are empty
    (feature,) = (feature for feature in layer.getFeatures() if feature["chip_id"] == chip)
    assert layer.startEditing()
    assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("review"), "rejected") and layer.commitChanges()
    assert box.model.review(chip).mark == "rejected" and "rejected: 1" in box.findChild(QLabel, "chipCountLabel").text()


def test_a_run_that_the_map_does_not_show_says_so(box, run_folder):
    hint, wanted = box.findChild(QLabel, "hiddenHintLabel"), []
    assert not hint.isVisibleTo(box)
    root = QgsProject.instance().layerTreeRoot()
    (group,) = root.findGroups()
    group.setItemVisibilityChecked(False)
    QApplication.processEvents()
    assert hint.isVisibleTo(box) and hint.text() == "The map does not show this run."
    box.map_wanted.connect(wanted.append)
    box.findChild(QPushButton, "hiddenHintButton").click()
    assert wanted == [run_folder]
    group.setItemVisibilityChecked(True)
    QApplication.processEvents()
    assert not hint.isVisibleTo(box)
    layers.remove_run(QgsProject.instance(), run_folder)
    QApplication.processEvents()
    assert hint.isVisibleTo(box)
    box.clear()
    assert not hint.isVisibleTo(box)


def test_show_on_map_brings_a_hidden_run_and_one_that_was_removed(dock, run_folder, wait_until):
    dock.run_folders.open(run_folder)
    wait_until(lambda: layers.find_chips_layer(QgsProject.instance(), run_folder) is not None)
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    group.setItemVisibilityChecked(False)
    dock.findChild(QPushButton, "hiddenHintButton").click()
    assert layers.is_seen(QgsProject.instance(), run_folder)
    hint = dock.findChild(QPushButton, "hiddenHintButton")
    wait_until(lambda: not hint.isVisibleTo(dock))
    layers.remove_run(QgsProject.instance(), run_folder)
    wait_until(lambda: hint.isVisibleTo(dock))
    hint.click()
    wait_until(lambda: layers.is_seen(QgsProject.instance(), run_folder) and not hint.isVisibleTo(dock))


def test_an_outline_that_crosses_itself_stops_no_export(box, run_folder, edited, tmp_path):
    x, y = (float(box.model.chip(4)[f"{axis}_min"]) + 500 for axis in "xy")
    for wkt in (f"{x} {y}, {x + 300} {y + 300}, {x + 300} {y}, {x} {y + 300}, {x} {y}", f"{x} {y}, {x + 300} {y}, {x} {y}, {x} {y}"):
        drawn = QgsFeature(edited.fields())
        drawn.setGeometry(QgsGeometry.fromWkt(f"MultiPolygon ((({wkt})))"))
        assert edited.addFeature(drawn)
    assert edited.commitChanges()
    assert box.results_export.export_kml(tmp_path / "out.kml") and "Drawn by hand" in (tmp_path / "out.kml").read_text(encoding="utf-8")
    export_briefing(run_folder, tmp_path / "briefing.pdf")
