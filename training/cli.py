"""The verbs of `python -m training`."""

from __future__ import annotations

import argparse
import sys
import warnings
from pathlib import Path

from training.config import CONFIGS, SPLITS, keep_recipe, load_config
from training.errors import Interrupted, TrainingError
from training.options import check_options

VERBS = {
    "import": "make a run folder of exported models, such as the shipped ones: to be evaluated on other data, or trained further",
    "simulate": "write simulated data cubes (zarr) with known landslides",
    "chips": "cut labelled 128 px chips from cubes, from real stacks with inserted landslides, and from published labelled data",
    "pretrain": "train stage 1, the chip classifier",
    "segment": "train stage 2, the segmentation network on the frozen stage-1 embedding",
    "calibrate": "fit temperatures, thresholds and the area interval on the calibration chips",
    "evaluate": "score the test chips beside the baselines; writes tables and figures",
    "compare": "score exported pairs of models on the same chips, and say whether one is better than the first",
    "export": "write classifier.onnx and segmenter.onnx with their cards",
    "reproduce": "all steps from simulate to export in order: the one command that makes the shipped models",
    "download": "fetch the published data cubes (Zenodo record 7248056), resumed and checked",
    "demo-scene": "simulate the demonstration scene and its truth as GeoTIFFs",
}
STEPS = ("simulate", "chips", "pretrain", "segment", "calibrate", "evaluate", "export")


def _place(name: str) -> Path:
    """A file or folder; an empty name, as of a shell's unset variable, would be the folder that the user happens to be in."""
    if not name.strip():
        raise argparse.ArgumentTypeError("the name is empty, give one")
    return Path(name)


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training", description="Train both stages of the landslide detector."
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    without_recipe = {"download": _add_download, "import": _add_import, "compare": _add_compare}
    for verb, text in VERBS.items():
        command = verbs.add_parser(verb, help=text, description=text[0].upper() + text[1:] + ".")
        command.set_defaults(command=command)
        if verb in without_recipe:
            without_recipe[verb](command)
            continue
        command.add_argument(
            "--config", type=_place, default=CONFIGS / "default.yaml", help="YAML recipe (default: %(default)s)"
        )
        command.add_argument(
            "--set",
            nargs="+",
            action="extend",
            default=[],
            dest="changes",
            metavar="ENTRY=VALUE",
            help="change entries of the recipe, as in --set seed=7 segment.epochs=3",
        )
        if verb == "demo-scene":
            command.add_argument(
                "--output", type=_place, required=True, help="folder for demo_scene.tif and demo_truth.tif"
            )
            continue
        command.add_argument(
            "--run", type=_place, default=Path("build/runs/default"), help="run folder (default: %(default)s)"
        )
        _add_options(command, verb)
    return parser


def _add_options(command: argparse.ArgumentParser, verb: str) -> None:
    if verb in ("simulate", "chips"):
        command.add_argument(
            "--splits", nargs="+", choices=SPLITS, default=SPLITS, metavar="SPLIT", help=f"these alone, of {', '.join(SPLITS)}"
        )
    if verb == "simulate":
        command.add_argument(
            "--check",
            action="store_true",
            help="print the statistics of the run's cubes beside those of --real-data, and which are off",
        )
        command.add_argument("--real-data", type=_place, help="folder with real image stacks, for --check")
    if verb in ("chips", "reproduce"):
        command.add_argument(
            "--real-data", type=_place, help="folder with real image stacks; simulated scenes alone without it"
        )
        command.add_argument(
            "--leave-out", nargs="+", default=[], metavar="PLACE", help="real places not to use at all"
        )
    if verb == "reproduce":
        _add_experiments(command)
    if verb in ("chips", "segment", "evaluate"):
        command.add_argument(
            "--data",
            type=_place,
            nargs="+",
            default=[],
            help="published labelled data as they are: zarr cubes, Sen12Landslides chips, or folders of them",
        )
        command.add_argument(
            "--event",
            help="date of the event (YYYY-MM-DD, UTC) or number of dates before it, for cubes without the attribute event_date; known"
            " names, as hokkaido, tell the event only where none is given, or a date beyond those of the cube",
        )
    if verb == "evaluate":
        command.add_argument(
            "--leave-out",
            metavar="PLACE",
            help="score slides inserted into this real place, which the run has not seen, beside the smoothed log-ratio",
        )
        command.add_argument("--real-data", type=_place, help="folder with that place")
        command.add_argument(
            "--other-runs",
            type=_place,
            nargs="+",
            default=[],
            metavar="RUN",
            help="run folders of other seeds, scored on the same chips: means and intervals over all of them",
        )
    if verb in ("pretrain", "segment", "reproduce"):
        command.add_argument(
            "--resume", action="store_true", help="go on from the last checkpoint of the run folder"
        )
    if verb == "segment":
        command.add_argument(
            "--further",
            action="store_true",
            help="go on from the stage 2 that the run has, instead of from random weights",
        )
    if verb == "reproduce":
        command.add_argument(
            "--start",
            type=_place,
            metavar="MODELS",
            help="go on from exported models: import instead of pretrain, and segment --further",
        )
    if verb in ("export", "reproduce"):
        command.add_argument("--models", type=_place, help="where the ONNX files go (default: RUN/models)")


def _add_experiments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--experiment",
        choices=("budgets", "places"),
        help="instead of models: what pretraining is worth at few labels, or scores of places left out one after the other",
    )
    command.add_argument(
        "--preset",
        choices=("default", "paper"),
        default="default",
        help="networks and training of the budgets (default: %(default)s)",
    )
    command.add_argument("--quick", action="store_true", help="fewer seeds, budgets and epochs; said so in the result")
    command.add_argument(
        "--pretraining", nargs="+", help="these kinds alone: none, same, other, random, matched"
    )
    command.add_argument("--budgets", nargs="+", type=int, help="these numbers of labelled chips alone")
    command.add_argument("--seeds", nargs="+", type=int, help="these seeds alone")
    command.add_argument("--places", nargs="+", metavar="PLACE", help="these places alone")
    command.add_argument(
        "--folds",
        type=int,
        metavar="K",
        help="train K times and leave out several places together (default: one at a time)",
    )


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--models",
        type=_place,
        default=Path("models"),
        help="folder with classifier.onnx and segmenter.onnx (default: %(default)s)",
    )
    command.add_argument("--run", type=_place, required=True, help="the run folder to make")


def _add_compare(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--models", type=_place, nargs="+", required=True, metavar="FOLDER", help="two or more folders with a pair each"
    )
    command.add_argument("--run", type=_place, required=True, help="the run folder whose chips they are scored on")
    command.add_argument(
        "--split", choices=("validate", "calibrate", "test"), default="test", help="which of its chips (default: %(default)s)"
    )


def _add_download(command: argparse.ArgumentParser) -> None:
    from training.download import API, RECORD

    command.add_argument("--folder", type=_place, required=True, help="where the cubes go")
    command.add_argument("--only", nargs="+", metavar="FILE", help="these files of the record alone")
    command.add_argument("--record", default=RECORD, help="number of the Zenodo record (default: %(default)s)")
    command.add_argument(
        "--api", default=API, help="address of the record service, for mirrors (default: %(default)s)"
    )
    command.add_argument("--keep-packed", action="store_true", help="do not unpack the archives")


def main(arguments: list[str] | None = None) -> int:
    """Run one verb; 0 when done, 2 with one sentence on stderr where the input is wrong."""
    options = build_parser().parse_args(arguments)
    warnings.filterwarnings("ignore", category=FutureWarning)
    try:
        check_options(options)
        if options.verb == "download":
            from training.download import download

            for path in download(
                options.folder, options.record, options.only, options.api, not options.keep_packed
            ):
                print(path)
            return 0
        if options.verb == "import":
            _import(options)
            return 0
        if options.verb == "compare":
            from training.compare import compare

            compare(options.models, options.run, options.split)
            return 0
        if getattr(options, "experiment", None):
            _experiment(options)
            return 0
        config = load_config(options.config, options.changes)
        if options.verb == "demo-scene":
            from training.demo_scene import write_demo_scene

            write_demo_scene(config["simulator"], options.output)
            return 0
        if options.verb in ("simulate", "chips", "reproduce"):  # the others need what is there
            options.run.mkdir(parents=True, exist_ok=True)
        if options.verb == "reproduce":
            _check_real_data(config, options)
            _reproduce(config, options)
        else:
            _run(options.verb, config, options)
    except TrainingError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except OSError as error:  # a file where a folder should be, no right to write, a full disk
        if error.errno is None:
            raise
        print(f"error: {error.filename or options.verb}: {error.strerror}; give another place, or make room.", file=sys.stderr)
        return 2
    except (KeyboardInterrupt, Interrupted) as end:
        resumes = options.verb in ("pretrain", "segment", "reproduce")
        again = "The same command with --resume goes on after the last epoch that ended." if resumes else "The same command goes on."
        print(f"Interrupted. {again}", file=sys.stderr)
        return getattr(end, "status", 130)
    return 0


def _check_real_data(config: dict, options: argparse.Namespace) -> None:
    """Raise TrainingError now, and not after the simulation, where the real data cannot be used."""
    if options.real_data is not None or options.leave_out:
        from training.data.ground import wanted_ground
        from training.data.stacks import check_places, load_stacks

        check_places(load_stacks(options.real_data) if options.real_data else [], options.leave_out)
        wanted_ground(config, options.real_data)


def _reproduce(config: dict, options: argparse.Namespace) -> None:
    """Every step of a recipe. One with a `before` goes on from what that recipe gives, which is made first, unless --start is there."""
    from training.interpolate import share_of_start

    before = config.get("before")
    if not (config["pretrain"] or before or options.start):
        raise TrainingError("This recipe trains networks further: say which with --start, as in --start models.")
    share_of_start(config["segment"], bool(before or options.start))
    if options.start:
        _check_start(config, options)
    keep_recipe(options.run, config)
    if before and options.start is None:
        folder = options.run / "before"
        _reproduce(before, argparse.Namespace(**{**vars(options), "run": folder, "models": folder / "models"}))
        options.start = folder / "models"
    options.further = options.start is not None
    for verb in STEPS:
        _run("import" if verb == "pretrain" and options.start else verb, config, options)


def _check_start(config: dict, options: argparse.Namespace) -> None:
    """Raise TrainingError now, and not after the simulation, where the run cannot begin with these models."""
    from training.exported import read_pair
    from training.presets import Networks
    from training.start import start_of

    card = read_pair(options.start)[2]
    if Networks.of(config) != Networks():
        raise TrainingError("Exported models are of the default preset; this recipe wants other networks.")
    held = start_of(options.run)
    if (options.run / "classifier.pt").exists() and (held is None or held["pair_id"] != card["pair_id"]):
        raise TrainingError(f"{options.run} holds networks that did not begin with {options.start}; give another --run.")


def _import(options: argparse.Namespace) -> None:
    from training.exported import import_pair

    for name in ("classifier.pt", "segmenter.pt", "calibration.json"):
        if (options.run / name).exists():
            raise TrainingError(f"{options.run} holds a {name} already, which would be lost; give another --run.")
    import_pair(options.models, options.run)


def _experiment(options: argparse.Namespace) -> None:
    if options.experiment == "places":
        from training.leave_out import places

        config = load_config(options.config, options.changes)
        places(config, options.run, options.real_data, options.places, options.folds)
    else:
        from training.experiment import budgets

        asked = (options.preset, options.quick, options.pretraining, options.budgets, options.seeds)
        budgets(options.run, *asked, options.changes)


def _run(verb: str, config: dict, options: argparse.Namespace) -> None:
    # Imported here: `--help` and bad input must not wait for PyTorch.
    labelled = getattr(options, "data", [])
    if verb in ("pretrain", "segment", "calibrate", "evaluate"):
        from training.presets import check_preset

        check_preset(config, options.run)
    if verb == "simulate":
        if getattr(options, "check", False):
            from training.simulate.check import check

            check(options.run, options.real_data)
        else:
            from training.simulate.command import simulate
            from training.simulate.pictures import draw_cubes

            simulate(config, options.run, getattr(options, "splits", SPLITS))
            draw_cubes(options.run)
    elif verb == "chips":
        from training.labelled_runs import cut_chips

        cut_chips(config, options)
    elif verb == "import":
        from training.exported import import_pair

        import_pair(options.start, options.run)
    elif verb == "pretrain":
        from training.fit import pretrain

        pretrain(config, options.run, options.resume)
    elif verb == "segment":
        from training.fit import segment
        from training.labelled_runs import own_run

        folder = own_run(config, options) if labelled else options.run
        segment(config, folder, options.resume, options.further)
    elif verb == "calibrate":
        from training.calibrate import calibrate

        calibrate(config, options.run)
    elif verb == "evaluate" and options.verb == "evaluate" and options.leave_out:
        from training.leave_out import evaluate_left_out

        evaluate_left_out(config, options.run, options.real_data, options.leave_out)
    elif verb == "evaluate":
        from training.evaluate import evaluate
        from training.labelled_runs import test_folder

        evaluate(
            config,
            options.run,
            test_folder(config, options) if labelled else None,
            tuple(getattr(options, "other_runs", ())),
        )
    elif verb == "export":
        from training.release import release

        release(config, options.run, options.models or options.run / "models")
