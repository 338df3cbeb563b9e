"""The ranked table from given sums, and the intervals from given quantiles: every value worked out by hand."""

import csv
from dataclasses import replace

import numpy as np
import pytest

from sar_landslide_plugin.core.cards import Interval
from sar_landslide_plugin.core.chip_sums import ChipSums
from sar_landslide_plugin.core.chip_table import COLUMNS, chip_id, chip_table, read_chip_table, write_csv
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.grid import Grid
from tests.conftest import make_card, wkt_of

GRID = Grid(300, 200, (4_321_000.0, 20.0, 0.0, 3_210_000.0, 0.0, -20.0), wkt_of(3035))  # equal area: 400 m2 a pixel
CARD = make_card(
    interval={
        "k_px": 36.0,
        "bins": [
            {"max_expected_px": None, "q_low": -1.0, "q_high": 3.0},
            {"max_expected_px": 100, "q_low": -2.0, "q_high": 4.0},
        ],
    }
)

NOWHERE = np.full((2, GRID.chip_rows, GRID.chip_columns), np.nan)  # no outline in any chip


def filled(**chips):
    """Sums with some chips observed: r0c1=(expected px, variance px, chip probability, landslide px, observed px)."""
    sums = ChipSums(GRID, 0.5)
    for name, (expected, variance, probability, landslide, observed) in chips.items():
        place = int(name[1]), int(name[3])
        sums.observed_px[place], sums.landslide_px[place] = observed, landslide
        sums.expected_px[place], sums.variance_px[place] = expected, variance
        sums.chip_probability[place], sums.segmented[place] = probability, True
        sums.expected_area_m2[place], sums.landslide_area_m2[place] = 400.0 * expected, 400.0 * landslide
        sums.observed_area_m2[place] = 400.0 * observed
    return sums


def test_a_chip_that_was_not_mapped_stands_with_nothing():
    sums = filled(r0c0=(0.0, 0.0, 0.01, 0, 16384))
    sums.segmented[0, 0] = False
    (chip,) = chip_table(GRID, sums, NOWHERE, CARD, 0.5)
    assert (chip.area_low_m2, chip.expected_area_m2, chip.area_high_m2) == (0.0, 0.0, 0.0)


def test_a_row_says_where_a_chip_is_and_how_much_of_it_slid():
    (chip,) = chip_table(GRID, filled(r1c2=(500.0, 64.0, 0.87654321, 400, 3000)), NOWHERE, CARD, 0.5)
    assert (chip.rank, chip.chip_id, chip.row, chip.col) == (1, "r0001c0002", 1, 2)
    assert (chip.x_min, chip.x_max) == (4_321_000 + 256 * 20, 4_321_000 + 300 * 20)  # clipped to the raster
    assert (chip.y_max, chip.y_min) == (3_210_000 - 128 * 20, 3_210_000 - 200 * 20)
    assert chip.lon == pytest.approx(10.0814, abs=2e-3) and chip.lat == pytest.approx(51.9705, abs=2e-3)
    assert chip.observed_fraction == round(3000 / (44 * 72), 6)
    assert chip.landslide_probability == 0.876543 and chip.flagged == 1
    assert (chip.landslide_pixels, chip.landslide_area_m2, chip.expected_area_m2) == (400, 160_000.0, 200_000.0)
    assert chip.area_low_m2 == 400 * (500 - 1.0 * 10)  # sqrt(64 + 36) = 10
    assert chip.area_high_m2 == 400 * (500 + 3.0 * 10)


def test_coordinates_of_the_centre_are_those_of_the_middle_of_the_bounds():
    (chip,) = chip_table(GRID, filled(r0c1=(1.0, 0.0, 0.5, 0, 10)), NOWHERE, CARD, 0.5)
    lon, lat = GRID.lon_lat(
        np.array([(chip.x_min + chip.x_max) / 2]), np.array([(chip.y_min + chip.y_max) / 2])
    )
    assert (chip.lon, chip.lat) == (round(float(lon[0]), 7), round(float(lat[0]), 7))


def test_where_to_look_is_on_the_outline_or_else_the_most_probable_pixel_or_else_the_middle():
    sums = filled(r0c0=(9.0, 1.0, 0.5, 1, 99), r0c1=(8.0, 1.0, 0.5, 0, 99), r1c0=(0.0, 0.0, 0.1, 0, 99))
    sums.peak_px[:, 0, 0], sums.peak_px[:, 0, 1] = (3.5, 4.5), (200.5, 100.5)
    points_px = NOWHERE.copy()
    points_px[:, 0, 0] = 20.5, 30.5
    for chip, (x_px, y_px) in zip(
        chip_table(GRID, sums, points_px, CARD, 0.5), ((20.5, 30.5), (200.5, 100.5), (64.0, 164.0))
    ):
        lon, lat = GRID.lon_lat(*GRID.map_xy(np.array([x_px]), np.array([y_px])))
        assert (chip.look_lon, chip.look_lat) == (round(float(lon[0]), 7), round(float(lat[0]), 7))
    assert (chip.look_lon, chip.look_lat) == (chip.lon, chip.lat), "the middle, of a chip that nobody mapped"


def test_the_rank_is_by_expected_area_then_probability_then_place():
    sums = filled(
        r0c0=(10.0, 1.0, 0.2, 0, 99),
        r0c1=(20.0, 1.0, 0.3, 0, 99),
        r0c2=(20.0, 1.0, 0.9, 0, 99),
        r1c0=(20.0, 1.0, 0.3, 0, 99),
        r1c1=(20.0, 1.0, 0.3, 0, 99),
    )
    table = chip_table(GRID, sums, NOWHERE, CARD, 0.3)
    assert [(chip.row, chip.col) for chip in table] == [(0, 2), (0, 1), (1, 0), (1, 1), (0, 0)]
    assert [chip.rank for chip in table] == [1, 2, 3, 4, 5]
    assert [chip.flagged for chip in table] == [1, 1, 1, 1, 0]  # from the threshold on


def test_areas_that_are_told_alike_are_ranked_alike():
    """A difference below a square centimetre is arithmetic, not ground: such chips are ranked by probability."""
    sums = filled(r0c0=(10.0, 1.0, 0.2, 0, 99), r0c1=(10.0, 1.0, 0.3, 0, 99))
    sums.expected_area_m2[0, 0] += 0.001
    assert [chip.col for chip in chip_table(GRID, sums, NOWHERE, CARD, 0.5)] == [1, 0]
    sums.expected_area_m2[0, 0] += 0.02
    assert [chip.col for chip in chip_table(GRID, sums, NOWHERE, CARD, 0.5)] == [0, 1]


def test_an_interval_holds_the_expected_area_and_stays_within_the_chip():
    sums = filled(r0c0=(1.0, 0.0, 0.5, 0, 50), r0c1=(40.0, 0.0, 0.5, 0, 50))
    table = {chip.col: chip for chip in chip_table(GRID, sums, NOWHERE, CARD, 0.5)}
    assert (table[0].area_low_m2, table[0].area_high_m2) == (0.0, 400 * (1 + 4 * 6.0))
    assert (table[1].area_low_m2, table[1].area_high_m2) == (400 * (40 - 12.0), 400 * 50.0)


def test_an_interval_never_excludes_the_expected_area_where_pixel_areas_differ():
    sums = filled(r0c0=(40.0, 0.0, 0.5, 0, 50))
    sums.expected_area_m2[0, 0] = 400 * 51.0  # the likely pixels are the larger ones
    (chip,) = chip_table(GRID, sums, NOWHERE, CARD, 0.5)
    assert chip.area_low_m2 == 400 * 28.0 and chip.area_high_m2 == chip.expected_area_m2 == 400 * 51.0
    sums.expected_area_m2[0, 0] = 400 * 27.0  # or the smaller ones
    (chip,) = chip_table(GRID, sums, NOWHERE, CARD, 0.5)
    assert chip.area_low_m2 == chip.expected_area_m2 == 400 * 27.0


def test_values_are_rounded_to_what_they_are_worth():
    sums = filled(r0c0=(1.0, 1.0, 1 / 3, 1, 7))
    sums.expected_area_m2[0, 0] = sums.landslide_area_m2[0, 0] = 1234.5678
    (chip,) = chip_table(GRID, sums, NOWHERE, CARD, 0.5)
    assert (chip.expected_area_m2, chip.landslide_area_m2) == (1234.57, 1234.57)
    assert (chip.landslide_probability, chip.observed_fraction) == (0.333333, round(7 / 128**2, 6))
    sums = filled(r0c0=(30.0, 1.1, 0.5, 1, 700))
    (chip,) = chip_table(GRID, sums, NOWHERE, CARD, 0.5)
    assert chip.area_low_m2 == round(400 * (30 - 2 * 37.1**0.5), 2) != round(400 * (30 - 2 * 37.1**0.5), 3)
    assert chip.area_high_m2 == round(400 * (30 + 4 * 37.1**0.5), 2) != round(400 * (30 + 4 * 37.1**0.5), 3)
    step = 1e-4 / 7
    fine = Grid(128, 128, (1 / 3, step, 0.0, 1 / 7, 0.0, -step), wkt_of(4326))
    sums = ChipSums(fine, 0.5)
    sums.observed_px[0, 0], sums.chip_probability[0, 0], sums.observed_area_m2[0, 0] = 5, 0.5, 60.0
    (chip,) = chip_table(fine, sums, NOWHERE[:, :1, :1], CARD, 0.5)
    assert (chip.x_min, chip.y_max) == (round(1 / 3, 9), round(1 / 7, 9))
    assert (chip.x_max, chip.y_min) == (round(1 / 3 + 128 * step, 9), round(1 / 7 - 128 * step, 9))
    assert (chip.lon, chip.lat) == (round(1 / 3 + 64 * step, 7), round(1 / 7 - 64 * step, 7))


def test_no_observed_chip_is_an_empty_table():
    sums = filled(r0c0=(0.0, 0.0, 0.1, 0, 1))
    assert len(chip_table(GRID, sums, NOWHERE, CARD, 0.5)) == 1


def test_the_file_is_the_table(tmp_path):
    sums = filled(r0c0=(10.0, 1.0, 0.2, 0, 99), r0c1=(20.0, 1.0, 0.9, 3, 99))
    table = chip_table(GRID, sums, NOWHERE, CARD, 0.5)
    write_csv(tmp_path / "chips.csv", table)
    content = (tmp_path / "chips.csv").read_bytes()
    assert b"\r" not in content and content.decode("utf-8").endswith("\n")
    with open(tmp_path / "chips.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == COLUMNS
    assert [row[:4] for row in rows[1:]] == [["1", "r0000c0001", "0", "1"], ["2", "r0000c0000", "0", "0"]]
    for row, chip in zip(rows[1:], table):
        assert [float(value) for value in row[4:]] == [getattr(chip, name) for name in COLUMNS[4:]]


@pytest.mark.parametrize(("row", "col", "name"), [(0, 0, "r0000c0000"), (12, 345, "r0012c0345"), (12345, 6, "r12345c0006")])
def test_names_of_chips(row, col, name):
    assert chip_id(row, col) == name


def interval():
    return Interval.from_json(
        {
            "k_px": 9,
            "bins": [
                {"max_expected_px": None, "q_low": -1, "q_high": 2},
                {"max_expected_px": 10, "q_low": -3, "q_high": 5},
                {"max_expected_px": 50.0, "q_low": -2, "q_high": 3},
            ],
        }
    )


def test_bins_are_sorted_and_the_open_one_is_the_last():
    found = interval()
    np.testing.assert_array_equal(found.max_expected_px, [10, 50, np.inf])
    np.testing.assert_array_equal(found.q_low, [-3, -2, -1])
    np.testing.assert_array_equal(found.q_high, [5, 3, 2])
    assert found.k_px == 9.0 and found.q_low.dtype == float


@pytest.mark.parametrize(
    ("expected", "variance", "observed", "low", "high"),
    [
        (10.0, 0.0, 1e6, 1.0, 25.0),  # the end of a bin belongs to it: 10 - 3 * 3, 10 + 5 * 3
        (10.001, 0.0, 1e6, 4.001, 19.001),
        (50.0, 16.0, 1e6, 40.0, 65.0),
        (51.0, 16.0, 1e6, 46.0, 61.0),
        (1e9, 0.0, 2e9, 1e9 - 3, 1e9 + 6),
        (2.0, 0.0, 1e6, 0.0, 17.0),  # not below nothing
        (10.0, 0.0, 20.0, 1.0, 20.0),  # not above what was observed
        (10.0, 0.0, 8.0, 1.0, 10.0),  # but around the expected size in any case
    ],
)
def test_intervals_by_hand(expected, variance, observed, low, high):
    found = interval().around(np.array([expected]), np.array([variance]), np.array([observed]))
    assert found[0][0] == pytest.approx(low, abs=1e-6) and found[1][0] == pytest.approx(high, abs=1e-6)


def test_quantiles_that_do_not_hold_zero_still_give_intervals_around_the_expected_size():
    odd = Interval.from_json({"k_px": 0, "bins": [{"max_expected_px": None, "q_low": 1, "q_high": -1}]})
    low, high = odd.around(np.array([10.0]), np.array([4.0]), np.array([100.0]))
    assert (low[0], high[0]) == (10.0, 10.0)


def test_sizes_beyond_the_last_bin_are_taken_by_it():
    closed = Interval.from_json({"k_px": 0, "bins": [{"max_expected_px": 5, "q_low": -1, "q_high": 1}]})
    low, high = closed.around(np.array([10.0]), np.array([4.0]), np.array([100.0]))
    assert (low[0], high[0]) == (8.0, 12.0)


@pytest.mark.parametrize(
    ("column", "text"),
    [("expected_area_m2", ""), ("rank", "first"), ("rank", "1.5"), ("area_high_m2", "inf"), ("landslide_probability", "nan"), ("look_lon", "east")],
)
def test_a_table_whose_numbers_are_none_is_refused(tmp_path, column, text):
    chips = chip_table(GRID, filled(r0c0=(100, 50, 0.9, 90, 16384)), NOWHERE, CARD, 0.5)
    write_csv(tmp_path / "chips.csv", chips)
    assert [row["chip_id"] for row in read_chip_table(tmp_path)] == ["r0000c0000"]
    with open(tmp_path / "chips.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[0][column] = text
    with open(tmp_path / "chips.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    with pytest.raises(InputError, match=r"chips\.csv cannot be read .*: choose the folder of a finished run"):
        read_chip_table(tmp_path)


def test_places_that_a_reference_system_does_not_know_are_read(tmp_path):
    chips = [replace(chip, lon=float("nan")) for chip in chip_table(GRID, filled(r0c0=(100, 50, 0.9, 90, 16384)), NOWHERE, CARD, 0.5)]
    write_csv(tmp_path / "chips.csv", chips)
    assert read_chip_table(tmp_path)[0]["lon"] == "nan"
