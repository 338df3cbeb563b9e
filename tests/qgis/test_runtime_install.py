"""The click on Install: downloads over the loopback with every mishap, the panel, the options page."""

import ast
import os
import subprocess
import sys
import time
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsProcessingException,
    QgsSettings,
)
from qgis.PyQt.QtTest import QSignalSpy
from wheelhouse import VERSION, PackageHost, contents, make_wheel, pin_line

from sar_landslide_plugin import classFactory, runtime, wheel_index, wheels
from sar_landslide_plugin.gui import wheel_download
from sar_landslide_plugin.gui.options_page import OptionsFactory
from sar_landslide_plugin.gui.runtime_box import RuntimeBox
from sar_landslide_plugin.gui.runtime_installer import RuntimeInstaller

REPOSITORY = Path(__file__).parents[2]
PATH = "/packages/"


@pytest.fixture
def host():
    host = PackageHost()
    yield host
    host.close()


@pytest.fixture
def wheel(tmp_path):
    folder = tmp_path / "made"
    folder.mkdir()
    return make_wheel(folder)


@pytest.fixture
def pinned(without_runtime, host, wheel, tmp_path, monkeypatch):
    """The wheel is checked and published on the host, as by the public one."""
    url = f"{host.address}{PATH}{wheel.name}"
    host.files[PATH + wheel.name] = wheel.read_bytes()
    pins = tmp_path / "pins.txt"
    pins.write_text(pin_line(wheel, url))
    monkeypatch.setattr(wheels, "PINS_FILE", pins)
    monkeypatch.setattr(wheel_download, "PAUSE_MS", 50)
    for key in (wheel_index.INDEX_KEY, wheel_index.AUTHENTICATION_KEY):
        QgsSettings().remove(key)
    return wheels.read_pins()[0]


class Clicks:
    """An installer and everything it said."""

    def __init__(self, wait_until):
        self.installer = RuntimeInstaller()
        self.texts, self.percents = [], []
        self.outcome = []
        self.installer.progressed.connect(self._remember)
        self.installer.succeeded.connect(lambda notice: self.outcome.append(("succeeded", notice)))
        self.installer.failed.connect(lambda sentence: self.outcome.append(("failed", sentence)))
        self.installer.cancelled.connect(lambda: self.outcome.append(("cancelled", "")))
        self.installer.unknown.connect(lambda wheel, why: self.outcome.append(("unknown", why)))
        self._wait_until = wait_until

    def _remember(self, percent, text):
        self.percents.append(percent)
        self.texts.append(text)

    def install(self):
        self.installer.install()
        return self.end()

    def end(self):
        """How it went, once it has ended."""
        self._wait_until(lambda: bool(self.outcome))
        assert not self.installer.is_running()
        return self.outcome.pop()


@pytest.fixture
def clicks(pinned, wait_until):
    clicks = Clicks(wait_until)
    yield clicks
    clicks.installer.shut_down()


def names():
    """What is in the runtime folder, without the lock file."""
    root = runtime.runtime_folder()
    return sorted(path.name for path in root.iterdir() if path.name != ".lock") if root.exists() else []


# --- good


def test_downloads_checks_and_installs(clicks, host, pinned):
    assert clicks.install() == ("succeeded", "")
    assert host.asked == [(PATH + pinned.filename, "")]
    assert names() == [VERSION]
    assert runtime.found_in() == runtime.runtime_folder() / VERSION
    assert f"{pinned.size / 1e6:.1f} of {pinned.size / 1e6:.1f} MB" in clicks.texts
    assert clicks.percents[0] == 0 and max(clicks.percents) == 100


def test_nothing_is_asked_of_the_network_without_a_click(clicks, host, qgis_iface):
    box = RuntimeBox()
    box.refresh()
    assert runtime.activate() is False
    assert not box.isHidden() and host.asked == []


def test_starting_the_plugin_installs_nothing(pinned, host, wheel, monkeypatch):
    monkeypatch.setattr(runtime, "bundled_wheel", lambda: wheel)
    plugin = classFactory(None)
    plugin.initProcessing()
    plugin.unload()
    assert names() == [] and host.asked == [] and not runtime.activate()


def test_only_the_download_can_reach_the_network():
    networked = {
        "urllib.request",
        "http.client",
        "socket",
        "ssl",
        "requests",
        "ftplib",
        "smtplib",
        "subprocess",
    }
    for source in sorted((REPOSITORY / "sar_landslide_plugin").rglob("*.py")):
        text, tree = source.read_text(encoding="utf-8"), ast.parse(source.read_text(encoding="utf-8"))
        imported = {
            alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
        }
        imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not imported & networked, source.name
        if source.name != "wheel_download.py":
            assert "NetworkAccessManager" not in text and "QProcess" not in text, source.name


def test_broken_wheel_in_an_offline_package_ends_the_run_with_a_sentence(
    pinned, wheel, provider, scene_path, tmp_path, monkeypatch
):
    wheel.write_bytes(wheel.read_bytes()[:-100])
    monkeypatch.setattr(runtime, "bundled_wheel", lambda: wheel)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sarlandslide:detect_landslides")
    assert algorithm.canExecute() == (True, "")
    parameters = {"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "run")}
    with pytest.raises(QgsProcessingException, match="not the file that was published"):
        processing.run(algorithm, parameters)
    assert names() == [] and not (tmp_path / "run").exists()


def test_redirects_are_followed(clicks, host, pinned):
    host.files["/elsewhere.whl"] = host.files.pop(PATH + pinned.filename)
    host.redirects[PATH + pinned.filename] = "/elsewhere.whl"
    assert clicks.install()[0] == "succeeded"


# --- bad connections


def test_broken_connection_goes_on_where_it_stopped(clicks, host, pinned):
    host.drop_after = [100_000, 50_000]
    assert clicks.install()[0] == "succeeded"
    assert [asked for _path, asked in host.asked] == ["", "bytes=100000-", "bytes=150000-"]


def test_broken_connection_starts_again_where_the_host_cannot_go_on(clicks, host):
    host.drop_after, host.honours_range = [100_000], False
    assert clicks.install()[0] == "succeeded"


def test_connection_that_always_breaks_is_given_up_and_the_next_click_goes_on(clicks, host, pinned):
    host.drop_after = [10_000] * wheel_download.TRIES
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "goes on where it stopped" in sentence
    assert names() == [pinned.filename + runtime.PART_SUFFIX]
    assert not runtime.activate()
    assert clicks.install()[0] == "succeeded"
    assert host.asked[-1][1] == f"bytes={10_000 * wheel_download.TRIES}-"
    assert names() == [VERSION]


def test_leftover_that_is_not_part_of_the_file_is_found_out_and_mended(clicks, host, pinned):
    root = runtime.runtime_folder()
    root.mkdir(parents=True)
    (root / (pinned.filename + runtime.PART_SUFFIX)).write_bytes(b"x" * 5000)
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "not the file that was published" in sentence
    assert names() == []
    assert clicks.install()[0] == "succeeded"


def test_leftover_that_is_too_long_is_dropped(clicks, pinned):
    root = runtime.runtime_folder()
    root.mkdir(parents=True)
    (root / (pinned.filename + runtime.PART_SUFFIX)).write_bytes(b"x" * (pinned.size + 1))
    assert clicks.install()[0] == "succeeded"


@pytest.mark.parametrize("length", [-1000, 4])
@pytest.mark.parametrize("tells_length", [True, False])
def test_file_of_another_length_is_not_installed(clicks, host, pinned, length, tells_length):
    path = PATH + pinned.filename
    content = host.files[path]
    host.files[path], host.tells_length = content[:length] if length < 0 else content + b"more", tells_length
    outcome, sentence = clicks.install()
    assert outcome == "failed"
    assert ("ended too early" if length < 0 and not tells_length else "instead of the") in sentence
    assert not runtime.activate()
    host.files[path] = content
    assert clicks.install()[0] == "succeeded"


def test_login_page_of_a_hotel_is_not_taken_for_the_file(clicks, host, pinned):
    path = PATH + pinned.filename
    content, host.files[path] = host.files[path], b"<html>room number?</html>"
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "login page" in sentence
    assert names() == [] and len(host.asked) == 1
    host.files[path] = content
    assert clicks.install()[0] == "succeeded"


def test_silent_connection_is_given_up_after_qgis_time_limit_and_continued(clicks, host, pinned):
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(300)
    host.stall_after = [50_000]
    try:
        assert clicks.install()[0] == "succeeded"
    finally:
        QgsNetworkAccessManager.setTimeout(before)
    assert [asked for _path, asked in host.asked] == ["", "bytes=50000-"]


def test_tampered_file_is_refused_and_deleted(clicks, host, pinned):
    path = PATH + pinned.filename
    content = bytearray(host.files[path])
    content[1000] ^= 1
    host.files[path] = bytes(content)
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "damaged or changed on its way" in sentence
    assert names() == []


@pytest.mark.parametrize(
    ("status", "words"), [(404, "does not have"), (403, "status 403"), (500, "status 500"), (407, "proxy")]
)
def test_refusal_is_told_and_its_page_is_not_taken_for_the_file(clicks, host, status, words):
    host.status = status
    outcome, sentence = clicks.install()
    assert outcome == "failed" and words in sentence
    assert len(host.asked) == 1, "no use in asking again"
    assert b"error page" not in b"".join(
        path.read_bytes() for path in runtime.runtime_folder().glob("*.part")
    )


def test_host_that_is_not_there(clicks, host):
    host.close()
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "127.0.0.1" in sentence and "use a wheel file" in sentence


def test_slow_download_is_cancelled_at_once_and_leaves_nothing(clicks, host, wait_until):
    host.is_slow = True
    clicks.installer.install()
    wait_until(lambda: max(clicks.percents, default=0) > 0)
    begun = time.monotonic()
    clicks.installer.cancel()
    assert clicks.end()[0] == "cancelled"
    assert time.monotonic() - begun < 0.5
    assert names() == []
    host.is_slow = False
    assert clicks.install()[0] == "succeeded"


def test_unloading_in_mid_download_leaves_nothing(clicks, host, wait_until):
    host.is_slow = True
    clicks.installer.install()
    wait_until(lambda: max(clicks.percents, default=0) > 0)
    clicks.installer.shut_down()
    assert names() == [] and clicks.outcome == []
    assert not clicks.installer.is_running()


def test_cancel_while_unpacking(clicks, wheel, wait_until, monkeypatch):
    real = wheels.unpack

    def unpack(wheel, folder, progress, is_cancelled):
        while not is_cancelled():
            time.sleep(0.01)
        return real(wheel, folder, progress, is_cancelled)

    monkeypatch.setattr(wheels, "unpack", unpack)
    clicks.installer.install_wheel(wheel)
    wait_until(lambda: any(name.startswith(runtime.PARTIAL_PREFIX) for name in names()))
    clicks.installer.cancel()
    assert clicks.end()[0] == "cancelled"
    assert names() == []


# --- this computer


def test_full_disk_while_downloading(clicks):
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        outcome, sentence = clicks.install()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert outcome == "failed" and "make room" in sentence
    assert names() == []
    assert clicks.install()[0] == "succeeded"


def test_folder_that_cannot_be_written(clicks, host):
    root = runtime.runtime_folder()
    root.parent.parent.mkdir(parents=True)
    root.parent.write_text("a file is in the way")
    outcome, sentence = clicks.install()
    assert outcome == "failed" and "cannot be written" in sentence
    assert host.asked == []


def test_second_window_waits_for_the_first(clicks, host, wait_until):
    host.is_slow = True
    clicks.installer.install()
    wait_until(lambda: max(clicks.percents, default=0) > 0)
    second = Clicks(wait_until)
    assert second.install()[0] == "failed"
    clicks.installer.cancel()
    assert clicks.end()[0] == "cancelled"
    host.is_slow = False
    assert second.install()[0] == "succeeded"
    asked = len(host.asked)
    assert clicks.install()[0] == "succeeded", "finds what the second one installed"
    assert len(host.asked) == asked


def test_lock_of_another_process_holds_until_it_dies(clicks):
    code = (
        "import sys, time; from pathlib import Path; from sar_landslide_plugin import runtime\n"
        "lock = runtime.take_lock(Path(sys.argv[1])); print('locked', flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", code, str(runtime.runtime_folder())]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "locked\n"
        outcome, sentence = clicks.install()
        assert outcome == "failed" and "Another QGIS window" in sentence
        other.kill()
        other.wait()
    assert clicks.install()[0] == "succeeded"


def test_broken_installation_is_mended_by_one_click(clicks, wheel):
    folder = runtime.install_wheel(wheel).folder
    (folder / "onnxruntime" / "capi" / "library.so").write_bytes(b"")
    assert clicks.install()[0] == "succeeded"
    assert [(item.version, item.problem) for item in runtime.installations()] == [(VERSION, "")]
    assert len(names()) == 1


def test_what_does_not_load_is_said_after_the_click(clicks, tmp_path, monkeypatch):
    members = {**contents(), "onnxruntime/__init__.py": "raise ImportError('DLL load failed')\n"}
    wheel = make_wheel(tmp_path, members=members)
    (tmp_path / "pins.txt").write_text(pin_line(wheel))
    clicks.installer.install_wheel(wheel)
    outcome, sentence = clicks.end()
    assert outcome == "failed" and "DLL load failed" in sentence


def test_no_wheel_for_this_computer(clicks, tmp_path, host):
    (tmp_path / "pins.txt").write_text("# none\n")
    outcome, sentence = clicks.install()
    assert outcome == "failed" and wheels.this_machine().tag in sentence
    assert host.asked == []


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
