"""What a run has learnt from: its own chips, those of the run that it is part of, and those of the models that it began with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.data.chips import LEARNT_FROM, open_chips, with_parents
from training.start import start_of

SIMULATED = "simulated cubes"


def seen_places(folder: Path) -> set[str]:
    """Places that the networks of a run were trained or calibrated on, simulated cubes under one name.

    `export` writes them into the card, so that they are still known when a run begins with these models.
    """
    return {place for run in with_parents(folder) for place in _places_of(run)}


def _places_of(folder: Path) -> Iterator[str]:
    start = start_of(folder)
    if start:
        yield from filter(None, (start.get("training_data") or "").split("; "))
        if not (folder / "chips").exists():
            return  # imported, and nothing since
    for split in LEARNT_FROM:
        for fact in open_chips(folder, split).facts:
            yield SIMULATED if fact.get("kind") == "cube" else fact["source"]
