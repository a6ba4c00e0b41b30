"""The question before a tool server is started for the first time: all that will run, and with
what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.engine.contracts.tools import visible
from app.engine.contracts.web_hosts import sites
from app.gui.kit.controls import Button
from app.gui.kit.dialogs import FormDialog
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.tools.permission_card import ANSWERABLE_AFTER_MS
from app.gui.tools.tool_servers_controller import variables_of

if TYPE_CHECKING:
    from app.services.mcp.config import ServerConfig


class ToolServerQuestion(FormDialog):
    """*Allow* is enabled once everything has been in view."""

    allowed = Signal()

    def __init__(self, servers: Sequence[ServerConfig], parent: QWidget | None = None) -> None:
        super().__init__("toolServerQuestion", self.tr("Allow this?"), parent)
        intro = wrapped(self.tr("Repartee will run or contact this with your rights:"), "title")
        self._shown = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._shown.setFrameShape(QFrame.Shape.NoFrame)
        self._shown.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._shown.setAccessibleName(intro.text())
        self._shown.setPlainText("\n\n".join("\n".join(self._lines(one)) for one in servers))
        self._hint = wrapped(self.tr("Scroll to the end to allow it."), "muted")
        self.allow = Button(self.tr("Allow"), self._allow)
        self.allow.setEnabled(False)
        refuse = Button(self.tr("Keep off"), self.reject, name="cancel")
        refuse.setDefault(True)
        refuse.setFocus(Qt.FocusReason.OtherFocusReason)
        parts = (intro, (self._shown, 1), self._hint, hbox(None, refuse, self.allow))
        vbox(*parts, parent=self, spacing=SPACE, margins=2 * SPACE)
        self._timer = QTimer(self, singleShot=True, interval=ANSWERABLE_AFTER_MS)
        self._timer.timeout.connect(self._enable)
        bar = self._shown.verticalScrollBar()
        bar.valueChanged.connect(self._enable)
        bar.rangeChanged.connect(self._enable)
        self._seen = False
        self.setMinimumSize(320, 260)
        self.resize(520, 420)
        self._timer.start()

    @property
    def text(self) -> str:
        return self._shown.toPlainText()

    def _lines(self, server: ServerConfig) -> Iterator[str]:
        yield visible(server.name)
        if server.url:
            yield self.tr("Address: {address}").format(address=visible(server.url))
            for site in sites({"url": server.url}):
                yield self.tr("Goes to: {site}").format(site=site)
        else:
            yield self.tr("Program: {program}").format(program=visible(server.command))
            for argument in server.args:
                yield self.tr("Argument: {argument}").format(argument=_indented(argument))
        if server.cwd:
            yield self.tr("Folder: {folder}").format(folder=visible(server.cwd))
        for name, value in server.env.items():
            yield self.tr("Variable: {variable}").format(variable=_indented(f"{name}={value}"))
        for name, value in server.headers.items():
            yield self.tr("Header: {header}").format(header=_indented(f"{name}: {value}"))
        if names := variables_of(server):
            yield self.tr("Gets from your environment: {names}").format(
                names=", ".join(map(visible, names))
            )

    def _enable(self, *_: int) -> None:
        """Enable *Allow*; the text must have been seen to its end."""
        bar = self._shown.verticalScrollBar()
        if self._timer.isActive() or not self.isVisible():
            return
        self._seen = self._seen or bar.value() >= bar.maximum()
        self.allow.setEnabled(self._seen)
        self._hint.setVisible(not self._seen)

    def _allow(self) -> None:
        self.accept()
        self.allowed.emit()


def _indented(text: str) -> str:
    """``text`` on lines that cannot look like another entry."""
    return visible(text).replace("\n", "\n    | ")
