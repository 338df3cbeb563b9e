"""Slices of netCDF variables along time are dated, as those of openEO and xarray."""

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core.netcdf_time import moment_of
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from tests.conftest import UTM_54_SOUTHLESS, synthetic_power, wkt_of, write_raster

DAYS = (10458, 10470, 10481)  # since 1990-01-01
DATES = ("2018-08-20", "2018-09-01", "2018-09-12")


def band_of(units, value, calendar=None, dimension="t"):
    """A dataset whose only band has what GDAL tells of a slice."""
    dataset = gdal.GetDriverByName("MEM").Create("", 1, 1)
    dataset.SetMetadataItem(f"{dimension}#units", units)
    if calendar:
        dataset.SetMetadataItem(f"{dimension}#calendar", calendar)
    dataset.GetRasterBand(1).SetMetadataItem(f"NETCDF_DIM_{dimension}", value)
    return dataset


@pytest.mark.parametrize(
    ("units", "value", "moment"),
    [
        ("days since 1990-01-01", "10470", "2018-09-01T00:00:00"),
        ("days since 1990-01-01 00:00:00", "10470.862639", "2018-09-01T20:42:12"),
        ("hours since 1970-1-1T12:00:00Z", "24", "1970-01-02T12:00:00"),
        ("minutes since 2018-09-01 20:42:12.5", "1", "2018-09-01T20:43:12"),
        ("minutes since 2018-09-01 00:00:00 +05:30", "60", "2018-08-31T19:30:00"),
        ("hours since 2018-09-01T00:00:00.000-0300", "1", "2018-09-01T04:00:00"),
        ("seconds since 1970-01-01 00:00 +9", "0", "1969-12-31T15:00:00"),
        ("seconds since 1970-01-01", "1535834532", "2018-09-01T20:42:12"),
        ("nanoseconds since 1970-01-01", "1535834532000000000", "2018-09-01T20:42:12"),
        ("Day since 2018-09-01", "-1", "2018-08-31T00:00:00"),
        ("months since 1990-01-01", "5", ""),
        ("metres", "5", ""),
        ("days since 2018-06-31", "5", ""),
        ("days since 1990-01-01", "inf", ""),
        ("days since 1990-01-01", "nan", ""),
        ("days since 1990-01-01", "1e12", ""),
        ("days since 1990-01-01", "soon", ""),
    ],
)
def test_moments_are_read_as_the_conventions_write_them(units, value, moment):
    assert moment_of(band_of(units, value), 1) == moment


def test_other_calendars_tell_no_day():
    assert moment_of(band_of("days since 1990-01-01", "10470", "360_day"), 1) == ""
    assert moment_of(band_of("days since 1990-01-01", "10470", "proleptic_gregorian"), 1) == "2018-09-01T00:00:00"


def test_of_several_dimensions_the_one_of_time_counts():
    dataset = band_of("m", "3", dimension="height")
    dataset.SetMetadataItem("time#units", "days since 1990-01-01")
    dataset.GetRasterBand(1).SetMetadataItem("NETCDF_DIM_time", "10470")
    assert moment_of(dataset, 1) == "2018-09-01T00:00:00"


def write_cube(path, variables):
    """A netCDF-4 file of variables (time, y, x), written as openEO does."""
    root = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path)).GetRootGroup()
    real, text = gdal.ExtendedDataType.Create(gdal.GDT_Float64), gdal.ExtendedDataType.CreateString()
    _, height, width = next(iter(variables.values())).shape
    places = {"t": DAYS, "y": UTM_54_SOUTHLESS[3] - 30 * (np.arange(height) + 0.5), "x": UTM_54_SOUTHLESS[0] + 30 * (np.arange(width) + 0.5)}
    words = {
        "t": {"units": "days since 1990-01-01", "standard_name": "time"},
        "y": {"units": "m", "standard_name": "projection_y_coordinate"},
        "x": {"units": "m", "standard_name": "projection_x_coordinate"},
    }
    kinds = {"t": "TEMPORAL", "y": "HORIZONTAL_Y", "x": "HORIZONTAL_X"}
    axes = {name: root.CreateDimension(name, kinds[name], None, len(values)) for name, values in places.items()}

    def describe(array, items):
        for name, value in items.items():
            array.CreateAttribute(name, [], text).Write(value)

    for name, values in places.items():
        array = root.CreateMDArray(name, [axes[name]], real)
        describe(array, words[name])
        array.Write(np.asarray(values, np.float64))
    describe(root.CreateMDArray("crs", [], gdal.ExtendedDataType.Create(gdal.GDT_Int32)), {"crs_wkt": wkt_of(32654), "spatial_ref": wkt_of(32654)})
    for name, values in variables.items():
        array = root.CreateMDArray(name, list(axes.values()), gdal.ExtendedDataType.Create(gdal.GDT_Float32))
        describe(array, {"grid_mapping": "crs"})
        array.Write(np.ascontiguousarray(values, np.float32))


def test_a_cube_of_two_variables_is_read_as_images_of_its_dates(tmp_path):
    power = np.stack([synthetic_power(60, 70, seed=seed)[:2] for seed in range(len(DAYS))])
    write_cube(tmp_path / "cube.nc", {"VV": power[:, 0], "VH": power[:, 1]})
    cube = tuple(f'NETCDF:"{tmp_path / "cube.nc"}":{name}' for name in ("VV", "VH"))
    names = tuple(f"{polarisation}_{day}" for day in DATES for polarisation in ("VV", "VH"))
    plain = str(write_raster(tmp_path / "plain.tif", power.reshape(6, 60, 70), names=names))
    with Scene.open(SceneRequest(pre=cube, post=cube, event="2018-09-06")) as scene, Scene.open(SceneRequest((plain,), event="2018-09-06")) as whole:
        assert (scene.summary.pre_dates, scene.summary.post_dates) == (DATES[:2], DATES[2:])
        for one, other in zip(scene.read(0, 0, 70, 60), whole.read(0, 0, 70, 60)):
            np.testing.assert_array_equal(one, other)
