"""How far the networks are, in chips, as a run tells it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .grid import Window
from .progress import Watch
from .two_stages import PatchResult
from .words import say


@dataclass
class ChipsDone:
    """How many of the wanted chips are done, how many of those hold data, which alone are ranked, and how many stage 2 looked at.

    Attributes:
        wanted: bool (chip rows, chip columns).
        span: fractions of the run where the first chip begins and the last one ends.
        begun: chips done of the patches that are being computed.
    """

    wanted: np.ndarray
    watch: Watch
    span: tuple[float, float]
    done: int = 0
    observed: int = 0
    segmented: int = 0
    begun: dict[Window, float] = field(default_factory=dict)

    def add(self, result: PatchResult) -> None:
        """Count the chips of a patch that is done."""
        self.begun.pop(result.core, None)
        self.done += int(self.wanted[result.core.chips].sum())
        self.observed += int((result.observed_px > 0).sum())
        self.segmented += int(result.segmented.sum())

    def tell(self) -> None:
        """Tell the progress."""
        count, done = int(self.wanted.sum()), self.done + sum(list(self.begun.values()))
        text = (
            say(
                "Detecting: chip {number:,} of {count:,}, {observed:,} with data, {segmented:,} looked at closely",
                number=int(done),
                count=count,
                observed=self.observed,
                segmented=self.segmented,
            )
            if self.done
            else say("Detecting: chip {number:,} of {count:,}", number=int(done), count=count)  # of those that are begun nothing is known
        )
        first, last = self.span
        self.watch.step(first + (last - first) * done / count, text)
