"""`python -m training chips`: labelled 128 px chips, split without neighbours.

They come from simulated cubes, from real stacks with inserted landslides, and from real scenes with mapped ones. Simulated chips
are split by whole cubes. Real places are split by blocks with gaps between them: the western part of each place trains, three
blocks in the east validate, calibrate and test.
"""

from __future__ import annotations

import json
import mmap
import re
import shutil
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import xarray as xr
from tqdm import tqdm

from training.config import SPLITS, keep_recipe
from training.data.drawing import CHIP, Chip, Drawing, draw_labelled, draw_real, draw_simulated
from training.data.ground import GroundSeries, wanted_ground
from training.data.labelled import LabelledScene, label_digest
from training.data.outlines import load_outlines
from training.data.stacks import Stack, check_places, load_stacks
from training.errors import TrainingError
from training.workers import worker_count

BLOCK = 64  # chips per job
LABELLED_GAP_PX = 64  # between splits: as far as the networks see
LABELLED_DATES = 4  # per side, where a recipe does not say
LEAST_OBSERVED = 0.1  # of a labelled chip: what is left of a scene beside its swath would teach and score emptiness
UNKNOWN_SLOPE = 255
EMPTY_PLACES = ("ocean",)  # as a word of a place's name
LEARNT_FROM = ("train", "validate", "calibrate")


class _MappedFile(NamedTuple):
    """A .npy file that is mapped into memory."""

    name: str


@dataclass(frozen=True)
class ChipSet:
    """The chips of one split, memory-mapped: pre and post (N x 2 x 128 x 128, float16 dB), label (N x 128 x 128, uint8).

    `slope` (degrees, uint8, N x 128 x 128) is 255 where the terrain is not known, and None in chips of earlier versions.
    """

    pre_db: np.ndarray
    post_db: np.ndarray
    label: np.ndarray
    facts: list[dict]
    slope: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.label)

    def __getstate__(self) -> dict[str, Any]:
        """Mapped files travel to other processes by name: their content is gigabytes."""
        return {
            name: _MappedFile(value.filename) if isinstance(value, np.memmap) and isinstance(value.base, mmap.mmap) else value
            for name, value in vars(self).items()
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            value = np.load(value.name, mmap_mode="r") if isinstance(value, _MappedFile) else value
            object.__setattr__(self, name, value)

    @property
    def is_calm(self) -> np.ndarray:
        """Real chips into which nothing was put, neither landslides nor confusers: bool (N,). All empty ones if none is real."""
        empty = np.array([fact["landslide_px"] == 0 for fact in self.facts])
        # A note is the filter alone, or confusers and the filter.
        real = np.array([fact["kind"] == "real" and "," not in fact["note"] for fact in self.facts])
        return empty & real if (empty & real).any() else empty

    @property
    def is_sea(self) -> np.ndarray:
        """Chips of open sea, where no landslide can be and none is found: bool (N,)."""
        return np.array([_is_sea(fact["source"]) for fact in self.facts], bool)


def _is_sea(place: str) -> bool:
    return any(word in EMPTY_PLACES for word in re.split(r"[\W\d_]+", place))


def open_chips(folder: Path, split: str) -> ChipSet:
    """Chips written by `make_chips`. Raises TrainingError where they are missing."""
    facts, path = facts_of(folder, split), folder / "chips" / split
    arrays = (np.load(path / f"{name}.npy", mmap_mode="r") for name in ("pre_db", "post_db", "label"))
    slope = np.load(path / "slope.npy", mmap_mode="r") if (path / "slope.npy").exists() else None
    return ChipSet(*arrays, facts, slope)


def facts_of(folder: Path, split: str) -> list[dict]:
    """What is known of each chip of a split. Raises TrainingError where the chips are missing."""
    path = folder / "chips" / split / "facts.json"
    if not path.exists():
        raise TrainingError(f"There are no '{split}' chips in {folder}; run `python -m training chips` first.")
    return json.loads(path.read_text(encoding="utf-8"))


def chip_set(chips: list[Chip], source: str, kind: str) -> ChipSet:
    """Chips of one source in memory."""
    slope = np.full((len(chips), CHIP, CHIP), UNKNOWN_SLOPE, np.uint8)
    for own, chip in zip(slope, chips):
        if chip.slope_deg is not None:
            own[:] = np.where(np.isfinite(chip.slope_deg), chip.slope_deg, UNKNOWN_SLOPE)
    return ChipSet(
        np.stack([chip.pre_db for chip in chips]),
        np.stack([chip.post_db for chip in chips]),
        np.stack([chip.label for chip in chips]).astype(np.uint8),
        [_fact(chip, source, kind) for chip in chips],
        slope,
    )


def _fact(chip: Chip, source: str, kind: str) -> dict:
    return {
        "source": source,
        "kind": kind,
        "spacing_m": chip.spacing_m,
        "dates": chip.dates,
        "note": chip.note,
        "landslide_px": int(chip.label.sum()),
    }


def block_of(split: str, rows: int, cols: int, gap: int = 4) -> tuple[slice, slice]:
    """The part of a real place that a split may use, with a gap (px) to the other parts."""
    west = int(cols * 0.62)
    if split == "train":
        return slice(0, rows), slice(0, west - gap)
    third = rows // 3
    start = {"validate": 0, "calibrate": third, "test": 2 * third}[split]
    return slice(start + (gap if start else 0), start + third), slice(west, cols)


def make_chips(
    config: dict,
    folder: Path,
    real_data: Path | None,
    labelled: Sequence[LabelledScene] = (),
    leave_out: Sequence[str] = (),
    given: dict[str, Any] | None = None,
    splits: Sequence[str] = SPLITS,
) -> None:
    """Write the chips of those of `splits` that are not there yet. Places in `leave_out` are used in none.

    `given` tells the files and the event of the labelled scenes from others of the same names.
    """
    stacks = load_stacks(real_data) if real_data else []
    check_places(stacks, leave_out)
    stacks = [stack for stack in stacks if stack.place not in leave_out]
    outlines = load_outlines(real_data) if real_data else []
    ground = wanted_ground(config, real_data)
    # All of them before any is written, which takes long: where one split gets nothing, the others are of no use.
    jobs = {
        split: _jobs(config, folder, split, number, stacks, outlines, ground) + labelled_jobs(config, labelled, split)
        for number, split in enumerate(SPLITS)
        if split in splits and not (folder / "chips" / split / "facts.json").exists()
    }
    lacking = next((split for split, own in jobs.items() if not own), None)
    if lacking:
        raise TrainingError(
            _too_small(labelled, lacking)
            if labelled
            else f"No cubes or stacks for the '{lacking}' chips in {folder}; run `python -m training simulate` first."
        )
    # Splits that are there are not cut again: with another recipe or other places they would meet those of this one unnoticed.
    keep_recipe(
        folder / "chips",
        {
            **{key: config.get(key) for key in ("seed", "simulator", "simulate", "chips")},
            "places": sorted([stack.place for stack in stacks] + [scene.place for scene in labelled]),
        },
    )
    if given:
        keep_recipe(folder / "chips", given, "labelled.json")
    for split, own in jobs.items():
        _write_split(folder / "chips" / split, own, split)


def _too_small(scenes: Sequence[LabelledScene], split: str) -> str:
    """Why labelled scenes cannot be split."""
    rows, cols = least_shape()
    largest = max((scene.shape for scene in scenes), key=min)
    return (
        f"The labelled scenes give no '{split}' chips: to be split, one that is alone in its region needs {rows} rows and {cols} columns"
        f" (here at most {largest[0]} x {largest[1]}), and several of one region must lie far enough apart; give larger ones, or more of"
        " a region."
    )


def least_shape() -> tuple[int, int]:
    """Rows and columns from which on a labelled scene alone in its region gives chips of every split."""

    def suffices(rows: int, cols: int) -> bool:
        return all(_grid(block_of(split, rows, cols, LABELLED_GAP_PX)) for split in SPLITS)

    ample = 16 * CHIP
    return (
        next(rows for rows in range(CHIP, ample) if suffices(rows, ample)),
        next(cols for cols in range(CHIP, ample) if suffices(ample, cols)),
    )


def make_test_chips(config: dict, folder: Path, labelled: Sequence[LabelledScene]) -> None:
    """Write every chip of labelled scenes as test chips, for networks that have not learnt from them."""
    path = folder / "chips" / "test"
    if (path / "facts.json").exists():
        return
    jobs = labelled_jobs(config, labelled, None)
    if not jobs:
        shapes = ", ".join(f"{scene.place} {scene.shape[0]} x {scene.shape[1]}" for scene in labelled[:3])
        raise TrainingError(f"The labelled scenes are smaller than a chip of {CHIP} x {CHIP} pixels ({shapes}); give larger ones.")
    _write_split(path, jobs, "test")


def _jobs(
    config: dict,
    folder: Path,
    split: str,
    split_number: int,
    stacks: list[Stack],
    outlines: list[np.ndarray],
    ground: list[GroundSeries],
) -> list[tuple]:
    chips = config["chips"]
    jobs: list[tuple] = []
    for path in sorted((folder / "cubes").glob(f"{split}_*.zarr")):
        for start in range(0, chips["per_cube"], BLOCK):
            seed = [config["seed"], 2, split_number, len(jobs)]
            jobs.append(("cube", seed, min(BLOCK, chips["per_cube"] - start), config, path))
    if stacks:
        # Real multi-date places count three times a re-speckled single date: their change is real.
        weights = np.array([1.0 if stack.single_date else 3.0 for stack in stacks])
        weights[[_is_sea(stack.place) for stack in stacks]] = 1.0
        counts = np.round(chips["real"][split] * weights / weights.sum()).astype(int)
        for stack, count in zip(stacks, counts):
            for start in range(0, count, BLOCK):
                seed = [config["seed"], 3, split_number, len(jobs)]
                jobs.append(("real", seed, min(BLOCK, count - start), config, stack, split, outlines, ground))
    return jobs


def labelled_jobs(config: dict, scenes: Sequence[LabelledScene], split: str | None) -> list[tuple]:
    """Chips on a grid of labelled scenes, of one split, or all of them where `split` is None, but for those that saw next to nothing.

    Training takes as many chips without landslides as with them, so that the rare are not drowned; the other splits take all.
    Raises TrainingError where nothing of the scenes was observed.
    """
    chosen = [(scene, box) for scene in scenes for box in _boxes(scene, scenes, split)]
    if not chosen:
        return []
    blocks = _labelled_blocks(config, chosen)
    with ProcessPoolExecutor(worker_count()) as pool:
        looks = tqdm(pool.map(_look, blocks), total=len(blocks), desc=f"look at {split or 'test'}", unit="block")
        observed, holds = np.concatenate(list(looks), axis=1)
    seen, holds = observed >= LEAST_OBSERVED, holds > 0
    if not seen.any():
        raise TrainingError(
            f"No '{split or 'test'}' chip of {chosen[0][0].place}{' or the other scenes' if len(scenes) > 1 else ''} is observed on"
            f" {LEAST_OBSERVED:.0%} of its area on both sides of the event (else NaN, zero or negative values): crop the images to what was"
            " observed; they must be linear power, not decibels."
        )
    kept = np.flatnonzero(seen)
    if split == "train":
        random = np.random.default_rng([config["seed"], 6])
        empty = random.permutation(np.flatnonzero(seen & ~holds))[: max(1, int((seen & holds).sum()))]
        kept = np.sort(np.concatenate([np.flatnonzero(seen & holds), empty]))
    return _labelled_blocks(config, [chosen[index] for index in kept])


def _labelled_blocks(config: dict, chosen: Sequence[tuple[LabelledScene, tuple[slice, slice]]]) -> list[tuple]:
    jobs: list[tuple] = []
    for scene in dict.fromkeys(scene for scene, _ in chosen):
        boxes = [box for own, box in chosen if own is scene]
        for start in range(0, len(boxes), BLOCK):
            part = boxes[start : start + BLOCK]
            jobs.append(("labelled", [0], len(part), config, scene, part))
    return jobs


def _look(job: tuple) -> np.ndarray:
    """The share of each chip of a block that is observed, and whether it holds landslides there: 2 x N."""
    chips = _draw_block(job)
    return np.array(
        [[np.isfinite(chip.pre_db + chip.post_db).any(axis=0).mean() for chip in chips], [chip.label.any() for chip in chips]]
    )


def _boxes(
    scene: LabelledScene, scenes: Sequence[LabelledScene], split: str | None
) -> list[tuple[slice, slice]]:
    """Boxes of one chip each in the part of a scene that a split may use."""
    rows, cols = scene.shape
    if split is None:
        return _grid((slice(0, rows), slice(0, cols)))
    corners = np.array([(*other.corner_px, *other.shape) for other in scenes if other.region == scene.region])
    if len(corners) == 1:
        return _grid(block_of(split, rows, cols, LABELLED_GAP_PX))
    # Many small scenes of one region: a scene belongs to the split in whose block it lies whole.
    top, left = corners[:, 0].min(), corners[:, 1].min()
    size = (corners[:, 0] + corners[:, 2]).max() - top, (corners[:, 1] + corners[:, 3]).max() - left
    block = block_of(split, *map(int, size), LABELLED_GAP_PX)
    row, col = scene.corner_px[0] - top, scene.corner_px[1] - left
    inside = (
        block[0].start <= row
        and row + rows <= block[0].stop
        and block[1].start <= col
        and col + cols <= block[1].stop
    )
    return _grid((slice(0, rows), slice(0, cols))) if inside else []


def _grid(part: tuple[slice, slice]) -> list[tuple[slice, slice]]:
    return [
        (slice(row, row + CHIP), slice(col, col + CHIP))
        for row in range(part[0].start, part[0].stop - CHIP + 1, CHIP)
        for col in range(part[1].start, part[1].stop - CHIP + 1, CHIP)
    ]


def _draw_block(job: tuple) -> list[Chip]:
    kind, seed, count, config = job[:4]
    if kind == "labelled":
        return [draw_labelled(job[4], box, config["chips"].get("labelled_dates", LABELLED_DATES)) for box in job[5]]
    random = np.random.default_rng(seed)
    share = config["chips"]["with_slides"]
    drawing = Drawing(**config["chips"].get("drawing", {}))
    if kind == "cube":
        cube = xr.open_zarr(job[4]).load()
        return [draw_simulated(cube, random, random.random() < share, drawing) for _ in range(count)]
    stack, split, outlines, ground = job[4:]
    box = block_of(split, *stack.power.shape[2:])
    return [
        draw_real(
            stack,
            box,
            random,
            random.random() < share * stack.takes_slides,
            config["simulator"],
            outlines,
            drawing,
            ground,
        )
        for _ in range(count)
    ]


def _write_split(path: Path, jobs: list[tuple], split: str) -> None:
    """Write the chips of a split, or nothing of it: a part of them is gigabytes that nobody uses."""
    path.mkdir(parents=True, exist_ok=True)
    try:
        _write_chips(path, jobs, split)
    except BaseException:
        shutil.rmtree(path, ignore_errors=True)
        raise


def _write_chips(path: Path, jobs: list[tuple], split: str) -> None:
    total = int(sum(job[2] for job in jobs))
    shape = (total, 2, CHIP, CHIP)
    pre = np.lib.format.open_memmap(path / "pre_db.npy", "w+", np.float16, shape)
    post = np.lib.format.open_memmap(path / "post_db.npy", "w+", np.float16, shape)
    label, slope = (
        np.lib.format.open_memmap(path / f"{name}.npy", "w+", np.uint8, (total, CHIP, CHIP))
        for name in ("label", "slope")
    )
    facts: list[dict] = []
    labels = {scene: label_digest(scene) for scene in dict.fromkeys(job[4] for job in jobs if job[0] == "labelled")}
    with ProcessPoolExecutor(worker_count()) as pool:
        for job, block in tqdm(
            zip(jobs, pool.map(_draw_block, jobs)), total=len(jobs), desc=f"chips {split}", unit="block"
        ):
            kind, origin = job[0], job[4]
            source, more = (origin.stem if kind == "cube" else origin.place), {}
            if kind == "labelled":  # scenes of one region share its ground, some of them twice: they are one place
                source, more = origin.region, {"scene": str(origin.path), "labels": labels[origin]}
            for chip in block:
                index = len(facts)
                pre[index], post[index], label[index] = chip.pre_db, chip.post_db, chip.label
                slope[index] = UNKNOWN_SLOPE
                if chip.slope_deg is not None:
                    slope[index] = np.where(np.isfinite(chip.slope_deg), chip.slope_deg, UNKNOWN_SLOPE)
                facts.append({**_fact(chip, source, kind), **more})
    for array in (pre, post, label, slope):
        array.flush()
    (path / "facts.json").write_text(json.dumps(facts), encoding="utf-8")
