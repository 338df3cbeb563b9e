"""Translations: in step with the sources, whole, and looked up in the contexts in which they are stored."""

import re
import shutil
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QGroupBox, QLabel, QWidget

from sar_landslide_plugin import classFactory, translation
from sar_landslide_plugin.core import words
from sar_landslide_plugin.core.options import DetectOptions
from sar_landslide_plugin.core.words import placeholders

REPOSITORY = Path(__file__).parents[2]
sys.path.insert(0, str(REPOSITORY / "resources"))

import package  # noqa: E402
import translations  # noqa: E402

# Texts that are the same in every language.
SAME = re.compile(r"NVIDIA CUDA|DirectML|CoreML|OpenVINO|ROCm|[\W\d_]*")
MARK = "übersetzt: "


class MarkingTranslator(QTranslator):
    """Translates what the sources hold, and nothing else, by putting a mark before it."""

    def __init__(self):
        super().__init__()
        self._known = set(translations.extract())
        self._contexts = {context for context, _ in self._known}
        self.missed = set()

    def translate(self, context, text, disambiguation=None, number=-1):
        if (context, text) in self._known:
            return MARK + text
        if context in self._contexts:
            self.missed.add((context, text))
        return None

    def isEmpty(self):
        return False


@pytest.fixture
def marking():
    """A translator that knows what the extractor found."""
    translator = MarkingTranslator()
    QCoreApplication.installTranslator(translator)
    words.set_translator(lambda text: QCoreApplication.translate(translation.ENGINE_CONTEXT, text))
    yield translator
    words.set_translator(None)
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def locale():
    """Sets QGIS's language as its options do."""
    settings = QgsSettings()

    def choose(name):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", name)

    yield choose
    settings.remove("locale/overrideFlag")
    settings.remove("locale/userLocale")


@pytest.fixture
def german(tmp_path, monkeypatch):
    """A folder of translations that holds one German file with three texts."""
    if shutil.which("lrelease") is None:
        pytest.skip("lrelease (qttools5-dev-tools) is not installed")
    texts = {
        ("LandslideDock", "SAR Landslide"): "SAR-Rutschungen",
        ("SarLandslideAlgorithm", "Detect landslides"): "Rutschungen finden",
        (
            "Engine",
            "The tile size is {value} px: give a multiple of {chip_size} up to {largest}, such as 1024.",
        ): ("Kachelgröße {value}: Vielfaches von {chip_size} bis {largest}."),
        ("RunBox", "Ca&ncel"): "",  # not translated yet
    }
    messages = {key: translations.Message(["x.py"], text, bool(text)) for key, text in texts.items()}
    source = tmp_path / "sar_landslide_de.ts"
    translations.write(source, "de", messages)
    translations.compile_ts(source, source.with_suffix(".qm"))
    monkeypatch.setattr(translation, "FOLDER", tmp_path)


def is_ours(part, whole):
    """Whether a widget is not inside one of QGIS's, which are translated with QGIS."""
    while part.parent() is not whole:
        part = part.parent()
        if part.metaObject().className().startswith("Qgs"):
            return False
    return True


def labels(whole):
    """Texts that a user reads on a widget and its parts."""
    for part in whole.findChildren(QWidget):
        if not is_ours(part, whole):
            continue
        yield part.toolTip()
        if isinstance(part, (QLabel, QAbstractButton)):
            yield part.text()
        if isinstance(part, QGroupBox):
            yield part.title()
        if part.metaObject().className() == "QComboBox":  # QGIS's own, of layers and bands, hold names
            yield from (part.itemText(row) for row in range(part.count()))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_in_every_language_file(language):
    expected, found = translations.extract(), translations.read(translations.ts_file(language))
    assert set(found) == set(expected), "run `make translations`"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_hold_the_placeholders_of_their_sources(language):
    for (_, source), message in translations.read(translations.ts_file(language)).items():
        if message.translation:
            assert placeholders(message.translation) == placeholders(source), source


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_compiled_file_is_there_and_loads_as_soon_as_anything_is_translated(language):
    path = translations.ts_file(language)
    finished = {key: message for key, message in translations.read(path).items() if message.is_finished}
    if not finished:
        assert not path.with_suffix(".qm").exists()
        return
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for (context, source), message in finished.items():
        assert translator.translate(context, source.encode()) == message.translation, "run `make translations`"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(language):
    messages = translations.read(translations.ts_file(language))
    assert not [source for (_, source), message in messages.items() if not message.is_finished]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_panel_is_no_wider_than_300_pixels_in_any_language(iface, locale, language):
    locale(language)
    plugin = classFactory(iface)
    plugin.initGui()
    try:
        dock = plugin._dock
        for box in dock.findChildren(QgsCollapsibleGroupBox):
            box.setCollapsed(False)
        assert "Landslides" not in dock.run_box.detect_button.text()
        assert dock.widget().minimumSizeHint().width() <= 300
    finally:
        plugin.unload()


def test_dock_and_algorithms_look_up_what_the_extractor_found(iface, marking, scene_raster, wait_until):
    plugin = classFactory(iface)
    plugin.initGui()
    try:
        dock = plugin._dock
        iface.activate(scene_raster)
        wait_until(lambda: MARK in dock.scene_box.summary_label.text())
        untranslated = {
            text
            for text in labels(dock)
            if text and MARK not in text and not SAME.fullmatch(text) and text != scene_raster.name()
        }
        algorithms = QgsApplication.processingRegistry().providerById("sarlandslide").algorithms()
        assert algorithms
        for algorithm in algorithms:
            names = [part.description() for part in algorithm.parameterDefinitions()]
            names += [part.description() for part in algorithm.outputDefinitions()]
            names += [algorithm.displayName(), algorithm.shortDescription(), algorithm.tags()[0]]
            untranslated |= {text for text in names if not text.startswith(MARK)}
        titles = plugin._action.text(), plugin._action.toolTip(), plugin._menu_title, dock.windowTitle()
        untranslated |= {text for text in titles if not text.startswith(MARK)}
    finally:
        plugin.unload()
    assert not untranslated
    assert not marking.missed


@pytest.mark.parametrize("chosen", ["de", "de_AT"])
def test_plugin_speaks_the_language_of_qgis(iface, locale, german, chosen):
    locale(chosen)
    plugin = classFactory(iface)
    plugin.initGui()
    try:
        assert plugin._dock.windowTitle() == "SAR-Rutschungen"
        assert plugin._dock.run_box.cancel_button.text() == "Ca&ncel"
        algorithm = QgsApplication.processingRegistry().algorithmById("sarlandslide:detect_landslides")
        assert algorithm.displayName() == "Rutschungen finden"
        with pytest.raises(Exception, match=r"^Kachelgröße 100: Vielfaches von 128 bis 4096\.$"):
            DetectOptions(tile_size=100).check()
    finally:
        plugin.unload()
    assert QCoreApplication.translate("LandslideDock", "SAR Landslide") == "SAR Landslide"
    with pytest.raises(Exception, match=r"^The tile size is 100 px"):
        DetectOptions(tile_size=100).check()


@pytest.mark.parametrize("chosen", ["en_US", "pt_BR"])
def test_without_a_translation_the_plugin_is_english(iface, locale, german, chosen):
    locale(chosen)
    plugin = classFactory(iface)
    plugin.initGui()
    try:
        assert plugin._dock.windowTitle() == "SAR Landslide"
    finally:
        plugin.unload()


def test_language_of_the_system_counts_only_if_none_was_chosen(locale, german):
    locale("de")
    QgsSettings().setValue("locale/overrideFlag", False)
    assert translation.install() is None  # the tests run in the C locale


def test_merging_keeps_translations_and_forgets_what_is_gone(tmp_path):
    path = tmp_path / "some.ts"
    former = {
        ("A", "Kept & <done>"): translations.Message(["a.py"], "Bleibt & <fertig>", True),
        ("A", "Moved"): translations.Message(["a.py"], "Umgezogen", True),
        ("A", "Gone"): translations.Message(["a.py"], "Weg", True),
    }
    translations.write(path, "de", former)
    assert translations.read(path) == former
    sources = {
        key: translations.Message(["b.py"]) for key in (("A", "Kept & <done>"), ("B", "Moved"), ("B", "New"))
    }
    merged = translations.merge(sources, translations.read(path))
    assert merged[("A", "Kept & <done>")] == translations.Message(["b.py"], "Bleibt & <fertig>", True)
    assert merged[("B", "Moved")] == translations.Message(["b.py"], "Umgezogen", False)
    assert merged[("B", "New")] == translations.Message(["b.py"])
    assert set(merged) == set(sources)


@pytest.mark.parametrize(
    "code",
    [
        'def f(name):\n    say(f"{name} is wrong")',
        "def f(text):\n    say(text)",
        'class A:\n    def f(self):\n        self.tr("%n chips", "", 3)',
        'def f(other):\n    other.tr("text")',
        'def f():\n    tr("text")',
    ],
)
def test_texts_that_would_never_be_translated_are_refused(tmp_path, monkeypatch, code):
    (tmp_path / "module.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(translations, "PACKAGE", tmp_path)
    with pytest.raises(translations.NotFoundError):
        translations.extract()


def test_contexts_are_those_of_the_running_program(tmp_path, monkeypatch):
    (tmp_path / "gui").mkdir()
    (tmp_path / "helper.py").write_text(
        'def tr(text):\n    return QCoreApplication.translate("Helper", text)\n\n\nONE = tr("one" if A else "two")\n',
        encoding="utf-8",
    )
    (tmp_path / "gui" / "box.py").write_text(
        "from ..helper import tr\n\n\n"
        'class Base(QWidget):\n    def f(self):\n        return self.tr("three"), tr("four"), say("{five}" " six")\n\n\n'
        "class Heir(Base):\n    pass\n\n\n"
        'class Own(X):\n    def tr(self, text):\n        return QCoreApplication.translate("Fixed", text)\n\n\n'
        'class Below(Own):\n    def f(self):\n        return self.tr("seven")\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(translations, "PACKAGE", tmp_path)
    assert set(translations.extract()) == {
        ("Helper", "one"),
        ("Helper", "two"),
        ("Base", "three"),
        ("Heir", "three"),
        ("Helper", "four"),
        ("Engine", "{five} six"),
        ("Fixed", "seven"),
    }


def test_what_is_compiled_is_shipped_and_what_is_edited_is_not(tmp_path, monkeypatch):
    folder = tmp_path / package.PACKAGE / "i18n"
    folder.mkdir(parents=True)
    for name in ("sar_landslide_de.ts", "sar_landslide_de.qm"):
        (folder / name).touch()
    monkeypatch.setattr(package, "ROOT", tmp_path)
    assert [name for _, name in package.members()] == ["i18n/sar_landslide_de.qm"]
