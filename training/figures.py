"""Figures of an evaluation, as PNG to look at and PDF for print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

from training.data.chips import ChipSet
from training.metrics import CALIBRATION_BINS, ChipSums, Curve

if TYPE_CHECKING:
    from training.evaluate import Judged

# Colours that stay apart for colour-blind readers (Okabe and Ito).
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7")
PANEL_INCHES = 3.4
EXAMPLES_PER_KIND = 3


def draw_figures(
    folder: Path,
    chips: ChipSet,
    judged: Judged,
    curves: dict[str, dict[str, Curve]],
    sums: dict[str, ChipSums],
    kinds: dict[str, str],
) -> None:
    """Write precision_recall, reliability, areas and examples into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    plt.rcParams.update({"font.size": 9, "axes.spines.top": False, "axes.spines.right": False})
    _save(_precision_recall(curves), folder / "precision_recall")
    _save(_reliability(sums), folder / "reliability")
    present = {key: name for key, name in kinds.items() if name in sums}
    _save(_areas(chips, judged, present), folder / "areas")
    _save(_examples(chips, judged, present), folder / "examples")


def _save(figure: plt.Figure, path: Path) -> None:
    for suffix in (".png", ".pdf"):
        figure.savefig(path.with_suffix(suffix), dpi=200)
    plt.close(figure)


def _panels(titles: list[str], inches_below: float = 0.0) -> tuple[plt.Figure, list[plt.Axes]]:
    figure, axes = plt.subplots(
        1,
        len(titles),
        figsize=(PANEL_INCHES * len(titles) + 0.4, PANEL_INCHES + inches_below),
        squeeze=False,
        layout="constrained",
    )
    for axis, title in zip(axes[0], titles):
        axis.set_title(title[0].upper() + title[1:], fontsize=9)
    return figure, list(axes[0])


def _precision_recall(curves: dict[str, dict[str, Curve]]) -> plt.Figure:
    figure, axes = _panels(list(curves), inches_below=0.75)
    for axis, methods in zip(axes, curves.values()):
        for colour, (name, curve) in zip(COLOURS, methods.items()):
            if curve is None or not len(curve.recall):
                continue
            thin = curve.thinned()
            axis.plot(
                thin.recall, thin.precision, color=colour, label=f"{name} ({curve.average_precision:.2f})"
            )
        prevalence = next((c.precision[-1] for c in methods.values() if c is not None and len(c.recall)), 0.0)
        axis.axhline(prevalence, color="0.5", linestyle=":", label=f"chance ({prevalence:.3f})")
        axis.set(xlabel="recall (pixels)", ylabel="precision (pixels)", xlim=(0, 1), ylim=(0, 1))
        axis.legend(  # below, where no curve can run through it
            fontsize=6.5, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.16)
        )
    return figure


def _reliability(sums: dict[str, ChipSums]) -> plt.Figure:
    figure, axes = _panels(list(sums))
    for axis, own in zip(axes, sums.values()):
        pixels, probability, true = own.calibration.sum(axis=0).T
        filled = pixels > 0
        axis.plot([0, 1], [0, 1], color="0.6", linestyle=":")
        axis.plot(
            probability[filled] / pixels[filled], true[filled] / pixels[filled], "o-", color=COLOURS[0], ms=3
        )
        axis.set(
            xlabel="predicted probability of landslide", ylabel="share that is landslide", xlim=(0, 1), ylim=(0, 1)
        )
        counts = axis.twinx()
        counts.bar(
            (np.arange(CALIBRATION_BINS) + 0.5) / CALIBRATION_BINS,
            pixels / pixels.sum(),
            0.9 / CALIBRATION_BINS,
            color="0.85",
            zorder=0,
        )
        counts.set_yscale("log")
        counts.set_ylabel("share of pixels", color="0.5")
        axis.set_zorder(counts.get_zorder() + 1)
        axis.patch.set_visible(False)
    return figure


def _areas(chips: ChipSet, judged: Judged, kinds: dict[str, str]) -> plt.Figure:
    figure, axes = _panels(list(kinds.values()))
    of = np.array([fact["kind"] for fact in chips.facts])
    hectares = np.array([fact["spacing_m"] ** 2 for fact in chips.facts]) / 1e4
    truth = judged.predictions.landslide_px * hectares
    for axis, kind in zip(axes, kinds):
        which = of == kind
        guess = judged.expected[which] * hectares[which]
        low, high = (end[which] * hectares[which] for end in (judged.low, judged.high))
        inside = (truth[which] >= low) & (truth[which] <= high)
        axis.errorbar(
            truth[which],
            guess,
            yerr=[np.maximum(guess - low, 0), np.maximum(high - guess, 0)],
            fmt="none",
            ecolor="0.85",
            elinewidth=0.4,
        )
        for hit, colour, name in (
            (inside, COLOURS[0], f"in the {100 * judged.calibration['interval']['coverage']:g} % interval"),
            (~inside, COLOURS[1], "outside"),
        ):
            axis.plot(
                truth[which][hit], guess[hit], ".", color=colour, ms=3, label=f"{name} ({hit.mean():.0%})"
            )
        top = 1.5 * max(1.0, float(high.max(initial=0)), float(truth[which].max(initial=0)))
        axis.plot([0, top], [0, top], color="0.4", linestyle=":")
        axis.set_xscale("symlog", linthresh=1.0)
        axis.set_yscale("symlog", linthresh=1.0)
        axis.set(xlabel="mapped landslide area (ha)", ylabel="expected area (ha)", xlim=(-0.1, top), ylim=(-0.1, top))
        axis.legend(fontsize=6.5, frameon=False, loc="lower right")
    return figure


def _examples(chips: ChipSet, judged: Judged, kinds: dict[str, str]) -> plt.Figure:
    """Per kind: a chip of typical agreement, the one that misses most, and the one with the most false area."""
    rows = [(name, *row) for kind, name in kinds.items() for row in _pick(chips, judged, kind)]
    figure, axes = plt.subplots(
        max(1, len(rows)), 4, figsize=(7.2, 1.85 * max(1, len(rows))), squeeze=False, layout="constrained"
    )
    thresholds = judged.calibration["thresholds"]
    probability = judged.predictions.probability(thresholds["gate"])
    for axis in axes.ravel():
        axis.set(xticks=[], yticks=[])
    for line, (name, title, index) in zip(axes, rows):
        pre, post = (np.asarray(side[index], np.float32) for side in (chips.pre_db, chips.post_db))
        band = 1 if np.isfinite(pre[1] + post[1]).any() else 0
        seen = np.isfinite(pre[band] + post[band])
        low, high = np.nanpercentile(np.where(seen, pre[band], np.nan), [2, 98]) if seen.any() else (-20, -5)
        line[0].imshow(pre[band], cmap="gray", vmin=low, vmax=high)
        line[1].imshow(post[band], cmap="gray", vmin=low, vmax=high)
        line[2].imshow(post[band] - pre[band], cmap="RdBu_r", vmin=-6, vmax=6)
        line[3].imshow(probability[index], cmap="magma", vmin=0, vmax=1)
        for axis in line:
            if judged.predictions.label[index].any():
                axis.contour(judged.predictions.label[index], [0.5], colors="#00E5A8", linewidths=0.6)
        fact = chips.facts[index]
        dates = "+".join(map(str, fact["dates"]))
        line[0].set_ylabel(f"{name.split(',')[0]}\n{title}\n{fact['spacing_m']:.0f} m, {dates} dates", fontsize=6.5)
    for axis, title in zip(axes[0], ("VH before", "VH after", "change (-6 to 6 dB)", "probability (0 to 1)")):
        axis.set_title(title, fontsize=8)
    return figure


def _pick(chips: ChipSet, judged: Judged, kind: str) -> list[tuple[str, int]]:
    of = np.array([fact["kind"] == kind for fact in chips.facts])
    whole = judged.predictions.observed.mean(axis=(1, 2)) > 0.95  # easier to look at
    of = of & whole if (of & whole).any() else of
    label, found = judged.predictions.label, judged.found
    hits = (found & label).sum(axis=(1, 2))
    union = np.maximum(1, (found | label).sum(axis=(1, 2)))
    missed, false = (label & ~found).sum(axis=(1, 2)), (found & ~label).sum(axis=(1, 2))
    picks = []
    holding = np.flatnonzero(of & (label.sum(axis=(1, 2)) >= 100))
    if len(holding):
        overlap = hits[holding] / union[holding]
        middle = holding[np.argsort(overlap)[len(holding) // 2]]
        picks.append((f"median overlap ({hits[middle] / union[middle]:.2f})", int(middle)))
        worst = holding[np.argmax(missed[holding] * (hits[holding] < 0.1 * label[holding].sum(axis=(1, 2))))]
        picks.append(("most missed", int(worst)))
    free = np.flatnonzero(of & ~label.any(axis=(1, 2)))
    if len(free):
        picks.append(("most false alarms", int(free[np.argmax(false[free])])))
    return picks[:EXAMPLES_PER_KIND]
