"""Run fuzz cases in processes that are watched, and tell what was found.

    python -m tests.fuzz.run --count 10000 [--first 0] [--processes 2] [--kind scene|model|same]

Exit status 0: every case ended in a right answer or a clear refusal. A finding is told with its seed; run it again with
``--first SEED --count 1``.
"""

from __future__ import annotations

import argparse
import json
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CASE_LIMIT_S = 60.0
_BATCH = 250  # cases of a process: what one leaves behind in memory does not pile up


@dataclass
class Report:
    """What was run and found so far."""

    outcomes: Counter[str] = field(default_factory=Counter)
    findings: list[tuple[int, str]] = field(default_factory=list)
    slowest: list[tuple[float, int]] = field(default_factory=list)
    done: int = 0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="first seed")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--kind", choices=("scene", "model", "same"))
    arguments = parser.parse_args()
    start, report, lock = time.monotonic(), Report(), threading.Lock()
    batches: queue.SimpleQueue[tuple[int, int]] = queue.SimpleQueue()
    for first in range(arguments.first, arguments.first + arguments.count, _BATCH):
        batches.put((first, min(_BATCH, arguments.first + arguments.count - first)))
    place = Path(tempfile.mkdtemp(prefix="sar-landslide-fuzz-", dir=_quick_disk()))

    def work() -> None:
        while True:
            try:
                first, count = batches.get_nowait()
            except queue.Empty:
                return
            while count > 0:
                done = run_batch(first, count, place, arguments.kind, report, lock)
                first, count = first + done, count - done

    try:
        workers = [threading.Thread(target=work) for _ in range(arguments.processes)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    finally:
        shutil.rmtree(place, ignore_errors=True)
    tell(report, time.monotonic() - start)
    return 1 if report.findings else 0


def _quick_disk() -> str | None:
    """Memory as a disk, where there is one."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def run_batch(
    first: int, count: int, place: Path, kind: str | None, report: Report, lock: threading.Lock
) -> int:
    """Run cases in one process until it ends, is ended, or has run all. Returns how many seeds are dealt with."""
    command = [sys.executable, "-m", "tests.fuzz.worker", str(first), str(count), str(place)]
    worker = subprocess.Popen(
        command + ([kind] if kind else []), cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
    )
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    reader = threading.Thread(target=_pass_on, args=(worker, lines), daemon=True)
    reader.start()
    seed, started, dealt, has_begun = first, time.monotonic(), 0, False
    while True:
        try:
            line = lines.get(timeout=max(started + CASE_LIMIT_S - time.monotonic(), 0.01))
        except queue.Empty:
            worker.kill()
            worker.wait()
            _note(report, lock, seed, "hang", f"took longer than {CASE_LIMIT_S:g} s", started)
            return dealt + 1
        if not line:
            break
        told = json.loads(line)
        if "start" in told:
            seed, started, has_begun = told["start"], time.monotonic(), True
        else:
            _note(report, lock, seed, told["outcome"], told["finding"], started)
            dealt += 1
    if dealt < count:
        status = worker.wait()
        if not has_begun:
            _note(report, lock, seed, "no start", f"the process could not begin: status {status}", started)
            return count
        noise = (place / f"noise-{worker.pid}").read_text(errors="replace").strip("\0")
        _note(report, lock, seed, "crash", f"the process ended with {status}: {noise[-3000:]}", started)
        dealt += 1
    worker.wait()
    return dealt


def _pass_on(worker: subprocess.Popen[str], lines: queue.SimpleQueue[str]) -> None:
    for line in worker.stdout or ():
        lines.put(line)
    lines.put("")


def _note(
    report: Report, lock: threading.Lock, seed: int, outcome: str, finding: str, started: float
) -> None:
    with lock:
        report.done += 1
        report.outcomes[outcome] += 1
        report.slowest = sorted([*report.slowest, (time.monotonic() - started, seed)], reverse=True)[:5]
        if finding:
            report.findings.append((seed, finding))
            print(f"--- seed {seed}: {outcome}\n{finding}", flush=True)
        if report.done % 500 == 0:
            print(f"{report.done} cases, {len(report.findings)} findings", flush=True)


def tell(report: Report, seconds: float) -> None:
    for outcome, count in sorted(report.outcomes.items()):
        print(f"{count:7d}  {outcome}")
    slowest = ", ".join(f"{taken:.1f} s (seed {seed})" for taken, seed in report.slowest)
    print(f"slowest: {slowest}")
    seeds = ", ".join(str(seed) for seed, _ in sorted(report.findings)[:50])
    print(
        f"{report.done} cases in {seconds:.0f} s: {len(report.findings)} findings{': seeds ' + seeds if seeds else ''}"
    )


if __name__ == "__main__":
    sys.exit(main())
