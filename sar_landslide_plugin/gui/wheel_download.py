"""Downloads one file through QGIS: its proxy, its certificates, its authentication, its time limit.

QGIS's own helpers do not fit: QgsBlockingNetworkRequest keeps the file in memory, QgsFileDownloader cannot go on
where a connection broke. Both, like this, rest on QgsNetworkAccessManager.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .. import wheel_index
from ..local_numbers import grouped
from ..wheels import Pin

TRIES = 4
PAUSE_MS = 2000
OUT_OF_RANGE = 416  # HTTP: the file there is not longer than what is here


def make_request(address: str, authentication: str = "") -> QNetworkRequest:
    """A request that leaves QGIS's cache alone and follows redirects, but takes a password to no other host."""
    request = QNetworkRequest(QUrl(address))
    redirects = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    if authentication:
        redirects = QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy
    cache = QNetworkRequest.CacheLoadControl.AlwaysNetwork
    request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, redirects)
    request.setAttribute(QNetworkRequest.Attribute.CacheLoadControlAttribute, cache)
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    if authentication:
        _done, request = QgsApplication.authManager().updateNetworkRequest(request, authentication)
    return request


class WheelDownload(QObject):
    """Fetches a pinned wheel into a file; what a broken connection left there is continued.

    The file is neither complete nor checked before ``finished``; its SHA-256 is for the receiver to compare.
    """

    progressed = pyqtSignal(int)  # bytes so far
    finished = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, pin: Pin, path: Path, index: str = "", authentication: str = "", parent=None):
        super().__init__(parent)
        self._pin, self._path = pin, path
        self._index, self._authentication = index, authentication
        self._pages = wheel_index.pages(index) if index else []
        self._address = "" if index else pin.url
        self._file = None
        self._reply = None
        self._page = b""
        self._problem = ""
        self._tries = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._fetch)

    def start(self) -> None:
        """Begin; one of the signals follows."""
        if self._address:
            self._fetch()
        else:
            self._ask_index()

    def cancel(self) -> None:
        """Stop without a signal and delete what has come."""
        self._stop()
        self._delete()

    def _delete(self):
        """Delete what has come; where a virus scanner holds it, the next download goes on with it or writes over it."""
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _stop(self):
        self._pause.stop()
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.abort()
            reply.deleteLater()
        self._close()

    def _close(self):
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()
            except OSError as error:  # the last block did not fit
                self._problem = self._problem or self._disk_problem(error)

    def _get(self, request, on_data, on_finished):
        """Send a request; the callbacks get only what belongs to it, not what a stopped one still has to say."""
        reply = QgsNetworkAccessManager.instance().get(request)
        self._reply = reply
        reply.readyRead.connect(lambda: reply is self._reply and on_data(reply))
        reply.finished.connect(lambda: reply is self._reply and on_finished(reply))

    # --- the page of an index that lists the files

    def _ask_index(self):
        self._page = b""
        request = make_request(self._pages.pop(0), self._authentication)
        request.setRawHeader(b"Accept", wheel_index.ACCEPT)
        self._get(request, self._on_page_data, self._on_page_finished)

    def _on_page_data(self, reply):
        self._page += bytes(reply.readAll())
        if len(self._page) > wheel_index.LARGEST_PAGE:
            reply.abort()

    def _on_page_finished(self, reply):
        self._page += bytes(reply.readAll())
        self._reply = None
        reply.deleteLater()
        if reply.error() == QNetworkReply.NetworkError.NoError:
            kind = _header(reply, "Content-Type")
            address = reply.url().toString()
            self._address = wheel_index.find_link(self._page, kind, address, self._pin.filename) or ""
        if self._address:
            if QUrl(self._address).host() != QUrl(self._index).host():
                self._authentication = ""  # is for the index, nobody else's business
            self._fetch()
        elif self._pages:
            self._ask_index()
        elif reply.error() == QNetworkReply.NetworkError.NoError or _status(reply) == 404:
            self.failed.emit(
                self.tr(
                    "{index} does not list {file}; ask who keeps this package index, or use a wheel file."
                ).format(index=self._index, file=self._pin.filename)
            )
        else:
            self.failed.emit(self._explain(reply))

    # --- the file

    def _fetch(self):
        self._tries += 1
        have = self._path.stat().st_size if self._path.exists() else 0
        if have == self._pin.size:
            self.finished.emit()
            return
        is_too_long = have > self._pin.size
        have = 0 if is_too_long else have
        try:
            self._file = open(self._path, "wb" if is_too_long else "ab")
        except OSError as error:
            self.failed.emit(self._disk_problem(error))
            return
        request = make_request(self._address, self._authentication)
        request.setRawHeader(b"Accept-Encoding", b"identity")  # the bytes as they are published
        if have:
            request.setRawHeader(b"Range", f"bytes={have}-".encode())
        self._begun = False
        self._get(request, self._on_data, self._on_finished)

    def _on_data(self, reply):
        if _status(reply) not in (200, 206) or self._problem:
            reply.readAll()  # an error page is not part of the file
            return
        try:
            if not self._begun:
                self._begin(reply)
            if not self._problem:
                self._file.write(bytes(reply.readAll()))
                self.progressed.emit(self._file.tell())
            if self._file.tell() > self._pin.size:
                self._problem = self._other_file(self._file.tell())
        except OSError as error:
            self._problem = self._disk_problem(error)
        if self._problem:
            reply.abort()

    def _begin(self, reply):
        """Look at the head of an answer: whether it goes on where the file ends, and whether it is the file at all."""
        self._begun = True
        if not self._continues(reply):
            self._file.seek(0)
            self._file.truncate()
        length = _header(reply, "Content-Length")
        if length.isdigit() and self._file.tell() + int(length) != self._pin.size:
            self._problem = self._other_file(self._file.tell() + int(length))

    def _continues(self, reply):
        """Whether an answer goes on where the file ends."""
        start = _header(reply, "Content-Range")
        return _status(reply) == 206 and start.startswith(f"bytes {self._file.tell()}-")

    def _on_finished(self, reply):
        if reply.bytesAvailable():
            self._on_data(reply)
        self._reply = None
        reply.deleteLater()
        self._close()
        size = self._path.stat().st_size if self._path.exists() else 0
        status = _status(reply)
        if self._problem:
            self._delete()
            self.failed.emit(self._problem)
        elif reply.error() == QNetworkReply.NetworkError.NoError and size == self._pin.size:
            self.finished.emit()
        elif status == OUT_OF_RANGE:  # what is here is not part of what is there
            self._delete()
            self._again(reply)
        elif status is not None and status >= 400:
            self.failed.emit(self._explain(reply))
        else:
            self._again(reply)

    def _again(self, reply):
        if self._tries < TRIES and _may_pass(reply):
            self._pause.start()
        else:
            self.failed.emit(self._explain(reply))

    # --- what went wrong, in words

    def _explain(self, reply):
        host = QUrl(self._address or self._index).host()
        status = _status(reply)
        if status == 404:
            return self.tr("{host} does not have {file}; use a wheel file.").format(
                host=host, file=self._pin.filename
            )
        if status == 407 or reply.error() in (
            QNetworkReply.NetworkError.ProxyConnectionRefusedError,
            QNetworkReply.NetworkError.ProxyNotFoundError,
            QNetworkReply.NetworkError.ProxyAuthenticationRequiredError,
        ):
            return self.tr(
                "The proxy does not let QGIS through ({reason}); see Settings > Options > Network, or use a wheel file."
            ).format(reason=reply.errorString())
        if status is not None and status >= 400 and status != OUT_OF_RANGE:
            return self.tr("{host} refuses the download (status {status}); use a wheel file.").format(
                host=host, status=status
            )
        if reply.error() == QNetworkReply.NetworkError.SslHandshakeFailedError:
            return self.tr(
                "The certificate of {host} is not trusted ({reason}); see Settings > Options > Authentication, "
                "or use a wheel file."
            ).format(host=host, reason=reply.errorString())
        reason = reply.errorString()
        if status == OUT_OF_RANGE or reply.error() == QNetworkReply.NetworkError.NoError:
            reason = self.tr("the file ended too early")
        return self.tr(
            "The download from {host} broke off ({reason}); try again, it goes on where it stopped, or use a wheel file."
        ).format(host=host, reason=reason)

    def _other_file(self, size):
        return self.tr(
            "{host} sends {found} bytes instead of the {expected} of {file}, perhaps a login page of the network: "
            "open any page in a browser and try again, or use a wheel file."
        ).format(
            host=QUrl(self._address).host(),
            found=grouped(size),
            expected=grouped(self._pin.size),
            file=self._pin.filename,
        )

    def _disk_problem(self, error):
        return self.tr(
            "The folder {folder} cannot be written ({reason}); make room there and try again."
        ).format(folder=self._path.parent, reason=error.strerror)


def _status(reply):
    """HTTP status of a reply, None where there was no answer."""
    return reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)


def _header(reply, name):
    """A header of a reply; from the pairs, because the types that rawHeader() takes differ between Qt 5 and 6."""
    for key, value in reply.rawHeaderPairs():
        if bytes(key).decode("latin-1").lower() == name.lower():
            return bytes(value).decode("latin-1")
    return ""


def _may_pass(reply):
    """Whether a failure may be gone in a moment."""
    error = QNetworkReply.NetworkError
    return reply.error() not in (
        error.HostNotFoundError,
        error.SslHandshakeFailedError,
        error.ProxyConnectionRefusedError,
        error.ProxyNotFoundError,
        error.ProxyAuthenticationRequiredError,
        error.ProtocolUnknownError,
        error.InsecureRedirectError,
        error.TooManyRedirectsError,
    )
