"""From Processing parameters to what the engine asks for."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..core.band_text import parse_bands
from ..core.dates import read_event
from ..core.errors import InputError
from ..core.gdal_calls import file_stem
from ..core.request import Area
from ..core.scene import SceneRequest
from ..core.scene_name import place_of, scene_name
from ..core.words import say


def layer_source(layer: QgsMapLayer) -> str:
    """What GDAL opens for a map layer.

    Raises
    ------
    InputError
        If the layer is not a raster that GDAL reads, a web map for example, or was given another reference system than its file has,
        which only QGIS knows.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise InputError(say("The layer “{layer}” is no raster: choose radar images.", layer=layer.name()))
    if layer.providerType() != "gdal":
        raise InputError(
            say(
                "The layer “{layer}” is not a raster file; save it as a GeoTIFF and use that.",
                layer=layer.name(),
            )
        )
    own = layer.dataProvider().crs() if layer.isValid() else layer.crs()
    if own.isValid() and own != layer.crs() and _lies_elsewhere(layer, own):
        raise InputError(
            say(
                "The layer “{layer}” is in {shown} in QGIS alone, its file says {own}: write the right reference system into the file with Raster > "
                "Projections > Assign Projection, and choose that.",
                layer=layer.name(),
                shown=layer.crs().authid() or layer.crs().description(),
                own=own.authid() or own.description(),
            )
        )
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("gdal", layer.source())
    options = [parts.pop(name, None) for name in ("openOptions", "credentialOptions")]  # QGIS's own way to write them
    return registry.encodeUri("gdal", parts) if any(options) else layer.source()


def _lies_elsewhere(layer: QgsRasterLayer, own: QgsCoordinateReferenceSystem) -> bool:
    """Whether a layer lies elsewhere in the reference system that QGIS takes it for than in its own: by more than a pixel, which the same
    one by another name does not, nor another datum of the Earth as a whole."""
    centre = layer.extent().center()
    try:
        moved = QgsCoordinateTransform(own, layer.crs(), QgsProject.instance()).transform(centre)
    except QgsCsException:
        return True
    return centre.distance(moved) > layer.rasterUnitsPerPixelX()


def layer_file(layer: QgsMapLayer | None) -> str:
    """The file that a map layer is kept in; "" where it is in none, or there is no layer."""
    if layer is None:
        return ""
    return QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""


def scene_request(
    scene: str | None,
    pre: list[str],
    post: list[str],
    unit: str,
    bands: str,
    nodata: float | None,
    even_out_wetness: bool = True,
    event: str | None = None,
    chosen: tuple[str, ...] = (),
    leave_out_layover: bool = False,
) -> SceneRequest:
    """The engine's request for one raster with both dates, or for rasters before and after.

    Raises
    ------
    InputError
        If neither or both ways of input are used, or one side is missing.
    """
    if scene and (pre or post):
        raise InputError(say("Give either one raster with both dates or images before and after, not both."))
    if not scene and not (pre and post):
        raise InputError(
            say("Give one raster with both dates, or at least one image before and one after the event.")
        )
    return SceneRequest(
        rasters=(scene,) if scene else (),
        pre=tuple(pre),
        post=tuple(post),
        unit=unit,
        nodata=nodata,
        bands=parse_bands(bands),
        even_out_wetness=even_out_wetness,
        leave_out_layover=leave_out_layover,
        event=read_event(event),
        chosen=chosen,
    )


def polygon_area(features: list[QgsFeature], crs: QgsCoordinateReferenceSystem, source: str, file: str = "") -> Area:
    """The engine's area from the polygons of a layer; the engine says what is wrong with it."""
    polygons = (bytes(feature.geometry().asWkb()) for feature in features if feature.hasGeometry())
    return Area(tuple(polygons), crs.toWkt() if crs.isValid() else "", source, file)


def title_of(request: SceneRequest, result: str) -> str:
    """Short name of a scene, for titles; where names tell too little it is that of the place of a raster of the results."""
    before, after = ([file_stem(raster) for raster in rasters] for rasters in (request.pre, request.rasters or request.post))
    return scene_name(before, after, request.event, lambda: place_of(result))
