"""Whom Repartee has contacted since it was started, and why: the page that Settings leads to."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QLocale, QTime, QTimer
from PySide6.QtWidgets import QWidget

from app import network
from app.gui.kit.text_dialog import TextDialog
from app.gui.kit.translation import words
from app.network import Contact

LOOK_EVERY_MS = 1_000


class ConnectionsDialog(TextDialog):
    """It follows what happens while it is there."""

    def __init__(self, parent: QWidget) -> None:
        said = self.tr("Since Repartee was started. Nothing is sent but for what stands here.")
        super().__init__(parent, self.tr("Who was contacted"), said)
        self.setObjectName("contactsDialog")
        self._shown: list[Contact] | None = None
        self.text.setPlaceholderText(
            self.tr("Nobody yet: no other computer, and no server on this one.")
        )
        others = self.note(
            self.tr(
                "Tool servers that are programs, and pages opened in your browser, contact whom "
                "they like: that cannot be seen from here."
            )
        )
        self.column.insertWidget(self.column.count() - 1, others)
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self.look()

    def look(self) -> None:
        """Show what has come since; the place where one reads stays."""
        contacts = network.contacts()
        if contacts == self._shown:
            return
        self._shown = contacts
        by_host = sorted(contacts, key=lambda contact: (contact.here, contact.host))
        groups = [list(group) for _, group in groupby(by_host, key=lambda contact: contact.host)]
        parts = ["\n".join([self._name(group[0]), *map(self._line, group)]) for group in groups]
        place = self.text.verticalScrollBar().value()
        self.text.setPlainText("\n\n".join(parts))
        self.text.verticalScrollBar().setValue(place)
        self.copy_button.setEnabled(bool(contacts))

    def _name(self, contact: Contact) -> str:
        said = self.tr("{host} (this computer)").format(host=contact.host)
        return said if contact.here else contact.host

    def _line(self, contact: Contact) -> str:
        last = QTime(contact.last.hour, contact.last.minute)
        when = QLocale().toString(last, QLocale.FormatType.ShortFormat)
        said = self.tr("{why}: {count} requests, the last at {time}")
        if contact.times == 1:
            said = self.tr("{why}: one request at {time}")
        return said.format(why=words(contact.why), count=contact.times, time=when)
