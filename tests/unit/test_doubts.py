"""What is said about a scene that is probably not what its user thinks."""

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.core import words
from sar_landslide_plugin.core.errors import InputError, SwappedSides
from sar_landslide_plugin.core.labels import names_other, read_label
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from tests.conftest import BAND_NAMES, UTM_54_SOUTHLESS, in_unit, synthetic_power, write_raster

LOOKS_LIKE = "The values look like {}, but are taken as {}: choose the unit yourself if that is wrong."


def notes_of(**request):
    with Scene.open(SceneRequest(**request)) as scene:
        return scene.summary.notes


def scene_in(folder, unit, name="scene.tif"):
    return str(write_raster(folder / name, in_unit(synthetic_power(60, 70), unit), names=BAND_NAMES))


@pytest.mark.parametrize(("band", "share", "told"), [(2, 0.3, "VH"), (3, 0.3, "VV"), (0, 0.3, "VH"), (2, 0.03, None), (None, 0, None)])
def test_a_part_that_only_one_polarisation_shows_is_told(tmp_path, band, share, told):
    power = synthetic_power(100, 100)
    if band is not None:
        power[band, : int(100 * share)] = np.nan
    path = str(write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES))
    notes = [note for note in notes_of(rasters=(path,)) if "there is only" in note]
    assert len(notes) == bool(told)
    assert all(note.startswith(f"On about 30 % of the ground that is seen before and after there is only {told}") for note in notes)


def test_a_polarisation_without_a_value_is_told(tmp_path):
    """As a product whose VH failed: its file is there, and holds nothing."""
    power = synthetic_power(100, 100)
    power[3] = np.nan
    (note,) = notes_of(rasters=(str(write_raster(tmp_path / "scene.tif", power, names=BAND_NAMES)),))
    assert note.startswith("On about 100 % of the ground that is seen before and after there is only VV")


def sides_in(folder, before, after, names=("VV", "VH"), after_names=("VV", "VH")):
    """Undated files of both sides."""
    power = synthetic_power(60, 70)
    return {
        "pre": (str(write_raster(folder / before, power[:2], names=names)),),
        "post": (str(write_raster(folder / after, power[2:], names=after_names)),),
    }


def test_sides_that_file_names_tell_the_other_way_round_are_refused(tmp_path):
    """Their bands are named VV and VH alone, and no date tells."""
    with pytest.raises(SwappedSides, match=r"post\.tif is named as from after the event but given as from before it, and pre.tif the other way"):
        notes_of(**sides_in(tmp_path, "post.tif", "pre.tif"))
    chosen = SceneRequest(pre=(str(tmp_path / "post.tif"),), post=(str(tmp_path / "pre.tif"),), bands=(("VV", 1), ("VH", 2)))
    with Scene.open(chosen) as scene:
        assert scene.summary.notes == (), "who chooses the bands knows better"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("pre.tif", "post.tif", None),
        ("after_monsoon.tif", "b.tif", "after_monsoon.tif is named as from after the event, but given as from before it"),
        ("a.tif", "pre_x.tif", "pre_x.tif is named as from before the event, but given as from after it"),
        ("after_20180816.tif", "before_20180921.tif", None),  # dates tell more
        ("a_after_lee.tif", "b_after_lee.tif", None),  # a word of both
        ("secondary.tif", "reference.tif", None),  # the reference of a stack may be any of its dates
    ],
)
def test_one_side_that_its_name_contradicts_is_doubted(tmp_path, before, after, told):
    notes = notes_of(**sides_in(tmp_path, before, after))
    assert [note.split(": ")[0] for note in notes] == ([told] if told else [])


def test_a_stack_on_both_sides_may_be_named_after_one(tmp_path):
    power = synthetic_power(60, 70)
    stack = str(write_raster(tmp_path / "post_lee.tif", power, names=BAND_NAMES))
    assert notes_of(pre=(stack,), post=(stack,)) == ()


@pytest.mark.parametrize("name", ["south_slope_VV_pre", "20180901_Var_VV", "VV_slope_corrected", "S1_CV_VV_20200101", "VV_20180901_north_slope", "VV_offset_corrected"])
def test_words_of_places_and_steps_are_no_statistics(name):
    assert read_label(name)[1] == "VV" and not names_other(name)


def test_statistics_of_many_dates_are_no_images(tmp_path):
    power = synthetic_power(60, 70)
    for number, word in enumerate(("stdev", "cv", "zscore", "anomaly", "var", "iqr", "offset")):
        bands = np.concatenate([power[:1], 0.1 * power[:1], power[1:2], 0.1 * power[1:2]])
        names = ("VV_mean", f"VV_{word}", "VH_mean", f"VH_{word}")
        paths = [str(write_raster(tmp_path / f"{side}_{number}.tif", bands * gain, names=names)) for side, gain in (("pre", 1), ("post", 1.01))]
        with Scene.open(SceneRequest(pre=(paths[0],), post=(paths[1],))) as scene:
            assert scene.summary.notes == ()
            assert len(scene.summary.bands) == 4


def test_several_bands_of_one_role_are_told_without_a_date_too(tmp_path):
    power = synthetic_power(60, 70)
    both = np.concatenate([power[:1], 0.9 * power[:1], power[1:2]])
    pre = str(write_raster(tmp_path / "many.tif", both, names=("VV_mean", "VV_min", "VH")))
    post = str(write_raster(tmp_path / "one.tif", power[2:], names=("VV", "VH")))
    assert notes_of(pre=(pre,), post=(post,)) == (
        "many.tif has several bands for pre_VV (bands 1, 2): their mean is taken; if they are not alike, choose yourself which one is meant.",
    )


@pytest.mark.parametrize(("value", "unit", "told"), [(1e-5, "linear", "1e-05"), (-50, "db", "-50"), (1e-10, "linear", None), (-9999, "db", None)])
def test_one_value_that_fills_a_part_is_told_where_it_counts(tmp_path, value, unit, told):
    stored = in_unit(synthetic_power(100, 100), unit)
    stored[2:, :, :30] = value
    notes = notes_of(rasters=(str(write_raster(tmp_path / "scene.tif", stored, names=BAND_NAMES)),), unit=unit)
    notes = [note for note in notes if "are exactly" in note]
    assert len(notes) == bool(told)
    assert all(note.startswith("About 30 % of the values of band ") and f"of scene.tif are exactly {told}: if" in note for note in notes)
    if told:
        with Scene.open(SceneRequest(rasters=(str(tmp_path / "scene.tif"),), unit=unit, nodata=float(told))) as scene:
            assert not any("are exactly" in note for note in scene.summary.notes), "the remedy works"
            assert scene.summary.nodata_fraction == pytest.approx(0.3, abs=0.01)


@pytest.mark.parametrize("kind", ["rounded", "hundredths", "clamped", "clamped power", "integers", "scaled"])
def test_values_that_repeat_themselves_for_other_reasons_are_no_matter(tmp_path, kind):
    """Whoever gave the end of a range as no data would lose the darkest ground."""
    power = synthetic_power(100, 100)
    decibel = in_unit(power, "db")
    more = {}
    stored = {
        "rounded": np.round(decibel),
        "hundredths": np.maximum(np.round(power, 2), 0.01),
        "clamped": np.maximum(decibel, np.quantile(decibel, 0.27)),
        "clamped power": np.maximum(power, np.quantile(power, 0.27)),
        "integers": np.where(np.arange(100) < 30, -5000, np.round(100 * decibel)),
        "scaled": np.where(np.arange(100) < 30, 1e-3, 100 * power),
    }[kind]
    if kind in ("integers", "scaled"):
        more = {"scale_offset": (0.01, 0.0), "data_type": gdal.GDT_Int16 if kind == "integers" else gdal.GDT_Float32}
    unit = "linear" if kind in ("hundredths", "clamped power", "scaled") else "db"
    notes = notes_of(rasters=(str(write_raster(tmp_path / "scene.tif", stored, names=BAND_NAMES, **more)),), unit=unit)
    assert not any("are exactly" in note for note in notes)


def test_a_copy_on_both_sides_is_told(tmp_path):
    power = synthetic_power(60, 70)
    pair = str(write_raster(tmp_path / "scene.tif", np.concatenate([power[:2], power[:2]]), names=BAND_NAMES))
    (note,) = notes_of(rasters=(pair,))
    assert note.startswith("All sampled values before and after the event are the same, which cannot show a change")
    alone = str(write_raster(tmp_path / "one.tif", power[:2], names=("VV", "VH")))
    assert sum("cannot show a change" in note for note in notes_of(pre=(alone,), post=(alone,))) == 1, "and once where the file is the same"
    power[3, 5, 5] *= 2
    assert notes_of(rasters=(str(write_raster(tmp_path / "other.tif", np.concatenate([power[2:], power[2:3], power[3:] * 2]), names=BAND_NAMES)),)) == ()


def test_a_much_coarser_side_is_told(tmp_path):
    power = synthetic_power(90, 90)
    pre = str(write_raster(tmp_path / "fine.tif", power[:2], names=("VV", "VH")))
    coarse = (UTM_54_SOUTHLESS[0], 60.0, 0.0, UTM_54_SOUTHLESS[3], 0.0, -60.0)
    post = str(write_raster(tmp_path / "coarse.tif", power[2:, :45, :45], names=("VV", "VH"), geotransform=coarse))
    resampled, detail = notes_of(pre=(pre,), post=(post,))
    assert resampled.startswith("coarse.tif is resampled")
    assert detail.startswith("coarse.tif has pixels of 60 m and fine.tif of 30 m: the former shows less detail")
    assert any(note.startswith("coarse.tif has pixels of 60 m and fine.tif of 30 m") for note in notes_of(pre=(post,), post=(pre,))), "either way round"


def test_pixels_that_are_not_square_are_no_coarser_ones(tmp_path):
    """In degrees, far in the north, and shifted by a part of a pixel."""
    power = synthetic_power(60, 70)
    places = [(20.0 + shift, 0.0002, 0.0, 70.0, 0.0, -0.0002) for shift in (0.0, 0.00007)]
    pre, post = (
        str(write_raster(tmp_path / f"{name}.tif", bands, names=("VV", "VH"), geotransform=place, epsg=4326))
        for name, bands, place in zip(("a", "b"), (power[:2], power[2:]), places)
    )
    assert not any("less detail" in note for note in notes_of(pre=(pre,), post=(post,)))


def test_monthly_means_around_the_event_are_told(tmp_path):
    power = synthetic_power(60, 70)
    names = {"pre": ("2018-08-01", "2018-09-01"), "post": ("2018-10-01",)}
    sides = {
        side: tuple(str(write_raster(tmp_path / f"S1_VV_{day}.tif", power[2 * (side == "post") :][:1])) for day in days)
        for side, days in names.items()
    }
    assert any("monthly means: that of 2018-09, given as from before" in note for note in notes_of(**sides, event="2018-09-06"))
    later = {"pre": sides["pre"], "post": (*sides["post"], str(write_raster(tmp_path / "S1_VV_2018-11-02.tif", power[2:3])))}
    earlier = {"pre": sides["pre"][:1], "post": sides["post"]}
    timed = {
        side: tuple(str(write_raster(tmp_path / f"S1_{day.replace('-', '')}T204212_VV.tif", power[:1])) for day in days)
        for side, days in names.items()
    }
    for other in (later, earlier, timed):
        assert not any("monthly" in note for note in notes_of(**other, event="2018-09-06"))
    assert not any("monthly" in note for note in notes_of(**sides, event="2018-09-01") if "2018-09, given" in note)


@pytest.mark.parametrize("unit", ["linear", "amplitude"])
def test_negative_values_are_no_power(tmp_path, unit):
    with pytest.raises(InputError, match=r"^The values of band 1 of scene\.tif are mostly negative \(median -.*choose decibel, or"):
        notes_of(rasters=(scene_in(tmp_path, "db"),), unit=unit)


@pytest.mark.parametrize(
    ("stored", "asked", "note"),
    [
        ("linear", "amplitude", LOOKS_LIKE.format("linear power", "amplitude")),
        ("amplitude", "linear", LOOKS_LIKE.format("amplitude", "linear power")),
    ],
)
def test_a_unit_that_the_values_do_not_look_like_is_taken_and_doubted(tmp_path, stored, asked, note):
    assert note in notes_of(rasters=(scene_in(tmp_path, stored),), unit=asked)


def test_a_doubt_that_was_an_error_is_kept_in_english_too(tmp_path):
    words.set_translator(lambda template: f"übersetzt: {template}")
    try:
        notes = notes_of(**pair_in(tmp_path, "linear", "amplitude"), unit="linear")
    finally:
        words.set_translator(None)
    (note,) = (note for note in notes if "look like" in note)
    assert note.startswith("übersetzt: ") and words.english(note).startswith("The values of ")


@pytest.mark.parametrize("stored", ["linear", "amplitude"])
def test_positive_values_are_no_decibels(tmp_path, stored):
    with pytest.raises(InputError, match=r"^The values of band 1 of scene\.tif are nearly all positive \(median .*cannot be decibel: "):
        notes_of(rasters=(scene_in(tmp_path, stored),), unit="db")


@pytest.mark.parametrize("unit", ["linear", "amplitude"])
def test_digital_numbers_stay_refused_whatever_unit_is_told(tmp_path, unit):
    numbers = write_raster(tmp_path / "dn.tif", 500 * in_unit(synthetic_power(60, 70), "amplitude"), names=BAND_NAMES)
    for asked in ("auto", unit):
        with pytest.raises(InputError, match=r"^The values of band \d of dn\.tif \(median \d+.*\) are not calibrated backscatter"):
            notes_of(rasters=(str(numbers),), unit=asked)


def test_amplitudes_whose_squares_are_no_backscatter_are_refused(tmp_path):
    bright = write_raster(tmp_path / "bright.tif", 20 * in_unit(synthetic_power(60, 70), "amplitude"), names=BAND_NAMES)
    with pytest.raises(InputError, match=r"^The values of band \d of bright\.tif \(median [4-9]\..*\) are not calibrated backscatter"):
        notes_of(rasters=(str(bright),), unit="amplitude")


def pair_in(folder, before, after, polarisations=("VV", "VH"), gain_db=0.0, names=("before", "after")):
    """A file per side and polarisation, each side in a unit of its own; the side after is so much brighter."""
    power = synthetic_power(60, 70)
    power[2:] *= 10 ** (gain_db / 10)
    sides = {}
    for side, unit, first in (("pre", before, 0), ("post", after, 2)):
        name = names[first // 2]
        sides[side] = tuple(
            str(write_raster(folder / f"{name}_{pol}.tif", in_unit(power[band : band + 1], unit)))
            for pol, band in (("VV", first), ("VH", first + 1))
            if pol in polarisations
        )
    return sides


@pytest.mark.parametrize("polarisations", [("VV", "VH"), ("VH",)])
@pytest.mark.parametrize("units", [("linear", "amplitude"), ("amplitude", "linear")])
def test_sides_in_two_units_are_refused_unless_one_is_told(tmp_path, units, polarisations):
    sides = pair_in(tmp_path, *units, polarisations)
    with pytest.raises(InputError, match=r"_V[VH]\.tif look like amplitude but those of band 1 of .* like linear power: convert"):
        notes_of(**sides)
    assert notes_of(**sides, unit="linear")


def test_a_unit_that_only_one_file_names_does_not_hold_for_the_others(tmp_path):
    sides = pair_in(tmp_path, "amplitude", "linear", names=("amplitude_before", "after"))
    with pytest.raises(InputError, match="convert the images to one unit"):
        notes_of(**sides)


@pytest.mark.parametrize("gain_db", [-6.0, -3.0, 3.0, 6.0])
@pytest.mark.parametrize("unit", ["linear", "amplitude"])
def test_sides_of_one_unit_may_differ_much(tmp_path, unit, gain_db):
    notes_of(**pair_in(tmp_path, unit, unit, gain_db=gain_db))


@pytest.mark.parametrize("unit", ["linear", "amplitude", "db"])
def test_the_right_unit_raises_no_doubt(tmp_path, unit):
    assert notes_of(rasters=(scene_in(tmp_path, unit),), unit=unit) == ()


def test_a_unit_in_the_name_is_doubted_where_the_values_look_like_another(tmp_path):
    assert LOOKS_LIKE.format("linear power", "amplitude") in notes_of(rasters=(scene_in(tmp_path, "linear", "site_amp.tif"),))


@pytest.mark.parametrize("polarisations", [("VV", "VH"), ("VH",)])
def test_decibels_by_their_names_that_were_scaled_are_refused(tmp_path, polarisations):
    """As scripts of Sentinel Hub write them: 20 dB from 0 to 1."""
    scaled = np.maximum(0, in_unit(synthetic_power(60, 70), "db") / 20 + 1)
    sides = {}
    for side, day, first in (("pre", "2018-08-25", 0), ("post", "2018-09-06", 2)):
        names = [f"{day}-00_00_{day}-23_59_Sentinel-1_AWS-IW-VVVH_{pol}_-_decibel_gamma0.tiff" for pol in ("VV", "VH")]
        paths = [str(write_raster(tmp_path / name, scaled[first + band : first + band + 1])) for band, name in enumerate(names)]
        sides[side] = tuple(path for path in paths if any(f"_{pol}_-_" in path for pol in polarisations))
    with pytest.raises(InputError, match="By their names the images are in decibel, which their values cannot be: undo the scaling"):
        notes_of(**sides)
    assert not any("decibel" in note for note in notes_of(**sides, unit="linear")), "who chooses a unit has heard it"


def test_integers_without_a_scale_are_refused_with_the_way_to_declare_it(tmp_path):
    numbers = np.round(synthetic_power(60, 70) * 1e4)
    path = write_raster(tmp_path / "scaled.tif", numbers, names=("pre_VV", "pre_VH", "post_VV", "post_VH"), data_type=gdal.GDT_UInt16)
    with pytest.raises(InputError, match=r"are integers \(median .* without scale and offset: .* as gdal_translate -a_scale does"):
        notes_of(rasters=(str(path),))
    gdal.Translate(str(tmp_path / "declared.tif"), str(path), options="-a_scale 0.0001").FlushCache()
    notes_of(rasters=(str(tmp_path / "declared.tif"),))


def test_decibels_of_a_city_are_decibels_if_their_names_say_so(tmp_path):
    city = np.random.default_rng(1).normal(1.0, 4.0, (2, 60, 70)).astype(np.float32)
    path = write_raster(tmp_path / "city_dB.tif", city, names=("pre_VV", "post_VV"))
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        assert (scene.summary.unit, scene.summary.unit_was_guessed) == ("db", False)


@pytest.mark.parametrize("polarisation", ["VV", "VH"])
@pytest.mark.parametrize("gain_db", [0.0, 7.0])
def test_one_polarisation_is_not_taken_for_amplitude_because_it_is_bright(tmp_path, polarisation, gain_db):
    power = synthetic_power(60, 70)[[0, 2] if polarisation == "VV" else [1, 3]] * 10 ** (gain_db / 10)
    path = write_raster(tmp_path / "scene.tif", power.astype(np.float32), names=(f"pre_{polarisation}", f"post_{polarisation}"))
    with Scene.open(SceneRequest(rasters=(str(path),))) as scene:
        assert (scene.summary.unit, scene.summary.unit_was_guessed) == ("linear", True)
        told = [note for note in scene.summary.notes if "amplitude" in note]
    assert bool(told) == (gain_db > 0)
    if told:
        assert scene.summary.advice == ("If the values are not linear power, choose the unit yourself.",)
        assert "choose" not in told[0], "the advice tells it"
        assert told[0].startswith(f"{polarisation} alone does not tell amplitude from linear power: the values are taken as linear power")
    resembled = "amplitude" if gain_db else "linear power"
    for unit, words_of_unit in (("linear", "linear power"), ("amplitude", "amplitude")):
        is_doubted = LOOKS_LIKE.format(resembled, words_of_unit) in notes_of(rasters=(str(path),), unit=unit)
        assert is_doubted == (words_of_unit != resembled), "who chooses a unit is told what the values look like"


SNAP = "S1A_IW_GRDH_1SDV_{0}T204212_{0}T204237_023567_029123_98A1_Orb_Cal_TC.data"
AREAS = "which differ by a decibel or two, on slopes by more: use images of one calibration before and after."


def snap_products(folder, before, after, file="{kind}_{pol}.tif", product=SNAP):
    """Files of SNAP's products of two days, or named otherwise, each of some calibrations in VV and VH."""
    power, sides = synthetic_power(60, 70), {}
    for side, day, kinds, first in (("pre", "20180825", before, 0), ("post", "20180906", after, 2)):
        (folder / product.format(day)).mkdir(parents=True, exist_ok=True)
        sides[side] = tuple(
            str(write_raster(folder / product.format(day) / file.format(kind=kind, pol=pol, day=day), power[first + band : first + band + 1]))
            for kind in kinds
            for band, pol in enumerate(("VV", "VH"))
        )
    return {**sides, "unit": "linear"}


def test_sides_of_two_calibrations_are_told(tmp_path):
    assert notes_of(**snap_products(tmp_path, ["Sigma0"], ["Gamma0"])) == (
        f"By their names band 1 of Sigma0_VV.tif is sigma0 and band 1 of Gamma0_VV.tif is gamma0, {AREAS}",
    )


def test_the_letter_of_hyp3_tells_the_calibration(tmp_path):
    name = "S1A_IW_{day}T204212_DVP_RTC30_G_{kind}puned_1234_{pol}.tif"
    (note,) = notes_of(**snap_products(tmp_path, ["g"], ["s"], name, "{0}"))
    assert "_gpuned_1234_VV.tif is gamma0 and" in note and "_spuned_1234_VV.tif is sigma0, which" in note


@pytest.mark.parametrize(("before", "after"), [(["Sigma0"], ["Sigma0"]), (["Gamma0"], ["backscatter"]), (["a"], ["b"])])
def test_one_calibration_or_none_that_is_named_is_no_matter(tmp_path, before, after):
    assert notes_of(**snap_products(tmp_path, before, after)) == ()


def test_two_calibrations_of_one_image_are_not_two_dates(tmp_path):
    notes = notes_of(**snap_products(tmp_path, ["Sigma0", "Gamma0"], ["Sigma0"]))
    assert sorted(notes) == [
        f"By their names band 1 of Sigma0_VV.tif is sigma0 and band 1 of Gamma0_VV.tif is gamma0, {AREAS}",
        "Sigma0_VV.tif and Gamma0_VV.tif are both of 2018-08-25 and show the same ground in VV: their mean is taken; if they are not alike, as "
        "sigma0 and gamma0 are not, give one of them.",
    ]


@pytest.mark.parametrize(
    ("names", "columns", "is_told"),
    [
        (("S1_20180825_a", "S1_20180825_b"), [(0, 200), (0, 200)], True),
        (("S1_20180825T204212", "S1_20180825T204212_clip"), [(0, 200), (10, 100)], True),
        (("S1_20180825T204212_1", "S1_20180825T204212_2"), [(0, 130), (100, 200)], False),  # tiles of an image
        (("S1_20180825T204212", "S1_20180825T204237"), [(0, 200), (0, 200)], False),  # frames of a pass
        (("S1_20180825", "S1_20180831"), [(0, 200), (0, 200)], False),
        (("a", "b"), [(0, 200), (0, 200)], False),
    ],
)
def test_images_of_one_moment_and_ground_are_told(tmp_path, names, columns, is_told):
    power, (x, step, *rest) = synthetic_power(200, 200), UTM_54_SOUTHLESS
    paths = [
        str(write_raster(tmp_path / f"{name}.tif", power[:2, :, first:last], names=("VV", "VH"), geotransform=(x + step * first, step, *rest)))
        for name, (first, last) in zip(names, columns)
    ]
    after = str(write_raster(tmp_path / "S1_20180906.tif", power[2:], names=("VV", "VH")))
    notes = [note for note in notes_of(pre=tuple(paths), post=(after,), unit="linear") if "same ground" in note]
    assert len(notes) == is_told


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
        "Only what images from before and after the event cover is searched; 48 % of post.tif lies outside: if it matters, add images "
        "of the other side there.",
    )


def test_a_scene_without_observed_pixels_raises_no_doubts(tmp_path):
    path = write_raster(tmp_path / "scene.tif", np.full((4, 40, 40), np.nan, np.float32), names=BAND_NAMES)
    assert not any("brighter" in note for note in notes_of(rasters=(str(path),)))


def dates_before(folder, gains_db, unit="linear", names=("VV", "VH")):
    """Images before with these gains over the first, and one after."""
    power = synthetic_power(60, 70)
    paths = []
    for number, gain_db in enumerate(gains_db):
        bands = in_unit(power[: len(names)] * 10 ** (np.reshape(gain_db, (-1, 1, 1)) / 10), unit)
        paths.append(str(write_raster(folder / f"before_{number}.tif", bands, names=names)))
    post = write_raster(folder / "after.tif", in_unit(power[2 : 2 + len(names)], unit), names=names)
    return {"pre": tuple(paths), "post": (str(post),), "unit": unit}


@pytest.mark.parametrize("unit", ["linear", "amplitude", "db"])
def test_a_date_that_is_bright_as_after_rain_is_told(tmp_path, unit):
    assert notes_of(**dates_before(tmp_path, [0.0, 2.0, 0.0], unit)) == (
        "Brighter than the other images from before the event, as after rain: before_1.tif by 2.0 dB. Leave such images out if the others suffice.",
    )


def test_files_of_one_date_are_judged_together(tmp_path):
    power, paths = synthetic_power(60, 70), []
    for day, gain_db in zip((101, 107, 113), [0.0, 2.0, 0.0]):
        for index, name in enumerate(("VV", "VH")):
            path = tmp_path / f"S1A_IW_20240{day}_{name}.tif"
            paths.append(str(write_raster(path, power[index : index + 1] * 10 ** (gain_db / 10))))
    post = [write_raster(tmp_path / f"S1A_IW_20240301_{name}.tif", power[2 + index : 3 + index]) for index, name in enumerate(("VV", "VH"))]
    notes = notes_of(pre=tuple(paths), post=tuple(map(str, post)), unit="linear")
    assert len(notes) == 1 and ": 2024-01-07 by 2.0 dB. Leave" in notes[0]


def test_several_bright_dates_of_a_stack_are_named_in_one_sentence(tmp_path):
    power, gains_db = synthetic_power(60, 70), [0.0, 2.0, 0.0, 2.5, 0.0, 0.0, 0.0]
    bands = np.concatenate([power[:1] * 10 ** (gain_db / 10) for gain_db in gains_db])
    names = [f"VV_2024010{day}" for day in range(1, 8)]
    stack = write_raster(tmp_path / "stack.tif", bands, names=names)
    (note,) = (note for note in notes_of(rasters=(str(stack),), event="2024-01-06", unit="linear") if "as after rain" in note)
    assert ": 2024-01-02 by 2.0 dB and 2024-01-04 by 2.5 dB. Leave such images out" in note and "stack.tif" not in note


@pytest.mark.parametrize(
    "gains_db",
    [
        [0.0, 2.0],  # which of the two?
        [0.0, 1.0, 0.0, 0.5],  # dates differ by that much
        [0.0, -3.0, 0.0],  # darker: snow or frost, but a mean does not follow it
        [[0.0, 0.0], [3.0, 0.0], [0.0, 0.0]],  # one polarisation alone
        [0.0, 2.0, 2.0, 2.0],  # most of them
    ],
)
def test_dates_that_differ_otherwise_are_not(tmp_path, gains_db):
    assert notes_of(**dates_before(tmp_path, gains_db)) == ()
