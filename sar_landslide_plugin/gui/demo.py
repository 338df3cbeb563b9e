"""The demonstration scene, copied to where QGIS may write beside it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from qgis.core import QgsApplication

from ..core.paths import resources_dir

NAME = "demo_scene.tif"


def demo_copy() -> Path:
    """A copy of the demo scene in the user's profile: QGIS writes statistics beside what it shows, and the plugin's folder
    must stay as it was installed. Raises OSError where the profile cannot be written."""
    source = resources_dir() / "demo" / NAME
    target = Path(QgsApplication.qgisSettingsDirPath()) / "sar_landslide" / "demo" / NAME
    if target.is_file() and target.stat().st_size == source.stat().st_size:
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    shutil.copyfile(source, partial)
    os.replace(partial, target)
    return target
