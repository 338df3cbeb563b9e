"""Sums over polygons equal sums over pixels, whatever the polygons' reference system."""

import csv

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.gdal_calls import spatial_reference
from sar_landslide_plugin.core.scene import SceneRequest
from sar_landslide_plugin.core.zones import rank_zones
from tests.conftest import BAND_NAMES, FakeModels, read_maps, synthetic_power, write_raster


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A finished run on 400 x 300 pixels of 10 m; the last 50 columns are not observed."""
    folder = tmp_path_factory.mktemp("zones")
    power = synthetic_power(300, 400)
    power[:, :, 350:] = np.nan
    path = write_raster(folder / "scene.tif", power, names=BAND_NAMES)
    detect(
        SceneRequest(rasters=(str(path),)), folder / "out", DetectOptions(segment="all"), models=FakeModels()
    )
    return folder / "out"


def map_of(run):
    dataset = gdal.Open(str(run / "probability.tif"))
    return dataset.GetGeoTransform(), dataset.GetProjection()


def box(run, first_column, first_row, last_column, last_row, epsg=None):
    """A rectangle of whole pixels as WKB, in the run's reference system or another one."""
    gt, wkt = map_of(run)
    x = [gt[0] + gt[1] * column for column in (first_column, last_column)]
    y = [gt[3] + gt[5] * row for row in (first_row, last_row)]
    ring = ", ".join(
        f"{a} {b}" for a, b in ((x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1]), (x[0], y[0]))
    )
    geometry = ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))")
    if epsg:
        target = osr.SpatialReference()
        target.ImportFromEPSG(epsg)
        target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        geometry.Transform(osr.CoordinateTransformation(spatial_reference(wkt), target))
    return bytes(geometry.ExportToWkb())


def chip_rows(run):
    with open(run / "chips.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_zone_of_everything_has_the_sums_of_all_chips(run):
    (zone,) = rank_zones(run, [("all", box(run, 0, 0, 400, 300))], map_of(run)[1])
    rows = chip_rows(run)
    assert zone.expected_area_m2 == pytest.approx(
        sum(float(row["expected_area_m2"]) for row in rows), rel=1e-4
    )
    assert zone.landslide_area_m2 == pytest.approx(
        sum(float(row["landslide_area_m2"]) for row in rows), rel=1e-4
    )
    assert zone.observed_share == pytest.approx(350 / 400, rel=1e-3)
    assert zone.area_low_m2 <= zone.expected_area_m2 <= zone.area_high_m2


def test_a_zone_of_one_chip_has_its_interval(run):
    row = next(row for row in chip_rows(run) if row["chip_id"] == "r0000c0001")
    (zone,) = rank_zones(run, [(1, box(run, 128, 0, 256, 128))], map_of(run)[1])
    for column in ("expected_area_m2", "area_low_m2", "area_high_m2"):
        assert getattr(zone, column) == pytest.approx(float(row[column]), rel=1e-4, abs=1.0)


def test_parts_add_up_to_the_whole_and_overlaps_count_for_both(run):
    wkt = map_of(run)[1]
    zones = [
        ("left", box(run, 0, 0, 170, 300)),
        ("right", box(run, 170, 0, 400, 300)),
        ("all", box(run, 0, 0, 400, 300)),
    ]
    sums = {zone.key: zone for zone in rank_zones(run, zones, wkt)}
    for name in ("expected_area_m2", "landslide_area_m2", "observed_area_m2"):
        whole = getattr(sums["all"], name)
        assert getattr(sums["left"], name) + getattr(sums["right"], name) == pytest.approx(whole, rel=1e-6)
    assert sums["all"].rank == 1


def test_degrees_give_the_same_area_as_metres(run):
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    (metres,) = rank_zones(run, [(0, box(run, 20, 30, 220, 230))], map_of(run)[1])
    (angles,) = rank_zones(run, [(0, box(run, 20, 30, 220, 230, epsg=4326))], degrees.ExportToWkt())
    assert angles.expected_area_m2 == pytest.approx(metres.expected_area_m2, rel=0.02)
    assert angles.area_m2 == pytest.approx(metres.area_m2, rel=1e-3)
    assert metres.area_m2 == pytest.approx(metres.observed_area_m2, rel=1e-3)


def test_zones_beside_the_scene_are_unobserved_and_last(run):
    zones = [("beside", box(run, 1000, 0, 1200, 100)), ("inside", box(run, 0, 0, 300, 300))]
    first, last = rank_zones(run, zones, map_of(run)[1])
    assert (first.key, last.key) == ("inside", "beside")
    assert last.expected_area_m2 == last.observed_share == 0 and last.area_m2 > 0
    assert read_maps(run).mask.shape == (300, 400)


def test_a_folder_that_is_no_run_and_a_polygon_that_is_none_are_refused(run, tmp_path):
    with pytest.raises(InputError, match=r"chips\.csv (has no column named|cannot be read)"):
        rank_zones(tmp_path, [(0, box(run, 0, 0, 10, 10))], map_of(run)[1])
    with pytest.raises(InputError, match="cannot be placed"):
        rank_zones(run, [(0, b"nonsense")], map_of(run)[1])


def test_invalid_and_overlapping_polygons_count_what_they_cover(run):
    gt, wkt = map_of(run)
    x, y, side = gt[0] + 100 * gt[1], gt[3] + 200 * gt[5], 80 * gt[1]
    bow_tie = f"POLYGON (({x} {y}, {x + side} {y + side}, {x + side} {y}, {x} {y + side}, {x} {y}))"
    square = f"(({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))"
    for text in (bow_tie, f"MULTIPOLYGON ({square}, {square})"):
        (zone,) = rank_zones(run, [("zone", bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()))], wkt)
        assert zone.area_m2 == pytest.approx(zone.observed_area_m2, rel=0.03)
