"""Sums over areas of a run whose every pixel is known, written out by hand."""

import csv

import numpy as np
import pytest
from osgeo import gdal, ogr

from sar_landslide_plugin.core.area import pixel_areas_m2
from sar_landslide_plugin.core.errors import Cancelled, InputError
from sar_landslide_plugin.core.grid import Grid
from sar_landslide_plugin.core.zones import ZoneSums, rank_zones
from tests.conftest import wkt_of, write_raster

HEIGHT, WIDTH = 300, 1200  # more than a window of 1,024 pixels
GEOTRANSFORM = (4_321_000.0, 20.0, 0.0, 3_210_000.0, 0.0, -20.0)
LAEA = wkt_of(3035)


@pytest.fixture(scope="module")
def truth():
    random = np.random.default_rng(5)
    probability = random.random((HEIGHT, WIDTH), np.float32)
    probability[:, 1100:] = np.nan
    probability[0:128, 256:384] = 0
    mask = np.where(np.isnan(probability), 255, probability >= 0.7).astype(np.uint8)
    areas = pixel_areas_m2(Grid(WIDTH, HEIGHT, GEOTRANSFORM, LAEA), Grid(WIDTH, HEIGHT, GEOTRANSFORM, LAEA).window)
    return probability, mask, areas


@pytest.fixture(scope="module")
def run(tmp_path_factory, truth):
    folder = tmp_path_factory.mktemp("run")
    probability, mask, _ = truth
    place = {"geotransform": GEOTRANSFORM, "epsg": 3035}
    write_raster(folder / "probability.tif", probability[None], nodata=float("nan"), **place)
    write_raster(folder / "mask.tif", mask[None], data_type=gdal.GDT_Byte, nodata=255, **place)
    with open(folder / "chips.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["row", "col", "expected_area_m2", "area_low_m2", "area_high_m2"])
        for row, col in np.ndindex(3, 10):
            if (row, col) == (2, 9):
                continue  # a table that lacks a chip
            expected = chip_expected(truth, row, col)
            writer.writerow([row, col, expected, expected - 1000 * (row + 1), expected + 3000 * (col + 1)])
    return folder


def chip_expected(truth, row, col):
    box = np.s_[128 * row : 128 * row + 128, 128 * col : 128 * col + 128]
    return float(np.nansum(truth[0][box].astype(float) * truth[2][box]))


def rectangle(first_column, first_row, last_column, last_row):
    x = [GEOTRANSFORM[0] + 20.0 * column for column in (first_column, last_column)]
    y = [GEOTRANSFORM[3] - 20.0 * row for row in (first_row, last_row)]
    corners = ((x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1]), (x[0], y[0]))
    text = ", ".join(f"{a} {b}" for a, b in corners)
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb())


def sums(truth, first_column, first_row, last_column, last_row):
    """Expected, landslide and observed area of a rectangle of pixels."""
    box = np.s_[first_row:last_row, first_column:last_column]
    p, mask, areas = (values[box] for values in truth)
    return (
        float(np.nansum(p.astype(float) * areas)),
        float(areas[mask == 1].sum()),
        float(areas[mask != 255].sum()),
    )


@pytest.mark.parametrize(
    "box",
    [(0, 0, 1200, 300), (5, 7, 50, 60), (100, 100, 200, 200), (1000, 20, 1060, 280), (1090, 0, 1110, 300)],
    ids=str,
)
def test_sums_are_those_of_the_pixels(run, truth, box):
    (zone,) = rank_zones(run, [("z", rectangle(*box))], LAEA)
    expected, landslide, observed = sums(truth, *box)
    assert zone.key == "z" and zone.rank == 1
    assert zone.expected_area_m2 == pytest.approx(expected, rel=1e-6)
    assert zone.landslide_area_m2 == pytest.approx(landslide, rel=1e-6)
    assert zone.observed_area_m2 == pytest.approx(observed, rel=1e-6)
    assert zone.area_m2 == pytest.approx(400.0 * (box[2] - box[0]) * (box[3] - box[1]), rel=1e-4)
    assert zone.observed_share == pytest.approx(min(observed / zone.area_m2, 1.0))


def test_nothing_is_found_in_chips_that_are_left_out_but_they_were_observed(run, truth):
    box = 100, 100, 1100, 290
    (zone,) = rank_zones(run, [("z", rectangle(*box))], LAEA, ["r0001c0001", "r0002c0008", "r0009c0099"])
    p, mask, areas = (values.copy() for values in truth)
    for row, col in ((1, 1), (2, 8)):
        p[128 * row : 128 * row + 128, 128 * col : 128 * col + 128] = 0
        mask[128 * row : 128 * row + 128, 128 * col : 128 * col + 128] = 0
    expected, landslide, _ = sums((p, mask, areas), *box)
    assert zone.expected_area_m2 == pytest.approx(expected, rel=1e-6)
    assert zone.landslide_area_m2 == pytest.approx(landslide, rel=1e-6)
    assert zone.observed_area_m2 == pytest.approx(sums(truth, *box)[2], rel=1e-6)
    (left_out,) = rank_zones(run, [("z", rectangle(130, 130, 250, 250))], LAEA, ["r0001c0001"])
    assert left_out.expected_area_m2 == left_out.area_low_m2 == left_out.area_high_m2 == 0 < left_out.observed_area_m2


def test_a_whole_chip_has_its_interval_and_half_a_chip_half_of_the_error(run, truth):
    (zone,) = rank_zones(run, [(0, rectangle(128, 128, 256, 256))], LAEA)
    assert zone.area_low_m2 == pytest.approx(zone.expected_area_m2 - 2000, abs=1)
    assert zone.area_high_m2 == pytest.approx(zone.expected_area_m2 + 6000, abs=1)
    (half,) = rank_zones(run, [(0, rectangle(128, 128, 192, 256))], LAEA)
    share = sums(truth, 128, 128, 192, 256)[0] / chip_expected(truth, 1, 1)
    assert 0.4 < share < 0.6
    assert half.area_low_m2 == pytest.approx(half.expected_area_m2 - share * 2000, abs=1)
    assert half.area_high_m2 == pytest.approx(half.expected_area_m2 + share * 6000, abs=1)


def test_errors_of_several_chips_add_up(run):
    (zone,) = rank_zones(run, [(0, rectangle(0, 0, 256, 256))], LAEA)
    assert zone.area_low_m2 == pytest.approx(zone.expected_area_m2 - 2 * 1000 - 2 * 2000, abs=1)
    assert zone.area_high_m2 == pytest.approx(zone.expected_area_m2 + 2 * 3000 + 2 * 6000, abs=1)


def test_a_chip_that_the_table_lacks_has_no_error_of_its_own(run, truth):
    box = 1152, 256, 1200, 300
    p, _, _ = sums(truth, *box)
    assert p == 0  # unobserved
    (zone,) = rank_zones(run, [(0, rectangle(*box))], LAEA)
    assert zone.area_low_m2 == zone.expected_area_m2 == zone.area_high_m2 == 0.0 and zone.observed_share == 0.0


def test_an_interval_does_not_reach_below_nothing(run, truth):
    (zone,) = rank_zones(run, [(0, rectangle(300, 10, 310, 20))], LAEA)  # nothing is expected there
    assert (zone.expected_area_m2, zone.area_low_m2, zone.area_high_m2) == (0.0, 0.0, 0.0)
    assert zone.observed_area_m2 > 0


def test_ranks_are_by_expected_then_by_mapped_area_then_as_given(run):
    zones = [
        ("none", rectangle(300, 10, 310, 20)),
        ("small", rectangle(0, 0, 20, 20)),
        ("none too", rectangle(310, 10, 330, 20)),
        ("large", rectangle(0, 0, 100, 100)),
        ("large again", rectangle(0, 0, 100, 100)),
    ]
    found = rank_zones(run, zones, LAEA)
    assert [zone.key for zone in found] == ["large", "large again", "small", "none", "none too"]
    assert [zone.rank for zone in found] == [1, 2, 3, 4, 5]


def run_of(folder, probability, mask, chips, epsg=3035, geotransform=GEOTRANSFORM):
    """A run of given pixels and lines of the chip table."""
    place = {"geotransform": geotransform, "epsg": epsg}
    write_raster(folder / "probability.tif", np.asarray(probability)[None], nodata=float("nan"), **place)
    write_raster(folder / "mask.tif", np.asarray(mask)[None], data_type=gdal.GDT_Byte, nodata=255, **place)
    lines = ["row,col,expected_area_m2,area_low_m2,area_high_m2", *chips]
    (folder / "chips.csv").write_text("\n".join(lines) + "\n")
    return folder


def test_zones_of_the_same_expected_area_are_ranked_by_the_mapped_one(tmp_path):
    mask = np.zeros((128, 256))
    mask[:20, 128:] = 1
    run = run_of(tmp_path, np.zeros((128, 256)), mask, [])
    zones = [
        ("a", rectangle(0, 0, 64, 64)),
        ("b", rectangle(128, 10, 192, 128)),
        ("c", rectangle(128, 0, 192, 64)),
        ("d", rectangle(64, 0, 128, 64)),
    ]
    assert [zone.key for zone in rank_zones(run, zones, LAEA)] == ["c", "b", "a", "d"]


def test_zones_are_ranked_by_the_expected_area_whatever_their_intervals(tmp_path):
    probability = np.full((128, 384), 0.5)
    probability[:, 128:] = 0.4
    chips = ["0,0,3276800,0,9e6", "0,1,2621440,2621000,2622000", "0,2,2621440,2600000,9e9"]
    run = run_of(tmp_path, probability, np.zeros((128, 384)), chips)
    zones = [("narrow", rectangle(128, 0, 256, 128)), ("wide", rectangle(0, 0, 128, 128))]
    wide, narrow = rank_zones(run, zones, LAEA)
    assert (wide.key, narrow.key) == ("wide", "narrow")
    assert wide.area_low_m2 < narrow.area_low_m2


def test_an_interval_wider_than_what_is_expected_ends_at_nothing(tmp_path):
    run = run_of(tmp_path, np.full((128, 128), 0.5), np.zeros((128, 128)), ["0,0,3276800,-9e6,9e6"])
    (zone,) = rank_zones(run, [("z", rectangle(0, 0, 128, 128))], LAEA)
    assert zone.area_low_m2 == 0.0 and zone.area_high_m2 == pytest.approx(9e6, rel=1e-4)


def test_the_ground_of_an_area_is_in_square_metres_also_where_the_map_is_in_degrees(tmp_path):
    geotransform = (20.0, 1e-3, 0.0, 60.0, 0.0, -1e-3)
    run = run_of(tmp_path, np.zeros((128, 128)), np.zeros((128, 128)), [], 4326, geotransform)
    box = ogr.CreateGeometryFromWkt("POLYGON ((20.01 59.9, 20.11 59.9, 20.11 59.99, 20.01 59.99, 20.01 59.9))")
    (zone,) = rank_zones(run, [("z", bytes(box.ExportToWkb()))], wkt_of(4326))
    metres = 111_416.0 * 0.09, 55_882.0 * 0.1  # a degree of latitude and of longitude at 59.945 degrees
    assert zone.area_m2 == pytest.approx(metres[0] * metres[1], rel=2e-3)
    assert zone.observed_share == pytest.approx(1.0, rel=1e-3)


def test_next_to_nothing_is_not_nothing(tmp_path):
    run = run_of(tmp_path, np.full((128, 128), 1e-8), np.zeros((128, 128)), [])
    (zone,) = rank_zones(run, [("z", rectangle(0, 0, 100, 100))], LAEA)
    assert 0 < zone.expected_area_m2 < 1
    assert zone.expected_area_m2 == pytest.approx(1e-8 * 400 * 100 * 100, rel=1e-5)


def test_a_part_between_pixels_does_not_end_the_sum(run, truth):
    """A polygon of two parts; the first holds no pixel's centre, and lies in a part of the scene looked at earlier."""
    corner = GEOTRANSFORM[0] + 20.0 * 50, GEOTRANSFORM[3] - 20.0 * 50
    sliver = ", ".join(f"{corner[0] + dx} {corner[1] + dy}" for dx, dy in ((1, -1), (3, -1), (3, -3), (1, -1)))
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    whole.AddGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({sliver}))"))
    whole.AddGeometry(ogr.CreateGeometryFromWkb(rectangle(1040, 10, 1060, 30)))
    (zone,) = rank_zones(run, [("z", bytes(whole.ExportToWkb()))], LAEA)
    assert zone.expected_area_m2 == pytest.approx(sums(truth, 1040, 10, 1060, 30)[0], rel=1e-6)


def test_a_chip_with_more_than_its_table_tells_counts_once(tmp_path, truth):
    """Rounding may make the parts of a chip a little more than the chip: its error is not counted more than once."""
    place = {"geotransform": GEOTRANSFORM, "epsg": 3035}
    write_raster(tmp_path / "probability.tif", np.full((1, 128, 128), 0.5), nodata=float("nan"), **place)
    write_raster(tmp_path / "mask.tif", np.zeros((1, 128, 128)), data_type=gdal.GDT_Byte, nodata=255, **place)
    (tmp_path / "chips.csv").write_text("row,col,expected_area_m2,area_low_m2,area_high_m2\n0,0,1000,400,1900\n")
    (zone,) = rank_zones(tmp_path, [("z", rectangle(0, 0, 128, 128))], LAEA)
    assert zone.expected_area_m2 == pytest.approx(128 * 128 * 200, rel=1e-6)
    assert zone.expected_area_m2 - zone.area_low_m2 == pytest.approx(600, abs=1e-3)
    assert zone.area_high_m2 - zone.expected_area_m2 == pytest.approx(900, abs=1e-3)


def test_progress_tells_each_area_and_cancelling_stops(run):
    told = []
    zones = [(number, rectangle(0, 0, 20, 20)) for number in range(4)]
    rank_zones(run, zones, LAEA, progress=lambda share, text: told.append((share, text)))
    assert [share for share, _ in told] == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert [text for _, text in told] == [*(f"Area {number} of 4" for number in (1, 2, 3, 4)), "Done"]
    with pytest.raises(Cancelled):
        rank_zones(run, zones, LAEA, is_cancelled=lambda: True)
    asked = []
    with pytest.raises(Cancelled):  # also within an area
        rank_zones(run, [(0, rectangle(0, 0, 1200, 300))], LAEA, is_cancelled=lambda: asked.append(1) or len(asked) > 2)


def test_the_share_is_never_more_than_all_and_nothing_of_nothing():
    zone = ZoneSums("z", 1, 0.0, 0.0, 0.0, 0.0, 120.0, 100.0)
    assert zone.observed_share == 1.0
    assert ZoneSums("z", 1, 0.0, 0.0, 0.0, 0.0, 25.0, 100.0).observed_share == 0.25
    assert ZoneSums("z", 1, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0).observed_share == 0.0


def test_a_folder_that_is_no_run_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"chips\.csv (has no column named|cannot be read)"):
        rank_zones(tmp_path, [("z", rectangle(0, 0, 10, 10))], LAEA)
