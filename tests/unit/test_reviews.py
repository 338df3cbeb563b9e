"""Marks of chips: kept in chips.gpkg whole or not at all, in old runs too, and exported without harm."""

import csv
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from osgeo import gdal

from sar_landslide_plugin.core import reviews
from sar_landslide_plugin.core.chip_export import (
    EXPORT_COLUMNS,
    ChipSelection,
    export_csv,
    export_geopackage,
    read_chip_rows,
)
from sar_landslide_plugin.core.chip_table import COLUMNS
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError, OutputError
from sar_landslide_plugin.core.outline_marks import outlined_by_chip
from sar_landslide_plugin.core.reviews import LONGEST_NOTE, REVIEW_COLUMNS, Review, read_reviews, save_reviews
from sar_landslide_plugin.core.scene import SceneRequest
from tests.conftest import BAND_NAMES, REPOSITORY, FakeModels, synthetic_power, write_raster


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A finished run of 4 x 3 chips."""
    folder = tmp_path_factory.mktemp("reviews")
    path = write_raster(folder / "scene.tif", synthetic_power(300, 500), names=BAND_NAMES)
    detect(
        SceneRequest(rasters=(str(path),)), folder / "out", DetectOptions(segment="all"), models=FakeModels()
    )
    return folder / "out"


@pytest.fixture
def run(finished, tmp_path):
    """A copy that a test may mark."""
    return Path(shutil.copytree(finished, tmp_path / "run"))


def forget_columns(run):
    """Make chips.gpkg as it was before there were reviews."""
    dataset = gdal.OpenEx(str(run / "chips.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("chips")
    for name in REVIEW_COLUMNS:
        layer.DeleteField(layer.GetLayerDefn().GetFieldIndex(name))
    dataset.FlushCache()


def field_names(path, layer="chips"):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    definition = dataset.GetLayerByName(layer).GetLayerDefn()
    return tuple(definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount()))


def read_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_marks_and_notes_come_back(run):
    assert read_reviews(run) == {}
    saved = save_reviews(run, {"r0000c0001": Review("confirmed", "scar by the “bridge”, O'Hara")})
    assert saved["r0000c0001"].time.endswith("+00:00")
    assert read_reviews(run) == saved
    save_reviews(run, {"r0000c0001": Review("rejected"), "r0001c0000": Review("", "look again")})
    assert {key: (review.mark, review.note) for key, review in read_reviews(run).items()} == {
        "r0000c0001": ("rejected", ""),
        "r0001c0000": ("", "look again"),
    }
    save_reviews(run, {"r0000c0001": Review(), "r0001c0000": Review()})
    assert read_reviews(run) == {}


def test_a_run_from_before_reviews_is_upgraded_by_the_first_mark(run):
    rows = read_chip_rows(run)
    forget_columns(run)
    assert field_names(run / "chips.gpkg") == COLUMNS
    assert read_reviews(run) == {}
    save_reviews(run, {"r0000c0000": Review("unsure")})
    assert field_names(run / "chips.gpkg") == EXPORT_COLUMNS
    assert {key: review.mark for key, review in read_reviews(run).items()} == {"r0000c0000": "unsure"}
    assert [row["chip_id"] for row in read_chip_rows(run)] == [row["chip_id"] for row in rows]


def test_a_run_from_before_there_was_a_place_to_look_at_has_the_middle_of_the_chip(run):
    rows = read_csv(run / "chips.csv")
    with open(run / "chips.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [name for name in COLUMNS if not name.startswith("look_")], extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    for row in read_chip_rows(run):
        assert (row["look_lon"], row["look_lat"]) == (row["lon"], row["lat"])


def test_the_table_of_the_run_itself_never_changes(run):
    before = (run / "chips.csv").read_bytes()
    save_reviews(run, {"r0000c0000": Review("unsure", "note")})
    assert (run / "chips.csv").read_bytes() == before


@pytest.mark.parametrize("is_old", [False, True])
def test_a_crash_in_the_middle_leaves_the_old_state(run, is_old):
    """The process dies after the last chip was written and before the transaction is complete."""
    save_reviews(run, {"r0000c0000": Review("confirmed", "first")})
    if is_old:
        forget_columns(run)
    before = read_reviews(run)
    code = (
        "import os, sys\n"
        "from osgeo import gdal\n"
        "from pathlib import Path\n"
        "gdal.Dataset.CommitTransaction = lambda self: os._exit(9)\n"
        "from sar_landslide_plugin.core.reviews import Review, save_reviews\n"
        "save_reviews(Path(sys.argv[1]), {name: Review('rejected', 'x' * 900) for name in sys.argv[2:]})\n"
    )
    chips = [row["chip_id"] for row in read_chip_rows(run)]
    died = subprocess.run([sys.executable, "-c", code, str(run), *chips], cwd=REPOSITORY)
    assert died.returncode == 9
    assert read_reviews(run) == before
    save_reviews(run, {chips[0]: Review("unsure")})
    assert read_reviews(run)[chips[0]].mark == "unsure", "the file works on"


def test_nothing_is_saved_where_one_of_the_chips_is_unknown(run):
    with pytest.raises(InputError, match="no chip r9999c9999"):
        save_reviews(run, {"r0000c0000": Review("confirmed"), "r9999c9999": Review("confirmed")})
    assert read_reviews(run) == {}


def test_odd_marks_and_endless_notes_are_refused(run):
    with pytest.raises(InputError, match="'perhaps' is no mark"):
        save_reviews(run, {"r0000c0000": Review("perhaps")})
    with pytest.raises(InputError, match="shorten it"):
        save_reviews(run, {"r0000c0000": Review("", "x" * (LONGEST_NOTE + 1))})


def test_marks_while_another_program_reads(run):
    reader = gdal.OpenEx(str(run / "chips.gpkg"), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = reader.GetLayerByName("chips")
    assert layer.GetFeatureCount()
    save_reviews(run, {"r0000c0000": Review("confirmed")})
    layer.ResetReading()
    assert "confirmed" in {feature.GetField("review") for feature in layer}


def test_a_lock_is_told_apart_from_a_wrong_folder(run, monkeypatch):
    monkeypatch.setattr(reviews, "_BUSY_MS", "50")
    other = sqlite3.connect(run / "chips.gpkg", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for call in (lambda: read_reviews(run), lambda: save_reviews(run, {"r0000c0000": Review("confirmed")})):
        with pytest.raises(OutputError, match="locked by another program: close it there, or wait"):
            call()
    other.execute("ROLLBACK")
    other.close()


@pytest.mark.skipif(not hasattr(os, "setuid") or os.getuid() != 0, reason="needs root to become nobody")
def test_a_folder_for_reading_only_gets_one_sentence(finished):
    with tempfile.TemporaryDirectory() as place:
        os.chmod(place, 0o755)
        run = Path(shutil.copytree(finished, Path(place) / "run"))
        code = (
            "import os, sys\n"
            "from pathlib import Path\n"
            "from sar_landslide_plugin.core.reviews import Review, save_reviews\n"
            "from sar_landslide_plugin.core.errors import OutputError\n"
            "os.setuid(65534)\n"
            "try: save_reviews(Path(sys.argv[1]), {'r0000c0000': Review('confirmed')})\n"
            "except OutputError as error: print(error)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, str(run)], cwd=REPOSITORY, capture_output=True, text=True
        )
        assert "copy the folder of the run to a place where you may write" in done.stdout, done.stderr
        assert len(done.stdout.splitlines()) == 1
        assert sorted(path.name for path in run.iterdir()) == sorted(path.name for path in finished.iterdir())
        assert read_reviews(run) == {}


def test_a_missing_geopackage_gets_one_sentence(run):
    (run / "chips.gpkg").unlink()
    with pytest.raises(InputError, match="choose the folder of a finished run"):
        read_chip_rows(run)
    with pytest.raises(OutputError, match="cannot be saved"):
        save_reviews(run, {"r0000c0000": Review("confirmed")})


def test_csv_keeps_the_stable_columns_and_appends_the_reviews(run, tmp_path):
    save_reviews(run, {"r0001c0001": Review("confirmed", "two scars, one road\nsecond line")})
    target = tmp_path / "chips.csv"
    assert export_csv(run, target) == len(read_csv(run / "chips.csv"))
    with open(target, encoding="utf-8") as file:
        assert file.readline().strip().split(",") == [*COLUMNS, "review", "review_note", "reviewed_at"]
    own, exported = read_csv(run / "chips.csv"), read_csv(target)
    assert [{name: row[name] for name in COLUMNS} for row in exported] == own
    (marked,) = (row for row in exported if row["review"])
    assert (marked["chip_id"], marked["review_note"]) == ("r0001c0001", "two scars, one road second line")


@pytest.mark.parametrize(
    "note",
    [
        "=1+1",
        "+49 170",
        "-2",
        "@SUM(A1)",
        "\t=x",
        "\r=1",
        "\n=1",
        "  =HYPERLINK(1)",
        "＝1",
        '=cmd|"/c calc"!A1',
    ],
)
def test_notes_are_no_formulas(run, tmp_path, note):
    save_reviews(run, {"r0000c0000": Review("", note)})
    export_csv(run, tmp_path / "chips.csv")
    (written,) = (row["review_note"] for row in read_csv(tmp_path / "chips.csv") if row["review_note"])
    assert written == "'" + note.strip(), "on one line"
    assert read_reviews(run)["r0000c0000"].note == note, "kept as typed in the run itself"


def change_table(run, **values):
    """Write into the first chip of a table as a stranger may."""
    dataset = gdal.OpenEx(str(run / "chips.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("chips")
    layer.SetAttributeFilter("chip_id = 'r0000c0000'")
    feature = layer.GetNextFeature()
    for name, value in values.items():
        feature.SetField(name, value)
    layer.SetFeature(feature)
    feature = layer = None
    dataset.FlushCache()


def change_csv(run, **values):
    rows = read_csv(run / "chips.csv")
    for row in rows:
        if row["chip_id"] == "r0000c0000":
            row.update(values)
    with open(run / "chips.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)


def test_nothing_of_a_foreign_run_becomes_a_formula(run, tmp_path):
    formula = '=HYPERLINK("http://x","y")'
    change_table(run, chip_id=formula, review="confirmed", reviewed_at=formula)
    change_csv(run, chip_id=formula, flagged=formula, x_max="-1e5")
    before = {value for row in read_csv(run / "chips.csv") for value in row.values()} - {formula}
    assert export_csv(run, tmp_path / "chips.csv") == len(read_csv(run / "chips.csv"))
    rows = read_csv(tmp_path / "chips.csv")
    (row,) = (row for row in rows if row["review"])
    assert {name for name, value in row.items() if value == f"'{formula}"} == {"chip_id", "flagged", "reviewed_at"}
    assert {row[name] for row in rows for name in COLUMNS} == before | {f"'{formula}"}, "numbers stay as they are"


def test_foreign_marks_are_none(run, tmp_path):
    change_table(run, review="=1+1", review_note="seen")
    assert read_reviews(run)["r0000c0000"].mark == ""
    export_csv(run, tmp_path / "chips.csv")
    assert {row["review"] for row in read_csv(tmp_path / "chips.csv")} == {""}
    save_reviews(run, {"r0000c0000": Review("confirmed")})
    assert read_reviews(run)["r0000c0000"].mark == "confirmed"


def test_quotes_in_the_names_of_foreign_chips_choose_no_others(run, tmp_path):
    name = "x') OR rank > 0 OR chip_id IN ('"
    change_table(run, chip_id=name)
    change_csv(run, chip_id=name)
    assert export_geopackage(run, tmp_path / "one.gpkg", ChipSelection(chip_ids=(name,))) == 1
    dataset = gdal.OpenEx(str(tmp_path / "one.gpkg"), gdal.OF_VECTOR)
    assert [feature.GetField("chip_id") for feature in dataset.GetLayerByName("ranked_chips")] == [name]
    assert export_geopackage(run, tmp_path / "none.gpkg", ChipSelection(chip_ids=())) == 0
    assert gdal.OpenEx(str(tmp_path / "none.gpkg"), gdal.OF_VECTOR).GetLayerByName("ranked_chips").GetFeatureCount() == 0


def test_harmless_notes_and_negative_coordinates_stay_as_they_are(run, tmp_path):
    save_reviews(run, {"r0000c0000": Review("", "a = b, 50 % - sure")})
    export_csv(run, tmp_path / "chips.csv")
    rows = read_csv(tmp_path / "chips.csv")
    assert "a = b, 50 % - sure" in {row["review_note"] for row in rows}
    assert all(float(row["y_min"]) < 0 for row in rows), "the scene lies south of its origin"


def test_selections(run, tmp_path):
    rows = read_chip_rows(run)
    first, second, last = rows[0]["chip_id"], rows[1]["chip_id"], rows[-1]["chip_id"]
    save_reviews(run, {first: Review("rejected"), second: Review("confirmed"), last: Review("confirmed")})

    def ids(**conditions):
        export_csv(run, tmp_path / "part.csv", ChipSelection(**conditions))
        return [row["chip_id"] for row in read_csv(tmp_path / "part.csv")]

    assert ids(marks=("confirmed",)) == [second, last]
    assert ids(marks=("confirmed",), top=1) == [second]
    assert ids(chip_ids=(last, first)) == [last, first]
    assert ids(flagged_only=True) == [row["chip_id"] for row in rows if row["flagged"] == "1"]
    assert len(ids(marks=("",))) == len(rows) - 3
    for conditions, words in (({"marks": ("good",)}, "'good'"), ({"top": 0}, "give 1 or more")):
        with pytest.raises(InputError, match=words):
            ids(**conditions)


def test_columns_can_be_chosen(run, tmp_path):
    export_csv(run, tmp_path / "few.csv", columns=("review", "rank", "lat"))
    assert (tmp_path / "few.csv").read_text().splitlines()[0] == "rank,lat,review"
    with pytest.raises(InputError, match="'height' is no column"):
        export_csv(run, tmp_path / "few.csv", columns=("height",))


def test_what_cannot_be_written_leaves_the_former_file(run, tmp_path):
    with pytest.raises(OutputError, match="choose another folder"):
        export_csv(run, tmp_path / "nowhere" / "chips.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(OutputError, match="choose another folder"):
        export_csv(run, tmp_path / "folder.csv")
    assert [path.name for path in tmp_path.iterdir() if "partial" in path.name] == []


def test_geopackage_holds_marked_chips_and_outlines(run, tmp_path):
    rows = read_chip_rows(run)
    save_reviews(run, {rows[0]["chip_id"]: Review("confirmed", "=scar")})
    path = tmp_path / "for others.gpkg"
    for _ in range(2):  # the second time it replaces the file
        assert export_geopackage(run, path, ChipSelection(top=3)) == 3
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    chips, slides = (dataset.GetLayerByName(name) for name in ("ranked_chips", "landslides"))
    assert field_names(path, "ranked_chips") == EXPORT_COLUMNS
    assert sorted(feature.GetField("rank") for feature in chips) == [1, 2, 3]
    chips.ResetReading()
    assert {feature.GetField("review") for feature in chips} == {"confirmed", None}
    own = gdal.OpenEx(str(run / "landslides.gpkg"), gdal.OF_VECTOR)
    assert slides.GetFeatureCount() == own.GetLayer(0).GetFeatureCount() > 0


def outlines(path, *columns):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [tuple(map(feature.GetField, columns)) for feature in dataset.GetLayerByName("landslides")]


def test_exported_outlines_have_the_mark_of_the_chip_of_their_most_probable_pixel(run, tmp_path):
    by_chip = outlined_by_chip(run)
    own = outlines(run / "landslides.gpkg", "id", "chip_id", "area_m2")
    assert sum(number for number, _ in by_chip.values()) == len(own)
    assert sum(area for _, area in by_chip.values()) == pytest.approx(sum(area for *_, area in own))
    first, second, *_ = by_chip
    save_reviews(run, {first: Review("rejected"), second: Review("confirmed")})
    marks = {first: "rejected", second: "confirmed"}
    export_geopackage(run, tmp_path / "marked.gpkg", ChipSelection(top=1))
    found = outlines(tmp_path / "marked.gpkg", "id", "review")
    assert found == [(number, marks.get(chip)) for number, chip, _ in own]
    assert {"rejected", "confirmed", None} == {mark for _, mark in found}
    with pytest.raises(InputError, match="choose the folder of a finished run"):
        outlined_by_chip(tmp_path)


def test_many_chips_are_marked_at_once(run, monkeypatch):
    chips = [row["chip_id"] for row in read_chip_rows(run)]
    monkeypatch.setattr(reviews, "_FEW", 3)
    save_reviews(run, {chip: Review("unsure") for chip in chips})
    assert {chip: review.mark for chip, review in read_reviews(run).items()} == dict.fromkeys(chips, "unsure")
    with pytest.raises(InputError, match="no chip r9999c9999"):
        save_reviews(run, dict.fromkeys([*chips, "r9999c9999"], Review()))
    assert len(read_reviews(run)) == len(chips)


@pytest.fixture
def again(run, tmp_path):
    """Runs once more into the folder of the run."""
    path = write_raster(tmp_path / "scene.tif", synthetic_power(300, 500), names=BAND_NAMES)

    def start(progress=None):
        request = SceneRequest(rasters=(str(path),))
        options = DetectOptions(segment="all", overwrite=True)
        return detect(request, run, options, models=FakeModels(), progress=progress)

    return start


def kept(run):
    """Marked chips by the name of the file that keeps them."""
    found = {}
    for path in sorted(run.glob("chips-marked*.gpkg")):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layer = dataset.GetLayerByName("chips")
        layer.SetAttributeFilter("review <> '' OR review_note <> ''")
        found[path.name] = sorted(feature.GetField("chip_id") for feature in layer)
    return found


def test_another_run_leaves_the_marks_beside_its_results(run, again):
    assert again().marks_note == "" and kept(run) == {}
    save_reviews(run, {"r0000c0001": Review("confirmed"), "r0001c0001": Review("", "look again")})
    assert "kept as chips-marked.gpkg" in again().marks_note
    assert read_reviews(run) == {}
    save_reviews(run, {"r0000c0002": Review("rejected")})
    assert "kept as chips-marked-2.gpkg" in again().marks_note
    assert kept(run) == {"chips-marked.gpkg": ["r0000c0001", "r0001c0001"], "chips-marked-2.gpkg": ["r0000c0002"]}
    save_reviews(run, {"r0000c0001": Review("confirmed")})
    save_reviews(run, {"r0000c0001": Review()})  # taken back
    assert again().marks_note == "" and len(kept(run)) == 2


def test_a_mark_set_while_another_run_replaces_the_results_is_kept(run, again):
    def mark(fraction, _text):
        if fraction > 0.5 and not read_reviews(run):
            save_reviews(run, {"r0001c0002": Review("unsure")})

    assert again(mark).marks_note
    assert kept(run) == {"chips-marked.gpkg": ["r0001c0002"]}


def test_marks_that_cannot_be_read_because_of_a_lock_are_kept(run, again):
    save_reviews(run, {"r0000c0001": Review("confirmed")})
    other = sqlite3.connect(run / "chips.gpkg", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert again().marks_note
    finally:
        other.close()
    assert kept(run) == {"chips-marked.gpkg": ["r0000c0001"]}


def test_marks_that_another_program_has_not_moved_into_the_table_are_kept(run, again):
    other = sqlite3.connect(run / "chips.gpkg", isolation_level=None)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("SELECT count(*) FROM chips").fetchone()  # as long as it has looked, nobody clears the log
    save_reviews(run, {"r0000c0001": Review("confirmed")})
    assert (run / "chips.gpkg-wal").stat().st_size > 0
    again()
    other.close()
    assert kept(run) == {"chips-marked.gpkg": ["r0000c0001"]}


@pytest.mark.parametrize("content", [b"", b"nonsense" * 99])
def test_what_is_no_table_is_not_kept(run, again, content):
    (run / "chips.gpkg").write_bytes(content)
    assert again().marks_note == "" and kept(run) == {}
