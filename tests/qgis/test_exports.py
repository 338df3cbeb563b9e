"""Handing on a run: as CSV and on paper, from the toolbox, a model, a batch and a shell."""

import csv
import json
import math
import shutil
from pathlib import Path

import pytest
from fake_engine import fake_detect, make_scene
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QMessageBox

from sar_landslide_plugin import briefing, layers
from sar_landslide_plugin.briefing_page import MM_PER_POINT, fit, shorten, text_width_mm, wrap
from sar_landslide_plugin.briefing_text import heading_text, provenance_lines
from sar_landslide_plugin.core import words
from sar_landslide_plugin.core.detect import DetectOptions
from sar_landslide_plugin.core.errors import InputError, OutputError
from sar_landslide_plugin.core.gdal_calls import closing
from sar_landslide_plugin.core.outcome import none_outlined
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.reviews import Review, save_reviews
from sar_landslide_plugin.gui import results_export

CSV, GEOPACKAGE, KML, BRIEFING = (f"sarlandslide:export_{kind}" for kind in ("csv", "geopackage", "kml", "briefing"))
REPOSITORY = Path(__file__).parents[2]
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    folder = tmp_path_factory.mktemp("exports")
    scene = make_scene(folder / "valley.tif", 640)
    fake_detect(SceneRequest(rasters=(str(scene),)), folder / "out", DetectOptions())
    return folder / "out"


@pytest.fixture
def run_folder(finished, tmp_path):
    return Path(shutil.copytree(finished, tmp_path / "run"))


def run(algorithm, parameters):
    import processing

    return processing.run(algorithm, parameters, feedback=QgsProcessingFeedback(False))


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def mark_two(run_folder):
    first, second = (row["chip_id"] for row in read(run_folder / "chips.csv")[:2])
    save_reviews(run_folder, {first: Review("rejected", "field"), second: Review("confirmed", "=road cut")})
    return first, second


@pytest.mark.parametrize("name", [CSV, GEOPACKAGE, KML, BRIEFING])
def test_are_registered_and_documented(provider, name):
    algorithm = QgsApplication.processingRegistry().algorithmById(name)
    assert "Detect landslides" in algorithm.shortHelpString()
    assert algorithm.shortDescription().endswith(".")
    assert all(definition.description() for definition in algorithm.parameterDefinitions())


def test_csv_of_everything_and_of_parts(provider, run_folder, tmp_path):
    mark_two(run_folder)
    path = str(tmp_path / "chips.csv")
    results = run(CSV, {"RUN": str(run_folder), "OUTPUT": path})
    assert results["COUNT"] == len(read(run_folder / "chips.csv")) == len(read(path))
    parameters = {
        "RUN": str(run_folder),
        "OUTPUT": path,
        "REVIEWS": ["confirmed"],
        "FIELDS": ["rank", "review_note"],
    }
    assert run(CSV, parameters)["COUNT"] == 1
    assert read(path) == [{"rank": "2", "review_note": "'=road cut"}]
    run(
        CSV, {"RUN": str(run_folder), "OUTPUT": path, "REVIEWS": ["unmarked"], "TOP": 2, "FLAGGED_ONLY": True}
    )
    assert [(row["rank"], row["flagged"]) for row in read(path)] == [("3", "1"), ("4", "1")]


@pytest.mark.parametrize(
    ("selection", "ranks"),
    [({}, None), ({"REVIEWS": ["confirmed"]}, [2]), ({"REVIEWS": ["unmarked"], "TOP": 2, "FLAGGED_ONLY": True}, [3, 4]), ({"TOP": 3}, [1, 2, 3])],
)
def test_a_geopackage_of_chosen_chips_and_of_all_outlines(provider, run_folder, tmp_path, selection, ranks):
    mark_two(run_folder)
    path = tmp_path / "chosen.gpkg"
    count = run(GEOPACKAGE, {"RUN": str(run_folder), "OUTPUT": str(path), **selection})["COUNT"]
    chips, outlines = (QgsVectorLayer(f"{path}|layername={name}", name) for name in ("ranked_chips", "landslides"))
    found = sorted(chip["rank"] for chip in chips.getFeatures())
    assert found == (ranks or list(range(1, len(read(run_folder / "chips.csv")) + 1))) and count == len(found)
    assert {chip["rank"]: chip["review_note"] for chip in chips.getFeatures()}.get(2, "=road cut") == "=road cut"
    assert outlines.featureCount() == QgsVectorLayer(str(run_folder / "landslides.gpkg")).featureCount() > 0


@pytest.mark.parametrize(
    ("selection", "ranks"),
    [({"REVIEWS": ["confirmed", "rejected"]}, [2]), ({"TOP": 3}, [2, 3]), ({"REVIEWS": ["unmarked"], "TOP": 2, "FLAGGED_ONLY": True}, [3, 4])],
)
def test_places_of_chosen_chips_but_for_rejected_ones(provider, run_folder, tmp_path, selection, ranks):
    mark_two(run_folder)
    path = tmp_path / "places.kml"
    count = run(KML, {"RUN": str(run_folder), "OUTPUT": str(path), **selection})["COUNT"]
    places = QgsVectorLayer(f"{path}|layername=places", "places")
    assert places.isValid() and count == places.featureCount()
    assert [int(place["Name"].split(":")[0]) for place in places.getFeatures()] == ranks


def test_temporary_output(provider, run_folder):
    results = run(CSV, {"RUN": str(run_folder), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["OUTPUT"].endswith(".csv") and read(results["OUTPUT"])


@pytest.mark.parametrize("name", [CSV, GEOPACKAGE, KML, BRIEFING])
def test_a_folder_without_a_run_is_refused_in_one_sentence(provider, tmp_path, name):
    with pytest.raises(QgsProcessingException, match="choose the folder of a finished run"):
        run(name, {"RUN": str(tmp_path), "OUTPUT": str(tmp_path / "file")})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "algorithm", "parameters"),
    [
        ("chips.csv", CSV, {"FIELDS": ["rank"], "TOP": 2}),
        ("Chips.csv", CSV, {}),
        ("run.json", BRIEFING, {}),
        ("chips-marked-2.gpkg", CSV, {}),
        ("landslides.gpkg", GEOPACKAGE, {}),
        ("mask.tif", KML, {"TOP": 1}),
    ],
)
def test_nothing_is_written_over_the_run(provider, run_folder, name, algorithm, parameters):
    path = run_folder / name
    if not path.exists():
        path.write_bytes(b"kept")
    before = path.read_bytes()
    for output in (str(path), QgsProcessingOutputLayerDefinition(str(path))):
        with pytest.raises(QgsProcessingException, match="belongs to the results of a run: choose another name"):
            run(algorithm, {"RUN": str(run_folder), "OUTPUT": output, **parameters})
    assert path.read_bytes() == before
    assert run(CSV, {"RUN": str(run_folder), "OUTPUT": str(run_folder / "ranked_chips.csv")})["COUNT"], "other names beside are free"


def test_nothing_is_exported_over_a_layer_that_is_being_edited(box, tmp_path):
    told, file = [], tmp_path / "shared.gpkg"
    box.failed.connect(told.append)
    assert box.results_export.export_geopackage(file)
    layer = QgsVectorLayer(f"{file}|layername=ranked_chips", "shared chips")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("chip_id"), "behind the dam")
    assert not box.results_export.export_geopackage(file)
    (sentence,) = told
    assert "is being edited in the layer shared chips: save or cancel its edits first, or choose another place" in sentence
    assert layer.commitChanges() and layer.getFeature(1)["chip_id"] == "behind the dam"
    assert box.results_export.export_geopackage(file) and len(told) == 1


@pytest.mark.parametrize("action", ["exportCsvAction", "exportSelectedAction", "exportGeopackageAction", "exportKmlAction", "exportBriefingAction"])
def test_what_was_asked_for_is_exported_though_another_run_ends_while_a_file_is_chosen(box, run_folder, tmp_path, monkeypatch, action):
    other = Path(shutil.copytree(run_folder, tmp_path / "other"))
    exported = []
    for name in ("export_csv", "export_geopackage", "export_kml", "export_briefing"):
        monkeypatch.setattr(results_export, name, lambda run, path, selection=None: exported.append((run, path, selection)))

    def choose(*_arguments):
        box.show_run(other)
        box.filter_bar.text_edit.setText("nothing has this")
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    box.table.selectRow(2)
    selected, shown = box.selected_ids(), tuple(chip["chip_id"] for chip in box.proxy.chips())
    box.findChild(QMenu, "exportMenu").findChild(QAction, action).trigger()
    ((run, path, selection),) = exported
    assert run == run_folder and path.parent == tmp_path and path.stem == "mine"
    if action != "exportBriefingAction":
        assert selection.chip_ids == (selected if action == "exportSelectedAction" else shown)


def test_the_name_of_a_file_is_suggested_after_the_scene(box, run_folder, tmp_path, monkeypatch):
    """Those of two runs would else be taken for each other, or the second one written over the first."""
    suggested = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _title, start, _filter: suggested.append(Path(start).name) or ("", ""))
    for action in ("exportCsvAction", "exportBriefingAction"):
        box.findChild(QMenu, "exportMenu").findChild(QAction, action).trigger()
    scene = layers.run_name(run_folder)[0].replace(" ", "_")
    assert suggested == [f"{scene}_ranked_chips.csv", f"{scene}_landslide_briefing.pdf"]


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_file_is_not_replaced_unasked_where_its_suffix_was_not_typed(box, tmp_path, monkeypatch, answer):
    (tmp_path / "mine.csv").write_text("my own work")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "mine"), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda _parent, _title, text: asked.append(text) or answer)
    box.findChild(QMenu, "exportMenu").findChild(QAction, "exportCsvAction").trigger()
    assert asked == ["mine.csv already exists. Do you want to replace it?"]
    assert ((tmp_path / "mine.csv").read_text(encoding="utf-8") == "my own work") == (answer == QMessageBox.StandardButton.No)


def test_places_for_phones_are_those_of_the_chips_shown(box, run_folder, tmp_path):
    box.filter_bar.text_edit.setText(box.proxy.chips()[1]["chip_id"])
    (shown,) = box.proxy.chips()
    told = []
    box.failed.connect(told.append)
    box.results_export.exported.connect(told.append)
    box.results_export.export_kml(tmp_path / "places.kml")
    assert told == [str(tmp_path / "places.kml")]
    text = (tmp_path / "places.kml").read_text(encoding="utf-8")
    assert text.count("<Point>") == 1 and f"Chip {shown['chip_id']}" in text
    layer = QgsVectorLayer(f"{tmp_path / 'places.kml'}|layername=places", "places")
    assert layer.isValid() and layer.crs().authid() == "EPSG:4326" and layer.featureCount() == 1


def test_a_run_that_is_replaced_while_a_file_is_chosen_is_not_exported(box, run_folder, tmp_path, monkeypatch):
    told = []
    box.failed.connect(told.append)

    def choose(*_arguments):
        record = run_folder / "run.json"
        record.write_text(record.read_text(encoding="utf-8") + " ", encoding="utf-8")
        return str(tmp_path / "mine.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    box.findChild(QMenu, "exportMenu").findChild(QAction, "exportCsvAction").trigger()
    assert "replaced by those of another run" in told[0] and not (tmp_path / "mine.csv").exists()


def test_the_number_of_chips_must_be_a_number(provider, run_folder, tmp_path):
    for top in ("1,5", "1.5", "many"):
        with pytest.raises(QgsProcessingException, match=f"TOP is “{top}”, but must be a whole number"):
            run(CSV, {"RUN": str(run_folder), "OUTPUT": str(tmp_path / "chips.csv"), "TOP": top})
    for top in ("2", 2, 2.0):
        assert run(CSV, {"RUN": str(run_folder), "OUTPUT": str(tmp_path / "chips.csv"), "TOP": top})["COUNT"] == 2


# --- the page itself


def labels(page):
    return {item.id(): item for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel)}


def table_of(page):
    (table,) = (item for item in page.layout.multiFrames() if isinstance(item, QgsLayoutItemManualTable))
    return table


def label_font(label):
    """Font size in points, and whether it is bold."""
    font = label.textFormat().font() if hasattr(label, "textFormat") else label.font()
    size = label.textFormat().size() if hasattr(label, "textFormat") else font.pointSizeF()
    return size, font.bold()


def assert_texts_fit(page):
    seen = 0
    for item in page.layout.items():
        if not isinstance(item, QgsLayoutItemLabel):
            continue
        size, bold = label_font(item)
        lines = item.currentText().split("\n")
        box = item.rect()
        assert max(text_width_mm(line, size, bold) for line in lines) <= box.width() + 0.01, item.id()
        assert len(lines) * size * MM_PER_POINT <= box.height() + 0.5, item.id()
        seen += 1
    assert seen > 15
    return seen


def test_words_are_wrapped_shortened_and_shrunk():
    assert wrap("one two", 100, 8) == ["one two"]
    lines = wrap("word " * 30 + "a_very_long_file_name_without_any_space" * 3, 40, 8)
    assert len(lines) > 5 and all(text_width_mm(line, 8) <= 40 for line in lines)
    assert "".join(lines).replace(" ", "") == ("word" * 30 + "a_very_long_file_name_without_any_space" * 3)
    short = shorten("x" * 200, 30, 7)
    assert short.endswith("…") and text_width_mm(short, 7) <= 30
    lines, size = fit("word " * 40, 60, 12, 9, 5)
    assert 5 <= size < 9 and len(lines) * size * MM_PER_POINT <= 12
    lines, size = fit("word " * 400, 60, 12, 9, 5)
    assert size == 5 and lines[-1].endswith("…")


def with_event(run_folder, dates):
    record = json.loads((run_folder / "run.json").read_text())
    record["request"]["event"] = "2024-05-24"
    record["scene"].update(dates)
    (run_folder / "run.json").write_text(json.dumps(record))


def test_event_dates_and_caution_fit_in_every_language(qgis_new_project, run_folder, tmp_path, language):
    with_event(run_folder, {"pre_dates": ["2024-02-28", "2024-05-22"], "post_dates": ["2024-06-03", "2024-06-27"]})
    page = briefing.make_briefing(run_folder, tmp_path)
    found = {name: labels(page)[name].currentText() for name in ("subtitle", "caution")}
    assert "2024-05-24" in found["subtitle"] and "2024-06-27" in found["subtitle"]
    assert not [text for text in found.values() if "…" in text or "\n" in text]


def test_headings_of_the_table_are_whole_in_every_language(qgis_new_project, run_folder, tmp_path, language):
    mark_two(run_folder)
    page = briefing.make_briefing(run_folder, tmp_path)
    table = table_of(page)
    titles = [cell.content() for cell in table.tableContents()[0]]
    assert not [title for title in titles if "…" in title or not title] and len(titles) == 8
    assert table.totalSize().width() <= table.frame(0).rect().width() + 0.01, "the last column is cut off"


def test_an_event_that_nothing_was_checked_by_is_told_as_that(qgis_new_project, run_folder, tmp_path):
    with_event(run_folder, {"pre_dates": [], "post_dates": []})
    page = briefing.make_briefing(run_folder, tmp_path)
    assert labels(page)["subtitle"].currentText().startswith("Event on 2024-05-24 (no image names a date to check it by) · ")


def test_the_page_holds_everything(qgis_new_project, run_folder, tmp_path):
    rejected, _ = mark_two(run_folder)
    page = briefing.make_briefing(run_folder, tmp_path)
    found = labels(page)
    assert found["title"].currentText() == "Landslides in valley"
    assert "2024-05-22" in found["subtitle"].currentText().replace("\n", " ")
    provenance = " ".join(found["notes2"].currentText().split())
    for told in ("valley.tif", "fake model", "pixel 0.5", "Detected 2024-07-01 12:00"):
        assert told in provenance
    assert found["tableHeading"].currentText() == "Where to look first (left out after looking: 1)"
    assert {"legend", "ramp", "notes0", "notes1"} <= set(found)
    items = {item.id() for item in page.layout.items() if hasattr(item, "id")}
    assert {"map", "north", "scalebar"} <= items
    table = table_of(page)
    rows = [[cell.content() for cell in row] for row in table.tableContents()]
    assert [row[0] for row in rows[1:]] == [str(rank) for rank in range(2, 22)]
    assert table.totalSize().height() <= table.frame(0).rect().height(), "the last row is cut off"
    assert rejected not in str(page.map_layers[0].subsetString())
    assert_texts_fit(page)


def test_the_figures_are_those_of_the_run(qgis_new_project, run_folder, tmp_path):
    page = briefing.make_briefing(run_folder, tmp_path)
    found = labels(page)
    rows, counts = read(run_folder / "chips.csv"), json.loads((run_folder / "run.json").read_text())["counts"]
    flagged, seen = (sum(float(row[name]) for row in rows) for name in ("flagged", "observed_fraction"))
    assert 0 < flagged < len(rows) > 20 and 0.8 < seen / len(rows) < 0.99 and counts["landslides"] > 1
    assert [found[f"figure{number}"].currentText() for number in (0, 1, 3, 4)] == [
        str(counts["landslides"]),
        f"{counts['landslide_area_m2'] / 10_000:.1f} ha",
        f"{flagged:.0f} of {len(rows)}",
        f"{100 * seen / len(rows):.0f} %",
    ]
    assert found["subtitle"].currentText() == "Sentinel-1 images before (2024-05-22) and after (2024-06-27)"


def test_a_row_of_the_table_is_what_the_run_says_of_the_chip(qgis_new_project, run_folder, tmp_path):
    rows = read(run_folder / "chips.csv")
    save_reviews(run_folder, {rows[0]["chip_id"]: Review("confirmed", "road blocked"), rows[1]["chip_id"]: Review("unsure")})
    page = briefing.make_briefing(run_folder, tmp_path)
    _, *cells = [[cell.content() for cell in row] for row in table_of(page).tableContents()]
    for row, found in zip(rows[:20], cells, strict=True):
        area, low, high = (f"{float(row[name]) / 10_000:.2f}" for name in ("expected_area_m2", "area_low_m2", "area_high_m2"))
        chance, seen = (f"{100 * float(row[name]):.0f} %" for name in ("landslide_probability", "observed_fraction"))
        place = f"{float(row['look_lat']):.5f}, {float(row['look_lon']):.5f}"
        assert found[:6] == [row["rank"], area, f"{low} – {high}", chance, seen, place]
    assert [found[6:] for found in cells[:3]] == [["Confirmed", "road blocked"], ["Unsure", ""], ["", ""]]


def test_the_map_is_drawn_on_the_image_after(qgis_new_project, run_folder, tmp_path):
    page = briefing.make_briefing(run_folder, tmp_path)
    (image,) = (layer for layer in page.map_layers if layer.name() == "image")
    (band,) = image.renderer().usesBands()
    assert "post_VH" in image.dataProvider().generateBandName(band)


@pytest.mark.parametrize("degrees", [False, True])
def test_the_bar_of_the_map_is_as_long_as_it_says(qgis_new_project, run_folder, tmp_path, degrees):
    if degrees:
        for name in ("probability.tif", "mask.tif"):
            raster = gdal.Open(str(run_folder / name), gdal.GA_Update)
            raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
            raster.SetGeoTransform((143.0, 1e-4, 0.0, 60.0, 0.0, -1e-4))
            raster = None
    page = briefing.make_briefing(run_folder, tmp_path)
    (bar,) = (item for item in page.layout.items() if isinstance(item, QgsLayoutItemScaleBar))
    (drawn,) = (item for item in page.layout.items() if isinstance(item, QgsLayoutItemMap) and item.id() == "map")
    extent = drawn.extent()
    metre = 1 / (111_412 * math.cos(math.radians(extent.center().y()))) if degrees else 1.0
    label, unit_m = {
        QgsUnitTypes.DistanceUnit.DistanceMeters: ("m", 1),
        QgsUnitTypes.DistanceUnit.DistanceKilometers: ("km", 1000),
    }[bar.units()]
    length_m = bar.numberOfSegments() * bar.unitsPerSegment() * unit_m
    assert bar.unitLabel() == label and bar.mapUnitsPerScaleBarUnit() == 1 and bar.linkedMap() is drawn
    assert 10 < length_m * metre / extent.width() * drawn.rect().width() < 28.5, "mm on paper"


def test_rejected_chips_do_not_count_in_the_expected_area(qgis_new_project, run_folder, tmp_path, language):
    page = briefing.make_briefing(run_folder, tmp_path)
    before = labels(page)["words2"].currentText().replace("\n", " ")
    mark_two(run_folder)
    page = briefing.make_briefing(run_folder, tmp_path)
    found = {name: label.currentText().replace("\n", " ") for name, label in labels(page).items()}
    rows = read(run_folder / "chips.csv")
    area = sum(float(row["expected_area_m2"]) for row in rows[1:]) / 10_000
    assert found["figure2"] == f"{area:.1f} ha"
    if language == "en":
        assert before == "expected area, summed over all chips"
        assert found["words2"] == "expected area, summed over all chips but the rejected ones"
        assert found["words0"] == "number of landslides outlined, without rejected chips"
        assert found["words1"] == "mapped area, without rejected chips"
    assert not [name for name in found if name.startswith(("words", "tableHeading")) and "…" in found[name]]


def test_panel_and_briefing_say_alike_what_no_outline_means(qgis_new_project, run_folder, tmp_path, box):
    record = json.loads((run_folder / "run.json").read_text())
    record["counts"]["landslides"] = 0
    (run_folder / "run.json").write_text(json.dumps(record))
    with closing(gdal.OpenEx(str(run_folder / "landslides.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)) as outlines:
        outlines.ExecuteSQL("DELETE FROM landslides")
    box.show_run(run_folder)
    told = none_outlined(sum(float(row["expected_area_m2"]) for row in read(run_folder / "chips.csv")))
    flagged, sentence = box.count_label.text().split("\n")
    assert sentence == told and "expected" not in flagged
    page = briefing.make_briefing(run_folder, tmp_path)
    assert told in labels(page)["notes1"].currentText().replace("\n", " ")
    assert_texts_fit(page)


def test_long_names_do_not_leave_their_boxes(qgis_new_project, run_folder, tmp_path):
    record = json.loads((run_folder / "run.json").read_text())
    name = "S1A_IW_GRDH_1SDV_20240522T201010_20240522T201035_gamma0_terrain_corrected_" * 3
    record["request"] = {"pre": [f"/data/{name}{n}.tif" for n in range(9)], "post": [f"/data/{name}.tif"]}
    record["models"]["segmenter"] = {
        "name": "A model with a name " * 6,
        "version": "1.2.3",
        "pair_id": "0" * 64,
    }
    record["scene"] = {"sentence": "VV+VH, " * 60}  # as where another version wrote less
    (run_folder / "run.json").write_text(json.dumps(record))
    chips = [row["chip_id"] for row in read(run_folder / "chips.csv")]
    save_reviews(run_folder, {chip: Review("confirmed", "a long note " * 50) for chip in chips})
    page = briefing.make_briefing(run_folder, tmp_path, "Erdrutsche " * 40)
    assert_texts_fit(page)
    table = table_of(page)
    for row in table.tableContents()[1:]:
        assert all(text_width_mm(cell.content(), 7) <= 46 for cell in row)


def test_the_map_does_without_images_that_have_gone(qgis_new_project, finished, tmp_path):
    scene = make_scene(tmp_path / "gone.tif", 384)
    fake_detect(SceneRequest(rasters=(str(scene),)), tmp_path / "run", DetectOptions())
    scene.unlink()
    page = briefing.make_briefing(tmp_path / "run", tmp_path)
    assert "not where they were" in labels(page)["gone"].currentText().replace("\n", " ")
    (map_item,) = (item for item in page.layout.items() if isinstance(item, QgsLayoutItemMap))
    assert "image" not in [layer.name() for layer in map_item.layers()]
    briefing.export_briefing(tmp_path / "run", tmp_path / "briefing.pdf")
    assert (tmp_path / "briefing.pdf").stat().st_size > 10_000


def test_a_briefing_that_cannot_be_written_is_one_sentence(qgis_new_project, run_folder, tmp_path):
    with pytest.raises(OutputError, match="choose another folder"):
        briefing.export_briefing(run_folder, tmp_path / "nowhere" / "briefing.pdf")
    with pytest.raises(InputError, match="choose the folder of a finished run"):
        briefing.export_briefing(tmp_path, tmp_path / "briefing.pdf")
    assert not list(tmp_path.glob("*briefing*"))


@pytest.mark.parametrize("is_marked", [False, True])
def test_the_run_folder_is_left_as_it_is(qgis_new_project, run_folder, tmp_path, is_marked):
    if is_marked:
        mark_two(run_folder)
    before = sorted(path.name for path in run_folder.rglob("*"))
    briefing.export_briefing(run_folder, tmp_path / "briefing.pdf")
    assert sorted(path.name for path in run_folder.rglob("*")) == before


def test_the_briefing_tells_the_doubts_about_its_scene(qgis_new_project, run_folder, tmp_path):
    record = json.loads((run_folder / "run.json").read_text())
    record["scene"]["notes"] = ["The images from after the event are older: were they swapped?"] * 2
    (run_folder / "run.json").write_text(json.dumps(record))
    page = briefing.make_briefing(run_folder, tmp_path)
    assert_texts_fit(page)
    caveats = labels(page)["notes1"].currentText().replace("\n", " ")
    assert caveats.endswith(" ".join(record["scene"]["notes"]))
    assert caveats.startswith("Nobody has checked this on the ground unless a note says so: marks are made at the desk")


def test_the_briefing_tells_its_scene_in_the_language_of_its_reader(qgis_new_project, run_folder):
    record = json.loads((run_folder / "run.json").read_text())
    words.set_translator({"decibel": "Dezibel", "{percent} % no data": "{percent} % ohne Daten"}.get)
    try:
        assert any("VV+VH, Dezibel, 10 m" in line and "% ohne Daten" in line for line in provenance_lines(record))
        del record["scene"]["unit"]
        assert any("VV+VH, decibel, 10 m" in line for line in provenance_lines(record)), "as it was written, where no more is known"
    finally:
        words.set_translator(None)


def test_a_briefing_of_many_files_is_not_named_after_one_of_them():
    files = [f"/data/OPERA_L2_RTC-S1_T009-019294-IW2_{day}T200947Z_{band}.tif" for day in ("20240522", "20240603") for band in ("VV", "VH")]
    request = {"pre": files[:2], "post": files[2:], "event": "2024-05-24"}
    assert heading_text({"request": request}) == "Landslides after 2024-05-24"
    assert heading_text({"request": {**request, "event": None}}, "5.38°S 143.37°E") == "Landslides at 5.38°S 143.37°E, 2024-06-03"
    assert heading_text({"request": {"pre": ["/data/bago_VV.tif"], "post": ["/data/bago_VH.tif"]}}) == "Landslides in bago"
    assert heading_text({}) == "Landslides in the scene"


def test_the_briefing_of_an_area_names_it():
    assert any("valleys.gpkg" in line for line in provenance_lines({"area": {"source": "/data/valleys.gpkg"}}))
    assert not any("part" in line for line in provenance_lines({"area": None}))


def test_the_briefing_of_a_run_without_flat_ground_says_by_what():
    options = {"elevation": "/data/heights.tif", "least_slope_deg": 7.5}
    assert "Left out as flat, below 7.5°: by heights.tif" in provenance_lines({"options": options})
    assert not any("flat" in line for line in provenance_lines({"options": {"elevation": None}}))
