"""A few hundred of the cases of ``make fuzz``, and what earlier ones found, by name."""

import json
import subprocess
import sys
import warnings

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from sar_landslide_plugin.core.cards import parse_card
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError, SarLandslideError
from sar_landslide_plugin.core.onnx_file import parse_onnx
from sar_landslide_plugin.core.plain_text import one_line
from sar_landslide_plugin.core.request import Area
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from sar_landslide_plugin.core.zones import rank_zones
from tests.conftest import (
    BAND_NAMES,
    REPOSITORY,
    UTM_54_SOUTHLESS,
    FakeModels,
    make_card,
    synthetic_power,
    wkt_of,
    write_raster,
)
from tests.fuzz.cases import gdal_raises
from tests.fuzz.choices import Choices, DrawnChoices
from tests.fuzz.foreign_models import fuzz_card
from tests.fuzz.oracle import check_results, check_sentence, check_summary
from tests.fuzz.scenes import SCENES

pytest.importorskip("onnxruntime")
STEADY = settings(derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@pytest.mark.skipif(sys.platform == "win32", reason="the processes are limited by means that Windows lacks")
def test_a_sample_of_the_cases_finds_nothing():
    command = [
        sys.executable,
        "-m",
        "tests.fuzz.run",
        "--count",
        "150",
        "--first",
        "1000000",
        "--processes",
        "2",
    ]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    assert "150 cases" in done.stdout and "0 findings" in done.stdout


@settings(STEADY, max_examples=300)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_model_or_are_refused(data):
    try:
        parse_onnx(data, "a.onnx")
    except SarLandslideError as error:
        check_sentence(error)


@settings(STEADY, max_examples=300)
@given(st.data())
def test_any_card_is_understood_or_refused(data):
    choices = DrawnChoices(data.draw, st.integers)
    card = json.dumps(make_card().raw)
    try:
        parse_card(fuzz_card(choices, card), "segmenter", "a.onnx")
    except SarLandslideError as error:
        check_sentence(error)


@settings(STEADY, max_examples=100)
@given(st.text(max_size=300))
def test_any_text_becomes_one_line(text):
    line = one_line(text, longest=100)
    assert len(line) <= 110 and len(line.splitlines()) <= 1
    line.encode("utf-8")


@settings(STEADY, max_examples=40)
@given(st.data())
def test_any_scene_is_understood_or_refused(tmp_path_factory, data):
    choices = DrawnChoices(data.draw, st.integers)
    folder = tmp_path_factory.mktemp("scene")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        request = choices.one_of(SCENES)(choices, folder)
    finally:
        gdal.PopErrorHandler()
    with gdal_raises(data.draw(st.booleans())):
        check_summary(request)


def test_the_same_seed_makes_the_same_case(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    first, second = (SCENES[0](Choices(7), tmp_path / name) for name in ("a", "b"))
    assert first.unit == second.unit and first.bands == second.bands
    pixels = [gdal.Open(request.rasters[0]).ReadAsArray() for request in (first, second)]
    np.testing.assert_array_equal(*pixels)


# What the cases have found.


def scene(folder, power, **changes):
    return SceneRequest(
        rasters=(str(write_raster(folder / "scene.tif", power, **{"names": BAND_NAMES, **changes})),)
    )


def test_with_a_threshold_of_0_the_chips_count_the_pixels_of_the_mask(tmp_path):
    request = scene(tmp_path, synthetic_power(200, 300, slides=0))
    options = DetectOptions(threshold=0.0, gate=1.0, minimum_mapping_unit_px=0)
    detect(request, tmp_path / "out", options, models=FakeModels())
    check_results(tmp_path / "out")


@pytest.mark.parametrize("fill", [3.4028234663852886e38, 1e300, -1e300, float("inf"), 2e6])
def test_fill_values_beyond_all_backscatter_are_not_observed_and_warn_of_nothing(tmp_path, fill):
    power = synthetic_power(60, 60).astype(np.float64)
    power[:, :20] = fill
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with Scene.open(scene(tmp_path, power, data_type=gdal.GDT_Float64)) as opened:
            pre, _ = opened.read(0, 0, 60, 60)
    assert np.isnan(pre[:, :20]).all() and np.isfinite(pre[:, 20:]).all()


def test_two_dates_of_the_largest_values_do_not_overflow(tmp_path):
    power = synthetic_power(60, 60)
    power[:, :20] = 9e5
    paths = [
        str(write_raster(tmp_path / f"{name}.tif", power[:2], names=("VV", "VH")))
        for name in ("pre1", "pre2", "post")
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with Scene.open(SceneRequest(pre=tuple(paths[:2]), post=tuple(paths[2:]), unit="linear")) as opened:
            assert np.isfinite(opened.read(0, 0, 60, 60)[0]).all()


def test_pixels_of_kilometres_are_refused_instead_of_drawn_out_to_tens_of_metres(tmp_path):
    request = scene(tmp_path, synthetic_power(100, 100), geotransform=(761460, 15000, 0, -594480, 0, -15000))
    with pytest.raises(InputError, match="no landslide can be seen"):
        Scene.open(request)


@pytest.mark.parametrize(("spacing", "sentence"), [(15000, "no landslide can be seen"), (0.004, "finer than any radar image")])
def test_an_image_of_pixels_of_another_order_beside_a_sound_one_is_refused(tmp_path, spacing, sentence):
    """Averaging millions of its pixels into one did not end, drawing it out invented what it does not hold."""
    pre = write_raster(tmp_path / "pre.tif", synthetic_power(60, 60)[:2], names=("VV", "VH"))
    x, _, _, y, _, _ = UTM_54_SOUTHLESS
    transform = (x + 300, spacing, 0, y - 300, 0, -spacing)
    post = write_raster(tmp_path / "post.tif", synthetic_power(60, 60)[2:], names=("VV", "VH"), geotransform=transform)
    with pytest.raises(InputError, match=f"post.tif is .*{sentence}"):
        Scene.open(SceneRequest(pre=(str(pre),), post=(str(post),), unit="linear"))


def test_pixels_of_millimetres_are_refused(tmp_path):
    request = scene(tmp_path, synthetic_power(100, 100), geotransform=(761460, 0.004, 0, -594480, 0, -0.004))
    with pytest.raises(InputError, match="finer than any radar image"):
        Scene.open(request)


@pytest.mark.parametrize(
    "geotransform",
    [(1e9, 1e-4, 0, 1e5, 0, -1e-4), (10, 1e-4, 0, 90.001, 0, -1e-4), (1e4, 1e-4, 0, 45, 0, -1e-4)],
)
def test_degrees_beyond_the_earth_are_refused(tmp_path, geotransform):
    request = scene(tmp_path, synthetic_power(60, 60), geotransform=geotransform, epsg=4326)
    with pytest.raises(InputError, match="outside its reference system"):
        Scene.open(request)


@pytest.mark.parametrize("odd", [1e39, 1e308, float("inf"), float("nan")])
def test_coordinates_without_end_do_not_keep_gdal_going_round_the_earth(tmp_path, odd):
    for epsg, transform in ((4326, (odd, 1e-4, 0, 45, 0, -1e-4)), (3857, (15650000, 65535, odd, 0, 0, -40))):
        request = scene(tmp_path, synthetic_power(60, 60), geotransform=transform, epsg=epsg)
        with pytest.raises(InputError, match="outside its reference system"):
            Scene.open(request)


def test_a_polygon_with_coordinates_without_end_is_refused(tmp_path):
    detect(scene(tmp_path, synthetic_power(60, 60)), tmp_path / "out", models=FakeModels())
    polygon = ogr.CreateGeometryFromWkt("POLYGON((0 0,1e300 0,1e300 1,0 0))")
    with pytest.raises(InputError, match="beyond the Earth"):
        rank_zones(tmp_path / "out", [("a", bytes(polygon.ExportToWkb()))], wkt_of(4326))


def test_reference_systems_of_space_are_refused(tmp_path):
    """Areas were 0 there, and the ranking nonsense."""
    with pytest.raises(InputError, match="no map of the Earth"):
        Scene.open(
            scene(
                tmp_path, synthetic_power(60, 60), epsg=4978, geotransform=(4.3e6, 12.5, 0, 3.2e6, 0, -12.5)
            )
        )


def test_pixels_that_are_lines_are_refused(tmp_path):
    request = scene(tmp_path, synthetic_power(60, 60), geotransform=(761460, 20, 20, -594480, 20, 20.0001))
    with pytest.raises(InputError, match="outside its reference system"):
        Scene.open(request)


def test_an_area_with_coordinates_without_end_is_refused(tmp_path):
    polygon = ogr.CreateGeometryFromWkt("POLYGON((0 0,1e300 0,1e300 1,0 0))")
    area = Area((bytes(polygon.ExportToWkb()),), wkt_of(4326), "drawn")
    with pytest.raises(InputError, match="beyond the Earth"):
        detect(
            scene(tmp_path, synthetic_power(60, 60)),
            tmp_path / "out",
            DetectOptions(area=area),
            models=FakeModels(),
        )


def test_a_raster_broader_than_memory_is_refused(tmp_path):
    options = ["SPARSE_OK=TRUE", "BIGTIFF=YES"]
    path = str(tmp_path / "broad.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2_000_000, 300, 4, gdal.GDT_Float32, options)
    dataset.SetGeoTransform((3e5, 10, 0, 5e6, 0, -10))
    dataset.SetProjection(wkt_of(32654))
    for number, name in enumerate(BAND_NAMES, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    with pytest.raises(InputError, match="too large"):
        Scene.open(SceneRequest(rasters=(path,)))


def test_a_damaged_geotiff_is_not_called_another_format(tmp_path):
    request = scene(tmp_path, synthetic_power(60, 60))
    content = (tmp_path / "scene.tif").read_bytes()
    (tmp_path / "scene.tif").write_bytes(content[:8])
    with pytest.raises(InputError, match="cannot be read as a raster"):
        Scene.open(request)


@pytest.mark.parametrize(
    "changes",
    [
        {"polarisations": 2},
        {"polarisations": None},
        {"halo_px": 10**6},
        {"halo_px": 10**400},
        {"chip_size": float("nan")},
        {"stride": float("inf")},
        {"pooling": {"stride": 8, "sharpness": 1.0, "scale": float("nan"), "bias": 0.0}},
        {"interval": {"k_px": 25, "bins": [{"max_expected_px": None, "q_low": float("nan"), "q_high": 2}]}},
        {"interval": {"k_px": float("inf"), "bins": [{"max_expected_px": None, "q_low": -2, "q_high": 2}]}},
        {"interval": {"k_px": 25, "bins": [{"max_expected_px": None, "q_low": [1], "q_high": 2}]}},
        {"thresholds": {"gate": 0.1, "chip": 10**400, "pixel": 0.5}},
    ],
)
def test_absurd_cards_are_refused(changes):
    with pytest.raises(SarLandslideError) as caught:
        make_card(**changes)
    check_sentence(caught.value)


def test_a_card_nested_without_end_is_refused():
    with pytest.raises(SarLandslideError, match="damaged"):
        parse_card('{"a":' * 100_000, "segmenter", "a.onnx")


def test_names_in_a_card_are_fit_for_files_and_labels():
    card = make_card(name="a\nb\ud800\u202e", licence="x" * 10_000)
    assert card.name == "a?b??" and len(card.licence) < 210
