"""Words of a briefing: how a result came about, what not to believe, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timezone

from qgis.PyQt.QtCore import QCoreApplication

from .briefing_page import as_many_as_fit
from .core.gdal_calls import file_name, file_stem, short_name
from .core.outcome import none_outlined
from .core.run_record import combined_records, recorded_notes, recorded_sentence
from .core.scene import crs_name
from .core.scene_name import scene_name
from .local_numbers import grouped, significant


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("Briefing", text)


def method_text(record: dict) -> str:
    """How the result came about, in two sentences, and one more where runs were combined."""
    told = tr(
        "One neural network compares the backscatter before and after in chips of 128 × 128 pixels, and a second one gives "
        "each pixel of the suspicious chips a calibrated landslide probability. Chips are ranked by expected area, the sum of "
        "these probabilities times the ground area of the pixels, with an interval that held the true area in 90 % of the "
        "calibration chips."
    )
    if combined_records(record):
        told += " " + tr(
            "Runs on one event were combined: where several observed the ground, what all find is more certain, and what one alone finds is less."
        )
    return told


def standing_caveats() -> str:
    """What not to believe, whatever the scene."""
    return tr(
        "Nobody has checked this on the ground unless a note says so: marks are made at the desk, from the images. Small slides, slides that change nothing in the radar "
        "image, and whatever lies in radar shadow or layover are missed; floods, harvest, clear-cuts and snow can look like "
        "landslides. Where little was seen, no landslide found does not mean no landslide. Detection was measured on simulated "
        "slides and on one real landslide, so treat the figures as an order of urgency, not as a survey."
    )


def caveats_text(record: dict, expected_area_m2: float, width_mm: float, height_mm: float, size_pt: float) -> str:
    """What not to believe: always; below that what no outline means, and the doubts about this scene, as many as there is room for."""

    def more(count: int) -> str:
        return tr("… and {count} more in run.json").format(count=grouped(count))

    notes = recorded_notes(record)
    if record.get("counts", {}).get("landslides") == 0:
        notes.insert(0, none_outlined(expected_area_m2))
    return as_many_as_fit(standing_caveats(), notes, more, width_mm, height_mm, size_pt)


def provenance_lines(record: dict) -> list[str]:
    """Where the result comes from, one line each."""
    used = record.get("used", {})
    model = record.get("models", {}).get("segmenter", {})
    software = record.get("software", {})
    versions = software.get("versions", {})
    lines = [
        tr("Images {side}: {names}").format(side=side, names=names) for side, names in _image_names(record)
    ]
    lines.append(tr("Understood as: {sentence}").format(sentence=recorded_sentence(record)))
    for run in combined_records(record) or [record]:
        lines += [line for line in _parts_lines(run) if line not in lines]
    lines.append(
        tr("Model: {name} {version}, pair {pair}").format(
            name=model.get("name", "–"), version=model.get("version", ""), pair=model.get("pair_id", "–")
        )
    )
    lines.append(
        tr("Thresholds: pixel {pixel}, chip {chip}; smallest outline {px} pixels").format(
            pixel=_number(used.get("threshold")),
            chip=_number(used.get("flag_from")),
            px=used.get("minimum_mapping_unit_px", "–"),
        )
    )
    lines.append(
        tr("Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}").format(
            name=software.get("name", "–"),
            version=versions.get("plugin", ""),
            gdal=versions.get("gdal", "–"),
            runtime=versions.get("onnxruntime", "–"),
        )
    )
    lines.append(
        tr("Detected {detected}, briefing made {made} (UTC)").format(
            detected=_minute(record.get("finished", "")),
            made=_minute(datetime.now(timezone.utc).isoformat()),
        )
    )
    return lines


def _parts_lines(record: dict) -> list[str]:
    """What a run was told to leave out, one line each."""
    lines = []
    if record.get("area"):
        lines.append(tr("Only a part was looked at: {area}").format(area=_area_name(record["area"])))
    options = record.get("options") or {}
    if options.get("elevation"):
        lines.append(
            tr("Left out as flat, below {slope}°: by {name}").format(
                slope=_number(options.get("least_slope_deg")), name=short_name(str(options["elevation"]))
            )
        )
    return lines


def heading_text(record: dict, place: str = "") -> str:
    """What was looked for, and where, or else when; the ``place`` serves where the names of the images say nothing."""
    request = record.get("request", {})
    before, after = (
        [file_stem(raster) for raster in rasters or ()]
        for rasters in (request.get("pre"), request.get("rasters") or request.get("post"))
    )
    event = request.get("event")
    name = scene_name(before, after, event, lambda: place)
    if name and name == event:
        return tr("Landslides after {date}").format(date=event)
    if place and name.startswith(place):
        return tr("Landslides at {place}").format(place=name)
    return tr("Landslides in {scene}").format(scene=name.replace("_", " ") or tr("the scene"))


def _image_names(record: dict) -> Iterator[tuple[str, str]]:
    request, scene = record.get("request", {}), record.get("scene", {})
    sides = (
        (tr("before and after"), request.get("rasters"), ()),
        (tr("before"), request.get("pre"), scene.get("pre_dates", ())),
        (tr("after"), request.get("post"), scene.get("post_dates", ())),
    )
    for side, rasters, dates in sides:
        if not rasters:
            continue
        names = short_name(rasters[0])
        if len(rasters) > 1:
            names = tr("{name} and {count} more").format(name=names, count=grouped(len(rasters) - 1))
        yield side, f"{names} ({dates_text(dates)})" if dates else names


def _area_name(area: dict) -> str:
    """The file or layer of an area; of a mere extent its coordinates and their reference system."""
    name = file_name(str(area.get("source", "–")))
    return f"{name} ({crs_name(area['crs'])})" if name.startswith("extent ") and area.get("crs") else name


def dates_text(dates: Sequence[str]) -> str:
    """One date, or the first and the last; "" for none."""
    if not dates:
        return ""
    return dates[0] if len(dates) == 1 else tr("{first} to {last}").format(first=dates[0], last=dates[-1])


def _number(value):
    return "–" if value is None else significant(value, 2)


def _minute(iso):
    return iso[:16].replace("T", " ") or "–"
