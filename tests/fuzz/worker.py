"""A process that runs cases one after another and tells the one that watches it what it is about to do.

    python -m tests.fuzz.worker FIRST_SEED COUNT FOLDER [KIND]

A case that crashes the process or never ends is thereby known by its seed.
"""

from __future__ import annotations

import faulthandler
import json
import os
import resource
import shutil
import sys
import tempfile
import traceback
import warnings
from pathlib import Path

MEMORY_BYTES = 6 * 1024**3


def main() -> None:
    first, count, place = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    kind = sys.argv[4] if len(sys.argv) > 4 else None
    told = os.fdopen(os.dup(1), "w", buffering=1)
    noise = os.open(place / f"noise-{os.getpid()}", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    os.environ.update(GDAL_PAM_ENABLED="YES", OGR_SQLITE_SYNCHRONOUS="OFF", GDAL_CACHEMAX="1024")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    from .cases import Cases
    from .choices import Choices

    faulthandler.enable(noise)
    for stream in (1, 2):
        os.dup2(noise, stream)
    warnings.simplefilter("error")
    cases = Cases()
    for seed in range(first, first + count):
        os.ftruncate(noise, 0)
        told.write(json.dumps({"start": seed}) + "\n")
        folder = Path(tempfile.mkdtemp(dir=place))
        try:
            outcome = cases.run(Choices(seed), folder, kind)
            said = _said(noise)
            finding = f"printed: {said}" if said else ""
        except BaseException as error:
            outcome, finding = type(error).__name__, traceback.format_exc()
            if isinstance(error, KeyboardInterrupt):
                raise
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        told.write(json.dumps({"done": seed, "outcome": outcome, "finding": finding}) + "\n")


def _said(noise: int) -> str:
    """What GDAL, onnxruntime or Python printed."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.lseek(noise, 0, os.SEEK_SET)
    text = os.read(noise, 2000).decode(errors="replace").strip("\0\n ")
    os.lseek(noise, 0, os.SEEK_SET)
    return text


if __name__ == "__main__":
    main()
