"""Print, as JSON, the versions of everything that may behave differently from one QGIS to another."""

import json
import os
import platform

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # the plugin, which sets it too, is not imported here

import numpy
import onnxruntime
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

print(
    json.dumps(
        {
            "QGIS": Qgis.QGIS_VERSION.split("-")[0],
            "Qt": QT_VERSION_STR,
            "Python": platform.python_version(),
            "NumPy": numpy.__version__,
            "GDAL": gdal.VersionInfo("RELEASE_NAME"),
            "onnxruntime": onnxruntime.__version__,
        }
    )
)
