"""The recipe: rasters -> scene -> chips -> stage 1 -> stage 2 -> rasters, polygons, ranked chip table."""

from __future__ import annotations

import os
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from .area_of_interest import chips_in_area, describe_area
from .chip_sums import ChipSums, ResultRasters
from .chips_done import ChipsDone
from .errors import InputError, foreseen
from .flat_ground import NEARLY_ALL, FlatGround, bounds_of_chips, check_is_no_image
from .gdal_calls import quiet_gdal
from .journal import Journal
from .models import Models, load_models
from .options import DetectOptions, DetectResult, pixels_of_area
from .output_folder import ALL_FILES, OutputFolder
from .patches import Patch, patches
from .pipeline import run_pipeline
from .progress import IsCancelled, ReportProgress, Stopwatch, Watch, timed
from .provenance import InputFiles, basis_of_results, input_among, raster_metadata, write_run_json
from .request import SceneRequest, SceneSummary
from .result_files import Outcome, new_rasters, published, result_of, write_tables
from .resuming import open_journal, provider_to_use, telling_what_is_kept
from .scene import Scene
from .two_stages import PatchResult, TwoStages
from .words import say

__all__ = ["DetectOptions", "DetectResult", "detect"]

# Fractions of a run at the end of each phase, timed on scenes with a tenth to all of their chips segmented.
_OPENED, _DETECTED, _OVERVIEWS_END, _POLYGONS_END = 0.02, 0.9, 0.92, 0.98


@dataclass(frozen=True)
class _Settings:
    """Options with the model card's values filled in. ``gate`` is None where all chips are segmented."""

    threshold: float
    gate: float | None
    flag_from: float
    minimum_mapping_unit_px: int


def detect(
    request: SceneRequest,
    output: Path,
    options: DetectOptions = DetectOptions(),
    *,
    progress: ReportProgress | None = None,
    is_cancelled: IsCancelled | None = None,
    models: Models | None = None,
) -> DetectResult:
    """Detect landslides in a scene and write all results into a folder, or nothing at all.

    Args:
        request: the rasters, and what the user says about them.
        output: folder for the results; made where it does not exist.
        options: thresholds, tile size, models and so on.
        progress: called with a fraction from 0 to 1 and the phase in plain words.
        is_cancelled: asked within every batch; True stops the run.
        models: an opened pair of models; None = load those that the options name.

    Raises:
        InputError, ModelError, OutputError, RuntimeMissingError, UnexpectedError: one plain sentence each, and a second one where
            a journal is kept to go on from; nothing else was written.
        Cancelled: the run was stopped; nothing was written.
    """
    options.check()
    watch = Watch(progress, is_cancelled)
    folder = OutputFolder(Path(output), options.overwrite)
    with telling_what_is_kept(folder), foreseen(), quiet_gdal(), folder, ExitStack() as stack:
        _check_apart(request, options, folder.destination)
        files = _files_beside(stack, request, options.elevation, is_cancelled)
        watch.step(0.0, say("Opening the models and the images"))
        pair = (
            models if models is not None else load_models(options.models, provider_to_use(options, folder), options.threads)
        )
        with Scene.open(request, pair.segmenter_card.pixel_spacing_m) as scene:
            ground = FlatGround(options.elevation, scene.grid, options.least_slope_deg) if options.elevation is not None else None
            watch.lap("open")
            inputs = files.result()
            watch.lap("checksums")
            try:
                result = _run(scene, ground, request, options, pair, inputs, folder, watch)
            except InputError:
                inputs.check()  # says more than that a file is damaged
                raise
        watch.check()
        inputs.check()
        result = published(folder, result, watch)
        if progress is not None:
            progress(1.0, say("Done"))
        return result


def _files_beside(
    stack: ExitStack, request: SceneRequest, elevation: str | None, is_cancelled: IsCancelled | None
) -> Future[InputFiles]:
    """The input files, hashed in a thread of their own, which stops where the stack unwinds; what is wrong with them is told by it, too."""
    ended = threading.Event()
    watch = Watch(None, lambda: ended.is_set() or (is_cancelled is not None and is_cancelled()))
    beside = stack.enter_context(ThreadPoolExecutor(1, "sar-landslide-files"))
    stack.callback(ended.set)
    try:
        return beside.submit(InputFiles(request, elevation).look, watch)
    except InputError as error:  # opening the scene may have more to say
        found: Future[InputFiles] = Future()
        found.set_exception(error)
        return found


def _check_apart(request: SceneRequest, options: DetectOptions, output: Path) -> None:
    """Raise InputError where a result would take the place of an input, as when an earlier result is given as one, and where an image
    is the elevation model."""
    if options.elevation is not None:
        check_is_no_image(options.elevation, (*request.rasters, *request.pre, *request.post))
    results = [path for path in (output / name for name in ALL_FILES) if os.path.exists(path)]
    file = input_among(results, request, options.area, options.elevation)
    if file is not None:
        raise InputError(
            say("{file} is read by the run and would be replaced by its results: choose another output folder.", file=file)
        )


def _settings(options: DetectOptions, models: Models, summary: SceneSummary) -> _Settings:
    card = models.segmenter_card
    gate = card.gate if options.gate is None else options.gate
    smallest = options.minimum_mapping_unit_px
    if options.minimum_mapping_unit_m2 is not None:
        smallest = pixels_of_area(options.minimum_mapping_unit_m2, summary.pixel_area_m2)
    return _Settings(
        threshold=card.pixel_threshold if options.threshold is None else options.threshold,
        gate=None if options.segment == "all" else gate,
        flag_from=max(card.chip_threshold, 0.0 if options.segment == "all" else gate),
        minimum_mapping_unit_px=card.minimum_mapping_unit_px if smallest is None else smallest,
    )


def _run(
    scene: Scene,
    ground: FlatGround | None,
    request: SceneRequest,
    options: DetectOptions,
    models: Models,
    inputs: InputFiles,
    folder: OutputFolder,
    watch: Watch,
) -> DetectResult:
    """Make all files of the results."""
    settings = _settings(options, models, scene.summary)
    looked_at = options.area
    if looked_at is not None and looked_at.wkt is None:
        looked_at = replace(looked_at, wkt=scene.image_wkt)
    wanted = None if looked_at is None else chips_in_area(looked_at, scene.grid)
    area = None if looked_at is None else describe_area(looked_at)
    if ground is not None:
        scene.summary = replace(scene.summary, notes=scene.summary.notes + ground.notes(bounds_of_chips(wanted, scene.grid)))
    basis = basis_of_results(request, options, asdict(settings), models, scene, inputs)
    journal, note = open_journal(folder, options, basis, scene)
    results = folder.results
    with ExitStack() as files:
        files.enter_context(journal)
        gate = "none, all chips were segmented" if settings.gate is None else f"{settings.gate:.6g}"
        rasters = new_rasters(files, folder, scene.grid, raster_metadata(models.segmenter_card, settings.threshold, gate))
        sums = ChipSums(scene.grid, settings.threshold)
        try:
            _detect_patches(scene, ground, models, settings, options.tile_size, wanted, rasters, sums, inputs, journal, watch)
        finally:
            folder.keeps_journal |= journal.count > 0 and bool(sums.is_observed.any())
        _check_observed(sums, wanted is not None, request.leave_out_layover, ground)
        watch.lap("detect")
        told = _DETECTED, _OVERVIEWS_END, _POLYGONS_END
        card, smallest_px = models.segmenter_card, settings.minimum_mapping_unit_px
        chips, outlined = write_tables(folder, rasters, sums, card, smallest_px, settings.flag_from, watch, told)
    summary = _counted(scene.summary, sums.shares(wanted), ground)
    outcome = Outcome(summary, chips, outlined.count, outlined.area_m2)
    watch.step(_POLYGONS_END, say("Writing the record of the run"))
    write_run_json(
        results / "run.json",
        request=request,
        options=options,
        area=area,
        used={**_used(settings, models, scene), **_segmented(sums)},
        models=models,
        summary=summary,
        inputs=inputs.described,
        counts=outcome.counts(),
        watch=watch,
    )
    provider = models.provider_used, models.provider_note
    return result_of(folder, outcome, watch, provider, note)


def _counted(summary: SceneSummary, shares: tuple[float, float], ground: FlatGround | None) -> SceneSummary:
    """A summary with the shares of pixels that were not observed, and that were left out as flat, as the run counted them."""
    unobserved, flat = shares
    counted = replace(summary, nodata_fraction=unobserved, nodata_was_measured=True)
    if ground is None:
        return counted
    doubts = (ground.doubt(),) if flat > NEARLY_ALL * (1 - unobserved) else ()
    return replace(counted, flat_fraction=flat, notes=summary.notes + doubts)


def _detect_patches(
    scene: Scene,
    ground: FlatGround | None,
    models: Models,
    settings: _Settings,
    tile_size: int,
    wanted: np.ndarray | None,
    rasters: ResultRasters,
    sums: ChipSums,
    inputs: InputFiles,
    journal: Journal,
    watch: Watch,
) -> None:
    """Both stages on the wanted chips, but for what the journal knows: patches are read, computed and written at the same time."""
    stages = TwoStages(models, settings.gate, largest_px=tile_size**2)
    reading, writing = Stopwatch(), Stopwatch()
    shape = scene.grid.chip_rows, scene.grid.chip_columns
    chips = ChipsDone(np.ones(shape, bool) if wanted is None else wanted, watch, (_OPENED, _DETECTED))

    def compute(patch: Patch) -> PatchResult:
        inside = int(patch.wanted.sum())

        def advance(share: float) -> None:
            watch.check()
            chips.begun[patch.core] = share * inside

        advance(0.0)
        inputs.check()
        return stages.run(patch, advance)

    def finish(result: PatchResult) -> None:
        with writing:
            sums.finish(result, rasters)
            journal.add(result)
        chips.add(result)

    for result in journal.results():
        sums.finish(result, rasters)
        chips.add(result)
        chips.tell()
    chips.tell()
    rest = patches(scene, tile_size, stages.margin, wanted, *journal.way, skip=journal.count)
    if ground is not None:
        rest = (replace(patch, flat=ground.read(patch.core)) for patch in rest)
    run_pipeline(timed(rest, reading), compute, finish, models.workers, chips.tell)
    chips.tell()
    for phase, stopwatch in (
        ("read", reading),
        ("stage_1", stages.stage_1),
        ("stage_2", stages.stage_2),
        ("write", writing),
    ):
        watch.note(phase, stopwatch)


def _check_observed(sums: ChipSums, in_area: bool, without_layover: bool, ground: FlatGround | None) -> None:
    """Raise InputError where nothing was observed."""
    if sums.is_observed.any():
        return
    if ground is not None and sums.flat_px.any():
        raise InputError(
            say(
                "All that is observed both before and after is flat by {name}: choose another area, a smaller slope, or do not leave out flat "
                "ground.",
                name=ground.name,
            )
        )
    if without_layover:
        raise InputError(
            say(
                "No pixel outside layover and shadow is observed both before and after: choose another area or other images, or do not leave "
                "out layover and shadow."
            )
        )
    if in_area:
        raise InputError(
            say(
                "No pixel in the area is observed both before and after: choose another area, and check the nodata "
                "values and the unit."
            )
        )
    raise InputError(
        say(
            "No pixel is observed both before and after: check the nodata values, the unit, and that "
            "the images cover the same place."
        )
    )


def _used(settings: _Settings, models: Models, scene: Scene) -> dict[str, object]:
    """The values that options left open, what the model is known to do at such a threshold and for which pixel spacings it is, and what
    wetness was evened out.
    """
    point = models.segmenter_card.nearest_operating_point(settings.threshold)
    return {
        **asdict(settings),
        "minimum_mapping_unit_m2": round(settings.minimum_mapping_unit_px * scene.summary.pixel_area_m2, 2),
        "operating_point": None if point is None else asdict(point),
        "spacing_range_m": models.segmenter_card.pixel_spacing_m,
        "wetness": None if scene.wetness is None else scene.wetness.described(),
    }


def _segmented(sums: ChipSums) -> dict[str, int]:
    """How many of the observed chips stage 2 looked at, and how many the gate spared it."""
    segmented = int(sums.segmented.sum())
    return {"chips_segmented": segmented, "chips_skipped": int(sums.is_observed.sum()) - segmented}
