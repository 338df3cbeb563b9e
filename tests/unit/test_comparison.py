"""Agreement with an inventory: known answers for inventories made from the run's own map."""

import csv
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, ogr

from sar_landslide_plugin.core import comparison
from sar_landslide_plugin.core.area import pixel_areas_m2
from sar_landslide_plugin.core.comparison import compare_with_inventory, spearman, write_comparison
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.grid import Window
from sar_landslide_plugin.core.scene import SceneRequest
from sar_landslide_plugin.core.sources import raster_grid
from tests.conftest import BAND_NAMES, FakeModels, synthetic_power, write_raster


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("inventory")
    path = write_raster(folder / "scene.tif", synthetic_power(300, 400), names=BAND_NAMES)
    options = DetectOptions(segment="all", minimum_mapping_unit_px=1)
    detect(SceneRequest(rasters=(str(path),)), folder / "out", options, models=FakeModels())
    return folder / "out"


def wkt_of_map(run):
    return gdal.Open(str(run / "mask.tif")).GetProjection()


def own_polygons(run):
    dataset = ogr.Open(str(run / "landslides.gpkg"))
    return [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in dataset.GetLayer(0)]


def square(run, column, row, side):
    gt = gdal.Open(str(run / "mask.tif")).GetGeoTransform()
    x, y, width = gt[0] + column * gt[1], gt[3] + row * gt[5], side * gt[1]
    ring = f"{x} {y}, {x + width} {y}, {x + width} {y - width}, {x} {y - width}, {x} {y}"
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))").ExportToWkb())


def test_the_runs_own_polygons_agree_in_full(run):
    found = compare_with_inventory(run, own_polygons(run), wkt_of_map(run))
    assert (found.precision, found.recall, found.iou) == pytest.approx((1.0, 1.0, 1.0))
    assert found.landslides == found.landslides_observed == found.landslides_found > 0
    assert found.rank_correlation > 0.8
    assert sum(size.landslides for size in found.size_classes) == found.landslides


def test_polygons_drawn_twice_count_once_in_area(run):
    once = compare_with_inventory(run, own_polygons(run), wkt_of_map(run))
    twice = compare_with_inventory(run, own_polygons(run) * 2, wkt_of_map(run))
    assert twice.true_area_m2 == pytest.approx(once.true_area_m2)
    assert twice.landslides == 2 * once.landslides


def test_a_landslide_where_nothing_was_mapped_is_missed(run):
    mask = gdal.Open(str(run / "mask.tif")).ReadAsArray()
    row, column = next(
        (row, column)
        for row in range(0, 280, 10)
        for column in range(0, 380, 10)
        if not mask[row : row + 10, column : column + 10].any()
    )
    found = compare_with_inventory(run, [square(run, column, row, 10)], wkt_of_map(run))
    assert found.landslides_observed == 1 and found.landslides_found == 0
    assert found.recall == found.precision == 0.0
    grid = raster_grid(gdal.Open(str(run / "mask.tif")), "mask.tif")
    pixels = pixel_areas_m2(grid, Window(column, row, 10, 10))
    assert found.true_area_m2 == pytest.approx(pixels.sum(), rel=1e-6)


def test_what_was_not_observed_is_neither_missed_nor_found(tmp_path):
    power = synthetic_power(200, 300)
    power[:, :, 140:] = np.nan
    path = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)
    run = tmp_path / "out"
    detect(SceneRequest(rasters=(str(path),)), run, DetectOptions(segment="all"), models=FakeModels())
    slides = [square(run, 130, 50, 20), square(run, 200, 50, 20)]  # one seen by half, one not at all
    found = compare_with_inventory(run, slides, wkt_of_map(run))
    assert (found.landslides, found.landslides_observed) == (2, 1)
    grid = raster_grid(gdal.Open(str(run / "mask.tif")), "mask.tif")
    assert found.true_area_m2 == pytest.approx(pixel_areas_m2(grid, Window(130, 50, 10, 20)).sum(), rel=1e-6)
    assert sum(size.area_m2 for size in found.size_classes) == pytest.approx(found.true_area_m2)


def test_slides_smaller_than_a_pixel_count_as_one(run):
    dataset = gdal.Open(str(run / "mask.tif"))
    gt, mask = dataset.GetGeoTransform(), dataset.ReadAsArray()
    rows, columns = np.nonzero(mask != 255)
    chosen = slice(0, None, max(1, len(rows) // 40))
    slides = []
    for row, column in zip(rows[chosen], columns[chosen]):
        x, y = gt[0] + gt[1] * (column + 0.1), gt[3] + gt[5] * (row + 0.1)  # in a corner of the pixel
        side = 0.2 * gt[1]
        ring = f"{x} {y}, {x + side} {y}, {x + side} {y - side}, {x} {y - side}, {x} {y}"
        slides.append(bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))").ExportToWkb()))
    found = compare_with_inventory(run, slides, dataset.GetProjection())
    assert found.landslides_observed == len(slides) == found.landslides
    assert found.landslides_found == int((mask[rows[chosen], columns[chosen]] == 1).sum())


def test_an_inventory_beside_the_scene_is_refused(run):
    with pytest.raises(InputError, match=r"None of the polygons \(1\) lies on the map of the run: .* \(that of the run is EPSG:\d+\)"):
        compare_with_inventory(run, [square(run, 2000, 0, 10)], wkt_of_map(run))


def test_an_inventory_without_a_slide_here_gives_no_numbers(run, tmp_path):
    found = compare_with_inventory(run, [], wkt_of_map(run))
    assert found.landslides == found.landslides_observed == 0
    assert math.isnan(found.recall) and math.isnan(found.rank_correlation)
    write_comparison(tmp_path / "table.csv", found)
    with open(tmp_path / "table.csv", newline="", encoding="utf-8") as file:
        rows = dict(csv.reader(file))
    assert rows["landslides"] == "0" and rows["recall"] == "nan"


def test_lines_and_points_are_no_inventory(run):
    shapes = [ogr.CreateGeometryFromWkt(wkt).ExportToWkb() for wkt in ("LINESTRING (0 0, 1 1)", "POINT (2 2)")]
    with pytest.raises(InputError, match=r"The layer holds no polygons: give polygons, such as a buffer"):
        compare_with_inventory(run, [bytes(shape) for shape in shapes], wkt_of_map(run))


def test_a_folder_that_is_no_run_is_refused(tmp_path):
    with pytest.raises(InputError, match="finished run"):
        compare_with_inventory(tmp_path, [], "")


def test_spearman_known_values():
    assert spearman(np.array([1.0, 2, 3, 4]), np.array([10.0, 20, 30, 40])) == pytest.approx(1)
    assert spearman(np.array([1.0, 2, 3, 4]), np.array([4.0, 3, 2, 1])) == pytest.approx(-1)
    # Ties share their mean rank: 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
    assert spearman(np.array([1.0, 2, 2, 3]), np.array([1.0, 2, 3, 4])) == pytest.approx(
        4.5 / math.sqrt(4.5 * 5)
    )


@given(st.lists(st.integers(-5, 5), min_size=2, max_size=30), st.integers(0, 2**31))
def test_spearman_ignores_rising_transformations(values, seed):
    first = np.array(values, float)
    second = np.random.default_rng(seed).normal(size=len(values))
    plain, bent = spearman(first, second), spearman(np.exp(first), second**3)
    assert bent == pytest.approx(plain, nan_ok=True) and (
        math.isnan(plain) or -1.0000001 <= plain <= 1.0000001
    )


def test_slides_smaller_than_a_pixel_count_wherever_they_lie(tmp_path, monkeypatch):
    """Also amid the line between two of the squares that are read, which none of them holds as a whole."""
    monkeypatch.setattr(comparison, "_SQUARE_PX", 128)
    path = write_raster(tmp_path / "scene.tif", synthetic_power(300, 400), names=BAND_NAMES)
    detect(SceneRequest(rasters=(str(path),)), tmp_path / "out", DetectOptions(segment="all"), models=FakeModels())
    slides = [square(tmp_path / "out", column - 0.1, row - 0.1, 0.2) for column in (40.5, 128, 256) for row in (60.5, 128, 200.25)]
    found = compare_with_inventory(tmp_path / "out", slides, wkt_of_map(tmp_path / "out"))
    assert found.landslides_observed == len(slides)
    grid = raster_grid(gdal.Open(str(tmp_path / "out" / "mask.tif")), "mask.tif")
    assert found.true_area_m2 == pytest.approx(len(slides) * pixel_areas_m2(grid, Window(128, 128, 1, 1)).sum(), rel=1e-3)
