"""Moments of bands that are slices of a netCDF variable along time, by the conventions for climate and forecast (CF)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from osgeo import gdal

_DIMENSION = "NETCDF_DIM_"  # before the name of a dimension, in GDAL's metadata of a band
_UNITS = re.compile(
    r"\s*(nano|micro|milli)?(s|secs?|seconds?|mins?|minutes?|hrs?|hours?|h|days?|d)\s+since\s+"
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d?)(?::(\d\d?)(?:\.\d*)?)?)?"
    r"(?:\s*([+-])(\d\d?):?(\d\d)?(?!\d))?",
    re.IGNORECASE,
)
_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0}  # by the first letter of a unit
_PREFIXES = {"nano": 1e-9, "micro": 1e-6, "milli": 1e-3}
_CALENDARS = ("", "standard", "gregorian", "proleptic_gregorian")


def moment_of(dataset: gdal.Dataset, number: int) -> str:
    """ISO date and time (to the second) of a band, "" where it names none: "10470 days since 1990-01-01" is 2018-09-01T00:00:00."""
    metadata = dataset.GetRasterBand(number).GetMetadata()
    for key in sorted(metadata):
        if not key.startswith(_DIMENSION):
            continue
        dimension = key[len(_DIMENSION) :]
        units = _UNITS.match(dataset.GetMetadataItem(f"{dimension}#units") or "")
        if units is None or (dataset.GetMetadataItem(f"{dimension}#calendar") or "").lower() not in _CALENDARS:
            continue
        prefix, unit, *origin, sign, hours, minutes = units.groups()
        try:
            start = datetime(*(int(part or 0) for part in origin))  # type: ignore[arg-type]
            seconds = float(metadata[key]) * _SECONDS[unit[0].lower()] * _PREFIXES.get((prefix or "").lower(), 1.0)
            offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
            return (start - offset + timedelta(seconds=round(seconds))).isoformat(timespec="seconds")
        except (ValueError, OverflowError):  # the 31st of June; infinite, or beyond the calendar
            continue
    return ""
