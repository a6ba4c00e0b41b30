"""Starts, continues and stores conversations, and serves the history panel."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from itertools import pairwise
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from app.config.settings import Settings
from app.engine.contracts.events import ConversationOpened, Event, TurnStarted
from app.engine.contracts.ports import Archive, Message
from app.engine.contracts.stored_conversation import (
    StoredConversation,
    to_json,
    to_markdown,
    to_text,
)
from app.errors import HistoryError
from app.gui.chat.conversation_bar import BranchBar, ContinueBar, PrivateBar
from app.gui.kit.controller import Controller
from app.gui.kit.shortcuts import add_shortcut
from app.gui.kit.translation import translated
from app.gui.shell.window import Window
from app.messages import sentence
from app.services.storage.history import ConversationRecorder, History

if TYPE_CHECKING:
    from app.gui.history.history_panel import HistoryPanel

CONTINUE_OFFER_S = 86_400.0
"""A conversation is offered for this long after its end, or until its last question is answered."""


class ConversationSession(Protocol):
    """The part of a session that is used here."""

    def open_conversation(
        self, messages: Sequence[Message] = (), archive: Archive | None = None
    ) -> None: ...
    def retry(self) -> None: ...
    def leave_branch(self) -> None: ...


class ConversationsController(Controller):
    """Ctrl+H toggles the history in ``window``, and Ctrl+N starts a new conversation."""

    settings_changed = Signal(dict)
    """Settings to save."""

    def __init__(self, window: Window, settings: Settings, file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._history = History(file, self.failed.emit)
        self._session: ConversationSession | None = None
        self._deleted: int | None = None
        """The conversation whose deletion can be undone."""
        self._in_conversation = False
        """Whether a turn has started or a conversation was opened since the application started."""
        self._last: StoredConversation | None = None
        self.panel: HistoryPanel | None = None
        self.private_bar = PrivateBar(window)
        self.continue_bar = ContinueBar(window)
        self.branch_bar = BranchBar(window)
        self._branch_has_turn = False
        """Whether a turn has started since the conversation was branched."""
        for bar in (self.private_bar, self.continue_bar, self.branch_bar):
            window.bars.addWidget(bar)
        self.private_bar.button.clicked.connect(lambda: self._set_private(False))
        self.continue_bar.button.clicked.connect(self._continue)
        self.branch_bar.button.clicked.connect(lambda: self._start(self._leave_branch()))
        window.header.history_button.clicked.connect(self.toggle)
        add_shortcut(window, "Ctrl+H", self.toggle)
        add_shortcut(window, "Ctrl+N", self.start_new)
        self.private_bar.setVisible(settings.private)

    def archive(self) -> Archive | None:
        """The archive of a new conversation; None in private mode."""
        return None if self._settings.private else self._history.recorder()

    def attach(self, session: ConversationSession) -> None:
        """Offer to continue the last conversation, now that there is a session."""
        self._session = session
        self._start(self._offer_last())

    def show_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self.private_bar.setVisible(settings.private)
        if self.panel is not None:
            self.panel.private_box.setChecked(settings.private)
        if settings.private != before.private:
            self.start_new()
        if settings.keep_history_days != before.keep_history_days:
            self._start(self._history.purge(settings.keep_history_days))

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted(source="typed" | "spoken"):
                self._in_conversation = True
                self.continue_bar.hide()
                if self._branch_has_turn:
                    self.branch_bar.hide()  # Undo would discard more than that one answer
                self._branch_has_turn = True
            case ConversationOpened(is_branch=is_branch):
                self._in_conversation = True
                self.continue_bar.hide()
                self.branch_bar.hide()
                self._branch_has_turn = False
                if is_branch:
                    self._start(self._offer_undo())

    async def stop(self) -> None:
        """Finish what was started and write what is left."""
        await self._tasks.finished()
        await self._history.close()

    # --- the current conversation ---------------------------------------------------------------

    def start_new(self) -> None:
        """Start a new conversation; the current one stays in the history."""
        self._close_panel()
        if self._session is not None:
            self._session.open_conversation((), self.archive())

    async def _offer_last(self) -> None:
        await self._history.purge(self._settings.keep_history_days)
        self._last = last = await self._history.last()
        if last is None or self._settings.private or self._in_conversation:
            return
        if last.unanswered or last.changed > time() - CONTINUE_OFFER_S:
            self.continue_bar.offer(last)

    def _continue(self) -> None:
        self.continue_bar.hide()
        if self._last is not None:
            self._start(self._open(self._last.number, answer=self._last.unanswered))

    async def _open(self, number: int, *, answer: bool = False) -> None:
        """Continue a conversation; ``answer`` its last question if there is no reply yet."""
        messages, recorder = await self._history.resume(number)
        self._close_panel()
        if self._session is None:
            return
        self._session.open_conversation(messages, None if self._settings.private else recorder)
        if answer:
            self._session.retry()

    def _branch(self) -> ConversationRecorder | None:
        """Records the current conversation, if that was forked from another one."""
        recorder = None if self._settings.private else self._history.current_recorder
        return recorder if recorder is not None and recorder.source is not None else None

    async def _offer_undo(self) -> None:
        branch = self._branch()
        number = branch.source.number if branch and branch.source else None
        self.branch_bar.offer("" if number is None else await self._history.title(number))

    async def _leave_branch(self) -> None:
        """Go back to the conversation before the branch, which is discarded."""
        branch = self._branch()
        if branch is not None:
            branch.stop()  # the end of its turn would store more
        if self._session is not None:
            self._session.leave_branch()
        if branch is not None:
            await self._history.discard_fork(branch)

    def _set_private(self, private: bool) -> None:
        self.settings_changed.emit({"private": private})

    # --- the panel ------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show or close the history."""
        if self.panel is not None and self.panel.isVisible():
            self._close_panel()
            return
        panel = self.panel or self._create_panel()
        panel.private_box.setChecked(self._settings.private)
        self._start(self._history.purge(self._settings.keep_history_days))
        self._window.pages.show_page(panel)
        for one, following in pairwise([self._window.header.settings_button, *panel.stops()]):
            self._window.setTabOrder(one, following)
        panel.reset()

    def _create_panel(self) -> HistoryPanel:
        from app.gui.history.history_panel import HistoryPanel

        self.panel = panel = HistoryPanel(self._window)
        history, start = self._history, self._start
        panel.closed.connect(self._close_panel)
        panel.newRequested.connect(self.start_new)
        panel.privateRequested.connect(self._set_private)
        panel.searched.connect(lambda text: start(self._search(text)))
        panel.opened.connect(lambda number: start(self._open(number)))
        panel.renamed.connect(lambda *to: start(self._change(history.rename(*to))))
        panel.pinned.connect(lambda *to: start(self._change(history.pin(*to))))
        panel.deleted.connect(lambda *which: start(self._delete(*which)))
        panel.undone.connect(lambda: start(self._undo()))
        panel.exportRequested.connect(self._choose_export_file)
        return panel

    def _close_panel(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self._window.pages.close_page(self.panel)
            if self._deleted is not None:
                self._deleted = None
                self._start(self._history.purge_deleted())

    async def _search(self, text: str) -> None:
        assert self.panel is not None
        try:
            found = await self._history.find(text)
            if text == self.panel.search_field.text():  # otherwise there is a newer search
                self.panel.show_conversations(text, found)
        except HistoryError as error:
            self.panel.show_error(translated(str(error)))

    async def _change(self, change: Coroutine[Any, Any, None]) -> None:
        """Change the history, then show it."""
        await change
        if self.panel is not None:
            await self._search(self.panel.search_field.text())

    async def _delete(self, number: int, title: str) -> None:
        assert self.panel is not None
        if self._deleted is not None:  # only the last deletion can be undone
            await self._history.purge_deleted()
        current = self._history.current_recorder
        if current is not None and current.number == number and self._session is not None:
            current.stop()  # otherwise the end of its turn would store it again
            self._session.open_conversation((), self.archive())
        self._deleted = number
        await self._change(self._history.delete(number))
        self.panel.show_deleted(title)

    async def _undo(self) -> None:
        number, self._deleted = self._deleted, None
        if number is not None:
            await self._change(self._history.restore(number))

    # --- export ---------------------------------------------------------------------------------

    def _choose_export_file(self, conversation: StoredConversation) -> None:
        suffixes = {
            self.tr("Markdown (*.md)"): "md",
            self.tr("Plain text (*.txt)"): "txt",
            self.tr("JSON (*.json)"): "json",
        }
        dialog = QFileDialog(self._window, self.tr("Export the conversation"))
        dialog.setObjectName("exportConversation")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([*suffixes])
        dialog.setDefaultSuffix("md")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(suffixes[name]))
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.selectFile("".join(c if c.isalnum() else " " for c in conversation.title).strip())
        dialog.fileSelected.connect(lambda name: self._start(self.export(conversation, Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def export(self, conversation: StoredConversation, file: Path) -> None:
        """Write ``file`` as its suffix says: .json, .txt, or else Markdown. Raises HistoryError."""
        messages = await self._history.read(conversation.number)
        convert = {".json": to_json, ".txt": to_text}.get(file.suffix.lower(), to_markdown)
        text = convert(conversation, messages)
        try:
            await asyncio.to_thread(file.write_text, text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise HistoryError(
                sentence(
                    "{name} could not be written: {reason}. Choose another folder.",
                    name=file.name,
                    reason=error.strerror or "",
                )
            ) from error

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run ``work``; errors are shown to the user."""
        self._tasks.start(self._reporting_errors(work))

    async def _reporting_errors(self, work: Coroutine[Any, Any, None]) -> None:
        with self._showing_errors():
            await work
