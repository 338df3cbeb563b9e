"""Expected landslide area in municipalities, catchments or along roads: sums of a run's results over polygons."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from .area import pixel_areas_m2
from .errors import InputError
from .gdal_calls import GdalFailure, checked, open_raster, quiet_gdal, spatial_reference
from .grid import Grid, Window
from .options import CHIP_SIZE
from .progress import IsCancelled, ReportProgress, Watch
from .rasters import MASK_NODATA
from .sources import raster_grid

_WINDOW_PX = 1024


@dataclass(frozen=True)
class ZoneSums:
    """What a run says about one polygon. Ground areas in m2.

    Attributes:
        key: the caller's own, as given.
        rank: 1 for the largest expected area; ties by mapped area, then as given.
        expected_area_m2: sum of pixel probabilities times pixel areas.
        area_low_m2, area_high_m2: the chips' intervals joined as if chips erred independently.
        landslide_area_m2: pixels at or above the threshold.
        observed_area_m2, area_m2: of the polygon's pixels within the scene that were observed; of all its ground.
    """

    key: object
    rank: int
    expected_area_m2: float
    area_low_m2: float
    area_high_m2: float
    landslide_area_m2: float
    observed_area_m2: float
    area_m2: float

    @property
    def observed_share(self) -> float:
        """Observed part of the polygon, 0 to 1."""
        return min(self.observed_area_m2 / self.area_m2, 1.0) if self.area_m2 > 0 else 0.0


@dataclass(frozen=True)
class _Chips:
    """Expected area and half-widths of its interval by (row, column) of the chip, from chips.csv."""

    expected: dict[tuple[int, int], float]
    below: dict[tuple[int, int], float]
    above: dict[tuple[int, int], float]

    @classmethod
    def read(cls, path: Path) -> _Chips:
        chips = cls({}, {}, {})
        try:
            with open(path, newline="", encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    place = int(row["row"]), int(row["col"])
                    expected = float(row["expected_area_m2"])
                    chips.expected[place] = expected
                    chips.below[place] = expected - float(row["area_low_m2"])
                    chips.above[place] = float(row["area_high_m2"]) - expected
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise InputError(
                f"{path} is no chip table of a run ({error}): choose the folder of a finished run."
            ) from error
        return chips


def rank_zones(
    folder: Path,
    zones: Sequence[tuple[object, bytes]],
    zones_wkt: str,
    *,
    progress: ReportProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> list[ZoneSums]:
    """Sum a run's results over polygons, largest expected landslide area first.

    Args:
        folder: of a finished run, with probability.tif, mask.tif and chips.csv.
        zones: a key and the polygon as WKB for each zone; zones may overlap.
        zones_wkt: their reference system.

    Raises:
        InputError: the folder is not that of a run, or a polygon cannot be placed on its map.
        Cancelled: the user asked to stop.
    """
    watch = Watch(progress, is_cancelled)
    with quiet_gdal():
        chips = _Chips.read(folder / "chips.csv")
        rasters = [open_raster(str(folder / name)) for name in ("probability.tif", "mask.tif")]
        grid = raster_grid(rasters[0], "probability.tif")
        sums = []
        for number, (key, wkb) in enumerate(zones):
            watch.step(number / len(zones), f"Area {number + 1:,} of {len(zones):,}")
            sums.append((key, *_sums(place_on_map(wkb, zones_wkt, grid), grid, rasters, chips, watch)))
        watch.step(1.0, "Done")
    order = sorted(range(len(sums)), key=lambda index: (-sums[index][1], -sums[index][4], index))
    return [ZoneSums(sums[index][0], rank, *sums[index][1:]) for rank, index in enumerate(order, 1)]


def place_on_map(wkb: bytes, zones_wkt: str, grid: Grid) -> ogr.Geometry:
    try:
        geometry = checked(ogr.CreateGeometryFromWkb, wkb)
        if geometry is None:
            raise GdalFailure("not a geometry")
        transformation = osr.CoordinateTransformation(
            spatial_reference(zones_wkt), spatial_reference(grid.wkt)
        )
        if checked(geometry.Transform, transformation):
            raise GdalFailure("no way from one reference system to the other")
    except (GdalFailure, RuntimeError) as error:
        raise InputError(
            f"A polygon cannot be placed on the map of the run ({error}): check the reference system of the layer."
        ) from error
    return geometry


def _sums(
    geometry: ogr.Geometry, grid: Grid, rasters: list[gdal.Dataset], chips: _Chips, watch: Watch
) -> tuple[float, float, float, float, float, float]:
    """expected, low, high, landslide and observed area, and the area of the whole polygon (m2)."""
    landslide_area = observed_area = 0.0
    by_chip: dict[tuple[int, int], float] = {}
    for box in windows_of(geometry, grid):
        watch.check()
        inside = burn(geometry, grid, box)
        if not inside.any():
            continue
        areas = np.where(inside, pixel_areas_m2(grid, box), 0.0)
        probability, mask = (
            checked(raster.ReadAsArray, box.x0, box.y0, box.width, box.height) for raster in rasters
        )
        observed_area += float(areas[mask != MASK_NODATA].sum())
        landslide_area += float(areas[mask == 1].sum())
        expected = np.nan_to_num(probability.astype(np.float64)) * areas
        for row, column in np.ndindex(-(-box.height // CHIP_SIZE), -(-box.width // CHIP_SIZE)):
            part = expected[
                row * CHIP_SIZE : (row + 1) * CHIP_SIZE, column * CHIP_SIZE : (column + 1) * CHIP_SIZE
            ].sum()
            place = box.y0 // CHIP_SIZE + row, box.x0 // CHIP_SIZE + column
            if part > 0:
                by_chip[place] = by_chip.get(place, 0.0) + float(part)
    expected_area = sum(by_chip.values())
    # A zone that holds a share of a chip's expected area bears that share of the chip's error.
    shares = {place: part / max(chips.expected.get(place, part), part) for place, part in by_chip.items()}
    below, above = (
        float(np.sqrt(sum((share * errors.get(place, 0.0)) ** 2 for place, share in shares.items())))
        for errors in (chips.below, chips.above)
    )
    return (
        expected_area,
        max(expected_area - below, 0.0),
        expected_area + above,
        landslide_area,
        observed_area,
        _ground_area_m2(geometry, grid),
    )


def windows_of(geometry: ogr.Geometry, grid: Grid) -> Iterator[Window]:
    """Windows, starting at chips, that cover the part of a polygon's envelope inside the scene."""
    x_min, x_max, y_min, y_max = geometry.GetEnvelope()
    x_px, y_px = grid.pixel_xy(np.array([x_min, x_max] * 2), np.array([y_min, y_min, y_max, y_max]))
    if not (np.isfinite(x_px).all() and np.isfinite(y_px).all()):
        return
    x_span, y_span = (
        (max(int(values.min()) // CHIP_SIZE * CHIP_SIZE, 0), min(int(np.ceil(values.max())), length))
        for values, length in ((x_px, grid.width), (y_px, grid.height))
    )
    for y0 in range(*y_span, _WINDOW_PX):
        for x0 in range(*x_span, _WINDOW_PX):
            yield Window(x0, y0, _WINDOW_PX, _WINDOW_PX).clipped(grid.width, grid.height)


def _ground_area_m2(geometry: ogr.Geometry, grid: Grid) -> float:
    """Area of a polygon on an equal-area map around its middle."""
    x_min, x_max, y_min, y_max = geometry.GetEnvelope()
    longitude, latitude = grid.lon_lat(np.array([(x_min + x_max) / 2]), np.array([(y_min + y_max) / 2]))
    local = osr.SpatialReference()
    checked(
        local.ImportFromProj4,
        f"+proj=laea +lat_0={latitude[0]:.6f} +lon_0={longitude[0]:.6f} +datum=WGS84 +units=m",
    )
    flat = geometry.Clone()
    checked(flat.Transform, osr.CoordinateTransformation(spatial_reference(grid.wkt), local))
    return float(flat.GetArea())


def burn(geometry: ogr.Geometry, grid: Grid, window: Window) -> np.ndarray:
    """Pixels of a window whose centre lies in the polygon: bool (height, width)."""
    reference = spatial_reference(grid.wkt)
    target = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(grid.part(window).geotransform)
    target.SetProjection(grid.wkt)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("zone", reference)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)
    checked(gdal.RasterizeLayer, target, [1], layer, burn_values=[1])
    return checked(target.ReadAsArray).astype(bool)
