"""Detect landslides in the demo scene through QGIS's own Processing, without a screen, and score the result.

    .venv/bin/python resources/demo/run.py [--output DIR] [--scene SCENE.tif --truth TRUTH.tif]

Writes the results of the algorithm and a map picture, ``map.png``, into DIR (default: build/demo).
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).absolute().parent
REPOSITORY = HERE.parent.parent
sys.path[:0] = [str(HERE), str(REPOSITORY)]

from qgis.core import (  # noqa: E402 (the platform must be chosen before Qt is loaded)
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

ALGORITHM = "sarlandslide:detect_landslides"
TOP = 10


class TerminalFeedback(QgsProcessingFeedback):
    """Progress in one line on a terminal, in a few lines elsewhere."""

    def __init__(self):
        super().__init__(False)
        self._phase = ""
        self._shown = -1
        self.progressChanged.connect(self._show)

    def setProgressText(self, text):
        """Remember the phase."""
        self._phase = text

    def _show(self, percent):
        step = 1 if sys.stdout.isatty() else 25
        if int(percent) // step == self._shown:
            return
        self._shown = int(percent) // step
        line = f"{percent:3.0f} %  {self._phase}"
        print(
            f"\r{line:<70}" if sys.stdout.isatty() else line,
            end="" if sys.stdout.isatty() else "\n",
            flush=True,
        )


def main(arguments: list[str] | None = None) -> int:
    """Command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Run the demo: detect landslides in a simulated scene.")
    parser.add_argument(
        "--output", type=Path, default=REPOSITORY / "build" / "demo", help="folder for the results"
    )
    parser.add_argument("--scene", type=Path, default=HERE / "demo_scene.tif")
    parser.add_argument("--truth", type=Path, default=HERE / "demo_truth.tif")
    options = parser.parse_args(arguments)
    application = QgsApplication([], True)
    application.initQgis()
    try:
        run_demo(options.scene, options.truth, options.output.absolute())
    except (QgsProcessingException, OSError) as error:
        print(f"The demo failed: {error}", file=sys.stderr)
        return 2
    finally:
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


def run_demo(scene: Path, truth: Path, output: Path) -> None:
    """Detect, tell, score, draw."""
    import scoring

    print(f"Detecting landslides in {scene.name}, through QGIS Processing ({ALGORITHM}) …")
    started = time.monotonic()
    results = detect(scene, output)
    seconds = time.monotonic() - started
    print(
        f"\nDone in {seconds:.1f} s: {results['LANDSLIDE_COUNT']} landslides, "
        f"{results['LANDSLIDE_AREA'] / 1e4:.1f} ha, "
        f"{results['FLAGGED_COUNT']} of {results['CHIP_COUNT']} chips flagged.\n"
    )
    chips = scoring.read_chips(Path(results["CHIPS_CSV"]))
    print_chips(chips[:TOP])
    score = scoring.score_run(output, truth)
    baseline, rule = scoring.score_baseline(scene, truth, Path(results["CHIPS_CSV"]))
    print_scores(score, baseline, rule)
    draw_picture(output / "map.png", scene, results, score)
    print("\nFiles")
    for path in sorted(path for path in output.rglob("*") if path.is_file()):
        print(f"  {path}  ({path.stat().st_size / 1e6:.2f} MB)")


def detect(scene: Path, output: Path) -> dict:
    """Run the algorithm as a user's script would."""
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    from sar_landslide_plugin import runtime
    from sar_landslide_plugin.processing.provider import SarLandslideProvider

    Processing.initialize()
    runtime.activate()
    provider = SarLandslideProvider()  # named, so that Python keeps it: QGIS holds only the C++ part
    QgsApplication.processingRegistry().addProvider(provider)
    parameters = {"INPUT": str(scene), "OUTPUT": str(output), "OVERWRITE": True, "LOAD": True}
    return processing.run(ALGORITHM, parameters, feedback=TerminalFeedback())


def print_chips(chips: list[dict]) -> None:
    """The top of the ranked list."""
    row = "{:>4}  {:<10}  {:>9}  {:>15}  {:>6}  {:>10}  {:>9}"
    print(row.format("rank", "chip", "area [ha]", "90 % interval", "chance", "longitude", "latitude"))
    for chip in chips:
        area, low, high = (
            float(chip[key]) / 1e4 for key in ("expected_area_m2", "area_low_m2", "area_high_m2")
        )
        print(
            row.format(
                chip["rank"],
                chip["chip_id"],
                f"{area:.2f}",
                f"{low:.2f} – {high:.2f}",
                f"{100 * float(chip['landslide_probability']):.0f} %",
                f"{float(chip['lon']):.5f}",
                f"{float(chip['lat']):.5f}",
            )
        )


def print_scores(score, baseline, rule: str) -> None:
    """Detection and baseline side by side."""
    print(f"\n{'Against the truth':<34}  precision  recall     F1  chip rank correlation")
    for name, row in (("SAR Landslide", score), ("smoothed VH log-ratio (*)", baseline)):
        scores = f"{row.precision:9.2f}  {row.recall:6.2f}  {row.f1:5.2f}  {row.chip_rank_correlation:21.2f}"
        print(f"{name:<34}  {scores}")
    print(f"(*) {rule}: the best rule for this very scene, chosen with the truth at hand.")
    print("The scene is simulated; scores on real scenes are in the model card.")


def draw_picture(path: Path, scene: Path, results: dict, score) -> None:
    """The map picture from the layers that the algorithm added to the project."""
    import picture

    from sar_landslide_plugin import layers

    by_role = {
        layer.customProperty(layers.ROLE_PROPERTY): layer
        for layer in QgsProject.instance().mapLayers().values()
    }
    headline = (
        f"Simulated Sentinel-1 scene: {results['LANDSLIDE_COUNT']} landslides found, "
        f"{results['LANDSLIDE_AREA'] / 1e4:.1f} ha. Against the truth: precision {score.precision:.2f}, "
        f"recall {score.recall:.2f}, rank correlation of chips {score.chip_rank_correlation:.2f}."
    )
    footer = (
        "Made by SAR Landslide with “make demo”. The data are simulated; nothing here shows a real place."
    )
    picture.draw(path, scene, results, by_role, headline, footer)


if __name__ == "__main__":
    sys.exit(main())
