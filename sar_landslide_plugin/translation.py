"""The plugin in the language of QGIS: its own texts, and the engine's sentences."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .core import words
from .local_numbers import localised

FOLDER = Path(__file__).with_name("i18n")
ENGINE_CONTEXT = "Engine"


def install() -> QTranslator | None:
    """Load the translation for QGIS's language and use it; None where there is none, English then.

    The language is the one chosen in QGIS's options, or else the system's.
    """
    translator = QTranslator()
    # Qt takes sar_landslide_de.qm for "de_AT" by itself.
    if not translator.load(f"sar_landslide_{QgsApplication.locale()}", str(FOLDER)):
        words.set_translator(None, localised)
        return None
    QCoreApplication.installTranslator(translator)
    words.set_translator(lambda template: QCoreApplication.translate(ENGINE_CONTEXT, template), localised)
    return translator


def remove(translator: QTranslator | None) -> None:
    """Take back what ``install`` did."""
    words.set_translator(None)
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
