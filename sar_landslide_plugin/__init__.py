"""Detect landslides in Sentinel-1 images: the QGIS plugin and the engine that works without QGIS."""

import os

# onnxruntime 1.31 and newer would name this computer to its makers, on all systems. It looks at this variable while it is
# imported, and what can be called afterwards comes too late: so it is set here, where every way to that import begins.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def classFactory(iface):
    """Return the plugin; ``iface`` is None when qgis_process loads it."""
    from .plugin import SarLandslidePlugin  # QGIS only: the engine and command line must import without it

    return SarLandslidePlugin(iface)
