"""The verbs of `python -m training`."""

from __future__ import annotations

import argparse
import sys
import warnings
from pathlib import Path

from training.config import CONFIGS, load_config
from training.errors import TrainingError

VERBS = {
    "simulate": "write simulated data cubes (zarr) with known landslides",
    "chips": "cut labelled 128 px chips from cubes and, with --real-data, from real stacks with inserted landslides",
    "pretrain": "train stage 1, the chip classifier",
    "segment": "train stage 2, the segmentation network on the frozen stage-1 embedding",
    "calibrate": "fit temperatures, thresholds and the area interval on the calibration chips",
    "evaluate": "score the test chips beside the baselines; writes evaluation.json and evaluation.md",
    "export": "write classifier.onnx and segmenter.onnx with their cards",
    "reproduce": "all of the above in order: the one command that makes the shipped models",
    "demo-scene": "simulate the demonstration scene and its truth as GeoTIFFs",
}


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training", description="Train both stages of the landslide detector."
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, text in VERBS.items():
        command = verbs.add_parser(verb, help=text, description=text[0].upper() + text[1:] + ".")
        command.add_argument(
            "--config", type=Path, default=CONFIGS / "default.yaml", help="YAML recipe (default: %(default)s)"
        )
        if verb == "demo-scene":
            command.add_argument(
                "--output", type=Path, required=True, help="folder for demo_scene.tif and demo_truth.tif"
            )
            continue
        command.add_argument(
            "--run", type=Path, default=Path("build/runs/default"), help="run folder (default: %(default)s)"
        )
        if verb in ("chips", "reproduce"):
            command.add_argument(
                "--real-data",
                type=Path,
                help="folder with real image stacks; simulated scenes alone without it",
            )
        if verb in ("pretrain", "segment", "reproduce"):
            command.add_argument(
                "--resume", action="store_true", help="go on from the last checkpoint of the run folder"
            )
        if verb in ("export", "reproduce"):
            command.add_argument("--models", type=Path, help="where the ONNX files go (default: RUN/models)")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one verb; 0 when done, 2 with one sentence on stderr where the input is wrong."""
    options = build_parser().parse_args(arguments)
    warnings.filterwarnings("ignore", category=FutureWarning)
    try:
        config = load_config(options.config)
        if options.verb == "demo-scene":
            from training.demo_scene import write_demo_scene

            write_demo_scene(config["simulator"], options.output)
            return 0
        options.run.mkdir(parents=True, exist_ok=True)
        steps = (
            [verb for verb in VERBS if verb not in ("reproduce", "demo-scene")]
            if options.verb == "reproduce"
            else [options.verb]
        )
        for verb in steps:
            _run(verb, config, options)
    except TrainingError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


def _run(verb: str, config: dict, options: argparse.Namespace) -> None:
    # Imported here: `--help` and bad input must not wait for PyTorch.
    if verb == "simulate":
        from training.simulate.command import simulate

        simulate(config, options.run)
    elif verb == "chips":
        from training.data.chips import make_chips

        make_chips(config, options.run, options.real_data)
    elif verb in ("pretrain", "segment"):
        from training import fit

        getattr(fit, verb)(config, options.run, options.resume)
    elif verb == "calibrate":
        from training.calibrate import calibrate

        calibrate(config, options.run)
    elif verb == "evaluate":
        from training.evaluate import evaluate

        evaluate(config, options.run)
    elif verb == "export":
        from training.release import release

        release(config, options.run, options.models or options.run / "models")
