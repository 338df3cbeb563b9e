"""Slides inserted into real places that no training has seen: python -m tests.benchmarks.unseen_places [REAL_DATA] (in the training environment)

Lowland forest in Bolivia in VV alone, filtered, half of it not observed, and mountains in Papua New Guinea before the landslide of
2024, despeckled: what is found, beside the smoothed log-ratio (where there is no VH, of VV, whatever the head of the column says).
`--models` scores another pair. What is marked between all of their dates tells `tests.benchmarks.quiet_times`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np

CLEARED_FROM = "2015-12-15"  # the level of the whole place begins to fall; the clearing itself is dated to May 2016


def bolivia(folder: Path) -> tuple[np.ndarray, int]:
    """Linear power (dates, 2, height, width) without VH, and how many of the dates come before the clearing."""
    data = np.load(folder / "bolivia_clearing" / "bolivia_s1_vv_db_30m.npz")
    seen = np.isfinite(data["vv_db"]).any(axis=(1, 2))
    vv = (10 ** (data["vv_db"][seen] / 10)).astype(np.float32)
    return np.stack([vv, np.full_like(vv, np.nan)], axis=1), int((data["dates"][seen] < CLEARED_FROM).sum())


def papua(folder: Path, read: Callable[[Path], np.ndarray]) -> np.ndarray:
    """Linear power (dates, 2, height, width) of the dates before the landslide; `read` gives the band of a file."""
    files = sorted((folder / "enga_2024_landslide" / "pre_event_rtc_despeckled").glob("*_VV_*.tif"))
    pairs = [(file, file.with_name(file.name.replace("_VV_", "_VH_"))) for file in files]
    power = np.array([[read(file) for file in pair] for pair in pairs], np.float32)
    return np.where(power > 1e-6, power, np.nan)


def main() -> None:
    import rasterio

    from training.config import CONFIGS, load_config
    from training.data.outlines import load_outlines
    from training.data.stacks import Stack
    from training.exported import read_pair
    from training.leave_out import score_place, table

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("real_data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--models", type=Path, default=Path("models"), help="folder of a pair of models (default: %(default)s)")
    options = parser.parse_args()

    def read(file: Path) -> np.ndarray:
        with rasterio.open(file) as source:
            return source.read(1)

    power, quiet = bolivia(options.real_data)
    power[:, 1] = power[:, 0]  # something to insert slides into, which nobody is shown
    places = [(Stack("bolivia", power, 30.0, quiet_dates=quiet), 1), (Stack("papua new guinea", papua(options.real_data, read), 30.0), None)]
    classifier, segmenter, card = read_pair(options.models)
    config, outlines = load_config(CONFIGS / "default.yaml"), load_outlines(options.real_data)
    for stack, hidden in places:
        rows = score_place(stack, classifier, segmenter, card["thresholds"], config, outlines, hidden=hidden)
        print("\n" + table([{"place": stack.place, "rows": rows}]), flush=True)


if __name__ == "__main__":
    main()
