"""Let mypy look up every name that the plugin and its tests use of Qt and QGIS in PyQt6's interface files.

    python tests/versions/qt6_names.py FOLDER

FOLDER/interfaces holds the packages of requirements.txt. PyQGIS's interface files (3.40) are written for
PyQt5: a copy of them is made to speak of PyQt6, and ``qgis.PyQt`` is made of PyQt6 as QGIS 4 does it.
"""

from __future__ import annotations

import ast
import functools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
CHECKED = [
    "sar_landslide_plugin",
    *sorted(str(path) for name in ("qgis", "gui") for path in (HERE.parent / name).glob("*.py")),
]
MODULES = (
    "QtCore",
    "QtGui",
    "QtNetwork",
    "QtPrintSupport",
    "QtSvg",
    "QtTest",
    "QtWidgets",
    "QtXml",
    "sip",
    "uic",
)
# QGIS 4 offers these where Qt 5 had them.
MOVED = "from PyQt6.QtGui import QAction as QAction, QActionGroup as QActionGroup, QShortcut as QShortcut\n"
# What PyQGIS has and its interface files leave out: exceptions, versions, and the names that enumerators had
# before 3.36, which still work.
EXCEPTIONS = ("QgsCsException", "QgsProcessingException")
CONSTANTS = {"Qgis": ("QGIS_VERSION: str", "QGIS_VERSION_INT: int")}
FORMER_NAMES = {
    "ProcessingSourceType": ("TypeRaster", "TypeVectorAnyGeometry", "TypeVectorPolygon"),
    "ProcessingParameterFlag": ("FlagAdvanced", "FlagHidden", "FlagOptional"),
}
# What is said about Qt's and QGIS's classes; mypy's opinion of our own is asked by ``make lint``.
ABOUT_QT = re.compile(
    r'Module "(qgis|PyQt6)|"(type\[\w+\]|(?P<owner>Q\w+))" has no attribute "(?P<name>\w+)"|(of|to|for) "Q\w+"'
)
# As these, Qt hands our own objects back: ``sourceModel()`` for one.
BASES = {"QAbstractItemModel", "QObject", "QWidget", "QgsMapLayer"}
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
    for path in [*package.rglob("*.py"), *package.rglob("*.pyi")]:
        text = re.sub(r"\bPyQt5\b", "PyQt6", path.read_text(encoding="utf-8"))
        if path.name == "_core.pyi":
            for enumeration, names in FORMER_NAMES.items():
                members = "".join(f"        {name} = ... # type: Qgis.{enumeration}\n" for name in names)
                text = text.replace(
                    f"    class {enumeration}(int):\n", f"    class {enumeration}(int):\n{members}"
                )
            for owner, constants in CONSTANTS.items():
                members = "".join(f"    {constant}\n" for constant in constants)
                text = re.sub(
                    rf"(?m)^class {owner}\b.*:\n", lambda match, members=members: match[0] + members, text
                )
            text += "".join(f"class {name}(Exception): ...\n" for name in EXCEPTIONS)
        path.write_text(text, encoding="utf-8")
    (package / "PyQt").mkdir()
    (package / "PyQt" / "__init__.pyi").touch()
    for name in MODULES:
        text = f"from PyQt6.{name} import *\n" + (MOVED if name == "QtWidgets" else "")
        (package / "PyQt" / f"{name}.pyi").write_text(text, encoding="utf-8")


def complaints(files: list[str], interfaces: Path, stubs: Path) -> list[str]:
    """Lines of mypy about names and calls that do not exist."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--config-file",
        str(HERE / "qt6.ini"),
        "--no-error-summary",
        "--no-site-packages",
    ]
    done = subprocess.run(
        [*command, "--cache-dir", str(stubs.parent / "cache"), *files],
        cwd=REPOSITORY,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(stubs), str(interfaces)])},
        capture_output=True,
        text=True,
    )
    if done.returncode not in (0, 1):
        raise SystemExit(done.stdout + done.stderr)
    lines = [line for line in done.stdout.splitlines() if ": error:" in line and not FOR_QT_5.match(line)]
    matches = [(line, ABOUT_QT.search(line)) for line in lines]
    return [
        line
        for line, match in matches
        if match and not (match["owner"] in BASES and match["name"] in own_names())
    ]


@functools.cache
def own_names() -> set[str]:
    """Methods of our own classes."""
    trees = [
        ast.parse(path.read_text(encoding="utf-8"))
        for path in (REPOSITORY / "sar_landslide_plugin").rglob("*.py")
    ]
    return {node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


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
    found = complaints(CHECKED, interfaces, stubs)
    print("\n".join(found) if found else "Every name of Qt and QGIS is in PyQt6 and PyQGIS.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
