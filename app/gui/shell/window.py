"""The main window: puts the parts together and turns keys into intents."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import Settings
from app.engine.contracts.events import (
    ConversationOpened,
    Event,
    PermissionAnswered,
    TurnStarted,
)
from app.gui.chat.passage import ShownMessage
from app.gui.chat.passage_renderer import COLUMN_PX
from app.gui.chat.transcript_view import TranscriptView
from app.gui.chat.welcome import Welcome
from app.gui.kit.bridge import NOT_READY, Bridge
from app.gui.kit.icons import app_icon
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE
from app.gui.latency.latency_meter import LatencyMeter
from app.gui.shell.announcer import Announcer
from app.gui.shell.compact import Compact, LastWords
from app.gui.shell.header import Header
from app.gui.shell.help_page import open_help
from app.gui.shell.notice_bar import NoticeBar
from app.gui.shell.pages import Pages
from app.gui.shell.reading import Reading
from app.gui.talk.composer import ComposerCard
from app.gui.talk.editing import Editing
from app.gui.talk.talk_button import TalkButton
from app.gui.talk.talking import Talking
from app.gui.tools.permission_card import PermissionCard
from app.gui.tools.tool_activity import ToolActivity

METER_FROM_PX = 600
"""In a lower window the conversation needs the meter's room."""
HISTORY_FROM_PX = 720
"""In a lower one, that of the turns before."""


class Window(QWidget):
    """Everything the user sees. It knows the bridge's events and verbs, and nothing else."""

    settingsRequested = Signal()
    setUpRequested = Signal()
    voicesRequested = Signal()
    closed = Signal()
    _escaped = Signal()
    _typed = Signal(str)
    _repainted = Signal()

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        store: QSettings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``store`` keeps size and place; ``clock`` (seconds) tells taps from holds."""
        super().__init__()
        self._bridge = bridge
        self._store = store
        self.hides: Callable[[], bool] = lambda: False
        """Whether the user's closing only hides it."""
        self.setWindowTitle("Repartee")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(380, 480)
        self.resize(480, 800)

        self.header = Header(self)
        self.notices = NoticeBar(self)
        self.welcome = Welcome(self)
        self.transcript = TranscriptView(self)
        self.tool_activity = ToolActivity(theme_of(self), self)
        self.permission_card = PermissionCard(self)
        self.talk_button = TalkButton(self)
        self.talking = Talking(self, bridge, self.talk_button, clock)
        self.composer_card = ComposerCard(self)
        self.composer = self.composer_card.composer
        self.latency_meter = LatencyMeter(theme_of(self), self)
        self.reading = Reading(self, self.transcript, self.composer, store)
        self.editing = Editing(self, self.composer, bridge)
        self.middle = Pages(self.welcome, self.transcript, self)
        self.last_words = LastWords(self)
        self.bars = QVBoxLayout()
        """Room above the conversation for what waits there."""
        self.bars.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        self.bars.setSpacing(SPACE)
        self._name_parts()
        self._lay_out()
        self._connect()
        self.show_settings(settings)
        find_bar, meter_button = self.reading.find_bar, self.header.meter_button
        large = [self.middle, self.latency_meter, find_bar, meter_button]
        self.compact = Compact(self, self.last_words, large, store)
        self._restore()
        self.talk_button.setFocus()  # Space talks from the start; letters go to the composer

    # --- building -------------------------------------------------------------------------------

    def _name_parts(self) -> None:
        """Object names are what programs find parts by; accessible names are for people."""
        parts: Mapping[str, tuple[QWidget, str]] = {
            "transcript": (self.transcript, self.tr("Conversation")),
            "toolActivity": (self.tool_activity, self.tr("Tools at work")),
            "talkButton": (self.talk_button, self.tr("Hold to talk")),
            "composer": (self.composer, self.tr("Message")),
            "latencyMeter": (self.latency_meter, self.tr("Response times")),
            "stateLight": (self.header.state_light, ""),
        }
        for name, (part, words) in parts.items():
            part.setObjectName(name)
            if hasattr(part, "setAccessibleIdentifier"):  # Qt 6.9
                part.setAccessibleIdentifier(name)
            if not part.accessibleName():
                part.setAccessibleName(words)

    def _lay_out(self) -> None:
        dock = QWidget(self)
        dock.setMaximumWidth(COLUMN_PX + 4 * SPACE)
        below = QVBoxLayout(dock)
        below.setContentsMargins(SPACE * 2, 0, SPACE * 2, SPACE + 4)
        below.setSpacing(SPACE)
        below.addWidget(self.tool_activity)
        below.addWidget(self.permission_card)
        below.addWidget(self.talk_button, 0, Qt.AlignmentFlag.AlignHCenter)
        below.addWidget(self.editing.bar)
        below.addWidget(self.composer_card)
        below.addWidget(self.latency_meter)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(dock, 1000)
        centred.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notices)
        column.addLayout(self.bars)
        column.addWidget(self.reading.find_bar)
        column.addWidget(self.middle, 1)
        column.addWidget(self.last_words)
        column.addLayout(centred)
        for button in self.findChildren(QAbstractButton):
            # A click must not take Space away from talking; Tab still reaches every button.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Tab goes as one reads: the parts were made from top to bottom, but for those which come
        # and go.
        top = self.header.settings_button
        for one, following in pairwise([top, *self.reading.find_bar.stops()]):
            self.setTabOrder(one, following)
        self.notices.tab_after = top
        self.tool_activity.tab_after = self.transcript.pill

    def _connect(self) -> None:
        bridge = self._bridge
        for part in (
            Announcer(self),
            self.header.state_light,
            self.notices,
            self.transcript,
            self.tool_activity,
            self.permission_card,
            self.talk_button,
            self.composer,
            self.editing,
            self.latency_meter,
            self.last_words,
        ):
            bridge.happened.connect(part.show_event)
        bridge.happened.connect(self.show_event)
        bridge.ready.connect(self._show_ready)
        bridge.failed.connect(self.header.state_light.set_failed)
        self.latency_meter.menu.trouble.connect(bridge.tell)
        self.composer.sendable.connect(bridge.expect)
        self.welcome.question_chosen.connect(bridge.say)
        self.welcome.setUpRequested.connect(self.setUpRequested)
        self.transcript.content_added.connect(self.middle.show_conversation)
        self.middle.paged.connect(self._leave_compact)
        self.middle.turned.connect(self._fit_meter)
        self.middle.left.connect(self.talk_button.setFocus)
        self.transcript.retryRequested.connect(bridge.retry)
        self.transcript.settingsRequested.connect(self.settingsRequested)
        messages = self.transcript.message_actions
        messages.playRequested.connect(self._play)
        messages.editRequested.connect(self.editing.begin)
        messages.regenerateRequested.connect(bridge.ask_again)
        self.tool_activity.cancelRequested.connect(bridge.cancelTool)
        self.tool_activity.askRequested.connect(bridge.say)
        self.permission_card.answered.connect(bridge.answer)
        self._escaped.connect(self._escape)
        self._typed.connect(self.composer.type_into)
        self._repainted.connect(self._show_theme)
        self.header.settings_button.clicked.connect(self.settingsRequested)
        self.header.meter_button.toggled.connect(self._fit_meter)
        self.header.compact_button.toggled.connect(self._switch_compact)
        self.reading.find_bar.opened.connect(self._leave_compact)
        for keys, act in (
            ("Ctrl+,", self.settingsRequested.emit),
            ("Ctrl+L", self.composer.setFocus),
            ("Ctrl+M", self.header.compact_button.toggle),
            ("Ctrl+P", self.header.profile_menu.showMenu),
            ("Ctrl+Shift+V", self.voicesRequested.emit),
            ("Ctrl+Q", self.close),
            ("F1", lambda: open_help(self)),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, act=act: act())
            self.addAction(action)

    # --- what happens ---------------------------------------------------------------------------

    def show_event(self, event: Event) -> None:
        if isinstance(event, TurnStarted):
            self.middle.let_go()  # what a turn brings is shown, but not what is left of the last
        match event:
            case ConversationOpened(messages=()):
                self.middle.show_welcome()
            case PermissionAnswered():
                if self.focusWidget() is None or not self.focusWidget().isVisible():
                    self.talk_button.setFocus()

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        model = settings.model if settings.base_url else ""
        self.header.profile_menu.show_model(model, settings.profile, settings.offline)
        self.welcome.set_model_connected(bool(settings.base_url))
        self.latency_meter.show_settings(settings)
        self.talking.show_settings(settings)

    def obey(self, verb: str) -> None:
        """A verb from outside: one of ``single_instance.VERBS``."""
        match verb:
            case "talk toggle":
                self.talking.tap()
            case "talk start":
                self.talking.begin()
            case "talk stop":
                self.talking.end()
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

    def _show_theme(self) -> None:
        for part in (self.tool_activity, self.latency_meter):
            part.set_theme(theme_of(self))

    # --- talking --------------------------------------------------------------------------------

    def _play(self, said: ShownMessage) -> None:
        self.transcript.mark_next_replay(said)
        self._bridge.play(said.text)

    def _escape(self) -> None:
        if self.permission_card.open:
            self.permission_card.refuse()
        elif self.editing.is_on:
            self.editing.cancel()
        else:
            self._bridge.interrupt()

    # --- Qt -------------------------------------------------------------------------------------

    # An exception in these would stay inside Qt; one in a slot reaches sys.excepthook. So they
    # only report.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no part has taken: buttons and the text field keep their own Space."""
        if self.talking.keys.press(event):
            return
        match event.key():
            case Qt.Key.Key_Escape:
                self._escaped.emit()
            case _ if event.text().isprintable() and event.text():
                if not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                    self._typed.emit(event.text())
            case _:
                super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.talking.keys.release(event):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.talking.lose_keys()
        elif event.type() is QEvent.Type.PaletteChange:
            self._repainted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous() and self.hides():  # by the user, not by Quit or the system's end
            event.ignore()
            self.hide()
            return
        if self._store is not None:
            self._store.setValue("geometry", self.compact.large_geometry)
            self._store.setValue("meter", self.header.meter_button.isChecked())
            self.compact.keep()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_meter()

    def sizeHint(self) -> QSize:
        return QSize(480, 800)

    def _restore(self) -> None:
        geometry: Any = self._store.value("geometry") if self._store else None
        if geometry is not None:
            self.restoreGeometry(geometry)
        meter = self._store is None or self._store.value("meter", True, type=bool)
        self.header.meter_button.setChecked(bool(meter))
        self._fit_meter()
        self.header.compact_button.setChecked(self.compact.kept)

    def _switch_compact(self, on: bool) -> None:
        self.compact.switch(on)
        self._fit_meter()

    def _leave_compact(self) -> None:
        self.header.compact_button.setChecked(False)

    def _fit_meter(self) -> None:
        wanted = self.header.meter_button.isChecked() and not self.middle.page_kept
        wanted = wanted and not self.compact.on
        self.latency_meter.setVisible(wanted and self.height() >= METER_FROM_PX)
        begun = self.middle.begun  # the welcome needs the room, too
        self.latency_meter.show_history(begun and self.height() >= HISTORY_FROM_PX)
