"""Stage 2 that was trained further may keep a share of the weights that it began with."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch

from training.cli import main
from training.config import CONFIGS

SMOKE = ["--config", str(CONFIGS / "smoke.yaml")]
LITTLE = ["segment.finish=null", "segment.epochs=1", "segment.learning_rate=2.0e-3"]


@pytest.fixture
def weights(run: Path, tmp_path: Path):
    """Trains a copy of the run further with entries of the recipe, and gives the weights of its stage 2."""

    def train(name: str, *entries: str, options: tuple[str, ...] = ()) -> dict[str, torch.Tensor]:
        folder = tmp_path / name
        if not folder.exists():
            shutil.copytree(run, folder, ignore=shutil.ignore_patterns("cubes", "labelled", "figures"))
        assert main(["segment", *SMOKE, "--set", *LITTLE, *entries, "--run", str(folder), "--further", *options]) == 0
        return torch.load(folder / "segmenter.pt", weights_only=True)

    return train


def test_a_share_of_the_first_weights_is_kept(run: Path, weights, tmp_path: Path) -> None:
    start = torch.load(run / "segmenter.pt", weights_only=True)
    trained, kept = weights("trained"), weights("kept", "segment.start_share=0.75")
    assert max(float((trained[name] - start[name]).abs().max()) for name in start) > 1e-3, "nothing was learnt"
    for name, weight in kept.items():
        if weight.is_floating_point():
            assert torch.allclose(weight, 0.75 * start[name] + 0.25 * trained[name], atol=1e-6), name
    summary = json.loads((tmp_path / "kept" / "segment" / "summary.json").read_text())
    assert summary["start_share"] == 0.75 and 0 < summary["val_average_precision_with_start_share"] <= 1
    assert summary["val_average_precision"] == json.loads((tmp_path / "trained" / "segment" / "summary.json").read_text())["val_average_precision"]
    assert "start_share" not in (tmp_path / "trained" / "segment" / "summary.json").read_text()


def test_all_or_nothing_of_them_may_be_kept(run: Path, weights) -> None:
    start = torch.load(run / "segmenter.pt", weights_only=True)
    for name, weight in weights("all", "segment.start_share=1").items():
        assert torch.allclose(weight.float(), start[name].float(), atol=1e-6), name
    nothing, trained = weights("nothing", "segment.start_share=0"), weights("trained")
    assert all(torch.equal(nothing[name], trained[name]) for name in trained)


@pytest.mark.parametrize("verb", ["segment", "reproduce"])
def test_random_weights_are_nothing_to_keep(verb: str, run: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    folder = run if verb == "segment" else tmp_path / "new"
    before = (run / "segmenter.pt").read_bytes()
    assert main([verb, *SMOKE, "--set", "segment.start_share=0.5", "--run", str(folder)]) == 2
    message = capsys.readouterr().err
    assert "segment.start_share is 0.5, but this stage 2 begins with random weights" in message and "--start" in message
    assert (run / "segmenter.pt").read_bytes() == before and not (tmp_path / "new" / "cubes").exists()


def test_it_is_a_share(run: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["segment", *SMOKE, "--set", "segment.start_share=1.5", "--run", str(run), "--further"]) == 2
    assert "The entry segment.start_share of the recipe is 1.5, but must be" in capsys.readouterr().err
