"""Detect landslides in Sentinel-1 images: the QGIS plugin and the engine that works without QGIS."""


def classFactory(iface):
    """Return the plugin; ``iface`` is None when qgis_process loads it."""
    from .plugin import SarLandslidePlugin  # QGIS only: the engine and command line must import without it

    return SarLandslidePlugin(iface)
