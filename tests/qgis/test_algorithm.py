"""The Processing algorithm: registered, documented, files and layers, errors in one sentence."""

import csv
from pathlib import Path

import pytest
from fake_engine import fake_detect, make_scene
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QUrl

from sar_landslide_plugin import layers, runtime
from sar_landslide_plugin.core.band_text import parse_bands
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.scene import Scene
from sar_landslide_plugin.processing import detect_landslides, scene_input
from sar_landslide_plugin.processing.request import scene_request

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
    assert names == [
        "Ranked chips",
        "Landslides",
        "Not observed",
        "Landslide mask",
        "Landslide probability",
        "Change: red weaker after, cyan stronger after",
    ]
    assert [node.isVisible() for node in groups[0].findLayers()] == [True] * 5 + [False]


def test_numbers_that_scripts_read_are_those_of_the_files(provider, fake_engine, scene_path, tmp_path, qgis_new_project):
    results = run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out"), "LOAD": False})
    with open(results["CHIPS_CSV"], encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    flagged = sum(int(row["flagged"]) for row in rows)
    assert (results["CHIP_COUNT"], results["FLAGGED_COUNT"]) == (len(rows), flagged) and flagged < len(rows)
    assert results["LANDSLIDE_COUNT"] == QgsVectorLayer(results["LANDSLIDES"]).featureCount() > 1
    assert results["LANDSLIDE_AREA"] == pytest.approx(sum(float(row["landslide_area_m2"]) for row in rows))


def test_chips_that_are_being_edited_are_not_replaced(provider, fake_engine, scene_path, tmp_path, qgis_new_project):
    parameters = {"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out"), "OVERWRITE": True}
    run(parameters)
    chips = layers.find_chips_layer(QgsProject.instance(), tmp_path / "out")
    chips.startEditing()
    with pytest.raises(QgsProcessingException, match=r"chips\.gpkg is being edited in the layer Ranked chips"):
        run(parameters)
    assert (tmp_path / "out" / "chips.gpkg").is_file() and chips.rollBack()


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
    from sar_landslide_plugin.core.chip_export import read_chip_rows
    from sar_landslide_plugin.gui.chip_table import ChipTableModel

    results = run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out"), "LOAD": False})
    with open(results["CHIPS_CSV"], encoding="utf-8") as file:
        from_csv = {row["chip_id"]: int(row["rank"]) for row in csv.DictReader(file)}
    chips_layer = QgsVectorLayer(results["CHIPS"])
    assert {feature["chip_id"]: feature["rank"] for feature in chips_layer.getFeatures()} == from_csv
    model = ChipTableModel()
    model.show(read_chip_rows(Path(results["OUTPUT"])))
    assert {
        model.chip(row)["chip_id"]: int(model.chip(row)["rank"]) for row in range(model.rowCount())
    } == from_csv


@pytest.mark.parametrize("name", ["THRESHOLD", "GATE", "MMU", "NODATA"])
def test_a_number_that_cannot_be_read_is_refused(provider, fake_engine, scene_path, tmp_path, name):
    for text in ("0,5", "50 %", "abc"):
        with pytest.raises(QgsProcessingException, match=f"{name} is “{text}”, but must be a number, with a point before decimals"):
            run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out"), name: text})
    with pytest.raises(QgsProcessingException, match=r"THREADS is “2\.5”, but must be a whole number"):
        run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out"), "THREADS": "2.5"})
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("value", "threshold"), [(None, None), (NULL, None), ("", None), ("0.25", 0.25), (QgsProperty.fromExpression("1 / 4"), 0.25)]
)
def test_a_number_may_be_left_out_or_computed(provider, scene_path, tmp_path, monkeypatch, value, threshold):
    asked = []

    def remember(request, output, options, **others):
        asked.append(options.threshold)
        return fake_detect(request, output, options, **others)

    monkeypatch.setattr(detect_landslides, "detect", remember)
    run({"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "out"), "THRESHOLD": value, "LOAD": False})
    assert asked == [threshold]


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


@pytest.fixture
def asked(provider, monkeypatch, qgis_new_project):
    """Starts the algorithm, and gives the request and the options that reach the engine, which itself does nothing."""
    from sar_landslide_plugin.processing import detect_landslides

    found = []

    def remember(request, output, options, **_keywords):
        found[:] = request, options
        raise InputError("Enough.")

    monkeypatch.setattr(detect_landslides, "detect", remember)

    def start(parameters):
        with pytest.raises(QgsProcessingException, match="Enough"):
            run({**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})
        return found

    return start


@pytest.fixture
def seen(asked):
    """Starts the algorithm, and gives the options that reach the engine."""
    return lambda parameters: asked(parameters)[1]


def test_several_dates_per_side_reach_the_engine(asked, scene_path):
    request, options = asked(
        {
            "PRE": [str(scene_path), str(scene_path)],
            "POST": [str(scene_path)],
            "UNIT": "db",
            "BANDS": "vv=1, vh=2",
            "NODATA": -99,
            "THRESHOLD": 0.3,
            "SEGMENT": "all",
        }
    )
    assert request.pre == (str(scene_path), str(scene_path))
    assert request.bands == (("VV", 1), ("VH", 2))
    assert (request.unit, request.nodata) == ("db", -99.0)
    assert request.even_out_wetness
    assert (options.threshold, options.gate, options.segment) == (0.3, None, "all")


def test_wetness_can_be_left_as_it_is(asked, scene_path):
    request, _options = asked({"INPUT": str(scene_path), "EVEN_OUT": False})
    assert request.rasters == (str(scene_path),) and not request.even_out_wetness


def test_layover_is_left_out_where_that_is_asked(asked, scene_path, provider):
    assert not asked({"INPUT": str(scene_path)})[0].leave_out_layover
    assert asked({"INPUT": str(scene_path), "LEAVE_OUT_LAYOVER": True})[0].leave_out_layover
    definition = provider.algorithm("detect_landslides").parameterDefinition("LEAVE_OUT_LAYOVER")
    assert definition.flags() & definition.FlagAdvanced and definition.defaultValue() is False


@pytest.mark.parametrize("day", ["2018-09-06", "20180906", QDate(2018, 9, 6), QDateTime(QDate(2018, 9, 6), QTime(3, 8))], ids=str)
def test_the_day_of_the_event_reaches_the_engine(asked, scene_path, day):
    request, _options = asked({"INPUT": str(scene_path), "EVENT": day})
    assert request.event == "2018-09-06"


@pytest.mark.parametrize("day", ["20.8.2018", "yesterday"])
def test_a_day_that_is_none_is_refused(provider, scene_path, tmp_path, day, qgis_new_project):
    algorithm = provider.algorithm("detect_landslides").create()
    parameters = {"INPUT": str(scene_path), "EVENT": day, "OUTPUT": str(tmp_path / "out")}
    context = QgsProcessingContext()
    with pytest.raises(QgsProcessingException, match="2015-04-25"):  # as in a model, where nobody checks values before
        algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback(False))


@pytest.mark.parametrize(("unit", "told"), [("dB", "db"), ("Amplitude", "amplitude"), ("auto", "auto")])
def test_a_unit_may_be_written_with_capitals(asked, scene_path, unit, told):
    assert asked({"INPUT": str(scene_path), "UNIT": unit})[0].unit == told


def test_an_event_may_be_left_out(asked, scene_path):
    assert asked({"INPUT": str(scene_path), "EVENT": None})[0].event is None


def test_the_day_of_an_event_with_its_time_is_that_in_utc(asked, scene_path):
    assert asked({"INPUT": str(scene_path), "EVENT": "2018-09-07T02:00:00+05:00"})[0].event == "2018-09-06"
    assert asked({"INPUT": str(scene_path), "EVENT": "2018-09-07T02:00:00"})[0].event == "2018-09-07"


def test_images_of_many_dates_are_sorted_by_the_event(provider, tmp_path, qgis_new_project, monkeypatch):
    names = ("20180825", "20180813", "20180918", "unknown")
    paths = [str(make_scene(tmp_path / f"{name}.tif", 64, roles=("VV", "VH"))) for name in names]
    algorithm = provider.algorithm("detect_landslides").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {"IMAGES": paths, "EVENT": "2018-09-06", "OUTPUT": str(tmp_path / "out")}
    assert algorithm.checkParameterValues(parameters, context)[0]
    assert algorithm.prepareAlgorithm(parameters, context, feedback)
    request = algorithm.request()
    assert (request.pre, request.post) == ((paths[1], paths[0]), (paths[2],))
    with Scene.open(request) as scene:
        algorithm.tell_scene(feedback, scene.summary)
    assert "Left out, no date as 2015-04-25 in the name: 1\n  unknown.tif" in feedback.textLog()
    monkeypatch.setattr(scene_input, "sort_by_event", None)  # images are read in a thread alone
    for wrong, words in (
        ({"EVENT": None}, "event day is missing"),
        ({"PRE": paths[:1]}, "no other images beside them"),
        ({"BANDS": "HH=1"}, "band role"),
    ):
        is_right, told = algorithm.checkParameterValues({**parameters, **wrong}, context)
        assert not is_right and words in told


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


def polygon_layer(*wkts):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "catchments", "memory")
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


SQUARES = [f"POLYGON (({x} 0, {x + 1} 0, {x + 1} 1, {x} 1, {x} 0))" for x in range(3)]


def test_polygons_or_only_the_selected_ones_become_the_area(seen, scene_path):
    catchments_layer = polygon_layer(*SQUARES)
    area = seen({"INPUT": str(scene_path), "AREA": catchments_layer.id()}).area
    assert len(area.polygons) == 3 and area.source == "catchments" and "WGS 84" in area.wkt
    catchments_layer.selectByIds([2])
    chosen = QgsProcessingFeatureSourceDefinition(catchments_layer.id(), selectedFeaturesOnly=True)
    area = seen({"INPUT": str(scene_path), "AREA": chosen}).area
    assert [QgsGeometry.fromWkt(SQUARES[1]).asWkb().data()] == list(area.polygons)
    catchments_layer.setCrs(QgsCoordinateReferenceSystem())
    area = seen({"INPUT": str(scene_path), "AREA": catchments_layer.id()}).area
    assert area.wkt == "" and area.file == ""


def test_the_file_of_an_area_is_known_so_that_no_result_replaces_it(seen, scene_path, tmp_path):
    file = str(tmp_path / "areas.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(polygon_layer(*SQUARES), file, QgsProject.instance().transformContext(), options)
    layer = QgsVectorLayer(f"{file}|layername=areas", "areas", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    for given in (layer.id(), chosen, file, layer.source()):
        assert seen({"INPUT": str(scene_path), "AREA": given}).area.file == file


def test_an_extent_becomes_the_area(seen, scene_path):
    area = seen({"INPUT": str(scene_path), "EXTENT": "1,3,5,6 [EPSG:4326]"}).area
    geometry = QgsGeometry()
    geometry.fromWkb(area.polygons[0])
    assert geometry.boundingBox() == QgsRectangle(1, 5, 3, 6) and "WGS 84" in area.wkt
    assert seen({"INPUT": str(scene_path)}).area is None


def test_an_area_is_given_in_one_way(provider, scene_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    parameters = {"INPUT": str(scene_path), "OUTPUT": "TEMPORARY_OUTPUT", "AREA": "a", "EXTENT": "0,1,0,1"}
    is_good, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not is_good and "not both" in message


def test_smallest_polygon_and_threads_reach_the_engine(seen, scene_path):
    options = seen({"INPUT": str(scene_path), "MMU": 2500, "THREADS": 3})
    assert (options.minimum_mapping_unit_m2, options.threads) == (2500.0, 3)
    options = seen({"INPUT": str(scene_path)})
    assert (options.minimum_mapping_unit_m2, options.threads) == (None, None)


def test_help_lies_on_this_computer_and_has_the_section(provider):
    for algorithm in provider.algorithms():
        address = QUrl(algorithm.helpUrl())
        assert address.isLocalFile() and address.fragment() == algorithm.name()
        page = Path(address.toLocalFile()).read_text(encoding="utf-8")
        assert f'id="{algorithm.name()}"' in page
