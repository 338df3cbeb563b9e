"""Files for others: whole or not at all, and over nothing that a run needs."""

import pytest
from osgeo import gdal, ogr

from sar_landslide_plugin.core.chip_export import export_geopackage
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import OutputError
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.whole_file import whole_file
from tests.conftest import BAND_NAMES, FakeModels, synthetic_power, write_raster


def test_what_belonged_to_the_former_file_goes(tmp_path):
    path = tmp_path / "chips.gpkg"
    for name in ("chips.gpkg", "chips.gpkg-wal", "chips.gpkg-shm", "chips.gpkg.aux.xml"):
        (tmp_path / name).write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), whole_file(path) as partial:
        partial.write_text(str(1 // 0))
    assert len(list(tmp_path.iterdir())) == 4, "nothing is lost where the new one fails"
    with whole_file(path) as partial:
        partial.write_text("new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["chips.gpkg"]


def test_files_of_a_run_are_never_the_target(tmp_path):
    run = tmp_path / "run"
    run.mkdir()
    for name in ("run.json", "chips.gpkg", "chips-marked.gpkg"):
        (run / name).write_bytes(b"kept")
    for name in ("chips.gpkg", "CHIPS-marked.gpkg", "run.json"):
        (run / name).write_bytes(b"kept")
        with pytest.raises(OutputError, match="belongs to the results of a run"), whole_file(run / name) as partial:
            partial.write_text("new")
        assert (run / name).read_bytes() == b"kept"
    (tmp_path / "chips.gpkg").write_bytes(b"somebody's own")  # beside it is no run
    with whole_file(tmp_path / "chips.gpkg") as partial:
        partial.write_text("new")
    assert (tmp_path / "chips.gpkg").read_text() == "new" and sorted(path.name for path in tmp_path.iterdir()) == ["chips.gpkg", "run"]


def test_a_style_saved_beside_the_chips_is_not_exported(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(200, 300), names=BAND_NAMES)
    detect(SceneRequest(rasters=(str(scene),)), tmp_path / "run", DetectOptions(segment="all"), models=FakeModels())
    for name in ("chips.gpkg", "landslides.gpkg"):
        gdal.OpenEx(str(tmp_path / "run" / name), gdal.OF_VECTOR | gdal.OF_UPDATE).CreateLayer("layer_styles", None, ogr.wkbNone)
    assert export_geopackage(tmp_path / "run", tmp_path / "for others.gpkg") > 0
    written = gdal.OpenEx(str(tmp_path / "for others.gpkg"), gdal.OF_VECTOR)
    assert sorted(written.GetLayer(index).GetName() for index in range(written.GetLayerCount())) == ["landslides", "ranked_chips"]
