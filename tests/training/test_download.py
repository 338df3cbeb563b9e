"""The download against a server of our own that breaks off, tampers and forgets."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from training import download as module
from training.cli import main
from training.download import download
from training.errors import TrainingError


def archive(seed: int = 0) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        target.writestr("hokkaido.zarr/.zgroup", '{"zarr_format": 2}')
        target.writestr("hokkaido.zarr/vv/0.0", np.random.default_rng(seed).bytes(300_000 + seed))
    return buffer.getvalue()


class Server(ThreadingHTTPServer):
    """One record with one file. `cut` breaks replies off after so many bytes, `ranges` says whether rests can be asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content = archive()
        self.md5 = hashlib.md5(self.content).hexdigest()
        self.cut: list[int] = []
        self.ranges = True
        self.asked: list[str | None] = []
        self.api = f"http://127.0.0.1:{self.server_port}/api/records"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *_arguments) -> None:
        pass

    def do_GET(self) -> None:
        if self.path == "/api/records/7248056":
            name = "hokkaido_japan.zip"
            entry = {
                "key": name,
                "size": len(self.server.content),
                "checksum": f"md5:{self.server.md5}",
                "links": {"self": f"http://127.0.0.1:{self.server.server_port}/files/{name}/content"},
            }
            self._answer(200, json.dumps({"files": [entry]}).encode())
        elif self.path.startswith("/files/"):
            wanted = self.headers.get("Range")
            self.server.asked.append(wanted)
            start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and self.server.ranges else 0
            self._answer(206 if start else 200, self.server.content[start:], self.server.cut)
        else:
            self._answer(404, b"{}")

    def _answer(self, status: int, content: bytes, cut: list[int] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: cut.pop(0)] if cut else content)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(module, "PATIENCE_S", 0.0)
    server = Server()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_file_is_fetched_checked_and_unpacked(server: Server, tmp_path: Path) -> None:
    (path,) = download(tmp_path, api=server.api)
    assert path.read_bytes() == server.content
    assert (tmp_path / "hokkaido_japan" / "hokkaido.zarr" / ".zgroup").exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["hokkaido_japan", "hokkaido_japan.zip"]


def test_a_broken_connection_is_taken_up_where_it_broke(server: Server, tmp_path: Path) -> None:
    server.cut = [100_000, 50_000]
    (path,) = download(tmp_path, api=server.api, unpack=False)
    assert path.read_bytes() == server.content
    assert server.asked == [None, "bytes=100000-", "bytes=150000-"]


def test_a_later_call_goes_on_from_an_earlier_part(server: Server, tmp_path: Path) -> None:
    (tmp_path / ".hokkaido_japan.zip.partial").write_bytes(server.content[:7777])
    download(tmp_path, api=server.api, unpack=False)
    assert server.asked == ["bytes=7777-"]
    download(tmp_path, api=server.api, unpack=False)
    assert server.asked == ["bytes=7777-"]  # what is there and right is not asked for again


def test_a_server_without_ranges_starts_over(server: Server, tmp_path: Path) -> None:
    server.ranges, server.cut = False, [1000]
    (path,) = download(tmp_path, api=server.api, unpack=False)
    assert path.read_bytes() == server.content


def test_a_connection_that_gives_nothing_ends_in_a_sentence_and_keeps_the_part(
    server: Server, tmp_path: Path
) -> None:
    server.cut = [60_000] + [0] * 20
    with pytest.raises(TrainingError, match=r"stopped at 60,000 of [\d,]+ bytes .*goes on from here"):
        download(tmp_path, api=server.api)
    assert (tmp_path / ".hokkaido_japan.zip.partial").stat().st_size == 60_000
    assert not (tmp_path / "hokkaido_japan.zip").exists()


@pytest.mark.parametrize("resumed", [False, True])
def test_a_tampered_file_is_thrown_away(server: Server, tmp_path: Path, resumed: bool) -> None:
    if resumed:
        (tmp_path / ".hokkaido_japan.zip.partial").write_bytes(b"x" * 500)
    else:
        server.content = server.content[:-1] + b"x"
    with pytest.raises(TrainingError, match=r"checksum of hokkaido_japan\.zip differs"):
        download(tmp_path, api=server.api)
    assert list(tmp_path.iterdir()) == []


def test_a_corrected_archive_is_unpacked_again_and_the_same_one_is_not(server: Server, tmp_path: Path) -> None:
    unpacked = tmp_path / "hokkaido_japan" / "hokkaido.zarr" / "vv" / "0.0"
    download(tmp_path, api=server.api)
    download(tmp_path, api=server.api)
    first = unpacked.stat()
    server.content = archive(seed=1)
    server.md5 = hashlib.md5(server.content).hexdigest()
    download(tmp_path, api=server.api, unpack=False)  # as if it was stopped before it could unpack
    assert (unpacked.stat().st_mtime_ns, unpacked.stat().st_size) == (first.st_mtime_ns, first.st_size)
    download(tmp_path, api=server.api)
    assert unpacked.read_bytes() == np.random.default_rng(1).bytes(300_001)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["hokkaido_japan", "hokkaido_japan.zip"]


def test_a_part_that_is_larger_than_the_file_is_started_over(server: Server, tmp_path: Path) -> None:
    (tmp_path / ".hokkaido_japan.zip.partial").write_bytes(b"x" * (len(server.content) + 1))
    (path,) = download(tmp_path, api=server.api, unpack=False)
    assert path.read_bytes() == server.content and server.asked == [None]


def test_a_damaged_earlier_download_is_fetched_again(server: Server, tmp_path: Path) -> None:
    (tmp_path / "hokkaido_japan.zip").write_bytes(server.content[:-1] + b"x")
    (path,) = download(tmp_path, api=server.api, unpack=False)
    assert path.read_bytes() == server.content


def test_a_full_disk_is_told_before_anything_is_fetched(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage(tmp_path))(10, 9, 1)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(TrainingError, match=r"GB free, but hokkaido_japan\.zip needs"):
        download(tmp_path, api=server.api)
    assert server.asked == []


def test_a_disk_that_fills_up_keeps_the_part(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "_append", full)
    with pytest.raises(TrainingError, match=r"disk of .* is full"):
        download(tmp_path, api=server.api)


def test_an_archive_that_leaves_its_folder_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as target:
        target.writestr("../outside", "x")
    with pytest.raises(TrainingError, match="outside its folder"):
        module.extract(tmp_path / "bad.zip", tmp_path / "bad")
    assert not (tmp_path / "bad").exists() and not (tmp_path.parent / "outside").exists()


def test_no_network_and_a_wrong_record_are_one_sentence(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    arguments = ["download", "--folder", str(tmp_path), "--record"]
    assert main([*arguments, "7248056", "--api", "http://127.0.0.1:1/api/records"]) == 2
    assert "cannot be reached" in capsys.readouterr().err
    assert main([*arguments, "1", "--api", server.api]) == 2
    message = capsys.readouterr().err
    assert "answers 404" in message and len(message.strip().splitlines()) == 1
    assert main([*arguments, "7248056", "--api", server.api, "--only", "peru.zip"]) == 2
    assert "has no file peru.zip; it has hokkaido_japan.zip" in capsys.readouterr().err
