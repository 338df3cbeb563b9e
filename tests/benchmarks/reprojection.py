"""How much the ranking changes when the same images come on another grid.

    .venv/bin/python -m tests.benchmarks.reprojection [SCENE]

The scene is brought to linear power, as power is what may be averaged, and then warped to the neighbouring UTM zone, to longitude and latitude, and to pixels a fifth larger, and detected as it
is and as warped. Expected landslide areas of the same ground, the chips of the scene as it is, are compared.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
from pathlib import Path

from osgeo import gdal, ogr, osr

from resources.demo.scoring import rank_correlation
from sar_landslide_plugin.core.compose import compose_dates
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.zones import rank_zones

DEMO = Path(__file__).resolve().parent.parent.parent / "resources" / "demo" / "demo_scene.tif"
TOP = 10
gdal.UseExceptions()


def warped_scenes(scene: Path, folder: Path) -> dict[str, Path]:
    """The scene as it is and warped, by what was done."""
    linear = folder / "linear.tif"
    compose_dates(SceneRequest(rasters=(str(scene),)), linear)
    dataset = gdal.Open(str(linear))
    reference = osr.SpatialReference(wkt=dataset.GetProjection())
    epsg, step = int(reference.GetAuthorityCode(None)), dataset.GetGeoTransform()[1]
    neighbour = epsg + (1 if epsg % 100 < 60 else -1)
    changes = {
        f"UTM zone {neighbour % 100} instead of {epsg % 100}": {"dstSRS": f"EPSG:{neighbour}", "xRes": step, "yRes": step},
        "longitude and latitude": {"dstSRS": "EPSG:4326"},
        f"{1.2 * step:g} m instead of {step:g} m": {"xRes": 1.2 * step, "yRes": 1.2 * step},
    }
    scenes = {"as it is": linear}
    for name, options in changes.items():
        scenes[name] = folder / f"{len(scenes)}.tif"
        warped = gdal.Warp(
            str(scenes[name]), dataset, resampleAlg="bilinear", srcNodata="nan", dstNodata="nan", **options
        )
        for number in range(1, dataset.RasterCount + 1):
            warped.GetRasterBand(number).SetDescription(dataset.GetRasterBand(number).GetDescription())
        del warped
    return scenes


def chips_of(run: Path) -> tuple[list[tuple[str, bytes]], str]:
    """Chips of a run as polygons, ranked, and their reference system."""
    dataset = ogr.Open(str(run / "chips.gpkg"))
    layer = dataset.GetLayer(0)
    chips = [(feature["chip_id"], bytes(feature.GetGeometryRef().ExportToWkb())) for feature in layer]
    return chips, layer.GetSpatialRef().ExportToWkt()


def compare(scene: Path) -> list[tuple[str, float, float, float]]:
    """What was done, Spearman's correlation, share of the top ten kept, and total expected area relative to the scene's."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        runs = {}
        for name, path in warped_scenes(scene, Path(folder)).items():
            runs[name] = Path(folder) / f"run{len(runs)}"
            detect(SceneRequest(rasters=(str(path),)), runs[name], DetectOptions(segment="all"))
        chips, wkt = chips_of(runs["as it is"])
        with open(runs["as it is"] / "chips.csv", newline="", encoding="utf-8") as file:
            own = {row["chip_id"]: float(row["expected_area_m2"]) for row in csv.DictReader(file)}
        ranked = sorted(own, key=lambda key: -own[key])
        for name, run in list(runs.items())[1:]:
            found = {zone.key: zone.expected_area_m2 for zone in rank_zones(run, chips, wkt)}
            top = set(sorted(found, key=lambda key: -found[key])[:TOP])
            spearman = rank_correlation([found[key] for key in ranked], [own[key] for key in ranked])
            kept = len(top & set(ranked[:TOP])) / TOP
            rows.append((name, spearman, kept, sum(found.values()) / sum(own.values())))
    return rows


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scene", nargs="?", type=Path, default=DEMO)
    print(f"| grid | Spearman | top {TOP} kept | total expected area |\n|---|---|---|---|")
    for name, spearman, kept, total in compare(parser.parse_args().scene):
        print(f"| {name} | {spearman:.3f} | {kept * TOP:.0f} of {TOP} | {total:.3f} |")


if __name__ == "__main__":
    main()
