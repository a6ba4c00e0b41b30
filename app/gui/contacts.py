"""Whom Repartee has contacted since it was started, and why: the page that Settings leads to."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QLocale, QTime, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import network
from app.gui.setting_row import form_style, plain_label
from app.gui.stylesheet import theme_of
from app.gui.theme import SPACE, Theme
from app.gui.translation import words
from app.network import Contact

LOOK_EVERY_MS = 1_000


class ContactsDialog(QDialog):
    """Show it with ``open()``; it follows what happens while it is there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contactsDialog")
        self.setWindowTitle(self.tr("Who was contacted"))
        self._shown: list[Contact] | None = None
        said = plain_label(
            self.tr("Since Repartee was started. Nothing is sent but for what stands here.")
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("Nobody yet: no other computer, and no server on this one.")
        )
        others = plain_label(
            self.tr(
                "Tool servers that are programs, and pages opened in your browser, contact whom "
                "they like: that cannot be seen from here."
            )
        )
        for label in (said, others):
            label.setWordWrap(True)
            label.setProperty("look", "muted")
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        bottom = QHBoxLayout()
        bottom.addWidget(self.copy_button)
        bottom.addStretch(1)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + SPACE // 2)
        column.addWidget(said)
        column.addWidget(self.text, 1)
        column.addWidget(others)
        column.addLayout(bottom)
        self.setMinimumSize(320, 280)
        self.resize(480, 420)
        self.set_theme(theme_of(parent))
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
        by_host = sorted(contacts, key=lambda contact: contact.host)
        groups = [list(group) for _, group in groupby(by_host, key=lambda contact: contact.host)]
        place = self.text.verticalScrollBar().value()
        parts = ["\n".join([self._name(group[0]), *map(self._line, group)]) for group in groups]
        self.text.setPlainText("\n\n".join(parts))
        self.text.verticalScrollBar().setValue(place)
        self.copy_button.setEnabled(bool(contacts))

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(form_style(theme))

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

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
