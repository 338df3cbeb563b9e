"""Cards are read from the files without onnxruntime, the same as with it."""

import pytest

from sar_landslide_plugin.core.errors import ModelError
from sar_landslide_plugin.core.onnx_file import read_onnx
from sar_landslide_plugin.core.onnx_metadata import read_card
from sar_landslide_plugin.core.paths import models_dir
from tests.conftest import TEST_MODELS, make_card


@pytest.mark.parametrize("folder", [models_dir(), TEST_MODELS / "pair", TEST_MODELS / "no_card"])
@pytest.mark.parametrize("stage", ["classifier", "segmenter"])
def test_the_metadata_are_those_that_onnxruntime_reads(folder, stage):
    onnxruntime = pytest.importorskip("onnxruntime")
    file = folder / f"{stage}.onnx"
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    assert read_onnx(file).metadata == session.get_modelmeta().custom_metadata_map


def test_a_card_is_checked_as_when_the_model_is_loaded():
    assert read_card("segmenter", TEST_MODELS / "pair").pair_id == "test"
    for folder, words in (
        ("no_card", "no model card"),
        ("swapped", "it is a segmenter"),
        ("absent", "cannot be read"),
    ):
        with pytest.raises(ModelError, match=words):
            read_card("classifier", TEST_MODELS / folder)


@pytest.mark.parametrize("length", [1, 300, 1500])
def test_a_file_cut_short_is_named(tmp_path, length):
    (tmp_path / "segmenter.onnx").write_bytes((TEST_MODELS / "pair" / "segmenter.onnx").read_bytes()[:length])
    with pytest.raises(ModelError):
        read_card("segmenter", tmp_path)


def test_a_file_that_is_no_model_is_named(tmp_path):
    (tmp_path / "segmenter.onnx").write_bytes(b"\xff" * 100)
    with pytest.raises(ModelError, match=r"segmenter\.onnx is not a model that can be opened"):
        read_card("segmenter", tmp_path)


POINT = {"threshold": 0.4, "false_alarms_per_1000_km2": 5.0, "recall": 0.6, "empty_km2": 100.0}


def test_operating_points_are_read_and_the_nearest_is_found():
    card = make_card(operating_points=[POINT, {**POINT, "threshold": 0.7, "recall": 0.3}])
    assert [point.threshold for point in card.operating_points] == [0.4, 0.7]
    assert card.nearest_operating_point(0.56).recall == 0.3
    assert make_card().operating_points == () and make_card().nearest_operating_point(0.5) is None


@pytest.mark.parametrize(
    "points",
    [
        {"threshold": 0.4},
        [{"threshold": 0.4}],
        [{**POINT, "threshold": 0.0}],
        [{**POINT, "threshold": 1.0}],
        [{**POINT, "threshold": float("nan")}],
        [POINT, POINT],
        [{**POINT, "threshold": 0.6}, POINT],
        [{**POINT, "recall": 1.2}],
        [{**POINT, "empty_km2": -1}],
        [{**POINT, "false_alarms_per_1000_km2": "many"}],
        [None],
    ],
)
def test_damaged_operating_points_refuse_the_model_in_one_sentence(points):
    with pytest.raises(ModelError) as error:
        make_card(operating_points=points)
    assert "\n" not in str(error.value) and "fake.onnx" in str(error.value)
