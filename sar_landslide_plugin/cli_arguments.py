"""The arguments of the command line, and how they are read."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, TextIO

from .console import tell
from .core.options import DetectOptions
from .core.paths import plugin_version
from .core.plain_text import one_line
from .core.request import UNITS

EXIT_WRONG_INPUT = 2


class _Parser(argparse.ArgumentParser):
    """An ArgumentParser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        sentence = one_line(message[0].upper() + message[1:])
        self.exit(EXIT_WRONG_INPUT, f"{sentence} (see {self.prog} --help).\n")

    def _print_message(self, message: str, file: TextIO | None = None) -> None:
        """Everything that argparse writes goes through here, the help, too; older ones fail where nobody reads it."""
        tell(file or sys.stderr, message)


def make_parser() -> argparse.ArgumentParser:
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
    _add_output_arguments(detect)
    detect.set_defaults(parser=detect)
    combine = commands.add_parser(
        "combine",
        help="put runs on one event together, as from ascending and from descending orbits",
        description="Join finished runs on one event, and write all results of a run into a folder.",
    )
    combine.add_argument("runs", nargs="+", type=_folder, metavar="RUN", help="folder of a finished run, or its run.json")
    combine.add_argument(
        "--count-rejected", action="store_true", help="let what was found in rejected chips count; else the run counts as one that finds nothing there"
    )
    _add_output_arguments(combine)
    combine.set_defaults(parser=combine)
    return parser


def remedy_of(arguments: argparse.Namespace, unknown: Sequence[str]) -> str:
    """What to do about arguments that nobody asked for, as the end of a sentence; "" where that cannot be told."""
    if arguments.command != "detect":
        return ""
    if all(re.fullmatch(r"[^-]\w*=\d+[,;]?", text) for text in unknown):
        return "; each band goes behind a --band of its own, or commas between them"
    return "; several images go behind --pre and --post, or --images"


def check_together(arguments: argparse.Namespace) -> None:
    """End with a sentence where arguments do not go together."""
    if arguments.command != "detect" or not arguments.images:
        return
    if arguments.scene or arguments.pre or arguments.post:
        arguments.parser.error("--images are sorted by --event: give them, or a SCENE, or --pre and --post")
    if arguments.band:
        arguments.parser.error("--images takes bands by their names, so --band does not go with it: give --pre and --post")
    if not arguments.event:
        arguments.parser.error("--images needs --event, the day that sorts them: without it give --pre and --post")


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
        "--nodata", type=float, metavar="VALUE", help="one more value that means not observed, as the file stores it (before scale and offset)"
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


def _add_output_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--output", required=True, type=_folder, metavar="DIR", help="folder for the results")
    command.add_argument("--overwrite", action="store_true", help="replace the results of an earlier run")
    command.add_argument("--quiet", action="store_true", help="no progress and no summary")


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
    detect.add_argument(
        "--resume",
        action="store_true",
        help="go on where a run for the same folder was killed or failed; the results are the same",
    )
