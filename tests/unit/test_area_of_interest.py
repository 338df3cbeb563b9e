"""A run on a part of the scene gives what a run on all of it gives there, and nothing elsewhere."""

import csv
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr, osr

from sar_landslide_plugin.cli import main
from sar_landslide_plugin.core.area_of_interest import chips_in_area, extent_area, read_area
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.grid import Grid, transform_points
from sar_landslide_plugin.core.patches import patches
from sar_landslide_plugin.core.request import Area
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import (
    BAND_NAMES,
    TEST_MODELS,
    UTM_54_SOUTHLESS,
    FakeModels,
    read_maps,
    synthetic_power,
    wkt_of,
    write_raster,
)
from tests.unit.test_two_stages import ArrayScene

WKT = wkt_of(32654)


def scene_of(folder, height=640, width=900):
    return write_raster(
        folder / "scene.tif", synthetic_power(height, width, seed=7, slides=9), names=BAND_NAMES
    )


def box_px(x0, y0, x1, y1):
    """Map extent of a rectangle of pixels of the scene."""
    left, step, _, top, _, _ = UTM_54_SOUTHLESS
    return left + x0 * step, top - y1 * step, left + x1 * step, top - y0 * step


def polygon_file(path, *rings_px, epsg=32654, kind=ogr.wkbPolygon, driver="GPKG"):
    """Polygons given by pixels of the scene, in a reference system of their own."""
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("areas", reference, kind)
    left, step, _, top, _, _ = UTM_54_SOUTHLESS
    for points in rings_px:
        xs, ys = (np.array(values, float) for values in zip(*points))
        xs, ys = left + xs * step, top - ys * step
        if epsg and epsg != 32654:
            xs, ys = transform_points(WKT, reference.ExportToWkt(), xs, ys)
        if kind == ogr.wkbPoint:
            geometry = ogr.Geometry(ogr.wkbPoint)
            geometry.AddPoint_2D(xs[0], ys[0])
        else:
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in zip([*xs, xs[0]], [*ys, ys[0]]):
                ring.AddPoint_2D(x, y)
            geometry = ogr.Geometry(ogr.wkbPolygon)
            geometry.AddGeometry(ring)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    return path


def run(scene, output, area=None, models=None, **options):
    return detect(
        SceneRequest(rasters=(str(scene),)),
        output,
        DetectOptions(area=area, **options),
        models=models or FakeModels(),
    )


def table(result):
    with open(result.chips_csv, newline="", encoding="utf-8") as file:
        return {row["chip_id"]: row for row in csv.DictReader(file)}


def grid(height=640, width=900):
    return Grid(width, height, UTM_54_SOUTHLESS, WKT)


AREAS = {
    "extent": extent_area(*box_px(200, 150, 420, 300)),
    "one chip": extent_area(*box_px(384, 256, 512, 384)),
    "last chips": extent_area(*box_px(800, 600, 2000, 2000)),
}


@pytest.mark.parametrize("name", AREAS)
@pytest.mark.parametrize("tile_size", [128, 512])
def test_the_pixels_of_an_area_are_those_of_the_whole_scene(tmp_path, name, tile_size):
    scene = scene_of(tmp_path)
    whole = run(scene, tmp_path / "whole", segment="all")
    part = run(scene, tmp_path / "part", AREAS[name], segment="all", tile_size=tile_size)
    chips = chips_in_area(AREAS[name], grid())
    inside = chips.repeat(128, axis=0).repeat(128, axis=1)[:640, :900]
    all_maps, maps = read_maps(whole.folder), read_maps(part.folder)
    np.testing.assert_allclose(maps.probability[inside], all_maps.probability[inside], atol=1e-4)
    np.testing.assert_array_equal(maps.mask[inside], all_maps.mask[inside])
    assert part.summary.nodata_fraction == pytest.approx(1 - np.isfinite(maps.probability[inside]).mean()), "of what was looked at"
    assert np.isnan(maps.probability[~inside]).all() and (maps.mask[~inside] == 255).all()
    in_part, in_whole = table(part), table(whole)
    assert set(in_part) == {f"r{row:04d}c{column:04d}" for row, column in np.argwhere(chips)}
    for chip, row in in_part.items():
        assert float(row["expected_area_m2"]) == pytest.approx(
            float(in_whole[chip]["expected_area_m2"]), rel=1e-4
        )
    assert [int(row["rank"]) for row in in_part.values()] == list(range(1, len(in_part) + 1))


def test_the_plugin_models_see_the_same_in_an_area(tmp_path, plugin_models):
    scene = scene_of(tmp_path, 390, 520)
    area = extent_area(*box_px(260, 130, 300, 200))
    whole = run(scene, tmp_path / "whole", None, plugin_models, segment="all")
    part = run(scene, tmp_path / "part", area, plugin_models, segment="all")
    box = np.s_[128:256, 256:384]
    first, second = (read_maps(result.folder).probability for result in (whole, part))
    np.testing.assert_allclose(second[box], first[box], atol=1e-4)
    assert np.isfinite(second).sum() == 128 * 128


def test_far_apart_polygons_need_only_their_own_chips(tmp_path):
    file = polygon_file(
        tmp_path / "two.gpkg",
        [(10, 10), (60, 10), (10, 60)],
        [(850, 600), (890, 600), (890, 630)],
        epsg=4326,
    )
    chips = chips_in_area(read_area(str(file)), grid())
    assert np.argwhere(chips).tolist() == [[0, 0], [4, 6]]
    models = FakeModels()
    result = run(scene_of(tmp_path), tmp_path / "out", read_area(str(file)), models, segment="all")
    assert result.chip_count == 2
    assert sum(height * width for height, width in models.windows) < 2 * 300**2


def test_a_diagonal_polygon_takes_the_chips_it_touches_and_not_its_box():
    corners = [(0, 0), (40, 0), (896, 600), (896, 640), (856, 640), (0, 40)]
    left, step, _, top, _, _ = UTM_54_SOUTHLESS
    text = ", ".join(f"{left + x * step} {top - y * step}" for x, y in [*corners, corners[0]])
    area = Area((bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb()),), WKT, "strip")
    chips = chips_in_area(area, grid())
    assert chips[0, 0] and chips[4, 6] and not chips[0, 6] and not chips[4, 0]


def test_a_border_in_common_is_no_touch():
    assert np.argwhere(chips_in_area(AREAS["one chip"], grid())).tolist() == [[2, 3]]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 900),
    st.integers(1, 900),
    st.sampled_from([128, 256, 512]),
    st.sampled_from([0, 8, 176]),
    st.integers(0, 2**32),
    st.floats(0.02, 1),
)
def test_patches_hold_the_wanted_chips_and_their_surroundings(height, width, tile_size, margin, seed, share):
    scene = ArrayScene(height, width)
    wanted = np.random.default_rng(seed).random((-(-height // 128), -(-width // 128))) < share
    if not wanted.any():
        return
    covered = np.zeros((height, width), int)
    for patch in patches(scene, tile_size, margin, wanted):
        core = patch.core
        covered[core.y0 : core.y0 + core.height, core.x0 : core.x0 + core.width] += patch.wanted_pixels()
        expected = scene.around(core, margin)
        for row, column in np.argwhere(patch.wanted):
            near = np.s_[
                :, row * 128 : (row + 1) * 128 + 2 * margin, column * 128 : (column + 1) * 128 + 2 * margin
            ]
            np.testing.assert_array_equal(patch.pre[near], expected[near])
    np.testing.assert_array_equal(
        covered, wanted.repeat(128, axis=0).repeat(128, axis=1)[:height, :width].astype(int)
    )
    assert scene.reads.max() <= 1


def test_the_record_tells_the_area_the_operating_point_and_the_smallest_polygon(tmp_path):
    from sar_landslide_plugin.core.models import load_models

    pytest.importorskip("onnxruntime")
    models = load_models(TEST_MODELS / "pair", threads=1)
    result = run(
        scene_of(tmp_path),
        tmp_path / "out",
        AREAS["extent"],
        models,
        threshold=0.33,
        minimum_mapping_unit_m2=8000.0,
    )
    record = json.loads(result.run_json.read_text(encoding="utf-8"))
    assert record["options"]["area"].startswith("extent ")
    assert record["area"]["bounds"] == list(box_px(200, 150, 420, 300))
    assert record["area"]["geometry"].startswith("MULTIPOLYGON")
    assert record["used"]["operating_point"] == {
        "threshold": 0.3,
        "false_alarms_per_1000_km2": 48.5,
        "recall": 0.83,
        "empty_km2": 640.0,
    }
    assert record["used"]["minimum_mapping_unit_px"] == 9  # 8,000 m2 are 8.9 pixels of 30 m
    assert record["used"]["minimum_mapping_unit_m2"] == pytest.approx(9 * 900, rel=0.01)


@pytest.mark.parametrize("raises", [False, True], ids=["quiet", "raising"])
def test_polygons_beside_points_and_lines_are_searched_and_recorded(tmp_path, raises):
    """As in a KML file, where a label stands beside its polygon."""
    left, bottom, right, top = box_px(130, 130, 250, 190)
    ring = f"({left} {bottom} 7, {left} {top} 7, {right} {top} 7, {right} {bottom} 7, {left} {bottom} 7)"
    parts = f"POINT Z ({left} {top} 7), LINESTRING Z ({left} {top} 7, 0 0 0), GEOMETRYCOLLECTION Z (POLYGON Z ({ring}))"
    mixed = ogr.CreateGeometryFromWkt(f"GEOMETRYCOLLECTION Z ({parts})")
    if raises:
        ogr.UseExceptions()
    try:
        area = Area((bytes(mixed.ExportToWkb()),), WKT, "labelled")
        result = run(scene_of(tmp_path, 300, 400), tmp_path / "out", area, segment="all")
    finally:
        ogr.DontUseExceptions()
    record = json.loads(result.run_json.read_text(encoding="utf-8"))["area"]
    assert set(table(result)) == {"r0001c0001"} and record["bounds"] == [left, bottom, right, top]
    assert ogr.CreateGeometryFromWkt(record["geometry"]).Area() == pytest.approx((right - left) * (top - bottom))
    with pytest.raises(InputError, match="cannot be placed"):
        run(tmp_path / "scene.tif", tmp_path / "other", Area((b"junk",), WKT, "junk"))


def test_areas_that_cannot_be_used_are_named_in_one_sentence(tmp_path):
    triangle = [(10, 10), (60, 10), (10, 60)]
    far = extent_area(0.0, 0.0, 10.0, 10.0)
    points = polygon_file(tmp_path / "points.gpkg", triangle, kind=ogr.wkbPoint)
    nowhere = polygon_file(tmp_path / "nowhere.shp", triangle, epsg=None, driver="ESRI Shapefile")
    (tmp_path / "text.gpkg").write_text("no polygons", encoding="utf-8")
    for make, words in (
        (lambda: chips_in_area(far, grid()), "do not overlap"),
        (lambda: chips_in_area(Area((), WKT, "towns"), grid()), "holds no polygons"),
        (lambda: chips_in_area(read_area(str(nowhere)), grid()), "no coordinate reference system"),
        (lambda: read_area(str(points)), "holds no polygons"),
        (lambda: read_area(str(tmp_path / "text.gpkg")), "cannot be read"),
        (lambda: read_area(str(tmp_path / "absent.gpkg")), "does not exist"),
        (lambda: extent_area(5, 0, 1, 9), "has no size"),
        (lambda: extent_area(0, 0, float("nan"), 9), "has no size"),
        (lambda: chips_in_area(Area((b"junk",), WKT, "junk"), grid()), "cannot be placed"),
    ):
        with pytest.raises(InputError, match=words) as error:
            make()
        assert "\n" not in str(error.value)


def polygon_layers(path, driver, *names):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for index, name in enumerate(names):
        layer = dataset.CreateLayer(name, reference, ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({index} 0, {index} 1, {index + 1} 1, {index} 0))"))
        layer.CreateFeature(feature)
    return str(path)


def test_all_folders_of_a_kml_are_searched_and_several_layers_of_others_are_asked_about(tmp_path):
    assert len(read_area(polygon_layers(tmp_path / "places.kml", "KML", "north", "south")).polygons) == 2
    with pytest.raises(InputError, match=r"several layers of polygons \(north, south\): give a file with the one"):
        read_area(polygon_layers(tmp_path / "places.gpkg", "GPKG", "north", "south"))


def test_folders_of_the_same_name_are_searched_all(tmp_path):
    ring = "<Polygon><outerBoundaryIs><LinearRing><coordinates>{0},0 {0},1 {1},1 {0},0</coordinates></LinearRing></outerBoundaryIs></Polygon>"
    folders = "".join(
        f"<Folder><name>Untitled</name><Placemark>{ring.format(index, index + 1)}</Placemark></Folder>" for index in range(3)
    )
    path = tmp_path / "places.kml"
    path.write_text(f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{folders}</Document></kml>')
    assert len(set(read_area(str(path)).polygons)) == 3


@pytest.mark.parametrize(("driver", "ending"), [("ESRI Shapefile", "shp"), ("FlatGeobuf", "fgb")])
def test_a_file_that_breaks_off_is_no_area(tmp_path, driver, ending):
    rings = [[(x, y), (x + 5, y), (x + 5, y + 5)] for x in range(0, 300, 10) for y in (0, 10)]
    path = tmp_path / f"area.{ending}"
    polygon_file(path, *rings, driver=driver)
    assert len(read_area(str(path)).polygons) == len(rings)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 6 // 10])
    with pytest.raises(InputError, match="cannot be read"):
        read_area(str(path))


def test_an_extent_is_in_the_reference_system_of_the_images(tmp_path):
    step = 1.5e-4
    power = synthetic_power(300, 600, slides=6)
    path = write_raster(tmp_path / "north.tif", power, names=BAND_NAMES, geotransform=(10.0, step, 0.0, 60.0, 0.0, -step), epsg=4326)
    area = extent_area(10.0, 59.99, 10.01, 60.0)
    detect(SceneRequest(rasters=(str(path),)), tmp_path / "out", DetectOptions(segment="all", area=area), models=FakeModels())
    record = json.loads((tmp_path / "out/run.json").read_text())
    assert record["scene"]["resampled"] and record["area"]["bounds"] == [10.0, 59.99, 10.01, 60.0]


def test_nothing_observed_in_the_area_is_told(tmp_path):
    power = synthetic_power(200, 300)
    power[:, :, :140] = np.nan
    scene = write_raster(tmp_path / "half.tif", power, names=BAND_NAMES)
    with pytest.raises(InputError, match="No pixel in the area"):
        run(scene, tmp_path / "out", extent_area(*box_px(5, 5, 60, 60)))
    assert not (tmp_path / "out").exists()


def test_the_command_line_takes_a_file_or_an_extent(tmp_path, capfd):
    pytest.importorskip("onnxruntime")
    scene = str(scene_of(tmp_path))
    area = polygon_file(
        tmp_path / "area.geojson", [(200, 150), (420, 150), (420, 300)], epsg=4326, driver="GeoJSON"
    )
    common = ["--quiet", "--models", str(TEST_MODELS / "pair")]
    extent = [str(value) for value in box_px(200, 150, 420, 300)]
    for name, arguments in (("a", ["--area", str(area)]), ("b", ["--extent", *extent, "--mmu-area", "5000"])):
        assert main(["detect", scene, "--output", str(tmp_path / name), *arguments, *common]) == 0
        assert np.isfinite(read_maps(tmp_path / name).probability).sum() <= 6 * 128 * 128
    assert capfd.readouterr() == ("", "")
    for arguments in (
        ["--area", str(area), "--extent", *extent],
        ["--extent", "0", "0", "1", "1"],
        ["--extent", "0", "0", "1"],
        ["--area", "absent.gpkg"],
        ["--mmu", "5", "--mmu-area", "5000"],
        ["--mmu-area", "-5"],
    ):
        assert main(["detect", scene, "--output", str(tmp_path / "out"), *arguments, *common]) == 2
        output, errors = capfd.readouterr()
        assert output == "" and len(errors.splitlines()) == 1 and "Traceback" not in errors
        assert not (tmp_path / "out").exists()
