"""One run per output folder: a lock that the operating system takes back when a process dies, however it dies."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path
from typing import IO

_MOST_TRIES = 5
_HELD_BY_ANOTHER = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class FolderLock:
    """A locked file. The file itself says nothing: what counts is whether a living process holds it.

    Where a file system knows no locks, as some network drives, everybody gets it; also where it never shows the same file twice.

    Raises:
        BlockingIOError: a living process (this one, too) holds it.
        OSError: the file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = self._take()

    def _take(self) -> IO[bytes]:
        tries = 0
        while True:
            tries += 1
            file = open(self.path, "ab")
            try:
                _lock(file)
            except OSError as error:
                if error.errno in _HELD_BY_ANOTHER:
                    file.close()
                    raise BlockingIOError(errno.EAGAIN, "held by another run", str(self.path)) from error
            if tries == _MOST_TRIES or _is_still_there(file, self.path):
                return file
            file.close()  # who held it removed it between our opening and our locking: that lock is nobody's

    def release(self) -> None:
        """Remove the file and give the lock back."""
        with contextlib.suppress(OSError):
            self.path.unlink()  # before others can have it; Windows allows it only afterwards
        self._file.close()
        if os.name == "nt":
            with contextlib.suppress(OSError):
                self.path.unlink()


def _is_still_there(file: IO[bytes], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), os.stat(path))
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
