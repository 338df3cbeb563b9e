"""`pretrain` and `segment`: the training loops, in Lightning."""

from __future__ import annotations

import hashlib
import json
import math
import os
import signal
import warnings
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import lightning
import numpy as np
import torch
import yaml
from lightning.pytorch.callbacks import EarlyStopping, ModelCheckpoint, WeightAveraging
from lightning.pytorch.callbacks.early_stopping import EarlyStoppingReason
from lightning.pytorch.loggers import CSVLogger, TensorBoardLogger
from lightning.pytorch.utilities.exceptions import MisconfigurationException, SIGTERMException
from torch.utils.data import DataLoader, Sampler

from training.checkpoints import (
    basis_of,
    basis_of_stage_1,
    begin_training,
    note_pair,
    noted_stage_1,
    of_training,
    settings_of_stage_1,
    stage_1_differences,
    weights_digest,
)
from training.config import write_whole
from training.data.chips import ChipSet, open_chips
from training.data.dataset import ChipDataset
from training.errors import Interrupted, TrainingError
from training.interpolate import keep_of_start, share_of_start, validation_score
from training.presets import Networks
from training.prior import choose_prior, prior_weights
from training.stages import ClassifierStage, SegmenterStage, network_of
from training.start import trained_anew

RECIPE = "recipe.yaml"  # beside the log of stage 2, YAML because JSON would make texts of the numbers that are keys in a recipe


class _EpochOrder(Sampler):
    """A random order for each epoch that depends on nothing else, so that a resumed run goes on as if it had never stopped.

    The data set is told the epoch as well: augmentation differs between epochs and repeats between runs.
    """

    def __init__(self, dataset: ChipDataset, seed: int) -> None:
        self.dataset, self.seed = dataset, seed

    def set_epoch(self, epoch: int) -> None:
        """Lightning tells, before the first chip of each epoch is asked for."""
        self.dataset.epoch = epoch

    def __len__(self) -> int:
        return len(self.dataset)

    def __iter__(self) -> Iterator[int]:
        return iter(np.random.default_rng([self.seed, 9, self.dataset.epoch]).permutation(len(self.dataset)).tolist())


class _TrainingLoader(DataLoader):
    """Draws the order and starts the workers when the first chip is asked for.

    Lightning takes the iterator of a training's first epoch before it tells which that is: workers would make the chips of epoch 0
    for a training that is gone on with.
    """

    def __iter__(self) -> Iterator[Any]:
        yield from super().__iter__()


def pretrain(config: dict[str, Any], folder: Path, resume: bool) -> None:
    """Train stage 1 on chip labels; writes `classifier.pt`."""
    settings, networks = settings_of_stage_1(config), Networks.of(config)
    if not settings:
        raise TrainingError("This recipe has no settings for stage 1: it is for networks that are there (`import`).")
    train, validate = _loaders(config, folder, settings)
    least_px = config["chips"]["min_landslide_px"]
    check_both_kinds(validate.dataset.chips, least_px, "validation")
    begin_training(folder, ["pretrain"], basis_of_stage_1(config), resume)
    lightning.seed_everything(config["seed"], verbose=False)
    stage = ClassifierStage(settings, least_px, networks)
    _fit(stage, train, validate, config, folder / "pretrain", settings, resume)
    networks.write(folder)
    save_network(network_of(stage), folder / "classifier.pt")
    trained_anew(folder, "classifier")


def check_both_kinds(chips: ChipSet, least_px: int, split: str) -> None:
    """Raise TrainingError where no chip of a split holds a landslide, or every one does: nothing could be scored or calibrated."""
    landslide_px = np.array([fact["landslide_px"] for fact in chips.facts])
    for kind, found in (("with", landslide_px >= least_px), ("without", landslide_px == 0)):
        if not found.any():
            raise TrainingError(
                f"None of the {len(landslide_px)} {split} chips is one {kind} landslides (chips.min_landslide_px is {least_px}): "
                f"cut more chips, or take more scenes for {split}."
            )


def segment(config: dict[str, Any], folder: Path, resume: bool, further: bool = False) -> float | None:
    """Train stage 2 on pixel labels with the frozen embedding of stage 1; writes `segmenter.pt`.

    `segment.finish` overrides settings for a last, short phase. With `resume`, a phase that has ended is not repeated. With
    `further` the weights are those of the run's stage 2 at first, and the statistics of its batch normalisation stay as they are.
    `segment.prior` names the weights of stage 1's heat map to choose from at the end; the chosen one is returned. None where
    there are none to choose from, as for networks of other kinds, and for those that have one from before. `segment.start_share` is
    kept of the weights that `further` began with.
    """
    if further and Networks.of(config) != Networks.read(folder):
        raise TrainingError(f"The recipe wants other networks than those in {folder}; go on with the recipe that made them.")
    priors, share = prior_weights(config["segment"]), share_of_start(config["segment"], further)
    start = load_network(folder, "segmenter") if further else None
    phases = [(name, settings) for name, settings in (("segment", config["segment"]), ("finish", _finish(config["segment"]))) if settings is not None]
    loaders = {name: _loaders(config, folder, settings) for name, settings in phases}
    chips = loaders["segment"][0].dataset.chips
    if not any(fact["landslide_px"] for fact in chips.facts):
        raise TrainingError(f"None of the {len(chips)} training chips in {folder} holds a landslide: there is nothing to learn from.")
    stage_1 = weights_digest(load_network(folder, "classifier", Networks.of(config)))
    basis = {
        **basis_of(config),
        "segment": of_training(config["segment"]),
        "start weights": weights_digest(start) if start else None,
        "stage 1": stage_1,
    }
    begin_training(folder, [name for name, _ in phases], basis, resume)
    differences = stage_1_differences(folder, config)
    if differences:
        print(f"Stage 1 in {folder} was trained with another recipe ({', '.join(differences)}): what comes of this cannot be exported.")
    weights = start.state_dict() if start else None
    for name, settings in phases:
        train, validate = loaders[name]
        networks = Networks.of(config)
        lightning.seed_everything(config["seed"], verbose=False)
        stage = SegmenterStage(
            settings,
            load_network(folder, "classifier", networks),
            networks,
            keep_statistics=further,
        )
        if weights is not None:
            stage.network.load_state_dict(weights)
        last_phase = folder / name
        _fit(stage, train, validate, config, last_phase, settings, resume)
        weights = stage.network.state_dict()
    networks.write(folder)
    network = network_of(stage)
    if share:
        keep_of_start(network, start, share)
        score = validation_score(stage.classifier, network, validate.dataset.chips)
        _add_to_summary(last_phase, start_share=share, val_average_precision_with_start_share=round(score, 4))
    prior = None
    if priors and networks == Networks() and network.prior is None:
        prior, score = choose_prior(stage.classifier.eval(), network, validate.dataset.chips, priors)
        _add_to_summary(last_phase, prior=prior, val_average_precision_with_prior=round(score, 4))
    save_network(network, folder / "segmenter.pt")
    write_whole(folder / "segment" / RECIPE, yaml.safe_dump(config, sort_keys=False))
    if "frozen_statistics" in networks.faithful:  # its statistics have moved, and the scores go with them
        save_network(stage.classifier.eval(), folder / "classifier.pt")
        stage_1 = weights_digest(stage.classifier)
    note_pair(folder, stage_1)
    if not further:
        trained_anew(folder, "segmenter")
    return prior


def _epochs(settings: dict[str, Any], train: DataLoader) -> int:
    """As many as the recipe says; or, where it says `steps` as well or alone, as many as those take: few chips need more epochs."""
    return math.ceil(settings["steps"] / _steps(settings, train)) if "steps" in settings else settings["epochs"]


def _steps(settings: dict[str, Any], train: DataLoader) -> int:
    """Steps of an epoch, to which each device brings a batch of the loader."""
    return max(1, len(train) // device_count(settings))


def _finish(settings: dict[str, Any]) -> dict[str, Any] | None:
    """The last phase: what it does not say is as in the phase before, but for steps where it has epochs of its own."""
    own = settings.get("finish")
    if not own:
        return None
    inherited = {name: value for name, value in settings.items() if name != "steps" or "epochs" not in own}
    return {**inherited, **own}


def load_network(folder: Path, name: str, networks: Networks | None = None) -> Any:
    """The trained `classifier` or `segmenter` of a run. Raises TrainingError where it is missing or another network's."""
    networks = networks or Networks.read(folder)
    path = folder / f"{name}.pt"
    network = networks.classifier() if name == "classifier" else networks.segmenter()
    if not path.exists():
        verb = {"classifier": "pretrain", "segmenter": "segment"}[name]
        raise TrainingError(f"{path} does not exist; run `python -m training {verb}` first.")
    try:
        network.load_state_dict(torch.load(path, weights_only=True, map_location="cpu"))
    except Exception as error:  # of a file that is none, torch raises whatever its reader does
        raise TrainingError(
            f"{path} does not hold the weights of this {name} (preset {networks.preset}); train it again with this recipe and version."
        ) from error
    return network.eval()


def _loaders(config: dict[str, Any], folder: Path, settings: dict[str, Any]) -> tuple[DataLoader, DataLoader]:
    workers, devices = settings.get("workers", 1), device_count(settings)
    loaders = []
    for split in ("train", "validate"):
        chips, training = open_chips(folder, split), split == "train"
        chosen = None
        if training and "train_chips" in settings:
            stratified = "sampling" not in Networks.of(config).faithful
            chosen = label_budget(chips, settings["train_chips"], config["seed"], stratified)
        augment = training and settings.get("augment", True)
        dataset = ChipDataset(chips, config["seed"] if augment else None, chosen)
        generator = torch.Generator().manual_seed(config["seed"])
        # Workers are started anew each epoch: they then see the epoch number that seeds the augmentation.
        loaders.append(
            (_TrainingLoader if training else DataLoader)(
                dataset,
                settings["batch"] // devices,  # a step sees as many chips on several devices as on one
                sampler=_EpochOrder(dataset, config["seed"]) if training else None,
                num_workers=workers,
                generator=generator,
                drop_last=training and len(dataset) > settings["batch"],
            )
        )
    return loaders[0], loaders[1]


def label_budget(chips: ChipSet, count: int, seed: int, stratified: bool = True) -> np.ndarray:
    """Indices of `count` chips. Stratified: half of them with landslides, and larger budgets contain the smaller ones.

    Otherwise they are drawn from a pool that is half empty, as published: a small budget may hold no landslide at all.
    Raises TrainingError where there are too few.
    """
    random = np.random.default_rng([seed, 8])
    holds = np.array([fact["landslide_px"] > 0 for fact in chips.facts])
    slides, empty = (random.permutation(np.flatnonzero(which)) for which in (holds, ~holds))
    half = min(len(slides), len(empty))
    if count > 2 * half:
        raise TrainingError(
            f"The budget of {count} chips, half of them with landslides, needs {-(-count // 2)} of each kind, but there are"
            f" {len(slides)} with landslides and {len(empty)} without."
        )
    if stratified:
        return np.sort(np.concatenate([slides[: -(-count // 2)], empty[: count // 2]]))
    return np.sort(random.permutation(np.concatenate([slides[:half], empty[:half]]))[:count])


def _fit(
    stage: lightning.LightningModule,
    train: DataLoader,
    validate: DataLoader,
    config: dict[str, Any],
    folder: Path,
    settings: dict[str, Any],
    resume: bool,
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    stage = stage.to(memory_format=torch.channels_last)  # 1.2 times faster on CPU
    # The last epoch, whatever its score: the schedule ends at a rate of zero, so it is what ships, and what a resumed run needs.
    callbacks = [ModelCheckpoint(folder, filename="last", monitor=None, enable_version_counter=False)]
    select = settings.get("select")  # or the epoch with the best score, as published
    if select:
        callbacks.append(ModelCheckpoint(folder, filename="best", monitor=select, mode="max", enable_version_counter=False))
    if "average" in settings:
        # Of few steps, over fewer: the first ones must not be most of the mean.
        decay = min(settings["average"], max(0.0, 1.0 - 3.0 / (_epochs(settings, train) * _steps(settings, train))))
        callbacks.append(WeightAveraging(avg_fn=partial(_moving_average, decay)))
    if "stop_after" in settings:
        callbacks.append(EarlyStopping("val_loss", patience=settings["stop_after"]))
    last, epochs = folder / "last.ckpt", _epochs(settings, train)
    precision, devices = _precision(settings.get("precision", "auto")), device_count(settings)
    if devices > 1:  # weights travel to the processes as files: as descriptors, those that two modules share are refused
        torch.multiprocessing.set_sharing_strategy("file_system")
    trainer = lightning.Trainer(
        max_epochs=epochs,
        accelerator="auto",
        # Processes of their own, not this command once more on each device: what follows training must run once.
        strategy="ddp_spawn" if devices > 1 else "auto",
        devices=devices,
        sync_batchnorm=devices > 1 and torch.cuda.is_available(),  # on processors there is none
        precision=precision,
        callbacks=callbacks,
        gradient_clip_val=settings.get("gradient_clip", 1.0),
        logger=[
            CSVLogger(folder, name="", version="log"),
            TensorBoardLogger(folder, name="", version="tensorboard"),
        ],
        enable_progress_bar=os.environ.get("CI") is None,
        enable_model_summary=False,
        log_every_n_steps=20,
        check_val_every_n_epoch=max(1, epochs // settings["validations"]) if "validations" in settings else 1,
        num_sanity_val_steps=0,
    )
    going_on = resume and last.exists()
    if not (going_on and "stop_after" in settings and _had_stopped(last)):
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=".*num_workers.*")
            try:
                trainer.fit(stage, train, validate, ckpt_path=str(last) if going_on else None, weights_only=True)
            except SystemExit as end:  # how Lightning ends after Ctrl+C and, as if all were well, after SIGTERM
                is_term = isinstance(end, SIGTERMException)
                raise Interrupted(128 + (signal.SIGTERM if is_term else signal.SIGINT)) from end
            except MisconfigurationException as error:
                raise TrainingError(f"{last} cannot be gone on from ({' '.join(str(error).split())}); train without --resume.") from error
    trained = bool(trainer.callback_metrics)
    # Of a phase that had ended before, Lightning takes up the last step's weights, even where it ended with their average.
    final = folder / "best.ckpt" if select else last if not trained else None
    if final:
        stage.load_state_dict(torch.load(final, weights_only=True, map_location="cpu")["state_dict"])
    if not trained:
        return  # the summary of that time stands
    (folder / "summary.json").write_text(
        json.dumps(
            {
                # The trainer of this process has not counted them where others trained.
                "epochs": trainer.current_epoch or torch.load(last, weights_only=True, map_location="cpu")["epoch"] + 1,
                "precision": precision,
                "train_chips": len(train.dataset),
                "validate_chips": len(validate.dataset),
                **{key: round(float(value), 4) for key, value in trainer.callback_metrics.items()},
            },
            indent=1,
        ),
        encoding="utf-8",
    )


def _had_stopped(checkpoint: Path) -> bool:
    """Whether `stop_after` had ended the training of a checkpoint. Lightning would train such a one for another epoch.

    A file that cannot be read has not: Lightning says what is wrong with it.
    """
    try:
        callbacks = torch.load(checkpoint, weights_only=True, map_location="cpu").get("callbacks", {})
    except Exception:  # of a file that is none, torch raises whatever its reader does
        return False
    # The epoch in which it stopped is 0 where there was none, and also where the very first loss was no number.
    return any(
        state.get("stopped_epoch") or state.get("stopping_reason", 0) != EarlyStoppingReason.NOT_STOPPED.value
        for name, state in callbacks.items()
        if name.startswith(EarlyStopping.__name__)
    )


@torch.no_grad()
def _moving_average(decay: float, average: torch.Tensor, current: torch.Tensor, _count: int) -> torch.Tensor:
    """Exponential moving average; unlike that of Lightning's EMAWeightAveraging, other processes can be given it."""
    return decay * average + (1 - decay) * current


def device_count(settings: dict[str, Any]) -> int:
    """Devices that share a step: what the recipe says (`devices`; without a GPU so many processes), or every GPU there is.

    They take equal parts of a batch: of more GPUs than can, as many are used as do. Raises TrainingError for `devices` that do not.
    """
    batch = settings["batch"]
    able = [count for count in range(1, batch + 1) if batch % count == 0]
    if "devices" not in settings:
        return max(count for count in able if count <= max(1, torch.cuda.device_count()))
    if settings["devices"] not in able:
        raise TrainingError(
            f"devices is {settings['devices']}, but the {batch} chips of a batch can only be shared equally: give {', '.join(map(str, able))}."
        )
    return settings["devices"]


def _add_to_summary(folder: Path, **entries: float) -> None:
    path = folder / "summary.json"
    summary = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    write_whole(path, json.dumps({**summary, **entries}, indent=1))


def _precision(wanted: str) -> str:
    """Lightning's name of a precision; "auto" is mixed where the machine multiplies half precision faster than single.

    On processors those with instructions for bfloat16: there a step takes about half the time; elsewhere it is emulated.
    """
    if wanted != "auto":
        return wanted
    if torch.cuda.is_available():
        return "16-mixed"
    able = torch.cpu.get_capabilities()
    return "bf16-mixed" if able.get("avx512_bf16") or able.get("amx_bf16") else "32-true"


def networks_digest(folder: Path) -> str:
    """What tells the networks of a run from others: calibration and scores hold for these alone."""
    digest = hashlib.sha256()
    for name in ("classifier", "segmenter"):
        path = folder / f"{name}.pt"
        digest.update(path.read_bytes() if path.exists() else b"")
    return digest.hexdigest()[:16]


def calibration_digest(folder: Path) -> str:
    """What tells the calibration of a run from others: scores hold for its thresholds alone."""
    return hashlib.sha256((folder / "calibration.json").read_bytes()).hexdigest()[:16]


def check_same_networks(folder: Path, made: dict[str, Any], verb: str) -> None:
    """Raise TrainingError where what a verb has made belongs to other networks; made by earlier versions it does not tell."""
    check_pair(folder)
    if made.get("networks") not in (None, networks_digest(folder)):
        raise TrainingError(f"The networks of {folder} are others than were {verb}d; run `python -m training {verb}` again.")


def check_pair(folder: Path) -> None:
    """Raise TrainingError where stage 2 was trained on the embedding of another stage 1 than the run has."""
    noted = noted_stage_1(folder)
    if noted and noted != weights_digest(load_network(folder, "classifier")):
        raise TrainingError(f"Stage 2 of {folder} was trained on another stage 1 than is there now; run `python -m training segment` again.")


def save_network(network: torch.nn.Module, path: Path) -> None:
    """Write the weights of a network; the file is there whole or not at all."""
    partial = path.with_suffix(".partial")
    torch.save(network.cpu().to(memory_format=torch.contiguous_format).state_dict(), partial)
    partial.replace(path)
