"""Bring the translations in step with the sources and compile them: ``make translations``.

Qt's own extractor neither knows the engine's ``say`` nor which context a helper function translates in, so texts are read from
the syntax trees here. A text that cannot be found that way (not a literal, say, or an f-string) is an error.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).absolute().parent.parent
PACKAGE = ROOT / "sar_landslide_plugin"
FOLDER = PACKAGE / "i18n"
LANGUAGES = ("de", "es", "fr", "it", "ja")
ENGINE_CONTEXT = "Engine"

# (context, source text)
Key = tuple[str, str]


@dataclass
class Message:
    """A text to translate. ``files`` use it; ``translation`` is "" where there is none yet."""

    files: list[str] = field(default_factory=list)
    translation: str = ""
    is_finished: bool = False


class NotFoundError(Exception):
    """A text that would never be translated."""


class _Module(ast.NodeVisitor):
    """All translatable texts of one module, with the contexts they are looked up in."""

    def __init__(self, path: Path, package: _Package) -> None:
        self.path, self._package = path, package
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self._classes: list[str] = []
        self._functions: list[str] = []
        self.found: list[Key] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        contexts = self._contexts(node)
        if contexts:
            texts = list(_literals(node.args[-1] if _name(node.func) == "translate" else node.args[0]))
            self.found += [(context, text) for text in texts for context in contexts]
        self.generic_visit(node)

    def _contexts(self, node: ast.Call) -> list[str]:
        """Contexts in which a call looks its text up; none where it is no call that translates."""
        name = _name(node.func)
        if name not in ("say", "tr", "translate") or (self._functions and self._functions[-1] == "tr"):
            return []
        place = f"{self.path.relative_to(PACKAGE)}, line {node.lineno}"
        if name == "translate":
            if self.path.name == "translation.py" or not _ends_with_qt(node.func):
                return []
            if len(node.args) != 2:
                raise NotFoundError(f"{place}: translate takes a context and a text.")
            return list(_literals(node.args[0]))
        if len(node.args) != 1:
            raise NotFoundError(f"{place}: {name} takes one text.")
        try:
            list(_literals(node.args[0]))
        except NotFoundError as error:
            raise NotFoundError(f"{place}: {error}") from error
        if name == "say":
            return [ENGINE_CONTEXT]
        if isinstance(node.func, ast.Name):
            return [self._package.helper_context(self, place)]
        if isinstance(node.func.value, ast.Name) and node.func.value.id == "self" and self._classes:
            return self._package.class_contexts(self._classes[-1])
        raise NotFoundError(f"{place}: only self.tr, a function tr of the package, and say are understood.")


class _Package:
    """The modules and classes of the plugin."""

    def __init__(self) -> None:
        paths = sorted(PACKAGE.rglob("*.py"))
        self.modules = {path: _Module(path, self) for path in paths}
        self.classes: dict[str, ast.ClassDef] = {}
        for module in self.modules.values():
            for node in ast.walk(module.tree):
                if isinstance(node, ast.ClassDef):
                    self.classes[node.name] = node

    def helper_context(self, module: _Module, place: str) -> str:
        """Context of the function ``tr`` that a module has or imports."""
        for node in module.tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == "tr":
                return _context_inside(node)
            if isinstance(node, ast.ImportFrom) and any(alias.name == "tr" for alias in node.names):
                folder = module.path.parents[node.level - 1]
                source = folder.joinpath(*(node.module or "").split(".")).with_suffix(".py")
                if source in self.modules:
                    return self.helper_context(self.modules[source], place)
        raise NotFoundError(f"{place}: the function tr is not one of the package.")

    def class_contexts(self, name: str) -> list[str]:
        """Contexts of ``self.tr``: that of a method ``tr``, or else, as Qt does it, each class that ``self`` may be of."""
        own = self._method_context(name)
        if own:
            return [own]
        heirs = [heir for heir, node in self.classes.items() if name in map(_name, node.bases)]
        return [name, *(context for heir in heirs for context in self.class_contexts(heir))]

    def _method_context(self, name: str) -> str | None:
        node = self.classes.get(name)
        if node is None:
            return None
        for entry in node.body:
            if isinstance(entry, ast.FunctionDef) and entry.name == "tr":
                return _context_inside(entry)
        return next(filter(None, (self._method_context(_name(base)) for base in node.bases)), None)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _ends_with_qt(function: ast.expr) -> bool:
    """Whether ``translate`` is that of an application, not of a string."""
    return isinstance(function, ast.Attribute) and _name(function.value).endswith("Application")


def _context_inside(function: ast.FunctionDef) -> str:
    """The context that a function ``tr`` names."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _name(node.func) == "translate":
            return next(_literals(node.args[0]))
    raise NotFoundError(f"line {function.lineno}: this function tr does not call translate.")


def _literals(node: ast.expr) -> Iterator[str]:
    """The text of an argument, or the texts where it is a choice between literals."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        raise NotFoundError(f"{ast.unparse(node)} is no literal text.")


def extract() -> dict[Key, Message]:
    """All texts of the sources, in their order."""
    messages: dict[Key, Message] = {}
    for path, module in _Package().modules.items():
        module.visit(module.tree)
        for key in module.found:
            files = messages.setdefault(key, Message()).files
            name = f"../{path.relative_to(PACKAGE).as_posix()}"
            if name not in files:
                files.append(name)
    return messages


def ts_file(language: str) -> Path:
    """The file that translators edit, with Qt Linguist for instance."""
    return FOLDER / f"sar_landslide_{language}.ts"


def read(path: Path) -> dict[Key, Message]:
    """Messages of a .ts file; none where it does not exist."""
    messages: dict[Key, Message] = {}
    if not path.exists():
        return messages
    for context in ElementTree.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            text = "" if translation is None else translation.text or ""
            is_finished = bool(text) and translation is not None and translation.get("type") is None
            files = [location.get("filename", "") for location in entry.iter("location")]
            key = context.findtext("name", ""), entry.findtext("source", "")
            messages[key] = Message(files, text, is_finished)
    return messages


def merge(sources: dict[Key, Message], former: dict[Key, Message]) -> dict[Key, Message]:
    """The texts of the sources with their translations; a text that moved takes its translation along, to be looked at."""
    elsewhere = {text: message.translation for (_, text), message in former.items() if message.translation}
    merged = {}
    for key, message in sources.items():
        known = former.get(key, Message(translation=elsewhere.get(key[1], "")))
        merged[key] = Message(message.files, known.translation, known.is_finished)
    return merged


def write(path: Path, language: str, messages: dict[Key, Message]) -> None:
    """Write a .ts file as Qt Linguist would."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({context for context, _ in messages}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for (own, source), message in messages.items():
            if own == context:
                state = "" if message.is_finished else ' type="unfinished"'
                lines += ["    <message>"]
                lines += [f'        <location filename="{escape(name)}"/>' for name in message.files]
                lines += [
                    f"        <source>{escape(source)}</source>",
                    f"        <translation{state}>{escape(message.translation)}</translation>",
                    "    </message>",
                ]
        lines += ["</context>"]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def compile_ts(source: Path, target: Path) -> None:
    """Make the .qm file that Qt loads, of the finished translations only."""
    subprocess.run(["lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target)], check=True)


def main() -> int:
    """Update and compile all languages; returns 1 where a text cannot be found or Qt's compiler is missing."""
    try:
        sources = extract()
    except NotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    for language in LANGUAGES:
        path = ts_file(language)
        messages = merge(sources, read(path))
        write(path, language, messages)
        finished = sum(message.is_finished for message in messages.values())
        print(f"{language}: {finished} of {len(messages)} texts translated")
        if finished and shutil.which("lrelease") is None:
            print(
                "Not compiled: lrelease of Qt's tools (Debian: qttools5-dev-tools) is missing.",
                file=sys.stderr,
            )
            return 1
        if finished:
            compile_ts(path, path.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
