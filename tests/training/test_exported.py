"""Exported models come back as networks that compute the same, to be evaluated on other data and trained further."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
import yaml
from labelled_twins import write_cube
from onnx import numpy_helper
from torch import nn

from training.cli import main
from training.config import CONFIGS, load_config
from training.export import PARITY_TOLERANCE
from training.exported import read_pair
from training.fit import load_network
from training.networks import Classifier, Segmenter
from training.presets import Networks
from training.seen import SIMULATED, seen_places
from training.stages import SegmenterStage
from training.start import start_of, write_start

SMOKE = ["--config", str(CONFIGS / "smoke.yaml")]
SHIPPED = Path(__file__).parents[2] / "models"


@pytest.fixture
def imported(run: Path, tmp_path: Path) -> Path:
    assert main(["import", "--models", str(run / "models"), "--run", str(tmp_path / "imported")]) == 0
    return tmp_path / "imported"


def test_the_shipped_models_come_back_with_their_calibration() -> None:
    classifier, segmenter, card = read_pair(SHIPPED)
    random = np.random.default_rng(1)
    pre, post = (random.gamma(4, 0.02, (1, 2, 256, 192)).astype(np.float32) for _ in range(2))
    with torch.no_grad():
        embedding, chip, _ = classifier(torch.from_numpy(pre), torch.from_numpy(post))
        logit = segmenter(torch.from_numpy(pre), torch.from_numpy(post), embedding)
    first, second = (onnxruntime.InferenceSession(SHIPPED / f"{stage}.onnx") for stage in ("classifier", "segmenter"))
    features, wanted_chip, _ = first.run(None, {"pre": pre, "post": post})
    (wanted,) = second.run(None, {"pre": pre, "post": post, "embedding": features})
    assert np.abs(chip.numpy() - wanted_chip).max() < PARITY_TOLERANCE
    assert np.abs(logit.numpy() - wanted).max() < PARITY_TOLERANCE
    assert float(segmenter.scale) == 1.0 and card["stage"] == "segmenter"


def test_a_run_folder_of_models_is_evaluated_on_other_data(run: Path, imported: Path, tmp_path: Path) -> None:
    cube = write_cube(tmp_path / "hokkaido_japan.zarr", 600)
    original, figures = tmp_path / "original", []
    shutil.copytree(run, original)  # other tests use the run, too
    for folder in (original, imported):
        assert main(["evaluate", *SMOKE, "--run", str(folder), "--data", str(cube)]) == 0
        (whole,) = (folder / "labelled").glob("*-all")
        figures.append(json.loads((whole / "evaluation.json").read_text())["mapped landslides"]["methods"]["both stages"])
        text = (whole / "evaluation.md").read_text()
        assert ("best F1 on these very chips" in text) == (folder == imported)
    for metric, numbers in figures[0].items():
        for number, other in zip(numbers, figures[1][metric]):
            assert other == (number if number is None else pytest.approx(number, rel=1e-3, abs=1e-6)), metric


def bring(run: Path, folder: Path, *splits: str, place: str) -> None:
    """Chips of some splits of a run for another one, all of them as if of one real place."""
    for split in splits:
        shutil.copytree(run / "chips" / split, folder / "chips" / split)
        facts = json.loads((path := folder / "chips" / split / "facts.json").read_text())
        path.write_text(json.dumps([{**fact, "kind": "real", "source": place} for fact in facts]))


def test_imported_networks_have_learnt_from_no_chips_but_those_that_calibrated_them(run: Path, imported: Path, tmp_path: Path) -> None:
    bring(run, imported, "calibrate", "test", place="dale")
    cube = write_cube(tmp_path / "hokkaido_japan.zarr", 600)
    assert main(["evaluate", *SMOKE, "--run", str(imported), "--data", str(cube)]) == 0
    assert seen_places(imported) == {SIMULATED}, "that of its models"
    assert main(["calibrate", *SMOKE, "--run", str(imported)]) == 0
    bring(run, imported, "train", "validate", place="hill")
    assert seen_places(imported) == {SIMULATED, "dale"}
    shutil.rmtree(imported / "chips" / "train")
    for verb in ("evaluate", "export"):
        assert main([verb, *SMOKE, "--run", str(imported)]) == 0
    bring(run, imported, "train", place="hill")
    (imported / "segment").mkdir()
    (imported / "segment" / "summary.json").write_text("{}")  # stage 2 was trained further
    assert seen_places(imported) == {SIMULATED, "dale", "hill"}


def test_a_pair_that_was_only_calibrated_anew_ships_with_what_trained_it(
    run: Path, imported: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    bring(run, imported, "train", "validate", place="hill")  # which no weight sees
    bring(run, imported, "calibrate", "test", place="dale")
    config, models = load_config(CONFIGS / "smoke.yaml"), tmp_path / "models"
    config["simulator"]["scene"]["spacing_m"] = [40.0]
    config["calibrate"]["coverage"] = 0.8
    (tmp_path / "other.yaml").write_text(yaml.safe_dump({**config, "seed": 7}))
    command = ["--config", str(tmp_path / "other.yaml"), "--run", str(imported)]
    for verb in ("calibrate", "evaluate"):
        assert main([verb, *command]) == 0
    assert main(["export", *command, "--models", str(models)]) == 0
    before, after = (folder / "models" for folder in (run, tmp_path))
    recipes = [yaml.safe_load((folder / "recipe.yaml").read_text()) for folder in (before, after)]
    assert recipes[1] == {**recipes[0], "calibrate": config["calibrate"]} != recipes[0]
    cards, logs = ([json.loads((folder / f"{name}.json").read_text()) for folder in (before, after)] for name in ("model_card", "training_log"))
    for key in ("name", "seed", "pixel_spacing_m", "training_data", "not_tested_on"):
        assert cards[1][key] == cards[0][key], key
    assert logs[1] == logs[0] and cards[1]["began_with"]["pair_id"] == cards[0]["pair_id"]
    assert cards[1]["calibration_data"] == "dale" and "calibration_data" not in cards[0]
    assert main(["import", "--models", str(models), "--run", str(tmp_path / "next")]) == 0
    assert seen_places(tmp_path / "next") == {SIMULATED, "dale"}, "places of a calibration have been seen, too"
    write_start(imported, {**start_of(imported), "recipe": None})
    assert main(["export", *command, "--models", str(tmp_path / "none")]) == 2
    assert "does not tell what trained its networks" in capsys.readouterr().err and not (tmp_path / "none").exists()


def test_networks_are_not_written_over_by_an_import(
    run: Path, imported: Path, capsys: pytest.CaptureFixture
) -> None:
    before = (imported / "segmenter.pt").read_bytes()
    assert main(["import", "--models", str(run / "models"), "--run", str(imported)]) == 2
    assert "holds a classifier.pt already, which would be lost; give another --run" in capsys.readouterr().err
    assert (imported / "segmenter.pt").read_bytes() == before


def test_further_training_begins_where_the_models_are_and_keeps_their_statistics(imported: Path, smoke_config: dict) -> None:
    classifier, segmenter = (load_network(imported, name) for name in ("classifier", "segmenter"))
    stage = SegmenterStage(smoke_config["segment"], classifier, Networks(), keep_statistics=True)
    stage.network.load_state_dict(segmenter.state_dict())
    pre, post = (torch.rand(2, 2, 128, 128) * 0.1 + 0.01 for _ in range(2))
    with torch.no_grad():
        wanted = segmenter(pre, post, classifier.embed(pre, post))
        assert torch.allclose(stage.train()._logit(pre, post), wanted, atol=1e-5)
    assert all(not module.training for module in stage.network.modules() if isinstance(module, nn.BatchNorm2d))
    assert torch.equal(stage.network.up4[1].running_mean, segmenter.up4[1].running_mean)


def test_stage_2_goes_on_with_labelled_data(
    run: Path, imported: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    cube = write_cube(tmp_path / "hokkaido_japan.zarr", 600)
    small = ["--set", "segment.learning_rate=1.0e-9", "segment.finish=null"]
    assert main(["segment", *SMOKE, *small, "--run", str(imported), "--data", str(cube), "--further"]) == 0
    (own,) = (path for path in (imported / "labelled").iterdir() if not path.name.endswith("-all"))
    start, now = (torch.load(folder / "segmenter.pt", weights_only=True) for folder in (imported, own))
    far = {name: float((start[name] - now[name]).abs().max()) for name in start}
    assert max(far.values()) < 1e-6, far  # not from random weights
    for verb in ("calibrate", "evaluate"):
        assert main([verb, *SMOKE, "--run", str(own)]) == 0
    for runs in (["--run", str(own)], ["--run", str(run), "--other-runs", str(own)]):
        assert main(["evaluate", *SMOKE, *runs, "--data", str(cube)]) == 2
        assert f"have learnt from {cube}: leave --data out" in capsys.readouterr().err
    card = json.loads((run / "models" / "model_card.json").read_text())
    assert start_of(own)["pair_id"] == card["pair_id"] and start_of(own)["stages"] == ["classifier", "segmenter"]
    assert main(["segment", *SMOKE, *small, "--run", str(imported), "--data", str(cube)]) == 0
    assert start_of(own)["stages"] == ["classifier"]  # its stage 2 began with random weights


def test_networks_that_export_differently_are_told_in_one_sentence(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr("training.export.parity", lambda *_: float("nan"))
    assert main(["export", *SMOKE, "--run", str(run), "--models", str(tmp_path / "models")]) == 2
    message = capsys.readouterr().err
    assert "differ from PyTorch by nan in logit" in message and len(message.strip().splitlines()) == 1
    assert not list((tmp_path / "models").glob("*.onnx"))


@pytest.mark.long
def test_one_command_repeats_both_trainings(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    recipe = tmp_path / "further.yaml"
    config = load_config(CONFIGS / "smoke.yaml")
    recipe.write_text(yaml.safe_dump({**config, "seed": 2, "pretrain": {}}))
    first = tmp_path / "first"
    assert main(["reproduce", "--config", str(recipe), "--run", str(first), "--start", str(run / "models")]) == 0
    assert main(["reproduce", "--config", str(recipe), "--run", str(first), "--start", str(SHIPPED)]) == 2
    assert "holds networks that did not begin with" in capsys.readouterr().err
    written = yaml.safe_load((first / "models" / "recipe.yaml").read_text())
    card, before = (json.loads((folder / "models" / "model_card.json").read_text()) for folder in (first, run))
    assert card["began_with"]["pair_id"] == before["pair_id"] != card["pair_id"]
    assert card["began_with"]["stages"] == ["classifier", "segmenter"]
    assert written["seed"] == 2 and written["before"]["seed"] == config["seed"]
    assert written["before"]["simulator"]["speckle"] == config["simulator"]["speckle"]  # numbers are keys in it
    log = json.loads((first / "models" / "training_log.json").read_text())
    assert set(log) == {"segment", "finish", "before"} and "pretrain" in log["before"]
    again = tmp_path / "again"
    command = ["reproduce", "--config", str(first / "models" / "recipe.yaml"), "--run", str(again)]
    assert main(command) == 0
    for name in ("classifier", "segmenter"):
        one, other = (torch.load(folder / f"{name}.pt", weights_only=True) for folder in (first, again))
        assert all(torch.allclose(one[key], other[key], atol=1e-5) for key in one)


def test_a_recipe_for_more_training_wants_to_know_of_what(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["reproduce", "--config", str(CONFIGS / "further.yaml"), "--run", str(tmp_path / "run")]) == 2
    assert "say which with --start" in capsys.readouterr().err
    assert not (tmp_path / "run" / "cubes").exists()


def _damage(folder: Path, kind: str) -> None:
    path = folder / "segmenter.onnx"
    if kind == "missing":
        path.unlink()
    elif kind == "garbage":
        path.write_bytes(b"no model")
    elif kind == "swapped":
        path.write_bytes((folder / "classifier.onnx").read_bytes())
    elif kind == "another pair":
        path.write_bytes((SHIPPED / "segmenter.onnx").read_bytes())
    elif kind == "another network":
        model = onnx.load(path)
        node = next(node for node in model.graph.node if node.op_type == "Relu")
        node.op_type = "Tanh"
        onnx.save(model, path)
    else:
        model = onnx.load(path)
        (weight,) = (entry for entry in model.graph.initializer if entry.name == "head.weight")
        weight.CopyFrom(numpy_helper.from_array(np.zeros((4, 8, 1, 1), np.float32), "head.weight"))
        onnx.save(model, path)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("missing", "segmenter.onnx does not exist; give a folder with classifier.onnx and segmenter.onnx"),
        ("garbage", "segmenter.onnx is not a segmenter of these networks"),
        ("swapped", "segmenter.onnx is not a segmenter of these networks"),
        ("another pair", "are of two pairs"),
        ("another network", "compute something else than these networks"),
        ("other shapes", "segmenter.onnx is not a segmenter of these networks"),
    ],
)
def test_what_is_no_pair_of_these_networks_is_refused(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture, kind: str, told: str
) -> None:
    models = tmp_path / "models"
    shutil.copytree(run / "models", models)
    _damage(models, kind)
    assert main(["import", "--models", str(models), "--run", str(tmp_path / "run")]) == 2
    message = capsys.readouterr().err
    assert told in message and len(message.strip().splitlines()) == 1
    assert not (tmp_path / "run").exists()


def test_all_weights_are_read(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None is left as a new network has it."""
    for name, kind in (("Classifier", Classifier), ("Segmenter", Segmenter)):
        empty = kind()
        for parameter in empty.parameters():
            nn.init.constant_(parameter, float("nan"))
        monkeypatch.setattr(f"training.exported.{name}", lambda empty=empty: empty)
    for network in read_pair(run / "models")[:2]:
        assert all(torch.isfinite(parameter).all() for parameter in network.parameters())


def test_a_pair_of_another_making_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    other = Path(__file__).parents[1] / "data" / "models" / "other_graph"
    assert main(["import", "--models", str(other), "--run", str(tmp_path / "run")]) == 2
    message = capsys.readouterr().err
    assert message.startswith("error: ") and len(message.strip().splitlines()) == 1
    assert not (tmp_path / "run").exists()


def test_a_start_that_is_none_is_told_before_anything_is_simulated(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["reproduce", *SMOKE, "--run", str(tmp_path / "run"), "--start", str(tmp_path / "nowhere")]) == 2
    assert "classifier.onnx does not exist" in capsys.readouterr().err
    assert not (tmp_path / "run" / "cubes").exists()
