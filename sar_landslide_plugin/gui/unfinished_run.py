"""Remembers the run that is under way: where QGIS or the computer dies, the next one that is asked for the same goes on with it."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsProcessing, QgsProject, QgsSettings

from ..core.output_folder import was_interrupted
from .project_state import read, word

RUN_KEY = "sar_landslide/unfinished_run"


def begin(parameters: dict) -> dict:
    """Remember a run that starts; its parameters, with the folder of the one that died where it was asked for the same."""
    output = parameters["OUTPUT"]
    if output == QgsProcessing.TEMPORARY_OUTPUT:  # has a name that nothing finds again
        forget()
        return parameters
    settings = QgsSettings()
    former = read(settings.value(RUN_KEY, "{}", type=str)) or {}
    asked, former_output = _asked(parameters), word(former, "output")
    goes_on = (
        word(former, "asked") == asked
        and Path(former_output).parent == Path(output).parent
        and was_interrupted(Path(former_output))
    )
    if goes_on:
        parameters = {**parameters, "OUTPUT": former_output, "RESUME": True}
    settings.setValue(RUN_KEY, json.dumps({"asked": asked, "output": parameters["OUTPUT"]}))
    settings.sync()  # a crash would not leave the time
    return parameters


def forget() -> None:
    """The run has ended, one way or another."""
    QgsSettings().remove(RUN_KEY)


def _asked(parameters):
    """What a run was asked for, as text; layers by their source, which outlives a project that was not saved."""
    layers = QgsProject.instance().mapLayers()

    def plain(value):
        if isinstance(value, (list, tuple)):
            return [plain(item) for item in value]
        return layers[value].source() if isinstance(value, str) and value in layers else value

    asked = {name: plain(value) for name, value in parameters.items() if name != "OUTPUT"}
    return json.dumps(asked, sort_keys=True, default=lambda value: str(value.toVariant() if hasattr(value, "toVariant") else value))
