"""Pace, memory and accuracy beside their limits and other ways."""

import sar_landslide_plugin  # noqa: F401  # keeps onnxruntime, whoever imports it later, from reporting to its makers
