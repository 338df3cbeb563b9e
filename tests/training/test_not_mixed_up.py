"""What belongs to other data, another recipe or other networks is noticed, and what is no number or no file is one sentence."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr
import yaml
from labelled_twins import power, write_cube

from training.cli import main
from training.config import CONFIGS, load_config, section_of
from training.data.chips import labelled_jobs, make_test_chips, open_chips
from training.data.labelled import open_labelled, run_folder_for
from training.data.stacks import load_stacks
from training.errors import Interrupted, TrainingError
from training.start import write_start

SMOKE = ["--config", str(CONFIGS / "smoke.yaml")]
CONFIG = {"seed": 1, "chips": {}}


def test_cubes_of_the_same_name_are_places_of_their_own(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    for folder, cols in zip(folders, (256, 384)):
        write_cube(folder / "s1.zarr", 256, cols)
    scenes = open_labelled([folders[0] / "s1.zarr", folders[1], folders[0] / "s1.zarr"], "2018-09-06")  # the first of them given twice
    assert [scene.place for scene in scenes] == ["one/s1", "two/s1"]
    make_test_chips(CONFIG, tmp_path / "run", scenes)
    chips = open_chips(tmp_path / "run", "test")
    assert [fact["source"] for fact in chips.facts] == ["one/s1"] * 4 + ["two/s1"] * 6
    for index, (scene, number) in enumerate([(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (1, 1)]):
        row, col = divmod(number, 2 if scene == 0 else 3)
        box = slice(128 * row, 128 * row + 128), slice(128 * col, 128 * col + 128)
        assert np.array_equal(chips.label[index] > 0, scenes[scene].label(box))


def test_chips_of_labelled_data_belong_to_their_event_files_and_recipe(tmp_path: Path) -> None:
    cube = write_cube(tmp_path / "own.zarr", 128, 128)
    names = [
        run_folder_for(tmp_path, [cube], config, event)
        for config, event in ((CONFIG, None), (CONFIG, "2018-09-06"), ({**CONFIG, "chips": {"labelled_dates": 1}}, None))
    ]
    shutil.rmtree(cube)
    write_cube(cube, 128, 256)
    names.append(run_folder_for(tmp_path, [cube], CONFIG, None))
    assert len(set(names)) == 4 and run_folder_for(tmp_path, [cube], CONFIG, None) == names[-1]


def test_chips_of_another_recipe_are_not_taken_for_these(run: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["chips", *SMOKE, "--run", str(run)]) == 0  # as they were cut
    assert main(["chips", *SMOKE, "--run", str(run), "--set", "seed=77"]) == 2
    assert "made with another recipe (seed)" in capsys.readouterr().err


def test_chips_of_another_event_or_other_files_are_not_taken_for_these(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    cube = write_cube(tmp_path / "own.zarr", 640, 640)
    run, refused = tmp_path / "run", f"{tmp_path / 'run' / 'chips'} was made with another recipe (%s); give another --run."
    command = ["chips", *SMOKE, "--run", str(run), "--data", str(cube), "--event"]
    assert main([*command, "2018-09-06"]) == main([*command, "2018-09-06"]) == 0
    assert main([*command, "2018-09-18"]) == 2
    assert refused % "event" in capsys.readouterr().err
    shutil.rmtree(cube)
    write_cube(cube, 640, 640)  # corrected
    assert main([*command, "2018-09-06"]) == 2
    assert refused % "data" in capsys.readouterr().err
    (run / "chips" / "labelled.json").unlink()  # earlier versions left none
    assert main([*command, "2018-09-06"]) == 0


def test_a_recipe_of_another_preset_is_noticed(run: Path, capsys: pytest.CaptureFixture) -> None:
    for verb in ("pretrain", "segment", "calibrate", "evaluate"):
        assert main([verb, "--config", str(CONFIGS / "paper.yaml"), "--run", str(run)]) == 2
        assert f"{run} holds networks of the preset default, but this recipe is for paper: give theirs" in capsys.readouterr().err


def test_cubes_of_another_recipe_are_not_taken_for_these(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    before = sorted(path.name for path in (run / "cubes").iterdir())
    assert main(["simulate", *SMOKE, "--run", str(run)]) == 0
    for change, name in (("simulate.cubes.train=3", "simulate.cubes.train"), ("simulator.terrain.roughness=0.7", "simulator.terrain.roughness")):
        assert main(["simulate", *SMOKE, "--run", str(run), "--set", change]) == 2
        assert f"{run / 'cubes'} was made with another recipe ({name}); give another --run." in capsys.readouterr().err
    assert sorted(path.name for path in (run / "cubes").iterdir()) == before
    # Earlier versions left no record.
    for name in ("train_000", "train_001", "validate_000", "calibrate_000", "test_000"):
        shutil.copytree(run / "cubes" / f"{name}.zarr", tmp_path / "cubes" / f"{name}.zarr")
    assert main(["simulate", *SMOKE, "--run", str(tmp_path)]) == 0
    assert main(["simulate", *SMOKE, "--run", str(tmp_path), "--set", "seed=2"]) == 2


def test_other_networks_than_were_calibrated_and_scored_do_not_ship(run: Path, tmp_path: Path, capsys) -> None:
    other = tmp_path / "run"
    shutil.copytree(run, other, ignore=shutil.ignore_patterns("cubes", "labelled"))
    (weights := torch.load(other / "segmenter.pt", weights_only=True))["head.weight"] *= 2
    torch.save(weights, other / "segmenter.pt")
    for verb in ("evaluate", "export"):
        assert main([verb, *SMOKE, "--run", str(other)]) == 2
        assert "others than were calibrated" in capsys.readouterr().err
    assert main(["calibrate", *SMOKE, "--run", str(other)]) == 0
    assert main(["export", *SMOKE, "--run", str(other)]) == 2
    assert "others than were evaluated" in capsys.readouterr().err


def test_the_recipe_that_ships_is_that_of_the_training(run: Path, tmp_path: Path) -> None:
    assert main(["export", "--run", str(run), "--models", str(tmp_path)]) == 0  # with the default recipe
    recipe = yaml.safe_load((tmp_path / "recipe.yaml").read_text())
    assert recipe == load_config(CONFIGS / "smoke.yaml")
    assert json.loads((tmp_path / "model_card.json").read_text())["seed"] == recipe["seed"]


def test_a_recipe_that_holds_for_stage_2_alone_does_not_ship(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    other, told = tmp_path / "run", "was trained with another recipe%s (pretrain.learning_rate, seed)"
    shutil.copytree(run, other, ignore=shutil.ignore_patterns("cubes", "labelled"))
    record = json.loads((path := other / "pretrain" / "began_with.json").read_text())
    path.write_text(json.dumps({**record, "seed": 99, "pretrain": {**record["pretrain"], "learning_rate": 0.0001}}))
    assert main(["export", *SMOKE, "--run", str(other), "--models", str(tmp_path / "models")]) == 2
    assert told % " than stage 2" in capsys.readouterr().err and not (tmp_path / "models").exists()
    monkeypatch.setattr("training.fit._fit", lambda *_: (_ for _ in ()).throw(Interrupted(130)))
    assert main(["segment", *SMOKE, "--run", str(other)]) == 130
    assert told % "" in capsys.readouterr().out, "before anything takes time"
    assert main(["segment", *SMOKE, "--run", str(other), "--set", "seed=99", "pretrain.learning_rate=0.0001"]) == 130
    assert "another recipe" not in capsys.readouterr().out


def test_scores_of_other_thresholds_do_not_ship(run: Path, tmp_path: Path, capsys) -> None:
    other, models = tmp_path / "run", tmp_path / "models"
    shutil.copytree(run, other, ignore=shutil.ignore_patterns("cubes", "labelled"))
    export = ["export", *SMOKE, "--run", str(other), "--models", str(models)]
    assert main(["calibrate", *SMOKE, "--run", str(other), "--set", "calibrate.coverage=0.8"]) == 0
    assert main(export) == 2
    assert "is another than was evaluated; run `python -m training evaluate` again" in capsys.readouterr().err
    assert main(["evaluate", *SMOKE, "--run", str(other)]) == 0
    assert main(export) == 0
    recipe, smoke = yaml.safe_load((models / "recipe.yaml").read_text()), load_config(CONFIGS / "smoke.yaml")
    assert recipe == {**smoke, "calibrate": {**smoke["calibrate"], "coverage": 0.8}}


def test_places_of_the_models_that_a_run_began_with_are_not_left_out(tmp_path: Path, capsys) -> None:
    assert main(["import", "--run", str(tmp_path / "run")]) == 0
    stack(tmp_path / "data" / "myanmar.zarr")
    stack(tmp_path / "data" / "elsewhere.zarr")
    given = ["--run", str(tmp_path / "run"), "--real-data", str(tmp_path / "data"), "--leave-out"]
    assert main(["evaluate", *SMOKE, *given, "myanmar"]) == 2
    assert "has seen myanmar" in capsys.readouterr().err
    assert main(["evaluate", *SMOKE, *given, "nowhere"]) == 2  # looked for, so it may be scored
    assert "There is no place nowhere" in capsys.readouterr().err


def test_places_that_a_run_saw_are_known_of_its_exported_models(run: Path, tmp_path: Path, capsys) -> None:
    """Those of its calibration, and those of the models that it began with."""
    other = tmp_path / "other"
    shutil.copytree(run, other, ignore=shutil.ignore_patterns("cubes", "labelled"))
    facts = json.loads((path := other / "chips" / "calibrate" / "facts.json").read_text())
    path.write_text(json.dumps([{**facts[0], "kind": "real", "source": "dale"}, *facts[1:]]))
    write_start(other, {"training_data": "hill; simulated cubes", **dict.fromkeys(("pair_id", "version", "recipe", "training_log"), ""), "stages": []})
    assert main(["export", *SMOKE, "--run", str(other)]) == 0
    assert main(["import", "--models", str(other / "models"), "--run", str(tmp_path / "run")]) == 0
    for place in ("dale", "hill"):
        stack(tmp_path / "data" / f"{place}.zarr")
        given = ["--run", str(tmp_path / "run"), "--real-data", str(tmp_path / "data"), "--leave-out", place]
        assert main(["evaluate", *SMOKE, *given]) == 2
        assert f"has seen {place}" in capsys.readouterr().err


def test_a_run_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    for verb in ("pretrain", "segment", "calibrate", "evaluate", "export"):
        assert main([verb, *SMOKE, "--run", str(tmp_path / "typo")]) == 2
    assert not (tmp_path / "typo").exists()


def stack(path: Path, **changes) -> Path:
    random = np.random.default_rng(0)
    planes = {name: (("timestep", "y", "x"), power(random, 10, 100, 100, 0.1)) for name in ("vv", "vh")}
    xr.Dataset({**planes, **changes}, attrs={"place": path.stem, "spacing_m": 30.0}).to_zarr(path, zarr_format=2)
    return path


def test_stacks_with_landslides_are_no_backgrounds(tmp_path: Path) -> None:
    stack(tmp_path / "calm.zarr")
    stack(tmp_path / "struck.zarr", landslides=(("y", "x"), np.ones((100, 100), np.float32)))
    assert [found.place for found in load_stacks(tmp_path)] == ["calm"]


@pytest.mark.parametrize(
    ("places", "told"),
    [(("valley", "valley"), "2 stacks in .* have the place 'valley'"), (("a/b", "c"), "has the place 'a/b', but files")],
)
def test_places_that_cannot_be_told_apart_or_name_no_file_are_refused(tmp_path: Path, places: tuple[str, str], told: str) -> None:
    for name, place in zip(("ascending", "descending"), places):
        path = stack(tmp_path / f"{name}.zarr")
        xr.open_zarr(path).load().assign_attrs(place=place).to_zarr(path, mode="w", zarr_format=2)
    with pytest.raises(TrainingError, match=told):
        load_stacks(tmp_path)


def test_elevation_on_another_grid_is_refused(tmp_path: Path) -> None:
    stack(tmp_path / "hill.zarr", dem=(("x", "y"), np.ones((100, 100), np.float32)))  # is turned round
    assert load_stacks(tmp_path)[0].elevation_m.shape == (100, 100)
    stack(tmp_path / "hills.zarr", dem=(("dem_y", "dem_x"), np.ones((50, 50), np.float32)))
    with pytest.raises(TrainingError, match=r"'dem' of the stack .*hills\.zarr is over dem_y, dem_x; it must be over y, x"):
        load_stacks(tmp_path)


def test_decibels_are_no_power(tmp_path: Path) -> None:
    decibels = 10 * np.log10(power(np.random.default_rng(0), 10, 100, 100, 0.3))
    assert (decibels > 0).any()
    stack(tmp_path / "db.zarr", vv=(("timestep", "y", "x"), decibels))
    stack(tmp_path / "both.zarr", vv=(("timestep", "y", "x"), decibels), vh=(("timestep", "y", "x"), decibels - 7))
    with pytest.raises(TrainingError, match="not decibels"):
        load_stacks(tmp_path)
    cube = write_cube(tmp_path / "cube.zarr", 128, 128)
    data = xr.open_zarr(cube).load()
    shutil.rmtree(cube)
    data["vv"], data["vh"] = (10 * np.log10(data[name]) for name in ("vv", "vh"))
    data.to_zarr(cube, zarr_format=2)
    with pytest.raises(TrainingError, match="not decibels"):
        open_labelled([cube], "2018-09-06")[0].composites((slice(0, 128), slice(0, 128)), 4)


def test_labels_of_any_date_count(tmp_path: Path) -> None:
    flat = xr.open_zarr(write_cube(tmp_path / "flat.zarr", 128, 128))["landslides"].transpose("y", "x").values
    dated = np.stack([np.full_like(flat, np.nan)] * 3 + [flat] * 3)
    cube = write_cube(tmp_path / "dated.zarr", 128, 128, landslides=(("timestep", "y", "x"), dated))
    box = slice(0, 128), slice(0, 128)
    assert np.array_equal(open_labelled([cube], "2018-09-06")[0].label(box), flat > 0)


def test_the_day_of_the_event_is_on_neither_side(tmp_path: Path) -> None:
    cube = write_cube(tmp_path / "cube.zarr", 128, 128)
    counts = {event: open_labelled([cube], event)[0].composites((slice(0, 128), slice(0, 128)), 9)[2] for event in ("2018-09-10", "2018-09-18")}
    assert counts["2018-09-10"][1] == counts["2018-09-18"][1] + 1 and counts["2018-09-10"][0] == counts["2018-09-18"][0]


@pytest.mark.parametrize("event", ["30.06.2018", "2018-6-30", "20180631", "-1"])
def test_an_event_that_is_no_date_is_told(tmp_path: Path, event: str) -> None:
    with pytest.raises(TrainingError, match=f"'{event}'.* is no date; give --event as YYYY-MM-DD"):
        open_labelled([write_cube(tmp_path / "cube.zarr", 128, 128)], event)


def test_scenes_smaller_than_a_chip_are_told(tmp_path: Path) -> None:
    scenes = open_labelled([write_cube(tmp_path / "cube.zarr", 100, 128)], "2018-09-06")
    with pytest.raises(TrainingError, match="smaller than a chip of 128 x 128"):
        make_test_chips(CONFIG, tmp_path / "run", scenes)
    assert not (tmp_path / "run").exists() and labelled_jobs(CONFIG, scenes, None) == []


def test_changes_may_be_given_one_by_one_and_reach_the_simulator(tmp_path: Path, capsys) -> None:
    config = load_config(CONFIGS / "smoke.yaml", ["simulate.scene.size_px=256"])
    assert config["simulator"]["scene"]["size_px"] == config["simulate"]["scene"]["size_px"] == 256
    assert main(["simulate", *SMOKE, "--run", str(tmp_path), "--set", "seed=nonsense", "--set", "simulate.cubes.train=1"]) == 2
    assert "seed of the recipe is 'nonsense'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("recipe", "change", "way", "value"),
    [
        ("smoke", "simulate.scene.size_px=256", ("scene", "size_px"), 256),
        ("smoke", "simulator.scene.size_px=256", ("scene", "size_px"), 256),
        ("smoke", "simulator.scene.revisit_days=6", ("scene", "revisit_days"), 6),
        ("smoke", "simulate.scene={size_px: 256}", ("scene",), {"size_px": 256, "dates_per_side": 6, "revisit_days": 12}),
        ("smoke", "simulator.scene={size_px: 256, dates_per_side: 1, spacing_m: [10.0], revisit_days: 12}", ("scene", "dates_per_side"), 1),
        ("further", "simulator.confusers.wet_ground.probability=0.1", ("confusers", "wet_ground", "probability"), 0.1),
        ("further", "simulate.confusers={}", ("confusers", "wet_ground"), None),
    ],
)
def test_changes_of_the_simulator_count_and_stay(tmp_path: Path, recipe: str, change: str, way: tuple[str, ...], value: object) -> None:
    config = load_config(CONFIGS / f"{recipe}.yaml", [change])
    found = section_of(config["simulator"], way)
    assert (found.items() >= value.items()) if isinstance(value, dict) else found == value
    (tmp_path / "recipe.yaml").write_text(yaml.safe_dump(config))  # as it is exported
    assert load_config(tmp_path / "recipe.yaml") == config


@pytest.mark.parametrize("change", ["simulate=3", "simulator=3", "simulate.scene=3", "simulator.scene=null", "simulator.confusers=[1]"])
def test_a_section_that_is_changed_to_none_is_told(change: str) -> None:
    with pytest.raises(TrainingError, match=f"The entry {change.split('=')[0]} of the recipe is .* must hold entries of its own"):
        load_config(CONFIGS / "smoke.yaml", [change])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("seed=[", "is no YAML"),
        ("seed=-3", "a whole number from 0 to 4294967295"),
        ("segment.learning_rate=2e-3", "write 2.0e-3"),
        ("pretrain.epochs=0", "a whole number from 1 on"),
        ("segment.epochs=1.5", "a whole number"),
        ("segment.finish=3", "must hold entries of its own"),
        ("calibrate.coverage=1.5", "a number from 0.01 to 0.999"),
        ("evaluate.replicates=-4", "a whole number from 1 on"),
    ],
)
def test_values_of_a_recipe_are_checked_before_anything_takes_time(change: str, words: str) -> None:
    with pytest.raises(TrainingError, match=words):
        load_config(CONFIGS / "smoke.yaml", [change])


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (("segment", "lerning_rate"), "segment.lerning_rate, which nothing reads; did you mean learning_rate"),
        (("segment", "finish", "epoch"), "did you mean epochs"),
        (("chips", "drawing", "wet"), "there are date_counts"),
        (("chips", "real", "training"), "did you mean train"),
        (("evaluation",), "did you mean evaluate"),
        (("simulator", "confusers", "clearcut"), "did you mean clear_cut"),
        (("simulator", "scene", "size"), "did you mean size_px"),
        (("pretrain", "dice_weight"), "pretrain.dice_weight, which nothing reads"),
    ],
)
def test_an_entry_that_nothing_reads_is_a_slip(tmp_path: Path, way: tuple[str, ...], words: str) -> None:
    recipe = load_config(CONFIGS / "smoke.yaml")
    section = recipe
    for name in way[:-1]:
        section = section.setdefault(name, {})
    section[way[-1]] = 1
    (tmp_path / "recipe.yaml").write_text(yaml.safe_dump(recipe))
    with pytest.raises(TrainingError, match=words):
        load_config(tmp_path / "recipe.yaml")


@pytest.mark.parametrize("path", [*CONFIGS.glob("*.yaml"), CONFIGS.parents[1] / "models" / "recipe.yaml"], ids=lambda path: path.stem)
def test_every_recipe_that_ships_is_read(path: Path) -> None:
    if "segment" in yaml.safe_load(path.read_text()):  # the others are of the simulator and of experiments
        load_config(path)


@pytest.mark.parametrize(("text", "words"), [("seed: [", "is no YAML"), ("\x00", "is no YAML")])
def test_a_recipe_that_is_no_yaml_is_told(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "recipe.yaml").write_text(text)
    with pytest.raises(TrainingError, match=words):
        load_config(tmp_path / "recipe.yaml")


def test_a_section_that_is_none_is_told(tmp_path: Path) -> None:
    config = yaml.safe_load((CONFIGS / "smoke.yaml").read_text())
    for name in ("simulate", "chips"):
        (tmp_path / "recipe.yaml").write_text(yaml.safe_dump({**config, "simulator": str(CONFIGS / "simulator.yaml"), name: None}))
        with pytest.raises(TrainingError, match=f"The entry {name} .* must hold entries of its own"):
            load_config(tmp_path / "recipe.yaml")


def test_a_file_in_the_place_of_a_folder_is_one_sentence(tmp_path: Path, capsys) -> None:
    (tmp_path / "file").write_text("")
    assert main(["simulate", *SMOKE, "--run", str(tmp_path / "file")]) == 2
    assert capsys.readouterr().err.startswith(f"error: {tmp_path / 'file'}: File exists")


@pytest.mark.parametrize("name", ["classifier.pt", "calibration.json"])
def test_damaged_files_of_a_run_are_one_sentence(run: Path, tmp_path: Path, name: str, capsys) -> None:
    other = tmp_path / "run"
    shutil.copytree(run, other, ignore=shutil.ignore_patterns("cubes", "labelled"))
    (other / name).write_text("{")
    assert main(["evaluate", *SMOKE, "--run", str(other)]) == 2
    assert name.split(".")[0][:7] in capsys.readouterr().err or name == "classifier.pt"


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_a_training_that_was_killed_goes_on_as_if_it_had_not_been(run: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "training", "pretrain", *SMOKE, "--set", "pretrain.epochs=3", "--run"]
    folders = [tmp_path / name for name in ("whole", "killed")]
    for folder in folders:
        shutil.copytree(run / "chips", folder / "chips")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": Path(__file__).parents[2]}
    subprocess.run([*command, str(folders[0])], check=True, **quiet)
    training = subprocess.Popen([*command, str(folders[1])], **quiet)
    while training.poll() is None and not (folders[1] / "pretrain" / "last.ckpt").exists():
        time.sleep(0.05)
    training.kill()
    training.wait()
    assert not (folders[1] / "classifier.pt").exists()
    subprocess.run([*command, str(folders[1]), "--resume"], check=True, **quiet)
    whole, killed = (torch.load(folder / "classifier.pt", weights_only=True) for folder in folders)
    assert all(torch.equal(whole[name], killed[name]) for name in whole)


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_training_that_was_stopped_does_not_look_done(run: Path, tmp_path: Path, number: int) -> None:
    shutil.copytree(run / "chips", tmp_path / "chips")
    command = [sys.executable, "-m", "training", "pretrain", *SMOKE, "--run", str(tmp_path), "--set", "pretrain.epochs=1000"]
    with open(tmp_path / "errors", "w") as errors:
        # A shell's background job, as these tests may be, hands on to its children that Ctrl+C is to be ignored.
        training = subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            cwd=Path(__file__).parents[2],
            preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
        )
        while not list((tmp_path / "pretrain").glob("log/metrics.csv")) and training.poll() is None:
            time.sleep(0.2)
        training.send_signal(number)
        assert training.wait(60) == 128 + number
    assert "with --resume goes on" in (tmp_path / "errors").read_text()
    assert not (tmp_path / "classifier.pt").exists()


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_ctrl_c_before_a_verb_begins_is_one_sentence(tmp_path: Path) -> None:
    # Found in place of Python's own, and imported early.
    (tmp_path / "argparse.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    stopped = subprocess.run(
        [sys.executable, "-m", "training", "evaluate", "--run", str(tmp_path)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert (stopped.returncode, stopped.stderr) == (130, "Interrupted before anything began.\n")
