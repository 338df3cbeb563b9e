"""Each wrong input gets one plain sentence, and the output folder stays as it was."""

import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError, ModelError, OutputError, SarLandslideError
from sar_landslide_plugin.core.output_folder import RESULT_FILES
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import BAND_NAMES, REPOSITORY, TEST_MODELS, FakeModels, synthetic_power, write_raster


def refused(request, output, capfd, options=DetectOptions(), models=None):
    """The sentence a run ends with; checks that nothing was written and nothing else printed."""
    before = sorted(path.name for path in output.parent.iterdir()) if output.parent.is_dir() else None
    with pytest.raises(SarLandslideError) as caught:
        detect(request, output, options, models=models or FakeModels())
    after = sorted(path.name for path in output.parent.iterdir()) if output.parent.is_dir() else None
    assert after == before
    sentence = str(caught.value)
    assert "\n" not in sentence and sentence[0].isupper() | sentence[0].isalnum() and sentence.endswith(".")
    assert capfd.readouterr() == ("", "")
    return caught.value


def scene(tmp_path, power=None, **changes):
    power = synthetic_power(40, 40) if power is None else power
    return SceneRequest(
        rasters=(str(write_raster(tmp_path / "scene.tif", power, **{"names": BAND_NAMES, **changes})),)
    )


def no_raster(tmp_path):
    (tmp_path / "notes.tif").write_text("These are not pixels.")
    return SceneRequest(rasters=(str(tmp_path / "notes.tif"),))


def damaged_raster(tmp_path):
    request = scene(tmp_path, synthetic_power(200, 200))
    content = (tmp_path / "scene.tif").read_bytes()
    (tmp_path / "scene.tif").write_bytes(content[: len(content) // 2])
    return request


def no_overlap(tmp_path):
    power = synthetic_power(40, 40)
    pre = write_raster(tmp_path / "pre.tif", power[:2], names=("VV", "VH"))
    post = write_raster(
        tmp_path / "post.tif", power[2:], names=("VV", "VH"), geotransform=(500000, 30, 0, 3e6, 0, -30)
    )
    return SceneRequest(pre=(str(pre),), post=(str(post),))


def one_side_in_db(tmp_path):
    power = synthetic_power(40, 40)
    power[2:] = 10 * np.log10(power[2:])
    return scene(tmp_path, power)


def control_points_only(tmp_path):
    request = scene(tmp_path, geotransform=None, epsg=None)
    dataset = gdal.Open(request.rasters[0], gdal.GA_Update)
    dataset.SetGCPs([gdal.GCP(100, 5, 0, 0, 0), gdal.GCP(101, 5, 0, 40, 0), gdal.GCP(100, 4, 0, 0, 40)], "")
    return request


def local_reference(tmp_path):
    request = scene(tmp_path, epsg=None)
    dataset = gdal.Open(request.rasters[0], gdal.GA_Update)
    dataset.SetProjection('LOCAL_CS["site grid",UNIT["metre",1]]')
    return request


def product(*parts):
    """Makes a product of which nothing but the name is looked at."""

    def make(tmp_path):
        path = tmp_path.joinpath(*parts)
        path.parent.mkdir(exist_ok=True)
        path.write_text("<Dimap_Document/>")
        return SceneRequest(rasters=(str(path if path.suffix != ".tiff" else path.parent),))

    return make


DELIVERED = "S1A_IW_GRDH_1SDV_20240522T084748_20240522T084813_053985_068FFF_0A0A"
CASES = {
    "archive": (product("S1A_IW_20240522T084748_DVP_RTC30_G_gpuned_A1B2.zip"), "is an archive: unpack it"),
    "delivered as archive": (product(f"{DELIVERED}.zip"), "calibrate and terrain-correct it first"),
    "delivered": (product(f"{DELIVERED}.SAFE", "image.tiff"), f"{DELIVERED}.SAFE is a product as it is delivered"),
    "manifest": (product(f"{DELIVERED}.SAFE", "manifest.safe"), f"{DELIVERED}.SAFE is a product as it is delivered"),
    "of SNAP": (product(f"{DELIVERED}_Cal_TC.dim"), f"the .img files with VV and VH that lie in the folder {DELIVERED}_Cal_TC.data"),
    "local reference system": (local_reference, "reference system"),
    "missing file": (lambda path: SceneRequest(rasters=(str(path / "absent.tif"),)), "does not exist"),
    "name too long": (lambda path: SceneRequest(rasters=(str(path / ("x" * 300)),)), "does not exist"),
    "not a raster": (no_raster, "cannot be read as a raster"),
    "half a raster": (damaged_raster, "damaged"),
    "folder as raster": (lambda path: SceneRequest(rasters=(str(path),)), "is no raster: give the images in it"),
    "wrong number of bands": (lambda path: scene(path, np.ones((3, 20, 20)), names=("", "", "")), "3 bands"),
    "no names": (lambda path: scene(path, names=None), "name the bands"),
    "no overlap": (no_overlap, "do not overlap"),
    "all nodata": (lambda path: scene(path, np.zeros((4, 40, 40))), "No pixel is observed"),
    "all NaN": (lambda path: scene(path, np.full((4, 40, 40), np.nan)), "No pixel is observed"),
    "one pixel": (lambda path: scene(path, synthetic_power(1, 1, slides=0)), "16 x 16"),
    "no reference system": (lambda path: scene(path, epsg=None), "coordinate reference system"),
    "no georeferencing": (lambda path: scene(path, geotransform=None), "georeferencing"),
    "nowhere on Earth": (
        lambda path: scene(path, geotransform=(1e9, 30, 0, 1e9, 0, -30)),
        "outside its reference system",
    ),
    "control points only": (control_points_only, "terrain-correct"),
    "complex": (lambda path: scene(path, data_type=gdal.GDT_CFloat32), "complex"),
    "byte image": (
        lambda path: scene(path, synthetic_power(40, 40) * 60, data_type=gdal.GDT_Byte),
        "calibrate",
    ),
    "integer DN": (
        lambda path: scene(path, synthetic_power(40, 40) * 9000, data_type=gdal.GDT_UInt16),
        "calibrate",
    ),
    "float DN": (lambda path: scene(path, synthetic_power(40, 40) * 9000), "calibrate"),
    "mixed units": (one_side_in_db, "one unit"),
    "unknown unit": (lambda path: SceneRequest(rasters=scene(path).rasters, unit="volts"), "volts"),
    "nothing given": (lambda path: SceneRequest(), "before"),
}


@pytest.mark.parametrize("name", CASES)
def test_wrong_inputs_are_refused(tmp_path, capfd, name):
    make, words = CASES[name]
    error = refused(make(tmp_path), tmp_path / "out", capfd)
    assert isinstance(error, InputError)
    assert words in str(error)


@pytest.mark.parametrize("raises", [True, False])
def test_errors_are_the_same_whether_gdal_raises_or_not(tmp_path, capfd, raises):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    try:
        assert "cannot be read as a raster" in str(refused(no_raster(tmp_path), tmp_path / "out", capfd))
        assert gdal.GetUseExceptions() == raises
        detect(scene(tmp_path), tmp_path / "out", models=FakeModels())
        assert gdal.GetUseExceptions() == raises
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.mark.parametrize("raises", [True, False])
def test_an_archive_named_as_gdal_does_is_told_whether_gdal_raises_or_not(tmp_path, capfd, raises):
    with zipfile.ZipFile(tmp_path / "products.zip", "w") as archive:
        for name in ("a_VV.tif", "a_VH.tif"):
            archive.writestr(name, "")
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    error = refused(SceneRequest(rasters=(f"/vsizip/{tmp_path}/products.zip",)), tmp_path / "out", capfd)
    assert isinstance(error, InputError) and "products.zip is an archive: unpack it" in str(error)


@pytest.mark.parametrize("raises", [True, False])
def test_a_damaged_reference_system_is_no_defect_of_the_plugin(tmp_path, capfd, raises):
    """GDAL reads it from a GeoTIFF when first asked for anything, and complains then."""
    request = scene(tmp_path)
    path = Path(request.rasters[0])
    path.write_bytes(path.read_bytes().replace(struct.pack("<HH", 34737, 2), struct.pack("<HH", 34700, 2)))  # GeoAsciiParams
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    error = refused(request, tmp_path / "out", capfd)
    assert isinstance(error, InputError) and "no coordinate reference system" in str(error)


@pytest.mark.parametrize(
    "options",
    [
        DetectOptions(threshold=1.5),
        DetectOptions(threshold=float("nan")),
        DetectOptions(gate=-0.1),
        DetectOptions(segment="some"),
        DetectOptions(tile_size=500),
        DetectOptions(tile_size=0),
        DetectOptions(tile_size=1_000_064),
        DetectOptions(threads=0),
        DetectOptions(threads=-3),
        DetectOptions(threads=100_000),
        DetectOptions(minimum_mapping_unit_px=-1),
    ],
)
def test_wrong_options_are_refused(tmp_path, capfd, options):
    assert isinstance(refused(scene(tmp_path), tmp_path / "out", capfd, options), InputError)


def test_wrong_models_leave_nothing_behind(tmp_path, capfd):
    request = scene(tmp_path)
    for folder in (tmp_path / "absent", tmp_path / ("x" * 300), TEST_MODELS / "no_card"):
        with pytest.raises(ModelError):
            detect(request, tmp_path / "deep" / "out", DetectOptions(models=folder))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["scene.tif"]


@pytest.mark.parametrize("name", ["nowhere on Earth", "local reference system", "no overlap"])
def test_reference_systems_are_refused_in_the_same_words_where_osr_raises(tmp_path, capfd, name):
    osr.UseExceptions()
    try:
        assert CASES[name][1] in str(refused(CASES[name][0](tmp_path), tmp_path / "out", capfd))
    finally:
        osr.DontUseExceptions()


def test_an_output_below_a_file_is_refused(tmp_path, capfd):
    (tmp_path / "file").write_text("x")
    for output in (tmp_path / "file", tmp_path / "file" / "out", tmp_path / "file" / "a" / "out"):
        assert isinstance(refused(scene(tmp_path), output, capfd), OutputError)


def test_an_output_where_nothing_can_be_made_is_refused(tmp_path):
    with pytest.raises(OutputError, match="cannot be"):
        detect(scene(tmp_path), "/proc/sar_landslide/out", models=FakeModels())


def test_earlier_results_are_kept_unless_overwriting_is_asked_for(tmp_path, capfd):
    request, output = scene(tmp_path), tmp_path / "out"
    detect(request, output, DetectOptions(threshold=0.4), models=FakeModels())
    (output / "mine.txt").write_text("keep")
    (output / "probability.tif.aux.xml").write_text("<old/>")
    content = {path.name: path.read_bytes() for path in output.iterdir()}
    assert "already holds results" in str(refused(request, output, capfd))
    assert {path.name: path.read_bytes() for path in output.iterdir()} == content
    detect(request, output, DetectOptions(threshold=0.6, overwrite=True), models=FakeModels())
    assert set(content) - {"probability.tif.aux.xml"} == {path.name for path in output.iterdir()}
    assert (output / "run.json").read_bytes() != content["run.json"]


def test_earlier_results_survive_a_failed_overwrite(tmp_path, monkeypatch):
    import os

    request, output = scene(tmp_path), tmp_path / "out"
    detect(request, output, models=FakeModels())
    content = {path.name: path.read_bytes() for path in output.iterdir()}
    replace = os.replace

    def fails_for_the_new_table(source, target):
        if str(target) == str(output / "chips.csv") and "replaced" not in str(source):
            raise PermissionError(13, "in use")
        replace(source, target)

    monkeypatch.setattr("sar_landslide_plugin.core.output_folder.os.replace", fails_for_the_new_table)
    with pytest.raises(OutputError, match="close what uses its files"):
        detect(request, output, DetectOptions(overwrite=True), models=FakeModels())
    assert {path.name: path.read_bytes() for path in output.iterdir() if path.is_file()} == content
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "scene.tif"]


def test_an_existing_folder_is_filled(tmp_path):
    output = tmp_path / "out"
    output.mkdir()
    (output / "mine.txt").write_text("keep")
    detect(scene(tmp_path), output, models=FakeModels())
    assert (output / "mine.txt").exists() and (output / "run.json").exists()
    assert not [path for path in tmp_path.iterdir() if "partial" in path.name]


def test_models_that_give_no_numbers_are_refused(tmp_path, capfd):
    class Broken(FakeModels):
        def segment(self, pre, post, embedding):
            return super().segment(pre, post, embedding) * np.nan

    assert "no numbers" in str(
        refused(scene(tmp_path), tmp_path / "out", capfd, DetectOptions(segment="all"), Broken())
    )


def test_an_output_name_too_long_is_refused(tmp_path, capfd):
    assert isinstance(refused(scene(tmp_path), tmp_path / ("x" * 300), capfd), OutputError)


def test_results_that_came_first_are_kept(tmp_path):
    """Somebody may copy results into the folder while a run for it is going on."""
    request, output = scene(tmp_path), tmp_path / "out"

    def copied(_fraction, text):
        if text.startswith("Writing the record"):
            output.mkdir()
            (output / "chips.csv").write_text("mine")

    with pytest.raises(OutputError, match="already holds results"):
        detect(request, output, DetectOptions(threshold=0.7), models=FakeModels(), progress=copied)
    assert (output / "chips.csv").read_text() == "mine" and len(list(output.iterdir())) == 1
    assert [path.name for path in sorted(tmp_path.glob(".*/*"))] == ["journal"]


def test_results_are_made_on_the_disk_of_an_existing_folder(tmp_path):
    """A folder may be a mount point: files could not be moved into it from beside it."""
    output, partial = tmp_path / "out", []
    output.mkdir()
    detect(
        scene(tmp_path),
        output,
        models=FakeModels(),
        progress=lambda _fraction, _text: partial.extend(output.glob(".*partial*")),
    )
    assert partial and sorted(path.name for path in output.iterdir()) == sorted(RESULT_FILES)


def test_a_full_disk_is_told_in_one_sentence(tmp_path, capfd, monkeypatch):
    def fails(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sar_landslide_plugin.core.result_files.mask_raster", fails)
    error = refused(scene(tmp_path), tmp_path / "out", capfd)
    assert isinstance(error, OutputError) and "No space left" in str(error)


FILLING_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # writing beyond the limit then fails as on a full disk
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
from tests.conftest import FakeModels
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import OutputError
from sar_landslide_plugin.core.scene import SceneRequest
try:
    detect(SceneRequest(rasters=(sys.argv[1],)), sys.argv[2], DetectOptions(segment="all"), models=FakeModels())
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of file sizes")
@pytest.mark.parametrize("limit", [3_000, 60_000, 600_000])
def test_a_disk_that_fills_while_rasters_are_written_leaves_nothing(tmp_path, limit):
    path = write_raster(tmp_path / "scene.tif", synthetic_power(700, 900), names=BAND_NAMES)
    done = subprocess.run(
        [sys.executable, "-c", FILLING_DISK, str(path), str(tmp_path / "out"), str(limit)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0 and done.stderr == "", done.stderr
    assert "cannot be written" in done.stdout and done.stdout.count("\n") == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["scene.tif"]
