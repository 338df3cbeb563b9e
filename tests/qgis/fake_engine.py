"""A stand-in for the engine: same files and columns from a plain log-ratio, in a fraction of a second.

Tests of widgets and layers are about what is shown, not about how well landslides are found.
``tests/qgis/test_real_engine.py`` runs the same path with the real engine.
"""

from __future__ import annotations

import csv
import json
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from sar_landslide_plugin.core.detect import DetectOptions
from sar_landslide_plugin.core.errors import Cancelled, InputError
from sar_landslide_plugin.core.options import DetectResult
from sar_landslide_plugin.core.request import SceneRequest, SceneSummary

CHIP = 128
CHIP_COLUMNS = (  # noqa: SIM905
    "rank chip_id row col x_min y_min x_max y_max lon lat observed_fraction landslide_probability flagged "
    "landslide_pixels landslide_area_m2 expected_area_m2 area_low_m2 area_high_m2 look_lon look_lat"
).split()

gdal.UseExceptions()


def make_scene(path: Path, size: int = 512, epsg: int = 32754, seed: int = 1, roles=None, left: float = 600_000.0) -> Path:
    """Write a 10 m scene as scaled int16 dB: speckled mountains, some slides, no data along the left edge."""
    random = np.random.default_rng(seed)
    roles = roles or ("pre_VV", "pre_VH", "post_VV", "post_VH")
    rows, columns = np.mgrid[0:size, 0:size]
    relief = 2.0 * np.sin(columns / 23.0) + 1.5 * np.cos(rows / 31.0)
    slides = np.zeros((size, size), bool)
    for row, column, half in ((60, 200, 9), (200, 330, 16), (300, 430, 22), (430, 150, 12)):
        if row < size and column < size:
            slides |= ((rows - row) / (1.8 * half)) ** 2 + ((columns - column) / half) ** 2 < 1
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), size, size, len(roles), gdal.GDT_Int16, ["COMPRESS=DEFLATE"]
    )
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((left, 10.0, 0.0, 9_500_000.0, 0.0, -10.0))
    for number, role in enumerate(roles, start=1):
        level_db = -16.0 if role.endswith("VH") else -10.0
        speckle_db = 10 * np.log10(random.gamma(8.0, 1 / 8.0, (size, size)))
        values = level_db + relief + speckle_db
        if role.startswith("post"):
            values = values + np.where(slides, 5.0 if role.endswith("VH") else 3.0, 0.0)
        stored = np.round(values * 100).astype(np.int16)
        stored[:, : size // 20] = -32768
        band = dataset.GetRasterBand(number)
        band.SetDescription(role)
        band.SetScale(0.01)
        band.SetNoDataValue(-32768)
        band.WriteArray(stored)
    dataset.FlushCache()
    return path


def fake_detect(
    request: SceneRequest,
    output: Path,
    options: DetectOptions,
    *,
    progress=None,
    is_cancelled=None,
) -> DetectResult:
    """As ``sar_landslide_plugin.core.detect.detect``, from the log-ratio of VH in a four-band dB raster."""
    source = (request.rasters or request.post)[0]
    try:
        dataset = gdal.Open(source)
    except RuntimeError as error:
        raise InputError(f"{Path(source).name} cannot be opened as a raster; choose a GeoTIFF.") from error
    if dataset.RasterCount != 4:
        raise InputError(
            f"{Path(source).name} has {dataset.RasterCount} band(s), not 4; give VV and VH before and after."
        )
    stored = dataset.ReadAsArray()
    observed = (stored != -32768).all(axis=0)
    ratio_db = (stored[3].astype(float) - stored[1]) * dataset.GetRasterBand(1).GetScale()
    probability = np.where(observed, 1 / (1 + np.exp(-(box_mean(ratio_db, 7) - 2.5) * 3)), np.nan).astype(
        np.float32
    )
    for step in range(10):
        if is_cancelled is not None and is_cancelled():
            raise Cancelled()
        if progress is not None:
            progress(step / 10, f"Detecting: chip {step} of 10")
        time.sleep(0.01)
    output.mkdir(parents=True)
    threshold = 0.5 if options.threshold is None else options.threshold
    mask = np.where(observed, probability >= threshold, 255).astype(np.uint8)
    write_raster(output / "probability.tif", dataset, probability, gdal.GDT_Float32, float("nan"))
    write_raster(output / "mask.tif", dataset, mask, gdal.GDT_Byte, 255)
    slides = write_landslides(output, dataset)
    chips = rank_chips(dataset, probability, mask, observed)
    write_chips(output, dataset, chips)
    summary = SceneSummary(
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        crs="EPSG:32754",
        pixel_spacing_m=(10.0, 10.0),
        bands=tuple(f"band {number}" for number in range(1, 5)),
        polarisations=("VV", "VH"),
        unit="db",
        unit_was_guessed=False,
        pre_dates=("2024-05-22",),
        post_dates=("2024-06-27",),
        nodata_fraction=float(1 - observed.mean()),
        resampled=False,
        notes=(),
        nodata_was_measured=True,
    )
    run_json = output / "run.json"
    record = {
        "software": {"name": "fake engine", "versions": {"plugin": "0"}},
        "finished": "2024-07-01T12:00:00+00:00",
        "inputs": [{"raster": source, "side": "both", "files": []}],
        "request": asdict(request),
        "used": {"threshold": threshold, "flag_from": 0.9, "minimum_mapping_unit_px": 1},
        "models": {"segmenter": {"name": "fake model", "version": "0", "pair_id": "none"}},
        "scene": {**asdict(summary), "sentence": summary.sentence()},
        "counts": {"landslides": slides, "landslide_area_m2": float((mask == 1).sum() * 100.0)},
    }
    run_json.write_text(json.dumps(record), encoding="utf-8")
    return DetectResult(
        folder=output,
        probability=output / "probability.tif",
        mask=output / "mask.tif",
        landslides=output / "landslides.gpkg",
        chips=output / "chips.gpkg",
        chips_csv=output / "chips.csv",
        run_json=run_json,
        summary=summary,
        chip_count=len(chips),
        flagged_count=sum(chip["flagged"] for chip in chips),
        landslide_count=slides,
        landslide_area_m2=float((mask == 1).sum() * 100.0),
        expected_area_m2=sum(chip["expected_area_m2"] for chip in chips),
        provider_used="cpu",
        provider_note="",
        seconds=0.1,
    )


def box_mean(values, size):
    """Mean over a square of ``size`` pixels."""
    padded = np.pad(values, size // 2, mode="edge")
    total = np.pad(padded.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return (
        total[size:, size:] - total[:-size, size:] - total[size:, :-size] + total[:-size, :-size]
    ) / size**2


def write_raster(path, template, values, gdal_type, nodata):
    """Write one band on the grid of ``template``."""
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), template.RasterXSize, template.RasterYSize, 1, gdal_type
    )
    dataset.SetProjection(template.GetProjection())
    dataset.SetGeoTransform(template.GetGeoTransform())
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()


def write_landslides(folder, template):
    """Polygons of the mask; returns their number."""
    mask = gdal.Open(str(folder / "mask.tif"))
    memory = gdal.GetDriverByName("MEM").CreateCopy("", mask)
    band = memory.GetRasterBand(1)
    band.WriteArray((mask.ReadAsArray() == 1).astype(np.uint8))
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "landslides.gpkg"))
    layer = target.CreateLayer("landslides", osr.SpatialReference(template.GetProjection()), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    for name in ("area_m2", "mean_probability"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    layer.CreateField(ogr.FieldDefn("chip_id", ogr.OFTString))
    gdal.Polygonize(band, band, layer, 0, ["8CONNECTED=8"])
    left, width, _, top, _, height = template.GetGeoTransform()
    for feature in layer:
        x, y, _ = feature.GetGeometryRef().PointOnSurface().GetPoint()
        row, col = int((y - top) / height) // CHIP, int((x - left) / width) // CHIP
        feature.SetField("chip_id", f"r{row:04d}c{col:04d}")
        feature.SetField("area_m2", feature.GetGeometryRef().GetArea())
        feature.SetField("mean_probability", 0.7)
        layer.SetFeature(feature)
    count = layer.GetFeatureCount()
    target = layer = None
    return count


def rank_chips(dataset, probability, mask, observed):
    """Rows of chips.csv, sorted by rank."""
    left, width, _, top, _, height = dataset.GetGeoTransform()
    chips = []
    for row in range(-(-probability.shape[0] // CHIP)):
        for col in range(-(-probability.shape[1] // CHIP)):
            window = np.s_[row * CHIP : (row + 1) * CHIP, col * CHIP : (col + 1) * CHIP]
            if not observed[window].any():
                continue
            expected = float(np.nansum(probability[window]) * 100)
            chance = float(np.nanmax(probability[window]))
            x_min, y_max = left + col * CHIP * width, top + row * CHIP * height
            landslide_pixels = int((mask[window] == 1).sum())
            chips.append(
                {
                    "chip_id": f"r{row:04d}c{col:04d}",
                    "row": row,
                    "col": col,
                    "x_min": x_min,
                    "y_min": y_max + CHIP * height,
                    "x_max": x_min + CHIP * width,
                    "y_max": y_max,
                    "lon": 142.0 + col / 100,
                    "lat": -4.5 - row / 100,
                    "observed_fraction": round(float(observed[window].mean()), 4),
                    "landslide_probability": round(chance, 4),
                    "flagged": bool(chance > 0.9),
                    "landslide_pixels": landslide_pixels,
                    "landslide_area_m2": landslide_pixels * 100.0,
                    "expected_area_m2": round(expected, 1),
                    "area_low_m2": round(0.7 * expected, 1),
                    "area_high_m2": round(1.4 * expected, 1),
                    "look_lon": 142.001 + col / 100,
                    "look_lat": -4.501 - row / 100,
                }
            )
    chips.sort(key=lambda chip: -chip["expected_area_m2"])
    return [{"rank": rank, **chip} for rank, chip in enumerate(chips, start=1)]


def write_chips(folder, template, chips):
    """chips.csv and chips.gpkg."""
    with open(folder / "chips.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, CHIP_COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows({**chip, "flagged": int(chip["flagged"])} for chip in chips)
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "chips.gpkg"))
    layer = target.CreateLayer("chips", osr.SpatialReference(template.GetProjection()), ogr.wkbPolygon)
    kinds = {str: ogr.OFTString, int: ogr.OFTInteger, bool: ogr.OFTInteger, float: ogr.OFTReal}
    for name in CHIP_COLUMNS:
        field = ogr.FieldDefn(name, kinds[type(chips[0][name])])
        if isinstance(chips[0][name], bool):
            field.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(field)
    for chip in chips:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name in CHIP_COLUMNS:
            feature.SetField(name, chip[name])
        x_min, y_min, x_max, y_max = (chip[name] for name in ("x_min", "y_min", "x_max", "y_max"))
        ring = f"{x_min} {y_min}, {x_max} {y_min}, {x_max} {y_max}, {x_min} {y_max}, {x_min} {y_min}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    target = layer = None
