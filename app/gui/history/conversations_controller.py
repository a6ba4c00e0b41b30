"""Behind the history: which conversation goes on, and what is done with the others."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from itertools import pairwise
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from app.config.settings import Settings
from app.engine.contracts.events import ConversationOpened, Event, TurnStarted
from app.engine.contracts.ports import Archive, Message
from app.engine.contracts.stored_conversation import StoredConversation, to_json, to_markdown
from app.errors import HistoryError, ReparteeError
from app.gui.chat.conversation_bar import ContinueBar, PrivateBar
from app.gui.kit.translation import words
from app.gui.shell.window import Window
from app.messages import sentence
from app.services.storage.history import History

if TYPE_CHECKING:
    from app.gui.history.history_panel import HistoryPanel

OFFERED_FOR_S = 86_400.0
"""A conversation that ended longer ago is over; one whose last question waits never is."""


class Talking(Protocol):
    """What is used of a session."""

    def turn_to(self, messages: Sequence[Message] = (), archive: Archive | None = None) -> None: ...
    def retry(self) -> None: ...


class ConversationsController(QObject):
    """Shows the history in ``window`` on Ctrl+H, and begins a new conversation on Ctrl+N."""

    chosen = Signal(dict)
    """Settings to save."""
    trouble = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(self, window: Window, settings: Settings, file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._history = History(file, self.trouble.emit)
        self._session: Talking | None = None
        self._deleted: int | None = None
        self._talked = False
        """Something was said, or opened, since the start."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: StoredConversation | None = None
        self.panel: HistoryPanel | None = None
        self.private_bar = PrivateBar(window)
        self.continue_bar = ContinueBar(window)
        for bar in (self.private_bar, self.continue_bar):
            window.bars.addWidget(bar)
        self.private_bar.ended.connect(lambda: self._choose_private(False))
        self.continue_bar.continued.connect(self._continue)
        window.header.history_button.clicked.connect(self.toggle)
        for keys, act in (("Ctrl+H", self.toggle), ("Ctrl+N", self.begin_new)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, act=act: act())
            window.addAction(action)
        self.private_bar.setVisible(settings.private)

    def archive(self) -> Archive | None:
        """Where a new conversation is kept; None: nowhere, in private mode."""
        return None if self._settings.private else self._history.recorder()

    def attach(self, session: Talking) -> None:
        """The session is ready: tidy up, and offer to go on where the last one ended."""
        self._session = session
        self._do(self._begin())

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        before, self._settings = self._settings, settings
        self.private_bar.setVisible(settings.private)
        if self.panel is not None:
            self.panel.show_private(settings.private)
        if settings.private != before.private:
            self.begin_new()
        if settings.keep_history_days != before.keep_history_days:
            self._do(self._history.purge(settings.keep_history_days))

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted(source="typed" | "spoken") | ConversationOpened():
                self._talked = True
                self.continue_bar.hide()

    async def close(self) -> None:
        """Write what is left."""
        if self._tasks:
            await asyncio.wait([*self._tasks])
        await self._history.close()

    # --- which conversation goes on -------------------------------------------------------------

    def begin_new(self) -> None:
        """What was said stays in the history."""
        self._leave()
        if self._session is not None:
            self._session.turn_to((), self.archive())

    async def _begin(self) -> None:
        await self._history.purge(self._settings.keep_history_days)
        self._last = kept = await self._history.last()
        if kept is None or self._settings.private or self._talked:
            return
        if kept.unanswered or kept.changed > time() - OFFERED_FOR_S:
            self.continue_bar.offer(kept)

    def _continue(self) -> None:
        self.continue_bar.hide()
        if self._last is not None:
            self._do(self._open(self._last.number, answer=self._last.unanswered))

    async def _open(self, number: int, *, answer: bool = False) -> None:
        """Go on with it; ``answer``: its last question, too."""
        messages, recorder = await self._history.resume(number)
        self._leave()
        if self._session is None:
            return
        self._session.turn_to(messages, None if self._settings.private else recorder)
        if answer:
            self._session.retry()

    def _choose_private(self, private: bool) -> None:
        self.chosen.emit({"private": private})

    # --- the panel ------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the history, or leave it."""
        if self.panel is not None and self.panel.isVisible():
            self._leave()
            return
        panel = self._build() if self.panel is None else self.panel
        panel.show_private(self._settings.private)
        self._do(self._history.purge(self._settings.keep_history_days))
        self._window.middle.show_page(panel)
        for one, following in pairwise([self._window.header.settings_button, *panel.stops()]):
            self._window.setTabOrder(one, following)
        panel.begin()

    def _build(self) -> HistoryPanel:
        from app.gui.history.history_panel import HistoryPanel

        self.panel = panel = HistoryPanel(self._window)
        panel.closed.connect(self._leave)
        panel.newRequested.connect(self.begin_new)
        panel.privateRequested.connect(self._choose_private)
        panel.searched.connect(lambda asked: self._do(self._find(asked)))
        panel.opened.connect(lambda number: self._do(self._open(number)))
        history = self._history
        panel.renamed.connect(lambda *asked: self._do(self._then_show(history.rename(*asked))))
        panel.pinned.connect(lambda *asked: self._do(self._then_show(history.pin(*asked))))
        panel.deleted.connect(lambda *asked: self._do(self._delete(*asked)))
        panel.undone.connect(lambda: self._do(self._undo()))
        panel.exportRequested.connect(self._ask_where_to)
        return panel

    def _leave(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self._window.middle.leave_page(self.panel)
            if self._deleted is not None:
                self._deleted = None
                self._do(self._history.purge_deleted())

    async def _find(self, asked: str) -> None:
        assert self.panel is not None
        try:
            found = await self._history.find(asked)
            if asked == self.panel.words.text():  # else another search is under way
                self.panel.show_found(asked, found)
        except HistoryError as error:
            self.panel.show_trouble(words(str(error)))

    async def _then_show(self, deed: Coroutine[Any, Any, None]) -> None:
        await deed
        if self.panel is not None:
            await self._find(self.panel.words.text())

    async def _delete(self, number: int, title: str) -> None:
        assert self.panel is not None
        if self._deleted is not None:  # only the last one can come back
            await self._history.purge_deleted()
        current = self._history.current_recorder
        if current is not None and current.number == number and self._session is not None:
            current.stop()  # what its turn leaves at its end would bring it back
            self._session.turn_to((), self.archive())
        self._deleted = number
        await self._then_show(self._history.delete(number))
        self.panel.show_deleted(title)

    async def _undo(self) -> None:
        number, self._deleted = self._deleted, None
        if number is not None:
            await self._then_show(self._history.restore(number))

    # --- export ---------------------------------------------------------------------------------

    def _ask_where_to(self, kept: StoredConversation) -> None:
        markdown, as_json = self.tr("Markdown (*.md)"), self.tr("JSON (*.json)")
        dialog = QFileDialog(self._window, self.tr("Export the conversation"))
        dialog.setObjectName("exportConversation")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([markdown, as_json])
        dialog.setDefaultSuffix("md")
        dialog.filterSelected.connect(
            lambda name: dialog.setDefaultSuffix("json" if name == as_json else "md")
        )
        places = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(places))
        dialog.selectFile("".join(c if c.isalnum() else " " for c in kept.title).strip())
        dialog.fileSelected.connect(lambda name: self._do(self.export(kept, Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def export(self, kept: StoredConversation, file: Path) -> None:
        """As JSON where the name says so, else as Markdown."""
        messages = await self._history.read(kept.number)
        write = to_json if file.suffix.lower() == ".json" else to_markdown
        try:
            await asyncio.to_thread(_write, file, write(kept, messages))
        except OSError as error:
            raise HistoryError(
                sentence(
                    "{name} could not be written: {reason}. Choose another folder.",
                    name=file.name,
                    reason=error.strerror or "",
                )
            ) from error

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(self._told(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except ReparteeError as error:
            self.trouble.emit(error.code, str(error))


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")
