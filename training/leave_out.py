"""Places that training has never seen: slides inserted into all of a place, beside the smoothed log-ratio."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from sar_landslide_plugin.core.wetness import find_wetness
from training.baselines import drop_db
from training.calibrate import calibrate, calibrated_networks
from training.config import keep_recipe
from training.data.chips import ChipSet, chip_set, make_chips
from training.data.drawing import Drawing, draw_real, to_db
from training.data.outlines import load_outlines
from training.data.stacks import Stack, load_dated_stacks, load_stacks
from training.errors import TrainingError
from training.fit import pretrain, segment
from training.interpolate import share_of_start
from training.metrics import curve_of
from training.operating import patch_count
from training.predict import Predictions, predict
from training.report import number
from training.seen import seen_places

DATES = (1, 4, 8)
SCENES = 16  # with slides, and as many without, per number of dates
SMOOTHING_PX = 1.5
BORNE_SHARE = 0.001  # of the area where nothing happened that may be flagged, on average
BORNE_AT_WORST = 0.005  # the same, in any row
AS_THEY_COME = Drawing(varied=False)  # unfiltered, on their own grid, without confusers
LEVELS = 1 / (1 + np.exp(-np.linspace(-8.0, 8.0, 321)))  # probabilities at which recall and false alarms are kept


def evaluate_left_out(config: dict[str, Any], folder: Path, real_data: Path | None, place: str) -> dict[str, Any]:
    """Score a run on a place that it was not trained on; writes `left_out_PLACE.json`, returns what it holds.

    Raises TrainingError where the run has seen the place, or there is no such place.
    """
    if real_data is None:
        raise TrainingError("Give --real-data with the place to be left out.")
    if place in seen_places(folder):
        raise TrainingError(
            f"The run {folder} has seen {place}; cut its chips with --leave-out {place} and train it again."
        )
    stacks = {stack.place: stack for stack in load_stacks(real_data)}
    if place not in stacks:
        raise TrainingError(f"There is no place {place} in {real_data}; there are {', '.join(stacks)}.")
    classifier, segmenter, calibration = calibrated_networks(folder)
    rows = score_place(stacks[place], classifier, segmenter, calibration["thresholds"], config, load_outlines(real_data))
    result = {"place": place, "scenes": 2 * SCENES, "rows": rows}
    _result_file(folder, place).write_text(json.dumps(result, indent=1), encoding="utf-8")
    print(table([result]))
    return result


def score_place(
    stack: Stack,
    classifier: nn.Module,
    segmenter: nn.Module,
    thresholds: dict[str, float],
    config: dict[str, Any],
    outlines: list[np.ndarray],
    drawing: Drawing = AS_THEY_COME,
    hidden: int | None = None,
) -> list[dict[str, Any]]:
    """A row per number of dates that the place has on both sides.

    Args:
        drawing: how scenes are drawn; the number of dates is set for each row.
        hidden: band (VV 0, VH 1) that is shown to nobody; None: both are there.
    """
    stack = stack.while_quiet()
    rows = []
    for dates in DATES:
        if not stack.single_date and len(stack.power) < 2 * dates:
            continue
        chips = without(scenes_of(stack, dates, config, outlines, drawing), hidden)
        as_they_are, evened = (
            predict(classifier, segmenter, shown, f"{stack.place}, {dates} dates") for shown in (chips, with_even_wetness(chips))
        )
        base = curve_of(drop_db(chips, SMOOTHING_PX)[evened.observed], evened.label[evened.observed])
        rows.append(
            {
                "dates": dates,
                "smoothed VH log-ratio": base.average_precision,
                **_scores(evened, thresholds),
                "as they are": _scores(as_they_are, thresholds),
            }
        )
    return rows


def without(chips: ChipSet, band: int | None) -> ChipSet:
    """The same chips as if a polarisation had not been observed; None: as they are."""
    if band is None:
        return chips
    sides = np.stack([chips.pre_db, chips.post_db])
    sides[:, :, band] = np.nan
    return replace(chips, pre_db=sides[0], post_db=sides[1])


def with_even_wetness(chips: ChipSet) -> ChipSet:
    """Scenes as the product shows them to the networks: ground that became wetter or drier is evened out, in each by itself."""
    sides = 10 ** (np.stack([chips.pre_db, chips.post_db], axis=1, dtype=np.float32) / 10)
    for pre, post in sides:
        find_wetness([(0, 0, pre, post)]).even_out(0, 0, pre, post)
    pre_db, post_db = np.moveaxis(to_db(sides), 1, 0)
    return replace(chips, pre_db=pre_db, post_db=post_db)


def _scores(predictions: Predictions, thresholds: dict[str, float]) -> dict[str, Any]:
    """What is found of the slides, and flagged in the scenes without any."""
    seen, calm = predictions.observed, predictions.landslide_px == 0
    own = curve_of(predictions.probability()[seen].astype(np.float32), predictions.label[seen])
    probability = predictions.probability(thresholds["gate"])
    found = probability >= thresholds["pixel"]
    return {
        "average precision": own.average_precision,
        "recall": _share(found[predictions.label]),
        "flagged where nothing happened": _share(found[calm][seen[calm]]),
        "false patches": sum(patch_count(chip, 10) for chip in found[calm]),
        "recall at levels": _shares_above(probability[predictions.label]),
        "flagged at levels": _shares_above(probability[calm][seen[calm]]),
    }


def _share(values: np.ndarray) -> float:
    return float(values.mean()) if values.size else np.nan


def _shares_above(values: np.ndarray) -> list[float]:
    """Share of the values at or above each of LEVELS; NaN where there are none."""
    below = np.searchsorted(np.sort(values), LEVELS) / values.size if values.size else np.full(len(LEVELS), np.nan)
    return (1 - below).round(6).tolist()


def borne_level(rows: list[dict[str, Any]]) -> int | None:
    """Index of the lowest of LEVELS whose false alarms can be borne, on average and in every row; None where there is none."""
    flagged = np.array([row["flagged at levels"] for row in rows])
    borne = np.flatnonzero((flagged.mean(axis=0) <= BORNE_SHARE) & (flagged.max(axis=0) <= BORNE_AT_WORST))
    return int(borne[0]) if borne.size else None


def _result_file(folder: Path, place: str) -> Path:
    return folder / f"left_out_{place}.json"


def _result_of(folder: Path, place: str) -> dict[str, Any] | None:
    """What scoring a place has written; None where it was not scored, or by a version that wrote less."""
    file = _result_file(folder, place)
    result = json.loads(file.read_text(encoding="utf-8")) if file.exists() else None
    return result if result and all("as they are" in row for row in result["rows"]) else None


def scenes_of(
    stack: Stack, dates: int, config: dict[str, Any], outlines: list[np.ndarray], drawing: Drawing = AS_THEY_COME
) -> ChipSet:
    """Scenes of the whole place with `dates` per side, half of them with inserted slides."""
    whole = (slice(0, stack.power.shape[2]), slice(0, stack.power.shape[3]))
    random = np.random.default_rng([config["seed"], 9, dates])
    drawing = replace(drawing, date_counts=(dates,))
    drawn = [
        draw_real(stack, whole, random, number < SCENES, config["simulator"], outlines, drawing)
        for number in range(2 * SCENES)
    ]
    return chip_set(drawn, stack.place, "real")


def table(results: list[dict[str, Any]]) -> str:
    """Markdown of one or several places: at the threshold of the run, and at the one that their false alarms ask for."""
    rows = [row for result in results for row in result["rows"] if np.isfinite(row["average precision"])]
    level = borne_level(rows) if rows else None
    lines = [
        "| place left out | dates per side | average precision | smoothed VH log-ratio | recall | flagged where nothing happened"
        " | recall, one threshold for all | flagged |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for result in results:
        for row in result["rows"]:
            recall, flagged = _at_level(row, level)
            lines.append(
                f"| {result['place']} | {row['dates']} | {number(row['average precision'])} | {number(row['smoothed VH log-ratio'])} |"
                f" {number(row['recall'])} | {_per_cent(row['flagged where nothing happened'])} | {number(recall)} | {_per_cent(flagged)} |"
            )
    if rows:
        names = ("average precision", "smoothed VH log-ratio", "recall", "flagged where nothing happened")
        own, base, recall, flagged = (float(np.mean([row[name] for row in rows])) for name in names)
        lines += [
            "",
            f"Mean average precision {number(own)}, {own / base:.2f} times that of the log-ratio ({number(base)}). At the threshold of the"
            f" run the mean recall is {number(recall)} and {_per_cent(flagged)} are flagged where nothing happened.",
        ]
    if level is not None:
        recall, flagged = np.mean([_at_level(row, level) for row in rows], axis=0)
        lines.append(
            f"The lowest threshold that flags at most {BORNE_SHARE:.1%} on average and {BORNE_AT_WORST:.1%} in any row ({number(LEVELS[level])})"
            f" has a mean recall of {number(recall)} and flags {_per_cent(flagged)}. Synthetic slides in real images."
        )
    if rows:
        lines.append(_as_they_are([row["as they are"] for row in rows]))
    return "\n".join([*lines, ""])


def _as_they_are(rows: list[dict[str, Any]]) -> str:
    """What the same scenes give where wetness is not evened out."""
    names = ("average precision", "recall", "flagged where nothing happened")
    precision, recall, flagged = (float(np.mean([row[name] for row in rows])) for name in names)
    text = (
        f"With the images as they are, wetness not evened out: average precision {number(precision)}, recall {number(recall)} with"
        f" {_per_cent(flagged)} flagged"
    )
    level = borne_level(rows)
    if level is None:
        return f"{text}."
    recall, flagged = np.mean([_at_level(row, level) for row in rows], axis=0)
    return f"{text}; at the lowest threshold that keeps to these shares ({number(LEVELS[level])}) {number(recall)} with {_per_cent(flagged)}."


def _per_cent(share: float) -> str:
    return "-" if np.isnan(share) else f"{100 * share:.3f} %"


def _at_level(row: dict[str, Any], level: int | None) -> tuple[float, float]:
    """Recall and flagged share of a row."""
    return (np.nan, np.nan) if level is None else (row["recall at levels"][level], row["flagged at levels"][level])


def places(
    config: dict[str, Any],
    folder: Path,
    real_data: Path | None,
    only: list[str] | None = None,
    folds: int | None = None,
) -> None:
    """Train without some real places and score on each of them, until every place was left out once.

    Places that have a result are not run again. `folds` is how often is trained: as often as there are places (None) leaves out
    one at a time; less often leaves out several together, which costs less and asks more of the networks.

    Raises TrainingError for unknown places and fewer than two folds, or more than places.
    """
    if real_data is None:
        raise TrainingError("Give --real-data with the places to be left out one after the other.")
    from training.simulate.command import simulate

    names = [stack.place for stack in load_dated_stacks(real_data)]
    unknown = sorted(set(only or []) - set(names))
    if unknown:
        raise TrainingError(f"There is no place {unknown[0]} with several dates; there are {', '.join(names)}.")
    folds = len(names) if folds is None else folds
    if not 2 <= folds <= len(names):
        raise TrainingError(f"{folds} folds of {len(names)} places: give --folds from 2 to {len(names)}.")
    share_of_start(config["segment"], False)  # before stage 1 is trained for hours
    groups = [names[first::folds] for first in range(folds)]
    folders = {place: folder / "places" / "+".join(group) for group in groups for place in group}
    keep_recipe(folder, config)
    simulate(config, folder)
    for group in groups:
        own = folders[group[0]]
        wanted = [place for place in group if place in (only or names) and _result_of(own, place) is None]
        if not wanted:
            continue
        _train_without(group, config, folder, own, real_data)
        for place in wanted:
            evaluate_left_out(config, own, real_data, place)
    results = {place: _result_of(folders[place], place) for place in names}
    missing = [place for place, result in results.items() if result is None]
    notes = [f"Left out together: {', '.join(group)}." for group in groups if len(group) > 1]
    notes.append(f"Not run: {', '.join(missing)}." if missing else "Every place was run.")
    text = "\n".join([table([result for result in results.values() if result is not None]), *notes, ""])
    name = "places.md" if folds == len(names) else f"places_{folds}_folds.md"
    (folder / name).write_text(text, encoding="utf-8")
    print(text)


def _train_without(group: list[str], config: dict[str, Any], folder: Path, own: Path, real_data: Path) -> None:
    """A run in the folder `own` with the cubes of `folder`, trained without the places of a group; goes on where it stopped."""
    own.mkdir(parents=True, exist_ok=True)
    if not (own / "cubes").exists():
        (own / "cubes").symlink_to((folder / "cubes").resolve(), target_is_directory=True)
    make_chips(config, own, real_data, leave_out=group)
    if not (own / "classifier.pt").exists():
        pretrain(config, own, resume=True)
    if not (own / "segmenter.pt").exists():
        segment(config, own, resume=True)
    calibrate(config, own)
