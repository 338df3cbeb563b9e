"""Many small runs one after another in one process, as in a QGIS that stays open for weeks: nothing grows.

50 runs here; SAR_LANDSLIDE_RUNS=1000 with ``make test-endurance``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import BAND_NAMES, TEST_MODELS, synthetic_power, write_raster

REPOSITORY = Path(__file__).resolve().parent.parent.parent
RUNS = int(os.environ.get("SAR_LANDSLIDE_RUNS", "50"))
WARM_UP = 20  # caches of GDAL, PROJ, onnxruntime and the allocator fill in the first runs

# Every fifth run is refused and every seventh cancelled: failing must not leak either.
SCRIPT = """
import ctypes, json, os, sys, threading
from pathlib import Path
from osgeo import gdal
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import SarLandslideError
from sar_landslide_plugin.core.models import load_models
from sar_landslide_plugin.core.request import SceneRequest

scene, models, output, runs = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
gdal.SetCacheMax(16 * 1024**2)

def used():
    getattr(ctypes.CDLL(None), "malloc_trim", lambda _: None)(0)  # what is free but not given back is no growth
    with open("/proc/self/statm") as file:
        pages = int(file.read().split()[1])
    return {
        "memory": pages * os.sysconf("SC_PAGE_SIZE"),
        "files": len(os.listdir("/proc/self/fd")),
        "threads": len(os.listdir("/proc/self/task")),
        "python_threads": threading.active_count(),
    }

seen = []
for number in range(runs):
    options = DetectOptions(segment="all", tile_size=128, models=models, threads=1, overwrite=True)
    stops = iter([False] * 6 + [True] * 1000) if number % 7 == 6 else None
    try:
        name = scene if number % 5 != 4 else scene + ".absent"
        detect(SceneRequest(rasters=(name,)), output, options, is_cancelled=stops and (lambda: next(stops)))
    except SarLandslideError:
        pass
    seen.append(used())
print(json.dumps(seen))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what a process uses is read from Linux's /proc")
def test_memory_files_and_threads_do_not_grow_with_the_number_of_runs(tmp_path):
    pytest.importorskip("onnxruntime")
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(256, 300), names=BAND_NAMES)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(scene), str(TEST_MODELS / "pair"), str(tmp_path / "out"), str(RUNS)],
        cwd=REPOSITORY,
        env={**os.environ, "MALLOC_ARENA_MAX": "1"},  # glibc gives threads pools of their own now and then: steps of 7 MB, no growth
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    seen = json.loads(done.stdout)
    first, last = seen[WARM_UP], seen[-1]
    print({name: (first[name], last[name]) for name in first})
    assert len(seen) == RUNS
    for name in ("files", "threads", "python_threads"):
        assert last[name] <= max(entry[name] for entry in seen[:WARM_UP]), name
    # A run's rasters alone are 1.5 MB: were one of them kept per run, 40 runs would take 60 MB. Allocators breathe a little.
    assert last["memory"] - first["memory"] < 12 * 2**20 + 4 * 2**10 * RUNS
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "scene.tif"]
