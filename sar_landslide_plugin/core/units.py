"""Radiometric units: which one a scene is in, and how its values become linear power with NaN for nodata.

Sentinel-1 backscatter comes as linear power, as amplitude (its square root) or in decibel. All bands of a
scene are in one unit, so they are judged together; names have the first word, then levels. To which area it refers (sigma0, gamma0)
names alone tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import InputError
from .request import unit_words
from .words import say

# 1e-6 (-60 dB) is far below what Sentinel-1 can measure (noise floor about -25 dB) and is what others write
# as "nothing". The small excess makes values written as exactly 1e-6 or -60 dB count as nothing in all units.
MINIMUM_POWER = 1.001e-6
MAXIMUM_POWER = 1e6  # +60 dB, which nothing on the ground reaches: the largest float, for one, is a common fill value
CALIBRATED_POWER = 10.0  # +10 dB: the median of a calibrated image, even of a city, is far below
ZERO_DB_IS_FILL_FROM = 0.01  # share of the pixels of a band of integers in dB that are exactly 0: then they are fill, not 0 dB

# What images in two units differ by in the mean of the polarisations, in each of them, and what is left where one is converted. Of
# 1.1 x 10^4 pairs of real dates in one unit none does so in VV and VH together, while 85 % of those on land in two units do.
_MIXED_FROM_DB, _MIXED_EACH_DB, _MIXED_WITHIN_DB = 3.5, 2.5, 2.0

# In decibels VH of real ground is below -9, of dense cities, too, and VV 3 to 10 above it.
_BRIGHTEST_VH_DB, _LEAST_VV_VH_DB = -6.5, 2.8

# ASF HyP3: g gamma0, s sigma0; p power, d decibel, a amplitude
_HYP3_NAME = re.compile(r"_RTC\d+_[A-Z]_(?P<calibration>[gs])(?P<unit>[pda])")
_NRB_NAME = re.compile(r"-v[vh]-(?P<calibration>[gs])-l(?:in|og)(?![a-z])", re.IGNORECASE)
_CALIBRATION = re.compile(r"(?<![a-z])(?:(?P<sigma0>sig(?:ma)?)|(?P<gamma0>gam(?:ma)?)|(?P<beta0>beta))[\W_]?(?:0|nought|naught)(?!\d)")


@dataclass(frozen=True)
class ValueRule:
    """How stored values of one band become linear power.

    Attributes:
        unit: "linear", "amplitude" or "db".
        scale, offset: value = stored * scale + offset.
        stored_nodata: stored values that mean "not observed" (declared by the raster, or given by the user).
        zero_is_nodata: a value of exactly 0 means "not observed"; always so in linear and amplitude, and in decibels that are
            no integers.
    """

    unit: str
    scale: float = 1.0
    offset: float = 0.0
    stored_nodata: tuple[float, ...] = ()
    zero_is_nodata: bool = True

    def values(self, stored: np.ndarray) -> np.ndarray:
        """Values in the band's unit: float32, NaN where not observed, same shape."""
        with np.errstate(over="ignore", invalid="ignore"):  # what does not fit becomes inf, which is no observation
            values = stored.astype(np.float32)
            if self.scale != 1.0 or self.offset != 0.0:
                values = (stored.astype(np.float64) * self.scale + self.offset).astype(np.float32)
        for nodata in self.stored_nodata:
            values[_equals(stored, nodata)] = np.nan
        return values

    def linear_power(self, stored: np.ndarray) -> np.ndarray:
        """Linear power: float32, NaN where not observed, same shape."""
        values = self.values(stored)
        with np.errstate(over="ignore", invalid="ignore"):  # files may hold signalling NaN
            if self.unit == "db":
                if self.zero_is_nodata:
                    values[values == 0.0] = np.nan
                power = np.power(np.float32(10.0), values * np.float32(0.1))
            elif self.unit == "amplitude":
                power = np.where(values > 0, values * values, np.float32(np.nan))
            else:
                power = values
            np.copyto(power, np.nan, where=~((power > MINIMUM_POWER) & (power < MAXIMUM_POWER)))
        return power


def _equals(stored: np.ndarray, nodata: float) -> np.ndarray:
    """Where stored values are a nodata value, compared in the precision they are stored in."""
    if np.isnan(nodata):
        return np.isnan(stored)
    if stored.dtype == np.float32:
        with np.errstate(over="ignore"):
            return stored == np.float32(nodata)
    return stored == nodata


def unit_from_names(names: Sequence[str]) -> str | None:
    """The unit that every name tells, each of a band, its unit and its file together; None where one tells none or another."""
    found = {_unit_from_name(name) for name in names}
    return found.pop() if len(found) == 1 else None


def check_units_of_names(names: Mapping[str, str]) -> None:
    """Raise InputError where names, each by what messages call it, tell different units."""
    told: dict[str, str] = {}
    for called, name in names.items():
        unit = _unit_from_name(name)
        if unit:
            told.setdefault(unit, called)
    if len(told) > 1:
        (unit, one), (other_unit, other) = list(told.items())[:2]
        raise InputError(
            say(
                "By their names {one} is in {unit} and {other} in {other_unit}: convert the images to one unit, or choose the unit that "
                "all of them have.",
                one=one,
                unit=unit_words(unit),
                other=other,
                other_unit=unit_words(other_unit),
            )
        )


def _unit_from_name(name: str) -> str | None:
    hyp3 = _HYP3_NAME.search(name)
    # A token that ends in it, as vvdb, but not the 5DB3 of a product's name.
    words = {word for token in re.split(r"[^a-z0-9]+", name.lower()) for word in re.split(r"\d+$|^[a-z]+0(?=db$)", token)}
    if hyp3:
        return {"p": "linear", "d": "db", "a": "amplitude"}[hyp3["unit"]]
    if words & {"db", "decibel", "decibels", "vvdb", "vhdb"}:
        return "db"
    if words & {"amplitude", "amp"}:
        return "amplitude"
    return "linear" if words & {"linear", "power", "intensity"} else None


def calibration_from_names(*names: str) -> str:
    """What backscatter refers to by the first name that tells it: "sigma0", "gamma0" or "beta0"; "" where none does, or one tells several."""
    for name in names:
        short = _HYP3_NAME.search(name) or _NRB_NAME.search(name)
        found = {match.lastgroup for match in _CALIBRATION.finditer(name.lower())}
        if short:
            found = {{"g": "gamma0", "s": "sigma0"}[short["calibration"].lower()]}
        if found:
            return str(found.pop()) if len(found) == 1 else ""
    return ""


def observed_values(values: np.ndarray) -> np.ndarray:
    """Finite values that are not 0, the commonest fill; float64, in which their sums are finite, too."""
    return values[np.isfinite(values) & (values != 0)].astype(np.float64)


def medians_of(samples: Sequence[tuple[str, str, np.ndarray]]) -> dict[str, float]:
    """Median of the observed values of each band that has some, by its name; samples as for `resembled_unit`."""
    observed = {name: observed_values(values) for name, _, values in samples}
    return {name: float(np.median(values)) for name, values in observed.items() if values.size}


def _misfit(mean_level_db: float | None, ratio_db: float | None, single_level_db: float | None) -> float:
    """How unlike Sentinel-1 over land a level is: squared standard scores.

    Means and spreads were taken from real gamma0 and sigma0 images of forest, farmland, mountains and desert:
    mean of VV and VH -13 +- 4.5 dB, VV - VH 7 +- 1.7 dB, VV alone -10 +- 4.5 dB, VH alone -16.5 +- 4.5 dB
    (which the caller shifts to VV).
    """
    misfit = 0.0
    if mean_level_db is not None and ratio_db is not None:
        misfit += ((mean_level_db + 13) / 4.5) ** 2 + ((ratio_db - 7) / 1.7) ** 2
    elif single_level_db is not None:
        misfit += ((single_level_db + 10) / 4.5) ** 2
    return misfit


def _linear_or_amplitude(levels_db: Mapping[str, float]) -> str:
    """Judge by 10 log10 of the values' upper quartile per polarisation: of amplitudes that is half the dB."""
    misfits = {}
    for unit, factor in (("linear", 1.0), ("amplitude", 2.0)):
        level = {polarisation: factor * value for polarisation, value in levels_db.items()}
        if len(level) == 2:
            misfits[unit] = _misfit((level["VV"] + level["VH"]) / 2, level["VV"] - level["VH"], None)
        else:
            ((polarisation, value),) = level.items()
            misfits[unit] = _misfit(None, None, value + (6.5 if polarisation == "VH" else 0.0))
    # Linear power is by far the commoner product: amplitude must fit clearly better.
    return "amplitude" if misfits["amplitude"] + 1.0 < misfits["linear"] else "linear"


def judge_unit(samples: Sequence[tuple[str, str, np.ndarray]]) -> str:
    """Unit of a scene from sampled values: the one that they resemble. But of one polarisation, which lacks the difference between
    two, bright ground in linear power looks as usual ground in amplitude: there it is the commoner unit.

    Args, returns and raises as ``resembled_unit``.
    """
    unit = resembled_unit(samples)
    is_alone = len({polarisation for _, polarisation, _ in samples}) == 1
    return "linear" if unit == "amplitude" and is_alone else unit


def resembled_unit(samples: Sequence[tuple[str, str, np.ndarray]]) -> str:
    """Unit that sampled values of a scene are most like.

    Args:
        samples: per band its name for messages, its polarisation, and values (scale and offset applied,
            nodata NaN).

    Returns:
        "linear", "amplitude" or "db".

    Raises:
        InputError: the bands differ in unit, or are not calibrated.
    """
    check_fill(samples)
    medians = medians_of(samples)
    if not medians:
        return "linear"
    if min(medians.values()) < -1:
        _check_decibel(samples, medians)
        return "db"
    check_calibrated(medians, CALIBRATED_POWER)
    _check_one_unit(samples)
    levels = {}
    for polarisation in sorted({sample[1] for sample in samples}):
        values = np.concatenate([observed_values(values) for _, wanted, values in samples if wanted == polarisation])
        if (values > 0).any():  # the upper quartile is that of the land where there is water beside it
            levels[polarisation] = float(10 * np.log10(np.quantile(values[values > 0], 0.75)))
    return _linear_or_amplitude(levels) if levels else "linear"


def check_calibrated(medians: Mapping[str, float], highest: float) -> None:
    """Raise InputError where a median, by the name of its band, is above what backscatter can be."""
    name = max(medians, key=lambda key: medians[key])
    if medians[name] > highest:
        raise InputError(
            say(
                "The values of {name} (median {median:.4g}) are not calibrated backscatter: calibrate "
                "the image to sigma0 or gamma0, or declare the scale and offset of its values.",
                name=name,
                median=medians[name],
            )
        )


def _check_one_unit(samples: Sequence[tuple[str, str, np.ndarray]]) -> None:
    """Raise InputError where some bands are amplitude and others linear power.

    Of an amplitude 10 log10 is half the decibels, so among bands of one polarisation the highest, doubled, comes out where the
    lowest is.
    """
    gaps, rests = [], []
    names = ("", "")
    for polarisation in sorted({sample[1] for sample in samples}):
        levels = {}
        for name, _, values in (sample for sample in samples if sample[1] == polarisation):
            positive = observed_values(values)
            positive = positive[positive > 0]
            if positive.size:
                levels[name] = float(10 * np.log10(np.median(positive)))
        if len(levels) < 2:
            continue
        low, high = (pick(levels, key=lambda name: levels[name]) for pick in (min, max))
        gaps.append(levels[high] - levels[low])
        rests.append(abs(2 * levels[high] - levels[low]))
        names = high, low
    if gaps and min(gaps) >= _MIXED_EACH_DB and np.mean(gaps) >= _MIXED_FROM_DB and np.mean(rests) <= _MIXED_WITHIN_DB:
        raise InputError(
            say(
                "The values of {amplitude} look like amplitude but those of {power} like linear power: convert the images to one "
                "unit, or choose the unit that all of them have.",
                amplitude=names[0],
                power=names[1],
            )
        )


def check_fill(samples: Sequence[tuple[str, str, np.ndarray]]) -> None:
    """Raise InputError where one value, which nothing declares as fill, makes up most of a band and can be no backscatter."""
    for name, _, values in samples:
        observed = observed_values(values)
        middle = float(np.median(observed)) if observed.size else 0.0
        if not -60 <= middle <= MAXIMUM_POWER and 0.5 < (observed == middle).mean() < 1.0:
            raise InputError(
                say(
                    "Most values of {name} are {value:.9g}, which is no backscatter: if they stand for what was not observed, give {value:.9g} "
                    "as a further no-data value.",
                    name=name,
                    value=middle,
                )
            )


def _check_decibel(samples: Sequence[tuple[str, str, np.ndarray]], medians: Mapping[str, float]) -> None:
    """Raise InputError where the lowest band is no decibel, or another band is not in decibel."""
    lowest, highest = (pick(medians, key=lambda name: medians[name]) for pick in (min, max))
    if medians[lowest] < -60:
        raise InputError(
            say(
                "The values of {name} (median {median:.4g}) are no decibels: they look like scaled "
                "integers, so declare their scale and offset, as with gdal_translate -a_scale 0.01 for hundredths, or convert them.",
                name=lowest,
                median=medians[lowest],
            )
        )
    values = next(observed_values(values) for name, _, values in samples if name == highest)
    # Even over a city some values are below 0 dB; linear power and amplitudes have none.
    if medians[highest] > 0 and medians[lowest] < -4 and (values > 0).mean() > 0.95:
        raise InputError(
            say(
                "The values of {lowest} look like decibel (median {lowest_median:.3g}) but those of {highest} do not "
                "(median {highest_median:.3g}): convert the images to one unit.",
                lowest=lowest,
                lowest_median=medians[lowest],
                highest=highest,
                highest_median=medians[highest],
            )
        )
    _check_factor(samples, medians)


def _check_factor(samples: Sequence[tuple[str, str, np.ndarray]], medians: Mapping[str, float]) -> None:
    """Raise InputError where values are logarithms of power without the factor 10, or natural ones.

    VH is then as bright as no ground is, a dense city neither, and too near VV: by .7 or 1.6 where decibels differ by 7.
    """
    vv, vh = ([medians[name] for name, own, _ in samples if own == polarisation and name in medians] for polarisation in ("VV", "VH"))
    if vv and vh and min(vh) > _BRIGHTEST_VH_DB and abs(np.mean(vv) - np.mean(vh)) < _LEAST_VV_VH_DB:
        raise InputError(
            say(
                "The values (medians {vv:.2g} in VV and {vh:.2g} in VH) look like logarithms of power that are no decibels: decibels are 10 times "
                "the logarithm of base 10.",
                vv=float(np.mean(vv)),
                vh=float(np.mean(vh)),
            )
        )


def zero_db_is_fill(values: np.ndarray, unread: int = 0) -> bool:
    """Whether exact zeros in a dB band of integers are fill: they are when they make up more than 1 % of it.

    Args:
        values: of a sample.
        unread: pixels of the sample besides, which are 0 without having been read.
    """
    zeros, pixels = int((values == 0.0).sum()) + unread, values.size + unread
    return zeros > ZERO_DB_IS_FILL_FROM * pixels
