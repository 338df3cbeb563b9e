"""What cannot be in a recipe is told before anything takes time, in one sentence."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import yaml

from training.cli import main
from training.config import CONFIGS, load_config, section_of
from training.data.drawing import Drawing
from training.errors import TrainingError
from training.recipe_checks import _VALUES, check_recipe

POSITIVE, PAIR = "from 1 on", "two numbers from"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("simulator.speckle.enl={10: 0}", f"is {{10: 0}}, but must be numbers {POSITIVE} by pixel spacing"),
        ("simulator.speckle.enl={ten: 4}", "by pixel spacing"),
        ("simulator.speckle.enl={}", "by pixel spacing"),
        ("simulator.speckle.enl=null", "lacks the entry simulator.speckle.enl; it must be numbers"),
        ("simulator.speckle={enl: {10: 4}}", "lacks the entry simulator.speckle.enl_spread"),
        ("simulator.speckle=null", "The entry simulator.speckle of the recipe is None, but must hold entries of its own"),
        ("simulator.texture=null", "lacks the section simulator.texture"),
        ("simulate.scene.dates_per_side=0", f"simulate.scene.dates_per_side of the recipe is 0, but must be a whole number {POSITIVE}"),
        ("simulate.scene.spacing_m=[-10]", "a list of numbers from 1 to 1000"),
        ("simulate.scene.spacing_m=10", "a list of numbers from 1 to 1000"),
        ("simulate.scene.spacing_m=[.nan]", "a list of numbers"),
        ("simulate.scene.size_px=100", "a whole number from 128 on"),
        ("simulate.cubes.train=-3", "a whole number from 0 on"),
        ("simulate.cubes.train=2.5", "a whole number from 0 on"),
        ("simulate.cubes.train=null", "lacks the entry simulate.cubes.train"),
        ("simulator.geometry.incidence_deg=38", f"is 38, but must be {PAIR} 10 to 80, the lower first"),
        ("simulator.geometry.incidence_deg=[45, 31]", "the lower first"),
        ("simulator.landslides.per_km2=[0, 8]", PAIR),
        ("simulator.landslides.large_probability=abc", "is 'abc', but must be a number from 0 to 1"),
        ("simulator.levels_db.forest=-7", f"is -7, but must be {PAIR} -60 to 60"),
        ("simulator.change_db.brighter.vv=3", PAIR),
        ("simulator.change_db.brighter=3", "must hold entries of its own"),
        ("simulator.confusers.flood.probability=2", "a number from 0 to 1"),
        ("simulator.terrain.erosion={}", "lacks the entry simulator.terrain.erosion.cell_m"),
        ("chips.real.train=-5", "a whole number from 0 on"),
        ("chips.real.train=abc", "a whole number from 0 on"),
        ("chips.drawing={date_counts: [0]}", f"a list of whole numbers {POSITIVE}"),
        ("chips.drawing={date_counts: []}", f"a list of whole numbers {POSITIVE}"),
        ("chips.drawing={varied: 2}", "is 2, but must be true or false"),
        ("chips.drawing={wet_share: 1.5}", "a number from 0 to 1"),
        ("seed=4294967296", "a whole number from 0 to 4294967295"),
        ("segment.batch=null", "lacks the entry segment.batch; it must be a whole number"),
        ("segment.learning_rate=null", "lacks the entry segment.learning_rate"),
        ("segment.dice_weight=null", "lacks the entry segment.dice_weight"),
        ("segment.edge_px=null", "lacks the entry segment.edge_px"),
        ("pretrain.epochs=null", "lacks the entry pretrain.epochs; it must be a whole number from 1 on"),
        ("calibrate.gate_recall=null", "lacks the entry calibrate.gate_recall"),
        ("chips.min_landslide_px=null", "lacks the entry chips.min_landslide_px"),
        ("chips.real=null", "lacks the section chips.real"),
        ("calibrate.kinds=[labeled]", "is ['labeled'], but must be a list of cube or real or labelled"),
        ("calibrate.kinds=labelled", "is 'labelled', but must be a list"),
        ("segment.select=val_ap", "is 'val_ap', but must be val_average_precision"),
        ("pretrain.select=val_loss", "but must be val_average_precision or val_auroc or val_accuracy"),
        ("segment.schedule=cosine", "but must be one_cycle or plateau"),
        ("segment.schedule=plateau", "lacks the entry segment.patience"),
        ("segment.finish={schedule: plateau}", "lacks the entry segment.finish.patience"),
        ("segment.precision=fp16", "but must be auto or 32-true or 16-mixed or bf16-mixed"),
        ("segment.validations=0", "a whole number from 1 on"),
        ("segment.train_chips=0", "a whole number from 1 on"),
        ("segment.train_chips=ten", "a whole number from 1 on"),
        ("segment.augment='false'", "is 'false', but must be true or false"),
        ("segment.weight_decay='1e-4'", "write 2.0e-3"),
        ("segment.tversky={misses: a, focus: 2}", "segment.tversky.misses of the recipe is 'a', but must be a number"),
        ("segment.tversky={misses: 0.5}", "lacks the entry segment.tversky.focus"),
        ("pretrain.epochs=1" + 400 * "0", "a whole number from 1 on"),
        ("pretrain.epochs=-.inf", "is -inf, but must be a whole number from 1 on"),
        ("seed=" + 5000 * "9", "is no YAML"),
        ("seed=2018-13-45", "The change 'seed=2018-13-45' is no YAML (month must be in 1..12)."),
        ("seed=" + 5000 * "[", "is no YAML"),
    ],
    ids=lambda text: text[:60],
)
def test_what_cannot_be_is_told(change: str, words: str, tmp_path: Path) -> None:
    recipe = yaml.safe_load((CONFIGS / "smoke.yaml").read_text())
    recipe["simulator"] = str(CONFIGS / "simulator.yaml")
    recipe["chips"]["drawing"] = {}
    recipe["calibrate"]["kinds"] = ["real"]
    recipe["pretrain"]["select"] = None
    recipe["segment"].update(dict.fromkeys(("select", "schedule", "precision", "validations", "train_chips", "augment", "weight_decay", "tversky")))
    (tmp_path / "recipe.yaml").write_text(yaml.safe_dump(recipe))
    with pytest.raises(TrainingError) as caught:
        load_config(tmp_path / "recipe.yaml", [change])
    assert words in str(caught.value) and "\n" not in str(caught.value)


def test_nothing_is_written_for_such_a_recipe(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    command = ["simulate", "--config", str(CONFIGS / "smoke.yaml"), "--run", str(tmp_path / "run")]
    assert main([*command, "--set", "simulator.speckle.enl={10: 0}"]) == 2
    assert "must be numbers from 1 on" in capsys.readouterr().err and not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["pretrain", "--run", ""],
        ["evaluate", "--run", "run", "--config", " "],
        ["reproduce", "--start", ""],
        ["chips", "--data", ""],
        ["demo-scene", "--output", ""],
        ["import", "--run", ""],
        ["download", "--folder", ""],
    ],
    ids=" ".join,
)
def test_a_name_that_is_empty_is_not_the_folder_one_is_in(arguments: list[str], tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2 and "the name is empty, give one" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("path", [CONFIGS / "default.yaml", CONFIGS.parents[1] / "models" / "recipe.yaml"], ids=lambda path: path.stem)
def test_all_recipes_within_a_recipe_pass(path: Path) -> None:
    recipe = load_config(path)
    while recipe:
        check_recipe(recipe)
        recipe = recipe.get("before")


def test_what_may_lack_may_lack() -> None:
    changes = ["simulator.terrain.erosion=null", "simulator.confusers={misregistration: {probability: 0, px: [0, 1]}}"]
    assert section_of(load_config(CONFIGS / "smoke.yaml", changes), ("simulator", "terrain", "erosion")) is None


def test_null_is_the_same_as_no_entry(tmp_path: Path) -> None:
    recipe = yaml.safe_load((CONFIGS / "smoke.yaml").read_text())
    recipe["simulator"] = str(CONFIGS / "simulator.yaml")
    for section, *names in (("segment", "steps", "average", "stop_after"), ("calibrate", "kinds"), ("chips", "drawing"), ("evaluate", "replicates")):
        recipe[section].update(dict.fromkeys(names))
    recipe["segment"]["finish"]["validations"] = None
    (tmp_path / "recipe.yaml").write_text(yaml.safe_dump(recipe))
    smoke = load_config(CONFIGS / "smoke.yaml")
    assert load_config(tmp_path / "recipe.yaml") == {**smoke, "evaluate": {}}


def test_a_recipe_that_takes_a_number_of_steps_needs_no_epochs(tmp_path: Path) -> None:
    recipe = yaml.safe_load((CONFIGS / "smoke.yaml").read_text())
    recipe["simulator"], recipe["segment"]["steps"] = str(CONFIGS / "simulator.yaml"), 3
    del recipe["segment"]["epochs"]
    (tmp_path / "recipe.yaml").write_text(yaml.safe_dump(recipe))
    assert load_config(tmp_path / "recipe.yaml")["segment"]["steps"] == 3


def test_everything_that_drawing_takes_is_known() -> None:
    assert set(_VALUES["chips", "drawing"]) == {field.name for field in dataclasses.fields(Drawing)}
