"""The map and the chip table of a finished run, and polygons laid on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from .chip_table import read_chip_table
from .errors import InputError, not_of_one_run
from .gdal_calls import GdalFailure, checked, open_raster, spatial_reference
from .grid import Window
from .options import CHIP_SIZE
from .placement import Placement
from .polygon_area import polygon_area_m2
from .scene import crs_name
from .sources import raster_grid
from .words import say


@dataclass(frozen=True)
class ChipAreas:
    """Expected landslide area of a chip and its interval, in m2."""

    expected: float
    low: float
    high: float


class FinishedRun:
    """Results of a run, opened for reading.

    Args:
        folder: of the run, with chips.csv and the rasters.
        rasters: names of those that are needed.

    Raises:
        InputError: the folder is not that of a finished run.
    """

    def __init__(self, folder: Path, *rasters: str) -> None:
        self.chips = _read_chips(folder)
        self._rasters = {name: open_raster(str(folder / name)) for name in rasters}
        self.grid = raster_grid(self._rasters[rasters[0]], rasters[0])
        if any(row >= self.grid.chip_rows or column >= self.grid.chip_columns for row, column in self.chips):
            raise not_of_one_run(rasters[0], folder)

    def read(self, name: str, box: Window) -> np.ndarray:
        """Values of a raster in a window."""
        return checked(self._rasters[name].ReadAsArray, box.x0, box.y0, box.width, box.height)

    def place_all(self, polygons: Sequence[bytes], wkt: str) -> list[ogr.Geometry]:
        """Polygons of another reference system on the map of the run, empty where they are beside it.

        Raises:
            InputError: one of them is no geometry, none is a polygon, or none lies on that map, as where the reference system is a wrong
                one.
        """
        try:
            if polygons and not any(checked(ogr.CreateGeometryFromWkb, wkb).GetDimension() == 2 for wkb in polygons):
                raise InputError(say("The layer holds no polygons: give polygons, such as a buffer around lines or points."))
            placement = Placement(wkt, self.grid)
            placed = [placement.place(wkb) for wkb in polygons]
            is_beside = placed and all(geometry.IsEmpty() for geometry in placed)
            if is_beside and not any(polygon_area_m2(wkb, wkt) for wkb in polygons):
                raise GdalFailure(say("they lie nowhere on Earth"))
        except (GdalFailure, RuntimeError) as error:
            raise InputError(
                say(
                    "The polygons cannot be placed on the map of the run ({reason}): check the reference system "
                    "of the layer.",
                    reason=error,
                )
            ) from error
        if placed and not any(self.span(geometry).width for geometry in placed):  # else sums of nothing would be taken for a result
            raise InputError(
                say(
                    "None of the polygons ({count}) lies on the map of the run: choose a layer of this place, and check the reference systems "
                    "of both (that of the run is {crs}).",
                    count=len(placed),
                    crs=crs_name(self.grid.wkt),
                )
            )
        return placed

    def span(self, geometry: ogr.Geometry) -> Window:
        """Whole chips around the part of a polygon's envelope inside the scene; empty where there is none."""
        if geometry.IsEmpty():
            return Window(0, 0, 0, 0)
        x_min, x_max, y_min, y_max = geometry.GetEnvelope()
        x_px, y_px = self.grid.pixel_xy(np.array([x_min, x_max] * 2), np.array([y_min, y_min, y_max, y_max]))
        if not (np.isfinite(x_px).all() and np.isfinite(y_px).all()):
            return Window(0, 0, 0, 0)
        (x0, x1), (y0, y1) = (
            (int(np.floor(px.min() / CHIP_SIZE)) * CHIP_SIZE, int(np.ceil(px.max() / CHIP_SIZE)) * CHIP_SIZE)
            for px in (x_px, y_px)
        )
        return Window(x0, y0, x1 - x0, y1 - y0).within(self.grid.window)

    def burn(self, geometry: ogr.Geometry, box: Window) -> np.ndarray:
        """Pixels of a window whose centre lies in the polygon: bool (height, width)."""
        target = gdal.GetDriverByName("MEM").Create("", box.width, box.height, 1, gdal.GDT_Byte)
        target.SetGeoTransform(self.grid.part(box).geotransform)
        target.SetProjection(self.grid.wkt)
        source = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = source.CreateLayer("polygon", spatial_reference(self.grid.wkt))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
        checked(gdal.RasterizeLayer, target, [1], layer, burn_values=[1])
        return checked(target.ReadAsArray).astype(bool)


def _read_chips(folder: Path) -> dict[tuple[int, int], ChipAreas]:
    """Areas by row and column of the chip."""
    areas = ("expected_area_m2", "area_low_m2", "area_high_m2")
    return {
        (int(row["row"]), int(row["col"])): ChipAreas(*(float(row[name]) for name in areas))
        for row in read_chip_table(folder, ("row", "col", *areas))
    }
