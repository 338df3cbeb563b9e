"""Both stages from nothing to ONNX in seconds, through the command line that users type."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from labelled_twins import write_cube

from training.cli import main
from training.config import CONFIGS, keep_recipe
from training.errors import TrainingError
from training.export import CARD_KEY
from training.fit import networks_digest

SMOKE = ["--config", str(CONFIGS / "smoke.yaml")]


def test_every_step_leaves_its_result(run: Path) -> None:
    for name in (
        "classifier.pt",
        "segmenter.pt",
        "calibration.json",
        "evaluation.json",
        "evaluation.md",
        "models/classifier.onnx",
        "models/segmenter.onnx",
        "models/model_card.json",
        "models/recipe.yaml",
    ):
        assert (run / name).stat().st_size > 0


def test_a_run_of_another_recipe_is_not_mixed_with_the_first(run: Path, capsys: pytest.CaptureFixture) -> None:
    changes = ["--set", "simulator.terrain.erosion=null", "chips.per_cube=7"]
    before = (run / "classifier.pt").read_bytes()
    assert main(["reproduce", *SMOKE, "--run", str(run), *changes]) == 2
    told = capsys.readouterr().err
    assert "made with another recipe (chips.per_cube, simulator.terrain.erosion); give another --run" in told
    assert (run / "classifier.pt").read_bytes() == before


def test_the_recipe_of_a_run_is_whole_or_not_there(tmp_path: Path, smoke_config: dict, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several processes may share the cells of an experiment: what one begins to write, another must not read."""
    path, written = tmp_path / "recipe.json", []
    monkeypatch.setattr("training.config.os.replace", lambda part, whole: written.append((part.read_text(), path.exists())))
    keep_recipe(tmp_path, smoke_config)
    ((text, was_there),) = written
    assert json.loads(text)["seed"] == smoke_config["seed"] and not was_there
    path.write_text(text[: len(text) // 2])
    with pytest.raises(TrainingError, match=r"recipe\.json cannot be read .* give another --run"):
        keep_recipe(tmp_path, smoke_config)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--real-data", "nowhere"], "No image stack was found in nowhere"),
        (["--leave-out", "atlantis"], "There is no place atlantis to leave out; there are none without --real-data."),
    ],
)
def test_real_data_that_cannot_be_used_are_told_before_anything_is_simulated(
    tmp_path: Path, capsys: pytest.CaptureFixture, arguments: list[str], told: str
) -> None:
    assert main(["reproduce", *SMOKE, "--run", str(tmp_path), *arguments]) == 2
    assert told in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_models_load_everywhere_and_carry_their_cards(run: Path) -> None:
    cards = {}
    for stage in ("classifier", "segmenter"):
        model = onnx.load(run / "models" / f"{stage}.onnx")
        assert model.ir_version <= 9 and model.opset_import[0].version <= 17
        cards[stage] = json.loads({entry.key: entry.value for entry in model.metadata_props}[CARD_KEY])
        assert cards[stage]["stage"] == stage
    assert cards["classifier"]["pair_id"] == cards["segmenter"]["pair_id"]
    assert cards["classifier"]["thresholds"].keys() == {"gate", "chip", "pixel"}
    metrics = cards["segmenter"]["metrics"]["simulated scenes"]
    assert {"chips", "AUPRC", "AUPRC log-ratio", "chip AUROC"} <= metrics.keys()


def test_stage_2_consumes_the_embedding_of_stage_1(run: Path) -> None:
    sessions = [
        onnxruntime.InferenceSession(str(run / "models" / f"{stage}.onnx"))
        for stage in ("classifier", "segmenter")
    ]
    pre = np.random.default_rng(0).gamma(4, 0.02, (2, 2, 192, 256)).astype(np.float32)
    embedding, chip, _ = sessions[0].run(None, {"pre": pre, "post": pre})
    (logit,) = sessions[1].run(None, {"pre": pre, "post": pre, "embedding": embedding})
    assert chip.shape == (2,) and logit.shape == (2, 192, 256)


def test_a_finished_stage_can_be_resumed_and_stays_the_same(run: Path) -> None:
    before = torch.load(run / "classifier.pt", weights_only=True)
    assert [path.name for path in (run / "pretrain").glob("*.ckpt")] == ["last.ckpt"]
    assert main(["pretrain", *SMOKE, "--run", str(run), "--resume"]) == 0
    after = torch.load(run / "classifier.pt", weights_only=True)
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_the_report_names_its_baselines(run: Path) -> None:
    result = json.loads((run / "evaluation.json").read_text())["simulated scenes"]
    assert list(result["methods"]) == [
        "both stages",
        "predict nothing",
        "smoothed VH log-ratio",
        "VH log-ratio p99 on slopes",
    ]
    for method, values in result["methods"].items():
        value, low, high = values["mean absolute error px"]
        assert low <= value <= high, method
    value, low, high = result["methods"]["both stages"]["AUPRC"]
    assert 0 < low < value < high < 1
    with open(run / "evaluation.csv", newline="") as table:
        rows = list(csv.DictReader(table))
    assert {row["method"] for row in rows} == set(result["methods"])
    text = (run / "evaluation.md").read_text()
    assert "bootstrap" in text and result["scenes or places"] == 1 and "resample its chips" in text
    for name in ("precision_recall", "reliability", "areas", "examples"):
        assert (run / "figures" / f"{name}.png").stat().st_size > 10_000
        assert (run / "figures" / f"{name}.pdf").stat().st_size > 1_000


def test_the_test_chips_of_a_recipe_can_be_cut_alone_to_check_its_scores(run: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone"
    assert main(["import", "--run", str(alone), "--models", str(run / "models")]) == 0
    for verb in ("simulate", "chips"):
        assert main([verb, *SMOKE, "--run", str(alone), "--splits", "calibrate", "test"]) == 0
    assert sorted(path.name for path in (alone / "chips").iterdir() if path.is_dir()) == ["calibrate", "test"]
    for split in ("calibrate", "test"):
        for name in ("pre_db", "post_db", "label"):
            np.testing.assert_array_equal(*(np.load(folder / "chips" / split / f"{name}.npy") for folder in (run, alone)))
    assert main(["evaluate", *SMOKE, "--run", str(alone)]) == 0
    one, other = (json.loads((folder / "evaluation.json").read_text())["simulated scenes"]["methods"] for folder in (run, alone))
    assert one["smoothed VH log-ratio"] == other["smoothed VH log-ratio"]
    assert one["both stages"]["AUPRC"] == pytest.approx(other["both stages"]["AUPRC"], abs=1e-3)


def test_published_cubes_are_evaluated_and_segmented_as_they_are(run: Path, tmp_path: Path) -> None:
    cube = write_cube(tmp_path / "hokkaido_japan.zarr", 600)
    assert main(["evaluate", *SMOKE, "--run", str(run), "--data", str(cube)]) == 0
    (whole,) = (run / "labelled").glob("hokkaido_japan-*-all")
    assert json.loads((whole / "evaluation.json").read_text())["mapped landslides"]["chips"] == 20
    assert main(["segment", *SMOKE, "--run", str(run), "--data", str(cube)]) == 0
    (own,) = (path for path in (run / "labelled").iterdir() if not path.name.endswith("-all"))
    for verb in ("calibrate", "evaluate"):
        assert main([verb, *SMOKE, "--run", str(own)]) == 0
    assert "mapped landslides" in json.loads((own / "evaluation.json").read_text())


def test_runs_of_several_seeds_are_judged_together_and_do_not_ship_so(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    other = tmp_path / "seed2"
    shutil.copytree(run, other, ignore=shutil.ignore_patterns("chips", "cubes", "models", "labelled"))
    weights = torch.load(other / "segmenter.pt", weights_only=True)
    weights["head.weight"] *= -1
    torch.save(weights, other / "segmenter.pt")
    assert main(["evaluate", *SMOKE, "--run", str(run), "--other-runs", str(other)]) == 2  # never calibrated
    calibration = json.loads((other / "calibration.json").read_text())
    (other / "calibration.json").write_text(json.dumps({**calibration, "networks": networks_digest(other)}))
    before = json.loads((run / "evaluation.json").read_text())
    assert main(["evaluate", *SMOKE, "--run", str(run), "--other-runs", str(other)]) == 0
    after = json.loads((run / "evaluation.json").read_text())
    assert (before["runs"], after["runs"]) == (1, 2)
    one, both = (
        entry["simulated scenes"]["methods"]["both stages"]["AUPRC"][0] for entry in (before, after)
    )
    assert one != both
    assert main(["export", *SMOKE, "--run", str(run), "--models", str(tmp_path / "models")]) == 2
    assert "holds means over 2 runs" in capsys.readouterr().err
    (run / "evaluation.json").write_text(json.dumps(before))


@pytest.mark.parametrize(
    ("verb", "missing"),
    [
        ("pretrain", "chips"),
        ("segment", "chips"),
        ("calibrate", "chips"),
        ("evaluate", "calibration.json"),
        ("export", "calibration.json"),
    ],
)
def test_a_step_out_of_order_says_what_comes_first(
    verb: str, missing: str, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    assert main([verb, *SMOKE, "--run", str(tmp_path / "empty")]) == 2
    message = capsys.readouterr().err
    assert missing in message and message.startswith("error: ") and len(message.strip().splitlines()) == 1


def test_weights_of_another_network_are_refused(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    (tmp_path / "classifier.pt").write_bytes((run / "segmenter.pt").read_bytes())
    (tmp_path / "chips").symlink_to(run / "chips")
    assert main(["segment", *SMOKE, "--run", str(tmp_path)]) == 2
    assert "does not hold the weights of this classifier" in capsys.readouterr().err


def test_a_missing_configuration_is_one_sentence(capsys: pytest.CaptureFixture) -> None:
    assert main(["simulate", "--config", "nowhere.yaml"]) == 2
    assert "nowhere.yaml does not exist" in capsys.readouterr().err
