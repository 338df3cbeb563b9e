"""What the plugin is, and what its model was and was not tested on, from the model's own card."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from ..core.cards import ModelCard
from ..core.errors import ModelError
from ..core.onnx_metadata import read_card
from ..core.paths import plugin_version
from ..local_numbers import grouped, significant

PAPER = "Böhm et al. 2022, arXiv 2211.09927"
PAPER_URL = "https://arxiv.org/abs/2211.09927"
# Figures of the card's metrics that tell people most, in this order.
FIGURES = ("chips", "AUPRC", "AUPRC log-ratio", "precision", "recall", "interval coverage")


class AboutDialog(QDialog):
    """Version, licence, paper, and the model card in words."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("sarLandslideAbout")
        self.setWindowTitle(self.tr("About SAR Landslide"))
        layout = QVBoxLayout(self)
        self.browser = QTextBrowser()
        self.browser.setOpenExternalLinks(True)
        self.browser.setHtml(self.html())
        self.browser.setAccessibleName(self.windowTitle())
        layout.addWidget(self.browser)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout.addWidget(buttons)
        self.resize(560, 560)

    def html(self) -> str:
        """The text of the dialog."""
        purpose = self.tr(
            "Finds landslides in Sentinel-1 images from before and after an event, on this computer."
        )
        licence = self.tr("Licence: GPL-2.0-or-later. Method after {paper}.").format(
            paper=f"<a href='{PAPER_URL}'>{PAPER}</a>"
        )
        parts = [f"<h2>SAR Landslide {escape(plugin_version())}</h2><p>{purpose}</p><p>{licence}</p>"]
        try:
            card = read_card("segmenter")
        except ModelError as error:
            return "".join([*parts, f"<p>{escape(str(error))}</p>"])
        metrics = card.raw.get("metrics")
        groups = metrics if isinstance(metrics, dict) else {}
        parts += self._section(self.tr("The model"), self._name(card))
        parts += self._section(self.tr("Trained on"), escape(str(card.raw.get("training_data", ""))))
        parts += self._section(
            self.tr("Tested on"), _table(groups), self._places(groups), self._operating_point(card)
        )
        parts += self._section(
            self.tr("Not tested on"),
            escape(str(card.raw.get("not_tested_on", ""))),
            self.tr(
                "Whatever is not named above: other regions, seasons, sensors and kinds of terrain. Inserted and "
                "simulated landslides are not real ones. Look at the ranked chips before you act."
            ),
        )
        return "".join(parts)

    def _section(self, title, *texts):
        return [f"<h3>{title}</h3>", *(f"<p>{text}</p>" for text in texts if text)]

    def _name(self, card: ModelCard):
        low, high = card.pixel_spacing_m
        return self.tr("{name} {version}, licence {licence}, for pixels of {low} to {high} m.").format(
            name=escape(card.name),
            version=escape(card.version),
            licence=escape(card.licence),
            low=significant(low),
            high=significant(high),
        )

    def _places(self, groups):
        places = groups.get("false alarms by place")
        if not isinstance(places, dict) or not places:
            return ""
        worst = max(places, key=places.get)
        return self.tr(
            "Share of ground without landslides that was flagged, at {count} places: at most {share} % ({place})."
        ).format(count=len(places), share=significant(100 * places[worst], 2), place=escape(worst))

    def _operating_point(self, card: ModelCard):
        point = card.nearest_operating_point(card.pixel_threshold)
        if point is None:
            return ""
        return self.tr(
            "At a threshold of {percent} %: {alarms} false alarms per 1,000 km² on {area} km² without landslides, where the same "
            "ground counts once for each set of dates; {recall} % of the area of synthetic landslides found, less of small ones."
        ).format(
            percent=significant(100 * point.threshold),
            alarms=grouped(point.false_alarms_per_1000_km2, 1),
            area=grouped(point.empty_km2),
            recall=grouped(100 * point.recall),
        )


def _table(groups):
    tables = [
        (name, values) for name, values in groups.items() if isinstance(values, dict) and "AUPRC" in values
    ]
    if not tables:
        return ""
    head = "".join(f"<th align='right'>&nbsp;{escape(name)}</th>" for name, _values in tables)
    rows = [f"<tr><th></th>{head}</tr>"]
    for figure in FIGURES:
        cells = "".join(
            f"<td align='right'>&nbsp;{_number(values.get(figure))}</td>" for _name, values in tables
        )
        rows.append(f"<tr><td>{escape(figure)}</td>{cells}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _number(value):
    if not isinstance(value, (int, float)):
        return "–"
    return grouped(value, 0 if isinstance(value, int) else 2)
