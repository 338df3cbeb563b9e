"""What projects and settings remember: nothing of one project in the next, and nothing that is of no use."""

import json

import pytest
from qgis.core import QgsProject, QgsSettings

from sar_landslide_plugin.gui import detect_box, project_state
from sar_landslide_plugin.gui.dock import LandslideDock


def choose_and_save(dock, path):
    """A project that remembers a threshold, the map view as the area and a unit."""
    project = QgsProject.instance()
    dock.detect_box.options_box.threshold_spin.setValue(77)
    dock.detect_box.area_box.set_mode("view")
    dock.scene_box.event_edit.setText("2018-09-06")
    dock.scene_box.overrides.unit_combo.setCurrentIndex(3)
    project_state.save(project, {**dock.scene_box.state(), **dock.detect_box.state()})
    assert project.write(str(path))


def chosen(dock):
    options = dock.detect_box.options_box
    return options.threshold_spin.value(), dock.detect_box.area_box.mode(), dock.scene_box.overrides.unit(), dock.scene_box.event_day()


def test_a_project_that_remembers_nothing_gets_the_settings_of_the_user(dock, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "plain.qgz"))
    dock.detect_box.options_box.threshold_spin.setValue(40)
    dock.detect_box.save_settings()
    choose_and_save(dock, tmp_path / "own.qgz")
    dock.detect_box.options_box.folder_widget.setFilePath(str(tmp_path))
    for _ in range(2):
        assert project.read(str(tmp_path / "plain.qgz"))
        assert chosen(dock) == (40.0, "whole", "auto", None)
        assert project.read(str(tmp_path / "own.qgz"))
        assert chosen(dock) == (77.0, "view", "db", "2018-09-06")
    project.clear()
    assert chosen(dock) == (40.0, "whole", "auto", None)
    assert dock.detect_box.options_box.folder_widget.filePath() == str(tmp_path), "is no matter of the project"


DEFAULTS = (0.0, "whole", "auto", None)


@pytest.mark.parametrize(
    "state",
    [
        *({"threads": value} for value in (None, "two", [2], float("nan"), 10**30, 10**400)),
        *({"pre": value, "post": value} for value in (None, 5, [None, 5, {}])),
        *({"bands": value} for value in (None, 3, [None], ["one", None, 10**30])),
        *({"sensitivity": value} for value in ("high", [], True)),
        {"smallest": "x", "smallest_unit": None},
        {"unit": 5, "nodata": -9999, "even_out": None},
        {"event": 3},
        {"mode": None, "layer": 5},
        {"area": ["view"], "area_layer": 5},
        {"segment": {}, "provider": 1, "threshold_percent": "50", "gate_percent": None},
    ],
)
def test_what_cannot_be_used_of_a_state_counts_as_not_there(dock, state):
    usual = {**dock.scene_box.state(), **dock.detect_box.state()}
    project_state.save(QgsProject.instance(), state)
    dock._restore()
    assert chosen(dock) == DEFAULTS
    assert {**dock.scene_box.state(), **dock.detect_box.state()} == usual
    project_state.save(QgsProject.instance(), {**state, "event": "2018-09-06"})
    dock._restore()
    assert dock.scene_box.event_day() == "2018-09-06", "the rest is used"


@pytest.mark.parametrize("text", ["[]", "null", "5", '{"threads": null}', '{"sensitivity": "high"}', json.dumps({"smallest": []})])
def test_settings_that_cannot_be_used_leave_the_defaults(iface, provider, text):
    QgsSettings().setValue(detect_box.OPTIONS_KEY, text)
    dock = LandslideDock(iface)
    assert chosen(dock) == DEFAULTS
    dock.shut_down()
    dock.deleteLater()
