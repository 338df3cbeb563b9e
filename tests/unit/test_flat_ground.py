"""Flat ground by an elevation model: what counts as flat, and runs that leave it out."""

import gc
import math
import os
import shutil
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.cli import main
from sar_landslide_plugin.core.area_of_interest import extent_area
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.flat_ground import FlatGround
from sar_landslide_plugin.core.grid import Grid, Window
from sar_landslide_plugin.core.progress import Cancelled
from sar_landslide_plugin.core.run_record import (
    changed_inputs,
    read_record,
    recorded_notes,
    recorded_request,
    recorded_sentence,
)
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import (
    BAND_NAMES,
    FakeModels,
    lasting_content,
    read_maps,
    synthetic_power,
    wkt_of,
    write_raster,
)

WEST, NORTH = 560_000.0, 4_740_000.0
HEIGHT, WIDTH, PX_M = 480, 640, 10.0
FOOT_M = 3_200.0  # from the western border of the scene to where the plain ends
TRANSFORM = (WEST, PX_M, 0.0, NORTH, 0.0, -PX_M)
GRID = Grid(WIDTH, HEIGHT, TRANSFORM, wkt_of(32654))
TOLERANCE_M = 90.0  # a mean of three cells and a slope between two


def hill(x_m, _y_m, slope_deg=20.0):
    """Heights of a plain that a slope rises from, eastwards."""
    return 50.0 + np.maximum(x_m - FOOT_M, 0) * math.tan(math.radians(slope_deg))


def ramp(slope_deg, per_metre=1.0):
    """Heights of a slope everywhere, towards the south-east."""
    return lambda x_m, y_m: per_metre * (500.0 + (x_m + y_m) / math.sqrt(2) * math.tan(math.radians(slope_deg)))


def valley(breadth_m):
    """Heights of a valley with a plain floor, along the middle of the scene."""
    return lambda x_m, _y_m: np.maximum(np.abs(x_m - WIDTH * PX_M / 2) - breadth_m / 2, 0) * 0.5


def write_elevation(path, heights=hill, spacing=30.0, around_m=600.0, noise_m=0.0, holes=None, unit="", **options):
    """An elevation model of the scene and what lies around it; ``holes``: value where nothing is known, in a square of 900 m."""
    width, height = (round((length * PX_M + 2 * around_m) / spacing) for length in (WIDTH, HEIGHT))
    x_m, y_m = np.meshgrid((np.arange(width) + 0.5) * spacing - around_m, (np.arange(height) + 0.5) * spacing - around_m)
    values = heights(x_m, y_m) + noise_m * np.random.default_rng(7).normal(size=x_m.shape)
    if holes is not None:
        values[(x_m > 900) & (x_m < 1800) & (y_m > 900) & (y_m < 1800)] = holes
    transform = (WEST - around_m, spacing, 0.0, NORTH + around_m, 0.0, -spacing)
    write_raster(path, values[None], geotransform=transform, **options)
    if unit:
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(1).SetUnitType(unit)
        dataset = None
    return str(path)


def read_flat(path, least=5.0, grid=GRID):
    return FlatGround(path, grid, least).read(grid.window)


def plain_ends_at(flat):
    """Metres from the western border up to which every row is flat, and from where on none is."""
    columns = flat.all(axis=0), ~flat.any(axis=0)
    assert (columns[0] | columns[1]).mean() > 0.9
    return columns[0].argmin() * PX_M, (WIDTH - columns[1][::-1].argmin()) * PX_M


# --- what is flat


@pytest.mark.parametrize("spacing", [10.0, 12.5, 30.0, 90.0])
def test_a_plain_is_flat_up_to_the_reach_of_what_rises_from_it(tmp_path, spacing):
    whole, none = plain_ends_at(read_flat(write_elevation(tmp_path / "dem.tif", spacing=spacing)))
    tolerance = TOLERANCE_M + spacing
    assert FOOT_M - 100 - 2 * tolerance <= whole <= none <= FOOT_M - 100 + tolerance


@pytest.mark.parametrize(("slope", "is_flat"), [(0.0, True), (4.5, True), (5.5, False), (35.0, False)])
def test_a_slope_is_flat_below_the_limit_whichever_way_it_falls(tmp_path, slope, is_flat):
    flat = read_flat(write_elevation(tmp_path / "dem.tif", ramp(slope)))
    assert flat.all() if is_flat else not flat.any()


@pytest.mark.parametrize("least", [2.0, 12.0, 30.0])
def test_the_limit_can_be_chosen(tmp_path, least):
    for slope, is_flat in ((least - 0.3, True), (least + 0.3, False)):
        assert read_flat(write_elevation(tmp_path / "dem.tif", ramp(slope)), least).all() == is_flat


def test_errors_of_an_elevation_model_do_not_make_a_plain_steep(tmp_path):
    path = write_elevation(tmp_path / "dem.tif", lambda x_m, y_m: 100.0 + 0 * x_m, noise_m=2.0)
    assert read_flat(path).mean() > 0.99


def test_a_narrow_valley_is_searched_and_a_broad_one_is_not(tmp_path):
    for breadth_m, is_left_out in ((200.0, False), (900.0, True)):
        flat = read_flat(write_elevation(tmp_path / "dem.tif", valley(breadth_m)))
        assert flat[:, 320].all() == flat[:, 320].any() == is_left_out


@pytest.mark.parametrize("holes", [float("nan"), -9999.0, -32768.0, 3.4e38, 1e30])
@pytest.mark.parametrize("is_declared", [True, False])
def test_what_is_not_known_is_searched(tmp_path, holes, is_declared):
    path = write_elevation(tmp_path / "dem.tif", lambda x_m, y_m: 100.0 + 0 * x_m, holes=holes, nodata=holes if is_declared else None)
    flat = read_flat(path)
    assert not flat[90:180, 90:180].any() and flat[:, 250:].all() and flat[300:].all()


def test_beyond_the_elevation_model_nothing_is_left_out_and_a_note_says_so(tmp_path):
    path = write_elevation(tmp_path / "dem.tif", lambda x_m, y_m: 100.0 + 0 * x_m, around_m=-600.0)
    ground = FlatGround(path, GRID, 5.0)
    flat = ground.read(GRID.window)
    assert flat[100:-100, 100:-100].any() and not flat[:60].any() and not flat[:, -60:].any()
    note = "The elevation model dem.tif does not cover all that is searched: beyond it nothing is left out."
    assert ground.notes(GRID.window)[-1] == note and note not in ground.notes(Window(128, 128, 256, 128))
    whole = FlatGround(write_elevation(tmp_path / "whole.tif"), GRID, 5.0)
    assert whole.notes(GRID.window) == ("Flat ground is left out: what is less than 5° steep by whole.tif, and nowhere near what is steeper.",)


@pytest.mark.parametrize("unit", ["ft", "US survey foot", "m", ""])
def test_heights_in_feet_are_told_by_their_unit(tmp_path, unit):
    feet_per_unit = 3.28084 if unit in ("ft", "US survey foot") else 1.0
    for slope, is_flat in ((4.0, True), (7.0, False)):
        path = write_elevation(tmp_path / "dem.tif", ramp(slope, feet_per_unit), unit=unit)
        assert read_flat(path).all() == is_flat


def test_scaled_integers_are_heights_too(tmp_path):
    decimetres = write_elevation(
        tmp_path / "dem.tif", lambda x_m, y_m: hill(x_m, y_m) * 10, data_type=gdal.GDT_Int16, scale_offset=(0.1, 0.0), nodata=-32768
    )
    plain = write_elevation(tmp_path / "plain.tif")
    assert (read_flat(decimetres) != read_flat(plain)).mean() < 0.02


@pytest.mark.parametrize("epsg", [4326, 3857, 32653])
def test_the_reference_system_of_the_elevation_model_does_not_matter(tmp_path, epsg):
    path = write_elevation(tmp_path / "dem.tif", around_m=3_000.0)
    other = str(tmp_path / f"{epsg}.tif")
    gdal.Warp(other, path, dstSRS=f"EPSG:{epsg}", resampleAlg="bilinear", dstNodata=-9999).FlushCache()
    expected, found = plain_ends_at(read_flat(path)), plain_ends_at(read_flat(other))
    assert np.abs(np.subtract(expected, found)).max() <= 60


def test_slopes_are_those_of_the_ground_in_a_scene_of_degrees(tmp_path):
    """At 43 degrees north a degree of longitude is three quarters of one of latitude, and a slope to the east that much steeper."""
    step = 0.0001
    scene = Grid(600, 400, (139.0, step, 0.0, 43.0, 0.0, -step), wkt_of(4326))
    x, y = np.meshgrid(138.98 + (np.arange(300) + 0.5) * 0.0003, 43.02 - (np.arange(260) + 0.5) * 0.0003)
    for (east, north), is_flat in (((0.9, 0), False), ((0.5, 0), True), ((0, 0.65), True), ((0, 0.9), False)):
        tangent = math.tan(math.radians(5.0)) * 111_000 / 0.8  # 6.2 degrees per unit along the meridian
        heights = 1_000 + ((x - 139) * east + (y - 43) * north) * tangent
        path = write_raster(tmp_path / "dem.tif", heights[None], geotransform=(138.98, 0.0003, 0, 43.02, 0, -0.0003), epsg=4326)
        assert FlatGround(str(path), scene, 5.0).read(scene.window).all() == is_flat


def test_slopes_are_those_of_the_ground_in_a_scene_that_is_turned(tmp_path):
    """Far north, where a degree of longitude is half of one of latitude, the axes of turned pixels are not at right angles on the ground."""
    step = 0.0001 / math.sqrt(2)
    scene = Grid(400, 300, (10.0, step, step, 60.0, -step, step), wkt_of(4326))
    x, y = np.meshgrid(9.98 + (np.arange(300) + 0.5) * 0.0003, 60.05 - (np.arange(300) + 0.5) * 0.0003)
    for (east, north), is_flat in (((1.2, 0), False), ((0.8, 0), True), ((0, 0.8), True), ((0, 1.2), False)):
        metres = (x - 10) * 55_800 * east + (y - 60) * 111_400 * north
        heights = 1_000 + metres * math.tan(math.radians(5.0))
        path = write_raster(tmp_path / "dem.tif", heights[None], geotransform=(9.98, 0.0003, 0, 60.05, 0, -0.0003), epsg=4326)
        flat = FlatGround(str(path), scene, 5.0).read(scene.window)
        assert flat.mean() > 0.9 if is_flat else not flat.any()


def test_the_way_an_elevation_model_is_stored_does_not_matter(tmp_path):
    path = write_elevation(tmp_path / "dem.tif", holes=-9999.0)
    expected = read_flat(path)
    assert 0.3 < expected.mean() < 0.6
    gdal.Translate(str(tmp_path / "copy.tif"), path, creationOptions=["TILED=YES", "COMPRESS=DEFLATE"], noData=-9999).FlushCache()
    gdal.BuildVRT(str(tmp_path / "mosaic.vrt"), [str(tmp_path / "copy.tif")]).FlushCache()
    gdal.Translate(str(tmp_path / "masked.tif"), path, maskBand="none").FlushCache()
    dataset = gdal.Open(str(tmp_path / "masked.tif"), gdal.GA_Update)
    stored = dataset.ReadAsArray()
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(stored == -9999, 0, 255).astype(np.uint8))
    dataset.GetRasterBand(1).WriteArray(np.where(stored == -9999, 40.0, stored))
    west, step, _, north, _, _ = dataset.GetGeoTransform()
    dataset = None
    south_up = (west, step, 0.0, north - step * len(stored), 0.0, step)
    write_raster(tmp_path / "south_up.tif", stored[None, ::-1], geotransform=south_up, nodata=-9999)
    with zipfile.ZipFile(tmp_path / "dem.zip", "w") as archive:
        archive.write(path, "dem.tif")
    for name in ("copy.tif", "mosaic.vrt", "masked.tif", "south_up.tif"):
        assert np.array_equal(read_flat(str(tmp_path / name)), expected), name
    assert np.array_equal(read_flat(f"/vsizip/{tmp_path / 'dem.zip'}/dem.tif"), expected)


def test_a_local_elevation_model_is_enough_for_what_it_covers(tmp_path):
    """As one of a valley in a scene of a whole track."""
    scene = Grid(25_000, 17_000, (WEST - 50_000, PX_M, 0.0, NORTH + 50_000, 0.0, -PX_M), wkt_of(32654))
    path = write_elevation(tmp_path / "dem.tif", lambda x_m, y_m: 100.0 + 0 * x_m)
    ground = FlatGround(path, scene, 5.0)
    assert ground.read(Window(5_100, 5_100, 200, 200)).all() and not ground.read(Window(8_000, 8_000, 200, 200)).any()


@pytest.mark.parametrize("spacing", [10.0, 14.0, 30.0])
@pytest.mark.parametrize("epsg", [32654, 4326])
def test_a_window_is_the_same_alone_and_in_the_whole(tmp_path, spacing, epsg):
    path = write_elevation(tmp_path / "dem.tif", lambda x_m, y_m: 4 * spacing * np.sin(x_m / 400 * 10 / spacing) * np.cos(y_m / 300 * 10 / spacing), around_m=9_000.0, noise_m=1.0)
    if epsg != 32654:
        path, source = str(tmp_path / "other.tif"), path
        gdal.Warp(path, source, dstSRS=f"EPSG:{epsg}", dstNodata=-9999).FlushCache()
    grid = Grid(401, 333, (WEST, spacing, 0.0, NORTH, 0.0, -spacing), wkt_of(32654))
    ground = FlatGround(path, grid, 5.0)
    whole = ground.read(grid.window)
    assert 0.1 < whole.mean() < 0.9
    random = np.random.default_rng(3)
    for _ in range(12):
        x0, y0 = int(random.integers(0, 400)), int(random.integers(0, 332))
        window = Window(x0, y0, int(random.integers(1, 402 - x0)), int(random.integers(1, 334 - y0)))
        assert np.array_equal(ground.read(window), whole[y0 : y0 + window.height, x0 : x0 + window.width])


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="open files are asked for as Linux tells them")
def test_the_file_is_let_go_of_at_once(tmp_path):
    """Windows would keep it from being moved or replaced for as long."""
    path = write_elevation(tmp_path / "dem.tif")

    def is_open():
        links = (f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd"))
        return path in (os.readlink(link) for link in links if os.path.islink(link))

    gc.disable()
    try:
        ground = FlatGround(path, GRID, 5.0)
        ground.read(GRID.window)
        assert is_open()
        del ground
        assert not is_open()
    finally:
        gc.enable()


# --- what is no elevation model


def refusal(path, grid=GRID):
    with pytest.raises(InputError) as error:
        FlatGround(str(path), grid, 5.0)
    assert str(error.value).endswith(".") and str(error.value).count(". ") == 0
    return str(error.value)


def test_what_is_no_elevation_model_is_refused_in_one_sentence(tmp_path):
    assert "dem.tif are 450 m wide, in which slopes vanish" in refusal(write_elevation(tmp_path / "dem.tif", spacing=450.0))
    far = write_raster(tmp_path / "far.tif", np.zeros((1, 50, 50)), geotransform=(200_000, 30, 0, 100_000, 0, -30))
    assert "is not of the place of the images" in refusal(far)
    for kind in (gdal.GDT_Byte, gdal.GDT_CFloat32):
        told = f"holds {gdal.GetDataTypeName(kind)} values, which are no heights"
        assert told in refusal(write_elevation(tmp_path / "shade.tif", lambda x_m, y_m: 100 + 0 * x_m, data_type=kind))
    for unit in ("degree", "km", "percent"):
        assert f"The values of slope.tif are in “{unit}”" in refusal(write_elevation(tmp_path / "slope.tif", unit=unit))
    two = write_raster(tmp_path / "two.tif", np.zeros((2, 600, 700)), geotransform=TRANSFORM)
    assert "two.tif has 2 bands, but an elevation model has one" in refusal(two)
    assert "no coordinate reference system" in refusal(write_raster(tmp_path / "bare.tif", np.zeros((1, 600, 700)), geotransform=TRANSFORM, epsg=None))
    assert "does not exist" in refusal(tmp_path / "gone.tif")


@pytest.mark.parametrize("value", [0.0, -1.0, 30.1, math.nan, math.inf])
def test_a_limit_that_makes_no_sense_is_refused(value):
    with pytest.raises(InputError, match=r"^The slope from which ground is not flat is .*°: give a number above 0 and up to 30\.$"):
        DetectOptions(least_slope_deg=value).check()


# --- a run


@pytest.fixture
def scene(tmp_path):
    power = synthetic_power(HEIGHT, WIDTH, slides=0)
    power[3, 40:110, 40:130] *= 10**-0.8  # in the plain
    power[3, 300:360, 500:580] *= 10**-0.8  # on the slope
    return str(write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES, geotransform=TRANSFORM))


def run(scene, output, path=None, **options):
    options = DetectOptions(segment="all", elevation=path, **options)
    return detect(SceneRequest(rasters=(scene,)), output, options, models=FakeModels())


def test_a_run_leaves_out_flat_ground_and_changes_nothing_beside_it(tmp_path, scene):
    path = write_elevation(tmp_path / "dem.tif")
    whole, part = run(scene, tmp_path / "whole"), run(scene, tmp_path / "part", path)
    flat, both, slope = read_flat(path), read_maps(whole.folder), read_maps(part.folder)
    assert np.array_equal(np.isnan(slope.probability), flat | np.isnan(both.probability)) and 0.4 < flat.mean() < 0.6
    assert np.array_equal(slope.probability[~flat], both.probability[~flat]), "the networks see the plain, too"
    assert (slope.mask[flat] == 255).all() and np.array_equal(slope.mask[~flat], both.mask[~flat])
    assert whole.landslide_count == 2 and part.landslide_count == 1
    assert part.chip_count < whole.chip_count and part.expected_area_m2 < whole.expected_area_m2
    summary = part.summary
    assert summary.flat_fraction == pytest.approx(flat.mean()) and summary.nodata_fraction == whole.summary.nodata_fraction == 0
    assert "0 % no data, 48 % flat and left out" in summary.sentence() and whole.summary.flat_fraction is None
    assert "flat" not in whole.summary.sentence()
    record = read_record(part.folder)
    assert recorded_sentence(record) == summary.sentence() and recorded_notes(record)[-1].startswith("Flat ground is left out")
    assert record["options"]["elevation"] == path and record["options"]["least_slope_deg"] == 5.0
    assert [entry["side"] for entry in record["inputs"]] == ["both", "elevation"] and record["inputs"][1]["files"][0]["sha256"]
    assert recorded_request(record) == recorded_request(read_record(whole.folder))


def test_shares_are_those_of_the_area_that_is_searched(tmp_path, scene):
    path = write_elevation(tmp_path / "dem.tif")
    area = extent_area(WEST + 2_570, NORTH - 2_500, WEST + 3_830, NORTH - 10)
    result = run(scene, tmp_path / "out", path, area=area)
    expected = read_flat(path)[:256, 256:384].mean()
    assert result.summary.flat_fraction == pytest.approx(expected) and result.summary.nodata_fraction == 0 and 0.2 < expected < 0.8


def test_an_image_is_no_elevation_model(tmp_path):
    images = [str(write_raster(tmp_path / f"{day}_VV.tif", synthetic_power(200, 200, seed=seed)[:1])) for seed, day in enumerate(("20240101", "20240113"))]
    (tmp_path / "link.tif").symlink_to(images[0])
    for elevation in (images[0], str(tmp_path / "link.tif")):
        with pytest.raises(InputError, match="is one of the images: give a raster of heights in metres"):
            detect(SceneRequest(pre=(images[0],), post=(images[1],)), tmp_path / "out", DetectOptions(elevation=elevation), models=FakeModels())


def test_where_nearly_all_is_flat_the_results_doubt_the_elevation_model(tmp_path, scene):
    """As by an image of another day, or by an elevation model that ends where the images do."""
    path = write_elevation(tmp_path / "dem.tif", lambda x_m, y_m: 10.0 + 0 * x_m, around_m=0.0)
    result = run(scene, tmp_path / "out", path)
    assert 0.9 < result.summary.flat_fraction < 1
    assert recorded_notes(read_record(result.folder))[-1] == "Nearly all of the ground is flat by dem.tif: check that it holds heights in metres."


@pytest.mark.parametrize("tile_size", [128, 256, 896])
def test_the_size_of_squares_does_not_matter(tmp_path, scene, tile_size):
    path = write_elevation(tmp_path / "dem.tif", noise_m=1.0)
    expected = run(scene, tmp_path / "expected", path, tile_size=384)
    found = run(scene, tmp_path / "found", path, tile_size=tile_size)
    assert np.array_equal(*(np.isnan(read_maps(result.folder).probability) for result in (expected, found)))
    np.testing.assert_allclose(*(np.nan_to_num(read_maps(result.folder).probability) for result in (expected, found)), atol=1e-4)
    assert found.summary.flat_fraction == expected.summary.flat_fraction and found.chip_count == expected.chip_count


def test_a_chip_is_flagged_by_what_is_searched_of_it(tmp_path, plugin_models):
    """The middle of a chip has changed, and is flat but for its border."""
    power = synthetic_power(384, 384, slides=0)
    power[3, 150:230, 150:230] *= 10**-0.8
    scene = str(write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES, geotransform=TRANSFORM))
    path = write_elevation(tmp_path / "dem.tif", lambda x_m, y_m: np.maximum(np.maximum(np.abs(x_m - 1_900), np.abs(y_m - 1_900)) - 700, 0) * 0.6)
    chips = {}
    for name, elevation in (("whole", None), ("part", path)):
        result = detect(SceneRequest(rasters=(scene,)), tmp_path / name, DetectOptions(segment="all", elevation=elevation), models=plugin_models)
        lines = result.chips_csv.read_text(encoding="utf-8").splitlines()
        rows = [dict(zip(lines[0].split(","), line.split(","))) for line in lines[1:]]
        chips[name] = next(float(row["landslide_probability"]) for row in rows if row["chip_id"] == "r0001c0001")
    assert chips["part"] < chips["whole"] - 0.3


def test_where_all_is_flat_the_run_says_so_and_leaves_nothing(tmp_path, scene):
    path = write_elevation(tmp_path / "dem.tif", lambda x_m, y_m: 10.0 + 0 * x_m)
    with pytest.raises(InputError, match=r"^All that is observed both before and after is flat by dem\.tif: choose another area, .*\.$"):
        run(scene, tmp_path / "out", path)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["dem.tif", "scene.tif"]


class DyingModels(FakeModels):
    """Fail at the fourth window that they are asked about."""

    def classify(self, pre, post, margin, left_out=None):
        self.asked = getattr(self, "asked", 0) + 1
        if self.asked > 4:
            raise InputError("The models failed.")
        return super().classify(pre, post, margin, left_out)


def test_a_run_that_goes_on_gives_what_one_in_one_go_does(tmp_path, scene):
    path = write_elevation(tmp_path / "dem.tif")
    options = DetectOptions(segment="all", elevation=path, tile_size=128)
    expected = detect(SceneRequest(rasters=(scene,)), tmp_path / "expected", options, models=FakeModels())
    with pytest.raises(InputError, match="What was done is kept"):
        detect(SceneRequest(rasters=(scene,)), tmp_path / "out", options, models=DyingModels())
    for changed in (replace(options, least_slope_deg=6.0), replace(options, elevation=None)):
        with pytest.raises(InputError, match="cannot be resumed"):
            detect(SceneRequest(rasters=(scene,)), tmp_path / "out", replace(changed, resume=True), models=FakeModels())
    found = detect(SceneRequest(rasters=(scene,)), tmp_path / "out", replace(options, resume=True), models=FakeModels())
    assert found.resume_note.startswith("Resumed an interrupted run") and found.summary.flat_fraction == expected.summary.flat_fraction
    for name in ("probability.tif", "mask.tif", "landslides.gpkg", "chips.csv"):
        assert lasting_content(found.folder / name) == lasting_content(expected.folder / name)


def test_another_elevation_model_under_the_same_name_is_noticed(tmp_path, scene):
    path = write_elevation(tmp_path / "dem.tif")
    options = DetectOptions(segment="all", elevation=path, tile_size=128)
    with pytest.raises(InputError, match="What was done is kept"):
        detect(SceneRequest(rasters=(scene,)), tmp_path / "out", options, models=DyingModels())
    write_elevation(tmp_path / "dem.tif", ramp(10.0))
    with pytest.raises(InputError, match=r"cannot be resumed, because the image .*dem\.tif is not what it was"):
        detect(SceneRequest(rasters=(scene,)), tmp_path / "out", replace(options, resume=True), models=FakeModels())


def test_an_elevation_model_that_changes_meanwhile_is_noticed(tmp_path, scene):
    path = write_elevation(tmp_path / "dem.tif")

    class Meddling(FakeModels):
        def classify(self, *arguments):
            with open(path, "ab") as file:
                file.write(b"more")
            return super().classify(*arguments)

    with pytest.raises(InputError, match=r"dem\.tif was changed while the run was reading it"):
        detect(SceneRequest(rasters=(scene,)), tmp_path / "out", DetectOptions(elevation=path, tile_size=128), models=Meddling())
    result = run(scene, tmp_path / "done", write_elevation(tmp_path / "dem.tif"))
    with open(path, "ab") as file:
        file.write(b"more")
    assert changed_inputs(read_record(result.folder)) == [], "pictures of the images do not need it"


def test_results_do_not_take_the_place_of_the_elevation_model(tmp_path, scene):
    output = tmp_path / "out"
    run(scene, output)
    elevation = str(output / "probability.tif")
    shutil.copyfile(write_elevation(tmp_path / "dem.tif"), elevation)
    with pytest.raises(InputError, match=r"probability\.tif is read by the run and would be replaced by its results"):
        run(scene, output, elevation, overwrite=True)


def test_a_damaged_elevation_model_ends_the_run_in_one_sentence(tmp_path, scene):
    path = write_elevation(tmp_path / "dem.tif", options=["COMPRESS=DEFLATE", "TILED=YES"], noise_m=3.0)
    content = bytearray(open(path, "rb").read())
    for start in range(2_000, len(content) - 2_000, 500):
        content[start : start + 60] = b"\xff" * 60
    with open(path, "wb") as file:
        file.write(content)
    with pytest.raises(InputError, match=r"dem\.tif (cannot be read|.*damaged)"):
        run(scene, tmp_path / "out", path)


def test_cancelling_leaves_nothing(tmp_path, scene):
    path = write_elevation(tmp_path / "dem.tif")
    asked = []

    def is_cancelled():
        asked.append(1)
        return len(asked) > 40

    with pytest.raises(Cancelled):
        detect(
            SceneRequest(rasters=(scene,)), tmp_path / "out", DetectOptions(elevation=path, tile_size=128), models=FakeModels(), is_cancelled=is_cancelled
        )
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["dem.tif", "scene.tif"]


def test_the_command_line_leaves_out_flat_ground(tmp_path, scene, capsys, plugin_models):
    path = write_elevation(tmp_path / "dem.tif")
    assert main(["detect", scene, "--output", str(tmp_path / "out"), "--elevation", path, "--least-slope", "4"]) == 0
    told = capsys.readouterr().out
    assert "% flat and left out" in told and "what is less than 4° steep by dem.tif" in told
    assert main(["detect", scene, "--output", str(tmp_path / "no"), "--elevation", str(tmp_path / "gone.tif")]) == 2
    assert "gone.tif does not exist" in capsys.readouterr().err
    assert main(["detect", scene, "--output", str(tmp_path / "no"), "--elevation", path, "--least-slope", "90"]) == 2
    assert main(["detect", scene, "--output", str(tmp_path / "no"), "--elevation", " "]) == 2
    assert not (tmp_path / "no").exists()


def test_of_a_mosaic_of_many_tiles_only_its_own_file_is_recorded(tmp_path, scene):
    whole = write_elevation(tmp_path / "dem.tif")
    tiles = []
    for number in range(101):
        tiles.append(str(tmp_path / f"tile{number:03d}.tif"))
        gdal.Translate(tiles[-1], whole, srcWin=[number, 0, 1, 200]).FlushCache()
    gdal.BuildVRT(str(tmp_path / "mosaic.vrt"), tiles).FlushCache()
    result = run(scene, tmp_path / "out", str(tmp_path / "mosaic.vrt"))
    (files,) = (entry["files"] for entry in read_record(result.folder)["inputs"] if entry["side"] == "elevation")
    assert [file["path"] for file in files] == [str(tmp_path / "mosaic.vrt")]
