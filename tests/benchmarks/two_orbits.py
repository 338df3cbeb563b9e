"""What a second orbit adds, and how to join two runs: python -m tests.benchmarks.two_orbits FOLDER

With --make, in the training environment, the folder is filled first. Simulated scenes, each seen from ascending and from descending orbits: the same ground, slides and confusers, with dates, speckle, slopes
towards the radar, layover and shadow of their own. The shipped models look at either orbit alone, at twice as many dates of one of them, and
their probabilities are joined by several rules, over what either sees. With --real-data also real places, into which such slides are put,
seen on two sets of dates of one orbit, as if they were two orbits, and the same places as they are, where nothing happened. With --fit, what
`sar_landslide_plugin/core/joining.py` would be fitted to by these scenes; its own numbers are of those with `--make --seed 20261202`.
"""

from __future__ import annotations

import argparse
import copy
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from training.metrics import curve_of

if TYPE_CHECKING:
    from sar_landslide_plugin.core.models import Models
    from sar_landslide_plugin.core.two_stages import TwoStages

SCENES, SEED = 32, 20261130
SPACINGS_M = (10.0, 20.0, 30.0)
DATES = (1, 4)  # per side and orbit
ORBITS = ("ascending", "descending")

Probability = np.ndarray  # float32 (height, width), NaN where not observed


def _both(rule: Callable[[Probability, Probability], Probability]) -> Callable[[Probability, Probability], Probability]:
    """The rule where both orbits see the ground, and the one that sees it elsewhere."""
    return lambda first, second: np.where(np.isnan(first), second, np.where(np.isnan(second), first, rule(first, second)))


def _logit_mean(first: Probability, second: Probability) -> Probability:
    odds = np.sqrt(np.prod([np.clip(p, 1e-6, 1 - 1e-6) / (1 - np.clip(p, 1e-6, 1 - 1e-6)) for p in (first, second)], axis=0))
    return odds / (1 + odds)


RULES = {
    "largest": _both(np.maximum),
    "mean": _both(lambda first, second: (first + second) / 2),
    "either (1 - product)": _both(lambda first, second: 1 - (1 - first) * (1 - second)),
    "mean of log odds": _both(_logit_mean),
    "smallest": _both(np.minimum),
}


def make(folder: Path, seed: int) -> None:
    """Write the scenes: linear power (dates, 2, height, width) of either orbit, what it does not see, and the slides."""
    from training.config import CONFIGS, load_config
    from training.simulate.cube import simulate_cube

    simulator = copy.deepcopy(load_config(CONFIGS / "default.yaml")["simulator"])
    simulator["scene"]["dates_per_side"] = 2 * max(DATES)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(SCENES):
        kept: dict[str, np.ndarray] = {}
        for of_orbit, orbit in enumerate(ORBITS):
            passes = np.random.default_rng([seed, number, of_orbit])
            cube = simulate_cube(
                simulator, np.random.default_rng([seed, number]), SPACINGS_M[number % len(SPACINGS_M)], orbit=orbit, passes=passes
            )
            slides = cube["landslides"].values > 0
            assert of_orbit == 0 or np.array_equal(slides, kept["slides"]), "not the same slides"
            kept |= {"slides": slides, f"{orbit} hidden": cube["layover"].values | cube["shadow"].values}
            kept[orbit] = np.stack([cube["vv"].values, cube["vh"].values], axis=1)
        np.savez(folder / f"{number:03d}.npz", **kept)


def make_real(folder: Path, real_data: Path) -> None:
    """Write real places the same way: every second date is of the other "orbit", and two dates on either side of every third moment."""
    from training.config import CONFIGS, load_config
    from training.data.stacks import load_stacks
    from training.simulate.slides import backscatter_change, look_vector, seed_slides, union_of
    from training.simulate.terrain import draw_terrain

    simulator = load_config(CONFIGS / "default.yaml")["simulator"]
    law = simulator["landslides"]
    for stack in load_stacks(real_data):
        power = stack.power[: stack.quiet_dates]
        for at in range(4, len(power) - 3, 3) if "ocean" not in stack.place else ():
            random = np.random.default_rng([SEED, at, *stack.place.encode()])
            terrain = draw_terrain(max(power.shape[2:]), 30.0, simulator["terrain"], random)
            slides = seed_slides(terrain, 10 ** random.uniform(*np.log10(law["per_km2"])), law, random)
            shape = terrain.shape
            change = backscatter_change(slides, shape, look_vector(80.0), 30.0, simulator["change_db"], random, law["unchanged_share"])
            part = slice(power.shape[2]), slice(power.shape[3])
            factor = 10 ** (change[(slice(None), *part)] / 10)
            kept: dict[str, np.ndarray] = {"slides": union_of(slides, shape)[part]}
            for first, orbit in zip((at - 4, at - 3), ORBITS):
                dates = power[first : first + 8 : 2]
                kept[f"{orbit} quiet"] = dates
                kept[orbit] = np.concatenate([dates[:2], dates[2:] * factor]).astype(np.float32)
                kept[f"{orbit} hidden"] = np.zeros(power.shape[2:], bool)
            np.savez(folder / f"real {stack.place} {at}.npz", **kept)


def look(stages: TwoStages, scene: dict[str, np.ndarray], orbit: str, dates: int, is_masked: bool, of: str = "", skipped: int = 0) -> Probability:
    """Probabilities from so many dates nearest to the event on either side, but for those that are skipped; NaN in layover and shadow where
    those are masked."""
    from tests.benchmarks.quiet_times import patch_of

    power = scene[orbit + of]
    middle = len(power) // 2
    pre, post = power[middle - skipped - dates : middle - skipped].mean(axis=0), power[middle + skipped : middle + skipped + dates].mean(axis=0)
    if is_masked:
        pre, post = (np.where(scene[f"{orbit} hidden"], np.nan, side) for side in (pre, post))
    return stages.run(patch_of(pre, post, stages.margin)).probability


def score(models: Models, truths: list[np.ndarray], guesses: list[Probability]) -> list[float]:
    """Share of the ground seen, AUPRC, recall, precision, wrongly marked share of the ground without slides, rank correlation of chips,
    and how often their intervals hold the truth. What is not seen counts as not found."""
    from sar_landslide_plugin.core.comparison import spearman
    from sar_landslide_plugin.core.two_stages import chip_slices

    threshold = models.segmenter_card.pixel_threshold
    truth, guess = np.concatenate([part.ravel() for part in truths]), np.concatenate([part.ravel() for part in guesses])
    seen, marked = ~np.isnan(guess), np.nan_to_num(guess) >= threshold
    sums = []
    for slides, probability in zip(truths, guesses):
        for row, column in np.ndindex(*(-(-length // 128) for length in slides.shape)):
            chip = chip_slices(row, column)
            p = np.nan_to_num(probability[chip].astype(np.float64))
            observed = ~np.isnan(probability[chip])
            sums.append((p.sum(), (p * (1 - p)).sum(), observed.sum(), (slides[chip] & observed).sum(), slides[chip].sum()))
    expected, variance, pixels, inside, whole = np.array(sums, float).T
    low, high = models.segmenter_card.interval.around(expected, variance, pixels)
    holds = (low <= inside) & (inside <= high)
    return [
        seen.mean(),
        curve_of(np.nan_to_num(guess), truth).average_precision,
        marked[truth].mean(),
        truth[marked].mean(),
        marked[~truth].mean(),
        spearman(expected, whole),
        holds.mean(),
    ]


HEAD = "| | seen | AUPRC | recall | precision | wrongly marked | Spearman | in the interval |\n|---|---|---|---|---|---|---|---|"


def print_table(models: Models, stages: TwoStages, paths: list[Path], dates: int, is_masked: bool) -> None:
    """What the shipped models do with scenes, each orbit alone and joined."""
    from sar_landslide_plugin.core.joining import joined

    truths: list[np.ndarray] = []
    rows: dict[str, list[Probability]] = {}
    for path in paths:
        scene = dict(np.load(path))
        truths.append(scene["slides"])
        one = {orbit: look(stages, scene, orbit, dates, is_masked) for orbit in ORBITS}
        twice = {f"{orbit}, twice the dates": look(stages, scene, orbit, 2 * dates, is_masked) for orbit in ORBITS}
        both = {f"both, {name}": rule(*one.values()) for name, rule in RULES.items()}
        further = [look(stages, scene, orbit, dates, is_masked, skipped=dates) for orbit in ORBITS]
        more = {
            "both with twice the dates, as the plugin does": joined(list(twice.values())),
            "two runs of one orbit, as the plugin does": joined([one[ORBITS[0]], further[0]]),
            "three runs, two of one orbit, as the plugin does": joined([*one.values(), further[0]]),
            "four runs, two of each orbit, as the plugin does": joined([*one.values(), *further]),
        }
        for name, probability in {**one, **twice, **both, **more}.items():
            rows.setdefault(name, []).append(probability)
    hidden = "layover and shadow left out" if is_masked else "layover and shadow kept"
    print(f"\n{len(paths)} scenes, dates per side and orbit: {dates}, {hidden}\n\n{HEAD}")
    for name, guesses in rows.items():
        seen, area, recall, precision, wrong, rank, holds = score(models, truths, guesses)
        print(f"| {name} | {seen:.1%} | {area:.3f} | {recall:.3f} | {precision:.3f} | {wrong:.3%} | {rank:.2f} | {holds:.1%} |", flush=True)


def print_quiet(models: Models, stages: TwoStages, paths: list[Path]) -> None:
    """What is marked of real places where nothing happened, by each set of dates and joined."""
    threshold = models.segmenter_card.pixel_threshold
    shares: dict[str, list[float]] = {}
    for path in paths:
        scene = dict(np.load(path))
        one = {orbit: look(stages, scene, orbit, 1, False, " quiet") for orbit in ORBITS}
        for name, probability in {**one, **{f"both, {name}": rule(*one.values()) for name, rule in RULES.items()}}.items():
            shares.setdefault(name, []).append(float((probability >= threshold).mean()))
    print(f"\n{len(paths)} moments of real places where nothing happened\n\n| | marked | at most |\n|---|---|---|")
    for name, values in shares.items():
        print(f"| {name} | {np.mean(values):.4%} | {max(values):.2%} |", flush=True)


def print_tables(folder: Path) -> None:
    """What the shipped models do with the scenes, by number of dates, with layover and shadow kept and left out."""
    from sar_landslide_plugin.core.joining import joined
    from sar_landslide_plugin.core.models import load_models
    from sar_landslide_plugin.core.two_stages import TwoStages

    RULES["as the plugin does"] = lambda first, second: joined([first, second])
    models = load_models()
    stages = TwoStages(models, models.segmenter_card.gate)
    for dates in DATES:
        for is_masked in (False, True):
            print_table(models, stages, sorted(folder.glob("[0-9]*.npz")), dates, is_masked)
    real = sorted(folder.glob("real*.npz"))
    if real:
        print("\nslides in real places, two sets of dates of one orbit each, as if they were two orbits")
        print_table(models, stages, real, 1, False)
        print_quiet(models, stages, real)


def print_fit(folder: Path) -> None:
    """How much the mean of the log odds must be sharpened and raised to be most likely, of every second pixel that both orbits observed."""
    from scipy.optimize import minimize

    from sar_landslide_plugin.core.models import load_models
    from sar_landslide_plugin.core.two_stages import TwoStages

    models = load_models()
    stages = TwoStages(models, models.segmenter_card.gate)
    log_odds: dict[int, list[np.ndarray]] = {dates: [] for dates in DATES}
    truths: dict[int, list[np.ndarray]] = {dates: [] for dates in DATES}
    for path in sorted(folder.glob("[0-9]*.npz")):
        scene = dict(np.load(path))
        for dates in DATES:
            both = np.stack([look(stages, scene, orbit, dates, True)[::2, ::2] for orbit in ORBITS])
            observed = ~np.isnan(both).any(axis=0)
            told = np.clip(both[:, observed].astype(float), 1e-6, 1 - 1e-6)
            log_odds[dates].append(np.log(told / (1 - told)).mean(axis=0))
            truths[dates].append(scene["slides"][::2, ::2][observed])

    def unlikelihood(how: np.ndarray) -> float:
        parts = []
        for dates in DATES:
            z = np.concatenate(log_odds[dates]) * (1 + how[0]) + how[1]
            parts.append(np.logaddexp(0, np.where(np.concatenate(truths[dates]), -z, z)).mean())
        return float(np.sum(parts))

    found = minimize(unlikelihood, [0.0, 0.0], method="Nelder-Mead", options={"xatol": 0.01, "fatol": 1e-7})
    print(f"sharper by {found.x[0]:.2f}, raised by {found.x[1]:.2f}; {unlikelihood(np.zeros(2)):.5f} becomes {found.fun:.5f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="folder of the scenes")
    parser.add_argument("--make", action="store_true", help="make the scenes")
    parser.add_argument("--real-data", type=Path, help="folder of real data, into whose places slides are to be put, too")
    parser.add_argument("--seed", type=int, default=SEED, help="of the scenes that are made (default: %(default)s)")
    parser.add_argument("--fit", action="store_true", help="fit the rule to the scenes")
    options = parser.parse_args()
    if not options.make:
        (print_fit if options.fit else print_tables)(options.folder)
        return
    make(options.folder, options.seed)
    if options.real_data is not None:
        make_real(options.folder, options.real_data)


if __name__ == "__main__":
    main()
