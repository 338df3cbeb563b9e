"""The whole path with the real engine and the real models: Processing in, files and layers out."""

import csv
from pathlib import Path

import pytest
from fake_engine import make_scene
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)

ID = "sarlandslide:detect_landslides"
FILES = {"probability.tif", "mask.tif", "landslides.gpkg", "chips.gpkg", "chips.csv", "run.json"}


def run(parameters, feedback=None):
    import processing

    return processing.run(ID, parameters, feedback=feedback or QgsProcessingFeedback(False))


@pytest.fixture(scope="module")
def small_scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("small") / "small.tif", 256)


def test_files_layers_and_ranks(provider, small_scene, tmp_path, qgis_new_project):
    results = run({"INPUT": str(small_scene), "OUTPUT": str(tmp_path / "out")})
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES | {"map_layers"}
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert all(node.layer().isValid() for node in group.findLayers())
    assert len(group.findLayers()) == 6
    with open(results["CHIPS_CSV"], encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    areas = [float(row["expected_area_m2"]) for row in rows]
    assert areas == sorted(areas, reverse=True)
    from_layer = {
        feature["chip_id"]: feature["rank"] for feature in QgsVectorLayer(results["CHIPS"]).getFeatures()
    }
    assert from_layer == {row["chip_id"]: int(row["rank"]) for row in rows}
    assert results["CHIP_COUNT"] == len(rows)


def test_before_and_after_rasters(provider, tmp_path, qgis_new_project):
    before = make_scene(tmp_path / "before.tif", 256, roles=("VV", "VH"))
    after = make_scene(tmp_path / "after.tif", 256, roles=("VV", "VH"), seed=2)
    results = run(
        {"PRE": [str(before)], "POST": [str(after)], "OUTPUT": str(tmp_path / "out"), "LOAD": False}
    )
    assert Path(results["MASK"]).is_file()


def test_cancel_in_the_middle_leaves_nothing(provider, small_scene, tmp_path, qgis_new_project):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 1 else None)
    run({"INPUT": str(small_scene), "OUTPUT": str(tmp_path / "results" / "out")}, feedback)
    assert not list(tmp_path.rglob("*.tif"))
    assert not list((tmp_path / "results").glob("*")) if (tmp_path / "results").exists() else True


def test_errors_are_one_sentence(provider, tmp_path, qgis_new_project):
    (tmp_path / "text.tif").write_text("no raster", encoding="utf-8")
    make_scene(tmp_path / "one.tif", 64, roles=("VV",))
    for name in ("text.tif", "one.tif", "missing.tif"):
        with pytest.raises(QgsProcessingException) as error:
            run({"INPUT": str(tmp_path / name), "OUTPUT": str(tmp_path / "out")})
        assert "Traceback" not in str(error.value)
        assert str(error.value).strip().count("\n") <= 1
        assert not (tmp_path / "out").exists()


def test_results_are_not_overwritten_unasked(provider, small_scene, tmp_path, qgis_new_project):
    parameters = {"INPUT": str(small_scene), "OUTPUT": str(tmp_path / "out"), "LOAD": False}
    run(parameters)
    with pytest.raises(QgsProcessingException):
        run(parameters)
    run({**parameters, "OVERWRITE": True})


def test_every_chip_is_drawn_by_the_rule_of_its_rank(provider, small_scene, tmp_path, qgis_new_project):
    """Flagged is a boolean in the file of the engine: the rules of the style must take it so."""
    run({"INPUT": str(small_scene), "OUTPUT": str(tmp_path / "out"), "GATE": 0.0})
    (layer,) = (
        layer for layer in QgsProject.instance().mapLayers().values() if layer.source().find("chips") > 0
    )
    layer.startEditing()
    first, second = sorted(layer.getFeatures(), key=lambda feature: feature["rank"])[:2]
    layer.changeAttributeValue(first.id(), layer.fields().indexOf("flagged"), True)
    layer.changeAttributeValue(second.id(), layer.fields().indexOf("flagged"), False)
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    shown = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        shown[feature["rank"]] = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    layer.rollBack()
    labels = {rule.ruleKey(): rule.label() for rule in renderer.rootRule().children()}
    drawn = {rank: {labels[key] for key in keys if key in labels} for rank, keys in shown.items()}
    assert drawn[first["rank"]] == {"Rank 1 to 3: look here first"}
    assert drawn[second["rank"]] == set()  # chips that are not flagged are switched off
