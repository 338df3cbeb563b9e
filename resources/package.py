"""Assemble the plugin as QGIS installs it: one folder with package, metadata, licence, models and resources.

python resources/package.py build/sar_landslide_plugin.zip
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).absolute().parent.parent
PACKAGE = "sar_landslide_plugin"
DEVELOPMENT_ONLY = {
    "resources/install.py",
    "resources/package.py",
    "resources/translations.py",
    "resources/demo/run.py",
    "resources/help/make_images.py",
    "resources/styles/make_styles.py",
}
SIZE_LIMIT = 25_000_000  # of plugins.qgis.org
EPOCH = (2020, 1, 1, 0, 0, 0)  # the same content gives the same file


def members() -> list[tuple[Path, str]]:
    """(file, name inside the plugin folder) of everything that ships."""
    found = [(ROOT / name, name) for name in ("metadata.txt", "LICENSE", "CHANGELOG.md")]
    found += [(path, path.relative_to(ROOT / PACKAGE).as_posix()) for path in (ROOT / PACKAGE).rglob("*")]
    for folder in ("models", "resources"):
        found += [(path, path.relative_to(ROOT).as_posix()) for path in (ROOT / folder).rglob("*")]
    return sorted(
        (path, name)
        for path, name in found
        if path.is_file()
        and "__pycache__" not in name
        and not Path(name).name.startswith(".")
        and not name.endswith(".aux.xml")  # statistics that QGIS leaves beside rasters
        and not name.endswith(".ts")  # what QGIS loads are the .qm files beside
        and name not in DEVELOPMENT_ONLY
    )


def main(target: Path) -> int:
    """Write the zip; returns 1 if it is too large for the plugin site."""
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, name in members():
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", EPOCH)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    size = partial.stat().st_size
    if size > SIZE_LIMIT:
        print(f"{partial} has {size:,} bytes; the plugin site takes at most {SIZE_LIMIT:,}.", file=sys.stderr)
        return 1
    partial.replace(target)
    print(f"{target}: {size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
