"""What leaving out flat ground takes away: python -m tests.benchmarks.flat_ground [CUBES] [--real-data FOLDER] [--pace]

Of simulated scenes with plains, by their own terrain, seen every 30 m: what the shipped models mark wrongly and rightly, and how much of
either lies in flat ground. Of mapped landslides in real mountains: how many lie in it. docs/experiments.md says how the cubes are made. With --pace how much longer whole runs take with an elevation model in degrees.
"""

from __future__ import annotations

import argparse
import itertools
import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal

from sar_landslide_plugin.core.flat_ground import FlatGround
from sar_landslide_plugin.core.gdal_calls import epsg_reference
from sar_landslide_plugin.core.grid import Grid
from sar_landslide_plugin.core.models import load_models
from sar_landslide_plugin.core.two_stages import TwoStages
from tests.benchmarks.quiet_times import patch_of
from tests.benchmarks.scenes import make_scene

SLOPES_DEG = (3.0, 5.0, 8.0, 10.0, 15.0)
ELEVATION_M, WEST, NORTH = 30.0, 500_000.0, 4_000_000.0
MAP = "/vsimem/elevation.tif"


def write_elevation(heights: np.ndarray, spacing_m: float) -> None:
    """Heights of a scene as a public elevation model has them: means of 30 m."""
    step = max(1, round(ELEVATION_M / spacing_m))
    rows, columns = (length // step for length in heights.shape)
    means = heights[: rows * step, : columns * step].reshape(rows, step, columns, step).mean((1, 3))
    dataset = gdal.GetDriverByName("GTiff").Create(MAP, columns, rows, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((WEST, step * spacing_m, 0.0, NORTH, 0.0, -step * spacing_m))
    dataset.SetProjection(epsg_reference(32646).ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(means)
    dataset.FlushCache()


def grid_of(height: int, width: int, spacing_m: float) -> Grid:
    return Grid(width, height, (WEST, spacing_m, 0.0, NORTH, 0.0, -spacing_m), epsg_reference(32646).ExportToWkt())


def of_cubes(folder: Path) -> None:
    """A table of what is marked in simulated scenes, and how much of it lies in flat ground."""
    models = load_models()
    stages, threshold = TwoStages(models, models.segmenter_card.gate), models.segmenter_card.pixel_threshold
    sums = {slope: np.zeros(7) for slope in SLOPES_DEG}
    cubes = sorted(folder.glob("*.zarr"))
    for path in cubes:
        group = gdal.OpenEx(str(path), gdal.OF_MULTIDIM_RASTER).GetRootGroup()
        cube = {name: group.OpenMDArray(name).ReadAsArray() for name in ("dem", "vv", "vh", "landslides", "x")}
        spacing_m, dates = abs(float(cube["x"][1] - cube["x"][0])), len(cube["vv"]) // 2
        pre, post = (np.stack([cube[name][side].mean(axis=0) for name in ("vv", "vh")]) for side in (slice(dates), slice(dates, None)))
        slides = np.nan_to_num(cube["landslides"]) > 0
        marked = np.nan_to_num(stages.run(patch_of(pre, post, stages.margin)).probability) >= threshold
        write_elevation(cube["dem"], spacing_m)
        for slope, total in sums.items():
            grid = grid_of(*slides.shape, spacing_m)
            flat = FlatGround(MAP, grid, slope).read(grid.window)
            total += [layer.sum() for layer in (flat, flat & slides, slides, marked & ~slides, marked & ~slides & flat, marked & slides, marked & slides & flat)]
    print(f"{len(cubes)} simulated scenes with plains, shares in flat ground\n\n| less than | ground | slides | marked wrongly | slides found |\n|---|---|---|---|---|")
    for slope, (flat, flat_slides, slides, wrong, flat_wrong, right, flat_right) in sums.items():
        share = flat / (len(cubes) * marked.size)
        print(f"| {slope:g}° | {share:.1%} | {flat_slides / slides:.2%} | {flat_wrong / wrong:.1%} | {flat_right / right:.2%} |")


def shares_of_mapped(folder: Path, slopes_deg: Sequence[float] = SLOPES_DEG) -> dict[float, tuple[float, float]]:
    """By slope the shares of the ground, and of the area of mapped landslides, that are flat by an elevation model of 28.5 m."""
    terrain = gdal.Open(str(folder / "AW3D30.tif"))
    west, step, _, north, _, _ = terrain.GetGeoTransform()
    height, width = (math.floor(length * step / 10.0) for length in (terrain.RasterYSize, terrain.RasterXSize))
    grid = Grid(width, height, (west, 10.0, 0.0, north, 0.0, -10.0), terrain.GetProjection())
    slides = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    slides.SetGeoTransform(grid.geotransform)
    slides.SetProjection(grid.wkt)
    layer = gdal.OpenEx(str(folder / "landslides.shp"))
    gdal.RasterizeLayer(slides, [1], layer.GetLayer(), burn_values=[1])
    mapped = slides.ReadAsArray() > 0
    flats = {slope: FlatGround(str(folder / "AW3D30.tif"), grid, slope).read(grid.window) for slope in slopes_deg}
    return {slope: (float(flat.mean()), float(flat[mapped].mean())) for slope, flat in flats.items()}


def pace() -> None:
    """A table of the seconds of whole runs on 4,096 px with all chips segmented, without and with an elevation model of one arc second."""
    random, side = np.random.default_rng(0), 6000
    waves = 200 * np.sin(np.arange(side) / 50)[:, None] * np.cos(np.arange(side) / 70)[None]
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        dataset = gdal.GetDriverByName("GTiff").Create(str(place / "dem.tif"), side, side, 1, gdal.GDT_Float32, ["TILED=YES", "COMPRESS=DEFLATE"])
        dataset.SetGeoTransform((140.9, 1 / 3600, 0.0, 38.05, 0.0, -1 / 3600))
        dataset.SetProjection(epsg_reference(4326).ExportToWkt())
        dataset.GetRasterBand(1).WriteArray((500 + waves + random.normal(size=(side, side))).astype(np.float32))
        dataset = None
        seconds: dict[tuple[float, bool], list[float]] = {}
        for spacing_m in (10.0, 30.0):
            scene = gdal.Open(str(make_scene(place / f"{spacing_m:g}.tif", 4096, 4096)), gdal.GA_Update)
            scene.SetGeoTransform((WEST, spacing_m, 0.0, 4_200_000.0, 0.0, -spacing_m))
            scene = None
        for _, spacing_m, is_left_out in itertools.product(range(3), (10.0, 30.0), (False, True)):
            command = [sys.executable, "-m", "sar_landslide_plugin", "detect", str(place / f"{spacing_m:g}.tif"), "--quiet", "--segment", "all"]
            command += ["--overwrite", "--output", str(place / "out"), *(["--elevation", str(place / "dem.tif")] if is_left_out else [])]
            start = time.monotonic()
            subprocess.run(command, check=True)
            seconds.setdefault((spacing_m, is_left_out), []).append(time.monotonic() - start)
    print("\nmedian seconds of a run\n\n| pixels | everything | without flat ground | longer |\n|---|---|---|---|")
    for spacing_m in (10.0, 30.0):
        whole, part = (statistics.median(seconds[spacing_m, is_left_out]) for is_left_out in (False, True))
        print(f"| {spacing_m:g} m | {whole:.2f} | {part:.2f} | {part / whole - 1:.0%} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cubes", nargs="?", type=Path, help="folder of simulated cubes")
    parser.add_argument("--real-data", type=Path, default=Path("../shared/data"), help="folder of real data (default: %(default)s)")
    parser.add_argument("--pace", action="store_true", help="time whole runs, too")
    options = parser.parse_args()
    if options.cubes is not None:
        of_cubes(options.cubes)
    print("\nmapped landslides in mountains, shares in flat ground\n\n| less than | ground | slides |\n|---|---|---|")
    for slope, (ground, slides) in shares_of_mapped(options.real_data / "balakot_dem_and_landslides").items():
        print(f"| {slope:g}° | {ground:.2%} | {slides:.4%} |")
    if options.pace:
        pace()


if __name__ == "__main__":
    main()
