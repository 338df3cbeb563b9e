"""The simulator's self-check finds what is off, and only that."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from training.cli import main
from training.data.stacks import Stack
from training.simulate.check import Row, changes, compare


def forest(looks: float, level: float = 1.0, seed: int = 0) -> Stack:
    random = np.random.default_rng(seed)
    mean = np.array([0.15, 0.03]).reshape(1, 2, 1, 1) * level
    power = random.gamma(looks, 1 / looks, (12, 2, 96, 96)) * mean
    return Stack(f"forest {seed}", power.astype(np.float32), 30.0)


def test_statistics_of_known_speckle() -> None:
    result = changes(forest(7.0).power)
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


def test_nothing_to_check_is_said(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["simulate", "--check", "--run", str(tmp_path)]) == 2
    assert "run `python -m training simulate` first" in capsys.readouterr().err
