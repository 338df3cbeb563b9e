"""Linear, amplitude and decibel are the same scene; nodata is nodata in each."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from sar_landslide_plugin.core.units import (
    ValueRule,
    calibration_from_names,
    judge_unit,
    unit_from_names,
    zero_db_is_fill,
)
from tests.conftest import BAND_NAMES, in_unit, synthetic_power, write_raster


def samples(vv, vh, unit="linear"):
    return [("VV", "VV", in_unit(vv, unit)), ("VH", "VH", in_unit(vh, unit))]


@given(
    level_db=st.floats(-12.5, -5),
    ratio_db=st.floats(5.3, 8.5),
    looks=st.floats(4, 60),
    seed=st.integers(0, 99),
    unit=st.sampled_from(["linear", "amplitude", "db"]),
)
@settings(max_examples=80, deadline=None)
def test_the_unit_of_vegetated_land_is_recognised(level_db, ratio_db, looks, seed, unit):
    random = np.random.default_rng(seed)
    vv = 10 ** (level_db / 10) * random.gamma(looks, 1 / looks, 4000)
    vh = 10 ** ((level_db - ratio_db) / 10) * random.gamma(looks, 1 / looks, 4000)
    assert judge_unit(samples(vv, vh, unit)) == unit


@given(polarisation=st.sampled_from(["VV", "VH"]), level_db=st.floats(-20, 3), looks=st.floats(4, 60), seed=st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_one_polarisation_in_linear_power_is_that_however_bright(polarisation, level_db, looks, seed):
    values = 10 ** (level_db / 10) * np.random.default_rng(seed).gamma(looks, 1 / looks, 4000)
    assert judge_unit([("before", polarisation, values), ("after", polarisation, values)]) == "linear"


def test_bright_cities_in_decibel_stay_decibel():
    random = np.random.default_rng(1)
    assert (
        judge_unit([("VV", "VV", random.normal(2, 4, 999)), ("VH", "VH", random.normal(-7, 4, 999))]) == "db"
    )


@pytest.mark.parametrize(
    ("values", "words"),
    [((300.0, 120.0), "calibrat"), ((-1250.0, -1900.0), "gdal_translate -a_scale 0.01 for hundredths"), ((-10.0, 0.03), "one unit")],
)
def test_values_that_are_no_backscatter_are_refused(values, words):
    with pytest.raises(InputError, match=words):
        judge_unit([("a", "VV", np.full(99, values[0])), ("b", "VH", np.full(99, values[1]))])


@given(st.lists(st.floats(1.1e-6, 100), min_size=1, max_size=50), st.sampled_from(["amplitude", "db"]))
@settings(deadline=None)
def test_linear_power_is_the_same_from_each_unit(power, unit):
    power = np.array(power, np.float32)
    rule = ValueRule(unit, zero_is_nodata=unit != "db")
    np.testing.assert_allclose(rule.linear_power(in_unit(power, unit)), power, rtol=1e-5)


@pytest.mark.parametrize("nothing", [0.0, 1e-7, 1e-6, -0.1, np.nan, np.inf, -np.inf])
def test_nothing_observed_is_nan_in_linear(nothing):
    assert np.isnan(ValueRule("linear").linear_power(np.array([nothing], np.float32)))[0]


@pytest.mark.parametrize("nothing", [-60.0, -99.0, -9999.0, np.nan, -np.inf, np.inf])
def test_nothing_observed_is_nan_in_db(nothing):
    assert np.isnan(ValueRule("db").linear_power(np.array([nothing], np.float32)))[0]


def test_zero_db_is_a_value_unless_it_fills_the_band():
    values = np.full(1000, -10.0)
    values[:5] = 0
    assert not zero_db_is_fill(values)
    values[:50] = 0
    assert zero_db_is_fill(values)
    assert ValueRule("db", zero_is_nodata=False).linear_power(np.zeros(1, np.float32))[0] == 1


def test_declared_nodata_is_compared_with_stored_values_before_scale_and_offset():
    rule = ValueRule("db", scale=0.01, offset=-5.0, stored_nodata=(-32768.0,))
    power = rule.linear_power(np.array([-32768, -500], np.int16))
    assert np.isnan(power[0])
    assert power[1] == pytest.approx(0.1)


def test_float_nodata_that_is_not_exact_in_float32_is_found():
    rule = ValueRule("linear", stored_nodata=(0.1,))
    assert np.isnan(rule.linear_power(np.array([0.1], np.float32)))[0]


def test_names_that_tell_different_units_are_refused(tmp_path):
    power = synthetic_power(300, 300) * 2.5  # bright enough to be taken for amplitude
    before = write_raster(tmp_path / "S1A_IW_20180825T204212_DVP_RTC30_G_gauned_1234.tif", np.sqrt(power[:2]), names=("VV", "VH"))
    after = write_raster(tmp_path / "S1A_IW_20180906T204212_DVP_RTC30_G_gpuned_5678.tif", power[2:], names=("VV", "VH"))
    request = SceneRequest(pre=(str(before),), post=(str(after),))
    with pytest.raises(InputError, match=r"By their names band 1 of .*gauned.* is in amplitude and band 1 of .*gpuned.* in linear power"):
        Scene.open(request)
    with Scene.open(replace(request, unit="linear")) as scene:
        assert scene.summary.unit == "linear"


@pytest.mark.parametrize("unit", ["auto", "linear", "db"])
def test_fill_that_is_not_declared_is_named(tmp_path, unit):
    values = synthetic_power(200, 200)
    if unit == "db":
        values = 10 * np.log10(values)
    values[:, :150] = -9999
    path = write_raster(tmp_path / "scene.tif", values, names=BAND_NAMES)
    with pytest.raises(InputError, match=r"Most values of band 1 of scene.tif are -9999, .* give -9999 as a further no-data value"):
        Scene.open(SceneRequest(rasters=(str(path),), unit=unit))
    with Scene.open(SceneRequest(rasters=(str(path),), unit=unit, nodata=-9999.0)) as scene:
        assert scene.summary.unit == ("db" if unit == "db" else "linear")


def test_names_tell_the_unit():
    assert unit_from_names(["Sigma0_VV_db"]) == "db"
    assert unit_from_names(["S1A_IW_20180128T161201_DVP_RTC30_G_gauned_FD6A_VV.tif"]) == "amplitude"
    assert unit_from_names(["S1A_IW_20180128T161201_DVP_RTC30_G_gpuned_FD6A_VV.tif"]) == "linear"
    assert unit_from_names(["pre_VV", "scene.tif"]) is None
    for name in ("VVdB", "Sigma0_VV_dB", "gamma0db", "VH_decibel"):
        assert unit_from_names([name]) == "db"
    product = "S1A_IW_GRDH_1SDV_20180906T204212_20180906T204237_023567_029211_5DB3"
    assert unit_from_names([f"Intensity_VV {product}"]) == "linear", "DB in the number of a product is no decibel"


@pytest.mark.parametrize(
    ("names", "calibration"),
    [
        (("Sigma0_VV",), "sigma0"),
        (("Gamma0VV_db",), "gamma0"),
        (("beta0_VH",), "beta0"),
        (("VV_sigma_0", "scene"), "sigma0"),
        (("gamma-nought VV",), "gamma0"),
        (("SIG0_20180906T204212__VV_A044",), "sigma0"),
        (("VV", "2018-09-06_Sentinel-1_AWS-IW-VVVH_VV_-_decibel_gamma0_-_orthorectified"), "gamma0"),
        (("VV", "S1A_IW_20180128T161201_DVP_RTC30_G_gpuned_FD6A_VV"), "gamma0"),
        (("VV", "S1A_IW_20180128T161201_DVP_RTC30_G_sdufem_FD6A_VV"), "sigma0"),
        (("", "s1a-iw-nrb-20180906t204212-023567-029123-33tul-vv-s-log"), "sigma0"),
        (("", "s1a-iw-nrb-20180906t204212-023567-029123-33tul-vh-g-lin"), "gamma0"),
        (("VV", "gamma0_of_sigma0"), ""),
        (("Gamma0_VV", "was_sigma0"), "gamma0"),  # of a band and its file the band
        (("VV_GammaMap_filter",), ""),
        (("gamma_05Sep2018_VV",), ""),
        (("VV", "S1A_GAMMA_VV"), ""),
        (("VV", "scene"), ""),
    ],
)
def test_names_tell_the_calibration(names, calibration):
    assert calibration_from_names(*names) == calibration


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("unit", ["linear", "amplitude", "db"])
def test_signalling_nan_is_not_observed_and_warns_of_nothing(unit):
    stored = np.array([0x7FA00000, 0xFFA00000, 0x7F800000, 0x3F800000], np.uint32).view(np.float32)
    power = ValueRule(unit).linear_power(stored)
    assert np.isnan(power[:3]).all()
    assert np.isfinite(power[3])


@pytest.mark.parametrize("factor", [1.0, np.log(10)])
@pytest.mark.parametrize(("level_db", "ratio_db"), [(-13, 7), (-8, 6), (-22, 9)])
def test_logarithms_that_are_no_decibels_are_refused(factor, level_db, ratio_db):
    rng = np.random.default_rng(3)
    decibels = {name: level_db + side * ratio_db / 2 + rng.normal(0, 2, 4000) for name, side in (("VV", 1), ("VH", -1))}
    assert judge_unit([(name, name, values) for name, values in decibels.items()]) == "db"
    swapped = [("VV", "VV", np.full(99, -13.0)), ("VH", "VH", np.full(99, -6.0))]
    assert judge_unit(swapped) == "db"  # of which it is told elsewhere that VH is the brighter one
    with pytest.raises(InputError, match="logarithms of power that are no decibels: decibels are 10 times the logarithm of base 10"):
        judge_unit([(name, name, factor * values / 10) for name, values in decibels.items()])
