"""What a run has learnt from: its own chips, those of the run that it is part of, and those of the models that it began with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from training.data.chips import LEARNT_FROM, facts_of
from training.data.labelled import LABELLED_RUNS, LabelledScene, label_digest
from training.errors import TrainingError
from training.start import calibrated_since, is_as_imported, start_of

SIMULATED = "simulated cubes"


def with_parents(folder: Path) -> list[Path]:
    """A run folder and, where it is one for labelled data inside another run, the runs around it: it has their networks."""
    folder = folder.resolve()
    around = folder.parent.parent
    inside = folder.parent.name == LABELLED_RUNS and (around / "classifier.pt").exists()
    return [folder, *(with_parents(around) if inside else ())]


def seen_places(folder: Path) -> set[str]:
    """Places that the networks of a run were trained or calibrated on, simulated cubes under one name."""
    return trained_places(folder) | calibrated_places(folder)


def trained_places(folder: Path) -> set[str]:
    """Those of the chips of trainings, also of the calibration and of what the imported networks of a run had learnt from.

    `export` writes them into the card, so that they are still known when a run begins with these models.
    """
    return {place for run in with_parents(folder) for place in _places_of(run, "training_data", not is_as_imported(run))}


def calibrated_places(folder: Path) -> set[str]:
    """Places that imported networks were calibrated on and, as far as this tells, not trained: the card has them apart."""
    return {place for run in with_parents(folder) for place in _places_of(run, "calibration_data", is_as_imported(run))}


def check_unseen(folder: Path, scenes: Sequence[LabelledScene], instead: str) -> None:
    """Raise TrainingError, with what to do `instead`, where a run has learnt from one of these scenes.

    It is known by the name of its place or region, by its file, or by its mapped landslides, which a copy of it and images of
    another orbit have as well. Models that were imported know names alone.
    """
    names = seen_places(folder)
    facts = [fact for run in with_parents(folder) for fact in _learnt(run)]
    names |= {fact["scene"] for fact in facts if "scene" in fact}
    labels = {fact["labels"] for fact in facts if fact.get("labels")}
    for scene in scenes:
        known = names & {scene.region, scene.place, f"{scene.path.parent.name}/{scene.region}"}
        same = str(scene.path) in names or (bool(labels) and label_digest(scene) in labels)
        if same or known:
            unless = "" if same else f" (or from another place called {min(known)}: then give the file another name)"
            raise TrainingError(f"The networks of {folder} have learnt from {scene.path}{unless}: {instead}")


def _places_of(folder: Path, key: str, own: bool) -> Iterator[str]:
    """What the models that a run began with say of themselves under `key`; with `own`, the places of its own chips as well."""
    start = start_of(folder)
    if start:
        yield from filter(None, (start.get(key) or "").split("; "))
    for fact in _learnt(folder) if own else ():
        yield SIMULATED if fact.get("kind") == "cube" else fact["source"]


def _learnt(folder: Path) -> Iterator[dict]:
    """Facts of the chips that the networks of a run itself have learnt from."""
    for split in _splits_learnt_from(folder):
        yield from facts_of(folder, split)


def _splits_learnt_from(folder: Path) -> tuple[str, ...]:
    if start_of(folder) is None:
        return LEARNT_FROM
    splits = LEARNT_FROM
    if is_as_imported(folder):  # no weight is of these chips
        splits = ("calibrate",) if calibrated_since(folder) else ()
    # Imported networks need no chips of their own, or those of a few splits.
    return tuple(split for split in splits if (folder / "chips" / split / "facts.json").exists())
