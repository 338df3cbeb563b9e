"""Ground areas against formulas that share nothing with the code."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sar_landslide_plugin.core.area import areas_at_m2, pixel_areas_m2, pixel_spacing_m, point_areas_m2
from sar_landslide_plugin.core.grid import Grid, Window
from tests.conftest import wkt_of

SEMI_MAJOR_M, SEMI_MINOR_M = 6_378_137.0, 6_356_752.314245
ECCENTRICITY = np.sqrt(1 - (SEMI_MINOR_M / SEMI_MAJOR_M) ** 2)


def band_area_m2(lat_south, lat_north, lon_width):
    """Area between two parallels, closed form on the ellipsoid (authalic latitude)."""

    def q(lat):
        s = np.sin(np.radians(lat))
        return s / (1 - ECCENTRICITY**2 * s**2) + np.arctanh(ECCENTRICITY * s) / ECCENTRICITY

    return SEMI_MINOR_M**2 / 2 * (q(lat_north) - q(lat_south)) * np.radians(lon_width)


def band_area_by_steps_m2(lat_south, lat_north, lon_width, steps=20001):
    """The same by adding up thin strips of the ellipsoid."""
    lat = np.radians(np.linspace(lat_south, lat_north, steps))
    w2 = 1 - (ECCENTRICITY * np.sin(lat)) ** 2
    metric = SEMI_MAJOR_M**2 * (1 - ECCENTRICITY**2) * np.cos(lat) / w2**2
    return float(((metric[1:] + metric[:-1]) / 2 * np.diff(lat)).sum()) * np.radians(lon_width)


def test_the_two_reference_formulas_agree():
    assert band_area_m2(40, 50, 10) == pytest.approx(band_area_by_steps_m2(40, 50, 10), rel=1e-8)


@given(lat=st.floats(-80, 80), step=st.sampled_from([1e-4, 2.7e-4, 1e-3]), rows=st.integers(1, 300))
@settings(max_examples=40, deadline=None)
def test_geographic_pixels_add_up_to_the_area_between_parallels(lat, step, rows):
    grid = Grid(200, rows, (178.0, step, 0.0, lat, 0.0, -step), wkt_of(4326))
    expected = band_area_m2(lat - rows * step, lat, 200 * step)
    assert pixel_areas_m2(grid, Window(0, 0, 200, rows)).sum() == pytest.approx(expected, rel=1e-5)
    assert 200 * point_areas_m2(grid, np.full(rows, 0.5), np.arange(rows) + 0.5).sum() == pytest.approx(
        expected, rel=1e-5
    )


@pytest.mark.parametrize(("easting", "scale"), [(500_000.0, 0.9996), (320_000.0, 0.99999)])
def test_utm_pixels_are_corrected_by_the_scale_factor(easting, scale):
    grid = Grid(10, 10, (easting, 30.0, 0.0, 1000.0, 0.0, -30.0), wkt_of(32654))
    assert pixel_areas_m2(grid, Window(0, 0, 10, 10)).mean() == pytest.approx(900 / scale**2, rel=1e-4)


def test_equal_area_pixels_are_all_alike():
    grid = Grid(1000, 1000, (4_321_000.0, 20.0, 0.0, 3_210_000.0, 0.0, -20.0), wkt_of(3035))
    np.testing.assert_allclose(pixel_areas_m2(grid, Window(900, 900, 100, 100)), 400.0, rtol=1e-6)


def test_web_mercator_pixels_shrink_with_latitude():
    grid = Grid(10, 10, (0.0, 20.0, 0.0, 8_399_738.0, 0.0, -20.0), wkt_of(3857))  # 60 degrees north
    assert pixel_areas_m2(grid, Window(0, 0, 10, 10)).mean() == pytest.approx(400 * 0.25, rel=0.01)
    assert pixel_spacing_m(grid)[0] == pytest.approx(10.0, rel=0.01)


def test_areas_do_not_depend_on_the_window():
    grid = Grid(700, 700, (10.0, 1e-3, 0.0, 70.0, 0.0, -1e-3), wkt_of(4326))
    whole = pixel_areas_m2(grid, Window(0, 0, 700, 700))
    part = pixel_areas_m2(grid, Window(333, 444, 77, 1))
    np.testing.assert_allclose(part, whole[444:445, 333:410], rtol=1e-6)


def test_single_pixels_have_the_area_they_have_in_the_whole():
    grid = Grid(700, 700, (-180.0, 0.01, 0.002, 60.0, 0.001, -0.01), wkt_of(4326))
    window = Window(100, 30, 400, 300)
    rows, columns = np.random.default_rng(1).integers(0, (300, 400), (1000, 2)).T
    whole = pixel_areas_m2(grid, window)
    np.testing.assert_array_equal(areas_at_m2(grid, window, rows, columns), whole[rows, columns])


def test_pixels_across_the_date_line_have_their_area():
    grid = Grid(64, 64, (179.9968, 1e-4, 0.0, 10.0, 0.0, -1e-4), wkt_of(4326))
    areas = pixel_areas_m2(grid, Window(0, 0, 64, 64))
    assert areas.max() / areas.min() < 1.001


def turned_grid(width, height):
    """Longitude and latitude turned by 45 degrees at 60 degrees north: areas change along rows and along columns."""
    return Grid(width, height, (20.0, 7e-4, 7e-4, 60.0, 7e-4, -7e-4), wkt_of(4326))


@pytest.mark.parametrize(
    "window",
    [Window(0, 0, 300, 200), Window(300, 77, 129, 128), Window(500, 10, 1, 300), Window(9, 400, 257, 1), Window(3, 4, 2, 2)],
    ids=str,
)
def test_areas_of_a_window_are_those_of_its_pixels_one_by_one(window):
    grid = turned_grid(700, 700)
    x, y = np.meshgrid(
        window.x0 + np.arange(window.width) + 0.5, window.y0 + np.arange(window.height) + 0.5
    )
    found = pixel_areas_m2(grid, window)
    assert found.shape == (window.height, window.width)
    np.testing.assert_allclose(found, point_areas_m2(grid, x, y), rtol=3e-6)


def test_spacing_is_that_of_the_middle():
    grid = turned_grid(2000, 1000)
    lon, lat = grid.map_xy(np.array([999.5, 1000.5, 1000.0, 1000.0]), np.array([500.0, 500.0, 499.5, 500.5]))
    metre_per_degree = np.pi / 180 * SEMI_MAJOR_M
    w2 = 1 - (ECCENTRICITY * np.sin(np.radians(lat.mean()))) ** 2
    across = metre_per_degree / np.sqrt(w2) * np.cos(np.radians(lat.mean()))
    along = metre_per_degree * (1 - ECCENTRICITY**2) / w2**1.5
    expected = [np.hypot(across * (lon[b] - lon[a]), along * (lat[b] - lat[a])) for a, b in ((0, 1), (2, 3))]
    np.testing.assert_allclose(pixel_spacing_m(grid), expected, rtol=1e-7)
    with_middle_elsewhere = pixel_spacing_m(turned_grid(1500, 1000)), pixel_spacing_m(turned_grid(2000, 800))
    for other in with_middle_elsewhere:
        assert abs(other[0] / expected[0] - 1) > 1e-4  # the middle does matter


def test_pixels_of_a_projected_grid_across_the_date_line_have_their_area():
    """Longitudes jump from 180 to -180 between two pixels."""
    easting = 833_978.6  # 180 degrees on the equator in UTM 60
    grid = Grid(128, 8, (easting - 64 * 20.0, 20.0, 0.0, 1000.0, 0.0, -20.0), wkt_of(32660))
    longitude, _ = grid.lon_lat(*grid.map_xy(np.array([0.0, 128.0]), np.zeros(2)))
    if longitude[0] * longitude[1] > 0:  # the jump is where the pixels are
        pytest.fail(f"not across the date line: {longitude}")
    columns = np.arange(128) + 0.5
    areas = point_areas_m2(grid, columns, np.full(128, 4.0))
    np.testing.assert_allclose(areas, areas.mean(), rtol=1e-4)
    assert areas.mean() == pytest.approx(400.0 / 1.00098**2, rel=1e-4)  # the scale there
