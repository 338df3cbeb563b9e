"""Let mypy look up every name that the plugin and its tests use of Qt and QGIS in PyQt6's interface files.

    python tests/versions/qt6_names.py FOLDER

FOLDER/interfaces holds the packages of requirements.txt. PyQGIS's interface files (3.40) are written for
PyQt5: a copy of them is made to speak of PyQt6, and ``qgis.PyQt`` is made of PyQt6 as QGIS 4 does it.
"""

from __future__ import annotations

import collections
import functools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
CHECKED = [["sar_landslide_plugin"]] + [
    [str(path) for path in sorted((HERE.parent / name).glob("*.py"))] for name in ("qgis", "gui")
]
# Not QtTest: its interface file takes its functions for methods.
MODULES = ["QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtWidgets", "QtXml", "sip", "uic"]
# QGIS 4 offers these where Qt 5 had them.
MOVED = "from PyQt6.QtGui import QAction as QAction, QActionGroup as QActionGroup, QShortcut as QShortcut\n"
# What PyQGIS has and its interface files leave out.
EXCEPTIONS = ("QgsCsException", "QgsProcessingException")
MEMBERS = {
    "Qgis": ("QGIS_VERSION: str", "QGIS_VERSION_INT: int"),
    "QgsPalLayerSettings": ("displayAll: bool", "quadOffset: Qgis.LabelQuadrantPosition"),
}
# Enumerators that QGIS moved and still offers under their former scoped names; its interface files only mention them.
FORMER_NAME = re.compile(r"(?m)^Qgs\w+\.\w+\.(?P<former>\w+) = Qgis\.(?P<enumeration>\w+)\.\w+$")
# What is said about Qt's and QGIS's classes; mypy's opinion of our own is asked by ``make lint``.
ABOUT_QT = re.compile(
    r'Module "(qgis|PyQt6)|"(type\[\w+\]|(?P<owner>Q\w+))" has no attribute "(?P<name>\w+)"'
    r'|(of|to|for) "Q(?!gs)\w+"'  # PyQGIS's interface files take flags for numbers
)
# These are handed out, and turn out to be one of their subclasses: ``sourceModel()``, ``layer.renderer()``.
BASES = {"QAbstractItemModel", "QEvent", "QLayoutItem", "QObject", "QWidget"}
BASES |= {"QgsFeatureRenderer", "QgsLayoutItem", "QgsMapLayer", "QgsRasterRenderer", "QgsSymbolLayer"}
# Of what only Qt 5 has, the plugin uses this, in versions.py, where Qt 6 does not come by.
FOR_QT_5 = re.compile(r'sar_landslide_plugin/versions\.py:.*"type\[QVariant\]" has no attribute "Type"')
# The check must be able to fail: each of these lines is refused, or the interface files were not found.
REFUSED = """\
from qgis.core import Qgis, QgsNoSuchThing
from qgis.PyQt.QtCore import QRegExp, Qt
from qgis.PyQt.QtGui import QDropEvent, QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QDialog, QLabel
print(Qt.AlignRight, Qt.AlignmentFlag.AlignRight)
print(Qgis.MessageLevel.Nonsense, Qgis.MessageLevel.Success)
QDialog().exec_()
QFontMetrics(QFont()).width("text")
QLabel().setAlignment(132)
def drop(event: QDropEvent): print(event.pos())
"""
REFUSED_LINES = {1, 2, 5, 6, 7, 8, 9, 10}


def make_stubs(interfaces: Path, stubs: Path) -> None:
    """Write interface files of ``qgis`` on PyQt6 into ``stubs``."""
    shutil.rmtree(stubs, ignore_errors=True)
    package = stubs / "qgis"
    shutil.copytree(interfaces / "qgis-stubs", package)
    moved = FORMER_NAME.finditer((package / "core" / "__init__.py").read_text(encoding="utf-8"))
    former_names = collections.defaultdict(list)
    for match in moved:
        former_names[match["enumeration"]].append(match["former"])
    for path in [*package.rglob("*.py"), *package.rglob("*.pyi")]:
        text = re.sub(r"\bPyQt5\b", "PyQt6", path.read_text(encoding="utf-8"))
        if path.name == "_core.pyi":
            for enumeration, names in former_names.items():
                members = [f"{name} = ... # type: Qgis.{enumeration}" for name in names]
                text = with_members(text, f"    class {enumeration}(", members)
            for owner, members in MEMBERS.items():
                text = with_members(text, f"class {owner}(", members)
            text += "".join(f"class {name}(Exception): ...\n" for name in EXCEPTIONS)
        path.write_text(text, encoding="utf-8")
    (package / "PyQt").mkdir()
    (package / "PyQt" / "__init__.pyi").touch()
    for name in MODULES:
        text = f"from PyQt6.{name} import *\n" + (MOVED if name == "QtWidgets" else "")
        (package / "PyQt" / f"{name}.pyi").write_text(text, encoding="utf-8")


def with_members(text: str, beginning: str, members: Sequence[str]) -> str:
    """The text with further lines at the top of the class whose line begins so."""
    indentation = " " * (len(beginning) - len(beginning.lstrip()) + 4)
    lines = "".join(f"{indentation}{member}\n" for member in members)
    return re.sub(rf"(?m)^{re.escape(beginning)}.*:\n", lambda match: match[0] + lines, text, count=1)


def complaints(files: list[str], interfaces: Path, stubs: Path) -> list[str]:
    """Lines of mypy about names and calls that do not exist."""
    command = [sys.executable, "-m", "mypy", "--config-file", str(HERE / "qt6.ini"), "--no-error-summary"]
    command += ["--no-site-packages", "--cache-dir", str(stubs.parent / "cache")]
    done = subprocess.run(
        [*command, *files],
        cwd=REPOSITORY,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(stubs), str(interfaces)])},
        capture_output=True,
        text=True,
    )
    if done.returncode not in (0, 1):
        raise SystemExit(done.stdout + done.stderr)
    lines = [line for line in done.stdout.splitlines() if ": error:" in line and not FOR_QT_5.match(line)]
    matches = [(line, ABOUT_QT.search(line)) for line in lines]
    methods = methods_in(interfaces, REPOSITORY / "sar_landslide_plugin")
    return [
        line
        for line, match in matches
        if match and not (match["owner"] in BASES and match["name"] in methods)
    ]


@functools.cache
def methods_in(*folders: Path) -> set[str]:
    """Names of all functions defined in these folders."""
    files = [path for folder in folders for path in folder.rglob("*.py*") if path.suffix in (".py", ".pyi")]
    return {
        name for path in files for name in re.findall(r"(?m)^ +def (\w+)", path.read_text(encoding="utf-8"))
    }


def main() -> int:
    """Command line; 1 if a name is not in Qt 6."""
    folder = Path(sys.argv[1]).resolve()
    interfaces, stubs = folder / "interfaces", folder / "stubs"
    make_stubs(interfaces, stubs)
    sample = folder / "refused.py"
    sample.write_text(REFUSED, encoding="utf-8")
    lines = {
        int(re.search(r":(\d+): error", line)[1]) for line in complaints([str(sample)], interfaces, stubs)
    }
    if lines != REFUSED_LINES:
        print(f"The check is not working: of {sample}, it refused lines {sorted(lines)}.", file=sys.stderr)
        return 2
    # One after the other: the test folders have modules of the same name.
    found = list(dict.fromkeys(line for files in CHECKED for line in complaints(files, interfaces, stubs)))
    print("\n".join(found) if found else "Every name of Qt and QGIS is in PyQt6 and PyQGIS.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
