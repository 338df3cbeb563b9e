"""The one family of errors the engine raises on purpose.

The text of each is one plain sentence that says what is wrong, with the value, and how to mend it. Whoever
calls the engine may show it to the user as it is.
"""

from __future__ import annotations

from .words import say


class SarLandslideError(Exception):
    """Base of all errors meant for the user."""


class InputError(SarLandslideError):
    """An input raster or an option cannot be used."""


class ModelError(SarLandslideError):
    """A model file is missing, damaged, foreign, or does not fit."""


class MemoryShortError(ModelError):
    """The models need more memory for a window than there is."""


class OutputError(SarLandslideError):
    """The results cannot be written where they were asked for."""


class RuntimeMissingError(SarLandslideError):
    """onnxruntime, which runs the models, is not installed."""


class Cancelled(SarLandslideError):
    """The user asked to stop."""

    def __init__(self) -> None:
        super().__init__(say("The run was cancelled, and nothing was written."))
