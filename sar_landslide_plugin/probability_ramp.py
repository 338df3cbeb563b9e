"""Colours of landslide probability: one ramp for the map, the legend and the small pictures."""

from __future__ import annotations

import numpy as np

# Probability, colour, opacity (0 to 255), legend label. From light yellow to dark purple in even steps of lightness, which
# colour-blind people see, too; both ends stand out from the grey of a radar image. Below 0.1, nearly all of a scene, nothing
# is drawn.
PROBABILITY_CLASSES = (
    (0.0, "#ffe88c", 0, "0 %"),
    (0.1, "#ffe88c", 0, "10 %"),
    (0.25, "#fdc455", 170, "25 %"),
    (0.5, "#f0802f", 220, "50 %"),
    (0.75, "#c03a46", 240, "75 %"),
    (1.0, "#6a1157", 255, "100 %"),
)


def probability_colours(probability: np.ndarray) -> np.ndarray:
    """Colours of probabilities: uint8 (..., 4) in the order red, green, blue, opacity; clear where not observed."""
    values = [entry[0] for entry in PROBABILITY_CLASSES]
    stops = np.array(
        [
            [int(colour[i : i + 2], 16) for i in (1, 3, 5)] + [opacity]
            for _, colour, opacity, _ in PROBABILITY_CLASSES
        ]
    )
    known = np.nan_to_num(probability, nan=0.0)
    return (
        np.stack([np.interp(known, values, stops[:, i]) for i in range(4)], axis=-1).round().astype(np.uint8)
    )
