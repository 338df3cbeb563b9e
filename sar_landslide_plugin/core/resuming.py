"""Going on where a run for the same output folder ended before its time."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

from .errors import SarLandslideError
from .journal import DamagedJournal, Journal
from .options import DetectOptions
from .output_folder import OutputFolder
from .provenance import PROVIDER_USED
from .scene import Scene
from .words import say


@contextlib.contextmanager
def telling_what_is_kept(folder: OutputFolder) -> Iterator[None]:
    """Add to the error of a run what can be gone on from, where something is kept."""
    try:
        yield
    except SarLandslideError as error:
        if not folder.has_kept_journal:
            raise
        raise type(error)(
            say(
                "{problem} What was done is kept: with the same images and options a run for {folder} goes on from there (RESUME, "
                "or --resume); otherwise delete {hidden}.",
                problem=error,
                folder=folder.destination,
                hidden=folder.journal.parent,
            )
        ) from error.__cause__


def provider_to_use(options: DetectOptions, folder: OutputFolder) -> str:
    """The provider to ask for. A run that goes on keeps to what it chose by itself: another time another one may be faster."""
    if options.resume and options.provider == "automatic":
        return Journal.basis_of(folder.journal).get(PROVIDER_USED, options.provider)
    return options.provider


def open_journal(
    folder: OutputFolder, options: DetectOptions, basis: Mapping[str, Any], scene: Scene
) -> tuple[Journal, str]:
    """The journal to go on with, and where resuming was asked for a sentence about it.

    Raises:
        InputError: what was left belongs to other inputs, options, models or versions.
    """
    note = ""
    if options.resume:
        note = say("There was no interrupted run to resume: this one began from the start.")
        try:
            if folder.journal.exists():
                journal = Journal.reopen(folder.journal, basis)
                folder.begin(goes_on=True)
                return journal, say(
                    "Resumed an interrupted run: {count:,} of its squares were done.", count=journal.count
                )
        except DamagedJournal as error:
            note = say(
                "The journal of the interrupted run is damaged ({reason}): this one began from the start.",
                reason=error,
            )
    folder.begin(goes_on=False)
    way = scene.rows_at_once(options.tile_size), scene.columns_at_once()
    return Journal.create(folder.journal, basis, way), note
