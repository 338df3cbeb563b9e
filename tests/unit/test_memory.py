"""Memory does not grow with the scene."""

import platform
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core import scene as scene_module
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.grid import BLOCK_SIZE
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import (
    BAND_NAMES,
    REPOSITORY,
    UTM_54_SOUTHLESS,
    FakeModels,
    synthetic_power,
    wkt_of,
    write_raster,
)


def test_every_pixel_is_read_once_in_windows_of_a_tile(tmp_path, monkeypatch):
    read, sizes = scene_module.Scene.read, []

    def counting(self, x0, y0, width, height):
        sizes.append(width * height)
        return read(self, x0, y0, width, height)

    monkeypatch.setattr(scene_module.Scene, "read", counting)
    path = write_raster(tmp_path / "scene.tif", synthetic_power(700, 900), names=BAND_NAMES)
    options = DetectOptions(tile_size=256, segment="all")
    detect(SceneRequest(rasters=(str(path),)), tmp_path / "out", options, models=FakeModels())
    assert max(sizes) <= 256 * 256
    samples = 5 * 5 * 80 * 80  # for the share of nodata
    assert sum(sizes) <= 700 * 900 + samples


RUN = """
import resource, sys
from osgeo import gdal
gdal.SetCacheMax(16 * 1024**2)
from tests.conftest import FakeModels
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.scene import SceneRequest
request, options = SceneRequest(rasters=(sys.argv[1],)), DetectOptions(segment="all", tile_size=256)
detect(request, sys.argv[2], options, models=FakeModels())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def tall_scene(path, height, width=768):
    """A tiled scene written in strips."""
    options = ["TILED=YES", "COMPRESS=LZW"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 4, gdal.GDT_Float32, options)
    dataset.SetGeoTransform(UTM_54_SOUTHLESS)
    dataset.SetProjection(wkt_of(32654))
    strip = np.round(synthetic_power(256, width), 2)
    for index, name in enumerate(BAND_NAMES):
        dataset.GetRasterBand(index + 1).SetDescription(name)
        for y0 in range(0, height, 256):
            dataset.GetRasterBand(index + 1).WriteArray(strip[index], 0, y0)
    return path


def test_a_scene_is_read_in_so_many_rows_that_nothing_is_decoded_twice(tmp_path):
    power = synthetic_power(600, 2000)
    cache = gdal.GetCacheMax()
    try:
        gdal.SetCacheMax(2 * 2000 * 4 * 4 * 300)  # twice 300 rows of four bands
        tall = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"]
        for name, options, expected in (("strips", [], 256), ("tiles", ["TILED=YES"], 768), ("tall", tall, 1024)):
            path = write_raster(tmp_path / f"{name}.tif", power, names=BAND_NAMES, options=options)
            with scene_module.Scene.open(SceneRequest(rasters=(str(path),))) as scene:
                assert scene.rows_at_once(768) == expected
                assert scene.columns_at_once() == (2000 if name == "strips" else 8704)
                assert scene.rows_at_once(DetectOptions().tile_size) % BLOCK_SIZE == 0
    finally:
        gdal.SetCacheMax(cache)


def test_what_a_virtual_raster_stands_for_may_be_strips_and_is_read_in_one_go(tmp_path):
    path = write_raster(tmp_path / "strips.tif", synthetic_power(300, 900), names=BAND_NAMES)
    gdal.Translate(str(tmp_path / "strips.vrt"), str(path), format="VRT").FlushCache()
    with scene_module.Scene.open(SceneRequest(rasters=(str(tmp_path / "strips.vrt"),))) as scene:
        assert scene.columns_at_once() == 900


@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is measured in a way Windows lacks")
def test_peak_memory_of_a_scene_six_times_as_large_is_nearly_the_same(tmp_path):
    peaks = []
    for height in (768, 4608):
        scene = tall_scene(tmp_path / f"{height}.tif", height)
        done = subprocess.run(
            [sys.executable, "-c", RUN, str(scene), str(tmp_path / f"out{height}")],
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        peaks.append(int(done.stdout))
    whole_scene_mib = 4 * 4 * 768 * 4608 / 1024**2
    assert peaks[1] - peaks[0] < 0.5 * whole_scene_mib, peaks


POOLS = """
import ctypes, threading
from sar_landslide_plugin import cli
cli._share_one_pool()
library = ctypes.CDLL(None)
library.malloc.restype = library.fopen.restype = ctypes.c_void_p
threads = [threading.Thread(target=lambda: library.malloc(1000)) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
library.malloc_info(0, ctypes.c_void_p(library.fopen(b"/dev/stdout", b"w")))
library.fflush(None)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has a pool for each thread")
def test_the_command_line_takes_memory_from_one_pool():
    done = subprocess.run([sys.executable, "-c", POOLS], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert done.stdout.count("<heap nr=") == 1
