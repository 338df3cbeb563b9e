"""Ground areas against formulas that share nothing with the code."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sar_landslide_plugin.core.area import pixel_areas_m2, pixel_spacing_m, point_areas_m2
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


def test_pixels_across_the_date_line_have_their_area():
    grid = Grid(64, 64, (179.9968, 1e-4, 0.0, 10.0, 0.0, -1e-4), wkt_of(4326))
    areas = pixel_areas_m2(grid, Window(0, 0, 64, 64))
    assert areas.max() / areas.min() < 1.001
