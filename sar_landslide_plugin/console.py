"""What a command line needs of its terminal before it imports anything that takes time: streams to write to, and to hear of a stop."""

from __future__ import annotations

import os
import signal
import sys
from typing import Callable, TextIO

# Ctrl+C; what kill, timeout and batch systems send first; what a terminal sends when it is closed.
_STOP_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


def open_closed_streams() -> None:
    """Let streams that the shell closed, as in ``2>&-``, lead nowhere.

    Python has None for them, and their numbers would go to the next files that are opened, such as results: libraries that write
    to stderr would then write into these.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):  # in the order of their numbers: the lowest is given first
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8", errors="backslashreplace"))


def heed_stop_signals() -> Callable[[], bool]:
    """From now on signals to stop end nothing by themselves; returns what tells whether there was one."""
    heard: list[int] = []
    for number in _STOP_SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:  # nohup ignores
            signal.signal(number, lambda number, _frame: heard.append(number))
    return lambda: bool(heard)


def tell(stream: TextIO, text: str) -> None:
    """Write a text now; where nobody reads any more (``| head``), go on silently: no reason to lose a run."""
    try:
        stream.write(text)
        stream.flush()
    except OSError:
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())
