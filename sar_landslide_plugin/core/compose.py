"""Many dates to one scene: means before and after in linear power, on one grid, as a raster of four bands."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .errors import InputError
from .gdal_calls import quiet_gdal
from .grid import tiles
from .onnx_metadata import read_card
from .progress import IsCancelled, ReportProgress, Watch
from .provenance import input_among
from .rasters import composite_raster
from .request import SceneRequest, SceneSummary
from .scene import Scene
from .whole_file import whole_file
from .words import say

BANDS = ("pre_VV", "pre_VH", "post_VV", "post_VH")
_SQUARE_PX = 1024


def compose_dates(
    request: SceneRequest,
    output: Path,
    *,
    overwrite: bool = False,
    progress: ReportProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> SceneSummary:
    """Write the pre and post composites that a detection with the plugin's models reads, for looking or for using again; wetness is not
    evened out in them.

    Args:
        request: the rasters, and what the user says about them.
        output: GeoTIFF to write: float32 linear power, bands ``BANDS``, NaN where not observed.
        overwrite: replace a file of that name, never one of the images themselves.

    Raises:
        InputError, OutputError, ModelError: one plain sentence; nothing was written.
        Cancelled: the user asked to stop; nothing was written.
    """
    output = Path(output)
    if output.exists():
        if not overwrite:
            raise InputError(say("{file} is there already: choose another name.", file=output))
        if input_among([output], request):
            raise InputError(say("{file} is one of the images: choose another name.", file=output))
    watch = Watch(progress, is_cancelled)
    with quiet_gdal(), whole_file(output) as partial, Scene.open(request, read_card("segmenter").pixel_spacing_m) as scene:
        _write(scene, partial, watch)
        watch.check()
        summary = scene.summary
    if progress is not None:  # done is done: asking whether to stop would come too late
        progress(1.0, say("Done"))
    return summary


def _write(scene: Scene, partial: Path, watch: Watch) -> None:
    dates = {"PRE_DATES": scene.summary.pre_dates, "POST_DATES": scene.summary.post_dates}
    with composite_raster(partial, scene.grid, len(BANDS)) as raster:
        raster.describe({key: " ".join(found) for key, found in dates.items() if found}, *BANDS)
        squares = list(tiles(scene.grid.window, _SQUARE_PX))
        for count, window in enumerate(squares):
            watch.step(
                count / len(squares),
                say("Square {number:,} of {count:,}", number=count + 1, count=len(squares)),
            )
            raster.write(
                window, np.concatenate(scene.read(window.x0, window.y0, window.width, window.height))
            )
