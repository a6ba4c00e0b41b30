"""The application around the window: start, settings, and every way to end."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QProcess, QSettings
from PySide6.QtWidgets import QApplication

from app import wiring
from app.config.paths import config_folder
from app.config.settings import Settings
from app.engine.contracts.events import Notice
from app.errors import SettingsError
from app.gui import application
from app.gui.application import Application
from app.gui.settings.settings_dialog import SettingsDialog
from app.gui.setup.setup_controller import DONE_KEY
from app.gui.shell.fault_reports import UNEXPECTED
from app.gui.shell.single_instance import SingleInstance
from app.services.llm import discovery
from app.services.storage import api_keys
from tests.gui.recorded_session import RecordedSession, ended


class OpenedSession(RecordedSession):
    """Also opens and closes; clearing an event makes that step wait."""

    def __init__(self) -> None:
        super().__init__()
        self.opening = asyncio.Event()
        self.opening.set()
        self.closing = asyncio.Event()
        self.closing.set()
        self.rest = asyncio.Event()
        self.rest.set()
        self.closed = False

    async def open(self) -> None:
        await self.opening.wait()
        self.publish(Notice(code="voice_failed", text="No natural voice is installed."))

    async def finished(self) -> None:
        await self.rest.wait()

    def begin_change(self) -> None:
        self.commands.append(("begin_change",))

    def end_change(self) -> None:
        self.commands.append(("end_change",))

    async def close(self) -> None:
        await self.closing.wait()
        self.closed = True


Script = Callable[[Application], Coroutine[Any, Any, None]]


@pytest.fixture
def rewired() -> list[str]:
    """The chunking of each of the settings with which the session was rebuilt."""
    return []


@pytest.fixture
def session(
    monkeypatch: pytest.MonkeyPatch, loop: asyncio.AbstractEventLoop, rewired: list[str]
) -> OpenedSession:
    """What ``app.wiring`` builds in these tests, instead of a session with an engine."""
    session = OpenedSession()

    async def build_session(settings: Settings, devices: object) -> OpenedSession:
        return session

    async def replace_settings(session: OpenedSession, settings: Settings, devices: object) -> None:
        rewired.append(settings.chunking)

    async def list_choices() -> tuple[list[str], list[str], list[str]]:
        return ["en_US-lessac-medium"], ["Microphone"], ["Speaker"]

    for double in (build_session, replace_settings, list_choices):
        monkeypatch.setattr(wiring, double.__name__, double)
    return session


@pytest.fixture
def set_up() -> None:
    """The first run is done."""
    file = str(config_folder() / "window.ini")
    store = QSettings(file, QSettings.Format.IniFormat)
    store.setValue(DONE_KEY, True)
    store.sync()


@pytest.fixture
def play(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, set_up: None
) -> Iterator[Callable[[Script], bool]]:
    """Run the application while ``script`` uses it; returns what ``Application.run`` does."""
    instance = SingleInstance()
    assert instance.claim()

    def run(script: Script) -> bool:
        async def both() -> bool:
            app = Application(qapp, instance, Settings(theme="light"))
            running = asyncio.create_task(app.run())
            try:
                async with asyncio.timeout(20):
                    await script(app)
                    return await running
            finally:
                app.window.deleteLater()

        return loop.run_until_complete(both())

    yield run
    instance.close()


async def until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110  (what Qt does sets no asyncio.Event)
        await asyncio.sleep(0.005)


def word(app: Application) -> str:
    return app.window.talk_hint.word


def test_the_window_is_there_before_the_session_and_what_was_typed_is_said(
    play: Callable[[Script], bool], session: OpenedSession
) -> None:
    session.opening.clear()

    async def script(app: Application) -> None:
        await until(app.window.isVisible)
        assert word(app) == "Getting ready…"
        app.window.composer.setPlainText("Hello")
        app.window.composer.submit()
        assert session.commands == []
        session.opening.set()
        await until(lambda: word(app) == "Ready")
        assert session.commands == [("say", "Hello")]
        assert app.window.notices.isVisible()  # what opening had to tell
        app.window.close()

    assert play(script)
    assert session.closed


def test_closing_the_window_while_it_gets_ready_ends_at_once(
    play: Callable[[Script], bool], session: OpenedSession
) -> None:
    session.opening.clear()

    async def script(app: Application) -> None:
        await until(app.window.isVisible)
        app.window.close()

    assert not play(script)  # a thread may still be loading: the process must not wait for it


def test_a_session_that_hangs_does_not_keep_the_application_from_ending(
    play: Callable[[Script], bool], session: OpenedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "QUIT_TIMEOUT_S", 0.01)
    session.closing.clear()

    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        app.window.close()

    assert not play(script)


def test_a_thread_that_hangs_does_not_keep_the_process_from_ending() -> None:
    code = (
        "import threading, time\n"
        "from app.gui.application import exit_within\n"
        "threading.Thread(target=time.sleep, args=(600,)).start()\n"
        "exit_within(0.1)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_usual_signals_end_it_in_order(
    play: Callable[[Script], bool], session: OpenedSession, number: signal.Signals
) -> None:
    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        os.kill(os.getpid(), number)

    assert play(script)
    assert session.closed


def test_a_session_that_cannot_be_built_is_told_and_the_window_stays(
    play: Callable[[Script], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(settings: Settings) -> OpenedSession:
        raise SettingsError("No model is chosen.")

    monkeypatch.setattr(wiring, "build_session", refuse)

    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Not ready")
        assert app.window.notices.isVisible()
        app.window.close()

    assert play(script)


def test_an_unexpected_fault_is_one_sentence_and_its_values_stay_out_of_the_log(
    play: Callable[[Script], bool], session: OpenedSession, caplog: pytest.LogCaptureFixture
) -> None:
    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        told: list[object] = []
        app.bridge.event_received.connect(told.append)
        try:
            raise ValueError("sk-secret")
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
        assert [event.text for event in told if isinstance(event, Notice)] == [UNEXPECTED]
        app.window.close()

    with caplog.at_level(logging.ERROR):
        assert play(script)
    assert "unexpected ValueError at test_application.py" in caplog.text
    assert "sk-secret" not in caplog.text


def test_changed_settings_are_put_into_force_but_a_theme_needs_no_new_session(
    play: Callable[[Script], bool], session: OpenedSession, rewired: list[str]
) -> None:
    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        app.settings_controller.saved.emit(Settings(theme="dark"), False)
        app.settings_controller.saved.emit(Settings(theme="dark", chunking="sentence"), False)
        await until(lambda: bool(rewired))
        app.settings_controller.saved.emit(Settings(theme="light", chunking="sentence"), False)
        app.settings_controller.saved.emit(Settings(theme="light", chunking="sentence"), True)
        await until(lambda: len(rewired) == 2)
        app.window.close()

    assert play(script)
    assert rewired == ["sentence", "sentence"]


def test_settings_that_change_during_a_turn_are_built_at_once_and_questions_wait_for_the_last(
    play: Callable[[Script], bool], session: OpenedSession, rewired: list[str]
) -> None:
    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        session.rest.clear()
        app.settings_controller.saved.emit(Settings(chunking="sentence"), False)
        assert session.commands == [("begin_change",)]
        app.settings_controller.saved.emit(Settings(chunking="word"), False)
        await until(lambda: ("end_change",) in session.commands)
        assert rewired == ["word"]
        app.window.close()

    assert play(script)
    assert session.commands[-1] == ("end_change",)


def test_settings_that_change_before_there_is_a_session_hold_what_was_typed(
    play: Callable[[Script], bool], session: OpenedSession, rewired: list[str]
) -> None:
    session.opening.clear()

    async def script(app: Application) -> None:
        await until(app.window.isVisible)
        app.bridge.say("A secret")
        app.settings_controller.saved.emit(Settings(chunking="word"), False)
        session.opening.set()
        await until(lambda: bool(rewired))
        await until(lambda: ("end_change",) in session.commands)
        app.window.close()

    assert play(script)
    assert session.commands == [("begin_change",), ("say", "A secret"), ("end_change",)]


def test_what_cannot_list_the_choices_does_not_disable_the_settings(
    play: Callable[[Script], bool], session: OpenedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.gui.settings import settings_controller

    find = settings_controller._key_source

    async def fail(settings: Settings) -> None:
        raise RuntimeError("broken")

    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        told: list[object] = []
        app.bridge.event_received.connect(told.append)
        monkeypatch.setattr(settings_controller, "_key_source", fail)
        app.window.settingsRequested.emit()
        await until(lambda: any(isinstance(event, Notice) for event in told))
        monkeypatch.setattr(settings_controller, "_key_source", find)
        app.window.settingsRequested.emit()
        await until(lambda: len(dialogs(app)) > 0)
        app.window.close()

    assert play(script)


def test_what_hangs_at_the_end_does_not_keep_the_history_from_being_written(
    play: Callable[[Script], bool], session: OpenedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "QUIT_TIMEOUT_S", 0.1)
    session.closing.clear()
    written: list[bool] = []

    async def hang() -> None:
        await asyncio.sleep(600)

    async def fail() -> None:
        raise RuntimeError("broken")

    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        monkeypatch.setattr(app.hotkey_controller, "stop", hang)
        monkeypatch.setattr(app.tray_controller, "stop", fail)
        write = app.conversations_controller.stop

        async def stop() -> None:
            await write()
            written.append(True)

        monkeypatch.setattr(app.conversations_controller, "stop", stop)
        app.window.composer.setPlainText("A draft")
        app.window.close()

    assert not play(script)
    assert written == [True]
    file = str(config_folder() / "window.ini")
    assert QSettings(file, QSettings.Format.IniFormat).value("draft") == "A draft"


def test_words_that_quitting_cuts_off_are_in_the_draft_of_the_next_start(
    play: Callable[[Script], bool], session: OpenedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = session.close

    async def end_turn() -> None:
        session.publish(ended(1, outcome="interrupted", unsent="what time is it"))
        await close()

    monkeypatch.setattr(session, "close", end_turn)

    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        app.window.close()

    assert play(script)
    file = str(config_folder() / "window.ini")
    assert QSettings(file, QSettings.Format.IniFormat).value("draft") == "what time is it"


def test_when_it_has_ended_no_task_is_left(
    play: Callable[[Script], bool], session: OpenedSession, loop: asyncio.AbstractEventLoop
) -> None:
    """Not even of the sound check, the settings and the tool servers."""

    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        app.window.settingsRequested.emit()
        app._open_sound_check()
        app.tool_servers_controller._tasks.start(asyncio.sleep(600))
        app.settings_controller._tests.start(asyncio.sleep(600))
        await asyncio.sleep(0)
        app.window.close()

    assert play(script)
    assert asyncio.all_tasks(loop) == set()


def test_a_newer_version_is_looked_for_only_where_the_user_says(
    play: Callable[[Script], bool], session: OpenedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def look(url: str, tell: Callable[[str, str], None]) -> None:
        asked.append(url)
        tell("newer_version", "Repartee 2.0.0 is out.")

    monkeypatch.setattr(wiring, "check_for_updates", look)

    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        assert asked == []
        there = Settings(theme="light", updates_url="https://example.com/releases/latest")
        app.settings_controller.saved.emit(there, False)
        await until(app.window.notices.isVisible)
        app.window.close()

    assert play(script)
    assert asked == ["https://example.com/releases/latest"]


def test_settings_open_as_one_dialog_and_saving_stores_them(
    play: Callable[[Script], bool], session: OpenedSession, rewired: list[str]
) -> None:
    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        app.window.settingsRequested.emit()
        app.window.settingsRequested.emit()
        await until(lambda: len(dialogs(app)) > 0)
        (dialog,) = dialogs(app)
        dialog.applied.emit({"chunking": "word"})
        dialog.close()
        await until(lambda: rewired == ["word"])
        assert Settings().chunking == "word"
        await until(lambda: not dialogs(app))
        app.window.close()

    assert play(script)


@pytest.fixture
def never_set_up(set_up: None) -> None:
    (config_folder() / "window.ini").unlink()


def test_the_very_first_start_leads_through_the_set_up_and_saves_what_is_chosen(
    play: Callable[[Script], bool],
    session: OpenedSession,
    rewired: list[str],
    never_set_up: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        page = app.setup_controller.page
        assert page is not None
        assert page.isVisible()
        address = "http://127.0.0.1:9/v1"
        app.setup_controller.model.chosen.emit(address, "m", "sk-canary")
        page.show_next()
        await until(lambda: bool(rewired))
        assert (Settings().base_url, Settings().model) == (address, "m")
        key = api_keys.find(address)
        assert key is not None
        assert key.value == "sk-canary"
        page.skip_all.click()
        app.window.setUpRequested.emit()
        assert page.isVisible()
        app.window.close()

    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.setattr(discovery, "find", nothing_found)
    monkeypatch.setattr(api_keys, "_call_keyring", lambda action: None)  # no keyring
    monkeypatch.setattr(api_keys, "_session", {})
    assert play(script)
    assert session.closed


async def nothing_found(ports: object) -> list[object]:
    return []


def dialogs(app: Application) -> list[SettingsDialog]:
    return [child for child in app.window.children() if isinstance(child, SettingsDialog)]


def test_a_second_start_raises_the_first_window_and_ends(
    play: Callable[[Script], bool], session: OpenedSession
) -> None:
    code = (
        "from app.gui.application import run; from app.config.settings import Settings; "
        "raise SystemExit(run(Settings()))"
    )

    async def script(app: Application) -> None:
        await until(lambda: word(app) == "Ready")
        app.window.showMinimized()
        second = QProcess()
        second.start(sys.executable, ["-c", code])
        await until(lambda: second.state() is QProcess.ProcessState.NotRunning)
        assert second.exitCode() == 0
        assert not app.window.isMinimized()
        app.window.close()

    assert play(script)


def test_the_window_needs_none_of_the_heavy_libraries() -> None:
    code = (
        "import sys; import app.gui.application; "
        "heavy = {'openai', 'numpy', 'piper', 'onnxruntime', 'sounddevice', 'moonshine_voice'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_generator_that_a_library_leaves_open_is_closed_in_the_loop(loop) -> None:
    closed = []

    async def numbers() -> AsyncIterator[int]:
        try:
            yield 1
        finally:
            await asyncio.sleep(0)
            closed.append(asyncio.current_task())

    async def leave() -> None:
        async for _ in numbers():
            break
        await until(lambda: bool(closed))

    loop.run_until_complete(leave())
    assert closed[0] is not None
