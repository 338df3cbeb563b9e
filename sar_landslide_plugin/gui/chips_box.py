"""The results of a run: ranked chips to sort, filter, look at, mark and hand on."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from .. import layers
from ..core.chip_export import read_chip_rows
from ..core.errors import SarLandslideError
from ..core.reviews import Review, change_reviews, read_reviews
from ..local_numbers import grouped
from ..mark_words import mark_words
from .chip_map import ChipMap
from .chip_menu import chip_menu
from .chip_preview import ChipPreviewWidget
from .chip_table import ChipProxyModel, ChipTableModel
from .chip_view import ChipView
from .filter_bar import FilterBar
from .filter_hint import FilterHint, HiddenHint
from .layer_watch import LayerWatch
from .narrow import FormScrollArea
from .preview_reader import PreviewReader
from .results_export import ResultsExport
from .results_heading import ResultsHeading
from .review_bar import ReviewBar
from .run_stamp import run_stamp


class ChipsBox(QGroupBox):
    """Group box with the chip table and all that belongs to the current chip."""

    failed = pyqtSignal(str)
    exported = pyqtSignal(str)  # path
    reviewed = pyqtSignal()  # a mark or a note of the run that is shown was saved
    several_marked = pyqtSignal(str, object)  # a sentence, and what takes it back
    run_changed = pyqtSignal(bool)  # whether a run is shown now
    map_wanted = pyqtSignal(object)  # folder of the run that is to be seen on the map

    def __init__(self, canvas, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("Ranked Chips"))
        self.setObjectName("chipsBox")
        self._folder, self._stamp = None, None
        self._is_following_map = False
        self._shown_chip_id = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._keep_in_sight)
        self.model = ChipTableModel(self)
        self.proxy = ChipProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self._map = ChipMap(canvas, self)
        self._watch = LayerWatch(self)
        self._reader = PreviewReader(self)
        self._build()
        self._connect()
        self._update()

    def _build(self):
        content = QWidget()
        self._scrolled = FormScrollArea(content)
        self._scrolled.setSizePolicy(self.sizePolicy())  # what is left over is for the table
        outer = QVBoxLayout(self)
        outer.addWidget(self._scrolled, 1)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        self.results_export = ResultsExport(self._run_to_export, self._shown_ids, self.selected_ids, self)
        self.heading = ResultsHeading(self.results_export.button)
        self.count_label = self.heading.count_label
        layout.addWidget(self.heading)
        self.hidden_hint = HiddenHint()
        layout.addWidget(self.hidden_hint)
        # What there is nothing to do with before a run leaves its room to the form.
        self.details = QWidget()
        layout.addWidget(self.details, 1)
        layout.addStretch()
        layout = QVBoxLayout(self.details)
        layout.setContentsMargins(0, 0, 0, 0)
        self.filter_bar = FilterBar()
        self.flagged_check = self.filter_bar.flagged_check
        layout.addWidget(self.filter_bar)
        self.filter_hint = FilterHint()
        layout.addWidget(self.filter_hint)
        self.table = ChipView(self.proxy, self.model.column_of("area"))
        self.table.setToolTip(
            self.tr(
                "Click a chip, or go on with the arrow keys, to see it on the map; C confirms, R rejects, U is unsure"
            )
        )
        layout.addWidget(self.table, 1)
        self.preview = ChipPreviewWidget()
        self.preview.hide()
        layout.addWidget(self.preview)
        self.preview_label = QLabel()
        self.preview_label.setObjectName("previewLabel")
        self.preview_label.setWordWrap(True)
        layout.addWidget(self.preview_label)
        self.review_bar = ReviewBar()
        outer.addWidget(self.review_bar)  # beside what scrolls: it is what one looks for
        stops = [self.table, *self.review_bar.buttons.values(), self.review_bar.note_edit]
        for one, other in zip(stops, stops[1:]):
            self.setTabOrder(one, other)

    def _connect(self):
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(lambda _index, _old: self._on_current())
        selection.selectionChanged.connect(lambda _new, _old: self._on_selected())
        self.table.clicked.connect(self._on_clicked)
        self.table.customContextMenuRequested.connect(self._show_context_menu)
        self.table.toggled.connect(self._toggle)
        self.table.cleared.connect(lambda: self.mark_selected(""))
        self.filter_bar.changed.connect(self._apply_filter)
        self.filter_hint.wanted.connect(self._show_all)
        self.hidden_hint.wanted.connect(lambda: self.map_wanted.emit(self._folder))
        self._watch.edited.connect(self._on_edited)
        self.review_bar.marked.connect(self.mark_selected)
        self.review_bar.noted.connect(lambda: self._save({}))
        self.review_bar.note_edit.returnPressed.connect(lambda: self.table.setFocus())  # where letters mark the next chip
        self.results_export.failed.connect(self.failed)
        self.results_export.exported.connect(self.exported)
        self._map.picked.connect(self._on_picked_on_map)
        self._map.moved.connect(self._on_map_moved)
        self._reader.ready.connect(self._show_preview)
        self._reader.failed.connect(self._show_preview_problem)

    def shut_down(self) -> None:
        """Save a note that is being typed, and let go of the canvas and of the images."""
        self.review_bar.save_note()
        self._give_up_drafts()
        self._map.shut_down()
        self._watch.shut_down()
        self.hidden_hint.shut_down()
        self._reader.shut_down()

    def whole_height(self) -> int:
        """Height at the present width in which one works well: with the pictures of a chip, and without scrolling."""
        height = self.sizeHint().height() + self.table.good_height() - self.table.sizeHint().height()
        if self.preview.isHidden():
            self.preview.resize(self.details.width(), self.preview.height())  # by its width it tells its height
            height += self.preview.sizeHint().height() + self.details.layout().spacing()
        return height

    def show_run(self, folder: Path) -> bool:
        """Show the chips of the run in ``folder``; where they cannot be read, what is shown stays."""
        folder, stamp = Path(folder), run_stamp(folder)
        self.save_note()
        try:
            rows = read_chip_rows(folder)
        except SarLandslideError as error:
            self.failed.emit(str(error))
            return False
        self._show(rows, folder, stamp)
        return True

    def clear(self) -> None:
        """Show no run: the map to which it belonged was closed."""
        self.save_note()
        self._show([], None, None)

    def save_note(self) -> None:
        """Save a note begun for a chip of the run that is shown, before another one is."""
        self.review_bar.keep_draft()
        if self._folder is not None and self.is_showing(self._folder):
            self._write({})

    def _show(self, rows, folder, stamp):
        self._give_up_drafts()
        self.review_bar.show_review("", Review())
        self._shown_chip_id = ""
        self._reader.read(None)
        self.filter_bar.reset()
        self.model.show(rows)
        self._folder, self._stamp = folder, stamp
        self.heading.show_run(folder)
        self.hidden_hint.set_run(folder)
        self._map.set_run(self._folder)
        self._map.show_rejected(self.model.rejected_ids())
        self._apply_filter()
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.fit_columns()
        self._show_preview_problem("")
        self._update()
        self.run_changed.emit(folder is not None)

    def is_showing(self, folder: Path) -> bool:
        """Whether the table shows the run that is in ``folder`` now."""
        return folder == self._folder and run_stamp(folder) in (self._stamp, None)

    def folder(self) -> Path | None:
        """Folder of the run that is shown."""
        return self._folder

    def selected_ids(self) -> tuple[str, ...]:
        """chip_id of the selected chips, from top to bottom."""
        return tuple(self._chip(self.proxy.index(row, 0))["chip_id"] for row in self.table.selected_rows())

    def mark_selected(self, mark: str) -> None:
        """Give the selected chips a mark, "" to take marks back; notes stay."""
        self.review_bar.keep_draft()  # a note that is being typed counts as written before
        folder, chips = self._folder, self.selected_ids()
        before = {chip_id: self.model.review(chip_id).mark for chip_id in chips}
        if self._save(dict.fromkeys(chips, mark)) and len(chips) > 1:
            told = self.tr("Marks of {count} chips taken back.")
            if mark:
                told = self.tr("{count} chips marked as “{mark}”.")
            told = told.format(count=grouped(len(chips)), mark=mark_words()[mark])
            self.several_marked.emit(told, lambda: folder == self._folder and self._save(before))

    def _chip(self, index):
        return self.model.chip(self.proxy.mapToSource(index).row())

    def _current_chip(self):
        """The chip to look at; none where the table merely has the focus."""
        selection = self.table.selectionModel()
        index = selection.currentIndex()
        if not selection.isSelected(index):  # taken out of several: the uppermost of the others
            index = min(selection.selectedRows(), default=None)
        return None if index is None else self._chip(index)

    def _shown_ids(self):
        return tuple(chip["chip_id"] for chip in self.proxy.chips())

    def _toggle(self, mark):
        chips = self.selected_ids()
        is_so_already = all(self.model.review(chip_id).mark == mark for chip_id in chips)
        self.mark_selected("" if is_so_already else mark)

    def _save(self, marks):
        """Save marks by chip_id, and notes that are not saved yet, unless another run is in the folder now; return whether that worked."""
        return self._folder is not None and not self._was_replaced() and self._write(marks)

    def _write(self, marks):
        notes = self.review_bar.drafts
        if not marks and not notes:
            return False
        saved = {}
        try:
            saved = change_reviews(self._folder, marks, notes)
        except SarLandslideError as error:
            told = self.tr("{problem} The note stays here and is saved with the next mark or note.") if notes else "{problem}"
            self.failed.emit(told.format(problem=error))
        else:
            self.review_bar.forget_drafts()
            self._take_reviews(saved)
            self._map.reload()
            self.reviewed.emit()
        self._show_review()
        self._update()
        return bool(saved)

    def _take_reviews(self, reviews):
        """Show what was said of chips. Where the filter then hides all that were selected, the next one takes their place."""
        rows = self.table.selected_rows()
        self.model.set_reviews(reviews)
        if rows and self.proxy.rowCount() and not self.table.selected_rows():
            self.table.selectRow(min(rows[0], self.proxy.rowCount() - 1))
        self._map.show_rejected(self.model.rejected_ids())

    def _on_edited(self, layer):
        """Somebody has changed marks or outlines in a layer of the run, and not in the table."""
        if self._folder is None or not layers.is_edited_result(layer, self._folder):
            return
        try:
            reviews = read_reviews(self._folder)
        except SarLandslideError as error:
            self.failed.emit(str(error))
            return
        self._is_following_map = True
        said = {chip_id: reviews.get(chip_id, Review()) for chip_id in self.model.chip_ids()}
        self._take_reviews({chip_id: review for chip_id, review in said.items() if review != self.model.review(chip_id)})
        self._is_following_map = False
        self.heading.show_run(self._folder)
        self._show_review()
        self._update()

    def _give_up_drafts(self):
        """Tell notes that could not be saved before their chips go, so that they are at least not lost without a word."""
        notes = [f"“{note}” ({chip_id})" for chip_id, note in self.review_bar.drafts.items()]
        self.review_bar.forget_drafts()
        if notes:
            self.failed.emit(self.tr("Not saved, because these chips are no longer shown: {notes}").format(notes=", ".join(notes)))

    def _was_replaced(self):
        """Whether another run has come into the folder; it is shown then, as nothing may be done to it unseen."""
        if self.is_showing(self._folder):
            return False
        if self.show_run(self._folder):
            self.failed.emit(
                self.tr("The results in this folder were replaced by those of another run, which are shown now; try again with these.")
            )
        return True

    def _run_to_export(self):
        return None if self._folder is None or self._was_replaced() else self._folder

    def _on_current(self):
        """Show what belongs to the current chip, if that is another one: views change it before or after selecting it."""
        chip = self._current_chip()
        chip_id = chip["chip_id"] if chip else ""
        if chip_id == self._shown_chip_id:
            return
        self._shown_chip_id = chip_id
        self._settle.start()
        self._show_review()
        if chip is None:
            self._reader.read(None)
            self._show_preview_problem("")
            return
        self._reader.read(self._folder, (int(chip["row"]), int(chip["col"])))
        if not self._is_following_map:
            self._zoom_to(chip)

    def _on_clicked(self, index):
        """A click on the chip that is current already zooms to it again."""
        self._zoom_to(self._chip(index))

    def _zoom_to(self, chip):
        if not self._map.show_chip(chip):
            self.failed.emit(
                self.tr("The chip lies outside the map's coordinate system; choose another one for the map.")
            )

    def _on_selected(self):
        self._on_current()
        if not self._is_following_map:
            self._map.highlight(list(self.selected_ids()))

    def _on_picked_on_map(self, chip_ids):
        """Select in the table what was selected on the map, and leave the map where it is."""
        shown = {chip_id: row for row, chip_id in enumerate(self._shown_ids())}
        self._is_following_map = True
        self.table.select_rows(sorted(shown[chip_id] for chip_id in chip_ids if chip_id in shown))
        self._is_following_map = False

    def _on_map_moved(self):
        if self.filter_bar.view_check.isChecked():
            self._apply_filter()

    def _apply_filter(self):
        self.proxy.set_filter(self.filter_bar.chip_filter(self._map.extent()))
        self._update()

    def _show_all(self):
        self.filter_bar.reset()
        self.table.setFocus()  # the button that had it is gone

    def _show_review(self):
        chip = self._current_chip()
        if chip is None:
            self.review_bar.show_review("", Review())
        else:
            self.review_bar.show_review(chip["chip_id"], self.model.review(chip["chip_id"]))

    def _show_preview(self, preview):
        self._stay_in_sight()  # pictures that appear take room from the table
        self.preview.show_preview(preview)
        self.preview.show()
        self.preview_label.setText(self.preview.message())
        self.preview_label.setVisible(bool(self.preview.message()))

    def _show_preview_problem(self, sentence):
        self.preview.clear(sentence)
        self.preview.hide()
        self.preview_label.setText(self.preview.message())
        self._tell_if_empty()

    def _show_context_menu(self, point):
        chip = self._current_chip()
        if chip is None:
            return
        menu = chip_menu(self.table, chip, self.table.copy_rows, self.mark_selected)
        menu.popup(self.table.viewport().mapToGlobal(point))

    def _tell_if_empty(self):
        """Nothing can be selected where the filter hides all."""
        is_empty = self.proxy.rowCount() == 0
        self.filter_hint.setVisible(is_empty and self.model.rowCount() > 0)
        self.preview_label.setVisible(bool(self.preview.message()) and not is_empty)

    def _update(self):
        self.results_export.button.setEnabled(self.proxy.rowCount() > 0)
        for widget in (self.details, self.review_bar):
            widget.setVisible(self._folder is not None)
        self._tell_if_empty()
        self._stay_in_sight()  # what is told takes room, too
        if self._folder is not None:
            self.heading.count(self.model, self.proxy.rowCount())

    def _stay_in_sight(self):
        """Scroll to the current chip once the layout has changed, unless somebody has scrolled away from it."""
        row = self.table.visualRect(self.table.selectionModel().currentIndex())
        if self.table.viewport().rect().intersects(row):
            self._settle.start()

    def _keep_in_sight(self):
        """Scroll the table to the current chip, and where the panel is too low for the table the panel, too, while keys go there."""
        index = self.table.selectionModel().currentIndex()
        if not index.isValid() or not self.table.selectionModel().isSelected(index):
            return
        self.table.scrollTo(index)
        if self.table.hasFocus():
            place = self.table.viewport().mapTo(self._scrolled.widget(), self.table.visualRect(index).center())
            self._scrolled.ensureVisible(self._scrolled.horizontalScrollBar().value(), place.y(), 0, self.table.rowHeight(index.row()))
