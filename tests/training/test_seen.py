"""Networks are not scored on ground that they have learnt from, whatever it is called and whoever taught them."""

from __future__ import annotations

import json
import shutil
from argparse import Namespace
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from labelled_twins import power, write_cube, write_sen12

from training.data.chips import LEARNT_FROM, make_chips
from training.data.labelled import open_labelled
from training.errors import TrainingError
from training.fit import save_network
from training.labelled_runs import own_run
from training.presets import Networks
from training.seen import check_unseen
from training.start import write_start


def learnt(folder: Path, **fact: str) -> Path:
    """A run folder whose chips are of one scene."""
    for split in LEARNT_FROM:
        (folder / "chips" / split).mkdir(parents=True)
        (folder / "chips" / split / "facts.json").write_text(json.dumps([{"kind": "labelled", **fact}]))
    return folder


def imported(folder: Path, training_data: str) -> Path:
    folder.mkdir()
    write_start(folder, {"training_data": training_data, "stages": ["classifier", "segmenter"]})
    return folder


def test_a_copy_of_a_cube_and_images_of_another_orbit_are_known(tmp_path: Path, smoke_config: dict) -> None:
    cube = write_cube(tmp_path / "hokkaido.zarr", 576, 335)
    make_chips(smoke_config, tmp_path / "run", None, open_labelled([cube]))
    moved = shutil.copytree(cube, tmp_path / "elsewhere" / "hokkaido.zarr")
    renamed = shutil.copytree(cube, tmp_path / "atsuma.zarr")
    other_orbit = xr.open_zarr(cube).load()
    other_orbit["vv"] = (("timestep", "y", "x"), power(np.random.default_rng(9), 6, 576, 335, 0.3))
    other_orbit.to_zarr(tmp_path / "ascending.zarr", zarr_format=2)
    for path in (cube, moved, renamed, tmp_path / "ascending.zarr"):
        with pytest.raises(TrainingError, match=f"have learnt from {path}: give other data"):
            check_unseen(tmp_path / "run", open_labelled([path], "2018-09-06"), "give other data")
    label = xr.open_zarr(cube)["landslides"].transpose("y", "x").values[::-1]
    other = write_cube(tmp_path / "valley.zarr", 576, 335, landslides=(("y", "x"), label))
    check_unseen(tmp_path / "run", open_labelled([other], "2018-09-06"), "")


def test_chips_of_another_orbit_are_of_the_region_that_was_learnt(tmp_path: Path) -> None:
    run = learnt(tmp_path / "run", source="italy EPSG:32632", scene="/data/italy_s1asc_1.nc")
    with pytest.raises(TrainingError, match="or from another place called italy EPSG:32632: then give the file another name"):
        check_unseen(run, open_labelled([write_sen12(tmp_path / "italy_s1dsc_7.nc")]), "")
    check_unseen(run, open_labelled([write_sen12(tmp_path / "peru_s1dsc_7.nc")]), "")


def test_what_imported_models_have_learnt_from_is_known_by_name(tmp_path: Path) -> None:
    run = imported(tmp_path / "run", "one/s1; italy EPSG:32632; simulated cubes")
    for path in (write_sen12(tmp_path / "italy_s1dsc_7.nc"), write_cube(tmp_path / "one" / "s1.zarr", 128, 128)):
        with pytest.raises(TrainingError, match=f"have learnt from {path} .or from another place called"):
            check_unseen(run, open_labelled([path], "2018-09-06"), "")
    check_unseen(run, open_labelled([write_cube(tmp_path / "hokkaido.zarr", 128, 128)]), "")


@pytest.mark.parametrize("further", [True, False])
def test_labelled_data_that_a_run_knows_are_not_split_anew(tmp_path: Path, smoke_config: dict, further: bool) -> None:
    around = learnt(tmp_path / "run", source="hill")
    own = learnt(around / "labelled" / "valley-1234", source="valley")
    networks = Networks()
    for folder in (around, own):
        save_network(networks.classifier(), folder / "classifier.pt")
        save_network(networks.segmenter(), folder / "segmenter.pt")
    for place in ("valley", "hill"):
        cube = write_cube(tmp_path / f"{place}.zarr", 576, 335, told="2018-09-06")
        with pytest.raises(TrainingError, match=f"called {place}: .*: split anew, some of it would be scored"):
            own_run(smoke_config, Namespace(run=own, data=[cube], event=None, further=further))
    assert not (own / "labelled").exists()
    own_run(smoke_config, Namespace(run=around, data=[tmp_path / "valley.zarr"], event=None, further=further))
