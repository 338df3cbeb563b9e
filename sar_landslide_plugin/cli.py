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
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, TextIO

from . import runtime
from .console import tell
from .core.errors import Cancelled, SarLandslideError, UnexpectedError, foreseen
from .core.options import DetectOptions, DetectResult
from .core.outcome import none_outlined
from .core.paths import plugin_version
from .core.plain_text import one_line
from .core.progress import IsCancelled
from .core.request import UNITS, Area, SceneRequest

EXIT_DONE, EXIT_DEFECT, EXIT_WRONG_INPUT, EXIT_CANCELLED = 0, 1, 2, 3
GDAL_CACHE_BYTES = 128 * 1024**2  # GDAL's default, 5 % of the memory, is more than reading in order needs
_M_ARENA_MAX = -8  # in glibc's malloc.h
_BAR_WIDTH = 30
_PLAIN_LINE_EVERY_S = 10.0


class _Parser(argparse.ArgumentParser):
    """An ArgumentParser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        sentence = one_line(message[0].upper() + message[1:])
        self.exit(EXIT_WRONG_INPUT, f"{sentence} (see {self.prog} --help).\n")

    def _print_message(self, message: str, file: TextIO | None = None) -> None:
        """Everything that argparse writes goes through here, the help, too; older ones fail where nobody reads it."""
        tell(file or sys.stderr, message)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m sar_landslide_plugin", description="Detect landslides in Sentinel-1 SAR images."
    )
    parser.add_argument("--version", action="version", version=plugin_version())
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    detect = commands.add_parser(
        "detect",
        help="find landslides between images from before and after an event",
        description="Write a probability map, a mask, polygons and a ranked table of chips into a folder.",
    )
    _add_input_arguments(detect)
    _add_area_arguments(detect)
    _add_option_arguments(detect)
    detect.set_defaults(parser=detect)
    return parser


def _folder(name: str) -> Path:
    """A folder; an empty name, as of a shell's unset variable, would be the one that the user happens to be in."""
    if not name.strip():
        raise argparse.ArgumentTypeError("the name of the folder is empty, give one")
    return Path(name)


def _given(text: str) -> str:
    """A text; an empty one, as of a shell's unset variable, would be taken for none."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the text is empty, give one or leave the option out")
    return text


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


def _add_input_arguments(detect: argparse.ArgumentParser) -> None:
    detect.add_argument(
        "scene", nargs="?", metavar="SCENE", help="raster with pre_VV, pre_VH, post_VV, post_VH in any order"
    )
    detect.add_argument(
        "--pre", nargs="+", default=[], metavar="RASTER", help="one or more images from before the event"
    )
    detect.add_argument(
        "--post", nargs="+", default=[], metavar="RASTER", help="one or more images from after the event"
    )
    detect.add_argument(
        "--images",
        nargs="+",
        default=[],
        metavar="RASTER",
        help="instead of --pre and --post: images of many dates, of which those to compare are chosen by --event: of one orbit, up to "
        "eight dates on either side of it",
    )
    detect.add_argument("--output", required=True, type=_folder, metavar="DIR", help="folder for the results")
    detect.add_argument(
        "--event",
        type=_given,
        metavar="DATE",
        help="day of the event in UTC, as 2015-04-25: tells which dates of a SCENE are from before it, and whether any image is on "
        "the wrong side",
    )
    detect.add_argument(
        "--unit", type=str.lower, choices=UNITS, default="auto", help="radiometric unit (default: found out)"
    )
    detect.add_argument(
        "--nodata", type=float, metavar="VALUE", help="one more value that means not observed"
    )
    detect.add_argument(
        "--band",
        "--bands",
        action="append",
        type=_given,
        default=[],
        metavar="ROLE=N",
        help="which band is what: pre_VV=1 and so on in a SCENE, VV=1 in images of --pre and --post; repeat it, or put commas between, "
        "for every band that is to be used, because names are not looked at then",
    )
    detect.add_argument(
        "--keep-wetness",
        action="store_true",
        help="show the networks the images as they are, without evening out ground that became wetter or drier",
    )
    detect.add_argument(
        "--leave-out-layover",
        action="store_true",
        help="count as not observed what the masks of HyP3 (_ls_map.tif) and OPERA (_mask.tif) beside the images call layover or shadow",
    )


def _add_area_arguments(detect: argparse.ArgumentParser) -> None:
    area = detect.add_mutually_exclusive_group()
    area.add_argument(
        "--area", type=_given, metavar="FILE", help="look only at chips that touch the polygons of this file (any CRS)"
    )
    area.add_argument(
        "--extent",
        type=float,
        nargs=4,
        metavar=("XMIN", "YMIN", "XMAX", "YMAX"),
        help="look only at chips that touch this rectangle, in the reference system of the images",
    )
    detect.add_argument(
        "--elevation",
        type=_given,
        metavar="FILE",
        help="leave out flat ground by this elevation model (any CRS, metres, pixels of up to 100 m)",
    )
    detect.add_argument(
        "--least-slope",
        type=float,
        default=DetectOptions.least_slope_deg,
        metavar="DEG",
        help="slope below which ground is flat, where all within some 100 m is, too (default: %(default)g)",
    )


def _add_option_arguments(detect: argparse.ArgumentParser) -> None:
    detect.add_argument(
        "--threshold", type=float, metavar="P", help="pixel probability of a landslide (default: the model's)"
    )
    detect.add_argument(
        "--gate", type=float, metavar="P", help="chip probability for stage 2 (default: the model's)"
    )
    detect.add_argument(
        "--segment", choices=("gated", "all"), default="gated", help="chips that stage 2 looks at"
    )
    detect.add_argument(
        "--mmu",
        type=int,
        metavar="PX",
        help="leave out polygons below this many pixels (default: the model's)",
    )
    detect.add_argument("--mmu-area", type=float, metavar="M2", help="the same as ground area in m2")
    detect.add_argument(
        "--provider",
        default="automatic",
        help="automatic (the fastest that gives the same results), cpu, cuda, directml, coreml, openvino or rocm",
    )
    detect.add_argument(
        "--models", type=_folder, metavar="DIR", help="folder with classifier.onnx and segmenter.onnx"
    )
    detect.add_argument(
        "--threads", type=int, metavar="N", help="processor threads of the models (default: one per core)"
    )
    detect.add_argument(
        "--tile-size",
        type=int,
        default=DetectOptions.tile_size,
        metavar="PX",
        help="pixels computed at once, squared: memory against speed, no influence on the result (default: %(default)s)",
    )
    detect.add_argument("--overwrite", action="store_true", help="replace the results of an earlier run")
    detect.add_argument(
        "--resume",
        action="store_true",
        help="go on where a run for the same folder was killed or failed; the results are the same",
    )
    detect.add_argument("--quiet", action="store_true", help="no progress and no summary")


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
    printer = None if arguments.quiet else ProgressPrinter(sys.stderr if sys.stderr.isatty() else sys.stdout)
    try:
        return detect(request, arguments.output, options, progress=printer, is_cancelled=is_cancelled)
    finally:
        if printer is not None:
            printer.end()


def main(argv: Sequence[str] | None = None, is_cancelled: IsCancelled = lambda: False) -> int:
    """Run the command line; returns the exit status.

    Args:
        argv: the arguments; None = those of the process.
        is_cancelled: asked again and again; True stops the run.
    """
    parser = _parser()
    try:
        arguments, unknown = parser.parse_known_args(_as_values(sys.argv[1:] if argv is None else argv))
        if unknown:
            remedy = (
                "each band goes behind a --band of its own, or commas between them"
                if all(re.fullmatch(r"[^-]\w*=\d+[,;]?", text) for text in unknown)
                else "several images go behind --pre and --post, or --images"
            )
            arguments.parser.error(f"unrecognized arguments: {' '.join(unknown)}; {remedy}")
        if arguments.images and (arguments.scene or arguments.pre or arguments.post):
            arguments.parser.error("--images are sorted by --event: give them, or a SCENE, or --pre and --post")
        if arguments.images and (arguments.band or not arguments.event):
            arguments.parser.error("--images needs --event, and names that tell what bands are: without them give --pre and --post")
    except SystemExit as end:
        return int(end.code or 0)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # names a console cannot show; stderr is like that
    try:
        result = _run_detect(arguments, is_cancelled)
    except Cancelled as error:
        tell(sys.stderr, f"{error}\n")
        return EXIT_CANCELLED
    except SarLandslideError as error:
        tell(sys.stderr, f"{error}\n")
        return EXIT_DEFECT if isinstance(error, UnexpectedError) else EXIT_WRONG_INPUT
    if not arguments.quiet:
        _print_result(result)
    return EXIT_DONE
