"""Composites through Processing."""

import pytest
from fake_engine import make_scene
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

ID = "sarlandslide:compose_dates"


def run(parameters):
    import processing

    return processing.run(ID, parameters, feedback=QgsProcessingFeedback(False))


def test_dates_become_one_raster_of_four_bands(provider, tmp_path, qgis_new_project):
    before = [
        str(make_scene(tmp_path / f"before_{seed}.tif", 128, roles=("VV", "VH"), seed=seed))
        for seed in (1, 2)
    ]
    after = str(make_scene(tmp_path / "after.tif", 128, roles=("VV", "VH"), seed=3))
    results = run({"PRE": before, "POST": [after], "OUTPUT": str(tmp_path / "composite.tif")})
    layer = QgsRasterLayer(results["OUTPUT"])
    names = [layer.bandName(number) for number in range(1, 5)]
    assert layer.isValid() and all(
        role in name for role, name in zip(("pre_VV", "pre_VH", "post_VV", "post_VH"), names)
    )


def test_one_side_alone_is_refused_in_one_sentence(provider, tmp_path, qgis_new_project):
    before = str(make_scene(tmp_path / "before.tif", 128, roles=("VV", "VH")))
    with pytest.raises(QgsProcessingException, match="at least one image before and one after"):
        run({"PRE": [before], "OUTPUT": str(tmp_path / "composite.tif")})
