"""Landslides as polygons: GDAL draws them along pixel edges, pixels that touch at a corner belong together.

Attributes are summed window by window: each burns the polygons' labels back onto its pixels, so memory holds a few windows
and one row of numbers for each polygon in each chip.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal, ogr

from .area import areas_at_m2
from .chip_sums import ResultRasters
from .chip_table import chip_id, lon_lat_degrees
from .errors import OutputError
from .gdal_calls import GdalFailure, checked, close, spatial_reference
from .grid import Grid, Window
from .options import CHIP_SIZE
from .pipeline import run_pipeline
from .progress import Watch
from .rasters import RasterFile
from .vectors import write_geopackage
from .words import say

COLUMNS = ("id", "area_m2", "pixels", "mean_probability", "max_probability", "chip_id", "lon", "lat")
RUNS_COLUMNS = ("runs_found", "runs_observed")  # where runs were combined: at the place of the outline where most find it
_LAYER = "outlines"
_TICK_S = 0.2

Outlines = Optional["Future[gdal.Dataset]"]  # None where there are no landslides


# What one outline has in one chip: sums over its pixels there, and the most probable of them, the first of equal ones.
_PART = np.dtype(
    [("label", np.int64), ("row", np.int64), ("column", np.int64)]
    + [(name, np.float64) for name in ("pixels", "area_m2", "probability", "largest", "x_px", "y_px")]
    + [(name, np.int64) for name in RUNS_COLUMNS]
)


@dataclass(frozen=True)
class Outlined:
    """The outlines of a run.

    Attributes:
        count, area_m2: how many there are, and their total ground area.
        points_px: float (2, chip rows, chip columns), x and y of a pixel centre on the outline that covers most of each chip:
            the most probable one there; NaN in chips without an outline.
    """

    count: int
    area_m2: float
    points_px: np.ndarray


@contextlib.contextmanager
def outlines_beside(path: Path, rasters: ResultRasters, watch: Watch) -> Iterator[Outlines]:
    """Draw the outlines of connected landslide pixels in a thread of its own, while the block does something else.

    GDAL draws them with one thread only. The block must leave ``rasters.landslides`` alone.

    Args:
        path: a file for the run's own use.
    """
    if not rasters.with_landslides:
        yield None
        return
    with ThreadPoolExecutor(1, "sar-landslide-outlines") as beside:
        drawing = beside.submit(_draw_outlines, path, rasters.landslides, watch)
        try:
            yield drawing
        finally:
            if drawing.exception() is None:  # else it is told where the outlines are used
                with contextlib.suppress(GdalFailure):  # what is lost by closing was for the run alone
                    close(drawing.result())


def _draw_outlines(path: Path, landslides: RasterFile, watch: Watch) -> gdal.Dataset:
    """A dataset whose layer ``outlines`` numbers them in its field ``label``; raises GdalFailure, also where cancelled."""
    landslides.flush()
    drawn = checked(gdal.GetDriverByName("GPKG").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    try:
        layer = checked(drawn.CreateLayer, _LAYER, spatial_reference(landslides.grid.wkt), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("label", ogr.OFTInteger))
        checked(drawn.StartTransaction)
        # The band is also the mask: pixels of 0 are no polygons.
        source = landslides.band, landslides.band, layer, -1, ["8CONNECTED=8"]
        checked(gdal.Polygonize, *source, callback=watch.gdal_stop)
        checked(drawn.ExecuteSQL, "UPDATE outlines SET label = fid")
        checked(drawn.CommitTransaction)
    except BaseException:
        with contextlib.suppress(GdalFailure):  # the first failure is the one to tell
            close(drawn)
        raise
    return drawn


def write_landslides(
    path: Path,
    outlines: Outlines,
    rasters: ResultRasters,
    smallest_px: int,
    watch: Watch,
    fractions: tuple[float, float],
) -> Outlined:
    """Write landslides.gpkg, layer ``landslides``, largest first.

    Args:
        outlines: from ``outlines_beside``, of the same rasters.
        smallest_px: smaller polygons are left out (the minimum mapping unit).
        fractions: of the whole run, before and after.
    """

    def tell(share: float) -> None:
        watch.step(fractions[0] + (fractions[1] - fractions[0]) * share, say("Drawing polygons"))

    grid = rasters.probability.grid
    points_px = np.full((2, grid.chip_rows, grid.chip_columns), np.nan)
    columns = COLUMNS if rasters.coverage is None else (*COLUMNS, *RUNS_COLUMNS)
    target = path, "landslides", grid.wkt, ogr.wkbMultiPolygon, columns
    if outlines is None:
        return Outlined(write_geopackage(*target, ()), 0.0, points_px)
    with _told_as_output_error(watch):
        while not wait((outlines,), _TICK_S).done:
            tell(0.0)
        layer = outlines.result().GetLayerByName(_LAYER)
        parts = _parts(layer, rasters, lambda share: tell(0.5 * share))
        pixels = np.bincount(parts["label"], parts["pixels"])
        parts = parts[pixels[parts["label"]] >= smallest_px]
        count = write_geopackage(*target, _features(layer, grid, parts, tell, columns))
    shown = _first_of_each(("row", "column"), parts, by=("pixels", "largest"))
    points_px[:, shown["row"], shown["column"]] = shown["x_px"], shown["y_px"]
    return Outlined(count, float(parts["area_m2"].sum()), points_px)


def _parts(layer: ogr.Layer, rasters: ResultRasters, tell: Callable[[float], None]) -> np.ndarray:
    """All parts, as of ``_PART``: windows are read, burnt and added up at the same time, each in a thread of its own."""
    parts: list[np.ndarray] = []

    def summed(item: tuple[Window, np.ndarray, np.ndarray | None]) -> np.ndarray:
        return _parts_in(layer, rasters.probability.grid, *item)

    coverage = rasters.coverage
    windows = (
        (window, rasters.probability.read(window), None if coverage is None else coverage.read_all(window)) for window in rasters.with_landslides
    )
    run_pipeline(windows, summed, parts.append, tick=lambda: tell(len(parts) / len(rasters.with_landslides)))
    return np.concatenate(parts)


@contextlib.contextmanager
def _told_as_output_error(watch: Watch) -> Iterator[None]:
    try:
        yield
    except GdalFailure as error:
        watch.check()  # GDAL reports a cancelled run as a failure
        raise OutputError(
            say(
                "The landslide polygons cannot be written ({reason}): check the output folder and its free space.",
                reason=error,
            )
        ) from error


def _parts_in(
    layer: ogr.Layer, grid: Grid, window: Window, probability: np.ndarray, coverage: np.ndarray | None
) -> np.ndarray:
    """The parts in a window of whole chips, as of ``_PART``; ``coverage`` as of ``coverage_raster``, if there is one."""
    labels = _burn_labels(layer, grid, window)
    y, x = np.nonzero(labels)
    label, probability = labels[y, x], probability[y, x].astype(np.float64)
    row, column = (window.y0 + y) // CHIP_SIZE, (window.x0 + x) // CHIP_SIZE
    order = np.lexsort((-probability, label, column, row))
    key = np.stack([row, column, label])[:, order]
    starts = np.flatnonzero(np.diff(key, prepend=-1).any(axis=0))
    peaks = order[starts]
    parts = np.empty(len(starts), _PART)
    parts["row"], parts["column"], parts["label"] = key[:, starts]
    parts["pixels"] = np.diff(starts, append=len(order))
    parts["area_m2"] = np.add.reduceat(areas_at_m2(grid, window, y, x)[order], starts)
    parts["probability"] = np.add.reduceat(probability[order], starts)
    parts["largest"] = probability[peaks]
    parts["x_px"], parts["y_px"] = window.x0 + x[peaks] + 0.5, window.y0 + y[peaks] + 0.5
    for name, plane in zip(("runs_observed", "runs_found"), (None, None) if coverage is None else coverage):
        parts[name] = 0 if plane is None else np.maximum.reduceat(plane[y, x][order], starts)
    return parts


def _first_of_each(names: tuple[str, ...], parts: np.ndarray, by: tuple[str, ...]) -> np.ndarray:
    """Of the parts that have the same values under ``names`` the one with the largest under ``by``; sorted by ``names``."""
    # Of equal ones the upper left one, whichever window came first.
    keys = *(parts[name] for name in names), *(-parts[name] for name in by), parts["y_px"], parts["x_px"]
    ordered = parts[np.lexsort(keys[::-1])]
    values = np.stack([ordered[name] for name in names])
    return ordered[np.diff(values, prepend=-1).any(axis=0)]


def _largest_of_each(parts: np.ndarray, name: str) -> np.ndarray:
    """By label the largest value under a name."""
    largest = np.zeros(int(parts["label"].max(initial=0)) + 1, np.int64)
    np.maximum.at(largest, parts["label"], parts[name])
    return largest


def _burn_labels(layer: ogr.Layer, grid: Grid, window: Window) -> np.ndarray:
    """Number of the polygon at each pixel of a window, 0 where there is none: int32 (height, width)."""
    labels = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Int32)
    labels.SetGeoTransform(grid.part(window).geotransform)
    labels.SetProjection(grid.wkt)
    layer.SetSpatialFilterRect(*grid.bounds(window))
    checked(gdal.RasterizeLayer, labels, [1], layer, options=["ATTRIBUTE=label"])
    layer.SetSpatialFilter(None)
    return checked(labels.ReadAsArray)


def _features(
    layer: ogr.Layer, grid: Grid, parts: np.ndarray, tell: Callable[[float], None], columns: Sequence[str]
) -> Iterator[tuple[ogr.Geometry, dict[str, object]]]:
    pixels, area_m2, probability = (np.bincount(parts["label"], parts[name]) for name in ("pixels", "area_m2", "probability"))
    # Of a whole outline: its middle may lie beside it, in a chip without any of it.
    peaks = _first_of_each(("label",), parts, by=("largest",))
    peaks = peaks[np.argsort(-area_m2[peaks["label"]], kind="stable")]
    runs = {name: _largest_of_each(parts, name) for name in RUNS_COLUMNS if name in columns}
    longitude, latitude = lon_lat_degrees(grid, *grid.map_xy(peaks["x_px"], peaks["y_px"]))
    for index, peak in enumerate(peaks):
        tell(0.5 + 0.5 * (index + 1) / len(peaks))
        label = int(peak["label"])
        yield (
            _valid_multipolygon(layer.GetFeature(label)),
            {
                "id": index + 1,
                "area_m2": round(float(area_m2[label]), 2),
                "pixels": int(pixels[label]),
                "mean_probability": round(float(probability[label] / pixels[label]), 6),
                "max_probability": round(float(peak["largest"]), 6),
                "chip_id": chip_id(int(peak["row"]), int(peak["column"])),
                "lon": round(float(longitude[index]), 7),
                "lat": round(float(latitude[index]), 7),
                **{name: int(largest[label]) for name, largest in runs.items()},
            },
        )


def _valid_multipolygon(feature: ogr.Feature) -> ogr.Geometry:
    """The outline as a valid multipolygon: GDAL lets rings touch themselves where pixels meet at a corner."""
    geometry = feature.GetGeometryRef().Clone()  # the feature owns what it refers to
    if not geometry.IsValid():
        geometry = geometry.MakeValid() or geometry
    return ogr.ForceToMultiPolygon(geometry)
