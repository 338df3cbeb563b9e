"""Which unit the values of a scene are taken in: the one that was chosen, that all names tell, or that the values look like."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .doubts import can_be_decibel, check_unit, unit_notes
from .errors import InputError
from .sources import StoredBand
from .units import check_units_of_names, judge_unit, observed_values, resembled_unit, unit_from_names
from .words import say


def decide_unit(asked: str, bands: Sequence[StoredBand], samples: Sequence[np.ndarray]) -> tuple[str, bool, list[str]]:
    """The unit of all bands, whether it was guessed, and notes.

    Args:
        asked: "linear", "amplitude" or "db", or "auto" where it shall be found out.
        samples: values of each band, scale and offset applied, NaN for nodata.

    Raises:
        InputError: the values cannot be in the unit, or those of different bands are in different ones.
    """
    named = [
        (
            say("band {number} of {raster}", number=band.role.number, raster=band.name),
            band.role.polarisation,
            values,
        )
        for band, values in zip(bands, samples)
    ]
    if asked != "auto":
        check_unit(asked, named)
        return asked, False, unit_notes(asked, named)
    for band, (name, _, values) in zip(bands, named):
        valid = observed_values(values)
        if band.is_unscaled_integer and valid.size and np.median(valid) > 0:
            raise InputError(
                say(
                    "The values of {name} are integers (median {median:.4g}) without scale and offset: "
                    "calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.",
                    name=name,
                    median=np.median(valid),
                )
            )
    names = [f"{band.band.GetDescription()} {band.band.GetUnitType()} {band.name}" for band in bands]
    check_units_of_names({called: name for (called, _, _), name in zip(named, names)})
    judged = judge_unit(named)
    if judged == "db":
        return "db", False, []  # a median far below zero leaves no doubt
    told = unit_from_names(names)
    if told in ("linear", "amplitude"):
        return told, False, unit_notes(told, named)
    if told == "db":
        if all(can_be_decibel(values) for *_, values in named):  # as a city, with its median above zero
            return "db", False, []
        raise InputError(
            say(
                "By their names the images are in decibel, which their values cannot be: undo the scaling, as scripts do it for a picture, or choose "
                "the unit that the values have."
            )
        )
    return judged, True, _alone_notes(named, judged)


def _alone_notes(named: Sequence[tuple[str, str, np.ndarray]], judged: str) -> list[str]:
    """A note where one polarisation, which does not tell amplitude from power, is as bright as amplitude is."""
    if resembled_unit(named) == judged:
        return []
    return [
        say(
            "{polarisation} alone does not tell amplitude from linear power: the values are taken as linear power of bright ground.",
            polarisation=named[0][1],
        )
    ]


