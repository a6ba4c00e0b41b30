"""The desktop application: the window first, then the session behind it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app import network
from app.config.paths import config_folder, history_file
from app.config.settings import Settings
from app.errors import ReparteeError
from app.gui.history.conversations_controller import ConversationsController
from app.gui.kit.announce import is_listened_to
from app.gui.kit.bridge import Bridge
from app.gui.kit.icons import app_icon
from app.gui.kit.motion import Motion
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.translation import speak_language
from app.gui.settings.settings_controller import SettingsController
from app.gui.setup.setup_controller import SetupController
from app.gui.setup.sound_check_controller import SoundCheckController
from app.gui.shell.background_controller import BackgroundController
from app.gui.shell.clipboard import WindowClipboard
from app.gui.shell.fault_reports import Faults
from app.gui.shell.garbage import GarbageCollector
from app.gui.shell.profile_controller import ProfileController
from app.gui.shell.single_instance import SingleInstance, send_verb
from app.gui.shell.window import Window
from app.gui.talk.hotkey_controller import HotkeyController
from app.gui.tools.tool_servers_controller import ToolServersController
from app.gui.voices.pronunciation_controller import PronunciationController
from app.gui.voices.voices_controller import VoicesController
from app.messages import sentence

if TYPE_CHECKING:
    from app.engine.session import Session

CLOSE_WITHIN_S = 3.0
"""A hung sound device or server must not keep the application from quitting."""
CHANGES_TOGETHER_S = 0.3
"""Choosing a server and its model is two changes, but one new session."""
SPOKEN_AS = ("speed", "volume", "pronunciations")
NOT_THE_SESSIONS = (
    "theme",
    "language",
    "motion",
    "profile",
    "talk_mode",
    "talk_key",
    "hotkey",
    "close_to_tray",
    "start_at_login",
    *SPOKEN_AS,
    "private",
    "keep_history_days",
    "updates_url",
)
"""Settings that change the window alone, or that the session takes as it goes."""
QUIET_MS = 5_000
"""Nothing has happened for so long: what a turn or the start needed is not needed soon."""
NOT_STARTED = sentence(
    "Repartee could not start its parts. The log has the details; check the settings."
)


def run(
    settings: Settings,
    argv: Sequence[str] = (),
    notice: str | None = None,
    *,
    hidden: bool = False,
) -> int:
    """Show the window until it is closed; the exit code. A second instance raises the first.

    ``notice``: a sentence about the settings that the user should see first. ``hidden``: begin in
    the tray.
    """
    app = QApplication.instance() or QApplication(["repartee", *argv])
    assert isinstance(app, QApplication)
    app.setApplicationName("repartee")
    app.setApplicationDisplayName("Repartee")
    app.setDesktopFileName("repartee")
    app.setWindowIcon(app_icon())
    instance = SingleInstance()
    if not instance.claim():
        if hidden or send_verb("raise"):
            return 0
        print("Repartee is already running but does not answer.", file=sys.stderr)
        return 1
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    # qasync sets no hooks for asynchronous generators, as asyncio's own loops do: one that a
    # library leaves open would be told of on stderr instead of closed.
    sys.set_asyncgen_hooks(
        finalizer=lambda left: loop.call_soon_threadsafe(lambda: loop.create_task(left.aclose()))
    )
    application = Application(app, instance, settings)
    application.hidden = hidden
    if notice:
        application.tell("settings", notice)
    task = loop.create_task(application.run())
    while not task.done():  # the system's own "Quit" stops the loop before the task has ended
        with contextlib.suppress(RuntimeError):
            loop.run_until_complete(task)
    instance.close()
    end_within(CLOSE_WITHIN_S)
    if not task.result():  # a thread hangs in a sound device, say: joining it would hang, too
        logging.shutdown()
        os._exit(0)
    loop.close()
    asyncio.set_event_loop(None)
    return 0


def end_within(seconds: float) -> None:
    """End the process then, though threads that nobody can stop still wait for a device or a
    server: Python would join them. All that is to be kept has been."""
    timer = threading.Timer(seconds, os._exit, (0,))
    timer.daemon = True
    timer.start()


class Application:
    """Holds the window and the session, and swaps the session when the settings change."""

    hidden = False
    """Begin in the tray, without the window."""

    def __init__(self, app: QApplication, instance: SingleInstance, settings: Settings) -> None:
        app.setQuitOnLastWindowClosed(False)  # it ends in order, once it has let go of all
        self._garbage = GarbageCollector(app)
        speak_language(app, settings.language)
        self._settings = settings
        self._session: Session | None = None
        self._appearance = Appearance(app, settings.theme)
        self._motion = Motion(app, settings.motion)
        self._bridge = Bridge()
        store = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
        self.window = Window(self._bridge, settings, store)
        self._closed = asyncio.Event()
        self._start: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self._stale = False
        self._faults = Faults(self._bridge, self.window, lambda: self._settings)
        self.window.notices.reportRequested.connect(self._faults.show_report)
        self.window.closed.connect(self._closed.set)
        self._quiet = QTimer(self.window, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._give_back_memory)
        self._bridge.ready.connect(self._begin_quiet)
        self._bridge.happened.connect(self._begin_quiet)
        self._preferences = SettingsController(self.window)
        self._preferences.saved.connect(self._put_in_force)
        self._preferences.trouble.connect(self._bridge.tell)
        self._preferences.toolServersRequested.connect(self._show_tool_servers)
        menu = self.window.header.profile_menu
        self._profiles = ProfileController(menu, lambda: self._settings)
        self._profiles.changed.connect(lambda chosen: self._put_in_force(chosen, False))
        self._profiles.trouble.connect(self._bridge.tell)
        self._tool_servers = ToolServersController(self.window)
        self._voices = VoicesController(self.window)
        self._voices.changed.connect(
            lambda changes: self._preferences.keep(self._settings, changes, None)
        )
        self._preferences.voicesRequested.connect(
            lambda over: self._voices.open(self._settings, over)
        )
        self.window.voicesRequested.connect(lambda: self._voices.open(self._settings))
        self._appearance.changed.connect(self._voices.set_theme)
        self._how_spoken = PronunciationController(self.window)
        self._how_spoken.changed.connect(
            lambda changes: self._preferences.keep(self._settings, changes, None)
        )
        self.window.transcript.message_actions.pronunciationRequested.connect(
            lambda text: self._how_spoken.open(text, self._session, self._settings)
        )
        self._appearance.changed.connect(self._how_spoken.set_theme)
        self._set_up = SetupController(self.window, store, self._voices)
        self._set_up.chosen.connect(
            lambda changes, key: self._preferences.keep(self._settings, changes, key)
        )
        self._bridge.happened.connect(self._set_up.show_event)
        self._preferences.setUpRequested.connect(lambda: self._set_up.open(self._settings))
        self.window.setUpRequested.connect(lambda: self._set_up.open(self._settings))
        self._appearance.changed.connect(self._set_up.set_theme)
        self._sound_check = SoundCheckController(self.window)
        self._preferences.soundCheckRequested.connect(self._check_sound)
        self.window.notices.soundCheckRequested.connect(lambda: self._check_sound(self.window))
        self._sound_check.used.connect(
            lambda *devices: self._preferences.use_devices(self._settings, *devices)
        )
        self._appearance.changed.connect(self._sound_check.set_theme)
        self._appearance.changed.connect(self._preferences.set_theme)
        self._appearance.changed.connect(self._tool_servers.set_theme)
        self.window.settingsRequested.connect(lambda: self._preferences.open(self._settings))
        self._conversations = ConversationsController(self.window, settings, history_file())
        self._conversations.settings_changed.connect(
            lambda changes: self._preferences.keep(self._settings, changes, None)
        )
        self._conversations.failed.connect(self._bridge.tell)
        self._bridge.happened.connect(self._conversations.show_event)
        self._presence = BackgroundController(self.window, settings, store)
        self._presence.trouble.connect(self._bridge.tell)
        self._presence.tray.muted.connect(self._bridge.hush)
        self._desktop_key = HotkeyController(self.window)
        self._desktop_key.went.connect(self.window.talking.press_desktop_key)
        self._desktop_key.trouble.connect(self._bridge.tell)
        instance.verb.connect(self.window.obey)
        app.aboutToQuit.connect(self._closed.set)

    def tell(self, code: str, sentence: str) -> None:
        """Show the user a notice."""
        self._bridge.tell(code, sentence)

    async def run(self) -> bool:
        """Until the window is closed, or the process is asked to end; whether all has ended."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, self.window.close)
        if self._set_up.is_due(self._settings):
            self._set_up.open(self._settings)
        self._presence.show_window(hidden=self.hidden)
        self._desktop_key.show_settings(self._settings)
        self._start = asyncio.create_task(self._open())
        with self._faults.watched(loop):
            await self._closed.wait()
            self._quiet.stop()
            self._bridge.detach()
            self.window.hide()
            self._presence.tray.close()
            return await self._shut()

    async def _open(self) -> None:
        """Import, load and attach; the window is already there, and stays while this fails."""
        try:
            await asyncio.sleep(0)  # the first paint comes before the first import
            from app.wiring import Devices, build, rewire, warn

            clipboard = WindowClipboard(asyncio.get_running_loop())
            devices = Devices(
                clipboard=clipboard,
                rings=True,
                screen_reader=is_listened_to,
                muted=self._presence.tray.is_muted,
                archive=None if self._session else self._conversations.archive(),
            )
            if self._session is not None:
                await rewire(self._session, self._settings, devices)
                self._set_up.attach(self._session)
                return
            session = await build(self._settings, devices)
            self._session = session
            self._preferences.rules = session.rules
            unsubscribe = session.subscribe(self._bridge.happened.emit)
            await session.open()  # may already tell of a missing microphone or voice
            warn(session, self._settings)
            unsubscribe()
            self._bridge.attach(session)
            self._conversations.attach(session)
            self._look_for_newer()
        except ReparteeError as error:
            self._bridge.fail(error.code, str(error))
        except Exception as error:  # whatever it is, the window stays and says so
            self._faults.note(type(error), error.__traceback__)
            self._bridge.fail("unexpected", NOT_STARTED)
        self._set_up.attach(self._session)

    def _look_for_newer(self) -> None:
        from app.wiring import look_for_newer

        if url := self._settings.updates_url:
            self._looking = asyncio.create_task(look_for_newer(url, self._bridge.tell))

    def _begin_quiet(self) -> None:
        if not self._closed.is_set():
            self._quiet.start()

    def _give_back_memory(self) -> None:
        from app.wiring import give_back_memory

        self._garbage.settle()
        asyncio.get_running_loop().create_task(give_back_memory())

    def _check_sound(self, over: QWidget) -> None:
        self._sound_check.open(self._session, self._settings, over)

    def _show_tool_servers(self, over: QWidget) -> None:
        if self._session is not None:
            from app.wiring import tool_servers

            self._tool_servers.open(tool_servers(self._session), over)

    def _put_in_force(self, settings: Settings, key_changed: bool) -> None:
        before, self._settings = self._settings, settings
        network.set_offline(settings.offline)
        self._appearance.choose(settings.theme)
        self._motion.choose(settings.motion)
        self.window.show_settings(settings)
        self._preferences.show_settings(settings)
        self._set_up.show_settings(settings)
        self._voices.show_settings(settings)
        self._how_spoken.show_settings(settings)
        self._desktop_key.show_settings(settings)
        self._presence.show_settings(settings)
        speaks_otherwise = any(
            getattr(settings, name) != getattr(before, name) for name in SPOKEN_AS
        )
        if self._session is not None and speaks_otherwise:
            from app.wiring import speak_as

            speak_as(self._session, settings)
        self._conversations.show_settings(settings)
        if settings.updates_url != before.updates_url:
            self._look_for_newer()
        looks = {name: getattr(settings, name) for name in NOT_THE_SESSIONS}
        if key_changed or settings != before.model_copy(update=looks):
            self._set_up.attach(None)
            self._stale = True
            if self._start is None or self._start.done() or self._session is None:
                self._start = asyncio.create_task(self._open_after(self._start))

    async def _open_after(self, before: asyncio.Task[None] | None) -> None:
        """Put the newest settings into force, between two turns; however many came meanwhile."""
        if before is not None:
            await asyncio.wait([before])
        while self._stale:
            await asyncio.sleep(CHANGES_TOGETHER_S)
            if self._session is not None:
                await self._session.finished()
            self._stale = False
            await self._open()

    async def _shut(self) -> bool:
        """Let go of everything; False when something would not within the limit."""
        try:
            async with asyncio.timeout(CLOSE_WITHIN_S):
                await self._desktop_key.close()
                await self._set_up.stop()
                await self._voices.stop()
                await self._how_spoken.stop()
                if self._looking is not None:
                    self._looking.cancel()
                loading = self._start is not None and not self._start.done()
                if self._start is not None and loading:
                    self._start.cancel()
                    await asyncio.wait([self._start])
                if self._session is not None:
                    await self._session.close()
                await self._conversations.close()
                return not loading  # a thread may still be importing
        except (TimeoutError, ReparteeError):
            return False
