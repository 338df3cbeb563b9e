"""What stands on a briefing, whatever the run and whatever its scene is doubted for."""

import csv
import json

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutItemLabel, QgsLayoutItemMap
from test_exports import assert_texts_fit, labels, table_of

from sar_landslide_plugin import briefing
from sar_landslide_plugin.briefing_text import provenance_lines, standing_caveats
from sar_landslide_plugin.core.chip_export import read_chip_rows
from sar_landslide_plugin.core.outline_marks import outlined_by_chip
from sar_landslide_plugin.core.reviews import Review, save_reviews
from sar_landslide_plugin.gui.chip_table import chip_rectangle


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
    assert "…" not in caveats.replace("… ", "", 1) and shown >= min(count, 6 if language == "en" else 3)  # others need more words
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
    entries = [item.currentText() for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel) and item.id() == "entry"]
    assert language != "en" or "Rejected after looking" in entries
    drawn = [layer.name() for layer in page.map_layers]
    plain, veiled = (page.map_layers[number] for number, name in enumerate(drawn) if name == "landslides" and number)
    assert {feature["chip_id"] for feature in veiled.getFeatures()} == {rejected}
    assert rejected not in {feature["chip_id"] for feature in plain.getFeatures()} != set()


def keep_finds(run_folder, *chip_ids):
    """Take what was found in all other chips out of the table."""
    path = run_folder / "chips.csv"
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        for row in rows:
            is_kept = row["chip_id"] in chip_ids
            writer.writerow(row if is_kept else {**row, "flagged": "0", "expected_area_m2": "49.9"})


def test_the_map_shows_the_finds_where_they_are_a_small_part(qgis_new_project, run_folder, tmp_path, language):
    page = briefing.make_briefing(run_folder, tmp_path)
    whole = map_of(page).extent()
    assert "part" not in labels(page)
    keep_finds(run_folder, "r0001c0002")
    page = briefing.make_briefing(run_folder, tmp_path)
    (chip,) = (row for row in read_chip_rows(run_folder) if row["chip_id"] == "r0001c0002")
    extent, side = map_of(page).extent(), float(chip["x_max"]) - float(chip["x_min"])
    assert extent.contains(chip_rectangle(chip)) and extent.width() < 2 * side < whole.width() / 2
    paper = map_of(page).rect()
    assert extent.width() / extent.height() == pytest.approx(paper.width() / paper.height())
    assert [row[0].content() for row in table_of(page).tableContents()[1:]] == [chip["rank"]], "empty rows tell nothing"
    assert "…" not in text_of(page, "part")
    if language == "en":
        assert text_of(page, "part").startswith("The map shows 1.8 × ") and text_of(page, "part").endswith("of 5.1 × 5.1 km.")
    assert_texts_fit(page)


def test_a_run_without_any_find_says_so_in_place_of_the_table(qgis_new_project, run_folder, tmp_path):
    keep_finds(run_folder)
    page = briefing.make_briefing(run_folder, tmp_path)
    assert text_of(page, "nothing").startswith("No chip is flagged, and no landslide area is expected.")
    assert not page.layout.multiFrames() and "part" not in labels(page)


def test_an_extent_is_told_with_its_reference_system():
    area = {"source": "extent 304034.48 52728 307485.52 55752", "crs": QgsCoordinateReferenceSystem("EPSG:32631").toWkt()}
    (line,) = (line for line in provenance_lines({"area": area}) if "extent" in line)
    assert line.endswith("extent 304034.48 52728 307485.52 55752 (EPSG:32631)")


def test_the_briefing_of_a_simulated_scene_says_so(qgis_new_project, run_folder, tmp_path):
    change_record(run_folder, scene={"is_simulated": True})
    page = briefing.make_briefing(run_folder, tmp_path)
    assert text_of(page, "subtitle").startswith("Simulated scene: none of these landslides is real")
    assert ", simulated" in text_of(page, "notes2")


def map_of(page):
    (item,) = (item for item in page.layout.items() if isinstance(item, QgsLayoutItemMap))
    return item


def test_long_notes_are_whole_where_there_is_room(qgis_new_project, run_folder, tmp_path):
    """What somebody found is the most useful thing on the page; the map and the other rows keep their room."""
    note = "Road B3 blocked at km 12.4; two houses hit, the bridge stands, access from the north only."
    chips = [row["chip_id"] for row in read_chip_rows(run_folder)[:20]]
    save_reviews(run_folder, {chips[0]: Review("confirmed", note)})
    page = briefing.make_briefing(run_folder, tmp_path)
    table = table_of(page)
    cell = table.tableContents()[1][-1].content()
    assert " ".join(cell.split()) == note and 2 <= cell.count("\n") + 1 <= 3
    assert table.totalSize().height() <= table.frame(0).rect().height() + 0.01
    save_reviews(run_folder, {chip: Review("confirmed", f"{note} {note} {note}") for chip in chips})
    page = briefing.make_briefing(run_folder, tmp_path)
    table = table_of(page)
    notes = [row[-1].content() for row in table.tableContents()[1:]]
    assert all(text.endswith("…") and text.count("\n") <= 2 for text in notes)
    assert table.totalSize().height() <= table.frame(0).rect().height() + 0.01 < briefing.MOST_TABLE_MM + 2
    (map_item,) = (item for item in page.layout.items() if isinstance(item, QgsLayoutItemMap))
    assert map_item.rect().height() > 60


def test_the_file_names_its_title_and_not_the_computers_user(qgis_new_project, run_folder, tmp_path):
    page = briefing.make_briefing(run_folder, tmp_path, "Slides of May")
    assert (page.project.metadata().title(), page.project.metadata().author()) == ("Slides of May", "SAR Landslide")


def test_captions_of_the_figures_have_one_size(qgis_new_project, run_folder, tmp_path, language):
    save_reviews(run_folder, {next(iter(outlined_by_chip(run_folder))): Review("rejected")})
    page = briefing.make_briefing(run_folder, tmp_path)
    found = labels(page)
    assert len({found[f"words{number}"].font().pointSizeF() for number in range(5)}) == 1
