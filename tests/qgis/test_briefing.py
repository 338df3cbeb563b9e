"""What stands on a briefing, whatever the run and whatever its scene is doubted for."""

import json

import pytest
from test_exports import assert_texts_fit, labels

from sar_landslide_plugin import briefing
from sar_landslide_plugin.briefing_text import standing_caveats
from sar_landslide_plugin.core.outline_marks import outlined_by_chip
from sar_landslide_plugin.core.reviews import Review, save_reviews


def change_record(run_folder, **parts):
    """Update parts of run.json."""
    path = run_folder / "run.json"
    record = json.loads(path.read_text())
    for part, values in parts.items():
        record[part] = {**record.get(part, {}), **values}
    path.write_text(json.dumps(record))


def text_of(page, name):
    return " ".join(labels(page)[name].currentText().split())


@pytest.mark.parametrize("count", [1, 6, 40])
def test_the_standing_caveats_are_whole_however_many_doubts_there_are(
    qgis_new_project, run_folder, tmp_path, language, count
):
    notes = [f"S1_2016-02-{number:02}.tif is 1.8 dB brighter than the other images." for number in range(count)]
    change_record(run_folder, scene={"notes": notes, "notes_kept": notes})
    page = briefing.make_briefing(run_folder, tmp_path)
    assert_texts_fit(page)
    caveats = text_of(page, "notes1")
    # Japanese has no spaces, and lines are broken anywhere.
    assert "".join(caveats.split()).startswith("".join(standing_caveats().split()))
    shown = sum(note in caveats for note in notes)
    assert "…" not in caveats.replace("… ", "", 1) and shown >= min(count, 6)
    if language == "en":
        assert "no landslide found does not mean no landslide" in caveats and "order of urgency" in caveats
        assert caveats.endswith(f"… and {count - shown} more in run.json" if count > shown else "other images.")


def test_rejected_chips_do_not_lead_headline_and_map(qgis_new_project, run_folder, tmp_path, language):
    by_chip = outlined_by_chip(run_folder)
    rejected = next(iter(by_chip))
    save_reviews(run_folder, {rejected: Review("rejected")})
    others = [found for chip, found in by_chip.items() if chip != rejected]
    page = briefing.make_briefing(run_folder, tmp_path)
    assert text_of(page, "figure0") == str(sum(number for number, _ in others))
    assert float(text_of(page, "figure1")[:-3].replace(",", ".")) == pytest.approx(sum(area for _, area in others) / 1e4, abs=0.06)
    entries = [text for item in page.layout.items() if getattr(item, "id", str)() == "entry" for text in [item.currentText()]]
    assert language != "en" or "Rejected after looking" in entries
    drawn = [layer.name() for layer in page.map_layers]
    plain, veiled = (page.map_layers[number] for number, name in enumerate(drawn) if name == "landslides" and number)
    assert {feature["chip_id"] for feature in veiled.getFeatures()} == {rejected}
    assert rejected not in {feature["chip_id"] for feature in plain.getFeatures()} != set()
