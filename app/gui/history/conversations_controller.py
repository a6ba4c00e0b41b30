"""Starts, continues and stores conversations, and serves the sidebar."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from pathlib import Path
from time import time
from typing import Any, Protocol

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from app.config.settings import Settings
from app.engine.contracts.events import (
    ConversationOpened,
    Event,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Archive, Message
from app.engine.contracts.stored_conversation import (
    StoredConversation,
    to_json,
    to_markdown,
    to_text,
)
from app.errors import HistoryError
from app.gui.chat.conversation_bar import BranchBar, ContinueBar, PrivateBar
from app.gui.history.sidebar import Sidebar
from app.gui.kit.controller import Controller
from app.gui.kit.shortcuts import add_shortcut
from app.gui.kit.translation import translated
from app.gui.shell.window import Window
from app.messages import sentence
from app.services.storage.history import ConversationRecorder, History

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
        self._is_empty = True
        """Whether nothing has been said in the current conversation."""
        self._is_private = settings.private
        """Whether the current conversation is not saved."""
        self._starts_new = False
        """Whether the next change of privacy is for a new conversation."""
        self._last: StoredConversation | None = None
        self.sidebar = self._create_sidebar()
        window.set_sidebar(self.sidebar, self.sidebar.stops())
        self._opened: tuple[Sequence[Message], Archive | None, bool] | None = None
        """A conversation that was opened before there was a session."""
        self.private_bar = PrivateBar(window)
        self.continue_bar = ContinueBar(window)
        self.branch_bar = BranchBar(window)
        self._branch_has_turn = False
        """Whether a turn has started since the conversation was branched."""
        for bar in (self.private_bar, self.continue_bar, self.branch_bar):
            window.bars.addWidget(bar)
        self.private_bar.button.clicked.connect(lambda: self._set_private(False))
        self.continue_bar.button.clicked.connect(self._continue)
        window.header.new_button.clicked.connect(self.start_new)
        window.header.private_action.triggered.connect(self._set_private)
        window.sidebar.changed.connect(self._sidebar_changed)
        self.branch_bar.button.clicked.connect(lambda: self._start(self._leave_branch()))
        add_shortcut(window, "Ctrl+H", self.toggle)
        add_shortcut(window, "Ctrl+N", self.start_new)
        self._show_private()

    def archive(self) -> Archive | None:
        """The archive of a new conversation; None in private mode."""
        return None if self._settings.private else self._history.recorder()

    def attach(self, session: ConversationSession) -> None:
        """Offer to continue the last conversation, now that there is a session."""
        self._session = session
        if self._opened is not None:
            self._show(*self._opened)
        self._start(self._offer_last())
        self._refresh()

    def show_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.private != before.private:
            if self._starts_new or self._is_empty:
                self.start_new()
            elif settings.private:  # changed in the settings: the conversation behind them goes on
                self._keep_private()
            self._starts_new = False
        if settings.keep_history_days != before.keep_history_days:
            self._start(self._history.purge(settings.keep_history_days))

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted(source="typed" | "spoken"):
                self._in_conversation = True
                self.continue_bar.hide()
                self._forget_deleted()
                if self._branch_has_turn:
                    self.branch_bar.hide()  # Undo would discard more than that one answer
                self._branch_has_turn = True
            case UserMessage() | TurnEnded():  # either is stored by then
                self._is_empty &= not isinstance(event, UserMessage)
                self._refresh()
            case ConversationOpened(messages=messages, is_branch=is_branch):
                self._in_conversation = True
                self._is_empty = not messages
                self.continue_bar.hide()
                self.branch_bar.hide()
                self._branch_has_turn = False
                self._refresh()
                if is_branch:
                    self._start(self._offer_undo())

    async def stop(self) -> None:
        """Finish what was started and write what is left."""
        self._forget_deleted()
        await self._tasks.finished()
        await self._history.close()

    # --- the current conversation ---------------------------------------------------------------

    def start_new(self) -> None:
        """Start a new conversation; the current one stays in the history."""
        self._close_drawer()
        self._opened = None
        self._is_private = self._settings.private
        self._show_private()
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
        self._close_drawer()
        if number == self._current_number and not answer:
            return
        messages, recorder = await self._history.resume(number)
        self.sidebar.select(number)
        self._show(messages, recorder, answer)

    def _show(self, messages: Sequence[Message], recorder: Archive | None, answer: bool) -> None:
        if self._session is None:
            self._opened = (messages, recorder, answer)
            return
        self._in_conversation = True
        self._is_private = self._settings.private
        self._show_private()
        self._session.open_conversation(messages, None if self._settings.private else recorder)
        if answer:
            self._session.retry()

    def _branch(self) -> ConversationRecorder | None:
        """Records the current conversation, if that was forked from another one."""
        recorder = None if self._is_private else self._history.current_recorder
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
        """Start a private conversation, or one that is saved."""
        if private is self._settings.private:
            self.start_new()
        else:
            self._starts_new = True
            self.settings_changed.emit({"private": private})

    def _keep_private(self) -> None:
        """Save nothing more of the current conversation, also if the next one is saved."""
        if (recorder := self._history.current_recorder) is not None:
            recorder.stop()
        self._is_private = True
        self._show_private()

    def _show_private(self) -> None:
        self.private_bar.setVisible(self._is_private)
        self._window.header.private_action.setChecked(self._is_private)

    @property
    def _current_number(self) -> int | None:
        """The stored conversation that is open in the window."""
        current = None if self._is_private else self._history.current_recorder
        return current.number if current is not None else None

    # --- the sidebar ----------------------------------------------------------------------------

    def toggle(self) -> None:
        """Search the conversations; from the search field, close the sidebar."""
        drawer = self._window.sidebar
        if drawer.is_open and self.sidebar.search_field.hasFocus():
            drawer.close_pane()
            self._window.talk_button.setFocus()
        else:
            drawer.open_pane()
            self.sidebar.start_search()

    def _create_sidebar(self) -> Sidebar:
        sidebar = Sidebar(self._window)
        history, start = self._history, self._start
        sidebar.closed.connect(self._close_drawer)
        sidebar.newRequested.connect(self.start_new)
        sidebar.settingsRequested.connect(self._close_drawer)
        sidebar.settingsRequested.connect(self._window.settingsRequested)
        sidebar.searched.connect(lambda text: start(self._search(text)))
        sidebar.opened.connect(lambda number: start(self._open(number)))
        sidebar.renamed.connect(lambda *to: start(self._change(history.rename(*to))))
        sidebar.pinned.connect(lambda *to: start(self._change(history.pin(*to))))
        sidebar.deleted.connect(lambda *which: start(self._delete(*which)))
        sidebar.undone.connect(lambda: start(self._undo()))
        sidebar.exportRequested.connect(self._choose_export_file)
        return sidebar

    def _sidebar_changed(self) -> None:
        if self._window.sidebar.is_open:
            self._refresh()
        else:
            self._forget_deleted()

    def _forget_deleted(self) -> None:
        """Delete for good what could be restored until now."""
        self.sidebar.hide_deleted()
        if self._deleted is not None:
            self._deleted = None
            self._start(self._history.purge_deleted())

    def _close_drawer(self) -> None:
        """Close the sidebar if it covers the conversation."""
        if not self._window.sidebar.is_docked:
            self._window.sidebar.close_pane()
        self._window.talk_button.setFocus()

    def _refresh(self) -> None:
        if self._window.sidebar.is_open:
            self._start(self._search(self.sidebar.search_field.text()))

    async def _search(self, text: str) -> None:
        try:
            found = await self._history.find(text)
            if text == self.sidebar.search_field.text():  # otherwise there is a newer search
                self.sidebar.show_conversations(text, found)
                self.sidebar.select(self._current_number)
        except HistoryError as error:
            self.sidebar.show_error(translated(str(error)))

    async def _change(self, change: Coroutine[Any, Any, None]) -> None:
        """Change the history, then show it."""
        await change
        await self._search(self.sidebar.search_field.text())

    async def _delete(self, number: int, title: str) -> None:
        if self._deleted is not None:  # only the last deletion can be undone
            await self._history.purge_deleted()
        current = self._history.current_recorder
        if current is not None and current.number == number and self._session is not None:
            current.stop()  # otherwise the end of its turn would store it again
            self._session.open_conversation((), self.archive())
        self._deleted = number
        await self._change(self._history.delete(number))
        self.sidebar.show_deleted(title)

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
                    "Couldn't save {name}: {reason}. Choose another folder.",
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
