"""How much of slides of which size is found: python -m tests.benchmarks.slide_sizes [REAL_DATA] (in the training environment)

Slides that touch are one here, as an outline shows them. Of a slide counts what the mask has at the pair's own thresholds. Once their
sizes are drawn in pixels, once in hectares, by the law of the simulator: then most are small on 30 m images.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy import ndimage

from tests.benchmarks.known_places import known_places
from training.leave_out import AS_THEY_COME, DATES, scenes_of, with_even_wetness
from training.predict import predict

CLASSES_PX = (0, 10, 20, 50, 100, 300, np.inf)


def main() -> None:
    """Print tables of classes of size."""
    pair, card, config, stacks, outlines = known_places(__doc__ or "")
    for title, share in (("Sizes drawn in pixels", 0.0), ("Sizes drawn in hectares", 1.0)):
        drawing = replace(AS_THEY_COME, hectare_share=share)
        sizes: list[tuple[int, int]] = []  # pixels of each slide, and how many of them are marked
        calm: list[float] = []  # share that is marked where there are none
        for stack in (stack.while_quiet() for stack in stacks):
            for dates in (dates for dates in DATES if len(stack.power) >= 2 * dates):
                chips = with_even_wetness(scenes_of(stack, dates, config, outlines, drawing))
                found = predict(*pair, chips, f"{stack.place}, {dates} dates")
                marked = found.probability(card["thresholds"]["gate"]) >= card["thresholds"]["pixel"]
                calm += [mask.mean() for truth, mask in zip(found.label, marked) if not truth.any()]
                for truth, mask in zip(found.label, marked):
                    slides, count = ndimage.label(truth, np.ones((3, 3)))
                    within = np.bincount(slides[mask], minlength=count + 1)
                    sizes += zip(np.bincount(slides.ravel(), minlength=count + 1)[1:], within[1:])
        _print_table(title, np.array(sizes, float), float(np.mean(calm)))


def _print_table(title: str, sizes: np.ndarray, calm_share: float) -> None:
    size, marked_px = sizes.T
    print(f"\n**{title}**\n")
    print("| pixels | ha at 10 m | ha at 30 m | slides | share of the area | share of it marked | slides with a pixel marked |")
    print("|---|---|---|---|---|---|---|")
    for low, high in zip(CLASSES_PX, CLASSES_PX[1:]):
        own = (size >= low) & (size < high)
        print(
            f"| {_range(low, high, 1)} | {_range(low, high, 0.01)} | {_range(low, high, 0.09)} | {own.sum()} | "
            f"{size[own].sum() / size.sum():.3f} | {marked_px[own].sum() / size[own].sum():.2f} | {(marked_px[own] > 0).mean():.2f} |"
        )
    print(
        f"\nAll {len(size)}: {marked_px.sum() / size.sum():.3f} of the area; median {np.median(size):.0f} pixels."
        f" Where there are none, {calm_share:.3%} are marked.",
        flush=True,
    )


def _range(low: float, high: float, unit: float) -> str:
    return f"{low * unit:g} and more" if np.isinf(high) else f"{low * unit:g} to {high * unit:g}"


if __name__ == "__main__":
    main()
