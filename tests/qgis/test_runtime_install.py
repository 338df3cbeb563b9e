"""The click on Install: downloads over the loopback with every mishap."""

import ast
import subprocess
import sys
import time
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingException,
)
from runtime_fixtures import PATH, Clicks, names
from wheelhouse import VERSION, contents, make_wheel, pin_line

from sar_landslide_plugin import classFactory, runtime, wheels
from sar_landslide_plugin.gui import wheel_download
from sar_landslide_plugin.gui.runtime_box import RuntimeBox

REPOSITORY = Path(__file__).parents[2]


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
    assert time.monotonic() - begun < 0.5, "the download would take a minute"
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


def virus_scanner(monkeypatch, suffix):
    """Holds what has been downloaded, so that it cannot be deleted."""
    real = Path.unlink

    def refuse(path, *arguments, **options):
        if path.suffix == suffix:
            raise PermissionError(13, "in use by another process")
        real(path, *arguments, **options)

    monkeypatch.setattr(Path, "unlink", refuse)


def test_downloaded_file_that_cannot_be_deleted_does_not_hold_up(clicks, pinned, monkeypatch):
    with monkeypatch.context() as patch:
        virus_scanner(patch, ".whl")
        assert clicks.install() == ("succeeded", "")
    assert names() == [VERSION, pinned.filename]
    assert runtime.uninstall() is False, "it is loaded"
    assert names() == []


@pytest.mark.parametrize("leftover", [b"", b"x" * 5000, b"x" * 2_000_000])
def test_download_that_cannot_be_deleted_does_not_hold_up(clicks, host, pinned, wait_until, monkeypatch, leftover):
    root = runtime.runtime_folder()
    root.mkdir(parents=True)
    (root / (pinned.filename + runtime.PART_SUFFIX)).write_bytes(leftover)
    with monkeypatch.context() as patch:
        virus_scanner(patch, runtime.PART_SUFFIX)
        host.files[PATH + pinned.filename] = b"<html>room number?</html>"
        assert clicks.install()[0] == "failed"
        host.files[PATH + pinned.filename] = (root.parents[3] / "made" / pinned.filename).read_bytes()
        host.is_slow = True
        clicks.percents.clear()
        clicks.installer.install()
        wait_until(lambda: max(clicks.percents, default=0) > 0)
        clicks.installer.cancel()
        assert clicks.end()[0] == "cancelled"
    host.is_slow = False
    assert [clicks.install()[0] for _ in range(2)][-1] == "succeeded", "the first click may only drop what is no part of it"


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
