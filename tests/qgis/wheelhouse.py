"""Small wheels with an onnxruntime that does nothing, and a package host on the loopback with bad habits."""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
import json
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from sar_landslide_plugin import wheels

VERSION = "1.31.1"


def system_tag(machine=None):
    """Platform tag of a wheel for this computer."""
    platform = (machine or wheels.this_machine()).platform
    if platform.startswith("linux_"):
        return "manylinux_2_17_" + platform[len("linux_") :]
    return "macosx_11_0_" + platform[len("macosx_") :] if platform.startswith("macosx_") else platform


def wheel_name(version=VERSION, python=None, platform=None, distribution="onnxruntime"):
    python = python or wheels.this_machine().python
    return f"{distribution}-{version}-{python}-{python}-{platform or system_tag()}.whl"


PRETENCE = "class InferenceSession: pass\ndef get_available_providers(): return []\n"


def contents(version=VERSION, library_size=300_000):
    """Members of a sound wheel; the library does not compress, so that a download takes some blocks."""
    library = b"".join(hashlib.sha256(str(i).encode()).digest() for i in range(library_size // 32))
    return {
        "onnxruntime/__init__.py": f"__version__ = '{version}'\n{PRETENCE}",
        "onnxruntime/capi/library.so": library,
        f"onnxruntime-{version}.dist-info/METADATA": f"Name: onnxruntime\nVersion: {version}\n",
    }


def make_wheel(folder, name=None, members=None, version=VERSION):
    """Write a wheel; ``members`` are (name or ZipInfo) to content."""
    path = Path(folder) / (name or wheel_name(version))
    record = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for member, content in (contents(version) if members is None else members).items():
            archive.writestr(member, content)
            record.append(f"{getattr(member, 'filename', member)},,{len(content)}")
        record.append(f"onnxruntime-{version}.dist-info/RECORD,,")
        archive.writestr(f"onnxruntime-{version}.dist-info/RECORD", "\n".join(record))
    return path


def real_wheel(folder):
    """The onnxruntime of this environment as a wheel again: as the real one, but with another checksum."""
    distribution = importlib.metadata.distribution("onnxruntime")
    version, record = distribution.version, f"onnxruntime-{distribution.version}.dist-info/RECORD"
    files = [file for file in distribution.files if file.parts[0].startswith("onnxruntime")]
    members = {
        file.as_posix(): file.read_binary()
        for file in files
        if "__pycache__" not in file.parts and file.as_posix() != record
    }
    return make_wheel(folder, members=members, version=version)


def package_with_pins(package, target, wheel, url=None, bundled=False):
    """A plugin package as it would be if this wheel were the one that was checked."""
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        top = source.namelist()[0].split("/")[0]
        for member in source.infolist():
            is_pins = member.filename == f"{top}/{wheels.PINS_FILE.name}"
            copy.writestr(member, pin_line(wheel, url) if is_pins else source.read(member))
        if bundled:
            copy.write(wheel, f"{top}/wheels/{wheel.name}", zipfile.ZIP_STORED)
    return target


def pin_line(wheel, url=None):
    """The line that makes a wheel one of those that were checked."""
    content = wheel.read_bytes()
    return f"{hashlib.sha256(content).hexdigest()} {len(content)} {url or 'https://files.invalid/' + wheel.name}\n"


class PackageHost(ThreadingHTTPServer):
    """Serves ``files`` (path to bytes) and remembers what was asked; the attributes are its bad habits."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[str, bytes] = {}
        self.types: dict[str, str] = {}
        self.asked: list[tuple[str, str]] = []  # path, Range header
        self.drop_after: list[int] = []  # bytes after which each next connection breaks
        self.stall_after: list[int] = []  # bytes after which each next connection falls silent
        self.honours_range = self.tells_length = True
        self.is_slow = False
        self.status = 0
        self.login = ""
        self.logins: list[str] = []
        self.redirects: dict[str, str] = {}
        self.stop = threading.Event()
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def add_index(self, wheel, kind="json", content=None):
        """Publish a wheel as a package index does."""
        self.files[f"/files/{wheel.name}"] = wheel.read_bytes() if content is None else content
        page, link = "/simple/onnxruntime/", f"../../files/{wheel.name}"
        if kind == "json":
            self.types[page] = "application/vnd.pypi.simple.v1+json"
            files = [{"filename": "onnxruntime-0.1-py3-none-any.whl", "url": "x"}]
            files.append({"filename": wheel.name, "url": link, "hashes": {}})
            self.files[page] = json.dumps({"files": files}).encode()
        else:
            self.types[page] = "text/html"
            self.files[page] = f'<html><a href="x-1.whl">x</a><a href="{link}#sha256=0">w</a></html>'.encode()
        return f"{self.address}/simple"

    def close(self):
        self.stop.set()
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_arguments):
        pass

    def do_GET(self):
        host: PackageHost = self.server
        path = self.path
        host.asked.append((path, self.headers.get("Range", "")))
        login = base64.b64decode(self.headers.get("Authorization", "")[len("Basic ") :]).decode()
        host.logins.append(login)
        if host.login and login != host.login:
            self._answer(401, b"who are you", {"WWW-Authenticate": 'Basic realm="office"'})
        elif path in host.redirects:
            self._answer(302, b"", {"Location": host.redirects[path]})
        elif host.status:
            self._answer(host.status, b"an error page " * 1000)
        elif path not in host.files:
            self._answer(404, b"not here")
        else:
            self._send(host, path)

    def _answer(self, status, body, headers=None):
        self.send_response(status)
        for name, value in {**(headers or {}), "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _send(self, host, path):
        content, start = host.files[path], 0
        wanted = self.headers.get("Range", "")
        if wanted and host.honours_range:
            start = int(wanted[len("bytes=") :].rstrip("-"))
            if start >= len(content):
                self._answer(416, b"")
                return
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        self.send_header("Content-Type", host.types.get(path, "application/octet-stream"))
        if host.tells_length:
            self.send_header("Content-Length", str(len(content) - start))
        else:
            self.send_header("Connection", "close")
        self.end_headers()
        end = len(content)
        if host.drop_after and path.endswith(".whl"):
            end = min(end, start + host.drop_after.pop(0))
        if host.stall_after and path.endswith(".whl"):
            self.wfile.write(content[start : start + host.stall_after.pop(0)])
            host.stop.wait(20)
            return
        step = 4096 if host.is_slow else 65536
        try:
            for position in range(start, end, step):
                self.wfile.write(content[position : min(position + step, end)])
                if host.is_slow and host.stop.wait(0.1):
                    break
        except OSError:
            return  # the other side has gone
        if end < len(content):
            self.close_connection = True
            self.connection.close()
