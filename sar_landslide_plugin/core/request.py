"""What is asked of a scene and what was understood of it: plain values without any raster work."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .words import each, joined, number, say

UNITS = ("auto", "linear", "amplitude", "db")


def unit_words(unit: str) -> str:
    """What people call a unit of ``UNITS``."""
    if unit == "db":
        return say("decibel")
    return say("linear power") if unit == "linear" else say("amplitude")


def spacing_words(spacing_m: tuple[float, float]) -> str:
    """A spacing in metres along x and y as "10 m" or "10 x 14 m"."""
    texts = dict.fromkeys(number(spacing, ".3g") for spacing in spacing_m)
    return each("{} m".format, joined(" x ", texts))


def percent_words(share: float) -> str:
    """A share in per cent, without decimals as long as it is not rounded to nothing or to all: "3", "0.2", "99.998"."""
    percent = 100 * share
    least = min(percent, 100 - percent)
    decimals = max(0, math.ceil(-math.log10(least))) if least > 0 else 0
    return number(percent, f".{decimals}f")


@dataclass(frozen=True)
class SceneRequest:
    """The rasters of one scene and everything the user may override.

    Attributes:
        rasters: one raster with the bands pre_VV, pre_VH, post_VV, post_VH in any order (or dated bands).
        pre, post: instead of ``rasters``, one or more rasters per side, each with VV and/or VH.
        unit: "auto", "linear", "amplitude" or "db"; applies after each band's own scale and offset.
        nodata: a value that means "not observed", besides what the rasters declare.
        bands: band numbers by role: ("pre_VV", 1) for ``rasters``, ("VV", 1) for ``pre`` and ``post``.
        even_out_wetness: whether ground that became wetter or drier is evened out before the networks see it.
        leave_out_layover: whether what masks that came with the images call layover or shadow counts as not observed in these images.
        event: day of the event in UTC, as "2015-04-25": dated bands that name no side are from before it or after it, and dates
            on the wrong side are refused.
        chosen: sentences about how the rasters were chosen that whoever reads the results must know.
    """

    rasters: tuple[str, ...] = ()
    pre: tuple[str, ...] = ()
    post: tuple[str, ...] = ()
    unit: str = "auto"
    nodata: float | None = None
    bands: tuple[tuple[str, int], ...] = ()
    even_out_wetness: bool = True
    leave_out_layover: bool = False
    event: str | None = None
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Area:
    """The ground that a run looks at: chips that it touches are computed and ranked, the others are not.

    Attributes:
        polygons: (multi)polygons as WKB.
        wkt: their reference system; None = that of the scene, "" = unknown, which is refused.
        source: what it is, for messages and the record: a file, a layer, an extent.
        file: where the polygons are kept, which no result may replace; "" = nowhere.
    """

    polygons: tuple[bytes, ...]
    wkt: str | None
    source: str
    file: str = ""


@dataclass(frozen=True)
class SceneSummary:
    """What was understood of a scene, for people to check before they trust the result.

    Attributes:
        width, height: pixels of the grid the scene is analysed on.
        crs: authority code ("EPSG:32654") or, without one, the name of the reference system.
        pixel_spacing_m: ground spacing along x and y at the centre of the scene.
        bands: one line per band, as "pre_VV: band 1 of scene.tif".
        polarisations: those present both before and after.
        unit: "linear", "amplitude" or "db"; ``unit_was_guessed`` where it was judged from the values.
        pre_dates, post_dates: ISO dates, where names or metadata tell them.
        nodata_fraction: share of pixels not observed; estimated from samples of the scene unless ``nodata_was_measured``, as a run does.
        resampled: True where the analysed grid is not the first raster's own.
        split_was_guessed: True where nothing but the middle of the dates parts before from after.
        notes: plain sentences the user should see, also long after the run.
        is_simulated: whether an image says that it is, as those of the demo scene do.
        flat_fraction: share of pixels that a run left out as flat ground; None where it was not asked to.
        has_unused_masks: whether masks of layover and shadow came with images, and are not used.
        runs_combined: how many finished runs were combined, whose units may differ; 0 = it is a scene.
    """

    width: int
    height: int
    crs: str
    pixel_spacing_m: tuple[float, float]
    bands: tuple[str, ...]
    polarisations: tuple[str, ...]
    unit: str
    unit_was_guessed: bool
    pre_dates: tuple[str, ...]
    post_dates: tuple[str, ...]
    nodata_fraction: float
    resampled: bool
    notes: tuple[str, ...]
    nodata_was_measured: bool = False
    split_was_guessed: bool = False
    is_simulated: bool = False
    has_unused_masks: bool = False
    flat_fraction: float | None = None
    runs_combined: int = 0

    @property
    def pixel_area_m2(self) -> float:
        """Ground area of a pixel at the centre of the scene."""
        return self.pixel_spacing_m[0] * self.pixel_spacing_m[1]

    @property
    def advice(self) -> tuple[str, ...]:
        """Sentences for those who can still choose otherwise: what is read of a finished run does without them.

        They stand below ``sentence``, which tells what was judged, and the notes, so they tell nothing but what to do.
        """
        advice: list[str] = []
        if self.unit_was_guessed:
            advice.append(say("If the values are not {unit}, choose the unit yourself.", unit=unit_words(self.unit)))
        if self.has_unused_masks:
            advice.append(
                say(
                    "Masks of layover and shadow lie beside the images and are not used: “Omit layover and shadow” leaves such ground out "
                    "(LEAVE_OUT_LAYOVER, --leave-out-layover)."
                )
            )
        return tuple(advice)

    def sentence(self) -> str:
        """One line such as "VV+VH, linear power, 10 m, 2018-09-01 to 2018-09-06, about 3 % no data"."""
        unit = unit_words(self.unit)
        parts = [
            *([say("runs combined: {count}", count=self.runs_combined)] if self.runs_combined else []),
            "+".join(self.polarisations),
            *([] if self.runs_combined else [say("{unit} (judged from the values)", unit=unit) if self.unit_was_guessed else unit]),
            spacing_words(self.pixel_spacing_m),
        ]
        if self.pre_dates and self.post_dates:
            ends = {"first": self.pre_dates[-1], "last": self.post_dates[0]}
            before, after = len(self.pre_dates), len(self.post_dates)
            if before + after > 2:
                parts.append(say("dates: {before} until {first}, {after} from {last}", **ends, before=before, after=after))
            else:
                parts.append(say("{first} to {last}", **ends))
        percent = percent_words(self.nodata_fraction)
        parts.append(
            say("{percent} % no data", percent=percent)
            if self.nodata_was_measured
            else say("about {percent} % no data", percent=percent)
        )
        if self.flat_fraction is not None:
            parts.append(say("{percent} % flat and left out", percent=percent_words(self.flat_fraction)))
        if self.is_simulated:
            parts.append(say("simulated"))
        return joined(", ", parts)
