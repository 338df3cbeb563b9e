"""The demo: its scores, and the whole of it as ``make demo`` runs it."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

REPOSITORY = Path(__file__).parents[2]
DEMO = REPOSITORY / "resources" / "demo"
sys.path.insert(0, str(DEMO))

import scoring  # noqa: E402


def test_rank_correlation():
    assert scoring.rank_correlation([1, 2, 3], [10, 20, 30]) == pytest.approx(1)
    assert scoring.rank_correlation([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert scoring.rank_correlation([1, 2, 2, 4], [1, 3, 3, 9]) == pytest.approx(1)
    assert np.isnan(scoring.rank_correlation([1, 1], [1, 2]))


def test_precision_recall_f1():
    truth = np.array([True, True, False, False])
    mask = np.array([True, False, True, False])
    assert scoring.precision_recall_f1(mask, truth, np.ones(4, bool)) == (0.5, 0.5, 0.5)
    assert scoring.precision_recall_f1(~truth & False, truth, np.ones(4, bool)) == (0.0, 0.0, 0.0)


def test_box_mean_leaves_no_data_out():
    values = np.ones((7, 9))
    values[3, 3] = np.nan
    mean = scoring.box_mean(values, 3)
    assert np.isnan(mean[3, 3])
    assert np.nanmax(np.abs(mean - 1)) < 1e-12


@pytest.mark.skipif(not (DEMO / "demo_scene.tif").exists(), reason="the demo scene is not there")
def test_demo_prints_a_ranked_list_and_draws_a_map(tmp_path):
    from qgis.PyQt.QtGui import QImage

    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(DEMO / "run.py"), "--output", str(tmp_path / "demo")],
        env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("rank"))
    assert [line.split()[0] for line in lines[start + 1 : start + 11]] == [str(rank) for rank in range(1, 11)]
    assert any(line.startswith("SAR Landslide") for line in lines)
    assert any(line.startswith("smoothed VH log-ratio") for line in lines)
    image = QImage(str(tmp_path / "demo" / "map.png"))
    assert image.width() > 1500
    middle = image.height() // 2
    assert len({image.pixel(x, middle) for x in range(0, image.width(), 3)}) > 50, "the map panels are empty"
