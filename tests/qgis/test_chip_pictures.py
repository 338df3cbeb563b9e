"""What is written below the small pictures of a chip."""

import numpy as np
import pytest

from sar_landslide_plugin.core.grid import Window
from sar_landslide_plugin.core.previews import ChipPreview
from sar_landslide_plugin.gui.chip_preview import ChipPreviewWidget

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
