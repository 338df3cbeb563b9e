"""Results that are copied to a folder that stays."""

import sqlite3

import pytest
from osgeo import ogr, osr

from sar_landslide_plugin.core.errors import OutputError
from sar_landslide_plugin.core.kept_run import copy_run, copy_tables, remove_copy
from sar_landslide_plugin.core.output_folder import RESULT_FILES
from sar_landslide_plugin.core.reviews import Review, read_reviews, save_reviews


@pytest.fixture
def run(tmp_path):
    """Files of the names of a run, with one chip."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in RESULT_FILES:
        if name.endswith(".gpkg"):
            dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / name))
            layer = dataset.CreateLayer(name.split(".")[0], osr.SpatialReference(), ogr.wkbPolygon)
            layer.CreateField(ogr.FieldDefn("chip_id", ogr.OFTString))
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("chip_id", "r0000c0000")
            layer.CreateFeature(feature)
            dataset = layer = feature = None
        else:
            (folder / name).write_text(name)
    return folder


def test_a_mark_that_is_not_yet_in_the_file_comes_along(run, tmp_path):
    with sqlite3.connect(run / "chips.gpkg") as reader:  # as QGIS, which keeps the layer open
        reader.execute("PRAGMA journal_mode=WAL")
        reader.execute("SELECT count(*) FROM chips").fetchone()
        save_reviews(run, {"r0000c0000": Review("confirmed", "road blocked")})
        assert (run / "chips.gpkg-wal").stat().st_size
        copy_run(run, tmp_path / "kept")
    reader.close()
    review = read_reviews(tmp_path / "kept")["r0000c0000"]
    assert (review.mark, review.note) == ("confirmed", "road blocked")
    assert sorted(path.name for path in (tmp_path / "kept").iterdir()) == sorted(RESULT_FILES)


def test_what_cannot_be_copied_leaves_nothing(run, tmp_path):
    (run / "mask.tif").unlink()
    with pytest.raises(OutputError, match=r"cannot be copied to .*kept \(No such file.*choose another folder"):
        copy_run(run, tmp_path / "kept")
    assert [path.name for path in tmp_path.iterdir()] == ["temporary"]


def test_marks_made_since_come_after(run, tmp_path):
    copy_run(run, tmp_path / "kept")
    save_reviews(run, {"r0000c0000": Review("rejected", "")})
    copy_tables(run, tmp_path / "kept")
    assert read_reviews(tmp_path / "kept")["r0000c0000"].mark == "rejected"


def test_outlines_taken_out_since_are_taken_out_of_the_copy(run, tmp_path):
    copy_run(run, tmp_path / "kept")
    dataset = ogr.Open(str(run / "landslides.gpkg"), update=True)
    dataset.GetLayer().DeleteFeature(1)
    dataset = None
    copy_tables(run, tmp_path / "kept")
    assert ogr.Open(str(tmp_path / "kept" / "landslides.gpkg")).GetLayer().GetFeatureCount() == 0


def test_a_copy_that_cannot_get_the_last_marks_is_taken_back(run, tmp_path):
    copy_run(run, tmp_path / "kept")
    (run / "chips.gpkg").unlink()
    with pytest.raises(OutputError, match="cannot be copied"):
        copy_tables(run, tmp_path / "kept")
    remove_copy(tmp_path / "kept")
    assert [path.name for path in tmp_path.iterdir()] == ["temporary"]


def test_another_run_is_not_replaced(run, tmp_path):
    copy_run(run, tmp_path / "kept")
    with pytest.raises(OutputError, match="cannot be copied"):
        copy_run(run, tmp_path / "kept")
