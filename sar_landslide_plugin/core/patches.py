"""A scene cut into overlapping patches, each source pixel read once.

The networks need surroundings: a patch is a core, whose pixels are answered for, and a margin on all sides. Reading
every patch by itself would decode the margins twice or more. So the scene is read in disjoint squares, which fit the
blocks of tiled files, and what the next patches still need is kept: a strip of rows above and of columns to the left.
Cores therefore lag behind the squares, by a multiple of the blocks of the result rasters, so that each of those is
also written once. A strip as wide as a broad scene would take the more memory the broader it is, so such a scene is
walked in bands from top to bottom, one after the other; only where they meet is read twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .grid import BLOCK_SIZE, Window
from .options import CHIP_SIZE
from .scene import Scene


@dataclass(frozen=True)
class Patch:
    """A core with its margin.

    Attributes:
        core: pixels of the scene, clipped to it, starting at a multiple of the chip size.
        margin: pixels around the core on each side.
        pre, post: float32 (2, rows * 128 + 2 margin, columns * 128 + 2 margin) with whole chips in the core; VV and VH,
            linear power, NaN where not observed and outside the scene.
        wanted: bool (rows, columns), the chips that are asked for.
        flat: bool, the core's pixels in flat ground, which is left out; None where none is.
    """

    core: Window
    margin: int
    pre: np.ndarray
    post: np.ndarray
    wanted: np.ndarray
    flat: np.ndarray | None = None

    @property
    def chips(self) -> tuple[int, int]:
        """Chip rows and columns of the core."""
        return -(-self.core.height // CHIP_SIZE), -(-self.core.width // CHIP_SIZE)

    def halves(self) -> tuple[Patch, Patch]:
        """Two patches that cover this one, cut across its longer side between chips; it has more than one chip."""
        rows, columns = self.chips
        if rows >= columns:
            at = rows // 2 * CHIP_SIZE
            return self._part(0, 0, at, self.core.width), self._part(
                at, 0, self.core.height - at, self.core.width
            )
        at = columns // 2 * CHIP_SIZE
        return self._part(0, 0, self.core.height, at), self._part(
            0, at, self.core.height, self.core.width - at
        )

    def wanted_pixels(self) -> np.ndarray:
        """The core's pixels in wanted chips: bool (height, width)."""
        pixels = self.wanted.repeat(CHIP_SIZE, axis=0).repeat(CHIP_SIZE, axis=1)
        return pixels[: self.core.height, : self.core.width]

    def _part(self, top: int, left: int, height: int, width: int) -> Patch:
        """The patch around a part of the core, which begins with a chip."""
        box = tuple(
            slice(start, start + _up(length, CHIP_SIZE) + 2 * self.margin)
            for start, length in ((top, height), (left, width))
        )
        core = Window(self.core.x0 + left, self.core.y0 + top, width, height)
        pre, post = (np.ascontiguousarray(side[(slice(None), *box)]) for side in (self.pre, self.post))
        row, column = top // CHIP_SIZE, left // CHIP_SIZE
        rows = slice(row, row + _up(height, CHIP_SIZE) // CHIP_SIZE)
        columns = slice(column, column + _up(width, CHIP_SIZE) // CHIP_SIZE)
        flat = None if self.flat is None else self.flat[top : top + height, left : left + width]
        return Patch(core, self.margin, pre, post, self.wanted[rows, columns], flat)

    def inner(self, values: np.ndarray) -> np.ndarray:
        """The core's part of values (..., H, W) on the patch."""
        rows = slice(self.margin, self.margin + self.core.height)
        return values[..., rows, self.margin : self.margin + self.core.width]


def patches(
    scene: Scene,
    tile_size: int,
    margin: int,
    wanted: np.ndarray | None = None,
    tile_rows: int | None = None,
    most_columns: int | None = None,
    skip: int = 0,
) -> Iterator[Patch]:
    """All patches of a scene, row by row of each band; no more is read than the wanted chips and their margins need.

    Args:
        tile_size: side of the squares that are read, a multiple of the chip size; with other rows rectangles as large.
        margin: a multiple of the models' stride.
        wanted: bool (chip rows, chip columns), the chips asked for; None = all.
        tile_rows: height of the squares; None = as the scene is read best.
        most_columns: pixels that a band is broad at the most; None = as the scene is read best.
        skip: leave out so many patches at the start; the others are the same to the bit, because they are cut from the same
            squares.
    """
    if wanted is None:
        wanted = np.ones((-(-scene.height // CHIP_SIZE), -(-scene.width // CHIP_SIZE)), bool)
    tile_rows = tile_rows or scene.rows_at_once(tile_size)
    tile_size = _width(tile_size, tile_rows)
    lag = _up(margin, CHIP_SIZE if tile_size % BLOCK_SIZE else BLOCK_SIZE)
    for band in _bands(wanted, scene.width, most_columns or scene.columns_at_once()):
        walk = _Walk(band, _around(band, margin, scene), tile_rows, tile_size, margin, lag)
        counts = walk.count_patches()
        if skip < sum(counts):
            yield from walk.patches(scene, counts, skip)
        skip = max(skip - sum(counts), 0)


def _bands(wanted: np.ndarray, scene_width: int, most_columns: int) -> Iterator[np.ndarray]:
    """The wanted chips, cut between columns into as few parts of equal width as are not broader than so many pixels."""
    columns = np.flatnonzero(wanted.any(axis=0))
    step = BLOCK_SIZE // CHIP_SIZE
    first, end = int(columns[0]) // step * step, int(columns[-1]) + 1
    broad = min(end * CHIP_SIZE, scene_width) - first * CHIP_SIZE
    count = -(-broad // most_columns)
    width = _up(-(-(end - first) // count), step)
    for start in range(first, end, width):
        band = np.zeros_like(wanted)
        band[:, start : start + width] = wanted[:, start : start + width]
        if band.any():
            yield band


@dataclass(frozen=True)
class _Walk:
    """The way through the window ``around`` that holds the wanted chips, in squares of so many pixels."""

    wanted: np.ndarray
    around: Window
    tile_rows: int
    tile_size: int
    margin: int
    lag: int

    def count_patches(self) -> list[int]:
        """How many patches each row of squares completes."""
        down, across = (
            [_core_span(start, side, self.lag, length) for start in range(0, length, side)]
            for side, length in ((self.tile_rows, self.around.height), (self.tile_size, self.around.width))
        )
        return [
            sum(
                bool(self.wanted[_core(self.around, rows, columns).chips].any())
                for columns in across
                if rows[0] < rows[1] and columns[0] < columns[1]
            )
            for rows in down
        ]

    def patches(self, scene: Scene, counts: list[int], skip: int) -> Iterator[Patch]:
        """All patches but for the first ``skip`` ones; ``counts`` has how many each row of squares completes."""
        around, tile_rows, tile_size, margin = self.around, self.tile_rows, self.tile_size, self.margin
        kept = self.lag + margin
        starts = range(0, around.height, tile_rows)
        ends = np.cumsum(counts)
        # What reaches into the first patch's row from above was read with the rows before it.
        first = max(int(np.searchsorted(ends, skip, side="right")) - -(-kept // tile_rows), 0)
        skip -= int(ends[first - 1]) if first else 0
        above = np.full((2, 2, kept, around.width), np.nan, np.float32)
        for y0 in starts[first:]:
            rows = _core_span(y0, tile_rows, self.lag, around.height)
            buffer_height = _buffer_length(y0, tile_rows, kept, around.height, margin)
            left = np.full((2, 2, buffer_height, kept), np.nan, np.float32)
            for x0 in range(0, around.width, tile_size):
                columns = _core_span(x0, tile_size, self.lag, around.width)
                buffer_width = _buffer_length(x0, tile_size, kept, around.width, margin)
                within = Window(x0, y0, tile_size, tile_rows).clipped(around.width, around.height)
                buffer = np.full((2, 2, buffer_height, buffer_width), np.nan, np.float32)
                buffer[..., :kept] = left
                across = slice(kept, kept + within.width)
                buffer[..., :kept, across] = above[..., x0 : x0 + within.width]
                source = Window(around.x0 + x0, around.y0 + y0, within.width, within.height)
                if self.wanted[source.padded(margin).chips].any():
                    inside = buffer[..., kept : kept + within.height, across]
                    inside[0], inside[1] = scene.read_evened(source)
                left = buffer[..., tile_size : tile_size + kept].copy()
                if y0 + tile_rows < around.height:
                    above[..., x0 : x0 + within.width] = buffer[..., tile_rows : tile_rows + kept, across]
                if rows[0] < rows[1] and columns[0] < columns[1]:
                    core = _core(around, rows, columns)
                    patch = _patch(buffer, core, margin, source.x0 - kept, source.y0 - kept, self.wanted[core.chips])
                    if patch is not None:
                        skip -= 1
                        if skip < 0:
                            yield patch


def _width(tile_size: int, tile_rows: int) -> int:
    """Width of what is read at once, so that it has the pixels of a square of ``tile_size``."""
    if tile_rows == tile_size:
        return tile_size
    return max(tile_size**2 // tile_rows // BLOCK_SIZE, 1) * BLOCK_SIZE


def _core(around: Window, rows: tuple[int, int], columns: tuple[int, int]) -> Window:
    """The window of a core, whose span along each axis is counted from the corner of ``around``."""
    return Window(around.x0 + columns[0], around.y0 + rows[0], columns[1] - columns[0], rows[1] - rows[0])


def _around(wanted: np.ndarray, margin: int, scene: Scene) -> Window:
    """The window of whole blocks that holds the wanted chips with their margins."""
    rows, columns = np.flatnonzero(wanted.any(axis=1)), np.flatnonzero(wanted.any(axis=0))
    (y0, y1), (x0, x1) = (
        (
            max(int(chips[0]) * CHIP_SIZE - margin, 0) // BLOCK_SIZE * BLOCK_SIZE,
            _up((int(chips[-1]) + 1) * CHIP_SIZE + margin, BLOCK_SIZE),
        )
        for chips in (rows, columns)
    )
    return Window(x0, y0, x1 - x0, y1 - y0).clipped(scene.width, scene.height)


def _up(length: int, step: int) -> int:
    return -(-length // step) * step


def _core_span(start: int, tile_size: int, lag: int, length: int) -> tuple[int, int]:
    """First and last + 1 pixel, along one axis, of the core that a square completes; the last core goes to the end."""
    is_last = start + tile_size >= length
    return max(start - lag, 0), length if is_last else max(start + tile_size - lag, 0)


def _buffer_length(start: int, tile_size: int, kept: int, length: int, margin: int) -> int:
    """Pixels of the buffer along one axis: what is kept, a square, and beyond the scene's end the rest of a margin."""
    is_last = start + tile_size >= length
    return kept + (max(tile_size, _up(length, CHIP_SIZE) + margin - start) if is_last else tile_size)


def _patch(
    buffer: np.ndarray, core: Window, margin: int, x_start: int, y_start: int, wanted: np.ndarray
) -> Patch | None:
    """Cut a patch from the buffer, whose first pixel is (x_start, y_start) of the scene: the box around the core's wanted
    chips, None where there are none."""
    if not wanted.any():
        return None
    rows, columns = (np.flatnonzero(wanted.any(axis=axis)) for axis in (1, 0))
    box = Window(
        core.x0 + int(columns[0]) * CHIP_SIZE,
        core.y0 + int(rows[0]) * CHIP_SIZE,
        int(np.ptp(columns) + 1) * CHIP_SIZE,
        int(np.ptp(rows) + 1) * CHIP_SIZE,
    ).within(core)
    top, first = box.y0 - margin - y_start, box.x0 - margin - x_start
    down = slice(top, top + _up(box.height, CHIP_SIZE) + 2 * margin)
    across = slice(first, first + _up(box.width, CHIP_SIZE) + 2 * margin)
    pre, post = (np.ascontiguousarray(side[:, down, across]) for side in buffer)
    inside = slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
    return Patch(box, margin, pre, post, wanted[inside])
