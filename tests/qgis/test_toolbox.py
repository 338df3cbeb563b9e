"""Every algorithm as the toolbox, a batch, a model and a shell run it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from fake_engine import make_scene
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsRasterLayer,
    QgsVectorLayer,
)

REPOSITORY = Path(__file__).parents[2]
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
RUN_ALGORITHMS = ("rank_areas", "compare_inventory", "export_csv", "export_geopackage", "export_kml", "export_briefing")
POLYGONS = {"rank_areas": "ZONES", "compare_inventory": "INVENTORY"}
SUFFIX = {
    "rank_areas": "gpkg",
    "compare_inventory": "csv",
    "export_csv": "csv",
    "export_geopackage": "gpkg",
    "export_kml": "kml",
    "export_briefing": "pdf",
    "compose_dates": "tif",
}


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    from sar_landslide_plugin.core.detect import DetectOptions, detect
    from sar_landslide_plugin.core.request import SceneRequest

    folder = tmp_path_factory.mktemp("toolbox")
    scene = make_scene(folder / "valley.tif", 256)
    options = DetectOptions(segment="all", threshold=0.02, minimum_mapping_unit_px=1)
    detect(SceneRequest(rasters=(str(scene),)), folder / "out", options)
    return folder / "out"


@pytest.fixture(scope="module")
def two_dates(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dates")
    return [
        str(make_scene(folder / f"{side}.tif", 128, roles=("VV", "VH"), seed=seed))
        for seed, side in enumerate(("before", "after"))
    ]


def parameters(name, finished, two_dates):
    """What each algorithm needs, besides its output."""
    if name == "compose_dates":
        return {"PRE": [two_dates[0]], "POST": [two_dates[1]]}
    given = {"RUN": str(finished)}
    if name in POLYGONS:
        given[POLYGONS[name]] = str(finished / "landslides.gpkg")
    return given


def assert_is_good(path):
    path = Path(path)
    if path.suffix == ".tif":
        assert QgsRasterLayer(str(path)).bandCount() == 4
    elif path.suffix == ".gpkg":
        layer = QgsVectorLayer(str(path))
        assert layer.isValid() and layer.featureCount() > 0
    else:
        assert path.stat().st_size > 100


@pytest.mark.parametrize("name", SUFFIX)
def test_a_batch_runs_one_algorithm_again_and_again(provider, finished, two_dates, tmp_path, name):
    """Each line of a batch is checked, then run by the same algorithm; a second batch replaces the files of the first."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"sarlandslide:{name}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    for _ in range(2):
        for number in range(2):
            given = parameters(name, finished, two_dates)
            given["OUTPUT"] = str(tmp_path / f"{number}.{SUFFIX[name]}")
            is_good, message = algorithm.checkParameterValues(given, context)
            assert is_good, message
            results, is_good = algorithm.create().run(given, context, feedback)
            assert is_good, feedback.textLog() if hasattr(feedback, "textLog") else results
            del results
            assert_is_good(given["OUTPUT"])


@pytest.mark.parametrize("name", RUN_ALGORITHMS)
def test_a_step_of_a_model(provider, finished, two_dates, tmp_path, name):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("A model", "test")
    model.addModelParameter(
        QgsProcessingParameterFile("folder", "Run", QgsProcessingParameterFile.Behavior.Folder),
        QgsProcessingModelParameter("folder"),
    )
    step = QgsProcessingModelChildAlgorithm(f"sarlandslide:{name}")
    step.setChildId("step")
    step.addParameterSources("RUN", [source.fromModelParameter("folder")])
    if name in POLYGONS:
        step.addParameterSources(POLYGONS[name], [source.fromStaticValue(str(finished / "landslides.gpkg"))])
    output = QgsProcessingModelOutput("made")
    output.setChildOutputName("OUTPUT")
    output.setChildId("step")
    step.setModelOutputs({"made": output})
    model.addChildAlgorithm(step)
    saved = str(tmp_path / "a.model3")
    assert model.toFile(saved)
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(saved), "a saved model opens again"
    target = tmp_path / f"made.{SUFFIX[name]}"
    _, is_good = loaded.run(
        {"folder": str(finished), "step:made": str(target)},
        QgsProcessingContext(),
        QgsProcessingFeedback(False),
    )
    assert is_good
    assert_is_good(target)


@pytest.fixture(scope="module")
def shell(tmp_path_factory):
    """The environment of a user who has the plugin installed."""
    home = tmp_path_factory.mktemp("home")
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    for name in ("XDG_DATA_HOME", "QGIS_CUSTOM_CONFIG_PATH"):  # pytest-qgis sets the latter
        environment.pop(name, None)
    profile = home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default"
    install = [sys.executable, str(REPOSITORY / "resources" / "install.py"), "--profile", str(profile)]
    subprocess.run(install, check=True, capture_output=True)
    return environment


@pytest.mark.skipif(PROGRAM is None or sys.platform != "linux", reason="needs qgis_process")
@pytest.mark.parametrize("name", SUFFIX)
def test_a_shell(shell, finished, two_dates, tmp_path, name):
    given = {**parameters(name, finished, two_dates), "OUTPUT": str(tmp_path / f"made.{SUFFIX[name]}")}
    words = [
        f"{key}={item}"
        for key, value in given.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    done = subprocess.run(
        [PROGRAM, "--json", "run", f"sarlandslide:{name}", "--", *words],
        env=shell,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert Path(results["OUTPUT"]) == Path(given["OUTPUT"])
    assert_is_good(given["OUTPUT"])
