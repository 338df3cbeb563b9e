"""What a run has done so far, written down as it goes, so that one that was killed or failed need not do it again.

A file of records, each with its length and checksum: first what the run depends on, then the result of each finished
patch, to the bit. Chips that stage 2 skipped take next to no space. Records reach the operating system at once, so that
they outlive the process, and the disk every few seconds, so that most of them outlive a power cut.
"""

from __future__ import annotations

import json
import math
import os
import struct
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import numpy as np

from .errors import InputError
from .grid import Window
from .options import CHIP_SIZE
from .two_stages import PatchResult
from .words import say

SYNC_EVERY_S = 10.0
_PREFIX = struct.Struct("<4sQI")  # mark, length and checksum of what follows
_MARK = b"SLJ3"
_HEAD = struct.Struct("<I")
_ARRAYS = {"observed_px": np.int64, "flat_px": np.int64, "chip_probability": np.float64, "segmented": np.bool_}


class DamagedJournal(Exception):
    """The journal is not what was written; the text says why."""


class Journal:
    """The journal of one run, open for adding to. Make it with ``create`` or ``reopen``.

    Attributes:
        way: rows and columns of the scene that the run reads at once, on which the order of its patches depends.
        count: finished patches.
    """

    def __init__(self, file: IO[bytes], way: tuple[int, int], first: int, count: int) -> None:
        self._file, self._first = file, first
        self.way, self.count = way, count
        self._synced_at = time.monotonic()

    @classmethod
    def create(cls, path: Path, basis: Mapping[str, Any], way: tuple[int, int]) -> Journal:
        """A new journal.

        Args:
            basis: what the results depend on, by a name that completes "because ... is not what it was"; values that JSON
                knows.
        """
        journal = cls(open(path, "w+b", buffering=0), way, 0, 0)
        journal._append(json.dumps({"basis": basis, "way": way}).encode())
        journal._first = journal._file.tell()
        os.fsync(journal._file.fileno())
        return journal

    @classmethod
    def reopen(cls, path: Path, basis: Mapping[str, Any]) -> Journal:
        """The journal of an earlier run, to go on from. A last record that was cut short is dropped.

        Raises:
            DamagedJournal: it cannot be trusted.
            InputError: it belongs to other inputs, options, models or versions.
        """
        file = open(path, "r+b", buffering=0)
        try:
            ends, former = [], b""
            for payload in _records(file):
                former = former or payload
                ends.append(file.tell())
            if not ends:
                raise DamagedJournal("it ends before its first record")
            first = json.loads(former)
            _check_basis(first["basis"], json.loads(json.dumps(basis)))
            file.truncate(ends[-1])
            file.seek(ends[-1])
            return cls(file, tuple(first["way"]), ends[0], len(ends) - 1)
        except BaseException:
            file.close()
            raise

    @staticmethod
    def basis_of(path: Path) -> dict[str, Any]:
        """What the run of a journal depends on; nothing where there is no journal, or one that cannot be trusted."""
        try:
            with open(path, "rb") as file:
                first = next(_records(file), b'{"basis": {}}')
        except (OSError, DamagedJournal):
            return {}
        return json.loads(first)["basis"]

    def results(self) -> Iterator[PatchResult]:
        """The finished patches in their order, one at a time; afterwards further ones may be added."""
        self._file.seek(self._first)
        for payload in _records(self._file):
            yield _unpacked(payload)

    def add(self, result: PatchResult) -> None:
        """Write down a finished patch."""
        self._append(_packed(result))
        self.count += 1
        now = time.monotonic()
        if now - self._synced_at >= SYNC_EVERY_S:
            os.fsync(self._file.fileno())
            self._synced_at = now

    def _append(self, payload: bytes) -> None:
        rest = memoryview(_PREFIX.pack(_MARK, len(payload), zlib.crc32(payload)) + payload)
        while rest:
            rest = rest[self._file.write(rest) :]

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def _records(file: IO[bytes]) -> Iterator[bytes]:
    """The payloads from the file's position on; the position is then the end of the last whole record.

    Raises:
        DamagedJournal: a record before the last one is not what was written.
    """
    size = os.fstat(file.fileno()).st_size
    while (start := file.tell()) < size:
        prefix = file.read(_PREFIX.size)
        if len(prefix) == _PREFIX.size and any(prefix):
            mark, length, checksum = _PREFIX.unpack(prefix)
            if mark != _MARK:
                raise DamagedJournal(f"there is no record at byte {start}")
            payload = file.read(length)
            if len(payload) == length and zlib.crc32(payload) == checksum:
                yield payload
                continue
            if not _is_blank(file):
                raise DamagedJournal(f"the record at byte {start} has another checksum")
        file.seek(start)
        return  # the process or the power was gone before this one was written


def _is_blank(file: IO[bytes]) -> bool:
    """Whether nothing but zeros follows: what a power cut leaves of what had not yet reached the disk."""
    while block := file.read(2**20):
        if block.strip(b"\0"):
            return False
    return True


def _check_basis(then: Mapping[str, Any], now: Mapping[str, Any]) -> None:
    changed = {
        name: [json.dumps(values.get(name)) for values in (now, then)]
        for name in sorted({*then, *now})
        if then.get(name) != now.get(name)
    }
    if not changed:
        return
    # Of several the first that is short enough to be told: another setting changes the scene, too, and may ask for other files.
    name = min(changed, key=lambda name: not _is_short(changed[name]))
    values = changed[name]
    told = say("{now}, it was {then}", now=values[0], then=values[1]) if _is_short(values) else say("it has changed")
    raise InputError(
        say(
            "The run cannot be resumed, because {name} is not what it was ({told}): give the same images, models "
            "and options as before, or start again without resuming.",
            name=name,
            told=told,
        )
    )


def _is_short(values: Sequence[str]) -> bool:
    return max(map(len, values)) <= 40


def _packed(result: PatchResult) -> bytes:
    core = result.core
    head: dict[str, Any] = {
        "core": [core.x0, core.y0, core.width, core.height],
        "chips": list(result.observed_px.shape),
        "has_pixels": result.probability is not None,
    }
    parts = [np.ascontiguousarray(getattr(result, name)).tobytes() for name in _ARRAYS]
    if result.probability is not None:
        seen = np.isfinite(result.probability)
        packed = zlib.compress(np.packbits(seen).tobytes(), 1)
        head["seen_bytes"] = len(packed)
        parts += [packed, result.probability[seen & _pixels(result.segmented, core)].tobytes()]
    text = json.dumps(head).encode()
    return b"".join([_HEAD.pack(len(text)), text, *parts])


def _unpacked(payload: bytes) -> PatchResult:
    (length,) = _HEAD.unpack_from(payload)
    head = json.loads(payload[_HEAD.size : _HEAD.size + length])
    core, at = Window(*head["core"]), _HEAD.size + length
    arrays: dict[str, np.ndarray] = {}
    for name, kind in _ARRAYS.items():
        arrays[name] = np.frombuffer(payload, kind, math.prod(head["chips"]), at).reshape(head["chips"])
        at += arrays[name].nbytes
    probability = None
    if head["has_pixels"]:
        bits = np.frombuffer(zlib.decompress(payload[at : at + head["seen_bytes"]]), np.uint8)
        seen = np.unpackbits(bits, count=core.width * core.height).astype(bool)
        seen = seen.reshape(core.height, core.width)
        probability = np.where(seen, np.float32(0), np.float32(np.nan))
        values = np.frombuffer(payload, np.float32, offset=at + head["seen_bytes"])
        probability[seen & _pixels(arrays["segmented"], core)] = values
    return PatchResult(core, **arrays, probability=probability)


def _pixels(chips: np.ndarray, core: Window) -> np.ndarray:
    """bool (chip rows, chip columns) -> bool (height, width) of a core."""
    return chips.repeat(CHIP_SIZE, 0).repeat(CHIP_SIZE, 1)[: core.height, : core.width]
