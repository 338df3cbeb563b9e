"""Runs of the command line in processes of their own, in which something goes wrong.

A process that has imported everything forks one child per run: the child prepares a fault, calls the command line, and may
die without harm to the tests. The parent never computes, because threads do not survive forking.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
LONGEST_RUN_S = 120.0


@dataclass(frozen=True)
class Ended:
    """How a run ended: its exit status (negative: the signal that killed it), and what it told."""

    status: int
    output: str
    errors: str
    changes: int = 0


class Engine:
    """Starts runs one after the other.

    Args:
        preload: the compiled disk.c, None where there is no compiler.
    """

    def __init__(self, folder: Path, preload: Path | None) -> None:
        self._folder, self.has_disk = folder, preload is not None
        environment = {**os.environ, "LD_PRELOAD": str(preload)} if preload else dict(os.environ)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.engine"],
            cwd=REPOSITORY,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, arguments: list[object], fault: str = "", kill_after_s: float | None = None, **details: object) -> Ended:
        """Run ``detect`` with these arguments.

        Args:
            fault: name of a function in ``causes``; details are its arguments.
            kill_after_s: seconds after which the run is killed.
        """
        order = {
            "arguments": ["detect", *map(str, arguments)],
            "fault": fault,
            "details": {name: value if isinstance(value, int) else str(value) for name, value in details.items()},
            "output": str(self._folder / "output"),
            "errors": str(self._folder / "errors"),
        }
        self._tell(order)
        pid = self._hear()["pid"]
        if kill_after_s is not None:
            time.sleep(kill_after_s)
            self._tell({"kill": int(signal.SIGKILL), "pid": pid})
        self._tell({"wait": pid})
        heard = self._hear()
        texts = ((self._folder / name).read_text(errors="replace") for name in ("output", "errors"))
        return Ended(heard["status"], *texts, changes=heard["changes"])

    def _tell(self, message: dict[str, object]) -> None:
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()

    def _hear(self) -> dict[str, int]:
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(timeout=60)


def disk() -> ctypes.CDLL:
    """The preloaded library."""
    return ctypes.CDLL(None)


def _child(order: dict) -> None:
    from sar_landslide_plugin import cli, console

    from . import causes

    os.setsid()
    for name, number in (("output", 1), ("errors", 2)):
        os.dup2(os.open(order[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    status = 99
    try:
        if order["fault"]:
            getattr(causes, order["fault"])(**order["details"])
        status = cli.main(order["arguments"], console.heed_stop_signals())
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        Path(order["output"]).with_name("changes").write_text(str(disk().disk_changes()) if _has_disk() else "0")
        os._exit(status)


def _has_disk() -> bool:
    return hasattr(disk(), "disk_changes")


def _waited(pid: int) -> int:
    ends = time.monotonic() + LONGEST_RUN_S
    while time.monotonic() < ends:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return -1000  # it hung


def _serve() -> None:
    import onnxruntime  # noqa: F401  # once, for all runs
    from osgeo import gdal_array  # noqa: F401

    import sar_landslide_plugin.core.detect  # noqa: F401

    from . import causes  # noqa: F401

    changes = None
    for line in sys.stdin:
        message = json.loads(line)
        if "kill" in message:
            os.kill(message["pid"], message["kill"])
            continue
        if "wait" in message:
            status = _waited(message["wait"])
            told = int(changes.read_text() or 0) if changes.exists() else 0  # empty: killed while it told
            print(json.dumps({"status": status, "changes": told}), flush=True)
            continue
        changes = Path(message["output"]).with_name("changes")
        changes.unlink(missing_ok=True)
        pid = os.fork()
        if not pid:
            _child(message)
        print(json.dumps({"pid": pid}), flush=True)


if __name__ == "__main__":
    _serve()
