"""Marks and notes, where others write into the same files or the run itself is replaced."""

from sar_landslide_plugin.core.reviews import Review, read_reviews, save_reviews


def test_a_mark_leaves_a_note_alone_that_was_written_elsewhere(box, run_folder):
    box.table.selectRow(0)
    box.mark_selected("unsure")
    (chip,) = box.selected_ids()
    save_reviews(run_folder, {chip: Review("unsure", "road blocked")})  # by a colleague, or in the attribute table
    box.mark_selected("confirmed")
    found = read_reviews(run_folder)[chip]
    assert (found.mark, found.note) == ("confirmed", "road blocked")
    assert box.model.review(chip) == found and box.review_bar.note_edit.text() == "road blocked"


def test_a_note_leaves_a_mark_alone_that_was_given_elsewhere(box, run_folder):
    box.table.selectRow(0)
    (chip,) = box.selected_ids()
    save_reviews(run_folder, {chip: Review("rejected", "")})
    box.review_bar.note_edit.setText("an old scar")
    box.review_bar.save_note()
    found = read_reviews(run_folder)[chip]
    assert (found.mark, found.note) == ("rejected", "an old scar") and box.model.review(chip) == found


def test_a_note_that_is_being_typed_is_saved_with_the_mark(box, run_folder):
    box.table.selectRow(0)
    (chip,) = box.selected_ids()
    save_reviews(run_folder, {chip: Review("", "road blocked")})
    box.review_bar.note_edit.setFocus()
    box.review_bar.note_edit.setText("road open again")
    box.mark_selected("confirmed")
    found = read_reviews(run_folder)[chip]
    assert (found.mark, found.note) == ("confirmed", "road open again")


def test_marks_that_cannot_be_written_say_where_they_can(box, run_folder, monkeypatch):
    told = []
    box.failed.connect(told.append)
    box.table.selectRow(0)
    monkeypatch.setattr("sar_landslide_plugin.core.reviews._write", _refuse)
    box.mark_selected("confirmed")
    (sentence,) = told
    assert "copy the folder of the run" in sentence
    assert not box.model.review(*box.selected_ids()).mark, "what was not saved is not shown as saved"


def _refuse(*_):
    from sar_landslide_plugin.core.gdal_calls import GdalFailure

    raise GdalFailure("attempt to write a readonly database")
