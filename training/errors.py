"""Errors of the training commands: each is one plain sentence for the person at the terminal."""


class TrainingError(Exception):
    """Something the user gave is wrong; the message says what, with the value, and the remedy."""
