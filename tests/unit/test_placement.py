"""Polygons of any reference system on the map of a scene, and images across the antimeridian."""

import numpy as np
import pytest
from osgeo import gdal, ogr

from sar_landslide_plugin.core.comparison import compare_with_inventory
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.gdal_calls import GdalFailure
from sar_landslide_plugin.core.grid import Grid
from sar_landslide_plugin.core.placement import Placement
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from sar_landslide_plugin.core.zones import rank_zones
from tests.conftest import BAND_NAMES, FakeModels, synthetic_power, wkt_of, write_raster

DEGREES = wkt_of(4326)
UTM_32 = Grid(1000, 1000, (500_000.0, 30.0, 0.0, 6_100_000.0, 0.0, -30.0), wkt_of(32632))  # around 9.2 E, 54.9 N


def wkb(wkt):
    return bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb())


def square(x, y, side):
    return wkb(f"POLYGON (({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))")


def test_curves_become_straight():
    circle = wkb("CURVEPOLYGON (CIRCULARSTRING (510000 6090000, 512000 6090000, 510000 6090000))")
    assert Placement(None, UTM_32).place(circle).GetArea() == pytest.approx(np.pi * 1e6, rel=0.01)


def test_a_parallel_is_bent_as_the_map_bends_it():
    placed = Placement(DEGREES, UTM_32).place(wkb("POLYGON ((8 54, 10 54, 10 55, 8 55, 8 54))"))
    few = ogr.CreateGeometryFromWkt("POLYGON ((8 54, 10 54, 10 55, 8 55, 8 54))")
    few.Segmentize(0.001)
    exact = Placement(DEGREES, UTM_32).place(bytes(few.ExportToWkb()))
    assert placed.SymmetricDifference(exact).GetArea() < 1e-4 * exact.GetArea()


def test_what_the_map_cannot_show_is_empty_and_the_rest_stays():
    placement = Placement(DEGREES, UTM_32)
    assert placement.place(square(-81.0, -0.5, 1.0)).IsEmpty()  # Ecuador, a quarter of the Earth away
    world = placement.place(wkb("POLYGON ((-180 -89, 180 -89, 180 89, -180 89, -180 -89))"))
    scene = ogr.CreateGeometryFromWkt("POLYGON ((500000 6070000, 530000 6070000, 530000 6100000, 500000 6100000, 500000 6070000))")
    assert world.Contains(scene)


def test_what_is_nowhere_is_refused():
    with pytest.raises(GdalFailure, match="far beyond"):
        Placement(None, UTM_32).place(square(1e12, 0.0, 1.0))
    with pytest.raises(GdalFailure):
        Placement(None, UTM_32).place(b"nonsense")


@pytest.mark.parametrize("left", [179.99, -180.01])
def test_longitudes_are_counted_as_the_grid_counts_them(left):
    grid = Grid(200, 100, (left, 1e-4, 0.0, -16.8, 0.0, -1e-4), DEGREES)
    placement = Placement(DEGREES, grid)
    for x in (179.995, -180.005, -179.996, 180.004):
        x_min, x_max, _, _ = placement.place(square(x, -16.805, 0.001)).GetEnvelope()
        assert left <= x_min < x_max <= left + 0.02
    both = "MULTIPOLYGON (((179.995 -16.805, 180 -16.805, 180 -16.804, 179.995 -16.805)), ((-180 -16.805, -179.995 -16.805, -180 -16.804, -180 -16.805)))"
    x_min, x_max, _, _ = placement.place(wkb(both)).GetEnvelope()
    assert x_max - x_min == pytest.approx(0.01)


def across(folder, name, left, latitude=-16.8, bands=BAND_NAMES, step=1e-4):
    power = synthetic_power(300, 600, slides=6)[: len(bands)]
    return str(write_raster(folder / name, power, names=bands, geotransform=(left, step, 0.0, latitude, 0.0, -step), epsg=4326))


@pytest.mark.parametrize("left", [179.97, -180.03, 190.0])
def test_images_beyond_180_degrees_are_seen_whole(tmp_path, left):
    with Scene.open(SceneRequest(rasters=(across(tmp_path, "north.tif", left, 52.0),))) as scene:  # resampled to UTM
        assert scene.summary.resampled
        control_path = across(tmp_path, "control.tif", left % 6 + 6, 52.0)  # as far from the middle of its zone
        with Scene.open(SceneRequest(rasters=(control_path,))) as control:
            seen, expected = (np.isfinite(opened.read(0, 0, opened.width, opened.height)[0][0]).mean() for opened in (scene, control))
    assert seen == pytest.approx(expected, abs=0.03)


@pytest.mark.parametrize("order", [("utm", "east"), ("east", "utm"), ("east", "west"), ("west", "utm")])
def test_images_of_both_countings_show_the_same_ground(tmp_path, order):
    files = {"east": across(tmp_path, "east.tif", 179.97, bands=("VV", "VH")), "west": across(tmp_path, "west.tif", -180.03, bands=("VV", "VH"))}
    files["utm"] = str(tmp_path / "utm.tif")
    warped = gdal.Warp(files["utm"], files["east"], dstSRS="EPSG:32760", xRes=10, yRes=10, dstNodata=float("nan"))
    for number, name in enumerate(("VV", "VH"), 1):
        warped.GetRasterBand(number).SetDescription(name)
    del warped
    before, after = (files[name] for name in order)
    with Scene.open(SceneRequest(pre=(before,), post=(after,))) as scene:
        pre, post = scene.read(0, 0, scene.width, scene.height)
    seen = np.isfinite(pre[0])
    assert (np.isfinite(post[0]) & seen).sum() > 0.97 * seen.sum()


@pytest.fixture(scope="module")
def run_across(tmp_path_factory):
    folder = tmp_path_factory.mktemp("across")
    request = SceneRequest(rasters=(across(folder, "scene.tif", 179.97),))
    detect(request, folder / "out", DetectOptions(segment="all"), models=FakeModels())
    return folder / "out"


def test_zones_and_inventories_beyond_180_degrees_count(run_across):
    west, east = square(179.975, -16.82, 0.01), square(-179.995, -16.82, 0.01)
    zones = rank_zones(run_across, [("west", west), ("east", east)], DEGREES)
    assert all(zone.observed_area_m2 == pytest.approx(zone.area_m2, rel=0.03) for zone in zones)
    assert compare_with_inventory(run_across, [west, east], DEGREES).landslides_observed == 2
    longitudes = [float(line.split(",")[column_of(run_across, "lon")]) for line in (run_across / "chips.csv").read_text().splitlines()[1:]]
    assert all(-180 <= value <= 180 for value in longitudes) and min(longitudes) < 0 < max(longitudes)


def column_of(run, name):
    return (run / "chips.csv").read_text().splitlines()[0].split(",").index(name)


def test_one_far_polygon_does_not_refuse_the_others(run_across):
    zones = rank_zones(run_across, [("far", square(90.0, 0.0, 1.0)), ("here", square(179.975, -16.82, 0.01))], DEGREES)
    assert [zone.key for zone in zones] == ["here", "far"] and zones[1].observed_area_m2 == 0
    with pytest.raises(InputError, match="check the reference system of the layer"):
        rank_zones(run_across, [("nowhere", square(5e8, 5e8, 1e6))], wkt_of(32632))
