"""The list of every host that Repartee has contacted since its start, and why."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale, Qt, QTime, QTimer
from PySide6.QtWidgets import QWidget

from app import network
from app.gui.kit.dialogs import TextDialog
from app.gui.kit.translation import translated
from app.network import HostContact

REFRESH_INTERVAL_MS = 1_000


class ConnectionsDialog(TextDialog):
    """Updates its list while it is open."""

    def __init__(self, parent: QWidget) -> None:
        intro = self.tr("Everything Repartee has connected to since it started")
        super().__init__("contactsDialog", self.tr("Connections"), intro, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown: list[HostContact] | None = None
        self.text.setPlaceholderText(self.tr("No connections yet"))
        limits = self.note(
            self.tr(
                "Programs used as tool servers and pages in your browser make their own "
                "connections, which Repartee can't see."
            )
        )
        self.column.insertWidget(self.column.count() - 1, limits)
        timer = QTimer(self, interval=REFRESH_INTERVAL_MS)
        timer.timeout.connect(self.refresh)
        timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Show the contacts so far, and keep the scroll position."""
        contacts = network.contacts()
        if contacts == self._shown:
            return
        self._shown = contacts
        groups: dict[str, dict[str, HostContact]] = {}
        for contact in sorted(contacts, key=lambda contact: (contact.here, contact.host)):
            purposes = groups.setdefault(self._name(contact), {})
            before = purposes.get(contact.why)
            purposes[contact.why] = _together(before, contact) if before else contact
        parts = [
            "\n".join([name, *map(self._line, group.values())]) for name, group in groups.items()
        ]
        bar = self.text.verticalScrollBar()
        position = bar.value()
        self.text.setPlainText("\n\n".join(parts))
        bar.setValue(position)
        self.copy_button.setEnabled(bool(contacts))

    def _name(self, contact: HostContact) -> str:
        """127.0.0.1, ::1 and localhost are one computer."""
        if not contact.here:
            return contact.host
        port = urlsplit(f"//{contact.host}").port
        if port is None:
            return self.tr("This computer")
        return self.tr("This computer, port {port}").format(port=port)

    def _line(self, contact: HostContact) -> str:
        last = QTime(contact.last.hour, contact.last.minute)
        time = QLocale().toString(last, QLocale.FormatType.ShortFormat)
        text = self.tr("{why}: {count} requests, the last at {time}")
        if contact.times == 1:
            text = self.tr("{why}: one request at {time}")
        return text.format(why=translated(contact.why), count=contact.times, time=time)


def _together(one: HostContact, other: HostContact) -> HostContact:
    return replace(one, last=max(one.last, other.last), times=one.times + other.times)
