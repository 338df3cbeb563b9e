"""The simulator's self-check finds what is off, and only that."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from training.cli import main
from training.data.stacks import Stack
from training.simulate.check import Row, changes, compare


def forest(looks: float, level: float = 1.0, seed: int = 0, dates: int = 12) -> Stack:
    random = np.random.default_rng(seed)
    mean = np.array([0.15, 0.03]).reshape(1, 2, 1, 1) * level
    power = random.gamma(looks, 1 / looks, (dates, 2, 96, 96)) * mean
    return Stack(f"forest {seed}", power.astype(np.float32), 30.0)


def test_statistics_of_known_speckle() -> None:
    result = changes(forest(7.0).power, 12)
    assert result["looks over time (VH, median)"] == pytest.approx(7.0, rel=0.15)
    assert result["VV change of one pair, sd (dB)"] == pytest.approx(2.41, rel=0.03)  # 4.343 sqrt(2 psi1(7))
    assert abs(result["correlation of neighbours, change of one pair"]) < 0.03
    assert abs(result["scene-wide step between dates, sd (dB)"]) < 0.1


def test_a_wrong_level_and_wrong_speckle_are_called_off(cube, tmp_path: Path) -> None:
    cube = cube.assign_attrs(spacing_m=30.0)
    power = np.stack([cube["vv"].values, cube["vh"].values], axis=1)
    half = len(power) // 2
    alike = [Stack(f"place {i}", np.concatenate([power[:half]] * 6) * 10 ** (i / 20), 30.0) for i in (-1, 1)]
    verdicts = {row.name: row.verdict for row in compare([cube], alike, tmp_path)}
    assert verdicts["VV mean (dB)"] == verdicts["VH mean (dB)"] == "ok"
    brighter = [forest(7.0, 10.0, seed) for seed in (1, 2)]
    verdicts = {row.name: row.verdict for row in compare([cube], brighter, tmp_path)}
    assert verdicts["VV mean (dB)"] == "too low"
    smoother = [forest(60.0, 1.0, seed) for seed in (1, 2)]
    verdicts = {row.name: row.verdict for row in compare([cube], smoother, tmp_path)}
    assert verdicts["VH change of one pair, sd (dB)"] == "too high"
    assert verdicts["looks over time (VH, median)"] == "too low"
    assert verdicts["landslide px of a positive chip, percentile 50"] == "nothing to compare"


def test_changes_are_compared_at_the_spacing_of_the_real_stacks(cube, tmp_path: Path) -> None:
    """Finer pixels have fewer looks, and change more."""
    real, pair = [forest(7.0, 1.0, seed) for seed in (1, 2)], "VV change of one pair, sd (dB)"
    alike, finer = cube.assign_attrs(spacing_m=29.0), cube.assign_attrs(spacing_m=20.0)
    rows = {row.name: row for row in compare([alike, finer, finer], real, tmp_path)}
    assert len(rows[pair].simulated) == 1 and len(rows["VV mean (dB)"].simulated) == 3
    assert {row.name: row.verdict for row in compare([finer], real, tmp_path)}[pair] == "nothing to compare"


def test_dates_after_the_ground_has_changed_do_not_count(cube, tmp_path: Path) -> None:
    quiet = forest(7.0, dates=6)
    power = np.concatenate([quiet.power, quiet.power * np.geomspace(0.01, 1, 96, dtype=np.float32)])
    changed = Stack("cleared", power, 30.0, quiet_dates=6)
    rows = {row.name: row.real for row in compare([cube.assign_attrs(spacing_m=30.0)], [changed, quiet], tmp_path)}
    for name in ("VV mean (dB)", "VV change of one pair, sd (dB)", "looks over time (VH, median)"):
        assert rows[name][0] == pytest.approx(rows[name][1]), name


def test_what_grows_with_the_dates_is_compared_over_equally_many() -> None:
    """Over a year the levels wander: looks and steps would come from the seasons."""
    wandering = forest(30.0, dates=48).power * 10 ** (0.4 * np.sin(np.arange(48) * 2 * np.pi / 48)).reshape(-1, 1, 1, 1).astype(np.float32)
    whole, parts = changes(wandering, 48), changes(wandering, 6)
    looks = "looks over time (VH, median)"
    assert parts[looks] > 3 * whole[looks]


def test_published_levels_are_compared(cube, tmp_path: Path) -> None:
    cubes = {"hokkaido": {"log_mean_vv": -3.0, "log_mean_vh": -4.0}}
    (tmp_path / "datacube_statistics.json").write_text(json.dumps(cubes))
    rows = {row.name: row for row in compare([cube], [], tmp_path)}
    assert rows["VV mean (dB)"].real == [-30.0] and rows["VV mean (dB)"].verdict == "too high"
    assert rows["VV minus VH (dB)"].real == [10.0]


def test_limits_widen_the_real_range() -> None:
    assert Row("x", [5.4], [1.0, 5.0]).verdict == "ok"
    assert Row("x", [6.1], [1.0, 5.0]).verdict == "too high"
    assert Row("x", [3.0], [2.0]).verdict == "too high"
    assert Row("correlation", [0.0], [0.03, 0.15]).verdict == "too low", "no real place has none"
    assert Row("x", [-0.5], [-0.2, 0.6]).verdict == "too low"


def test_nothing_to_check_is_said(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["simulate", "--check", "--run", str(tmp_path)]) == 2
    assert "run `python -m training simulate` first" in capsys.readouterr().err
