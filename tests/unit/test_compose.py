"""Composites are what the engine would see, and give the same detection."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core import compose
from sar_landslide_plugin.core.compose import BANDS, compose_dates
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import Cancelled, InputError, OutputError
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import (
    FakeModels,
    in_unit,
    make_card,
    read_maps,
    synthetic_power,
    virtual_twice,
    write_raster,
)


@pytest.fixture
def dates(tmp_path):
    """Two dates before in decibels, one after in decibels; one pixel of the first date is not observed."""
    paths = []
    for seed, bands in ((1, slice(0, 2)), (2, slice(0, 2)), (1, slice(2, 4))):
        power = synthetic_power(200, 300, seed=seed)[bands].copy()
        if not paths:
            power[:, 5, 7] = np.nan
        name = f"S1A_IW_2018090{len(paths) + 1}.tif"
        paths.append(str(write_raster(tmp_path / name, in_unit(power, "db"), names=("VV", "VH"))))
    return SceneRequest(pre=tuple(paths[:2]), post=(paths[2],))


def test_bands_are_means_in_linear_power(tmp_path, dates):
    compose_dates(dates, tmp_path / "composite.tif")
    dataset = gdal.Open(str(tmp_path / "composite.tif"))
    assert [dataset.GetRasterBand(number).GetDescription() for number in range(1, 5)] == list(BANDS)
    before = [synthetic_power(200, 300, seed=seed) for seed in (1, 2)]
    found = dataset.ReadAsArray()
    expected = (before[0][:2] + before[1][:2]) / 2
    expected[:, 5, 7] = before[1][:2, 5, 7]  # the date that saw it
    np.testing.assert_allclose(found[:2], expected, rtol=1e-4)
    assert dataset.GetMetadataItem("PRE_DATES") == "2018-09-01 2018-09-02"


def test_the_composite_is_detected_as_the_dates_are(tmp_path, dates):
    compose_dates(dates, tmp_path / "composite.tif")
    options = DetectOptions(segment="all")
    detect(dates, tmp_path / "dates", options, models=FakeModels())
    detect(
        SceneRequest(rasters=(str(tmp_path / "composite.tif"),)),
        tmp_path / "composed",
        options,
        models=FakeModels(),
    )
    one, other = read_maps(tmp_path / "dates"), read_maps(tmp_path / "composed")
    np.testing.assert_allclose(one.probability, other.probability, atol=1e-4)


def test_the_composite_has_the_grid_of_models_that_know_other_spacings(tmp_path, dates, monkeypatch):
    monkeypatch.setattr(compose, "read_card", lambda _stage: make_card(pixel_spacing_m=[5, 20]))
    summary = compose_dates(dates, tmp_path / "composite.tif")
    assert summary.resampled and summary.pixel_spacing_m[0] == pytest.approx(20, rel=0.01)


def test_nothing_is_replaced_or_left_half_written(tmp_path, dates):
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(Cancelled):
        compose_dates(dates, tmp_path / "composite.tif", is_cancelled=lambda: True)
    with pytest.raises(OutputError):
        compose_dates(dates, tmp_path / "no such folder" / "composite.tif")
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    (tmp_path / "mine.tif").write_text("mine")
    with pytest.raises(InputError, match="there already"):
        compose_dates(dates, tmp_path / "mine.tif")
    assert (tmp_path / "mine.tif").read_text() == "mine"


@pytest.mark.parametrize("kind", ["once", "twice", "warped", "by a name"])
def test_an_image_behind_virtual_rasters_is_not_replaced(tmp_path, dates, kind):
    image = Path(dates.pre[0])
    virtual = str(virtual_twice(image, is_warped=kind == "warped"))
    if kind == "once":
        virtual = str(tmp_path / "mosaic.vrt")
    if kind == "by a name":
        virtual = f"vrt://{virtual}?bands=1,2"
    before = image.read_bytes()
    with pytest.raises(InputError, match="is one of the images"):
        compose_dates(SceneRequest(pre=(virtual,), post=dates.post, bands=(("VV", 1), ("VH", 2))), image, overwrite=True)
    assert image.read_bytes() == before


def test_overviews_and_statistics_of_what_is_replaced_go_too(tmp_path, dates):
    output = tmp_path / "composite.tif"
    compose_dates(dates, output)
    for suffix in (".ovr", ".aux.xml"):
        Path(f"{output}{suffix}").write_text("of the former one")
    compose_dates(dates, output, overwrite=True)
    assert not list(tmp_path.glob("composite.tif.*"))


def test_a_file_is_replaced_where_asked_but_never_an_image(tmp_path, dates):
    (tmp_path / "old.tif").write_text("old")
    compose_dates(dates, tmp_path / "old.tif", overwrite=True)
    assert gdal.Open(str(tmp_path / "old.tif")).RasterCount == 4
    image = tmp_path / "S1A_IW_20180901.tif"
    before = image.read_bytes()
    with pytest.raises(InputError, match="one of the images"):
        compose_dates(dates, tmp_path / "." / image.name, overwrite=True)
    assert image.read_bytes() == before
