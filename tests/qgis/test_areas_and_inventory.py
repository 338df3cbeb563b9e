"""Ranking polygons by what a run found in them, and scoring a run against an inventory, through Processing."""

import pytest
from fake_engine import make_scene
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

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
    layer = QgsVectorLayer(f"Polygon?crs={chips.crs().authid()}&field=town:string", "towns", "memory")
    middle = extent.center().x()
    for town, x_min, x_max in (("west", extent.xMinimum(), middle), ("east", middle, extent.xMaximum())):
        feature = QgsFeature(layer.fields())
        ring = f"{x_min} {extent.yMinimum()}, {x_max} {extent.yMinimum()}, {x_max} {extent.yMaximum()}, {x_min} {extent.yMaximum()}, {x_min} {extent.yMinimum()}"
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon (({ring}))"))
        feature.setAttributes([town])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayers([layer, chips])
    return layer, chips


def run(parameters):
    import processing

    return processing.run(
        ID, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}, feedback=QgsProcessingFeedback(False)
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


def test_a_folder_without_a_run_is_refused_in_one_sentence(
    provider, finished_run, tmp_path, qgis_new_project
):
    layer, _ = areas(finished_run)
    with pytest.raises(QgsProcessingException, match="choose the folder of a finished run"):
        run({"RUN": str(tmp_path), "ZONES": layer})


def test_the_runs_own_polygons_are_a_perfect_inventory(provider, finished_run, tmp_path, qgis_new_project):
    import processing

    parameters = {
        "RUN": str(finished_run),
        "INVENTORY": str(finished_run / "landslides.gpkg"),
        "OUTPUT": str(tmp_path / "scores.csv"),
    }
    found = processing.run(
        "sarlandslide:compare_inventory", parameters, feedback=QgsProcessingFeedback(False)
    )
    assert found["PRECISION"] == pytest.approx(1.0) and found["RECALL"] == pytest.approx(1.0)
    assert found["FOUND"] == found["OBSERVED"] > 0
    assert (tmp_path / "scores.csv").read_text().startswith("quantity,value")
