"""Coverage-guided fuzzing with atheris: bytes are changed towards what makes the engine take another way.

    python -m tests.fuzz.guided onnx|card|vrt|scene [FOLDER_OF_STARTS] -runs=20000 -seed=1

``make fuzz-guided`` runs all four. What is found is an exception that is none of the engine's own, and is told by atheris with the
bytes that caused it. Only Python code is instrumented; what the libraries below do is seen by the cases of ``make fuzz``.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["sar_landslide_plugin"]):
    from sar_landslide_plugin.core import (  # noqa: F401
        analysis_grid,
        bands,
        cards,
        gdal_calls,
        onnx_file,
        raster_names,
        scene,
        sources,
        units,
    )

from osgeo import gdal

from sar_landslide_plugin.core.errors import SarLandslideError

from .choices import ByteChoices
from .foreign_models import decode
from .oracle import check_sentence, check_summary

TEST_MODELS = Path(__file__).resolve().parents[1] / "data" / "models"


def onnx(data: bytes) -> None:
    """Any bytes are a model or are refused."""
    try:
        onnx_file.parse_onnx(data, "a.onnx")
    except SarLandslideError as error:
        check_sentence(error)


def card(data: bytes) -> None:
    """Any text is a card or is refused."""
    try:
        cards.parse_card(data.decode("utf-8", "surrogateescape"), "segmenter", "a.onnx")
    except SarLandslideError as error:
        check_sentence(error)


def vrt(data: bytes) -> None:
    """Any file may be looked into before GDAL opens it."""
    gdal.FileFromMemBuffer("/vsimem/fuzz.vrt", data)
    try:
        with gdal_calls.quiet_gdal():
            raster_names.check_name("/vsimem/fuzz.vrt")
    except SarLandslideError as error:
        check_sentence(error)


def scene_case(data: bytes) -> None:
    """A whole scene, made by the decisions in the bytes, is understood or refused."""
    from .scenes import SCENES

    choices = ByteChoices(atheris.FuzzedDataProvider(data))
    folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    try:
        with gdal_calls.quiet_gdal():
            request = choices.one_of(SCENES)(choices, folder)
        check_summary(request)
    finally:
        shutil.rmtree(folder)


TARGETS: dict[str, Callable[[bytes], None]] = {"onnx": onnx, "card": card, "vrt": vrt, "scene": scene_case}


def write_starts(target: str, folder: Path) -> None:
    """Inputs to begin with: valid ones, or the fuzzer would spend its time on finding their first bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    for stage in ("classifier", "segmenter"):
        content = (TEST_MODELS / "pair" / f"{stage}.onnx").read_bytes()
        if target == "onnx":
            (folder / stage).write_bytes(content)
        elif target == "card":
            entry = next(value for number, _, value in decode(content) if number == 14)
            (folder / stage).write_bytes(bytes(decode(bytes(entry))[1][2]))  # type: ignore[arg-type]
    if target == "vrt":
        source = "<SimpleSource><SourceFilename relativeToVRT='1'>a.tif</SourceFilename></SimpleSource>"
        (folder / "vrt").write_text(
            f"<VRTDataset rasterXSize='9' rasterYSize='9'><Metadata domain='x'><MDI key='a_file'>b</MDI></Metadata>"
            f"<VRTRasterBand dataType='Byte' band='1'>{source}</VRTRasterBand></VRTDataset>"
        )


def main() -> None:
    target, folder = sys.argv[1], Path(sys.argv[2])
    warnings.simplefilter("error")
    write_starts(target, folder)
    atheris.Setup([sys.argv[0], *sys.argv[3:], str(folder)], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
