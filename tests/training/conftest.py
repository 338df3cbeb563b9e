"""The simulator's parameters and one small cube, shared by all training tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from training.cli import main
from training.config import CONFIGS, load_config
from training.simulate.cube import simulate_cube


@pytest.fixture(scope="session")
def smoke_config() -> dict:
    return load_config(CONFIGS / "smoke.yaml")


@pytest.fixture(scope="session")
def cube(smoke_config: dict):
    parameters = {
        **smoke_config["simulator"],
        "scene": {**smoke_config["simulator"]["scene"], "size_px": 256},
    }
    parameters["landslides"] = {**parameters["landslides"], "per_km2": [8.0, 8.0]}
    return simulate_cube(parameters, np.random.default_rng(3), 10.0)


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run folder in which every step was done, on a scale of seconds."""
    folder = tmp_path_factory.mktemp("run")
    assert main(["reproduce", "--config", str(CONFIGS / "smoke.yaml"), "--run", str(folder)]) == 0
    return folder
