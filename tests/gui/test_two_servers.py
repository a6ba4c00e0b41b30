"""The next question goes where the header says, however soon after the choice it is asked."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from app import wiring
from app.config.settings import Settings
from app.engine.contracts.events import Notice, TurnEnded, UserMessage
from app.gui.application import Application
from app.gui.shell.single_instance import SingleInstance
from tests.gui.test_application import set_up, until, word
from tests.loopback import LoopbackServer
from tests.loopback_replies import Reply

__all__ = ["set_up"]

SECRET = "my secret"


@pytest.fixture(autouse=True)
def no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    for part in ("_speaker", "_microphone", "_transcriber"):
        monkeypatch.setattr(wiring, part, lambda *_: None)
    monkeypatch.setattr(wiring, "_forward_notices", lambda *_: None)


def server(text: str, tokens_per_s: float = 0) -> LoopbackServer:
    return LoopbackServer(lambda asked: Reply(text, tokens_per_s=tokens_per_s))


@pytest.fixture
def app(qapp: QApplication, loop: asyncio.AbstractEventLoop, set_up: None):
    instance = SingleInstance()
    assert instance.claim()

    async def run(settings: Settings, script) -> None:
        app = Application(qapp, instance, settings)
        app.heard = []
        app.bridge.event_received.connect(app.heard.append)
        running = asyncio.create_task(app.run())
        try:
            async with asyncio.timeout(60):
                await until(lambda: word(app) == "Ready")
                await script(app)
        finally:
            app.window.close()
            await running
            app.window.deleteLater()

    yield run
    instance.close()


def sent_to(server: LoopbackServer) -> str:
    return "\n".join(request.body.decode() for request in server.requests)


@pytest.mark.parametrize("after_s", [0.0, 0.2, 0.5])
def test_a_question_goes_to_the_server_that_the_header_names(app, loop, after_s: float) -> None:
    async def script() -> None:
        async with server("A long answer. " * 40, 20) as old, server("New.") as new:

            async def ask(app: Application) -> None:
                app.bridge.say("Tell me")
                await until(lambda: bool(old.chat_requests))
                chosen = Settings(theme="light", base_url=new.base_url, model="b")
                app.window.header.model_menu.changed.emit(chosen)
                assert app.window.header.model_menu.text() == "b"
                await asyncio.sleep(after_s)
                app.bridge.say(SECRET)
                await until(lambda: SECRET in sent_to(new))
                await until(lambda: any(e.text == "New." for e in ends(app)))

            await app(Settings(theme="light", base_url=old.base_url, model="a"), ask)
            assert SECRET not in sent_to(old)

    loop.run_until_complete(script())


def test_an_answer_that_is_streamed_goes_on_to_its_end_after_another_choice(app, loop) -> None:
    async def script() -> None:
        async with server("One two three four five six seven.", 5) as old, server("New.") as new:

            async def ask(app: Application) -> None:
                app.bridge.say("Tell me")
                await until(lambda: bool(old.chat_requests))
                chosen = Settings(theme="light", base_url=new.base_url, model="b")
                app.window.header.model_menu.changed.emit(chosen)
                await until(lambda: bool(ends(app)))
                assert ends(app)[0].text == "One two three four five six seven."
                app.bridge.say(SECRET)
                await until(lambda: SECRET in sent_to(new))

            await app(Settings(theme="light", base_url=old.base_url, model="a"), ask)
            assert SECRET not in sent_to(old)

    loop.run_until_complete(script())


def test_where_the_choice_cannot_be_used_the_question_goes_nowhere_and_is_kept(app, loop) -> None:
    async def script() -> None:
        async with server("Old.") as old:

            async def ask(app: Application) -> None:
                chosen = Settings(theme="light", base_url="http://127.0.0.1:9/v1", model="")
                app.window.header.model_menu.changed.emit(chosen)
                app.bridge.say(SECRET)
                await until(lambda: bool(ends(app)))
                (end,) = ends(app)
                assert end.outcome == "failed"
                assert end.error.startswith("No model selected")
                assert any(isinstance(e, UserMessage) and e.text == SECRET for e in app.heard)
                assert any(isinstance(e, Notice) and e.text == end.error for e in app.heard)
                right = Settings(theme="light", base_url=old.base_url, model="a")
                app.window.header.model_menu.changed.emit(right)
                app.bridge.say("And now?")
                await until(lambda: len(ends(app)) == 2)
                assert ends(app)[1].text == "Old."

            await app(Settings(theme="light", base_url=old.base_url, model="a"), ask)
            assert len(old.chat_requests) == 1

    loop.run_until_complete(script())


def ends(app: Application) -> list[TurnEnded]:
    return [event for event in app.heard if isinstance(event, TurnEnded)]
