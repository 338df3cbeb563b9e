"""The results in the dock and on the map: table, filters, marks, previews, layers that outlive a session."""

import csv
import json
import re
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from fake_engine import fake_detect, make_scene
from qgis.core import Qgis, QgsExpression, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QTableView
from results_fixtures import add_group

from sar_landslide_plugin import layers, map_tips, mark_words
from sar_landslide_plugin.core.detect import DetectOptions
from sar_landslide_plugin.core.previews import PreviewSource
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.reviews import Review, read_reviews, save_reviews
from sar_landslide_plugin.gui import preview_reader
from sar_landslide_plugin.gui.chips_box import ChipsBox
from sar_landslide_plugin.probability_ramp import PROBABILITY_CLASSES, probability_colours

PICTURE_S = 1.5  # what a slow disk makes of reading one chip


def ids(box):
    return [chip["chip_id"] for chip in box.proxy.chips()]


def press(box, key, is_held=False):
    table = box.findChild(QTableView, "chipTable")
    QApplication.sendEvent(table, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", is_held))


def marks(folder):
    return {chip: review.mark for chip, review in read_reviews(folder).items()}


def column(box, key):
    number = box.model.column_of(key)
    return [box.proxy.index(row, number).data() for row in range(box.proxy.rowCount())]


def test_every_column_sorts_by_value_and_ties_by_rank(box):
    for key in ("rank", "area", "chance", "seen", "chip"):
        number = box.model.column_of(key)
        values = [box.model._columns[number].value(chip) for chip in box.proxy.chips()]
        box.table.sortByColumn(number, Qt.SortOrder.DescendingOrder)
        shown = [box.model._columns[number].value(chip) for chip in box.proxy.chips()]
        assert shown == sorted(values, reverse=True), key
    box.table.sortByColumn(box.model.column_of("mark"), Qt.SortOrder.AscendingOrder)
    assert [int(chip["rank"]) for chip in box.proxy.chips()] == list(range(1, len(ids(box)) + 1))


def test_sorting_keeps_the_selection(box):
    box.table.selectRow(2)
    chosen = box.selected_ids()
    box.table.sortByColumn(box.model.column_of("rank"), Qt.SortOrder.DescendingOrder)
    assert box.selected_ids() == chosen


def test_sorting_many_chips_is_quick(box):
    row = box.model.chip(0)
    box.model.show([{**row, "chip_id": str(n), "rank": str(n), "review": ""} for n in range(30_000)])
    start = time.perf_counter()
    box.table.sortByColumn(box.model.column_of("place"), Qt.SortOrder.DescendingOrder)
    box.flagged_check.setChecked(True)
    assert time.perf_counter() - start < 5


def test_what_flagged_only_hides_is_not_called_empty(box):
    tip = box.flagged_check.toolTip()
    assert "below the threshold of the first network" in tip and "about a third of the chips with landslides were below it" in tip


def test_filters(box, run_folder):
    everything = ids(box)
    bar = box.filter_bar
    save_reviews(run_folder, {everything[3]: Review("confirmed", "By the Old Bridge")})
    box.show_run(run_folder)
    bar.text_edit.setText("old bridge")
    assert ids(box) == [everything[3]]
    bar.text_edit.setText(everything[5][:5])
    assert everything[5] in ids(box) and len(ids(box)) == 4
    bar.text_edit.clear()
    bar.mark_combo.setCurrentIndex(bar.mark_combo.findText("Confirmed"))
    assert ids(box) == [everything[3]]
    bar.mark_combo.setCurrentIndex(bar.mark_combo.findText("Not marked"))
    assert set(ids(box)) == set(everything) - {everything[3]}
    bar.mark_combo.setCurrentIndex(0)
    least = sorted((float(box.model.chip(row)["expected_area_m2"]) / 1e4 for row in range(16)), reverse=True)[
        2
    ]
    bar.area_spin.setValue(round(least - 0.06, 1))
    assert len(ids(box)) == 3
    assert bar.more_button.text() == "Filter (1)"
    assert "3 shown" in box.findChild(QLabel, "chipCountLabel").text()
    bar.reset()
    assert ids(box) == everything and bar.more_button.text() == "Filter"


def test_only_what_the_map_shows(box, wait_until):
    everything = ids(box)
    chip = box.model.chip(0)
    corner = QgsRectangle(*(float(chip[key]) for key in ("x_min", "y_min", "x_max", "y_max")))
    corner.scale(0.2)
    box.filter_bar.view_check.setChecked(True)
    box._map._canvas.setExtent(corner)
    wait_until(lambda: not box._map._settle.isActive())
    assert len(ids(box)) < len(everything)
    assert chip["chip_id"] in ids(box)
    shown = ids(box)
    box.table.selectRow(0)
    wait_until(lambda: not box._map._settle.isActive())
    assert ids(box) == shown, "zooming to a chip of the table does not change what the table shows"


def test_keys_mark_and_take_back(box, run_folder):
    first, second, third = ids(box)[:3]
    box.table.selectRow(0)
    press(box, Qt.Key.Key_C)
    assert marks(run_folder) == {first: "confirmed"}
    press(box, Qt.Key.Key_R)
    assert marks(run_folder) == {first: "rejected"}
    press(box, Qt.Key.Key_R)
    assert marks(run_folder) == {}
    box.table.selectAll()
    chosen = box.selected_ids()
    assert len(chosen) > 1
    press(box, Qt.Key.Key_U)
    assert marks(run_folder) == dict.fromkeys(chosen, "unsure")
    press(box, Qt.Key.Key_Delete)
    assert marks(run_folder) == {}
    assert {first, second, third} <= set(ids(box))


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_Delete])
def test_a_key_that_is_held_marks_once(box, run_folder, key):
    box.table.selectRow(0)
    (chip,) = box.selected_ids()
    press(box, Qt.Key.Key_C)
    press(box, key, is_held=True)
    assert marks(run_folder) == {chip: "confirmed"}


def test_a_mark_reaches_the_map_at_once(box, run_folder):
    box.table.selectRow(0)
    press(box, Qt.Key.Key_C)
    layer = layers.find_chips_layer(QgsProject.instance(), run_folder)
    assert [f["chip_id"] for f in layer.getFeatures() if f["review"] == "confirmed"] == list(
        box.selected_ids()
    )


def test_a_note_is_kept_with_its_chip_whatever_is_clicked_next(box, run_folder):
    first, second = ids(box)[:2]
    box.table.selectRow(0)
    box.findChild(QLineEdit, "noteEdit").setText("scar above the road")
    box.table.selectRow(1)  # without Enter
    assert read_reviews(run_folder)[first].note == "scar above the road"
    assert second not in read_reviews(run_folder)
    assert box.findChild(QLineEdit, "noteEdit").text() == ""
    press(box, Qt.Key.Key_C)
    box.table.selectRow(0)
    assert box.findChild(QLineEdit, "noteEdit").text() == "scar above the road"
    press(box, Qt.Key.Key_U)
    assert read_reviews(run_folder)[first].note == "scar above the road", "a mark leaves the note alone"


def test_a_note_of_many_lines_is_not_changed_by_looking_at_it(box, run_folder):
    save_reviews(run_folder, {ids(box)[0]: Review("", "one\ntwo")})
    box.show_run(run_folder)
    box.table.selectRow(0)
    box.table.selectRow(1)
    assert read_reviews(run_folder)[ids(box)[0]].note == "one\ntwo"


def test_marks_that_cannot_be_saved_are_one_sentence(box, run_folder):
    told = []
    box.failed.connect(told.append)
    box.table.selectRow(0)
    (run_folder / "chips.gpkg").unlink()
    (run_folder / "chips.gpkg").mkdir()
    press(box, Qt.Key.Key_C)
    (sentence,) = told
    assert "chips.gpkg cannot be read" in sentence and "choose the folder of a finished run" in sentence
    assert column(box, "mark")[0] == "", "what was not saved is not shown as saved"


def test_a_pick_on_the_map_selects_rows_and_leaves_the_map(box, run_folder):
    layer = layers.find_chips_layer(QgsProject.instance(), run_folder)
    before = box._map._canvas.extent()
    wanted = ids(box)[6]
    layer.selectByExpression(f"\"chip_id\" = '{wanted}'")
    assert box.selected_ids() == (wanted,)
    assert box._current_chip()["chip_id"] == wanted
    assert box._map._canvas.extent() == before
    layer.selectByExpression(f"\"chip_id\" IN ('{ids(box)[1]}', '{ids(box)[4]}')")
    assert box.selected_ids() == (ids(box)[1], ids(box)[4])
    layer.removeSelection()
    assert box.selected_ids() == ()


def test_a_pick_of_many_chips_changes_the_selection_at_once(box, run_folder):
    """Each change of it is answered: with 2,000 chips, one by one, that took minutes."""
    changes, wanted = [], [chip for number, chip in enumerate(ids(box)) if number != 3]
    box.table.selectionModel().selectionChanged.connect(lambda *_: changes.append(1))
    quoted = ", ".join(f"'{chip}'" for chip in wanted)
    layers.find_chips_layer(QgsProject.instance(), run_folder).selectByExpression(f'"chip_id" IN ({quoted})')
    assert list(box.selected_ids()) == wanted and len(changes) <= 2
    assert box._current_chip()["chip_id"] == wanted[0]


def test_several_rows_are_all_highlighted(box, run_folder):
    box.table.selectAll()
    layer = layers.find_chips_layer(QgsProject.instance(), run_folder)
    assert layer.selectedFeatureCount() == len(ids(box))


def test_a_run_that_is_on_the_map_twice_is_followed_by_both_layers(box, run_folder):
    add_group(run_folder)
    box.table.selectRow(2)
    box.mark_selected("confirmed")
    chips_layers = layers.find_chips_layers(QgsProject.instance(), run_folder)
    assert len(chips_layers) == 2
    for layer in chips_layers:
        assert [f["chip_id"] for f in layer.selectedFeatures()] == list(box.selected_ids())
        assert [f["review"] for f in layer.selectedFeatures()] == ["confirmed"]


def test_a_chip_taken_out_of_the_selection_leaves_the_others_to_be_marked(box, run_folder):
    def click(row, modifier):
        place = box.table.visualRect(box.proxy.index(row, 0)).center()
        QTest.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(0, Qt.KeyboardModifier.NoModifier)
    click(2, Qt.KeyboardModifier.ControlModifier)
    click(2, Qt.KeyboardModifier.ControlModifier)
    (chosen,) = box.selected_ids()
    assert chosen == ids(box)[0] == box._current_chip()["chip_id"]
    assert all(button.isEnabled() for button in box.review_bar.buttons.values())
    box.review_bar.buttons["rejected"].click()
    assert marks(run_folder) == {chosen: "rejected"}
    click(0, Qt.KeyboardModifier.ControlModifier)
    assert box._current_chip() is None and not any(button.isEnabled() for button in box.review_bar.buttons.values())


def test_export_of_the_selected_chips(box, tmp_path):
    box.table.selectRow(4)
    assert box.results_export.export_selected(tmp_path / "selected.csv")
    with open(tmp_path / "selected.csv", encoding="utf-8") as file:
        assert [row["chip_id"] for row in csv.DictReader(file)] == list(box.selected_ids())
    actions = {action.objectName() for action in box.findChild(QMenu, "exportMenu").actions()}
    assert len(actions) == 6


def test_rows_are_copied_without_formulas(box, run_folder):
    save_reviews(run_folder, {ids(box)[0]: Review("", "=1+1")})
    box.show_run(run_folder)
    box.table.selectRow(0)
    box.table.copy_rows()
    heading, row = QApplication.clipboard().text().split("\n")
    assert len(heading.split("\t")) == len(row.split("\t")) == box.proxy.columnCount()
    assert row.endswith("\t'=1+1")


def test_places_can_be_read_out(box):
    chip = {**box.model.chip(0), "look_lat": "-5.3804789", "look_lon": "143.3661084"}
    from sar_landslide_plugin.gui.chip_table import decimal_place, place_text

    assert decimal_place(chip) == "-5.38048, 143.36611"
    assert place_text(chip) == "5°22.83′S 143°21.97′E"


def test_an_area_is_explained_with_its_interval(box):
    chip, column = box.model.chip(0), box.model.column_of("area")
    area, low, high = (f"{float(chip[name]) / 10_000:.2f}" for name in ("expected_area_m2", "area_low_m2", "area_high_m2"))
    tip = box.model.data(box.model.index(0, column), Qt.ItemDataRole.ToolTipRole)
    assert tip == f"{area} ha (90 % interval {low} to {high} ha)" and float(low) < float(area) < float(high)


def test_pictures_come_in_the_background(box, wait_until, monkeypatch):
    slow = PreviewSource.read

    def read(self, row, col):
        time.sleep(PICTURE_S)
        return slow(self, row, col)

    monkeypatch.setattr(preview_reader.PreviewSource, "read", read)
    start = time.perf_counter()
    for row in range(5):
        box.table.selectRow(row)
    assert time.perf_counter() - start < PICTURE_S, "the table waits for pictures"
    wait_until(lambda: box.preview.has_images())
    chip = box.model.chip(4)
    with PreviewSource(box.folder()) as source:
        expected = slow(source, int(chip["row"]), int(chip["col"]))
    wait_until(lambda: np.array_equal(box.preview._preview.probability, expected.probability, equal_nan=True))
    assert box.preview.grab().toImage().pixelColor(40, 40) != box.preview.grab().toImage().pixelColor(50, 44)


def test_images_that_have_gone_are_told_below_the_probability(iface, tmp_path, wait_until):
    scene = make_scene(tmp_path / "gone.tif", 256)
    fake_detect(SceneRequest(rasters=(str(scene),)), tmp_path / "run", DetectOptions())
    scene.unlink()
    box = ChipsBox(iface.mapCanvas())
    box.show_run(tmp_path / "run")
    box.table.selectRow(0)
    label = box.findChild(QLabel, "previewLabel")
    wait_until(lambda: "cannot be shown" in label.text())
    assert "gone.tif does not exist" in label.text()
    assert not box.preview.has_images() and box.preview.isVisibleTo(box)
    box.shut_down()
    box.deleteLater()


def test_another_folder_is_one_sentence_and_what_is_shown_stays(box, run_folder, tmp_path):
    told = []
    box.failed.connect(told.append)
    box.table.selectRow(2)
    chosen, shown = box.selected_ids(), ids(box)
    assert not box.show_run(tmp_path)
    (sentence,) = told
    assert "choose the folder of a finished run" in sentence
    assert box.folder() == run_folder and ids(box) == shown and box.selected_ids() == chosen


# --- layers


def by_role():
    return {
        layer.customProperty(layers.ROLE_PROPERTY): layer
        for layer in QgsProject.instance().mapLayers().values()
    }


@pytest.mark.parametrize("changes", [{"area": {"source": "valleys.gpkg"}}, {"options": {"elevation": "dem.tif"}}])
def test_a_run_of_a_part_does_not_call_the_rest_not_observed(iface, run_folder, tmp_path, changes):
    folder = Path(shutil.copytree(run_folder, tmp_path / "of_a_part"))
    record = json.loads((folder / "run.json").read_text())
    (folder / "run.json").write_text(json.dumps({**record, **changes}))
    assert add_group(run_folder) == []
    assert by_role()["not_observed"].name() == "Not observed"
    QgsProject.instance().clear()
    assert add_group(folder) == []
    layer = by_role()["not_observed"]
    assert layer.name() == layer.metadata().title() == "Not observed or not searched"


def test_layers_survive_saving_and_opening_a_project(iface, run_folder, tmp_path):
    assert add_group(run_folder) == []
    before = {
        role: (
            layer.name(),
            layer.metadata().title(),
            layer.metadata().abstract(),
            layer.metadata().history(),
        )
        for role, layer in by_role().items()
    }
    assert set(before) == {"chips", "landslides", "not_observed", "mask", "probability", "change"}
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    found = by_role()
    assert all(layer.isValid() for layer in found.values())
    after = {
        role: (
            layer.name(),
            layer.metadata().title(),
            layer.metadata().abstract(),
            layer.metadata().history(),
        )
        for role, layer in found.items()
    }
    assert after == before
    assert all(title and abstract and history for _, title, abstract, history in after.values())
    assert found["chips"].renderer().type() == found["landslides"].renderer().type() == "RuleRenderer"
    assert found["not_observed"].renderer().symbol().symbolLayer(0).layerType() == "LinePatternFill"
    assert not found["mask"].dataProvider().useSourceNoDataValue(1)
    stretch = found["change"].renderer().redContrastEnhancement()
    assert stretch.minimumValue() > -25 and stretch.maximumValue() < 0
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert not group.findLayer(found["change"]).isVisible() and group.findLayer(found["chips"]).isVisible()
    box = ChipsBox(iface.mapCanvas())
    box.show_run(layers.chips_folder(found["chips"]))
    assert box.proxy.rowCount() == 16
    box.shut_down()
    box.deleteLater()


def test_a_project_moved_with_its_results_finds_them(iface, finished, tmp_path):
    shutil.copytree(finished, tmp_path / "here" / "run")
    add_group(tmp_path / "here" / "run")
    QgsProject.instance().write(str(tmp_path / "here" / "project.qgz"))
    QgsProject.instance().clear()
    (tmp_path / "here").rename(tmp_path / "there")
    QgsProject.instance().read(str(tmp_path / "there" / "project.qgz"))
    assert layers.chips_folder(by_role()["chips"]) == tmp_path / "there" / "run"


def test_a_run_without_its_images_still_comes_onto_the_map(qgis_new_project, tmp_path):
    scene = make_scene(tmp_path / "gone.tif", 256)
    fake_detect(SceneRequest(rasters=(str(scene),)), tmp_path / "run", DetectOptions())
    scene.unlink()
    (problem,) = add_group(tmp_path / "run")
    assert "gone.tif does not exist" in problem
    assert set(by_role()) == {"chips", "landslides", "not_observed", "mask", "probability"}


def finished_rows(folder):
    with open(folder / "chips.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def drawn_by(layer, feature):
    """Legend labels of the rules that draw a feature."""
    from qgis.core import QgsRenderContext

    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    context.expressionContext().setFeature(feature)
    keys = renderer.legendKeysForFeature(feature, context)
    labels = {rule.ruleKey(): rule.label() for rule in renderer.rootRule().children()}
    renderer.stopRender(context)
    return {labels[key] for key in keys if key in labels}


def test_chips_are_coloured_by_rank_and_rejected_ones_step_back(qgis_new_project, run_folder):
    add_group(run_folder)
    layer = by_role()["chips"]
    chips = {feature["rank"]: feature for feature in layer.getFeatures()}
    assert drawn_by(layer, chips[1]) == {"Rank 1 to 3: look here first"}, (
        "also without the columns of reviews"
    )
    assert drawn_by(layer, chips[4]) == {"Rank 4 to 10"}
    save_reviews(run_folder, {chips[1]["chip_id"]: Review("rejected")})
    layer.dataProvider().reloadData()
    layer.updateFields()
    chips = {feature["rank"]: feature for feature in layer.getFeatures()}
    assert drawn_by(layer, chips[1]) == {"Rejected after looking"}
    layer.select(chips[1].id())
    assert drawn_by(layer, chips[1]) == {"Rejected after looking", "Selected chip"}, "dashes alone are not seen when they are selected"


def test_map_tips_speak_the_language_of_the_user_and_show_notes_as_they_are(qgis_new_project, run_folder, monkeypatch):
    monkeypatch.setattr(map_tips, "tr", lambda text: text.replace("Rank", "Rang"))
    monkeypatch.setattr(mark_words, "tr", lambda text: text.replace("Confirmed", "C'est vu"))
    chip = sorted(finished_rows(run_folder), key=lambda row: int(row["rank"]))[0]["chip_id"]
    save_reviews(run_folder, {chip: Review("confirmed", "Scarp <wide> & <b>fresh</b>")})
    add_group(run_folder)
    layer = by_role()["chips"]
    feature = next(feature for feature in layer.getFeatures() if feature["rank"] == 1)
    context = layer.createExpressionContext()
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    first, area, mark, note = tip.split("<br>")
    assert first == f"Rang 1, chip {chip}" and re.fullmatch(r"\d+\.\d\d ha expected \(\d+\.\d\d to \d+\.\d\d ha\)", area)
    assert mark == "C'est vu" and note == "Scarp &lt;wide&gt; &amp; &lt;b&gt;fresh&lt;/b&gt;"
    outline = by_role()["landslides"]
    context = outline.createExpressionContext()
    context.setFeature(next(outline.getFeatures()))
    told = QgsExpression.replaceExpressionText(outline.mapTipTemplate(), context)
    assert re.fullmatch(r"Landslide \d+<br>\d+\.\d\d ha, mean probability \d+ %", told)


def test_the_legend_speaks_the_language_of_the_user(qgis_new_project, run_folder, monkeypatch):
    monkeypatch.setattr(layers, "tr", lambda text: f"«{text}»")
    add_group(run_folder)
    shown = by_role()
    rules = [rule for role in ("chips", "landslides") for rule in shown[role].renderer().rootRule().descendants()]
    labels = [rule.label() for rule in rules] + [entry.label for entry in shown["mask"].renderer().classes()]
    assert "«Rank 1 to 3: look here first»" in labels and "«Landslide»" in labels
    assert all(label.startswith("«") for label in labels if label), labels


def test_no_label_of_the_styles_lacks_a_translation():
    styles = (layers.resources_dir() / "styles").glob("*.qml")
    found = {label for path in styles for label in re.findall(r' label="([^"]+)"', path.read_text(encoding="utf-8"))}
    texts = {label for label in found if not re.fullmatch(r"\d+( %)?", label)}
    assert texts == set(layers.legend_labels())


def test_landslides_are_classed_by_confidence(qgis_new_project, run_folder):
    add_group(run_folder)
    layer = by_role()["landslides"]
    feature = next(layer.getFeatures())
    for probability, label in (
        (0.95, "High"),
        (0.8, "High"),
        (0.7, "Medium"),
        (0.6, "Medium"),
        (0.45, "Low"),
    ):
        feature["mean_probability"] = probability
        (drawn,) = drawn_by(layer, feature)
        assert drawn.startswith(label), probability


def lightness(red, green, blue):
    """CIE L* of a colour, 0 to 255 each."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (red / 255, green / 255, blue / 255)
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 116 * np.cbrt(luminance) - 16 if luminance > 0.008856 else 903.3 * luminance


# Machado, Oliveira and Fernandes 2009, full deficiency, on linear light.
DEFICIENCIES = {
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "none": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
}


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_the_ramp_darkens_in_even_steps_for_every_eye(deficiency):
    colours = np.array(
        [
            [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
            for _, colour, opacity, _ in PROBABILITY_CLASSES
            if opacity
        ]
    )
    linear = np.where(
        colours / 255 <= 0.04045, colours / 255 / 12.92, ((colours / 255 + 0.055) / 1.055) ** 2.4
    )
    seen = np.clip(linear @ np.array(DEFICIENCIES[deficiency]).T, 0, 1)
    srgb = np.where(seen <= 0.0031308, 12.92 * seen, 1.055 * seen ** (1 / 2.4) - 0.055) * 255
    steps = -np.diff([lightness(*colour) for colour in srgb])
    assert steps.min() > 12, steps
    assert steps.max() / steps.min() < 1.6, steps


def test_the_small_pictures_use_the_ramp_of_the_map(qgis_new_project, run_folder):
    add_group(run_folder)
    shader = by_role()["probability"].renderer().shader().rasterShaderFunction()
    for value in (0.05, 0.3, 0.5, 0.8, 1.0):
        known, red, green, blue, opacity = shader.shade(value)
        assert known
        expected = np.array([red, green, blue, opacity])
        assert np.abs(probability_colours(np.array([value]))[0] - expected).max() <= 2
    assert probability_colours(np.array([np.nan]))[0, 3] == 0
    assert Qgis.QGIS_VERSION_INT >= 32200
