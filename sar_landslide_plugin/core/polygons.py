"""Landslides as polygons: GDAL draws them along pixel edges, pixels that touch at a corner belong together.

Attributes are summed tile by tile: each tile burns the polygons' labels back onto its pixels, so memory holds
one tile and one row of numbers per polygon.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal, ogr

from .area import areas_at_m2
from .chip_sums import ResultRasters
from .chip_table import chip_id
from .errors import OutputError
from .gdal_calls import GdalFailure, checked, close, spatial_reference
from .grid import Grid, Window
from .options import CHIP_SIZE
from .pipeline import run_pipeline
from .progress import Watch
from .rasters import RasterFile
from .vectors import write_geopackage
from .words import say

COLUMNS = ("id", "area_m2", "pixels", "mean_probability", "max_probability", "chip_id")
_LAYER = "outlines"
_TICK_S = 0.2

Outlines = Optional["Future[gdal.Dataset]"]  # None where there are no landslides


@dataclass(frozen=True)
class _LabelledPixels:
    """The landslide pixels of a window, with the label of the polygon that each belongs to."""

    label: np.ndarray
    probability: np.ndarray
    area_m2: np.ndarray
    x_px: np.ndarray
    y_px: np.ndarray


@dataclass
class _PolygonSums:
    """Sums over the pixels of each polygon, and its most probable pixel; arrays indexed by label, label 0 is no polygon."""

    pixels: np.ndarray
    area_m2: np.ndarray
    probability: np.ndarray
    largest: np.ndarray
    x_px: np.ndarray
    y_px: np.ndarray

    @classmethod
    def zeros(cls, count: int) -> _PolygonSums:
        return cls(*(np.zeros(count + 1) for _ in range(6)))

    def add(self, pixels: _LabelledPixels) -> None:
        size = len(self.pixels)
        for total, values in (
            (self.pixels, None),
            (self.area_m2, pixels.area_m2),
            (self.probability, pixels.probability),
        ):
            total += np.bincount(pixels.label, weights=values, minlength=size)
        order = np.lexsort((-np.arange(len(pixels.label)), pixels.probability, pixels.label))
        ends = np.flatnonzero(np.diff(pixels.label[order], append=-1))  # the most probable pixel of each label, the first of equal ones
        best = order[ends]
        best = best[pixels.probability[best] > self.largest[pixels.label[best]]]
        for found, values in ((self.largest, pixels.probability), (self.x_px, pixels.x_px), (self.y_px, pixels.y_px)):
            found[pixels.label[best]] = values[best]


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
) -> tuple[int, float]:
    """Write landslides.gpkg, layer ``landslides``, largest first.

    Args:
        outlines: from ``outlines_beside``, of the same rasters.
        smallest_px: smaller polygons are left out (the minimum mapping unit).
        fractions: of the whole run, before and after.

    Returns:
        Number of polygons and their total ground area in m2.
    """

    def tell(share: float) -> None:
        watch.step(fractions[0] + (fractions[1] - fractions[0]) * share, say("Drawing polygons"))

    grid = rasters.probability.grid
    target = path, "landslides", grid.wkt, ogr.wkbMultiPolygon, COLUMNS
    if outlines is None:
        return write_geopackage(*target, ()), 0.0
    with _told_as_output_error(watch):
        while not wait((outlines,), _TICK_S).done:
            tell(0.0)
        layer = outlines.result().GetLayerByName(_LAYER)
        sums = _summed(layer, rasters, lambda share: tell(0.5 * share))
        kept = np.flatnonzero(sums.pixels >= max(smallest_px, 1))
        kept = kept[np.argsort(-sums.area_m2[kept], kind="stable")]
        count = write_geopackage(*target, _features(layer, kept, sums, tell))
    return count, float(sums.area_m2[kept].sum())


def _summed(layer: ogr.Layer, rasters: ResultRasters, tell: Callable[[float], None]) -> _PolygonSums:
    """Sums of each polygon: windows are read, burnt and added at the same time, each in a thread of its own."""
    sums, done = _PolygonSums.zeros(layer.GetFeatureCount()), 0

    def label(item: tuple[Window, np.ndarray]) -> _LabelledPixels:
        return _labelled_pixels(layer, rasters.probability.grid, *item)

    def add(pixels: _LabelledPixels) -> None:
        nonlocal done
        sums.add(pixels)
        done += 1

    windows = ((window, rasters.probability.read(window)) for window in rasters.with_landslides)
    run_pipeline(windows, label, add, tick=lambda: tell(done / len(rasters.with_landslides)))
    return sums


@contextlib.contextmanager
def _told_as_output_error(watch: Watch) -> Iterator[None]:
    try:
        yield
    except GdalFailure as error:
        watch.check()  # GDAL reports a cancelled run as a failure
        raise OutputError(
            say(
                "The landslide polygons cannot be drawn ({reason}): check the free space of the output "
                "folder.",
                reason=error,
            )
        ) from error


def _labelled_pixels(layer: ogr.Layer, grid: Grid, window: Window, probability: np.ndarray) -> _LabelledPixels:
    labels = _burn_labels(layer, grid, window)
    rows, columns = np.nonzero(labels)
    return _LabelledPixels(
        label=labels[rows, columns],
        probability=probability[rows, columns].astype(np.float64),
        area_m2=areas_at_m2(grid, window, rows, columns),
        x_px=window.x0 + columns + 0.5,
        y_px=window.y0 + rows + 0.5,
    )


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
    layer: ogr.Layer, kept: np.ndarray, sums: _PolygonSums, tell: Callable[[float], None]
) -> Iterator[tuple[ogr.Geometry, dict[str, object]]]:
    for number, label in enumerate(kept.tolist(), 1):
        tell(0.5 + 0.5 * number / len(kept))
        pixels = sums.pixels[label]
        # The middle of a bent slide may lie in a chip without any of it.
        row, column = (int(found[label]) // CHIP_SIZE for found in (sums.y_px, sums.x_px))
        yield (
            _valid_multipolygon(layer.GetFeature(label)),
            {
                "id": number,
                "area_m2": round(float(sums.area_m2[label]), 2),
                "pixels": int(pixels),
                "mean_probability": round(float(sums.probability[label] / pixels), 6),
                "max_probability": round(float(sums.largest[label]), 6),
                "chip_id": chip_id(row, column),
            },
        )


def _valid_multipolygon(feature: ogr.Feature) -> ogr.Geometry:
    """The outline as a valid multipolygon: GDAL lets rings touch themselves where pixels meet at a corner."""
    geometry = feature.GetGeometryRef().Clone()  # the feature owns what it refers to
    if not geometry.IsValid():
        geometry = geometry.MakeValid() or geometry
    return ogr.ForceToMultiPolygon(geometry)
