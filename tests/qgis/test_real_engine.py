"""The whole path with the real engine and the real models: Processing in, files and layers out."""

import csv
from pathlib import Path

import pytest
from fake_engine import make_scene
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

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
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert all(node.layer().isValid() for node in group.findLayers())
    assert len(group.findLayers()) == 4
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
