"""What a stopped training left is gone on from by the training that it belongs to, and by no other."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch
import yaml

from training import fit
from training.checkpoints import PHASES
from training.cli import main
from training.config import CONFIGS, load_config
from training.errors import Interrupted
from training.stages import ClassifierStage
from training.start import STAGES

SMOKE = ["--config", str(CONFIGS / "smoke.yaml")]


@pytest.fixture
def own(run: Path, tmp_path: Path) -> Path:
    """A copy of the run that may be trained further."""
    folder = tmp_path / "run"
    shutil.copytree(run, folder, ignore=shutil.ignore_patterns("cubes", "labelled", "figures"))
    return folder


@contextmanager
def stopped_before(epoch: int) -> Iterator[None]:
    """Ctrl+C when an epoch of stage 1 begins."""

    def stop(stage: ClassifierStage) -> None:
        if stage.current_epoch == epoch:
            raise Interrupted(130)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ClassifierStage, "on_train_epoch_start", stop)
        yield


@contextmanager
def stopped_in(phase: str) -> Iterator[None]:
    """Ctrl+C in the first epoch of a phase, before there is a checkpoint."""
    with pytest.MonkeyPatch.context() as patch:
        whole = fit._fit

        def stop(*arguments: object) -> None:
            if arguments[4].name == phase:
                raise Interrupted(130)
            whole(*arguments)

        patch.setattr(fit, "_fit", stop)
        yield


def weights(folder: Path, name: str) -> dict[str, torch.Tensor]:
    return torch.load(folder / f"{name}.pt", weights_only=True)


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.allclose(one[name], other[name], atol=1e-6) for name in one)


def test_more_training_that_was_stopped_does_not_take_up_the_one_before(own: Path, capsys) -> None:
    before = weights(own, "segmenter")
    command = ["segment", *SMOKE, "--run", str(own), "--further"]
    with stopped_in("segment"):
        assert main(command) == 130
    assert main(["segment", *SMOKE, "--run", str(own), "--resume"]) == 2
    assert "began with something else (start weights)" in capsys.readouterr().err
    assert main([*command, "--resume"]) == 0
    assert not same(before, weights(own, "segmenter")), "it was trained"


def test_the_last_phase_of_a_training_before_is_not_taken_up(own: Path) -> None:
    before = weights(own, "segmenter")
    command = ["segment", *SMOKE, "--run", str(own), "--set", "segment.learning_rate=1.0e-3"]
    with stopped_in("finish"):
        assert main(command) == 130
    assert (own / "segment" / "last.ckpt").exists() and not (own / "finish" / "last.ckpt").exists()
    assert main([*command, "--resume"]) == 0
    assert not same(before, weights(own, "segmenter"))


def test_with_a_new_stage_1_stage_2_begins_anew(own: Path, capsys) -> None:
    before = weights(own, "segmenter")
    assert main(["pretrain", *SMOKE, "--run", str(own), "--set", "pretrain.learning_rate=1.0e-3"]) == 0
    for verb in ("calibrate", "evaluate", "export"):
        assert main([verb, *SMOKE, "--run", str(own)]) == 2
        assert "was trained on another stage 1 than is there now; run `python -m training segment` again" in capsys.readouterr().err
    assert main(["segment", *SMOKE, "--run", str(own), "--resume"]) == 0
    assert not same(before, weights(own, "segmenter"))
    assert main(["calibrate", *SMOKE, "--run", str(own)]) == 0


def test_a_stage_1_from_elsewhere_is_noticed(own: Path, capsys) -> None:
    (changed := weights(own, "classifier"))["scale"] *= 2
    torch.save(changed, own / "classifier.pt")
    assert main(["segment", *SMOKE, "--run", str(own), "--resume"]) == 2
    assert "began with something else (stage 1): repeat its command" in capsys.readouterr().err


def test_a_training_goes_on_with_its_own_settings_alone(own: Path, capsys) -> None:
    command = ["pretrain", *SMOKE, "--run", str(own), "--resume", "--set"]
    assert main([*command, "pretrain.epochs=3"]) == 2
    assert "began with something else (pretrain.epochs)" in capsys.readouterr().err
    before = weights(own, "classifier")
    assert main([*command, "pretrain.workers=1"]) == 0, "what only the machine has to do with"
    assert same(before, weights(own, "classifier"))


def test_runs_of_earlier_versions_go_on(own: Path) -> None:
    """They have checkpoints, and no record of what these depend on."""
    for name in PHASES:
        (own / name / "began_with.json").unlink(missing_ok=True)
    (own / "segmenter.json").unlink()
    before = weights(own, "segmenter")
    assert main(["calibrate", *SMOKE, "--run", str(own)]) == 0
    assert main(["segment", *SMOKE, "--run", str(own), "--resume"]) == 0
    assert same(before, weights(own, "segmenter"))


@pytest.mark.parametrize("setting", [{"workers": 0}, {"workers": 1}, {"validations": 2}], ids=str)
def test_a_resumed_training_ends_with_the_weights_of_one_that_never_stopped(own: Path, setting: dict[str, int]) -> None:
    """With workers, Lightning has them make the first chips before it tells the epoch."""
    recipe = load_config(CONFIGS / "smoke.yaml")
    recipe["pretrain"].update(epochs=4, **setting)
    (own / "four.yaml").write_text(yaml.safe_dump(recipe), encoding="utf-8")
    command = ["pretrain", "--config", str(own / "four.yaml"), "--run", str(own)]
    assert main(command) == 0
    whole = weights(own, "classifier")
    with stopped_before(3):
        assert main(command) == 130
    assert (own / "pretrain" / "last.ckpt").exists()
    assert main([*command, "--resume"]) == 0
    resumed = weights(own, "classifier")
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


def test_a_training_that_had_ended_early_is_not_gone_on_with(own: Path) -> None:
    """Neither is another stage 1 made of it, with which its stage 2 could not be gone on with."""
    recipe = load_config(CONFIGS / "smoke.yaml")
    recipe["pretrain"].update(epochs=12, stop_after=1, learning_rate=0.05)
    (own / "early.yaml").write_text(yaml.safe_dump(recipe), encoding="utf-8")
    options = ["--config", str(own / "early.yaml"), "--run", str(own)]
    for verb in ("pretrain", "segment"):
        assert main([verb, *options]) == 0
    before, summary = [weights(own, name) for name in STAGES], (own / "pretrain" / "summary.json").read_text()
    assert yaml.safe_load(summary)["epochs"] < 12, "it ended early"
    for verb in ("pretrain", "segment"):
        assert main([verb, *options, "--resume"]) == 0
    assert (own / "pretrain" / "summary.json").read_text() == summary
    for name, weight in zip(STAGES, before):
        now = weights(own, name)
        assert all(torch.equal(weight[key], now[key]) for key in weight), name
