"""Training of both stages: simulated and real data, networks, calibration, evaluation and export. Not needed at run time."""

import sar_landslide_plugin  # noqa: F401  # keeps onnxruntime, whoever imports it later, from reporting to its makers
