"""The published preset: every deviation of its code from its text is a switch that does what it says."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import numpy as np
import pytest
import torch
from labelled_twins import write_cube
from torch.nn import functional as F

from training.cli import main
from training.config import CONFIGS, load_config
from training.data.chips import LEARNT_FROM, ChipSet
from training.errors import TrainingError
from training.fit import label_budget, load_network, save_network
from training.labelled_runs import own_run
from training.losses import batch_dice
from training.networks import Segmenter
from training.paper import LogPower, PaperSegmenter
from training.presets import SWITCHES, Networks
from training.stages import ClassifierStage, SegmenterStage

SETTINGS = {"learning_rate": 1e-3, "edge_px": 0.0, "dice_weight": 1.0}


def count(network: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def paper(*faithful: str) -> Networks:
    return Networks("paper", frozenset(faithful))


def pair(seed: int = 0, size: int = 32) -> torch.Tensor:
    random = np.random.default_rng(seed)
    level = np.array([0.2, 0.05]).reshape(1, 2, 1, 1)
    return torch.tensor(random.gamma(4.0, 0.25, (4, 2, size, size)) * level, dtype=torch.float32)


def test_the_recipe_names_every_switch_and_wrong_names_are_refused() -> None:
    config = load_config(CONFIGS / "paper.yaml")
    assert set(config["paper"]) == set(SWITCHES) and Networks.of(config) == paper()
    changed = load_config(CONFIGS / "paper.yaml", ["paper.chip_loss=faithful", "segment.embedding=none"][:1])
    assert Networks.of(changed).faithful == {"chip_loss"}
    for key, value in (("paper", {"nonsense": "faithful"}), ("preset", "swin"), ("paper", {"nodata": "half"})):
        with pytest.raises(TrainingError):
            Networks.of({**config, key: value})


def test_linear_statistics_put_the_logarithm_far_off() -> None:
    corrected, faithful = LogPower()(pair(size=64)), LogPower(frozenset({"standardisation"}))(pair(size=64))
    assert corrected.mean(dim=(0, 2, 3)).abs().max() < 1.0
    assert faithful[:, 1].mean() == pytest.approx(-7.4, abs=0.3)  # VH of Hokkaido, computed from its statistics
    assert faithful[:, 0].mean() == pytest.approx(-1.27, abs=0.1)


def test_one_pixel_without_data_raises_its_whole_channel_when_faithful() -> None:
    power = pair()
    hole = power.clone()
    hole[0, 1, 3, 3] = torch.nan
    beside = (0, 1, slice(10, 20), slice(10, 20))
    assert torch.equal(LogPower()(hole)[beside], LogPower()(power)[beside])
    faithful = LogPower(frozenset({"nodata"}))
    assert (faithful(hole)[beside] > faithful(power)[beside]).all()
    assert torch.isfinite(faithful(hole)).all()


def test_the_published_chip_loss_ignores_a_shift_and_empty_batches() -> None:
    stage = ClassifierStage(SETTINGS, 20, paper("chip_loss"))
    pre, label = pair(), torch.zeros(4, 32, 32)
    batch = (pre, pre, label, torch.ones_like(label))
    assert float(stage._loss(batch)[0].detach()) == 0.0
    corrected = ClassifierStage(SETTINGS, 20, paper())
    assert float(corrected._loss(batch)[0].detach()) > 0.1
    label[0, :10, :10] = 1
    loss, logit, target, _ = stage._loss((pre, pre, label, torch.ones_like(label)))
    assert loss.item() == pytest.approx(F.cross_entropy(logit + 10, target).item(), rel=1e-4)


def test_the_published_pixel_loss_learns_nothing_from_empty_batches() -> None:
    logit, label = torch.zeros(2, 8, 8, requires_grad=True), torch.zeros(2, 8, 8)
    batch_dice(logit, label).backward()
    assert logit.grad.abs().sum() == 0
    stage = SegmenterStage(SETTINGS, paper().classifier(), paper())
    logit.grad = None
    stage._loss(logit, label, torch.ones_like(label)).backward()
    assert logit.grad.abs().sum() > 0


@pytest.mark.parametrize("faithful", [True, False])
def test_frozen_statistics_move_only_when_faithful(faithful: bool) -> None:
    networks = paper("frozen_statistics") if faithful else paper()
    stage = SegmenterStage(SETTINGS, networks.classifier().eval(), networks)  # as it is loaded
    before = stage.classifier.stem[1].running_mean.clone()
    stage._logit(pair(), pair(1))
    assert torch.equal(before, stage.classifier.stem[1].running_mean) != faithful


def test_the_published_activation_keeps_logits_from_falling() -> None:
    torch.manual_seed(0)
    networks = [paper("chip_activation").classifier(), paper().classifier()]
    logits = [network.train()(pair(), pair(1))[1].mean().item() for network in networks]
    assert logits[0] == pytest.approx(0.39, abs=0.05) and logits[1] == pytest.approx(0.0, abs=0.01)


def test_controls_have_the_parameters_they_promise() -> None:
    with_embedding, matched = PaperSegmenter(), PaperSegmenter(0, matched=True)
    assert count(with_embedding.head) == count(matched.head) == 1_057_153
    assert count(PaperSegmenter(0).head) == 266_433
    full, own, none = Segmenter(), Segmenter(embedding_channels=0, matched=True), Segmenter(embedding_channels=0)
    assert count(full.fuse4) == count(own.fuse4) > count(none.fuse4)
    pre = pair(size=32)
    for network in (matched, own, none):
        assert network.eval()(pre, pre, None).shape == (4, 32, 32)


def test_budgets_are_nested_and_half_empty() -> None:
    facts = [{"landslide_px": 100 * (index % 3 == 0)} for index in range(90)]
    chips = ChipSet(np.empty(0), np.empty(0), np.empty(0), facts)
    budgets = [set(label_budget(chips, size, 1)) for size in (2, 5, 10, 60)]
    assert all(small < large for small, large in zip(budgets, budgets[1:]))
    for budget in budgets:
        holding = sum(index % 3 == 0 for index in budget)
        assert holding == -(-len(budget) // 2)
    assert set(label_budget(chips, 10, 2)) != budgets[2]
    published = [label_budget(chips, 2, seed, stratified=False) for seed in range(30)]
    assert any(all(index % 3 for index in two) for two in published)  # some hold no landslide at all
    with pytest.raises(TrainingError, match="30 with landslides and 60 without"):
        label_budget(chips, 61, 1)


def test_networks_are_remembered_and_not_mistaken_for_others(tmp_path: Path, capsys) -> None:
    choice = Networks("paper", frozenset({"nodata"}), "matched")
    choice.write(tmp_path)
    assert Networks.read(tmp_path) == choice
    torch.save(Segmenter().state_dict(), tmp_path / "classifier.pt")
    (tmp_path / "calibration.json").write_text("{}")
    assert main(["evaluate", "--run", str(tmp_path)]) == 2
    assert "holds networks of the preset paper, but this recipe is for default" in capsys.readouterr().err
    assert main(["evaluate", "--config", str(CONFIGS / "paper.yaml"), "--run", str(tmp_path)]) == 2
    assert "There are no 'test' chips" in capsys.readouterr().err
    assert main(["export", "--run", str(tmp_path)]) == 2
    assert "only the default preset is exported" in capsys.readouterr().err


def test_a_run_of_its_own_for_labelled_data_knows_which_networks_it_goes_on_with(tmp_path: Path) -> None:
    config = load_config(CONFIGS / "paper.yaml")
    run = tmp_path / "run"
    run.mkdir()
    paper().write(run)
    for name in ("classifier", "segmenter"):
        save_network(getattr(paper(), name)(), run / f"{name}.pt")
    for split in LEARNT_FROM:
        (run / "chips" / split).mkdir(parents=True)
        (run / "chips" / split / "facts.json").write_text("[]")
    cube = write_cube(tmp_path / "hokkaido.zarr", 576, 335)
    own = own_run(config, Namespace(run=run, data=[cube], event=None, further=True))
    assert Networks.read(own) == paper()
    load_network(own, "segmenter")


def test_recipes_can_be_changed_entry_by_entry(capsys) -> None:
    config = load_config(CONFIGS / "smoke.yaml", ["seed=7", "segment.epochs=3", "chips.real.train=5"])
    assert (config["seed"], config["segment"]["epochs"], config["chips"]["real"]["train"]) == (7, 3, 5)
    config = load_config(CONFIGS / "default.yaml", ["chips.drawing.hectare_share=0.5", "chips.drawing.visible_only=true"])
    assert config["chips"]["drawing"] == {"hectare_share": 0.5, "visible_only": True}  # which that recipe leaves out
    config = load_config(CONFIGS / "default.yaml", ["simulate.speckle.stretched=true"])
    assert config["simulator"]["speckle"]["stretched"] is True and "enl" in config["simulator"]["speckle"]
    for change in ("segment.epoch=3", "simulate.speckle.strecthed=true", "nowhere.x=1", "seed", "chips.drawings.wet_share=1", "seed.x=1", "chips.real.tests=1"):
        assert main(["pretrain", "--set", change]) == 2
        assert "fits nowhere in the recipe" in capsys.readouterr().err
