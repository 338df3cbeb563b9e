"""Write down which wheels of onnxruntime the plugin may install, as the package index describes them today.

    python resources/pins.py [--index URL] [--check]

The versions are those of sar_landslide_plugin/requirements.txt, where a new one is entered by hand; of each, every
wheel for the Pythons and systems below is kept with its address, SHA-256 and size. A wheel whose hash changed under
the same name is reported and nothing is written: published files do not change.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import urllib.request
from pathlib import Path

REPOSITORY = Path(__file__).absolute().parent.parent
sys.path.insert(0, str(REPOSITORY))

from sar_landslide_plugin import wheels  # noqa: E402 (the repository is not installed)

INDEX = "https://pypi.org/simple"
JSON_INDEX = "application/vnd.pypi.simple.v1+json"
REQUIREMENTS = REPOSITORY / "sar_landslide_plugin" / "requirements.txt"
PYTHONS = ("cp39", "cp310", "cp311", "cp312", "cp313", "cp314")
PLATFORMS = ("linux_x86_64", "linux_aarch64", "win_amd64", "macosx_arm64", "macosx_x86_64")
HEADER = """\
# Wheels of onnxruntime that were checked: SHA-256, size in bytes, address. Written by resources/pins.py; do not edit.
# The newest that fits this Python and system is installed; older ones serve older systems.
"""


def versions() -> set[str]:
    """Versions that requirements.txt names."""
    return set(re.findall(r"^onnxruntime==([0-9.]+)", REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE))


def published(index: str) -> list[wheels.Pin]:
    """Every wheel of these versions, Pythons and systems on the index."""
    request = urllib.request.Request(f"{index.rstrip('/')}/onnxruntime/", headers={"Accept": JSON_INDEX})
    with urllib.request.urlopen(request, timeout=60) as reply:
        files = json.load(reply)["files"]
    machines = [wheels.Machine(python, platform) for python in PYTHONS for platform in PLATFORMS]
    found = []
    for file in files:
        name = wheels.WheelName.parse(file["filename"])
        if name is None or name.version not in versions() or file.get("yanked"):
            continue
        if any(name.fits_python(machine) and name.fits_system(machine) for machine in machines):
            found.append(wheels.Pin(file["url"], file["hashes"]["sha256"], file["size"]))
    return sorted(found, key=lambda pin: (wheels.version_numbers(pin.name.version), pin.filename))


def main(arguments: list[str] | None = None) -> int:
    """Command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Refresh the pinned wheels of onnxruntime.")
    parser.add_argument("--index", default=INDEX, help="simple index with JSON (%(default)s)")
    parser.add_argument(
        "--check", action="store_true", help="only compare; exit status 1 if something differs"
    )
    options = parser.parse_args(arguments)
    found = published(options.index)
    before = {pin.filename: pin for pin in wheels.read_pins()} if wheels.PINS_FILE.exists() else {}
    changed = [pin.filename for pin in found if before.get(pin.filename, pin).sha256 != pin.sha256]
    if changed:
        print(f"The index has other content under known names: {', '.join(changed)}.", file=sys.stderr)
        return 2
    text = HEADER + "".join(f"{pin.sha256} {pin.size} {pin.url}\n" for pin in found)
    if options.check:
        is_same = wheels.PINS_FILE.read_text(encoding="utf-8") == text
        print("The pins are up to date." if is_same else "The pins differ from the index.")
        return 0 if is_same else 1
    wheels.PINS_FILE.write_text(text, encoding="utf-8")
    print(
        f"{wheels.PINS_FILE}: {len(found)} wheels, {len(set(before) ^ {pin.filename for pin in found})} changes"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
