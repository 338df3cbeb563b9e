"""What must hold after any run: a result that agrees with itself, or one sentence and nothing written."""

from __future__ import annotations

import csv
import hashlib
import json
import math
import os
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from sar_landslide_plugin.core.area import pixel_areas_m2
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import SarLandslideError, UnexpectedError
from sar_landslide_plugin.core.grid import Grid, sum_chips
from sar_landslide_plugin.core.output_folder import RESULT_FILES
from sar_landslide_plugin.core.scene import Scene, SceneRequest


class Finding(Exception):
    """Something that must not happen, in words."""


def demand(truth: bool, words: str) -> None:
    if not truth:
        raise Finding(words)


def snapshot(folder: Path) -> dict[str, str]:
    """Checksum of every file below a folder."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.stat().st_size < 50_000_000
    }


def check_sentence(error: SarLandslideError) -> str:
    """One plain sentence? Returns the kind of error."""
    if isinstance(error, UnexpectedError):
        raise error  # a sentence, but a defect all the same
    text = str(error)
    demand(text.endswith("."), f"no sentence: {text!r}")
    demand(text[0].isupper() or text[0].isalnum() or text[0] in "./_<&;|?[\\ =-@%", f"no beginning: {text!r}")
    demand(text.isprintable() or "\u00a0" in text, f"not printable: {text!r}")
    demand(len(text) < 2500, f"too long: {len(text)}")
    return type(error).__name__


def check_summary(request: SceneRequest) -> str:
    """The read-only look at a scene."""
    try:
        with Scene.open(request) as scene:
            summary = scene.summary
    except SarLandslideError as error:
        return check_sentence(error)
    demand(0.0 <= summary.nodata_fraction <= 1.0, f"share of nodata {summary.nodata_fraction}")
    demand(summary.sentence() != "" and "\n" not in summary.sentence(), "sentence of the summary")
    demand(all(math.isfinite(side) and side > 0 for side in summary.pixel_spacing_m), "pixel spacing")
    return "summary"


def check_detection(
    request: SceneRequest, folder: Path, options: DetectOptions = DetectOptions(), models: Any = None
) -> str:
    """A whole run into ``folder / "out"``; the inputs lie in ``folder / "in"``. Returns "result" or the kind of error."""
    before, output = snapshot(folder / "in"), folder / "out"
    try:
        detect(request, output, options, models=models)
    except SarLandslideError as error:
        outcome = check_sentence(error)
        demand(not output.exists(), f"{outcome} left the output folder")
    else:
        outcome = "result"
        check_results(output)
    demand(snapshot(folder / "in") == before, "the inputs, or the files beside them, were changed")
    for beside in folder.iterdir():
        is_journal = outcome != "result" and beside.name.startswith(".sar") and os.listdir(beside) == ["journal"]
        demand(is_journal or beside.name in ("in", "out", "models"), f"left behind: {beside.name}")
    return outcome


def check_results(folder: Path) -> None:
    """The six files of a run agree with each other."""
    found = sorted(path.name for path in folder.iterdir())
    demand(found == sorted(RESULT_FILES), f"files are {found}")
    record = json.loads((folder / "run.json").read_text(encoding="utf-8"), parse_constant=_refuse_constant)
    probability, grid = _read(folder / "probability.tif")
    mask, _ = _read(folder / "mask.tif")
    seen = ~np.isnan(probability)
    demand(seen.any(), "a result without an observed pixel")
    demand(bool(((probability[seen] >= 0) & (probability[seen] <= 1)).all()), "probabilities beyond 0 to 1")
    demand(bool(((mask != 255) == seen).all()), "mask and probability differ in what was observed")
    over = probability >= np.float32(record["used"]["threshold"])
    demand(bool(((mask == 1) == over).all()), "the mask is not probability above threshold")
    _check_chips(folder, probability, mask, grid)
    _check_polygons(folder, int((mask == 1).sum()), record)


def _refuse_constant(name: str) -> None:
    raise Finding(f"run.json holds {name}")


def _read(path: Path) -> tuple[np.ndarray, Grid]:
    dataset = gdal.Open(str(path))
    demand(dataset is not None, f"{path.name} cannot be opened")
    grid = Grid(
        dataset.RasterXSize, dataset.RasterYSize, tuple(dataset.GetGeoTransform()), dataset.GetProjection()
    )
    return dataset.ReadAsArray(), grid


def _check_chips(folder: Path, probability: np.ndarray, mask: np.ndarray, grid: Grid) -> None:
    with open(folder / "chips.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    observed = sum_chips(mask != 255)
    demand(len(rows) == int((observed > 0).sum()), "a row for each observed chip")
    pixel_areas = pixel_areas_m2(grid, grid.window)
    areas = sum_chips(np.where(mask != 255, pixel_areas, 0.0))
    expected_areas = sum_chips(np.nan_to_num(probability.astype(np.float64)) * pixel_areas)
    last = math.inf
    for number, row in enumerate(rows, 1):
        values = {name: float(value) for name, value in row.items() if name != "chip_id"}
        demand(all(math.isfinite(value) for value in values.values()), f"a number of chip {row} is none")
        demand(int(row["rank"]) == number, "ranks do not count")
        place = int(row["row"]), int(row["col"])
        expected = values["expected_area_m2"]
        demand(0 <= expected <= last + 0.011, "not sorted by expected area")
        last = expected
        limit = areas[place] * 1.001 + 0.02  # a file may keep less of a datum than its source said
        if abs(values["lat"]) > 89.9:
            continue  # within a chip of a pole areas are not exact, see docs/reliability.md
        demand(limit > 0.02, f"chip {place} has no area")
        demand(
            -0.001 <= values["area_low_m2"] <= expected + 0.01
            and expected - 0.01 <= values["area_high_m2"] <= limit,
            f"interval of {row}",
        )
        demand(0 <= values["landslide_area_m2"] <= limit, f"landslide area of {row}")
        demand(abs(expected - expected_areas[place]) <= 1e-3 * limit + 0.02, f"expected area of {row}")
        demand(-180 <= values["lon"] <= 360 and -90 <= values["lat"] <= 90, f"place of {row}")
        demand(0 < values["observed_fraction"] <= 1, "observed share")
    demand(
        sum(int(row["landslide_pixels"]) for row in rows) == int((mask == 1).sum()), "pixels do not add up"
    )


def _check_polygons(folder: Path, landslide_pixels: int, record: dict[str, Any]) -> None:
    chips, slides = (ogr.Open(str(folder / f"{name}.gpkg")) for name in ("chips", "landslides"))
    demand(chips is not None and slides is not None, "GeoPackages cannot be opened")
    demand(chips.GetLayer(0).GetFeatureCount() == record["counts"]["chips"], "chips.gpkg has other rows")
    pixels = 0
    for feature in slides.GetLayer(0):
        pixels += feature.GetField("pixels")
        area = feature.GetField("area_m2")
        demand(math.isfinite(area) and area >= 0, "area of a polygon")
        demand(feature.GetGeometryRef().IsValid(), "an invalid polygon")
    smallest = record["used"]["minimum_mapping_unit_px"]
    demand(pixels == landslide_pixels if smallest <= 1 else pixels <= landslide_pixels, "polygons and mask")
