"""The one family of errors the engine raises on purpose.

The text of each is one plain sentence that says what is wrong, with the value, and how to mend it. Whoever
calls the engine may show it to the user as it is.
"""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Iterator
from pathlib import Path

from .words import say


class SarLandslideError(Exception):
    """Base of all errors meant for the user."""


class InputError(SarLandslideError):
    """An input raster or an option cannot be used."""


class SwappedSides(InputError):
    """All images given as from after the event are older than those given as from before it."""


class ModelError(SarLandslideError):
    """A model file is missing, damaged, foreign, or does not fit."""


class MemoryShortError(ModelError):
    """The models need more memory for a window than there is."""


class OutputError(SarLandslideError):
    """The results cannot be written where they were asked for."""


class RuntimeMissingError(SarLandslideError):
    """onnxruntime, which runs the models, is not installed, is too old, or cannot be loaded."""


class UnexpectedError(SarLandslideError):
    """Something failed that nobody foresaw: a defect of the plugin. ``__cause__`` is the error itself."""


class Cancelled(SarLandslideError):
    """The user asked to stop."""

    def __init__(self) -> None:
        super().__init__(say("The run was cancelled, and nothing was written."))


def unreadable_run(path: Path, reason: object) -> InputError:
    """The error of a file of a run's results that cannot be read."""
    if not path.parent.exists():
        return InputError(
            say(
                "{folder} is gone: results in a temporary folder are deleted when QGIS is closed. Detect again, or choose the folder of a "
                "finished run.",
                folder=path.parent,
            )
        )
    return InputError(say("{path} cannot be read ({reason}): choose the folder of a finished run.", path=path, reason=reason))


def not_of_one_run(raster: str, folder: Path) -> InputError:
    """The error of a table of chips beside a raster that it does not belong to."""
    return InputError(
        say(
            "chips.csv and {raster} in {folder} are not of one run: choose the folder of a finished "
            "run.",
            raster=raster,
            folder=folder,
        )
    )


@contextlib.contextmanager
def foreseen() -> Iterator[None]:
    """Make one sentence of errors that nobody foresaw, too; the error itself is its cause, for those who mend the plugin."""
    try:
        yield
    except SarLandslideError:
        raise
    except MemoryError as error:
        raise MemoryShortError(
            say(
                "The memory of this computer is too small for the run: choose a smaller tile size, or close other "
                "programs."
            )
        ) from error
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        raise UnexpectedError(
            say(
                "The run stopped at a defect of the plugin ({kind}: {reason}; {file}, line {line}): please report this "
                "sentence; the images and earlier results are untouched.",
                kind=type(error).__name__,
                reason=error,
                file=Path(place.filename).name,
                line=place.lineno,
            )
        ) from error
