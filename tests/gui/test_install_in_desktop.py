"""A new user: install the zip, get onnxruntime with a click, detect, and take onnxruntime out again."""

import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(REPOSITORY / "tests" / "qgis"), str(REPOSITORY / "resources")]

import package  # noqa: E402
from desktop import PATIENCE_S, Desktop  # noqa: E402
from fake_engine import make_scene  # noqa: E402
from test_desktop import SCREENSHOTS, pytestmark  # noqa: E402, F401
from wheelhouse import PackageHost, package_with_pins, real_wheel  # noqa: E402

from sar_landslide_plugin import runtime  # noqa: E402


@pytest.fixture
def host(tmp_path):
    """Serves the onnxruntime of this environment as the public host would."""
    pytest.importorskip("onnxruntime")
    folder = tmp_path / "wheel"
    folder.mkdir()
    host = PackageHost()
    host.wheel = real_wheel(folder)
    host.files[f"/{host.wheel.name}"] = host.wheel.read_bytes()
    yield host
    host.close()


@pytest.fixture
def zip_file(tmp_path, host):
    lean = tmp_path / "lean.zip"
    assert package.main([str(lean)]) == 0
    target = tmp_path / "sar_landslide_plugin.zip"
    return package_with_pins(lean, target, host.wheel, f"{host.address}/{host.wheel.name}")


def test_from_zip_to_result_in_a_fresh_profile(tmp_path, zip_file, host):
    scene = make_scene(tmp_path / "valley.tif", 512)
    desktop = Desktop(tmp_path, SCREENSHOTS)
    desktop.prepare_profile(lambda profile: None)
    root = runtime.runtime_folder(desktop.profile)
    with desktop:
        assert desktop.ask("load", str(scene), timeout_s=120)
        assert desktop.ask("install_zip", str(zip_file), timeout_s=120)
        desktop.click(desktop.wait(lambda: desktop.ask("where_toolbar_icon"), what="no icon on a toolbar"))
        desktop.wait(lambda: desktop.ask("where", "installRuntimeButton"), what="nothing to install is shown")
        assert "MB to download" in desktop.ask("text", "runtimeMessage")
        assert not desktop.ask("enabled", "detectButton")
        assert host.asked == [] and not root.exists(), "nothing before the click"
        desktop.photograph("install_1_missing")
        cancel_slow_download(desktop, host, root)
        desktop.click(desktop.ask("where", "installRuntimeButton"))
        desktop.wait(lambda: not desktop.ask("where", "runtimeMessage"), 120, "it was not installed")
        assert [item.problem for item in runtime.installations(root)] == [""]
        desktop.wait(lambda: desktop.ask("enabled", "detectButton"), what="the scene was not understood")
        desktop.photograph("install_3_installed")
        desktop.click(desktop.ask("where", "detectButton"))
        desktop.wait(lambda: desktop.ask("layer_names"), 300, "no result")
        desktop.photograph("install_4_result")
        uninstall(desktop, root)
        desktop.ask("leave")
        assert desktop.qgis.wait(PATIENCE_S) == 0


def cancel_slow_download(desktop, host, root):
    host.is_slow = True
    desktop.click(desktop.ask("where", "installRuntimeButton"))
    desktop.wait(lambda: desktop.ask("where", "cancelRuntimeButton"), what="no way to cancel")
    desktop.wait(lambda: len(host.asked) == 1, what="nothing was asked for")
    desktop.photograph("install_2_downloading")
    desktop.click(desktop.ask("where", "cancelRuntimeButton"))
    desktop.wait(lambda: desktop.ask("enabled", "installRuntimeButton"), 5, "it was not cancelled")
    assert [path.name for path in root.iterdir()] == []
    host.is_slow = False


def uninstall(desktop, root):
    desktop.ask("open_options", "sarLandslideOptions")
    point = desktop.wait(
        lambda: desktop.ask("where_in_dialog", "uninstallRuntimeButton"), what="no options page"
    )
    desktop.photograph("install_5_options")
    desktop.click(point)
    desktop.wait(lambda: "restarted" in desktop.ask("text_in_dialog", "runtimeMessage"), what="not removed")
    desktop.photograph("install_6_removed")
    assert runtime.installations(root) == []
    desktop.ask("close_dialog")
