"""Take the pictures of the help and of the README from the screenshots of the desktop tests: ``make help-images``.

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
LARGEST_BYTES, LARGEST_README_BYTES = 200_000, 500_000
# Picture of the help: screenshot it is made from, and its largest width in pixels.
PICTURES = {
    "dock.png": ("dock.png", 320),
    "overrides.png": ("overrides.png", 320),
    "advanced.png": ("advanced.png", 320),
    "result.png": ("4_result.png", 1000),
    "results.png": ("results_box.png", 450),
    "combine.png": ("combine.png", 420),
}
README_PICTURE, README_SCREENSHOT, README_WIDTH = KEPT.parent / "desktop.png", "5_zoomed_to_rank_1.png", 1400


def main() -> int:
    """Shrink, keep and ship each picture; returns 1 where a screenshot is missing or a picture is too large."""
    for folder in (KEPT, SHIPPED):
        folder.mkdir(parents=True, exist_ok=True)
    for name, (screenshot, width) in PICTURES.items():
        if not _shrunk(screenshot, width, KEPT / name, 128, LARGEST_BYTES):
            return 1
        shutil.copyfile(KEPT / name, SHIPPED / name)
    return 0 if _shrunk(README_SCREENSHOT, README_WIDTH, README_PICTURE, 256, LARGEST_README_BYTES) else 1


def _shrunk(screenshot: str, width: int, target: Path, colours: int, largest_bytes: int) -> bool:
    """Make a picture of a screenshot; says on stderr why it cannot."""
    source = SCREENSHOTS / screenshot
    if not source.is_file():
        print(f"{source} is missing: run make test-gui first.", file=sys.stderr)
        return False
    shrink = ["-resize", f"{width}x>", "-strip", "+dither", "-colors", str(colours)]
    subprocess.run(["convert", str(source), *shrink, f"PNG8:{target}"], check=True)
    if target.stat().st_size < largest_bytes:
        return True
    print(f"{target} has {target.stat().st_size:,} bytes, not less than {largest_bytes:,}.", file=sys.stderr)
    return False


if __name__ == "__main__":
    sys.exit(main())
