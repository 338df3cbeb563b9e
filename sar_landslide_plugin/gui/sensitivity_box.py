"""One slider between "miss nothing" and "few false alarms", and what to expect of it in figures."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from ..core.cards import ModelCard, OperatingPoint
from ..local_numbers import grouped, significant

# Stops where the model tells nothing about thresholds.
PLAIN_STOPS = tuple(percent / 100 for percent in range(5, 100, 5))
SAME_THRESHOLD = 0.005


class SensitivityBox(QWidget):
    """Chooses the pixel threshold among those that were measured, and the model's own, which is the default."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._card = None
        self._exact = None
        self._polarisations = ()
        self._stops = list(PLAIN_STOPS)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        title = QLabel(self.tr("Sensitivit&y"))
        layout.addWidget(title, 0, 0, 1, 2)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("sensitivitySlider")
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setToolTip(
            self.tr("How sure the model must be before it marks a pixel as landslide; arrow keys work too")
        )
        self.slider.setAccessibleName(self.tr("Sensitivity"))
        title.setBuddy(self.slider)
        layout.addWidget(self.slider, 1, 0, 1, 2)
        for column, text, side in (
            (0, self.tr("Miss nothing"), Qt.AlignmentFlag.AlignLeft),
            (1, self.tr("Few false alarms"), Qt.AlignmentFlag.AlignRight),
        ):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setAlignment(side)
            layout.addWidget(label, 2, column)
        self.figures_label = QLabel()
        self.figures_label.setObjectName("sensitivityLabel")
        self.figures_label.setWordWrap(True)
        layout.addWidget(self.figures_label, 3, 0, 1, 2)
        self.slider.valueChanged.connect(lambda _value: self._tell())
        self.set_card(None)

    def set_card(self, card: ModelCard | None) -> None:
        """Take the stops and figures of a model; None where there is no model that can be read."""
        asked = self.threshold()
        self._card = card
        points = card.operating_points if card is not None else ()
        stops = {point.threshold for point in points} or set(PLAIN_STOPS)
        if card is not None:
            stops.add(card.pixel_threshold)
        self._stops = sorted(stops)
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._stops) - 1)
        self.slider.blockSignals(False)
        self.set_threshold(asked)

    def threshold(self) -> float | None:
        """The threshold that was chosen, None where it is the model's own."""
        chosen = self._stops[self.slider.value()]
        return None if self._card is None or chosen == self._card.pixel_threshold else chosen

    def set_threshold(self, threshold: float | None) -> None:
        """Move the slider to the stop nearest to a threshold, None to the model's own."""
        if threshold is None:
            threshold = self._card.pixel_threshold if self._card is not None else 0.5
        nearest = min(range(len(self._stops)), key=lambda index: abs(self._stops[index] - threshold))
        self.slider.setValue(nearest)
        self._tell()

    def set_exact(self, threshold: float | None) -> None:
        """A threshold typed in elsewhere takes the place of the slider; None gives it back."""
        self._exact = threshold
        self.slider.setEnabled(threshold is None)
        self._tell()

    def set_polarisations(self, polarisations: Sequence[str]) -> None:
        """Those of the images, () while they are not known: the figures hold for VV and VH together."""
        self._polarisations = tuple(polarisations)
        self._tell()

    def _tell(self):
        threshold = self._stops[self.slider.value()] if self._exact is None else self._exact
        self.figures_label.setText("\n".join(self._sentences(threshold)))
        point = self._card.nearest_operating_point(threshold) if self._card is not None else None
        self.figures_label.setToolTip("" if point is None else self._source(point))

    def _sentences(self, threshold):
        text = self.tr("Marks pixels from a probability of {percent} %.")
        if self._exact is not None:
            text = self.tr("Marks pixels from exactly {percent} %, as set under Advanced.")
        elif self._card is not None and threshold == self._card.pixel_threshold:
            text = self.tr("Marks pixels from a probability of {percent} %, as the model suggests.")
        yield text.format(percent=significant(100 * threshold)).replace(" %", "\u00a0%")
        point = self._card.nearest_operating_point(threshold) if self._card is not None else None
        if point is None:
            yield self.tr("This model does not tell how many false alarms to expect.")
            return
        if point.false_alarms_per_1000_km2 > 0:
            expected = self.tr("Where this was measured: about {alarms} false alarms per 1,000 km²; ").format(
                alarms=_rounded(point.false_alarms_per_1000_km2)
            )
        else:
            expected = self.tr("Where this was measured: no false alarm; ")
        found = self.tr("{share} % of the landslide area is found").format(
            share=grouped(100 * point.recall)
        )
        where = ""
        if abs(point.threshold - threshold) > SAME_THRESHOLD:
            where = self.tr(" (measured at {percent} %)").format(percent=significant(100 * point.threshold))
        yield f"{expected}{found}{where}.".replace(" %", "\u00a0%").replace(" km²", "\u00a0km²")
        if len(self._polarisations) == 1:
            yield self.tr("That was with VV and VH: {polarisation} alone finds less.").format(
                polarisation=self._polarisations[0]
            )

    def _source(self, point: OperatingPoint):
        return self.tr(
            "Figures of the model card, measured on synthetic landslides at a threshold of {percent} %, of which small ones are "
            "found less often; false alarms were counted on {area} km² without landslides, where the same ground counts once for each set of dates. In "
            "regions where nothing trained expect several times as many; seasons "
            "and numbers of dates differ, too."
        ).format(percent=significant(100 * point.threshold), area=grouped(point.empty_km2))


def _rounded(count):
    return grouped(count, 0 if count >= 10 else 1)
