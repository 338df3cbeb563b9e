"""What a run found out about its images that its user has not been told yet."""

from __future__ import annotations

from ..core.request import SceneSummary
from ..core.run_record import combined_records, recorded_notes


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
