"""The marks of chips as people read them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ChipTable", text)


def mark_words() -> dict[str, str]:
    """What is shown for each mark, and for none."""
    return {
        "confirmed": tr("Confirmed"),
        "rejected": tr("Rejected"),
        "unsure": tr("Unsure"),
        "": tr("Not marked"),
    }
