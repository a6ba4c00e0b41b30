"""The first run in the window, with servers on the loopback interface."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton

from app import wiring
from app.config.paths import models_folder, voices_folder
from app.config.settings import Settings, save
from app.engine.contracts.events import TalkReleased, TurnStarted, UserMessage
from app.engine.contracts.ports import FRAME_SAMPLES, Frame, Transcript
from app.engine.pipeline import Pipeline
from app.errors import MicrophoneError
from app.gui.kit.bridge import Bridge
from app.gui.kit.dialogs import Question
from app.gui.setup import listening_offer
from app.gui.setup.listening_offer import ListeningOffer
from app.gui.setup.model_download import DownloadBar
from app.gui.setup.setup_controller import SetupController
from app.gui.shell.window import Window
from app.gui.voices.catalog_picker import CatalogPicker
from app.gui.voices.voices_controller import VoicesController
from app.services.llm.models import catalog
from app.services.stt import recognition_models
from tests.gui.recorded_session import RecordedSession
from tests.gui.voices.rows import click, row
from tests.gui.voices.voice_repository import repository
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS
from tests.loopback_replies import Reply
from tests.model_hub import ModelHub, gguf, measured

CALLS = [("get_temperature", {"city": city}) for city in ("Paris", "Rome")]


class FakeTranscriber:
    async def transcribe(self, frames: Any) -> AsyncGenerator[Transcript, None]:
        async for _ in frames:
            pass
        yield Transcript("What time is it?", final=True)


class Microphone:
    """Records an endless tone, or is missing."""

    def __init__(self, lost: bool = False) -> None:
        self.lost = lost
        self.recordings = 0

    async def record(self) -> AsyncGenerator[Frame, None]:
        if self.lost:
            raise MicrophoneError("There is no microphone.")
        self.recordings += 1
        try:
            while True:
                yield Frame(bytes(2 * FRAME_SAMPLES), 0.1)
                await asyncio.sleep(0.01)
        finally:
            self.recordings -= 1


class SessionWithMicrophone(RecordedSession):
    def __init__(self, microphone: Microphone) -> None:
        super().__init__()
        self.microphone = microphone
        self.pipeline = Pipeline(model=None, microphone=microphone, transcriber=FakeTranscriber())  # type: ignore[arg-type]


class Scene:
    """The window with its set-up, on Qt's loop."""

    def __init__(self, store: QSettings) -> None:
        self.ports: list[int] = []
        self.bridge = Bridge()
        self.window = Window(self.bridge, Settings(), store)
        self.window.resize(480, 800)
        self.voices = VoicesController(self.window)
        self.set_up = SetupController(self.window, store, self.voices, self.ports)
        self.bridge.event_received.connect(self.set_up.show_event)
        self.chosen: list[tuple[dict[str, Any], str | None]] = []
        self.set_up.chosen.connect(lambda *chosen: self.chosen.append(chosen))

    def open(self, settings: Settings | None = None) -> None:
        self.set_up.open(settings or Settings())
        self.window.show()

    def go_to(self, number: int) -> None:
        for _ in range(number):
            assert self.set_up.page
            self.set_up.page.skip.click()

    @property
    def seen(self) -> bool:
        return self.set_up.page is not None and self.set_up.page.isVisible()


Play = Callable[[Callable[[Scene], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, bytes]:
    """The files of a repository of voices."""
    return repository(tmp_path / "repository")


@pytest.fixture
def play(loop: asyncio.AbstractEventLoop, store: QSettings, light: None) -> Play:
    """Run a script on the scene."""

    def run(script: Callable[[Scene], Coroutine[Any, Any, None]]) -> None:
        async def whole() -> None:
            scene = Scene(store)
            try:
                async with asyncio.timeout(20):
                    await script(scene)
            finally:
                await scene.set_up.stop()
                await scene.voices.stop()
                scene.window.deleteLater()

        loop.run_until_complete(whole())

    return run


@pytest.fixture(autouse=True)
def no_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    async def choices() -> tuple[list[str], list[str], list[str]]:
        return [], ["Headset"], []

    monkeypatch.setattr(wiring, "list_choices", choices)
    monkeypatch.setattr(wiring, "measure_model", measured)
    monkeypatch.setattr(catalog, "computer_memory", lambda: 8 << 30)
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)


async def until(condition: Callable[[], object]) -> None:
    while not condition():  # noqa: ASYNC110  (what Qt does sets no asyncio.Event)
        await asyncio.sleep(0.005)


# --- when it is shown ---------------------------------------------------------------------------


def test_it_is_due_once_and_never_where_something_was_set_up(play: Play, store: QSettings) -> None:
    async def script(scene: Scene) -> None:
        assert scene.set_up.is_due(Settings())
        assert not scene.set_up.is_due(Settings(base_url="http://127.0.0.1:1/v1"))
        scene.open()
        assert scene.set_up.is_due(Settings()), "it was not ended"
        scene.set_up.page.skip_all.click()
        assert not scene.seen
        assert not scene.set_up.is_due(Settings())
        assert not Scene(store).set_up.is_due(Settings())

    play(script)


def test_it_is_not_due_where_there_are_settings(play: Play) -> None:
    async def script(scene: Scene) -> None:
        save(Settings(), {"theme": "dark"})
        assert not scene.set_up.is_due(Settings())

    play(script)


def test_it_can_be_opened_again_and_then_starts_over(play: Play) -> None:
    async def script(scene: Scene) -> None:
        scene.open()
        scene.go_to(2)
        scene.set_up.page.next.click()
        assert not scene.seen
        assert scene.window.welcome.isVisible()
        scene.open()
        assert scene.seen
        assert scene.set_up.page.index == 0

    play(script)


def test_talking_stays_possible_and_the_set_up_waits_meanwhile(play: Play) -> None:
    async def script(scene: Scene) -> None:
        session = RecordedSession()
        scene.bridge.attach(session)
        scene.open()
        scene.window.composer.setPlainText("What time is it?")
        scene.window.composer.submit()
        assert session.commands == [("say", "What time is it?")]
        session.publish(TurnStarted(turn=1, source="typed"))
        session.publish(UserMessage(turn=1, text="What time is it?"))
        assert scene.window.transcript.isVisible()
        bar = scene.set_up._bar
        assert bar.isVisible()
        scene.set_up.show_settings(Settings())
        assert bar.isVisible()
        (go_on,) = [b for b in bar.findChildren(QPushButton) if b.text() == "Continue"]
        go_on.click()
        assert scene.seen
        session.publish(UserMessage(turn=1, text="More of the same turn"))
        assert scene.seen, "what is left of a turn does not take the page away"
        scene.set_up.page.skip_all.click()
        assert scene.window.transcript.isVisible()
        assert not bar.isVisible()

    play(script)


def test_the_bar_leaves_once_a_model_is_chosen_elsewhere(play: Play) -> None:
    async def script(scene: Scene) -> None:
        session = RecordedSession()
        scene.bridge.attach(session)
        scene.open()
        session.publish(TurnStarted(turn=1, source="typed"))
        session.publish(UserMessage(turn=1, text="What time is it?"))
        assert scene.set_up._bar.isVisible()
        scene.set_up.show_settings(Settings(base_url="http://127.0.0.1:1/v1", model="m"))
        assert scene.set_up._bar.isHidden()
        session.publish(TurnStarted(turn=2, source="typed"))
        session.publish(UserMessage(turn=2, text="And now?"))
        assert scene.set_up._bar.isHidden()

    play(script)


# --- the model ----------------------------------------------------------------------------------


def test_a_server_on_this_computer_is_found_and_chosen(play: Play) -> None:
    async def script(scene: Scene) -> None:
        async with LoopbackServer(models=["qwen3:4b"]) as server:
            scene.ports.append(server.port)
            scene.open()
            await until(lambda: scene.set_up.model._found)
            (button,) = scene.set_up.model._found
            button.click()
            scene.set_up.page.next.click()
        assert scene.chosen == [({"base_url": server.base_url, "model": "qwen3:4b"}, None)]
        assert scene.set_up.page.index == 1

    play(script)


def test_where_nothing_is_found_the_helper_goes_on_and_nothing_is_saved(play: Play) -> None:
    async def script(scene: Scene) -> None:
        scene.open()
        await until(scene.set_up.model.search_button.isEnabled)
        scene.set_up.model.helper.click()
        scene.set_up.page.next.click()
        assert scene.chosen == []
        assert scene.set_up.page.index == 1

    play(script)


def test_models_are_listed_with_a_key_that_is_saved_only_with_next(play: Play) -> None:
    async def script(scene: Scene) -> None:
        async with LoopbackServer(models=["a-mini", "b"]) as server:
            form = at(scene, server)
            form.key.setText("sk-canary")
            form.load_button.click()
            await until(lambda: form.model_name == "a-mini")
            (asked,) = [r for r in server.requests if r.path == "/v1/models"]
            assert asked.headers["authorization"] == "Bearer sk-canary"
        assert scene.chosen == []
        scene.set_up.page.next.click()
        saved = {"base_url": server.base_url, "model": "a-mini"}
        assert scene.chosen == [(saved, "sk-canary")]

    play(script)


def test_a_refused_key_is_a_sentence_and_no_dead_end(play: Play) -> None:
    async def script(scene: Scene) -> None:
        async with LoopbackServer(answers={"/v1/models": FAULTS["bad_key"]}) as server:
            form = at(scene, server)
            form.load_button.click()
            await until(lambda: form.model_row.problem)
            assert "requires an API key" in form.model_row.problem
            assert form.load_button.isEnabled()
            scene.go_to(1)
            assert scene.set_up.page.index == 1

    play(script)


def test_the_test_shows_badges(play: Play) -> None:
    async def script(scene: Scene) -> None:
        def reply(asked: dict[str, Any]) -> Reply:
            return Reply(tool_calls=CALLS) if "tools" in asked else Reply("One, two, three.")

        async with LoopbackServer(reply) as server:
            form = at(scene, server)
            form.model.setEditText("test-model")
            form.card.button.click()
            assert form.card.button.text() == "Testing…"
            await until(form.card.button.isEnabled)
        assert form.card.text == ""

    play(script)


def test_a_test_that_fails_says_why(play: Play) -> None:
    async def script(scene: Scene) -> None:
        async with LoopbackServer([FAULTS["unknown_model"]]) as server:
            form = at(scene, server)
            form.model.setEditText("nobody")
            form.card.button.click()
            await until(form.card.button.isEnabled)
        assert "doesn't have the model nobody" in form.card.text

    play(script)


def at(scene: Scene, server: LoopbackServer) -> Any:
    """The form, with the address of ``server`` typed in."""
    scene.open()
    scene.set_up.model.elsewhere.click()
    form = scene.set_up.model.form
    form.provider.setCurrentIndex(form.provider.count() - 1)
    form.address.setText(server.base_url)
    return form


# --- a model on this computer ---------------------------------------------------------------------

QWEN_2B = "Qwen3.5-2B"
LOCAL_MODEL = {"base_url": "local", "model": QWEN_2B}


def bar_of(scene: Scene) -> DownloadBar:
    return scene.set_up.download.bar


async def downloading(scene: Scene, server: ModelHub) -> DownloadBar:
    """Ask for the first offer, and wait until some of it has come."""
    server.file_faults[server.path_of()] = "slow"
    scene.open(Settings(hub_url=server.root_url))
    assert scene.set_up.page
    assert scene.set_up.page.next.text() == "Download and continue"
    scene.set_up.page.next.click()
    assert scene.set_up.page.index == 1
    bar = bar_of(scene)
    await until(lambda: "0 bytes" not in bar.words.text() and " of 200 kB" in bar.words.text())
    return bar


def test_one_can_talk_while_the_first_offer_is_downloaded_and_the_switch_is_announced(
    play: Play,
) -> None:
    async def script(scene: Scene) -> None:
        session = RecordedSession()
        scene.bridge.attach(session)
        async with ModelHub() as server:
            bar = await downloading(scene, server)
            assert bar.words.text().startswith("Downloading Qwen3.5 2B: ")
            scene.window.composer.setPlainText("What time is it?")
            scene.window.composer.submit()
            assert session.commands == [("say", "What time is it?")]
            assert scene.chosen == []
            await until(lambda: scene.chosen)
        assert scene.chosen == [(LOCAL_MODEL, None)]
        assert bar.words.text() == "Qwen3.5 2B is installed and answers from now on"
        scene.set_up.show_settings(Settings(**LOCAL_MODEL))
        assert bar.button.text() == "Undo"
        bar.button.click()
        assert scene.chosen[1] == ({"base_url": "", "model": ""}, None)
        assert not bar.isVisible()

    play(script)


def test_the_announcement_of_the_switch_leaves_with_the_next_question(play: Play) -> None:
    async def script(scene: Scene) -> None:
        async with ModelHub() as server:
            bar = await downloading(scene, server)
            scene.set_up.show_event(TurnStarted(turn=1, source="typed"))
            assert bar.isVisible()  # it tells of the download
            await until(lambda: scene.chosen)
        scene.set_up.show_event(TurnStarted(turn=2, source="announcement"))
        assert bar.isVisible()
        scene.set_up.show_event(TurnStarted(turn=3, source="typed"))
        assert bar.isHidden()

    play(script)


def test_whoever_has_chosen_another_model_meanwhile_is_only_told(play: Play) -> None:
    async def script(scene: Scene) -> None:
        async with ModelHub() as server:
            bar = await downloading(scene, server)
            scene.set_up.show_settings(Settings(base_url="http://127.0.0.1:1/v1", model="m"))
            await until(lambda: "is ready" in bar.words.text())
        assert scene.chosen == []
        assert bar.button.text() == "Use"
        bar.button.click()
        assert scene.chosen == [(LOCAL_MODEL, None)]

    play(script)


def test_the_download_is_paused_resumed_and_offered_again_at_the_next_start(
    play: Play, store: QSettings
) -> None:
    async def script(scene: Scene) -> None:
        async with ModelHub() as server:
            bar = await downloading(scene, server)
            bar.button.click()
            await until(lambda: bar.button.text() == "Resume")
            assert bar.words.text().startswith("Qwen3.5 2B is paused at ")
            server.file_faults.clear()
            later = Scene(store)
            later.set_up.restore(Settings(hub_url=server.root_url))
            assert bar_of(later).button.text() == "Resume"
            bar_of(later).button.click()
            await until(lambda: later.chosen)
            assert server.requests[-1].headers["range"].startswith("bytes=")
            assert later.chosen == [(LOCAL_MODEL, None)]
            await later.set_up.stop()
            await later.voices.stop()
            once_more = Scene(store)
            once_more.set_up.restore(Settings())
            assert bar_of(once_more).isHidden()

    play(script)


def test_a_download_that_fails_says_why_and_can_be_tried_again(play: Play) -> None:
    async def script(scene: Scene) -> None:
        async with ModelHub() as server:
            server.file_faults[server.path_of()] = "truncated"
            scene.open(Settings(hub_url=server.root_url))
            assert scene.set_up.page
            scene.set_up.page.next.click()
            bar = bar_of(scene)
            await until(lambda: bar.button.text() == "Try again")
            assert "Try again to resume it." in bar.words.text()
            server.file_faults.clear()
            bar.button.click()
            await until(lambda: scene.chosen)

    play(script)


def test_a_bar_that_is_dismissed_comes_back_with_news_only(play: Play) -> None:
    async def script(scene: Scene) -> None:
        async with ModelHub() as server:
            bar = await downloading(scene, server)
            bar.close_button.click()
            await until(lambda: scene.chosen)
            assert bar.isVisible()
            bar.close_button.click()
            assert bar.isHidden()
            assert scene.chosen == [(LOCAL_MODEL, None)]

    play(script)


def test_an_installed_model_answers_at_once(play: Play) -> None:
    (models_folder() / f"{QWEN_2B}.gguf").write_bytes(gguf())

    async def script(scene: Scene) -> None:
        scene.open()
        assert scene.set_up.page
        scene.set_up.page.next.click()
        assert scene.chosen == [(LOCAL_MODEL, None)]
        assert bar_of(scene).isHidden()

    play(script)


# --- the voice ----------------------------------------------------------------------------------

VOICE = "en_US-ljspeech-medium"
MODEL = f"/en/en_US/ljspeech/medium/{VOICE}.onnx"


def test_the_recommended_voice_is_free_for_any_use_and_the_basic_one_speaks(
    play: Play, files: dict[str, bytes]
) -> None:
    async def script(scene: Scene) -> None:
        async with LoopbackServer(files=files) as server:
            picker = await at_voice(scene, server)
            assert picker.shown == [VOICE, "basic"]
            picker.choose_row(VOICE)
            assert picker.details.license.text() == "License: Public domain, free for any use"
            assert row(picker, "basic").status == "In use"
            scene.set_up.voice.more.click()
            assert picker.shown == [VOICE, "en_GB-cori-high", "en_US-amy-low", "basic"]

    play(script)


def test_a_voice_is_installed_and_put_in_force(play: Play, files: dict[str, bytes]) -> None:
    async def script(scene: Scene) -> None:
        async with LoopbackServer(files=files) as server:
            picker = await at_voice(scene, server)
            click(picker, VOICE)
            scene.set_up.page.next.click()  # it is chosen also when one has gone on
            await until(lambda: scene.chosen)
        assert scene.chosen == [({"voice": VOICE}, None)]
        assert row(picker, VOICE).status == "In use"

    play(script)


def test_a_download_is_paused_and_goes_on_where_it_stopped(
    play: Play, files: dict[str, bytes]
) -> None:
    async def script(scene: Scene) -> None:
        async with LoopbackServer(files=files, file_faults={MODEL: "slow"}) as server:
            picker = await at_voice(scene, server)
            click(picker, VOICE)
            await until(lambda: picker.model.item(picker.model.index_of(VOICE)).done_bytes > 10_000)
            click(picker, VOICE)
            await until(lambda: row(picker, VOICE).action == "Resume")
            server.file_faults.clear()
            click(picker, VOICE)
            await until(lambda: scene.chosen)
            (*_, resumed) = [request for request in server.requests if request.path == MODEL]
            assert resumed.headers.get("range", "").startswith("bytes=")

    play(script)


def test_a_download_that_is_cancelled_leaves_nothing(play: Play, files: dict[str, bytes]) -> None:
    async def script(scene: Scene) -> None:
        async with LoopbackServer(files=files, file_faults={MODEL: "slow"}) as server:
            picker = await at_voice(scene, server)
            click(picker, VOICE)
            await until(lambda: picker.model.item(picker.model.index_of(VOICE)).done_bytes > 10_000)
            picker.details.discard.click()
            await until(lambda: row(picker, VOICE).action == "Install")
            await until(lambda: not list(voices_folder().iterdir()))
        assert scene.chosen == []

    play(script)


def test_offline_the_included_voices_stay_and_the_way_goes_on(play: Play) -> None:
    async def script(scene: Scene) -> None:
        scene.open(Settings(voices_url="http://127.0.0.1:9"))
        scene.go_to(1)
        step = scene.set_up.voice
        await until(lambda: "Couldn't reach" in step.picker.note)
        assert not step.problem
        assert step.picker.shown == ["basic"]
        scene.set_up.page.next.click()
        assert scene.set_up.page.index == 2

    play(script)


async def at_voice(scene: Scene, server: LoopbackServer) -> CatalogPicker:
    scene.open(Settings(voices_url=server.root_url))
    scene.go_to(1)
    picker = scene.set_up.voice.picker
    await until(lambda: VOICE in picker.shown)
    return picker


# --- the microphone -----------------------------------------------------------------------------


def test_speech_is_transcribed_and_the_microphone_is_closed_at_the_end(play: Play) -> None:
    async def script(scene: Scene) -> None:
        session = SessionWithMicrophone(Microphone())
        scene.open()
        scene.set_up.attach(session)
        scene.go_to(2)
        step = scene.set_up.microphone
        await until(step.listen_button.isEnabled)
        step.listen_button.click()
        await asyncio.sleep(0.02)
        step.listen_button.click()
        await until(lambda: "What time is it?" in step.transcript)
        scene.set_up.page.next.click()
        await until(lambda: session.microphone.recordings == 0)

    play(script)


def test_a_session_that_gets_ready_later_is_used_then(play: Play) -> None:
    async def script(scene: Scene) -> None:
        scene.open()
        scene.go_to(2)
        assert not scene.set_up.microphone.listen_button.isEnabled()
        scene.set_up.attach(SessionWithMicrophone(Microphone()))
        await until(scene.set_up.microphone.listen_button.isEnabled)

    play(script)


def test_without_a_microphone_it_says_so_and_can_be_ended(play: Play) -> None:
    async def script(scene: Scene) -> None:
        scene.set_up.attach(SessionWithMicrophone(Microphone(lost=True)))
        scene.open()
        scene.go_to(2)
        await until(lambda: scene.set_up.microphone.problem == "There is no microphone.")
        scene.set_up.page.next.click()
        assert not scene.seen

    play(script)


def test_the_talk_key_takes_the_microphone_from_the_check(play: Play) -> None:
    async def script(scene: Scene) -> None:
        session = SessionWithMicrophone(Microphone())
        scene.bridge.attach(session)
        scene.set_up.attach(session)
        scene.open()
        scene.go_to(2)
        await until(lambda: session.microphone.recordings == 1)
        session.publish(TurnStarted(turn=1, source="spoken"))
        await until(lambda: session.microphone.recordings == 0)
        session.publish(TalkReleased(turn=1))
        await until(lambda: session.microphone.recordings == 1)

    play(script)


def test_another_microphone_is_saved_and_tried(play: Play) -> None:
    async def script(scene: Scene) -> None:
        scene.open()
        scene.go_to(2)
        step = scene.set_up.microphone
        await until(lambda: step.device.count() == 2)
        step.device.setCurrentIndex(1)
        step.device.activated.emit(1)
        assert scene.chosen == [({"input_device": "Headset"}, None)]

    play(script)


# --- what is understood -------------------------------------------------------------------------


def test_the_model_for_the_windows_language_is_offered_installed_and_used(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening_offer, "window_language", lambda: "es")
    monkeypatch.setattr(recognition_models, "LARGE_NEEDS_CORES", 1000)

    async def script(scene: Scene) -> None:
        canary = recognition_models.CATALOG[1]
        files = {f"{canary.name}-Q4_K_M.gguf": gguf("canary")}
        async with ModelHub({canary.repository: files}) as hub:
            scene.open(Settings(hub_url=hub.root_url, base_url="http://127.0.0.1:1/v1"))
            scene.go_to(2)
            offer = scene.set_up.page.findChild(ListeningOffer)
            await until(lambda: offer.install.isVisible())
            assert "only spoken English" in offer.words.text()
            assert "canary-180m-flash understands Spanish (133 MB" in offer.words.text()
            assert "CC-BY-4.0" in offer.words.text()
            assert offer.meanwhile.isVisible()
            offer.server.click()
            offer.install.click()
            (question,) = scene.window.findChildren(Question, "installItem")
            question.confirm.click()
            changes = {"local_stt_model": "canary-180m-flash"}
            await until(lambda: scene.chosen[-1][0] == changes)
            assert scene.chosen[0] == ({"stt": "server"}, None)
            scene.set_up.show_settings(Settings(**changes))
            assert offer.words.text() == "canary-180m-flash recognizes what you say."
            assert not offer.install.isVisible()

    play(script)


def test_english_is_said_to_be_understood(play: Play) -> None:
    async def script(scene: Scene) -> None:
        scene.open()
        scene.go_to(2)
        offer = scene.set_up.page.findChild(ListeningOffer)
        assert offer.words.text().startswith("Repartee understands English.")
        assert not offer.install.isVisible()
        scene.set_up.show_settings(Settings(stt="server", base_url="http://127.0.0.1:1/v1"))
        assert offer.words.text() == "Your server recognizes what you say."

    play(script)
