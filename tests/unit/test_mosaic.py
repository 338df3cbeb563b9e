"""Bursts and frames of a pass are searched as if they had been joined."""

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core.detect import detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from tests.conftest import UTM_54_SOUTHLESS, FakeModels, synthetic_power, write_raster

SIDES = {"pre": slice(0, 2), "post": slice(2, 4)}
BURSTS = [(0, 0, 170, 150), (130, 20, 170, 150), (250, 140, 150, 160)]  # x0, y0, width, height: the outer ones do not meet
POWER = synthetic_power(300, 400)


def placed(x0, y0):
    x, step, _, y, _, down = UTM_54_SOUTHLESS
    return (x + step * x0, step, 0.0, y + down * y0, 0.0, down)


def cut(folder, side, x0, y0, width, height):
    """A burst of one side, from the whole image."""
    power = POWER[SIDES[side], y0 : y0 + height, x0 : x0 + width]
    return str(write_raster(folder / f"{side}_{x0}_{y0}_{width}.tif", power, names=("VV", "VH"), geotransform=placed(x0, y0)))


def request(folder, before=BURSTS, after=BURSTS):
    pre, post = ([cut(folder, side, *burst) for burst in bursts] for side, bursts in (("pre", before), ("post", after)))
    return SceneRequest(pre=tuple(pre), post=tuple(post), unit="linear")


def joined(folder):
    """The same bursts, joined into one raster a side by hand."""
    folder.mkdir()
    seen = np.zeros((300, 400), bool)
    for x0, y0, width, height in BURSTS:
        seen[y0 : y0 + height, x0 : x0 + width] = True
    sides = {}
    for side, bands in SIDES.items():
        power = np.where(seen, POWER[bands], np.nan).astype(np.float32)
        sides[side] = (str(write_raster(folder / f"{side}.tif", power, names=("VV", "VH"), geotransform=UTM_54_SOUTHLESS)),)
    return SceneRequest(**sides, unit="linear")


def test_bursts_give_the_results_of_the_joined_images(tmp_path):
    results = {}
    for name, scene in (("bursts", request(tmp_path)), ("joined", joined(tmp_path / "by_hand"))):
        detect(scene, tmp_path / name, models=FakeModels())
        raster = gdal.Open(str(tmp_path / name / "probability.tif"))
        results[name] = raster.GetGeoTransform(), raster.ReadAsArray(), (tmp_path / name / "chips.csv").read_text()
    assert results["bursts"][0] == results["joined"][0]
    np.testing.assert_allclose(results["bursts"][1], results["joined"][1], atol=1e-6)
    assert results["bursts"][2] == results["joined"][2] and np.nanmax(results["bursts"][1]) > 0.5


@pytest.mark.parametrize("order", [[2, 0, 1], [1, 2, 0]])
def test_whichever_burst_comes_first_all_are_searched(tmp_path, order):
    with Scene.open(request(tmp_path, [BURSTS[number] for number in order])) as scene:
        assert (scene.width, scene.height) == (400, 300)
        assert scene.grid.geotransform == UTM_54_SOUTHLESS
        assert not any("lies outside" in note for note in scene.summary.notes)


@pytest.mark.parametrize(
    ("before", "after"),
    [(BURSTS[:1], BURSTS), (BURSTS, BURSTS[:1]), ([(0, 0, 170, 150)], [(0, 0, 178, 158)])],
    ids=["only after", "only before", "a few pixels"],
)
def test_ground_of_one_side_alone_is_not_searched(tmp_path, before, after):
    with Scene.open(request(tmp_path, before, after)) as scene:
        assert (scene.width, scene.height) == (170, 150)
        is_far = len(before) + len(after) > 2
        assert any("lies outside" in note for note in scene.summary.notes) == is_far


def test_strips_too_thin_for_a_landslide_do_not_move_the_origin(tmp_path):
    frames = [(12, 12, 160, 140), (0, 0, 184, 160)]
    with Scene.open(request(tmp_path, frames, frames)) as scene:
        assert scene.grid.geotransform == placed(12, 12) and (scene.width, scene.height) == (160, 140)


def test_bursts_in_another_reference_system_are_searched_too(tmp_path):
    one = request(tmp_path)
    warped = []
    for path in (one.pre[1], one.post[1]):
        other = path.replace(".tif", "_55.tif")
        raster = gdal.Warp(other, path, dstSRS="EPSG:32655", xRes=12.5, yRes=12.5, srcNodata="nan", dstNodata="nan")
        for number, name in enumerate(("VV", "VH"), 1):
            raster.GetRasterBand(number).SetDescription(name)
        raster = None
        warped.append(other)
    with Scene.open(SceneRequest(pre=(one.pre[0], warped[0]), post=(one.post[0], warped[1]), unit="linear")) as scene:
        right, lower = 300, 170  # where the second burst ends
        assert right <= scene.width <= right + 30 and lower <= scene.height <= lower + 30
        pre, post = scene.read(180, 30, 110, 100)
        assert np.isfinite(pre).mean() > 0.95 and np.isfinite(post).mean() > 0.95


def test_an_image_that_nothing_joins_to_the_others_is_refused(tmp_path):
    with pytest.raises(InputError, match="do not overlap"):
        Scene.open(request(tmp_path, [BURSTS[0], BURSTS[2]], BURSTS[:1]))


ON_MAPS = {  # a map and the place of the first pixel on it
    "UTM": (32654, UTM_54_SOUTHLESS),
    "UTM, origin between metres": (32654, (761463.7, 30.0, 0.0, -594477.3, 0.0, -30.0)),
    "degrees": (4326, (143.37, 8.983152841195215e-05 * 3, 0.0, -5.38, 0.0, -8.983152841195215e-05 * 3)),
    "degrees far north, resampled": (4326, (12.345678, 0.0004, 0.0, 62.1, 0.0, -0.0002)),
}


def tiles(folder, place, corners, gap=0.0):
    """Tiles of 170 and 230 columns and all rows, which share an edge or are apart by a part of a pixel, of each side; and both joined."""
    epsg, (x, step, _, y, _, down) = ON_MAPS[place]
    folder.mkdir()
    sides = {}
    for side, bands in SIDES.items():
        paths = []
        for number, (x0, width) in enumerate(corners):
            transform = (x + step * (x0 + number * gap), step, 0.0, y, 0.0, down)
            path = folder / f"{side}-{0:010}-{x0:010}.tif"
            power = POWER[bands, :, x0 : x0 + width]
            paths.append(str(write_raster(path, power, names=("VV", "VH"), geotransform=transform, epsg=epsg)))
        sides[side] = tuple(paths)
    return SceneRequest(**sides, unit="linear")


@pytest.mark.parametrize("place", ON_MAPS)
def test_tiles_that_share_an_edge_give_the_results_of_the_joined_image(tmp_path, place):
    scenes = {"tiles": tiles(tmp_path / "a", place, [(0, 170), (170, 230)]), "joined": tiles(tmp_path / "b", place, [(0, 400)])}
    results = {}
    for name, scene in scenes.items():
        found = detect(scene, tmp_path / name, models=FakeModels())
        assert not any("lies outside" in note for note in found.summary.notes)
        results[name] = gdal.Open(str(tmp_path / name / "probability.tif")).ReadAsArray()
    if not place.endswith("resampled"):  # whose seam is interpolated from one tile on either side
        np.testing.assert_allclose(results["tiles"], results["joined"], atol=1e-6)
        assert np.isfinite(results["tiles"]).all()
    width = min(result.shape[1] for result in results.values())
    tiled, joined = (result[:300, :width] for result in (results["tiles"], results["joined"]))
    assert np.isfinite(tiled).mean() > 0.99 * np.isfinite(joined).mean() and np.nanmax(tiled) > 0.5


@pytest.mark.parametrize("gap", [-0.9, -0.4, 0.3, 1.0])
def test_tiles_that_rounding_moved_by_a_pixel_are_searched_together(tmp_path, gap):
    with Scene.open(tiles(tmp_path / "tiles", "UTM", [(0, 170), (170, 230)], gap)) as scene:
        assert abs(scene.width - 400) <= 1
        pre, post = scene.read(0, 0, 400, 300)
        assert np.isfinite(pre).mean() > 0.99 and np.isfinite(post).mean() > 0.99


def test_tiles_two_pixels_apart_are_not_of_one_place(tmp_path):
    with pytest.raises(InputError, match="do not overlap"):
        Scene.open(tiles(tmp_path / "tiles", "UTM", [(0, 170), (170, 230)], gap=2.0))


@pytest.mark.parametrize("x0", [169, 170])
def test_sides_that_only_share_an_edge_have_nothing_to_compare(tmp_path, x0):
    with pytest.raises(InputError, match=f"post_{x0}_0_100.tif and pre_0_0_170.tif do not overlap"):
        Scene.open(request(tmp_path, [(0, 0, 170, 150)], [(x0, 0, 100, 150)]))
    with Scene.open(request(tmp_path, [(0, 0, 170, 150), (x0, 0, 100, 150)], [(x0, 0, 100, 150)])) as scene:
        assert scene.width == x0 + 100


def test_dates_of_other_bursts_are_not_taken_for_wet(tmp_path):
    """Of three dates one lacks the dark burst: it is brighter, but not from rain."""
    dark = (0, 0, 60, 60)
    bright = (50, 0, 60, 60)
    paths = []
    for day, bursts in (("20180801", (bright, dark)), ("20180813", (bright, dark)), ("20180825", (bright,)), ("20180918", (bright, dark))):
        for burst in bursts:
            power = (0.05 if burst is dark else 0.2) * np.ones((2, 60, 60), np.float32)
            paths.append(str(write_raster(tmp_path / f"{day}_{burst[0]}.tif", power, names=("VV", "VH"), geotransform=placed(*burst[:2]))))
    with Scene.open(SceneRequest(pre=tuple(paths[:5]), post=tuple(paths[5:]), unit="linear")) as scene:
        assert not any("as after rain" in note for note in scene.summary.notes)
