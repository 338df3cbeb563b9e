"""What was asked for, kept in the project, so that whoever opens it finds it again."""

from __future__ import annotations

import json

from qgis.core import QgsProject

SCOPE, KEY = "SarLandslide", "/run"


def save(project: QgsProject, state: dict) -> None:
    """Store the parameters of a run in the project."""
    project.writeEntry(SCOPE, KEY, json.dumps(state))


def load(project: QgsProject) -> dict | None:
    """The parameters that the project remembers, None where it remembers none that can be read."""
    text, is_there = project.readEntry(SCOPE, KEY, "")
    if not is_there:
        return None
    try:
        state = json.loads(text)
    except ValueError:
        return None
    return state if isinstance(state, dict) else None
