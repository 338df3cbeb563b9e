"""How many processes to use."""

from __future__ import annotations

import os


def worker_count() -> int:
    """One process per processor this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
