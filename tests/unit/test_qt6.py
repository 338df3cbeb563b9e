"""What Qt 6 and QGIS 4 no longer have is not in the source.

It is read, not run, because that must hold where neither is installed. ``make test-qt6`` looks further: it resolves every name against PyQt6 itself.
"""

from __future__ import annotations

import ast
import configparser
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
FOLDERS = ("sar_landslide_plugin", "resources", "tests/qgis", "tests/gui", "tests/versions")
SOURCES = sorted(path for folder in FOLDERS for path in (REPOSITORY / folder).rglob("*.py"))
# The one module that may name what only one of the two has.
BRIDGE = REPOSITORY / "sar_landslide_plugin" / "versions.py"

BINDINGS = {"PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
# Modules that QGIS 4 has no more, or that are not the same in both.
GONE_MODULES = {
    "Qt",
    "QtWebKit",
    "QtWebKitWidgets",
    "QtScript",
    "QtXmlPatterns",
    "QtWinExtras",
    "QtX11Extras",
}
GONE_CLASSES = {
    "QDesktopWidget", "QRegExp", "QRegExpValidator", "QTextCodec", "QStringRef", "QMatrix", "QGLWidget", "QSound",
    "QFontDatabase",  # static in Qt 6, an object in Qt 5
}  # fmt: skip
# In another module in Qt 6. QGIS offers the first three in QtWidgets everywhere, the others nowhere.
MOVED_CLASSES = {"QAction", "QActionGroup", "QShortcut"}
SCATTERED_CLASSES = {"QUndoCommand", "QUndoGroup", "QUndoStack", "QFileSystemModel"}
GONE_METHODS = {
    "exec_": "exec()",
    "print_": "print()",
    "toTime_t": "toSecsSinceEpoch()",
    "fromTime_t": "fromSecsSinceEpoch()",
    "setTabStopWidth": "setTabStopDistance()",
    "setResizeMode": "setSectionResizeMode()",
    "setMargin": "setContentsMargins()",
    "viewOptions": "initViewItemOption()",
    "globalPos": "globalPosition() where there is one",
    "localPos": "position() where there is one",
    "MidButton": "MouseButton.MiddleButton",
}
POINTER_EVENTS = ("mouse", "wheel", "drop", "drag", "tablet", "enter", "hover")


def imports_of_qgis(tree: ast.AST) -> set[str]:
    """Names that come from QGIS or Qt."""
    names = set()
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.ImportFrom)
            and not node.level
            and (node.module or "").split(".")[0] == "qgis"
        ):
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {alias.asname or "qgis" for alias in node.names if alias.name.split(".")[0] == "qgis"}
    return names


def chain(node: ast.AST, from_qgis: set[str]) -> list[str]:
    """``["Qt", "AlignRight"]`` for ``QtCore.Qt.AlignRight``; empty for what does not come from QGIS or Qt."""
    parts = ast.unparse(node).split(".")
    if parts[0] not in from_qgis or not all(part.isidentifier() for part in parts):
        return []
    while parts and (parts[0][0].islower() or (parts[0].startswith("Qt") and parts[0] != "Qt")):  # modules
        parts.pop(0)
    return parts


def is_enumerator_name(name: str) -> bool:
    """``AlignRight`` and ``Format_ARGB32``, but neither ``setText`` nor ``QGIS_VERSION_INT``."""
    return name[0].isupper() and not name.isupper()


def is_name(node: ast.AST) -> bool:
    return isinstance(node, ast.Name)


def wrong_imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
            names = set()
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = {alias.name for alias in node.names}
            modules = (
                [f"{node.module}.{name}" for name in names] if node.module == "qgis.PyQt" else [node.module]
            )
        else:
            continue
        for module in modules:
            package, *rest = module.split(".")
            if package in BINDINGS:
                yield node.lineno, f"import {module} through qgis.PyQt"
            if package == "qgis" and GONE_MODULES & set(rest):
                yield node.lineno, f"{module} is not in every version"
            if package == "qgis" and names & (GONE_CLASSES | SCATTERED_CLASSES):
                yield (
                    node.lineno,
                    f"one of {', '.join(sorted(names))} is not in Qt 6, or in another module there",
                )
            if module == "qgis.PyQt.QtGui" and names & MOVED_CLASSES:
                yield (
                    node.lineno,
                    f"import {', '.join(sorted(names & MOVED_CLASSES))} from qgis.PyQt.QtWidgets",
                )
            if package == "qgis" and "*" in names:
                yield node.lineno, "name what is imported, so that it can be checked"


def places_of_types(tree: ast.AST) -> Iterator[ast.AST]:
    """Expressions that name a type inside a class rather than an enumerator."""
    scopes = {
        node.value.id for node in ast.walk(tree) if isinstance(node, ast.Attribute) and is_name(node.value)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.value  # what stands before the last dot
        elif isinstance(node, ast.Call):
            yield node.func
            if ast.unparse(node.func) in {"getattr", "isinstance", "issubclass"}:
                yield from node.args
        elif isinstance(node, ast.ClassDef):
            yield from node.bases
        elif isinstance(node, ast.Assign) and is_name(node.targets[0]) and node.targets[0].id in scopes:
            yield node.value  # a short name for the type: role = Qt.ItemDataRole, then role.UserRole
        for name in ("annotation", "returns"):
            if getattr(node, name, None) is not None:
                yield from ast.walk(getattr(node, name))


def unscoped_enumerators(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """``Qt.AlignRight`` or ``self.NoFrame``: the type must stand between."""
    from_qgis = imports_of_qgis(tree)
    types = {id(node) for node in places_of_types(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_enumerator_name(node.attr) and id(node) not in types:
            is_own = from_qgis and ast.unparse(node.value) == "self"
            if is_own or len(chain(node, from_qgis)) == 2:
                yield node.lineno, f"{ast.unparse(node)}: write the enumeration's type too"


def gone_methods(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in GONE_METHODS:
            yield node.lineno, f"{node.attr} is not in Qt 6: {GONE_METHODS[node.attr]}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = ast.unparse(node.func.value).lower()
            if node.func.attr == "width" and node.args and "metrics" in owner:
                yield node.lineno, "width of a text is horizontalAdvance() in Qt 6"
            if node.func.attr == "desktop" and "application" in owner:
                yield node.lineno, "QApplication.desktop() is not in Qt 6: screens()"
        if (
            isinstance(node, ast.FunctionDef)
            and node.name.endswith("Event")
            and node.name.startswith(POINTER_EVENTS)
        ):
            event = node.args.args[-1].arg
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and ast.unparse(call.func) in {
                    f"{event}.{name}" for name in "xy"
                }:
                    yield call.lineno, f"{event}.x() and .y() of a pointer event are not in Qt 6"


def numbers_of_enumerators(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """int() of an enumeration, which most of Qt 6's refuse."""
    from_qgis = imports_of_qgis(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "int" and node.args:
            parts = chain(node.args[0], from_qgis)
            if len(parts) == 3 and all(is_enumerator_name(part) for part in parts[1:]):
                yield node.lineno, f"int({ast.unparse(node.args[0])}) fails in Qt 6"


def types_of_values(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """QVariant's types are QMetaType's in Qt 6, and QGIS takes those only from 3.38 on."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value).split(".")[-1] in {
            "QVariant",
            "QMetaType",
        }:
            yield node.lineno, f"{ast.unparse(node)}: use sar_landslide_plugin.versions.field"


RULES = (wrong_imports, unscoped_enumerators, gone_methods, numbers_of_enumerators, types_of_values)


def findings(source: str) -> list[str]:
    """Everything in a source text that does not run with Qt 6."""
    tree = ast.parse(source)
    return [f"line {line}: {what}" for rule in RULES for line, what in rule(tree)]


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if path != BRIDGE], ids=lambda path: str(path.relative_to(REPOSITORY))
)
def test_source_runs_with_qt_6(path):
    assert not findings(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "source",
    [
        "from PyQt5.QtCore import Qt",
        "import sip",
        "import PyQt6.QtCore",
        "from qgis.PyQt import QtWebKit",
        "from qgis.PyQt.QtWebKitWidgets import QWebView",
        "from qgis.PyQt.Qt import QTimer",
        "from qgis.PyQt.QtGui import QAction",
        "from qgis.PyQt.QtWidgets import QUndoStack",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.core import *",
        "from qgis.PyQt.QtCore import Qt\nlabel.setAlignment(Qt.AlignRight)",
        "from qgis.PyQt.QtCore import Qt\nf(Qt.AlignRight | Qt.AlignmentFlag.AlignVCenter)",
        "from qgis.PyQt.QtWidgets import QMessageBox\nif answer == QMessageBox.Yes: pass",
        "from qgis.core import QgsWkbTypes\nf(QgsWkbTypes.PolygonGeometry)",
        "from qgis.core import Qgis\nbar.pushMessage('', '', Qgis.Warning)",
        "from qgis.PyQt.QtGui import QImage\nQImage(1, 1, QImage.Format_ARGB32)",
        "from qgis.PyQt import QtCore\nf(QtCore.Qt.AlignRight)",
        "import qgis.core\nf(qgis.core.Qgis.Warning)",
        "from qgis.PyQt.QtWidgets import QFrame\ndef f(self): self.setFrameShape(self.NoFrame)",
        "dialog.exec_()",
        "self.fontMetrics().width('text')",
        "QApplication.desktop().screenGeometry()",
        "def mousePressEvent(self, event): f(event.x())",
        "from qgis.PyQt.QtCore import Qt\nint(Qt.AlignmentFlag.AlignRight)",
        "from qgis.PyQt.QtCore import QVariant\nQgsField('rank', QVariant.Int)",
        "from qgis.PyQt.QtCore import QMetaType\nQgsField('rank', QMetaType.Type.Int)",
    ],
)
def test_what_qt_6_lacks_is_found(source):
    assert findings(source)


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nlabel.setAlignment(Qt.AlignmentFlag.AlignRight)",
        "from qgis.PyQt.QtWidgets import QAction, QShortcut",
        "from qgis.PyQt import sip",
        "from qgis.core import Qgis\nif Qgis.QGIS_VERSION_INT >= 33800: pass",
        "from qgis.core import QgsTask\nQgsTask.Flag.CanCancel",
        "from qgis.PyQt.QtWidgets import QStyle\ndef paint(self, option: QStyle.State): pass",
        "from xml.etree import ElementTree\nisinstance(node, ElementTree.Element)",
        "from qgis.PyQt.QtCore import Qt\nrole = Qt.ItemDataRole\nf(role.UserRole)",
        "from qgis.PyQt.QtCore import Qt\nkey = getattr(Qt.Key, 'Key_' + letter)",
        "dialog.exec()",
        "from qgis.PyQt import QtCore\nf(QtCore.Qt.AlignmentFlag.AlignRight)",
        "from qgis.PyQt.QtCore import QRect\nlines = dataset.RasterYSize",
        "rectangle.x()",
    ],
)
def test_what_both_have_is_left_alone(source):
    assert not findings(source)


def test_metadata_offers_the_plugin_to_qgis_3_22_to_4():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    assert parser.get("general", "qgisMinimumVersion") == "3.22"
    assert parser.get("general", "qgisMaximumVersion") == "4.99"
