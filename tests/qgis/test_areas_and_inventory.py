"""Ranking polygons by what a run found in them, and scoring a run against an inventory, through Processing."""

import json
import shutil
from pathlib import Path

import pytest
from fake_engine import make_scene
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from sar_landslide_plugin.core.reviews import Review, save_reviews

ID = "sarlandslide:rank_areas"


@pytest.fixture(scope="module")
def finished_run(tmp_path_factory):
    from sar_landslide_plugin.core.detect import DetectOptions, detect
    from sar_landslide_plugin.core.scene import SceneRequest

    folder = tmp_path_factory.mktemp("areas")
    scene = make_scene(folder / "valley.tif", 256)
    options = DetectOptions(
        segment="all", threshold=0.02, minimum_mapping_unit_px=1
    )  # mapped something for sure
    detect(SceneRequest(rasters=(str(scene),)), folder / "out", options)
    return folder / "out"


def areas(finished_run, crs=None):
    """The western and the eastern half of the run as a memory layer, and the run's chips; both in the project, as a user's are.

    The project owns them: a refused run's traceback would keep them alive until QGIS itself is gone.
    """
    chips = QgsVectorLayer(str(finished_run / "chips.gpkg"))
    extent = chips.extent()
    layer = QgsVectorLayer(f"Polygon?crs={chips.crs().authid()}&field=town:string&field=day:date", "towns", "memory")
    middle = extent.center().x()
    for town, x_min, x_max in (("west", extent.xMinimum(), middle), ("east", middle, extent.xMaximum())):
        feature = QgsFeature(layer.fields())
        ring = f"{x_min} {extent.yMinimum()}, {x_max} {extent.yMinimum()}, {x_max} {extent.yMaximum()}, {x_min} {extent.yMaximum()}, {x_min} {extent.yMinimum()}"
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon (({ring}))"))
        feature.setAttributes([town, NULL])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayers([layer, chips])
    return layer, chips


def run(parameters, feedback=None):
    import processing

    feedback = feedback or QgsProcessingFeedback(False)
    return processing.run(ID, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}, feedback=feedback)


def compare(folder, inventory, path, feedback=None):
    import processing

    return processing.run(
        "sarlandslide:compare_inventory",
        {"RUN": str(folder), "INVENTORY": inventory, "OUTPUT": str(path)},
        feedback=feedback or QgsProcessingFeedback(False),
    )


def test_halves_are_ranked_and_add_up(provider, finished_run, qgis_new_project):
    layer, chips = areas(finished_run)
    found = list(
        run({"RUN": str(finished_run), "ZONES": layer, "NAME_FIELD": "town"})["OUTPUT"].getFeatures()
    )
    assert [feature["rank"] for feature in found] == [1, 2]
    assert {feature["name"] for feature in found} == {"west", "east"}
    assert found[0]["expected_area_m2"] >= found[1]["expected_area_m2"]
    whole = sum(chip["expected_area_m2"] for chip in chips.getFeatures())
    assert sum(feature["expected_area_m2"] for feature in found) == pytest.approx(whole, rel=1e-3)
    assert all(feature.geometry().isMultipart() and 0 <= feature["observed_share"] <= 1 for feature in found)


def test_what_was_rejected_counts_only_where_it_is_asked_for(provider, finished_run, tmp_path, qgis_new_project):
    folder = Path(shutil.copytree(finished_run, tmp_path / "run"))
    layer, chips = areas(folder)
    expected = {chip["chip_id"]: chip["expected_area_m2"] for chip in chips.getFeatures()}
    rejected = max(expected, key=expected.get)
    save_reviews(folder, {rejected: Review("rejected")})
    for asked, counted, told in (
        ({}, sum(expected.values()) - expected[rejected], "Rejected chips, in which nothing is counted: 1"),
        ({"INCLUDE_REJECTED": True}, sum(expected.values()), "Rejected chips, counted like the others: 1"),
    ):
        feedback = QgsProcessingFeedback(False)
        found = run({"RUN": str(folder), "ZONES": layer, **asked}, feedback)["OUTPUT"].getFeatures()
        assert sum(feature["expected_area_m2"] for feature in found) == pytest.approx(counted, rel=1e-3)
        assert told in feedback.textLog()


def test_a_folder_without_a_run_is_refused_in_one_sentence(
    provider, finished_run, tmp_path, qgis_new_project
):
    layer, _ = areas(finished_run)
    with pytest.raises(QgsProcessingException, match="choose the folder of a finished run"):
        run({"RUN": str(tmp_path), "ZONES": layer})


def test_the_runs_own_polygons_are_a_perfect_inventory(provider, finished_run, tmp_path, qgis_new_project):
    found = compare(finished_run, str(finished_run / "landslides.gpkg"), tmp_path / "scores.csv")
    assert found["PRECISION"] == pytest.approx(1.0) and found["RECALL"] == pytest.approx(1.0)
    assert found["FOUND"] == found["OBSERVED"] > 0
    assert (tmp_path / "scores.csv").read_text().startswith("quantity,value")


def test_mapped_landslides_that_an_inventory_lacks_cost_precision_alone(provider, finished_run, tmp_path, qgis_new_project):
    largest = QgsVectorLayer(f"{finished_run / 'landslides.gpkg'}|subset=SELECT * FROM landslides WHERE id = 1", "largest")
    QgsProject.instance().addMapLayer(largest)
    found = compare(finished_run, largest, tmp_path / "scores.csv")
    assert found["RECALL"] == pytest.approx(1.0) and 0 < found["PRECISION"] < 0.99
    assert found["IOU"] == pytest.approx(found["PRECISION"]) and found["FOUND"] == found["OBSERVED"] == 1


def test_curved_areas_count_like_straight_ones(provider, finished_run, tmp_path, qgis_new_project):
    _, chips = areas(finished_run)
    centre, radius = chips.extent().center(), chips.extent().width() / 4
    x, y = centre.x(), centre.y()
    circle = QgsGeometry.fromWkt(f"CurvePolygon (CircularString ({x - radius} {y}, {x + radius} {y}, {x - radius} {y}))")
    curved = QgsVectorLayer(f"CurvePolygon?crs={chips.crs().authid()}", "circle", "memory")
    feature = QgsFeature(curved.fields())
    feature.setGeometry(circle)
    curved.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(curved)
    found = list(run({"RUN": str(finished_run), "ZONES": curved})["OUTPUT"].getFeatures())
    assert found[0]["observed_share"] == pytest.approx(1.0) and found[0]["expected_area_m2"] > 0
    scores = compare(finished_run, curved, tmp_path / "scores.csv")
    assert scores["OBSERVED"] == 1


def test_invalid_polygons_are_taken_as_they_are(provider, finished_run, tmp_path, qgis_new_project):
    layer, _ = areas(finished_run)
    x, y = layer.extent().center().x(), layer.extent().center().y()
    bow_tie = QgsGeometry.fromWkt(f"Polygon (({x} {y}, {x + 900} {y + 900}, {x + 900} {y}, {x} {y + 900}, {x} {y}))")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(bow_tie)
    layer.dataProvider().addFeature(feature)
    assert len(list(run({"RUN": str(finished_run), "ZONES": layer})["OUTPUT"].getFeatures())) == 3
    assert compare(finished_run, layer, tmp_path / "scores.csv")["OBSERVED"] == 3


def test_names_of_areas_are_plain_text(provider, finished_run, qgis_new_project):
    layer, _ = areas(finished_run)
    first, second = (feature.id() for feature in layer.getFeatures())
    layer.dataProvider().changeAttributeValues({first: {0: NULL, 1: QDate(2024, 1, 31)}, second: {1: NULL}})
    for name, texts in (("town", {"", "east"}), ("day", {"2024-01-31", ""})):
        found = run({"RUN": str(finished_run), "ZONES": layer, "NAME_FIELD": name})["OUTPUT"].getFeatures()
        assert {feature["name"] for feature in found} == texts
    with pytest.raises(QgsProcessingException, match="have no field “twon”; they have: town, day"):
        run({"RUN": str(finished_run), "ZONES": layer, "NAME_FIELD": "twon"})


def test_nothing_is_written_over_the_run(provider, finished_run, tmp_path, qgis_new_project):
    folder = Path(shutil.copytree(finished_run, tmp_path / "run"))
    layer, _ = areas(finished_run)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    for call in (
        lambda: run({"RUN": str(folder), "ZONES": layer, "OUTPUT": str(folder / "chips.gpkg")}),
        lambda: compare(folder, layer, folder / "chips.csv"),
    ):
        with pytest.raises(QgsProcessingException, match="belongs to the results of a run: choose another name"):
            call()
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


WAYS_TO_NAME_A_FILE = {
    "script": str,
    "dialog": QgsProcessingOutputLayerDefinition,
    "dialog that adds a layer": lambda path: QgsProcessingOutputLayerDefinition(path, QgsProject.instance()),
    "model": lambda path: QgsProperty.fromExpression(f"'{path}'"),
    "table": lambda path: f"ogr:dbname='{path}' table=\"areas\" (geom)",
    "table in a dialog": lambda path: QgsProcessingOutputLayerDefinition(f"ogr:dbname='{path}' table=\"areas\" (geom)"),
}


@pytest.mark.parametrize("way", WAYS_TO_NAME_A_FILE)
def test_no_areas_are_written_over_the_run_however_the_file_is_named(provider, finished_run, tmp_path, qgis_new_project, way):
    folder = Path(shutil.copytree(finished_run, tmp_path / "run"))
    layer, _ = areas(finished_run)
    for name in ("chips.gpkg", "landslides.gpkg"):
        before = (folder / name).read_bytes()
        with pytest.raises(QgsProcessingException, match="belongs to the results of a run: choose another name"):
            run({"RUN": str(folder), "ZONES": layer, "OUTPUT": WAYS_TO_NAME_A_FILE[way](str(folder / name))})
        assert (folder / name).read_bytes() == before
    result = run({"RUN": str(folder), "ZONES": layer, "OUTPUT": WAYS_TO_NAME_A_FILE[way](str(folder / "areas.gpkg"))})
    assert (folder / "areas.gpkg").exists() and result["OUTPUT"]


def test_no_areas_are_written_over_a_layer_that_is_being_edited(provider, finished_run, tmp_path, qgis_new_project):
    layer, _ = areas(finished_run)
    file = tmp_path / "areas.gpkg"
    run({"RUN": str(finished_run), "ZONES": layer, "OUTPUT": str(file)})
    edited = QgsVectorLayer(str(file), "my areas")
    QgsProject.instance().addMapLayer(edited)
    edited.startEditing()
    with pytest.raises(QgsProcessingException, match="is being edited in the layer my areas: save or cancel its edits"):
        run({"RUN": str(finished_run), "ZONES": layer, "OUTPUT": QgsProcessingOutputLayerDefinition(str(file))})
    edited.rollBack()
    run({"RUN": str(finished_run), "ZONES": layer, "OUTPUT": str(file)})


@pytest.mark.parametrize("changes", [{}, {"options": {"elevation": "dem.tif"}}, {"area": {"source": "valleys.gpkg"}}])
def test_a_comparison_of_a_part_says_what_does_not_count(provider, finished_run, tmp_path, qgis_new_project, changes):
    folder = Path(shutil.copytree(finished_run, tmp_path / "run"))
    record = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    (folder / "run.json").write_text(json.dumps({**record, **changes}), encoding="utf-8")
    feedback = QgsProcessingFeedback(False)
    compare(folder, str(folder / "landslides.gpkg"), tmp_path / "table.csv", feedback)
    assert ("do not count as missed" in feedback.textLog()) == bool(changes)


def test_a_comparison_needs_no_record_of_the_run(provider, finished_run, tmp_path, qgis_new_project):
    folder = Path(shutil.copytree(finished_run, tmp_path / "run"))
    (folder / "run.json").unlink()
    assert compare(folder, str(folder / "landslides.gpkg"), tmp_path / "table.csv")["RECALL"] > 0.5
