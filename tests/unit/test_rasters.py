"""Result rasters: the overviews that are written on the way are those that GDAL would have made afterwards."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from sar_landslide_plugin.core.errors import OutputError
from sar_landslide_plugin.core.grid import Grid, Window, tiles
from sar_landslide_plugin.core.rasters import coverage_raster, mask_raster, probability_raster
from tests.conftest import wkt_of

REPOSITORY = Path(__file__).resolve().parents[2]
NO_ROOM = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from sar_landslide_plugin.core.errors import OutputError
from sar_landslide_plugin.core.grid import Window
from sar_landslide_plugin.core.rasters import probability_raster
from tests.unit.test_rasters import grid_of

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    with probability_raster(Path(sys.argv[1]), grid_of(2048, 2048)) as raster:
        raster.describe({"MODEL": "none"}, "values")
        raster.write(Window(0, 0, 512, 512), np.random.default_rng(0).random((512, 512), np.float32))
        raster.build_overviews(lambda *_: 1)
except OutputError as error:
    print("cannot be written" if "cannot be written" in str(error) else str(error))
    sys.exit(7)
"""


def grid_of(width, height):
    return Grid(width, height, (3e5, 10.0, 0.0, 4e6, 0.0, -10.0), wkt_of(32654))


def written(path, make, values, side=128, skip=()):
    """The raster of values, written in squares but for some."""
    grid = grid_of(values.shape[1], values.shape[0])
    with make(path, grid) as raster:
        raster.describe({"MODEL": "none"}, "values")
        for number, window in enumerate(tiles(grid.window, side)):
            if number not in skip:
                part = values[window.y0 : window.y0 + window.height, window.x0 : window.x0 + window.width]
                raster.write(window, part)
        raster.build_overviews(lambda *_: 1)
    return gdal.Open(str(path))


def overviews(dataset):
    band = dataset.GetRasterBand(1)
    return [band.GetOverview(number).ReadAsArray() for number in range(band.GetOverviewCount())]


def as_gdal_makes_them(dataset, path, resampling):
    """Overviews of a copy."""
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), dataset, options=["TILED=YES"])
    copy = gdal.Open(str(path), gdal.GA_Update)
    count = dataset.GetRasterBand(1).GetOverviewCount()
    copy.BuildOverviews(resampling, [2 ** (number + 1) for number in range(count)])
    return overviews(copy)


@settings(max_examples=25, deadline=None)
@given(
    width=st.integers(33, 175).map(lambda count: 4 * count),  # so that all overviews are exact halves
    height=st.integers(10, 175).map(lambda count: 4 * count),
    holes=st.floats(0, 1),
    seed=st.integers(0, 99),
    side=st.sampled_from([128, 256, 384]),
)
def test_overviews_are_those_of_gdal(tmp_path_factory, width, height, holes, seed, side):
    folder, random = tmp_path_factory.mktemp("rasters"), np.random.default_rng(seed)
    probability = random.random((height, width), np.float32)
    probability[random.random((height, width)) < holes] = np.nan
    probability[: height // 3, : width // 2] = np.nan
    mask = np.where(np.isnan(probability), 255, probability > 0.5).astype(np.uint8)
    for make, values, resampling in (
        (probability_raster, probability, "AVERAGE"),
        (mask_raster, mask, "NEAREST"),
    ):
        dataset = written(folder / f"{resampling}.tif", make, values, side)
        found = overviews(dataset)
        expected = as_gdal_makes_them(dataset, folder / f"{resampling}_gdal.tif", resampling)
        assert len(found) == len(expected)
        assert bool(found) == (max(width, height) >= 256)
        for own, its in zip(found, expected):
            np.testing.assert_allclose(own, its, atol=1e-6)


@pytest.mark.parametrize(("width", "height"), [(513, 257), (299, 601), (1023, 130)])
def test_where_a_side_is_odd_overviews_are_less_than_a_pixel_off(tmp_path, width, height):
    """GDAL stretches the last one over the border then; a slope of 1 per pixel tells by how much."""
    values = np.add.outer(np.arange(height), np.arange(width)).astype(np.float32)
    dataset = written(tmp_path / "slope.tif", probability_raster, values)
    found = overviews(dataset)
    assert found
    expected = as_gdal_makes_them(dataset, tmp_path / "gdal.tif", "AVERAGE")
    for number, (own, its) in enumerate(zip(found, expected)):
        assert own.shape == its.shape
        assert np.abs(own - its).max() < 2 ** (number + 1)  # pixels of the overview


def test_what_was_never_written_is_nodata_in_all_overviews(tmp_path):
    values = np.full((600, 900), 0.25, np.float32)
    found = overviews(written(tmp_path / "probability.tif", probability_raster, values, 256, skip={0}))
    assert len(found) == 2
    for number, overview in enumerate(found):
        edge = 256 // 2 ** (number + 1)
        assert np.isnan(overview[:edge, :edge]).all()
        assert (overview[edge:] == 0.25).all() and (overview[:, edge:] == 0.25).all()


def test_a_block_of_the_image_is_a_block_of_its_first_overview(tmp_path):
    """Else a block of the overview would be written, read again and written again."""
    dataset = written(tmp_path / "mask.tif", mask_raster, np.zeros((600, 600), np.uint8))
    band = dataset.GetRasterBand(1)
    assert band.GetBlockSize() == [256, 256] and band.GetOverview(0).GetBlockSize() == [128, 128]


def test_building_overviews_can_be_stopped(tmp_path):
    grid = grid_of(1200, 1200)
    with pytest.raises(OutputError), probability_raster(tmp_path / "probability.tif", grid) as raster:
        raster.describe({}, "values")
        raster.write(Window(0, 0, 1200, 1200), np.ones((1200, 1200), np.float32))
        raster.build_overviews(lambda *_: 0)


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of the size of files")
@pytest.mark.parametrize("limit", [8, 400, 1_000, 4_000, 30_000])
def test_no_room_is_one_sentence_from_the_head_of_the_file_on(tmp_path, limit):
    """GDAL crashes where it makes overviews of a file whose head it could not write."""
    path = tmp_path / "probability.tif"
    done = subprocess.run(
        [sys.executable, "-c", NO_ROOM, str(path), str(limit)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (7, "cannot be written\n"), done


def test_blocks_that_grow_are_not_written_twice(tmp_path):
    values = np.random.default_rng(1).random((1024, 1024), np.float32)
    sizes = []
    for side in (128, 256, 384):
        path = tmp_path / f"{side}.tif"
        written(path, probability_raster, values, side)
        sizes.append(path.stat().st_size)
    assert max(sizes) < 1.02 * min(sizes)


def test_the_coverage_has_overviews_of_all_bands(tmp_path):
    grid = Grid(1024, 600, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), wkt_of(32654))
    planes = np.random.default_rng(0).integers(0, 7, (3, 600, 1024)).astype(np.uint8)
    with coverage_raster(tmp_path / "coverage.tif", grid) as raster:
        raster.describe({}, "one", "two", "three")
        for x0 in range(0, 1024, 256):
            raster.write(Window(x0, 0, 256, 600), planes[:, :, x0 : x0 + 256])
        np.testing.assert_array_equal(raster.read_all(Window(100, 50, 30, 20)), planes[:, 50:70, 100:130])
        raster.build_overviews(lambda *_: 1)
    dataset = gdal.Open(str(tmp_path / "coverage.tif"))
    for number, plane in enumerate(planes, 1):
        band = dataset.GetRasterBand(number)
        np.testing.assert_array_equal(band.ReadAsArray(), plane)
        assert band.GetOverviewCount() == 3
        for level in range(3):
            np.testing.assert_array_equal(band.GetOverview(level).ReadAsArray(), plane[:: 2 ** (level + 1), :: 2 ** (level + 1)])
