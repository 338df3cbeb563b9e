"""Remembers runs that did not come to their end: when the same is asked for again, the panel goes on with them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from qgis.core import QgsProcessing, QgsProject, QgsSettings

from ..core.output_folder import journals_for, was_interrupted
from .project_state import read, word

RUNS_KEY = "sar_landslide/unfinished_runs"
MOST_RUNS = 8


class UnfinishedRuns:
    """Folders of runs in QGIS's settings, by what they were asked for, the latest last."""

    def __init__(self) -> None:
        self._asked = self._output = ""  # of the run that began last, "" where nothing would find it again
        self._remains: list[tuple[int, int]] = []  # of its predecessor

    def begin(self, parameters: dict) -> dict:
        """Remember a run that is to start; its parameters, with the folder of the one that it goes on with, if there is one."""
        self._asked, self._remains = "", []
        if parameters["OUTPUT"] == QgsProcessing.TEMPORARY_OUTPUT:  # has a name that nothing finds again
            return parameters
        asked, runs = _asked(parameters), _remembered()
        output = runs.pop(asked, "")
        if _is_left(output):
            parameters = {**parameters, "OUTPUT": output, "RESUME": True}
        self._asked, self._output = asked, parameters["OUTPUT"]
        _remember({**runs, asked: self._output})
        return parameters

    def begin_other(self) -> None:
        """Something else is to start, which nothing goes on with."""
        self._asked = ""

    def on_started(self) -> None:
        """The run is about to look at what its predecessor left."""
        if self._asked:
            self._remains = _remains(self._output)

    def on_failed(self) -> None:
        """Forget the run, unless there is something to go on from.

        Where it left the remains of its predecessor as they were, it could not go on from them, and would not be able to the next time.
        """
        if self._asked and (not _is_left(self._output) or (self._remains and self._remains == _remains(self._output))):
            self.forget()

    def forget(self) -> None:
        """The run came to its end, or is not wanted any more."""
        runs = _remembered() if self._asked else {}
        if runs.get(self._asked) == self._output:  # not where another window has begun the same since
            _remember({asked: output for asked, output in runs.items() if asked != self._asked})


def _remembered():
    """Folders of runs, also of those that nothing can be gone on with of: another window may have begun one this moment."""
    settings = QgsSettings()
    settings.sync()  # another window may have written since
    runs = read(settings.value(RUNS_KEY, "{}", type=str)) or {}
    return {asked: word(runs, asked) for asked in runs if word(runs, asked)}


def _remember(runs):
    """Keep the latest runs; where there are too many, those go first of which nothing is left, but not the last, which is to begin."""
    too_many = len(runs) - MOST_RUNS
    gone = [asked for asked in list(runs)[:-1] if not _is_left(runs[asked])][:too_many] if too_many > 0 else []
    kept = [(asked, output) for asked, output in runs.items() if asked not in gone]
    settings = QgsSettings()
    settings.setValue(RUNS_KEY, json.dumps(dict(kept[-MOST_RUNS:])))
    settings.sync()  # a crash would not leave the time


def _is_left(output):
    try:
        return bool(output) and was_interrupted(Path(output))
    except (OSError, ValueError):  # out of reach, or no name of a folder
        return False


def _remains(output):
    """What changes as soon as a run goes on from a journal: it makes folders beside it, and adds to it."""
    try:
        return [(journal.parent.stat().st_mtime_ns, journal.stat().st_mtime_ns) for journal in journals_for(Path(output))]
    except OSError:
        return []


def _asked(parameters):
    """What tells a run from others: all that it was asked for; layers by their source, which outlives a project that was not saved."""
    layers = QgsProject.instance().mapLayers()

    def plain(value):
        if isinstance(value, (list, tuple)):
            return [plain(item) for item in value]
        return layers[value].source() if isinstance(value, str) and value in layers else value

    asked = {name: plain(value) for name, value in parameters.items()}
    asked["OUTPUT"] = str(Path(parameters["OUTPUT"]).parent)  # the rest of its name is the time
    text = json.dumps(asked, sort_keys=True, default=lambda value: str(value.toVariant() if hasattr(value, "toVariant") else value))
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
