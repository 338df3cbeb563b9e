"""What a layer of results says about a feature under the pointer, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .mark_words import mark_words


def tr(text: str) -> str:
    """Translate a text that the pointer shows."""
    return QCoreApplication.translate("MapTips", text)


def map_tips() -> dict[str, str]:
    """Templates by the role of the layer: HTML with expressions of QGIS between [% and %]."""
    chip = tr("Rank {rank}, chip {chip}").format(rank="[% rank %]", chip="[% chip_id %]")
    expected = tr("{area} ha expected ({low} to {high} ha)").format(
        area=_hectares("expected_area_m2"), low=_hectares("area_low_m2"), high=_hectares("area_high_m2")
    )
    slide = tr("Landslide {number}").format(number="[% id %]")
    share = "[% format_number(100 * mean_probability, 0) %]"
    sure = tr("{area} ha, mean probability {share} %").format(area=_hectares("area_m2"), share=share)
    return {"chips": f"{chip}<br>{expected}{_mark()}{_note()}", "landslides": f"{slide}<br>{sure}"}


def _hectares(column: str) -> str:
    return f"[% format_number({column} / 10000, 2) %]"


def _mark() -> str:
    """The mark of a chip, on a line of its own; runs of before there were marks lack the column."""
    words = [(mark, word) for mark, word in mark_words().items() if mark]
    cases = " ".join(f"WHEN attribute($currentfeature, 'review') = '{mark}' THEN '<br>{_quoted(word)}'" for mark, word in words)
    return f"[% CASE {cases} ELSE '' END %]"


def _note() -> str:
    """The note of a chip as it was typed: it is no HTML."""
    note = "attribute($currentfeature, 'review_note')"
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        note = f"replace({note}, '{sign}', '{name}')"
    return f"[% coalesce('<br>' || {note}, '') %]"


def _quoted(word: str) -> str:
    return word.replace("'", "''")
