"""The first look at the values of a scene's bands does not depend on how many threads take it."""

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core import sampling
from sar_landslide_plugin.core.bands import assign_roles
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene, observed_pixels
from sar_landslide_plugin.core.sources import open_bands
from tests.conftest import BAND_NAMES, in_unit, synthetic_power, write_raster

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


EDGES = {
    "above the first sample": np.s_[:50],
    "below the last": np.s_[560:],
    "a corner": np.s_[:20, :20],
}


@pytest.mark.parametrize("edge", EDGES)
def test_zeros_at_the_edge_of_decibels_are_not_observed_however_few_are_sampled(tmp_path, edge):
    values = in_unit(synthetic_power(600, 60), "db")
    values[2:][(slice(None), *np.index_exp[EDGES[edge]])] = 0.0
    path = write_raster(tmp_path / "scene.tif", values, names=BAND_NAMES)
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        assert scene.summary.unit == "db"
        seen = observed_pixels(*scene.read(0, 0, 60, 600))
    assert not seen[EDGES[edge]].any() and seen.sum() == 600 * 60 - seen[EDGES[edge]].size


def sparse_decibels(path, data_type=gdal.GDT_Float32, scale_offset=None):
    """A file of decibels of which the lower half is not stored, and declared as nothing."""
    values = in_unit(synthetic_power(1536, 60), "db") / (scale_offset or (1.0,))[0]
    values[:, 768:] = 0.0
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=256", "SPARSE_OK=TRUE"]
    return write_raster(path, values, names=BAND_NAMES, data_type=data_type, scale_offset=scale_offset, options=options)


@pytest.mark.parametrize(("data_type", "scale_offset"), [(gdal.GDT_Float32, None), (gdal.GDT_Int16, (0.01, 0.0))])
def test_decibels_that_a_file_does_not_store_are_not_observed(tmp_path, data_type, scale_offset):
    path = sparse_decibels(tmp_path / "scene.tif", data_type, scale_offset)
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        seen = observed_pixels(*scene.read(0, 0, 60, 1536))
        assert seen[:768].all() and not seen[768:].any()
        assert scene.summary.nodata_fraction == pytest.approx(0.5, abs=0.15)


@pytest.mark.parametrize("edge", [np.s_[:, :2], np.s_[:, -1:], np.s_[-2:], np.s_[:1], np.s_[:1, :100]], ids=str)
def test_a_thin_edge_of_zeros_in_integer_decibels_is_not_observed(tmp_path, edge):
    """As warping leaves it where nothing declares what was not seen; far less than a share that tells by itself."""
    values = np.round(in_unit(synthetic_power(500, 500), "db") / 0.01)
    values[0][edge] = 0.0
    path = write_raster(tmp_path / "scene.tif", values, names=BAND_NAMES, data_type=gdal.GDT_Int16, scale_offset=(0.01, 0.0))
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        pre, _ = scene.read(0, 0, 500, 500)
    assert np.isnan(pre[0][edge]).all() and np.isnan(pre[0]).sum() == pre[0][edge].size and not np.isnan(pre[1]).any()


@pytest.mark.parametrize(("zeros", "is_nodata"), [(20, False), (800, True)])
def test_integers_in_decibels_are_0_where_the_ground_is_bright_unless_they_fill_the_band(tmp_path, zeros, is_nodata):
    values = np.round(in_unit(synthetic_power(200, 200), "db") / 0.01)
    values.reshape(4, -1)[:, :zeros] = 0.0
    path = write_raster(tmp_path / "scene.tif", values, names=BAND_NAMES, data_type=gdal.GDT_Int16, scale_offset=(0.01, 0.0))
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        pre, _ = scene.read(0, 0, 20, 1)
    assert (np.isnan(pre) if is_nodata else pre == 1.0).all()


@pytest.mark.parametrize("step", [0.01, 0.1, 0.5, 1.0])
@pytest.mark.parametrize(("zeros", "is_nodata"), [(20, False), (800, True)])
def test_rounded_decibels_are_0_where_the_ground_is_bright_unless_they_fill_the_band(tmp_path, step, zeros, is_nodata):
    values = np.round(in_unit(synthetic_power(200, 200), "db") / step) * step
    values.reshape(4, -1)[:, :zeros] = 0.0
    path = write_raster(tmp_path / "scene.tif", values.astype(np.float32), names=BAND_NAMES)
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        pre, _ = scene.read(0, 0, 20, 1)
    assert (np.isnan(pre) if is_nodata else pre == 1.0).all()
