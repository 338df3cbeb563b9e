"""Marks and notes, where others write into the same files or the run itself is replaced."""

import shutil
import sqlite3
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from fake_engine import fake_detect, make_scene
from qgis.core import Qgis, QgsExpression, QgsProject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton
from results_fixtures import add_group

from sar_landslide_plugin import layers
from sar_landslide_plugin.core.chip_export import read_chip_rows
from sar_landslide_plugin.core.detect import DetectOptions
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.reviews import Review, read_reviews, save_reviews


@pytest.fixture
def told(box):
    """What the table told the user."""
    sentences = []
    box.failed.connect(sentences.append)
    return sentences


def test_a_mark_leaves_a_note_alone_that_was_written_elsewhere(box, run_folder):
    box.table.selectRow(0)
    box.mark_selected("unsure")
    (chip,) = box.selected_ids()
    save_reviews(run_folder, {chip: Review("unsure", "road blocked")})  # by a colleague, or in the attribute table
    box.mark_selected("confirmed")
    found = read_reviews(run_folder)[chip]
    assert (found.mark, found.note) == ("confirmed", "road blocked")
    assert box.model.review(chip) == found and box.review_bar.note_edit.text() == "road blocked"


def test_a_note_leaves_a_mark_alone_that_was_given_elsewhere(box, run_folder):
    box.table.selectRow(0)
    (chip,) = box.selected_ids()
    save_reviews(run_folder, {chip: Review("rejected", "")})
    box.review_bar.note_edit.setText("an old scar")
    box.review_bar.save_note()
    found = read_reviews(run_folder)[chip]
    assert (found.mark, found.note) == ("rejected", "an old scar") and box.model.review(chip) == found


def test_a_note_that_is_being_typed_is_saved_with_the_mark(box, run_folder):
    box.table.selectRow(0)
    (chip,) = box.selected_ids()
    save_reviews(run_folder, {chip: Review("", "road blocked")})
    box.review_bar.note_edit.setFocus()
    box.review_bar.note_edit.setText("road open again")
    box.mark_selected("confirmed")
    found = read_reviews(run_folder)[chip]
    assert (found.mark, found.note) == ("confirmed", "road open again")


def test_rejected_chips_do_not_count_in_the_expected_area(box):
    whole = box.model.expected_area_ha()
    box.table.selectRow(0)
    rejected = float(box.model.chip(0)["expected_area_m2"]) / 10_000
    box.mark_selected("rejected")
    assert box.model.expected_area_ha() == pytest.approx(whole - rejected) and rejected > 0
    assert "without rejected chips" in box.count_label.text()
    box.mark_selected("unsure")
    assert box.model.expected_area_ha() == pytest.approx(whole)


def test_marks_that_cannot_be_written_say_where_they_can(box, run_folder, monkeypatch, told):
    box.table.selectRow(0)
    monkeypatch.setattr("sar_landslide_plugin.core.reviews._write", _refuse)
    box.mark_selected("confirmed")
    (sentence,) = told
    assert "copy the folder of the run" in sentence
    assert not box.model.review(*box.selected_ids()).mark, "what was not saved is not shown as saved"


@contextmanager
def locked(run_folder):
    """As by another program that is writing into the table."""
    other = sqlite3.connect(run_folder / "chips.gpkg", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@pytest.mark.parametrize("has_focus", [False, True])
def test_notes_that_cannot_be_saved_stay_and_are_saved_later(box, run_folder, monkeypatch, has_focus, told):
    monkeypatch.setattr(box.review_bar.note_edit, "hasFocus", lambda: has_focus)
    monkeypatch.setattr("sar_landslide_plugin.core.reviews._BUSY_MS", "50")
    chips = [box.proxy.chips()[row]["chip_id"] for row in range(3)]
    with locked(run_folder):
        for row, note in enumerate(("road blocked", "an old scar")):
            box.table.selectRow(row)
            box.review_bar.note_edit.setText(note)
            box.review_bar.save_note()
            assert box.review_bar.note_edit.text() == note
        box.table.selectRow(2)
        box.table.selectRow(0)
        assert box.review_bar.note_edit.text() == "road blocked"
        box.table.selectRow(2)
    assert all("locked by another program" in sentence and "note stays here" in sentence for sentence in told) and len(told) >= 2
    assert read_reviews(run_folder) == {}
    box.mark_selected("confirmed")
    assert {chip: (review.mark, review.note) for chip, review in read_reviews(run_folder).items()} == {
        chips[0]: ("", "road blocked"),
        chips[1]: ("", "an old scar"),
        chips[2]: ("confirmed", ""),
    }
    told.clear()
    save_reviews(run_folder, {chips[0]: Review("", "road open")})  # by a colleague
    box.mark_selected("rejected")
    assert read_reviews(run_folder)[chips[0]].note == "road open" and told == [], "what is saved is not saved again"


def test_notes_that_can_never_be_saved_are_told(box, run_folder, tmp_path, monkeypatch, told):
    monkeypatch.setattr("sar_landslide_plugin.core.reviews._BUSY_MS", "50")
    other = Path(shutil.copytree(run_folder, tmp_path / "other"))
    box.table.selectRow(0)
    box.review_bar.note_edit.setText("road blocked")
    with locked(run_folder):
        box.show_run(other)
    assert "locked by another program" in told[0] and "“road blocked”" in told[1] and len(told) == 2
    assert read_reviews(other) == read_reviews(run_folder) == {} and box.folder() == other


def test_notes_that_a_closed_project_leaves_unsaved_are_told(box, run_folder, monkeypatch, told):
    monkeypatch.setattr("sar_landslide_plugin.core.reviews._BUSY_MS", "50")
    box.table.selectRow(0)
    box.review_bar.note_edit.setText("road blocked")
    with locked(run_folder):
        box.clear()
    assert "locked by another program" in told[0] and "no longer shown: “road blocked”" in told[1] and len(told) == 2
    assert box.review_bar.drafts == {}, "another run must not get them"


# The run is replaced, as by the toolbox with OVERWRITE


@pytest.fixture
def replace_run(run_folder, tmp_path):
    """Put another run into the folder of the one that is shown."""

    def replace():
        other = make_scene(tmp_path / "other.tif", 512, seed=9)
        shutil.rmtree(run_folder)
        fake_detect(SceneRequest(rasters=(str(other),)), run_folder, DetectOptions())

    return replace


def areas(box):
    return [chip["expected_area_m2"] for chip in box.proxy.chips()]


def areas_in(folder):
    return [row["expected_area_m2"] for row in read_chip_rows(folder)]


def test_a_mark_meant_for_a_former_run_is_not_given_to_the_next(box, run_folder, replace_run, told):
    box.table.selectRow(0)
    replace_run()
    box.mark_selected("confirmed")
    (sentence,) = told
    assert "replaced by those of another run" in sentence and "try again" in sentence
    assert read_reviews(run_folder) == {} and areas(box) == areas_in(run_folder)
    box.table.selectRow(0)
    box.mark_selected("confirmed")
    assert read_reviews(run_folder)[box.selected_ids()[0]].mark == "confirmed" and len(told) == 1


def test_a_key_pressed_with_a_note_begun_marks_nothing_of_the_next_run(box, run_folder, replace_run, told):
    box.table.selectRow(0)
    box.review_bar.note_edit.setText("of the former run")
    replace_run()
    box.mark_selected("rejected")
    assert read_reviews(run_folder) == {} and areas(box) == areas_in(run_folder)
    assert "“of the former run”" in told[0] and "replaced by those of another run" in told[1] and len(told) == 2


def test_chips_of_a_former_run_are_not_picked_from_the_next_when_exporting(box, run_folder, replace_run, tmp_path, told):
    replace_run()
    assert not box.results_export.export_csv(tmp_path / "chips.csv")
    (sentence,) = told
    assert "replaced by those of another run" in sentence and not (tmp_path / "chips.csv").exists()
    assert areas(box) == areas_in(run_folder)
    assert box.results_export.export_csv(tmp_path / "chips.csv") and len(told) == 1


def test_a_note_meant_for_a_former_run_is_not_given_to_the_next(box, run_folder, replace_run, told):
    box.table.selectRow(0)
    box.review_bar.note_edit.setText("of the former run")
    replace_run()
    box.show_run(run_folder)
    assert len(told) == 1 and read_reviews(run_folder) == {} and areas(box) == areas_in(run_folder)


def test_a_click_on_the_chips_shows_what_is_in_their_folder_now(dock, iface, run_folder, replace_run):
    assert add_group(run_folder) == []
    layer = layers.find_chips_layer(QgsProject.instance(), run_folder)
    iface.activate(layer)
    dock.chips_box.table.selectRow(1)
    iface.activate(None)
    iface.activate(layer)
    assert dock.chips_box.selected_ids(), "the same run is not read again"
    replace_run()
    iface.activate(None)
    iface.activate(layer)
    assert areas(dock.chips_box) == areas_in(run_folder)


def test_a_click_on_chips_whose_folder_is_gone_leaves_the_table(dock, iface, run_folder, tmp_path):
    gone = Path(shutil.copytree(run_folder, tmp_path / "gone"))
    for folder in (run_folder, gone):
        assert add_group(folder) == []
    kept_layer, gone_layer = (layers.find_chips_layer(QgsProject.instance(), folder) for folder in (run_folder, gone))
    iface.activate(kept_layer)
    shutil.rmtree(gone)
    for layer in (gone_layer, kept_layer, gone_layer):
        iface.activate(layer)
        assert dock.chips_box.folder() == run_folder and areas(dock.chips_box) == areas_in(run_folder)
    (message,) = (item.text() for item in iface.messageBar().items() if item.level() == Qgis.MessageLevel.Critical)
    assert "choose the folder of a finished run" in message


def test_pictures_are_those_of_the_run_that_is_in_the_folder_now(box, run_folder, replace_run, wait_until):
    chip = box.model.chip(0)["chip_id"]
    box.table.selectRow(next(row for row, shown in enumerate(box.proxy.chips()) if shown["chip_id"] == chip))
    wait_until(lambda: box.preview.has_images())
    before = box.preview._preview.probability
    replace_run()
    box.show_run(run_folder)
    box.table.selectRow(next(row for row, shown in enumerate(box.proxy.chips()) if shown["chip_id"] == chip))
    wait_until(lambda: box.preview.has_images() and not np.array_equal(box.preview._preview.probability, before, equal_nan=True))


def _refuse(*_):
    from sar_landslide_plugin.core.gdal_calls import GdalFailure

    raise GdalFailure("attempt to write a readonly database")


def test_marks_of_several_chips_are_told_and_can_be_taken_back(dock, iface, run_folder):
    add_group(run_folder)
    box = dock.chips_box
    box.show_run(run_folder)
    box.table.selectRow(0)
    box.mark_selected("confirmed")
    assert iface.messageBar().items() == [], "one chip is seen"
    (first,) = box.selected_ids()
    save_reviews(run_folder, {first: Review("confirmed", "road blocked")})
    box.table.selectAll()
    QTest.keyClicks(box.table, "u")
    assert {review.mark for review in read_reviews(run_folder).values()} == {"unsure"}
    (item,) = iface.messageBar().items()
    assert item.text() == "16 chips marked as “Unsure”."
    (undo,) = (button for button in item.findChildren(QPushButton) if button.text() == "Undo")
    undo.click()
    ((chip, review),) = read_reviews(run_folder).items()
    assert (chip, review.mark, review.note) == (first, "confirmed", "road blocked")
    assert box.model.mark_counts() == {"confirmed": 1, "rejected": 0, "unsure": 0}


def test_marks_of_another_run_are_not_taken_back(dock, iface, run_folder, tmp_path):
    add_group(run_folder)
    other = shutil.copytree(run_folder, tmp_path / "other")
    dock.chips_box.show_run(run_folder)
    dock.chips_box.table.selectAll()
    QTest.keyClicks(dock.chips_box.table, "r")
    assert len(iface.messageBar().items()) == 1
    dock.chips_box.show_run(other)
    assert iface.messageBar().items() == []


def drawn_as_rejected(layer):
    """chip_id of the outlines that the style draws as rejected."""
    context = layer.createExpressionContext()
    rules = {rule.label(): QgsExpression(rule.filterExpression()) for rule in layer.renderer().rootRule().children()}
    drawn = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        (label,) = (label for label, rule in rules.items() if rule.evaluate(context))  # one rule, not two, not none
        drawn.setdefault(label, set()).add(feature["chip_id"])
    return drawn.get("Rejected after looking", set())


def test_outlines_of_rejected_chips_step_back(box, run_folder, tmp_path):
    (layer,) = (layer for layer in layers.results_in(QgsProject.instance()) if layer.customProperty(layers.ROLE_PROPERTY) == "landslides")
    outlined = {feature["chip_id"] for feature in layer.getFeatures()}
    box.show_run(run_folder)
    assert drawn_as_rejected(layer) == set() and len(outlined) > 1
    row = next(row for row in range(16) if box.model.chip(row)["chip_id"] in outlined)
    box.table.selectRow(row)
    (chosen,) = box.selected_ids()
    box.mark_selected("rejected")
    assert drawn_as_rejected(layer) == {chosen}
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "tomorrow.qgz")) and project.read()
    (layer,) = (layer for layer in layers.results_in(project) if layer.customProperty(layers.ROLE_PROPERTY) == "landslides")
    assert drawn_as_rejected(layer) == {chosen}, "in a project that is opened again, too"
    box.show_run(run_folder)
    box.table.selectRow(row)
    box.mark_selected("confirmed")
    assert drawn_as_rejected(layer) == set()
