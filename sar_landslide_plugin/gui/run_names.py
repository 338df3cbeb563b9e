"""Names of folders and files after the scene of a run, in plain letters, so that they may be kept anywhere."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from .. import layers

_LONGEST = 60


def run_folder_name(scene_title: str, time: datetime) -> str:
    """Name of a run's folder: the scene, and the time."""
    return f"{_plain(scene_title)}_{time:%Y%m%d_%H%M%S}"


def export_name(run: Path, what: str, suffix: str) -> str:
    """Name that is suggested for a file made of a run: that of its scene before what it holds, so that those of two runs differ."""
    return f"{_plain(layers.run_name(run)[0])}_{what}.{suffix}"


def _plain(scene_title: str) -> str:
    return (re.sub(r"[^\w.-]+", "_", scene_title).strip("._") or "scene")[:_LONGEST]
