"""Training of both stages: simulated and real data, networks, calibration, evaluation and export. Not needed at run time."""
