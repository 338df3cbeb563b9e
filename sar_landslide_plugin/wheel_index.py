"""Where the wheel comes from: the public files host, an office's own package index, a web folder or a plain folder."""

from __future__ import annotations

import json
import os
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from .core.words import say
from .wheels import PACKAGE, RuntimeInstallError

INDEX_VARIABLE = "SAR_LANDSLIDE_INDEX"
INDEX_KEY = "sar_landslide/runtime_index"  # in QGIS's settings
AUTHENTICATION_KEY = "sar_landslide/runtime_authcfg"
ACCEPT = b"application/vnd.pypi.simple.v1+json, text/html;q=0.5"
LARGEST_PAGE = 20_000_000  # bytes


def configured_index() -> str:
    """Address or folder to take the wheel from instead of the public host; empty where none is set."""
    if os.environ.get(INDEX_VARIABLE):
        return os.environ[INDEX_VARIABLE].strip()
    from qgis.core import QgsSettings

    return QgsSettings().value(INDEX_KEY, "", type=str).strip()


def is_address(index: str) -> bool:
    """Whether it is an address on a network rather than a folder; raises RuntimeInstallError where it is malformed."""
    try:
        return _scheme(index) in ("http", "https")
    except ValueError as error:
        raise RuntimeInstallError(
            say(
                "{index}, set as package source, is not a proper address ({reason}); correct it or clear the setting.",
                index=index,
                reason=error,
            )
        ) from error


def _scheme(address: str) -> str:
    """What an address begins with, in small letters; raises ValueError where it is malformed, such as http://[office."""
    parts = urlsplit(address)
    _ = parts.port  # looked at only when asked for
    return parts.scheme.lower()


def file_in_folder(index: str, filename: str) -> Path:
    """The wheel in a folder, which may be written as ``file://`` address; raises RuntimeInstallError."""
    from qgis.PyQt.QtCore import QUrl

    is_file = _scheme(index) == "file"
    folder = Path(QUrl(index).toLocalFile() if is_file else index).expanduser()
    for path in (folder / filename, folder / PACKAGE / filename):
        if path.is_file():
            return path
    raise RuntimeInstallError(
        say(
            "The folder {folder}, set as package source, has no {file}; copy it there or clear the setting.",
            folder=folder,
            file=filename,
        )
    )


def pages(index: str) -> list[str]:
    """Addresses at which the files may be listed: that of a package index, then that of a plain web folder."""
    base = index.rstrip("/")
    return [f"{base}/{PACKAGE}/", f"{base}/"]


def find_link(content: bytes, content_type: str, address: str, filename: str) -> str | None:
    """Address of a file in a page that lists files, as JSON or HTML; None if it is not there."""
    if "json" in content_type.lower():
        try:
            files = json.loads(content)["files"]
            links = [str(file["url"]) for file in files if file["filename"] == filename]
        except (ValueError, KeyError, TypeError):
            return None
    else:
        collector = _Links()
        collector.feed(content.decode("utf-8", "replace"))
        links = [link for link in collector.links if _last_part(link) == filename]
    return next(filter(None, (_target(address, link) for link in links)), None)


def _target(address: str, link: str) -> str | None:
    """The address on the network that a link leads to; None where it leads to none."""
    try:
        target = urljoin(address, link).split("#")[0]
        return target if _scheme(target) in ("http", "https") else None
    except ValueError:
        return None


def _last_part(link: str) -> str:
    try:
        return unquote(urlsplit(link).path.rsplit("/", 1)[-1])
    except ValueError:  # a malformed link to something else must not hide the file
        return ""


class _Links(HTMLParser):
    """Collects what a page links to."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the target of an anchor."""
        self.links += [value for name, value in attrs if tag == "a" and name == "href" and value]
