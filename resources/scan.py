"""What the plugin site does with an upload, done here first: structure, Bandit, detect-secrets, flake8.

    .venv-scan/bin/python resources/scan.py build/sar_landslide_plugin.zip

The rules are those that the site switches on (Bandit tests by an explicit list and without a floor of severity). In
addition every suppression must say why. Exit status 0: no finding, 1: findings, each on a line, 2: a tool did not run.
"""

from __future__ import annotations

import argparse
import ast
import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

SIZE_LIMIT = 25_000_000
OLDEST_PYTHON = (3, 9)
REQUIRED_METADATA = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
)  # fmt: skip
ADDRESSES = ("tracker", "repository", "homepage")  # the site visits all three
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
EXECUTABLES = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")
LEFTOVERS = (".orig", ".rej", ".bak", ".swp", ".tmp", ".partial", ".part", "~", ".aux.xml")
DEVELOPMENT = {"tests", "test", "training", "docs", ".github", ".ci"}

BANDIT_TESTS = (
    "B101,B102,B103,B104,B105,B106,B107,B108,B110,B112,B113,B201,B202,"
    "B301,B302,B303,B304,B305,B306,B307,B308,B310,B311,B312,B313,B314,B315,B316,B317,B318,B319,B321,B323,B324,"
    "B401,B402,B403,B405,B406,B407,B408,B409,B412,B413,"
    "B501,B502,B503,B504,B505,B506,B507,B508,B509,"
    "B601,B602,B603,B604,B605,B606,B607,B608,B609,B610,B611,B612,B613,B614,B615,B701,B702,B703,B704"
)  # the site names B111 and B320 too, which Bandit has no more
FLAKE8_RULES = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,"
    "F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901"
)
SUPPRESSION = re.compile(r"#\s*(nosec|noqa|pragma:\s*allowlist)\b(?P<rest>.*)")


class ToolError(Exception):
    """A tool did not do its work, so that silence means nothing."""


def structure(package: Path) -> list[str]:
    """What is wrong with the archive as such."""
    if package.stat().st_size > SIZE_LIMIT:
        return [f"{package.name} has {package.stat().st_size:,} bytes; the site takes {SIZE_LIMIT:,}"]
    try:
        with zipfile.ZipFile(package) as archive:
            damaged = archive.testzip()
            if damaged:
                return [f"{damaged} is damaged"]
            found = [problem for member in archive.infolist() for problem in _member(member)]
            tops = {name.split("/")[0] for name in archive.namelist()}
            if len(tops) != 1 or not (top := tops.pop()).isidentifier():
                return [*found, "there must be one folder at the top whose name is a Python identifier"]
            names = set(archive.namelist())
            found += [
                f"{name} is missing"
                for name in ("__init__.py", "metadata.txt", "LICENSE")
                if f"{top}/{name}" not in names
            ]
            if f"{top}/metadata.txt" in names:
                found += metadata(
                    archive.read(f"{top}/metadata.txt"), {name[len(top) + 1 :] for name in names}
                )
            return found
    except zipfile.BadZipFile as error:
        return [f"{package.name} is not a zip: {error}"]


def _member(member: zipfile.ZipInfo) -> list[str]:
    """What is wrong with one entry of the archive."""
    name, path = member.filename, PurePosixPath(member.filename)
    mode = member.external_attr >> 16
    complaints = {
        "its path leads elsewhere": ".." in name or path.is_absolute() or "\\" in name or ":" in name,
        "such folders are not allowed": bool(FORBIDDEN_FOLDERS & set(path.parts)),
        "compiled Python is not allowed": ".pyc" in name,
        "programs and libraries are not allowed": name.lower().endswith(EXECUTABLES),
        "hidden files and folders are not allowed": any(part.startswith(".") for part in path.parts),
        "it is what an editor or a tool left behind": name.endswith(LEFTOVERS),
        "it is of use to developers only": bool(DEVELOPMENT & set(path.parts[1:])),
        "it must not be executable": bool(mode & 0o111) and not member.is_dir(),
        "it is a link": (mode & 0o170000) == 0o120000,
    }
    return [f"{name}: {complaint}" for complaint, is_so in complaints.items() if is_so]


def metadata(content: bytes, names: set[str]) -> list[str]:
    """What is wrong with metadata.txt; ``names`` are the files of the plugin."""
    parser = (
        configparser.ConfigParser()
    )  # with interpolation, as on the site: a single per cent sign is an error
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(content.decode("utf-8"))
        entries = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        return [f"metadata.txt cannot be read: {' '.join(str(error).split())[:200]}"]
    found = [
        f"metadata.txt: {name} is missing" for name in REQUIRED_METADATA if not entries.get(name, "").strip()
    ]
    for name in ADDRESSES:
        parts = urlsplit(entries.get(name, ""))
        if parts.scheme not in ("http", "https") or not parts.netloc:
            found.append(f"metadata.txt: {name} is not an address")
    if not re.fullmatch(r"\d+\.\d+\.\d+", entries.get("version", "")):
        found.append("metadata.txt: version must be three numbers, because the site compares texts")
    if "/" in entries.get("author", ""):
        found.append("metadata.txt: author holds a slash")
    if "plugin" in entries.get("name", "").lower():
        found.append("metadata.txt: the word plugin has no place in the name")
    if entries.get("icon") not in names:
        found.append(f"metadata.txt: the icon {entries.get('icon')} is not in the package")
    if "onnxruntime" not in entries.get("about", ""):
        found.append("metadata.txt: about must name the Python package that is needed")
    for name in ("experimental", "deprecated", "server"):
        if entries.get(name, "False").lower() not in ("true", "false"):
            found.append(f"metadata.txt: {name} must be True or False")
    return found


def sources(folder: Path) -> list[str]:
    """Files that the oldest Python cannot read, and suppressions without a reason."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        name, text = path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")
        try:
            ast.parse(text, feature_version=OLDEST_PYTHON)
        except SyntaxError as error:
            found.append(
                f"{name}:{error.lineno}: Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} cannot read it: {error.msg}"
            )
        lines = text.splitlines()
        for number, line in enumerate(lines, 1):
            suppression = SUPPRESSION.search(line)
            if suppression and not _has_reason(suppression["rest"], lines[number - 2] if number > 1 else ""):
                found.append(f"{name}:{number}: suppressed without a reason beside or above it")
            if (
                suppression
                and suppression[1] == "nosec"
                and not re.match(r"[:\s]+B\d{3}", suppression["rest"])
            ):
                found.append(f"{name}:{number}: nosec must name the test")
    return found


def _has_reason(rest: str, line_above: str) -> bool:
    """Whether words follow a suppression, or a comment stands above it."""
    words = re.sub(r"\b(?:[A-Z]+\d+|secret|nextline)\b", "", rest)
    return bool(re.search(r"[A-Za-z]{2,}", words)) or line_above.strip().startswith("#")


def run(command: list[str], folder: Path) -> str:
    """Output of a tool of this environment; raises ToolError where it failed."""
    tool = str(Path(sys.executable).with_name(command[0]))
    done = subprocess.run([tool, *command[1:]], cwd=folder, capture_output=True, text=True)
    if done.returncode not in (0, 1):  # 1: findings
        raise ToolError(f"{command[0]} failed: {done.stderr.strip()[-500:]}")
    return done.stdout


def bandit(folder: Path) -> list[str]:
    """Findings of Bandit."""
    report = json.loads(run(["bandit", "-r", ".", "-f", "json", "--quiet", "-t", BANDIT_TESTS], folder))
    scanned = [name for name in report["metrics"] if name != "_totals"]
    if report["errors"] or len(scanned) != len(list(folder.rglob("*.py"))):
        raise ToolError(f"bandit read {len(scanned)} files, with errors {report['errors']}")
    return [
        f"{item['filename']}:{item['line_number']}: {item['test_id']} {item['issue_text']}"
        for item in report["results"]
    ]


def secrets(folder: Path) -> list[str]:
    """Findings of detect-secrets."""
    command = ["detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt"]
    report = json.loads(run([*command, "--disable-plugin", "IPPublicDetector", "."], folder))
    if len(report["plugins_used"]) < 20:
        raise ToolError("detect-secrets ran without its detectors")
    return [
        f"{name}:{item['line_number']}: {item['type']}"
        for name, items in report["results"].items()
        for item in items
    ]


def flake8(folder: Path) -> list[str]:
    """Findings of flake8 under the site's rules."""
    command = ["flake8", "--isolated", "--max-line-length=120", "--select", FLAKE8_RULES, "."]
    return run(command, folder).splitlines()


def main(arguments: list[str] | None = None) -> int:
    """Command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Scan a package as the plugin site does.")
    parser.add_argument("package", type=Path)
    package = parser.parse_args(arguments).package
    found = {"structure": structure(package)}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not found["structure"]:
            with zipfile.ZipFile(package) as archive:
                archive.extractall(folder)  # all names were found to be harmless
            try:
                for check in (sources, bandit, secrets, flake8):
                    found[check.__name__] = check(folder)
            except (ToolError, OSError, ValueError) as error:
                print(error, file=sys.stderr)
                return 2
    for check_name, problems in found.items():
        print(f"{check_name}: {len(problems) or 'no'} findings")
        for problem in problems:
            print(f"  {problem}")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
