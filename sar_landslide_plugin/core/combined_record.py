"""What is written down about runs that were combined. Their own records may be of other versions, or of other hands: what they lack is left out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from .area import pixel_spacing_m
from .bands import POLARISATIONS, SIDES
from .grid import Grid, aligned_offset
from .progress import Watch
from .provenance import SOFTWARE, described_scene, software_versions
from .request import SceneSummary
from .result_files import Outcome
from .run_on_grid import FinishedRunOnGrid
from .run_record import images_in, recorded_notes
from .scene import crs_name
from .words import say


def summary_of(runs: Sequence[FinishedRunOnGrid], grid: Grid, unobserved: float) -> SceneSummary:
    """What was combined, as of a scene."""
    scenes = [_dictionary(run.record.get("scene")) for run in runs]
    pre, post = (tuple(sorted({day for scene in scenes for day in _texts(scene.get(f"{side}_dates"))})) for side in SIDES)
    polarisations = {name for scene in scenes for name in _texts(scene.get("polarisations"))}
    notes = [*_order_notes(runs, scenes), *_event_notes(runs), *_same_images_notes(runs)]
    notes += [note for run in runs for note in recorded_notes(run.record)]
    return SceneSummary(
        width=grid.width,
        height=grid.height,
        crs=crs_name(grid.wkt),
        pixel_spacing_m=pixel_spacing_m(grid),
        bands=(),
        polarisations=tuple(name for name in POLARISATIONS if name in polarisations),
        unit="linear",
        unit_was_guessed=False,
        pre_dates=pre,
        post_dates=post,
        nodata_fraction=unobserved,
        resampled=any(aligned_offset(run.grid, grid) is None for run in runs),
        notes=tuple(dict.fromkeys(notes)),
        nodata_was_measured=True,
        is_simulated=any(scene.get("is_simulated") is True for scene in scenes),
        runs_combined=len(runs),
    )


def _dictionary(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: Any) -> list[str]:
    return [text for text in _list(value) if isinstance(text, str)]


def _order_notes(runs: Sequence[FinishedRunOnGrid], scenes: Sequence[dict[str, Any]]) -> list[str]:
    """A doubt where one run took for after the event what another one took for before it."""
    before, after = (
        [(day, run) for run, scene in zip(runs, scenes) for day in _texts(scene.get(f"{side}_dates"))] for side in SIDES
    )
    if not before or not after:
        return []
    (last_day, last), (first_day, first) = max(before, key=lambda entry: entry[0]), min(after, key=lambda entry: entry[0])
    if last_day < first_day:
        return []
    return [
        say(
            "The images before the event of {last} reach to {last_day}, those after it of {first} begin on {first_day}: the runs may be on "
            "different events.",
            last=last.folder.name,
            last_day=last_day,
            first=first.folder.name,
            first_day=first_day,
        )
    ]


def _event_notes(runs: Sequence[FinishedRunOnGrid]) -> list[str]:
    """A doubt where runs were told different days of the event."""
    days = [(run, _dictionary(run.record.get("request")).get("event")) for run in runs]
    told = [(run, day) for run, day in days if day and isinstance(day, str)]
    for run, day in told[1:]:
        if day != told[0][1]:
            return [
                say(
                    "The event of {first} is of {day}, that of {other} of {other_day}: the runs may be on different events.",
                    first=told[0][0].folder.name,
                    day=told[0][1],
                    other=run.folder.name,
                    other_day=day,
                )
            ]
    return []


def _same_images_notes(runs: Sequence[FinishedRunOnGrid]) -> list[str]:
    """A doubt where two runs looked at the same image: they err alike, and what both find is no more certain."""
    seen: dict[str, FinishedRunOnGrid] = {}
    for run in runs:
        for digest, name in images_in(run.record).items():
            other = seen.setdefault(digest, run)
            if other is not run:
                return [
                    say(
                        "{first} and {other} looked at the same image ({name}): what both find is no more certain for that. Combine runs on "
                        "different images.",
                        first=other.folder.name,
                        other=run.folder.name,
                        name=name,
                    )
                ]
    return []


def record_of(
    runs: Sequence[FinishedRunOnGrid], used: dict[str, float], outcome: Outcome, counts_rejected: bool, watch: Watch
) -> dict[str, Any]:
    """The record of runs that were combined; what it has in common with that of a run has the same names.

    Args:
        used: thresholds and the like that hold for all.
    """
    summary, first = outcome.summary, runs[0].record
    return {
        "software": {"name": SOFTWARE, "versions": software_versions()},
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "combined": [{"folder": os.path.abspath(run.folder), "record": run.record} for run in runs],
        "inputs": [entry for run in runs for entry in _list(run.record.get("inputs"))],
        "request": _images_of(runs),  # by which the results are named
        "options": {"counts_rejected": counts_rejected},
        "area": None,
        "used": {
            **used,
            "minimum_mapping_unit_m2": round(used["minimum_mapping_unit_px"] * summary.pixel_area_m2, 2),
            "rejected_chips_left_out": sum(run.rejected_count for run in runs),
        },
        "models": first.get("models"),
        "scene": described_scene(summary),
        "counts": outcome.counts(),
        "timings_s": {**watch.timings_s, "total": round(watch.seconds, 3)},
    }


def _images_of(runs: Sequence[FinishedRunOnGrid]) -> dict[str, Any]:
    """The images of all runs, as in the request of one, and the day of the event."""
    asked = [_dictionary(run.record.get("request")) for run in runs]
    images = {part: [raster for request in asked for raster in _texts(request.get(part))] for part in ("rasters", "pre", "post")}
    events = [request.get("event") for request in asked if isinstance(request.get("event"), str)]
    return {**images, "event": next(filter(None, events), None)}
