"""The engine: from Sentinel-1 rasters to landslide maps with numpy, GDAL and onnxruntime, without QGIS.

``detect.py`` is the recipe; every other module is one of its nouns.
"""
