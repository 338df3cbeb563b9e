"""What is written below the small pictures of a chip."""

import numpy as np
import pytest

from sar_landslide_plugin.core.grid import Window
from sar_landslide_plugin.core.previews import ChipPreview
from sar_landslide_plugin.gui.chip_preview import GAP_PX, ChipPreviewWidget

BEFORE = ("2024-02-16", "2024-05-10", "2024-05-22")
AFTER = ("2024-06-03", "2024-07-21")


@pytest.fixture
def shown(qgis_app):
    widget = ChipPreviewWidget()

    def show(before, after):
        image = np.zeros((8, 8), np.float32)
        widget.show_preview(ChipPreview(image, image, image, (-25.0, 0.0), Window(1, 1, 6, 6), 240.0, "VH", (before, after), ""))
        return widget

    yield show
    widget.deleteLater()


def test_a_mean_does_not_bear_the_name_of_one_of_its_dates(shown):
    widget = shown(BEFORE, AFTER)
    assert widget._captions() == ("Before", "After", "Probability")
    before, after, picture = widget.toolTip().split("\n")
    assert before == "Before: mean of 3 dates, 2024-02-16 to 2024-05-22"
    assert after == "After: mean of 2 dates, 2024-06-03 to 2024-07-21"
    assert picture.startswith("VH, black")


def test_one_date_is_told(shown):
    widget = shown(BEFORE[-1:], AFTER[:1])
    assert widget._captions()[:2] == ("2024-05-22", "2024-06-03")
    assert widget.toolTip().startswith("Before: 2024-05-22\nAfter: 2024-06-03\n")


def test_dates_that_nothing_tells_are_left_out(shown):
    widget = shown((), ())
    assert widget._captions()[:2] == ("Before", "After")
    assert "\n" not in widget.toolTip() and widget.toolTip().startswith("VH, black")


def preview_of(before_db, after_db, probability, outline):
    images = (np.full((8, 8), value, np.float32) for value in (before_db, after_db, probability))
    return ChipPreview(*images, (-25.0, 0.0), outline, 240.0, "VH", (BEFORE, AFTER), "")


def test_what_was_there_before_is_left_and_the_probability_lies_on_what_came_after(qgis_app):
    widget = ChipPreviewWidget()
    widget.show_preview(preview_of(-25.0, 0.0, 0.0, Window(1, 1, 6, 6)))
    before, after, found = (image.pixelColor(4, 4).lightness() for image in widget._images)
    assert before < 5 and after > 250 and found > 150
    widget.deleteLater()


def test_the_frame_is_where_the_chip_is(qgis_app):
    """At the border of a scene a chip is not in the middle of its picture."""
    widget = ChipPreviewWidget()
    widget.resize(400, 200)
    widget.show_preview(preview_of(-25.0, -25.0, 0.0, Window(1, 3, 6, 4)))
    picture, side = widget.grab().toImage(), widget._side(widget.width())
    left = int((widget.width() - 3 * side - 2 * GAP_PX) / 2)
    bright = [row for row in range(int(side)) if picture.pixelColor(left + int(side / 2), row).lightness() > 200]
    assert min(bright) == pytest.approx(3 / 8 * side, abs=2) and max(bright) == pytest.approx(7 / 8 * side, abs=2)
    widget.deleteLater()
