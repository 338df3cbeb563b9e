"""The Processing algorithm: registered, documented, files and layers, errors in one sentence."""

import csv
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from sar_landslide_plugin import layers, runtime
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.processing.request import parse_bands, scene_request

ID = "sarlandslide:detect_landslides"
FILES = {"probability.tif", "mask.tif", "landslides.gpkg", "chips.gpkg", "chips.csv", "run.json"}


def run(parameters, feedback=None):
    import processing

    return processing.run(ID, parameters, feedback=feedback or QgsProcessingFeedback(False))


def test_is_registered_and_documented(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    assert algorithm is not None
    assert algorithm.displayName() == "Detect landslides"
    assert "before and after" in algorithm.shortHelpString()
    assert not algorithm.icon().isNull()
    assert Path(algorithm.svgIconPath()).is_file()
    assert not provider.icon().isNull()
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    assert {"OUTPUT", "PROBABILITY", "MASK", "LANDSLIDES", "CHIPS", "CHIPS_CSV", "RUN_JSON"} <= outputs
    assert {"CHIP_COUNT", "FLAGGED_COUNT", "LANDSLIDE_COUNT", "LANDSLIDE_AREA"} <= outputs


def test_writes_files_and_one_group_of_layers(provider, fake_engine, scene_path, tmp_path, qgis_new_project):
    results = run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out")})
    assert {path.name for path in (tmp_path / "out").iterdir() if path.name in FILES} == FILES
    assert results["CHIP_COUNT"] == 16
    assert results["FLAGGED_COUNT"] >= 3
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    assert len(groups) == 1
    assert groups[0].name().startswith("valley landslides ")
    names = [node.layer().name() for node in groups[0].findLayers()]
    assert names == ["Ranked chips", "Landslides", "Landslide mask", "Landslide probability"]


def test_layers_are_styled_labelled_and_documented(
    provider, fake_engine, scene_path, tmp_path, qgis_new_project
):
    run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out")})
    by_role = {
        layer.customProperty(layers.ROLE_PROPERTY): layer
        for layer in QgsProject.instance().mapLayers().values()
    }
    assert by_role["probability"].renderer().type() == "singlebandpseudocolor"
    ramp = by_role["probability"].renderer().shader().rasterShaderFunction().colorRampItemList()
    assert ramp[0].color.alpha() == 0
    assert ramp[-1].color.alpha() == 255
    assert by_role["mask"].renderer().type() == "paletted"
    assert {entry.value for entry in by_role["mask"].renderer().classes()} == {1, 255}
    assert not by_role["mask"].dataProvider().useSourceNoDataValue(1)
    assert by_role["chips"].renderer().type() == "RuleRenderer"
    assert by_role["chips"].labelsEnabled()
    assert (
        by_role["chips"].labeling().settings(by_role["chips"].labeling().subProviders()[-1]).fieldName
        == "rank"
    )
    for layer in by_role.values():
        metadata = layer.metadata()
        assert metadata.title()
        assert metadata.abstract()
        assert any("fake engine" in line for line in metadata.history())


def test_ranks_agree_in_csv_geopackage_and_table(
    provider, fake_engine, scene_path, tmp_path, qgis_new_project
):
    from sar_landslide_plugin.gui.chip_table import ChipTableModel

    results = run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out"), "LOAD": False})
    with open(results["CHIPS_CSV"], encoding="utf-8") as file:
        from_csv = {row["chip_id"]: int(row["rank"]) for row in csv.DictReader(file)}
    chips_layer = QgsVectorLayer(results["CHIPS"])
    assert {feature["chip_id"]: feature["rank"] for feature in chips_layer.getFeatures()} == from_csv
    model = ChipTableModel()
    model.load(Path(results["CHIPS_CSV"]))
    assert {
        model.chip(row)["chip_id"]: int(model.chip(row)["rank"]) for row in range(model.rowCount())
    } == from_csv


def test_adds_no_layers_unless_asked(provider, fake_engine, scene_path, tmp_path, qgis_new_project):
    run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out"), "LOAD": False})
    assert not QgsProject.instance().mapLayers()


def test_temporary_output_gets_a_folder_of_its_own(provider, fake_engine, scene_path, qgis_new_project):
    parameters = {"INPUT": str(scene_path), "OUTPUT": "TEMPORARY_OUTPUT", "LOAD": False}
    first, second = run(parameters), run(parameters)
    assert first["OUTPUT"] != second["OUTPUT"]
    assert Path(first["CHIPS_CSV"]).is_file()


@pytest.mark.parametrize("value", ["missing.tif", "text.tif"])
def test_a_file_that_is_no_raster_gives_one_sentence(provider, fake_engine, tmp_path, value):
    (tmp_path / "text.tif").write_text("no raster", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=value):
        run({"INPUT": str(tmp_path / value), "OUTPUT": str(tmp_path / "out"), "LOAD": False})
    assert not (tmp_path / "out").exists()


def test_input_must_be_one_scene_or_both_sides(provider, scene_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    context = QgsProcessingContext()
    for parameters in (
        {},
        {"PRE": [str(scene_path)]},
        {"INPUT": str(scene_path), "PRE": [str(scene_path)], "POST": [str(scene_path)]},
    ):
        is_good, message = algorithm.checkParameterValues(
            {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"}, context
        )
        assert not is_good
        assert message.endswith(".")


def test_several_dates_per_side_reach_the_engine(provider, monkeypatch, scene_path, tmp_path):
    from sar_landslide_plugin.processing import detect_landslides

    seen = {}

    def remember(request, output, options, **_keywords):
        seen.update(request=request, options=options)
        raise InputError("Enough.")

    monkeypatch.setattr(detect_landslides, "detect", remember)
    with pytest.raises(QgsProcessingException, match="Enough"):
        run(
            {
                "PRE": [str(scene_path), str(scene_path)],
                "POST": [str(scene_path)],
                "UNIT": "db",
                "BANDS": "vv=1, vh=2",
                "NODATA": -99,
                "THRESHOLD": 0.3,
                "SEGMENT": "all",
                "OUTPUT": str(tmp_path / "out"),
            }
        )
    assert seen["request"].pre == (str(scene_path), str(scene_path))
    assert seen["request"].bands == (("VV", 1), ("VH", 2))
    assert (seen["request"].unit, seen["request"].nodata) == ("db", -99.0)
    assert (seen["options"].threshold, seen["options"].gate, seen["options"].segment) == (0.3, None, "all")


def test_cancel_leaves_nothing(provider, fake_engine, scene_path, tmp_path, qgis_new_project):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out")}, feedback)
    assert not (tmp_path / "out").exists()
    assert not QgsProject.instance().mapLayers()


def test_says_what_to_do_without_onnxruntime(provider, monkeypatch):
    monkeypatch.setattr(runtime, "activate", lambda: False)
    is_good, message = QgsApplication.processingRegistry().algorithmById(ID).canExecute()
    assert not is_good
    assert "onnxruntime" in message
    assert "Raster menu" in message


@pytest.mark.parametrize("text", ["pre_VV", "pre_VV=x", "HH=1", "VV=0"])
def test_wrong_band_roles_are_refused(text):
    with pytest.raises(InputError, match="band role"):
        parse_bands(text)


def test_scene_request_reads_bands():
    request = scene_request("a.tif", [], [], "auto", "pre_vv=2; POST_VH=1", None)
    assert request.bands == (("pre_VV", 2), ("post_VH", 1))
