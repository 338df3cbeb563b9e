"""`download`: the published data cubes from Zenodo, resumed where it stopped and checked against the record's checksums."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import time
import urllib.error
import urllib.request
import zipfile
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path

from tqdm import tqdm

from training.errors import TrainingError

RECORD = "7248056"
API = "https://zenodo.org/api/records"
BLOCK = 1 << 20
TIMEOUT_S = 60
ATTEMPTS = 5  # without a single byte between them
PATIENCE_S = 2.0


@dataclass(frozen=True)
class RemoteFile:
    """One file of a record: its name, size in bytes, MD5 and address."""

    name: str
    size: int
    md5: str
    address: str


def download(
    folder: Path, record: str = RECORD, only: list[str] | None = None, api: str = API, unpack: bool = True
) -> list[Path]:
    """Fetch the files of a record into `folder` and unpack the archives; what is there and right is not fetched again.

    Raises TrainingError where there is no network, a checksum differs, or the disk is full. What was fetched so far stays as
    `.NAME.partial`, and the next call goes on from there; a file whose checksum differs is thrown away.
    """
    files = list_files(record, api)
    if only:
        unknown = sorted(set(only) - {file.name for file in files})
        if unknown:
            raise TrainingError(
                f"Record {record} has no file {', '.join(unknown)}; it has {', '.join(file.name for file in files)}."
            )
        files = [file for file in files if file.name in only]
    folder.mkdir(parents=True, exist_ok=True)
    paths = [fetch(file, folder) for file in files]
    if unpack:
        for path in paths:
            if path.suffix == ".zip":
                extract(path, folder / path.stem)
    return paths


def list_files(record: str, api: str = API) -> list[RemoteFile]:
    """The files of a Zenodo record, from its public description."""
    address = f"{api}/{record}"
    try:
        with urllib.request.urlopen(address, timeout=TIMEOUT_S) as reply:
            description = json.load(reply)
        files = [
            RemoteFile(
                Path(entry["key"]).name,
                int(entry["size"]),
                entry["checksum"].removeprefix("md5:"),
                entry["links"]["self"],
            )
            for entry in description["files"]
        ]
    except urllib.error.HTTPError as error:
        raise TrainingError(
            f"{address} answers {error.code} ({error.reason}): check the number of the record, or try again later."
        ) from error
    except (urllib.error.URLError, OSError, HTTPException) as error:
        raise TrainingError(
            f"{address} cannot be reached ({_reason(error)}): check the internet connection and any proxy, then run the same command again."
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"{address} does not describe the files of a record: check its number."
        ) from error
    if not files:
        raise TrainingError(f"Record {record} holds no files: check its number.")
    return files


def fetch(file: RemoteFile, folder: Path) -> Path:
    """Fetch one file, going on from an earlier part, and check it."""
    path, partial = folder / file.name, folder / f".{file.name}.partial"
    if path.exists() and path.stat().st_size == file.size and md5_of(path) == file.md5:
        return path
    if partial.exists() and partial.stat().st_size > file.size:
        partial.unlink()  # of another version of the file
    missing = file.size - (partial.stat().st_size if partial.exists() else 0)
    free = shutil.disk_usage(folder).free
    if missing > free:
        raise TrainingError(
            f"{folder} has {free / 1e9:.1f} GB free, but {file.name} needs {missing / 1e9:.1f} GB more:"
            " free some space or choose another --folder."
        )
    failures = 0
    while not partial.exists() or partial.stat().st_size < file.size:
        before = partial.stat().st_size if partial.exists() else 0
        try:
            _append(file, partial)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise TrainingError(
                    f"The disk of {folder} is full: free some space and run the same command again, it goes on from here."
                ) from error
            failures = _next_failure(file, partial, before, failures, error)
        except HTTPException as error:
            failures = _next_failure(file, partial, before, failures, error)
    if partial.stat().st_size != file.size or md5_of(partial) != file.md5:
        partial.unlink()
        raise TrainingError(
            f"The checksum of {file.name} differs from the one in the record, so it was thrown away: run the same command again;"
            " if it happens twice, the file was changed or a proxy tampers with it."
        )
    partial.replace(path)
    return path


def _next_failure(file: RemoteFile, partial: Path, before: int, failures: int, error: Exception) -> int:
    """Number of failures in a row without any progress; raises when there were too many."""
    got = partial.stat().st_size if partial.exists() else 0
    failures = 0 if got > before else failures + 1
    permanent = isinstance(error, urllib.error.HTTPError) and error.code < 500 and error.code != 429
    if failures >= ATTEMPTS or permanent:
        raise TrainingError(
            f"{file.name} stopped at {got:,} of {file.size:,} bytes ({_reason(error)}): check the connection and run the same"
            " command again, it goes on from here."
        ) from error
    time.sleep(PATIENCE_S * failures)
    return failures


def _append(file: RemoteFile, partial: Path) -> None:
    """Add to the part what the server still has; start over where it cannot give a rest."""
    start = partial.stat().st_size if partial.exists() else 0
    request = urllib.request.Request(file.address, headers={"Range": f"bytes={start}-"} if start else {})
    with urllib.request.urlopen(request, timeout=TIMEOUT_S) as reply:
        if reply.status != 206:
            start = 0
        with (
            open(partial, "ab" if start else "wb") as target,
            tqdm(
                total=file.size, initial=start, desc=file.name, unit="B", unit_scale=True, unit_divisor=1024
            ) as bar,
        ):
            while block := reply.read(BLOCK):
                target.write(block)
                bar.update(len(block))
    if partial.stat().st_size < file.size:
        raise ConnectionError("the connection was closed early")


def md5_of(path: Path) -> str:
    """MD5 of a file, as hexadecimal digits."""
    digest = hashlib.md5(usedforsecurity=False)
    with open(path, "rb") as source:
        while block := source.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def extract(archive: Path, folder: Path) -> None:
    """Unpack a zip into `folder`, which appears only when it is complete; nothing happens where it is there already.

    An archive that is newer than what was unpacked was corrected since: its content takes the place of the earlier one.
    """
    if folder.exists() and folder.stat().st_mtime_ns >= archive.stat().st_mtime_ns:
        return
    partial = folder.with_name(f".{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        with zipfile.ZipFile(archive) as source:
            members = source.infolist()
            outside = [
                entry.filename
                for entry in members
                if not (partial / entry.filename).resolve().is_relative_to(partial.resolve())
            ]
            if outside:
                raise TrainingError(f"{archive} wants to write outside its folder ({outside[0]}): do not use it.")
            for entry in tqdm(members, desc=f"unpack {archive.name}", unit="file"):
                source.extract(entry, partial)
    except zipfile.BadZipFile as error:
        raise TrainingError(f"{archive} is no zip archive: delete it and download it again.") from error
    except OSError as error:
        shutil.rmtree(partial, ignore_errors=True)
        if error.errno == errno.ENOSPC:
            raise TrainingError(
                f"The disk of {folder.parent} is too full to unpack {archive.name}: free some space and run the same command again."
            ) from error
        raise
    os.utime(partial)  # the time at which it was unpacked, which the archive's is held to
    earlier = folder.with_name(f".{folder.name}.earlier")
    shutil.rmtree(earlier, ignore_errors=True)
    if folder.exists():
        folder.rename(earlier)
    partial.rename(folder)
    shutil.rmtree(earlier, ignore_errors=True)


def _reason(error: BaseException) -> str:
    return str(getattr(error, "reason", None) or error or type(error).__name__)
