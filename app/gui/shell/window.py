"""The main window: lays out its views and connects them to the session."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.config.settings import Settings
from app.engine.contracts.events import (
    ConversationOpened,
    Event,
    PermissionAnswered,
    PermissionAsked,
    TurnEnded,
    TurnStarted,
)
from app.gui.chat.find_bar import FindBar
from app.gui.chat.passage import ShownMessage
from app.gui.chat.passage_renderer import COLUMN_PX
from app.gui.chat.transcript_view import TranscriptView
from app.gui.chat.welcome import Welcome
from app.gui.kit.bridge import NOT_READY, Bridge
from app.gui.kit.dialogs import fit_to_screen
from app.gui.kit.icons import app_icon
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.shortcuts import add_shortcut
from app.gui.kit.theme import SPACE
from app.gui.latency.latency_chip import LatencyChip
from app.gui.latency.latency_meter import LatencyMeter
from app.gui.latency.latency_panel import LatencyPanel
from app.gui.shell.announcer import ScreenReaderAnnouncer
from app.gui.shell.compact_mode import Captions, CompactMode
from app.gui.shell.drawers import Drawers
from app.gui.shell.header import Header
from app.gui.shell.help_page import open_help
from app.gui.shell.notice_bar import NoticeBar
from app.gui.shell.pages import Pages
from app.gui.shell.text_zoom import TextZoom
from app.gui.talk.draft_store import DraftStore
from app.gui.talk.edit_controller import EditController
from app.gui.talk.talk_bar import TalkBar
from app.gui.talk.talk_controller import TalkController
from app.gui.talk.talk_hint import TalkHint
from app.gui.talk.typing_anywhere import TypingAnywhere, typed_text
from app.gui.tools.permission_card import PermissionCard
from app.gui.tools.timer_chips import TimerChips


class Window(QWidget):
    """Everything the user sees. It uses only the bridge's events and commands."""

    settingsRequested = Signal()
    setUpRequested = Signal()
    voicesRequested = Signal()
    closed = Signal()
    _escape_pressed = Signal()
    _text_typed = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        store: QSettings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``store`` remembers size and position. ``clock`` (seconds) measures how long a talk key
        is held."""
        super().__init__()
        self._bridge = bridge
        self._store = store
        self.hides_on_close: Callable[[], bool] = lambda: False
        """Whether closing by the user hides the window instead."""
        self.setWindowTitle("Repartee")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(380, 420)
        self.resize(self.sizeHint())

        self.latency_meter = LatencyMeter(self)
        self.header = Header(LatencyChip(self.latency_meter), self)
        self.notices = NoticeBar(self)
        self.welcome = Welcome(self)
        self.transcript = TranscriptView(self)
        self.permission_card = PermissionCard(self)
        self.timer_chips = TimerChips(self)
        self.talk_bar = TalkBar(self)
        self.talk_button = self.talk_bar.talk_button
        self.composer = self.talk_bar.composer
        self.talk_hint = TalkHint(self)
        self.talk_controller = TalkController(self, bridge, self.talk_button, clock)
        self.latency_panel = LatencyPanel(self.latency_meter, self)
        self.find_bar = FindBar(self.transcript, self)
        self.text_zoom = TextZoom(self, self.transcript, self.composer, store)
        self.edit_controller = EditController(self, self.composer, bridge)
        self.draft_store = DraftStore(self.composer, self.edit_controller, store)
        self.pages = Pages(self.welcome, self.transcript, self)
        self.captions = Captions(self)
        self.bars = vbox(margins=(2 * SPACE, 0, 2 * SPACE, 0))
        """Layout for other packages' bars above the conversation."""
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.show_settings(settings)
        large = [self.pages, self.find_bar, self.sidebar, self.side_panel]
        self.compact_mode = CompactMode(self, self.captions, large, store)
        self._restore()
        TypingAnywhere(self, self.composer)
        self.talk_button.setFocus()  # Space talks from the start; letters go to the composer

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        gutter = self.transcript.verticalScrollBar().sizeHint().width()
        dock = QWidget(self)
        dock.setMaximumWidth(COLUMN_PX + 4 * SPACE + gutter)
        self.transcript.tail.add(self.permission_card)
        vbox(
            self.timer_chips,
            self.edit_controller.bar,
            self.talk_bar,
            self.talk_hint,
            parent=dock,
            margins=(2 * SPACE, 0, 2 * SPACE + gutter, SPACE),
        )
        column = vbox(
            self.header,
            self.notices,
            self.bars,
            self.find_bar,
            (self.pages, 1),
            self.captions,
            hbox(None, (dock, 1000), None),
            spacing=0,
        )
        row = hbox((column, 1), parent=self, spacing=0)
        self._drawers = Drawers(row, self.header, self.latency_panel)
        self.sidebar, self.side_panel = self._drawers.sidebar, self._drawers.panel
        for part in (
            self.transcript,
            self.talk_button,
            self.composer,
            self.latency_meter,
            self.talk_hint,
        ):
            part.setAccessibleIdentifier(part.objectName())
        for button in self.findChildren(QAbstractButton):
            # A click must not move the focus, or Space would stop talking; Tab reaches all buttons.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        """As one reads: the header, the conversation and what follows it, the bar, the panel."""
        header, bar = self.header, self.talk_bar
        stops = [
            *(header.sidebar_button, header.model_menu, header.chip),
            *(header.new_button, header.more_button),
            *self.find_bar.stops(),
            *self.welcome.stops(),
            *(self.transcript, self.transcript.pill),
            *self.permission_card.stops(),
            *(self.edit_controller.bar.button, self.composer, bar.quiet, bar.send),
            *(bar.conversation, bar.talk_button, *self.latency_panel.stops()),
        ]
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)
        self.notices.tab_after = header.more_button
        self.timer_chips.tab_after = self.permission_card.remember

    def _connect(self) -> None:
        bridge, header = self._bridge, self.header
        for view in (
            self,
            ScreenReaderAnnouncer(self),
            self.talk_hint,
            self.notices,
            self.transcript,
            self.permission_card,
            self.timer_chips,
            self.talk_bar,
            self.edit_controller,
            self.latency_meter,
            self.captions,
        ):
            bridge.event_received.connect(view.show_event)
        bridge.ready.connect(self._show_ready)
        bridge.failed.connect(self.talk_hint.set_failed)
        header.chip_action.toggled.connect(self._show_chip)
        header.find_action.triggered.connect(self.find_bar.start_search)
        header.compact_action.toggled.connect(self._switch_compact)
        header.voices_action.triggered.connect(self.voicesRequested)
        header.help_action.triggered.connect(lambda: open_help(self))
        header.settings_action.triggered.connect(self.settingsRequested)
        self.latency_panel.close_button.clicked.connect(self.side_panel.close_pane)
        self.talk_controller.kept_listening.connect(self.talk_hint.set_tapped)
        self.talk_bar.conversation.clicked.connect(bridge.toggle_conversation)
        self.talk_bar.quietRequested.connect(bridge.stop_speaking)
        self.talk_bar.quietRequested.connect(self.transcript.follow_text)
        self.composer.focused.connect(self.talk_hint.set_typing)
        self.find_bar.opened.connect(self._leave_compact)
        self.welcome.question_chosen.connect(bridge.say)
        self.welcome.setUpRequested.connect(self.setUpRequested)
        self.pages.pageRequested.connect(self._leave_compact)
        self.pages.page_closed.connect(self.talk_button.setFocus)
        self.transcript.content_added.connect(self.pages.show_conversation)
        self.transcript.retryRequested.connect(bridge.retry)
        self.transcript.settingsRequested.connect(self.settingsRequested)
        self.transcript.continueRequested.connect(bridge.continue_reply)
        messages = self.transcript.message_actions
        messages.playRequested.connect(self._play)
        messages.editRequested.connect(self.edit_controller.begin)
        messages.regenerateRequested.connect(bridge.regenerate)
        self.transcript.calls.cancelRequested.connect(bridge.cancel_tool)
        self.transcript.calls.retryRequested.connect(bridge.say)
        self.permission_card.answered.connect(bridge.answer)
        self.timer_chips.cancelRequested.connect(bridge.cancel_timer)
        self.composer.sendable.connect(self._prewarm)
        self.latency_panel.trouble.connect(bridge.show_notice)
        self._escape_pressed.connect(self._escape)
        self._text_typed.connect(self.composer.type_into)

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+F", self.find_bar.start_search),
            ("F3", self.find_bar.find_next),
            ("Shift+F3", self.find_bar.find_previous),
            ("Ctrl+,", self.settingsRequested.emit),
            ("Ctrl+L", self.composer.setFocus),
            ("Ctrl+M", self.header.compact_action.toggle),
            ("Ctrl+Shift+T", self._bridge.toggle_conversation),
            ("Ctrl+P", self.header.model_menu.showMenu),
            ("Ctrl+Shift+V", self.voicesRequested.emit),
            ("Ctrl+Q", self.close),
            ("F1", lambda: open_help(self)),
        ):
            add_shortcut(self, keys, act)

    # --- what happens ---------------------------------------------------------------------------

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted():
                self.pages.unpin()  # the turn shows in its place
            case ConversationOpened(messages=()):
                self.pages.show_welcome()
            case PermissionAsked():
                self.pages.show_conversation()  # which ends with the question
            case PermissionAnswered() | TurnEnded():
                if self.permission_card.isAncestorOf(self.focusWidget()):
                    self.talk_button.setFocus()  # before the card disappears
            case ConversationOpened():
                self.pages.unpin()
                self.pages.show_conversation()

    def show_settings(self, settings: Settings) -> None:
        """Apply ``settings``, which have just taken effect."""
        self.header.model_menu.show_settings(settings)
        self.welcome.set_model_connected(bool(settings.base_url))
        self.latency_meter.show_settings(settings)
        self.talk_hint.show_settings(settings)
        self.talk_controller.show_settings(settings)
        self.draft_store.set_private(settings.private)

    def run_command(self, command: str) -> None:
        """Run a command from outside: one of ``single_instance.COMMANDS``."""
        match command:
            case "talk toggle":
                self.talk_controller.tap()
            case "talk start":
                self.talk_controller.begin()
            case "talk stop":
                self.talk_controller.end()
            case "talk converse":
                self._bridge.toggle_conversation()
            case "quit":
                self.close()
            case "raise":
                self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
                self.show()
                self.raise_()
                self.activateWindow()

    def _show_ready(self, ready: bool) -> None:
        self.talk_hint.set_ready(ready)
        if ready:
            self.notices.dismiss(NOT_READY)

    def _prewarm(self, sendable: bool) -> None:
        if sendable:
            self._bridge.prewarm()

    def _play(self, said: ShownMessage) -> None:
        self.transcript.mark_next_replay(said)
        self._bridge.replay(said.text)

    def _escape(self) -> None:
        if (drawer := self._drawers.uppermost) is not None:
            drawer.close_pane()
        elif self.permission_card.is_open:
            self.permission_card.refuse()
        elif self.edit_controller.is_active:
            self.edit_controller.cancel()
        elif self.talk_hint.awaits_words:
            self._bridge.end_conversation()
        else:
            self._bridge.interrupt()

    # --- Qt -------------------------------------------------------------------------------------

    # These only emit signals: Qt swallows an exception raised in an event handler, but one raised
    # in a slot reaches sys.excepthook.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle keys that no child has taken; buttons and the text field use Space themselves."""
        if self.talk_controller.keys.press(event):
            return
        match event.key():
            case Qt.Key.Key_Escape:
                self._escape_pressed.emit()
            case _ if text := typed_text(event):
                self._text_typed.emit(text)
            case _:
                super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.talk_controller.keys.release(event):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.talk_controller.lose_keys()

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous() and self.hides_on_close():  # by the user, not by Quit or logout
            event.ignore()
            self.hide()
            return
        if self._store is not None:
            self._store.setValue("geometry", self.compact_mode.large_geometry)
            self._store.setValue("meter", self.header.chip_action.isChecked())
            self._store.setValue("sidebar", self._drawers.sidebar_wanted)
            self.compact_mode.save_state()
        self.draft_store.save()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawers.dock()

    def sizeHint(self) -> QSize:
        return QSize(1040, 720)

    def _restore(self) -> None:
        geometry: Any = self._store.value("geometry") if self._store else None
        if geometry is not None:
            self.restoreGeometry(geometry)
        fit_to_screen(self)
        self.header.chip_action.setChecked(self._stored("meter"))
        self._drawers.sidebar_wanted = self._stored("sidebar")
        self._drawers.dock()
        self.header.compact_action.setChecked(self.compact_mode.was_on)

    def _stored(self, switch: str) -> bool:
        return self._store is None or bool(self._store.value(switch, True, type=bool))

    # --- the sidebar and the compact window ------------------------------------------------------

    def set_sidebar(self, content: QWidget, stops: Sequence[QWidget]) -> None:
        """Show ``content``, of which Tab reaches ``stops``, in the sidebar."""
        self.sidebar.set_content(content)
        for one, following in pairwise([*stops, self.header.sidebar_button]):
            self.setTabOrder(one, following)

    def _switch_compact(self, on: bool) -> None:
        if on:  # the transcript, and with it the question, is hidden
            self._drawers.suspend()
            self.captions.add(self.permission_card)
        else:
            self.transcript.tail.add(self.permission_card)
        self.compact_mode.switch(on)
        self._show_chip()
        if not on:
            self._drawers.resume()

    def _show_chip(self) -> None:
        """The compact window has no room for the response time."""
        header = self.header
        header.chip.set_wanted(header.chip_action.isChecked() and not self.compact_mode.on)

    def _leave_compact(self) -> None:
        self.header.compact_action.setChecked(False)
