"""The room that the parts of the panel take, on small screens as well, and what is left when a project is closed."""

import pytest
from fake_engine import make_scene
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QTextBrowser, QToolButton
from results_fixtures import add_group

from sar_landslide_plugin import layers, runtime
from sar_landslide_plugin.core.outline_marks import outlined_by_chip
from sar_landslide_plugin.core.reviews import Review, read_reviews, save_reviews
from sar_landslide_plugin.gui import scene_reader
from sar_landslide_plugin.gui.dock import LandslideDock
from sar_landslide_plugin.gui.narrow import FormScrollArea

LEAST_SCREEN_PX = 768
AROUND_PX = 98 + 30  # QGIS's menus and two rows of tools, and its status bar


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


@pytest.fixture
def with_run(dock, run_folder):
    """The dock on a small screen, with a run and a chip of it."""
    dock.resize(320, LEAST_SCREEN_PX - AROUND_PX)
    assert add_group(run_folder) == []
    assert dock.chips_box.show_run(run_folder)
    dock.chips_box.table.selectRow(0)
    dock.chips_box.preview.show()
    settle()
    return dock


def test_a_panel_that_is_opened_anew_shows_the_run_of_the_active_layer(iface, provider, run_folder):
    """As after the plugin was switched off and on again: no click on another layer and back is needed."""
    assert add_group(run_folder) == []
    iface.activate(layers.find_chips_layer(QgsProject.instance(), run_folder))
    dock = LandslideDock(iface)
    try:
        assert dock.chips_box.folder() == run_folder
    finally:
        dock.shut_down()
        dock.deleteLater()


# Height


@pytest.mark.parametrize("scale", [1, 1.5])
def test_results_do_not_make_the_window_higher_than_a_small_screen(iface, provider, run_folder, scale):
    former = QApplication.font()
    font = QApplication.font()
    font.setPointSizeF(scale * former.pointSizeF())
    QApplication.setFont(font)
    try:
        dock = LandslideDock(iface)
        dock.show()
        dock.chips_box.show_run(run_folder)
        dock.chips_box.preview.show()
        settle()
        room = LEAST_SCREEN_PX - scale * AROUND_PX
        assert dock.minimumSizeHint().height() < (420 if scale == 1 else room)
        dock.resize(320, round(room))
        settle()
        assert dock.height() <= room
        for widget in (dock.chips_box.table, dock.chips_box.preview):
            assert is_reached(widget), widget.objectName()
        assert is_reached(dock.detect_box.options_box)
        dock.shut_down()
        dock.hide()
        dock.deleteLater()
    finally:
        QApplication.setFont(former)


def is_reached(widget):
    """Whether a widget can be scrolled to, with its lower end."""
    area = widget.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.verticalScrollBar().setValue(widget.mapTo(area.widget(), widget.rect().bottomLeft()).y())
    settle()
    bottom = widget.mapTo(area.viewport(), widget.rect().bottomLeft()).y()
    return 0 < bottom <= area.viewport().height()


def test_marks_and_what_was_understood_are_seen_on_a_small_screen(with_run, scene_raster, iface, wait_until):
    iface.activate(scene_raster)
    summary = with_run.findChild(QLabel, "summaryLabel")
    wait_until(lambda: summary.text().startswith("Understood as"))
    with_run.chips_box.filter_bar.more_button.click()
    settle()
    for widget in (summary, *with_run.chips_box.review_bar.buttons.values(), with_run.chips_box.review_bar.note_edit):
        seen = widget.visibleRegion().boundingRect().height()
        assert seen >= (2 * widget.fontMetrics().lineSpacing() if widget is summary else widget.height()), widget.objectName()


def test_the_form_has_the_room_until_there_are_results(dock, run_folder):
    dock.resize(320, 640)
    settle()
    form, results = dock._panes.sizes()
    assert form > 5 * results and not dock.chips_box.table.isVisibleTo(dock)
    label = dock.findChild(QLabel, "runLabel")
    assert label.text() == "No results yet."
    dock.chips_box.show_run(run_folder)
    settle()
    form, results = dock._panes.sizes()
    assert results >= form and dock.chips_box.table.isVisibleTo(dock)
    assert form >= 100, "not folded to nothing"


def test_the_user_shifts_the_border_and_it_stays(with_run):
    panes = with_run._panes
    panes.moveSplitter(panes.handle(1).y() + 60, 1)
    moved = panes.sizes()
    with_run.scene_box.overrides.setCollapsed(False)
    settle()
    assert panes.sizes() == moved
    panes.moveSplitter(panes.height(), 1)
    assert min(panes.sizes()) >= 80, "neither part can be folded away"


def test_a_high_panel_leaves_to_the_table_what_the_form_does_not_need(dock, run_folder):
    dock.resize(320, 1600)
    dock.chips_box.show_run(run_folder)
    settle()
    form, results = dock._panes.sizes()
    assert results > form


# Projects


def test_another_project_shows_no_run_of_the_last(dock, iface, fake_engine, scene_raster, wait_until):
    iface.activate(scene_raster)
    dock.findChild(QPushButton, "detectButton").click()
    wait_until(lambda: not dock._runner.is_running())
    phase = dock.findChild(QLabel, "phaseLabel")
    phase.setText("Computed on the processor in 5 s.")
    assert dock.chips_box.folder() is not None and dock.findChild(QToolButton, "exportButton").isEnabled()
    QgsProject.instance().clear()
    assert dock.chips_box.folder() is None and dock.chips_box.model.rowCount() == 0
    assert not dock.findChild(QToolButton, "exportButton").isEnabled()
    assert not dock.chips_box.table.isVisibleTo(dock) and phase.text() == ""
    label = dock.findChild(QLabel, "runLabel")
    assert (label.text(), label.toolTip()) == ("No results yet.", "") and not dock.findChild(QLabel, "chipCountLabel").isVisibleTo(dock)


def test_a_note_that_is_being_typed_is_saved_when_the_project_is_closed(with_run, run_folder):
    box = with_run.chips_box
    (chip,) = box.selected_ids()
    box.review_bar.note_edit.setText("road blocked")
    QgsProject.instance().clear()
    assert read_reviews(run_folder)[chip].note == "road blocked"


def test_a_saved_project_shows_its_own_run_again(with_run, iface, run_folder, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    iface.activate(layers.find_chips_layer(project, run_folder))
    assert with_run.chips_box.folder() == run_folder
    assert with_run.chips_box.table.isVisibleTo(with_run)


def test_a_new_run_puts_those_before_it_away(dock, iface, fake_engine, scene_raster, wait_until):
    iface.activate(scene_raster)
    other = QgsProject.instance().layerTreeRoot().addGroup("of the user")
    for _ in range(2):
        dock.findChild(QPushButton, "detectButton").click()
        wait_until(lambda: not dock._runner.is_running())
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    new, old = (group for group in groups if group is not other and "valley" in group.name())
    assert new.customProperty(layers.FOLDER_PROPERTY) == str(dock.chips_box.folder())
    assert new.itemVisibilityChecked() and new.isExpanded() and other.itemVisibilityChecked()
    assert not old.itemVisibilityChecked() and not old.isExpanded()
    assert all(node.itemVisibilityChecked() for node in old.findLayers()[:2]), "a check mark brings it back as it was"


# Filter, notes, figures


def test_a_filter_that_hides_all_says_so_and_can_be_taken_back(with_run):
    box = with_run.chips_box
    hint = with_run.findChild(QLabel, "filterHintLabel")
    assert not hint.isVisibleTo(with_run)
    box.filter_bar.text_edit.setText("no such words")
    assert box.proxy.rowCount() == 0 and hint.isVisibleTo(with_run)
    assert hint.text() == "No chip fits the filter."
    assert not box.preview_label.isVisibleTo(with_run), "there is no chip to select"
    with_run.findChild(QPushButton, "filterHintButton").click()
    assert box.proxy.rowCount() == 16 and not hint.isVisibleTo(with_run)
    assert box.filter_bar.text_edit.text() == ""


def test_letters_mark_again_once_a_note_is_written(with_run, run_folder, monkeypatch):
    box = with_run.chips_box
    (chip,) = box.selected_ids()
    focused = []
    monkeypatch.setattr(box.table, "setFocus", lambda *_reason: focused.append(True))
    QTest.keyClicks(box.review_bar.note_edit, "road blocked")
    QTest.keyClick(box.review_bar.note_edit, Qt.Key.Key_Return)
    assert focused and read_reviews(run_folder)[chip].note == "road blocked"


def test_outlines_in_rejected_chips_are_not_counted(with_run, run_folder):
    by_chip = outlined_by_chip(run_folder)
    count, (chip, (inside, _)) = sum(number for number, _ in by_chip.values()), next(iter(by_chip.items()))
    label = with_run.findChild(QLabel, "chipCountLabel")
    assert f"; landslides outlined: {count}" in label.text() and 0 < inside < count
    save_reviews(run_folder, {chip: Review("rejected")})
    with_run.chips_box.show_run(run_folder)
    assert f"; landslides outlined outside rejected chips: {count - inside}" in label.text()
    (run_folder / "landslides.gpkg").unlink()
    with_run.chips_box.show_run(run_folder)
    assert "outlined" not in label.text() and "of 16 chips flagged" in label.text()


# Images


def add_raster(folder, name):
    raster = QgsRasterLayer(str(make_scene(folder / f"{name}.tif", 64)), name)
    QgsProject.instance().addMapLayer(raster)
    return raster


def test_images_that_were_not_understood_cannot_be_started_with(dock, iface, scene_raster, tmp_path, wait_until, monkeypatch):
    button, label = dock.findChild(QPushButton, "detectButton"), dock.findChild(QLabel, "summaryLabel")
    bad_raster = add_raster(tmp_path, "bad")
    iface.activate(bad_raster)
    wait_until(lambda: "have no names" in label.text())
    assert not button.isEnabled() and "step 1" in button.toolTip()
    iface.activate(scene_raster)
    wait_until(lambda: "Understood" in label.text())
    assert button.isEnabled()
    iface.activate(bad_raster)
    wait_until(lambda: "have no names" in label.text())
    monkeypatch.setattr(scene_reader.Scene, "open", lambda *_arguments: scene_reader.Scene())
    iface.activate(None)
    iface.activate(bad_raster)  # a click on the layer reads it again
    wait_until(lambda: "Understood" in label.text())
    assert button.isEnabled()


def test_one_layer_takes_the_active_one_when_it_becomes_the_mode(dock, iface, scene_raster, tmp_path):
    dock.scene_box.set_mode("two")
    iface.activate(scene_raster)
    assert dock.scene_box.layer_combo.currentLayer() is None
    dock.scene_box.set_mode("one")
    assert dock.scene_box.layer_combo.currentLayer() == scene_raster
    dock.scene_box.set_mode("two")
    iface.activate(add_raster(tmp_path, "other"))
    dock.scene_box.set_mode("one")
    assert dock.scene_box.layer_combo.currentLayer() == scene_raster, "what was chosen stays"


def test_a_long_file_name_does_not_widen_the_form(dock):
    label = dock.scene_box.summary_label
    dock.scene_box.overrides.setCollapsed(False)
    settle()
    width = dock.scene_box.minimumSizeHint().width()
    told = "OPERA_L2_RTC-S1_T137-292324-IW2_20250102T135900Z_S1A_30_v1.0_VV.tif has 1 band of 2025-01-02."
    label.tell(told, is_problem=True)
    settle()
    assert dock.scene_box.minimumSizeHint().width() <= width
    assert label.text() == told, "as it was told, for whoever asks"


def test_qgis_closes_without_a_question_where_something_is_merely_read(dock, iface, scene_raster, run_folder, tmp_path, wait_until):
    manager, flags = QgsApplication.taskManager(), {}

    def note(task_id):
        task = manager.task(task_id)
        flags[task.description()] = task.flags()

    manager.taskAdded.connect(note)
    try:
        dock.scene_box._sorter.sort([scene_raster], "2024-06-01")
        iface.activate(scene_raster)
        add_group(run_folder)
        dock.chips_box.show_run(run_folder)
        dock.chips_box.table.selectRow(0)
        dock.run_folders.keep(run_folder, tmp_path / "kept")
        wait_until(lambda: len(flags) == 4)
        wait_until(lambda: manager.count() == 0)
    finally:
        manager.taskAdded.disconnect(note)
    asked_about = [name for name, task_flags in flags.items() if not task_flags & QgsTask.Flag.CancelWithoutPrompt]
    assert asked_about == ["Keep results"], "half a copy would be thrown away"


# Messages


def test_a_message_is_shown_as_it_is_written(dock, iface):
    """Notes are told too, and QGIS draws messages as HTML."""
    lines = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, tab, _level: tab == "SAR Landslide" and lines.append(text))
    sentence = "Not saved: “crack <5 m wide; trees<10 m; a<b and b>c & so on” (r3c4)"
    for _again in range(2):
        dock.show_error(sentence)
    (item,) = iface.messageBar().items()
    (shown,) = (browser.toPlainText() for browser in item.findChildren(QTextBrowser))
    assert shown.endswith(sentence) and lines == [sentence] * 2


@pytest.mark.parametrize("is_there", [True, False])
def test_the_demo_scene_says_what_to_do_next_until_that_is_done(dock, iface, tmp_path, monkeypatch, is_there):
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))
    monkeypatch.setattr(runtime, "activate", lambda: is_there)
    dock.actions_offered.demo.trigger()
    (hint,) = (item.text() for item in iface.messageBar().items() if "simulated" in item.text())
    assert ("install onnxruntime first" in hint) is not is_there and "press Detect Landslides" in hint
    dock.detect()
    assert not [item for item in iface.messageBar().items() if "simulated" in item.text()]
    dock._runner.cancel()


def test_the_demo_scene_is_chosen_whatever_was_shown_before(dock, iface, scene_raster, tmp_path, monkeypatch):
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))
    dock.scene_box.set_mode("one")
    dock.scene_box.layer_combo.setLayer(scene_raster)
    dock.scene_box.set_mode("two")
    dock.hide()
    dock.actions_offered.demo.trigger()
    assert dock.isVisible() and dock.scene_box.mode() == "one"
    assert dock.scene_box.layer_combo.currentLayer() == iface.activeLayer() != scene_raster
    assert dock.findChild(QPushButton, "detectButton").isEnabled()


def test_a_form_beside_its_bar_is_not_cut(dock):
    for area in dock.findChildren(FormScrollArea):
        bar = area.verticalScrollBar().sizeHint().width()
        assert area.minimumSizeHint().width() >= area.widget().minimumSizeHint().width() + bar
