"""An onnxruntime that is there but no good: another plugin's old one, an empty folder, a library that does not load."""

import importlib.util
import sys
from types import ModuleType

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QGroupBox
from runtime_fixtures import names
from wheelhouse import PRETENCE, VERSION, contents, make_wheel, pin_line

from sar_landslide_plugin import runtime
from sar_landslide_plugin.gui import diagnostics
from sar_landslide_plugin.gui.runtime_box import RuntimeBox

OLD = f"__version__ = '1.16.3'\n{PRETENCE}"
BROKEN = "raise ImportError('DLL load failed: error 126')\n"


@pytest.fixture
def others(without_runtime, tmp_path):
    """Another plugin's folder, which it has put first on the path."""
    folder = tmp_path / "others"
    (folder / "onnxruntime").mkdir(parents=True)
    sys.path.insert(0, str(folder))
    return folder


def put(folder, text):
    (folder / "onnxruntime" / "__init__.py").write_text(text)
    importlib.invalidate_caches()


def load_here(folder, version):
    """As if another plugin had imported its onnxruntime."""
    module = ModuleType("onnxruntime")
    module.__file__, module.__path__ = str(folder / "onnxruntime" / "__init__.py"), [str(folder / "onnxruntime")]
    module.__version__ = version
    module.__spec__ = importlib.util.spec_from_file_location("onnxruntime", module.__file__)
    sys.modules["onnxruntime"] = module


def told(name="onnxruntime"):
    return dict(diagnostics.versions())[name]


# --- looked at before it is imported


@pytest.mark.parametrize("where", ["in the package", "beside it"])
def test_old_one_does_not_count(others, where):
    put(others, OLD if where == "in the package" else "")
    (others / "onnxruntime-1.16.3.dist-info").mkdir()
    assert not runtime.activate() and runtime.found_in() is None
    assert f"onnxruntime 1.16.3 in {others} is too old" in runtime.load_problem()
    assert told() == "1.16.3, too old"
    assert "onnxruntime" not in sys.modules


@pytest.mark.parametrize("version", ["1.17.0", "1.31.1", "1.100.0", "2.0", "dev", ""])
def test_newer_one_or_one_that_does_not_tell_is_used(others, version):
    put(others, f'__version__ = "{version}"\n')
    assert runtime.activate() and runtime.found_in() == others


def test_empty_folder_is_no_onnxruntime(others):
    assert importlib.util.find_spec("onnxruntime") is not None, "Python would import it"
    assert not runtime.activate()
    assert "is not installed" in runtime.load_problem() and told() == "not installed"


# --- the plugin's own copy is used instead


@pytest.mark.parametrize("text", [OLD, None, BROKEN])
@pytest.mark.parametrize("is_imported", [False, True])
def test_own_copy_is_installed_and_used_whatever_lies_on_the_path(others, clicks, text, is_imported):
    if text:
        put(others, text)
    if is_imported and text is None:
        importlib.import_module("onnxruntime")  # nothing, which another plugin took for something
    if text == BROKEN:
        assert "cannot be loaded" in runtime.load_problem(), "only the import shows it"
        assert told() == "cannot be loaded (ImportError)"
    box, path, finders = RuntimeBox(), list(sys.path), list(sys.meta_path)
    assert not box.isHidden() and box.install_button.text() == "Install" and not box.install_button.isHidden()
    assert ("not installed" if text is None else "too old" if text == OLD else "error 126") in box.message.text()
    assert clicks.install() == ("succeeded", "")
    assert runtime.loaded_from() == runtime.runtime_folder() / VERSION
    assert box.refresh() and box.isHidden() and told() == VERSION
    assert sys.path == path and sys.meta_path == finders, "other plugins find theirs"


def test_own_copy_does_not_reach_other_plugins_before_a_detection(others, wheel):
    put(others, OLD)
    runtime.install_wheel(wheel)
    assert runtime.activate()
    assert importlib.import_module("onnxruntime").__version__ == "1.16.3"


def test_own_copy_that_does_not_load_gives_way_to_a_fit_one(others, tmp_path):
    put(others, f"__version__ = '{VERSION}'\n{PRETENCE}")
    broken = make_wheel(tmp_path, members={**contents(), "onnxruntime/__init__.py": BROKEN})
    runtime.install_wheel(broken, trusted=True)
    assert runtime.activate() and runtime.found_in() != others
    assert runtime.load_problem() == "" and runtime.loaded_from() == others


def test_an_older_one_is_told_to_be_silent(without_runtime, tmp_path):
    """It does not know the variable that keeps newer ones from reporting."""
    silent = "told = []\ndef disable_telemetry_events(): told.append(True)\n"
    members = {**contents(), "onnxruntime/__init__.py": f"__version__ = '{VERSION}'\n{PRETENCE}{silent}"}
    runtime.install_wheel(make_wheel(tmp_path, members=members), trusted=True)
    assert runtime.activate() and runtime.load_problem() == ""
    assert sys.modules["onnxruntime"].told == [True]


# --- one that is imported already


def test_old_one_that_is_loaded_is_named(others, clicks, provider):
    load_here(others, "1.16.3")
    sentence = f"Another plugin has loaded onnxruntime 1.16.3 from {others}"
    box = RuntimeBox()
    assert sentence in box.message.text() and not box.install_button.isHidden()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sarlandslide:detect_landslides")
    can, why = algorithm.canExecute()
    assert not can and sentence in why
    outcome, why = clicks.install()
    assert outcome == "failed" and sentence in why, "not a success: it cannot be used"
    assert names() == [VERSION]
    box.refresh()
    assert box.install_button.isHidden() and not box.isHidden(), "nothing more to install"
    assert told() == "1.16.3, too old"


def test_fit_one_that_is_loaded_is_used(others, wheel):
    runtime.install_wheel(wheel)
    load_here(others, "1.20.0")
    assert runtime.activate() and runtime.found_in() == others


def test_old_one_that_is_loaded_is_not_unpacked_against_again_and_again(
    others, wheel, pinned, provider, scene_path, tmp_path, monkeypatch
):
    import processing
    from qgis.core import QgsProcessingException

    load_here(others, "1.16.3")
    monkeypatch.setattr(runtime, "bundled_wheel", lambda: wheel)
    for number in (1, 2):
        parameters = {"INPUT": str(scene_path), "OUTPUT": str(tmp_path / str(number))}
        with pytest.raises(QgsProcessingException, match="Another plugin has loaded"):
            processing.run("sarlandslide:detect_landslides", parameters)
    assert names() == []


# --- the own one, damaged so that its size does not show it


def fill_with_zeros(folder):
    """What a file system may leave after a power cut: the size, but not the content."""
    file = folder / "onnxruntime" / "__init__.py"
    file.write_bytes(bytes(file.stat().st_size))


def test_zeros_are_told_and_repaired(clicks, wheel, dock):
    folder = runtime.install_wheel(wheel).folder
    fill_with_zeros(folder)
    assert runtime.activate() and dock.runtime_box.refresh()
    problem = runtime.load_problem()
    assert "is installed but cannot be loaded" in problem and "null bytes" in problem
    assert told().startswith("cannot be loaded (")
    dock._on_failed(problem)  # as after a detection
    box = dock.findChild(QGroupBox, "runtimeBox")
    assert not box.isHidden() and "null bytes" in box.message.text()
    assert box.install_button.text() == "Repair" and not box.wheel_button.isHidden()
    assert clicks.install() == ("succeeded", "")
    assert len(names()) == 1 and box.refresh()


def test_second_repair_goes_into_the_folder_of_the_first(clicks, wheel):
    for _ in range(3):
        fill_with_zeros(runtime.install_wheel(wheel).folder)
        runtime.activate()
        assert runtime.load_problem()
    assert clicks.install() == ("succeeded", "")


def test_box_stays_after_an_installation_that_does_not_load(clicks, tmp_path, wait_until, qgis_iface):
    wheel = make_wheel(tmp_path, members={**contents(), "onnxruntime/__init__.py": BROKEN})
    (tmp_path / "pins.txt").write_text(pin_line(wheel))
    box = RuntimeBox(installer=clicks.installer)
    clicks.installer.install_wheel(wheel)
    assert clicks.end()[0] == "failed"
    assert not box.isHidden() and not box.wheel_button.isHidden() and box.install_button.text() == "Repair"
    assert "error 126" in box.message.text()
