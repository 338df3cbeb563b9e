"""What is said about a scene that is probably not what its user thinks."""

import numpy as np
import pytest

from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from tests.conftest import BAND_NAMES, UTM_54_SOUTHLESS, in_unit, synthetic_power, write_raster

LOOKS_LIKE = "The values look like {}, but are taken as {}: choose the unit yourself if that is wrong."


def notes_of(**request):
    with Scene.open(SceneRequest(**request)) as scene:
        return scene.summary.notes


def scene_in(folder, unit, name="scene.tif"):
    return str(write_raster(folder / name, in_unit(synthetic_power(60, 70), unit), names=BAND_NAMES))


@pytest.mark.parametrize("unit", ["linear", "amplitude"])
def test_negative_values_are_no_power(tmp_path, unit):
    with pytest.raises(InputError, match=r"^The values of band 1 of scene\.tif are mostly negative \(median -.*choose decibel, or"):
        notes_of(rasters=(scene_in(tmp_path, "db"),), unit=unit)


@pytest.mark.parametrize(
    ("stored", "asked", "note"),
    [
        ("linear", "db", LOOKS_LIKE.format("linear power", "decibel")),
        ("linear", "amplitude", LOOKS_LIKE.format("linear power", "amplitude")),
        ("amplitude", "linear", LOOKS_LIKE.format("amplitude", "linear power")),
    ],
)
def test_a_unit_that_the_values_do_not_look_like_is_taken_and_doubted(tmp_path, stored, asked, note):
    assert note in notes_of(rasters=(scene_in(tmp_path, stored),), unit=asked)


@pytest.mark.parametrize("unit", ["linear", "amplitude", "db"])
def test_the_right_unit_raises_no_doubt(tmp_path, unit):
    assert notes_of(rasters=(scene_in(tmp_path, unit),), unit=unit) == ()


def test_a_unit_in_the_name_is_doubted_where_the_values_look_like_another(tmp_path):
    assert LOOKS_LIKE.format("linear power", "amplitude") in notes_of(rasters=(scene_in(tmp_path, "linear", "site_amp.tif"),))


@pytest.mark.parametrize("unit", ["linear", "db"])
@pytest.mark.parametrize("side", ["pre", "post"])
def test_polarisations_that_seem_swapped_are_told(tmp_path, unit, side):
    request = {"rasters": (scene_in(tmp_path, unit),), "unit": unit}
    right = {f"{when}_{name}": number for number, (when, name) in enumerate(
        [("pre", "VV"), ("pre", "VH"), ("post", "VV"), ("post", "VH")], 1)}  # fmt: skip
    wrong = {**right, f"{side}_VV": right[f"{side}_VH"], f"{side}_VH": right[f"{side}_VV"]}
    when = {"pre": "Before", "post": "After"}[side]
    assert notes_of(**request, bands=tuple(right.items())) == ()
    assert notes_of(**request, bands=tuple(wrong.items())) == (
        f"{when} the event VH is brighter than VV, which is rare: were the bands swapped?",
    )


def dates(folder, post_width, epsg=32654):
    """An image before of 100 x 100 px, and one after from the same corner that is as wide as asked."""
    power = synthetic_power(100, max(100, post_width))
    pre = write_raster(folder / "pre.tif", power[:2, :, :100], names=("VV", "VH"))
    post = write_raster(folder / "post.tif", power[2:, :, :post_width], names=("VV", "VH"), geotransform=UTM_54_SOUTHLESS)
    return {"pre": (str(pre),), "post": (str(post),), "unit": "linear"}


@pytest.mark.parametrize("width", [60, 100, 108])
def test_images_that_hardly_reach_beyond_the_first_are_not_worth_a_note(tmp_path, width):
    assert notes_of(**dates(tmp_path, width)) == ()


def test_an_image_that_reaches_far_beyond_the_first_is_told(tmp_path):
    assert notes_of(**dates(tmp_path, 200)) == (
        "Only the area of pre.tif is searched; 48% of post.tif lies outside: if it matters, join the frames of a date first.",
    )


def test_a_scene_without_observed_pixels_raises_no_doubts(tmp_path):
    path = write_raster(tmp_path / "scene.tif", np.full((4, 40, 40), np.nan, np.float32), names=BAND_NAMES)
    assert not any("brighter" in note for note in notes_of(rasters=(str(path),)))
