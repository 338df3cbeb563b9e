"""Options that nothing would read: the command would run, for hours, and do something else than was asked."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

from training.errors import TrainingError

BUDGETS, PLACES = ("preset", "quick", "pretraining", "budgets", "seeds"), ("places", "folds")


class _Way(NamedTuple):
    """One way to run a verb.

    Attributes:
        verbs: that it is one of.
        taken: whether it is what was asked for.
        words: it, at the beginning of a sentence.
        unread: options that it does not read.
        remedy: what to do about them.
    """

    verbs: tuple[str, ...]
    taken: Callable[[argparse.Namespace], bool]
    words: str
    unread: tuple[str, ...]
    remedy: str


_WAYS = (
    _Way(("reproduce",), lambda given: given.experiment is None, "Without --experiment", (*BUDGETS, *PLACES), "give it, or leave them out"),
    _Way(
        ("reproduce",),
        lambda given: given.experiment == "budgets",
        "With --experiment budgets, which has a recipe and simulated cubes of its own,",
        ("config", "real_data", "leave_out", "start", "models", *PLACES),
        "leave them out",
    ),
    _Way(
        ("reproduce",),
        lambda given: given.experiment == "places",
        "With --experiment places",
        ("leave_out", "start", "models", *BUDGETS),
        "leave them out (--set makes it shorter)",
    ),
    _Way(("simulate",), lambda given: not given.check, "Without --check", ("real_data",), "give it, or leave this out"),
    _Way(("evaluate",), lambda given: not given.leave_out, "Without --leave-out", ("real_data",), "give it, or leave this out"),
    _Way(
        ("evaluate",),
        lambda given: bool(given.leave_out),
        "With --leave-out, which scores one run on one place,",
        ("data", "event", "other_runs"),
        "leave them out, or ask for them in a command of their own",
    ),
    _Way(("chips", "segment", "evaluate"), lambda given: not given.data, "Without --data", ("event",), "give it, or leave this out"),
)


def check_options(options: argparse.Namespace) -> None:
    """Raise TrainingError for options that the chosen way to run a verb does not read. `options.command` is the verb's parser."""
    for way in _WAYS:
        if options.verb not in way.verbs or not way.taken(options):
            continue
        given = [name for name in way.unread if getattr(options, name) != options.command.get_default(name)]
        if given:
            names = ", ".join(f"--{name.replace('_', '-')}" for name in given)
            raise TrainingError(f"{way.words} nothing reads {names}: {way.remedy}.")
