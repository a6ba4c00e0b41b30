"""An error that nobody expected ends what waits for it, so that the user can try again."""

from __future__ import annotations

import asyncio

import pytest

from app import wiring
from app.config.settings import Settings
from app.gui.kit.controller import UNEXPECTED
from app.gui.settings.endpoint_card import EndpointCard
from app.gui.settings.settings_controller import SettingsController, run_endpoint_test
from app.gui.setup import sound_check_controller
from app.gui.setup.microphone_check import MicrophoneCheck
from app.gui.setup.setup_controller import SetupController
from app.gui.tools.tool_servers_controller import ToolServersController
from app.gui.voices.voices_controller import VoicesController
from app.services.llm import discovery
from app.services.mcp.client import ServerStatus
from app.services.mcp.config import parse_server


async def fail(*_: object, **__: object) -> None:
    raise RuntimeError("broken")


@pytest.fixture
def run(loop: asyncio.AbstractEventLoop):
    """Run ``script``; unexpected errors of its tasks reach the loop's handler, as in the window."""
    reported: list[object] = []
    loop.set_exception_handler(lambda _, context: reported.append(context.get("exception")))

    def play(script) -> None:
        loop.run_until_complete(asyncio.wait_for(script(), 20))

    return play


def test_a_test_of_a_server_can_be_repeated(run, qtbot) -> None:
    card = EndpointCard()
    qtbot.addWidget(card)

    async def script() -> None:
        card.show_testing()
        with pytest.raises(RuntimeError):
            await run_endpoint_test(card, "http://127.0.0.1:9/v1", "m", "")
        assert card.button.isEnabled()
        assert card.text == UNEXPECTED

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "probe_model", fail)
        run(script)


def test_models_can_be_listed_again(run, window, monkeypatch) -> None:
    monkeypatch.setattr(wiring, "list_models", fail)

    async def choices() -> tuple[list[str], list[str], list[str]]:
        return [], [], []

    monkeypatch.setattr(wiring, "list_choices", choices)

    async def script() -> None:
        settings = SettingsController(window)
        settings.open(Settings(base_url="http://127.0.0.1:9/v1", model="m"))
        await settings._tasks.finished()
        settings.dialog.server.request_models()
        assert not settings.dialog.server.load.isEnabled()
        await settings._tasks.finished()
        assert settings.dialog.server.load.isEnabled()
        settings.dialog.close()
        await settings.stop()

    run(script)


def test_servers_can_be_looked_for_again(run, window, store, monkeypatch) -> None:
    monkeypatch.setattr(discovery, "find", fail)
    monkeypatch.setattr(wiring, "list_models", fail)

    async def script() -> None:
        setup = SetupController(window, store, VoicesController(window))
        setup.open(Settings())
        await setup._tasks.finished()
        assert setup.model.search_button.isEnabled()
        form = setup.model.form
        form._show_loading(True)
        with pytest.raises(RuntimeError):
            await setup._list_models(form.base_url, "")
        assert form.load_button.isEnabled()
        await setup.stop()

    run(script)


@pytest.fixture
def store(tmp_path):
    from PySide6.QtCore import QSettings

    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


class BrokenServers:
    test_connection = save = fail

    def __init__(self) -> None:
        self.config = parse_server("one", {"command": "true"})

    def configs(self):
        return [self.config]

    def statuses(self):
        return [ServerStatus("one", "idle")]

    def subscribe(self, subscriber):
        return lambda: None


def test_a_tool_server_can_be_tested_and_saved_again(run, window) -> None:
    async def script() -> None:
        controller, servers = ToolServersController(window), BrokenServers()
        controller.open(servers, window)
        dialog = controller.dialog
        shown: list[str] = []
        dialog.show_trial = lambda name, trial: shown.append(trial.problem)
        dialog.show_problem = shown.append
        dialog.testRequested.emit(servers.config)
        dialog.saved.emit([servers.config])
        await controller._tasks.finished()
        assert shown == [UNEXPECTED, UNEXPECTED]
        dialog.close()

    run(script)


def test_a_microphone_that_breaks_is_told(run, qtbot) -> None:
    class Broken:
        async def record(self):
            raise RuntimeError("broken")
            yield

    async def script() -> None:
        from PySide6.QtCore import QObject

        parent = QObject()
        check = MicrophoneCheck(parent)
        told: list[str] = []
        check.failed.connect(told.append)
        check.start(Broken())
        await check._tasks.finished()
        assert told == [UNEXPECTED]

    run(script)


def test_the_sound_check_can_test_again(run, window) -> None:
    async def script() -> None:
        controller = sound_check_controller.SoundCheckController(window)
        controller.open(None, Settings(), window)
        dialog = controller.dialog
        await controller._dialog_tasks.stop()
        told: list[str] = []
        idle: list[bool] = []
        dialog.speaker.show_sentence = lambda said, problem=False: told.append(said)
        dialog.show_idle = lambda: idle.append(True)
        controller._start_test(dialog, fail)
        await controller._dialog_tasks.finished()
        assert told == [UNEXPECTED]
        assert idle == [True]
        dialog.close()
        await controller.stop()

    run(script)
