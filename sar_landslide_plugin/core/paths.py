"""Where the plugin's own files are, both in an installed plugin and in the repository.

The installable zip holds ``models`` and ``resources`` inside the package folder; in the repository they lie
beside it.
"""

from __future__ import annotations

import configparser
from pathlib import Path

PACKAGE_DIR = Path(__file__).parent.parent  # not resolved: a linked plugin folder keeps its own neighbours


def _inside_or_beside(name: str) -> Path:
    inside = PACKAGE_DIR / name
    return inside if inside.exists() else PACKAGE_DIR.parent / name


def resources_dir() -> Path:
    """Folder of icons, styles, the demo scene and the help pages."""
    return _inside_or_beside("resources")


def models_dir() -> Path:
    """Folder of the ONNX models that come with the plugin."""
    return _inside_or_beside("models")


def metadata_file() -> Path:
    """The plugin's metadata.txt."""
    return _inside_or_beside("metadata.txt")


def plugin_version() -> str:
    """Version in metadata.txt, or "unknown" where that file is absent or has none."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read(metadata_file(), encoding="utf-8")
        return parser.get("general", "version")
    except configparser.Error:
        return "unknown"
