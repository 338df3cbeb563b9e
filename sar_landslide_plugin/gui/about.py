"""What the plugin is, and what its model was and was not tested on, from the model's own card."""

from __future__ import annotations

from collections import Counter
from html import escape

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from ..core.cards import ModelCard
from ..core.errors import ModelError
from ..core.onnx_metadata import read_card
from ..core.paths import plugin_version
from ..local_numbers import grouped, significant

PAPER = "Böhm et al. 2022, arXiv 2211.09927"
PAPER_URL = "https://arxiv.org/abs/2211.09927"


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
        parts += self._section(self.tr("Trained on"), self._data(str(card.raw.get("training_data", ""))))
        if card.raw.get("calibration_data"):
            parts += self._section(self.tr("Also calibrated on"), self._data(str(card.raw["calibration_data"])))
        parts += self._section(
            self.tr("Tested on"), self._table(groups), self._places(groups), self._operating_point(card)
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

    def _data(self, names):
        """What the data sets of a card are, and how many of each; names that are not known as they are."""
        sets = [name.strip() for name in names.split(";") if name.strip()]
        kinds = Counter(self._kind(name) for name in sets)
        text = self.tr("; ").join(f"{kind} ({count})" if count > 1 else kind for kind, count in kinds.items())
        if sets and all(self._kind(name) != name for name in sets):
            text = self.tr("{data}. All landslides in them are synthetic.").format(data=text)
        return escape(text)

    def _kind(self, name):
        """A data set in words, as in the model card of the documentation."""
        for start, words in (
            ("simulated", self.tr("simulated scenes")),
            ("socal_", self.tr("real images of southern California, 30 m")),
            ("myanmar", self.tr("real images of hilly forest in Myanmar, 30 m")),
            ("s1_10m_", self.tr("single real images of European and other lowland, 10 m")),
        ):
            if name.startswith(start):
                return words
        return name

    def _table(self, groups):
        """Figures of the card's metrics that tell people most."""
        heads = {
            "real backgrounds, inserted slides": self.tr("synthetic slides in real images"),
            "simulated scenes": self.tr("simulated scenes"),
        }
        tables = [(heads.get(name, name), values) for name, values in groups.items() if isinstance(values, dict) and "AUPRC" in values]
        if not tables:
            return ""
        rows = ["".join(["<tr><th></th>", *(f"<th align='right'>&nbsp;{escape(name)}</th>" for name, _ in tables), "</tr>"])]
        for key, words in (
            ("chips", self.tr("chips")),
            ("AUPRC", self.tr("average precision, 1 is best")),
            ("AUPRC log-ratio", self.tr("the same of the smoothed VH log-ratio")),
            ("precision", self.tr("share of the marked pixels that are landslide")),
            ("recall", self.tr("share of the landslide pixels that are marked")),
            ("interval coverage", self.tr("share of the chips whose area lies in their 90 % interval")),
        ):
            cells = "".join(f"<td align='right'>&nbsp;{_number(values.get(key))}</td>" for _, values in tables)
            rows.append(f"<tr><td>{escape(words)}</td>{cells}</tr>")
        return f"<table>{''.join(rows)}</table>"

    def _places(self, groups):
        places = groups.get("false alarms by place")
        if not isinstance(places, dict) or not places:
            return ""
        worst = max(places, key=places.get)
        return self.tr(
            "Area marked where nothing happened, mean of the chips of a place and its dates, at {count} places: at most {share} % "
            "({place}). Single pairs of dates can be several times worse."
        ).format(count=len(places), share=significant(100 * places[worst], 2), place=escape(self._kind(worst)))

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


def _number(value):
    if not isinstance(value, (int, float)):
        return "–"
    return grouped(value, 0 if isinstance(value, int) else 2)
