"""Results of earlier runs on the map, which would cover those of a new one."""

from __future__ import annotations

from qgis.core import QgsProject

from ..layers import FOLDER_PROPERTY


def put_away(project: QgsProject, folder: str) -> None:
    """Uncheck and fold the groups of all runs but the one in ``folder`` that has just been added, on top.

    Hatchings and colours would add up; a check mark brings a group back as it was.
    """
    groups = [group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(FOLDER_PROPERTY)]
    if groups and groups[0].customProperty(FOLDER_PROPERTY) == folder:
        for group in groups[1:]:
            group.setItemVisibilityChecked(False)
            group.setExpanded(False)
