"""The files of a run but for its record: rasters that are filled patch by patch, and what is drawn and counted from them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace

from .cards import ModelCard
from .chip_sums import ChipSums, ResultRasters
from .chip_table import Chip, chip_table, write_csv
from .errors import OutputError
from .grid import Grid
from .options import DetectResult
from .output_folder import OutputFolder
from .polygons import Outlined, outlines_beside, write_landslides
from .progress import Watch
from .rasters import mask_raster, probability_raster, work_raster
from .request import SceneSummary
from .vectors import write_chips
from .words import say


@dataclass(frozen=True)
class Outcome:
    """What a finished run knows besides its files."""

    summary: SceneSummary
    chips: list[Chip]
    landslide_count: int
    landslide_area_m2: float

    @property
    def expected_area_m2(self) -> float:
        return sum(chip.expected_area_m2 for chip in self.chips)

    def counts(self) -> dict[str, float]:
        return {
            "chips": len(self.chips),
            "flagged_chips": sum(chip.flagged for chip in self.chips),
            "landslides": self.landslide_count,
            "landslide_area_m2": round(self.landslide_area_m2, 2),
            "expected_area_m2": round(self.expected_area_m2, 2),
        }


def new_rasters(files: ExitStack, folder: OutputFolder, grid: Grid, metadata: Mapping[str, str]) -> ResultRasters:
    """The rasters of a run, to be closed where the stack unwinds."""
    rasters = ResultRasters(
        probability=files.enter_context(probability_raster(folder.results / "probability.tif", grid)),
        mask=files.enter_context(mask_raster(folder.results / "mask.tif", grid)),
        landslides=files.enter_context(work_raster(folder.work / "landslides.tif", grid)),
    )
    rasters.probability.describe(metadata, "landslide probability")
    rasters.mask.describe(metadata, "landslide")
    return rasters


def write_tables(
    folder: OutputFolder,
    rasters: ResultRasters,
    sums: ChipSums,
    card: ModelCard,
    smallest_px: int,
    flag_from: float,
    watch: Watch,
    fractions: tuple[float, float, float],
) -> tuple[list[Chip], Outlined]:
    """Overviews, outlines and the table of chips of rasters that are filled.

    Args:
        card: of the model whose interval the chips get.
        smallest_px: smaller outlines are left out.
        flag_from: chip probability from which on a chip is flagged.
        fractions: of the whole run at the beginning, after the overviews, and after the outlines.
    """
    begin, middle, end = fractions
    results, grid = folder.results, rasters.probability.grid
    with outlines_beside(folder.work / "outlines.gpkg", rasters, watch) as outlines:
        _build_overviews(rasters, watch, begin, middle)
        watch.lap("overviews")
        watch.step(middle, say("Drawing polygons"))
        outlined = write_landslides(results / "landslides.gpkg", outlines, rasters, smallest_px, watch, (middle, end))
        chips = chip_table(grid, sums, outlined.points_px, card, flag_from)
        write_csv(results / "chips.csv", chips)
        write_chips(results / "chips.gpkg", chips, grid.wkt)
        watch.lap("vectors")
    return chips, outlined


def _build_overviews(rasters: ResultRasters, watch: Watch, begin: float, end: float) -> None:
    text = say("Building overviews")
    watch.step(begin, text)
    made = rasters.with_overviews
    step = (end - begin) / len(made)
    try:
        for number, raster in enumerate(made):
            raster.build_overviews(watch.gdal_callback(begin + number * step, begin + (number + 1) * step, text))
    except OutputError:
        watch.check()  # GDAL reports a cancelled run as a failure
        raise


def result_of(
    output: OutputFolder, outcome: Outcome, watch: Watch, provider: tuple[str, str] = ("", ""), resume_note: str = ""
) -> DetectResult:
    """What to tell of a run whose files are complete.

    Args:
        provider: that was used, and a sentence why.
    """
    folder = output.destination
    return DetectResult(
        folder=folder,
        probability=folder / "probability.tif",
        mask=folder / "mask.tif",
        landslides=folder / "landslides.gpkg",
        chips=folder / "chips.gpkg",
        chips_csv=folder / "chips.csv",
        run_json=folder / "run.json",
        summary=outcome.summary,
        chip_count=len(outcome.chips),
        flagged_count=sum(chip.flagged for chip in outcome.chips),
        landslide_count=outcome.landslide_count,
        landslide_area_m2=outcome.landslide_area_m2,
        expected_area_m2=outcome.expected_area_m2,
        provider_used=provider[0],
        provider_note=provider[1],
        seconds=watch.seconds,
        resume_note=resume_note,
    )


def published(folder: OutputFolder, result: DetectResult, watch: Watch) -> DetectResult:
    """Move the files to where they belong; the result with what that took, and where marks of the results are that were replaced."""
    folder.publish()
    note = ""
    if folder.kept_marks is not None:
        note = say("Chips of the earlier results were marked: their table is kept as {file}.", file=folder.kept_marks.name)
    return replace(result, seconds=watch.seconds, marks_note=note)
