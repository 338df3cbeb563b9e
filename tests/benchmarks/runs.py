"""What is timed: the plugin's command line, its parts alone, and others' ways of doing the same work."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import onnxruntime
from osgeo import gdal

from sar_landslide_plugin.cli import GDAL_CACHE_BYTES
from sar_landslide_plugin.core.grid import tiles
from sar_landslide_plugin.core.models import load_models
from sar_landslide_plugin.core.patches import patches
from sar_landslide_plugin.core.paths import models_dir
from sar_landslide_plugin.core.rasters import mask_raster, probability_raster
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.scene import Scene
from sar_landslide_plugin.core.two_stages import TwoStages

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Timing:
    """Seconds and pixels of one run, its peak memory (MiB; 0 where not measured) and the record's own numbers."""

    seconds: float
    pixels: int
    peak_mib: float = 0.0
    details: dict = field(default_factory=dict)

    @property
    def megapixels_per_s(self) -> float:
        return self.pixels / self.seconds / 1e6


def size_of(scene: Path) -> tuple[int, int]:
    dataset = gdal.Open(str(scene))
    return dataset.RasterXSize, dataset.RasterYSize


def command_line(scene: Path, output: Path, *options: str) -> Timing:
    """`python -m sar_landslide_plugin detect` in a process of its own: all of it, from start to exit."""
    shutil.rmtree(output, ignore_errors=True)
    arguments = [
        "-m",
        "sar_landslide_plugin",
        "detect",
        str(scene),
        "--output",
        str(output),
        "--quiet",
        *options,
    ]
    return _process([sys.executable, *arguments], scene, output / "run.json")


def module(name: str, scene: Path, *options: str) -> Timing:
    """Another way of doing the work, as a module of this folder with the scene as first argument."""
    return _process([sys.executable, "-m", f"tests.benchmarks.{name}", str(scene), *options], scene, None)


def _process(arguments: list[str], scene: Path, record: Path | None) -> Timing:
    width, height = size_of(scene)
    start = time.perf_counter()
    process, peak_kib = subprocess.Popen(arguments, cwd=REPOSITORY), 0
    while process.poll() is None:
        peak_kib = max(peak_kib, _peak_kib(process.pid))
        time.sleep(0.05)
    seconds = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"failed: {' '.join(arguments)}")
    details = json.loads(record.read_text(encoding="utf-8")) if record else {}
    return Timing(seconds, width * height, peak_kib / 1024, details)


def _peak_kib(process_id: int) -> int:
    """Peak memory of a running process so far; what the operating system adds up for finished ones counts their parent's, too."""
    try:
        status = Path(f"/proc/{process_id}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")), 0)


def raw_inference(scene: Path, side: int, at_once: int = 1, least_s: float = 4.0) -> Timing:
    """Both networks on a window in memory, over and over: what the processor can do without file, halo or gate.

    Plain sessions of onnxruntime; one window at a time with all cores, or several with one core each.
    """
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1 if at_once > 1 else 0  # 0: all
    classifier, segmenter = (
        onnxruntime.InferenceSession(str(models_dir() / f"{name}.onnx"), sess_options=settings)
        for name in ("classifier", "segmenter")
    )
    with Scene.open(SceneRequest(rasters=(str(scene),))) as opened:
        pre, post = (image[None] for image in opened.read(0, 0, side, side))

    def both(_number: int = 0) -> None:
        (embedding,) = classifier.run(["embedding"], {"pre": pre, "post": post})
        segmenter.run(["logit"], {"pre": pre, "post": post, "embedding": embedding})

    with ThreadPoolExecutor(at_once) as pool:
        list(pool.map(both, range(at_once)))
        start, count = time.perf_counter(), 0
        while time.perf_counter() - start < least_s or count < 2 * at_once:
            batch = 4 * at_once
            list(pool.map(both, range(batch)))
            count += batch
        return Timing(time.perf_counter() - start, count * side * side)


def reading(scene: Path, tile_size: int, margin: int) -> Timing:
    """All patches read, decoded and cut, nothing computed."""
    gdal.SetCacheMax(GDAL_CACHE_BYTES)
    width, height = size_of(scene)
    with Scene.open(SceneRequest(rasters=(str(scene),))) as opened:
        start = time.perf_counter()
        for _ in patches(opened, tile_size, margin):
            pass
        return Timing(time.perf_counter() - start, width * height)


def writing(scene: Path, results: Path, folder: Path) -> Timing:
    """The probability and mask rasters of an earlier run written once more."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = [gdal.Open(str(results / name)) for name in ("probability.tif", "mask.tif")]
    with Scene.open(SceneRequest(rasters=(str(scene),))) as opened:
        grid = opened.grid
    seconds, side = 0.0, 1024
    with (
        probability_raster(folder / "p.tif", grid) as probability,
        mask_raster(folder / "m.tif", grid) as mask,
    ):
        for window in tiles(grid.window, side):
            box = (window.x0, window.y0, window.width, window.height)
            values = [source.ReadAsArray(*box) for source in sources]
            start = time.perf_counter()
            probability.write(window, values[0])
            mask.write(window, values[1])
            seconds += time.perf_counter() - start
        start = time.perf_counter()
        probability.flush()
        mask.flush()
        seconds += time.perf_counter() - start
    return Timing(seconds, grid.width * grid.height)


def gate_for(share: float, chips_csv: Path) -> float:
    """Chip probability that the given share of a scene's chips exceeds."""
    with open(chips_csv, newline="", encoding="utf-8") as file:
        found = sorted((float(row["landslide_probability"]) for row in csv.DictReader(file)), reverse=True)
    return found[max(round(share * len(found)) - 1, 0)]


def models_margin() -> int:
    """Margin of the shipped models' patches."""
    return TwoStages(load_models(), None).margin


def runtime_name() -> str:
    return f"onnxruntime {onnxruntime.__version__}"
