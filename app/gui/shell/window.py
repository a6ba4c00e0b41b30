"""The main window: lays out its views and connects them to the session."""

from __future__ import annotations

import time
from collections.abc import Callable
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
from app.gui.latency.latency_meter import LatencyMeter
from app.gui.shell.announcer import ScreenReaderAnnouncer
from app.gui.shell.compact_mode import Captions, CompactMode
from app.gui.shell.header import Header
from app.gui.shell.help_page import open_help
from app.gui.shell.notice_bar import NoticeBar
from app.gui.shell.pages import Pages
from app.gui.shell.text_zoom import TextZoom
from app.gui.talk.composer import ComposerCard
from app.gui.talk.draft_store import DraftStore
from app.gui.talk.edit_controller import EditController
from app.gui.talk.talk_button import TalkButton
from app.gui.talk.talk_controller import TalkController
from app.gui.talk.typing_anywhere import TypingAnywhere, typed_text
from app.gui.tools.permission_card import PermissionCard

METER_MIN_HEIGHT_PX = 600
"""A shorter window hides the latency meter, to leave room for the conversation."""
TURN_STRIP_MIN_HEIGHT_PX = 720
"""A shorter window hides the meter's strip of past turns."""


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
        self.setMinimumSize(380, 480)
        self.resize(480, 800)

        self.header = Header(self)
        self.notices = NoticeBar(self)
        self.welcome = Welcome(self)
        self.transcript = TranscriptView(self)
        self.permission_card = PermissionCard(self)
        self.talk_button = TalkButton(self)
        self.talk_controller = TalkController(self, bridge, self.talk_button, clock)
        self.composer_card = ComposerCard(self)
        self.composer = self.composer_card.composer
        self.latency_meter = LatencyMeter(self)
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
        large = [self.pages, self.latency_meter, self.find_bar, self.header.meter_button]
        self.compact_mode = CompactMode(self, self.captions, large, store)
        self._restore()
        TypingAnywhere(self, self.composer)
        self.talk_button.setFocus()  # Space talks from the start; letters go to the composer

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        dock = QWidget(self)
        dock.setMaximumWidth(COLUMN_PX + 4 * SPACE)
        vbox(
            self.permission_card,
            (self.talk_button, Qt.AlignmentFlag.AlignHCenter),
            self.edit_controller.bar,
            self.composer_card,
            self.latency_meter,
            parent=dock,
            margins=(2 * SPACE, 0, 2 * SPACE, SPACE + 4),
        )
        vbox(
            self.header,
            self.notices,
            self.bars,
            self.find_bar,
            (self.pages, 1),
            self.captions,
            hbox(None, (dock, 1000), None),
            parent=self,
            spacing=0,
        )
        for part in (
            self.transcript,
            self.talk_button,
            self.composer,
            self.latency_meter,
            self.header.state_light,
        ):
            part.setAccessibleIdentifier(part.objectName())
        for button in self.findChildren(QAbstractButton):
            # A click must not move the focus, or Space would stop talking; Tab reaches all buttons.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # The tab order is the order of construction, which is from top to bottom except here.
        top = self.header.settings_button
        for one, following in pairwise([top, *self.find_bar.stops()]):
            self.setTabOrder(one, following)
        self.notices.tab_after = top

    def _connect(self) -> None:
        bridge, header = self._bridge, self.header
        for view in (
            ScreenReaderAnnouncer(self),
            header.state_light,
            self.notices,
            self.transcript,
            self.permission_card,
            self.talk_button,
            self.composer,
            self.edit_controller,
            self.latency_meter,
            self.captions,
            self,
        ):
            bridge.event_received.connect(view.show_event)
        bridge.ready.connect(self._show_ready)
        bridge.failed.connect(header.state_light.set_failed)
        header.settings_button.clicked.connect(self.settingsRequested)
        header.meter_button.toggled.connect(self._update_meter)
        header.compact_button.toggled.connect(self._switch_compact)
        self.find_bar.opened.connect(self._leave_compact)
        self.welcome.question_chosen.connect(bridge.say)
        self.welcome.setUpRequested.connect(self.setUpRequested)
        self.pages.pageRequested.connect(self._leave_compact)
        self.pages.page_closed.connect(self.talk_button.setFocus)
        self.pages.changed.connect(self._update_meter)
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
        self.composer.sendable.connect(self._prewarm)
        self.latency_meter.menu.trouble.connect(bridge.show_notice)
        self._escape_pressed.connect(self._escape)
        self._text_typed.connect(self.composer.type_into)

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+F", self.find_bar.start_search),
            ("F3", self.find_bar.find_next),
            ("Shift+F3", self.find_bar.find_previous),
            ("Ctrl+,", self.settingsRequested.emit),
            ("Ctrl+L", self.composer.setFocus),
            ("Ctrl+M", self.header.compact_button.toggle),
            ("Ctrl+P", self.header.profile_menu.showMenu),
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
            case ConversationOpened():
                self.pages.unpin()
                self.pages.show_conversation()
            case PermissionAnswered():
                if self.focusWidget() is None or not self.focusWidget().isVisible():
                    self.talk_button.setFocus()

    def show_settings(self, settings: Settings) -> None:
        """Apply ``settings``, which have just taken effect."""
        self.header.profile_menu.show_settings(settings)
        self.welcome.set_model_connected(bool(settings.base_url))
        self.latency_meter.show_settings(settings)
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
            case "quit":
                self.close()
            case "raise":
                self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
                self.show()
                self.raise_()
                self.activateWindow()

    def _show_ready(self, ready: bool) -> None:
        self.header.state_light.set_ready(ready)
        if ready:
            self.notices.dismiss(NOT_READY)

    def _prewarm(self, sendable: bool) -> None:
        if sendable:
            self._bridge.prewarm()

    def _play(self, said: ShownMessage) -> None:
        self.transcript.mark_next_replay(said)
        self._bridge.replay(said.text)

    def _escape(self) -> None:
        if self.permission_card.is_open:
            self.permission_card.refuse()
        elif self.edit_controller.is_active:
            self.edit_controller.cancel()
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
            self._store.setValue("meter", self.header.meter_button.isChecked())
            self.compact_mode.save_state()
        self.draft_store.save()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_meter()

    def sizeHint(self) -> QSize:
        return QSize(480, 800)

    def _restore(self) -> None:
        geometry: Any = self._store.value("geometry") if self._store else None
        if geometry is not None:
            self.restoreGeometry(geometry)
        fit_to_screen(self)
        meter = self._store is None or self._store.value("meter", True, type=bool)
        self.header.meter_button.setChecked(bool(meter))
        self._update_meter()
        self.header.compact_button.setChecked(self.compact_mode.was_on)

    def _switch_compact(self, on: bool) -> None:
        self.compact_mode.switch(on)
        self._update_meter()

    def _leave_compact(self) -> None:
        self.header.compact_button.setChecked(False)

    def _update_meter(self) -> None:
        wanted = self.header.meter_button.isChecked() and not self.pages.pinned
        wanted = wanted and not self.compact_mode.on
        self.latency_meter.setVisible(wanted and self.height() >= METER_MIN_HEIGHT_PX)
        conversing = self.pages.shows_conversation  # the welcome page needs the space
        self.latency_meter.show_history(conversing and self.height() >= TURN_STRIP_MIN_HEIGHT_PX)
