"""What a scene of several files is called."""

import pytest

from sar_landslide_plugin.core.scene_name import common_name, scene_name

BURSTS = [f"OPERA_L2_RTC-S1_T009-{burst}-IW2_{day}T200947Z_S1A_30_v1.0_VH" for burst in ("019294", "019295") for day in ("20240603", "20240615")]


def test_one_image_gives_its_own_name():
    assert scene_name([], ["valley_"], None) == scene_name([], ["valley_"], "2024-05-24") == "valley_"
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
        (BURSTS, "OPERA_L2_RTC-S1_T009"),
    ],
)
def test_of_several_it_is_what_they_have_in_common(names, shared):
    assert common_name(names) == shared
    assert scene_name(names[:1], names[1:], None) == (shared or names[1])


def test_the_day_of_the_event_is_a_better_name_than_the_beginning_of_products():
    assert scene_name(BURSTS[:2], BURSTS[2:], "2024-05-24") == "2024-05-24"
    assert scene_name(["VV_20240522"], ["VV_20240603"], "2024-05-24") == "2024-05-24"
    assert scene_name(["bago_VV"], ["bago_VH"], "2024-05-24") == "bago"
    assert scene_name(BURSTS[:1], BURSTS[:1], "2024-05-24") == BURSTS[0], "one image with both sides"
