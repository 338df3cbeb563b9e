"""The first look at the values of a scene's bands does not depend on how many threads take it."""

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core import sampling
from sar_landslide_plugin.core.bands import assign_roles
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.sources import open_bands
from tests.conftest import BAND_NAMES, synthetic_power, write_raster

STORED = {
    "strips": [],
    "tiles": ["TILED=YES", "COMPRESS=DEFLATE"],
    "tiles, band by band": ["TILED=YES", "INTERLEAVE=BAND"],
    "sparse": ["TILED=YES", "SPARSE_OK=TRUE"],
}


def opened(path, nodata=None):
    roles, _ = assign_roles(SceneRequest(rasters=(str(path),)))
    return open_bands(roles, nodata)[0]


@pytest.fixture
def two_threads(monkeypatch):
    """Two cores, and how many datasets are opened for sampling."""
    again = []
    real = sampling.open_raster
    monkeypatch.setattr(sampling.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(sampling, "open_raster", lambda path: again.append(path) or real(path))
    return again


@pytest.mark.parametrize("stored", STORED)
def test_a_file_is_sampled_by_two_as_by_one(tmp_path, two_threads, stored):
    power = synthetic_power(900, 1100)
    power[2, :400] = -9999
    if stored == "sparse":
        power[:, :600, :600] = 0
    path = write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES, options=STORED[stored])
    found = sampling.sample_bands(opened(path, -9999))
    assert two_threads == [str(path)]
    for values, band in zip(found, opened(path, -9999)):
        np.testing.assert_array_equal(values, band.sample())
    assert np.isnan(found[2]).any() and not np.isnan(found[1]).any()


def test_a_small_file_or_one_core_needs_no_second_dataset(tmp_path, two_threads, monkeypatch):
    small = write_raster(tmp_path / "small.tif", synthetic_power(200, 300), names=BAND_NAMES)
    assert len(sampling.sample_bands(opened(small))) == 4
    large = write_raster(tmp_path / "large.tif", synthetic_power(900, 1100), names=BAND_NAMES)
    monkeypatch.setattr(sampling.os, "cpu_count", lambda: 1)
    assert len(sampling.sample_bands(opened(large))) == 4
    assert two_threads == []


def test_files_and_virtual_rasters_are_not_opened_twice(tmp_path, two_threads):
    large = write_raster(tmp_path / "large.tif", synthetic_power(900, 1100), names=BAND_NAMES)
    gdal.Translate(str(tmp_path / "scene.vrt"), str(large), format="VRT").FlushCache()
    sampling.sample_bands(opened(tmp_path / "scene.vrt"))
    assert two_threads == []


def test_damage_in_the_lower_half_is_told(tmp_path, two_threads):
    path = write_raster(tmp_path / "scene.tif", synthetic_power(900, 1100), names=BAND_NAMES, options=["COMPRESS=DEFLATE"])
    content = bytearray(path.read_bytes())
    for at in range(len(content) // 2, len(content) * 9 // 10):
        content[at] = 0
    path.write_bytes(content)
    bands = opened(path)
    with pytest.raises(InputError, match=r"cannot be read at row .*: the file is damaged"):
        sampling.sample_bands(bands)


def test_a_virtual_raster_whose_file_lacks_a_band_is_told(tmp_path):
    path = write_raster(tmp_path / "scene.tif", synthetic_power(300, 300), names=BAND_NAMES)
    virtual = tmp_path / "scene.vrt"
    gdal.Translate(str(virtual), str(path), format="VRT").FlushCache()
    virtual.write_text(virtual.read_text().replace("<SourceBand>3<", "<SourceBand>9<"))
    with pytest.raises(InputError, match=r"scene\.vrt"):
        sampling.sample_bands(opened(virtual))
