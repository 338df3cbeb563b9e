"""Numbers in the panel are those of the language of QGIS."""

import json
import re

import pytest
from qgis.core import QgsFeature, QgsLayoutItemLabel, QgsLayoutItemManualTable, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QApplication, QLabel

from sar_landslide_plugin import translation
from sar_landslide_plugin.briefing import make_briefing
from sar_landslide_plugin.core.onnx_metadata import read_card
from sar_landslide_plugin.core.request import spacing_words
from sar_landslide_plugin.core.words import english, kept, say, told_again
from sar_landslide_plugin.gui.run_told import found_in
from sar_landslide_plugin.local_numbers import grouped, significant, ungrouped


@pytest.fixture
def speak():
    """Switch to another language."""
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def in_german(speak):
    speak("de_DE")


def test_numbers_in_some_languages(speak):
    for name, expected in (
        ("C", ("1,234.6", "1234.6", "12.5")),
        ("en_US", ("1,234.6", "1234.6", "12.5")),
        ("de_DE", ("1.234,6", "1234,6", "12,5")),
    ):
        speak(name)
        assert (grouped(1234.56, 1), ungrouped(1234.56, 1), significant(12.50)) == expected, name
    assert (grouped(0), grouped(1_234_567), significant(100.0), significant(0.5)) == ("0", "1.234.567", "100", "0,5")


def test_thousands_are_set_apart_whatever_qgis_does_elsewhere(speak):
    locale = QLocale("en_US")
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)  # as QGIS does unless told otherwise
    QLocale.setDefault(locale)
    assert grouped(1234) == "1,234"


def test_sentences_of_the_engine_have_the_numbers_of_the_language(speak):
    """Also where QGIS's language has no translation, as the panel's own numbers."""
    translator = translation.install()
    try:
        for name, expected in (("en_US", "1,234 chips of 12.5 m"), ("de_DE", "1.234 chips of 12,5 m")):
            speak(name)
            said = say("{count:,} chips of {spacing:g} m", count=1234, spacing=12.5)
            assert (said, english(said)) == (expected, "1,234 chips of 12.5 m")
            assert told_again(json.loads(json.dumps(kept(said)))) == expected
        words = spacing_words((12.5, 14.0))
        assert (words, english(words)) == ("12,5 x 14 m", "12.5 x 14 m")
    finally:
        translation.remove(translator)
    assert say("{spacing:g} m", spacing=12.5) == "12.5 m"


def test_the_results_in_german(in_german, dock, box):
    box._update()
    area = f"{box.model.expected_area_ha():.1f}".replace(".", ",")
    assert f"about {area} ha" in box.findChild(QLabel, "chipCountLabel").text()
    shown = box.proxy.index(0, box.model.column_of("area")).data()
    assert "," in shown and "." not in shown
    box.table.selectRow(0)
    box.table.copy_rows()
    assert shown in QApplication.clipboard().text(), "a spreadsheet in German reads it"
    told, _level = found_in({"LANDSLIDE_COUNT": 1, "FLAGGED_COUNT": 3, "CHIP_COUNT": 12_345, "LANDSLIDE_AREA": 12_345_678.0})
    assert "(1.234,6 ha)" in told and "3 of 12.345" in told


def test_the_form_in_german(in_german, dock):
    layer = QgsVectorLayer("Polygon", "zones", "memory")
    layer.dataProvider().addFeatures([QgsFeature() for _ in range(1200)])
    QgsProject.instance().addMapLayer(layer)
    area = dock.detect_box.area_box
    area.set_mode("polygons")
    area.layer_combo.setLayer(layer)
    assert "Polygons: 1.200," in area.hint.text()
    sensitivity = dock.detect_box.sensitivity_box
    sensitivity.set_card(read_card("segmenter"))
    sensitivity.set_exact(0.125)
    assert "exactly 12,5\u00a0%" in sensitivity.figures_label.text()


def test_the_briefing_in_german(in_german, qgis_new_project, run_folder, tmp_path):
    page = make_briefing(run_folder, tmp_path)
    figures = {item.id(): item.currentText() for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel)}
    assert re.fullmatch(r"\d+,\d ha", figures["figure1"])
    (table,) = (frame for frame in page.layout.multiFrames() if isinstance(frame, QgsLayoutItemManualTable))
    columns = list(zip(*([cell.content() for cell in row] for row in table.tableContents()), strict=True))
    assert all(re.fullmatch(r"\d+,\d\d", area) for area in columns[1][1:])
    assert all(re.fullmatch(r"\d+,\d\d – \d+,\d\d", interval) for interval in columns[2][1:])
    assert all(re.fullmatch(r"-?\d+\.\d{5}, -?\d+\.\d{5}", place) for place in columns[5][1:]), "as maps take it"
