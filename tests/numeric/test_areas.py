"""Areas of a whole run against areas worked out independently, within 0.1 %, in UTM, LAEA and longitude/latitude."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal, ogr

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.zones import rank_zones
from tests.conftest import BAND_NAMES, FakeModels, synthetic_power, write_raster
from tests.numeric import geodesic

SIZE = 300, 420
WITHIN = 1e-3


def utm(epsg, easting, northing, step=20.0):
    zone, is_south = epsg % 100, epsg // 100 == 327
    return (
        epsg,
        (easting, step, 0, northing, 0, -step),
        lambda x, y: geodesic.utm_to_lon_lat(x, y, zone, is_south),
    )


def laea(easting, northing, step=20.0):
    return (
        3035,
        (easting, step, 0, northing, 0, -step),
        lambda x, y: geodesic.laea_to_lon_lat(x, y, 52.0, 10.0, 4_321_000.0, 3_210_000.0),
    )


def lon_lat(longitude, latitude, metres=20.0):
    step = metres / 111_000.0
    across = step / max(np.cos(np.radians(latitude)), 0.2)
    return 4326, (longitude, across, 0, latitude, 0, -step), lambda x, y: (x, y)


PLACES = {
    "UTM 54 S, equator": utm(32754, 761_460.0, 9_405_520.0),
    "UTM 54 N, at the edge of the zone": utm(32654, 166_100.0, 4_700_000.0),
    "UTM 33 N, 70 degrees north": utm(32633, 420_000.0, 7_770_000.0),
    "UTM 19 S, 55 degrees south": utm(32719, 500_000.0, 3_900_000.0),
    "LAEA Europe, its middle": laea(4_330_000.0, 3_215_000.0),
    "LAEA Europe, Lapland": laea(5_000_000.0, 5_250_000.0),
    "LAEA Europe, Azores": laea(1_000_000.0, 2_300_000.0),
    "longitude and latitude, equator": lon_lat(100.0, 0.02),
    "longitude and latitude, 45 degrees": lon_lat(-122.0, 45.0),
    "longitude and latitude, 70 degrees north": lon_lat(25.0, 70.0),
    "longitude and latitude, 70 degrees south": lon_lat(25.0, -69.9),
}


class Everything(FakeModels):
    """Models to which every pixel is a landslide for sure, but for a quarter that stage 2 gives a probability of 0.75."""

    def __init__(self):
        super().__init__(chip_logit=lambda chips: np.full(len(chips), 5.0, np.float32))

    def segment(self, pre, post, embedding):
        return np.full((1, *pre.shape[-2:]), np.log(3.0), np.float32)  # 0.75


def area_of(name, x_min, y_min, x_max, y_max):
    to_lon_lat = PLACES[name][2]
    return geodesic.ring_area_m2(*to_lon_lat(*geodesic.rectangle(x_min, y_min, x_max, y_max)))


def table_of(result):
    with open(result.chips_csv, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", PLACES)
def test_areas_of_chips_polygons_and_totals_are_those_of_the_ground(tmp_path, name):
    epsg, geotransform, _ = PLACES[name]
    scene = write_raster(
        tmp_path / "scene.tif", synthetic_power(*SIZE), names=BAND_NAMES, epsg=epsg, geotransform=geotransform
    )
    options = DetectOptions(segment="all", threshold=0.5, minimum_mapping_unit_px=0)
    result = detect(SceneRequest(rasters=(str(scene),)), tmp_path / "out", options, models=Everything())
    assert not result.summary.resampled
    for row in table_of(result):
        bounds = [float(row[name]) for name in ("x_min", "y_min", "x_max", "y_max")]
        expected = area_of(name, *bounds)
        assert float(row["landslide_area_m2"]) == pytest.approx(expected, rel=WITHIN)
        assert float(row["expected_area_m2"]) == pytest.approx(0.75 * expected, rel=WITHIN)
    height, width = SIZE
    whole = area_of(
        name,
        geotransform[0],
        geotransform[3] + height * geotransform[5],
        geotransform[0] + width * geotransform[1],
        geotransform[3],
    )
    assert result.landslide_area_m2 == pytest.approx(whole, rel=WITHIN)
    layer = ogr.Open(str(result.landslides))
    (polygon,) = [feature.GetField("area_m2") for feature in layer.GetLayer(0)]
    assert polygon == pytest.approx(whole, rel=WITHIN)


@pytest.mark.parametrize("name", ["UTM 33 N, 70 degrees north", "longitude and latitude, 70 degrees north"])
def test_the_ground_of_an_area_of_the_user_is_that_of_its_outline(tmp_path, name):
    epsg, geotransform, _ = PLACES[name]
    scene = write_raster(
        tmp_path / "scene.tif", synthetic_power(*SIZE), names=BAND_NAMES, epsg=epsg, geotransform=geotransform
    )
    result = detect(
        SceneRequest(rasters=(str(scene),)), tmp_path / "out", DetectOptions(segment="all"), models=Everything()
    )
    x_min, x_max = (geotransform[0] + column * geotransform[1] for column in (40, 300))
    y_max, y_min = (geotransform[3] + row * geotransform[5] for row in (30, 250))
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((x_min, y_min), (x_max, y_min), (x_max, y_max), (x_min, y_max), (x_min, y_min)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    wkt = gdal.Open(str(scene)).GetProjection()
    (zone,) = rank_zones(result.folder, [("z", bytes(polygon.ExportToWkb()))], wkt)
    expected = area_of(name, x_min, y_min, x_max, y_max)
    assert zone.area_m2 == pytest.approx(expected, rel=WITHIN)
    assert zone.observed_area_m2 == pytest.approx(expected, rel=WITHIN)
    assert zone.expected_area_m2 == pytest.approx(0.75 * expected, rel=WITHIN)


def test_the_reference_itself_knows_the_earth():
    """An octant of WGS 84, whose surface is 510,065,621.724 km2, and the length of a degree of the meridian at 45 degrees."""
    lon, lat = geodesic.rectangle(0.0, 0.0, 90.0, 89.9999999)
    assert geodesic.ring_area_m2(lon, lat) == pytest.approx(510_065_621.724e6 / 8, rel=1e-6)
    small = geodesic.ring_area_m2(*geodesic.rectangle(10.0, 44.5, 10.001, 45.5))
    assert small == pytest.approx(111_131.745 * 78.847, rel=2e-4)
