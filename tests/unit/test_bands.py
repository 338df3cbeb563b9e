"""Band roles are read from names, never guessed."""

import numpy as np
import pytest

from sar_landslide_plugin.core.bands import assign_roles
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.labels import read_label
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from tests.conftest import BAND_NAMES, synthetic_power, write_raster


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("pre_VV", ("pre", "VV", None)),
        ("VH_post", ("post", "VH", None)),
        ("before vv", ("pre", "VV", None)),
        ("Gamma0_VV_after", ("post", "VV", None)),
        ("preVV", ("pre", "VV", None)),
        ("VHpost2", ("post", "VH", None)),
        ("post-event VH", ("post", "VH", None)),
        ("Sigma0_VH_db", ("", "VH", None)),
        ("VV_20180901T203025", ("", "VV", "2018-09-01")),
        ("S1A_IW_20240522T084748Z_VH", ("", "VH", "2024-05-22")),
        ("2018-09-06 pre", ("pre", "", "2018-09-06")),
        ("precipitation", ("", "", None)),
        ("revved", ("", "", None)),
        ("HH", ("", "HH", None)),
        ("2023-03-18-00_00_2023-03-18-23_59_Sentinel-1_IW_VV+VH_VH_(Raw)", ("", "VH", "2023-03-18")),
        ("Sentinel-1_IW_VV+VH_VV_-_decibel_gamma0", ("", "VV", None)),
        ("IW_VV+VH", ("", "", None)),
        ("anchorage_20221125_Sentinel-1_AWS-IW-VVVH_VH_-_decibel_gamma0_-_radiometric_terrain_corrected", ("", "VH", "2022-11-25")),
        ("2023-02-08-00_00_2023-02-08-23_59_Sentinel-1_AWS-IW-VVVH_VV_-_linear_gamma0_-_orthorectified", ("", "VV", "2023-02-08")),
        ("S1A_VVVH_20180906_VH", ("", "VH", "2018-09-06")),
        ("IW_GRDH_vhvv_pre_VV", ("pre", "VV", None)),
        ("EW_HHHV_HV", ("", "HV", None)),
        ("IW-VVVH", ("", "", None)),
        ("pre_VVVH", ("pre", "", None)),
        ("VVVH_ratio", ("", "", None)),
        ("VV_VH_ratio", ("", "", None)),
        ("VV/VH", ("", "", None)),
        ("Sigma0_VV_div_Sigma0_VH", ("", "", None)),
        ("VH_post_minus_pre", ("", "", None)),
        ("VV_stdDev", ("", "", None)),
        ("VV_mask", ("", "", None)),
        ("S1_coh_VV", ("", "", None)),
        ("ThermalNoise_TerrainCorr_VV", ("", "VV", None)),
        ("S1_ThermalNoise_VV", ("", "VV", None)),
        ("Phase_2_project_VV", ("", "VV", None)),
        ("Sigma0_VV_ref_25Aug2018", ("", "VV", "2018-08-25")),
        ("VV_ref", ("pre", "VV", None)),
        ("VH_secondary", ("post", "VH", None)),
        ("post_VH_VVratio", ("", "", None)),
        ("VV_VHratio", ("", "", None)),
        ("VVminusVH", ("", "", None)),
        ("VVdivVH", ("", "", None)),
        ("post_VVoverVH", ("", "", None)),
        ("VH_logratio", ("", "", None)),
        ("VV_coh12", ("", "", None)),
        ("VV_inc_map_ell", ("", "", None)),
        ("VV_059_COHE", ("", "", None)),
        ("20180801_20180813_VV_cc", ("", "", "2018-08-01")),
        ("Phase_ifg_VV_25Aug2018_06Sep2018", ("", "", "2018-08-25")),
        ("VV_change_20180825_20180918", ("", "", "2018-08-25")),
        ("Sigma0_VV_GLCMVariance", ("", "", None)),
        ("S1_136231_IW2_20200604_20200616_VV_INT80_77F1_amp", ("", "", "2020-06-04")),
        *((f"Sigma0_VV_{texture}", ("", "", None)) for texture in ("Homogeneity", "Dissimilarity", "Entropy", "Energy", "ASM", "MAX")),
        ("Gamma0_VH_db_MAX_slv1_06Sep2018", ("", "", "2018-09-06")),
        ("VV_GLCM_max", ("", "", None)),
        ("VV_max", ("", "VV", None)),  # of several dates
        ("Energy_project_site_VV", ("", "VV", None)),
        ("VV_incidence_angle", ("", "", None)),
        ("local_incidence_angle_VV", ("", "", None)),
        ("VV_localIncidenceAngle", ("", "", None)),
        ("VV_incidence_angle_corrected", ("", "VV", None)),
        ("VV_incidence_angle_normalised_gamma0", ("", "VV", None)),
        ("pre_VVdB", ("pre", "VV", None)),
        ("VVdB_20180825", ("", "VV", "2018-08-25")),
        ("Sigma0VV", ("", "VV", None)),
        ("VVlin", ("", "VV", None)),
        ("NP_VV", ("", "VV", None)),
        ("VV_20180825_terrain_corr", ("", "VV", "2018-08-25")),
        ("VV_20180825_clip_mask", ("", "VV", "2018-08-25")),
        ("VV_pre-processed", ("", "VV", None)),
        ("VV_20180825_after_speckle_filter", ("", "VV", "2018-08-25")),
        ("gamma0 VV after terrain correction", ("", "VV", None)),
        ("VV_postProcessed", ("", "VV", None)),
        ("pre_lee_VV", ("pre", "VV", None)),
        ("pre_terrain_corrected_VV", ("pre", "VV", None)),
        ("before_speckle_VV", ("pre", "VV", None)),
        ("VV_before_filtered", ("pre", "VV", None)),
        ("VV_pre_filtered", ("pre", "VV", None)),
        ("post_calibrated_VH", ("post", "VH", None)),
    ],
)
def test_labels_tell_side_polarisation_and_date(label, expected):
    assert read_label(label) == expected


def roles_of(tmp_path, names, bands=()):
    scene = write_raster(tmp_path / "scene.tif", np.ones((len(names), 20, 20)), names=names)
    found, notes = assign_roles(SceneRequest(rasters=(str(scene),), bands=bands))
    return {role.role: role.number for role in found}, notes


def test_bands_may_come_in_any_order(tmp_path):
    roles, _ = roles_of(tmp_path, ("post_VH", "pre_VV", "post_VV", "pre_VH"))
    assert roles == {"post_VH": 1, "pre_VV": 2, "post_VV": 3, "pre_VH": 4}


def test_other_bands_are_left_out(tmp_path):
    roles, _ = roles_of(tmp_path, ("incidence_angle", *BAND_NAMES, "slope"))
    assert roles == {"pre_VV": 2, "pre_VH": 3, "post_VV": 4, "post_VH": 5}


def test_what_is_made_of_backscatter_is_left_out(tmp_path):
    roles, _ = roles_of(tmp_path, (*BAND_NAMES, "VH_post_minus_pre", "pre_VV_VH_ratio", "post_VV_mask"))
    assert roles == {"pre_VV": 1, "pre_VH": 2, "post_VV": 3, "post_VH": 4}


@pytest.mark.parametrize("kinds", [("mst", "slv1"), ("ref", "sec1"), ("sec1", "ref")])
def test_the_reference_of_a_stack_may_be_any_of_its_dates(tmp_path, kinds):
    names = [
        f"Sigma0_{polarisation}_{kind}_{day}"
        for kind, day in zip(kinds, ("25Aug2018", "06Sep2018"))
        for polarisation in ("VV", "VH")
    ]
    roles, _ = roles_of(tmp_path, names)
    assert roles == {"pre_VV": 1, "pre_VH": 2, "post_VV": 3, "post_VH": 4}


@pytest.mark.parametrize(
    ("template", "unit"),
    [
        ("{day}-00_00_{day}-23_59_Sentinel-1_IW_VV+VH_{polarisation}_(Raw).tiff", "linear"),
        ("town_{day}_Sentinel-1_AWS-IW-VVVH_{polarisation}_-_decibel_gamma0_-_radiometric_terrain_corrected.tiff", "db"),
    ],
)
def test_downloads_of_browsers_are_told_apart(tmp_path, template, unit):
    names = [template.format(day=day, polarisation=polarisation) for day in ("2023-03-06", "2023-03-18") for polarisation in ("VV", "VH")]
    power = synthetic_power(20, 20)
    stored = [10 * np.log10(band) if unit == "db" else band for band in (*power[:2], *power[:2])]
    files = [str(write_raster(tmp_path / name, band[np.newaxis])) for name, band in zip(names, stored)]
    request = SceneRequest(pre=tuple(files[:2]), post=tuple(files[2:]))
    roles, _ = assign_roles(request)
    assert [role.role for role in roles] == ["pre_VV", "pre_VH", "post_VV", "post_VH"]
    with Scene.open(request) as scene:
        assert scene.summary.unit == unit


@pytest.mark.parametrize(
    ("image", "others"),
    [
        ("S1A_IW_{day}T084748_DVP_RTC30_G_gpuned_A1B2_", ("dem", "inc_map", "ls_map", "area", "rgb")),
        (
            "OPERA_L2_RTC-S1_T009-019294-IW2_{day}T084748Z_20240603T162136Z_S1A_30_v1.0_",
            ("mask", "incidence_angle", "local_incidence_angle", "number_of_looks", "rtc_anf_gamma0_to_beta0"),
        ),
        ("s1_rtc_0101B0_N13E025_{day}_", ("ANGLE", "AREA", "MASK", "VV_incidence_angle", "local_incidence_angle_VH")),
        ("{day}_", ("elevation", "localIncidenceAngle", "incidenceAngleFromEllipsoid", "layover_shadow_mask", "VV_mask")),
    ],
)
def test_what_comes_with_images_is_left_out_with_a_note(tmp_path, image, others):
    def side(day, *names):
        paths = [tmp_path / f"{image.format(day=day)}{name}.tif" for name in names]
        return tuple(str(write_raster(path, np.ones((1, 20, 20)))) for path in sorted(paths))

    before, after = side("20240522", *others, "VV", "VH"), side("20240627", "VV", "VH")
    roles, notes = assign_roles(SceneRequest(pre=before, post=after))
    assert [role.role for role in roles] == ["pre_VV", "pre_VH", "post_VV", "post_VH"]
    assert any("and 4 more are by their names no radar images and are left out" in note for note in notes)
    for name in others:
        with pytest.raises(InputError, match="is by its name no radar image but comes with one: give the images of VV and VH"):
            assign_roles(SceneRequest(pre=side("20240522", name), post=after))


def test_a_raster_given_twice_counts_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b", "c"):
        write_raster(tmp_path / f"{name}.tif", np.ones((2, 20, 20)), names=("VV", "VH"))
    roles, notes = assign_roles(SceneRequest(pre=("a.tif", "b.tif", "./a.tif"), post=("c.tif",)))
    assert len(roles) == 6 and [note for note in notes if "twice" in note] == ["a.tif is given twice; it counts once."]


def test_images_on_the_other_side_than_their_bands_say_are_told(tmp_path):
    after = str(write_raster(tmp_path / "after.tif", np.ones((2, 20, 20)), names=("post_VV", "post_VH")))
    image = str(write_raster(tmp_path / "image.tif", np.ones((2, 20, 20)), names=("VV", "VH")))
    with pytest.raises(InputError, match=r"after.tif is given as from before the event, but its bands are named as from after it: put it on .* or choose its bands yourself"):
        assign_roles(SceneRequest(pre=(after,), post=(image,)))


def test_several_bands_of_one_kind_and_date_are_told(tmp_path):
    names = ("Sigma0_VV_20180825", "Gamma0_VV_20180825", "Sigma0_VV_20180906")
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(300, 300)[[0, 0, 2]], names=names)
    with Scene.open(SceneRequest(rasters=(str(scene),))) as opened:
        told = [note for note in opened.summary.notes if "several bands" in note]
    assert len(told) == 1 and "for pre_VV on 2018-08-25 (bands 1, 2)" in told[0]
    assert told[0].endswith("if they are not alike, choose yourself which one is meant.")


def test_dates_tell_the_sides_where_names_do_not(tmp_path):
    roles, notes = roles_of(tmp_path, ("VV_20180906", "VV_20180901", "VH_20180906", "VH_20180901"))
    assert roles == {"post_VV": 1, "pre_VV": 2, "post_VH": 3, "pre_VH": 4}
    assert "2018-09-01" in notes[0]


def test_the_users_word_counts_more_than_names(tmp_path):
    wanted = (("post_VV", 1), ("post_VH", 2), ("pre_VV", 3), ("pre_VH", 4))
    roles, _ = roles_of(tmp_path, BAND_NAMES, wanted)
    assert roles == dict(wanted)


def test_one_polarisation_is_enough_and_is_said(tmp_path):
    roles, notes = roles_of(tmp_path, ("pre_VH", "post_VH", "pre_VV"))
    assert roles == {"pre_VH": 1, "post_VH": 2}
    assert any("VV is missing after" in note for note in notes)


@pytest.mark.parametrize(
    ("names", "bands", "words"),
    [
        (("", "", "", ""), (), "pre_VV"),
        (("", ""), (), "name the bands"),
        (("",), (), "1 band without names"),
        (("VV", "VH", "VV", "VH"), (), "before"),
        (("VV",), (), r"scene\.tif does not show what is from before and what from after the event: .* choose the bands yourself"),
        (("pre_HH", "pre_HV", "post_HH", "post_HV"), (), "HH and HV"),
        (("pre_VV", "post_VH"), (), "same polarisation"),
        (BAND_NAMES, (("pre_VV", 9), ("post_VV", 3)), "Band 9"),
        (BAND_NAMES, (("before_red", 1),), "before_red"),
        (BAND_NAMES, (("VV", 1),), "'VV'"),
    ],
)
def test_what_names_do_not_tell_is_asked_for(tmp_path, names, bands, words):
    with pytest.raises(InputError, match=words) as error:
        roles_of(tmp_path, names, bands)
    assert "option" not in str(error.value), "the panel has no options of the command line"


def test_one_band_rasters_tell_their_polarisation_by_file_name(tmp_path):
    power = synthetic_power(20, 20)
    files = [
        str(write_raster(tmp_path / f"S1_{date}_{pol}.tif", power[index : index + 1]))
        for index, (date, pol) in enumerate((d, p) for d in ("20180901", "20180906") for p in ("VV", "VH"))
    ]
    roles, _ = assign_roles(SceneRequest(pre=tuple(files[:2]), post=tuple(files[2:])))
    assert [(role.role, role.date) for role in roles] == [
        ("pre_VV", "2018-09-01"),
        ("pre_VH", "2018-09-01"),
        ("post_VV", "2018-09-06"),
        ("post_VH", "2018-09-06"),
    ]


def test_two_unnamed_bands_of_a_side_are_asked_for_and_can_be_told(tmp_path):
    raster = str(write_raster(tmp_path / "image.tif", np.ones((2, 20, 20))))
    with pytest.raises(InputError, match=r"does not say which polarisation it holds: .*VV and VH.* or choose the bands yourself\.$"):
        assign_roles(SceneRequest(pre=(raster,), post=(raster,)))
    roles, _ = assign_roles(SceneRequest(pre=(raster,), post=(raster,), bands=(("VV", 2), ("VH", 1))))
    assert {role.role: role.number for role in roles} == {
        "pre_VV": 2,
        "pre_VH": 1,
        "post_VV": 2,
        "post_VH": 1,
    }


def test_a_missing_side_or_too_many_scenes_are_refused(tmp_path):
    for request in (
        SceneRequest(),
        SceneRequest(pre=("a.tif",)),
        SceneRequest(rasters=("a.tif",), pre=("b.tif",)),
        SceneRequest(rasters=("a", "b")),
    ):
        with pytest.raises(InputError):
            assign_roles(request)


def test_a_file_name_does_not_tell_the_side_of_a_raster_that_holds_both(tmp_path):
    names = ("VV_20180901", "VH_20180901", "VV_20180906", "VH_20180906")
    scene = write_raster(tmp_path / "stack_pre8_post5.tif", np.ones((4, 20, 20)), names=names)
    found, _ = assign_roles(SceneRequest(rasters=(str(scene),)))
    assert [role.role for role in found] == ["pre_VV", "pre_VH", "post_VV", "post_VH"]


def test_dated_bands_of_one_polarisation_tell_it_by_file_name(tmp_path):
    files = [
        str(write_raster(tmp_path / f"{side}_VH_series.tif", np.ones((2, 20, 20)), names=dates))
        for side, dates in (("a", ("2024-02-16", "2024-02-28")), ("b", ("2024-06-03", "2024-06-15")))
    ]
    roles, _ = assign_roles(SceneRequest(pre=(files[0],), post=(files[1],)))
    assert [(role.role, role.date) for role in roles] == [
        ("pre_VH", "2024-02-16"),
        ("pre_VH", "2024-02-28"),
        ("post_VH", "2024-06-03"),
        ("post_VH", "2024-06-15"),
    ]


def test_the_users_word_on_bands_keeps_the_date_in_the_file_name(tmp_path):
    files = [
        str(write_raster(tmp_path / f"S1_{date}.tif", np.ones((1, 20, 20))))
        for date in ("20180901", "20180906")
    ]
    roles, _ = assign_roles(SceneRequest(pre=(files[0],), post=(files[1],), bands=(("VV", 1),)))
    assert [role.date for role in roles] == ["2018-09-01", "2018-09-06"]


@pytest.mark.parametrize("bands", [(("VV", 1), ("VH", 1)), (("pre_VV", 1), ("pre_VH", 1), ("post_VV", 3), ("post_VH", 3))])
def test_one_band_is_not_both_polarisations(tmp_path, bands):
    path = str(write_raster(tmp_path / "scene.tif", np.ones((4, 10, 10), np.float32)))
    images = {"rasters": (path,)} if len(bands) == 4 else {"pre": (path,), "post": (path,)}
    with pytest.raises(InputError, match=r"Band 1 of scene.tif was given for VV and for VH: choose one of them; .* put VV and VH into the file names"):
        assign_roles(SceneRequest(**images, bands=bands))
