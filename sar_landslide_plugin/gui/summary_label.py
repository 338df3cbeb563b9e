"""What the images were understood as, or what is in the way of a run."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

_BREAK = "\u200b"  # takes no room, and a line may end there
_LONG_WORD = re.compile(r"\S{21,}")  # dates and numbers stay whole
_MOST_LINES = 30  # of a tool tip, which would be taller than the screen
_FEWEST_LINES = 10  # of them for what belongs to the text, if it needs as many
_JOINT = re.compile(r"[-_./\\]+")


class SummaryLabel(QLabel):
    """A text, above it a note that outlives it, and in the tool tip what there is no room for."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("summaryLabel")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)  # names of layers may look like HTML
        self._note, self._note_details, self._text = "", (), ""

    def text(self) -> str:
        """The text as it was told, without the places where it may break."""
        return self._text

    def set_note(self, note: str = "", details: Iterable[str] = ()) -> None:
        """What the next texts are told below of; nothing by default."""
        self._note, self._note_details = note, tuple(details)

    def tell(self, text: str, details: Iterable[str] = (), is_problem: bool = False) -> None:
        """Show a text, keeping a number and its per cent sign on one line."""
        lines = filter(None, (self._note, text.replace(" %", "\u00a0%")))
        self._text = "\n".join(lines)
        # Names of files have no spaces: in one piece they would be wider than the panel.
        self.setText(_LONG_WORD.sub(lambda word: _JOINT.sub(rf"\g<0>{_BREAK}", word[0]), self._text))
        room = max(_FEWEST_LINES, _MOST_LINES - len(self._note_details))
        self.setToolTip("\n".join(_shortened([*_shortened([*details], room), *self._note_details], _MOST_LINES)))
        # A colour of our own would be unreadable in one of QGIS's light and dark themes.
        font = self.font()
        font.setBold(is_problem)
        self.setFont(font)


def _shortened(lines: list[str], most: int) -> list[str]:
    return lines if len(lines) <= most else [*lines[: most - 1], "…"]
