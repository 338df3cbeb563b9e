"""Masks of layover and shadow that come with products: what they say counts as not observed, where that is asked."""

import hashlib
import json
import os
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from sar_landslide_plugin.cli import main
from sar_landslide_plugin.core.bands import assign_roles
from sar_landslide_plugin.core.compose import compose_dates
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.layover import find_mask, has_masks, masks_beside
from sar_landslide_plugin.core.map_view import write_change_view
from sar_landslide_plugin.core.previews import PreviewSource
from sar_landslide_plugin.core.run_record import changed_inputs, read_record, recorded_notes, recorded_request
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from sar_landslide_plugin.core.sorting import sort_by_event
from tests.conftest import UTM_54_SOUTHLESS, FakeModels, in_unit, read_maps, synthetic_power, write_raster

OPERA = "OPERA_L2_RTC-S1_T009-019294-IW2_{day}T084748Z_20240603T162136Z_S1A_30_v1.0_{layer}.tif"
STATIC = "OPERA_L2_RTC-S1-STATIC_T009-{burst}-IW2_20140403_S1A_30_v{version}_mask.tif"
HYP3 = "S1A_IW_{day}T084748_DVP_RTC30_G_gpuned_A1B2_{layer}.tif"
MASKS = {OPERA: "mask", HYP3: "ls_map"}
LAYOVER = {OPERA: 2, HYP3: 1 + 2 + 4}
HEIGHT, WIDTH = 300, 400
DAYS = ("20240101", "20240113", "20240206", "20240218")
LEFT_OUT = "Layover and shadow count as not observed, by the masks that came with the images."


def write_product(folder, day, power, hidden=None, kind=OPERA, **grid):
    """Images VV and VH (2, height, width) of a day, with their mask where it is given (bool: layover); paths of the images."""
    layers = {layer: folder / kind.format(day=day, layer=layer) for layer in ("VV", "VH", MASKS[kind])}
    for layer, values in zip(("VV", "VH"), power):
        write_raster(layers[layer], values[None], **grid)
    if hidden is not None:
        classes = np.where(hidden, LAYOVER[kind], kind == HYP3)
        write_raster(layers[MASKS[kind]], classes[None], data_type=gdal.GDT_Byte, nodata=255 if kind == OPERA else None, **grid)
    return [str(layers["VV"]), str(layers["VH"])]


def hidden_squares(seed, height=HEIGHT, width=WIDTH):
    random = np.random.default_rng(seed)
    hidden = np.zeros((height, width), bool)
    for y0, x0 in zip(random.integers(0, height - 20, 12), random.integers(0, width - 20, 12)):
        hidden[y0 : y0 + 17, x0 : x0 + 11] = True
    return hidden


def moved(metres):
    return (UTM_54_SOUTHLESS[0] + metres, *UTM_54_SOUTHLESS[1:])


def make_scene(folder, kind=OPERA, dates=1, shift_m=0.0, masks=4, holes=False):
    """A request of VV and VH of one or two dates a side, of which the first ``masks`` have masks; ``holes``: with NaN there instead."""
    paths = []
    for number, day in enumerate(DAYS[:dates] + DAYS[2 : 2 + dates]):
        is_after = number >= dates
        power = synthetic_power(HEIGHT, WIDTH, seed=number % dates)[2:] if is_after else synthetic_power(HEIGHT, WIDTH, seed=number)[:2]
        hidden = hidden_squares(number)
        if holes:
            power = np.where(hidden & (number < masks), np.nan, power)
        grid = {"geotransform": moved(shift_m)} if is_after else {}
        paths.append(write_product(folder, day, power, hidden if number < masks and not holes else None, kind, **grid))
    pre, post = (tuple(path for images in side for path in images) for side in (paths[:dates], paths[dates:]))
    return SceneRequest(pre=pre, post=post, unit="linear", leave_out_layover=not holes)


def read(request):
    with Scene.open(request) as scene:
        return np.stack(scene.read(0, 0, scene.width, scene.height)), scene.summary


@pytest.fixture(params=[OPERA, HYP3], ids=["opera", "hyp3"])
def kind(request):
    return request.param


def folders(tmp_path, *names):
    for name in names:
        (tmp_path / name).mkdir()
    return [tmp_path / name for name in names]


@pytest.mark.parametrize(
    ("kind", "left_out"),
    [(OPERA, {1, 2, 3}), (HYP3, {flags for flags in range(32) if flags & (2 | 4 | 8 | 16)})],
    ids=["opera", "hyp3"],
)
def test_layover_and_shadow_are_not_observed_and_what_was_not_tested_is(tmp_path, kind, left_out):
    classes = np.tile(np.arange(256), (128, 1))
    images = [write_product(tmp_path, day, synthetic_power(128, 256)[:2], kind=kind) for day in DAYS[::2]]
    for day in DAYS[::2]:
        write_raster(tmp_path / kind.format(day=day, layer=MASKS[kind]), classes[None], data_type=gdal.GDT_Byte, nodata=255)
    power, summary = read(SceneRequest(pre=tuple(images[0]), post=tuple(images[1]), leave_out_layover=True))
    for side in power.reshape(4, 128, 256):
        assert set(np.flatnonzero(np.isnan(side).all(axis=0))) == left_out and np.isnan(side).any(axis=0).sum() == len(left_out)
    assert 0 not in left_out and LEFT_OUT in summary.notes


@pytest.mark.parametrize("dates", [1, 2])
@pytest.mark.parametrize("shift_m", [0.0, 60.0, 7.0], ids=["same grid", "whole pixels", "warped"])
def test_what_is_masked_is_read_as_if_it_held_no_data(tmp_path, kind, dates, shift_m):
    masked, with_holes = folders(tmp_path, "masked", "holes")
    found, _ = read(make_scene(masked, kind, dates, shift_m))
    expected, _ = read(make_scene(with_holes, kind, dates, shift_m, holes=True))
    assert found.tobytes() == expected.tobytes()
    assert np.isnan(found).any() and np.isfinite(found).mean() > 0.8


def test_a_mean_leaves_out_the_dates_that_are_masked(tmp_path):
    found, _ = read(make_scene(tmp_path, dates=2))
    first, second = (synthetic_power(HEIGHT, WIDTH, seed=seed)[:2] for seed in (0, 1))
    only_first = hidden_squares(0) & ~hidden_squares(1)
    np.testing.assert_allclose(found[0][:, only_first], second[:, only_first], rtol=1e-6)
    neither = ~hidden_squares(0) & ~hidden_squares(1)
    np.testing.assert_allclose(found[0][:, neither], (first + second)[:, neither] / 2, rtol=1e-6)
    assert np.isnan(found[0][:, hidden_squares(0) & hidden_squares(1)]).all()


def test_a_mask_band_of_the_image_counts_beside_the_mask(tmp_path):
    request = make_scene(tmp_path)
    for path in request.pre:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        seen = np.full((HEIGHT, WIDTH), 255, np.uint8)
        seen[:, 350:] = 0
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(seen)
        dataset = None
    found, _ = read(request)
    expected = hidden_squares(0)
    expected[:, 350:] = True
    assert np.array_equal(np.isnan(found[0]), np.stack([expected] * 2))


def test_without_being_asked_nothing_changes_but_people_are_told_that_it_can_be(tmp_path, kind):
    masked, plain = folders(tmp_path, "masked", "plain")
    request = replace(make_scene(masked, kind), leave_out_layover=False)
    for path in masked.glob(f"*{MASKS[kind]}.tif"):
        path.write_bytes(b"damaged, and never opened")
    found, summary = read(request)
    expected, unmasked = read(replace(make_scene(plain, kind, masks=0), leave_out_layover=False))
    assert found.tobytes() == expected.tobytes() and summary.notes == unmasked.notes
    assert [sentence for sentence in summary.advice if "leaves such ground out (LEAVE_OUT_LAYOVER, --leave-out-layover)" in sentence] and not unmasked.advice
    _, asked = read(make_scene(masked, kind))
    assert not asked.advice


def test_images_that_cannot_be_had_without_masks_are_told(tmp_path, kind):
    with pytest.raises(InputError, match=r"No mask of layover and shadow lies beside \S+_VV\.tif or any other image under its name: download .* and keep all names, or do not leave out") as error:
        read(make_scene(tmp_path, kind, masks=0))
    assert str(error.value).count(". ") == 0
    own_name = write_raster(tmp_path / "scene.tif", synthetic_power(200, 200), names=("pre_VV", "pre_VH", "post_VV", "post_VH"))
    with pytest.raises(InputError, match=r"beside scene\.tif"):
        Scene.open(SceneRequest(rasters=(str(own_name),), leave_out_layover=True))


def test_where_some_images_have_no_mask_a_note_names_them(tmp_path, kind):
    request = make_scene(tmp_path, kind, masks=1)
    found, summary = read(request)
    note = next(note for note in summary.notes if "nothing is left out of them" in note)
    assert f"{kind.format(day=DAYS[2], layer='VV')} and 1 more" in note and LEFT_OUT in summary.notes
    assert np.array_equal(np.isnan(found[0]), np.stack([hidden_squares(0)] * 2)) and np.isfinite(found[1]).all()
    _, summary = read(replace(request, post=request.post[:1], pre=request.pre[:1]))
    assert any(note.endswith(f"{kind.format(day=DAYS[2], layer='VV')}: nothing is left out of it.") for note in summary.notes)


def test_a_file_that_is_sampled_from_two_ends_is_masked_in_both(tmp_path, kind):
    images = write_product(tmp_path, DAYS[0], synthetic_power(1000, 500)[:2], np.arange(1000)[:, None] >= np.full(500, 500), kind)
    _, summary = read(SceneRequest(pre=(images[0],), post=(images[0],), unit="linear", leave_out_layover=True))
    assert summary.nodata_fraction == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize(
    ("changes", "found", "wanted"),
    [
        ({"shape": (HEIGHT, WIDTH - 1)}, "399 x 300 px", "400 x 300 px"),
        ({"geotransform": moved(15.0)}, "x 761475, y -594480, 30 x 30", "x 761460, y -594480, 30 x 30"),
        ({"geotransform": (761460.0, 30.01, 0.0, -594480.0, 0.0, -30.0)}, "30.01 x 30", "30 x 30"),
        ({"epsg": 32655}, "EPSG:32655", "EPSG:32654"),
        ({"epsg": None}, "–", "EPSG:32654"),
    ],
    ids=["size", "place", "pixels", "system", "no system"],
)
def test_a_mask_on_other_pixels_than_its_image_is_refused(tmp_path, kind, changes, found, wanted):
    request = make_scene(tmp_path, kind)
    grid = {name: value for name, value in changes.items() if name != "shape"}
    name = kind.format(day=DAYS[2], layer=MASKS[kind])
    write_raster(tmp_path / name, np.zeros((1, *changes.get("shape", (HEIGHT, WIDTH)))), data_type=gdal.GDT_Byte, **grid)
    with pytest.raises(InputError) as error:
        Scene.open(request)
    told = str(error.value)
    assert told.startswith(f"The mask {name} (") and told.endswith("do not leave out layover and shadow.")
    assert f"{found})" in told and f"{wanted})" in told


def test_a_damaged_mask_is_named(tmp_path, kind):
    request = make_scene(tmp_path, kind)
    mask = tmp_path / kind.format(day=DAYS[0], layer=MASKS[kind])
    mask.write_bytes(b"no raster")
    with pytest.raises(InputError, match=rf"{mask.name} cannot be read as a raster"):
        Scene.open(request)
    mask.write_bytes((tmp_path / kind.format(day=DAYS[2], layer=MASKS[kind])).read_bytes()[:4000])
    with pytest.raises(InputError, match=rf"{mask.name} cannot be read"):
        Scene.open(request)


@pytest.mark.parametrize("asked", [True, False])
def test_a_mask_lets_nothing_in(tmp_path, kind, asked):
    request = replace(make_scene(tmp_path, kind), leave_out_layover=asked)
    virtual = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(str(tmp_path / kind.format(day=DAYS[0], layer=MASKS[kind])))).GetMetadata("xml:VRT")[0]
    mask = tmp_path / kind.format(day=DAYS[2], layer=MASKS[kind])
    mask.write_text(virtual.replace(str(tmp_path), "/vsicurl/http://localhost:9"))
    if not asked:
        assert read(request)[1].advice, "which does not look into it"
        return
    with pytest.raises(InputError, match=rf"{mask.name} refers to .* on the network"):
        Scene.open(request)


def test_the_mask_of_a_burst_serves_where_an_image_comes_without_its_own(tmp_path):
    request = make_scene(tmp_path, masks=1)
    static = hidden_squares(7)
    for burst, version, classes in (("019294", "0.9", ~static), ("019294", "1.0", static), ("019295", "1.0", ~static)):
        path = tmp_path / STATIC.format(burst=burst, version=version)
        write_raster(path, np.where(classes, 3, 0)[None], data_type=gdal.GDT_Byte)
    found, summary = read(request)
    assert np.array_equal(np.isnan(found[0, 0]), hidden_squares(0)), "its own, of its own pass, is better"
    assert np.array_equal(np.isnan(found[1, 0]), static)
    assert not any("nothing is left out" in note for note in summary.notes)
    (tmp_path / STATIC.format(burst="019294", version="0.9")).unlink()
    (tmp_path / STATIC.format(burst="019294", version="1.0")).unlink()
    _, summary = read(request)
    assert any("nothing is left out" in note for note in summary.notes), "another burst's is of no use"


def test_masks_are_found_by_the_names_of_products_alone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("mask.tif", "S1_20240101_mask.tif", OPERA.format(day=DAYS[0], layer="mask"), HYP3.format(day=DAYS[0], layer="ls_map")):
        Path(name).touch()
    found = {
        name: find_mask(name)
        for name in (
            OPERA.format(day=DAYS[0], layer="VH"),
            HYP3.format(day=DAYS[0], layer="VV"),
            HYP3.format(day=DAYS[1], layer="VV"),  # of another day
            OPERA.format(day=DAYS[0], layer="mask"),
            HYP3.format(day=DAYS[0], layer="ls_map"),
            "S1_20240101_VV.tif",
            "VV.tif",
        )
    }
    assert [None if mask is None else mask.path for mask in found.values()] == [
        OPERA.format(day=DAYS[0], layer="mask"),
        HYP3.format(day=DAYS[0], layer="ls_map"),
        *[None] * 5,
    ]


@pytest.mark.parametrize(
    "renamed", [lambda name: name.replace(".tif", ".tiff"), lambda name: name.replace(".tif", ".TIF"), str.upper, str.lower], ids=["tiff", "TIF", "upper", "lower"]
)
def test_masks_of_products_that_were_renamed_as_a_whole_are_found(tmp_path, kind, renamed):
    request = make_scene(tmp_path, kind)
    expected = read(request)[0].tobytes()
    for path in list(tmp_path.iterdir()):
        path.rename(path.with_name(renamed(path.name)))
    sides = {side: tuple(str(tmp_path / renamed(Path(path).name)) for path in getattr(request, side)) for side in ("pre", "post")}
    assert read(replace(request, **sides))[0].tobytes() == expected


def test_a_folder_is_listed_once_for_all_its_images(tmp_path, monkeypatch):
    images = [str(tmp_path / OPERA.format(day=f"202401{day:02}", layer="VV")) for day in range(1, 29)]
    listed, read_folder = [], gdal.ReadDir
    monkeypatch.setattr(gdal, "ReadDir", lambda folder: listed.append(folder) or read_folder(folder))
    assert not has_masks(images) and len(listed) == 1
    write_raster(tmp_path / STATIC.format(burst="019294", version="1.0"), np.zeros((1, 9, 9)), data_type=gdal.GDT_Byte)
    assert has_masks(images) and set(masks_beside(images)) == set(images) and len(listed) == 3


def test_masks_in_an_archive_are_found_too(tmp_path, kind):
    (inside,) = folders(tmp_path, "product")
    request = make_scene(inside, kind)
    with zipfile.ZipFile(tmp_path / "products.zip", "w") as archive:
        for path in inside.iterdir():
            archive.write(path, f"product/{path.name}")
    packed = f"/vsizip/{tmp_path}/products.zip/product/"
    sides = {side: tuple(packed + Path(path).name for path in getattr(request, side)) for side in ("pre", "post")}
    assert read(replace(request, **sides))[0].tobytes() == read(request)[0].tobytes()


def test_masks_that_are_listed_with_the_images_are_no_images(tmp_path, kind):
    request = make_scene(tmp_path, kind, dates=2)
    everything = sorted(str(path) for path in tmp_path.glob("*.tif"))
    masks = [path for path in everything if path.endswith(f"{MASKS[kind]}.tif")]
    found = sort_by_event(everything, "2024-02-01")
    assert sorted(found.pre) == sorted(request.pre) and sorted(found.post) == sorted(request.post) and list(found.left_out) == masks
    listed = replace(request, pre=(*masks[:2], *request.pre), post=(*request.post, *masks[2:]))
    assert assign_roles(listed)[0] == assign_roles(request)[0]
    assert read(listed)[0].tobytes() == read(request)[0].tobytes()


# What runs make of it

OPTIONS = DetectOptions(segment="all", tile_size=128)


@pytest.mark.parametrize("shift_m", [0.0, 7.0], ids=["same grid", "warped"])
def test_a_run_is_what_it_would_be_without_data_there_whatever_its_tiles(tmp_path, kind, shift_m):
    masked, with_holes = folders(tmp_path, "masked", "holes")
    request = make_scene(masked, kind, shift_m=shift_m)
    detect(make_scene(with_holes, kind, shift_m=shift_m, holes=True), tmp_path / "expected", OPTIONS, models=FakeModels())
    expected = read_maps(tmp_path / "expected")
    for tile_size in (128, 256, 512):
        output = tmp_path / f"tiles of {tile_size}"
        detect(request, output, replace(OPTIONS, tile_size=tile_size), models=FakeModels())
        found = read_maps(output)
        assert np.array_equal(np.isnan(found.probability), found.mask == 255) and np.array_equal(found.mask, expected.mask)
        np.testing.assert_allclose(found.probability, expected.probability, atol=1e-4)
    detect(replace(request, leave_out_layover=False), tmp_path / "whole", OPTIONS, models=FakeModels())
    whole = read_maps(tmp_path / "whole").probability
    rows, columns = np.nonzero(hidden_squares(0) | hidden_squares(1))
    near = np.zeros_like(whole, bool)
    for row, column in zip(rows, columns):
        near[max(row - 9, 0) : row + 10, max(column - 9, 0) : column + 10] = True
    assert not near.all()
    np.testing.assert_array_equal(expected.probability[~near], whole[~near], err_msg="beyond the reach of the models nothing changes")
    if not shift_m:
        assert np.array_equal(np.isnan(expected.probability), hidden_squares(0) | hidden_squares(1))


def test_the_record_has_the_setting_the_masks_and_the_note(tmp_path, kind, monkeypatch):
    monkeypatch.chdir(tmp_path)
    request = make_scene(Path("."), kind)
    detect(request, tmp_path / "out", OPTIONS, models=FakeModels())
    record = read_record(tmp_path / "out")
    assert record["request"]["leave_out_layover"] is True and LEFT_OUT in record["scene"]["notes"]
    for entry in record["inputs"]:
        mask = next(file for file in entry["files"] if file["path"].endswith(f"{MASKS[kind]}.tif"))
        assert mask["sha256"] == hashlib.sha256(Path(mask["path"]).read_bytes()).hexdigest()
    again = recorded_request(record)
    assert again.leave_out_layover and read(again)[0].tobytes() == read(request)[0].tobytes()
    assert LEFT_OUT in recorded_notes(record) and not changed_inputs(record)
    mask = tmp_path / kind.format(day=DAYS[0], layer=MASKS[kind])
    mask.write_bytes(mask.read_bytes() + b"x")
    assert set(changed_inputs(record)) == {mask.name}
    del record["request"]["leave_out_layover"]  # as earlier versions wrote it
    assert not recorded_request(record).leave_out_layover


def leave(request, output):
    """What a run killed while it detects would leave."""
    kept, found = output.parent / "kept", []

    def copy(fraction, text):
        if text.startswith("Detecting") and fraction > 0.4 and not found:
            found.extend(path for path in output.parent.rglob(".sar-landslide-partial*") if path.is_dir())
            shutil.copytree(found[0], kept)

    detect(request, output, OPTIONS, models=FakeModels(), progress=copy)
    shutil.rmtree(output)
    shutil.move(kept, found[0])


def resume(request, output):
    return detect(request, output, replace(OPTIONS, resume=True), models=FakeModels())


def test_a_run_does_not_go_on_with_the_other_setting_or_other_masks(tmp_path, kind):
    request, output = make_scene(tmp_path, kind), tmp_path / "out"
    mask = tmp_path / kind.format(day=DAYS[0], layer=MASKS[kind])
    former = mask.read_bytes()
    leave(request, output)
    with pytest.raises(InputError, match=r"the setting 'leave_out_layover' of the scene is not what it was \(false, it was true\)"):
        resume(replace(request, leave_out_layover=False), output)
    write_raster(mask, np.zeros((1, HEIGHT, WIDTH)), data_type=gdal.GDT_Byte)
    with pytest.raises(InputError, match=rf"the image \S*{mask.name} is not what it was \(it has changed\)"):
        resume(request, output)
    mask.unlink()
    with pytest.raises(InputError, match=rf"the image \S*{mask.name} is not what it was \(it has changed\)"):
        resume(request, output)
    mask.write_bytes(former)
    assert resume(request, output).resume_note.startswith("Resumed")


def test_a_run_that_does_not_use_masks_goes_on_where_one_came(tmp_path, kind):
    request, output = replace(make_scene(tmp_path, kind, masks=0), leave_out_layover=False), tmp_path / "out"
    leave(request, output)
    with pytest.raises(InputError, match=r"beside"):
        resume(replace(request, leave_out_layover=True), output)
    make_mask = tmp_path / kind.format(day=DAYS[0], layer=MASKS[kind])
    write_raster(make_mask, np.full((1, HEIGHT, WIDTH), 2), data_type=gdal.GDT_Byte)
    assert resume(request, output).resume_note.startswith("Resumed")


@pytest.mark.parametrize(
    ("change", "words"),
    [(lambda path: os.utime(path, (1e9, 1e9)), "was changed while the run"), (lambda path: path.unlink(), "is not any more")],
    ids=["touched", "gone"],
)
def test_a_mask_that_changes_ends_the_run(tmp_path, kind, change, words):
    request, done = make_scene(tmp_path, kind), []
    mask = tmp_path / kind.format(day=DAYS[2], layer=MASKS[kind])

    def once(_fraction, text):
        if text.startswith("Writing the record") and not done:
            done.append(change(mask))

    with pytest.raises(InputError, match=rf"{mask.name} was .*{words}|{mask.name} {words}"):
        detect(request, tmp_path / "out", OPTIONS, models=FakeModels(), progress=once)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("dates", "shift_m"), [(1, 0.0), (2, 0.0), (1, 7.0)], ids=["one date", "two dates", "warped"])
def test_the_change_layer_and_the_pictures_of_chips_leave_out_the_same(tmp_path, kind, dates, shift_m):
    request, output = make_scene(tmp_path, kind, dates, shift_m), tmp_path / "out"
    detect(request, output, OPTIONS, models=FakeModels())
    power, _ = read(replace(request, even_out_wetness=False))
    shown = gdal.Open(str(write_change_view(output).path)).ReadAsArray()
    inner = np.s_[:, 2:-2, 2:-2]  # along the edges GDAL warps whole images otherwise than windows
    assert np.array_equal(np.isfinite(shown[inner]), np.isfinite(power[:, 1][inner])) and np.isnan(shown[inner]).any()
    if not shift_m:
        np.testing.assert_allclose(shown, in_unit(power[:, 1], "db"), atol=1e-3)
    with PreviewSource(output) as source:
        picture = source.read(1, 1)
    assert not picture.problem and np.array_equal(np.isfinite(picture.pre_db[32:-32, 32:-32]), np.isfinite(power[0, 1, 128:256, 128:256]))
    for mask in tmp_path.glob(f"*{MASKS[kind]}.tif"):
        mask.unlink()
    with PreviewSource(output) as source:
        assert "No mask of layover and shadow lies beside" in source.read(1, 1).problem


def test_a_composite_leaves_out_the_same_and_takes_no_masks_place(tmp_path, kind):
    request = make_scene(tmp_path, kind)
    compose_dates(request, tmp_path / "composite.tif")
    composite = gdal.Open(str(tmp_path / "composite.tif")).ReadAsArray()
    assert composite.tobytes() == read(request)[0].reshape(4, HEIGHT, WIDTH).tobytes()
    mask = tmp_path / kind.format(day=DAYS[0], layer=MASKS[kind])
    before = mask.read_bytes()
    with pytest.raises(InputError, match="is one of the images"):
        compose_dates(request, mask, overwrite=True)
    assert mask.read_bytes() == before


def test_the_command_line_has_the_option(tmp_path, capfd, kind):
    pytest.importorskip("onnxruntime")
    pair = ["--models", str(Path(__file__).parents[1] / "data/models/pair")]
    request = make_scene(tmp_path, kind)
    arguments = ["detect", "--pre", *request.pre, "--post", *request.post, *pair, "--output"]
    assert main([*arguments, str(tmp_path / "whole")]) == 0
    assert "leaves such ground out (LEAVE_OUT_LAYOVER, --leave-out-layover)" in capfd.readouterr().out
    assert main([*arguments, str(tmp_path / "out"), "--leave-out-layover"]) == 0
    told = capfd.readouterr().out
    assert f"Note: {LEFT_OUT}" in told and "an option" not in told
    records = {name: json.loads((tmp_path / name / "run.json").read_text()) for name in ("whole", "out")}
    assert [record["request"]["leave_out_layover"] for record in records.values()] == [False, True]
    assert not any("layover" in note for note in records["whole"]["scene"]["notes"])
    assert np.array_equal(read_maps(tmp_path / "out").mask == 255, hidden_squares(0) | hidden_squares(1))


def test_where_nothing_else_is_seen_layover_and_shadow_are_named(tmp_path):
    paths = [write_product(tmp_path, day, synthetic_power(40, 40)[:2], np.ones((40, 40), bool)) for day in DAYS[1:3]]
    request = SceneRequest(pre=tuple(paths[0]), post=tuple(paths[1]), unit="linear", leave_out_layover=True)
    with pytest.raises(InputError, match="No pixel outside layover and shadow is observed"):
        detect(request, tmp_path / "out", models=FakeModels())
    assert not (tmp_path / "out").exists()
