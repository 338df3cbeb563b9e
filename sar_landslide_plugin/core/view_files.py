"""The folder beside the results with what only serves to look at them."""

from __future__ import annotations

import contextlib
from pathlib import Path

MAP_LAYERS = "map_layers"
OUTLINED_GAPS = "not_observed.gpkg"
_VIRTUAL = ("change", "observed_*", "power_*", "warped_*", "layover_*", "gathered_*", "share_*", "mean_*")


def remove_views(results: Path) -> None:
    """Remove what was made to look at earlier results, as far as that can be done, and nothing else; it is made again when needed."""
    folder = results / MAP_LAYERS
    virtual = (folder.glob(f"{place}{name}.vrt") for place in ("", "run_*/") for name in _VIRTUAL)
    for path in [*(path for found in virtual for path in found), *folder.glob(f"{OUTLINED_GAPS}*")]:
        with contextlib.suppress(OSError):  # it is being read
            path.unlink()
    for place in (*folder.glob("run_*"), folder):
        with contextlib.suppress(OSError):  # there are none, or somebody else's files in it
            place.rmdir()
