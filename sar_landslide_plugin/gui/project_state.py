"""What was asked for, kept in the project, so that whoever opens it finds it again.

Other versions and other hands write it, too: a value that is of no use counts as one that is not there.
"""

from __future__ import annotations

import json
from typing import Optional, TypeVar

from qgis.core import QgsProject

SCOPE, KEY = "SarLandslide", "/run"
LARGEST = 1e9  # number that any of the widgets takes

Default = TypeVar("Default", bound=Optional[float])


def save(project: QgsProject, state: dict) -> None:
    """Store the parameters of a run in the project."""
    project.writeEntry(SCOPE, KEY, json.dumps(state))


def load(project: QgsProject) -> dict | None:
    """The parameters that the project remembers, None where it remembers none that can be read."""
    text, is_there = project.readEntry(SCOPE, KEY, "")
    if not is_there:
        return None
    return read(text)


def read(text: str) -> dict | None:
    """A state from JSON, None where it is none."""
    try:
        state = json.loads(text)
    except ValueError:
        return None
    return state if isinstance(state, dict) else None


def word(state: dict, key: str, default: str = "") -> str:
    """A text that is remembered."""
    value = state.get(key)
    return value if isinstance(value, str) else default


def words(state: dict, key: str) -> list[str]:
    """The texts of a list that is remembered."""
    value = state.get(key)
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def number(state: dict, key: str, default: Default) -> float | Default:
    """A number that is remembered."""
    return _number(state.get(key), default)


def numbers(state: dict, key: str, default: float) -> list[float]:
    """The numbers of a list that is remembered, in their places."""
    value = state.get(key)
    return [_number(item, default) for item in value] if isinstance(value, list) else []


def _number(value, default):
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return value if is_number and abs(value) <= LARGEST else default  # neither is NaN
