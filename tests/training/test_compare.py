"""Pairs of models on the same chips: the figures of an evaluation, and differences that are zero between equals."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from training.cli import main
from training.compare import AT_ONE_SHARE, AT_THRESHOLD

SHIPPED = Path(__file__).parents[2] / "models"


@pytest.fixture(scope="module")
def compared(run: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    """The rows of a comparison of a run's own models, themselves again, and those that ship."""
    folder = tmp_path_factory.mktemp("compared")
    shutil.copytree(run, folder / "run")  # what is written must not lie in the run that other tests share
    again = shutil.copytree(run / "models", folder / "again")
    models = [str(path) for path in (folder / "run" / "models", again, SHIPPED)]
    assert main(["compare", "--models", *models, "--run", str(folder / "run")]) == 0
    text = (folder / "run" / "comparison.md").read_text(encoding="utf-8")
    assert "run/models" in text and "| again |" in text
    with open(folder / "run" / "comparison.csv", newline="", encoding="utf-8") as source:
        return list(csv.DictReader(source))


def _value(rows: list[dict[str, str]], kind: str, metric: str, models: str) -> dict[str, str]:
    (row,) = [
        row
        for row in rows
        if (row["chips"], row["metric"]) == (kind, metric) and row["models"].endswith(models)
    ]
    return row


def test_a_pair_has_the_figures_of_its_evaluation(run: Path, compared: list[dict[str, str]]) -> None:
    evaluation = json.loads((run / "evaluation.json").read_text())
    for metric in ("AUPRC", "F1", "Spearman of chip areas"):
        wanted = evaluation["simulated scenes"]["methods"]["both stages"][metric][0]
        reached = _value(compared, "simulated scenes", metric, "run/models")["value"]
        # Exported networks have their calibration inside, in float32.
        assert float(reached) == pytest.approx(wanted, abs=2e-3) if wanted is not None else not reached


def test_equal_pairs_do_not_differ_and_others_do(compared: list[dict[str, str]]) -> None:
    same = _value(compared, "simulated scenes", "AUPRC", "again")
    assert float(same["minus the first"]) == 0
    assert same["low"] == same["high"] == ""  # one scene cannot be resampled
    first = float(_value(compared, "simulated scenes", "AUPRC", "run/models")["value"])
    other = _value(compared, "simulated scenes", "AUPRC", SHIPPED.parent.name + "/models")
    assert float(other["minus the first"]) == pytest.approx(float(other["value"]) - first, abs=1e-5)
    assert float(other["minus the first"]) > 0.02  # than those of a training of seconds


def test_differences_have_intervals_where_there_are_scenes_to_resample(run: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    shutil.copytree(run, folder)
    path = folder / "chips" / "test" / "facts.json"
    facts = json.loads(path.read_text(encoding="utf-8"))
    for number, fact in enumerate(facts):
        fact["source"] = f"scene_{number % 4}"
    path.write_text(json.dumps(facts), encoding="utf-8")
    assert main(["compare", "--models", str(run / "models"), str(SHIPPED), "--run", str(folder)]) == 0
    with open(folder / "comparison.csv", newline="", encoding="utf-8") as source:
        rows = [row for row in csv.DictReader(source) if row["metric"] == "recall" and row["minus the first"]]
    (row,) = rows
    assert float(row["low"]) <= float(row["minus the first"]) <= float(row["high"])
    assert float(row["low"]) < float(row["high"])


def test_shares_of_calm_chips_are_told(compared: list[dict[str, str]]) -> None:
    for metric in (AT_ONE_SHARE, AT_THRESHOLD):
        shares = [float(row["value"]) for row in compared if row["metric"] == metric and row["value"]]
        assert all(0 <= share <= 1 for share in shares)
        assert len(np.unique(shares)) <= 2  # two of the three are the same


@pytest.mark.parametrize(
    ("models", "words"),
    [(["{models}"], "cannot be compared"), (["{models}", "{models}"], "named twice"), (["{models}", "{nothing}"], "does not exist")],
)
def test_what_cannot_be_compared_is_said(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], models: list[str], words: str
) -> None:
    paths = [text.format(models=run / "models", nothing=tmp_path) for text in models]
    assert main(["compare", "--models", *paths, "--run", str(run)]) == 2
    said = capsys.readouterr().err
    assert words in said and said.count("\n") == 1
