"""Which run the table shows, and what was found in it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from .. import layers
from ..core.area import M2_PER_HECTARE
from ..core.errors import SarLandslideError
from ..core.outcome import none_outlined
from ..core.outline_marks import outlined_by_chip
from ..local_numbers import grouped
from ..mark_words import mark_words
from .chip_table import ChipTableModel
from .elided_label import ElidedLabel


class ResultsHeading(QWidget):
    """The name of the run beside the buttons for whole runs, and below them a sentence of counts."""

    def __init__(self, export_button: QToolButton, parent=None):
        super().__init__(parent)
        self._outlines = None  # by chip, as far as they can be read
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.run_label = ElidedLabel()
        self.run_label.setObjectName("runLabel")
        self.open_button = QToolButton()
        self.open_button.setObjectName("openResultsButton")
        row = QHBoxLayout()
        row.addWidget(self.run_label, 1)
        row.addWidget(self.open_button)
        row.addWidget(export_button)
        layout.addLayout(row)
        self.count_label = QLabel()
        self.count_label.setObjectName("chipCountLabel")
        self.count_label.setWordWrap(True)
        layout.addWidget(self.count_label)
        self.show_run(None)

    def show_run(self, folder: Path | None) -> None:
        """Name the run in ``folder``, or none."""
        self._outlines = _outlined(folder)
        self.run_label.setText(self.tr("No results yet.") if folder is None else layers.run_title(folder))
        self.run_label.setToolTip("" if folder is None else f"{self.run_label.text()}\n{folder}")
        font = self.run_label.font()
        font.setBold(folder is not None)
        self.run_label.setFont(font)
        self.count_label.setVisible(folder is not None)

    def count(self, model: ChipTableModel, shown: int) -> None:
        """Tell what is in the table of a run, and how many of its chips are shown."""
        marked, area_ha = model.mark_counts(), model.expected_area_ha()
        text = self.tr("{flagged} of {count} chips flagged, about {area} ha of landslides expected")
        if self._outlines == {}:
            text = self.tr("{flagged} of {count} chips flagged")
        elif marked["rejected"]:
            text = self.tr("{flagged} of {count} chips flagged, about {area} ha of landslides expected without rejected chips")
        text = text.format(
            flagged=grouped(model.flagged_count()),
            count=grouped(model.rowCount()),
            area=grouped(area_ha, 1),
        )
        parts = [text]
        if self._outlines:
            outlined = self.tr("landslides outlined: {count}")
            if marked["rejected"]:
                outlined = self.tr("landslides outlined outside rejected chips: {count}")
            parts.append(outlined.format(count=grouped(model.outline_count(self._outlines))))
        if shown < model.rowCount():
            parts.append(self.tr("{count} shown").format(count=grouped(shown)))
        words = mark_words()  # "confirmed: 3" needs no plural, in any language
        parts += [
            self.tr("{mark}: {count}").format(mark=words[mark].lower(), count=grouped(count))
            for mark, count in marked.items()
            if count
        ]
        told = [none_outlined(M2_PER_HECTARE * area_ha)] if self._outlines == {} else []
        self.count_label.setText("\n".join([self.tr("; ").join(parts), *told]))  # some languages have a space before it


def _outlined(folder):
    """The outlines of a run by chip, None where they cannot be read: the table is of use without them."""
    try:
        return None if folder is None else outlined_by_chip(folder)
    except SarLandslideError:
        return None
