"""Run the PyQGIS and the desktop tests in several versions of QGIS and tell what came out.

    python tests/versions/run.py [--roots FOLDER] [VERSION ...]

A VERSION is ``machine`` (the QGIS of this machine, with ``.venv``) or a Debian suite such as ``trixie`` or
``trixie-backports``, whose QGIS is built once, in a folder of its own under ROOTS. The table goes to the screen
and into docs/compatibility.md, where it replaces the rows of the same versions; logs and screenshots go to
build/versions.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
PAGE = REPOSITORY / "docs" / "compatibility.md"
LOGS = REPOSITORY / "build" / "versions"
INSIDE = Path("/checkout/main")  # where a root has its copy of the repository
BEGIN, END = "<!-- results: written by make test-versions -->", "<!-- end of results -->"
COLUMNS = (
    "version",
    "QGIS",
    "Qt",
    "Python",
    "NumPy",
    "GDAL",
    "onnxruntime",
    "PyQGIS tests",
    "desktop tests",
    "date",
)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "GDAL_PAM_ENABLED": "NO", "LC_ALL": "C.UTF-8"}
SUITES = {  # column: (folder, further pytest arguments, environment)
    "PyQGIS tests": ("tests/qgis", [], OFFSCREEN),
    "desktop tests": ("tests/gui", ["-p", "no:pytest_qgis"], {"LC_ALL": "C.UTF-8"}),
}
SUITE_LIMIT_S = 3600


class VersionError(Exception):
    """A version that cannot be tested; the text says why."""


@dataclass(frozen=True)
class Place:
    """Where commands run: this machine, or a root with a QGIS of its own."""

    name: str
    root: Path | None

    @property
    def folder(self) -> Path:
        """The repository, as seen from the commands."""
        return REPOSITORY if self.root is None else INSIDE

    @property
    def folder_outside(self) -> Path:
        """The same folder, as seen from here."""
        return REPOSITORY if self.root is None else self.root / INSIDE.relative_to("/")

    def python(self, arguments: list[str], environment: dict[str, str]) -> list[str]:
        """Command that runs Python with QGIS in the repository."""
        variables = [f"{name}={value}" for name, value in environment.items()]
        if self.root is None:
            return ["env", *variables, str(REPOSITORY / ".venv" / "bin" / "python"), *arguments]
        command = ["env", "--chdir", str(INSIDE), *variables, "/opt/engine/bin/python", *arguments]
        return [str(HERE / "in_root.sh"), str(self.root), *command]


def prepare(name: str, roots: Path) -> Place:
    """Build what is missing and copy the repository as it is now, uncommitted changes included."""
    if name == "machine":
        return Place(name, None)
    place = Place(name, roots / name)
    if subprocess.run([str(HERE / "build_root.sh"), name, str(place.root)]).returncode:
        raise VersionError("could not be built")
    for leftover in (place.root / "tmp").iterdir():
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
    shutil.rmtree(place.folder_outside, ignore_errors=True)
    listed = ["git", "-C", str(REPOSITORY), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for path in subprocess.run(listed, check=True, capture_output=True, text=True).stdout.split("\0"):
        if path and (REPOSITORY / path).is_file():
            target = place.folder_outside / path
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(REPOSITORY / path, target)
    return place


def run(command: list[str], log: Path) -> int:
    """Run a command in a process group of its own, its output in ``log``; return the exit status."""
    environment = {**os.environ, "DATA": str(REPOSITORY.parent / "shared")}
    with open(log, "w") as file:
        process = subprocess.Popen(
            command,
            cwd=REPOSITORY,
            env=environment,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            return process.wait(SUITE_LIMIT_S)
        except BaseException as error:
            os.killpg(process.pid, signal.SIGKILL)  # unshare does not pass anything gentler on
            process.wait()
            if isinstance(error, subprocess.TimeoutExpired):
                return 124
            raise


def versions_of(place: Place) -> dict[str, str]:
    """Names and versions of QGIS and all that it stands on."""
    done = subprocess.run(
        place.python([str(place.folder / "tests" / "versions" / "probe.py")], OFFSCREEN),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise VersionError(
            f"its QGIS cannot be imported: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}"
        )
    return json.loads(done.stdout[done.stdout.index("{") :])


def outcome(report: Path, status: int) -> tuple[bool, str]:
    """Whether a suite passed, and its counts; after a crash it did not, whatever was counted before."""
    if not report.is_file():
        return False, f"**no result**, exit status {status}"
    suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    total, skipped, failed = (
        sum(int(suite.get(name, 0)) for suite in suites for name in names)
        for names in (("tests",), ("skipped",), ("failures", "errors"))
    )
    parts = [f"{total - skipped - failed} passed"]
    if skipped:
        parts.append(f"{skipped} skipped")
    if failed:
        parts.append(f"**{failed} failed**")
    if status and not failed:
        parts.append(f"**exit status {status}**")
    return status == 0, ", ".join(parts)


def test(place: Place) -> tuple[bool, dict[str, str]]:
    """Run both suites in one version; the row of the table, and whether all is well."""
    logs = LOGS / place.name
    shutil.rmtree(logs, ignore_errors=True)
    logs.mkdir(parents=True)
    row = {"version": place.name, **versions_of(place), "date": datetime.date.today().isoformat()}
    print(f"{place.name}: QGIS {row['QGIS']}, Qt {row['Qt']}, Python {row['Python']}", flush=True)
    passed = True
    for column, (folder, arguments, environment) in SUITES.items():
        report = Path("build") / f"{Path(folder).name}.xml"
        (place.folder_outside / report).unlink(missing_ok=True)
        (place.folder_outside / report).parent.mkdir(exist_ok=True)
        command = ["-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, f"--junitxml={report}", folder]
        status = run(place.python(command, environment), logs / f"{Path(folder).name}.log")
        suite_passed, row[column] = outcome(place.folder_outside / report, status)
        passed = passed and suite_passed
        print(f"  {column}: {row[column].replace('*', '')}", flush=True)
    pictures = place.folder_outside / "build" / "screenshots"
    if place.root is not None and pictures.is_dir():
        shutil.copytree(pictures, logs / "screenshots")
    return passed, row


def table(rows: list[dict[str, str]]) -> list[str]:
    """Lines of a Markdown table."""
    lines = [f"| {' | '.join(COLUMNS)} |", "|" + "---|" * len(COLUMNS)]
    return lines + [f"| {' | '.join(row.get(column, '') for column in COLUMNS)} |" for row in rows]


def rows_in(lines: list[str]) -> list[dict[str, str]]:
    """Rows of a table written by ``table``."""
    cells = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in lines
        if line.startswith("|")
    ]
    return [dict(zip(cells[0], row)) for row in cells[2:]] if cells else []


def write_page(new: list[dict[str, str]], page: Path = PAGE) -> None:
    """Put rows into the page, in place of those of the same versions, sorted by QGIS, then Qt."""
    before, rest = page.read_text(encoding="utf-8").split(BEGIN)
    old, after = rest.split(END)
    by_version = {row["version"]: row for row in [*rows_in(old.splitlines()), *new]}
    rows = sorted(
        by_version.values(),
        key=lambda row: [[int(part) for part in row[name].split(".")] for name in ("QGIS", "Qt")],
    )
    partial = page.with_suffix(".partial")
    partial.write_text("\n".join([before + BEGIN, *table(rows), END + after]), encoding="utf-8")
    partial.replace(page)


def main() -> int:
    """Command line; 1 if any version did not pass."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("versions", nargs="+", metavar="VERSION", help="machine, or a Debian suite")
    parser.add_argument("--roots", type=Path, required=True, help="folder for the roots, 2.5 GB each")
    parser.add_argument("--no-page", action="store_true", help="leave docs/compatibility.md as it is")
    options = parser.parse_args()
    if options.roots.resolve().is_relative_to(REPOSITORY):
        parser.error(f"{options.roots} lies in the repository; set ROOTS to a folder outside it.")
    if os.getloadavg()[0] > os.cpu_count():
        print("This machine is busy; the desktop tests measure times and may fail for that alone.")
    rows, failed = [], []
    for name in options.versions:
        try:
            passed, row = test(prepare(name, options.roots.resolve()))
            rows.append(row)
            if not options.no_page:
                write_page([row])  # now, so that stopping a later version loses nothing
        except VersionError as error:
            print(f"{name}: {error}", file=sys.stderr)
            passed = False
        if not passed:
            failed.append(name)
    print("\n".join(table(rows)), flush=True)
    if failed:
        print(f"Not passed: {', '.join(failed)}. Logs are in {LOGS}.", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
