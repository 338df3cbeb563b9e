"""Errors of the training commands: each is one plain sentence for the person at the terminal."""


class TrainingError(Exception):
    """Something the user gave is wrong; the message says what, with the value, and the remedy."""


class Interrupted(Exception):
    """A training was asked to stop. `status` is the exit status by convention: 128 and the number of the signal."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status
