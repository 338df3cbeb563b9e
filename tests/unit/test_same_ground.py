"""The same ground finds the same chips and has the same area, in whichever reference system and however large it is given."""

import numpy as np
import pytest
from osgeo import ogr

from sar_landslide_plugin.core.area_of_interest import chips_in_area, extent_area
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.grid import Grid, transform_points
from sar_landslide_plugin.core.placement import turn_of_map
from sar_landslide_plugin.core.polygon_area import polygon_area_m2
from sar_landslide_plugin.core.request import Area
from sar_landslide_plugin.core.zones import rank_zones
from tests.conftest import wkt_of, write_raster

SIDE = 1024  # px, 8 x 8 chips
HALF_TURN_M = 20_037_508.342789244  # of Web Mercator


def grid_at(code, longitude, latitude, pixel):
    x, y = (float(values[0]) for values in transform_points(wkt_of(4326), wkt_of(code), np.array([longitude]), np.array([latitude])))
    return Grid(SIDE, SIDE, (x - SIDE / 2 * pixel, pixel, 0.0, y + SIDE / 2 * pixel, 0.0, -pixel), wkt_of(code))


def degrees_at(longitude, latitude):
    step = 1 / SIDE
    return Grid(SIDE, SIDE, (longitude - 0.5, step, 0.0, latitude + 0.5, 0.0, -step), wkt_of(4326))


GRIDS = {
    "UTM 33": grid_at(32633, 14.0, 42.0, 20.0),
    "UTM 60 across 180": grid_at(32760, 180.0, -17.0, 20.0),
    "New Zealand": grid_at(2193, 173.0, -42.0, 20.0),
    "degrees": degrees_at(14.0, 42.0),
    "degrees from 179.5": degrees_at(180.0, -17.0),
    "degrees to -179.5": degrees_at(-180.0, -17.0),
    "degrees from 0 to 360": degrees_at(190.0, 52.0),
    "Arctic across 180": grid_at(3995, 179.99, 70.0, 20.0),
    "North Pole": grid_at(3995, 0.0, 89.9, 20.0),
    "Antarctica": grid_at(3031, 10.0, -75.0, 20.0),
}
SYSTEMS = {"degrees": 4326, "NAD 83": 4269, "Mercator": 3857, "Pacific Mercator": 3832, "UTM 1": 32701, "UTM 33": 32633, "Equal Earth": 8857, "Arctic": 3995}
WORLDS = {
    "degrees": (4326, -180, -90, 180, 90),
    "degrees beyond": (4326, -270, -135, 270, 135),
    "degrees from 0": (4326, 0, -90, 360, 90),
}
FLAT_WORLDS = {
    "Equal Earth": (8857, -17_243_959, -8_392_928, 17_243_959, 8_392_928),
    "Mercator": (3857, -HALF_TURN_M, -HALF_TURN_M, HALF_TURN_M, HALF_TURN_M),
    "Mercator beyond": (3857, -1.5 * HALF_TURN_M, -HALF_TURN_M, 1.5 * HALF_TURN_M, HALF_TURN_M),
    "Mercator to 85 degrees": (3857, -HALF_TURN_M, -19_971_868, HALF_TURN_M, 19_971_868),
    "Pacific Mercator": (3832, -HALF_TURN_M, -HALF_TURN_M, HALF_TURN_M, HALF_TURN_M),
}


def polygon(x, y):
    """One polygon through all points."""
    points = list(zip(x.tolist(), y.tolist()))
    ring = ", ".join(f"{a!r} {b!r}" for a, b in [*points[:-1], points[0]])
    return ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))")


def outline(corners):
    """Pixel coordinates along the edges of a polygon, close enough together for any reference system."""
    ring = np.array([*corners, corners[0]], float)
    steps = np.linspace(0, 1, 200, endpoint=False)[:, None]
    points = np.concatenate([start + (end - start) * steps for start, end in zip(ring, ring[1:])])
    return np.vstack([points, points[:1]]).T


def in_system(grid, x_px, y_px, code):
    """Coordinates in a system, going on across the line where it begins anew; None where the system has none there, or tears it."""
    wkt = wkt_of(code)
    x, y = transform_points(grid.wkt, wkt, *grid.map_xy(x_px, y_px))
    turn = turn_of_map(wkt)
    if turn and np.isfinite(x).all():
        x = x[0] + np.concatenate([[0.0], np.cumsum((np.diff(x) + turn / 2) % turn - turn / 2)])
    back = grid.pixel_xy_of(Grid(1, 1, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), wkt), x, y)
    is_sound = np.isfinite(x).all() and np.hypot(back[0] - x_px, back[1] - y_px).max() < 0.1
    return (x, y) if is_sound and np.hypot(np.diff(x), np.diff(y)).max() < 10 * np.median(np.hypot(np.diff(x), np.diff(y))) + 1e-6 else None


@pytest.mark.parametrize("name", GRIDS)
def test_one_polygon_finds_the_same_chips_in_every_system(name):
    grid, random = GRIDS[name], np.random.default_rng(3)
    compared = 0
    for _ in range(6):
        centre, radii = random.uniform(100, 924, 2), random.uniform(60, 700, 5)
        turns = np.sort(random.uniform(0, 2 * np.pi, 5))
        x_px, y_px = outline(centre + radii[:, None] * np.column_stack([np.cos(turns), np.sin(turns)]))
        exact = polygon(x_px, y_px)
        if not exact.IsValid():
            continue
        surely, at_most = ({(row, column) for row, column in np.ndindex(8, 8) if chip(row, column).Intersects(exact.Buffer(by))} for by in (-2, 2))
        for code in SYSTEMS.values():
            there = in_system(grid, x_px, y_px, code)
            if there is None:
                continue
            found = chips_in_area(Area((bytes(polygon(*there).ExportToWkb()),), wkt_of(code), "area"), grid)
            assert surely <= set(zip(*(values.tolist() for values in np.nonzero(found)))) <= at_most, code
            compared += 1
    assert compared >= 10


def chip(row, column):
    return polygon(np.array([0.0, 128, 128, 0, 0]) + 128 * column, np.array([0.0, 0, 128, 128, 0]) + 128 * row)


@pytest.mark.parametrize("name", GRIDS)
def test_the_whole_world_is_all_chips(name):
    worlds = {**WORLDS, **(FLAT_WORLDS if name != "North Pole" else {})}  # where those end
    for world, (code, *bounds) in worlds.items():
        assert chips_in_area(extent_area(*bounds, wkt_of(code)), GRIDS[name]).all(), world


@pytest.mark.parametrize("name", GRIDS)
@pytest.mark.parametrize(("west", "east"), [(0, 180), (-180, 0), (100, 180), (-180, -100), (180, 260), (-200, -179.9), (179.9, 181)])
def test_strips_from_north_to_south_find_the_chips_in_them(name, west, east):
    grid = GRIDS[name]
    x_px, y_px = np.meshgrid(*[np.arange(SIDE // 8) * 8 + 4.0] * 2)
    longitude, _ = grid.lon_lat(*grid.map_xy(x_px, y_px))
    margin = (longitude - west) % 360, (east - longitude) % 360
    is_inside = (margin[0] <= east - west) & (np.minimum(*margin) > 0.02)
    is_near = (margin[0] <= east - west) | (margin[0] > 359.9) | (margin[1] > 359.9)
    surely, at_most = (values.reshape(8, 16, 8, 16).any(axis=(1, 3)) for values in (is_inside, is_near))
    try:
        found = chips_in_area(extent_area(west, -89.999, east, 89.999, wkt_of(4326)), grid)
    except InputError as error:
        assert "do not overlap" in str(error)
        found = np.zeros((8, 8), bool)
    assert not (surely & ~found).any() and (name == "North Pole" or not (found & ~at_most).any())


def test_maps_that_repeat_themselves():
    assert turn_of_map(wkt_of(4326)) == pytest.approx(360)
    assert [turn_of_map(wkt_of(code)) for code in (3857, 3832)] == [pytest.approx(2 * HALF_TURN_M)] * 2
    assert [turn_of_map(wkt_of(code)) for code in (32633, 8857, 3995, 2193, 3035)] == [None] * 5


def test_what_goes_around_the_earth_without_end_is_refused():
    with pytest.raises(InputError, match="far beyond the Earth"):
        chips_in_area(extent_area(-1e8, -80, 1e8, 80, wkt_of(4326)), GRIDS["UTM 33"])


def box(west, south, east, north):
    return bytes(polygon(np.array([west, east, east, west, west], float), np.array([south, south, north, north, south], float)).ExportToWkb())


EARTH_M2 = 510_065_621_724_088.0  # of the ellipsoid


def test_areas_of_continents_and_of_the_earth():
    degrees = wkt_of(4326)
    assert polygon_area_m2(box(-180, -90, 180, 90), degrees) == pytest.approx(EARTH_M2, rel=1e-9)
    assert polygon_area_m2(box(0, 0, 360, 90), degrees) == pytest.approx(EARTH_M2 / 2, rel=1e-9)
    assert polygon_area_m2(box(170, -90, 200, 90), degrees) == pytest.approx(EARTH_M2 / 12, rel=1e-9)
    exact = polygon_area_m2(box(-180, 60, 180, 90), degrees)
    _, radius = (float(abs(values[0])) for values in transform_points(degrees, wkt_of(3995), np.array([0.0]), np.array([60.0])))
    turns = np.linspace(0, 2 * np.pi, 721)
    circle = polygon(radius * np.cos(turns), radius * np.sin(turns))  # around the pole
    assert polygon_area_m2(bytes(circle.ExportToWkb()), wkt_of(3995)) == pytest.approx(exact, rel=1e-4)
    twice = ogr.CreateGeometryFromWkt("MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((5 0, 15 0, 15 10, 5 10, 5 0)))")
    assert polygon_area_m2(bytes(twice.ExportToWkb()), degrees) == pytest.approx(polygon_area_m2(box(0, 0, 15, 10), degrees))
    assert polygon_area_m2(box(500_000, 4_000_000, 600_000, 4_100_000), degrees) == 0


@pytest.mark.parametrize(("west", "south", "east", "north"), [(119, -2, 121, 0), (95, -11, 141, 6), (-180, -90, 180, 90)])
def test_areas_are_observed_in_part_however_large(tmp_path, west, south, east, north):
    grid = grid_at(32750, 120.0, -1.0, 20.0)
    run_of(tmp_path, grid, 32750)
    (zone,) = rank_zones(tmp_path, [("area", box(west, south, east, north))], wkt_of(4326))
    observed = SIDE**2 * 400.0
    assert zone.observed_area_m2 == pytest.approx(observed, rel=2e-3)
    assert zone.area_m2 == pytest.approx(polygon_area_m2(box(west, south, east, north), wkt_of(4326)))
    assert zone.observed_share == pytest.approx(observed / zone.area_m2, rel=2e-3)


def test_a_zone_across_180_degrees_is_whole(tmp_path):
    run_of(tmp_path, GRIDS["degrees from 179.5"], 4326)
    corners = transform_points(wkt_of(4326), wkt_of(32760), np.array([179.9, -179.9]), np.array([-17.1, -16.9]))
    (x_min, x_max), (y_min, y_max) = (values.tolist() for values in corners)
    (zone,) = rank_zones(tmp_path, [("area", box(x_min, y_min, x_max, y_max))], wkt_of(32760))
    assert zone.observed_share == pytest.approx(1.0, abs=0.01) and zone.area_m2 == pytest.approx((x_max - x_min) * (y_max - y_min), rel=0.01)


def run_of(folder, grid, code):
    """The files of a run that are read, everything mapped."""
    for name, value in (("probability.tif", 0.5), ("mask.tif", 1)):
        write_raster(folder / name, np.full((1, SIDE, SIDE), value), geotransform=grid.geotransform, epsg=code)
    (folder / "chips.csv").write_text("row,col,expected_area_m2,area_low_m2,area_high_m2\n0,0,1000,500,2000\n")
