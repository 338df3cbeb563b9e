"""Places and outlines for phones: where they lie, what they are called, and what is left out."""

import json
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from osgeo import gdal

from sar_landslide_plugin.core import kml_export
from sar_landslide_plugin.core.chip_export import ChipSelection, read_chip_rows
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError, OutputError
from sar_landslide_plugin.core.kml_export import export_kml
from sar_landslide_plugin.core.outline_marks import outlined_by_chip
from sar_landslide_plugin.core.reviews import Review, save_reviews
from sar_landslide_plugin.core.run_record import read_record, recorded_sentence
from sar_landslide_plugin.core.scene import SceneRequest
from sar_landslide_plugin.core.words import set_translator
from tests.conftest import BAND_NAMES, FakeModels, synthetic_power, write_raster


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A finished run of 4 x 3 chips."""
    folder = tmp_path_factory.mktemp("kml")
    path = write_raster(folder / "scene.tif", synthetic_power(300, 500), names=BAND_NAMES)
    detect(SceneRequest(rasters=(str(path),)), folder / "out", DetectOptions(segment="all"), models=FakeModels())
    return folder / "out"


@pytest.fixture
def run(finished, tmp_path):
    """A copy that a test may change."""
    return Path(shutil.copytree(finished, tmp_path / "run"))


@pytest.fixture(params=["LIBKML", "KML"], autouse=True)
def driver(request, monkeypatch):
    if gdal.GetDriverByName(request.param) is None:
        pytest.skip(f"this GDAL has no driver {request.param}")
    monkeypatch.setattr(kml_export, "_DRIVERS", (request.param,))
    return request.param


def placemarks(path):
    """(name, description, coordinates of the first ring or the point) by layer."""
    space = {"k": "http://www.opengis.net/kml/2.2"}
    found = {}
    for layer in ElementTree.parse(path).getroot().iter():
        if layer.tag.rpartition("}")[2] not in ("Folder", "Document") or layer.find("k:Placemark", space) is None:
            continue
        found[layer.findtext("k:name", namespaces=space)] = [
            (
                mark.findtext("k:name", namespaces=space),
                mark.findtext("k:description", namespaces=space),
                [tuple(map(float, point.split(",")[:2])) for point in mark.findtext(".//k:coordinates", namespaces=space).split()],
            )
            for mark in layer.iterfind("k:Placemark", space)
        ]
    return found


def test_places_are_where_to_look_and_outlines_lie_around_them(run, tmp_path):
    assert export_kml(run, tmp_path / "out.kml", ChipSelection(top=3)) == 3
    found, rows = placemarks(tmp_path / "out.kml"), read_chip_rows(run)[:3]
    assert len(found["places"]) == 3
    for (name, text, [(lon, lat)]), row in zip(found["places"], rows):
        assert name == f"{row['rank']}: {float(row['expected_area_m2']) / 1e4:.1f} ha"
        assert (lon, lat) == pytest.approx((float(row["look_lon"]), float(row["look_lat"])), abs=1e-7)
        assert f"{float(row['area_low_m2']) / 1e4:.1f} to {float(row['area_high_m2']) / 1e4:.1f} ha" in text
        sentence = recorded_sentence(read_record(run))
        assert text.endswith(f"<br>Chip {row['chip_id']}<br>Screening by radar, to be checked before acting<br>{sentence}")
    by_chip = outlined_by_chip(run)
    areas = [float(name.split()[0]) for name, *_ in found["landslides"]]
    assert len(areas) == sum(number for number, _ in by_chip.values()) > 1 and areas == sorted(areas, reverse=True)
    assert sum(areas) == pytest.approx(sum(area for _, area in by_chip.values()) / 1e4, abs=0.005 * len(areas))
    lon, lat = zip(*(point for *_, ring in found["landslides"] for point in ring))
    dataset = gdal.OpenEx(str(run / "landslides.gpkg"))
    own = [(feature.GetField("lon"), feature.GetField("lat")) for feature in dataset.GetLayer(0)]
    assert min(lon) < min(x for x, _ in own) and max(lat) > max(y for _, y in own), "longitude comes first"


def test_marks_and_notes_are_told_and_rejected_chips_left_out(run, tmp_path):
    first, second, *_ = (row["chip_id"] for row in read_chip_rows(run))
    outlined = outlined_by_chip(run)
    assert first in outlined
    save_reviews(run, {first: Review("rejected", "a field"), second: Review("confirmed", "<b>scar</b>\nnot ]]> a field")})
    assert export_kml(run, tmp_path / "out.kml", ChipSelection(chip_ids=(first, second))) == 1
    found = placemarks(tmp_path / "out.kml")
    ((_, text, _),) = found["places"]
    assert "<br>Confirmed<br>&lt;b&gt;scar&lt;/b&gt; not ]]&gt; a field<br>" in text
    assert len(found["landslides"]) == sum(number for chip, (number, _) in outlined.items() if chip != first)
    assert not any(f"Chip {first}<" in text for _, text, _ in found["landslides"])


def test_chips_in_which_nothing_is_expected_are_no_places_to_go(run, tmp_path):
    lines = (run / "chips.csv").read_text(encoding="utf-8").splitlines()
    names = lines[0].split(",")
    cells = [dict(zip(names, line.split(","))) for line in lines[1:]]
    cells[-1].update(expected_area_m2="49.0", flagged="0")
    cells[-2].update(expected_area_m2="51.0", flagged="0")
    cells[-3].update(expected_area_m2="0.0", flagged="1")
    (run / "chips.csv").write_text("\n".join([lines[0], *(",".join(row.values()) for row in cells)]), encoding="utf-8")
    last = tuple(row["chip_id"] for row in cells[-3:])
    assert export_kml(run, tmp_path / "out.kml", ChipSelection(chip_ids=last)) == 2
    assert [text.split("Chip ")[1][:10] for _, text, _ in placemarks(tmp_path / "out.kml")["places"]] == list(last[:2])


def test_what_is_simulated_says_so_and_texts_are_in_the_users_language(run, tmp_path):
    record = json.loads((run / "run.json").read_text(encoding="utf-8"))
    record["scene"]["is_simulated"] = True
    (run / "run.json").write_text(json.dumps(record), encoding="utf-8")
    set_translator(lambda text: text.replace("Outlined", "Umrissen"), lambda text: text.replace(".", ","))
    try:
        export_kml(run, tmp_path / "out.kml")
    finally:
        set_translator(None)
    name, text, _ = placemarks(tmp_path / "out.kml")["landslides"][0]
    assert "," in name and f"Umrissen: {name}<br>" in text and text.endswith("Simulated scene: none of these landslides is real")


def test_what_cannot_be_written_or_read_leaves_the_file_as_it_was(run, tmp_path):
    target = tmp_path / "out.kml"
    target.write_text("before")
    with pytest.raises(OutputError, match="choose another folder"):
        export_kml(run, tmp_path / "missing" / "out.kml")
    with pytest.raises(OutputError, match="belongs to the results of a run"):
        export_kml(run, run / "chips.gpkg")
    table = (run / "chips.csv").read_text(encoding="utf-8")
    (run / "chips.csv").write_text(table.replace(table.splitlines()[1].split(",")[-1], "east"), encoding="utf-8")
    with pytest.raises(InputError, match=r"chips.csv cannot be read .*'east'"):
        export_kml(run, target)
    (run / "chips.csv").write_text(table, encoding="utf-8")
    dataset = gdal.OpenEx(str(run / "landslides.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    layer.DeleteField(layer.GetLayerDefn().GetFieldIndex("area_m2"))
    layer = dataset = None
    with pytest.raises(InputError, match=r"landslides\.gpkg cannot be read .it has no column named area_m2"):
        export_kml(run, target)
    for change in ("update gpkg_geometry_columns set srs_id = 999", "alter table landslides add area_m2"):
        dataset = gdal.OpenEx(str(run / "landslides.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
        dataset.ExecuteSQL(change)
        dataset = None
    with pytest.raises(InputError, match=r"landslides\.gpkg cannot be read .it has no coordinate reference system"):
        export_kml(run, target)
    (run / "landslides.gpkg").unlink()
    with pytest.raises(InputError, match=r"landslides\.gpkg cannot be read .it is not there"):
        export_kml(run, target)
    assert target.read_text() == "before" and not [path for path in tmp_path.iterdir() if "partial" in path.name]


def test_a_run_without_landslides_has_places_alone(run, tmp_path):
    dataset = gdal.OpenEx(str(run / "landslides.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("DELETE FROM landslides")
    dataset = None
    assert export_kml(run, tmp_path / "out.kml") == len(placemarks(tmp_path / "out.kml")["places"]) > 1
    assert "landslides" not in placemarks(tmp_path / "out.kml")


def test_outlines_across_180_degrees_are_cut_there(tmp_path):
    path = write_raster(
        tmp_path / "scene.tif", synthetic_power(300, 500), names=BAND_NAMES, geotransform=(179.98, 1e-4, 0.0, 50.0, 0.0, -1e-4), epsg=4326
    )
    detect(SceneRequest(rasters=(str(path),)), tmp_path / "out", DetectOptions(segment="all"), models=FakeModels())
    export_kml(tmp_path / "out", tmp_path / "out.kml")
    rings = [[float(point.split(",")[0]) for point in ring.text.split()] for ring in rings_in(tmp_path / "out.kml")]
    assert all(max(ring) - min(ring) < 0.1 for ring in rings), "none reaches around the Earth"
    assert any(max(ring) == 180 for ring in rings) and any(min(ring) == -180 for ring in rings)


def rings_in(path):
    return ElementTree.parse(path).getroot().iterfind(".//k:LinearRing/k:coordinates", {"k": "http://www.opengis.net/kml/2.2"})


def test_notes_hold_nothing_that_no_file_of_xml_may(run, tmp_path):
    first = read_chip_rows(run)[0]["chip_id"]
    save_reviews(run, {first: Review("unsure", "a\x01b\ufffec\U0001f600")})
    export_kml(run, tmp_path / "out.kml", ChipSelection(top=1))
    assert "<br>a?b?c\U0001f600<br>" in placemarks(tmp_path / "out.kml")["places"][0][1]


def test_on_a_full_disk_the_former_file_stays(run, tmp_path):
    target = tmp_path / "out.kml"
    target.write_text("before")
    resource = pytest.importorskip("resource")  # Windows has none
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))  # less than the file has
    try:
        with pytest.raises(OutputError, match=r"out\.kml cannot be written .*: choose another folder"):
            export_kml(run, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert target.read_text() == "before" and not [path for path in tmp_path.iterdir() if "partial" in path.name]


def test_it_is_a_file_whatever_its_name(run, tmp_path):
    export_kml(run, tmp_path / ".kml")
    assert len(placemarks(tmp_path / ".kml")["places"]) == 12
