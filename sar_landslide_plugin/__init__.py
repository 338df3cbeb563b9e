"""Detect landslides in Sentinel-1 images: the QGIS plugin and the engine that works without QGIS."""

import os
import sys

OLDEST_PYTHON = (3, 9)  # some old QGIS brings 3.8

# onnxruntime 1.31 and newer would name this computer to its makers, on all systems. It looks at this variable while it is
# imported, and what can be called afterwards comes too late: so it is set here, where every way to that import begins.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def classFactory(iface):
    """Return the plugin; ``iface`` is None when qgis_process loads it."""
    if sys.version_info < OLDEST_PYTHON:
        raise ImportError(_too_old())
    from .plugin import SarLandslidePlugin  # QGIS only: the engine and command line must import without it

    return SarLandslidePlugin(iface)


def _too_old():
    """Why there is no plugin, in QGIS's language. What is imported here, Python 3.8 can read."""
    from . import translation
    from .core.words import say

    translator = translation.install()
    try:
        return say(
            "SAR Landslide needs Python {oldest} or newer, but this QGIS brings {found}: install a newer QGIS.",
            oldest=".".join(map(str, OLDEST_PYTHON)),
            found=".".join(map(str, sys.version_info[:2])),
        )
    finally:
        translation.remove(translator)
