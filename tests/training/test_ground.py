"""What real ground did elsewhere, laid onto fields of other images."""

from pathlib import Path

import numpy as np
import pytest

from training.data.chips import chip_set
from training.data.drawing import CHIP, Drawing, draw_real
from training.data.ground import SERIES, field_change, load_ground, wanted_ground
from training.data.stacks import Stack
from training.errors import TrainingError
from training.simulate.fields import Array

STEP_DB = np.array([2.0, -3.0])  # of VV and VH, halfway through each series


def write_series(folder: Path, sites: int = 9, dates: int = 20, **changed: object) -> None:
    """A twin of the published file: sites that step once, in no order of time, with one date that lacks a pixel."""
    random = np.random.default_rng(5)
    power = 10 ** (np.where(np.arange(dates) < dates // 2, 0, 1)[:, None] * STEP_DB / 10)
    order = random.permutation(dates)
    bands = np.repeat(np.tile(power[order], (sites, 1))[:, :, None], 9, axis=2) * [[[0.1], [0.02]]]
    bands[3, 0, 4] = np.nan
    values = {
        "site": np.repeat(np.arange(sites) * 10, dates),
        "burst": np.repeat("T001-000001-IW1", sites * dates),
        "datetime": np.tile(np.array([f"2021-{1 + day // 28:02d}-{1 + day % 28:02d} 00:00:00" for day in range(dates)])[order], sites),
        "vv": bands[:, 0].astype(np.float32),
        "vh": bands[:, 1].astype(np.float32),
        **changed,
    }
    (folder / SERIES).parent.mkdir(parents=True)
    np.savez(folder / SERIES, **{name: value for name, value in values.items() if value is not None})


def test_one_site_in_three_is_kept_back_from_training(tmp_path: Path) -> None:
    write_series(tmp_path)
    own, kept = ({series.site for series in load_ground(tmp_path, kept_back)} for kept_back in (False, True))
    assert own == {0, 10, 30, 40, 60, 70} and kept == {20, 50, 80}


def test_series_are_in_order_of_time_and_without_dates_that_lack_a_pixel(tmp_path: Path) -> None:
    write_series(tmp_path)
    first, second = load_ground(tmp_path)[:2]
    assert (len(first.power), len(second.power)) == (19, 20)
    np.testing.assert_allclose(10 * np.log10(second.power[10:] / second.power[:10]), np.tile(STEP_DB, (10, 1)), atol=1e-4)


def test_a_change_is_that_between_dates_before_and_after_a_moment(tmp_path: Path) -> None:
    write_series(tmp_path)
    random = np.random.default_rng(1)
    changes = np.array([load_ground(tmp_path)[1].change_db((1, 1), random) for _ in range(200)])
    assert {tuple(row) for row in changes.round(3)} == {(0.0, 0.0), tuple(STEP_DB)}
    assert np.isfinite(load_ground(tmp_path)[1].change_db((8, 8), random)).all()


def test_fields_change_as_the_ground_did_and_the_rest_not_at_all(tmp_path: Path) -> None:
    write_series(tmp_path)
    ground = load_ground(tmp_path)
    shares, levels = [], []
    for seed in range(60):
        change = field_change((CHIP, CHIP), 30.0, (4, 4), ground, np.random.default_rng(seed))
        changed = np.abs(change).max(axis=0) > 0.3
        shares.append(changed.mean())
        levels += [change[:, changed].mean(axis=1)] if changed.any() else []
        assert change.shape == (2, CHIP, CHIP) and (change == 0).any()
    assert 0.02 < np.mean(shares) < 0.3
    strong = np.array([level for level in levels if level[0] > 1])
    assert len(strong) > 5 and (strong[:, 1] < 0).all()  # VV and VH of one moment, not of two


@pytest.fixture
def moor() -> Stack:
    power = np.random.default_rng(2).gamma(50.0, 1 / 500.0, (4, 2, CHIP, CHIP)).astype(np.float32)
    return Stack("moor", power, 30.0)


def test_fields_are_no_landslides_and_their_chips_not_calm(tmp_path: Path, moor: Stack, smoke_config: dict) -> None:
    write_series(tmp_path)

    def drawn(share: float, ground: list) -> tuple[list[Array], list[bool]]:
        chips = []
        for seed in range(12):
            drawing = Drawing((1,), varied=False, fields_share=share)
            box = (slice(0, CHIP),) * 2
            chips.append(draw_real(moor, box, np.random.default_rng(seed), False, smoke_config["simulator"], [], drawing, ground))
        assert not any(chip.label.any() for chip in chips)
        calm = chip_set(chips, "moor", "real").is_calm.tolist()
        return [np.abs(chip.post_db - chip.pre_db).max() for chip in chips], calm

    ground = load_ground(tmp_path)
    without, calm = drawn(0.0, ground)
    assert all(calm) and drawn(1.0, [])[0] == without  # the draws of recipes without fields stay as they are
    assert 2 < sum(drawn(0.5, ground)[1]) < 10


def test_a_folder_without_series_has_no_ground_and_a_damaged_one_is_told(tmp_path: Path) -> None:
    assert load_ground(tmp_path) == []
    write_series(tmp_path, vh=None)
    with pytest.raises(TrainingError, match=r"cannot be read .*vh.*fetch the file again"):
        load_ground(tmp_path)
    (tmp_path / SERIES).write_bytes((tmp_path / SERIES).read_bytes()[:200])
    with pytest.raises(TrainingError, match="cannot be read"):
        load_ground(tmp_path)


def test_fields_that_a_recipe_asks_for_and_a_folder_has_none_of_are_told(tmp_path: Path) -> None:
    recipe = {"chips": {"drawing": {"fields_share": 0.4}}}
    assert wanted_ground({"chips": {}}, tmp_path) == wanted_ground(recipe, None) == []
    with pytest.raises(TrainingError, match=r"fields_share of the recipe is 0\.4, but .* holds no site_timeseries"):
        wanted_ground(recipe, tmp_path)
    write_series(tmp_path)
    assert len(wanted_ground(recipe, tmp_path)) == 6
