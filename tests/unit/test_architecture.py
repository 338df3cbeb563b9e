"""The engine stands on its own: numpy, GDAL and onnxruntime, nothing of QGIS."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from sar_landslide_plugin.core import errors, paths

PACKAGE = Path(paths.__file__).parent.parent
ENGINE = [*sorted((PACKAGE / "core").rglob("*.py")), PACKAGE / "cli.py", PACKAGE / "cli_arguments.py", PACKAGE / "console.py", PACKAGE / "__main__.py"]
FORBIDDEN = {"qgis", "PyQt5", "PyQt6", "torch", "onnx", "rasterio", "scipy"}


def imported_modules(source: Path) -> set:
    names = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize("source", ENGINE, ids=lambda path: path.name)
def test_the_engine_imports_no_qgis_and_no_training_library(source):
    assert not imported_modules(source) & FORBIDDEN


@pytest.mark.parametrize("source", ENGINE, ids=lambda path: path.name)
def test_the_engine_has_no_assert_and_files_stay_readable(source):
    tree = ast.parse(source.read_text(encoding="utf-8"))
    assert not any(isinstance(node, ast.Assert) for node in ast.walk(tree))
    assert len(source.read_text(encoding="utf-8").splitlines()) < 400


def test_onnxruntime_is_only_imported_when_models_are_loaded():
    code = "import sys, sar_landslide_plugin.core.detect; sys.exit('onnxruntime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=PACKAGE.parent).returncode == 0


def test_onnxruntime_is_imported_in_one_place_only():
    """Where it is looked at first; another import might take one that is too old."""
    importing = [source.name for source in PACKAGE.rglob("*.py") if "onnxruntime" in imported_modules(source)]
    assert importing == []
    assert [source.name for source in PACKAGE.rglob("*.py") if "import_module(" in source.read_text(encoding="utf-8")] == [
        "onnx_library.py"
    ]


@pytest.mark.parametrize("source", ENGINE, ids=lambda path: path.name)
def test_functions_fit_on_a_screen(source):
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < 60, node.name


def test_the_command_line_needs_no_qgis():
    code = (
        "import sys; sys.modules['qgis'] = sys.modules['PyQt5'] = None\n"
        "from sar_landslide_plugin.cli import main; sys.exit(main(['--version']))"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True).returncode == 0
    )


def test_all_errors_for_the_user_are_one_family():
    for name in ("InputError", "ModelError", "OutputError", "RuntimeMissingError", "Cancelled"):
        assert issubclass(getattr(errors, name), errors.SarLandslideError)


def test_files_are_found_inside_the_package_before_beside_it(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "PACKAGE_DIR", tmp_path / "package")
    assert paths.models_dir() == tmp_path / "models"
    (tmp_path / "package" / "models").mkdir(parents=True)
    assert paths.models_dir() == tmp_path / "package" / "models"
    assert paths.plugin_version() == "unknown"
    (tmp_path / "metadata.txt").write_text("[general]\nname=100 %\nversion=1.2.3\n", encoding="utf-8")
    assert paths.plugin_version() == "1.2.3"
