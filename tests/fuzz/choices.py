"""Where a fuzz case takes its decisions from: a seed, the bytes of a coverage-guided fuzzer, or hypothesis.

One set of generators serves all three, so that what one of them finds, the others can be told.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")


class Choices:
    """Decisions of a seed. The other sources override ``integer``, from which everything else is made."""

    def __init__(self, seed: object = 0) -> None:
        self._random = random.Random(str(seed))

    def integer(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return self._random.randint(low, high)

    def chance(self, percent: int) -> bool:
        return self.integer(1, 100) <= percent

    def one_of(self, items: Sequence[Item]) -> Item:
        return items[self.integer(0, len(items) - 1)]

    def real(self, low: float, high: float) -> float:
        return low + (high - low) * self.integer(0, 1_000_000) / 1_000_000

    def odd_number(self) -> float:
        """A number that programs do not expect."""
        return self.one_of(
            (
                *(
                    0.0,
                    -0.0,
                    1.0,
                    -1.0,
                    1e-45,
                    1e-38,
                    1e-6,
                    -9999.0,
                    255.0,
                    65535.0,
                    3.4e38,
                    1e39,
                    1e308,
                    -1e308,
                ),
                *(float("nan"), float("inf"), float("-inf"), 2.0**53 + 2, float(2**63)),
            )
        )

    def odd_text(self) -> str:
        """A text that programs do not expect."""
        return self.one_of(
            (
                *(
                    "",
                    " ",
                    "VV",
                    "pre_VV",
                    "=1+1",
                    "-2",
                    "@x",
                    "a\nb",
                    "\x1b[31m",
                    "\u202etxt",
                    "%s{0}",
                    "x" * 300,
                ),
                *(
                    "ÄÖ漢字",
                    "🛰",
                    "a/b",
                    "..",
                    "CON",
                    "NaN",
                    "post",
                    "VH post 2018-09-06",
                    "null",
                    "\t",
                    "\\",
                    '"',
                ),
            )
        )


class ByteChoices(Choices):
    """Decisions of a coverage-guided fuzzer, which changes its bytes and watches what the engine does."""

    def __init__(self, provider: Any) -> None:
        self._provider = provider

    def integer(self, low: int, high: int) -> int:
        return self._provider.ConsumeIntInRange(low, high)


class DrawnChoices(Choices):
    """Decisions of hypothesis, which makes a failing case as small as it can."""

    def __init__(self, draw: Any, integers: Any) -> None:
        self._draw, self._integers = draw, integers

    def integer(self, low: int, high: int) -> int:
        return self._draw(self._integers(low, high))
