"""What people say of a chip after looking: a mark and a note."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ..core.reviews import LONGEST_NOTE, MARKS, Review
from ..mark_words import mark_words
from .chip_table import MARK_SIGNS

LEAST_NOTE_PX = 120
MARK_KEYS = {"confirmed": "C", "rejected": "R", "unsure": "U"}


class ReviewBar(QWidget):
    """Three buttons and a line for a note, side by side.

    ``drafts`` are notes by chip_id that are not saved yet: what cannot be saved now is shown again with its chip.
    """

    marked = pyqtSignal(str)  # the mark, "" where it was taken back
    noted = pyqtSignal()  # there is a new draft

    def __init__(self, parent=None):
        super().__init__(parent)
        self._chip_id = ""
        self._saved_note = ""
        self.drafts = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons = {}
        words = mark_words()
        for mark in MARKS:
            button = QToolButton()
            button.setText(MARK_SIGNS[mark])
            button.setAccessibleName(words[mark])
            button.setObjectName(f"{mark}Button")
            button.setCheckable(True)
            button.setMinimumWidth(button.sizeHint().height() + 6)
            button.setToolTip(
                self.tr(
                    "Mark the selected chips as “{mark}”; press {key} in the table. The same again takes it back"
                ).format(mark=words[mark], key=MARK_KEYS[mark])
            )
            button.clicked.connect(lambda checked, mark=mark: self.marked.emit(mark if checked else ""))
            row.addWidget(button)
            self.buttons[mark] = button
        self.note_edit = QLineEdit()
        self.note_edit.setObjectName("noteEdit")
        self.note_edit.setMaxLength(LONGEST_NOTE)
        self.note_edit.setPlaceholderText(self.tr("Note"))
        self.note_edit.setToolTip(
            self.tr("What you saw there; saved in chips.gpkg and exported. Press Enter when done")
        )
        self.note_edit.editingFinished.connect(self.save_note)
        row.addWidget(self.note_edit, 1)
        self._words_width = sum(
            self.fontMetrics().horizontalAdvance(f"{MARK_SIGNS[m]} {words[m]}") + 16 for m in MARKS
        )
        self.show_review("", Review())

    def resizeEvent(self, event):
        """Words where there is room for them and for a note, signs where there is not."""
        super().resizeEvent(event)
        has_room = self.width() >= self._words_width + LEAST_NOTE_PX
        words = mark_words()
        for mark, button in self.buttons.items():
            button.setText(f"{MARK_SIGNS[mark]} {words[mark]}" if has_room else MARK_SIGNS[mark])

    def show_review(self, chip_id: str, review: Review) -> None:
        """Show what was said of a chip; "" for none. A note begun for another chip is saved."""
        is_other = chip_id != self._chip_id
        was_typing = is_other and self.keep_draft()
        self._chip_id = chip_id
        for mark, button in self.buttons.items():
            button.setEnabled(bool(chip_id))
            button.setChecked(review.mark == mark)
        self.note_edit.setEnabled(bool(chip_id))
        if is_other or review.note != self._saved_note or not self.note_edit.hasFocus():
            self.note_edit.setText(review.note)
            self._saved_note = self.note_edit.text()  # one line, whatever the note was
            if chip_id in self.drafts:
                self.note_edit.setText(self.drafts[chip_id])
        if was_typing:
            self.noted.emit()

    def keep_draft(self) -> bool:
        """Make a draft of what is being typed; return whether that differs from what is saved."""
        note = self.note_edit.text().strip()
        if self._chip_id and note != self._saved_note.strip():
            self.drafts[self._chip_id] = note
            return True
        self.drafts.pop(self._chip_id, None)
        return False

    def save_note(self) -> None:
        """Tell the note if it was changed."""
        if self.keep_draft():
            self.noted.emit()

    def forget_drafts(self) -> None:
        """The drafts are saved, or nothing to save any more."""
        self._saved_note = self.drafts.get(self._chip_id, self._saved_note)
        self.drafts = {}
