"""How good a landslide map is against the truth, and how good the simplest map would have been."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

gdal.UseExceptions()

NOT_OBSERVED = 255
SMOOTHING_PX = 5


@dataclass(frozen=True)
class Score:
    """Agreement with the truth; the rank correlation is Spearman's, of predicted and true area per chip."""

    precision: float
    recall: float
    f1: float
    chip_rank_correlation: float


def score_run(folder: Path, truth_path: Path) -> Score:
    """Score mask.tif and chips.csv of a run."""
    truth = read_band(truth_path)
    mask = read_band(folder / "mask.tif")
    observed = (truth != NOT_OBSERVED) & (mask != NOT_OBSERVED)
    chips = read_chips(folder / "chips.csv")
    predicted = [float(chip["expected_area_m2"]) for chip in chips]
    true_pixels = [int((window(truth, chip) == 1).sum()) for chip in chips]
    return Score(
        *precision_recall_f1(mask == 1, truth == 1, observed), rank_correlation(predicted, true_pixels)
    )


def score_baseline(scene_path: Path, truth_path: Path, chips_csv: Path) -> tuple[Score, str]:
    """Score the smoothed VH log-ratio at the sign and threshold that suit it best: unfair, in its favour."""
    change_db = smoothed_log_ratio_db(scene_path)
    truth = read_band(truth_path)
    observed = (truth != NOT_OBSERVED) & np.isfinite(change_db)
    best = None
    for name, values in (("rise", change_db), ("drop", -change_db), ("rise or drop", np.abs(change_db))):
        for threshold_db in np.arange(0.5, 8.01, 0.25):
            with np.errstate(invalid="ignore"):
                mask = values >= threshold_db
            result = precision_recall_f1(mask, truth == 1, observed)
            if best is None or result[2] > best[0][2]:
                best = result, mask, f"{name} of at least {threshold_db:g} dB"
    result, mask, description = best
    chips = read_chips(chips_csv)
    predicted = [int((window(mask & observed, chip)).sum()) for chip in chips]
    true_pixels = [int((window(truth, chip) == 1).sum()) for chip in chips]
    return Score(*result, rank_correlation(predicted, true_pixels)), description


def smoothed_log_ratio_db(scene_path: Path) -> np.ndarray:
    """Change of VH in dB after averaging power over 5 x 5 pixels; NaN where not observed."""
    power = []
    for role in ("pre_VH", "post_VH"):
        power.append(box_mean(10.0 ** (read_role_db(scene_path, role) / 10.0), SMOOTHING_PX))
    return 10.0 * np.log10(power[1] / power[0])


def read_role_db(scene_path: Path, role: str) -> np.ndarray:
    """A band by its description, in dB, NaN for no data."""
    dataset = gdal.Open(str(scene_path))
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        if band.GetDescription() == role:
            stored = band.ReadAsArray().astype(np.float64)
            values = stored * (band.GetScale() or 1.0) + (band.GetOffset() or 0.0)
            return np.where(stored == band.GetNoDataValue(), np.nan, values)
    raise ValueError(f"{scene_path} has no band named {role}")


def box_mean(values: np.ndarray, size: int) -> np.ndarray:
    """Mean of the valid values in a square around each pixel; NaN stays NaN."""
    valid = np.isfinite(values)

    def box_sum(array):
        padded = np.pad(array, ((size // 2 + 1, size // 2), (size // 2 + 1, size // 2)))
        total = padded.cumsum(0).cumsum(1)
        return total[size:, size:] - total[:-size, size:] - total[size:, :-size] + total[:-size, :-size]

    mean = box_sum(np.where(valid, values, 0.0)) / np.maximum(box_sum(valid.astype(float)), 1.0)
    return np.where(valid, mean, np.nan)


def precision_recall_f1(
    mask: np.ndarray, truth: np.ndarray, observed: np.ndarray
) -> tuple[float, float, float]:
    """Pixel scores where observed; 0 where undefined."""
    hits = float((mask & truth & observed).sum())
    precision = hits / max(1.0, float((mask & observed).sum()))
    recall = hits / max(1.0, float((truth & observed).sum()))
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1


def rank_correlation(first, second) -> float:
    """Spearman's rank correlation with mean ranks for ties; NaN if one side is constant."""
    ranks = [mean_ranks(np.asarray(values, float)) for values in (first, second)]
    if any(rank.std() == 0 for rank in ranks):
        return float("nan")
    return float(np.corrcoef(*ranks)[0, 1])


def mean_ranks(values: np.ndarray) -> np.ndarray:
    """Rank of each value, equal values sharing their mean rank."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = counts.cumsum()
    return (last - (counts - 1) / 2.0)[inverse]


def read_band(path: Path) -> np.ndarray:
    """First band of a raster."""
    return gdal.Open(str(path)).ReadAsArray()


def read_chips(chips_csv: Path) -> list[dict]:
    """Rows of chips.csv."""
    with open(chips_csv, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def window(array: np.ndarray, chip: dict, chip_size: int = 128) -> np.ndarray:
    """The part of a scene-wide array inside a chip."""
    top, left = int(chip["row"]) * chip_size, int(chip["col"]) * chip_size
    return array[top : top + chip_size, left : left + chip_size]
