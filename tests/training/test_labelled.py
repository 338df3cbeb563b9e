"""Published labelled data are read as they are: dates, orbits, axes, labels, units."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from labelled_twins import CHIP, power, write_cube, write_sen12

from training.data.chips import labelled_jobs, least_shape, make_chips, make_test_chips, open_chips
from training.data.labelled import open_labelled
from training.data.sen12 import Sen12Chip
from training.errors import TrainingError

CONFIG = {"seed": 1, "chips": {"labelled_dates": 2}}
WHOLE = (slice(0, CHIP), slice(0, CHIP))


@pytest.fixture(scope="module")
def hokkaido(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_cube(tmp_path_factory.mktemp("cubes") / "hokkaido_japan.zarr")


def test_a_cube_is_read_with_north_up_from_the_dates_of_one_orbit(hokkaido: Path) -> None:
    (scene,) = open_labelled([hokkaido])
    pre, post, counts = scene.composites(WHOLE, 4)
    assert scene.shape == (448, 704) and pre.shape == post.shape == (2, CHIP, CHIP)
    assert counts == (2, 2)  # two of the three dates on each side are descending
    label = scene.label(WHOLE)
    assert label[40:52, 40:52].all() and label.sum() == 144
    change = 10 * np.log10(post[1] / pre[1])
    assert change[label].mean() < -4 < -1 < change[~label].mean()
    assert scene.slope_deg(WHOLE)[0, 0] == pytest.approx(np.degrees(0.35), abs=0.01)


@pytest.mark.parametrize("names", [[b"d", b"descending", b"a", b"d", b"d", b"a"], ["DESCENDING", "Desc", "asc", "D", " d", "A"]])
def test_orbit_directions_are_told_apart_however_they_are_written(tmp_path: Path, names: list) -> None:
    path = write_cube(tmp_path / "hokkaido.zarr", 128, 128, **{"sat:orbit_state": (("timestep",), np.array(names))})
    (scene,) = open_labelled([path])
    assert scene.composites(WHOLE, 4)[2] == (2, 2)


def test_the_splits_of_a_cube_do_not_touch(hokkaido: Path) -> None:
    scenes = open_labelled([hokkaido])
    used = np.zeros(scenes[0].shape, int)
    for number, split in enumerate(("train", "validate", "calibrate", "test"), 1):
        for job in labelled_jobs(CONFIG, scenes, split):
            for rows, cols in job[5]:
                near = used[
                    max(0, rows.start - 60) : rows.stop + 60, max(0, cols.start - 60) : cols.stop + 60
                ]
                assert set(np.unique(near)) <= {0, number}
                used[rows, cols] = number
    assert set(np.unique(used)) >= {0, 1}


def test_the_least_cube_that_can_be_split_is_one(tmp_path: Path) -> None:
    rows, cols = least_shape()
    scenes = open_labelled([write_cube(tmp_path / "hokkaido.zarr", rows, cols)])
    assert all(labelled_jobs(CONFIG, scenes, split) for split in ("train", "validate", "calibrate", "test"))
    documented = (Path(__file__).parents[2] / "docs" / "training.md").read_text(encoding="utf-8")
    assert f"{rows} rows and {cols} columns" in " ".join(documented.split())


def test_cubes_that_are_too_small_to_split_are_told_before_anything_is_written(tmp_path: Path) -> None:
    scenes = open_labelled([write_cube(tmp_path / f"hokkaido_{number}.zarr", 512, 512) for number in (1, 2)])
    with pytest.raises(TrainingError, match=r"no 'calibrate' chips: .* needs 576 rows and 335 columns \(here at most 512 x 512\)"):
        make_chips(CONFIG, tmp_path / "run", None, scenes)
    assert not (tmp_path / "run").exists()


def test_chips_of_a_cube_hold_its_labels(hokkaido: Path, tmp_path: Path) -> None:
    make_test_chips(CONFIG, tmp_path, open_labelled([hokkaido]))
    chips = open_chips(tmp_path, "test")
    assert len(chips) == 3 * 5
    assert {fact["kind"] for fact in chips.facts} == {"labelled"}
    assert [fact["landslide_px"] for fact in chips.facts] == chips.label.sum(axis=(1, 2)).tolist()
    assert np.unique(chips.slope).tolist() == [20]


def test_a_damaged_sen12landslides_chip_is_refused_in_a_sentence_or_read(tmp_path: Path) -> None:
    path, refused = write_sen12(tmp_path / "italy_s1asc_1.nc"), 0
    whole = path.read_bytes()
    for seed in range(24):
        random, damaged = np.random.default_rng(seed), bytearray(whole)
        for position in random.integers(0, 8192, 10):
            damaged[position] = random.integers(256)
        path.write_bytes(damaged)
        try:
            chip = Sen12Chip(path)
            chip.composites(WHOLE, 4), chip.label(WHOLE), chip.slope_deg(WHOLE)
        except TrainingError:
            refused += 1
    assert refused > 4


def test_a_sen12landslides_chip_is_read_with_north_up(tmp_path: Path) -> None:
    path = write_sen12(tmp_path / "s1asc" / "italy_s1asc_6982.nc")
    write_sen12(tmp_path / "s2" / "italy_s2_6982.nc")
    (scene,) = open_labelled([tmp_path])
    pre, post, counts = scene.composites(WHOLE, 4)
    label = scene.label(WHOLE)
    assert counts == (4, 4) and scene.spacing_m == 10.0 and scene.place == path.stem
    assert label[10:30, 50:60].all() and label.sum() == 200
    assert 10 * np.log10(post[1] / pre[1])[label].mean() < -4
    assert scene.slope_deg(WHOLE)[60, 60] == pytest.approx(np.degrees(np.arctan(0.5)), abs=0.1)


def test_a_rising_y_axis_is_turned_over(tmp_path: Path) -> None:
    path = write_sen12(tmp_path / "peru_s1dsc_1.nc")
    with h5py.File(path, "r+") as file:
        file["y"][:] = file["y"][:][::-1]
        for name in ("VV", "VH", "MASK", "DEM"):
            file[name][:] = file[name][:][:, :, ::-1]
    (scene,) = open_labelled([path])
    assert scene.label(WHOLE)[10:30, 50:60].all()


def test_chips_of_a_region_are_split_in_space(tmp_path: Path) -> None:
    for row in range(6):
        for col in range(8):
            write_sen12(
                tmp_path / "data" / f"italy_s1asc_{row * 8 + col}.nc",
                4_882_000.0 - 1280 * row,
                755_200.0 + 1280 * col,
            )
    make_chips(CONFIG, tmp_path / "run", None, open_labelled([tmp_path / "data"]))
    places = {
        split: {Path(fact["scene"]).stem for fact in open_chips(tmp_path / "run", split).facts}
        for split in ("train", "validate", "calibrate", "test")
    }
    assert all(places.values())
    corner = {f"italy_s1asc_{row * 8 + col}": (row, col) for row in range(6) for col in range(8)}
    for first, second in (("train", "test"), ("train", "validate"), ("validate", "calibrate")):
        for a in places[first]:
            for b in places[second]:
                assert max(abs(x - y) for x, y in zip(corner[a], corner[b])) > 1
    facts = [fact for split in places for fact in open_chips(tmp_path / "run", split).facts]
    assert {fact["source"] for fact in facts} == {"italy EPSG:32632"}, "one place, whose chips are no independent ones"


def without(path: Path, **changes) -> Path:
    return write_cube(path, 128, 128, **changes)


def reshaped(path: Path, name: str, shape: tuple[int, ...]) -> Path:
    with h5py.File(path, "r+") as file:
        del file[name]
        file[name] = np.ones(shape, np.float32)
    return path


SIX = np.ones((6, 128, 128), np.float32)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda p: without(p / "hokkaido.zarr", vv=None), "has no variable vv; it has"),
        (lambda p: without(p / "hokkaido.zarr", landslides=None), "no labels (variable 'landslides')"),
        (lambda p: without(p / "hokkaido.zarr", dates=[20180813]), "has 1 date; at least one before"),
        (lambda p: without(p / "hokkaido.zarr", dates=[20180813, 20180825]), "on both sides of the event"),
        (lambda p: without(p / "valley.zarr"), "does not tell the date of its event: give --event"),
        (lambda p: without(p / "hokkaido.zarr", dates=[0, 1, 2]), "as the number of time steps before it"),
        (lambda p: write_sen12(p / "italy_s1asc_1.nc", VH=None), "has no variable VH; it has"),
        (lambda p: write_sen12(p / "italy_s1asc_1.nc", MASK=None), "no labels (variable 'MASK')"),
        (
            lambda p: write_sen12(
                p / "italy_s1asc_1.nc", attributes={"event_date": None, "pre_post_dates": None}
            ),
            "does not tell which dates are before",
        ),
        (
            lambda p: write_sen12(
                p / "italy_s1asc_1.nc", attributes={"pre_post_dates": None, "event_date": "2021-01-01"}
            ),
            "on one side of its event",
        ),
        (
            lambda p: without(p / "hokkaido.zarr", landslides=(("lon", "lat"), np.zeros((128, 128), np.float32))),
            "'landslides' of the cube {p}/hokkaido.zarr is over lon, lat; it must be over y, x.",
        ),
        (lambda p: without(p / "hokkaido.zarr", vh=(("timestep", "lon", "lat"), SIX)), "is over timestep, lon, lat; it must be over"),
        (lambda p: without(p / "hokkaido.zarr", vh=(("x", "y"), SIX[0])), "'vh' of the cube {p}/hokkaido.zarr is over x, y;"),
        (lambda p: without(p / "hokkaido.zarr", vv=(("timestep", "x", "y", "look"), SIX[..., None])), "'vv' of the cube"),
        (lambda p: without(p / "hokkaido.zarr", dem_slope_radians=(("lon", "lat"), SIX[0])), "'dem_slope_radians' of the cube"),
        (lambda p: without(p / "hokkaido.zarr", landslides=(("x", "y"), np.full((128, 128), "no"))), "they must be numbers"),
        (
            lambda p: without(p / "hokkaido.zarr", **{"sat:orbit_state": (("timestep",), np.array([0, 0, 1, 0, 0, 1]))}),
            "says sat:orbit_state '0' of a time step; it must be ascending or descending",
        ),
        (
            lambda p: reshaped(write_sen12(p / "italy_s1asc_1.nc"), "MASK", (15, 64, 64)),
            "MASK of the chip {p}/italy_s1asc_1.nc is of the shape (15, 64, 64), which does not fit VV's (15, 128, 128).",
        ),
        (lambda p: reshaped(write_sen12(p / "italy_s1asc_1.nc"), "DEM", (64, 64)), "DEM of the chip"),
        (lambda p: reshaped(write_sen12(p / "italy_s1asc_1.nc"), "VH", (14, 128, 128)), "VH of the chip"),
        (lambda p: reshaped(write_sen12(p / "italy_s1asc_1.nc"), "VV", (128, 128)), "it must have dates, rows and columns"),
        (lambda p: p / "nowhere", "does not exist"),
        (lambda p: p, "holds neither data cubes (zarr) nor"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_sentence(make, words: str, tmp_path: Path) -> None:
    with pytest.raises(TrainingError) as caught:
        open_labelled([make(tmp_path)])
    assert words.replace("{p}", str(tmp_path)) in str(caught.value) and "\n" not in str(caught.value)


def test_a_cube_without_a_single_observation_is_refused(tmp_path: Path) -> None:
    nothing = (("timestep", "x", "y"), np.full((6, 128, 128), np.nan, np.float32))
    path = write_cube(tmp_path / "hokkaido.zarr", 128, 128, vv=nothing, vh=nothing)
    with pytest.raises(TrainingError, match="No 'test' chip of hokkaido is observed on 10% of its area on both sides of the event"):
        make_test_chips(CONFIG, tmp_path / "run", open_labelled([path]))
    assert not (tmp_path / "run/chips/test").exists()
    with pytest.raises(TrainingError):
        open_chips(tmp_path / "run", "test")


def test_a_split_that_was_not_written_whole_is_not_there(hokkaido: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        assert (tmp_path / "chips" / "test" / "pre_db.npy").exists()
        raise KeyboardInterrupt

    monkeypatch.setattr("training.data.chips._fact", stop)
    with pytest.raises(KeyboardInterrupt):
        make_test_chips(CONFIG, tmp_path, open_labelled([hokkaido]))
    assert not (tmp_path / "chips" / "test").exists()


def test_chips_that_saw_next_to_nothing_are_left_out_and_labels_there_hold_nothing(tmp_path: Path) -> None:
    """A swath ends within the cube; landslides are mapped beyond it, too."""
    rows, cols = 576, 900
    seen = np.arange(cols) < 250
    planes = {name: power(np.random.default_rng(1), 6, rows, cols, 0.1) for name in ("vv", "vh")}
    for plane in planes.values():
        plane[..., ~seen] = np.nan
    label = np.zeros((rows, cols), np.float32)
    label[10:20, 10:20] = label[300:310, 300:310] = 1
    variables = {name: (("timestep", "y", "x"), plane) for name, plane in planes.items()}
    path = write_cube(tmp_path / "hokkaido.zarr", rows, cols, landslides=(("y", "x"), label), **variables)
    scenes = open_labelled([path])
    (train,) = labelled_jobs(CONFIG, scenes, "train")
    assert len(train[5]) == 2  # as many without landslides as with them
    make_test_chips(CONFIG, tmp_path / "run", scenes)
    chips = open_chips(tmp_path / "run", "test")
    assert len(chips) == 4 * 2  # of four rows and seven columns
    assert np.isfinite(chips.pre_db).any(axis=(1, 2, 3)).all()
    with pytest.raises(TrainingError, match="No 'validate' chip of hokkaido is observed"):
        labelled_jobs(CONFIG, scenes, "validate")


def test_the_event_can_be_given_as_a_date_or_as_a_number_of_dates(tmp_path: Path) -> None:
    path = write_cube(tmp_path / "valley.zarr", 128, 128)
    for event in ("2018-09-06", "20180906", "3"):
        assert open_labelled([path], event)[0].composites(WHOLE, 9)[2] == (2, 2)


def test_missing_observations_are_left_out_of_the_means(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    values = power(random, 6, 128, 128, 0.2)
    values[0], values[1, :5] = 0.0, np.nan
    path = write_cube(tmp_path / "hokkaido.zarr", 128, 128, vv=(("timestep", "y", "x"), values))
    pre, _, _ = open_labelled([path])[0].composites(WHOLE, 4)
    assert np.isnan(pre[0, :5]).all()
    assert np.allclose(pre[0, 5:], values[1, 5:])


def _first_after(path: Path, event: str | None = None) -> int:
    (scene,) = open_labelled([path], event)
    return int(scene._after[0])


def test_what_a_cube_tells_of_its_event_is_not_overridden_and_what_its_name_lets_guess_is(tmp_path: Path) -> None:
    told = write_cube(tmp_path / "valley.zarr", 128, 128, told="2018-08-20")
    named = write_cube(tmp_path / "hokkaido.zarr", 128, 128)
    for event, first in ((None, 3), ("2018-09-20", 4), ("2018-08-20", 1), ("4", 4)):
        assert _first_after(told, event) == 1
        assert _first_after(named, event) == first
    with pytest.raises(TrainingError, match=r"The event 'soon' of the cube .* is no date; give --event as YYYY-MM-DD"):
        open_labelled([named], "soon")


def test_the_event_given_for_one_cube_is_not_that_of_others_from_other_years(tmp_path: Path) -> None:
    mine = write_cube(tmp_path / "valley.zarr", 128, 128, dates=[20210101, 20210113, 20210125, 20210206, 20210218, 20210302])
    known = write_cube(tmp_path / "hokkaido.zarr", 128, 128)
    scenes = {scene.path: int(scene._after[0]) for scene in open_labelled([mine, known], "2021-01-20")}
    assert scenes == {mine: 3, known: 3}


def test_the_event_of_hokkaido_is_the_day_in_utc(tmp_path: Path) -> None:
    """18:08 UTC on the 5th: an image of that evening may be from after it, one of the next day is."""
    dates = [20180813, 20180825, 20180905, 20180906, 20180930, 20181005]
    cube = write_cube(tmp_path / "hokkaido_japan.zarr", 128, 128, dates=dates)
    (scene,) = open_labelled([cube])
    assert (scene._before.tolist(), scene._after.tolist()) == ([0, 1], [3, 4])


def test_a_name_tells_nothing_of_cubes_from_other_years_and_folders_further_up_never_do(tmp_path: Path) -> None:
    later = write_cube(
        tmp_path / "puerto_rico_2018" / "mine.zarr", 128, 128  # dates of 2018, the published event is of 2017
    )
    assert _first_after(later, "2018-09-06") == 3
    below = write_cube(tmp_path / "hokkaido" / "others" / "mine.zarr", 128, 128)
    with pytest.raises(TrainingError, match="does not tell the date of its event"):
        open_labelled([below])
    published = write_cube(tmp_path / "hokkaido_japan" / "data.zarr", 128, 128)
    assert _first_after(published) == 3


def test_folders_with_cubes_of_zarr_3_are_read_and_what_is_hidden_is_not(tmp_path: Path) -> None:
    path = write_cube(tmp_path / "japan" / "hokkaido.zarr", 128, 128, zarr_format=3)
    write_cube(tmp_path / ".kaikoura.partial" / "kaikoura.zarr", 128, 128)
    write_sen12(tmp_path / ".italy.partial" / "italy_s1asc_1.nc")
    write_sen12(tmp_path / "sen" / "._italy_s1asc_2.nc")
    assert [scene.path for scene in open_labelled([tmp_path])] == [path]
    assert [scene.path for scene in open_labelled([path])] == [path]
