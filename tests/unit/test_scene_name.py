"""What a scene of several files is called."""

import numpy as np
import pytest

from sar_landslide_plugin.core.gdal_calls import file_stem, short_name
from sar_landslide_plugin.core.scene_name import common_name, place_of, scene_name
from tests.conftest import write_raster

BURSTS = [f"OPERA_L2_RTC-S1_T009-{burst}-IW2_{day}T200947Z_S1A_30_v1.0_VH" for burst in ("019294", "019295") for day in ("20240603", "20240615")]


def test_one_image_gives_its_own_name():
    assert scene_name([], ["valley_"], None, lambda: pytest.fail("names that tell enough open no raster")) == "valley"
    assert scene_name([], ["valley_"], None) == scene_name([], ["valley_"], "2024-05-24") == "valley"
    assert scene_name([], ["enga_track9_20240522_20240627"], None, lambda: "5.38°S 143.37°E") == "enga_track9"
    assert scene_name([], [], None) == "" and scene_name([], [], "2024-05-24") == "2024-05-24"


@pytest.mark.parametrize(
    ("names", "shared"),
    [
        (["bago_pre_VV", "bago_pre_VH", "bago_post_VV"], "bago"),
        (["valley_2024-05-22", "valley_2024-05-27"], "valley"),
        (["Erdrutsch Süd (VV)", "Erdrutsch Süd (VH)"], "Erdrutsch Süd"),
        (["能登半島_前", "能登半島_後"], "能登半島"),
        (["before", "beforehand"], ""),
        (["VV_20240522", "VV_20240603"], ""),
        (["20240522_VV", "20240522_VH"], ""),
        (BURSTS, ""),
        (BURSTS[:1], ""),
        (["S1A_IW_GRDH_1SDV_20160111T233211_20160111T233236_009453_00DB4D_3D7E_VH"], ""),
        (["S1A_IW_20240522T084748_DVP_RTC30_G_gpuned_A1B2_VH", "S1A_IW_20240627T084748_DVP_RTC30_G_gpuned_C3D4_VH"], ""),
        (["Gamma0_VV", "Gamma0_VH"], ""),
        (["Subset_S1A_IW_GRDH_1SDV_20180905_Orb_Cal_TC"], "Subset"),
        (["S1_bago_gamma0_VV_dB"], "bago"),
        (["Sentinel-1 Bago"], "Bago"),
        (["valley 2"], "valley 2"),
    ],
)
def test_of_several_it_is_what_they_have_in_common(names, shared):
    assert common_name(names) == shared
    assert scene_name(names[:1], names[1:], None) == (shared or [*names[1:], *names][0])


def test_the_day_of_the_event_or_the_place_is_a_better_name_than_that_of_a_product():
    assert scene_name(BURSTS[:2], BURSTS[2:], "2024-05-24") == "2024-05-24"
    assert scene_name(["VV_20240522"], ["VV_20240603"], "2024-05-24", lambda: "5.38°S 143.37°E") == "2024-05-24"
    assert scene_name(["bago_VV"], ["bago_VH"], "2024-05-24") == "bago"
    assert scene_name(BURSTS[:1], BURSTS[:1], "2024-05-24") == "2024-05-24", "one image with both sides"
    place = "5.38°S 143.37°E"
    assert scene_name(BURSTS[:1], BURSTS[1:2], None, lambda: place) == f"{place}, 2024-06-15"
    made_later = BURSTS[1].replace("_S1A", "_20240701T101010Z_S1A")
    assert scene_name(BURSTS[:1], [made_later], None, lambda: place) == f"{place}, 2024-06-15"
    assert scene_name([], ["VV_20240522_20240603"], None, lambda: place) == f"{place}, 2024-06-03"
    assert scene_name(["S1_VV"], ["S1_VH"], None, lambda: place) == place


def test_the_place_is_the_middle_of_a_raster(tmp_path):
    grid = {"geotransform": (143.0, 0.01, 0.0, -5.0, 0.0, -0.01), "epsg": 4326}
    path = write_raster(tmp_path / "scene.tif", np.ones((1, 100, 74), np.float32), **grid)
    assert place_of(str(path)) == "5.50°S 143.37°E"
    grid = {"geotransform": (359_000.0, 10.0, 0.0, 6_000_000.0, 0.0, -10.0), "epsg": 32628}
    assert place_of(str(write_raster(tmp_path / "west.tif", np.ones((1, 10, 10), np.float32), **grid))) == "54.13°N 17.16°W"
    assert place_of(str(tmp_path / "gone.tif")) == ""


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/data/pre_scene.tif", "pre_scene.tif"),
        ("C:\\Users\\anna\\Acme\\pre_scene.tif", "pre_scene.tif"),
        ("c:/Users/anna/pre_scene.tif", "pre_scene.tif"),
        ("\\\\server\\share\\pre_scene.tif", "pre_scene.tif"),
        ('NETCDF:"C:\\cubes\\cube.nc":VV', "cube.nc: VV"),
    ],
)
def test_folders_of_other_systems_are_left_out_of_names(path, name):
    """A run on Windows may be looked at elsewhere, and its folders are nobody's business."""
    assert short_name(path) == name
    assert file_stem(name) == name.split(".")[0]
