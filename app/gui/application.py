"""The desktop application: shows the window, then creates the session that it uses."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import AsyncGenerator, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

import qasync
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app import network
from app.config.paths import config_folder, history_file, remove_temporary_folders
from app.config.sections.model import DEFAULT_PROMPT
from app.config.settings import Settings
from app.errors import ReparteeError
from app.gui.history.conversations_controller import ConversationsController
from app.gui.kit.announce import is_screen_reader_active
from app.gui.kit.bridge import Bridge
from app.gui.kit.icons import app_icon
from app.gui.kit.motion import Motion
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.translation import set_language, tr_setting
from app.gui.settings.settings_controller import SettingsController
from app.gui.setup.setup_controller import SetupController
from app.gui.setup.sound_check_controller import SoundCheckController
from app.gui.shell.clipboard import WindowClipboard
from app.gui.shell.fault_reports import FaultReporter
from app.gui.shell.garbage import GarbageCollector
from app.gui.shell.model_controller import ModelController
from app.gui.shell.single_instance import SingleInstance, send_command
from app.gui.shell.tray_controller import TrayController
from app.gui.shell.window import Window
from app.gui.talk.hotkey_controller import HotkeyController
from app.gui.tools.tool_servers_controller import ToolServersController
from app.gui.voices.pronunciation_controller import PronunciationController
from app.gui.voices.voices_controller import VoicesController
from app.messages import sentence
from app.tasks import Tasks

if TYPE_CHECKING:
    from app.engine.conversation_mode import ConversationMode
    from app.engine.session import Session

QUIT_TIMEOUT_S = 1.5
"""Quitting does not wait longer in each of its steps for a sound device or server that hangs."""
SETTINGS_DEBOUNCE_S = 0.3
"""Changes this close together, such as a server and its model, rebuild the session once."""
TTS_SETTINGS = ("speed", "volume", "pronunciations")
"""Applied to the running session."""
WINDOW_SETTINGS = (
    "theme",
    "language",
    "motion",
    "profile",
    "talk_mode",
    "talk_key",
    "hotkey",
    "close_to_tray",
    "start_at_login",
    "private",
    "keep_history_days",
    "updates_url",
    "conversation_silence_s",
    "conversation_cue",
)
"""Not used by the session; changes of all others rebuild it."""
IDLE_MS = 5_000
"""After this long without an event, memory that a turn or the start needed is released."""
NOT_STARTED = sentence("Repartee couldn't start. Check your settings, or see the log for details.")


def run(
    settings: Settings,
    argv: Sequence[str] = (),
    notice: str | None = None,
    *,
    hidden: bool = False,
) -> int:
    """Show the window until it is closed, or raise the one that is already running.

    ``notice`` is a sentence about the settings to show at the start. ``hidden`` starts in the tray.
    Returns the exit code.
    """
    app = QApplication.instance() or QApplication(["repartee", *argv])
    assert isinstance(app, QApplication)
    app.setApplicationName("repartee")
    app.setApplicationDisplayName("Repartee")
    app.setDesktopFileName("repartee")
    app.setWindowIcon(app_icon())
    instance = SingleInstance()
    if not instance.claim():
        if hidden or send_command("raise"):
            return 0
        print("Repartee is already running but does not answer.", file=sys.stderr)
        return 1
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    close_left_generators(loop)
    application = Application(app, instance, settings)
    if notice:
        application.bridge.show_notice("settings", notice)
    task = loop.create_task(application.run(hidden=hidden))
    while not task.done():  # the desktop's own Quit stops the loop before the task has ended
        with contextlib.suppress(RuntimeError):
            loop.run_until_complete(task)
    instance.close()
    exit_within(QUIT_TIMEOUT_S)
    if not task.result():  # a thread may hang in a sound device: joining it would hang as well
        logging.shutdown()
        remove_temporary_folders()
        os._exit(0)
    loop.close()
    asyncio.set_event_loop(None)
    return 0


def close_left_generators(loop: asyncio.AbstractEventLoop) -> None:
    """Close each asynchronous generator that a library leaves open, in ``loop``.

    Unlike asyncio's own loops, qasync sets no hook for that, and Python warns on stderr instead.
    """

    def close(left: AsyncGenerator[Any, Any]) -> None:
        if not loop.is_closed():
            loop.create_task(left.aclose())

    def close_soon(left: AsyncGenerator[Any, Any]) -> None:
        loop.call_soon_threadsafe(close, left)

    sys.set_asyncgen_hooks(finalizer=close_soon)


def exit_within(seconds: float) -> None:
    """Exit after ``seconds`` even if a thread, which Python would join, still waits for a device or
    a server. Everything has been saved before."""
    timer = threading.Timer(seconds, os._exit, (0,))
    timer.daemon = True
    timer.start()


class Application:
    """Connects the window with its controllers, and rebuilds the session as settings change."""

    def __init__(self, app: QApplication, instance: SingleInstance, settings: Settings) -> None:
        app.setQuitOnLastWindowClosed(False)  # it quits once everything is closed in order
        self._garbage = GarbageCollector(app)
        self._language = set_language(app, settings.language)
        self._settings = settings
        self._session: Session | None = None
        self._mode: ConversationMode | None = None
        self._opening: asyncio.Task[None] | None = None
        self._settings_changed = False
        """Whether settings have changed since the session was opened with them."""
        self._tasks = Tasks()
        self._closed = asyncio.Event()
        self._appearance = Appearance(app, settings.theme)
        self._motion = Motion(app, settings.motion)
        store = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
        self.bridge = Bridge()
        self.window = window = Window(self.bridge, settings, store)
        self._faults = FaultReporter(self.bridge, window, lambda: self._settings)
        self._idle = QTimer(window, singleShot=True, interval=IDLE_MS)
        self.settings_controller = SettingsController(window)
        self.voices_controller = VoicesController(window)
        self.pronunciation_controller = PronunciationController(window)
        self.setup_controller = SetupController(window, store, self.voices_controller)
        self.model_controller = ModelController(window.header.model_menu, settings, store)
        self.sound_check_controller = SoundCheckController(window)
        self.tool_servers_controller = ToolServersController(window)
        self.conversations_controller = ConversationsController(window, settings, history_file())
        self.tray_controller = TrayController(window, settings, store)
        self.hotkey_controller = HotkeyController(window)
        self._controllers = (
            self.tray_controller,
            self.hotkey_controller,
            self.setup_controller,
            self.model_controller,
            self.sound_check_controller,
            self.settings_controller,
            self.voices_controller,
            self.pronunciation_controller,
            self.tool_servers_controller,
        )
        """All that end before the session does."""
        self._connect_window()
        self._connect_controllers()
        instance.command_received.connect(window.run_command)
        app.aboutToQuit.connect(self._closed.set)

    # --- connections ----------------------------------------------------------------------------

    def _connect_window(self) -> None:
        window = self.window
        window.closed.connect(self._closed.set)
        window.settingsRequested.connect(self._open_settings)
        window.setUpRequested.connect(self._open_setup)
        window.voicesRequested.connect(self._open_voices)
        window.notices.reportRequested.connect(self._faults.show_report)
        window.notices.soundCheckRequested.connect(self._open_sound_check)
        window.transcript.message_actions.pronunciationRequested.connect(self._open_pronunciation)
        menu = window.header.model_menu
        menu.changed.connect(self._apply_settings)
        menu.getRequested.connect(self._open_models)
        menu.connectRequested.connect(self._open_setup)
        menu.settingsRequested.connect(self._open_settings)

    def _connect_controllers(self) -> None:
        settings = self.settings_controller
        settings.saved.connect(self._apply_settings)
        settings.setUpRequested.connect(self._open_setup)
        settings.valueRequested.connect(self._open_value)
        settings.soundCheckRequested.connect(self._open_sound_check)
        settings.toolServersRequested.connect(self._open_tool_servers)
        for changed in (
            self.voices_controller.changed,
            self.pronunciation_controller.changed,
            self.setup_controller.chosen,
            self.model_controller.settings_changed,
            self.conversations_controller.settings_changed,
        ):
            changed.connect(self._save_settings)
        self.sound_check_controller.used.connect(self._save_devices)
        self.tray_controller.muted.connect(self.bridge.stop_speaking)
        self.hotkey_controller.key_changed.connect(self.window.talk_controller.handle_desktop_key)
        for part in (
            *self._controllers,
            self.conversations_controller,
            self.window.header.model_menu,
        ):
            part.failed.connect(self.bridge.show_notice)
        self.bridge.event_received.connect(self.setup_controller.show_event)
        self.bridge.event_received.connect(self.conversations_controller.show_event)
        self.bridge.event_received.connect(self._restart_idle_timer)
        self.bridge.ready.connect(self._restart_idle_timer)
        self._idle.timeout.connect(self._release_memory)

    def _open_settings(self) -> None:
        self.settings_controller.open(self._settings)

    def _open_setup(self) -> None:
        self.setup_controller.open(self._settings)

    def _open_voices(self, over: QWidget | None = None) -> None:
        self.voices_controller.open(self._settings, over)

    def _open_models(self) -> None:
        self.voices_controller.open(self._settings, setting="model")

    def _open_value(self, name: str, over: QWidget) -> None:
        self.voices_controller.open(self._settings, over, setting=name)

    def _open_pronunciation(self, text: str) -> None:
        self.pronunciation_controller.open(text, self._session, self._settings)

    def _open_sound_check(self, over: QWidget | None = None) -> None:
        self.bridge.end_conversation()  # the check needs the microphone for itself
        self.sound_check_controller.open(self._session, self._settings, over or self.window)

    def _open_tool_servers(self, over: QWidget) -> None:
        if self._session is not None:
            from app.wiring import tool_servers_of

            self.tool_servers_controller.open(tool_servers_of(self._session), over)

    def _save_settings(self, changes: dict[str, Any], key: str | None = None) -> None:
        self.settings_controller.save_settings(self._settings, changes, key)

    def _save_devices(self, microphone: str, speaker: str) -> None:
        self.settings_controller.save_devices(self._settings, microphone, speaker)

    # --- start and end --------------------------------------------------------------------------

    async def run(self, *, hidden: bool = False) -> bool:
        """Run until the window is closed or the process is asked to end.

        Returns False if something, such as a thread, could not be stopped in time.
        """
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, self.window.close)
        self.setup_controller.restore(self._settings)
        if self.setup_controller.is_due(self._settings):
            self._open_setup()
        self.tray_controller.show_window(hidden=hidden)
        self.hotkey_controller.show_settings(self._settings)
        self._opening = self._tasks.start(self._open_session())
        with self._faults.installed(loop):
            await self._closed.wait()
            self._idle.stop()
            self.window.hide()
            return await self._stop()

    async def _stop(self) -> bool:
        """Stop and close everything. False if that took too long or failed."""
        loading = self._opening is not None and not self._opening.done()
        stopped = await self._finish(
            *(controller.stop() for controller in self._controllers), self._tasks.stop()
        )
        if self._mode is not None:
            await self._finish(self._mode.close())
        closed = self._session is None or await self._finish(self._session.close())
        self.bridge.detach()  # the end of the last turn may have added words to the draft
        self.window.draft_store.save()
        # Even if something else hangs, the history is written.
        written = await self._finish(self.conversations_controller.stop())
        return stopped and closed and written and not loading  # a thread may still be importing

    async def _finish(self, *ends: Coroutine[Any, Any, None]) -> bool:
        """Wait for all ``ends``, whatever becomes of the others. False if one failed, or takes so
        long that it is left behind."""
        tasks = [asyncio.ensure_future(end) for end in ends]
        done, pending = await asyncio.wait(tasks, timeout=QUIT_TIMEOUT_S)
        for task in pending:
            task.cancel()
        for task in done:
            if not task.cancelled() and (error := task.exception()) is not None:
                self._faults.record(type(error), error.__traceback__)
        return not pending and all(not t.cancelled() and t.exception() is None for t in done)

    def _restart_idle_timer(self) -> None:
        if not self._closed.is_set():
            self._idle.start()

    def _release_memory(self) -> None:
        from app.wiring import release_memory

        self._garbage.settle()
        self._tasks.start(release_memory())

    # --- the session ----------------------------------------------------------------------------

    async def _open_session(self) -> None:
        """Build and attach the session, or rebuild it. A failure is shown in the window."""
        try:
            await asyncio.sleep(0)  # paint the window before the first import
            from app.wiring import (
                SessionOptions,
                build_session,
                conversation_mode,
                replace_settings,
                show_warnings,
            )

            options = SessionOptions(
                clipboard=WindowClipboard(asyncio.get_running_loop()),
                interface_language=self._language,
                rings=True,
                screen_reader=is_screen_reader_active,
                muted=self.tray_controller.is_muted,
                instructions=tr_setting(DEFAULT_PROMPT),
                archive=None if self._session else self.conversations_controller.archive(),
            )
            if self._session is not None:
                self.window.notices.dismiss_outdated()
                await replace_settings(self._session, self._settings, options)
            else:
                session = self._session = await build_session(self._settings, options)
                self.settings_controller.session = session
                unsubscribe = session.subscribe(self.bridge.event_received.emit)
                await session.open()  # publishes notices, for example "no microphone"
                show_warnings(session, self._settings)
                unsubscribe()
                if self._settings_changed:  # what was typed meanwhile waits for them
                    session.begin_change()
                self.conversations_controller.attach(session)  # may open a conversation first
                self._mode = conversation_mode(session, self._settings)
                self.bridge.attach(session, self._mode)
                self._check_for_update()
        except ReparteeError as error:
            self.bridge.show_failure(error.code, str(error))
        except Exception as error:
            self._faults.record(type(error), error.__traceback__)
            self.bridge.show_failure("unexpected", NOT_STARTED)
        self.setup_controller.attach(self._session)

    def _check_for_update(self) -> None:
        from app.wiring import check_for_updates

        if url := self._settings.updates_url:
            self._tasks.start(check_for_updates(url, self.bridge.show_notice))

    def _apply_settings(self, settings: Settings, key_changed: bool = False) -> None:
        """Make ``settings`` take effect. ``key_changed``: the server's API key has changed."""
        before, self._settings = self._settings, settings
        changed = {
            name
            for name in Settings.model_fields
            if getattr(settings, name) != getattr(before, name)
        }
        network.set_offline(settings.offline)
        self._appearance.choose(settings.theme)
        self._motion.choose(settings.motion)
        for part in (self.window, *self._controllers, self.conversations_controller):
            part.show_settings(settings)
        if self._session is not None and changed & {*TTS_SETTINGS}:
            from app.wiring import apply_voice_options

            apply_voice_options(self._session, settings)
        if self._mode is not None:
            from app.wiring import apply_conversation_options

            apply_conversation_options(self._mode, settings)
        if "updates_url" in changed:
            self._check_for_update()
        if key_changed or changed - {*TTS_SETTINGS, *WINDOW_SETTINGS}:
            self.setup_controller.attach(None)
            self._settings_changed = True
            if self._session is not None:
                self._session.begin_change()
            if self._opening is None or self._opening.done() or self._session is None:
                self._opening = self._tasks.start(self._reopen_session(self._opening))

    async def _reopen_session(self, before: asyncio.Task[None] | None) -> None:
        """Rebuild the session with the newest settings. Questions wait for them."""
        if before is not None:
            await asyncio.wait([before])
        while self._settings_changed:
            await asyncio.sleep(SETTINGS_DEBOUNCE_S)
            self._settings_changed = False
            await self._open_session()
        if self._session is not None:
            self._session.end_change()
