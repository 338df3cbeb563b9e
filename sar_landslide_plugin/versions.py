"""The one place for what is written differently in different versions of QGIS."""

from __future__ import annotations

from qgis.core import Qgis, QgsField, QgsTask
from qgis.PyQt.QtCore import QMetaType, QVariant

if Qgis.QGIS_VERSION_INT >= 33800:
    _TYPES = {int: QMetaType.Type.Int, float: QMetaType.Type.Double, str: QMetaType.Type.QString}
else:  # takes nothing but these, which Qt 6 does not have
    _TYPES = {int: QVariant.Type.Int, float: QVariant.Type.Double, str: QVariant.Type.String}

# A short task that nobody needs to see among those under way; until 3.26 all are seen.
QUIET_TASK = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
if Qgis.QGIS_VERSION_INT >= 32600:
    QUIET_TASK |= QgsTask.Flag.Hidden


def field(name: str, python_type: type) -> QgsField:
    """A field of an attribute table for values of ``int``, ``float`` or ``str``."""
    return QgsField(name, _TYPES[python_type])
