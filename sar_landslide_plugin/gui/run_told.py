"""What is said of a run when it is done: what it found, what computed, and what it found out about its images."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

from ..core.area import M2_PER_HECTARE
from ..core.outcome import none_outlined
from ..core.request import SceneSummary
from ..core.run_record import combined_records, recorded_notes
from ..local_numbers import grouped
from .runner import duration_text


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("RunTold", text)


def found_in(results: dict) -> tuple[str, Qgis.MessageLevel]:
    """What was found, in a sentence, and how to say it: chips can be flagged where no outline reaches the threshold.

    Args:
        results: outputs of the algorithm.
    """
    flagged = tr("Chips flagged: {flagged} of {chips}.")
    if results["LANDSLIDE_COUNT"]:
        level = Qgis.MessageLevel.Success
        text = tr("Landslides outlined: {slides} ({area} ha).") + f" {flagged}"
    elif results["FLAGGED_COUNT"]:
        level = Qgis.MessageLevel.Warning
        text = f"{none_outlined(results['EXPECTED_AREA'])} {flagged} {tr('See the table for them.')}"
    else:
        level = Qgis.MessageLevel.Info  # a green one would tell of an all-clear
        text = f"{none_outlined(results['EXPECTED_AREA'])} {flagged}"
    told = text.format(
        slides=grouped(results["LANDSLIDE_COUNT"]),
        flagged=grouped(results["FLAGGED_COUNT"]),
        chips=grouped(results["CHIP_COUNT"]),
        area=grouped(results["LANDSLIDE_AREA"] / M2_PER_HECTARE, 1),
    )
    return told, level


def computed_on(record: dict) -> str:
    """What computed, and how long, with the engine's own note where that is not what was asked for; empty of runs that were combined."""
    if not record.get("provider"):
        return ""
    provider = tr("the processor") if record["provider"] == "cpu" else record["provider"].upper()
    text = tr("Computed on {provider} in {time}.").format(
        provider=provider, time=duration_text(record.get("timings_s", {}).get("total", 0.0))
    )
    return f"{text} {record.get('provider_note', '')}".strip()


def notes_of_run(record: dict, summary: SceneSummary | None) -> list[str]:
    """Notes in the record of a run, without those that stood in the panel when it began, and of runs that were combined without their own.

    Args:
        summary: what the images were understood as; None where that is not known, and where it was not of images.
    """
    combined = combined_records(record)
    if not combined and summary is None:
        return []  # nobody knows which of them are news
    told = {str(note) for note in summary.notes} if summary is not None else set()
    for own in combined:
        told.update(recorded_notes(own))
    return [note for note in recorded_notes(record) if note not in told]
