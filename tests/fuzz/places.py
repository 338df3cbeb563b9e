"""Where on Earth, or nowhere, a fuzzed raster says it is."""

from __future__ import annotations

from osgeo import gdal, osr

from .choices import Choices

# EPSG code, and x and y of a place in it.
_PLACES = (
    (32654, 761460.0, -594480.0),
    (32654, 500000.0, 4740000.0),
    (32733, 300000.0, 8000000.0),
    (3857, 15650000.0, 5260000.0),
    (3857, 20037508.0, 1000.0),
    (3035, 4321000.0, 3210000.0),
    (3413, 10.0, -10.0),
    (2263, 980000.0, 200000.0),
    (27700, 400000.0, 300000.0),
)
_DEGREES = (
    (142.0, 42.7),
    (179.999, -17.0),
    (-179.9995, 65.0),
    (10.0, 89.9995),
    (-70.0, -89.9),
    (0.0, 0.0),
    (359.9, 10.0),
)
_ODD_SYSTEMS = (
    'LOCAL_CS["site grid",UNIT["metre",1]]',
    'ENGCRS["grid of the mine",EDATUM["peg"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]]',
    'GEOGCS["unnamed",DATUM["moon",SPHEROID["moon",1737400,0]],PRIMEM["x",0],UNIT["degree",0.0174532925199433]]',
    "",
)


def wkt_of(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def draw_place(choices: Choices) -> tuple[str, tuple[float, ...]]:
    """WKT and geotransform that belong together, mostly of a spacing that the models know."""
    spacing = choices.one_of((10.0, 20.0, 30.0, 30.0, 30.0, 12.5, 40.0, 90.0, 5.0))
    if choices.chance(25):
        x, y = choices.one_of(_DEGREES)
        degrees = spacing / 111_320
        return wkt_of(4326), (x, degrees, 0.0, y, 0.0, -degrees)
    epsg, x, y = choices.one_of(_PLACES)
    return wkt_of(epsg), (x, spacing, 0.0, y, 0.0, -spacing)


def spoil_place(
    choices: Choices, wkt: str, transform: tuple[float, ...]
) -> tuple[str, tuple[float, ...] | None]:
    """The same with something unusual or wrong about it; None = no geotransform."""
    x, dx, _, y, _, dy = transform
    how = choices.one_of(
        (
            *("south-up", "mirrored", "turned", "sheared", "none", "no system", "odd system", "empty pixel"),
            *("odd number", "tiny", "huge", "oblong", "off Earth", "axes swapped", "space system"),
        )
    )
    changed: dict[str, tuple[float, ...] | None] = {
        "south-up": (x, dx, 0.0, y, 0.0, -dy),
        "mirrored": (x, -dx, 0.0, y, 0.0, dy),
        "turned": (x, 0.8 * dx, 0.6 * dx, y, 0.6 * dx, -0.8 * dx),
        "sheared": (x, dx, 0.3 * dx, y, 0.1 * dx, dy),
        "none": None,
        "empty pixel": (x, dx, dx, y, dx, dx),
        "odd number": tuple(choices.odd_number() if choices.chance(30) else part for part in transform),
        "tiny": (x, dx * 1e-4, 0.0, y, 0.0, dy * 1e-4),
        "huge": (x, dx * 500, 0.0, y, 0.0, dy * 500),
        "oblong": (x, dx * 2.5, 0.0, y, 0.0, dy),
        "off Earth": (x * 1e4 + 1e9, dx, 0.0, y * 1e4, 0.0, dy),
        "axes swapped": (x, 0.0, dx, y, -dx, 0.0),
    }
    if how == "no system":
        return "", transform
    if how == "odd system":
        return choices.one_of(_ODD_SYSTEMS), transform
    if how == "space system":
        return wkt_of(choices.one_of((4978, 4979, 5773, 9707))), transform
    return wkt, changed.get(how, transform)


def other_place(choices: Choices, wkt: str, transform: tuple[float, ...]) -> tuple[str, tuple[float, ...]]:
    """A place for the second image: the same, beside it, or in another system altogether."""
    x, dx, a, y, b, dy = transform
    how = choices.one_of(
        ("same",) * 8
        + ("shifted", "shifted", "shifted", "far", "other system", "finer", "coarser", "contradiction")
    )
    if how == "shifted":
        return wkt, (x + dx * choices.real(-40, 40), dx, a, y + dy * choices.real(-40, 40), b, dy)
    if how == "far":
        return wkt, (x + 1e5 * dx, dx, a, y, b, dy)
    if how == "other system":
        return draw_place(choices)
    if how in ("finer", "coarser"):
        factor = 0.5 if how == "finer" else 2.3
        return wkt, (x, dx * factor, a, y, b, dy * factor)
    if how == "contradiction":
        return wkt_of(choices.one_of((4326, 32733, 3413, 2263))), transform
    return wkt, transform


def tie_down(choices: Choices, dataset: gdal.Dataset) -> None:
    """Control points or RPCs instead of, or besides, a geotransform."""
    if choices.chance(50):
        points = [
            gdal.GCP(142 + 0.1 * i % 3, 42 + 0.1 * i // 3, 0, 10 * (i % 3), 10 * (i // 3)) for i in range(6)
        ]
        dataset.SetGCPs(points[: choices.integer(0, 6)], choices.one_of((wkt_of(4326), "")))
    else:
        numbers = {"LINE_OFF": "20", "SAMP_OFF": "20", "LAT_OFF": "42", "LONG_OFF": "142", "HEIGHT_OFF": "0"}
        scales = {name.replace("OFF", "SCALE"): "1" for name in numbers}
        terms = {
            f"{name}_COEFF": " ".join(["1"] * 20) for name in ("LINE_NUM", "LINE_DEN", "SAMP_NUM", "SAMP_DEN")
        }
        dataset.SetMetadata({**numbers, **scales, **terms}, "RPC")
