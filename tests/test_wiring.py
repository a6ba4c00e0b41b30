"""Build a session from settings, and apply changed settings to a running session."""

from __future__ import annotations

import asyncio
import dataclasses
import gc
import weakref
from pathlib import Path

import pytest

from app import wiring
from app.config.paths import voices_folder
from app.config.settings import load, save
from app.engine.contracts.events import Event, Notice, PermissionAsked, TurnEnded
from app.engine.contracts.tools import Verdict
from app.errors import SettingsError, VoiceError
from app.wiring import SessionOptions
from tests.loopback import LoopbackServer
from tests.loopback_replies import Reply
from tests.tool_servers import Notes, plain
from tests.voices import tiny_voice


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    for variable in ("OPENAI_API_KEY", "REPARTEE_API_KEY"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def devices(tmp_path: Path) -> SessionOptions:
    return SessionOptions(speech_file=tmp_path / "speech.wav", listens=False)


async def ask(session, question: str) -> TurnEnded:
    ends: list[TurnEnded] = []
    leave = session.subscribe(lambda e: ends.append(e) if isinstance(e, TurnEnded) else None)
    session.say(question)
    await session.finished()
    leave()
    return ends[0]


async def test_with_no_settings_the_helper_answers_in_the_basic_voice(devices):
    session = await wiring.build_session(load(), devices)
    await session.open()
    assert session.pipeline.model.name == "Built-in helper"
    assert [voice.name for voice in session.pipeline.voices] == ["basic"]
    assert (await ask(session, "What is two plus two?")).text == "The answer is 4."
    await session.close()


async def test_an_installed_voice_is_chosen_and_the_basic_one_stands_by(devices, home):
    from app.config.paths import voices_folder

    tiny_voice(voices_folder(), "en_US-tiny-medium")
    session = await wiring.build_session(load(), devices)
    await session.open()
    assert [voice.name for voice in session.pipeline.voices] == ["en_US-tiny-medium", "basic"]
    await session.close()


async def test_a_damaged_voice_gives_way_to_the_basic_one_with_a_notice(devices, home):
    from app.config.paths import voices_folder

    path = tiny_voice(voices_folder(), "en_US-tiny-medium")
    path.write_bytes(b"not a model")
    session = await wiring.build_session(load(), devices)
    notices: list[str] = []
    session.subscribe(lambda e: notices.append(e.text) if isinstance(e, Notice) else None)
    await session.open()
    assert "en_US-tiny-medium is damaged" in notices[0]
    assert (await ask(session, "What is two plus two?")).outcome == "completed"
    await session.close()


@pytest.mark.parametrize(("own", "used"), [(None, "Sei kurz."), ("Be formal.", "Be formal.")])
async def test_the_windows_instructions_apply_while_the_user_has_none_of_their_own(
    devices, own, used
):
    options = dataclasses.replace(devices, instructions="Sei kurz.")
    settings = load(system_prompt=own)
    session = await wiring.build_session(settings, options)
    assert session.conversation.system_prompt == used
    assert session.pipeline.system_prompt == used
    await session.close()


@pytest.mark.bundled_voices
async def test_without_a_chosen_voice_the_bundled_one_speaks_the_basic_one_other_languages(devices):
    session = await wiring.build_session(load(language="de"), devices)
    assert [voice.name for voice in session.pipeline.voices] == [
        "en_US-joe-medium",
        "heart",
        "basic",
    ]
    router = session.pipeline.voice_router
    assert router is not None
    german = await router.voice_after("Wie wird das Wetter heute in Berlin?")
    assert german is not None
    assert (german.name, german.language) == ("basic", "de")


async def test_a_stored_voice_that_has_gone_is_told_of_and_the_next_one_speaks(devices):
    settings = save(load(), {"voice": "en_US-gone-medium"})
    session = await wiring.build_session(settings, devices)
    notices: list[str] = []
    session.subscribe(lambda e: notices.append(e.text) if isinstance(e, Notice) else None)
    await session.open()
    assert [text.partition(".")[0] for text in notices] == [
        "The voice en_US-gone-medium isn't installed"
    ]
    assert [voice.name for voice in session.pipeline.voices] == ["basic"]
    assert (await ask(session, "What is two plus two?")).heard == "The answer is 4."
    await session.close()


async def test_changed_settings_keep_the_conversation_and_the_timers(devices):
    session = await wiring.build_session(load(), devices)
    await session.open()
    await ask(session, "Set a timer for ten minutes.")
    async with LoopbackServer([Reply("Hello from the model.")]) as server:
        model = load(base_url=server.base_url, model="test-model")
        await wiring.replace_settings(session, model, devices)
        assert (await ask(session, "Hello?")).text == "Hello from the model."
        told = server.chat_requests[-1].json
        await wiring.replace_settings(session, load(), devices)
    assert [message["role"] for message in told["messages"]][-1] == "user"
    assert "Set a timer for ten minutes." in [m["content"] for m in told["messages"]]
    assert "ten minute" in (await ask(session, "What timers are running?")).text
    await session.close()


async def test_what_is_replaced_is_let_go_without_a_garbage_collection(devices, tmp_path):
    """A voice and a recognizer take 100 MB each, and objects created by the start are never
    collected (``app/gui/shell/garbage.py``)."""
    devices = dataclasses.replace(devices, listens=True)
    session = await wiring.build_session(load(voice=str(tiny_voice(tmp_path))), devices)
    await session.open()
    await ask(session, "What is 12 times 12?")
    gc.collect()
    old = session.pipeline
    replaced = [
        weakref.ref(one) for one in (*old.voices, old.model, old.tool_registry, old.transcriber)
    ]
    del old
    await wiring.replace_settings(session, load(), devices)
    await ask(session, "What is 13 times 13?")
    assert [one() for one in replaced] == [None] * len(replaced)
    await session.close()


@pytest.mark.parametrize(
    ("helper_first", "answer"),
    [("local", "The answer is 4."), ("always", "The answer is 4."), ("never", "Four, I think.")],
)
async def test_a_sum_is_the_helpers_and_the_rest_the_models(devices, helper_first, answer):
    async with LoopbackServer([Reply("Four, I think.")]) as server:
        settings = load(base_url=server.base_url, model="m", helper_first=helper_first)
        session = await wiring.build_session(settings, devices)
        await session.open()
        assert (await ask(session, "What is two plus two?")).text == answer
        assert (await ask(session, "Are you sure?")).text == "Four, I think."
        roles = [message["role"] for message in server.chat_requests[-1].json["messages"]]
        assert ("tool" in roles) is (helper_first != "never")
        await session.close()


async def test_what_fell_due_while_it_was_closed_is_told_once_it_is_open(devices):
    from app.config.paths import data_folder
    from app.tools.time.timer_store import TimerStore

    store = TimerStore(data_folder() / "timers.sqlite")
    store.add("reminder", "take out the bread", 1.0)
    question = await wiring.build_session(load(), devices)
    await question.open()
    assert len(store.pending()) == 1  # a short-lived session leaves it to a permanent one
    await question.close()

    session = await wiring.build_session(load(), dataclasses.replace(devices, rings=True))
    ends: list[TurnEnded] = []
    session.subscribe(lambda e: ends.append(e) if isinstance(e, TurnEnded) else None)
    await session.open()
    await session.finished()
    assert "While I was away: " in ends[0].text
    assert ends[0].text.endswith(": take out the bread.")
    assert store.pending() == ()
    await session.close()


async def test_changed_folders_are_in_force_at_once(devices, tmp_path):
    (tmp_path / "granted").mkdir()
    (tmp_path / "granted" / "recipe.txt").write_text("Flour and eggs.")
    session = await wiring.build_session(load(), devices)
    await session.open()
    assert (
        "don't have access to any folders yet" in (await ask(session, "Find the file recipe.")).text
    )
    granted = load(
        granted_folders=str(tmp_path / "granted"), notes_folder=str(tmp_path / "my notes")
    )
    await wiring.replace_settings(session, granted, devices)
    assert "granted/recipe.txt" in (await ask(session, "Find the file recipe.")).text
    await ask(session, "Add milk to my shopping list.")
    assert "- milk" in (tmp_path / "my notes" / "Shopping.md").read_text()
    await session.close()


async def test_what_the_devices_have_to_tell_becomes_a_notice():
    session = await wiring.build_session(load(), SessionOptions())
    told: list[Event] = []
    session.subscribe(told.append)
    session.pipeline.microphone.device.on_notice("microphone", "It is away.")
    session.pipeline.speaker.on_notice("speaker", "So is this.")
    assert told == [Notice("microphone", "It is away."), Notice("speaker", "So is this.")]


async def test_the_server_may_do_the_hearing(tmp_path, devices):
    import wave

    recording = tmp_path / "question.wav"
    with wave.open(str(recording), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(b"\x00\x10" * 16_000)
    async with LoopbackServer([Reply("Fine.")], transcript="How are you?") as server:
        settings = load(base_url=server.base_url, model="test-model", stt="server")
        heard = SessionOptions(recording=recording, speech_file=tmp_path / "speech.wav")
        session = await wiring.build_session(settings, heard)
        await session.open()
        session.press()
        await session.finished()
        await session.close()
    assert [m.content for m in session.conversation.messages] == ["How are you?", "Fine."]


@pytest.mark.parametrize(
    ("settings", "error", "says"),
    [
        ({"base_url": "http://127.0.0.1:9/v1"}, SettingsError, "No model selected"),
        ({"voice": "nobody"}, VoiceError, "isn't installed"),
        ({"voice": "nothing.onnx"}, VoiceError, "There's no voice file at"),
    ],
)
async def test_what_cannot_be_used_is_named(settings, error, says, devices):
    with pytest.raises(error, match=says):
        await wiring.build_session(load(**settings), devices)


async def test_hearing_by_a_server_needs_one(tmp_path):
    with pytest.raises(SettingsError, match="set a server first"):
        await wiring.build_session(
            load(stt="server"), SessionOptions(speech_file=tmp_path / "a.wav")
        )


async def test_the_models_of_a_server_are_listed():
    async with LoopbackServer(models=["small", "large"]) as server:
        assert sorted(await wiring.list_models(server.base_url)) == ["large", "small"]


async def test_there_is_always_the_basic_voice_to_choose():
    voices, _, _ = await wiring.list_choices()
    assert voices[0] == "basic"


def allow(session):
    """A user who allows every call."""

    def answer(event):
        if isinstance(event, PermissionAsked):
            session.answer(event.call_id, Verdict.ONCE)

    return answer


async def test_the_model_calls_the_tools_of_a_declared_server(devices, home, tmp_path):
    from app.services.mcp import config_file

    notes = Notes(tmp_path / "notes.txt")
    config_file.save([plain(notes)])
    replies = [Reply(tool_calls=[("plain__greet", {"name": "Ada"})]), Reply("It greets Ada.")]
    async with LoopbackServer(replies) as server:
        session = await wiring.build_session(load(base_url=server.base_url, model="m"), devices)
        ready = asyncio.Event()
        wiring.tool_servers_of(session).subscribe(lambda now: now.state == "ready" and ready.set())
        await session.open()
        await ready.wait()
        session.subscribe(allow(session))
        assert (await ask(session, "Greet Ada.")).text == "It greets Ada."
        result = server.chat_requests[-1].json["messages"][-1]
        assert result["role"] == "tool"
        assert "\nHello, Ada!\n" in result["content"]
        await session.close()
    assert notes.lines[-1] == "ended"


@pytest.mark.parametrize(
    ("choice", "reading", "quiet"),
    [
        ("always", True, False),
        ("unless_screen_reader", False, False),
        ("unless_screen_reader", True, True),
        ("never", False, True),
    ],
)
async def test_the_voice_is_quiet_when_the_user_wants_it_so(devices, choice, reading, quiet):
    devices = dataclasses.replace(devices, screen_reader=lambda: reading)
    session = await wiring.build_session(load(speak_replies=choice), devices)
    assert session.pipeline.text_only() is quiet


async def test_other_languages_have_the_voices_that_are_installed(devices):
    folder = voices_folder()
    for name in ("en_US-tiny-medium", "de_DE-tiny-medium"):
        tiny_voice(folder, name)
    chosen = "de = de_DE-tiny-medium\nfr = fr_FR-gone-medium\nen = en_US-tiny-medium"
    settings = load(voice="en_US-tiny-medium", language_voices=chosen)
    session = await wiring.build_session(settings, devices)
    assert session.pipeline.voice_router is not None
    assert list(session.pipeline.voice_router._voices) == ["de"]


async def test_speech_by_the_server_falls_back_to_the_basic_voice(devices):
    settings = load(tts="server", base_url="http://127.0.0.1:9/v1", model="m", tts_voice="nova")
    session = await wiring.build_session(settings, devices)
    assert [voice.name for voice in session.pipeline.voices] == ["nova", "basic"]
    with pytest.raises(SettingsError, match="set a server first"):
        await wiring.build_session(load(tts="server"), devices)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("http://models.office.example/v1", ["models.office.example"]),
        ("http://192.168.1.7:8000/v1", ["192.168.1.7"]),
        ("https://models.office.example/v1", []),
        ("http://localhost:11434/v1", []),
        ("http://127.0.0.1:11434/v1", []),
        ("http://[::1]:11434/v1", []),
        ("", []),
    ],
)
async def test_who_could_read_along_is_told_of_at_every_start(devices, address, told):
    session = await wiring.build_session(load(), devices)
    notices: list[str] = []
    session.subscribe(lambda e: notices.append(e.text) if isinstance(e, Notice) else None)
    wiring.show_warnings(session, load(base_url=address, model="m"))
    assert [text for text in notices if "without encryption" in text] == [
        (
            f"Your messages and API key are sent to {host} without encryption. Use an https "
            "address if you can."
        )
        for host in told
    ]
