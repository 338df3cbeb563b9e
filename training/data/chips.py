"""`python -m training chips`: labelled 128 px chips from simulated cubes and real stacks, split without neighbours.

Simulated chips are split by whole cubes. Real stacks are split by blocks with a gap of at least four pixels between them: the
western part of each place trains, three blocks in the east validate, calibrate and test.
"""

from __future__ import annotations

import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr
from tqdm import tqdm

from training.data.drawing import CHIP, Chip, draw_real, draw_simulated
from training.data.outlines import load_outlines
from training.data.stacks import Stack, load_stacks
from training.errors import TrainingError
from training.simulate.command import SPLITS
from training.workers import worker_count

BLOCK = 64  # chips per job
EMPTY_PLACES = ("ocean",)


@dataclass(frozen=True)
class ChipSet:
    """The chips of one split, memory-mapped: pre and post (N x 2 x 128 x 128, float16 dB), label (N x 128 x 128, uint8)."""

    pre_db: np.ndarray
    post_db: np.ndarray
    label: np.ndarray
    facts: list[dict]

    def __len__(self) -> int:
        return len(self.label)

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
        return np.array([any(word in fact["source"] for word in EMPTY_PLACES) for fact in self.facts])


def open_chips(folder: Path, split: str) -> ChipSet:
    """Chips written by `make_chips`. Raises TrainingError where they are missing."""
    path = folder / "chips" / split
    if not (path / "facts.json").exists():
        raise TrainingError(
            f"There are no '{split}' chips in {folder}; run `python -m training chips` first."
        )
    arrays = (np.load(path / f"{name}.npy", mmap_mode="r") for name in ("pre_db", "post_db", "label"))
    return ChipSet(*arrays, json.loads((path / "facts.json").read_text(encoding="utf-8")))


def block_of(split: str, rows: int, cols: int) -> tuple[slice, slice]:
    """The part of a real place that a split may use."""
    gap = 4
    west = int(cols * 0.62)
    if split == "train":
        return slice(0, rows), slice(0, west - gap)
    third = rows // 3
    start = {"validate": 0, "calibrate": third, "test": 2 * third}[split]
    return slice(start + (gap if start else 0), start + third), slice(west, cols)


def make_chips(config: dict, folder: Path, real_data: Path | None) -> None:
    """Write the chips of every split that is not there yet."""
    stacks = load_stacks(real_data) if real_data else []
    outlines = load_outlines(real_data) if real_data else []
    for split_number, split in enumerate(SPLITS):
        path = folder / "chips" / split
        if (path / "facts.json").exists():
            continue
        jobs = _jobs(config, folder, split, split_number, stacks, outlines)
        if not jobs:
            raise TrainingError(
                f"No cubes or stacks for the '{split}' chips in {folder}; run `python -m training simulate` first."
            )
        _write_split(path, jobs, split)


def _jobs(
    config: dict, folder: Path, split: str, split_number: int, stacks: list[Stack], outlines: list[np.ndarray]
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
        weights[[any(word in stack.place for word in EMPTY_PLACES) for stack in stacks]] = 1.0
        counts = np.round(chips["real"][split] * weights / weights.sum()).astype(int)
        for stack, count in zip(stacks, counts):
            for start in range(0, count, BLOCK):
                seed = [config["seed"], 3, split_number, len(jobs)]
                jobs.append(("real", seed, min(BLOCK, count - start), config, stack, split, outlines))
    return jobs


def _draw_block(job: tuple) -> list[Chip]:
    kind, seed, count, config = job[:4]
    random = np.random.default_rng(seed)
    share = config["chips"]["with_slides"]
    if kind == "cube":
        cube = xr.open_zarr(job[4]).load()
        return [draw_simulated(cube, random, random.random() < share) for _ in range(count)]
    stack, split, outlines = job[4:]
    box = block_of(split, *stack.power.shape[2:])
    return [
        draw_real(
            stack, box, random, random.random() < share * stack.takes_slides, config["simulator"], outlines
        )
        for _ in range(count)
    ]


def _write_split(path: Path, jobs: list[tuple], split: str) -> None:
    path.mkdir(parents=True, exist_ok=True)
    total = int(sum(job[2] for job in jobs))
    shape = (total, 2, CHIP, CHIP)
    pre = np.lib.format.open_memmap(path / "pre_db.npy", "w+", np.float16, shape)
    post = np.lib.format.open_memmap(path / "post_db.npy", "w+", np.float16, shape)
    label = np.lib.format.open_memmap(path / "label.npy", "w+", np.uint8, (total, CHIP, CHIP))
    facts: list[dict] = []
    with ProcessPoolExecutor(worker_count()) as pool:
        for job, block in tqdm(
            zip(jobs, pool.map(_draw_block, jobs)), total=len(jobs), desc=f"chips {split}", unit="block"
        ):
            source = job[4].place if job[0] == "real" else job[4].stem
            for chip in block:
                index = len(facts)
                pre[index], post[index], label[index] = chip.pre_db, chip.post_db, chip.label
                facts.append(
                    {
                        "source": source,
                        "kind": job[0],
                        "spacing_m": chip.spacing_m,
                        "dates": chip.dates,
                        "note": chip.note,
                        "landslide_px": int(chip.label.sum()),
                    }
                )
    for array in (pre, post, label):
        array.flush()
    (path / "facts.json").write_text(json.dumps(facts), encoding="utf-8")
