"""Assemble the plugin as QGIS installs it: one folder with package, metadata, licence, models and resources.

    python resources/package.py build/sar_landslide_plugin.zip
    python resources/package.py build/offline.zip --platform win_amd64 [--python 3.12 ...] [--wheel FILE ...]

The second form adds the onnxruntime wheels of a system, for computers without internet; the plugin unpacks the one
that fits. They are downloaded once into build/wheels, or given as files; either way their SHA-256 must be one of those
in onnxruntime_wheels.txt. Such a package is too large for the plugin site and not meant for it.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import urllib.request
import zipfile
from pathlib import Path

ROOT = Path(__file__).absolute().parent.parent
PACKAGE = "sar_landslide_plugin"
sys.path.insert(0, str(ROOT))

from sar_landslide_plugin import wheels  # noqa: E402 (the repository is not installed)

WHEEL_FOLDER = "wheels"  # inside the plugin folder; see runtime.bundled_wheel
SIZE_LIMIT = 25_000_000  # of plugins.qgis.org
EPOCH = (2020, 1, 1, 0, 0, 0)  # the same content gives the same file
# .aux.xml: statistics that QGIS leaves beside rasters; .ts: what the .qm files are made from; the rest editors and our writers
LEFTOVERS = (".aux.xml", ".ts", ".pyc", ".pyo", ".orig", ".rej", ".bak", ".swp", ".tmp", ".partial", ".part", "~")
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13", "3.14")


def members() -> list[tuple[Path, str]]:
    """(file, name inside the plugin folder) of everything that ships."""
    found = [(ROOT / name, name) for name in ("metadata.txt", "LICENSE", "CHANGELOG.md")]
    found += [(path, path.relative_to(ROOT / PACKAGE).as_posix()) for path in (ROOT / PACKAGE).rglob("*")]
    for folder in ("models", "resources"):
        found += [(path, path.relative_to(ROOT).as_posix()) for path in (ROOT / folder).rglob("*")]
    return sorted((path, name) for path, name in found if path.is_file() and ships(name))


def ships(name: str) -> bool:
    """Whether a file belongs into the package; the scripts in resources/ are for developers."""
    is_script = name.startswith("resources/") and name.endswith((".py", ".txt"))
    is_hidden = any(part.startswith((".", "#")) or part == "__pycache__" for part in Path(name).parts)
    return not (is_script or is_hidden or name.endswith(LEFTOVERS))


def wanted_wheels(platform: str, pythons: list[str]) -> list[wheels.Pin]:
    """The newest checked wheel of each Python that has one, and the one for the oldest systems where that is another.

    Raises
    ------
    ValueError
        None was published for this system or for one of these Pythons.
    """
    chosen = []
    for python in pythons or PYTHONS:
        machine = wheels.Machine("cp" + python.replace(".", ""), platform)
        fitting = [
            pin for pin in wheels.read_pins() if pin.name.fits_python(machine) and pin.name.fits_system(machine)
        ]
        if not fitting and pythons:
            raise ValueError(
                f"No onnxruntime is known for Python {python} on {platform}; see onnxruntime_wheels.txt."
            )
        if fitting:
            modest = min(fitting, key=lambda pin: wheels.needed_system(pin.name, machine))  # of equals the newest
            chosen += [fitting[0]] + [modest] * (modest != fitting[0])
    if not chosen:
        raise ValueError(
            f"The platform {platform} is not known; choose linux_x86_64, linux_aarch64, win_amd64, macosx_arm64 or "
            "macosx_x86_64."
        )
    return chosen


def fetch(pin: wheels.Pin, folder: Path) -> Path:
    """The wheel in ``folder``, downloaded if it is not there; raises ValueError and OSError."""
    path = folder / pin.filename
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        print(f"Downloading {pin.url}")
        partial = path.with_suffix(".part")
        with urllib.request.urlopen(pin.url, timeout=60) as reply, open(partial, "wb") as file:
            shutil.copyfileobj(reply, file)
        partial.replace(path)
    if wheels.sha256_of(path) != pin.sha256:
        path.unlink()
        raise ValueError(
            f"{path} was not the file that was checked (its SHA-256 differs) and was deleted; try again."
        )
    return path


def given(path: Path, platform: str | None = None) -> tuple[Path, str]:
    """A wheel file and its name in the package; raises ValueError if it is not a checked one, or for another system."""
    sha256 = wheels.sha256_of(path)
    for pin in wheels.read_pins():
        if pin.sha256 == sha256:
            if platform and not pin.name.fits_system(wheels.Machine("", platform)):
                raise ValueError(f"{path} is for {', '.join(sorted(pin.name.platforms))}, not for {platform}.")
            return path, f"{WHEEL_FOLDER}/{pin.filename}"
    raise ValueError(
        f"{path} is not one of the wheels in {wheels.PINS_FILE.name}; run resources/pins.py first."
    )


def write(target: Path, files: list[tuple[Path, str]]) -> int:
    """Write the zip; returns its size in bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w") as archive:
        for path, name in files:
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", EPOCH)
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(".whl") else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, path.read_bytes(), compresslevel=9)
    partial.replace(target)
    return target.stat().st_size


def main(arguments: list[str] | None = None) -> int:
    """Command line; returns the exit code: 1 too large for the plugin site, 2 a wheel is missing or wrong."""
    parser = argparse.ArgumentParser(description="Assemble the plugin's zip.")
    parser.add_argument("target", type=Path)
    parser.add_argument("--platform", help="bundle the wheels of this system, such as win_amd64")
    parser.add_argument("--python", nargs="*", default=[], help="only those of these versions, such as 3.12")
    parser.add_argument("--wheel", nargs="*", type=Path, default=[], help="bundle these files instead")
    parser.add_argument(
        "--cache", type=Path, default=ROOT / "build" / "wheels", help="folder of downloads (%(default)s)"
    )
    options = parser.parse_args(arguments)
    is_offline = bool(options.platform or options.wheel)
    try:
        named = {name: path for path, name in (given(path, options.platform) for path in options.wheel)}
        bundled = [(path, name) for name, path in named.items()]  # each once, however often it was given
        if options.platform and not bundled:
            pins = wanted_wheels(options.platform, options.python)
            bundled = [(fetch(pin, options.cache), f"{WHEEL_FOLDER}/{pin.filename}") for pin in pins]
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    size = write(options.target, members() + bundled)
    if size > SIZE_LIMIT and not is_offline:
        options.target.unlink()
        print(f"The zip has {size:,} bytes; the plugin site takes at most {SIZE_LIMIT:,}.", file=sys.stderr)
        return 1
    print(
        f"{options.target}: {size:,} bytes"
        + "".join(f"\n  with {Path(name).name}" for _path, name in bundled)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
