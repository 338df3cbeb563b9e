"""The label-budget experiment and the places left out, in miniature: resumable, honest about what was not run."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
import yaml

from training import leave_out
from training.cli import main
from training.config import CONFIGS
from training.data.stacks import Stack, load_stacks
from training.errors import TrainingError
from training.experiment import budgets, recipe
from training.experiment_report import REPLICATES, write_experiment
from training.metrics import ChipSums, intervals, sum_chips
from training.seen import seen_places

SMOKE = str(CONFIGS / "smoke.yaml")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    plan = yaml.safe_load((CONFIGS / "budgets.yaml").read_text())
    plan["experiment"].update(budgets=[2, 4, 6], seeds=[1, 2], pretraining=["none", "same"], controls=["random"])
    plan["experiment"]["quick"] = {"seeds": 1, "budgets": [2, 4]}
    plan["simulate"].update(cubes=dict.fromkeys(("train", "validate", "calibrate", "test"), 1))
    plan["simulate"]["scene"]["size_px"] = 320
    plan["chips"].update(per_cube=12, min_landslide_px=10)
    plan["training"]["default"] = {
        "pretrain": {"epochs": 1, "batch": 8, "workers": 0},
        "segment": {"steps": 2, "batch": 4, "workers": 0, "validations": 1, "finish": None},
    }
    plan["quick"]["default"] = {}
    for region in plan["regions"].values():
        region["landslides"] = {**region.get("landslides", {}), "per_km2": [0.8, 1.0]}
    path = tmp_path_factory.mktemp("plan") / "budgets.yaml"
    path.write_text(yaml.safe_dump(plan))
    return path


@pytest.mark.long
def test_cells_are_run_once_and_the_rest_is_named(plan: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    budgets(run, "default", True, ["none", "same"], [2], plan_file=plan)
    cells = sorted(path.name for path in (run / "cells").iterdir())
    assert cells == ["002-none-1", "002-same-1"]
    text = (run / "experiment.md").read_text()
    assert "quick" in text and "Not run:" in text and "4 chips, no pretraining, seed 1" in text
    assert "random frozen embedding" in text.split("Not run:")[1]
    budgets(run, "default", True, ["none"], [6], [1, 2], plan_file=plan)
    for seed in (1, 2):
        assert (run / "cells" / f"006-none-{seed}" / "result.json").exists(), "named, though not among the quick ones"
    before = (run / "cells" / "002-none-1" / "result.json").stat().st_mtime_ns
    budgets(run, "default", True, plan_file=plan)
    assert (run / "cells" / "002-none-1" / "result.json").stat().st_mtime_ns == before
    assert len(list((run / "cells").iterdir())) == 8
    assert "Every cell was run." in (run / "experiment.md").read_text()
    entries = json.loads((run / "experiment.json").read_text())
    assert {(e["budget"], e["pretraining"]) for e in entries} == {
        (6, "none"),
        *((size, kind) for size in (2, 4) for kind in ("none", "same", "random")),
    }
    weights = {(e["budget"], e["pretraining"]): e["priors"] for e in entries}
    assert "The heat map of stage 1 alone, same region, without any labelled pixel: AUPRC 0" in text
    assert weights[6, "none"] == [] and len(weights[2, "same"]) == 1, "stage 1's heat map is weighed where there is one"
    text = (run / "experiment.md").read_text()
    for control in ("no pretraining", "random frozen embedding"):
        assert f"| pretrained, same region | {control} | AUPRC | " in text, "a difference for every control that was run"
    assert (run / "experiment.png").stat().st_size > 10_000
    # Labelled chips and test chips are not those of stage 1.
    sources = {
        split: {fact["source"] for fact in json.loads((run / "regions/same/chips" / split / "facts.json").read_text())}
        for split in ("train", "calibrate", "test")
    }
    assert not sources["train"] & (sources["calibrate"] | sources["test"])
    linked = (run / "cells" / "002-none-1" / "chips" / "train").resolve()
    assert linked == (run / "regions/same/chips/calibrate").resolve()
    with pytest.raises(TrainingError, match=r"made with another recipe .* give another --run"):
        budgets(run, "paper", True, plan_file=plan)


def test_the_table_resamples_whole_cubes(tmp_path: Path) -> None:
    """One cube of four is easy: what is drawn is how many of these there are, not how many of its six chips."""
    cube, random = np.arange(24) % 4, np.random.default_rng(0)
    chips, cell = tmp_path / "regions" / "same" / "chips" / "test", tmp_path / "cells" / "002-none-1"
    chips.mkdir(parents=True)
    cell.mkdir(parents=True)
    label = np.zeros((24, 128, 128), bool)
    label[:, :20, :20] = True
    for name in ("pre_db", "post_db"):
        np.save(chips / f"{name}.npy", random.normal(-12, 1, (24, 2, 128, 128)).astype(np.float16))
    np.save(chips / "label.npy", label.astype(np.uint8))
    facts = [{"source": f"test_{number:03d}", "kind": "cube", "spacing_m": 10.0, "landslide_px": 400} for number in cube]
    (chips / "facts.json").write_text(json.dumps(facts))
    found = label & (cube == 0)[:, None, None]
    sums, _ = sum_chips(None, found, found.sum(axis=(1, 2)), label, np.ones(label.shape, bool), np.full(24, 100.0))
    np.savez(cell / "sums.npz", **{entry.name: value for entry in fields(ChipSums) if (value := getattr(sums, entry.name)) is not None})
    (cell / "result.json").write_text(json.dumps({"budget": 2, "pretraining": "none", "seed": 1}))
    text = write_experiment(tmp_path, "default", False, [(2, "none", 1)])
    ((_, low, high),) = (entry["metrics"]["recall"] for entry in json.loads((tmp_path / "experiment.json").read_text()))
    of_chips = intervals([sums], REPLICATES, [0, 2])["recall"]
    assert high - low > 1.5 * (of_chips[2] - of_chips[1]) and "95 % intervals over cubes and seeds" in text


def test_the_published_recipe_is_that_of_the_publication() -> None:
    plan = yaml.safe_load((CONFIGS / "budgets.yaml").read_text())
    config = recipe(plan, "paper", quick=False)
    assert config["segment"]["epochs"] == 1000 and config["segment"]["stop_after"] * 10 == 300
    assert config["chips"]["drawing"] == {"date_counts": [1], "varied": False, "seeks_empty": True}
    assert plan["experiment"]["budgets"] == [2, 5, 10, 20, 110] and len(plan["experiment"]["seeds"]) == 5


def test_entries_of_the_preset_can_be_changed(plan: Path, tmp_path: Path) -> None:
    changes = ["simulator.terrain.erosion=null", "segment.steps=1"]
    budgets(tmp_path, "default", True, ["none"], [2], changes=changes, plan_file=plan)
    kept = json.loads((tmp_path / "recipe.json").read_text())
    assert kept["simulator"]["terrain"]["erosion"] is None and kept["segment"]["steps"] == 1
    assert (tmp_path / "cells" / "002-none-1" / "result.json").exists()
    with pytest.raises(TrainingError, match=r"made with another recipe \(segment.steps, simulator.terrain.erosion\)"):
        budgets(tmp_path, "default", True, ["none"], [2], plan_file=plan)
    with pytest.raises(TrainingError, match=r"The change 'simulator\.terrain\.erosions=null' fits nowhere"):
        budgets(tmp_path, "default", True, changes=["simulator.terrain.erosions=null"], plan_file=plan)


def test_the_command_takes_changes_of_the_presets_own_entries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr("training.experiment.budgets", lambda *options: asked.append(options))
    command = ["reproduce", "--experiment", "budgets", "--preset", "paper", "--run", str(tmp_path)]
    assert main([*command, "--set", "paper.chip_loss=faithful"]) == 0
    assert asked == [(tmp_path, "paper", False, None, None, None, ["paper.chip_loss=faithful"])]
    assert main([*command, "--resume"]) == 0  # as it does anyway


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("reproduce --preset paper --quick --budgets 2 --folds 2", "Without --experiment nothing reads --preset, --quick, --budgets, --folds: give it"),
        ("reproduce --places hill", "Without --experiment nothing reads --places"),
        ("reproduce --experiment budgets --config nowhere.yaml", "cubes of its own, nothing reads --config: leave"),
        ("reproduce --experiment budgets --real-data x --leave-out y --start z", "nothing reads --real-data, --leave-out, --start"),
        ("reproduce --experiment budgets --folds 0", "nothing reads --folds"),
        ("reproduce --experiment places --quick --seeds 1", "With --experiment places nothing reads --quick, --seeds"),
        ("evaluate --leave-out hill --data cube --other-runs run", "on one place, nothing reads --data, --other-runs"),
        ("evaluate --real-data x", "Without --leave-out nothing reads --real-data"),
        ("evaluate --event 2018-09-05", "Without --data nothing reads --event"),
        ("segment --event 2018-09-05", "Without --data nothing reads --event"),
        ("simulate --real-data x", "Without --check nothing reads --real-data"),
    ],
)
def test_an_option_that_nothing_reads_is_told_before_anything_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str, told: str
) -> None:
    for name in ("training.cli._reproduce", "training.cli._run", "training.cli._experiment", "training.cli._check_real_data"):
        monkeypatch.setattr(name, lambda *_: None)
    assert main([*command.split(), "--run", str(tmp_path / "run")]) == 2
    message = capsys.readouterr().err
    assert told in message and len(message.splitlines()) == 1 and not (tmp_path / "run").exists()


def write_places(folder: Path, *places: str, **attributes: object) -> None:
    random = np.random.default_rng(0)
    for place in places:
        vv, vh = (level * random.gamma(7, 1 / 7, (6, 150, 210)).astype(np.float32) for level in (0.15, 0.03))
        cube = xr.Dataset(
            {"vv": (("timestep", "y", "x"), vv), "vh": (("timestep", "y", "x"), vh)},
            attrs={"place": place, "spacing_m": 30.0, **attributes},
        )
        folder.mkdir(exist_ok=True)
        cube.to_zarr(folder / f"{place}.zarr", zarr_format=2)


def test_a_place_is_left_out_of_training_and_scored(tmp_path: Path) -> None:
    write_places(tmp_path / "real", "valley", "hill")
    common = ["--config", SMOKE, "--run", str(tmp_path / "run"), "--real-data", str(tmp_path / "real")]
    assert main(["reproduce", "--experiment", "places", *common, "--places", "hill"]) == 0
    own = tmp_path / "run" / "places" / "hill"
    for split in ("train", "validate", "calibrate", "test"):
        sources = {fact["source"] for fact in json.loads((own / "chips" / split / "facts.json").read_text())}
        assert "hill" not in sources and "valley" in sources
    result = json.loads((own / "left_out_hill.json").read_text())
    assert [row["dates"] for row in result["rows"]] == [1]  # six dates are too few for four per side
    assert 0 < result["rows"][0]["smoothed VH log-ratio"] < 1
    row = result["rows"][0]
    assert {"recall", "flagged where nothing happened"} <= row.keys() and row["as they are"].keys() < row.keys()
    for name in ("recall at levels", "flagged at levels"):
        assert len(row[name]) == len(leave_out.LEVELS) and row[name] == sorted(row[name], reverse=True), name
    text = (tmp_path / "run" / "places.md").read_text()
    assert "times that of the log-ratio" in text and "Not run: valley." in text


def test_false_alarms_are_counted_before_the_ground_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_places(tmp_path, "forest", quiet_dates=4)
    (stack,) = load_stacks(tmp_path)
    assert len(stack.power) == 6
    np.testing.assert_array_equal(stack.while_quiet().power, stack.power[:4])

    class Asked(Exception):
        """Ends the scoring where it would draw scenes."""

    def ask(stack: Stack, dates: int, *_rest: object) -> None:
        raise Asked(dates, len(stack.power))

    monkeypatch.setattr(leave_out, "scenes_of", ask)
    with pytest.raises(Asked) as asked:
        leave_out.score_place(stack, None, None, {}, {}, [])
    assert asked.value.args == (1, 4)


@pytest.mark.parametrize("quiet", [0, 1, 7, 2.5, "four"])
def test_a_number_of_quiet_dates_that_cannot_be_is_refused(tmp_path: Path, quiet: object) -> None:
    write_places(tmp_path, "forest", quiet_dates=quiet)
    with pytest.raises(TrainingError, match=f"says quiet_dates {quiet}; it must be .* from 2 to 6"):
        load_stacks(tmp_path)


def row_of(recall: np.ndarray, flagged: np.ndarray) -> dict:
    names = ("average precision", "smoothed VH log-ratio", "recall", "flagged where nothing happened")
    row = {"dates": 1, **dict.fromkeys(names, 0.5), "recall at levels": recall, "flagged at levels": flagged}
    return {**row, "as they are": {**row, "average precision": 0.25}}


def test_one_threshold_for_all_places_keeps_to_the_mean_and_the_worst_of_the_false_alarms() -> None:
    count = len(leave_out.LEVELS)
    recall = np.linspace(1.0, 0.0, count)
    calm, loud = np.zeros(count), np.where(np.arange(count) < 200, 0.0051, 0.0049)
    rows = [row_of(recall, calm) for _ in range(9)] + [row_of(recall, loud)]
    assert leave_out.borne_level(rows) == 200, "the worst"
    assert leave_out.borne_level(rows[-1:]) is None, "no threshold is strict enough"
    rows = [row_of(recall, np.where(np.arange(count) < 90, 0.0011, 0.0009)) for _ in range(3)]
    assert leave_out.borne_level(rows) == 90, "the mean"
    text = leave_out.table([{"place": "hill", "rows": rows}])
    assert f"has a mean recall of {recall[90]:.3f} and flags 0.090 %" in text
    assert "With the images as they are, wetness not evened out: average precision 0.250, recall 0.500" in text
    text = leave_out.table([{"place": "hill", "rows": [row_of(recall, loud)]}])
    assert "lowest threshold" not in text and "nan" not in text


def test_places_left_out_together_are_scored_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_places(tmp_path / "real", "dale", "fell", "moor")
    trained, scored = [], []
    monkeypatch.setattr("training.simulate.command.simulate", lambda config, folder: None)
    monkeypatch.setattr(leave_out, "_train_without", lambda group, *rest: trained.append(group))

    def score(config: dict, folder: Path, real_data: Path, place: str) -> None:
        scored.append((folder.name, place))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"left_out_{place}.json").write_text(json.dumps({"place": place, "rows": []}))

    monkeypatch.setattr(leave_out, "evaluate_left_out", score)
    arguments = ({"segment": {}}, tmp_path / "run", tmp_path / "real")
    leave_out.places(*arguments, only=["moor", "fell"], folds=2)
    assert trained == [["dale", "moor"], ["fell"]]
    assert scored == [("dale+moor", "moor"), ("fell", "fell")]
    text = (tmp_path / "run" / "places_2_folds.md").read_text()
    assert "Left out together: dale, moor." in text and "Not run: dale." in text
    earlier = tmp_path / "run" / "places" / "dale+moor" / "left_out_dale.json"
    earlier.write_text(json.dumps({"place": "dale", "rows": [{"dates": 1, "recall": 0.5}]}))
    leave_out.places(*arguments, folds=2)  # goes on with what has no result, or one of an earlier version
    assert scored[2:] == [("dale+moor", "dale")]
    assert "Every place was run." in (tmp_path / "run" / "places_2_folds.md").read_text()


@pytest.mark.parametrize("folds", [0, 1, 4])
def test_folds_that_leave_nothing_out_or_nothing_in_are_refused(tmp_path: Path, folds: int) -> None:
    write_places(tmp_path / "real", "dale", "fell", "moor")
    with pytest.raises(TrainingError, match=f"{folds} folds of 3 places: give --folds from 2 to 3"):
        leave_out.places({}, tmp_path / "run", tmp_path / "real", folds=folds)


def test_a_place_that_was_trained_on_is_no_test(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    _write_facts(tmp_path, "hill")
    arguments = ["evaluate", "--run", str(tmp_path), "--real-data", str(tmp_path), "--leave-out", "hill"]
    assert main(arguments) == 2
    assert "has seen hill; cut its chips with --leave-out hill" in capsys.readouterr().err


def test_a_run_for_labelled_data_has_seen_what_its_stage_1_has(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    own = tmp_path / "labelled" / "hokkaido-12345678"
    _write_facts(tmp_path, "hill")
    _write_facts(own, "hokkaido")
    assert seen_places(own) == {"hokkaido"}, "a folder that is no run"
    (tmp_path / "classifier.pt").touch()
    assert seen_places(own) == {"hill", "hokkaido"} and seen_places(tmp_path) == {"hill"}
    arguments = ["evaluate", "--run", str(own), "--real-data", str(tmp_path), "--leave-out", "hill"]
    assert main(arguments) == 2
    assert "has seen hill" in capsys.readouterr().err


def _write_facts(run: Path, place: str) -> None:
    for split in ("train", "validate", "calibrate"):
        folder = run / "chips" / split
        folder.mkdir(parents=True)
        (folder / "facts.json").write_text(json.dumps([{"source": place}]))
        for name in ("pre_db", "post_db", "label"):
            np.save(folder / f"{name}.npy", np.zeros(1))


def test_weights_that_nothing_began_with_are_not_kept_where_places_are_left_out(tmp_path: Path) -> None:
    write_places(tmp_path / "real", "moor", "fell")
    with pytest.raises(TrainingError, match=r"segment\.start_share is 0\.5, but this stage 2 begins with random weights"):
        leave_out.places({"segment": {"start_share": 0.5}}, tmp_path / "run", tmp_path / "real")
    assert not (tmp_path / "run").exists()
