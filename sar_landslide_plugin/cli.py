"""The command line: the same engine as in QGIS, for servers and scripts.

Exit status: 0 done; 1 a defect of the plugin; 2 the input or an option is wrong; 3 cancelled. Whatever it is, stderr holds one
sentence, with a second one where a run can be resumed, and no result was written.
In a pipe, progress goes to stdout, so that stderr holds that and nothing else.
"""

from __future__ import annotations

import argparse
import contextlib
import glob
import io
import os
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from . import runtime
from .cli_arguments import EXIT_WRONG_INPUT, check_together, make_parser, remedy_of
from .console import tell
from .core.errors import Cancelled, SarLandslideError, UnexpectedError, foreseen
from .core.options import DetectOptions, DetectResult
from .core.outcome import none_outlined
from .core.progress import IsCancelled
from .core.request import Area, SceneRequest

EXIT_DONE, EXIT_DEFECT, EXIT_CANCELLED = 0, 1, 3
GDAL_CACHE_BYTES = 128 * 1024**2  # GDAL's default, 5 % of the memory, is more than reading in order needs
_M_ARENA_MAX = -8  # in glibc's malloc.h
_BAR_WIDTH = 30
_PLAIN_LINE_EVERY_S = 10.0


def _matching(names: Sequence[str]) -> list[str]:
    """Files of names with * or ?, which not every shell replaces by what is there: that of Windows does not. Brackets are nothing but
    part of names there."""
    found: list[str] = []
    for name in names:
        is_pattern = any(sign in name for sign in "*?") and not os.path.exists(name)
        found += (sorted(glob.glob(name.replace("[", "[[]"))) if is_pattern else []) or [name]
    return found


def _as_values(argv: Sequence[str]) -> list[str]:
    """Arguments with a blank before -3.4e+38, -inf and the like: argparse takes a negative number with an exponent for an option."""
    number = r"-(?:\d*\.?\d+[eE][-+]?\d+|inf|nan)"
    return [f" {text}" if re.fullmatch(number, text, re.IGNORECASE) else text for text in argv]


class ProgressPrinter:
    """A bar on a terminal; in a pipe a plain line per phase and every ten seconds."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._is_terminal = stream, stream.isatty()
        self._last_phase, self._last_time = "", 0.0

    def __call__(self, fraction: float, text: str) -> None:
        if self._is_terminal:
            filled = int(_BAR_WIDTH * fraction)
            bar = "#" * filled + "-" * (_BAR_WIDTH - filled)
            tell(self._stream, f"\r[{bar}] {100 * fraction:3.0f} %  {text:<48.48}")
        else:
            phase, now = text.split(":")[0], time.monotonic()
            if phase == self._last_phase and now - self._last_time < _PLAIN_LINE_EVERY_S:
                return
            self._last_phase, self._last_time = phase, now
            tell(self._stream, f"{100 * fraction:3.0f} %  {text}\n")

    def end(self) -> None:
        """Leave the bar's line."""
        if self._is_terminal:
            tell(self._stream, "\n")


def _print_result(result: DetectResult) -> None:
    found = f"{result.landslide_count:,} landslide{'' if result.landslide_count == 1 else 's'}, {result.landslide_area_m2 / 1e4:,.1f} ha; "
    notes = (*result.summary.notes, *result.summary.advice, result.provider_note, result.resume_note, result.marks_note)
    lines = [
        result.summary.sentence(),
        *(f"Note: {note}" for note in notes if note),
        *([] if result.landslide_count else [none_outlined(result.expected_area_m2)]),
        f"{found if result.landslide_count else ''}{result.flagged_count:,} of {result.chip_count:,} chips flagged; {result.seconds:.1f} s",
        f"Results: {result.folder}",
    ]
    tell(sys.stdout, "\n".join(lines) + "\n")


def _own_profile() -> Path:
    """The QGIS profile that this plugin is installed in, where its panel puts onnxruntime; no profile where it runs from a clone.

    ``make install`` links the plugin into the profile, so links are not followed.
    """
    return Path(os.path.normpath(Path(__file__).absolute().parent / "../../.."))


def _share_one_pool() -> None:
    """Let all threads take memory from one pool of glibc's malloc: each would keep for itself what another could use again.

    A seventh less memory was measured, as fast. Not done in QGIS, whose process is not ours to tune; other systems have no such
    pools. Works for threads that begin later.
    """
    if sys.platform == "linux":
        with contextlib.suppress(ImportError, OSError, AttributeError):  # not every Python has ctypes, not every Linux glibc
            import ctypes

            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def _options(arguments: argparse.Namespace, area: Area | None) -> DetectOptions:
    return DetectOptions(
        threshold=arguments.threshold,
        gate=arguments.gate,
        segment=arguments.segment,
        minimum_mapping_unit_px=arguments.mmu,
        minimum_mapping_unit_m2=arguments.mmu_area,
        area=area,
        elevation=arguments.elevation,
        least_slope_deg=arguments.least_slope,
        provider=arguments.provider,
        threads=arguments.threads,
        tile_size=arguments.tile_size,
        models=arguments.models,
        overwrite=arguments.overwrite,
        resume=arguments.resume,
    )


def _run_detect(arguments: argparse.Namespace, is_cancelled: IsCancelled) -> DetectResult:
    _share_one_pool()
    from osgeo import gdal

    from .core.area_of_interest import extent_area, read_area
    from .core.band_text import parse_bands
    from .core.dates import read_event
    from .core.detect import detect
    from .core.gdal_calls import quiet_gdal
    from .core.sorting import sort_by_event

    if is_cancelled():  # while all this was imported
        raise Cancelled()
    runtime.activate(_own_profile())
    gdal.UseExceptions()
    gdal.SetCacheMax(GDAL_CACHE_BYTES)
    bands = parse_bands(",".join(arguments.band))
    pre, post, images = (_matching(names) for names in (arguments.pre, arguments.post, arguments.images))
    with foreseen(), quiet_gdal():
        area = None if arguments.area is None else read_area(arguments.area)
        if arguments.extent:
            area = extent_area(*arguments.extent)
        chosen = sort_by_event(images, arguments.event, area=area) if images else None
    if chosen is not None:
        pre, post = chosen.pre, chosen.post
        if not arguments.quiet:
            counts = f"Files before the event: {len(pre)}, after it: {len(post)}, left out: {len(chosen.left_out) or 'none'}"
            tell(sys.stdout, "\n".join([counts, *chosen.lines_left_out]) + "\n")
    request = SceneRequest(
        rasters=(arguments.scene,) if arguments.scene else (),
        pre=tuple(pre),
        post=tuple(post),
        chosen=chosen.notes if chosen is not None else (),
        unit=arguments.unit,
        nodata=arguments.nodata,
        bands=bands,
        even_out_wetness=not arguments.keep_wetness,
        leave_out_layover=arguments.leave_out_layover,
        event=read_event(arguments.event),
    )
    options = _options(arguments, area)
    with _progress_of(arguments) as progress:
        return detect(request, arguments.output, options, progress=progress, is_cancelled=is_cancelled)


def _run_combine(arguments: argparse.Namespace, is_cancelled: IsCancelled) -> DetectResult:
    from osgeo import gdal

    from .core.combine import combine

    gdal.UseExceptions()
    gdal.SetCacheMax(GDAL_CACHE_BYTES)
    how = {"overwrite": arguments.overwrite, "counts_rejected": arguments.count_rejected}
    with _progress_of(arguments) as progress:
        return combine([Path(name) for name in _matching(list(map(str, arguments.runs)))], arguments.output, **how, progress=progress, is_cancelled=is_cancelled)


@contextlib.contextmanager
def _progress_of(arguments: argparse.Namespace) -> Iterator[ProgressPrinter | None]:
    """What shows how far a command is, None where it is to be quiet."""
    printer = None if arguments.quiet else ProgressPrinter(sys.stderr if sys.stderr.isatty() else sys.stdout)
    try:
        yield printer
    finally:
        if printer is not None:
            printer.end()


def main(argv: Sequence[str] | None = None, is_cancelled: IsCancelled = lambda: False) -> int:
    """Run the command line; returns the exit status.

    Args:
        argv: the arguments; None = those of the process.
        is_cancelled: asked again and again; True stops the run.
    """
    parser = make_parser()
    try:
        arguments, unknown = parser.parse_known_args(_as_values(sys.argv[1:] if argv is None else argv))
        if unknown:
            arguments.parser.error(f"unrecognized arguments: {' '.join(unknown)}{remedy_of(arguments, unknown)}")
        check_together(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # names a console cannot show; stderr is like that
    try:
        result = (_run_combine if arguments.command == "combine" else _run_detect)(arguments, is_cancelled)
    except Cancelled as error:
        tell(sys.stderr, f"{error}\n")
        return EXIT_CANCELLED
    except SarLandslideError as error:
        tell(sys.stderr, f"{error}\n")
        return EXIT_DEFECT if isinstance(error, UnexpectedError) else EXIT_WRONG_INPUT
    if not arguments.quiet:
        _print_result(result)
    return EXIT_DONE
