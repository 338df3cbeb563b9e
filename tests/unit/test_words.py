"""Sentences of the engine: English by itself, in the user's language where a translator was set, never broken by one."""

import ast
import json
from pathlib import Path

import numpy as np
import pytest

from sar_landslide_plugin.core import paths, words
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import Cancelled, InputError
from sar_landslide_plugin.core.providers import reason
from sar_landslide_plugin.core.request import SceneRequest
from sar_landslide_plugin.core.run_record import recorded_notes
from sar_landslide_plugin.core.words import each, english, joined, listed, placeholders, say
from tests.conftest import BAND_NAMES, FakeModels, synthetic_power, write_raster

PACKAGE = Path(paths.__file__).parent.parent
ENGINE = [
    *sorted((PACKAGE / "core").rglob("*.py")),
    PACKAGE / "runtime.py",
    PACKAGE / "wheel_index.py",
    PACKAGE / "wheels.py",
    PACKAGE / "processing" / "request.py",
]
MARK = "übersetzt: "
FAMILY = {
    "SarLandslideError",
    "InputError",
    "ModelError",
    "MemoryShortError",
    "OutputError",
    "RuntimeMissingError",
    "RuntimeInstallError",
    "UnknownWheelError",
    "DamagedWheelError",
    "kind",  # ModelError or MemoryShortError
}


@pytest.fixture
def translate():
    """Installs a dictionary as translator; what it does not hold stays English."""

    def install(dictionary):
        words.set_translator(lambda template: dictionary.get(template, template))

    yield install
    words.set_translator(None)


def calls(source, names):
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in names:
                yield node, name


@pytest.mark.parametrize("source", ENGINE, ids=lambda path: path.name)
def test_errors_for_the_user_are_said(source):
    for call, name in calls(source, FAMILY):
        assert len(call.args) == 1, f"{name} in line {call.lineno} takes one sentence"
        sentence = call.args[0]
        is_said = isinstance(sentence, ast.Call) and getattr(sentence.func, "id", "") == "say"
        is_said |= isinstance(sentence, ast.Attribute) and sentence.attr == "problem"  # of a copy of onnxruntime: said there
        assert is_said, f"{name} in line {call.lineno}: put the sentence into say(...)"


@pytest.mark.parametrize("source", ENGINE, ids=lambda path: path.name)
def test_progress_is_said(source):
    for call, name in calls(source, {"step", "gdal_callback", "progress"}):
        said = [part for part in ast.walk(call) if isinstance(part, ast.JoinedStr)]
        bare = [part for part in call.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        assert not said and not bare, f"{name} in line {call.lineno}: put the phase into say(...)"


def test_without_a_translator_sentences_are_english():
    assert say("{count:,} chips of {name}", count=1200, name="a.tif") == "1,200 chips of a.tif"


def test_translation_is_used_and_filled(translate):
    translate(
        {
            "The threshold is {value:g}, but it is a probability: give a number from 0 to 1.": "Schwelle "
            "{value:g}: gib eine Zahl von 0 bis 1.",
            "The run was cancelled, and nothing was written.": "Abgebrochen.",
        }
    )
    with pytest.raises(InputError, match=r"^Schwelle 1\.5: gib eine Zahl von 0 bis 1\.$"):
        DetectOptions(threshold=1.5).check()
    assert str(Cancelled()) == "Abgebrochen."
    words.set_translator(None)
    assert str(Cancelled()) == "The run was cancelled, and nothing was written."


@pytest.mark.parametrize(
    "broken",
    [
        "ohne Platzhalter",
        "{zahl} Kacheln",
        "{count} von {mehr}",
        "{count",
        "count}",
        "{}",
        "{count.real}",
        "{count:Q}",
    ],
)
def test_broken_translation_falls_back_to_english(translate, broken):
    translate({"{count} chips": broken})
    assert say("{count} chips", count=3) == "3 chips"


def test_braces_and_percent_signs_in_values_are_left_alone(translate):
    translate({"The raster {path} does not exist.": "Kein Raster {path}."})
    assert say("The raster {path} does not exist.", path="{x} %1.tif") == "Kein Raster {x} %1.tif."


def test_texts_remember_their_english(translate):
    translate({"decibel": "Dezibel", "in {unit}": "als {unit}", "{first} and {last}": "{first} und {last}"})
    said = say("in {unit}", unit=say("decibel"))
    assert (said, english(said)) == ("als Dezibel", "in decibel")
    assert english(joined(", ", [said, "10 m"])) == "in decibel, 10 m"
    assert each(str.upper, said) == "ALS DEZIBEL"
    assert english(each(str.upper, said)) == "IN DECIBEL"
    assert (listed(["HH", "HV", "VH"]), english(listed(["HH", "HV"]))) == ("HH und HV und VH", "HH and HV")
    assert listed([]) == ""
    error = InputError(said)
    assert english(say("failed: {reason}", reason=error)) == "failed: in decibel"
    assert (reason(error), english(reason(error))) == ("als Dezibel", "in decibel")
    assert english(12) == 12


def test_placeholders():
    assert placeholders("{a:,} of {b!r} {{c}}") == {"a", "b"}
    with pytest.raises(ValueError, match="expected"):
        placeholders("{a")


def test_a_kept_sentence_is_told_in_another_language():
    said = say("The {name} holds {share:.0f} % of {count:,}.", name=say("mask of {file}", file="a.tif"), share=np.float32(12.4), count=np.int64(1200))
    entry = json.loads(json.dumps(words.kept(said)))
    words.set_translator({"The {name} holds {share:.0f} % of {count:,}.": "{name}: {share:.0f} % von {count:,}", "mask of {file}": "Maske von {file}"}.get)
    try:
        assert words.told_again(entry) == "Maske von a.tif: 12 % von 1,200"
    finally:
        words.set_translator(None)
    assert words.told_again(entry) == said == "The mask of a.tif holds 12 % of 1,200."
    assert words.told_again("as older records have it") == words.kept("as older records have it") == "as older records have it"


@pytest.mark.parametrize(
    "template", ["{a.__class__}", "{a[0]}", "{a:999999999}", "{a:.99999999f}", "{a!r}", "{a:{b}}", "{0}", "{", "{b}", 3, None]
)
def test_a_template_of_strangers_is_not_filled_in(template):
    entry = {"english": "The unit is unknown.", "template": template, "values": {"a": "x"}}
    assert words.told_again(entry) == "The unit is unknown."


def test_files_of_a_run_are_english_in_any_language(tmp_path):
    """They are read by programs and by other people; what is told meanwhile is in the user's language."""
    scene = write_raster(
        tmp_path / "scene.tif", synthetic_power(200, 300)[[1, 0, 3, 2, 0]], names=(*BAND_NAMES, "pre_VV")
    )
    told: list[str] = []
    words.set_translator(lambda template: f"{MARK}{template}")
    try:
        result = detect(
            SceneRequest(rasters=(str(scene),)),
            tmp_path / "run",
            models=FakeModels(),
            progress=lambda _fraction, text: told.append(text),
        )
        sentence = result.summary.sentence()
    finally:
        words.set_translator(None)
    assert all(text.startswith(MARK) for text in told)
    assert sentence.startswith(f"VV+VH, {MARK}{MARK}linear power (judged from the values), 30 m")
    assert result.summary.bands[0] == f"{MARK}pre_VV: band 1 of scene.tif"
    assert all(note.startswith(MARK) for note in result.summary.notes) and result.summary.notes
    record = json.loads(result.run_json.read_text(encoding="utf-8"))
    assert record["scene"]["sentence"].startswith("VV+VH, linear power (judged from the values), 30 m")
    assert record["scene"]["notes"] == [english(note) for note in result.summary.notes]
    words.set_translator(lambda template: f"{MARK}{template}")
    try:
        assert recorded_notes(record) == list(result.summary.notes), "people read them in their language"
        assert recorded_notes({"scene": {"notes": ["An older one."]}}) == ["An older one."]
    finally:
        words.set_translator(None)
    assert "open" in record["timings_s"]
    for file in result.folder.iterdir():
        assert MARK.encode() not in file.read_bytes(), file.name
