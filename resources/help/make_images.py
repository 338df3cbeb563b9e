"""Take the pictures of the help from the screenshots of the desktop tests: ``make help-images``.

python resources/help/make_images.py     (needs ImageMagick and build/screenshots)
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).absolute().parents[2]
SCREENSHOTS = ROOT / "build" / "screenshots"
KEPT = ROOT / "docs" / "images" / "help"
SHIPPED = ROOT / "resources" / "help" / "images"
LARGEST_BYTES = 200_000
# Picture of the help: screenshot it is made from, and its largest width in pixels.
PICTURES = {
    "dock.png": ("dock.png", 320),
    "overrides.png": ("overrides.png", 320),
    "advanced.png": ("advanced.png", 320),
    "result.png": ("result.png", 1000),
    "results.png": ("results_box.png", 450),
}


def main() -> int:
    """Shrink, keep and ship each picture; returns 1 where a screenshot is missing or a picture is too large."""
    for folder in (KEPT, SHIPPED):
        folder.mkdir(parents=True, exist_ok=True)
    for name, (screenshot, width) in PICTURES.items():
        source, target = SCREENSHOTS / screenshot, KEPT / name
        if not source.is_file():
            print(f"{source} is missing: run make test-gui first.", file=sys.stderr)
            return 1
        shrink = ["-resize", f"{width}x>", "-strip", "+dither", "-colors", "128"]
        subprocess.run(["convert", str(source), *shrink, f"PNG8:{target}"], check=True)
        if target.stat().st_size >= LARGEST_BYTES:
            print(f"{target} has {target.stat().st_size:,} bytes, more than {LARGEST_BYTES:,}.", file=sys.stderr)
            return 1
        shutil.copyfile(target, SHIPPED / name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
