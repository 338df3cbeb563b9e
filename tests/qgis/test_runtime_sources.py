"""Where onnxruntime comes from, through which network settings, and how the panel shows it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsSettings,
)
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtTest import QSignalSpy
from qgis.PyQt.QtWidgets import QApplication
from runtime_fixtures import PATH, Clicks, names
from wheelhouse import VERSION, PackageHost, contents, make_wheel, pin_line

from sar_landslide_plugin import runtime, wheel_index, wheels
from sar_landslide_plugin.gui.options_page import OptionsFactory
from sar_landslide_plugin.gui.runtime_box import RuntimeBox
from sar_landslide_plugin.gui.runtime_installer import RuntimeInstaller

REPOSITORY = Path(__file__).parents[2]


# --- other sources


@pytest.mark.parametrize("kind", ["json", "html"])
@pytest.mark.parametrize("slash", ["", "/"])
def test_package_index_of_an_office(clicks, host, wheel, pinned, monkeypatch, kind, slash):
    host.files.clear()
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, host.add_index(wheel, kind) + slash)
    assert clicks.install()[0] == "succeeded"
    assert [path for path, _range in host.asked] == ["/simple/onnxruntime/", f"/files/{wheel.name}"]


def test_web_folder(clicks, host, wheel, pinned):
    host.files = {
        "/wheels/": f'<a href="{wheel.name}">'.encode(),
        f"/wheels/{wheel.name}": wheel.read_bytes(),
    }
    host.types["/wheels/"] = "text/html"
    QgsSettings().setValue(wheel_index.INDEX_KEY, f"{host.address}/wheels")
    assert clicks.install()[0] == "succeeded"
    assert [path for path, _range in host.asked] == [
        "/wheels/onnxruntime/",
        "/wheels/",
        f"/wheels/{wheel.name}",
    ]


def test_index_cannot_pass_off_another_file(clicks, host, wheel, tmp_path, monkeypatch):
    other = make_wheel(tmp_path, members={**contents(), "onnxruntime/extra.py": ""})
    content = (other.read_bytes() + b"\0" * wheel.stat().st_size)[: wheel.stat().st_size]
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, host.add_index(wheel, content=content))
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "not the file that was published" in sentence
    assert names() == []


@pytest.mark.parametrize("page", [b"", b"{", b"[]", b'{"files": [{"filename": 1}]}', b"\xff\xfe<a href>"])
def test_index_without_the_file(clicks, host, monkeypatch, page):
    host.files = {"/simple/onnxruntime/": page}
    host.types["/simple/onnxruntime/"] = (
        "application/vnd.pypi.simple.v1+json" if page[:1] in b"{[" else "text/html"
    )
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, f"{host.address}/simple")
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "does not list" in sentence


def test_index_that_leads_to_a_local_file_is_not_followed(clicks, host, wheel, monkeypatch):
    page = f'<a href="file:///etc/{wheel.name}">'.encode()
    host.files = {"/simple/onnxruntime/": page}
    host.types["/simple/onnxruntime/"] = "text/html"
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, f"{host.address}/simple")
    assert "does not list" in clicks.install()[1]


@pytest.mark.parametrize("kind", ["json", "html"])
def test_malformed_link_does_not_hide_the_others(clicks, host, wheel, monkeypatch, kind):
    index = host.add_index(wheel, kind)
    page, odd = "/simple/onnxruntime/", f"http://[intranet]/{wheel.name}"
    if kind == "html":
        host.files[page] = f'<a href="{odd}">x</a><a href="http://h:x/{wheel.name}">'.encode() + host.files[page]
    else:
        files = json.loads(host.files[page])["files"]
        host.files[page] = json.dumps({"files": [{"filename": wheel.name, "url": odd}, *files]}).encode()
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, index)
    assert clicks.install()[0] == "succeeded"


@pytest.mark.parametrize("index", ["http://[proxy:8080/simple", "http://[::1/", "https://office:port/simple", "file://[x"])
def test_malformed_address_is_told(clicks, host, monkeypatch, index):
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, index)
    outcome, sentence = clicks.install()
    assert outcome == "failed" and sentence.startswith(index) and "correct it or clear the setting" in sentence
    assert host.asked == []


@pytest.mark.parametrize("as_address", [False, True])
def test_folder(clicks, host, wheel, monkeypatch, as_address):
    folder = wheel.parent.as_uri() if as_address else str(wheel.parent)
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, folder)
    assert clicks.install()[0] == "succeeded"
    assert wheel.exists() and host.asked == []


def test_folder_without_the_file(clicks, tmp_path, monkeypatch):
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, str(tmp_path))
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "copy it there" in sentence


def test_wheel_that_came_with_the_plugin_needs_no_network(clicks, host, wheel, monkeypatch):
    monkeypatch.setattr(runtime, "bundled_wheel", lambda: wheel)
    assert clicks.install()[0] == "succeeded"
    assert host.asked == [] and wheel.exists()


def test_damaged_wheel_that_came_with_the_plugin_does_not_keep_from_downloading(
    clicks, host, wheel, pinned, tmp_path, monkeypatch
):
    damaged = tmp_path / wheel.name
    damaged.write_bytes(wheel.read_bytes()[:-100])
    monkeypatch.setattr(runtime, "bundled_wheel", lambda: damaged)
    assert clicks.install() == ("succeeded", "")
    assert host.asked == [(PATH + wheel.name, "")]


def test_damaged_wheel_that_came_with_the_plugin_and_no_network(clicks, host, wheel, tmp_path, monkeypatch):
    damaged = tmp_path / wheel.name
    damaged.write_bytes(b"")
    monkeypatch.setattr(runtime, "bundled_wheel", lambda: damaged)
    host.close()
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "use a wheel file" in sentence


def test_panel_notices_what_a_run_in_the_toolbox_unpacked(pinned, wheel, monkeypatch, qgis_iface):
    monkeypatch.setattr(runtime, "bundled_wheel", lambda: wheel)
    box = RuntimeBox()
    spies = QSignalSpy(box.ready), QSignalSpy(box.changed)
    come_back = lambda: QApplication.sendEvent(box, QEvent(QEvent.Type.WindowActivate))  # noqa: E731
    come_back()
    assert not box.isHidden() and not len(spies[0])
    runtime.install_bundled()
    come_back()
    come_back()
    assert box.isHidden() and [len(spy) for spy in spies] == [1, 1], "told once"


def test_wheels_that_came_with_the_plugin_for_other_computers_are_told(clicks, tmp_path, monkeypatch, qgis_iface):
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "onnxruntime-1.31.1-cp39-cp39-win_arm64.whl").touch()
    monkeypatch.setattr(runtime, "__file__", str(tmp_path / "runtime.py"))
    box = RuntimeBox()
    text = box.message.text()
    assert f"came with this plugin fits this computer ({wheels.this_machine().tag}" in text and "MB to download" in text


# --- QGIS's network settings


def test_proxy_of_qgis_is_used(clicks, host, wheel, pinned, tmp_path):
    """The address cannot be found: only the proxy, which is our host, can answer."""
    address = f"http://files.invalid{PATH}{wheel.name}"
    (tmp_path / "pins.txt").write_text(pin_line(wheel, address))
    host.files[address] = wheel.read_bytes()  # a proxy is asked for the whole address
    settings = QgsSettings()
    values = {"Enabled": True, "Type": "HttpProxy", "Host": "127.0.0.1", "Port": str(host.server_address[1])}
    for key, value in values.items():
        settings.setValue(f"proxy/proxy{key}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    try:
        assert clicks.install()[0] == "succeeded"
    finally:
        settings.remove("proxy")
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    assert host.asked == [(address, "")]


@pytest.fixture
def authentication():
    """A user and password that QGIS keeps, by their name there."""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.setMasterPassword("master", True):
        pytest.skip("QGIS has no store of passwords here")
    config = QgsAuthMethodConfig("Basic")
    config.setName("office")
    config.setConfigMap({"username": "anna", "password": "secret"})  # pragma: allowlist secret (made up)
    stored = manager.storeAuthenticationConfig(config)
    assert stored[0] if isinstance(stored, tuple) else stored
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_authentication_of_qgis_is_used_for_the_index_and_for_nothing_else(
    clicks, host, wheel, authentication, monkeypatch
):
    other = PackageHost()
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, host.add_index(wheel))
    host.login = "anna:secret"
    assert clicks.install()[0] == "failed", "the host asks who we are"
    QgsSettings().setValue(wheel_index.AUTHENTICATION_KEY, authentication)
    assert clicks.install()[0] == "succeeded"
    assert set(host.logins) == {"", "anna:secret"}
    runtime.uninstall()
    sys.modules.pop("onnxruntime", None)
    # The same index, with the file on another host.
    page = f'<a href="http://localhost:{other.server_address[1]}/{wheel.name}">'.encode()
    host.files["/simple/onnxruntime/"], host.types["/simple/onnxruntime/"] = page, "text/html"
    other.files[f"/{wheel.name}"] = wheel.read_bytes()
    try:
        assert clicks.install()[0] == "succeeded"
    finally:
        other.close()
    assert other.logins == [""]


def test_password_does_not_follow_a_redirect_to_another_host(
    clicks, host, wheel, authentication, monkeypatch
):
    other = PackageHost()
    other.files["/taken.whl"] = wheel.read_bytes()
    monkeypatch.setenv(wheel_index.INDEX_VARIABLE, host.add_index(wheel))
    QgsSettings().setValue(wheel_index.AUTHENTICATION_KEY, authentication)
    host.redirects[f"/files/{wheel.name}"] = f"http://localhost:{other.server_address[1]}/taken.whl"
    try:
        assert clicks.install()[0] == "failed"
    finally:
        other.close()
    assert host.logins[-1] == "anna:secret" and other.logins == []


def test_certificate_that_qgis_does_not_trust_is_refused(clicks, host, wheel, tmp_path):
    ssl = pytest.importorskip("ssl")
    make = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=127.0.0.1",
    ]
    keys = ["-keyout", str(tmp_path / "key.pem"), "-out", str(tmp_path / "certificate.pem")]
    try:
        subprocess.run([*make, *keys], check=True, capture_output=True)
    except OSError:
        pytest.skip("needs openssl")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "certificate.pem", tmp_path / "key.pem")
    host.socket = context.wrap_socket(host.socket, server_side=True)
    url = f"https://127.0.0.1:{host.server_address[1]}{PATH}{wheel.name}"
    (tmp_path / "pins.txt").write_text(pin_line(wheel, url))
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "certificate of 127.0.0.1 is not trusted" in sentence
    assert host.asked == [] and not runtime.activate()


# --- the panel and the options page


def test_panel_shows_what_is_going_on(pinned, host, wait_until, qgis_iface):
    box = RuntimeBox()
    spy = QSignalSpy(box.ready)
    assert "not installed" in box.message.text() and box.install_button.text() == "Install"
    assert box.progress_bar.isHidden() and box.cancel_button.isHidden()
    host.is_slow = True
    box.install_button.click()
    wait_until(lambda: box.progress_bar.value() > 0)
    assert not box.install_button.isEnabled() and not box.wheel_button.isEnabled()
    assert not box.cancel_button.isHidden()
    assert "MB" in box.progress_bar.format()
    box.cancel_button.click()
    wait_until(lambda: box.install_button.isEnabled())
    assert box.progress_bar.isHidden() and not box.isHidden()
    host.is_slow = False
    box.install_button.click()
    wait_until(lambda: len(spy) == 1)
    assert box.isHidden()


def test_panel_offers_to_repair(pinned, wheel, qgis_iface):
    (runtime.install_wheel(wheel).folder / runtime.MARKER).unlink()
    box = RuntimeBox()
    assert box.install_button.text() == "Repair"
    assert "damaged" in box.message.text()


@pytest.mark.parametrize("answer", [True, False])
def test_unknown_wheel_is_installed_only_if_the_user_says_so(
    pinned, tmp_path, wait_until, monkeypatch, answer
):
    wheel = make_wheel(tmp_path, version="1.99.0")
    box, asked = RuntimeBox(), []
    other = RuntimeBox(installer=box.installer, stays=True)
    for one in (box, other):
        monkeypatch.setattr(one, "ask", lambda why: asked.append(why) or answer)
    choose = lambda *_arguments: (str(wheel), "")  # noqa: E731
    monkeypatch.setattr("sar_landslide_plugin.gui.runtime_box.QFileDialog.getOpenFileName", choose)
    box.wheel_button.click()
    wait_until(lambda: bool(asked) and not box.installer.is_running())
    assert len(asked) == 1 and "checked for this plugin" in asked[0]
    assert names() == (["1.99.0"] if answer else [])


def test_options_page_removes_and_saves_the_source(pinned, wheel, wait_until, qgis_iface):
    installer, changes = RuntimeInstaller(), []
    runtime.install_wheel(wheel)
    page = OptionsFactory(installer, lambda: changes.append(1)).createWidget(None)
    assert str(runtime.runtime_folder() / VERSION) in page.runtime_box.message.text()
    assert page.runtime_box.uninstall_button.isEnabled()
    page.runtime_box.uninstall_button.click()
    assert names() == [] and changes == [1]
    assert "not installed" in page.runtime_box.message.text()
    assert not page.runtime_box.uninstall_button.isEnabled()
    page.index_edit.setText(" https://packages.office.example/simple ")
    page.apply()
    assert wheel_index.configured_index() == "https://packages.office.example/simple"
    page.deleteLater()


def test_installation_goes_on_when_the_options_close(pinned, host, wait_until, qgis_iface):
    from qgis.PyQt import sip

    dock_box = RuntimeBox()
    page = OptionsFactory(dock_box.installer, lambda: None).createWidget(None)
    host.is_slow = True
    page.runtime_box.install_button.click()
    wait_until(lambda: dock_box.progress_bar.value() > 0)
    sip.delete(page)
    host.is_slow = False
    wait_until(lambda: dock_box.isHidden())
    assert names() == [VERSION]


@pytest.mark.skipif(
    "SAR_LANDSLIDE_ONLINE" not in os.environ, reason="set SAR_LANDSLIDE_ONLINE to use the internet"
)
def test_public_host(without_runtime, wait_until):
    clicks = Clicks(wait_until)
    assert clicks.install() == ("succeeded", "")
    assert runtime.installations()[0].version == wheels.choose_pin().name.version
