"""Several devices share a step: here processes on the processor, on GPUs the same code."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml

from training.cli import main
from training.config import CONFIGS, load_config
from training.data.chips import open_chips
from training.errors import TrainingError
from training.fit import device_count

SMOKE = ["--config", str(CONFIGS / "smoke.yaml")]


@pytest.mark.long
def test_two_devices_take_the_steps_that_one_takes(run: Path, tmp_path: Path) -> None:
    own = tmp_path / "run"
    shutil.copytree(run, own)
    for name in ("pretrain", "segment", "finish", "classifier.pt", "segmenter.pt"):
        path = own / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    recipe = load_config(CONFIGS / "smoke.yaml")
    for stage in ("pretrain", "segment"):
        recipe[stage]["devices"] = 2
    (tmp_path / "two.yaml").write_text(yaml.safe_dump(recipe), encoding="utf-8")
    for verb in ("pretrain", "segment"):
        assert main([verb, "--config", str(tmp_path / "two.yaml"), "--run", str(own)]) == 0
    for phase in ("pretrain", "segment", "finish"):
        alone, shared = (torch.load(folder / phase / "last.ckpt", weights_only=True) for folder in (run, own))
        assert shared["global_step"] == alone["global_step"] > 1, phase
        # The schedule ends with the last step, whatever the number of devices.
        rates = [checkpoint["lr_schedulers"][0]["_last_lr"][0] for checkpoint in (alone, shared)]
        assert rates[0] == pytest.approx(rates[1]), phase
        summary = json.loads((own / phase / "summary.json").read_text())
        assert summary["epochs"] == 1 and np.isfinite(summary["val_average_precision"]), phase
    # What the processes have learnt, averaged, has come back.
    weights = torch.load(own / "segmenter.pt", weights_only=True)
    trained = torch.load(own / "finish" / "last.ckpt", weights_only=True)["state_dict"]
    for name, tensor in trained.items():
        if name.startswith("network."):
            torch.testing.assert_close(weights[name.removeprefix("network.")], tensor)
    assert main(["calibrate", *SMOKE, "--run", str(own)]) == 0


def test_chips_travel_to_other_processes_by_name(run: Path) -> None:
    chips = open_chips(run, "train")
    sent = chips.__getstate__()
    assert not any(isinstance(value, np.ndarray) for value in sent.values())
    found = copy.copy(chips)  # goes by the same state as what is sent
    assert isinstance(found.pre_db, np.memmap) and found.facts == chips.facts
    np.testing.assert_array_equal(found.label, chips.label)


@pytest.mark.parametrize("count", [0, 3, 9, 1.5, "two"])
def test_a_number_of_devices_that_cannot_share_a_batch_is_refused(count: object) -> None:
    with pytest.raises(TrainingError, match=f"devices is {count}, but the 8 chips of a batch can only be shared equally: give 1, 2, 4, 8"):
        device_count({"batch": 8, "devices": count})


@pytest.mark.parametrize(("there", "used"), [(0, 1), (1, 1), (3, 2), (4, 4), (6, 4), (100, 32)])
def test_of_the_devices_that_are_there_as_many_share_a_batch_as_can(there: int, used: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "device_count", lambda: there)
    assert device_count({"batch": 32}) == used
