"""Short sentences in QGIS's message bar, each with a next step, and in the log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ..processing.base import help_page

LOG_TAB = "SAR Landslide"
MESSAGE_SECONDS = 10

Step = tuple[str, Callable[[], None]]  # text of a button and what it does


class Messages(QObject):
    """Tells the user something; problems stay until they are closed and offer the log and the help."""

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self._iface = iface
        self._told = []  # sentences with their items, as far as they are open

    def shut_down(self) -> None:
        """Close what is open: buttons would call what is about to go."""
        for _sentence, item in self._told:
            self.withdraw(item)
        self._told = []

    def error(self, sentence: str) -> QgsMessageBarItem:
        """A problem, in one plain sentence."""
        steps = [
            (self.tr("Show Log"), self.show_log),
            (self.tr("Help"), lambda: self.show_help("troubleshooting")),
        ]
        return self.tell(sentence, Qgis.MessageLevel.Critical, steps, 0)

    def tell(
        self,
        sentence: str,
        level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
        steps: Sequence[Step] = (),
        seconds: int = MESSAGE_SECONDS,
    ) -> QgsMessageBarItem:
        """A message with buttons for what may be done next; 0 seconds leave it until it is closed.

        Said again, it takes the place of the former one.
        """
        QgsMessageLog.logMessage(sentence, LOG_TAB, level, False)
        for former, item in self._told:
            if former == sentence:
                self.withdraw(item)
        bar = self._iface.messageBar()
        item = bar.createMessage(LOG_TAB, escape(sentence, quote=False))  # which is drawn as HTML
        for text, action in steps:
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, action=action: action())
            button.clicked.connect(lambda _checked=False: bar.popWidget(item))
            item.layout().addWidget(button)
        bar.pushWidget(item, level, seconds)
        self._told = [(former, told) for former, told in self._told if former != sentence and not sip.isdeleted(told)]
        self._told.append((sentence, item))
        return item

    def withdraw(self, item: QgsMessageBarItem) -> None:
        """Close a message, where the user has not done so."""
        if not sip.isdeleted(item):
            self._iface.messageBar().popWidget(item)

    def show_log(self) -> None:
        """Open QGIS's log panel."""
        self._iface.openMessageLog()

    def show_help(self, section: str = "") -> None:
        """Open the offline help in the browser."""
        QDesktopServices.openUrl(help_page(section))

    def show_folder(self, folder: str) -> None:
        """Open a folder in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
