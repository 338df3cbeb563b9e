"""Finished runs on one event, as from ascending and from descending orbits, put together as one.

Each orbit has its own layover and shadow, and its own speckle: what one does not see the other may, and what both find is more certain.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .cards import ModelCard
from .chip_sums import ChipSums, ResultRasters
from .combined_record import record_of, summary_of
from .errors import InputError, ModelError, foreseen
from .gdal_calls import quiet_gdal
from .grid import Grid, Window, adjoining, sum_chips, tiles
from .joining import CHIP_BEFORE, joined
from .onnx_metadata import read_card
from .options import CHIP_SIZE, DetectResult
from .output_folder import COVERAGE, OutputFolder
from .pipeline import run_pipeline
from .progress import IsCancelled, ReportProgress, Watch
from .provenance import raster_metadata, write_record
from .rasters import RasterFile, coverage_raster
from .result_files import Outcome, new_rasters, published, result_of, write_tables
from .run_on_grid import FinishedRunOnGrid, Seen
from .run_record import folder_of_run
from .two_stages import PatchResult
from .words import say

MOST_RUNS = 6  # which the style of the coverage has colours for
_WINDOW_PX = 1024
_AS_SMALL = 1.05  # pixels of one size cover a little more or less ground from place to place
_MOST_UNLIKE = 10.0  # sides of pixels
_MOST_EMPTY = 20.0  # pixels of the map for each of a run; six that touch at corners have six
_JOINED, _OVERVIEWS_END, _POLYGONS_END = 0.8, 0.85, 0.98
_Stack = tuple[Window, list[Seen]]
_Joined = tuple[PatchResult, np.ndarray, int]


@dataclass(frozen=True)
class _Common:
    """What runs that are combined have in common, or what is taken for all of them."""

    grid: Grid
    card: ModelCard
    threshold: float
    flag_from: float
    smallest_px: int


def combine(
    folders: Sequence[Path],
    output: Path,
    *,
    overwrite: bool = False,
    counts_rejected: bool = False,
    progress: ReportProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> DetectResult:
    """Put finished runs on one event together: all results of a run, and of each pixel how many runs observed it and find a landslide there.

    Probabilities of pixels and chips are joined as ``joining`` tells, on the grid of the run with the smallest pixels, extended to the
    others' ground.

    Args:
        folders: of the runs, made with the same models and at the same threshold.
        output: folder for the results; made where it does not exist.
        overwrite: whether results that are there may be replaced.
        counts_rejected: whether what was found in chips that people rejected counts like the rest.
        progress: called with a fraction from 0 to 1 and the phase in plain words.
        is_cancelled: asked within every window; True stops.

    Raises:
        InputError, ModelError, OutputError, UnexpectedError: one plain sentence each; nothing was written.
        Cancelled: it was stopped; nothing was written.
    """
    watch = Watch(progress, is_cancelled)
    folder = OutputFolder(Path(output), overwrite)
    with foreseen(), quiet_gdal(), folder:
        watch.step(0.0, say("Opening the runs"))
        runs = _opened(folders, folder.destination, counts_rejected)
        common = _common(runs)
        for run in runs:
            run.lay_on(common.grid)
        watch.lap("open")
        folder.begin(goes_on=False)
        result = _combined(runs, common, folder, counts_rejected, watch)
        watch.check()
        _check_unchanged(runs)
        result = published(folder, result, watch)
        if progress is not None:
            progress(1.0, say("Done"))
        return result


def _opened(folders: Sequence[Path], output: Path, counts_rejected: bool) -> list[FinishedRunOnGrid]:
    """The runs, each once; raises InputError where they cannot be combined into that folder."""
    distinct = list({_identity(place): place for place in map(folder_of_run, folders)}.values())
    if len(distinct) < 2:
        raise InputError(say("Runs to combine: {count}; give the folders of at least two different ones.", count=len(distinct)))
    if len(distinct) > MOST_RUNS:
        raise InputError(say("Runs to combine: {count}; give no more than {most}.", count=len(distinct), most=MOST_RUNS))
    if _identity(output) in map(_identity, distinct):
        raise InputError(say("{folder} holds a run that is to be combined: choose another output folder.", folder=output))
    return [FinishedRunOnGrid(folder, counts_rejected) for folder in distinct]


def _identity(folder: Path) -> object:
    """What tells a folder from others, whatever names it goes by; of one that is not there its name."""
    try:
        status = os.stat(folder)
    except (OSError, ValueError):
        return os.path.realpath(folder)
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(folder)


def _common(runs: Sequence[FinishedRunOnGrid]) -> _Common:
    """What the runs share; raises InputError where they do not fit together."""
    pairs, thresholds = [_pair_id(run) for run in runs], [_used(run, "threshold") for run in runs]
    for run, pair, threshold in zip(runs, pairs, thresholds):
        if pair != pairs[0]:
            raise InputError(
                say(
                    "{first} and {other} were made with different models ({model} and {another}), whose probabilities do not compare: detect "
                    "again with the same.",
                    first=runs[0].folder,
                    other=run.folder,
                    model=pairs[0],
                    another=pair,
                )
            )
        if not math.isclose(threshold, thresholds[0], rel_tol=1e-6):
            raise InputError(
                say(
                    "{first} and {other} were cut at different thresholds ({value:.6g} and {another:.6g}): detect again at the same.",
                    first=runs[0].folder,
                    other=run.folder,
                    value=thresholds[0],
                    another=threshold,
                )
            )
    smallest_m2 = min(run.pixel_m2 for run in runs)
    as_small = [run for run in runs if run.pixel_m2 < _AS_SMALL * smallest_m2]
    base = as_small[0]
    return _Common(
        grid=_common_grid(base, runs),
        card=_card(runs, pairs[0]),
        threshold=thresholds[0],
        flag_from=max(_used(run, "flag_from") for run in runs),
        smallest_px=max(int(_used(run, "minimum_mapping_unit_px")) for run in as_small),
    )


def _used(run: FinishedRunOnGrid, name: str) -> float:
    """A value that a run used."""
    try:
        value = float(run.record["used"][name])
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise _no_record(run) from error
    if not 0 <= value < math.inf:
        raise _no_record(run)
    return value


def _pair_id(run: FinishedRunOnGrid) -> str:
    try:
        return str(run.record["models"]["segmenter"]["pair_id"])
    except (KeyError, TypeError, IndexError) as error:
        raise _no_record(run) from error


def _no_record(run: FinishedRunOnGrid) -> InputError:
    return InputError(say("The record of the run in {folder} does not tell how it was made: detect again.", folder=run.folder))


def _card(runs: Sequence[FinishedRunOnGrid], pair_id: str) -> ModelCard:
    """The card of the models of the runs, those of the plugin or where they were; its interval is what a combined chip needs."""
    options = [run.record.get("options") for run in runs]
    named = [entry.get("models") for entry in options if isinstance(entry, dict)]
    for place in dict.fromkeys([None, *(Path(models) for models in named if isinstance(models, str))]):
        try:
            if place is not None and not (place / "segmenter.onnx").is_file():  # what else may be there could hang
                continue
            card = read_card("segmenter", place)
        except ModelError:
            continue
        if card.pair_id == pair_id:
            return card
    raise ModelError(say("The models of the runs (pair {pair}) are not where they were: bring them back, or detect again.", pair=pair_id))


def _common_grid(base: FinishedRunOnGrid, runs: Sequence[FinishedRunOnGrid]) -> Grid:
    """The grid of ``base``, with whole chips more on each side for the ground of the others."""
    near = adjoining(base.grid, [run.grid for run in runs])
    whole = base.grid.window
    for run in runs:
        box = base.grid.box_of(run.grid)
        if run.grid not in near or box is None:
            raise InputError(
                say(
                    "{first} and {other} have no ground in common, nor is another run between them: combine runs on one place.",
                    first=base.folder,
                    other=run.folder,
                )
            )
        whole = whole.around(box)
    _check_size(base, runs, whole)
    x0, y0 = (start // CHIP_SIZE * CHIP_SIZE for start in (whole.x0, whole.y0))  # the chips of the run remain chips
    return base.grid.part(Window(x0, y0, whole.x0 + whole.width - x0, whole.y0 + whole.height - y0))


def _check_size(base: FinishedRunOnGrid, runs: Sequence[FinishedRunOnGrid], whole: Window) -> None:
    """Raise InputError where the map of all would be absurdly large, as where the georeferencing of one of them is damaged."""
    pixels_m2 = [run.pixel_m2 for run in runs]
    in_runs = sum(run.grid.width * run.grid.height * run.pixel_m2 for run in runs) / base.pixel_m2
    if max(pixels_m2) > _MOST_UNLIKE**2 * min(pixels_m2) or whole.width * whole.height > _MOST_EMPTY * in_runs:
        raise InputError(
            say(
                "The map of all runs would have {width:,} x {height:,} pixels, most of them of no run: combine runs on one place, with pixels of "
                "similar size.",
                width=whole.width,
                height=whole.height,
            )
        )


def _windows(runs: Sequence[FinishedRunOnGrid], common: _Common, watch: Watch) -> Iterator[_Stack]:
    for window in tiles(common.grid.window, _WINDOW_PX):
        watch.check()
        yield window, [run.read(window) for run in runs]


def _join(stack: _Stack, threshold: float) -> _Joined:
    """The result of a window, the planes of its coverage, and how many of its pixels were searched."""
    window, seen = stack
    shape, chips_shape = (window.height, window.width), tuple(part.stop - part.start for part in window.chips)
    observed, found, whose = (np.zeros(shape, np.uint8) for _ in range(3))
    largest = np.full(shape, -2, np.float32)  # below what was rejected
    pixels: list[np.ndarray] = []
    chips_of: list[np.ndarray] = []
    for number, part in enumerate(seen, 1):
        if part.probability is None or part.chip_probability is None:
            continue
        pixels.append(part.probability)
        chips_of.append(part.chip_probability)
        with np.errstate(invalid="ignore"):
            found += part.probability >= threshold
            is_larger = part.probability > largest
        observed += ~np.isnan(part.probability)
        whose[is_larger], largest[is_larger] = number, part.probability[is_larger]
    probability = joined(pixels) if pixels else np.full(shape, np.nan, np.float32)
    chips = joined(chips_of, CHIP_BEFORE) if chips_of else np.full(chips_shape, np.nan)
    observed_px = sum_chips(observed > 0)
    result = PatchResult(
        core=window,
        observed_px=observed_px,
        flat_px=np.zeros_like(observed_px),
        chip_probability=chips,
        segmented=sum_chips(np.nan_to_num(probability) > 0) > 0,
        probability=probability if observed_px.any() else None,
    )
    return result, np.stack([observed, found, whose]), int(np.any([part.searched for part in seen], axis=0).sum())


def _combined(
    runs: Sequence[FinishedRunOnGrid], common: _Common, folder: OutputFolder, counts_rejected: bool, watch: Watch
) -> DetectResult:
    """Make all files of the results."""
    metadata = raster_metadata(common.card, common.threshold, "those of the runs that were combined")
    with ExitStack() as files:
        coverage = files.enter_context(coverage_raster(folder.results / COVERAGE, common.grid))
        coverage.describe(metadata, "runs that observed", "runs that find a landslide", "run that finds it most probable")
        rasters = replace(new_rasters(files, folder, common.grid, metadata), coverage=coverage)
        sums = ChipSums(common.grid, common.threshold)
        searched_px = _join_windows(runs, common, rasters, coverage, sums, watch)
        if not sums.is_observed.any():
            raise InputError(say("None of the runs observed anything: check the folders."))
        watch.lap("join")
        told = _JOINED, _OVERVIEWS_END, _POLYGONS_END
        chips, outlined = write_tables(folder, rasters, sums, common.card, common.smallest_px, common.flag_from, watch, told)
    observed_px = int(sums.observed_px.sum())
    summary = summary_of(runs, common.grid, 1 - observed_px / max(searched_px, observed_px))
    outcome = Outcome(summary, chips, outlined.count, outlined.area_m2)
    watch.step(_POLYGONS_END, say("Writing the record of the run"))
    used = {"threshold": common.threshold, "flag_from": common.flag_from, "minimum_mapping_unit_px": common.smallest_px}
    write_record(folder.results / "run.json", record_of(runs, used, outcome, counts_rejected, watch))
    return result_of(folder, outcome, watch)


def _join_windows(
    runs: Sequence[FinishedRunOnGrid], common: _Common, rasters: ResultRasters, coverage: RasterFile, sums: ChipSums, watch: Watch
) -> int:
    """Fill the rasters; returns how many pixels were searched."""
    windows = list(tiles(common.grid.window, _WINDOW_PX))
    done = searched_px = 0

    def finish(joined_there: _Joined) -> None:
        nonlocal done, searched_px
        result, counts, searched_there_px = joined_there
        sums.finish(result, rasters)
        coverage.write(result.core, counts)
        done, searched_px = done + 1, searched_px + searched_there_px

    def tell() -> None:
        told = say("Combining: window {number:,} of {count:,}", number=done, count=len(windows))
        watch.step(_JOINED * done / len(windows), told)

    run_pipeline(_windows(runs, common, watch), lambda stack: _join(stack, common.threshold), finish, tick=tell)
    return searched_px


def _check_unchanged(runs: Sequence[FinishedRunOnGrid]) -> None:
    """Raise InputError where results of a run were replaced while they were read."""
    for run in runs:
        if run.has_changed():
            raise InputError(say("The run in {folder} was changed while it was read: combine again when nothing writes there.", folder=run.folder))
