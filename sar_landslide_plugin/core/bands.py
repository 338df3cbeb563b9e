"""Which band is what: side (pre, post), polarisation (VV, VH) and date, from names and from the user's word.

A wrong guess here would turn the map upside down without anyone noticing, so what names do not tell is asked
for.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from osgeo import gdal

from .dates import check_order, dates_in, event_notes, parted_stacks, read_event, sides_from_dates
from .errors import InputError
from .gdal_calls import open_raster, short_name
from .labels import band_label, file_label, names_auxiliary, product_label, read_label
from .orbits import UNKNOWN_ORBIT, Orbit, orbit_in, orbit_of_file
from .request import SceneRequest
from .units import calibration_from_names
from .words import each, listed, say

SIDES = ("pre", "post")
POLARISATIONS = ("VV", "VH")


@dataclass(frozen=True)
class BandRole:
    """One band and the part it plays. ``side`` and ``polarisation`` are "" where unknown, ``date`` None; ``side_was_guessed`` where it is
    that of the half of the dates; ``calibration`` is "sigma0", "gamma0" or "beta0" where names tell it."""

    path: str
    number: int
    side: str
    polarisation: str
    date: str | None = None
    orbit: Orbit = UNKNOWN_ORBIT
    side_was_guessed: bool = False
    calibration: str = ""

    @property
    def role(self) -> str:
        return f"{self.side}_{self.polarisation}"

    def line(self) -> str:
        """For people: "pre_VV: band 1 of scene.tif (2018-09-01)"."""
        line = say(
            "{role}: band {number} of {raster}",
            role=self.role,
            number=self.number,
            raster=short_name(self.path),
        )
        return each(lambda text: f"{text} ({self.date})", line) if self.date else line


def alpha_bands(dataset: gdal.Dataset) -> list[int]:
    """Bands that say where the others are valid.

    A band that names a polarisation is none: GDAL takes the fourth of four byte bands for alpha by itself.
    """
    return [
        number
        for number in range(1, dataset.RasterCount + 1)
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand
        and not read_label(band_label(dataset, number))[1]
    ]


def _read_bands(path: str, side: str) -> list[BandRole]:
    """Bands of one raster with all that names tell; ``side`` is "" where one raster holds both sides."""
    bands = _named_bands(path, has_both=not side)
    # The same stack of both sides may be given as pre and as post.
    return [replace(band, side=side) for band in bands if band.side in ("", side)] if side else bands


def _named_bands(path: str, has_both: bool) -> list[BandRole]:
    """Bands of a raster of one side or of both, with the side that each names."""
    dataset = open_raster(path)
    metadata, name = dataset.GetMetadata(), file_label(path)
    _, file_polarisation, file_date = read_label(name)
    product = name if file_date else product_label(path) or name
    acquired_date = read_label(metadata.get("ACQUISITION_DATE", ""))[2] if not has_both else None
    file_date = acquired_date or read_label(product)[2]
    # The name and the metadata of a raster that holds both sides do not tell which of them they mean.
    file_orbit = UNKNOWN_ORBIT if has_both else orbit_of_file(metadata, product, bool(acquired_date))
    alpha = alpha_bands(dataset)
    data_bands = [number for number in range(1, dataset.RasterCount + 1) if number not in alpha]
    found = []
    for number in data_bands:
        label = band_label(dataset, number)
        side, polarisation, date = read_label(label)
        if not polarisation and (date or len(data_bands) == 1):
            polarisation = file_polarisation
        if has_both:
            file_date = _composed_date(dataset, side) or _date_of_side(short_name(path), side)
        own_orbit = orbit_in(label)
        orbit = own_orbit.filled_from(file_orbit)
        if date not in (None, file_date):  # then it was not taken when the file's name says
            orbit = replace(orbit, second=own_orbit.second)
        calibration = calibration_from_names(label, name, product)
        found.append(BandRole(path, number, side, polarisation, date or file_date, orbit, calibration=calibration))
    return found


def _composed_date(dataset: gdal.Dataset, side: str) -> str | None:
    """The date of a side of a composite that ``compose_dates`` made which is nearest to the event."""
    dates = sorted(dates_in(dataset.GetMetadataItem(f"{side.upper()}_DATES") or "")) if side else []
    return (dates[-1] if side == "pre" else dates[0]) if dates else None


def _date_of_side(name: str, side: str) -> str | None:
    """The date of a side in the name of a raster that holds both: the first or last of exactly two."""
    dates = sorted(set(dates_in(name)))
    return dates[SIDES.index(side)] if len(dates) == 2 and side else None


def _normal_role(role: str, has_sides: bool) -> tuple[str, str]:
    side, polarisation, _ = read_label(role)
    if polarisation not in POLARISATIONS or bool(side) != has_sides:
        raise InputError(
            say(
                "The band role '{role}' is not known here: use pre_VV, pre_VH, post_VV or post_VH."
                if has_sides
                else "The band role '{role}' is not known here: use VV or VH.",
                role=role,
            )
        )
    return side, polarisation


def _override(path: str, side: str, bands: Sequence[tuple[str, int]]) -> list[BandRole]:
    """Bands of one raster as the user says."""
    count = open_raster(path).RasterCount
    named = {band.number: band for band in _read_bands(path, side)}
    chosen: list[BandRole] = []
    for role, number in bands:
        role_side, polarisation = _normal_role(role, has_sides=not side)
        if not 1 <= number <= count:
            raise InputError(
                say(
                    "Band {number} was given for {role}, but {raster} has bands 1 to {count} only.",
                    number=number,
                    role=role,
                    raster=short_name(path),
                    count=count,
                )
            )
        twin = next((band for band in chosen if band.number == number and band.side == (side or role_side)), None)
        if twin is not None and twin.polarisation != polarisation:
            raise InputError(
                say(
                    "Band {number} of {raster} was given for VV and for VH: choose one of them; where VV and VH are files of their own, put VV and "
                    "VH into the file names instead.",
                    number=number,
                    raster=short_name(path),
                )
            )
        known = named.get(number, BandRole(path, number, "", ""))
        chosen.append(replace(known, side=side or role_side, polarisation=polarisation))
    return chosen


def _with_polarisation(found: list[BandRole], path: str) -> list[BandRole]:
    """The bands that name VV or VH; bands of other things (angles, masks) beside them are left out."""
    known = [band for band in found if band.polarisation in POLARISATIONS]
    if known:
        return known
    other = sorted({band.polarisation for band in found} - {""})
    if other:
        raise InputError(
            say(
                "{raster} holds {polarisations}, but the models read VV and VH: "
                "use images in these polarisations.",
                raster=short_name(path),
                polarisations=listed(other),
            )
        )
    return []


def _name_them() -> str:
    return say(
        "name the bands pre_VV, pre_VH, post_VV and post_VH, or choose the bands yourself"
    )


def _single_raster(path: str, event: str | None) -> tuple[list[BandRole], list[str]]:
    found = _read_bands(path, "")
    count = len(found)
    known = _with_polarisation(found, path)
    if not known:
        if count not in (2, 4):
            raise InputError(
                say(
                    "{raster} has {count} band without names, but a scene needs four: {name_them}."
                    if count == 1
                    else "{raster} has {count} bands without names, but a scene needs four: {name_them}.",
                    raster=short_name(path),
                    count=count,
                    name_them=_name_them(),
                )
            )
        raise InputError(
            say(
                "The {count} bands of {raster} do not say what they are: {name_them}.",
                count=count,
                raster=short_name(path),
                name_them=_name_them(),
            )
        )
    notes: list[str] = []
    if not any(band.side for band in known):
        known, notes = sides_from_dates(known, event)
    sided = [band for band in known if band.side]
    if {band.side for band in sided} != set(SIDES):
        raise InputError(
            say(
                "{raster} does not show what is from before and what from after the event: {name_them}, or give the images before and "
                "after separately.",
                raster=short_name(path),
                name_them=_name_them(),
            )
        )
    return sided, notes


def _once(paths: Sequence[str], notes: list[str]) -> list[str]:
    """Each raster of a side once: twice in a mean, it would weigh double."""
    kept: dict[str, str] = {}
    for path in paths:
        if kept.setdefault(os.path.abspath(path), path) is not path:
            notes.append(say("{raster} is given twice; it counts once.", raster=short_name(path)))
    return list(kept.values())


def _one_side(paths: Sequence[str], side: str, overrides: Sequence[tuple[str, int]], left_out: list[str]) -> list[BandRole]:
    """Bands of a side; rasters that come with images and are none are added to a list, as long as there is an image beside them."""
    bands: list[BandRole] = []
    auxiliary: list[str] = []
    for path in paths:
        found = _override(path, side, overrides) if overrides else _read_bands(path, side)
        if not found and _named_bands(path, has_both=False):
            raise InputError(
                say(
                    "{raster} is given as from before the event, but its bands are named as from after it: put it on the other side, or "
                    "choose its bands yourself."
                    if side == "pre"
                    else "{raster} is given as from after the event, but its bands are named as from before it: put it on the other "
                    "side, or choose its bands yourself.",
                    raster=short_name(path),
                )
            )
        known = _with_polarisation(found, path)
        if not known and names_auxiliary(file_label(path)):
            auxiliary.append(short_name(path))
        elif not known:
            raise InputError(
                say(
                    "{raster} does not say which polarisation it holds: name the bands VV and VH, put VV or VH into the file name of a "
                    "one-band raster, or choose the bands yourself.",
                    raster=short_name(path),
                )
            )
        bands += known
    if auxiliary and not bands:
        raise InputError(
            say("{raster} is by its name no radar image but comes with one: give the images of VV and VH.", raster=auxiliary[0])
        )
    left_out += auxiliary
    return bands


def _left_out_notes(names: Sequence[str]) -> list[str]:
    if not names:
        return []
    return [
        say(
            "{raster} is by its name no radar image and is left out."
            if len(names) == 1
            else "{raster} and {others} more are by their names no radar images and are left out.",
            raster=names[0],
            others=len(names) - 1,
        )
    ]


def bands_of_image(path: str) -> list[BandRole]:
    """VV and VH of a raster of one date; their side is what the raster names, "" where it names none.

    Empty where it holds several dates, or both sides.

    Raises:
        InputError: it cannot be read, or holds other polarisations.
    """
    bands = _named_bands(path, has_both=False)
    found = _with_polarisation(bands, path)
    named = {band.side for band in bands if band.polarisation}
    if len(named) != 1 or len({band.date for band in found}) != 1:
        return []
    side = named.pop() or read_label(file_label(path))[0]
    return [replace(band, side=side) for band in found]


def assign_roles(request: SceneRequest) -> tuple[list[BandRole], list[str]]:
    """Find the bands of a scene.

    Returns:
        The bands used, ordered by side, polarisation and date, and notes for the user. For each polarisation
        kept there is at least one band on either side.

    Raises:
        InputError: the rasters cannot be read, or what their bands are cannot be told.
    """
    notes: list[str] = []
    event = read_event(request.event)
    if request.rasters:
        if request.pre or request.post:
            raise InputError(
                say(
                    "Both a scene and separate images were given: give either one scene or images before and "
                    "after."
                )
            )
        if len(request.rasters) > 1:
            raise InputError(
                say(
                    "{count} scenes were given: give one raster with all bands, or the images before and "
                    "after separately.",
                    count=len(request.rasters),
                )
            )
        path = request.rasters[0]
        if request.bands:
            bands = _override(path, "", request.bands)
        else:
            bands, notes = _single_raster(path, event)
    else:
        if not request.pre or not request.post:
            raise InputError(
                say(
                    "No image from after the event was given: a detection needs images before and after."
                    if request.pre
                    else "No image from before the event was given: a detection needs images before and after."
                )
            )
        bands = []
        left_out: list[str] = []
        for side in SIDES:
            paths = _once(getattr(request, side), notes)
            bands += _one_side(paths, side, request.bands, left_out)
        notes += _left_out_notes(left_out)
        if not request.bands:
            bands, told = parted_stacks(bands, event)
            notes += told
    paired, notes = _paired(bands, notes)
    check_order(paired)
    return paired, notes + event_notes(paired, event)


def _paired(bands: Iterable[BandRole], notes: list[str]) -> tuple[list[BandRole], list[str]]:
    """Keep polarisations present on both sides, and put the bands in order."""
    bands = sorted(
        bands, key=lambda band: (SIDES.index(band.side), -ord(band.polarisation[1]), band.date or "")
    )
    present = {side: {band.polarisation for band in bands if band.side == side} for side in SIDES}
    both = present["pre"] & present["post"]
    if not both:
        before, after = (listed(sorted(present[side])) or say("nothing") for side in SIDES)
        raise InputError(
            say(
                "Before the event there is {before} and after it {after}: give the same polarisation on "
                "both sides.",
                before=before,
                after=after,
            )
        )
    for side, other in (SIDES, SIDES[::-1]):
        for polarisation in sorted(present[side] - present[other]):
            notes.append(
                say(
                    "{polarisation} is missing after the event and is not used."
                    if side == "pre"
                    else "{polarisation} is missing before the event and is not used.",
                    polarisation=polarisation,
                )
            )
    if len(both) == 1:
        notes.append(
            say(
                "Only {polarisation} is there before and after: VV and VH together detect more.",
                polarisation="+".join(both),
            )
        )
    return [band for band in bands if band.polarisation in both], notes
