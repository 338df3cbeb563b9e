"""What sorting images by an event gives, and how what it left out is told."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .gdal_calls import short_name
from .plain_text import one_line
from .words import joined, say

_MOST_NAMES = 6  # of what was left out for one reason: archives hold hundreds


@dataclass(frozen=True)
class SortedImages:
    """Rasters before and after an event, each side from the earliest date on, and those that were left out.

    Attributes:
        reasons: in a few words why each raster was left out, by its path, in the order in which they were given.
        notes: sentences that somebody who finds nothing must know: which ground and which orbits were not looked at.
    """

    pre: tuple[str, ...]
    post: tuple[str, ...]
    reasons: Mapping[str, str]
    notes: tuple[str, ...] = ()

    @property
    def left_out(self) -> tuple[str, ...]:
        return tuple(self.reasons)

    @property
    def lines_left_out(self) -> list[str]:
        """For people; none where nothing was left out. Where files bear one name, as those of SNAP's products do, with their folders."""
        counts = Counter(map(short_name, self.reasons))
        return left_out_lines(
            (short_name(path) if counts[short_name(path)] == 1 else _name_in_folder(path), reason) for path, reason in self.reasons.items()
        )


def _name_in_folder(path: str) -> str:
    return os.path.join(os.path.basename(os.path.dirname(path)), short_name(path))


def left_out_lines(named: Iterable[tuple[str, str]]) -> list[str]:
    """Names, each with the reason why it was left out, as a line per reason, the one of most names first, with names below it."""
    groups: dict[str, list[str]] = {}
    for name, reason in named:
        groups.setdefault(reason, []).append(name)
    lines: list[str] = []
    for reason, names in sorted(groups.items(), key=lambda group: -len(group[1])):
        lines.append(say("Left out, {reason}: {count}", reason=reason, count=len(names)))
        shown = names if len(names) <= _MOST_NAMES else names[: _MOST_NAMES - 1]
        lines += [f"  {one_line(name)}" for name in shown]
        if len(shown) < len(names):
            lines.append(joined("  ", ("", say("and {count} more", count=len(names) - len(shown)))))
    return lines
