"""Only a fitting pair of models is used, and a wrong one is named in one sentence."""

import json
import shutil
import subprocess
import sys

import numpy as np
import pytest

from sar_landslide_plugin.core.cards import parse_card
from sar_landslide_plugin.core.errors import ModelError, SarLandslideError
from sar_landslide_plugin.core.models import load_models
from tests.conftest import REPOSITORY, TEST_MODELS, make_card, vh_log_ratio_db

pytest.importorskip("onnxruntime")


@pytest.fixture(scope="module")
def pair():
    return load_models(TEST_MODELS / "pair", threads=1)


def random_chips(count=3, side=128):
    random = np.random.default_rng(0)
    pre, post = random.gamma(4, 0.02, (2, count, 2, side, side)).astype(np.float32)
    post[0, :, :40] = np.nan
    return pre, post


def test_the_pair_runs_on_a_window_of_chips(pair):
    random = np.random.default_rng(0)
    margin, shape = 16, (1, 2, 256 + 32, 384 + 32)
    pre, post = random.gamma(4, 0.02, (2, *shape)).astype(np.float32)
    post[..., :40, :200] = np.nan
    embedding, logit = pair.classify(pre, post, margin)
    ratio = vh_log_ratio_db(pre, post)[0, margin:-margin, margin:-margin]
    expected = 8 * (0.25 - ratio.reshape(2, 128, 3, 128).mean(axis=(1, 3)))
    np.testing.assert_allclose(logit, expected, atol=1e-3)
    assert pair.segment(pre, post, embedding).shape == (1, *shape[2:])
    assert pair.provider_used == "cpu"


def test_the_record_names_file_and_checksum(pair):
    described = pair.describe()
    assert set(described) == {"classifier", "segmenter"}
    assert len(described["classifier"]["sha256"]) == 64


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("no_card", "no model card"),
        ("damaged_card", "damaged"),
        ("swapped", "it is a segmenter"),
        ("other_pair", "not trained together"),
        ("other_schema", "schema version 2"),
        ("other_graph", "which is not a classifier"),
    ],
)
def test_models_that_do_not_fit_are_refused(folder, words):
    with pytest.raises(ModelError, match=words):
        load_models(TEST_MODELS / folder, threads=1)


def test_missing_and_damaged_files_are_refused(tmp_path):
    with pytest.raises(ModelError, match="does not exist"):
        load_models(tmp_path)
    shutil.copytree(TEST_MODELS / "pair", tmp_path / "pair")
    for content in (b"", b"not a model", (TEST_MODELS / "pair" / "segmenter.onnx").read_bytes()[:300]):
        (tmp_path / "pair" / "segmenter.onnx").write_bytes(content)
        with pytest.raises(ModelError) as caught:
            load_models(tmp_path / "pair")
        assert "segmenter.onnx" in str(caught.value) and "\n" not in str(caught.value)


def test_a_provider_nobody_knows_is_refused():
    with pytest.raises(ModelError, match="'nonsense' is not known"):
        load_models(TEST_MODELS / "pair", provider="nonsense")


def test_where_a_provider_is_not_there_the_processor_stands_in_and_says_so():
    import onnxruntime

    if "CUDAExecutionProvider" in onnxruntime.get_available_providers():
        pytest.skip("this computer has CUDA")
    pair = load_models(TEST_MODELS / "pair", provider="cuda")
    assert pair.provider_used == "cpu" and "'cuda'" in pair.provider_note
    assert load_models(TEST_MODELS / "pair").provider_note == ""


def told_by(onnxruntime: str) -> str:
    """What `load_models` says where `import onnxruntime` runs this code."""
    code = (
        f"import sys; {onnxruntime}\n"
        "from sar_landslide_plugin.core.models import load_models\n"
        "from sar_landslide_plugin.core.errors import RuntimeMissingError\n"
        "try: load_models()\n"
        "except RuntimeMissingError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.stdout, done.stderr
    return done.stdout


def test_without_onnxruntime_the_remedy_is_told():
    assert "is not installed" in (told := told_by("sys.modules['onnxruntime'] = None")) and "pip install" in told


@pytest.mark.parametrize(
    "failure",
    [
        "ImportError('DLL load failed')",
        "OSError('DLL load failed')",
        "ModuleNotFoundError('DLL load failed', name='packaging')",
        "AttributeError('DLL load failed')",
    ],
)
def test_an_onnxruntime_that_cannot_be_loaded_is_not_called_missing(tmp_path, failure):
    (tmp_path / "onnxruntime.py").write_text(f"raise {failure}")
    told = told_by(f"sys.path.insert(0, {str(tmp_path)!r})")
    assert "is installed but cannot be loaded (DLL load failed)" in told and "Visual C++" in told


def test_an_onnxruntime_that_is_too_old_is_named_with_its_folder(tmp_path):
    (tmp_path / "onnxruntime.py").write_text("__version__ = '1.16.3'")
    told = told_by(f"sys.path.insert(0, {str(tmp_path)!r})")
    assert f"onnxruntime 1.16.3 in {tmp_path} is too old, the models need 1.17 or newer" in told
    told = told_by(f"sys.path.insert(0, {str(tmp_path)!r}); import onnxruntime")
    assert f"Another plugin has loaded onnxruntime 1.16.3 from {tmp_path}" in told


def test_a_folder_without_content_is_not_taken_for_onnxruntime(tmp_path):
    (tmp_path / "onnxruntime").mkdir()
    told = subprocess.run(
        [sys.executable, "-S", "-c",
         f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
         "from sar_landslide_plugin.core import onnx_library\n"
         "import onnxruntime; print(onnx_library.copies())\n"],
        cwd=REPOSITORY, capture_output=True, text=True,
    )  # fmt: skip
    assert told.stdout == "[]\n", told.stderr


@pytest.mark.parametrize(
    "changes",
    [
        {"polarisations": ["VH", "VV"]},
        {"chip_size": 64},
        {"stride": 7},
        {"halo_px": 20},
        {"embedding_halo_px": -8},
        {"pooling": {"stride": 3, "sharpness": 1.0, "scale": 1.0, "bias": 0.0}},
        {"pooling": {"stride": 8, "sharpness": 0.0, "scale": 1.0, "bias": 0.0}},
        {"pooling": {"stride": 8}},
        {"pixel_spacing_m": [30, 10]},
        {"pixel_spacing_m": 10},
        {"thresholds": {"gate": 2, "chip": 0.5, "pixel": 0.5}},
        {"thresholds": {"chip": 0.5, "pixel": 0.5}},
        {"interval": {"k_px": 1, "bins": []}},
        {"interval": None},
        {"minimum_mapping_unit_px": -1},
        {"minimum_mapping_unit_px": 10**400},
    ],
)
def test_cards_that_do_not_fit_are_refused(changes):
    with pytest.raises(SarLandslideError):
        make_card(**changes)


@pytest.mark.parametrize("text", [None, "", "[]", "null", "{}", json.dumps({"schema_version": 1})])
def test_texts_that_are_no_cards_are_refused(text):
    with pytest.raises(ModelError):
        parse_card(text, "segmenter", "a.onnx")


def test_a_failure_while_running_is_told_in_one_sentence():
    pair = load_models(TEST_MODELS / "pair", threads=1)
    pre, post = random_chips()
    with pytest.raises(ModelError, match="failed on 'cpu'") as caught:
        pair.classify(pre[:1, :1], post[:1], 0)
    assert "\n" not in str(caught.value)


def test_a_chip_is_pooled_to_what_the_model_itself_says(plugin_models):
    """The engine pools the heat map by the card's numbers; on a window of one chip that is the model's own logit."""
    import onnxruntime

    from sar_landslide_plugin.core.paths import models_dir

    random = np.random.default_rng(0)
    pre, post = (random.gamma(5.0, 0.02, (1, 2, 128, 128)).astype(np.float32) for _ in range(2))
    post[..., 40:90, 30:60] *= 0.3
    pre[..., :30, :] = np.nan
    _, logit = plugin_models.classify(pre, post, 0)
    session = onnxruntime.InferenceSession(
        str(models_dir() / "classifier.onnx"), providers=["CPUExecutionProvider"]
    )
    (expected,) = session.run(["chip_logit"], {"pre": pre, "post": post})
    assert plugin_models.classifier_card.pooling is not None and logit.shape == (1, 1)
    assert logit[0, 0] == pytest.approx(expected[0], abs=1e-4)


@pytest.mark.parametrize("pools", [True, False])
def test_a_chip_is_judged_by_what_is_searched_of_it(pair, plugin_models, pools):
    """Whether the engine pools a heat map or the model judges chips by itself; the embedding is that of the whole images."""
    pair = plugin_models if pools else pair
    assert (pair.classifier_card.pooling is not None) == pools
    random = np.random.default_rng(1)
    level = np.array([0.12, 0.03], np.float32).reshape(1, 2, 1, 1)
    pre, post = (random.gamma(20.0, 0.05, (1, 2, 256, 384)).astype(np.float32) * level for _ in range(2))
    post[:, 1, 70:120, 70:120] *= 0.15
    left_out = np.zeros((256, 384), bool)
    left_out[64:150, 64:150] = True
    embedding, logit = pair.classify(pre, post, 64)
    same_embedding, searched = pair.classify(pre, post, 64, left_out)
    assert np.array_equal(embedding, same_embedding) and searched.shape == logit.shape == (1, 2)
    assert searched[0, 0] < logit[0, 0] - 0.2 and searched[0, 1] == logit[0, 1]
